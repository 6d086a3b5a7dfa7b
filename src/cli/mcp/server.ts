/** The MCP server: every tool and resource, for one connection. */
import { type CallToolResult, McpServer } from '@modelcontextprotocol/server'
import { addFault, removeFaults } from './faults.ts'
import { judgeClient } from './judging.ts'
import { listOrders, readOrder } from './orders.ts'
import { isMendable, type Reached } from './reach.ts'
import { explainRequest, readJournal, sendRequest } from './requests.ts'
import { registerResources } from './resources.ts'
import { overview, reset, setScene, turnClock } from './scenes.ts'
import type { Told, Tool } from './tool.ts'

const instructions = `A sandbox of sales-order APIs (NewStore, SKU.io): it keeps state, plays the vendors' rules, and says which rule decided and how that is known (documented with a quote, or assumed with a reason). Begin with overview. To find out what would happen, use explain_request or read_order, which change nothing; to do it, send_request. To judge a client, have it send its requests to the sandbox (its tests do so under "order-sandbox exec" or "order-sandbox start"), then read_journal and judge_client.`

/** The tools that speak with a sandbox; one more comes from whoever knows the options. */
const tools: readonly Tool[] = [
  overview,
  listOrders,
  readOrder,
  explainRequest,
  sendRequest,
  setScene,
  addFault,
  removeFaults,
  turnClock,
  readJournal,
  judgeClient,
  reset,
]

export function createServer(reach: (session?: string) => Reached, version: string, more: readonly Tool[]): McpServer {
  const server = new McpServer({ name: 'order-sandbox', title: 'Order Sandbox', version }, { instructions })
  for (const { name, title, description, input, output, hints, play } of [...tools, ...more]) {
    const config = {
      title,
      description,
      inputSchema: input,
      annotations: hints,
      ...(output === undefined ? {} : { outputSchema: output }),
    }
    server.registerTool(name, config, (given) =>
      resultOf(async () => play(given, reach(given.session as string | undefined))),
    )
  }
  registerResources(server, reach().sandbox)
  return server
}

async function resultOf(play: () => Promise<Told>): Promise<CallToolResult> {
  try {
    const { text, data } = await play()
    return { content: [{ type: 'text', text }], ...(data === undefined ? {} : { structuredContent: data }) }
  } catch (error) {
    // A person or a model can mend this one; any other is ours, and belongs in the log as well.
    if (!isMendable(error)) console.error(error)
    const text = error instanceof Error ? error.message : String(error)
    return { isError: true, content: [{ type: 'text', text }] }
  }
}
