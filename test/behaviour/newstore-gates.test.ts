/** NewStore's gates: what is checked before an order is touched, in which order, and in which words it is refused. */
import { describe, expect } from 'vitest'
import { ask, globex, type HeadersToSend, hold, requestId } from '../support/asking.ts'
import { closed, errorBody, nobodys, ofGlobex, pending, validation } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'
import { table } from '../support/table.ts'

/** A request that one gate refuses, as what it changes of one that would pass them all. */
interface Refused {
  readonly gate: number
  readonly because: string
  readonly status: number
  readonly message?: string
  readonly method?: string
  readonly path?: string
  readonly id?: string
  readonly headers?: HeadersToSend
  readonly body?: unknown
  /** Of a request without Request-Id the answer has an id that was made for it. */
  readonly requestId?: RegExp
}

const generated = /^[0-9a-f]{32}$/
const mismatch = "Header parameters 'Tenant' and 'X-Newstore-Tenant' do not match"
const missing = (name: string) => `Missing header parameter '${name}'`
const notJson = validation('request body is not valid JSON')
const notFound = (id: string) => `Order '${id}' not found.`

const gates: readonly Refused[] = [
  { gate: 1, because: 'unknown path', status: 404, path: `/order-management/orders/${pending}/lines` },
  { gate: 1, because: 'no id', status: 404, path: '/order-management/orders' },
  { gate: 1, because: 'PUT', status: 405, method: 'PUT' },
  { gate: 1, because: 'POST', status: 405, method: 'POST' },
  { gate: 1, because: 'DELETE', status: 405, method: 'DELETE' },

  { gate: 2, because: 'no Authorization', status: 401, headers: { Authorization: null } },
  { gate: 2, because: 'Basic', status: 401, headers: { Authorization: 'Basic ZGVtbzpkZW1v' } },
  { gate: 2, because: 'a bare token', status: 401, headers: { Authorization: 'example-token' } },
  { gate: 2, because: 'Bearer without token', status: 401, headers: { Authorization: 'Bearer' } },

  { gate: 3, because: 'expired token', status: 403, headers: { Authorization: 'Bearer expired' } },
  { gate: 3, because: 'revoked token', status: 403, headers: { Authorization: 'Bearer revoked' } },

  {
    gate: 4,
    because: 'no Request-Id',
    status: 400,
    message: missing('Request-Id'),
    headers: { 'Request-Id': null },
    requestId: generated,
  },
  {
    gate: 4,
    because: 'blank Request-Id',
    status: 400,
    message: missing('Request-Id'),
    headers: { 'Request-Id': '  ' },
    requestId: generated,
  },
  {
    gate: 4,
    because: 'none of the three',
    status: 400,
    message: missing('Request-Id'),
    headers: { 'Request-Id': null, Tenant: null, 'X-Newstore-Tenant': null },
    requestId: generated,
  },
  { gate: 4, because: 'no Tenant', status: 400, message: missing('Tenant'), headers: { Tenant: null } },
  { gate: 4, because: 'blank Tenant', status: 400, message: missing('Tenant'), headers: { Tenant: '' } },
  {
    gate: 4,
    because: 'no tenants',
    status: 400,
    message: missing('Tenant'),
    headers: { Tenant: null, 'X-Newstore-Tenant': null },
  },
  {
    gate: 4,
    because: 'no X-Newstore-Tenant',
    status: 400,
    message: missing('X-Newstore-Tenant'),
    headers: { 'X-Newstore-Tenant': null },
  },

  { gate: 5, because: 'two tenants', status: 400, message: mismatch, headers: { 'X-Newstore-Tenant': 'globex' } },
  { gate: 5, because: 'two cases', status: 400, message: mismatch, headers: { 'X-Newstore-Tenant': 'Acme' } },

  {
    gate: 6,
    because: 'unknown tenant',
    status: 403,
    headers: { Tenant: 'initech', 'X-Newstore-Tenant': 'initech' },
  },
  {
    gate: 6,
    because: 'unknown by its case',
    status: 403,
    headers: { Tenant: 'ACME', 'X-Newstore-Tenant': 'ACME' },
  },
  {
    gate: 6,
    because: 'foreign tenant',
    status: 403,
    id: ofGlobex,
    headers: { ...globex, Authorization: 'Bearer acme-only' },
  },

  { gate: 7, because: 'text/plain', status: 400, headers: { 'Content-Type': 'text/plain' } },
  {
    gate: 7,
    because: 'a form',
    status: 400,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'status=on_hold',
  },
  {
    gate: 7,
    because: 'no Content-Type',
    status: 400,
    headers: { 'Content-Type': null },
    body: new TextEncoder().encode('{"status":"on_hold"}'),
  },
  { gate: 7, because: 'empty body', status: 400, body: '' },
  { gate: 7, because: 'blank body', status: 400, body: '  ' },
  { gate: 7, because: 'broken JSON', status: 400, message: notJson, body: '{"status": "on_hold"' },
  { gate: 7, because: 'single quotes', status: 400, message: notJson, body: "{'status': 'on_hold'}" },
  { gate: 7, because: 'NaN', status: 400, message: notJson, body: '{"status": NaN}' },

  ...table<'body' | 'error'>(`
    | body                         | error                               |
    | []                           | [] is not of type 'object'          |
    | null                         | None is not of type 'object'        |
    | true                         | True is not of type 'object'        |
    | 5                            | 5 is not of type 'object'           |
    | "on_hold"                    | 'on_hold' is not of type 'object'   |
    | {"status": null}             | None is not of type 'string'        |
    | {"status": 5}                | 5 is not of type 'string'           |
    | {"status": 1.5}              | 1.5 is not of type 'string'         |
    | {"status": true}             | True is not of type 'string'        |
    | {"status": false}            | False is not of type 'string'       |
    | {"status": []}               | [] is not of type 'string'          |
    | {"status": {}}               | {} is not of type 'string'          |
    | {"status": ["on_hold"]}      | ['on_hold'] is not of type 'string' |
    | {"status": {"to": "on_hold"}} | {'to': 'on_hold'} is not of type 'string' |
    | {"status": "open"}           | 'open' is not one of ['on_hold']    |
    | {"status": "ON_HOLD"}        | 'ON_HOLD' is not one of ['on_hold'] |
    | {"status": "On_hold"}        | 'On_hold' is not one of ['on_hold'] |
    | {"status": " on_hold"}       | ' on_hold' is not one of ['on_hold'] |
    | {"status": ""}               | '' is not one of ['on_hold']        |
    | {"status": "pending"}        | 'pending' is not one of ['on_hold'] |
    | {"status": "closed"}         | 'closed' is not one of ['on_hold']  |
  `).map(({ body, error }) => ({ gate: 8, because: body, status: 400, message: validation(error), body })),

  { gate: 9, because: 'no such order', status: 404, message: notFound(nobodys), id: nobodys },
  { gate: 9, because: "another tenant's order", status: 404, message: notFound(ofGlobex), id: ofGlobex },
  { gate: 9, because: 'an external number', status: 404, message: notFound('GD000001234'), id: 'GD000001234' },
  {
    gate: 9,
    because: 'an id in capitals',
    status: 404,
    message: notFound(pending.toUpperCase()),
    id: pending.toUpperCase(),
  },

  {
    gate: 10,
    because: 'closed order',
    status: 400,
    message: "Order in status 'closed' cannot be put on hold.",
    id: closed,
  },
]

