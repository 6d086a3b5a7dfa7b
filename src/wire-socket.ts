/** Loses and spoils answers on a real socket. */
import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { cut, untilGone, type Wire } from './faults/wire.ts'

/** @param closing is aborted when the sandbox closes */
export function socketWire(outgoing: ServerResponse, closing: AbortSignal): Wire {
  const { socket } = outgoing
  return {
    reset: () => {
      socket?.resetAndDestroy()
      return RESPONSE_ALREADY_SENT
    },
    empty: () => {
      socket?.destroy()
      return RESPONSE_ALREADY_SENT
    },
    silent: async (ms) => {
      const gone = new AbortController()
      outgoing.once('close', () => gone.abort())
      await untilGone(AbortSignal.any([gone.signal, closing]), ms)
      socket?.destroy()
      return RESPONSE_ALREADY_SENT
    },
    truncated: ({ status, headers, text }) => {
      const [part, length] = cut(text)
      outgoing.writeHead(status, { ...headers, 'content-length': length })
      // An answer to HEAD has no body to be cut, and its headers would go down with the connection.
      outgoing.flushHeaders()
      outgoing.write(part, () => socket?.destroySoon())
      return RESPONSE_ALREADY_SENT
    },
  }
}
