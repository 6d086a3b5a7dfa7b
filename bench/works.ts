/** The requests that every contestant answers, and what answer each of them expects. */
import type { OrderSet } from './orders.ts'

export interface Call {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export const workNames = ['patch', 'put', 'refused', 'get'] as const
export type WorkName = (typeof workNames)[number]

export interface Work {
  readonly name: WorkName
  readonly title: string
  /** The status of the right answer. */
  readonly status: number
  /** The nth request: over all orders in turn, and never the same change twice in a row. */
  call(n: number, orders: OrderSet): Call
}

const json = { 'content-type': 'application/json', accept: 'application/json' }
const skuio = { authorization: 'Bearer bench', ...json }

const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('There are no orders to ask for')
  return found
}

const put = (id: number, body: object): Call => ({
  method: 'PUT',
  path: `/api/sales-orders/${id}`,
  headers: skuio,
  body: JSON.stringify(body),
})

export const works: Readonly<Record<WorkName, Work>> = {
  patch: {
    name: 'patch',
    title: 'NewStore PATCH, accepted',
    status: 200,
    call: (n, { newstoreIds }) => ({
      method: 'PATCH',
      path: `/order-management/orders/${at(newstoreIds, n)}`,
      headers: {
        authorization: 'Bearer bench',
        'request-id': `bench-${n}`,
        tenant: 'acme',
        'x-newstore-tenant': 'acme',
        ...json,
      },
      body: '{"status":"on_hold"}',
    }),
  },
  put: {
    name: 'put',
    title: 'SKU.io PUT, accepted',
    status: 200,
    call: (n, { skuioIds }) =>
      put(at(skuioIds, n), {
        order_status: Math.floor(n / skuioIds.length) % 2 === 0 ? 'reserved' : 'open',
        memo_for_customer: `Packed in box ${n}`,
      }),
  },
  refused: {
    name: 'refused',
    title: 'SKU.io PUT, refused',
    status: 422,
    call: (n, { skuioIds }) =>
      put(at(skuioIds, n), { order_status: 'shipped', memo_for_customer: `Packed in box ${n}` }),
  },
  get: {
    name: 'get',
    title: 'SKU.io GET',
    status: 200,
    call: (n, { skuioIds }) => ({ method: 'GET', path: `/api/sales-orders/${at(skuioIds, n)}`, headers: skuio }),
  },
}
