/** What the consumer did, by the control API: the journal, what was expected of it, and the verdicts. */
import { applyPatch, type Operation } from 'rfc6902'
import { describe, expect, test } from 'vitest'
import type { Sandbox } from '../../src/index.ts'
import { type Ask, openControl, pending } from './asking.ts'
import { consume, hold, read, update } from './consumer.ts'

type Entries = readonly { readonly n: number; readonly [field: string]: unknown }[]

async function numbersOf(ask: Ask, query = ''): Promise<number[]> {
  const { body } = await ask(`GET /_sandbox/journal${query}`)
  return (body.entries as Entries).map(({ n }) => n)
}

/** What is known of order 1001. */
function known(sandbox: Sandbox): object {
  const {
    provider: _,
    transitions: __,
    ...record
  } = sandbox.orders('skuio').view(1001) ?? { provider: '', transitions: [] }
  return record
}

describe('the journal', () => {
  test('tells what was asked, answered, decided and changed, and by which rule', async () => {
    const { ask, sandbox } = await openControl()
    await consume(sandbox, 'PUT /api/sales-orders/1002', { order_status: 'open', tracking_number: '1Z' })

    const { status, body } = await ask('GET /_sandbox/journal/1')

    expect(status).toBe(200)
    expect(body).toMatchObject({
      n: 1,
      session: 'default',
      at: '2026-05-10T09:00:00.000Z',
      provider: 'skuio',
      operation: 'updateSalesOrder',
      order: '1002',
      request: {
        method: 'PUT',
        path: '/api/sales-orders/1002',
        query: {},
        headers: { authorization: 'Bearer [redacted]', 'content-type': 'application/json' },
        body: { order_status: 'open', tracking_number: '1Z' },
      },
      answer: { status: 200, delivered: true, body: { data: { order_status: 'closed', tracking_number: '1Z' } } },
      decisions: [{ verdict: 'suppress', rule: 'skuio.reopen-guard', from: 'closed', to: 'open', result: 'closed' }],
      notices: [{ name: 'reopen-suppressed', rule: 'skuio.reopen-guard' }],
      faults: [],
    })
    expect(body.change).toContainEqual({
      op: 'replace',
      path: '/order/tracking_number',
      value: '1Z',
      before: null,
    })
  })

  test('tells what stood in the place of a change, at the time of its turn', async () => {
    const { ask, sandbox } = await openControl()
    const lines = [1, 2, 3].map((id) => ({ id, sku: `SKU-${id}`, quantity: id }))
    await ask('PUT /_sandbox/orders/skuio/1001', {
      order_status: 'open',
      tags: ['a', 'b', 'c'],
      sales_order_lines: lines,
    })

    await consume(sandbox, 'PUT /api/sales-orders/1001', {
      order_status: 'closed',
      tags: ['c'],
      customer_po_number: 'PO-1',
      sales_order_lines: [{ id: 3, quantity: 7 }],
    })

    const { body } = await ask('GET /_sandbox/journal/1')
    const told = (body.change as { path: string; before?: unknown }[]).map(({ path, before }) => [path, before])
    expect(told).toEqual(
      expect.arrayContaining([
        ['/order/order_status', 'open'],
        ['/order/customer_po_number', null],
        ['/order/tags/0', 'a'],
        ['/order/tags/0', 'b'],
        ['/order/sales_order_lines/2/quantity', 3],
        ['/history/-', undefined],
      ]),
    )
  })

  test.for([{ entries: 0 }, { entries: 3 }, { entries: 100 }])(
    'tells what was changed of an order with a history of $entries, so that it can be done again',
    async ({ entries }) => {
      const { ask, sandbox } = await openControl()
      const history = Array.from({ length: entries }, (_, n) => ({ at: '2026-05-01T00:00:00Z', event: `event-${n}` }))
      const order = { order_status: 'open', sales_order_lines: [{ id: 1, sku: 'TEE', quantity: 1 }] }
      await ask('PUT /_sandbox/orders/skuio/1001', { order, history })
      const before = structuredClone(known(sandbox))

      await update(sandbox)

      const { body } = await ask('GET /_sandbox/journal/1')
      applyPatch(before, body.change as Operation[])
      expect(before).toEqual(known(sandbox))
      expect(before).not.toMatchObject({ history })
    },
  )

  test('tells of a refusal, and of a request to no operation', async () => {
    const { ask, sandbox } = await openControl()
    await consume(sandbox, 'PUT /api/sales-orders/1001', { order_status: 'shipped' })
    await consume(sandbox, 'GET /api/nowhere?page=2')

    const { body } = await ask('GET /_sandbox/journal')

    expect(body.entries).toMatchObject([
      { n: 1, refusedBy: { rule: expect.any(String) }, errors: { order_status: [expect.any(String)] }, change: [] },
      { n: 2, request: { path: '/api/nowhere', query: { page: '2' } }, answer: { status: 404 } },
    ])
    expect((body.entries as Entries)[1]).not.toHaveProperty('operation')
  })

  test('does not tell of calls of the control API', async () => {
    const { ask } = await openControl()

    await ask('GET /_sandbox/orders')

    expect((await ask('GET /_sandbox/journal')).body).toEqual({ entries: [], next: null, total: 0 })
  })

  test.for([
    { query: '?provider=newstore', numbers: [4] },
    { query: '?provider=skuio', numbers: [1, 2, 3, 5] },
    { query: '?operation=updateSalesOrder', numbers: [2, 3] },
    { query: '?order=1001', numbers: [1, 2, 3] },
    { query: '?status=500', numbers: [3] },
    { query: '?fault=fault-1', numbers: [3] },
    { query: '?fault=status', numbers: [3] },
    { query: '?fault=fault-2', numbers: [] },
    { query: '?provider=skuio&order=1001&status=200', numbers: [1, 2] },
    { query: `?order=${pending}`, numbers: [4] },
    { query: '?provider=&operation=&order=&status=&fault=&limit=&cursor=', numbers: [1, 2, 3, 4, 5] },
  ])('filters by $query', async ({ query, numbers }) => {
    const { ask, sandbox } = await openControl()
    sandbox.faults.add({ kind: 'status', status: 500, skip: 1, times: 1, match: { operation: 'updateSalesOrder' } })
    await read(sandbox)
    await update(sandbox)
    await update(sandbox, 'open')
    await hold(sandbox, pending)
    await consume(sandbox, 'GET /api/nowhere')

    expect(await numbersOf(ask, query)).toEqual(numbers)
  })

  test('pages from the oldest to the latest, and a poller goes on where it was', async () => {
    const { ask, sandbox } = await openControl()
    for (let n = 1; n <= 5; n++) await read(sandbox)

    const first = await ask('GET /_sandbox/journal?limit=2')
    const second = await ask(`GET /_sandbox/journal?limit=2&cursor=${String(first.body.next)}`)
    const third = await ask(`GET /_sandbox/journal?limit=2&cursor=${String(second.body.next)}`)
    const idle = await ask('GET /_sandbox/journal?cursor=5')
    await read(sandbox)
    const later = await ask('GET /_sandbox/journal?cursor=5')

    const pages = [first, second, third, idle, later].map(({ body: { entries, next, total } }) => ({
      numbers: (entries as Entries).map(({ n }) => n),
      next,
      total,
    }))
    expect(pages).toEqual([
      { numbers: [1, 2], next: 2, total: 5 },
      { numbers: [3, 4], next: 4, total: 5 },
      { numbers: [5], next: null, total: 5 },
      { numbers: [], next: null, total: 5 },
      { numbers: [6], next: null, total: 6 },
    ])
  })

  test.for([
    { query: '?limit=0', errors: [{ field: 'limit', message: 'must be >= 1' }] },
    { query: '?cursor=last', errors: [{ field: 'cursor', message: 'must be integer' }] },
    {
      query: '?provider=skuoi',
      errors: [{ field: 'provider', message: expect.stringContaining('Did you mean "skuio"?') }],
    },
    {
      query: '?provider=newstore&operation=updateSalesOrder',
      errors: [{ field: 'operation', message: expect.stringContaining('must be one of: ') }],
    },
    {
      query: '?statis=200&limit=501',
      errors: [
        { field: 'statis', message: 'is not known. Did you mean "status"?' },
        { field: 'limit', message: 'must be <= 500' },
      ],
    },
  ])('refuses $query', async ({ query, errors }) => {
    const { ask } = await openControl()

    const { status, body } = await ask(`GET /_sandbox/journal${query}`)

    expect(status).toBe(422)
    expect(body.errors).toEqual(errors)
  })

  test('has no entry that was never made, was dropped, or is none', async () => {
    const { ask, sandbox } = await openControl({ journal: { entries: 2 } })
    const empty = await ask('GET /_sandbox/journal/1')
    await read(sandbox)
    const one = await ask('GET /_sandbox/journal/2')
    for (let n = 2; n <= 5; n++) await read(sandbox)

    const answers = await Promise.all(
      ['0', '3', '6', '4.5', '-1', 'last', '1e0'].map((n) => ask(`GET /_sandbox/journal/${n}`)),
    )

    expect(empty.body.detail).toBe('There is no entry 1 in the journal. The journal is empty.')
    expect(one.body.detail).toBe('There is no entry 2 in the journal. Kept is 1.')
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect(answers[1]?.body.detail).toBe('There is no entry 3 in the journal. Kept are 4 to 5.')
  })

  test('is emptied, and its numbers go on', async () => {
    const { ask, sandbox } = await openControl()
    await read(sandbox)

    const { status } = await ask('DELETE /_sandbox/journal')
    await read(sandbox)

    expect(status).toBe(204)
    expect(await numbersOf(ask)).toEqual([2])
  })
})

