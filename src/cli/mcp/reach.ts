/** The one way from the tools to the sandbox, whether it plays in this process or listens elsewhere. */
import { connect, Mistake, Refused, type RemoteSandbox, Unreachable } from '../../client/index.ts'

/** What cannot be done as it was asked, in words for whoever asked. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
}

/** Whether whoever called can mend it by what the message says. */
export const isMendable = (error: unknown): error is Error =>
  [ToolError, Refused, Unreachable, Mistake].some((one) => error instanceof one)

/** A request to a simulated API, as the consumer would send it. */
export interface SentRequest {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly body: string | undefined
  readonly timeoutMs: number
}

/** A sandbox, seen from one of its sessions. */
export interface Reached {
  readonly sandbox: RemoteSandbox
  /** @throws whatever `fetch` throws where there is no answer */
  readonly send: (request: SentRequest) => Promise<Response>
}

/** What plays the sandbox. */
export interface Place {
  /** Where it listens; a URL may name a session. Absent for one in this process. */
  readonly url?: string | undefined
  readonly fetch: (request: Request) => Promise<Response>
  readonly controlToken?: string | undefined
}

/** Long enough for a sandbox that is busy, and short enough for whoever waits. */
const controlTimeoutMs = 15_000

/**
 * @returns the way into a session; that of the URL, or `default`, unless one is named
 * @throws Mistake if the URL is none, or the name of the session
 */
export function reaching({ url = 'http://sandbox', fetch, controlToken }: Place): (session?: string) => Reached {
  const own = connect(url, {
    token: controlToken,
    fetch: (request) => fetch(new Request(request, { signal: AbortSignal.timeout(controlTimeoutMs) })),
  })
  return (session) => {
    const sandbox = session === undefined ? own : own.session(session)
    return {
      sandbox,
      send: ({ method, path, headers, body, timeoutMs }) =>
        fetch(
          new Request(sandbox.apiUrl + path, {
            method,
            headers,
            signal: AbortSignal.timeout(timeoutMs),
            ...(body === undefined ? {} : { body }),
          }),
        ),
    }
  }
}
