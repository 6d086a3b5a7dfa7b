/** `order-sandbox mcp`: serves AI agents over stdin and stdout. */
import { once } from 'node:events'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { type Ask, asking } from './mcp/ask.ts'
import { verifyContractsBy } from './mcp/contracts.ts'
import { createServer } from './mcp/server.ts'
import { openInProcess } from './open.ts'
import type { Values } from './options.ts'

/**
 * Stdout is the protocol's; whatever else there is to tell goes to stderr.
 *
 * @throws Mistake or WrongCall if an option, a fixture or the data file is wrong
 */
export async function mcp(values: Values, version: string): Promise<number> {
  const { ask, close } = await reach(values)
  const more = [verifyContractsBy(values)]
  const ended = Promise.race(['end', 'close'].map((event) => once(process.stdin, event)))
  const stopped = Promise.race((['SIGINT', 'SIGTERM'] as const).map((signal) => once(process, signal)))
  const serving = serveStdio(() => createServer(ask, version, more), {
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

/** A sandbox in this process, unless another one is named. */
async function reach(values: Values): Promise<{ readonly ask: Ask; readonly close: () => Promise<void> }> {
  const { url, controlToken } = values
  if (url !== undefined) return { ask: asking({ url, fetch, controlToken }), close: async () => {} }
  const sandbox = await openInProcess(values, 'mcp')
  const ask = asking({ fetch: (request) => sandbox.fetch(request), controlToken })
  return { ask, close: () => sandbox.close() }
}
