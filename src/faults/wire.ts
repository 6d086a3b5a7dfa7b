/** How an answer is lost or spoiled on its way: really on a socket, faithfully in process. */

/** An answer as it would have been sent. */
export interface Outgoing {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** What each loss does to the client. Every call answers at once or when the client is gone; none of them throws. */
export interface Wire {
  /** TCP RST. */
  reset(): Response
  /** The connection closes without a byte. */
  empty(): Response
  /** Nothing, until the client gives up or the time is over. */
  silent(ms?: number): Promise<Response>
  /** The declared length never arrives. */
  truncated(answer: Outgoing): Response
  /** Is aborted when a client without a socket gives up; on a socket the stream that it reads is cancelled. */
  readonly gone?: AbortSignal
}

/** The errors that `fetch` of Node rejects with in each case, as far as clients can tell them apart. */
const failed = (code: string, message: string): TypeError =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })

const lostHeader = 'sandbox-lost-answer'

/** In process a lost answer is a `fetch` that rejects: these responses stand for one. */
export class LostAnswers {
  /** By number and not by response: what answers HEAD and web pages is a copy of the response. */
  readonly #errors = new Map<string, unknown>()
  #next = 1

  lose(error: unknown): Response {
    const number = String(this.#next)
    this.#next += 1
    this.#errors.set(number, error)
    return new Response(null, { status: 500, headers: { [lostHeader]: number } })
  }

  /** @throws what `fetch` would reject with, if the response stands for a lost answer */
  unwrap(response: Response): Response {
    const number = response.headers.get(lostHeader)
    if (number === null || !this.#errors.has(number)) return response
    const error = this.#errors.get(number)
    this.#errors.delete(number)
    throw error
  }
}

/** @param closing is aborted when the sandbox closes, so that nobody waits for ever */
export const inProcessWire = (lost: LostAnswers, signal: AbortSignal, closing: AbortSignal): Wire => ({
  gone: signal,
  reset: () => lost.lose(failed('ECONNRESET', 'read ECONNRESET')),
  empty: () => lost.lose(failed('UND_ERR_SOCKET', 'other side closed')),
  silent: async (ms) => {
    const gone = await untilGone(AbortSignal.any([signal, closing]), ms)
    return lost.lose(gone && signal.aborted ? signal.reason : failed('UND_ERR_SOCKET', 'other side closed'))
  },
  truncated: ({ status, headers, text }) => {
    const [part, length] = cut(text)
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(part),
      pull: async (controller) => {
        // As on a network, what has come is there to be read before the end shows, also for those who hand it on.
        await new Promise((resolve) => setTimeout(resolve))
        const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
        controller.error(new TypeError('terminated', { cause }))
      },
    })
    return new Response(body, { status, headers: { ...headers, 'content-length': String(length) } })
  },
})

/** Half of a text as bytes, and the length that all of it (or of something, where there is nothing) would have. */
export function cut(text: string): readonly [part: Uint8Array<ArrayBuffer>, length: number] {
  const bytes = new TextEncoder().encode(text || '{"data":null}')
  return [bytes.slice(0, Math.floor(bytes.length / 2)), bytes.length]
}

/** Resolves when the signal aborts (true) or the time is over (false). */
export function untilGone(signal: AbortSignal, ms?: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(true)
      return
    }
    const timer = ms === undefined ? undefined : setTimeout(() => finish(false), ms)
    const onAbort = (): void => finish(true)
    const finish = (gone: boolean): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      resolve(gone)
    }
    signal.addEventListener('abort', onAbort)
  })
}

const tickMs = 50

/**
 * An answer that trickles, the same on a socket and in process.
 *
 * @param lost is called if the client gives up before the end
 */
export function trickle(
  { status, headers, text }: Outgoing,
  bytesPerSecond: number,
  { closing, gone = closing, lost }: { closing: AbortSignal; gone?: AbortSignal | undefined; lost: () => void },
): Response {
  const bytes = new TextEncoder().encode(text)
  let sent = 0
  const started = performance.now()
  const stop = AbortSignal.any([closing, gone])
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = Math.min(bytes.length, sent + Math.max(1, Math.round((bytesPerSecond * tickMs) / 1000)))
      const dueMs = (next / bytesPerSecond) * 1000 - (performance.now() - started)
      if (dueMs > 0) await untilGone(stop, dueMs)
      if (gone.aborted && !closing.aborted) {
        lost()
        controller.error(gone.reason)
        return
      }
      const to = closing.aborted ? bytes.length : next
      if (to > sent) controller.enqueue(bytes.slice(sent, to))
      sent = to
      if (sent === bytes.length) controller.close()
    },
    cancel: lost,
  })
  return new Response(body, { status, headers: { ...headers, 'content-length': String(bytes.length) } })
}
