/** Second writers by the control API: who changes orders between the consumer's requests, always at the same moment. */
import { describe, expect, test } from 'vitest'
import { openControl, pending } from './asking.ts'
import { consume, hold, read } from './consumer.ts'

const read1002 = 'GET /api/sales-orders/1002'

describe('a ready-made script', () => {
  test('walmart-shipped-sync sends order_status "open" once more, and the guard keeps the order closed', async () => {
    const { ask, sandbox } = await openControl()
    const added = await ask('POST /_sandbox/actors', { script: 'walmart-shipped-sync', order: 1002 })

    const first = await (await consume(sandbox, read1002)).json()
    const second = await (await consume(sandbox, read1002)).json()

    expect(added.status).toBe(201)
    expect(added.body).toMatchObject({
      id: 'actor-1',
      name: 'walmart-shipped-sync',
      provider: 'skuio',
      order: '1002',
      results: [null],
      seen: 0,
    })
    expect(first).toMatchObject({
      data: { order_status: 'closed', tracking_number: expect.not.stringMatching('1Z999') },
    })
    expect(second).toMatchObject({ data: { order_status: 'closed', tracking_number: '1Z999AA10123456784' } })
    const { body } = await ask('GET /_sandbox/journal')
    expect(body.entries).toMatchObject([
      { n: 1, operation: 'getSalesOrder' },
      {
        n: 2,
        actor: 'walmart-shipped-sync',
        operation: 'updateSalesOrder',
        answer: { status: 200 },
        decisions: [{ verdict: 'suppress', rule: 'skuio.reopen-guard' }],
      },
      { n: 3, operation: 'getSalesOrder' },
    ])
    expect((await ask('GET /_sandbox/actors')).body.actors).toMatchObject([
      { seen: 2, results: [{ at: '2026-05-10T09:00:00.000Z', done: true, outcome: 'answered 200' }] },
    ])
  })

  test('warehouse-ships ships what is left after the first request', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/actors', { script: 'warehouse-ships', order: '1001' })

    await read(sandbox)

    expect((await ask('GET /_sandbox/orders/skuio/1001')).body).toMatchObject({
      order: { order_status: 'closed', fulfillment_status: 'fulfilled' },
      fulfillments: [{ lines: [{ id: 11, quantity: 2 }] }],
    })
    expect((await ask('GET /_sandbox/actors')).body.actors).toMatchObject([{ results: [{ outcome: 'shipped' }] }])
  })

  test.for([
    { provider: 'skuio', order: '1001', outcome: 'answered 200', status: { order_status: 'cancelled' } },
    { provider: 'newstore', order: pending, outcome: 'moved to cancelled', status: { status: 'cancelled' } },
  ])('agent-cancels cancels an order of $provider', async ({ provider, order, outcome, status }) => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/actors', { script: 'agent-cancels', provider, order })

    await read(sandbox)
    await hold(sandbox, pending)

    expect((await ask(`GET /_sandbox/orders/${provider}/${order}`)).body.order).toMatchObject(status)
    expect((await ask('GET /_sandbox/actors')).body.actors).toMatchObject([{ results: [{ done: true, outcome }] }])
  })

  test('is listed with what it does', async () => {
    const { ask } = await openControl()

    const { body } = await ask('GET /_sandbox/actors')

    expect(body).toEqual({
      actors: [],
      scripts: [
        { script: 'walmart-shipped-sync', provider: 'skuio', statement: expect.stringContaining('"Shipped"') },
        { script: 'warehouse-ships', provider: 'skuio', statement: expect.any(String) },
        { script: 'agent-cancels', statement: expect.any(String) },
      ],
    })
  })
})

