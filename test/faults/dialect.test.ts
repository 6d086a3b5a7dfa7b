/** An injected error is one of the API's own: only the notice and the journal tell that it was injected. */
import { describe, expect } from 'vitest'
import type { Json } from '../../src/domain/json.ts'
import { providers } from '../../src/providers/index.ts'
import { acme, requestId } from '../support/asking.ts'
import { nobodys, pending } from '../support/newstore.ts'
import { every, table } from '../support/table.ts'
import { test } from './doors.ts'
import { askRaw, type RawAnswer, type RawRequest } from './raw.ts'
import { bearer, isChanged, type ProviderName, providerNames, updates } from './updates.ts'

const statuses = [400, 401, 403, 404, 405, 413, 415, 418, 422, 429, 500, 502, 503]

const documents = table<'provider' | 'status' | 'body'>(`
  | provider | status | body                                                                                                                                     |
  | newstore | 400    | {"error_code":"bad_request","message":"Validation of update order request failed with error: request body is not valid JSON.","request_id":"<id>"} |
  | newstore | 401    | {"error_code":"unauthorized","message":"Authorization header is missing or not a bearer token.","request_id":"<id>"}                     |
  | newstore | 403    | {"error_code":"forbidden","message":"Access token is not valid.","request_id":"<id>"}                                                    |
  | newstore | 404    | {"error_code":"not_found","message":"Order '<order>' not found.","request_id":"<id>"}                                                    |
  | newstore | 405    | {"error_code":"method_not_allowed","message":"Method is not allowed.","request_id":"<id>"}                                               |
  | newstore | 413    | {"error_code":"payload_too_large","message":"Request body is too large.","request_id":"<id>"}                                            |
  | newstore | 415    | {"error_code":"bad_request","message":"Bad request.","request_id":"<id>"}                                                                |
  | newstore | 418    | {"error_code":"bad_request","message":"Bad request.","request_id":"<id>"}                                                                |
  | newstore | 422    | {"error_code":"bad_request","message":"Bad request.","request_id":"<id>"}                                                                |
  | newstore | 429    | {"error_code":"too_many_requests","message":"Too many requests.","request_id":"<id>"}                                                    |
  | newstore | 500    | {"error_code":"internal_error","message":"Internal error.","request_id":"<id>"}                                                          |
  | newstore | 502    | {"error_code":"internal_error","message":"Internal error.","request_id":"<id>"}                                                          |
  | newstore | 503    | {"error_code":"service_unavailable","message":"Service unavailable.","request_id":"<id>"}                                                |
  | skuio    | 400    | {"message":"Bad Request"}                                                                                                                |
  | skuio    | 401    | {"message":"Unauthenticated."}                                                                                                           |
  | skuio    | 403    | {"message":"Invalid scope(s) provided."}                                                                                                 |
  | skuio    | 404    | {"message":"No query results for model [App\\\\Models\\\\SalesOrder] <order>"}                                                           |
  | skuio    | 405    | {"message":"The method is not supported for this route."}                                                                                |
  | skuio    | 413    | {"message":"The request body is too large."}                                                                                             |
  | skuio    | 415    | {"message":"The content type must be application/json."}                                                                                 |
  | skuio    | 418    | {"message":"Bad Request"}                                                                                                                |
  | skuio    | 422    | {"message":"The selected order status is invalid.","errors":{"order_status":["The selected order status is invalid."]}}                  |
  | skuio    | 429    | {"message":"Too Many Attempts."}                                                                                                         |
  | skuio    | 500    | {"message":"Server Error"}                                                                                                               |
  | skuio    | 502    | {"message":"Server Error"}                                                                                                               |
  | skuio    | 503    | {"message":"Service Unavailable"}                                                                                                        |
`)

