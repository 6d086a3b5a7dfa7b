/** Second writers: scripts that change an order between the consumer's requests, always at the same moment. */
import { describe, expect } from 'vitest'
import { Mistake } from '../../src/engine/ours.ts'
import { askToken, get, hold, put } from '../support/asking.ts'
import { pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

const read = (sandbox: OpenSandbox, id: number) => get(sandbox, `/api/sales-orders/${id}`)
const order = (sandbox: OpenSandbox, id: number) => sandbox.orders('skuio').get(id)
const resultsOf = (sandbox: OpenSandbox) => sandbox.actors.list().map(({ results }) => results)

describe('by name', () => {
  test('walmart-shipped-sync: the channel sends "open" once more, which the reopen guard suppresses', async ({
    sandbox,
  }) => {
    const added = sandbox.actors.add({ script: 'walmart-shipped-sync', order: 1002 })
    expect(added).toMatchObject({
      id: 'actor-1',
      name: 'walmart-shipped-sync',
      provider: 'skuio',
      order: '1002',
      seen: 0,
      results: [null],
    })

    const first = await read(sandbox, 1002)

    // The consumer has seen the order as it was before.
    expect(first.order).toMatchObject({ tracking_number: null })
    expect(order(sandbox, 1002)).toMatchObject({ order_status: 'closed', tracking_number: '1Z999AA10123456784' })
    expect(sandbox.journal.entries()).toMatchObject([
      { actor: undefined },
      { actor: 'walmart-shipped-sync', decisions: [{ rule: 'skuio.reopen-guard' }] },
    ])
    expect(sandbox.actors.list()).toMatchObject([
      { seen: 1, results: [{ at: '2026-05-10T09:00:00.000Z', done: true, outcome: 'answered 200' }] },
    ])
  })

  test('walmart-shipped-sync: on an order that is not fulfilled it does reopen', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'walmart-shipped-sync', order: 1003 })

    await read(sandbox, 1003)

    expect(order(sandbox, 1003)).toMatchObject({ order_status: 'open' })
  })

  test('warehouse-ships: what is left of every line is shipped, and the order closes', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'warehouse-ships', order: 1001 })

    expect((await read(sandbox, 1001)).order).toMatchObject({ order_status: 'open' })

    expect((await read(sandbox, 1001)).order).toMatchObject({
      order_status: 'closed',
      fulfillment_status: 'fulfilled',
      sales_order_lines: [{ quantity: 2, fulfilled_quantity: 2 }],
    })
    expect(resultsOf(sandbox)).toMatchObject([[{ done: true, outcome: 'shipped' }]])
  })

  test('warehouse-ships: an order on hold cannot be, and the writer says why', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'warehouse-ships', order: 1010 })

    expect(await read(sandbox, 1010)).toAnswer(200)

    expect(resultsOf(sandbox)).toMatchObject([[{ done: false, outcome: expect.stringContaining('(rule skuio.') }]])
    expect(order(sandbox, 1010)).toMatchObject({ fulfillment_status: 'unfulfilled' })
  })

  test('agent-cancels: an order of SKU.io, by its API', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'agent-cancels', provider: 'skuio', order: 1001 })

    await put(sandbox, 1001, { tracking_number: '1Z' })

    expect(order(sandbox, 1001)).toMatchObject({ order_status: 'cancelled', tracking_number: '1Z' })
    expect(await put(sandbox, 1001, { order_status: 'open' })).toAnswer(200)
    expect(order(sandbox, 1001)).toMatchObject({ order_status: 'cancelled' })
  })

  test('agent-cancels: an order of NewStore, whose API has no call for it', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'agent-cancels', provider: 'newstore', order: pending })

    expect(await hold(sandbox, pending, {})).toAnswer(200)

    expect(await hold(sandbox, pending)).toAnswer(400)
    expect(resultsOf(sandbox)).toMatchObject([[{ done: true, outcome: 'moved to cancelled' }]])
  })
})

