/** The journal has every exchange: what was asked, answered and decided, by which rule, and what it changed. */
import fc from 'fast-check'
import { applyPatch } from 'rfc6902'
import { describe, expect } from 'vitest'
import { bodyLimitBytes } from '../../src/engine/body.ts'
import type { FaultSpec } from '../../src/faults/fault.ts'
import { ask, askToken, get, hold, put, requestId, stored } from '../support/asking.ts'
import { closed, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

/** The one entry there is. */
function only(sandbox: OpenSandbox) {
  const [entry, ...more] = sandbox.journal.entries()
  if (!entry || more.length > 0) throw new Error(`There are ${more.length + (entry ? 1 : 0)} entries.`)
  return entry
}

describe('an entry', () => {
  test('tells the whole story of an update', async ({ sandbox }) => {
    const answer = await put(sandbox, '1002?dry=1', { order_status: 'open', trackng_number: '1Z' })

    const guard = {
      rule: 'skuio.reopen-guard',
      statement: expect.stringContaining('does not reopen by order_status "open" alone'),
      basis: { kind: 'documented', source: 'SKU.io developer docs, Update Sales Order', quote: expect.any(String) },
    }
    expect(only(sandbox)).toEqual({
      n: 1,
      session: sandbox.name,
      at: '2026-05-10T09:00:00.000Z',
      durationMs: expect.any(Number),
      provider: 'skuio',
      operation: 'updateSalesOrder',
      order: '1002',
      request: {
        method: 'PUT',
        path: '/api/sales-orders/1002',
        query: { dry: '1' },
        headers: { authorization: 'Bearer [redacted]', 'content-type': 'application/json' },
        body: { order_status: 'open', trackng_number: '1Z' },
      },
      answer: {
        status: 200,
        delivered: true,
        headers: { 'content-type': 'application/json', 'sandbox-notice': answer.headers.get('sandbox-notice') },
        body: answer.body,
      },
      decisions: [
        {
          ...guard,
          trigger: 'order_status',
          from: 'closed',
          to: 'open',
          verdict: 'suppress',
          result: 'closed',
          remedy: 'send "force_reopen": true with it',
        },
      ],
      notices: [
        {
          name: 'unknown-field',
          about: { field: 'trackng_number', 'did-you-mean': 'tracking_number' },
          rule: 'skuio.unknown-field',
          statement: 'A key that the API does not know is ignored; in strict mode it is refused.',
          basis: { kind: 'assumed', why: expect.any(String) },
        },
        { ...guard, name: 'reopen-suppressed' },
      ],
      faults: [],
      change: [],
    })
  })

  test('has the change of an order as a JSON Patch', async ({ sandbox }) => {
    const before = structuredClone(stored(sandbox, 'skuio', 1001))

    await put(sandbox, 1001, { order_status: 'closed', tags: ['gift', 'fragile'], notes: [{ note: 'call first' }] })

    const { change, decisions } = only(sandbox)
    expect(change).toContainEqual({ op: 'replace', path: '/order/order_status', value: 'closed', before: 'open' })
    expect(decisions).toMatchObject([{ rule: 'skuio.close', from: 'open', to: 'closed', verdict: 'allow' }])
    expect(applyPatch(before, [...change])).toEqual(change.map(() => null))
    expect(before).toEqual(stored(sandbox, 'skuio', 1001))
  })

  test('has the change of a list, whatever became of its items', async ({ sandbox }) => {
    const tags = fc.array(fc.constantFrom('gift', 'fragile', 'b2b', 'late'), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(tags, tags, async (old, now) => {
        await put(sandbox, 1001, { tags: old })
        const before = structuredClone(stored(sandbox, 'skuio', 1001))
        await put(sandbox, 1001, { tags: now })

        const change = sandbox.journal.entries().at(-1)?.change ?? []
        expect(applyPatch(before, [...change])).toEqual(change.map(() => null))
        expect(before).toEqual(stored(sandbox, 'skuio', 1001))
      }),
    )
  })

  test('has the change of a long list item by item, without comparing each with each', async ({ sandbox }) => {
    const lines = Array.from({ length: 5000 }, (_, index) => ({ id: index + 1, quantity: 1 }))
    await sandbox.orders('skuio').put({ id: 7000, order_status: 'open', sales_order_lines: lines })

    const changed = [
      { id: 1, quantity: 2 },
      { id: 5000, quantity: 3 },
    ]
    await put(sandbox, 7000, { sales_order_lines: [...changed, { sku: 'X', quantity: 4 }] })

    const steps = only(sandbox).change.filter(({ path }) => path.startsWith('/order/sales_order_lines'))
    expect(steps).toEqual([
      { op: 'replace', path: '/order/sales_order_lines/0/quantity', value: 2, before: 1 },
      { op: 'replace', path: '/order/sales_order_lines/4999/quantity', value: 3, before: 1 },
      { op: 'add', path: '/order/sales_order_lines/-', value: expect.objectContaining({ id: 5001, quantity: 4 }) },
    ])
  })

  test('names the rule that refused, and every bad field', async ({ sandbox }) => {
    const answer = await put(sandbox, 1001, { order_status: 'shipped', on_hold: 'yes' })

    expect(only(sandbox)).toMatchObject({
      answer: { status: 422, body: answer.body },
      refusedBy: {
        rule: 'skuio.validation',
        statement: 'Every bad field is reported in one 422, and nothing changes.',
        basis: { kind: 'documented', source: 'Laravel docs, Validation' },
      },
      errors: {
        order_status: ['The selected order status is invalid.'],
        on_hold: ['The on hold field must be true or false.'],
      },
      decisions: [],
      change: [],
    })
  })

  test('names the rule of the state that refused, which also stands among the decisions', async ({ sandbox }) => {
    await hold(sandbox, closed)

    expect(only(sandbox)).toMatchObject({
      provider: 'newstore',
      operation: 'updateOrder',
      order: closed,
      request: { headers: { 'request-id': requestId, tenant: 'acme', 'x-newstore-tenant': 'acme' } },
      answer: { status: 400 },
      refusedBy: { rule: 'newstore.hold-too-late' },
      decisions: [
        { rule: 'newstore.hold-too-late', verdict: 'refuse', from: 'closed', to: 'on_hold', result: 'closed' },
      ],
    })
  })

  test('of an answer without a body has none', async ({ sandbox }) => {
    await hold(sandbox, pending)

    const { answer, change } = only(sandbox)
    expect(answer).toMatchObject({ status: 200, delivered: true, body: undefined })
    expect(change).toContainEqual({ op: 'replace', path: '/order/status', value: 'on_hold', before: 'pending' })
  })

  test.for([
    { what: 'a path that the API does not have', call: 'GET /api/nothing', status: 404, rule: 'skuio.unknown-path' },
    {
      what: 'a method that the path does not have',
      call: 'POST /api/sales-orders/1001',
      status: 405,
      rule: 'skuio.wrong-method',
    },
  ])('is written of $what, too', async ({ call, status, rule }, { sandbox }) => {
    const [method = '', path = ''] = call.split(' ')

    await ask(sandbox, method, path)

    expect(only(sandbox)).toMatchObject({
      provider: 'skuio',
      operation: undefined,
      request: { method, path },
      answer: { status },
      refusedBy: { rule },
    })
  })

  test('is written of a body that is too large, without the body', async ({ sandbox }) => {
    await put(sandbox, 1001, { memo_for_customer: 'x'.repeat(bodyLimitBytes) })

    expect(only(sandbox)).toMatchObject({
      operation: 'updateSalesOrder',
      request: { body: undefined },
      answer: { status: 413 },
      refusedBy: { rule: 'skuio.body-too-large' },
    })
  })

  test('is written of a form, as its fields', async ({ sandbox }) => {
    await askToken(sandbox, 'acme', { grant_type: 'password', client_id: 'shop' })

    expect(only(sandbox)).toMatchObject({
      operation: 'issueToken',
      order: undefined,
      request: { body: { grant_type: 'password', client_id: 'shop' } },
      answer: { status: 400 },
      refusedBy: { rule: expect.stringMatching(/^newstore\.token-/) },
    })
  })

  test('is written of an answer that was lost: what was done, and that nobody was told', async ({ sandbox }) => {
    const { id } = sandbox.faults.add({ kind: 'connection-reset', stage: 'response' })
    await put(sandbox, 1001, { order_status: 'closed' }).catch(() => undefined)

    const entry = only(sandbox)
    expect(entry).toMatchObject({
      answer: { status: 0, delivered: false, body: undefined },
      decisions: [{ rule: 'skuio.close' }],
      faults: [{ id, kind: 'connection-reset', stage: 'response' }],
    })
    expect(entry.change).toContainEqual({ op: 'replace', path: '/order/order_status', value: 'closed', before: 'open' })
  })

  test.for<{ fault: FaultSpec; status: number; delivered: boolean }>([
    { fault: { kind: 'no-response', ms: 1 }, status: 0, delivered: false },
    { fault: { kind: 'connection-reset' }, status: 0, delivered: false },
    { fault: { kind: 'empty-reply' }, status: 0, delivered: false },
    { fault: { kind: 'truncated-body' }, status: 200, delivered: false },
    { fault: { kind: 'malformed-body' }, status: 200, delivered: false },
    { fault: { kind: 'status', status: 503 }, status: 503, delivered: true },
    { fault: { kind: 'slow-body', bytesPerSecond: 1_000_000 }, status: 200, delivered: true },
    { fault: { kind: 'latency', ms: 1 }, status: 200, delivered: true },
  ])('of $fault.kind has status $status, delivered: $delivered', async ({ fault, status, delivered }, { sandbox }) => {
    sandbox.faults.add(fault)

    await get(sandbox, '/api/sales-orders/1001').catch(() => undefined)

    expect(only(sandbox)).toMatchObject({ answer: { status, delivered }, change: [] })
  })

  test('is timed by the sandbox clock, and numbered in the order of the answers', async ({ sandbox }) => {
    await get(sandbox, '/api/sales-orders/1001')
    await sandbox.clock.advance('PT90S')
    await get(sandbox, '/api/sales-orders/1001')

    expect(sandbox.journal.entries().map(({ n, at }) => [n, at])).toEqual([
      [1, '2026-05-10T09:00:00.000Z'],
      [2, '2026-05-10T09:01:30.000Z'],
    ])
  })

  test('of a second writer bears its name', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'walmart-shipped-sync', order: 1001 })

    await get(sandbox, '/api/sales-orders/1001')

    expect(sandbox.journal.entries().map(({ actor, request }) => [actor, request.method])).toEqual([
      [undefined, 'GET'],
      ['walmart-shipped-sync', 'PUT'],
    ])
  })
})

