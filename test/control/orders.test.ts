/** Looking into orders, making them and taking them away, by the control API. */
import { describe, expect, test } from 'vitest'
import { type Ask, inGlobex, now, openControl, pending } from './asking.ts'

describe('looking into an order', () => {
  test('shows the order in its own shape, and what each change of its status would do', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('GET /_sandbox/orders/skuio/1002')

    expect(status).toBe(200)
    expect(body).toMatchObject({
      provider: 'skuio',
      order: { id: 1002, order_status: 'closed', fulfillment_status: 'fulfilled' },
      fulfillments: [{ id: 901, lines: [{ id: 21, quantity: 1 }] }],
    })
    expect(body).not.toHaveProperty('tenant')
    expect(body.transitions).toContainEqual(
      expect.objectContaining({
        trigger: 'order_status',
        to: 'open',
        verdict: 'suppress',
        result: 'closed',
        rule: 'skuio.reopen-guard',
        remedy: 'send "force_reopen": true with it',
        body: { order_status: 'open' },
      }),
    )
  })

  test("names the tenant of NewStore's orders", async () => {
    const { ask } = await openControl()

    const { body } = await ask(`GET /_sandbox/orders/newstore/${inGlobex}`)

    expect(body).toMatchObject({ provider: 'newstore', tenant: 'globex', order: { id: inGlobex, status: 'pending' } })
  })

  test('says which order there is not', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('GET /_sandbox/orders/skuio/999')

    expect(status).toBe(404)
    expect(body).toEqual({
      type: 'urn:order-sandbox:not-found',
      status: 404,
      title: 'There is no such thing.',
      detail: 'SKU.io has no order 999 in this session.',
    })
  })

  test('suggests the API that was meant', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('GET /_sandbox/orders/skuoi/1002')

    expect(status).toBe(404)
    expect(body.detail).toBe('There is no provider named "skuoi". There are: newstore, skuio. Did you mean "skuio"?')
  })
})

