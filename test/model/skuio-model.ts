/**
 * What SKU.io's sales-order update does, told a second time: one PUT by a caller who may write, on one stored order.
 *
 * The sandbox decides by rows of rules. This is plain code that walks the same law from top to bottom, so that the two can be held against each
 * other: a slip in one is not a slip in the other. It knows nothing of HTTP, of storage or of the sandbox.
 *
 * @example
 * play(closedAndFulfilled, { order_status: 'open' }, new Date('2026-05-10T09:00:00Z'))
 * // { status: 200, state: the same order, still closed, notices: ['reopen-suppressed'], perhaps: [] }
 */

export const orderStatuses = ['draft', 'open', 'reserved', 'closed', 'cancelled', 'refunded', 'completed'] as const
export const fulfillmentStatuses = [
  'unfulfilled',
  'partially_fulfilled',
  'fulfilled',
  'over_fulfilled',
  'out_of_sync',
] as const
export const paymentStatuses = ['unpaid', 'partially_paid', 'paid', 'refunded'] as const

export type OrderStatus = (typeof orderStatuses)[number]
export type FulfillmentStatus = (typeof fulfillmentStatuses)[number]

export type ModelLine = {
  /** Absent on a line this update created: its id is the API's to choose. */
  id?: number
  quantity: number
  fulfilled_quantity: number
  [field: string]: unknown
}

export type ModelFulfillment = { id: number | string; lines: { id: number; quantity: number }[] }

/** The order as the API answers it. Fields that the law does not name are carried along untouched. */
export type SalesOrder = {
  id: number
  order_status: OrderStatus
  fulfillment_status: FulfillmentStatus
  canceled_at: string | null
  updated_at: string
  sales_order_lines: ModelLine[]
  financial_lines: Record<string, unknown>[]
  custom_field_values: Record<string, unknown>[]
  notes: Record<string, unknown>[]
  [field: string]: unknown
}

export type ModelOrder = {
  data: SalesOrder
  /** The status an uncancel brings back; null means there is none, and an uncancel opens the order. */
  remembered: OrderStatus | null
  fulfillments: ModelFulfillment[]
}

export type Played = {
  status: 200 | 400 | 422
  state: ModelOrder
  notices: string[]
  /** Notices the law neither asks for nor rules out: it can be read both ways. */
  perhaps: string[]
  /** The names of the bad fields, `sales_order_lines.0.id` for one inside a list. Only with 422. */
  errors?: string[]
}

/** The fields of the law's table that step 3 copies, by type. Order and cancellation, and nested data, have steps of their own. */
export const plainFields = {
  text: ['sales_order_number'],
  textOrNull: [
    'customer_po_number',
    'tracking_number',
    'sales_rep_name',
    'currency_code',
    'requested_shipping_method',
    'memo_for_customer',
  ],
  date: ['order_date'],
  dateOrNull: ['payment_date', 'ship_by_date', 'hold_until_date', 'deliver_by_date'],
  dateTimeOrNull: [
    'fulfilled_at',
    'packing_slip_printed_at',
    'last_synced_from_sales_channel_at',
    'quote_sent_at',
    'quote_approved_by_customer_at',
    'quote_expires_at',
  ],
  integer: ['sales_channel_id', 'currency_id'],
  integerOrNull: [
    'store_id',
    'shipping_method_id',
    'customer_id',
    'sales_rep_id',
    'shipping_address_id',
    'billing_address_id',
    'tax_rate_id',
    'sub_sales_channel_id',
  ],
  boolean: ['is_quote', 'on_hold'],
  booleanOrNull: ['is_tax_included'],
} as const

const flags = ['force_reopen', 'shouldDeleteFulfillments', 'shippingAddressChanged']
const lists = ['sales_order_lines', 'financial_lines', 'custom_field_values', 'notes']
const listsOrNull = ['tags', 'discount_lines']
const addressFields = [
  'name',
  'company',
  'email',
  'phone',
  'address1',
  'address2',
  'city',
  'province',
  'province_code',
  'zip',
  'country',
  'country_code',
]
const objectsOrNull = {
  customer: ['id', 'name', 'email', 'company', 'phone'],
  shipping_address: addressFields,
  billing_address: addressFields,
}
const lineFields = [
  'id',
  'product_id',
  'sku',
  'description',
  'quantity',
  'amount',
  'discount',
  'tax_rate_id',
  'warehouse_id',
  'nominal_code_id',
  'sales_channel_line_id',
]
const financialLineFields = ['id', 'financial_line_type_id', 'description', 'quantity', 'amount', 'tax_rate_id']

