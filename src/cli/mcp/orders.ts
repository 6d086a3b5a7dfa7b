/** The tools that look into orders. */
import { z } from 'zod'
import { looks, provider, queryOf, session, tool } from './tool.ts'
import { type OrderView, outlookOf } from './words.ts'

interface Page {
  readonly orders: readonly {
    readonly provider: string
    readonly tenant?: string
    readonly id: string
    readonly status: string
  }[]
  readonly next: string | null
  readonly total: number
}

export const listOrders = tool({
  name: 'list_orders',
  title: 'List orders',
  description: 'The orders of a session with their status, one a line. `read_order` shows one in full.',
  input: z.strictObject({
    session,
    provider: provider.optional(),
    tenant: z.string().optional().describe('Only orders of this tenant (NewStore).'),
    status: z.string().optional().describe('Only orders in this status, in the words of their API.'),
    limit: z.int().min(1).max(500).optional().describe('How many at most; 50 unless given.'),
    cursor: z.string().optional().describe('The `next` of the page before.'),
  }),
  output: z.looseObject({
    orders: z.array(
      z.looseObject({ provider: z.string(), id: z.string(), status: z.string(), tenant: z.string().optional() }),
    ),
    next: z.string().nullable(),
    total: z.int(),
  }),
  hints: looks,
  play: async ({ session, ...query }, ask) => {
    const { orders, next, total } = (await ask.control(`GET /orders${queryOf(query)}`, { session })) as Page
    const brief = orders.map(({ provider, tenant, id, status }) => ({
      provider,
      ...(tenant === undefined ? {} : { tenant }),
      id,
      status,
    }))
    const lines = brief.map((one) => [one.provider, one.id, one.status, one.tenant].filter(Boolean).join('  '))
    const more = next === null ? '' : `\nMore with cursor: ${next}`
    return {
      text: `${orders.length} of ${total} orders\n${lines.join('\n')}${more}`,
      data: { orders: brief, next, total },
    }
  },
})

export const readOrder = tool({
  name: 'read_order',
  title: 'Read an order',
  description:
    'One order in full, also where the API itself cannot be asked: its fields, its history, and for every status change what would come of it now, by which rule, whether that is documented or assumed, and how to get past it.',
  input: z.strictObject({ session, provider, id: z.union([z.string(), z.int()]).describe('E.g. 1002.') }),
  output: z.looseObject({
    provider: z.string(),
    order: z.looseObject({}),
    transitions: z.array(
      z.looseObject({ trigger: z.string(), to: z.string(), verdict: z.string(), result: z.string(), rule: z.string() }),
    ),
  }),
  hints: looks,
  play: async ({ session, provider, id }, ask) => {
    const call = `GET /orders/${encodeURIComponent(provider)}/${encodeURIComponent(id)}`
    const view = (await ask.control(call, { session })) as OrderView
    const { order, history, fulfillments, tenant } = view
    const lines = [
      `${provider} order ${id}${tenant === undefined ? '' : `, tenant ${tenant}`}: ${JSON.stringify(order)}`,
      ...(fulfillments.length === 0 ? [] : [`Shipped: ${JSON.stringify(fulfillments)}`]),
      ...(history.length === 0 ? [] : ['History:', ...history.map((one) => `- ${JSON.stringify(one)}`)]),
      'What each change would do now:',
      ...outlookOf(view),
    ]
    return { text: lines.join('\n'), data: { ...view } }
  },
})
