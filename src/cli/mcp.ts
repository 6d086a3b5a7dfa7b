/** `order-sandbox mcp`: serves AI agents over stdin and stdout. */
import { once } from 'node:events'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { verifyContractsBy } from './mcp/contracts.ts'
import { type Reached, reaching } from './mcp/reach.ts'
import { createServer } from './mcp/server.ts'
import { openInProcess } from './open.ts'
import type { Values } from './options.ts'

/**
 * Stdout is the protocol's; whatever else there is to tell goes to stderr.
 *
 * @throws Mistake or WrongCall if an option, a fixture or the data file is wrong
 */
export async function mcp(values: Values, version: string): Promise<number> {
  const { reach, close } = await open(values)
  const more = [verifyContractsBy(values)]
  const ended = Promise.race(['end', 'close'].map((event) => once(process.stdin, event)))
  const stopped = Promise.race((['SIGINT', 'SIGTERM'] as const).map((signal) => once(process, signal)))
  const serving = serveStdio(() => createServer(reach, version, more), {
    onerror: (error) => process.stderr.write(`${error.message}\n`),
  })
  const forWhom = values.url === undefined ? '' : `, for ${values.url}`
  const hint = process.stdin.isTTY ? ' It waits for a client to speak: how to configure one stands in docs/mcp.md.' : ''
  process.stderr.write(`order-sandbox ${version} serves MCP on stdin and stdout${forWhom}.${hint}\n`)
  await Promise.race([ended, stopped])
  await serving.close()
  await close()
  return 0
}

interface Opened {
  readonly reach: (session?: string) => Reached
  readonly close: () => Promise<void>
}

/** A sandbox in this process, unless another one is named. */
async function open(values: Values): Promise<Opened> {
  const { url, controlToken } = values
  if (url !== undefined) return { reach: reaching({ url, fetch, controlToken }), close: async () => {} }
  const sandbox = await openInProcess(values, 'mcp')
  const reach = reaching({ fetch: (request) => sandbox.fetch(request), controlToken })
  return { reach, close: () => sandbox.close() }
}
