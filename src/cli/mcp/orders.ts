/** The tools that look into orders. */
import { z } from 'zod'
import { looks, provider, session, tool } from './tool.ts'
import { outlookOf } from './words.ts'

export const listOrders = tool({
  name: 'list_orders',
  title: 'List orders',
  description: 'The orders of one API with their status, one a line. `read_order` shows one in full.',
  input: z.strictObject({
    session,
    provider,
    tenant: z.string().optional().describe('Only orders of this tenant (NewStore).'),
    status: z.string().optional().describe('Only orders in this status, in the words of their API.'),
    limit: z.int().min(1).max(500).optional().describe('How many at most; 50 unless given.'),
    cursor: z.string().optional().describe('The `next` of the page before.'),
  }),
  output: z.looseObject({
    orders: z.array(z.looseObject({ id: z.string(), status: z.string(), tenant: z.string().optional() })),
    next: z.string().nullable(),
    total: z.int(),
  }),
  hints: looks,
  play: async ({ session: _session, provider, ...query }, { sandbox }) => {
    const { orders, next, total } = await sandbox.orders(provider).page(query)
    const brief = orders.map(({ tenant, id, status }) => ({ id, status, ...(tenant === undefined ? {} : { tenant }) }))
    const lines = brief.map((one) => Object.values(one).join('  '))
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
  play: async ({ provider, id }, { sandbox }) => {
    const view = await sandbox.orders(provider).view(id)
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
