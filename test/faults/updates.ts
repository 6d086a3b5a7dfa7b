/** One update of each API that changes an order, to be sent by any client. */
import { acme } from '../support/asking.ts'
import { pending } from '../support/newstore.ts'
import type { OpenSandbox } from '../support/sandboxes.ts'

export const bearer = { authorization: 'Bearer example-token' }
const json = { ...bearer, 'content-type': 'application/json' }

export const updates = {
  skuio: {
    method: 'PUT',
    path: '/api/sales-orders/1001',
    headers: json,
    body: '{"tracking_number":"1Z999"}',
  },
  newstore: {
    method: 'PATCH',
    path: `/order-management/orders/${pending}`,
    headers: { ...json, ...acme },
    body: '{"status":"on_hold"}',
  },
} as const

export type ProviderName = keyof typeof updates
export const providerNames = ['skuio', 'newstore'] as const

/** Whether the update has changed its order. */
export function isChanged(sandbox: Pick<OpenSandbox, 'orders'>, provider: ProviderName): boolean {
  return provider === 'skuio'
    ? sandbox.orders('skuio').get(1001)?.tracking_number === '1Z999'
    : sandbox.orders('newstore').get(pending)?.status === 'on_hold'
}
