/** An agent: the SDK's own client, which starts `order-sandbox mcp` as a process of its own. */
import { fileURLToPath } from 'node:url'
import { Client, type ClientOptions } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

const root = fileURLToPath(new URL('../..', import.meta.url))
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** What a tool has said. */
export interface Said {
  readonly text: string
  readonly isError: boolean
  readonly data: Readonly<Record<string, unknown>> | undefined
}

export interface Agent {
  readonly client: Client
  readonly call: (tool: string, input?: object) => Promise<Said>
  /** What the server wrote to stderr so far. */
  stderr(): string
  close(): Promise<void>
}

export async function connect(
  args: readonly string[] = [],
  {
    cwd = root,
    env = {},
    ...options
  }: ClientOptions & { readonly cwd?: string; readonly env?: Record<string, string> } = {},
): Promise<Agent> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main, 'mcp', ...args],
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stderr: 'pipe',
  })
  let stderr = ''
  transport.stderr?.on('data', (chunk) => {
    stderr += String(chunk)
  })
  const client = new Client({ name: 'test', version: '1' }, options)
  await client.connect(transport)
  return {
    client,
    call: async (name, input = {}) => {
      const { content, isError = false, structuredContent } = await client.callTool({ name, arguments: { ...input } })
      const text = content.map((one) => (one.type === 'text' ? one.text : `<${one.type}>`)).join('\n')
      return { text, isError, data: structuredContent as Said['data'] }
    },
    stderr: () => stderr,
    close: () => client.close(),
  }
}
