/** Cancelling and uncancelling: canceled_at and the status cancelled are two faces of one fact. */
import { describe, expect } from 'vitest'
import { put, stored } from '../support/asking.ts'
import { nowInSkuio, test } from '../support/sandboxes.ts'
import { anOrder, cancelledAt, orderId, orderStatuses, validationBody } from '../support/skuio.ts'
import { table } from '../support/table.ts'

const time = '2026-05-08T12:00:00Z'
const timeInSkuio = '2026-05-08T12:00:00.000000Z'

describe('canceled_at', () => {
  test.for(orderStatuses)('beats order_status: %s in the same payload', async (order_status, { sandbox }) => {
    const { order } = await put(sandbox, 1001, { order_status, canceled_at: time })

    expect(order).toMatchObject({ order_status: 'cancelled', canceled_at: timeInSkuio })
    expect((await put(sandbox, 1001, { canceled_at: null })).order).toMatchObject({ order_status: 'open' })
  })

  test.for(
    table<'sent' | 'answered'>(`
      | sent                      | answered                    |
      | 2026-05-08T12:00:00Z      | 2026-05-08T12:00:00.000000Z |
      | 2026-05-08T14:00:00+02:00 | 2026-05-08T12:00:00.000000Z |
      | 2026-05-07T20:00:00-07:00 | 2026-05-08T03:00:00.000000Z |
      | 2030-01-01T00:00:00Z      | 2030-01-01T00:00:00.000000Z |
      | 2026-05-08T12:00:00.5Z    | 2026-05-08T12:00:00.500000Z |
    `),
  )('of $sent is answered in UTC: $answered', async ({ sent, answered }, { sandbox }) => {
    expect((await put(sandbox, 1001, { canceled_at: sent })).order).toMatchObject({
      order_status: 'cancelled',
      canceled_at: answered,
    })
  })

  test('on a cancelled order changes only the time, and not what is remembered', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1007).order

    const { order } = await put(sandbox, 1007, { canceled_at: time })
    expect(order).toEqual({ ...before, canceled_at: timeInSkuio, updated_at: nowInSkuio })

    expect((await put(sandbox, 1007, { canceled_at: null })).order).toMatchObject({ order_status: 'closed' })
  })

  test('of the same time on a cancelled order changes nothing at all', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1006).order

    expect((await put(sandbox, 1006, { canceled_at: '2026-05-02T00:00:00Z' })).order).toEqual(before)
  })
})

describe('canceled_at: null', () => {
  const uncancelled = table<'id' | 'status' | 'force' | 'then' | 'notice'>(`
    | id   | status    | force | then      | notice            |
    | 1006 |           |       | open      |                   |
    | 1006 | draft     |       | draft     |                   |
    | 1006 | closed    |       | closed    |                   |
    | 1006 | open      |       | open      |                   |
    | 1007 |           |       | closed    |                   |
    | 1007 | open      |       | closed    | reopen-suppressed |
    | 1007 | open      | true  | open      |                   |
    | 1007 | reserved  |       | reserved  |                   |
    | 1007 | completed |       | completed |                   |
    | 1007 |           | true  | closed    |                   |
  `)

  test.for(uncancelled)(
    'on $id with order_status "$status" (force_reopen "$force"): $then $notice',
    async ({ id, status, force, then, notice }, { sandbox }) => {
      const answer = await put(sandbox, id, {
        canceled_at: null,
        ...(status === '' ? {} : { order_status: status }),
        ...(force === '' ? {} : { force_reopen: true }),
      })

      expect(answer.order).toMatchObject({ order_status: then, canceled_at: null })
      const told = answer.noticed.filter((name) => name === 'reopen-suppressed' || name === 'cancelled-sticky')
      expect(told).toEqual(notice === '' ? [] : [notice])
    },
  )

  test.for(orderStatuses.filter((one) => one !== 'cancelled'))(
    'does nothing to an order that is %s',
    async (status, { sandbox }) => {
      const before = await anOrder(sandbox, { status, fulfillment: 'fulfilled' })

      expect(await put(sandbox, orderId, { canceled_at: null })).toAnswer(200, { data: before })
    },
  )

  test('forgets: a second cancellation remembers anew', async ({ sandbox }) => {
    await put(sandbox, 1007, { canceled_at: null, order_status: 'reserved' })

    await put(sandbox, 1007, { order_status: 'cancelled' })

    expect((await put(sandbox, 1007, { canceled_at: null })).order).toMatchObject({ order_status: 'reserved' })
  })

  test('does not close an order that comes back open and fulfilled', async ({ sandbox }) => {
    await anOrder(sandbox, { status: 'open', fulfillment: 'fulfilled' })
    await put(sandbox, orderId, { canceled_at: time })

    const { order } = await put(sandbox, orderId, { canceled_at: null })

    expect(order).toMatchObject({ order_status: 'open', fulfillment_status: 'fulfilled' })
  })
})

