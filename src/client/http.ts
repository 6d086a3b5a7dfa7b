/** The calls of the control API as the spec types them, over HTTP. */
import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './api.generated.ts'
import { type Problem, Refused, Unreachable } from './errors.ts'

export type Http = Client<paths>

export interface HttpOptions {
  readonly session: string
  readonly token: string | undefined
  readonly fetch: (request: Request) => Promise<Response>
}

/** Calls that come back only if the sandbox did what it was asked. */
export function openHttp(url: string, { session, token, fetch }: HttpOptions): Http {
  const http = createClient<paths>({
    baseUrl: `${url}/_sandbox`,
    fetch,
    headers: {
      'Sandbox-Session': session,
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
  })
  http.use({
    onResponse: async ({ response }) => {
      const mediaType = response.headers.get('content-type')?.split(';', 1)[0] ?? ''
      if (mediaType === 'application/problem+json') throw new Refused((await response.json()) as Problem)
      if (response.ok && (response.status === 204 || ours.includes(mediaType))) return
      const said = `${response.status} ${mediaType}`.trim()
      throw new Unreachable(`What answers at ${url} is no sandbox: it says ${said}. Check the address.`)
    },
    onError: ({ request, error }) => {
      if (request.signal.aborted) return undefined
      const why = error instanceof Error ? reasonOf(error) : String(error)
      const message = `No sandbox answers at ${url}: ${why}. Is it running? Start one with: order-sandbox start`
      return new Unreachable(message, { cause: error })
    },
  })
  return http
}

/** What the calls of the control API answer with. */
const ours = ['application/json', 'application/yaml', 'text/event-stream']

/** Node tells in the cause what a browser does not tell at all. */
const reasonOf = ({ message, cause }: Error): string =>
  cause instanceof Error && cause.message !== '' ? cause.message : message
