/** The model answers the law's table of gates: the first that fails, whatever else is wrong after it. */
import { describe, expect, test } from 'vitest'
import { type ModelOrder, type ModelRequest, play } from './newstore-model.ts'

const order: ModelOrder = { id: 'b604', tenant: 'acme', status: 'pending', changes: 0 }

// Every row breaks its own gate and all the later ones.
const gates: { gate: string; breaks: (request: ModelRequest) => void; status: number; message?: string }[] = [
  { gate: 'the state', breaks: () => {}, status: 400, message: "Order in status 'closed' cannot be put on hold." },
  {
    gate: 'the order',
    breaks: (request) => {
      request.id = 'c705'
    },
    status: 404,
    message: "Order 'c705' not found.",
  },
  {
    gate: 'the status',
    breaks: (request) => {
      request.body = '{"status":"open"}'
    },
    status: 400,
    message: "Validation of update order request failed with error: 'open' is not one of ['on_hold'].",
  },
  {
    gate: 'the body',
    breaks: (request) => {
      request.body = ''
    },
    status: 400,
    message: 'Validation of update order request failed with error: request body is not valid JSON.',
  },
  {
    gate: "the token's tenant",
    breaks: (request) => {
      request.headers.tenant = 'globex'
      request.headers['x-newstore-tenant'] = 'globex'
      request.headers.authorization = 'Bearer acme-only'
    },
    status: 403,
  },
  {
    gate: 'one tenant',
    breaks: (request) => {
      request.headers.tenant = 'acme'
    },
    status: 400,
    message: "Header parameters 'Tenant' and 'X-Newstore-Tenant' do not match",
  },
  {
    gate: 'the headers',
    breaks: (request) => {
      delete request.headers['request-id']
    },
    status: 400,
    message: "Missing header parameter 'Request-Id'",
  },
  {
    gate: 'a token that counts',
    breaks: (request) => {
      request.headers.authorization = 'Bearer expired'
    },
    status: 403,
  },
  {
    gate: 'a token',
    breaks: (request) => {
      delete request.headers.authorization
    },
    status: 401,
  },
  {
    gate: 'the method',
    breaks: (request) => {
      request.method = 'PUT'
    },
    status: 405,
  },
]

describe('the gates', () => {
  test.for(gates.map((row, index) => ({ ...row, index })))('$gate: $status', ({ index, status, message }) => {
    const request = good()
    for (const { breaks } of gates.slice(0, index + 1)) breaks(request)
    const orders: ModelOrder[] = [{ ...order, status: 'closed' }]

    const played = play(orders, request)

    expect(played.status).toBe(status)
    expect(played.message).toBe(message)
    expect(played.orders).toBe(orders)
  })
})

describe('on_hold', () => {
  test.for([
    { from: 'pending', status: 200, to: 'on_hold', changes: 1 },
    { from: 'routing', status: 200, to: 'on_hold', changes: 1 },
    { from: 'in_fulfillment', status: 200, to: 'on_hold', changes: 1 },
    { from: 'on_hold', status: 200, to: 'on_hold', changes: 0 },
    { from: 'complete', status: 400, to: 'complete', changes: 0 },
    { from: 'closed', status: 400, to: 'closed', changes: 0 },
    { from: 'cancelled', status: 400, to: 'cancelled', changes: 0 },
  ] as const)('$from: $status', ({ from, status, to, changes }) => {
    const played = play([{ ...order, status: from }], good())

    expect(played.status).toBe(status)
    expect(played.orders).toEqual([{ ...order, status: to, changes }])
  })

  test('an object without a status changes nothing, even on a closed order', () => {
    const played = play([{ ...order, status: 'closed' }], { ...good(), body: '{}' })

    expect(played).toEqual({ status: 200, orders: [{ ...order, status: 'closed' }] })
  })
})

function good(): ModelRequest {
  return {
    method: 'PATCH',
    id: 'b604',
    headers: {
      authorization: 'Bearer t',
      'request-id': 'req-1',
      tenant: 'acme',
      'x-newstore-tenant': 'acme',
      'content-type': 'application/json',
    },
    body: '{"status":"on_hold"}',
  }
}
