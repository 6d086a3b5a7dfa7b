/** The control call that lets somebody watch a session live: server-sent events, at the pace of whoever reads them. */
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Events } from '../journal/events.ts'
import { refuseStranger } from './access.ts'
import { badValue, type ControlCall, type Play } from './call.ts'

const pingMs = 15_000

export const eventCalls: Readonly<Record<string, Play>> = {
  watchEvents: (call) => {
    const { context, session, sessions, closing } = call
    const request = context.req.raw
    // Unlike an answer, which no browser shows to a foreign page, a stream would be held open for it.
    const refusal = refuseStranger(request, 'watch')
    if (refusal) return refusal
    const { world } = call
    const from = startOf(call, world.events)
    // Nobody reads what follows the head, so nothing may wait for it to be read.
    if (context.req.method === 'HEAD') return new Response(null, { headers: { 'content-type': 'text/event-stream' } })

    return streamSSE(context, async (stream) => {
      const gone = new AbortController()
      const leave = (): void => stream.abort()
      stream.onAbort(() => gone.abort())
      for (const signal of [closing, request.signal]) {
        signal.addEventListener('abort', leave)
        if (signal.aborted) leave()
      }
      try {
        // A session that is forgotten by name goes on as another world: whoever watches has to come back for that one.
        const isThere = (): boolean => sessions.peek(session) === world
        await sessions.within(session, () => pass(world.events, stream, { from, isThere, gone: gone.signal }))
      } finally {
        for (const signal of [closing, request.signal]) signal.removeEventListener('abort', leave)
      }
    })
  },
}

/**
 * The event after which the stream begins.
 *
 * @throws Mistake if it is named by something that is no number
 */
function startOf({ context, query: { after } }: ControlCall, { last }: Events): number {
  // A browser that comes back sends the header, and still the query of its first call.
  const header = context.req.header('last-event-id')
  if (header && !/^\d{1,15}$/.test(header))
    throw badValue('Last-Event-ID', 'must be the id of an event: a whole number')
  const named = header ? Number(header) : after === undefined ? last : Number(after)
  // From before the sandbox was started again, or the session forgotten: everything since then is new.
  return named > last ? 0 : named
}

interface Watching {
  readonly from: number
  /** Whether anything can still come. */
  readonly isThere: () => boolean
  readonly gone: AbortSignal
}

/** Writes one event after the other, each when the one before is taken, so that a slow reader costs nothing. */
async function pass(events: Events, stream: SSEStreamingApi, { from, isThere, gone }: Watching): Promise<void> {
  let at = from
  // An id without data is no event, and lets a client that sees none come back to where it began.
  await stream.write(`: events of the sandbox\nid: ${at}\n\n`)
  while (!gone.aborted) {
    const { events: found, missed } = events.after(at, 1)
    const [event] = found
    if (missed > 0) {
      at += missed
      await stream.writeSSE({ id: String(at), event: 'missed', data: JSON.stringify({ count: missed }) })
    } else if (event) {
      at = event.id
      await stream.writeSSE({ id: String(at), event: event.name, data: JSON.stringify(event.data()) })
    } else if (!isThere()) {
      return
    } else if (!(await events.wait(at, gone, pingMs))) {
      await stream.write(': ping\n\n')
    }
  }
}
