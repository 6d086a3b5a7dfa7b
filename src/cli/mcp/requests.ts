/** The tools that send requests to the simulated APIs, explain them, and read what was sent. */
import { z } from 'zod'
import type { RemoteSandbox } from '../../client/index.ts'
import { ToolError } from './reach.ts'
import { looks, provider, sends, session, tool } from './tool.ts'
import { type Entry, lineOf, statusOf, type Telling, tellingOf } from './words.ts'

const request = {
  method: z.enum(['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE']),
  path: z.string().startsWith('/').describe('With its query, e.g. "/api/sales-orders/1002".'),
  headers: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'As the client would send them. Without Authorization, "Bearer any" is sent. NewStore wants Request-Id, Tenant and X-Newstore-Tenant.',
    ),
  body: z.unknown().optional().describe('JSON; a string is sent as it stands.'),
}

const output = z.looseObject({
  status: z.int().describe('0 where there was no answer.'),
  answer: z.looseObject({}),
  decisions: z.array(z.looseObject({ verdict: z.string(), rule: z.string() })),
  notices: z.array(z.looseObject({ name: z.string(), rule: z.string() })),
})

interface Given {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: unknown
}

function headersOf({ headers: given = {}, body }: Given): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    try {
      headers.set(name, value)
    } catch {
      throw new ToolError(`The header ${JSON.stringify(name)} cannot be sent. Write it like "Request-Id": "r-1".`)
    }
  }
  if (!headers.has('authorization')) headers.set('authorization', 'Bearer any')
  if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
  return headers
}

const dataOf = (telling: Telling): Record<string, unknown> => ({ status: telling.answer.status, ...telling })

export const explainRequest = tool({
  name: 'explain_request',
  title: 'Explain a request without sending it',
  description:
    'What a request would be answered and what it would change now, with the deciding rule and its source. Nothing is changed or recorded, and faults are left out. Use this to ask "what would happen if…".',
  input: z.strictObject({ session, ...request }),
  output,
  hints: looks,
  play: async ({ session: _session, ...given }, { sandbox }) => {
    const { method, path, body } = given
    const telling = await sandbox.explain({ method, path, headers: Object.fromEntries(headersOf(given)), body })
    return { text: `Would be answered ${statusOf(telling.answer)}.\n${tellingOf(telling)}`, data: dataOf(telling) }
  },
})

export const sendRequest = tool({
  name: 'send_request',
  title: 'Send a request to a simulated API',
  description:
    'Sends a request as the client under test would, and tells status, body, what was decided, by which rule and how that is known, notices, faults that struck, and what changed in the order. It is recorded in the journal and judged like any other.',
  input: z.strictObject({
    session,
    ...request,
    timeoutMs: z.int().min(1).max(60_000).optional().describe('When to give up waiting; 10000 unless given.'),
  }),
  output,
  hints: sends,
  play: async ({ session: _session, timeoutMs = 10_000, ...given }, { sandbox, send }) => {
    const { method, path, body } = given
    const headers = headersOf(given)
    if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
      throw new ToolError(`A ${method} request takes no body: leave it out, or use another method.`)
    }
    const [last] = await sandbox.journal.latest(1)
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const came = await answerTo(send({ method, path, headers, body: text, timeoutMs }))
    const entry = await entryAfter(sandbox, last?.n ?? 0, given)
    if (entry) {
      const lost = 'lost' in came ? ` The client saw: ${came.lost}.` : ''
      return {
        text: `${statusOf(entry.answer)}.${lost} Entry ${entry.n} of the journal.\n${tellingOf(entry)}`,
        data: dataOf(entry),
      }
    }
    if ('lost' in came) throw new ToolError(`There was no answer to ${method} ${path}: ${came.lost}.`)
    // An API that is played without rules, or nobody's path: no entry, no decision.
    return {
      text: `${came.status}. No rule has anything to say here.\nBody: ${came.body}`,
      data: { status: came.status, answer: { status: came.status, body: came.body }, decisions: [], notices: [] },
    }
  },
})

type Came = { readonly status: number; readonly body: string } | { readonly lost: string }

/** An answer that was read to its end, or why there is none. */
async function answerTo(sent: Promise<Response>): Promise<Came> {
  try {
    const response = await sent
    return { status: response.status, body: await response.text() }
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as Error | undefined) : undefined
    const why = cause?.message ?? (error instanceof Error ? error.message : String(error))
    return { lost: why }
  }
}

/** The first entry since another that is of this request; others may be sending, too. */
async function entryAfter(sandbox: RemoteSandbox, last: number, { method, path }: Given): Promise<Entry | undefined> {
  const bare = path.split('?', 1)[0]
  const entries = await sandbox.journal.latest()
  return entries.find(
    ({ n, request, actor }) => n > last && request.method === method && request.path === bare && actor === undefined,
  )
}

export const readJournal = tool({
  name: 'read_journal',
  title: 'Read the journal',
  description:
    'What clients asked of the simulated APIs and what came of it, the latest last, one a line: number, request, status, decision and rule. With entry, that one in full.',
  input: z.strictObject({
    session,
    entry: z.int().min(1).optional().describe('The number of one entry.'),
    provider: provider.optional(),
    operation: z.string().optional().describe('Only this operation, e.g. updateSalesOrder.'),
    order: z.union([z.string(), z.int()]).optional().describe('Only requests about this order.'),
    status: z.int().min(0).max(599).optional().describe('Only requests answered with this status; 0: no answer.'),
    fault: z.string().optional().describe('Only requests that a fault of this id or kind struck.'),
    limit: z.int().min(1).max(500).optional().describe('How many of the latest; 20 unless given.'),
  }),
  hints: looks,
  play: async ({ session: _session, entry, limit = 20, order, ...filter }, { sandbox: { journal } }) => {
    if (entry !== undefined) {
      const one = await journal.entry(entry)
      const { method, path, headers, body } = one.request
      const sent = body === undefined ? '' : `\nSent: ${JSON.stringify(body)}`
      const asked = `${method} ${path}\nHeaders: ${JSON.stringify(headers)}${sent}`
      return { text: `${one.n}, at ${one.at}: ${asked}\nAnswered ${statusOf(one.answer)}.\n${tellingOf(one)}` }
    }
    const entries = await journal.latest(limit, { ...filter, ...(order === undefined ? {} : { order: String(order) }) })
    if (entries.length === 0) return { text: 'No request fits, or none has come to this session.' }
    return { text: `The latest ${entries.length}, the last one last:\n${entries.map(lineOf).join('\n')}` }
  },
})
