/** What the vendors' own people and machines do to orders, by the control API. */
import { describe, expect, test } from 'vitest'
import { openControl, pending } from './asking.ts'

describe('shipping', () => {
  test('ships quantities of lines, and the whole shipped order closes', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/orders/skuio/1001/fulfillments', {
      lines: [{ id: 11, quantity: 2 }],
    })

    expect(status).toBe(201)
    expect(body).toMatchObject({
      fulfillment: { id: 10011, lines: [{ id: 11, quantity: 2 }], fulfilled_at: '2026-05-10T09:00:00.000000Z' },
      order: { order_status: 'closed', fulfillment_status: 'fulfilled' },
      fulfillments: [{ id: 10011 }],
    })
  })

  test.for([
    { what: 'without a body', body: undefined },
    { what: 'without lines', body: {} },
  ])('ships what is left of every line, $what', async ({ body: sent }) => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/orders/skuio/1009/fulfillments', sent)

    expect(status).toBe(201)
    expect(body).toMatchObject({
      fulfillment: { lines: [{ id: 91, quantity: 1 }] },
      order: { order_status: 'closed', fulfillment_status: 'fulfilled' },
    })
  })

  test('ships more than was ordered, if told to', async () => {
    const { ask } = await openControl()

    const { body } = await ask('POST /_sandbox/orders/skuio/1001/fulfillments', { lines: [{ id: 11, quantity: 2.5 }] })

    expect(body.order).toMatchObject({ fulfillment_status: 'over_fulfilled', order_status: 'closed' })
  })

  test('has nothing left to ship of an order that shipped whole', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/orders/skuio/1002/fulfillments')

    expect(status).toBe(409)
    expect(body.detail).toBe('Nothing is left to ship. (rule skuio.ship-lines)')
  })

  test('does not ship an order on hold', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/orders/skuio/1010/fulfillments')

    expect(status).toBe(409)
    expect(body).toMatchObject({ type: 'urn:order-sandbox:conflict', detail: expect.stringContaining('on hold') })
  })

  test('does not ship before the release floor, which is told in the time zone of the business', async () => {
    const { ask } = await openControl()
    await ask('PUT /_sandbox/orders/skuio/1010', { order_status: 'open', hold_until_date: '2026-05-10' })
    await ask('PUT /_sandbox/clock', { now: '2026-05-10T06:59:59Z' })

    const before = await ask('POST /_sandbox/orders/skuio/1010/fulfillments')
    await ask('PUT /_sandbox/clock', { advance: 'PT1S' })
    const after = await ask('POST /_sandbox/orders/skuio/1010/fulfillments')

    expect([before.status, after.status]).toEqual([409, 201])
    expect(before.body.detail).toContain('2026-05-09 in America/Los_Angeles')
  })

  test('does not ship a cancelled order', async () => {
    const { ask } = await openControl()

    expect((await ask('POST /_sandbox/orders/skuio/1006/fulfillments')).status).toBe(409)
  })

  test.for([
    { what: 'a line the order does not have', lines: [{ id: 12, quantity: 1 }], fields: ['lines.0.id'] },
    {
      what: 'two lines the order does not have',
      lines: [
        { id: 12, quantity: 1 },
        { id: 11, quantity: 1 },
        { id: 13, quantity: 1 },
      ],
      fields: ['lines.0.id', 'lines.2.id'],
    },
    { what: 'a quantity of none', lines: [{ id: 11, quantity: 0 }], fields: ['lines.0.quantity'] },
    { what: 'less than none', lines: [{ id: 11, quantity: -1 }], fields: ['lines.0.quantity'] },
    { what: 'a quantity as text', lines: [{ id: 11, quantity: '2' }], fields: ['lines.0.quantity'] },
    { what: 'no quantity', lines: [{ id: 11 }], fields: ['lines.0.quantity'] },
    { what: 'an empty list', lines: [], fields: ['lines'] },
    { what: 'null', lines: null, fields: ['lines'] },
  ])('refuses $what', async ({ lines, fields }) => {
    const { ask } = await openControl()
    const before = await ask('GET /_sandbox/orders/skuio/1001')

    const { status, body } = await ask('POST /_sandbox/orders/skuio/1001/fulfillments', { lines })

    expect(status).toBe(422)
    expect(body.errors.map(({ field }) => field)).toEqual(fields)
    expect((await ask('GET /_sandbox/orders/skuio/1001')).body).toEqual(before.body)
  })

  test('suggests the key that was meant, in a line too', async () => {
    const { ask } = await openControl()

    const top = await ask('POST /_sandbox/orders/skuio/1001/fulfillments', { line: [] })
    const inLine = await ask('POST /_sandbox/orders/skuio/1001/fulfillments', { lines: [{ id: 11, quantty: 1 }] })

    expect(top.body.errors).toEqual([{ field: 'line', message: 'is not known. Did you mean "lines"?' }])
    expect(inLine.body.errors).toContainEqual({
      field: 'lines.0.quantty',
      message: 'is not known. Did you mean "quantity"?',
    })
  })

  test('two shipments at once each answer their own fulfilment', async () => {
    const { ask } = await openControl()
    const ship = (quantity: number) =>
      ask('POST /_sandbox/orders/skuio/1001/fulfillments', { lines: [{ id: 11, quantity }] })

    const answers = await Promise.all([ship(1), ship(2), ship(3)])

    expect(answers.map(({ body }) => body.fulfillment)).toMatchObject([
      { id: 10011, lines: [{ quantity: 1 }] },
      { id: 10012, lines: [{ quantity: 2 }] },
      { id: 10013, lines: [{ quantity: 3 }] },
    ])
  })

  test('a fulfilment is taken back, once', async () => {
    const { ask } = await openControl()

    const first = await ask('DELETE /_sandbox/orders/skuio/1002/fulfillments/901')
    const second = await ask('DELETE /_sandbox/orders/skuio/1002/fulfillments/901')

    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({ order: { fulfillment_status: 'unfulfilled' }, fulfillments: [] })
    expect(second.status).toBe(404)
    expect(second.body.detail).toBe('Order 1002 of SKU.io has no fulfilment 901. It has none.')
  })

  test.for(['902', 'last', '0901', '9.01e2'])('there is no fulfilment %s', async (id) => {
    const { ask } = await openControl()

    const { status, body } = await ask(`DELETE /_sandbox/orders/skuio/1002/fulfillments/${id}`)

    expect(status).toBe(404)
    expect(body.detail).toBe(`Order 1002 of SKU.io has no fulfilment ${id}. It has: 901.`)
  })

  test.for(['POST /_sandbox/orders/skuio/999/fulfillments', 'DELETE /_sandbox/orders/skuio/999/fulfillments/1'])(
    'no order, no shipping: %s',
    async (call) => {
      const { ask } = await openControl()

      expect((await ask(call)).body.detail).toBe('SKU.io has no order 999 in this session.')
    },
  )

  test('NewStore ships nothing here, and the answer says what there is instead', async () => {
    const { ask } = await openControl()

    for (const call of [
      'POST /_sandbox/orders/newstore/1/fulfillments',
      'DELETE /_sandbox/orders/newstore/1/fulfillments/1',
    ]) {
      const { status, body } = await ask(call)

      expect(status).toBe(404)
      expect(body.detail).toContain('only for SKU.io')
      expect(body.detail).toContain('POST /_sandbox/orders/newstore/{id}/transitions')
    }
  })
})