describe('with steps of their own', () => {
  const step = (after: number, tracking_number: string) => ({ after, request: { body: { tracking_number } } })

  test('after the nth request to the order', async ({ sandbox }) => {
    sandbox.actors.add({ provider: 'skuio', order: 1001, name: 'sync', steps: [step(1, 'one'), step(3, 'three')] })

    const seen: unknown[] = []
    for (let index = 0; index < 5; index++) seen.push((await read(sandbox, 1001)).order.tracking_number)

    expect(seen).toEqual([null, 'one', 'one', 'three', 'three'])
    expect(sandbox.journal.entries().map(({ actor }) => actor)).toEqual([
      undefined,
      'sync',
      undefined,
      undefined,
      'sync',
      undefined,
      undefined,
    ])
  })

  test('counting requests to that order of that API alone', async ({ sandbox }) => {
    await sandbox.orders('newstore').put({ tenant: 'acme', order: { id: '1001', status: 'pending' } })
    sandbox.actors.add({ provider: 'skuio', order: 1001, steps: [step(2, 'two')] })

    await read(sandbox, 1001)
    await read(sandbox, 1002)
    await get(sandbox, '/api/sales-orders/list')
    await hold(sandbox, '1001')
    expect(sandbox.actors.list()).toMatchObject([{ seen: 1, results: [null] }])
    await read(sandbox, 1001)

    expect(order(sandbox, 1001)).toMatchObject({ tracking_number: 'two' })
  })

  test('counting requests that were refused or lost as well', async ({ sandbox }) => {
    sandbox.actors.add({ provider: 'skuio', order: 1001, steps: [step(2, 'two')] })
    sandbox.faults.add({ kind: 'connection-reset', skip: 1, times: 1 })

    await put(sandbox, 1001, { order_status: 'shipped' })
    await expect(read(sandbox, 1001)).rejects.toThrow('fetch failed')

    expect(order(sandbox, 1001)).toMatchObject({ tracking_number: 'two' })
  })

  test('and not their own requests, nor those of other writers', async ({ sandbox }) => {
    sandbox.actors.add({ provider: 'skuio', order: 1001, name: 'a', steps: [step(1, 'a1'), step(2, 'a2')] })
    sandbox.actors.add({ provider: 'skuio', order: 1001, name: 'b', steps: [step(1, 'b1'), step(2, 'b2')] })

    await read(sandbox, 1001)
    expect(order(sandbox, 1001)).toMatchObject({ tracking_number: 'b1' })
    await read(sandbox, 1001)

    expect(order(sandbox, 1001)).toMatchObject({ tracking_number: 'b2' })
    expect(sandbox.actors.list()).toMatchObject([{ seen: 2 }, { seen: 2 }])
  })

  test('when the clock reaches a time, once', async ({ sandbox }) => {
    const at = '2026-05-10T12:00:00Z'
    sandbox.actors.add({
      provider: 'skuio',
      order: 1001,
      steps: [{ at, request: { body: { notes: [{ note: 'noon' }] } } }],
    })
    const notes = async () => (await read(sandbox, 1001)).order.notes as unknown[]

    await sandbox.clock.set('2026-05-10T11:59:59Z')
    expect(await notes()).toHaveLength(0)
    await sandbox.clock.set(at)
    expect(await notes()).toMatchObject([{ note: 'noon', created_at: '2026-05-10T12:00:00.000000Z' }])
    await sandbox.clock.advance('P1D')
    expect(await notes()).toHaveLength(1)
    expect(resultsOf(sandbox)).toMatchObject([[{ at: '2026-05-10T12:00:00.000Z', done: true }]])
  })

  test('when the clock is turned to a time, also where nobody asks the API', async ({ sandbox }) => {
    sandbox.actors.add({
      provider: 'newstore',
      order: pending,
      steps: [{ at: '2026-05-11T00:00:00Z', transition: 'routing' }],
    })

    await sandbox.clock.advance('P1D')

    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'routing' })
  })

  test('by any request: another operation, another order', async ({ sandbox }) => {
    sandbox.actors.add({
      provider: 'skuio',
      order: 1001,
      steps: [
        { after: 1, request: { method: 'GET', path: '/api/sales-orders/1002' } },
        { after: 1, request: { path: '/api/sales-orders/1003', body: { order_status: 'open' } } },
        { after: 1, request: { path: '/api/sales-orders/999', body: {} } },
      ],
    })

    await read(sandbox, 1001)

    expect(resultsOf(sandbox)).toMatchObject([
      [{ outcome: 'answered 200' }, { outcome: 'answered 200' }, { outcome: 'answered 404' }],
    ])
    expect(order(sandbox, 1003)).toMatchObject({ order_status: 'open' })
  })

  test('by what the API has no call for: some lines, a status of the backend', async ({ sandbox }) => {
    sandbox.actors.add({
      provider: 'skuio',
      order: 1001,
      steps: [{ after: 1, fulfill: { lines: [{ id: 11, quantity: 1 }] } }],
    })
    sandbox.actors.add({
      provider: 'newstore',
      order: pending,
      steps: [
        { after: 1, transition: 'routing' },
        { after: 2, transition: 'closed' },
      ],
    })

    await read(sandbox, 1001)
    for (const _ of [1, 2]) await hold(sandbox, pending, {})

    expect(order(sandbox, 1001)).toMatchObject({ fulfillment_status: 'partially_fulfilled' })
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'routing' })
    expect(resultsOf(sandbox)).toMatchObject([
      [{ done: true, outcome: 'shipped' }],
      [
        { done: true, outcome: 'moved to routing' },
        { done: false, outcome: expect.stringContaining('newstore.no-such-move') },
      ],
    ])
  })

  test('also where only listed tokens are good, and every token is expired', async ({ open }) => {
    const sandbox = await open({ auth: 'listed' })
    sandbox.actors.add({ provider: 'skuio', order: 1001, steps: [step(1, 'one')] })
    await sandbox.given('skuio', 'the token is expired')

    expect(await read(sandbox, 1001)).toAnswer(401)

    expect(order(sandbox, 1001)).toMatchObject({ tracking_number: 'one' })
  })

  test('no more once they are removed', async ({ sandbox }) => {
    const { id } = sandbox.actors.add({ provider: 'skuio', order: 1001, steps: [step(1, 'one')] })

    expect(sandbox.actors.remove(id)).toBe(true)
    expect(sandbox.actors.remove(id)).toBe(false)
    await read(sandbox, 1001)

    expect(order(sandbox, 1001)).toMatchObject({ tracking_number: null })
    expect(sandbox.actors.list()).toEqual([])
  })

  test('once, though many requests come at the same time', async ({ sandbox }) => {
    const note = { request: { body: { notes: [{ note: 'once' }] } } }
    sandbox.actors.add({
      provider: 'skuio',
      order: 1001,
      steps: [
        { after: 1, ...note },
        { at: '2026-05-10T09:00:00Z', ...note },
      ],
    })

    await Promise.all([1, 2, 3, 4].map(() => read(sandbox, 1001)))

    expect(order(sandbox, 1001)).toMatchObject({ notes: [{ note: 'once' }, { note: 'once' }] })
    expect(sandbox.actors.list()).toMatchObject([{ seen: 4 }])
  })

  test('at the same moment each time', async ({ open }) => {
    const story = async () => {
      const sandbox = await open({ seed: 3 })
      sandbox.actors.add({ script: 'warehouse-ships', order: 1001 })
      sandbox.actors.add({ provider: 'skuio', order: 1001, steps: [step(2, 'two')] })
      await Promise.all([read(sandbox, 1001), read(sandbox, 1001), put(sandbox, 1001, { tags: ['gift'] })])
      return sandbox.journal.entries().map(({ actor, request, change }) => ({ actor, request, change }))
    }

    expect(await story()).toEqual(await story())
  })
})

