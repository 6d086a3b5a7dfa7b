/** updateFulfillmentStatus(): when it runs, what it makes of the lines, and when an order closes by itself. */
import { describe, expect } from 'vitest'
import { put, stored } from '../support/asking.ts'
import { test } from '../support/sandboxes.ts'
import { anOrder, bearingOut, fulfillmentStatuses, isF, orderId, orderStatuses } from '../support/skuio.ts'
import { every, table } from '../support/table.ts'

/** A line update that says nothing new, so that only the recalculation can change anything. */
const touchLines = { sales_order_lines: [{ id: 1 }] }

describe('what the lines say', () => {
  /** Each line as ordered/fulfilled. */
  const truth = table<'lines' | 'status'>(`
    | lines                     | status              |
    | ------------------------- | ------------------- |
    | 2/0                       | unfulfilled         |
    | 2/0 1/0                   | unfulfilled         |
    | 2/1                       | partially_fulfilled |
    | 2/0 1/1                   | partially_fulfilled |
    | 2/3 1/0                   | partially_fulfilled |
    | 2/2 2/1                   | partially_fulfilled |
    | 2/3 2/1                   | partially_fulfilled |
    | 2/2                       | fulfilled           |
    | 2/2 1/1                   | fulfilled           |
    | 2/3                       | over_fulfilled      |
    | 2/2 1/2                   | over_fulfilled      |
    | 2/3 1/2                   | over_fulfilled      |
    | 0/0 2/0                   | unfulfilled         |
    | 0/1 2/0                   | unfulfilled         |
    | 0/1 2/2                   | fulfilled           |
    | 0/5 1/1 1/1               | fulfilled           |
    | 0/0 2/3                   | over_fulfilled      |
    | 1.5/1.5                   | fulfilled           |
    | 1.5/1                     | partially_fulfilled |
    | 0/0                       | (kept)              |
    | 0/1                       | (kept)              |
    | 0/0 0/2                   | (kept)              |
  `)

  test.for(every({ row: truth, before: fulfillmentStatuses }))(
    '$row.lines of an order that is $before: $row.status',
    async ({ row: { lines, status }, before }, { sandbox }) => {
      await anOrder(sandbox, { status: 'draft', fulfillment: before, lines })

      const { order } = await put(sandbox, orderId, touchLines)

      expect(order).toMatchObject({ order_status: 'draft', fulfillment_status: status === '(kept)' ? before : status })
    },
  )

  test('never is out_of_sync: that is set by hand', async ({ sandbox }) => {
    expect(truth.map(({ status }) => status)).not.toContain('out_of_sync')

    expect((await put(sandbox, 1001, { fulfillment_status: 'out_of_sync' })).order).toMatchObject({
      order_status: 'open',
      fulfillment_status: 'out_of_sync',
    })
  })
})