describe('a status fault', () => {
  test('is known for every status of the list and both APIs', () => {
    expect(documents).toHaveLength(providerNames.length * statuses.length)
  })

  test.for(
    every({ document: documents, stage: ['request', 'response'] as const }).map((one) => ({ ...one, ...one.document })),
  )(
    '$status of $provider at the $stage is in its dialect',
    async ({ provider, status, body, stage }, { sandbox, url }) => {
      const name = provider as ProviderName
      const { id } = sandbox.faults.add({ kind: 'status', status: Number(status), stage })

      const answer = await askRaw(url, updates[name])

      const order = name === 'skuio' ? '1001' : pending
      expect(answer.status).toBe(Number(status))
      expect(answer.body).toBe(body.replace('<id>', requestId).replace('<order>', order))
      expect(answer.headers.get('sandbox-notice')).toBe(
        `fault-injected; rule="sandbox.injected-fault"; kind="status"; stage="${stage}"; fault="${id}"`,
      )
      expect(isChanged(sandbox, name)).toBe(stage === 'response')
    },
  )
})

/** A refusal that the API gives by itself. `exact`: the injected one has the same message, too. */
interface Real {
  readonly provider: ProviderName
  readonly status: number
  readonly exact: boolean
  readonly change: Partial<RawRequest>
  /** What stays changed when the refusal is injected: where the order cannot be found, it still cannot. */
  readonly path?: string
}

const headersOf = (provider: ProviderName, other: Record<string, string>) => ({
  headers: { ...updates[provider].headers, ...other },
})
const { authorization: _, ...withoutToken } = updates.newstore.headers

const real: readonly Real[] = [
  { provider: 'newstore', status: 400, exact: true, change: { body: '{' } },
  { provider: 'newstore', status: 401, exact: true, change: { headers: withoutToken } },
  {
    provider: 'newstore',
    status: 403,
    exact: false,
    change: headersOf('newstore', { authorization: 'Bearer expired' }),
  },
  { provider: 'newstore', status: 404, exact: true, change: {}, path: `/order-management/orders/${nobodys}` },
  { provider: 'skuio', status: 400, exact: false, change: { body: '{' } },
  { provider: 'skuio', status: 401, exact: true, change: headersOf('skuio', { authorization: 'Bearer expired' }) },
  { provider: 'skuio', status: 403, exact: true, change: headersOf('skuio', { authorization: 'Bearer read-only' }) },
  { provider: 'skuio', status: 404, exact: true, change: {}, path: '/api/sales-orders/999' },
  { provider: 'skuio', status: 422, exact: true, change: { body: '{"order_status":"shipped"}' } },
]

