/** A sandbox that answers inside Mock Service Worker, on Node: the consumer calls the vendors' own hosts, and no port is open. */
import https from 'node:https'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { describe, expect, onTestFinished, test as plain, vi } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { sandboxHandlers } from '../../src/msw.ts'

const baseUrls = { newstore: 'https://*.p.newstore.net', skuio: 'https://app.sku.io' }
const order1002 = 'https://app.sku.io/api/sales-orders/1002'
const pending = 'b604ffda-7e31-4338-beab-7f939a8c2322'

interface Ask extends Omit<RequestInit, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>
}

const test = plain
  .extend('sandbox', async ({}, { onCleanup }) => {
    const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z' })
    onCleanup(() => sandbox.close())
    return sandbox
  })
  .extend('server', async ({ sandbox }, { onCleanup }) => {
    const server = setupServer(...sandboxHandlers(sandbox, { baseUrls }))
    // It has one name in MSW 2 and another in MSW 3.
    const options = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const
    server.listen(options)
    onCleanup(() => server.close())
    return server
  })
  /** Asks SKU.io to reopen the closed order 1002, or whatever else is said. */
  .extend(
    'ask',
    ({ server: _listening }) =>
      ({ headers, ...init }: Ask = {}, url = order1002): Promise<Response> =>
        fetch(url, {
          method: 'PUT',
          body: init.method === 'GET' ? null : '{"order_status":"open"}',
          ...init,
          headers: { authorization: 'Bearer any', 'content-type': 'application/json', ...headers },
        }),
  )

describe('the handlers', () => {
  test("answer at the vendors' own hosts", async ({ ask, server, sandbox }) => {
    const reopened = await ask()
    const held = await ask(
      {
        method: 'PATCH',
        body: '{"status":"on_hold"}',
        headers: { 'Request-Id': 'r-1', Tenant: 'acme', 'X-Newstore-Tenant': 'acme' },
      },
      `https://acme.p.newstore.net/order-management/orders/${pending}`,
    )

    expect(reopened.headers.get('sandbox-notice')).toContain('reopen-suppressed')
    expect(await reopened.json()).toMatchObject({ data: { id: 1002, order_status: 'closed' } })
    expect(held.status).toBe(200)
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'on_hold' })
    expect(server.listHandlers().length).toBeGreaterThan(4)
  })

  test('say in the dialect of the vendor that a path has another method', async ({ ask, sandbox }) => {
    const response = await ask({ method: 'DELETE', body: null })

    expect(response.status).toBe(405)
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('DELETE method is not supported') })
    expect(sandbox.journal.entries()).toHaveLength(1)
  })

  test('leave other paths and hosts to other handlers, and then to MSW', async ({ server, sandbox }) => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    onTestFinished(() => said.mockRestore())
    server.use(http.get('https://app.sku.io/api/products', () => HttpResponse.json({ data: [] })))

    expect(await (await fetch('https://app.sku.io/api/products')).json()).toEqual({ data: [] })
    await expect(fetch('https://elsewhere.example/api/sales-orders/1002')).rejects.toBeInstanceOf(Error)

    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('elsewhere.example/api/sales-orders/1002'))
    expect(sandbox.journal.entries()).toEqual([])
  })

  test('play a session where they are given one, and where a request names one', async ({ ask, server, sandbox }) => {
    await ask({ headers: { 'Sandbox-Session': 'named' } })
    server.use(...sandboxHandlers(sandbox.session('given'), { baseUrls }))
    await ask()

    const asked = ['default', 'named', 'given'].map((name) => sandbox.session(name).journal.entries().length)
    expect(asked).toEqual([0, 1, 1])
  })

  test('know a base URL with a path', async ({ ask, server, sandbox }) => {
    server.use(
      ...sandboxHandlers(sandbox, { baseUrls: { skuio: ['http://localhost/proxy/skuio/', 'https://other.example'] } }),
    )

    const statuses = [
      (await ask({ body: '{"customer_po_number":"PO-1"}' }, 'http://localhost/proxy/skuio/api/sales-orders/1001?a=b'))
        .status,
      (await ask({ method: 'GET' }, 'https://other.example/api/sales-orders/1001')).status,
    ]

    expect(statuses).toEqual([200, 200])
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ customer_po_number: 'PO-1' })
    expect(sandbox.journal.entries().map(({ request }) => request.path)).toEqual(
      Array(2).fill('/api/sales-orders/1001'),
    )
  })

  test('answer clients that do not use fetch', async ({ server: _listening }) => {
    const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
    https
      .request(order1002, { headers: { authorization: 'Bearer any' } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode))
      })
      .on('error', reject)
      .end()

    expect(await promise).toBe(200)
  })

  test.for([
    [
      { shopify: 'https://x.example' },
      'The sandbox plays no "shopify" to give a base URL to. It plays: newstore, skuio',
    ],
    [{ skuio: '/api' }, '"/api" is no base URL of skuio. Write it like https://app.sku.io'],
    [{ skuio: 'ftp://app.sku.io' }, '"ftp://app.sku.io" is no base URL of skuio. Write it like https://app.sku.io'],
    [
      { skuio: 'https://app.sku.io/*/x' },
      '"https://app.sku.io/*/x" is no base URL of skuio. Write it like https://app.sku.io',
    ],
    [
      { skuio: 'https://app.sku.io?a' },
      '"https://app.sku.io?a" is no base URL of skuio. Write it like https://app.sku.io',
    ],
  ] as const)('are not made of %j', ([wrong, message], { sandbox }) => {
    expect(() => sandboxHandlers(sandbox, { baseUrls: wrong })).toThrow(message)
  })
})