test('there is none of control calls, nor of what people do by hand', async ({ sandbox }) => {
  await ask(sandbox, 'GET', '/_sandbox/health')
  await ask(sandbox, 'GET', '/_sandbox/orders')
  await sandbox.orders('skuio').put({ id: 5000, order_status: 'open' })
  await sandbox.given('skuio', 'a closed, fulfilled order')

  expect(sandbox.journal.entries()).toEqual([])
})

test('clearing empties it, and the numbers go on', async ({ sandbox }) => {
  await get(sandbox, '/api/sales-orders/1001')
  sandbox.journal.clear()
  expect(sandbox.journal.entries()).toEqual([])

  await get(sandbox, '/api/sales-orders/1001')

  expect(only(sandbox).n).toBe(2)
})

describe('no secret stands in it:', () => {
  test('not in headers, of which only the scheme is told', async ({ sandbox }) => {
    const headers = {
      Authorization: 'Bearer s3cret-1',
      Cookie: 'session=s3cret-2',
      'Proxy-Authorization': 'Basic s3cret-3',
      'X-Api-Key': 's3cret-4',
    }

    await get(sandbox, '/api/sales-orders/1001', headers)

    expect(only(sandbox).request.headers).toEqual({
      authorization: 'Bearer [redacted]',
      cookie: '[redacted]',
      'proxy-authorization': 'Basic [redacted]',
      'x-api-key': '[redacted]',
    })
  })

  test('not in the query', async ({ sandbox }) => {
    await get(sandbox, '/api/sales-orders/1001?token=s3cret&page=1&API_KEY=s3cret')

    expect(only(sandbox).request.query).toEqual({ token: '[redacted]', page: '1', API_KEY: '[redacted]' })
  })

  test('not in bodies, nor in the token that is answered', async ({ sandbox }) => {
    const form = { grant_type: 'client_credentials', client_id: 'shop', client_secret: 's3cret' }
    const answer = await askToken(sandbox, 'acme', form)
    const { access_token } = answer.body as { access_token: string }
    await put(sandbox, 1001, { password: 's3cret', notes: [{ note: 'hello', token: 's3cret' }] })

    const [issued, update] = sandbox.journal.entries()
    expect(issued?.request.body).toEqual({ ...form, client_secret: '[redacted]' })
    expect(issued?.answer.body).toMatchObject({ access_token: '[redacted]', token_type: 'Bearer' })
    expect(update?.request.body).toEqual({ password: '[redacted]', notes: [{ note: 'hello', token: '[redacted]' }] })
    const told = JSON.stringify(sandbox.journal.entries())
    expect(told).not.toContain('s3cret')
    expect(told).not.toContain(access_token)
  })
})
