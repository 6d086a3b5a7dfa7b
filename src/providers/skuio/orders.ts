/** Orders of SKU.io as a person writes them: what is left out, and what makes no sense. */
import { isJsonObject, type Json, type JsonObject, textOf } from '../../domain/json.ts'
import type { Fault, OrderKind } from '../../provider.ts'
import { parseInstant } from '../../state/clock.ts'
import { dateTimeAt, toDateTime } from './date-times.ts'
import { fulfillmentOf } from './fulfillment.ts'
import type { FulfillmentStatus, Skuio } from './types.ts'

/**
 * How many items a list of an order may have. The vendor names no limit; without one, updates that add lines would make an
 * order of any size, and every answer repeats all of it.
 */
export const mostItems = 10_000

export const orders: OrderKind = {
  tenanted: false,
  id: (order) => textOf(order.id),
  statusKey: 'order_status',
  complete: (given, { now }) => {
    const at = dateTimeAt(now)
    const status = (given.fulfillment_status ?? 'unfulfilled') as FulfillmentStatus
    const lines = given.sales_order_lines ?? [{ ...lineOf[status], ...exampleLine }]
    // Filled in and not spread together: an object that gets its many keys one by one becomes a hash table, which takes
    // more than twice the memory and is slower to read.
    const order: Record<string, Json | undefined> = filledIn(blank(at, given.id), given)
    order.canceled_at = given.canceled_at ?? (given.order_status === 'cancelled' ? at : null)
    order.sales_order_lines = numbered(lines, blankLine)
    order.financial_lines = numbered(given.financial_lines, blankFinancialLine)
    order.notes = numbered(given.notes, { created_at: at })
    order.customer = isJsonObject(given.customer) ? { ...blankCustomer, ...given.customer } : (given.customer ?? null)
    for (const key of ['shipping_address', 'billing_address']) {
      const address = given[key]
      order[key] = isJsonObject(address) ? { ...blankAddress, ...address } : (address ?? null)
    }
    if (given.fulfillment_status === undefined) {
      // Lines that a person got wrong are reported by the schema; here they only must not throw.
      const right = objects(order.sales_order_lines) as unknown as Skuio['Line'][]
      order.fulfillment_status = fulfillmentOf(right) ?? 'unfulfilled'
    }
    return inUtc(order)
  },
  fulfillments: (given, { now }) => {
    const order = given as Skuio['Order']
    const lines = order.sales_order_lines
      .filter((line) => line.fulfilled_quantity > 0)
      .map((line) => ({ id: line.id, quantity: line.fulfilled_quantity }))
    if (lines.length === 0) return []
    const fulfilled_at = order.fulfilled_at ?? dateTimeAt(now)
    return [{ id: order.id * 10, lines, fulfilled_at }]
  },
  check: function* (given): Generator<Fault> {
    const order = given as Skuio['Order']
    if (order.order_status !== 'cancelled' && order.canceled_at !== null) {
      yield { field: 'canceled_at', reason: `is set, but order_status is "${order.order_status}" and not "cancelled"` }
    }
    for (const [field, value] of Object.entries(order)) {
      if (Array.isArray(value) && value.length > mostItems) {
        yield { field, reason: `must not have more than ${mostItems} items, and has ${value.length}` }
      }
    }
    for (const key of ['sales_order_lines', 'financial_lines', 'notes'] as const) {
      const seen = new Set<number>()
      for (const [index, { id }] of order[key].entries()) {
        if (seen.has(id)) yield { field: `${key}.${index}.id`, reason: `${id} stands twice` }
        seen.add(id)
      }
    }
  },
}

/** The quantities of one line that bears a fulfilment status out. */
export const lineOf: Readonly<
  Record<FulfillmentStatus, { readonly quantity: number; readonly fulfilled_quantity: number }>
> = {
  unfulfilled: { quantity: 1, fulfilled_quantity: 0 },
  partially_fulfilled: { quantity: 2, fulfilled_quantity: 1 },
  fulfilled: { quantity: 1, fulfilled_quantity: 1 },
  over_fulfilled: { quantity: 1, fulfilled_quantity: 2 },
  out_of_sync: { quantity: 1, fulfilled_quantity: 0 },
}