describe('a fault', () => {
  test.for(['connection-reset', 'empty-reply', 'no-response; ms=1'])(
    '%s loses the answer, not the change',
    async (fault, { ask, sandbox }) => {
      const asked = ask({
        body: '{"customer_po_number":"PO-1"}',
        headers: { 'Sandbox-Fault': `${fault}; stage=response` },
      })

      await expect(asked).rejects.toThrow(TypeError)
      expect(sandbox.orders('skuio').get(1002)).toMatchObject({ customer_po_number: 'PO-1' })
    },
  )

  test.for([
    ['status; status=503', 503],
    ['rate-limit; limit=0; windowMs=1000', 429],
    ['latency; ms=1', 200],
  ] as const)('%s is answered %i', async ([fault, status], { ask }) => {
    expect((await ask({ headers: { 'Sandbox-Fault': fault } })).status).toBe(status)
  })

  test('truncated-body breaks off while the client reads', async ({ ask }) => {
    const response = await ask({ headers: { 'Sandbox-Fault': 'truncated-body' } })

    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow(TypeError)
  })

  test('malformed-body is taken by no parser', async ({ ask }) => {
    const response = await ask({ headers: { 'Sandbox-Fault': 'malformed-body' } })

    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  test('slow-body trickles', async ({ ask }) => {
    const response = await ask({ headers: { 'Sandbox-Fault': 'slow-body; bytesPerSecond=10000' } })

    const pieces = []
    for await (const piece of response.body ?? []) pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(2)
    expect(JSON.parse(Buffer.concat(pieces).toString())).toMatchObject({ data: { id: 1002 } })
  })

  test('no-response lasts until the client gives up', async ({ ask, sandbox }) => {
    const patience = new AbortController()
    sandbox.faults.add({ kind: 'no-response' })

    const asked = ask({ signal: patience.signal })
    await expect.poll(() => sandbox.journal.entries().length).toBe(1)
    patience.abort(new Error('I have waited enough.'))

    await expect(asked).rejects.toThrow('I have waited enough.')
    expect(sandbox.journal.entries()[0]).toMatchObject({ answer: { delivered: false } })
  })
})
