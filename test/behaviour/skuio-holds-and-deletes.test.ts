/** What keeps an order from shipping, and what undoes that it has shipped. */
import { describe, expect } from 'vitest'
import { put, stored } from '../support/asking.ts'
import { nowInSkuio, test } from '../support/sandboxes.ts'
import { anOrder, orderId, orderStatuses } from '../support/skuio.ts'
import { table } from '../support/table.ts'

const oneOfIt = [{ id: 1, quantity: 1 }]

describe('hold_until_date', () => {
  const midnights = table<'zone' | 'floor' | 'at' | 'ships'>(`
    | zone                | floor      | at                       | ships |
    | ------------------- | ---------- | ------------------------ | ----- |
    | America/Los_Angeles | 2026-05-10 | 2026-05-10T06:59:59.999Z | no    |
    | America/Los_Angeles | 2026-05-10 | 2026-05-10T07:00:00Z     | yes   |
    | America/Los_Angeles | 2026-05-10 | 2026-05-09T12:00:00Z     | no    |
    | America/Los_Angeles | 2026-05-10 | 2026-05-11T00:00:00Z     | yes   |
    | America/Los_Angeles | 2026-05-10 | 2027-01-01T00:00:00Z     | yes   |
    | America/Los_Angeles | 2026-12-10 | 2026-12-10T07:59:59Z     | no    |
    | America/Los_Angeles | 2026-12-10 | 2026-12-10T08:00:00Z     | yes   |
    | Europe/Berlin       | 2026-05-10 | 2026-05-09T21:59:59Z     | no    |
    | Europe/Berlin       | 2026-05-10 | 2026-05-09T22:00:00Z     | yes   |
    | Asia/Kolkata        | 2026-05-10 | 2026-05-09T18:29:59Z     | no    |
    | Asia/Kolkata        | 2026-05-10 | 2026-05-09T18:30:00Z     | yes   |
    | UTC                 | 2026-05-10 | 2026-05-09T23:59:59Z     | no    |
    | UTC                 | 2026-05-10 | 2026-05-10T00:00:00Z     | yes   |
  `)

  test.for(midnights)('$floor at $at, told in $zone: $ships', async ({ zone, floor, at, ships }, { open }) => {
    const sandbox = await open({ timezone: zone, clock: at })
    await anOrder(sandbox, { status: 'open', hold_until_date: floor })
    const before = stored(sandbox, 'skuio', orderId)

    const shipping = sandbox.orders('skuio').fulfill(orderId, oneOfIt)

    if (ships === 'yes') {
      await expect(shipping).resolves.toMatchObject({ fulfillments: [{ lines: oneOfIt }] })
    } else {
      await expect(shipping).rejects.toMatchObject({ kind: 'conflict', message: expect.stringContaining(floor) })
      expect(stored(sandbox, 'skuio', orderId)).toEqual(before)
    }
  })

  test('is told in Los Angeles unless said otherwise, and moves with the clock', async ({ sandbox }) => {
    await sandbox.clock.set('2026-05-10T06:59:59Z')
    await put(sandbox, 1010, { on_hold: false })
    const ship = () => sandbox.orders('skuio').fulfill(1010, [{ id: 101, quantity: 1 }])

    await expect(ship()).rejects.toMatchObject({ kind: 'conflict' })
    await sandbox.clock.advance('PT1S')
    await expect(ship()).resolves.toMatchObject({ order: { order_status: 'closed', fulfillment_status: 'fulfilled' } })
  })

  test('can be lifted by null', async ({ sandbox }) => {
    await put(sandbox, 1001, { hold_until_date: '2026-12-24' })
    const ship = () => sandbox.orders('skuio').fulfill(1001, [{ id: 11, quantity: 1 }])
    await expect(ship()).rejects.toMatchObject({ kind: 'conflict' })

    await put(sandbox, 1001, { hold_until_date: null })

    await expect(ship()).resolves.toMatchObject({ order: { fulfillment_status: 'partially_fulfilled' } })
  })

  test('is never cleared by itself, not when it has passed nor when the order ships', async ({ sandbox }) => {
    await put(sandbox, 1010, { on_hold: false })
    await sandbox.clock.advance('P30D')
    await sandbox.orders('skuio').fulfill(1010, [{ id: 101, quantity: 1 }])

    expect(sandbox.orders('skuio').get(1010)).toMatchObject({ hold_until_date: '2026-05-10' })
  })

  test.for(orderStatuses)('has no effect on an order that is %s', async (status, { sandbox }) => {
    const before = await anOrder(sandbox, { status })

    const { order } = await put(sandbox, orderId, { hold_until_date: '2026-12-24' })

    expect(order).toEqual({ ...before, hold_until_date: '2026-12-24', updated_at: nowInSkuio })
  })

  test('does not stand in the way of a status', async ({ sandbox }) => {
    await put(sandbox, 1001, { hold_until_date: '2026-12-24' })

    expect((await put(sandbox, 1001, { order_status: 'closed' })).order).toMatchObject({ order_status: 'closed' })
    expect((await put(sandbox, 1001, { order_status: 'open' })).order).toMatchObject({ order_status: 'open' })
  })
})

