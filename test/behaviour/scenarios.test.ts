/** The sentences that set a scene: each makes an order that behaves as it says. */
import { describe, expect } from 'vitest'
import { ask, get, globex, hold, put } from '../support/asking.ts'
import { closed, pending } from '../support/newstore.ts'
import { test } from '../support/sandboxes.ts'
import { fulfillmentStatuses, isF, orderStatuses } from '../support/skuio.ts'
import { every, table } from '../support/table.ts'

describe('of SKU.io', () => {
  const scenes = table<'sentence' | 'id' | 'order_status' | 'fulfillment_status'>(`
    | sentence                         | id   | order_status | fulfillment_status  |
    | an order                         |      | open         | unfulfilled         |
    | a closed, fulfilled order        | 1002 | closed       | fulfilled           |
    | a closed, unfulfilled order      | 1003 | closed       | unfulfilled         |
    | a cancelled order                | 1006 | cancelled    | unfulfilled         |
    | an open, partially fulfilled order | 1009 | open       | partially_fulfilled |
    | a held preorder                  | 1010 | open         | unfulfilled         |
  `)

  test.for(scenes)(
    '"$sentence" is $order_status and $fulfillment_status',
    async ({ sentence, id, ...statuses }, { sandbox }) => {
      await sandbox.given('skuio', 'no orders')

      await sandbox.given('skuio', sentence)

      const [summary] = sandbox.orders('skuio').list()
      expect(summary?.order).toMatchObject(statuses)
      if (id !== '') expect(summary?.id).toBe(id)
    },
  )

  test.for(scenes)('"$sentence" takes an id and any field', async ({ sentence, order_status }, { sandbox }) => {
    await sandbox.given('skuio', sentence, { id: 4711, tracking_number: '1Z', tags: ['gift'] })

    expect((await get(sandbox, '/api/sales-orders/4711')).order).toMatchObject({
      id: 4711,
      order_status,
      tracking_number: '1Z',
      tags: ['gift'],
    })
  })

  test('"a closed, fulfilled order" meets the guard, and "a closed, unfulfilled order" does not', async ({
    sandbox,
  }) => {
    await sandbox.given('skuio', 'a closed, fulfilled order', { id: 1 })
    await sandbox.given('skuio', 'a closed, unfulfilled order', { id: 2 })

    expect((await put(sandbox, 1, { order_status: 'open' })).noticed).toEqual(['reopen-suppressed'])
    expect((await put(sandbox, 2, { order_status: 'open' })).order).toMatchObject({ order_status: 'open' })
  })

  test('"a cancelled order" can be uncancelled', async ({ sandbox }) => {
    await sandbox.given('skuio', 'a cancelled order', { id: 1 })

    expect((await put(sandbox, 1, { canceled_at: null })).order).toMatchObject({ order_status: 'open' })
  })

  test('"a held preorder" cannot ship, not when it is released either', async ({ sandbox }) => {
    await sandbox.given('skuio', 'a held preorder')
    const order = sandbox.orders('skuio').get(1010) as unknown as { sales_order_lines: { id: number }[] }
    const [line] = order.sales_order_lines
    const ship = () => sandbox.orders('skuio').fulfill(1010, [{ id: line?.id ?? 0, quantity: 1 }])

    await expect(ship()).rejects.toMatchObject({ kind: 'conflict' })
    await put(sandbox, 1010, { on_hold: false })
    await expect(ship()).rejects.toMatchObject({ kind: 'conflict' })
  })

  test.for(every({ id: [1001, 1004, 4711], status: orderStatuses, fulfillment: fulfillmentStatuses }))(
    '"order $id is $status and $fulfillment" has lines that bear it out',
    async ({ id, status, fulfillment }, { sandbox }) => {
      await sandbox.given('skuio', `order ${id} is ${status} and ${fulfillment}`)
      const before = await get(sandbox, `/api/sales-orders/${id}`)
      const lines = before.order.sales_order_lines as { id: number }[]

      const { order } = await put(sandbox, id, { sales_order_lines: lines.map((line) => ({ id: line.id })) })

      expect(before.order).toMatchObject({ order_status: status, fulfillment_status: fulfillment })
      if (fulfillment !== 'out_of_sync') expect(order).toEqual(before.order)
      const { fulfillments } = sandbox.orders('skuio').view(id) ?? {}
      if (isF(fulfillment)) expect(fulfillments).not.toEqual([])
    },
  )

  test('people may write "on hold" for on_hold and "partially fulfilled" for partially_fulfilled', async ({
    sandbox,
  }) => {
    await sandbox.given('skuio', 'order 1001 is open and partially fulfilled')
    await sandbox.given('newstore', `order ${pending} is on hold`)

    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ fulfillment_status: 'partially_fulfilled' })
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'on_hold' })
  })
})