describe('putting an order', () => {
  test('creates it from its status alone, with defaults for the rest', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('PUT /_sandbox/orders/skuio/5000', { order_status: 'open' })

    expect(status).toBe(201)
    expect(body.order).toMatchObject({ id: 5000, order_status: 'open', fulfillment_status: 'unfulfilled' })
    expect((await ask('GET /_sandbox/orders/skuio/5000')).body).toEqual(body)
  })

  test('replaces it whole: nothing of the order before stays', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('PUT /_sandbox/orders/skuio/1002', { order_status: 'open' })

    expect(status).toBe(200)
    expect(body).toMatchObject({ order: { order_status: 'open', fulfillment_status: 'unfulfilled' }, fulfillments: [] })
  })

  test('takes the tenant of an order of NewStore from the body', async () => {
    const { ask, sandbox } = await openControl()

    const { status, body } = await ask('PUT /_sandbox/orders/newstore/o-1', { tenant: 'initech', status: 'pending' })

    expect(status).toBe(201)
    expect(body).toMatchObject({ tenant: 'initech', order: { id: 'o-1', status: 'pending' } })
    const held = await sandbox.fetch(
      new Request('http://sandbox/order-management/orders/o-1', {
        method: 'PATCH',
        headers: {
          Authorization: 'Bearer t',
          'Request-Id': 'r-1',
          Tenant: 'initech',
          'X-Newstore-Tenant': 'initech',
          'Content-Type': 'application/json',
        },
        body: '{"status":"on_hold"}',
      }),
    )
    expect(held.status).toBe(200)
  })

  test('wants the tenant of an order of NewStore, and lists it beside everything else that is wrong', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('PUT /_sandbox/orders/newstore/o-1', { status: 'sleeping', chanel: 'web' })

    expect(status).toBe(422)
    expect(body.errors).toEqual([
      { field: 'tenant', message: 'is required: the name of the tenant that the order belongs to' },
      { field: 'chanel', message: 'is not known. Did you mean "channel"?' },
      {
        field: 'status',
        message:
          'must be equal to one of the allowed values: pending, routing, in_fulfillment, on_hold, complete, closed, cancelled',
      },
    ])
    expect((await ask('GET /_sandbox/orders/newstore/o-1')).status).toBe(404)
  })

  test('moves an order into another tenant', async () => {
    const { ask } = await openControl()

    const { status } = await ask(`PUT /_sandbox/orders/newstore/${pending}`, { tenant: 'globex', status: 'pending' })

    expect(status).toBe(200)
    expect((await ask(`GET /_sandbox/orders/newstore/${pending}`)).body.tenant).toBe('globex')
  })

  test.for([
    ['skuio', '1001'],
    ['skuio', '1002'],
    ['skuio', '1004'],
    ['skuio', '1006'],
    ['skuio', '1007'],
    ['skuio', '1010'],
    ['newstore', pending],
    ['newstore', inGlobex],
  ])('gives back what was got: %s %s', async ([provider, id]) => {
    const { ask } = await openControl()
    const before = await ask(`GET /_sandbox/orders/${provider}/${id}`)

    const put = await ask(`PUT /_sandbox/orders/${provider}/${id}`, before.body)

    expect(put.status).toBe(200)
    expect(put.body).toEqual(before.body)
    expect((await ask(`GET /_sandbox/orders/${provider}/${id}`)).body).toEqual(before.body)
  })

  test('gives back what was got, after the order has lived', async () => {
    const { ask } = await openControl()
    await ask('POST /_sandbox/orders/skuio/1009/fulfillments')
    await ask(`POST /_sandbox/orders/newstore/${pending}/transitions`, { to: 'routing' })

    for (const path of ['/_sandbox/orders/skuio/1009', `/_sandbox/orders/newstore/${pending}`]) {
      const before = await ask(`GET ${path}`)
      await ask('DELETE '.concat(path))
      const put = await ask(`PUT ${path}`, before.body)

      expect(put.status).toBe(201)
      expect(put.body).toEqual(before.body)
    }
  })

  test.for([
    { what: 'another id', path: 'skuio/5000', body: { id: 5001, order_status: 'open' }, fields: ['id'] },
    { what: 'its id as text', path: 'skuio/5000', body: { id: '5000', order_status: 'open' }, fields: ['id'] },
    { what: 'a path that is no number', path: 'skuio/first', body: { order_status: 'open' }, fields: ['id'] },
    { what: 'a path with zeros before', path: 'skuio/05000', body: { order_status: 'open' }, fields: ['id'] },
    {
      what: 'a path past every number',
      path: 'skuio/99999999999999999999',
      body: { order_status: 'open' },
      fields: ['id'],
    },
    { what: 'a number as id', path: 'newstore/7', body: { id: 7, tenant: 'acme', status: 'pending' }, fields: ['id'] },
    {
      what: 'another id in the view',
      path: 'skuio/5000',
      body: { order: { id: 1, order_status: 'open' } },
      fields: ['id'],
    },
    {
      what: 'another API in the view',
      path: 'skuio/5000',
      body: { provider: 'newstore', order: { order_status: 'open' } },
      fields: ['provider'],
    },
    { what: 'no status', path: 'skuio/5000', body: {}, fields: ['order_status'] },
    { what: 'nothing at all', path: 'skuio/5000', body: undefined, fields: ['order_status'] },
    {
      what: 'many mistakes',
      path: 'skuio/5000',
      body: { id: 1, ordr_status: 'open', sales_order_lines: [{ id: 'x', quantity: -1 }], on_hold: 'yes' },
      fields: [
        'id',
        'order_status',
        'ordr_status',
        'sales_order_lines.0.id',
        'sales_order_lines.0.quantity',
        'on_hold',
      ],
    },
    {
      what: 'lines that are none',
      path: 'skuio/5000',
      body: { order_status: 'open', sales_order_lines: 'two shirts' },
      fields: ['sales_order_lines'],
    },
    {
      what: 'mistakes beside the order',
      path: 'skuio/5000',
      body: { order: { order_status: 'open' }, tenant: 'acme', memory: 1, fulfillments: [{}], history: {}, notes: [] },
      fields: ['notes', 'tenant', 'fulfillments', 'history', 'memory'],
    },
    { what: 'a list', path: 'skuio/5000', body: [], fields: ['body'] },
    { what: 'null', path: 'skuio/5000', body: 'null', fields: ['body'] },
  ])('refuses $what, names every bad field, and changes nothing', async ({ path, body, fields }) => {
    const { ask, sandbox } = await openControl()
    const before = sandbox.counts()

    const answer = await ask(`PUT /_sandbox/orders/${path}`, body)

    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ field }) => field).toSorted()).toEqual(fields.toSorted())
    expect(sandbox.counts()).toEqual(before)
  })

  test('keeps a key named __proto__ out like any other', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('PUT /_sandbox/orders/skuio/5000', '{"order_status":"open","__proto__":{"x":1}}')

    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ field: '__proto__' }])
  })

  test('finds an order whose id needs escaping', async () => {
    const { ask } = await openControl()
    const path = `/_sandbox/orders/newstore/${encodeURIComponent('Ä/1 ?#%')}`

    const put = await ask(`PUT ${path}`, { tenant: 'acme', status: 'pending' })

    expect(put.status).toBe(201)
    expect(put.body.order.id).toBe('Ä/1 ?#%')
    expect((await ask(`GET ${path}`)).status).toBe(200)
  })
})