const good = {
  method: 'PATCH',
  id: pending,
  headers: {
    Authorization: 'Bearer example-token',
    'Request-Id': requestId,
    Tenant: 'acme',
    'X-Newstore-Tenant': 'acme',
    'Content-Type': 'application/json',
  },
  body: '{"status":"on_hold"}' as unknown,
}

function send(sandbox: OpenSandbox, request: Partial<Omit<Refused, 'gate' | 'because' | 'status'>>) {
  const { method, id, path, headers, body } = { ...good, ...request, headers: { ...good.headers, ...request.headers } }
  return ask(sandbox, method, path ?? `/order-management/orders/${id}`, { headers, body })
}

/** What is refused by both, or nothing where the two cannot be wrong in one request. */
function both(one: Refused, other: Refused): Omit<Refused, 'gate' | 'because' | 'status'> | undefined {
  const keys = ['method', 'path', 'id', 'body'] as const
  if (keys.some((key) => one[key] !== undefined && other[key] !== undefined)) return undefined
  if (one.path !== undefined && other.id !== undefined) return undefined
  for (const [name, value] of Object.entries(one.headers ?? {})) {
    const another = other.headers?.[name]
    if (another !== undefined && another !== value) return undefined
  }
  const headers = { ...other.headers, ...one.headers }
  // Another tenant's order is only that as long as the headers do not name its tenant.
  if (other.id === ofGlobex && headers.Tenant === 'globex') return undefined
  return { ...other, ...one, headers }
}