describe('verifying', () => {
  const verify = 'POST /_sandbox/journal/verify'

  test.for([
    { match: {}, count: 4 },
    { match: { provider: 'newstore' }, count: 1 },
    { match: { operation: 'updateSalesOrder' }, count: 2 },
    { match: { order: 1001 }, count: 3 },
    { match: { tenant: 'acme' }, count: 1 },
    { match: { method: 'put' }, count: 2 },
    { match: { path: '/api/*' }, count: 3 },
    { match: { header: { 'Request-Id': 'request-1' } }, count: 1 },
    { match: { body: { '/order_status': 'closed' } }, count: 1 },
    { match: { status: 500 }, count: 1 },
    { match: { rule: 'skuio.close' }, count: 1 },
    { match: { rule: 'sandbox.injected-fault', notice: 'fault-injected', fault: 'fault-1' }, count: 1 },
    { match: { fault: 'empty-reply' }, count: 0 },
  ])('counts $match', async ({ match, count }) => {
    const { ask, sandbox } = await openControl()
    sandbox.faults.add({ kind: 'status', status: 500, skip: 1, times: 1, match: { operation: 'updateSalesOrder' } })
    await read(sandbox)
    await update(sandbox)
    await update(sandbox, 'open')
    await hold(sandbox, pending)

    expect((await ask(verify, { match, times: count })).body).toEqual({ holds: true, count })
  })

  test.for([
    { times: undefined, holds: true },
    { times: 2, holds: true },
    { times: 1, holds: false },
    { times: { min: 1 }, holds: true },
    { times: { min: 3 }, holds: false },
    { times: { max: 2 }, holds: true },
    { times: { max: 1 }, holds: false },
    { times: { min: 2, max: 2 }, holds: true },
  ])('two of them, expected $times: $holds', async ({ times, holds }) => {
    const { ask, sandbox } = await openControl()
    await read(sandbox)
    await read(sandbox)

    expect((await ask(verify, { match: { provider: 'skuio' }, times })).body).toMatchObject({ holds, count: 2 })
  })

  test('shows what came nearest, and in what it differs', async () => {
    const { ask, sandbox } = await openControl()
    await read(sandbox)
    await update(sandbox)

    const { status, body } = await ask(verify, {
      match: { operation: 'updateSalesOrder', order: '1001', body: { '/order_status': 'open', '/on_hold': true } },
    })

    expect(status).toBe(200)
    expect(body).toEqual({
      holds: false,
      count: 0,
      nearest: [
        {
          entry: 2,
          differences: [
            { field: 'body/order_status', expected: 'open', actual: 'closed' },
            { field: 'body/on_hold', expected: true, actual: null },
          ],
        },
        {
          entry: 1,
          differences: [
            { field: 'operation', expected: 'updateSalesOrder', actual: 'getSalesOrder' },
            { field: 'body/order_status', expected: 'open', actual: null },
            { field: 'body/on_hold', expected: true, actual: null },
          ],
        },
      ],
    })
  })

  test('does not count what second writers sent', async () => {
    const { ask, sandbox } = await openControl()
    sandbox.actors.add({ script: 'agent-cancels', provider: 'skuio', order: 1001 })
    await read(sandbox)

    expect((await ask(verify, { match: { operation: 'updateSalesOrder' }, times: 0 })).body.holds).toBe(true)
    expect((await ask('GET /_sandbox/journal?operation=updateSalesOrder')).body.total).toBe(1)
  })

  test.for([
    { sent: undefined, errors: ['match is required'] },
    { sent: { match: [] }, errors: ['match must be object'] },
    { sent: { match: {}, time: 1 }, errors: ['time is not known. Did you mean "times"?'] },
    {
      sent: { match: { ordr: '1', statu: 200 } },
      errors: ['match.ordr is not known. Did you mean "order"?', 'match.statu is not known. Did you mean "status"?'],
    },
    { sent: { match: { colour: 'red' } }, errors: ['match.colour is not known. Known are: '] },
    {
      sent: {
        match: { provider: 'shopify', operation: 'updateSalesOrdr', rule: 'skuio.reopen', status: '200' },
        times: -1,
      },
      errors: [
        'match.provider must be one of newstore, skuio',
        'match.operation must be one of ',
        'match.status must be a whole number from 0 to 599',
        'times must be a whole number, or whole numbers as {"min", "max"}',
      ],
    },
    {
      sent: { match: { rule: 'skuio.reopen-gard' } },
      errors: ['match.rule is not known. Did you mean "skuio.reopen-guard"?'],
    },
    { sent: { match: { fault: 'empty-replay' } }, errors: ['match.fault is not known. Did you mean "empty-reply"?'] },
    { sent: { match: { body: { order_status: 'open' } } }, errors: ['match.body must be an object of JSON Pointers'] },
    { sent: { match: { header: { 'a b': 'c' } } }, errors: ['match.header must have names that a header can have'] },
    { sent: { match: {}, times: {} }, errors: ['times must be'] },
    { sent: { match: {}, times: { least: 1 } }, errors: ['times must be'] },
    { sent: { match: {}, times: { min: 2, max: 1 } }, errors: ['times must have a min that is not over its max'] },
  ])('refuses $sent, which would hold for the wrong reason or for none', async ({ sent, errors }) => {
    const { ask } = await openControl()

    const { status, body } = await ask(verify, sent)

    expect(status).toBe(422)
    const told = body.errors.map(({ field, message }) => `${field} ${message}`).toSorted()
    expect(told).toEqual(errors.toSorted().map((one): unknown => expect.stringContaining(one)))
  })

  test('in process refuses the same', async () => {
    const { sandbox } = await openControl()

    expect(() => sandbox.journal.verify({ operation: 'updateSalesOrdr' }, 0)).toThrow('This cannot be expected.')
  })
})

