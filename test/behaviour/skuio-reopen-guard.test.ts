/** The reopen guard: a closed, fulfilled order does not reopen by a sync, and nothing else of the payload is lost. */
import { describe, expect } from 'vitest'
import { get, put, stored } from '../support/asking.ts'
import { nowInSkuio, test } from '../support/sandboxes.ts'
import { anOrder, fulfillmentStatuses, isF, orderId, orderStatuses } from '../support/skuio.ts'
import { every, table } from '../support/table.ts'

/** What a sync sends along. */
const others = {
  payment_status: 'refunded',
  tracking_number: '1Z999AA10123456784',
  last_synced_from_sales_channel_at: '2026-05-10T08:55:00Z',
  memo_for_customer: null,
  tags: ['synced'],
  notes: [{ note: 'Shipped by the marketplace.' }],
  custom_field_values: [{ custom_field_id: 7, value: 'fragile' }],
}
const othersApplied = {
  ...others,
  last_synced_from_sales_channel_at: '2026-05-10T08:55:00.000000Z',
  notes: [{ id: expect.any(Number), note: 'Shipped by the marketplace.', created_at: nowInSkuio }],
}

describe('order_status: open', () => {
  const truth = every({
    status: orderStatuses,
    stored: fulfillmentStatuses,
    force: [undefined, false, true],
    own: [undefined, 'unfulfilled', 'fulfilled'],
  }).map((row) => {
    const guarded = row.status === 'closed' && isF(row.stored) && row.force !== true
    const then = row.status === 'cancelled' ? 'cancelled' : guarded ? 'closed' : 'open'
    const notices = row.status === 'cancelled' ? ['cancelled-sticky'] : guarded ? ['reopen-suppressed'] : []
    return { ...row, then, notices }
  })

  test('is guarded in 12 of 315 cases', () => {
    expect(truth.filter(({ notices }) => notices.includes('reopen-suppressed'))).toHaveLength(2 * 2 * 3)
    expect(truth).toHaveLength(315)
  })

  test.for(truth)(
    '$status, $stored, force_reopen $force, fulfillment_status $own in the payload: $then',
    async ({ status, stored, force, own, then, notices }, { sandbox }) => {
      await anOrder(sandbox, { status, fulfillment: stored, memo_for_customer: 'Thank you' })

      const answer = await put(sandbox, orderId, {
        order_status: 'open',
        ...(force === undefined ? {} : { force_reopen: force }),
        ...(own === undefined ? {} : { fulfillment_status: own }),
        ...others,
      })

      expect(answer).toAnswer(200)
      expect(answer.order).toMatchObject({ ...othersApplied, order_status: then, fulfillment_status: own ?? stored })
      expect(answer.order).toMatchObject({ updated_at: nowInSkuio })
      const told = answer.noticed.filter((name) => name === 'reopen-suppressed' || name === 'cancelled-sticky')
      expect(told).toEqual(notices)
    },
  )

  test.for(
    table<'id' | 'fulfillment' | 'alone' | 'forced'>(`
      | id   | fulfillment    | alone  | forced |
      | 1002 | fulfilled      | closed | open   |
      | 1003 | unfulfilled    | open   | open   |
      | 1004 | over_fulfilled | closed | open   |
      | 1005 | out_of_sync    | open   | open   |
    `),
  )(
    'on order $id of the fixtures, closed and $fulfillment',
    async ({ id, fulfillment, alone, forced }, { sandbox }) => {
      expect((await get(sandbox, `/api/sales-orders/${id}`)).order).toMatchObject({
        order_status: 'closed',
        fulfillment_status: fulfillment,
      })

      const first = await put(sandbox, id, { order_status: 'open' })
      expect(first.order).toMatchObject({ order_status: alone, fulfillment_status: fulfillment })

      const second = await put(sandbox, id, { order_status: 'open', force_reopen: true })
      expect(second.order).toMatchObject({ order_status: forced, fulfillment_status: fulfillment })
    },
  )
})

