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

/** What a cancelled order goes back to. Memory that somebody wrote by hand may hold anything. */
export const statusBefore = ({ memory }: Pick<Skuio['Record'], 'memory'>): OrderStatus =>
  orderStatuses.find((one) => one === memory.status_before_cancel && one !== 'cancelled') ?? 'open'

export const fulfillmentStatuses = [
  'unfulfilled',
  'partially_fulfilled',
  'fulfilled',
  'over_fulfilled',
  'out_of_sync',
] as const satisfies readonly FulfillmentStatus[]
