/** Values that no caller should send, at each place of each body that there is: none of them breaks a call, or what comes after. */
import { describe, expect, vi } from 'vitest'
import type { JsonObject } from '../../src/domain/json.ts'
import { acme } from '../support/asking.ts'
import { inFulfillment, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

// What takes a second by itself takes longer where many tests run at once.
vi.setConfig({ testTimeout: 30_000 })

/** As text, because some of them are none that JavaScript could write again. */
const values = String.raw`
  null   -1   1e400   9007199254740993   "x"   "\u0000\ud800"   [null]   "9999-12-31T23:59:59-23:59"
  {"then":1,"toJSON":1}   {"toString":1,"valueOf":1}
`
  .trim()
  .split(/\s{2,}/)

const order: JsonObject = {
  id: 5000,
  order_status: 'open',
  fulfillment_status: 'unfulfilled',
  canceled_at: null,
  fulfilled_at: '2026-05-10T09:00:00Z',
  tags: ['x'],
  discount_lines: [{ amount: 1 }],
  sales_order_lines: [{ id: 1, quantity: 2, fulfilled_quantity: 1, sku: 'x' }],
  financial_lines: [{ id: 1, description: 'x', amount: 1 }],
  custom_field_values: [{ custom_field_id: 1, value: 1 }],
  notes: [{ id: 1, note: 'x' }],
  customer: { id: 1, name: 'x' },
  shipping_address: { name: 'x' },
}
const { id: _id, fulfilled_at: _fulfilled, ...rest } = order
const cancelled: JsonObject = { ...order, order_status: 'cancelled', canceled_at: '2026-05-10T09:00:00Z' }
const fulfillments = [{ id: 1, fulfilled_at: '2026-05-10T09:00:00Z', lines: [{ id: 1, quantity: 1 }] }]
const history = [{ at: '2026-05-10T09:00:00Z', event: 'made' }]
const held: JsonObject = { id: 'mine', status: 'on_hold' }

/** A call that is right, with the body in which each value gets its place. */
interface Call {
  readonly method: string
  readonly path: string
  readonly body: JsonObject
}

const calls: readonly Call[] = [
  {
    method: 'PUT',
    path: '/api/sales-orders/1001',
    body: {
      ...rest,
      sales_order_lines: [{ id: 11, quantity: 1 }],
      force_reopen: true,
      shouldDeleteFulfillments: true,
      deleteFulfillmentsReason: 'x',
    },
  },
  { method: 'PATCH', path: `/order-management/orders/${pending}`, body: { status: 'on_hold' } },
  { method: 'PUT', path: '/_sandbox/orders/skuio/5000', body: order },
  {
    method: 'PUT',
    path: '/_sandbox/orders/skuio/5000',
    body: { order: cancelled, fulfillments, history, memory: { status_before_cancel: 'open' } },
  },
  { method: 'PUT', path: '/_sandbox/orders/newstore/mine', body: { ...held, tenant: 'acme' } },
  {
    method: 'PUT',
    path: '/_sandbox/orders/newstore/mine',
    body: { order: held, tenant: 'acme', history, memory: { held_at: '2026-05-10T09:00:00Z' } },
  },
  { method: 'POST', path: '/_sandbox/orders/skuio/1001/fulfillments', body: { lines: [{ id: 11, quantity: 1 }] } },
  { method: 'POST', path: `/_sandbox/orders/newstore/${inFulfillment}/transitions`, body: { to: 'complete' } },
  {
    method: 'POST',
    path: '/_sandbox/given',
    body: { provider: 'skuio', scenario: 'an order', params: { id: 5000, order_status: 'open', canceled_at: null } },
  },
  {
    method: 'POST',
    path: '/_sandbox/given',
    body: { provider: 'skuio', scenario: 'a held preorder', params: { id: 5000, hold_until_date: null } },
  },
  {
    method: 'POST',
    path: '/_sandbox/given',
    body: {
      provider: 'newstore',
      scenario: 'order <id> is <status>',
      params: { id: 'mine', status: 'pending', tenant: 'acme' },
    },
  },
  {
    method: 'POST',
    path: '/_sandbox/given',
    body: { provider: 'newstore', scenario: 'the next request fails with <status>', params: { status: 404 } },
  },
  {
    method: 'POST',
    path: '/_sandbox/provider-states',
    body: { state: 'an order', provider: 'skuio', action: 'setup', params: { id: 5000 } },
  },
  {
    method: 'PUT',
    path: '/_sandbox/snapshots/mine',
    body: {
      skuio: { orders: [{ id: 5000, order_status: 'open' }] },
      newstore: { orders: [{ ...held, tenant: 'acme' }] },
      tenants: ['acme'],
      tokens: [{ token: 'x', state: 'valid', access: 'read-only', tenants: ['acme'], provider: 'skuio' }],
      clients: [{ client_id: 'x', client_secret: 'y' }],
    },
  },
  {
    method: 'PUT',
    path: '/_sandbox/snapshots/mine',
    body: { provider: 'skuio', orders: [{ id: 5000, order_status: 'open' }] },
  },
  {
    method: 'POST',
    path: '/_sandbox/faults',
    body: {
      kind: 'status',
      status: 404,
      body: { a: 1 },
      headers: { x: 'y' },
      retryAfter: 1,
      stage: 'response',
      times: 1,
      skip: 0,
      probability: 1,
      per: 'order',
      enabled: true,
      match: {
        provider: 'skuio',
        operation: 'updateSalesOrder',
        order: 1002,
        tenant: 'acme',
        method: 'PUT',
        path: '/api/*',
        header: { x: 'y' },
        body: { '/a': 1 },
      },
    },
  },
  { method: 'POST', path: '/_sandbox/faults', body: { kind: 'rate-limit', limit: 1000, windowMs: 1000 } },
  { method: 'POST', path: '/_sandbox/faults', body: { kind: 'latency', ms: { min: 0, max: 0 } } },
  {
    method: 'POST',
    path: '/_sandbox/journal/verify',
    body: {
      match: {
        provider: 'skuio',
        order: 1001,
        header: { x: 'y' },
        body: { '/a': 1 },
        status: 200,
        notice: 'x',
        fault: 'latency',
      },
      times: { min: 1, max: 2 },
    },
  },
  { method: 'PUT', path: '/_sandbox/clock', body: { now: '2026-05-10T09:00:00Z' } },
  { method: 'PUT', path: '/_sandbox/clock', body: { advance: 'P1D' } },
  {
    method: 'POST',
    path: '/_sandbox/actors',
    body: {
      name: 'x',
      provider: 'skuio',
      order: 5000,
      steps: [
        { after: 1, request: { method: 'PUT', path: '/api/sales-orders/5000', body: { tags: [] } } },
        { after: 2, fulfill: { lines: [{ id: 1, quantity: 1 }] } },
        { at: '2026-05-10T09:00:00Z', transition: 'x' },
      ],
    },
  },
  { method: 'POST', path: '/_sandbox/actors', body: { script: 'warehouse-ships', order: 5000 } },
]

/** What people do next: each looks at, or moves, what the call may have left behind. */
const after: readonly (readonly [method: string, path: string, body?: JsonObject])[] = [
  ['POST', '/_sandbox/snapshots/mine/restore'],
  ['GET', '/_sandbox/orders'],
  ['GET', '/api/sales-orders/list?per_page=100'],
  ...[1001, 5000].flatMap((id): (readonly [string, string, JsonObject?])[] => [
    ['GET', `/_sandbox/orders/skuio/${id}`],
    ['POST', `/_sandbox/orders/skuio/${id}/fulfillments`, {}],
    ['PUT', `/api/sales-orders/${id}`, { canceled_at: null }],
    ['PUT', `/api/sales-orders/${id}`, { order_status: 'open', sales_order_lines: [{ sku: 'y', quantity: 1 }] }],
    ['DELETE', `/_sandbox/orders/skuio/${id}/fulfillments/1`],
  ]),
  ['PATCH', '/order-management/orders/mine', { status: 'on_hold' }],
  ['POST', '/_sandbox/orders/newstore/mine/transitions', { to: 'routing' }],
  ['GET', '/_sandbox/journal?limit=5'],
  ['PUT', '/_sandbox/snapshots/again', {}],
  ['GET', '/_sandbox/snapshots/again'],
]

/** @returns whether it was done */
async function ask(sandbox: OpenSandbox, method: string, path: string, body?: string): Promise<boolean> {
  const headers = { ...acme, Authorization: 'Bearer t', 'Content-Type': 'application/json' }
  const answer = await sandbox.send(path, { method, headers, ...(body === undefined ? {} : { body }) })
  expect(answer.status, `${method} ${path} ${body ?? ''}\n${await answer.text()}`).toBeLessThan(500)
  return answer.ok
}

/** The body with one value in one place, as text. */
function* bodiesOf(body: JsonObject): Generator<string> {
  for (const place of placesIn(body)) {
    const marked = JSON.stringify(withMark(body, place))
    for (const value of values) yield marked.replace('"§"', () => value)
  }
}

function* placesIn(value: unknown, at: readonly string[] = []): Generator<readonly string[]> {
  if (at.length > 0) yield at
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...at, key])
}

function withMark(value: unknown, [key, ...deeper]: readonly string[]): unknown {
  if (key === undefined) return '§'
  const inner = (value as JsonObject)[key]
  const changed = withMark(inner, deeper)
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...(value as JsonObject), [key]: changed }
}

describe('values that no caller should send', () => {
  test.for(calls)('$method $path $body', { timeout: 60_000 }, async ({ method, path, body }, { open }) => {
    const sandbox = await open({ holdGraceSeconds: 60 })

    for (const sent of bodiesOf(body)) {
      if (!(await ask(sandbox, method, path, sent))) continue
      for (const [next, where, what] of after) await ask(sandbox, next, where, what && JSON.stringify(what))
      await sandbox.reset()
    }
  })
})
