/** order_status after one request: every trigger from every status, as the law's table has it. */
import { describe, expect } from 'vitest'
import { put } from '../support/asking.ts'
import { nowInSkuio, type OpenSandbox, test } from '../support/sandboxes.ts'
import {
  anOrder,
  cancelledAt,
  type FulfillmentStatus,
  fulfillmentStatuses,
  isF,
  type OrderStatus,
  orderId,
  orderStatuses,
} from '../support/skuio.ts'
import { every, table } from '../support/table.ts'

const newTime = '2026-05-08T12:00:00.000000Z'

/** `=` unchanged, `(s)` suppressed with a notice, `+ca` canceled_at set to now. F: fulfilled or over_fulfilled. */
const matrix = table<'trigger' | OrderStatus>(`
  | trigger                         | draft         | open          | reserved      | closed        | cancelled  | refunded      | completed     |
  | ------------------------------- | ------------- | ------------- | ------------- | ------------- | ---------- | ------------- | ------------- |
  | draft                           | =             | draft         | draft         | draft         | = (s)      | draft         | draft         |
  | open, not F                     | open          | =             | open          | open          | = (s)      | open          | open          |
  | open, F, no force               | open          | =             | open          | = (s) guard   | = (s)      | open          | open          |
  | open, F, force_reopen           | open          | =             | open          | open          | = (s)      | open          | open          |
  | reserved                        | reserved      | reserved      | =             | reserved      | = (s)      | reserved      | reserved      |
  | closed                          | closed        | closed        | closed        | =             | = (s)      | closed        | closed        |
  | cancelled (no canceled_at)      | cancelled +ca | cancelled +ca | cancelled +ca | cancelled +ca | =          | cancelled +ca | cancelled +ca |
  | refunded                        | refunded      | refunded      | refunded      | refunded      | = (s)      | =             | refunded      |
  | completed                       | completed     | completed     | completed     | completed     | = (s)      | completed     | =             |
  | canceled_at = T                 | cancelled     | cancelled     | cancelled     | cancelled     | = (new T)  | cancelled     | cancelled     |
  | canceled_at = null              | =             | =             | =             | =             | else open  | =             | =             |
  | recalculation changes into F    | =             | closed        | closed        | =             | =          | =             | =             |
`)

type Trigger = { payload: Record<string, unknown>; when: readonly FulfillmentStatus[] }

const notF = fulfillmentStatuses.filter((one) => !isF(one))
const f = fulfillmentStatuses.filter(isF)

/** The request of each row, and the fulfilment statuses it is for. */
const triggers: Readonly<Record<string, Trigger>> = {
  draft: { payload: { order_status: 'draft' }, when: fulfillmentStatuses },
  'open, not F': { payload: { order_status: 'open' }, when: notF },
  'open, F, no force': { payload: { order_status: 'open' }, when: f },
  'open, F, force_reopen': { payload: { order_status: 'open', force_reopen: true }, when: f },
  reserved: { payload: { order_status: 'reserved' }, when: fulfillmentStatuses },
  closed: { payload: { order_status: 'closed' }, when: fulfillmentStatuses },
  'cancelled (no canceled_at)': { payload: { order_status: 'cancelled' }, when: fulfillmentStatuses },
  refunded: { payload: { order_status: 'refunded' }, when: fulfillmentStatuses },
  completed: { payload: { order_status: 'completed' }, when: fulfillmentStatuses },
  'canceled_at = T': { payload: { canceled_at: '2026-05-08T12:00:00Z' }, when: fulfillmentStatuses },
  'canceled_at = null': { payload: { canceled_at: null }, when: fulfillmentStatuses },
  'recalculation changes into F': { payload: {}, when: f },
}

const cells = matrix.flatMap(({ trigger, ...row }) => {
  const { payload, when } = triggers[trigger] ?? { payload: {}, when: [] }
  return every({ from: orderStatuses, fulfillment: when }).map(({ from, fulfillment }) => ({
    trigger,
    payload,
    from,
    fulfillment,
    cell: row[from],
  }))
})