describe('on_hold', () => {
  const steps = table<'before' | 'sent' | 'then'>(`
    | before | sent  | then  |
    | false  |       | false |
    | false  | true  | true  |
    | false  | false | false |
    | true   |       | true  |
    | true   | true  | true  |
    | true   | false | false |
  `)

  test.for(steps)('$before, sent "$sent": $then', async ({ before, sent, then }, { sandbox }) => {
    await anOrder(sandbox, { status: 'open', on_hold: before === 'true' })

    const { order } = await put(sandbox, orderId, {
      tracking_number: '1Z',
      ...(sent === '' ? {} : { on_hold: sent === 'true' }),
    })

    expect(order).toMatchObject({ on_hold: then === 'true', tracking_number: '1Z', order_status: 'open' })
  })

  test('keeps an order from shipping until it is released', async ({ sandbox }) => {
    await anOrder(sandbox, { status: 'open' })
    await put(sandbox, orderId, { on_hold: true })
    const before = stored(sandbox, 'skuio', orderId)
    await expect(sandbox.orders('skuio').fulfill(orderId, oneOfIt)).rejects.toMatchObject({ kind: 'conflict' })
    expect(stored(sandbox, 'skuio', orderId)).toEqual(before)

    await put(sandbox, orderId, { on_hold: false })

    await expect(sandbox.orders('skuio').fulfill(orderId, oneOfIt)).resolves.toMatchObject({ fulfillments: [{}] })
  })

  test('does not keep an order from being updated', async ({ sandbox }) => {
    const { order } = await put(sandbox, 1010, { order_status: 'closed', customer_po_number: null })

    expect(order).toMatchObject({ order_status: 'closed', on_hold: true, customer_po_number: null })
  })
})

describe('quotes', () => {
  test('are plain fields: they change no status', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1008).order
    const quote = {
      is_quote: false,
      quote_sent_at: '2026-05-09T16:30:00.000000Z',
      quote_approved_by_customer_at: '2026-05-09T17:00:00.000000Z',
      quote_expires_at: '2026-05-01T00:00:00.000000Z',
      memo_for_customer: 'Prices hold for 30 days.',
    }

    expect((await put(sandbox, 1008, quote)).order).toEqual({ ...before, ...quote, updated_at: nowInSkuio })
  })
})