describe('the suppressed reopen', () => {
  test('says so in a header, with its rule, and not in the body', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1002)

    const answer = await put(sandbox, 1002, { order_status: 'open' })

    expect(answer.headers.get('sandbox-notice')).toBe('reopen-suppressed; rule="skuio.reopen-guard"')
    expect(answer).toAnswer(200, { data: before.order })
    expect(stored(sandbox, 'skuio', 1002).order).toEqual(before.order)
  })

  test('is no retry loop: the same sync is suppressed each time', async ({ sandbox }) => {
    for (let times = 0; times < 3; times += 1) {
      const answer = await put(sandbox, 1002, { order_status: 'open', tracking_number: `1Z-${times}` })
      expect(answer.order).toMatchObject({ order_status: 'closed', tracking_number: `1Z-${times}` })
      expect(answer.noticed).toEqual(['reopen-suppressed'])
    }
  })

  test("looks at the stored fulfilment status: only the next request is past the payload's own", async ({
    sandbox,
  }) => {
    const payload = { order_status: 'open', fulfillment_status: 'unfulfilled' }

    const first = await put(sandbox, 1002, payload)
    expect(first.order).toMatchObject({ order_status: 'closed', fulfillment_status: 'unfulfilled' })
    expect(first.noticed).toContain('reopen-suppressed')

    const second = await put(sandbox, 1002, payload)
    expect(second.order).toMatchObject({ order_status: 'open', fulfillment_status: 'unfulfilled' })
    expect(second.noticed).not.toContain('reopen-suppressed')
  })

  test("looks at the stored fulfilment status: a payload's fulfilled does not guard an unfulfilled order", async ({
    sandbox,
  }) => {
    const answer = await put(sandbox, 1003, { order_status: 'open', fulfillment_status: 'fulfilled' })

    expect(answer.order).toMatchObject({ order_status: 'open', fulfillment_status: 'fulfilled' })
    expect(answer.noticed).not.toContain('reopen-suppressed')
  })

  test('happens before fulfilments are deleted in the same request', async ({ sandbox }) => {
    const answer = await put(sandbox, 1002, { order_status: 'open', shouldDeleteFulfillments: true })

    expect(answer.order).toMatchObject({ order_status: 'closed', fulfillment_status: 'unfulfilled' })
    expect(answer.noticed).toContain('reopen-suppressed')
    expect((await put(sandbox, 1002, { order_status: 'open' })).order).toMatchObject({ order_status: 'open' })
  })
})

describe('force_reopen', () => {
  const meaningless = [
    {},
    { order_status: 'closed' },
    { order_status: 'reserved' },
    { order_status: 'draft' },
    { order_status: 'refunded' },
    { tracking_number: '1Z' },
    { canceled_at: '2026-05-08T12:00:00Z' },
  ].map((payload) => ({ payload, shown: JSON.stringify(payload) }))

  test.for(every({ one: meaningless, status: orderStatuses, force: [true, false] }))(
    '$force changes nothing about $one.shown on an order that is $status',
    async ({ one, status, force }, { sandbox }) => {
      await anOrder(sandbox, { status, fulfillment: 'fulfilled' })
      const without = await put(sandbox, orderId, one.payload)
      await anOrder(sandbox, { status, fulfillment: 'fulfilled' })

      const answer = await put(sandbox, orderId, { ...one.payload, force_reopen: force })

      expect(answer).toAnswer(200, without.body)
    },
  )

  test('is not kept: the next reopen is guarded again', async ({ sandbox }) => {
    await put(sandbox, 1002, { order_status: 'open', force_reopen: true })
    await put(sandbox, 1002, { order_status: 'closed' })

    expect((await put(sandbox, 1002, { order_status: 'open' })).order).toMatchObject({ order_status: 'closed' })
  })

  test('does not reopen without order_status: open', async ({ sandbox }) => {
    expect((await put(sandbox, 1002, { force_reopen: true })).order).toMatchObject({ order_status: 'closed' })
  })
})