type Payload = Record<string, unknown>

/** One update, from the top of the law's section to its end. */
export function play(before: ModelOrder, payload: unknown, now: Date): Played {
  if (!isObject(payload)) return { status: 400, state: before, notices: [], perhaps: [] }

  const errors = badFields(before, payload)
  if (errors.length > 0) return { status: 422, state: before, notices: [], perhaps: [], errors }

  const state = structuredClone(before)
  const order = state.data
  const notices: string[] = []
  const perhaps: string[] = []
  const given = (field: string) => Object.hasOwn(payload, field)
  const stored = before.data

  // (1) canceled_at
  const cancelsAt = given('canceled_at') && payload.canceled_at !== null
  const uncancels = given('canceled_at') && payload.canceled_at === null
  if (cancelsAt) {
    if (order.order_status !== 'cancelled') {
      state.remembered = order.order_status
      order.order_status = 'cancelled'
    }
    order.canceled_at = utc(payload.canceled_at as string)
  }
  if (uncancels && order.order_status === 'cancelled') {
    order.order_status = state.remembered ?? 'open'
    order.canceled_at = null
    state.remembered = null
  }

  // (2) order_status
  let statusBecameOpenOrReserved = false
  let forcedReopen = false
  if (given('order_status') && cancelsAt) {
    // The time beats the status. Whether a status that an already cancelled order would have refused is worth a notice here, the law leaves open.
    if (payload.order_status !== 'cancelled') perhaps.push('cancelled-sticky')
  } else if (given('order_status')) {
    const from = order.order_status
    const to = payload.order_status as OrderStatus
    const storedIsFulfilled =
      stored.fulfillment_status === 'fulfilled' || stored.fulfillment_status === 'over_fulfilled'
    if (from === to) {
      // Nothing to do, and nothing to say: cancelled again keeps its first time.
    } else if (from === 'cancelled') {
      notices.push('cancelled-sticky')
    } else if (from === 'closed' && to === 'open' && storedIsFulfilled && payload.force_reopen !== true) {
      notices.push('reopen-suppressed')
    } else {
      if (to === 'cancelled') {
        state.remembered = from
        order.canceled_at = utc(now)
      }
      order.order_status = to
      statusBecameOpenOrReserved = to === 'open' || to === 'reserved'
      forcedReopen = from === 'closed' && to === 'open' && payload.force_reopen === true
    }
  }

  // (3) the other plain fields
  if (given('fulfillment_status')) order.fulfillment_status = payload.fulfillment_status as FulfillmentStatus
  if (given('payment_status')) order.payment_status = payload.payment_status
  for (const [type, fields] of Object.entries(plainFields)) {
    for (const field of fields) {
      if (!given(field)) continue
      const value = payload[field]
      order[field] = type === 'dateTimeOrNull' && value !== null ? utc(value as string) : value
    }
  }

  // (4) nested data
  const lines = given('sales_order_lines') ? (payload.sales_order_lines as Payload[]) : []
  for (const line of lines) {
    const known = order.sales_order_lines.find((one) => one.id !== undefined && one.id === line.id)
    const fields = pick(line, lineFields)
    if (known) Object.assign(known, fields)
    else order.sales_order_lines.push({ quantity: 0, ...fields, fulfilled_quantity: 0 })
  }
  const financialLines = given('financial_lines') ? (payload.financial_lines as Payload[]) : []
  for (const line of financialLines) {
    const known = order.financial_lines.find((one) => one.id !== undefined && one.id === line.id)
    const fields = pick(line, financialLineFields)
    if (known) Object.assign(known, fields)
    else order.financial_lines.push(fields)
  }
  const values = given('custom_field_values') ? (payload.custom_field_values as Payload[]) : []
  for (const value of values) {
    const known = order.custom_field_values.find((one) => one.custom_field_id === value.custom_field_id)
    if (known) known.value = value.value
    else order.custom_field_values.push(pick(value, ['custom_field_id', 'value']))
  }
  const notes = given('notes') ? (payload.notes as Payload[]) : []
  for (const note of notes) order.notes.push(pick(note, ['note']))
  for (const field of listsOrNull) if (given(field)) order[field] = payload[field] ?? []
  for (const [field, names] of Object.entries(objectsOrNull)) {
    if (given(field)) order[field] = payload[field] === null ? null : pick(payload[field] as Payload, names)
  }

  // (5) shouldDeleteFulfillments
  const deletes = payload.shouldDeleteFulfillments === true && state.fulfillments.length > 0
  if (deletes) {
    state.fulfillments = []
    for (const line of order.sales_order_lines) line.fulfilled_quantity = 0
  }

  // (6) updateFulfillmentStatus()
  const quantitiesMayHaveMoved = lines.length > 0 || deletes
  if ((statusBecameOpenOrReserved || quantitiesMayHaveMoved) && !given('fulfillment_status')) {
    updateFulfillmentStatus(order, { mereStatusChange: !quantitiesMayHaveMoved, forcedReopen })
  }

  // (7) store
  if (!same(stored, order)) order.updated_at = utc(now)
  return { status: 200, state, notices, perhaps }
}

