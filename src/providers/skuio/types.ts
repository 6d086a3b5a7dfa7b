/** SKU.io's words, bundled from its spec. */
import type { OrderRecord } from '../../state/orders.ts'
import type { components } from './api.generated.ts'

type Schemas = components['schemas']

export type Skuio = {
  readonly Order: Schemas['SalesOrder']
  readonly Update: Schemas['SalesOrderUpdate']
  readonly Line: Schemas['SalesOrder']['sales_order_lines'][number]
  readonly Record: OrderRecord<Schemas['SalesOrder']>
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
