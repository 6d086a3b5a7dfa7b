/** What a request would come to, told by the control API without sending it. */
import { describe, expect, test, vi } from 'vitest'
import { type Ask, openControl, pending } from './asking.ts'
import { consume } from './consumer.ts'

// Prism takes its time to be loaded.
vi.setConfig({ testTimeout: 30_000 })

const headers = { authorization: 'Bearer any' }
const reopen = { method: 'PUT', path: '/api/sales-orders/1002', headers, body: { order_status: 'open' } }
const hold = {
  method: 'PATCH',
  path: `/order-management/orders/${pending}`,
  headers: { ...headers, 'Request-Id': 'r-1', Tenant: 'acme', 'X-Newstore-Tenant': 'acme' },
  body: { status: 'on_hold' },
}

const statusOf = async (ask: Ask, order: string): Promise<unknown> => {
  const { body } = await ask(`GET /_sandbox/orders/${order}`)
  return body.order.order_status ?? body.order.status
}

describe('explaining a request', () => {
  test('tells the answer, what was decided, by which rule and how we know it', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/explain', reopen)

    expect(status).toBe(200)
    expect(body).toMatchObject({
      provider: 'skuio',
      operation: 'updateSalesOrder',
      order: '1002',
      request: { headers: { authorization: 'Bearer [redacted]' } },
      answer: { status: 200, body: { data: { order_status: 'closed' } } },
      decisions: [
        {
          verdict: 'suppress',
          from: 'closed',
          to: 'open',
          result: 'closed',
          rule: 'skuio.reopen-guard',
          basis: { kind: 'documented' },
          remedy: 'send "force_reopen": true with it',
        },
      ],
      notices: [{ name: 'reopen-suppressed' }],
      change: [],
    })
  })

  test('tells what would change, and changes nothing', async () => {
    const { ask, sandbox } = await openControl()

    const { body } = await ask('POST /_sandbox/explain', hold)

    expect(body).toMatchObject({ decisions: [{ verdict: 'allow', from: 'pending', result: 'on_hold' }] })
    expect(body.change).toContainEqual({ op: 'replace', path: '/order/status', value: 'on_hold', before: 'pending' })
    expect(await statusOf(ask, `newstore/${pending}`)).toBe('pending')
    expect(sandbox.journal.entries()).toEqual([])
    expect(sandbox.retries({ everywhere: true }).calls).toEqual([])
    expect(sandbox.coverage({ everywhere: true }).percent).toBe(0)
  })

  test('tells what then really comes of it', async () => {
    const { ask, sandbox } = await openControl()
    await consume(sandbox, 'PUT /api/sales-orders/1001', { order_status: 'closed' })

    const { body: told } = await ask('POST /_sandbox/explain', { ...reopen, path: '/api/sales-orders/1001' })
    await consume(sandbox, 'PUT /api/sales-orders/1001', { order_status: 'open' })

    const { body: came } = await ask('GET /_sandbox/journal/2')
    for (const field of ['operation', 'order', 'answer', 'decisions', 'notices', 'change'])
      expect(told[field]).toEqual(came[field])
  })

  test('looks at the session that it is asked of', async () => {
    const { ask } = await openControl()
    await ask('POST /@worker-3/_sandbox/given', { provider: 'skuio', scenario: 'order 1002 is cancelled' })

    const { body } = await ask('POST /@worker-3/_sandbox/explain', reopen)

    expect(body).toMatchObject({ decisions: [{ from: 'cancelled' }] })
  })

  test('uses up no fault and no chance, and waits for neither', async () => {
    const { ask, sandbox } = await openControl()
    sandbox.faults.add({ kind: 'no-response', times: 1 })
    const withoutId = { ...hold, headers: { ...hold.headers, 'Sandbox-Fault': 'status=503', 'Request-Id': '' } }
    const { body: first } = await ask('POST /_sandbox/explain', withoutId)

    const { body: second } = await ask('POST /_sandbox/explain', withoutId)

    expect(second).toEqual(first)
    expect(sandbox.faults.list()).toMatchObject([{ matched: 0, struck: 0 }])
  })

  test('is heard of by nobody', async () => {
    const told: string[] = []
    const { ask } = await openControl({ onExchange: ({ path }) => void told.push(path) })

    await ask('POST /_sandbox/explain', reopen)

    expect(told).toEqual(['/_sandbox/explain'])
  })

  test.for<readonly [what: string, asked: object, status: number, rule: string]>([
    ['a token that is missing', { ...reopen, headers: {} }, 401, 'skuio.unauthenticated'],
    ['a body that is no JSON', { ...reopen, body: '{"order_status":' }, 400, 'skuio.malformed'],
    ['a field that cannot be', { ...reopen, body: { order_status: 'opne' } }, 422, 'skuio.validation'],
    ['a method that the path does not have', { ...reopen, method: 'DELETE' }, 405, 'skuio.wrong-method'],
    ['a path that the API does not have', { ...reopen, path: '/api/purchase-orders/1' }, 404, 'skuio.unknown-path'],
  ])('tells of a refusal, too: %s', async ([, asked, status, rule]) => {
    const { ask } = await openControl()

    const { body } = await ask('POST /_sandbox/explain', asked)

    expect(body).toMatchObject({ answer: { status }, refusedBy: { rule } })
  })

  test.for<readonly [what: string, asked: object, error: object]>([
    ['no path', { method: 'GET' }, { field: 'path', message: 'is required' }],
    [
      'a path of nobody',
      { method: 'GET', path: '/shop' },
      { field: 'path', message: expect.stringMatching(/^must be that of a simulated API: NewStore below /) },
    ],
    [
      'a call of its own',
      { method: 'POST', path: '/_sandbox/reset' },
      { field: 'path', message: expect.stringMatching(/^must be that of a simulated API/) },
    ],
    [
      'a method that there is none of',
      { ...reopen, method: 'put' },
      { field: 'method', message: expect.stringContaining('GET, HEAD, PUT') },
    ],
    ['a body where none can be', { ...reopen, method: 'GET' }, { field: 'body', message: 'cannot go with GET' }],
    [
      'a header that cannot be sent',
      { ...reopen, headers: { 'a b': 'c' } },
      { field: 'headers.a b', message: 'is no header that can be sent' },
    ],
  ])('refuses %s', async ([, asked, error]) => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/explain', asked)

    expect(status).toBe(422)
    expect(body.errors).toContainEqual(error)
  })

  test('says of an API without rules that nothing is decided there', async () => {
    const { ask } = await openControl({ specs: { petshop: 'test/mock/petshop.yaml' } })

    const { status, body } = await ask('POST /_sandbox/explain', { method: 'GET', path: '/shop/v1/pets' })

    expect(status).toBe(422)
    expect(body.errors).toEqual([
      { field: 'path', message: 'belongs to petshop, which is played without rules: nothing is decided there' },
    ])
  })
})

describe('the latest entries of the journal', () => {
  test('are asked for with latest=true, still the oldest first', async () => {
    const { ask, sandbox } = await openControl()
    for (const id of [1001, 1002, 1003]) await consume(sandbox, `GET /api/sales-orders/${id}`)

    const { body } = await ask('GET /_sandbox/journal?latest=true&limit=2')

    expect((body.entries as { order: string }[]).map(({ order }) => order)).toEqual(['1002', '1003'])
    expect(body).toMatchObject({ next: null, total: 3 })
  })
})