/** Ship some of an open order's lines, as the control API does. The caller has asked `mayShip` first, and knows the new fulfilment's id. */
export function ship(before: ModelOrder, fulfillment: ModelFulfillment, now: Date): ModelOrder {
  const state = structuredClone(before)
  state.fulfillments.push(structuredClone(fulfillment))
  for (const { id, quantity } of fulfillment.lines) {
    const line = state.data.sales_order_lines.find((one) => one.id === id)
    if (line) line.fulfilled_quantity += quantity
  }
  updateFulfillmentStatus(state.data, { mereStatusChange: false, forcedReopen: false })
  if (!same(before.data, state.data)) state.data.updated_at = utc(now)
  return state
}

/** Take one fulfilment back. */
export function unship(before: ModelOrder, fulfillmentId: number | string, now: Date): ModelOrder {
  const state = structuredClone(before)
  const gone = state.fulfillments.find((one) => one.id === fulfillmentId)
  if (!gone) return before
  state.fulfillments = state.fulfillments.filter((one) => one !== gone)
  for (const { id, quantity } of gone.lines) {
    const line = state.data.sales_order_lines.find((one) => one.id === id)
    if (line) line.fulfilled_quantity = Math.max(0, line.fulfilled_quantity - quantity)
  }
  updateFulfillmentStatus(state.data, { mereStatusChange: false, forcedReopen: false })
  if (!same(before.data, state.data)) state.data.updated_at = utc(now)
  return state
}

/** False on hold, and before the release floor: a calendar day that begins at midnight in the business's time zone. */
export function mayShip(state: ModelOrder, now: Date): boolean {
  if (state.data.on_hold === true) return false
  const floor = state.data.hold_until_date
  if (typeof floor !== 'string') return true
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(now)
  return today >= floor
}

/** The law's own text for a bad field, where it gives one. */
export function messageFor(field: string, value: unknown): string | undefined {
  const words = field.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replaceAll('_', ' ')
  if (['order_status', 'fulfillment_status', 'payment_status'].includes(field)) {
    if (field === 'order_status' && value === 'cancelled') return 'The order status field conflicts with canceled at.'
    return `The selected ${words} is invalid.`
  }
  if (/^(sales_order|financial)_lines\.\d+\.id$/.test(field)) return `The selected ${field} is invalid.`
  const type = typeOf(field)
  return type && `The ${words} field must be ${type}.`
}

function updateFulfillmentStatus(order: SalesOrder, why: { mereStatusChange: boolean; forcedReopen: boolean }): void {
  if (why.mereStatusChange && order.fulfillment_status === 'out_of_sync') return
  const counted = order.sales_order_lines.filter((line) => line.quantity > 0)
  if (counted.length === 0) return

  let next: FulfillmentStatus = 'fulfilled'
  if (counted.some((line) => line.fulfilled_quantity > line.quantity)) next = 'over_fulfilled'
  if (counted.some((line) => line.fulfilled_quantity < line.quantity)) {
    next = counted.every((line) => line.fulfilled_quantity === 0) ? 'unfulfilled' : 'partially_fulfilled'
  }
  if (next === order.fulfillment_status) return
  order.fulfillment_status = next

  const complete = next === 'fulfilled' || next === 'over_fulfilled'
  const live = order.order_status === 'open' || order.order_status === 'reserved'
  if (complete && live && !why.forcedReopen) order.order_status = 'closed'
}