describe('steps of its own', () => {
  test('are taken after the nth request to the order, and requests to others do not count', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/actors', {
      name: 'the other warehouse',
      provider: 'skuio',
      order: 1001,
      steps: [
        { after: 2, fulfill: { lines: [{ id: 11, quantity: 1 }] } },
        { after: 3, request: { body: { memo_for_customer: 'Half of it is on its way.' } } },
      ],
    })
    const shipped = () => sandbox.orders('skuio').view(1001)?.fulfillments.length

    await read(sandbox)
    await consume(sandbox, read1002)
    const before = shipped()
    await read(sandbox)
    const after = shipped()
    await read(sandbox)

    expect([before, after]).toEqual([0, 1])
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ memo_for_customer: 'Half of it is on its way.' })
    expect((await ask('GET /_sandbox/actors')).body.actors).toMatchObject([
      { name: 'the other warehouse', seen: 3, results: [{ outcome: 'shipped' }, { outcome: 'answered 200' }] },
    ])
  })

  test('are taken when the clock is turned to their time', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/actors', {
      provider: 'skuio',
      order: '1001',
      steps: [
        { at: '2026-05-10T12:00:00Z', request: { body: { memo_for_customer: 'noon' } } },
        { at: '2026-05-11T09:00:00Z', fulfill: {} },
      ],
    })
    const seen = async () => {
      const { body } = await ask('GET /_sandbox/orders/skuio/1001')
      return [body.order.memo_for_customer, body.order.order_status]
    }

    await ask('PUT /_sandbox/clock', { advance: 'PT2H59M59S' })
    const early = await seen()
    await ask('PUT /_sandbox/clock', { advance: 'PT1S' })
    const noon = await seen()
    await sandbox.clock.advance('P7D')
    const late = await seen()

    expect([early, noon, late]).toEqual([
      [null, 'open'],
      ['noon', 'open'],
      ['noon', 'closed'],
    ])
    expect((await ask('GET /_sandbox/actors')).body.actors).toMatchObject([
      { results: [{ at: '2026-05-10T12:00:00.000Z' }, { at: '2026-05-17T12:00:00.000Z' }], seen: 0 },
    ])
  })

  test('that cannot be taken harm nobody, and tell why', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/actors', { script: 'warehouse-ships', order: '1002' })
    await ask('POST /_sandbox/actors', {
      provider: 'skuio',
      order: '1002',
      steps: [{ after: 1, transition: 'closed' }],
    })

    const answer = await consume(sandbox, read1002)

    expect(answer.status).toBe(200)
    expect((await ask('GET /_sandbox/actors')).body.actors).toMatchObject([
      { results: [{ done: false, outcome: 'Nothing is left to ship. (rule skuio.ship-lines)' }] },
      { results: [{ done: false, outcome: 'Orders of SKU.io know no transition.' }] },
    ])
  })
})

describe('a script that cannot be', () => {
  test.for([
    { what: 'nothing', sent: undefined, fields: ['provider', 'order', 'steps'] },
    { what: 'a script of no name', sent: { script: 'amazon-sync', provider: 'skuio', order: '1' }, fields: ['script'] },
    {
      what: 'a script named like a method',
      sent: { script: 'toString', provider: 'skuio', order: '1' },
      fields: ['script'],
    },
    { what: 'an unknown key', sent: { script: 'warehouse-ships', order: '1', ordr: '2' }, fields: ['ordr'] },
    {
      what: 'steps without time or deed',
      sent: { provider: 'skuio', order: '1', steps: [{}, { after: 0, fulfill: {} }, { at: 'noon', fulfill: {} }, 5] },
      fields: ['steps.0', 'steps.0', 'steps.1.after', 'steps.2.at', 'steps.3'],
    },
    {
      what: 'deeds of no shape',
      sent: {
        provider: 'skuio',
        order: '1',
        steps: [
          { after: 1, request: null },
          { after: 1, fulfill: 5 },
        ],
      },
      fields: ['steps.0.request', 'steps.1.fulfill'],
    },
  ])('is refused: $what', async ({ sent, fields }) => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/actors', sent)

    expect(status).toBe(422)
    expect(body.errors.map(({ field }) => field)).toEqual(fields)
    expect((await ask('GET /_sandbox/actors')).body.actors).toEqual([])
  })
})

test('a second writer that is sent away does nothing more', async () => {
  const { ask, sandbox } = await openControl()
  await ask('POST /_sandbox/actors', { script: 'warehouse-ships', order: '1001' })
  await ask('POST /_sandbox/actors', { script: 'agent-cancels', provider: 'skuio', order: '1002' })

  const first = await ask('DELETE /_sandbox/actors/actor-1')
  const second = await ask('DELETE /_sandbox/actors/actor-1')
  await read(sandbox)

  expect([first.status, second.status]).toEqual([204, 404])
  expect(second.body.detail).toBe('There is no second writer "actor-1". There are: actor-2.')
  expect(sandbox.orders('skuio').get(1001)).toMatchObject({ order_status: 'open' })
})