describe('it runs', () => {
  // The stored status is wrong here, so that every run shows: the lines say fulfilled.
  const stale = { fulfillment: 'partially_fulfilled', lines: '2/2' } as const

  const when = [
    { because: 'the status changes to open', from: 'draft', payload: { order_status: 'open' }, runs: true },
    { because: 'the status changes to reserved', from: 'draft', payload: { order_status: 'reserved' }, runs: true },
    { because: 'the status is sent, but stays open', from: 'open', payload: { order_status: 'open' }, runs: false },
    { because: 'the status changes to closed', from: 'open', payload: { order_status: 'closed' }, runs: false },
    { because: 'the status changes to draft', from: 'open', payload: { order_status: 'draft' }, runs: false },
    { because: 'the status changes to completed', from: 'open', payload: { order_status: 'completed' }, runs: false },
    { because: 'the status changes to cancelled', from: 'open', payload: { order_status: 'cancelled' }, runs: false },
    { because: 'canceled_at is set', from: 'open', payload: { canceled_at: '2026-05-08T12:00:00Z' }, runs: false },
    { because: 'a sticky status is sent', from: 'cancelled', payload: { order_status: 'open' }, runs: false },
    { because: 'lines are sent', from: 'draft', payload: touchLines, runs: true },
    { because: 'lines are sent, of a closed order', from: 'closed', payload: touchLines, runs: true },
    { because: 'lines are sent, of a cancelled order', from: 'cancelled', payload: touchLines, runs: true },
    { because: 'no lines are sent', from: 'draft', payload: { sales_order_lines: [] }, runs: false },
    {
      because: 'financial lines are sent',
      from: 'draft',
      payload: { financial_lines: [{ description: 'Express', amount: 9.9 }] },
      runs: false,
    },
    { because: 'another field is sent', from: 'draft', payload: { tracking_number: '1Z' }, runs: false },
    { because: 'fulfilled_at is sent', from: 'draft', payload: { fulfilled_at: '2026-05-08T12:00:00Z' }, runs: false },
    {
      because: 'lines are sent, but a fulfillment_status, too',
      from: 'draft',
      payload: { ...touchLines, fulfillment_status: 'out_of_sync' },
      runs: false,
    },
    {
      because: 'the status changes to open, but a fulfillment_status is sent, too',
      from: 'draft',
      payload: { order_status: 'open', fulfillment_status: 'unfulfilled' },
      runs: false,
    },
  ] as const

  test.for(when)('$runs, when $because', async ({ from, payload, runs }, { sandbox }) => {
    await anOrder(sandbox, { status: from, ...stale })

    const { order } = await put(sandbox, orderId, payload)

    const own = 'fulfillment_status' in payload ? payload.fulfillment_status : stale.fulfillment
    expect(order.fulfillment_status).toBe(runs ? 'fulfilled' : own)
  })

  test('true, when fulfilments are deleted, and false when there are none to delete', async ({ sandbox }) => {
    await anOrder(sandbox, { status: 'closed', fulfillment: 'fulfilled', lines: '2/2' })
    expect((await put(sandbox, orderId, { shouldDeleteFulfillments: true })).order).toMatchObject({
      order_status: 'closed',
      fulfillment_status: 'unfulfilled',
    })

    await put(sandbox, orderId, { fulfillment_status: 'out_of_sync' })
    expect((await put(sandbox, orderId, { shouldDeleteFulfillments: true })).order).toMatchObject({
      fulfillment_status: 'out_of_sync',
    })
  })

  test('false, when fulfilments are deleted beside a fulfillment_status', async ({ sandbox }) => {
    const { order } = await put(sandbox, 1002, { shouldDeleteFulfillments: true, fulfillment_status: 'fulfilled' })

    expect(order).toMatchObject({
      fulfillment_status: 'fulfilled',
      sales_order_lines: [{ id: 21, fulfilled_quantity: 0 }],
    })
  })

  test('true, when the warehouse ships and takes back', async ({ sandbox }) => {
    const orders = sandbox.orders('skuio')
    const statuses = () => orders.get(1001)?.fulfillment_status

    const first = await orders.fulfill(1001, [{ id: 11, quantity: 1 }])
    expect(statuses()).toBe('partially_fulfilled')
    const [parcel] = first.fulfillments

    await orders.fulfill(1001, [{ id: 11, quantity: 1 }])
    expect(statuses()).toBe('fulfilled')

    await orders.fulfill(1001, [{ id: 11, quantity: 1 }])
    expect(statuses()).toBe('over_fulfilled')

    await orders.unfulfill(1001, parcel?.id ?? 0)
    expect(statuses()).toBe('fulfilled')
  })
})

describe('out_of_sync', () => {
  const anotherStatus = orderStatuses.filter((one) => one !== 'cancelled')

  test.for(every({ from: anotherStatus, to: orderStatuses }))(
    'outlives a mere change of status from $from to $to',
    async ({ from, to }, { sandbox }) => {
      await anOrder(sandbox, { status: from, fulfillment: 'out_of_sync', lines: '2/2' })

      const { order } = await put(sandbox, orderId, { order_status: to })

      expect(order).toMatchObject({ order_status: to, fulfillment_status: 'out_of_sync' })
    },
  )

  test('gives way to lines, to a deletion and to the warehouse', async ({ sandbox }) => {
    await anOrder(sandbox, { status: 'draft', fulfillment: 'out_of_sync', lines: '2/1' })
    expect((await put(sandbox, orderId, touchLines)).order.fulfillment_status).toBe('partially_fulfilled')

    await anOrder(sandbox, { status: 'draft', fulfillment: 'out_of_sync', lines: '2/1' })
    expect((await put(sandbox, orderId, { shouldDeleteFulfillments: true })).order.fulfillment_status).toBe(
      'unfulfilled',
    )

    await anOrder(sandbox, { status: 'draft', fulfillment: 'out_of_sync', lines: '2/1' })
    await sandbox.orders('skuio').fulfill(orderId, [{ id: 1, quantity: 1 }])
    expect(sandbox.orders('skuio').get(orderId)?.fulfillment_status).toBe('fulfilled')
  })
})