const exampleLine = { product_id: 7001, sku: 'TEE-BLK-M', description: 'T-shirt, black, M', amount: 24.5 }

const objects = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : [])

/** Objects with an id each, in the order given; anything that is no array is left for the schema to refuse. */
function numbered(value: Json | undefined, blank: JsonObject): Json {
  if (!Array.isArray(value)) return value ?? []
  return value.map((one: Json, index) => (isJsonObject(one) ? filledIn({ id: index + 1, ...blank }, one) : one))
}

/** Unlike `Object.assign`, it takes `__proto__` for a key like any other, which the schema then refuses. */
function filledIn(blank: JsonObject, given: JsonObject): Record<string, Json | undefined> {
  const filled: Record<string, Json | undefined> = blank
  for (const key of Object.keys(given)) {
    if (key === '__proto__') Object.defineProperty(filled, key, { value: given[key], enumerable: true })
    else filled[key] = given[key]
  }
  return filled
}

/** Writes date-times in the way the API answers them; what is no date-time is left for the schema to refuse. */
function inUtc(fresh: Record<string, Json | undefined>): JsonObject {
  for (const key of Object.keys(fresh)) {
    const one = fresh[key]
    if (typeof one === 'string' && key.endsWith('_at')) fresh[key] = dateTime(one)
    if (Array.isArray(one)) fresh[key] = one.map((item: Json) => (isJsonObject(item) ? inUtc({ ...item }) : item))
  }
  return fresh
}

/** As the API writes them already, so that loading many orders parses few. */
const canonical = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/

function dateTime(text: string): string {
  if (canonical.test(text)) return text
  try {
    parseInstant(text)
    return toDateTime(text)
  } catch {
    return text
  }
}

export const blankLine: JsonObject = {
  product_id: null,
  sku: null,
  description: null,
  quantity: 1,
  fulfilled_quantity: 0,
  amount: null,
  discount: null,
  tax_rate_id: null,
  warehouse_id: null,
  nominal_code_id: null,
  sales_channel_line_id: null,
}

export const blankFinancialLine: JsonObject = {
  financial_line_type_id: null,
  description: '',
  quantity: 1,
  amount: 0,
  tax_rate_id: null,
}

export const blankCustomer: JsonObject = { id: null, name: null, email: null, company: null, phone: null }

export const blankAddress: JsonObject = {
  name: null,
  company: null,
  email: null,
  phone: null,
  address1: null,
  address2: null,
  city: null,
  province: null,
  province_code: null,
  zip: null,
  country: null,
  country_code: null,
}

const blank = (at: string, id: Json | undefined): JsonObject => ({
  id: null,
  sales_order_number: `SO-${textOf(id)}`,
  customer_po_number: null,
  order_status: null,
  fulfillment_status: 'unfulfilled',
  payment_status: 'unpaid',
  canceled_at: null,
  order_date: at.slice(0, 10),
  payment_date: null,
  ship_by_date: null,
  hold_until_date: null,
  deliver_by_date: null,
  fulfilled_at: null,
  tracking_number: null,
  store_id: null,
  sales_channel_id: 1,
  sub_sales_channel_id: null,
  shipping_method_id: null,
  requested_shipping_method: null,
  customer_id: null,
  sales_rep_id: null,
  sales_rep_name: null,
  shipping_address_id: null,
  billing_address_id: null,
  currency_id: 1,
  currency_code: 'USD',
  tax_rate_id: null,
  is_tax_included: false,
  packing_slip_printed_at: null,
  last_synced_from_sales_channel_at: null,
  on_hold: false,
  is_quote: false,
  memo_for_customer: null,
  quote_sent_at: null,
  quote_approved_by_customer_at: null,
  quote_expires_at: null,
  tags: [],
  discount_lines: [],
  custom_field_values: [],
  created_at: at,
  updated_at: at,
  sales_order_lines: [],
  financial_lines: [],
  notes: [],
  customer: null,
  shipping_address: null,
  billing_address: null,
})