/** The answer byte by byte, without what tells two answers apart in any case. */
function bytesOf({ text }: RawAnswer, exact: boolean): string {
  const [head = '', body = ''] = text.split('\r\n\r\n')
  const dropped = exact ? /^(date|sandbox-notice):/i : /^(date|sandbox-notice|content-length):/i
  const lines = head.split('\r\n').filter((line) => !dropped.test(line))
  return [...lines, '', exact ? body : body.replace(/"message":"[^"]*"/, '"message":"…"')].join('\r\n')
}

describe('an injected refusal is the real one byte by byte', () => {
  test.for(real)('$status of $provider', async ({ provider, status, exact, change, path }, { sandbox, url }) => {
    const update = { ...updates[provider], ...(path === undefined ? {} : { path }) }

    const refused = await askRaw(url, { ...update, ...change })
    sandbox.faults.add({ kind: 'status', status })
    const injected = await askRaw(url, update)

    expect(refused.status).toBe(status)
    expect(bytesOf(injected, exact)).toBe(bytesOf(refused, exact))
    expect([refused, injected].map(({ headers }) => headers.has('sandbox-notice'))).toEqual([false, true])
  })
})

describe('the journal tells', () => {
  test.for(providerNames)('an injected refusal of %s from a real one', async (provider, { sandbox, url }) => {
    const { id } = sandbox.faults.add({ kind: 'status', status: 401, times: 1 })

    await askRaw(url, updates[provider])
    await askRaw(url, { ...updates[provider], headers: {} })

    const [injected, refused] = sandbox.journal.entries()
    expect(injected?.answer.body).toMatchObject({ message: expect.any(String) })
    expect(injected?.faults).toEqual([{ id, kind: 'status', stage: 'request' }])
    expect(injected?.notices).toMatchObject([
      { name: 'fault-injected', rule: 'sandbox.injected-fault', about: { fault: id } },
    ])
    expect(injected?.refusedBy).toBeUndefined()
    expect(refused?.faults).toEqual([])
    expect(refused?.notices).toEqual([])
    expect(refused?.refusedBy?.rule).toMatch(provider === 'skuio' ? 'skuio.unauthenticated' : 'newstore.unauthorized')
  })
})

const paths: Readonly<Record<string, string>> = {
  updateOrder: updates.newstore.path,
  issueToken: '/auth/realms/acme/protocol/openid-connect/token',
  getSalesOrder: '/api/sales-orders/1001',
  updateSalesOrder: updates.skuio.path,
  getSalesOrderV2: '/api/v2/sales-orders/1001',
  listSalesOrders: '/api/sales-orders/list',
}

const operations = providers.flatMap(({ spec }) => spec.operations)

describe('the spec of the API has the injected answer', () => {
  test('for every operation', () => {
    expect(Object.keys(paths).toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted())
  })

  test.for(
    operations.flatMap(({ operationId, method, responses }) =>
      Object.entries(responses)
        .filter(([status]) => Number(status) >= 400)
        .map(([status, documented]) => ({ operationId, method, status, documented })),
    ),
  )('$status of $operationId', async ({ operationId, method, status, documented }, { doors }) => {
    const headers = { ...bearer, ...acme, Prefer: `code=${status}` }

    const answer = await doors['in process'].send(paths[operationId] ?? '', { method, headers })

    const mediaType = answer.headers.get('content-type') ?? ''
    const body: unknown = await answer.json()
    expect(answer.status).toBe(Number(status))
    expect(Object.keys(documented)).toEqual([mediaType])
    expect(documented[mediaType]?.(body), JSON.stringify(body)).toBe(true)
  })
})

describe('a status fault may bring', () => {
  test('a body of its own', async ({ sandbox, url }) => {
    sandbox.faults.add({ kind: 'status', status: 503, body: { down: ['for', 'maintenance'] } })

    const { status, body } = await askRaw(url, updates.skuio)

    expect([status, body]).toEqual([503, '{"down":["for","maintenance"]}'])
  })

  test.for<{ given: Json }>([{ given: null }, { given: '' }, { given: 0 }, { given: false }, { given: [] }])(
    'even the body $given',
    async ({ given }, { sandbox, url }) => {
      sandbox.faults.add({ kind: 'status', status: 503, body: given })

      const { body, headers } = await askRaw(url, updates.skuio)

      expect(body).toBe(JSON.stringify(given))
      expect(headers.get('content-length')).toBe(String(body.length))
    },
  )

  test('headers of its own, over those of the API', async ({ sandbox, url }) => {
    sandbox.faults.add({ kind: 'status', status: 502, headers: { 'Content-Type': 'text/html', 'X-Cache': 'MISS' } })

    const { headers } = await askRaw(url, updates.newstore)

    expect(headers.get('content-type')).toBe('text/html')
    expect(headers.get('x-cache')).toBe('MISS')
  })

  test('a time to wait', async ({ sandbox, url }) => {
    sandbox.faults.add({ kind: 'status', status: 503, retryAfter: 120 })

    const { headers } = await askRaw(url, updates.newstore)

    expect(headers.get('retry-after')).toBe('120')
  })
})

test('without a Request-Id, NewStore makes one up', async ({ sandbox, url }) => {
  sandbox.faults.add({ kind: 'status', status: 500 })

  const { body } = await askRaw(url, { ...updates.newstore, headers: bearer })

  expect(JSON.parse(body)).toMatchObject({ request_id: expect.stringMatching(/^[0-9a-f]{32}$/) })
})