describe('shouldDeleteFulfillments', () => {
  test('deletes every fulfilment, and nothing of the order counts as shipped', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1004)
    expect(before.fulfillments).toHaveLength(2)

    const { order } = await put(sandbox, 1004, { shouldDeleteFulfillments: true })

    const [line] = before.order.sales_order_lines as unknown as object[]
    expect(order).toEqual({
      ...before.order,
      fulfillment_status: 'unfulfilled',
      sales_order_lines: [{ ...line, fulfilled_quantity: 0 }],
      updated_at: nowInSkuio,
    })
    expect(stored(sandbox, 'skuio', 1004).fulfillments).toEqual([])
  })

  test.for(orderStatuses)('leaves the status of an order that is %s', async (status, { sandbox }) => {
    await anOrder(sandbox, { status, fulfillment: 'fulfilled', lines: '2/2 1/1' })

    const { order } = await put(sandbox, orderId, { shouldDeleteFulfillments: true })

    expect(order).toMatchObject({
      order_status: status,
      fulfillment_status: 'unfulfilled',
      sales_order_lines: [{ fulfilled_quantity: 0 }, { fulfilled_quantity: 0 }],
    })
  })

  test('writes one history entry that keeps deleteFulfillmentsReason', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1002).history.length

    await put(sandbox, 1002, { shouldDeleteFulfillments: true, deleteFulfillmentsReason: 'Parcel returned to sender' })

    const written = stored(sandbox, 'skuio', 1002).history.slice(before)
    expect(written.filter((entry) => JSON.stringify(entry).includes('Parcel returned to sender'))).toEqual([
      expect.objectContaining({ at: nowInSkuio, detail: 'Parcel returned to sender' }),
    ])
  })

  test('needs no reason', async ({ sandbox }) => {
    const answer = await put(sandbox, 1002, { shouldDeleteFulfillments: true })

    expect(answer).toAnswer(200)
    expect(answer.noticed).toEqual([])
  })

  test('does nothing without fulfilments, a reason or not', async ({ sandbox }) => {
    for (const id of [1001, 1003, 1008]) {
      const before = stored(sandbox, 'skuio', id)

      const answer = await put(sandbox, id, { shouldDeleteFulfillments: true, deleteFulfillmentsReason: 'To be sure' })

      expect(answer).toAnswer(200, { data: before.order })
      expect(stored(sandbox, 'skuio', id)).toEqual(before)
    }
  })

  test('of false does nothing', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1002)

    await put(sandbox, 1002, { shouldDeleteFulfillments: false })

    expect(stored(sandbox, 'skuio', 1002)).toEqual(before)
  })

  test('reopens nothing, but lets the next request reopen', async ({ sandbox }) => {
    expect((await put(sandbox, 1002, { shouldDeleteFulfillments: true })).order).toMatchObject({
      order_status: 'closed',
    })

    expect((await put(sandbox, 1002, { order_status: 'open' })).order).toMatchObject({ order_status: 'open' })
  })

  test('goes with a forced reopen in one request', async ({ sandbox }) => {
    const { order } = await put(sandbox, 1002, {
      order_status: 'open',
      force_reopen: true,
      shouldDeleteFulfillments: true,
    })

    expect(order).toMatchObject({ order_status: 'open', fulfillment_status: 'unfulfilled' })
  })

  test('comes after the lines of the same request', async ({ sandbox }) => {
    const { order } = await put(sandbox, 1009, {
      shouldDeleteFulfillments: true,
      sales_order_lines: [{ id: 91, quantity: 2 }],
    })

    // With two ordered and two shipped it would have closed.
    expect(order).toMatchObject({
      order_status: 'open',
      fulfillment_status: 'unfulfilled',
      sales_order_lines: [{ id: 91, quantity: 2, fulfilled_quantity: 0 }],
    })
  })
})

describe('deleteFulfillmentsReason alone', () => {
  test.for([{}, { shouldDeleteFulfillments: false }])(
    'is ignored with a notice beside %j',
    async (beside, { sandbox }) => {
      const before = stored(sandbox, 'skuio', 1002)

      const answer = await put(sandbox, 1002, { ...beside, deleteFulfillmentsReason: 'Parcel returned to sender' })

      expect(answer).toAnswer(200, { data: before.order })
      expect(answer.notices).toContainEqual(expect.objectContaining({ rule: 'skuio.delete-reason' }))
      expect(stored(sandbox, 'skuio', 1002)).toEqual(before)
    },
  )
})

describe('shippingAddressChanged', () => {
  const address = { name: 'Ada Lindgren', address1: '1 Infinite Loop', city: 'Cupertino', country_code: 'US' }

  test('writes a history entry when an address comes with it', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001).history

    const { order } = await put(sandbox, 1001, { shippingAddressChanged: true, shipping_address: address })

    expect(order).toMatchObject({ shipping_address: address })
    expect(stored(sandbox, 'skuio', 1001).history).toEqual([...before, expect.objectContaining({ at: nowInSkuio })])
  })

  test('writes none when it is false or absent', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001).history

    await put(sandbox, 1001, { shipping_address: address })
    await put(sandbox, 1001, { shippingAddressChanged: false, shipping_address: null })

    expect(stored(sandbox, 'skuio', 1001).history).toEqual(before)
  })

  test('alone does nothing', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001)

    expect(await put(sandbox, 1001, { shippingAddressChanged: true })).toAnswer(200, { data: before.order })

    expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
  })
})
