/** What a consumer of the simulated APIs sends, for tests that look at it by the control API. */
import type { Sandbox } from '../../src/index.ts'

/** @example await consume(sandbox, 'PUT /api/sales-orders/1001', { order_status: 'closed' }) */
export function consume(
  sandbox: Pick<Sandbox, 'fetch'>,
  call: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const [method = '', path = ''] = call.split(' ')
  const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  return sandbox.fetch(
    new Request(`http://sandbox${path}`, {
      method,
      headers: { authorization: 'Bearer example-token', ...json, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  )
}

/** Reads order 1001 of SKU.io. */
export const read = (sandbox: Pick<Sandbox, 'fetch'>): Promise<Response> =>
  consume(sandbox, 'GET /api/sales-orders/1001')

/** Gives order 1001 of SKU.io a status. */
export const update = (sandbox: Pick<Sandbox, 'fetch'>, order_status = 'closed'): Promise<Response> =>
  consume(sandbox, 'PUT /api/sales-orders/1001', { order_status })

/** Puts an order of NewStore on hold. */
export const hold = (sandbox: Pick<Sandbox, 'fetch'>, id: string, requestId = 'request-1'): Promise<Response> =>
  consume(
    sandbox,
    `PATCH /order-management/orders/${id}`,
    { status: 'on_hold' },
    { 'request-id': requestId, tenant: 'acme', 'x-newstore-tenant': 'acme' },
  )
