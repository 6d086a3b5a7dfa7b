/** Opens a port for the app, with the time limits that a server on a shared machine needs. */

import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { serve } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { readSocket } from './body-socket.ts'
import { Mistake } from './engine/ours.ts'
import type { App, Bindings } from './engine/routes.ts'
import { socketWire } from './wire-socket.ts'

export interface Listening {
  readonly url: string
  readonly port: number
  /** Stops taking connections, lets what is in flight be answered, at most five seconds, then closes. */
  close(): Promise<void>
}

const headersTimeoutMs = 10_000
const requestTimeoutMs = 30_000
const closeTimeoutMs = 5_000

/** @throws Mistake if the port is taken or the address is none of this machine's */
export async function listen(
  app: App,
  {
    port,
    host,
    controlToken,
    closing,
  }: {
    readonly port: number
    readonly host: string
    readonly controlToken: string | undefined
    /** Is aborted when the sandbox closes. */
    readonly closing: AbortSignal
  },
): Promise<Listening> {
  if (!isLoopback(host) && controlToken === undefined) {
    throw new Mistake(
      'invalid',
      `On ${host} others than you can reach the sandbox, so its control API needs a token: add --control-token <secret>, or listen on 127.0.0.1.`,
    )
  }
  const wire: Bindings['wire'] = (_, env) => socketWire(env.outgoing as ServerResponse, closing)
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: async (request, env) => {
          const { incoming, outgoing } = env
          const headers = headersOf(incoming)
          const answer = await app.fetch(request, { incoming, outgoing, headers, read: readSocket, wire })
          // A fault has written by itself. What stands for that may be a copy by now, of which the server knows nothing.
          return (outgoing as ServerResponse).headersSent ? RESPONSE_ALREADY_SENT : answer
        },
        port,
        hostname: host,
        serverOptions: {
          headersTimeout: headersTimeoutMs,
          requestTimeout: requestTimeoutMs,
          connectionsCheckingInterval: 1000,
          // As `Headers` has them: Node would forget all but the first of some.
          joinDuplicateHeaders: true,
        },
      },
      (info) => resolve({ url: urlOf(info, host), port: info.port, close: () => close(server, sockets) }),
    ) as Server
    const sockets = new Set<Socket>()
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    })
    server.once('error', (error) => reject(explain(error, port, host)))
  })
}

/** All of them text: only Set-Cookie is ever a list, and that is no header of a request. */
const headersOf = ({ headers }: { readonly headers: object }) => headers as Readonly<Record<string, string>>

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

function urlOf({ port }: AddressInfo, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  // A connection that is answering now goes as soon as it has answered.
  server.keepAliveTimeout = 1
  server.keepAliveTimeoutBuffer = 0
  return new Promise((resolve) => {
    const drop = setTimeout(() => server.closeAllConnections(), closeTimeoutMs)
    server.close(() => {
      clearTimeout(drop)
      resolve()
    })
    server.closeIdleConnections()
    // Node counts a connection that never asked anything as busy; browsers open such ones in advance.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  })
}

function explain(error: Error, port: number, host: string): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new Mistake(
      'conflict',
      `Port ${port} on ${host} is taken. Choose another with --port, or --port 0 for any free one.`,
    )
  }
  if (code === 'EACCES')
    return new Mistake('conflict', `Port ${port} needs more rights than you have. Choose one above 1023 with --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Mistake(
      'invalid',
      `${host} is no address of this machine. Use --host 127.0.0.1, or 0.0.0.0 for all of them.`,
    )
  }
  return error
}