describe('of NewStore', () => {
  test.for(
    table<'sentence' | 'status' | 'answer'>(`
      | sentence         | status  | answer |
      | an order         | pending | 200    |
      | a pending order  | pending | 200    |
      | an order on hold | on_hold | 200    |
      | a closed order   | closed  | 400    |
    `),
  )('"$sentence" is $status, and holding it is answered $answer', async ({ sentence, status, answer }, { sandbox }) => {
    await sandbox.given('newstore', sentence, { id: 'scene-1', channel: 'store' })

    expect(sandbox.orders('newstore').get('scene-1')).toMatchObject({ status, channel: 'store' })
    expect(await hold(sandbox, 'scene-1')).toAnswer(Number(answer))
  })

  test('"a pending order" and "a closed order" are those of the fixtures unless an id is given', async ({
    sandbox,
  }) => {
    await sandbox.given('newstore', 'no orders')

    await sandbox.given('newstore', 'a pending order')
    await sandbox.given('newstore', 'a closed order')

    expect(
      sandbox
        .orders('newstore')
        .list()
        .map(({ id }) => id),
    ).toEqual([pending, closed])
  })

  test('an order is of tenant acme unless another is given', async ({ sandbox }) => {
    await sandbox.given('newstore', 'an order', { id: 'scene-1' })
    await sandbox.given('newstore', 'an order', { id: 'scene-2', tenant: 'globex' })

    expect(await hold(sandbox, 'scene-1')).toAnswer(200)
    expect(await hold(sandbox, 'scene-2')).toAnswer(404)
    expect(await hold(sandbox, 'scene-2', undefined, globex)).toAnswer(200)
  })
})

describe('of both', () => {
  test('"no orders" leaves none', async ({ sandbox }) => {
    await sandbox.given('skuio', 'no orders')

    expect(await put(sandbox, 1001, {})).toAnswer(404)
    expect(await hold(sandbox, pending)).toAnswer(200)
  })

  test('"the token is expired" expires every token of that API', async ({ sandbox }) => {
    await sandbox.given('skuio', 'the token is expired')
    expect(await put(sandbox, 1001, {})).toAnswer(401)
    expect(await hold(sandbox, pending)).toAnswer(200)

    await sandbox.given('newstore', 'the token is expired')
    expect(await hold(sandbox, pending)).toAnswer(403)
  })

  test('"the token is read-only" lets SKU.io be read and not written', async ({ sandbox }) => {
    await sandbox.given('skuio', 'the token is read-only')

    expect(await put(sandbox, 1001, {})).toAnswer(403, { message: 'Invalid scope(s) provided.' })
    expect(await get(sandbox, '/api/sales-orders/1001')).toAnswer(200)
  })

  test('several apply in order', async ({ sandbox }) => {
    await sandbox.given('skuio', 'no orders')
    await sandbox.given('skuio', 'a closed, fulfilled order')
    await sandbox.given('skuio', 'order 1002 is open')

    expect(sandbox.orders('skuio').list()).toMatchObject([{ id: '1002', status: 'open' }])
  })

  test('are gone after a reset', async ({ sandbox }) => {
    const before = sandbox.orders('skuio').list()
    await sandbox.given('skuio', 'no orders')
    await sandbox.given('skuio', 'the token is expired')

    await sandbox.reset()

    expect(sandbox.orders('skuio').list()).toEqual(before)
    expect(await put(sandbox, 1001, {})).toAnswer(200)
  })

  test('that nobody knows are refused with the nearest one', async ({ sandbox }) => {
    await expect(sandbox.given('skuio', 'a closed order')).rejects.toThrow('Did you mean "a closed, fulfilled order"?')
    await expect(sandbox.given('newstore', 'order 5 is gone')).rejects.toMatchObject({ kind: 'unknown' })
    await expect(sandbox.given('shopify', 'an order')).rejects.toMatchObject({ kind: 'unknown' })
  })

  test('with a field that no order has are refused, and change nothing', async ({ sandbox }) => {
    const before = sandbox.orders('skuio').list()

    await expect(sandbox.given('skuio', 'an order', { ordr_status: 'open' })).rejects.toMatchObject({
      kind: 'invalid',
      errors: [expect.objectContaining({ field: 'ordr_status' })],
    })

    expect(sandbox.orders('skuio').list()).toEqual(before)
  })
})

test('a request to an order that only another session has is 404', async ({ sandbox }) => {
  await sandbox.session('elsewhere').given('skuio', 'an order', { id: 4711 })

  expect(await ask(sandbox, 'GET', '/api/sales-orders/4711', { headers: { Authorization: 'Bearer t' } })).toAnswer(404)
})
