/** The model answers the law's own table, "order_status after one request". */
import { describe, expect, test } from 'vitest'
import { type FulfillmentStatus, type ModelOrder, type OrderStatus, orderStatuses, play } from './skuio-model.ts'

const now = new Date('2026-05-10T09:00:00Z')
const then = '2026-05-02T00:00:00.000000Z'
const time = '2026-05-08T12:00:00Z'

// `=` unchanged, `(s)` with a notice, `+ca` canceled_at set to now; F is fulfilled or over_fulfilled.
const table = `
  trigger                        | draft         | open          | reserved      | closed        | cancelled  | refunded      | completed
  draft                          | =             | draft         | draft         | draft         | = (s)      | draft         | draft
  open, not F                    | open          | =             | open          | open          | = (s)      | open          | open
  open, F, no force              | open          | =             | open          | = (s)         | = (s)      | open          | open
  open, F, force_reopen          | open          | =             | open          | open          | = (s)      | open          | open
  reserved                       | reserved      | reserved      | =             | reserved      | = (s)      | reserved      | reserved
  closed                         | closed        | closed        | closed        | =             | = (s)      | closed        | closed
  cancelled (no canceled_at)     | cancelled +ca | cancelled +ca | cancelled +ca | cancelled +ca | =          | cancelled +ca | cancelled +ca
  refunded                       | refunded      | refunded      | refunded      | refunded      | = (s)      | =             | refunded
  completed                      | completed     | completed     | completed     | completed     | = (s)      | completed     | =
  canceled_at = T                | cancelled T   | cancelled T   | cancelled T   | cancelled T   | = T        | cancelled T   | cancelled T
  canceled_at = null             | =             | =             | =             | =             | remembered | =             | =
  recalculation changes into F   | =             | closed        | closed        | =             | =          | =             | =
`

const payloads: Record<string, object> = {
  draft: { order_status: 'draft' },
  'open, not F': { order_status: 'open' },
  'open, F, no force': { order_status: 'open' },
  'open, F, force_reopen': { order_status: 'open', force_reopen: true },
  reserved: { order_status: 'reserved' },
  closed: { order_status: 'closed' },
  'cancelled (no canceled_at)': { order_status: 'cancelled' },
  refunded: { order_status: 'refunded' },
  completed: { order_status: 'completed' },
  'canceled_at = T': { canceled_at: time },
  'canceled_at = null': { canceled_at: null },
  'recalculation changes into F': { sales_order_lines: [{ id: 11, quantity: 2 }] },
}

const stored = {
  unfulfilled: { quantity: 3, fulfilled: 0 },
  partially_fulfilled: { quantity: 3, fulfilled: 2 },
  fulfilled: { quantity: 2, fulfilled: 2 },
  over_fulfilled: { quantity: 2, fulfilled: 3 },
  out_of_sync: { quantity: 3, fulfilled: 2 },
}

const [heading, ...rows] = table
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))

const cases = rows.flatMap(([trigger = '', ...cells]) =>
  cells.flatMap((cell, column) =>
    startingPoints(trigger).map((fulfillment) => ({
      trigger,
      from: heading?.[column + 1] as OrderStatus,
      fulfillment,
      cell,
    })),
  ),
)

describe('order_status after one request', () => {
  test('the table has a column for every status', () => {
    expect(heading?.slice(1)).toEqual([...orderStatuses])
    expect(rows.map(([trigger]) => trigger)).toEqual(Object.keys(payloads))
  })

  test.for(cases)('$trigger, on $from and $fulfillment: $cell', ({ trigger, from, fulfillment, cell }) => {
    const before = order(from, fulfillment)

    const played = play(before, payloads[trigger], now)

    const [word, mark] = cell.split(' ')
    const status = word === '=' ? from : word === 'remembered' ? (before.remembered ?? 'open') : word
    const canceledAt =
      mark === '+ca'
        ? '2026-05-10T09:00:00.000000Z'
        : mark === 'T'
          ? '2026-05-08T12:00:00.000000Z'
          : word === 'remembered'
            ? null
            : before.data.canceled_at
    const notices = mark === '(s)' ? [from === 'cancelled' ? 'cancelled-sticky' : 'reopen-suppressed'] : []
    expect(played.status).toBe(200)
    expect(played.state.data.order_status).toBe(status)
    expect(played.state.data.canceled_at).toBe(canceledAt)
    expect(played.notices).toEqual(notices)
  })

  test('an order cancelled before anybody remembered a status comes back open', () => {
    const forgotten = { ...order('cancelled', 'unfulfilled'), remembered: null }

    expect(play(forgotten, { canceled_at: null }, now).state.data.order_status).toBe('open')
  })
})