describe('a lost update', () => {
  const load = async (sandbox: OpenSandbox) => (await read(sandbox, 1001)).order

  test('a form that sends back all it has loaded undoes what the warehouse has done', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'warehouse-ships', order: 1001 })

    const form = await load(sandbox)
    expect(order(sandbox, 1001)).toMatchObject({ order_status: 'closed', fulfillment_status: 'fulfilled' })
    const { order_status, fulfillment_status } = form
    await put(sandbox, 1001, { order_status, fulfillment_status, force_reopen: true, customer_po_number: 'PO-7' })

    // There is no version to compare: the last write wins, and the order is open though all of it has shipped.
    expect(order(sandbox, 1001)).toMatchObject({
      order_status: 'open',
      fulfillment_status: 'unfulfilled',
      customer_po_number: 'PO-7',
    })
  })

  test('one that sends what it has changed alone undoes nothing', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'warehouse-ships', order: 1001 })

    await load(sandbox)
    await put(sandbox, 1001, { customer_po_number: 'PO-7' })

    expect(order(sandbox, 1001)).toMatchObject({
      order_status: 'closed',
      fulfillment_status: 'fulfilled',
      customer_po_number: 'PO-7',
    })
  })
})

describe('what they do', () => {
  test('is not held against the consumer, and not for it either', async ({ sandbox }) => {
    sandbox.actors.add({
      provider: 'skuio',
      order: 1001,
      steps: [1, 2].map((after) => ({ after, request: { body: { order_status: 'shipped' } } })),
    })
    for (const _ of [1, 2]) await read(sandbox, 1001)

    expect(sandbox.journal.entries({ status: 422 })).toHaveLength(2)
    expect(sandbox.retries()).toMatchObject({ obeyed: true, calls: [{ operation: 'getSalesOrder' }] })
    expect(sandbox.journal.verify({ operation: 'updateSalesOrder' }, 0)).toMatchObject({ holds: true })
    const { missing } = sandbox.coverage()
    expect(missing).toContain('never called updateSalesOrder')
    expect(missing).toContain('never saw a 422 of updateSalesOrder')
  })

  test('can mend what the consumer was refused for, so that trying again is in order', async ({ sandbox }) => {
    const update = { sales_order_lines: [{ id: 12, quantity: 5 }] }
    sandbox.actors.add({
      provider: 'skuio',
      order: 1001,
      steps: [{ after: 1, request: { body: { sales_order_lines: [{ sku: 'MUG-RED', quantity: 1 }] } } }],
    })

    expect(await put(sandbox, 1001, update)).toAnswer(422)
    expect(await put(sandbox, 1001, update)).toAnswer(200)

    expect(sandbox.retries().obeyed).toBe(true)
  })
})