describe('an order closes by itself', () => {
  const edges = every({
    status: orderStatuses,
    before: fulfillmentStatuses,
    after: ['unfulfilled', 'partially_fulfilled', 'fulfilled', 'over_fulfilled'] as const,
  }).map((row) => {
    const live = row.status === 'open' || row.status === 'reserved'
    const closes = live && isF(row.after) && row.before !== row.after
    return { ...row, then: closes ? 'closed' : row.status }
  })

  test.for(edges)(
    '$status, from $before to $after by its lines: $then',
    async ({ status, before, after, then }, { sandbox }) => {
      await anOrder(sandbox, { status, fulfillment: before, lines: bearingOut[after] })

      const { order } = await put(sandbox, orderId, touchLines)

      expect(order).toMatchObject({ order_status: then, fulfillment_status: after })
    },
  )

  test('when the warehouse ships the rest', async ({ sandbox }) => {
    await sandbox.orders('skuio').fulfill(1009, [{ id: 91, quantity: 1 }])

    expect(sandbox.orders('skuio').get(1009)).toMatchObject({ order_status: 'closed', fulfillment_status: 'fulfilled' })
  })

  test('when the warehouse ships too much', async ({ sandbox }) => {
    await sandbox.orders('skuio').fulfill(1009, [{ id: 91, quantity: 5 }])

    expect(sandbox.orders('skuio').get(1009)).toMatchObject({
      order_status: 'closed',
      fulfillment_status: 'over_fulfilled',
    })
  })

  test('and stays closed when the warehouse takes it back', async ({ sandbox }) => {
    await sandbox.orders('skuio').unfulfill(1002, 901)

    expect(sandbox.orders('skuio').get(1002)).toMatchObject({
      order_status: 'closed',
      fulfillment_status: 'unfulfilled',
      sales_order_lines: [{ id: 21, fulfilled_quantity: 0 }],
    })
    expect(stored(sandbox, 'skuio', 1002).fulfillments).toEqual([])
  })

  test('right after it was opened, when its lines turn out fulfilled', async ({ sandbox }) => {
    await anOrder(sandbox, { status: 'draft', fulfillment: 'unfulfilled', lines: '2/2' })

    const { order } = await put(sandbox, orderId, { order_status: 'open' })

    expect(order).toMatchObject({ order_status: 'closed', fulfillment_status: 'fulfilled' })
  })

  test('not by a fulfillment_status that is sent', async ({ sandbox }) => {
    for (const status of ['fulfilled', 'over_fulfilled']) {
      const { order } = await put(sandbox, 1001, {
        fulfillment_status: status,
        ...(status === 'fulfilled' ? {} : { sales_order_lines: [{ id: 11 }] }),
      })
      expect(order).toMatchObject({ order_status: 'open', fulfillment_status: status })
    }
  })
})

describe('a forced reopen', () => {
  const reopen = { order_status: 'open', force_reopen: true }

  test('is not closed again by the recalculation of its own request', async ({ sandbox }) => {
    // 1004 is over-fulfilled (1 ordered, 2 shipped): with 2 ordered it becomes fulfilled in the same request.
    const { order } = await put(sandbox, 1004, { ...reopen, sales_order_lines: [{ id: 41, quantity: 2 }] })

    expect(order).toMatchObject({ order_status: 'open', fulfillment_status: 'fulfilled' })
  })

  test('of an order whose stored status lags behind its lines stays open, too', async ({ sandbox }) => {
    await anOrder(sandbox, { status: 'closed', fulfillment: 'unfulfilled', lines: '2/2' })

    expect((await put(sandbox, orderId, reopen)).order).toMatchObject({
      order_status: 'open',
      fulfillment_status: 'fulfilled',
    })
  })

  test.for([
    { what: 'a tracking number', payload: { tracking_number: '1Z' } },
    { what: 'nothing', payload: {} },
    { what: 'its own status', payload: { order_status: 'open' } },
    { what: 'lines as they are', payload: { sales_order_lines: [{ id: 21, quantity: 1 }] } },
    { what: 'a price', payload: { sales_order_lines: [{ id: 21, amount: 14 }] } },
    { what: 'a note', payload: { notes: [{ note: 'Customer called.' }] } },
    { what: 'a payment', payload: { payment_status: 'refunded' } },
  ])('stays open over a later update with $what', async ({ payload }, { sandbox }) => {
    await put(sandbox, 1002, reopen)

    for (let times = 0; times < 3; times += 1) await put(sandbox, 1002, payload)

    expect(sandbox.orders('skuio').get(1002)).toMatchObject({ order_status: 'open', fulfillment_status: 'fulfilled' })
  })

  test('ends when the fulfilment status changes into another kind of fulfilled', async ({ sandbox }) => {
    await put(sandbox, 1002, reopen)

    await sandbox.orders('skuio').fulfill(1002, [{ id: 21, quantity: 1 }])

    expect(sandbox.orders('skuio').get(1002)).toMatchObject({
      order_status: 'closed',
      fulfillment_status: 'over_fulfilled',
    })
  })

  test('lets a line be added, which closes the order once it has shipped', async ({ sandbox }) => {
    await put(sandbox, 1002, reopen)

    const { order } = await put(sandbox, 1002, { sales_order_lines: [{ sku: 'MUG-RED', quantity: 1 }] })
    expect(order).toMatchObject({ order_status: 'open', fulfillment_status: 'partially_fulfilled' })

    const [, added] = order.sales_order_lines as { id: number }[]
    await sandbox.orders('skuio').fulfill(1002, [{ id: added?.id ?? 0, quantity: 1 }])
    expect(sandbox.orders('skuio').get(1002)).toMatchObject({ order_status: 'closed', fulfillment_status: 'fulfilled' })
  })
})
