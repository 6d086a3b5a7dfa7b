/** Named starting points for orders of SKU.io; each sentence is also a Pact provider state. */
import { type Json, type JsonObject, textOf } from '../../domain/json.ts'
import type { Scenario, Stage } from '../../provider.ts'
import { dateIn } from '../../state/clock.ts'
import { lineOf } from './orders.ts'
import { type FulfillmentStatus, fulfillmentStatuses, orderStatuses, type Skuio } from './types.ts'

const anyField = 'any field of the order'

export const scenarios: readonly Scenario[] = [
  {
    sentence: 'an order',
    description: 'An open, unfulfilled order.',
    params: anyField,
    set: (stage, params) => scene(stage, { id: 1001, order_status: 'open' }, params),
  },
  {
    sentence: 'order <id> is <order_status> and <fulfillment_status>',
    description: 'The order has both statuses, and its lines bear them out.',
    params: anyField,
    choices: { order_status: orderStatuses, fulfillment_status: fulfillmentStatuses },
    set: (stage, params) => scene(stage, {}, params),
  },
  {
    sentence: 'order <id> is <order_status>',
    description: 'The order has the status; the rest is as in its fixture.',
    params: anyField,
    choices: { order_status: orderStatuses },
    set: (stage, params) => scene(stage, {}, params),
  },
  {
    sentence: 'a closed, fulfilled order',
    description: 'What the reopen guard protects: order 1002 unless an id is given.',
    params: `id, ${anyField}`,
    set: (stage, params) => scene(stage, { id: 1002, order_status: 'closed', fulfillment_status: 'fulfilled' }, params),
  },
  {
    sentence: 'a closed, unfulfilled order',
    description: 'A closed order that reopens: order 1003 unless an id is given.',
    params: `id, ${anyField}`,
    set: (stage, params) =>
      scene(stage, { id: 1003, order_status: 'closed', fulfillment_status: 'unfulfilled' }, params),
  },
  {
    sentence: 'a cancelled order',
    description: 'It was open before: order 1006 unless an id is given.',
    params: `id, ${anyField}`,
    set: (stage, params) => scene(stage, { id: 1006, order_status: 'cancelled' }, params),
  },
  {
    sentence: 'an open, partially fulfilled order',
    description: 'Some of it has shipped: order 1009 unless an id is given.',
    params: `id, ${anyField}`,
    set: (stage, params) =>
      scene(stage, { id: 1009, order_status: 'open', fulfillment_status: 'partially_fulfilled' }, params),
  },
  {
    sentence: 'a held preorder',
    description: 'On hold and not to ship for another two weeks: order 1010 unless an id is given.',
    params: `id, ${anyField}`,
    set: (stage, params) => {
      const floor = dateIn('UTC', stage.now + 14 * 24 * 3_600_000)
      return scene(stage, { id: 1010, order_status: 'open', on_hold: true, hold_until_date: floor }, params)
    },
  },
]

/** Puts an order that bears its statuses out: the fixture of that id where there is one, changed as little as needed. */
async function scene(stage: Stage, wanted: JsonObject, params: JsonObject): Promise<void> {
  const asked: JsonObject = { ...wanted, ...params }
  const fixture = stage.fixture(textOf(asked.id)) as Skuio['Record'] | undefined
  const order: Record<string, Json | undefined> = { ...fixture?.order, ...asked, id: Number(textOf(asked.id)) }
  if (order.order_status !== 'cancelled') order.canceled_at = asked.canceled_at ?? null
  else if (order.canceled_at === null) delete order.canceled_at
  const before = fixture?.memory.status_before_cancel ?? 'open'
  const memory: Record<string, Json> = order.order_status === 'cancelled' ? { status_before_cancel: before } : {}

  const shipped = fixture && linesFor(fixture, asked)
  if (shipped) order.sales_order_lines = shipped
  const asShipped = fixture && !shipped && asked.sales_order_lines === undefined
  const asItWas = asShipped && fixture.order.order_status === order.order_status
  return stage.put(order, {
    memory,
    ...(asShipped ? { fulfillments: fixture.fulfillments } : {}),
    ...(asItWas ? { history: fixture.history } : {}),
  })
}

/** Lines that bear a fulfilment status out which is not the fixture's: the first says it, no other speaks against it. */
function linesFor({ order }: Skuio['Record'], asked: JsonObject): JsonObject[] | undefined {
  const status = asked.fulfillment_status as FulfillmentStatus | undefined
  const [first, ...rest] = order.sales_order_lines
  if (status === undefined || status === order.fulfillment_status || status === 'out_of_sync') return undefined
  if (asked.sales_order_lines !== undefined || !first) return undefined
  const whole = status === 'fulfilled' || status === 'over_fulfilled'
  const others = rest.map((line) => ({ ...line, fulfilled_quantity: whole ? line.quantity : 0 }))
  return [{ ...first, ...lineOf[status] }, ...others]
}