describe('the sequence of one request', () => {
  test('the payload cannot talk its way past the guard, and the rest of it is applied', () => {
    const payload = { order_status: 'open', fulfillment_status: 'unfulfilled', customer_po_number: 'PO-1' }

    const { state, notices } = play(order('closed', 'fulfilled'), payload, now)

    expect(state.data).toMatchObject({ ...payload, order_status: 'closed' })
    expect(notices).toEqual(['reopen-suppressed'])
  })

  test('a forced reopen stays open over a later, unrelated update', () => {
    const reopened = play(order('closed', 'fulfilled'), { order_status: 'open', force_reopen: true }, now).state

    const later = play(reopened, { customer_po_number: 'PO-2', sales_order_lines: [{ id: 11, amount: 5 }] }, now).state

    expect(later.data.order_status).toBe('open')
  })

  test('an uncancel brings the remembered status back before order_status meets the guard', () => {
    const cancelled = { ...order('cancelled', 'fulfilled'), remembered: 'closed' as const }

    const { state, notices } = play(cancelled, { canceled_at: null, order_status: 'open' }, now)

    expect(state.data).toMatchObject({ order_status: 'closed', canceled_at: null })
    expect(notices).toEqual(['reopen-suppressed'])
  })

  test('to cancel and to uncancel at once is refused', () => {
    const before = order('open', 'unfulfilled')

    const played = play(before, { order_status: 'cancelled', canceled_at: null }, now)

    expect(played).toMatchObject({ status: 422, errors: ['order_status'] })
    expect(played.state).toBe(before)
  })

  test('every bad field is reported and nothing changes', () => {
    const before = order('open', 'unfulfilled')
    const payload = {
      order_status: 'shut',
      force_reopen: 1,
      ship_by_date: '2026-02-30',
      sales_order_lines: [{ id: 99 }],
    }

    const played = play(before, payload, now)

    expect(played.errors?.toSorted()).toEqual([
      'force_reopen',
      'order_status',
      'sales_order_lines.0.id',
      'ship_by_date',
    ])
    expect(played.state).toBe(before)
  })

  test('deleting the fulfilments recalculates, and does not reopen', () => {
    const { state } = play(order('closed', 'over_fulfilled'), { shouldDeleteFulfillments: true }, now)

    expect(state.data).toMatchObject({ order_status: 'closed', fulfillment_status: 'unfulfilled' })
    expect(state.data.sales_order_lines[0]?.fulfilled_quantity).toBe(0)
    expect(state.fulfillments).toEqual([])
  })

  test('a mere status change keeps out_of_sync; a line update does not', () => {
    const before = order('closed', 'out_of_sync')

    expect(play(before, { order_status: 'open' }, now).state.data.fulfillment_status).toBe('out_of_sync')
    expect(play(before, { sales_order_lines: [{ id: 11 }] }, now).state.data).toMatchObject({
      fulfillment_status: 'partially_fulfilled',
    })
  })

  test('a date-time is kept in UTC, and updated_at moves only when something does', () => {
    const before = order('open', 'unfulfilled')

    const moved = play(before, { fulfilled_at: '2026-05-08T14:00:00+02:00' }, now).state
    const again = play(moved, { fulfilled_at: '2026-05-08T12:00:00Z' }, new Date('2026-06-01T00:00:00Z')).state

    expect(moved.data.fulfilled_at).toBe('2026-05-08T12:00:00.000000Z')
    expect(again.data.updated_at).toBe('2026-05-10T09:00:00.000000Z')
  })
})

function startingPoints(trigger: string): FulfillmentStatus[] {
  if (trigger === 'recalculation changes into F') return ['partially_fulfilled', 'out_of_sync']
  if (trigger === 'open, not F') return ['unfulfilled', 'partially_fulfilled', 'out_of_sync']
  if (trigger.startsWith('open, F')) return ['fulfilled', 'over_fulfilled']
  return ['unfulfilled', 'partially_fulfilled', 'fulfilled', 'over_fulfilled', 'out_of_sync']
}

function order(status: OrderStatus, fulfillment: FulfillmentStatus): ModelOrder {
  const { quantity, fulfilled } = stored[fulfillment]
  return {
    data: {
      id: 1001,
      order_status: status,
      fulfillment_status: fulfillment,
      canceled_at: status === 'cancelled' ? then : null,
      updated_at: then,
      sales_order_lines: [{ id: 11, quantity, fulfilled_quantity: fulfilled }],
      financial_lines: [],
      custom_field_values: [],
      notes: [],
    },
    remembered: status === 'cancelled' ? 'refunded' : null,
    fulfillments: fulfilled > 0 ? [{ id: 901, lines: [{ id: 11, quantity: fulfilled }] }] : [],
  }
}
