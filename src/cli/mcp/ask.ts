/** The one way from the tools to the sandbox, whether it plays in this process or listens elsewhere. */

/** What cannot be done, in words for whoever asked: what is wrong and how to mend it. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
}

export interface Asked {
  /** The session that is meant; that of the URL, or `default`, unless given. */
  readonly session?: string | undefined
  readonly body?: unknown
}

export interface SentRequest {
  readonly session?: string | undefined
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly body?: string | undefined
  readonly timeoutMs: number
}

export interface Ask {
  /**
   * A call of the control API.
   *
   * @example await ask.control('PUT /clock', { body: { advance: 'P1D' } })
   * @returns the JSON of the answer; undefined where it has none, and the text where it is no JSON
   * @throws ToolError with everything that the sandbox says is wrong
   */
  control(call: string, asked?: Asked): Promise<unknown>
  /**
   * A request to a simulated API, as the consumer would send it.
   *
   * @throws whatever `fetch` throws where there is no answer
   */
  send(request: SentRequest): Promise<Response>
}

/** What plays the sandbox. */
export interface Reached {
  /** Where it listens; absent for one in this process. */
  readonly url?: string | undefined
  readonly fetch: (request: Request) => Promise<Response>
  readonly controlToken?: string | undefined
}

/** Long enough for a sandbox that is busy, and short enough for whoever waits. */
const controlTimeoutMs = 15_000

export function asking({ url, fetch, controlToken }: Reached): Ask {
  const { base, session: own } = placeOf(url ?? 'http://sandbox')
  const requestOf = (path: string, session: string | undefined, init: RequestInit & { headers: Headers }): Request => {
    const named = session ?? own
    if (named !== undefined) init.headers.set('sandbox-session', named)
    return new Request(base + path, init)
  }
  return {
    control: async (call, { session, body } = {}) => {
      const [method = '', path = ''] = call.split(' ')
      const headers = new Headers()
      if (controlToken !== undefined) headers.set('authorization', `Bearer ${controlToken}`)
      if (body !== undefined) headers.set('content-type', 'application/json')
      const request = requestOf(`/_sandbox${path}`, session, {
        method,
        headers,
        signal: AbortSignal.timeout(controlTimeoutMs),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return contentOf(await fetch(request).catch((error: unknown) => unreachable(url, error)), url)
    },
    send: ({ session, method, path, headers, body, timeoutMs }) =>
      fetch(
        requestOf(path, session, {
          method,
          headers,
          signal: AbortSignal.timeout(timeoutMs),
          ...(body === undefined ? {} : { body }),
        }),
      ),
  }
}

/** A URL may name a session by its prefix: `http://127.0.0.1:4010/@worker-3`. */
function placeOf(url: string): { readonly base: string; readonly session?: string } {
  const { origin, pathname } = new URL(url)
  const [, session, rest = ''] = /^\/@([^/]+)(.*)$/.exec(pathname) ?? [undefined, undefined, pathname]
  const base = origin + rest.replace(/\/$/, '')
  return session === undefined ? { base } : { base, session: decodeURIComponent(session) }
}

async function contentOf(response: Response, url: string | undefined): Promise<unknown> {
  const type = response.headers.get('content-type') ?? ''
  const isJson = /[/+]json\b/.test(type)
  const content: unknown = isJson ? await response.json().catch(() => undefined) : await response.text()
  if (response.ok) return content === '' ? undefined : content
  if (isProblem(content)) throw new ToolError(inFull(content))
  throw new ToolError(
    `What answers at ${url} is no order-sandbox: it answered ${response.status}. Mend --url in the configuration of this server.`,
  )
}

interface Problem {
  readonly type: string
  readonly title: string
  readonly detail?: string
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
}

const isProblem = (content: unknown): content is Problem =>
  typeof content === 'object' &&
  content !== null &&
  'type' in content &&
  String(content.type).startsWith('urn:order-sandbox:')

/** What the detail has said already is not said again. */
const inFull = ({ title, detail = title, errors = [] }: Problem): string =>
  [
    detail,
    ...errors.filter(({ message }) => !detail.includes(message)).map(({ field, message }) => `  ${field}: ${message}`),
  ].join('\n')

function unreachable(url: string | undefined, error: unknown): never {
  if (url === undefined) throw error
  const why = error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error)
  const { port } = new URL(url)
  throw new ToolError(
    `No sandbox answers at ${url} (${why}). Start it with: npx order-sandbox start --port ${port || '4010'}`,
  )
}
