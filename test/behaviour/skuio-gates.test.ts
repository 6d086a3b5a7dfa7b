/** SKU.io's gates: what is checked before an order is touched, in which order, and in which words it is refused. */
import { describe, expect } from 'vitest'
import { ask, type HeadersToSend, put } from '../support/asking.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'
import { validationBody } from '../support/skuio.ts'
import { table } from '../support/table.ts'

/** A request that one gate refuses, as what it changes of one that would pass them all. */
interface Refused {
  readonly gate: number
  readonly because: string
  readonly status: number
  /** The whole body; where the law has no message, any. */
  readonly answer: unknown
  readonly id?: string
  readonly headers?: HeadersToSend
  readonly body?: unknown
}

const unauthenticated = { message: 'Unauthenticated.' }
const noOrder = (id: string) => ({ message: `No query results for model [App\\Models\\SalesOrder] ${id}` })
const anyMessage = { message: expect.stringMatching(/\w/) }

const gates: readonly Refused[] = [
  ...table<'because' | 'authorization'>(`
    | because              | authorization       |
    | no token             |                     |
    | Basic                | Basic ZGVtbzpkZW1v  |
    | a bare token         | example-token       |
    | Bearer without token | Bearer              |
    | an expired token     | Bearer expired      |
    | a revoked token      | Bearer revoked      |
  `).map(({ because, authorization }) => ({
    gate: 1,
    because,
    status: 401,
    answer: unauthenticated,
    headers: { Authorization: authorization === '' ? null : authorization },
  })),
  {
    gate: 2,
    because: 'a read-only token',
    status: 403,
    answer: { message: 'Invalid scope(s) provided.' },
    headers: { Authorization: 'Bearer read-only' },
  },
  ...['999', 'abc', '0', '-1', '1001.0', '1e3', '01001'].map((id) => ({
    gate: 3,
    because: `no order ${id}`,
    status: 404,
    answer: noOrder(id),
    id,
  })),
  ...['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'multipart/form-data; boundary=x'].map(
    (type) => ({ gate: 4, because: type, status: 415, answer: anyMessage, headers: { 'Content-Type': type } }),
  ),
  ...table<'because' | 'body'>(`
    | because       | body                   |
    | an open brace | {"order_status": "open" |
    | single quotes | {'order_status': 'open'} |
    | a comma       | {"is_quote": true,}    |
    | nothing       |                        |
    | an array      | []                     |
    | a list of one | [{"is_quote": true}]   |
    | null          | null                   |
    | a string      | "closed"               |
    | a number      | 5                      |
    | a boolean     | true                   |
  `).map(({ because, body }) => ({ gate: 5, because, status: 400, answer: anyMessage, body })),
  {
    gate: 6,
    because: 'a bad field',
    status: 422,
    answer: validationBody({ is_quote: 'The is quote field must be true or false.' }),
    body: '{"is_quote": "yes"}',
  },
]

const good = { Authorization: 'Bearer example-token', 'Content-Type': 'application/json' }

const send = (sandbox: OpenSandbox, { id = '1001', headers, body }: Pick<Refused, 'id' | 'headers' | 'body'>) =>
  ask(sandbox, 'PUT', `/api/sales-orders/${id}`, {
    headers: { ...good, ...headers },
    body: body ?? '{"tracking_number": "1Z"}',
  })

describe('each gate', () => {
  test.for(gates)('$gate refuses $because with $status', async (refused, { sandbox }) => {
    const before = sandbox.orders('skuio').list()

    const answer = await send(sandbox, refused)

    expect(answer).toAnswer(refused.status, refused.answer)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.noticed).toEqual([])
    expect(sandbox.orders('skuio').list()).toEqual(before)
  })

  test('lets a good request through', async ({ sandbox }) => {
    expect((await send(sandbox, {})).order).toMatchObject({ id: 1001, tracking_number: '1Z' })
  })

  test.for(['application/json; charset=utf-8', 'Application/JSON'])(
    '4 knows JSON called %s',
    async (type, { sandbox }) => {
      expect(await send(sandbox, { headers: { 'Content-Type': type } })).toAnswer(200)
    },
  )

  test('4 misses a Content-Type', async ({ sandbox }) => {
    const answer = await send(sandbox, {
      headers: { 'Content-Type': null },
      body: new TextEncoder().encode('{"tracking_number": "1Z"}'),
    })

    expect(answer).toAnswer(415, anyMessage)
  })
})

describe('of two gates the earlier one answers', () => {
  const pairs = gates.flatMap((first) =>
    gates
      .filter(({ gate }) => gate > first.gate)
      .filter((second) => {
        const oneBody = first.body === undefined || second.body === undefined
        const oneToken = first.headers?.Authorization === undefined || second.headers?.Authorization === undefined
        return oneBody && oneToken
      })
      .map((second) => ({
        first,
        second,
        names: `${first.because} (${first.gate}) before ${second.because} (${second.gate})`,
      })),
  )

  test.for(pairs)('$names', async ({ first, second }, { sandbox }) => {
    const answer = await send(sandbox, { ...second, ...first, headers: { ...second.headers, ...first.headers } })

    expect(answer).toAnswer(first.status, first.answer)
  })

  test('and every two neighbours have met, where one request can fail at both', () => {
    const met = new Set(pairs.map(({ first, second }) => `${first.gate}-${second.gate}`))

    // A token is expired or read-only (1-2), a body is broken or has a bad field (5-6).
    for (const two of ['2-3', '3-4', '4-5']) expect(met).toContain(two)
    for (const two of ['1-3', '4-6']) expect(met).toContain(two)
  })
})

describe('another method', () => {
  test.for(['PATCH', 'POST', 'DELETE'])(
    'than PUT, %s, is answered 405 with the methods there are',
    async (method, { sandbox }) => {
      const before = sandbox.orders('skuio').list()

      const answer = await ask(sandbox, method, '/api/sales-orders/1001', {
        headers: good,
        body: { order_status: 'closed' },
      })

      expect(answer).toAnswer(405, anyMessage)
      expect(answer.headers.get('allow')?.split(', ')).toEqual(expect.arrayContaining(['GET', 'PUT']))
      expect(answer.headers.get('allow')).not.toContain(method)
      expect(sandbox.orders('skuio').list()).toEqual(before)
    },
  )
})

describe('strict auth', () => {
  const accepted = table<'token' | 'any' | 'listed'>(`
    | token     | any | listed |
    | whatever  | 200 | 401    |
    | expired   | 401 | 401    |
    | revoked   | 401 | 401    |
    | read-only | 403 | 403    |
  `)

  test.for(accepted)(
    'answers the token $token with $listed, not $any',
    async ({ token, any, listed }, { open, sandbox }) => {
      const strict = await open({ auth: 'listed' })
      const headers = { Authorization: `Bearer ${token}` }

      expect(await put(sandbox, 1001, {}, headers)).toAnswer(Number(any))
      const answer = await put(strict, 1001, {}, headers)

      expect(answer).toAnswer(Number(listed))
      if (listed === '401') expect(answer).toAnswer(401, unauthenticated)
    },
  )
})