describe('a request that would pass every gate', () => {
  test('is answered 200 without a body', async ({ sandbox }) => {
    const answer = await send(sandbox, {})

    expect(answer).toAnswer(200)
    expect(answer.text).toBe('')
    expect(answer.headers.get('content-type')).toBeNull()
    expect(answer.noticed).toEqual([])
  })

  test.for(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'may call its JSON %s',
    async (type, { sandbox }) => {
      expect(await send(sandbox, { headers: { 'Content-Type': type } })).toAnswer(200)
    },
  )
})

describe('each gate', () => {
  test.for(gates)('$gate refuses $because with $status', async (refused, { sandbox }) => {
    const before = sandbox.orders('newstore').list()

    const answer = await send(sandbox, refused)

    const id = refused.requestId ? expect.stringMatching(refused.requestId) : requestId
    expect(answer).toAnswer(refused.status, errorBody(refused.status, refused.message, id))
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.noticed).toEqual([])
    expect(sandbox.orders('newstore').list()).toEqual(before)
  })

  test.for(['PUT', 'POST', 'GET', 'DELETE'])(
    '1 tells who sends %s that PATCH is there',
    async (method, { sandbox }) => {
      const body = method === 'GET' ? undefined : '{}'
      const answer = await ask(sandbox, method, `/order-management/orders/${pending}`, { headers: good.headers, body })

      expect(answer).toAnswer(405, errorBody(405))
      expect(answer.headers.get('allow')).toBe('PATCH')
    },
  )
})

describe('of two gates the earlier one answers', () => {
  // Every way to fail at a gate meets every way to fail at the next one; gates further apart meet once.
  const isFirst = (one: Refused) => gates.find(({ gate }) => gate === one.gate) === one
  const pairs = gates.flatMap((first) =>
    gates
      .filter(({ gate }) => gate > first.gate)
      .filter((second) => second.gate === first.gate + 1 || (isFirst(first) && isFirst(second)))
      .flatMap((second) => {
        const request = both(first, second)
        const names = `${first.because} (${first.gate}) before ${second.because} (${second.gate})`
        return request ? [{ first, second, request, names }] : []
      }),
  )

  test.for(pairs)('$names', async ({ first, request }, { sandbox }) => {
    const answer = await send(sandbox, request)

    const id = request.headers?.['Request-Id'] === undefined ? requestId : expect.stringMatching(generated)
    expect(answer).toAnswer(first.status, errorBody(first.status, first.message, id))
  })

  test('two tenants (5) before an unknown one (6)', async ({ sandbox }) => {
    const answer = await hold(sandbox, pending, undefined, { Tenant: 'initech', 'X-Newstore-Tenant': 'globex' })

    expect(answer).toAnswer(400, errorBody(400, mismatch))
  })

  test("another tenant's order (9) before its status (10)", async ({ sandbox }) => {
    await sandbox.orders('newstore').put({ id: 'closed-at-globex', tenant: 'globex', status: 'closed' })

    const answer = await hold(sandbox, 'closed-at-globex')

    expect(answer).toAnswer(404, errorBody(404, "Order 'closed-at-globex' not found."))
  })

  test('and every two neighbours have met, where one request can fail at both', () => {
    const met = new Set(pairs.map(({ first, second }) => `${first.gate}-${second.gate}`))

    // An Authorization is missing or expired (2-3); 5-6 and 9-10 are the two tests above.
    for (const two of ['1-2', '3-4', '4-5', '6-7', '7-8', '8-9']) expect(met).toContain(two)
  })
})

describe('Request-Id', () => {
  test('comes back as it was sent, whatever it looks like', async ({ sandbox }) => {
    for (const id of ['1', 'a b', 'trace/42;x="y"', 'x'.repeat(300)]) {
      expect(await hold(sandbox, closed, undefined, { 'Request-Id': id })).toAnswer(400, errorBody(400, undefined, id))
    }
  })

  test('is made anew for each request without one', async ({ sandbox }) => {
    const ids = new Set<unknown>()
    for (let times = 0; times < 5; times += 1) {
      const answer = await hold(sandbox, pending, undefined, { 'Request-Id': null })
      ids.add((answer.body as { request_id: string }).request_id)
    }

    expect(ids.size).toBe(5)
  })

  test('may be used again: it is no idempotency key', async ({ sandbox }) => {
    expect(await hold(sandbox, closed, undefined)).toAnswer(400)
    expect(await hold(sandbox, pending, undefined)).toAnswer(200)
    expect(await hold(sandbox, closed, undefined)).toAnswer(400)

    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'on_hold' })
  })
})