describe('the verdicts', () => {
  async function retryUnfixed(sandbox: Parameters<typeof hold>[0]) {
    await hold(sandbox, 'nobody')
    await hold(sandbox, 'nobody')
  }

  test('tell what the consumer did after each answer', async () => {
    const { ask, sandbox } = await openControl()
    await consume(sandbox, 'PUT /api/sales-orders/1001', { order_status: 'shipped' })
    await consume(sandbox, 'PUT /api/sales-orders/1001', { order_status: 'shipped' })

    const { status, body } = await ask('GET /_sandbox/retries')

    expect(status).toBe(200)
    expect(body).toMatchObject({
      obeyed: false,
      calls: [
        {
          session: 'default',
          operation: 'updateSalesOrder',
          order: '1001',
          attempts: [{ entry: 1 }, { entry: 2 }],
          judgements: [{ verdict: 'retried-unfixed-400', severity: 'violation', entries: [1, 2] }],
        },
      ],
    })
  })

  test('are those of the session, or of all sessions since the start', async () => {
    const { ask, sandbox } = await openControl()
    await retryUnfixed(sandbox.session('worker-1'))
    await retryUnfixed(sandbox.session('worker-2'))
    await retryUnfixed(sandbox.session('worker-3'))
    await sandbox.session('worker-1').reset()
    await ask('DELETE /_sandbox/sessions/worker-2')

    const own = await ask('GET /_sandbox/retries')
    const other = await ask('GET /@worker-3/_sandbox/retries?everywhere=false')
    const all = await ask('GET /_sandbox/retries?everywhere=true')

    const sessionsOf = (body: typeof all.body) => (body.calls as { session: string }[]).map(({ session }) => session)
    expect([own, other, all].map(({ body }) => sessionsOf(body))).toEqual([
      [],
      ['worker-3'],
      ['worker-1', 'worker-2', 'worker-3'],
    ])
    expect([own, other, all].map(({ body }) => body.obeyed)).toEqual([true, false, false])
  })

  test('are not lost with the journal', async () => {
    const { ask, sandbox } = await openControl()
    await retryUnfixed(sandbox)

    await ask('DELETE /_sandbox/journal')

    expect((await ask('GET /_sandbox/retries')).body.calls).toEqual([])
    expect((await ask('GET /_sandbox/retries?everywhere=true')).body.obeyed).toBe(false)
  })
})