/** Makes an order of which a line update will say `fulfillment`, and says otherwise as long as there is none. */
const aboutToBe = (sandbox: OpenSandbox, status: OrderStatus, fulfillment: FulfillmentStatus) =>
  anOrder(sandbox, { status, fulfillment: 'partially_fulfilled', lines: fulfillment === 'fulfilled' ? '3/2' : '4/3' })

describe('the matrix', () => {
  test('has a cell for every trigger and status', () => {
    expect(matrix.map(({ trigger }) => trigger)).toEqual(Object.keys(triggers))
    expect(new Set(cells.map(({ trigger, from }) => `${trigger} from ${from}`)).size).toBe(12 * 7)
  })

  test.for(cells)('$trigger, from $from and $fulfillment: $cell', async (given, { sandbox }) => {
    const { trigger, from, fulfillment, cell } = given
    const recalculates = trigger === 'recalculation changes into F'
    const before = recalculates
      ? await aboutToBe(sandbox, from, fulfillment)
      : await anOrder(sandbox, { status: from, fulfillment })
    const payload = recalculates ? { sales_order_lines: [{ id: 1, quantity: 2 }] } : given.payload

    const answer = await put(sandbox, orderId, payload)

    const [to = ''] = cell.split(/ [+(]/)
    const status = to === '=' ? from : to === 'else open' ? 'open' : to
    const cancelled = cell.includes('+ca') ? nowInSkuio : cell.includes('new T') ? newTime : before.canceled_at
    const { order } = answer
    expect(order).toMatchObject({
      order_status: status,
      fulfillment_status: recalculates ? fulfillment : before.fulfillment_status,
      canceled_at: status !== 'cancelled' ? null : trigger === 'canceled_at = T' ? newTime : cancelled,
    })
    // The invariant of every order.
    expect(order.canceled_at !== null).toBe(order.order_status === 'cancelled')

    const suppressed = answer.noticed.filter((name) => name === 'reopen-suppressed' || name === 'cancelled-sticky')
    expect(suppressed).toEqual(
      cell.includes('guard') ? ['reopen-suppressed'] : cell.includes('(s)') ? ['cancelled-sticky'] : [],
    )
    expect(order.updated_at).toBe(
      JSON.stringify({ ...order, updated_at: before.updated_at }) === JSON.stringify(before)
        ? before.updated_at
        : nowInSkuio,
    )
  })
})

describe('canceled_at = null on a cancelled order', () => {
  const remembered = orderStatuses.filter((one) => one !== 'cancelled')

  test.for(every({ before: remembered, how: ['by canceled_at', 'by order_status'] }))(
    'brings back $before, when it was cancelled $how',
    async ({ before, how }, { sandbox }) => {
      await anOrder(sandbox, { status: before })
      const cancelling =
        how === 'by canceled_at' ? { canceled_at: '2026-05-08T12:00:00Z' } : { order_status: 'cancelled' }
      expect((await put(sandbox, orderId, cancelling)).order).toMatchObject({ order_status: 'cancelled' })

      const { order } = await put(sandbox, orderId, { canceled_at: null })

      expect(order).toMatchObject({ order_status: before, canceled_at: null })
    },
  )

  test('brings back what the fixtures remember', async ({ sandbox }) => {
    expect((await put(sandbox, 1006, { canceled_at: null })).order).toMatchObject({ order_status: 'open' })
    expect((await put(sandbox, 1007, { canceled_at: null })).order).toMatchObject({ order_status: 'closed' })
  })

  test('brings back open where nothing is remembered', async ({ sandbox }) => {
    await sandbox.orders('skuio').put({ id: orderId, order_status: 'cancelled', canceled_at: cancelledAt })

    expect((await put(sandbox, orderId, { canceled_at: null })).order).toMatchObject({ order_status: 'open' })
  })
})