describe('order_status: cancelled', () => {
  test('cancels now, by the sandbox clock', async ({ sandbox }) => {
    await sandbox.clock.set('2026-06-01T08:30:00Z')

    expect((await put(sandbox, 1001, { order_status: 'cancelled' })).order).toMatchObject({
      order_status: 'cancelled',
      canceled_at: '2026-06-01T08:30:00.000000Z',
    })
  })

  test('twice keeps the first time', async ({ sandbox }) => {
    const first = await put(sandbox, 1001, { order_status: 'cancelled' })
    await sandbox.clock.advance('PT1H')

    expect((await put(sandbox, 1001, { order_status: 'cancelled' })).order).toEqual(first.order)
  })

  test.for(orderStatuses)(
    'with canceled_at: null is the one semantic error, on an order that is %s',
    async (status, { sandbox }) => {
      await anOrder(sandbox, { status })
      const before = stored(sandbox, 'skuio', orderId)

      const answer = await put(sandbox, orderId, {
        order_status: 'cancelled',
        canceled_at: null,
        tracking_number: '1Z',
      })

      expect(answer).toAnswer(
        422,
        validationBody({ order_status: 'The order status field conflicts with canceled at.' }),
      )
      expect(stored(sandbox, 'skuio', orderId)).toEqual(before)
    },
  )
})

describe('any other order_status on a cancelled order', () => {
  const others = orderStatuses.filter((one) => one !== 'cancelled')

  test.for(others.flatMap((to) => [undefined, false, true].map((force) => ({ to, force }))))(
    'changes nothing: $to, force_reopen $force',
    async ({ to, force }, { sandbox }) => {
      const before = stored(sandbox, 'skuio', 1006).order

      const answer = await put(sandbox, 1006, {
        order_status: to,
        ...(force === undefined ? {} : { force_reopen: force }),
      })

      expect(answer).toAnswer(200, { data: before })
      expect(answer.noticed).toContain('cancelled-sticky')
      expect(answer.notices).toContainEqual(
        expect.objectContaining({ name: 'cancelled-sticky', rule: 'skuio.cancelled-sticky' }),
      )
    },
  )

  test('lets the rest of the payload through', async ({ sandbox }) => {
    const { order } = await put(sandbox, 1006, { order_status: 'open', tracking_number: '1Z' })

    expect(order).toMatchObject({ order_status: 'cancelled', canceled_at: cancelledAt, tracking_number: '1Z' })
  })

  test('does not become what is remembered', async ({ sandbox }) => {
    await put(sandbox, 1006, { order_status: 'draft' })

    expect((await put(sandbox, 1006, { canceled_at: null })).order).toMatchObject({ order_status: 'open' })
  })
})

describe('cancelling', () => {
  test.for([{ canceled_at: time }, { order_status: 'cancelled' }])(
    'by %j keeps fulfilments, fulfillment_status and payment_status',
    async (payload, { sandbox }) => {
      const before = stored(sandbox, 'skuio', 1002)

      const { order } = await put(sandbox, 1002, payload)

      const { canceled_at } = order
      expect(order).toEqual({ ...before.order, order_status: 'cancelled', canceled_at, updated_at: nowInSkuio })
      expect(stored(sandbox, 'skuio', 1002).fulfillments).toEqual(before.fulfillments)
    },
  )

  test('and uncancelling gives the order back as it was', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1009)
    await put(sandbox, 1009, { canceled_at: time })

    await put(sandbox, 1009, { canceled_at: null })

    const after = stored(sandbox, 'skuio', 1009)
    expect(after.order).toEqual({ ...before.order, updated_at: nowInSkuio })
    expect(after.fulfillments).toEqual(before.fulfillments)
  })

  test('writes history, and so does uncancelling', async ({ sandbox }) => {
    const entries = () => stored(sandbox, 'skuio', 1001).history.map(({ from, to }) => ({ from, to }))
    const before = entries()

    await put(sandbox, 1001, { canceled_at: time })
    await put(sandbox, 1001, { canceled_at: null })

    expect(entries().slice(before.length)).toEqual([
      { from: 'open', to: 'cancelled' },
      { from: 'cancelled', to: 'open' },
    ])
  })

  test('is not undone by lines that turn out fulfilled', async ({ sandbox }) => {
    await anOrder(sandbox, { status: 'cancelled', fulfillment: 'partially_fulfilled', lines: '3/2' })

    const { order } = await put(sandbox, orderId, { sales_order_lines: [{ id: 1, quantity: 2 }] })

    expect(order).toMatchObject({
      order_status: 'cancelled',
      fulfillment_status: 'fulfilled',
      canceled_at: cancelledAt,
    })
  })
})