describe('a writer that cannot be is refused, and told what would be right:', () => {
  const body = { order_status: 'open' }
  const step = { after: 1, request: { body } }

  test.for<{ given: object; errors: Record<string, string> }>([
    {
      given: {},
      errors: {
        provider: 'must be one of newstore, skuio',
        order: 'is required: the id of the order that it changes',
        steps: 'is required: a list of steps, or a "script" in its place',
      },
    },
    {
      given: { script: 'walmart', order: 1001, provider: 'skuio' },
      errors: { script: 'must be one of walmart-shipped-sync, warehouse-ships, agent-cancels' },
    },
    {
      given: { script: 'constructor', order: 1001, provider: 'skuio' },
      errors: { script: 'must be one of walmart-shipped-sync, warehouse-ships, agent-cancels' },
    },
    { given: { script: 'agent-cancels', order: 1001 }, errors: { provider: 'must be one of newstore, skuio' } },
    {
      given: { script: 'warehouse-ships', provider: 'newstore', order: pending },
      errors: { provider: 'must be skuio for the script warehouse-ships' },
    },
    {
      given: { script: 'warehouse-ships', order: 1001, steps: [step] },
      errors: { steps: 'cannot stand beside "script", which has its own' },
    },
    {
      given: { script: 'warehouse-ships', oder: 1001 },
      errors: {
        oder: 'is not known. Did you mean "order"?',
        order: 'is required: the id of the order that it changes',
      },
    },
    {
      given: { provider: 'skuio', order: 1001, steps: ['ship'] },
      errors: { 'steps.0': 'must be an object like {"after": 1, "request": {"body": {}}}' },
    },
    {
      given: {
        provider: 'skuio',
        order: 1001,
        steps: [{ request: { body } }, { after: 1, at: '2026-05-10T09:00:00Z', transition: 'x' }],
      },
      errors: {
        'steps.0': 'needs exactly one of "after" and "at"',
        'steps.1': 'needs exactly one of "after" and "at"',
      },
    },
    {
      given: { provider: 'skuio', order: 1001, steps: [{ after: 1 }, { after: 1, fulfill: {}, transition: 'x' }] },
      errors: {
        'steps.0': 'needs exactly one of "request", "fulfill" and "transition"',
        'steps.1': 'needs exactly one of "request", "fulfill" and "transition"',
      },
    },
    {
      given: {
        provider: 'skuio',
        order: 1001,
        steps: [
          { ...step, after: 0 },
          { ...step, after: 1.5 },
        ],
      },
      errors: { 'steps.0.after': 'must be a whole number above 0', 'steps.1.after': 'must be a whole number above 0' },
    },
    {
      given: { provider: 'skuio', order: 1001, steps: [{ at: 'noon', request: { body } }] },
      errors: { 'steps.0.at': 'must be a date-time like 2026-05-10T09:00:00Z' },
    },
    {
      given: { provider: 'skuio', order: 1001, steps: [{ after: 1, requst: { body } }] },
      errors: {
        'steps.0.requst': 'is not known. Did you mean "request"?',
        'steps.0': 'needs exactly one of "request", "fulfill" and "transition"',
      },
    },
    {
      given: { provider: 'skuio', order: 1001, steps: [{ after: 1, request: null }] },
      errors: { 'steps.0.request': 'must be an object like {"body": {"order_status": "open"}}' },
    },
    {
      given: {
        provider: 'skuio',
        order: 1001,
        steps: [{ after: 1, request: { method: 'SEND', path: 'x', payload: 1 } }],
      },
      errors: {
        'steps.0.request.payload': 'is not known. Known are: method, path, body.',
        'steps.0.request.method': 'must be one of GET, PUT, POST, PATCH, DELETE',
        'steps.0.request.path': 'must begin with "/"',
      },
    },
    {
      given: { provider: 'skuio', order: 1001, steps: [{ after: 1, request: { method: 'GET', body } }] },
      errors: { 'steps.0.request.body': 'cannot go with the method GET' },
    },
    {
      given: {
        provider: 'skuio',
        order: 1001,
        steps: [
          { after: 1, fulfill: null },
          { after: 1, fulfill: { lines: 2 } },
        ],
      },
      errors: {
        'steps.0.fulfill': 'must be an object like {} or {"lines": [{"id": 11, "quantity": 2}]}',
        'steps.1.fulfill': 'must be an object like {} or {"lines": [{"id": 11, "quantity": 2}]}',
      },
    },
    {
      given: { provider: 'newstore', order: pending, steps: [{ after: 1, transition: 5 }] },
      errors: { 'steps.0.transition': 'must be a text: the status to move to' },
    },
  ])('$given', ({ given, errors }, { sandbox }) => {
    let thrown: unknown
    try {
      sandbox.actors.add(given)
    } catch (error) {
      thrown = error
    }

    expect(thrown).toBeInstanceOf(Mistake)
    expect((thrown as Mistake).message).toBe('This is no script of a second writer.')
    const told = (thrown as Mistake).errors
    expect(Object.fromEntries(told.map(({ field, message }) => [field, message]))).toEqual(errors)
    expect(told).toHaveLength(Object.keys(errors).length)
    expect(sandbox.actors.list()).toEqual([])
  })
})

test('a request that is about no order moves no writer', async ({ sandbox }) => {
  sandbox.actors.add({ script: 'agent-cancels', provider: 'skuio', order: 1001 })

  await askToken(sandbox, 'acme', { grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' })
  await get(sandbox, '/api/sales-orders/list')

  expect(sandbox.actors.list()).toMatchObject([{ seen: 0, results: [null] }])
})
