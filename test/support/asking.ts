/** Asks a sandbox what its consumers ask. */
import { type Answer, ask as askBy, type BodyToSend, type HeadersToSend } from '../../src/testing/asking.ts'
// What a test may expect of an answer comes with asking.
import './answer.ts'
import type { OpenSandbox } from './sandboxes.ts'

export type { BodyToSend, HeadersToSend }

export const ask = (
  sandbox: OpenSandbox,
  method: string,
  path: string,
  how: Parameters<typeof askBy>[3] = {},
): Promise<Answer> => askBy((at, init) => sandbox.send(at, init), method, path, how)

const json = { 'Content-Type': 'application/json' }
const bearer = { Authorization: 'Bearer example-token' }

/** SKU.io: updates a sales order. */
export const put = (
  sandbox: OpenSandbox,
  id: number | string,
  payload: BodyToSend,
  headers: HeadersToSend = {},
): Promise<Answer> =>
  ask(sandbox, 'PUT', `/api/sales-orders/${id}`, { headers: { ...bearer, ...json, ...headers }, body: payload })

/** SKU.io: reads whatever stands at a path. */
export const get = (sandbox: OpenSandbox, path: string, headers: HeadersToSend = {}): Promise<Answer> =>
  ask(sandbox, 'GET', path, { headers: { ...bearer, ...headers } })

export const requestId = '4fd0b1f2c37a4e0c9b6f1a2d3e5c7089'
export const acme = { 'Request-Id': requestId, Tenant: 'acme', 'X-Newstore-Tenant': 'acme' }
export const globex = { ...acme, Tenant: 'globex', 'X-Newstore-Tenant': 'globex' }

/** NewStore: puts an order of tenant acme on hold, or whatever else the body asks for. */
export const hold = (
  sandbox: OpenSandbox,
  id: string,
  body: BodyToSend = { status: 'on_hold' },
  headers: HeadersToSend = {},
): Promise<Answer> =>
  ask(sandbox, 'PATCH', `/order-management/orders/${id}`, {
    headers: { ...bearer, ...acme, ...json, ...headers },
    body,
  })

/** NewStore: asks for a token. */
export const askToken = (
  sandbox: OpenSandbox,
  tenant: string,
  form: Readonly<Record<string, string>>,
  headers: HeadersToSend = {},
): Promise<Answer> =>
  ask(sandbox, 'POST', `/auth/realms/${tenant}/protocol/openid-connect/token`, {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  })

/** Everything that the sandbox holds of an order: to see that nothing has changed. */
export function stored(sandbox: OpenSandbox, provider: string, id: number | string) {
  const view = sandbox.orders(provider).view(id)
  if (!view) throw new Error(`${provider} has no order ${id}.`)
  const { order, fulfillments, history, memory, tenant } = view
  return { order, fulfillments, history, memory, tenant }
}
