/** Opens a port for the app, with the time limits that a server on a shared machine needs. */

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Mistake } from './engine/ours.ts'
import type { App } from './engine/routes.ts'

export interface Listening {
  readonly url: string
  readonly port: number
  /** Stops taking connections, lets what is in flight be answered, then closes. */
  close(): Promise<void>
}

const headersTimeoutMs = 10_000
const requestTimeoutMs = 30_000

/** @throws Mistake if the port is taken or the address is none of this machine's */
export async function listen(
  app: App,
  {
    port,
    host,
    controlToken,
  }: { readonly port: number; readonly host: string; readonly controlToken: string | undefined },
): Promise<Listening> {
  if (!isLoopback(host) && controlToken === undefined) {
    throw new Mistake(
      'invalid',
      `On ${host} others than you can reach the sandbox, so its control API needs a token: add --control-token <secret>, or listen on 127.0.0.1.`,
    )
  }
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        port,
        hostname: host,
        serverOptions: {
          headersTimeout: headersTimeoutMs,
          requestTimeout: requestTimeoutMs,
          connectionsCheckingInterval: 1000,
        },
      },
      (info) => resolve({ url: urlOf(info, host), port: info.port, close: () => close(server) }),
    ) as Server
    server.once('error', (error) => reject(explain(error, port, host)))
  })
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

function urlOf({ port }: AddressInfo, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
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