function badFields(before: ModelOrder, payload: Payload): string[] {
  const bad: string[] = []
  const check = (fields: readonly string[], ok: (value: unknown) => boolean) => {
    for (const field of fields) if (Object.hasOwn(payload, field) && !ok(payload[field])) bad.push(field)
  }

  check(['order_status'], (value) => (orderStatuses as readonly unknown[]).includes(value))
  check(['fulfillment_status'], (value) => (fulfillmentStatuses as readonly unknown[]).includes(value))
  check(['payment_status'], (value) => value === null || (paymentStatuses as readonly unknown[]).includes(value))
  check(['canceled_at'], (value) => value === null || isDateTime(value))
  check(plainFields.text, isText)
  check(plainFields.textOrNull, (value) => value === null || isText(value))
  check(plainFields.date, isDate)
  check(plainFields.dateOrNull, (value) => value === null || isDate(value))
  check(plainFields.dateTimeOrNull, (value) => value === null || isDateTime(value))
  check(plainFields.integer, Number.isInteger)
  check(plainFields.integerOrNull, (value) => value === null || Number.isInteger(value))
  check(plainFields.boolean, isBoolean)
  check(plainFields.booleanOrNull, (value) => value === null || isBoolean(value))
  check(flags, isBoolean)
  check(['deleteFulfillmentsReason'], isText)
  check(lists, Array.isArray)
  check(listsOrNull, (value) => value === null || Array.isArray(value))
  check(Object.keys(objectsOrNull), (value) => value === null || isObject(value))

  // The one semantic error: to cancel and to uncancel at once.
  if (payload.order_status === 'cancelled' && payload.canceled_at === null) bad.push('order_status')

  if (Array.isArray(payload.sales_order_lines)) {
    const known = before.data.sales_order_lines.map((line) => line.id)
    for (const [index, line] of payload.sales_order_lines.entries()) {
      const at = `sales_order_lines.${index}`
      if (!isObject(line)) bad.push(at)
      else if (Object.hasOwn(line, 'id')) {
        if (!known.includes(line.id as number)) bad.push(`${at}.id`)
        if (Object.hasOwn(line, 'quantity') && typeof line.quantity !== 'number') bad.push(`${at}.quantity`)
      } else {
        if (typeof line.quantity !== 'number') bad.push(`${at}.quantity`)
        if (!['product_id', 'sku', 'description'].some((field) => Object.hasOwn(line, field))) bad.push(`${at}.sku`)
      }
    }
  }
  if (Array.isArray(payload.financial_lines)) {
    const known = before.data.financial_lines.map((line) => line.id)
    for (const [index, line] of payload.financial_lines.entries()) {
      const at = `financial_lines.${index}`
      if (!isObject(line)) bad.push(at)
      else if (Object.hasOwn(line, 'id')) {
        if (!known.includes(line.id)) bad.push(`${at}.id`)
      } else {
        if (!isText(line.description)) bad.push(`${at}.description`)
        if (typeof line.amount !== 'number') bad.push(`${at}.amount`)
      }
    }
  }
  if (Array.isArray(payload.notes)) {
    for (const [index, note] of payload.notes.entries()) {
      if (!isObject(note)) bad.push(`notes.${index}`)
      else if (!isText(note.note)) bad.push(`notes.${index}.note`)
    }
  }
  if (Array.isArray(payload.custom_field_values)) {
    for (const [index, value] of payload.custom_field_values.entries()) {
      if (!isObject(value)) bad.push(`custom_field_values.${index}`)
      else if (!Number.isInteger(value.custom_field_id)) bad.push(`custom_field_values.${index}.custom_field_id`)
    }
  }
  return bad
}

function typeOf(field: string): string | undefined {
  const among = (...groups: (readonly string[])[]) => groups.some((fields) => fields.includes(field))
  if (among(plainFields.text, plainFields.textOrNull, ['deleteFulfillmentsReason'])) return 'a string'
  if (among(plainFields.date, plainFields.dateOrNull, plainFields.dateTimeOrNull, ['canceled_at']))
    return 'a valid date'
  if (among(plainFields.integer, plainFields.integerOrNull)) return 'an integer'
  if (among(plainFields.boolean, plainFields.booleanOrNull, flags)) return 'true or false'
  if (among(lists, listsOrNull)) return 'an array'
  if (among(Object.keys(objectsOrNull))) return 'an object'
  return undefined
}

const isText = (value: unknown) => typeof value === 'string'
const isBoolean = (value: unknown) => typeof value === 'boolean'
const isObject = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  // A day that is not in the calendar rolls over into the next month, or is no time at all.
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function isDateTime(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const parts = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(value)
  return parts !== null && isDate(parts[1]) && !Number.isNaN(Date.parse(value))
}

/** Only the keys the law names: an unknown one is ignored wherever it stands. */
function pick(value: Payload, names: string[]): Payload {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
}

/** The form the API answers: `2026-05-08T12:00:00.000000Z`. */
function utc(time: string | Date): string {
  return new Date(time).toISOString().replace('Z', '000Z')
}

/** The same JSON, whatever the order of the keys. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sorted(value[key])]),
  )
}
