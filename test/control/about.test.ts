/** What the control API tells of the sandbox, and what it says where it has no call. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../src/engine/exchange.ts'
import { newstore } from '../../src/providers/newstore/index.ts'
import { skuio } from '../../src/providers/skuio/index.ts'
import { openControl, spec } from './asking.ts'

test('is healthy', async () => {
  const { ask } = await openControl()

  expect((await ask('GET /_sandbox/health')).body).toEqual({ status: 'ok' })
})

describe('the index', () => {
  test('says what is played, where, and how many orders there are', async () => {
    const { ask, sandbox } = await openControl()
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }

    const { body } = await ask('GET /_sandbox')

    expect(body).toMatchObject({
      version,
      session: 'default',
      providers: [
        { name: 'newstore', title: 'NewStore' },
        { name: 'skuio', title: 'SKU.io' },
      ],
      mocks: [],
      counts: sandbox.counts(),
    })
    expect(body.operations).toContainEqual({
      provider: 'skuio',
      operationId: 'updateSalesOrder',
      method: 'PUT',
      url: 'http://sandbox/api/sales-orders/{salesOrder}',
      summary: 'Update Sales Order',
      headers: [],
    })
    expect(body.operations).toContainEqual(
      expect.objectContaining({ operationId: 'updateOrder', headers: ['Request-Id', 'Tenant', 'X-Newstore-Tenant'] }),
    )
    expect(body.control).toContainEqual({
      operationId: 'turnClock',
      method: 'PUT',
      url: 'http://sandbox/_sandbox/clock',
      summary: 'Stop the clock, move it, or let it run',
    })
  })

  test('is the same with a slash, and at the root for programs', async () => {
    const { ask } = await openControl()

    const { body } = await ask('GET /_sandbox')

    expect((await ask('GET /_sandbox/')).body).toEqual(body)
    expect((await ask('GET /', undefined, { accept: 'application/json' })).body).toEqual(body)
  })

  test('names URLs that lead into the session', async () => {
    const { ask } = await openControl()

    const { body } = await ask('GET /_sandbox', undefined, { 'Sandbox-Session': 'worker-3' })

    expect(body.session).toBe('worker-3')
    expect(body.operations).toContainEqual(
      expect.objectContaining({ url: 'http://sandbox/@worker-3/order-management/orders/{id}' }),
    )
    expect((await ask('GET /@worker-3/')).body).toEqual(body)
  })
})

test('lists every rule of every API, with how we know it', async () => {
  const { ask } = await openControl()

  const { body } = await ask('GET /_sandbox/rules')

  const rules = body.rules as readonly { readonly id: string }[]
  expect(rules.map(({ id }) => id)).toEqual([...newstore.rules, ...skuio.rules].map(({ id }) => id))
  expect(rules.find(({ id }) => id === 'skuio.reopen')).toMatchObject({
    provider: 'skuio',
    trigger: 'order_status',
    from: ['closed'],
    to: ['open'],
    verdict: 'allow',
    guards: ['skuio.reopen-guard'],
  })
  expect(rules.find(({ id }) => id === 'skuio.reopen-guard')).toMatchObject({
    statement: expect.stringContaining('does not reopen'),
    basis: { kind: 'documented', quote: expect.any(String), source: expect.any(String) },
    verdict: 'suppress',
    remedy: 'send "force_reopen": true with it',
  })
  expect(rules.find(({ id }) => id === 'newstore.hold-too-late')).toMatchObject({
    basis: { kind: 'assumed', why: expect.any(String) },
    verdict: 'refuse',
  })
})

describe('the specs', () => {
  test.for(['newstore', 'skuio', 'control'])('%s.yaml is served as it lies in the package', async (name) => {
    const { ask } = await openControl()

    const { status, headers, text } = await ask(`GET /_sandbox/openapi/${name}.yaml`)

    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/yaml')
    expect(text).toBe(await readFile(new URL(`../../specs/${name}.yaml`, import.meta.url), 'utf8'))
  })

  test.for(['shopify.yaml', 'skuio.json', '..%2Fpackage.json', '%2e%2e%2fpackage.json', '__proto__.yaml'])(
    'there is no %s',
    async (file) => {
      const { ask } = await openControl()

      const { status, body } = await ask(`GET /_sandbox/openapi/${file}`)

      expect(status).toBe(404)
      expect(body.detail).toContain('There are: newstore.yaml, skuio.yaml, control.yaml.')
    },
  )
})

describe('sessions', () => {
  test('are listed with how many orders they have', async () => {
    const { ask, sandbox } = await openControl()
    await ask('PUT /@worker-3/_sandbox/orders/skuio/5000', { order_status: 'open' })

    const { body } = await ask('GET /_sandbox/sessions')

    const counts = sandbox.counts()
    expect(body.sessions).toEqual([
      { name: 'default', counts },
      { name: 'worker-3', counts: { ...counts, skuio: Number(counts.skuio) + 1 } },
    ])
  })

  test('are forgotten, and begin from the fixtures again', async () => {
    const { ask } = await openControl()
    await ask('PUT /@worker-3/_sandbox/orders/skuio/5000', { order_status: 'open' })

    const first = await ask('DELETE /_sandbox/sessions/worker-3')
    const second = await ask('DELETE /_sandbox/sessions/worker-3')

    expect([first.status, second.status]).toEqual([204, 404])
    expect((await ask('GET /@worker-3/_sandbox/orders/skuio/5000')).status).toBe(404)
  })

  test('keep the default one', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('DELETE /_sandbox/sessions/default')

    expect(status).toBe(409)
    expect(body.detail).toContain('POST /_sandbox/reset')
  })

  test('have names that can be written', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('GET /_sandbox/clock', undefined, { 'Sandbox-Session': 'worker 3' })

    expect(status).toBe(400)
    expect(body.type).toBe('urn:order-sandbox:bad-session-name')
  })
})

describe('where there is no call', () => {
  test.for([
    { call: 'GET /_sandbox/order', meant: ['GET /_sandbox/orders'] },
    { call: 'GET /_sandbox/orders/', meant: ['GET /_sandbox/orders'] },
    { call: 'POST /_sandbox/resett', meant: ['POST /_sandbox/reset'] },
    { call: 'GET /_sandbox/order/skuio/1', meant: ['/_sandbox/orders/{provider}/{id}'] },
    {
      call: 'POST /_sandbox/orders/skuio/1/fulfilments',
      meant: ['POST /_sandbox/orders/{provider}/{id}/fulfillments'],
    },
    { call: 'GET /_sandbox/clocks/now', meant: ['GET /_sandbox/clock', 'PUT /_sandbox/clock'] },
    { call: 'GET /_sandbox/wp-admin', meant: [] },
  ])('$call is answered 404 with the nearest one', async ({ call, meant }) => {
    const { ask } = await openControl()

    const { status, body } = await ask(call)

    expect(status).toBe(404)
    expect(body.type).toBe('urn:order-sandbox:unknown-call')
    for (const one of meant) expect(body.detail).toContain(one)
    expect(body.detail.includes('Did you mean')).toBe(meant.length > 0)
    expect(body.detail).toContain('GET /_sandbox')
  })

  test.for([
    { call: 'POST /_sandbox/orders', allow: 'GET, HEAD' },
    { call: 'POST /_sandbox/orders/skuio/1', allow: 'DELETE, GET, HEAD, PUT' },
    { call: 'DELETE /_sandbox/clock', allow: 'GET, HEAD, PUT' },
    { call: 'GET /_sandbox/reset', allow: 'POST' },
    { call: 'OPTIONS /_sandbox/reset', allow: 'POST' },
    { call: 'GET /_sandbox/journal/verify', allow: 'POST' },
    { call: 'HEAD /_sandbox/journal/verify', allow: 'POST' },
    { call: 'PUT /_sandbox', allow: 'GET, HEAD' },
    { call: 'PUT /_sandbox/', allow: 'GET, HEAD' },
  ])('$call is answered 405 with $allow', async ({ call, allow }) => {
    const { ask } = await openControl()

    const { status, headers } = await ask(call)

    expect(status).toBe(405)
    expect(headers.get('allow')).toBe(allow)
  })

  test('HEAD is GET without the body', async () => {
    const { ask } = await openControl()

    const { status, text } = await ask('HEAD /_sandbox/rules')

    expect([status, text]).toEqual([200, ''])
  })

  test('a path of nobody is answered with what is played', async () => {
    const { sandbox } = await openControl()

    const response = await sandbox.fetch(new Request('http://sandbox/orders/1'))

    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toEqual({
      type: 'urn:order-sandbox:nothing-here',
      status: 404,
      title: 'Nothing is played here.',
      detail: [
        'No API has /orders/1. There are, below these paths:',
        '  NewStore: /order-management, /auth',
        '  SKU.io: /api',
        '  the sandbox itself: /_sandbox',
      ].join('\n'),
    })
  })
})

describe('a body', () => {
  test('that is no JSON is answered 400', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('PUT /_sandbox/clock', '{"advance":')

    expect(status).toBe(400)
    expect(body.type).toBe('urn:order-sandbox:malformed-body')
  })

  test.for(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'announced as %s is answered 415',
    async (type) => {
      const { ask } = await openControl()

      const { status, body } = await ask('PUT /_sandbox/clock', '{"advance":"P1D"}', { 'content-type': type })

      expect(status).toBe(415)
      expect(body.detail).toContain('Send "Content-Type: application/json".')
    },
  )

  test('that is not announced at all is answered 415, also where none is wanted', async () => {
    const { sandbox } = await openControl()
    const body = new Blob(['{}'])

    const response = await sandbox.fetch(new Request('http://sandbox/_sandbox/reset', { method: 'POST', body }))

    expect(response.status).toBe(415)
  })

  test('with a charset is JSON as well', async () => {
    const { ask } = await openControl()

    const type = { 'content-type': 'application/json; charset=utf-8' }
    expect((await ask('PUT /_sandbox/clock', { advance: 'P1D' }, type)).status).toBe(200)
  })

  test('over 1 MiB is answered 413', async () => {
    const { ask } = await openControl()

    const { status } = await ask('PUT /_sandbox/orders/skuio/1', { order_status: 'x'.repeat(1024 * 1024) })

    expect(status).toBe(413)
  })

  test('of a call that takes none must be empty', async () => {
    const { ask, sandbox } = await openControl()

    const refused = await ask('POST /_sandbox/reset', { session: 'worker-3' })

    expect(refused.status).toBe(422)
    expect(refused.body.errors).toEqual([{ field: 'body', message: 'is not wanted: this call takes none' }])
    expect((await ask('POST /_sandbox/reset', {})).status).toBe(204)
    expect((await ask('DELETE /_sandbox/orders/skuio/1001', { id: 1002 })).status).toBe(422)
    expect(sandbox.orders('skuio').get(1001)).toBeDefined()
  })
})

test('takes no parameters where there are none', async () => {
  const { ask } = await openControl()

  const { status, body } = await ask('POST /_sandbox/reset?session=worker-3')

  expect(status).toBe(422)
  expect(body.errors).toEqual([{ field: 'session', message: 'is not known. This call takes no parameters.' }])
})

test('every call is told, with its status and how long it took', async () => {
  const told: Exchange[] = []
  const { ask } = await openControl({ onExchange: (exchange) => told.push(exchange) })

  await ask('GET /_sandbox/health')
  await ask('PUT /@worker-3/_sandbox/clock', { advance: 'x' })
  await ask('PATCH /_sandbox/clock')
  await ask('GET /_sandbox/nowhere')
  await ask('GET /')

  expect(told.map(({ session, method, path, status }) => [session, method, path, status])).toEqual([
    ['default', 'GET', '/_sandbox/health', 200],
    ['worker-3', 'PUT', '/_sandbox/clock', 422],
    ['default', 'PATCH', '/_sandbox/clock', 405],
    ['default', 'GET', '/_sandbox/nowhere', 404],
    ['default', 'GET', '/', 200],
  ])
  for (const exchange of told) {
    expect(exchange).not.toHaveProperty('provider')
    expect(exchange.durationMs).toBeGreaterThanOrEqual(0)
  }
})

test('a name that only looks at health opens no session', async () => {
  const { ask } = await openControl()

  await ask('GET /@passing-by/_sandbox/health')

  const { body } = await ask('GET /_sandbox/sessions')
  expect(body.sessions).toMatchObject([{ name: 'default' }])
})

test('every answer is fresh and is what it says', async () => {
  const { ask } = await openControl()

  for (const call of ['GET /', ...spec.operations.map((one) => `${one.method} ${one.path.replace(/\{\w+\}/g, 'x')}`)]) {
    const { headers } = await ask(call)

    expect([call, headers.get('cache-control')]).toEqual([call, 'no-store'])
    expect([call, headers.get('x-content-type-options')]).toEqual([call, 'nosniff'])
  }
})
