/** SKU.io's words, bundled from its spec. */
import type { JsonObject } from '../../domain/json.ts'
import type { OrderRecord } from '../../state/orders.ts'
import type { components } from './api.generated.ts'

type Schemas = components['schemas']

/** Discount lines are open: what else stands in one is JSON. */
type Order = Omit<Schemas['SalesOrder'], 'discount_lines'> & { readonly discount_lines: readonly JsonObject[] }

export type Skuio = {
  readonly Order: Order
  readonly Update: Schemas['SalesOrderUpdate']
  readonly Line: Order['sales_order_lines'][number]
  readonly Record: OrderRecord<Order>
}

export type OrderStatus = Skuio['Order']['order_status']
export type FulfillmentStatus = Skuio['Order']['fulfillment_status']

export const orderStatuses = [
  'draft',
  'open',
  'reserved',
  'closed',
  'cancelled',
  'refunded',
  'completed',
] as const satisfies readonly OrderStatus[]

export const fulfillmentStatuses = [
  'unfulfilled',
  'partially_fulfilled',
  'fulfilled',
  'over_fulfilled',
  'out_of_sync',
] as const satisfies readonly FulfillmentStatus[]