describe('deleting an order', () => {
  test('takes it away, once', async () => {
    const { ask } = await openControl()

    const first = await ask('DELETE /_sandbox/orders/skuio/1001')
    const second = await ask('DELETE /_sandbox/orders/skuio/1001')

    expect([first.status, first.text, second.status]).toEqual([204, '', 404])
    expect((await ask('GET /_sandbox/orders/skuio/1001')).status).toBe(404)
  })
})

describe('listing orders', () => {
  const three = {
    skuio: { orders: [1, 2, 3, 4, 5].map((id) => ({ id, order_status: id % 2 === 0 ? 'closed' : 'open' })) },
    newstore: {
      orders: [
        { id: 'a', tenant: 'acme', status: 'pending' },
        { id: 'b', tenant: 'globex', status: 'closed' },
      ],
    },
  }
  const idsOf = async (ask: Ask, query: string): Promise<string[]> =>
    (await ask(`GET /_sandbox/orders${query}`)).body.orders.map(({ id }) => id)

  test('shows all of them, with tenants where there are any', async () => {
    const { ask } = await openControl({ fixtures: three })

    const { status, body } = await ask('GET /_sandbox/orders')

    expect(status).toBe(200)
    expect(body).toMatchObject({ next: null, total: 7 })
    expect(body.orders.map(({ id }) => id)).toEqual(['a', 'b', '1', '2', '3', '4', '5'])
    expect(body.orders[1]).toMatchObject({ provider: 'newstore', tenant: 'globex', id: 'b', status: 'closed' })
    expect(body.orders[2]).toMatchObject({ provider: 'skuio', id: '1', status: 'open', order: { id: 1 } })
  })

  test.for([
    { query: '?provider=skuio', ids: ['1', '2', '3', '4', '5'] },
    { query: '?tenant=globex', ids: ['b'] },
    { query: '?status=closed', ids: ['b', '2', '4'] },
    { query: '?provider=skuio&status=closed', ids: ['2', '4'] },
    { query: '?provider=newstore&tenant=acme&status=closed', ids: [] },
    { query: '?tenant=nobody', ids: [] },
    { query: '?provider=&tenant=&status=&cursor=&limit=2', ids: ['a', 'b'] },
  ])('filters by $query', async ({ query, ids }) => {
    const { ask } = await openControl({ fixtures: three })

    expect(await idsOf(ask, query)).toEqual(ids)
  })

  test('pages to the end', async () => {
    const { ask } = await openControl({ fixtures: three })
    const seen: string[][] = []

    let cursor: unknown = ''
    while (cursor !== null) {
      const { body } = await ask(`GET /_sandbox/orders?limit=3&cursor=${String(cursor)}`)
      expect(body.total).toBe(7)
      seen.push(body.orders.map(({ id }) => id))
      cursor = body.next
    }

    expect(seen).toEqual([['a', 'b', '1'], ['2', '3', '4'], ['5']])
  })

  test('a page that ends with the last order is the last page', async () => {
    const { ask } = await openControl({ fixtures: three })

    const { body } = await ask('GET /_sandbox/orders?limit=7')

    expect(body.next).toBeNull()
  })

  test('orders that change between two pages leave none out', async () => {
    const { ask } = await openControl({ fixtures: three })
    const first = await ask('GET /_sandbox/orders?provider=skuio&status=open&limit=1')
    await ask('PUT /_sandbox/orders/skuio/1', { order_status: 'closed' })

    const second = await ask(`GET /_sandbox/orders?provider=skuio&status=open&cursor=${String(first.body.next)}`)

    expect(second.body.orders.map(({ id }) => id)).toEqual(['3', '5'])
  })

  test('says so when the order is gone that the page before ended with', async () => {
    const { ask } = await openControl({ fixtures: three })
    const first = await ask('GET /_sandbox/orders?limit=1')
    await ask('DELETE /_sandbox/orders/newstore/a')

    const { status, body } = await ask(`GET /_sandbox/orders?cursor=${String(first.body.next)}`)

    expect(status).toBe(409)
    expect(body.detail).toContain('Begin again without a cursor.')
  })

  test('pages past ids that no ASCII writes', async () => {
    const orders = ['Ä', '注文', '🧺'].map((id) => ({ id, tenant: 'acme', status: 'pending' }))
    const { ask } = await openControl({ fixtures: { newstore: { orders } } })

    const first = await ask('GET /_sandbox/orders?limit=2')
    const second = await ask(`GET /_sandbox/orders?cursor=${String(first.body.next)}`)

    expect(second.body.orders.map(({ id }) => id)).toEqual(['🧺'])
  })

  test.for([
    { query: '?limit=0', errors: [{ field: 'limit', message: 'must be >= 1' }] },
    { query: '?limit=501', errors: [{ field: 'limit', message: 'must be <= 500' }] },
    { query: '?limit=ten', errors: [{ field: 'limit', message: 'must be integer' }] },
    {
      query: '?provider=shopify',
      errors: [{ field: 'provider', message: 'must be one of: newstore, skuio' }],
    },
    {
      query: '?provider=newstore&status=closd',
      errors: [
        {
          field: 'status',
          message:
            'must be one of: pending, routing, in_fulfillment, on_hold, complete, closed, cancelled. Did you mean "closed"?',
        },
      ],
    },
    {
      query: '?cursor=5',
      errors: [{ field: 'cursor', message: 'is none of ours: take it from "next" of the page before' }],
    },
    {
      query: '?cursor=%00%F0%9F%A7%BA',
      errors: [{ field: 'cursor', message: 'is none of ours: take it from "next" of the page before' }],
    },
    {
      query: '?tennant=acme&limit=0&status=open&status=closed',
      errors: [
        { field: 'tennant', message: 'is not known. Did you mean "tenant"?' },
        { field: 'limit', message: 'must be >= 1' },
        { field: 'status', message: 'stands twice' },
      ],
    },
  ])('refuses $query', async ({ query, errors }) => {
    const { ask } = await openControl({ fixtures: three })

    const { status, body } = await ask(`GET /_sandbox/orders${query}`)

    expect(status).toBe(422)
    expect(body.errors).toEqual(errors)
  })
})

test('an order stands in its own session alone, whichever way the session is named', async () => {
  const { ask, sandbox } = await openControl()

  await ask('PUT /_sandbox/orders/skuio/5000', { order_status: 'open' }, { 'Sandbox-Session': 'worker-3' })

  expect((await ask('GET /_sandbox/orders/skuio/5000')).status).toBe(404)
  expect((await ask('GET /@worker-3/_sandbox/orders/skuio/5000')).status).toBe(200)
  const inSession = await sandbox.session('worker-3').fetch(new Request('http://sandbox/_sandbox/orders/skuio/5000'))
  expect(inSession.status).toBe(200)
  expect(now).toBe(sandbox.clock.now())
})