describe('coverage', () => {
  interface Report {
    readonly percent: number
    readonly missing: readonly string[]
    readonly providers: readonly { readonly provider: string; readonly operations: unknown }[]
  }
  const metOf = async (ask: Ask, call: string): Promise<unknown> => {
    const { providers } = (await ask(call)).body as unknown as Report
    return providers.find(({ provider }) => provider === 'skuio')?.operations
  }

  test('tells what the consumer has met, and what it never has', async () => {
    const { ask, sandbox } = await openControl()
    await update(sandbox)

    const { status, body } = await ask('GET /_sandbox/coverage')

    const report = body as unknown as Report
    expect(status).toBe(200)
    expect(report.percent).toBeGreaterThan(0)
    expect(report.providers).toMatchObject([{ provider: 'newstore', percent: 0 }, { provider: 'skuio' }])
    expect(report.missing).toContain('never sent order_status = "open"')
    expect(report.missing).not.toContain('never sent order_status = "closed"')
    expect(report.missing).toContain('never met the fault connection-reset')
  })

  test('is of the session since its last reset, or of all sessions since the start', async () => {
    const { ask, sandbox } = await openControl()
    const once = expect.arrayContaining([{ item: 'updateSalesOrder', met: 1 }]) as unknown
    const never = expect.arrayContaining([{ item: 'updateSalesOrder', met: 0 }]) as unknown
    await update(sandbox.session('worker-1'))
    await update(sandbox.session('worker-2'))
    await update(sandbox)
    const before = await metOf(ask, 'GET /_sandbox/coverage')

    await sandbox.session('worker-1').reset()
    await ask('DELETE /_sandbox/sessions/worker-2')
    await sandbox.reset()

    expect(before).toEqual(once)
    expect(await metOf(ask, 'GET /_sandbox/coverage')).toEqual(never)
    expect(await metOf(ask, 'GET /@worker-1/_sandbox/coverage')).toEqual(never)
    expect(await metOf(ask, 'GET /_sandbox/coverage?everywhere=true')).toEqual(
      expect.arrayContaining([{ item: 'updateSalesOrder', met: 3 }]),
    )
  })
})

test.for(['retries', 'coverage'])('%s everywhere is true or false', async (what) => {
  const { ask } = await openControl()

  const { status, body } = await ask(`GET /_sandbox/${what}?everywhere=yes`)

  expect(status).toBe(422)
  expect(body.errors).toEqual([{ field: 'everywhere', message: 'must be boolean' }])
})

test('everything stands in its own session', async () => {
  const { ask, sandbox } = await openControl()
  await read(sandbox.session('worker-3'))

  expect(await numbersOf(ask)).toEqual([])
  expect((await ask('GET /@worker-3/_sandbox/journal')).body).toMatchObject({
    entries: [{ n: 1, session: 'worker-3' }],
  })
})