describe('moving', () => {
  const moves = `POST /_sandbox/orders/newstore/${pending}/transitions`

  test('moves an order as its backend does', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask(moves, { to: 'routing' })

    expect(status).toBe(200)
    expect(body).toMatchObject({
      tenant: 'acme',
      order: { status: 'routing' },
      history: [{ event: 'status-changed', from: 'pending', to: 'routing', rule: 'newstore.route' }],
    })
  })

  test('makes no move that the backend does not make', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask(moves, { to: 'complete' })

    expect(status).toBe(409)
    expect(body.detail).toBe(
      "An order that is pending does not go to 'complete' by itself. It can go to: routing, cancelled. (rule newstore.no-such-move)",
    )
  })

  test('knows the statuses there are', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask(moves, { to: 'shipped' })

    expect(status).toBe(422)
    expect(body.errors).toEqual([
      {
        field: 'to',
        message: 'must be one of: pending, routing, in_fulfillment, on_hold, complete, closed, cancelled',
      },
    ])
  })

  test.for([
    { sent: undefined, errors: [{ field: 'to', message: 'is required' }] },
    { sent: { to: 5 }, errors: [{ field: 'to', message: 'must be string' }] },
    {
      sent: { To: 'routing' },
      errors: [
        { field: 'to', message: 'is required' },
        { field: 'To', message: 'is not known. Did you mean "to"?' },
      ],
    },
  ])('refuses $sent', async ({ sent, errors }) => {
    const { ask } = await openControl()

    const { status, body } = await ask(moves, sent)

    expect(status).toBe(422)
    expect(body.errors).toEqual(errors)
  })

  test('moves no order that is not there', async () => {
    const { ask } = await openControl()

    expect((await ask('POST /_sandbox/orders/newstore/nobody/transitions', { to: 'routing' })).status).toBe(404)
  })

  test('SKU.io moves nothing by itself, and the answer says what there is instead', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/orders/skuio/1001/transitions', { to: 'open' })

    expect(status).toBe(404)
    expect(body.detail).toBe(
      [
        'The sandbox plays no backend moves for SKU.io, only for NewStore.',
        'SKU.io has: POST /_sandbox/orders/skuio/{id}/fulfillments',
        'Any order can be changed at will: PUT /_sandbox/orders/skuio/{id}',
      ].join('\n'),
    )
  })
})
