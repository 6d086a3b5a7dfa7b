/** What SKU.io does with a request, operation by operation. */

import { type Decision, decide } from '../../domain/decide.ts'
import type { Json, JsonObject } from '../../domain/json.ts'
import { isJsonObject, sameJson } from '../../domain/json.ts'
import type { Notice } from '../../domain/notice.ts'
import { mostReasons } from '../../domain/problem.ts'
import { onlyKnown, type UnknownKey, unknownKeys } from '../../openapi/fields.ts'
import { violations } from '../../openapi/spec.ts'
import type { Call, Gate, Handler, Outcome } from '../../provider.ts'
import { type HistoryEntry, withHistory } from '../../state/orders.ts'
import { dateTimeAt, toDateTime } from './date-times.ts'
import { attributeOf, type FieldErrors, messagesOf } from './dialect.ts'
import { recalculate } from './fulfillment.ts'
import { blankAddress, blankCustomer, blankFinancialLine, blankLine, mostItems } from './orders.ts'
import { cancelledSticky, type Facts, refusals, reopenGuard, rules, transitions } from './rules.ts'
import { type FulfillmentStatus, type OrderStatus, type Skuio, statusBefore } from './types.ts'

const authenticated: Gate = {
  ...refusals.unauthenticated,
  refuses: ({ token }) => (token?.state === 'accepted' ? undefined : { status: 401, message: 'Unauthenticated.' }),
}

const mayWrite: Gate = {
  ...refusals.readOnly,
  refuses: ({ token }) => (token?.readOnly ? { status: 403, message: 'Invalid scope(s) provided.' } : undefined),
}

const orderExists: Gate = {
  ...refusals.noOrder,
  refuses: ({ record, params }) =>
    record
      ? undefined
      : { status: 404, message: `No query results for model [App\\Models\\SalesOrder] ${params.salesOrder}` },
}

const isJson: Gate = {
  ...refusals.notJson,
  refuses: ({ body }) =>
    body.kind === 'unsupported'
      ? { status: 415, message: `The content type must be application/json, not ${body.mediaType}.` }
      : undefined,
}

const isObject: Gate = {
  ...refusals.malformed,
  refuses: ({ body }) => {
    if (body.kind === 'none') return { status: 400, message: 'The request body is empty.' }
    if (body.kind === 'malformed') return { status: 400, message: `The request body is not valid JSON: ${body.why}` }
    if (body.kind === 'json' && !isJsonObject(body.value)) {
      return { status: 400, message: 'The request body must be a JSON object.' }
    }
    return undefined
  },
}

const validBody: Gate = {
  ...refusals.invalid,
  refuses: (call) => {
    const content = call.operation.request['application/json']
    if (!content) throw new Error(`${call.operation.operationId} takes no JSON body in the spec.`)
    const payload = payloadOf(call)
    const errors = messagesOf(violations(content.validate, payload), content.fields)
    if (call.settings.strict) {
      for (const { path } of unknownKeys(payload, content.fields)) {
        errors.set(path, [`The ${path} field is not a known field.`])
      }
    }
    for (const [field, message] of contradictions(payload, call.record as Skuio['Record'])) {
      if (errors.size >= mostReasons) break
      if (!errors.has(field)) errors.set(field, [message])
    }
    return invalid(errors)
  },
}

const validQuery: Gate = {
  ...refusals.invalid,
  refuses: ({ operation, query }) => {
    const errors: FieldErrors = new Map()
    for (const { in: place, name, type, validate } of operation.parameters) {
      const text = place === 'query' ? query.get(name) : null
      if (text === null) continue
      const value = type === 'integer' && /^-?\d{1,15}$/.test(text) ? Number(text) : text
      const wrong = violations(validate, value)[0]
      if (!wrong) continue
      const field = name.replace('[', '.').replace(']', '')
      const what = attributeOf(field)
      const limit = String(wrong.params.limit)
      if (wrong.keyword === 'enum') errors.set(field, [`The selected ${what} is invalid.`])
      else if (wrong.keyword === 'minimum') errors.set(field, [`The ${what} field must be at least ${limit}.`])
      else if (wrong.keyword === 'maximum') errors.set(field, [`The ${what} field must not be greater than ${limit}.`])
      else errors.set(field, [`The ${what} field must be an integer.`])
    }
    return invalid(errors)
  },
}

/** Laravel's summary names the first message and counts the rest. */
function invalid(errors: FieldErrors) {
  const all = [...errors.values()].flat()
  const [first] = all
  if (first === undefined) return undefined
  const more = all.length - 1
  return {
    status: 422,
    message: more === 0 ? first : `${first} (and ${more} more error${more === 1 ? '' : 's'})`,
    errors: Object.fromEntries(errors),
  }
}

const payloadOf = (call: Call): JsonObject => (call.body.kind === 'json' ? (call.body.value as JsonObject) : {})

type Contradiction = readonly [field: string, message: string]

/** What no schema can say: keys that contradict each other or name what the order does not have. */
function contradictions(payload: JsonObject, { order }: Skuio['Record']): readonly Contradiction[] {
  const found: Contradiction[] = []
  if (payload.order_status === 'cancelled' && payload.canceled_at === null) {
    found.push(['order_status', 'The order status field conflicts with canceled at.'])
  }
  found.push(...tooLong(payload, order))
  for (const key of ['sales_order_lines', 'financial_lines', 'notes'] as const) {
    const sent = payload[key]
    if (!Array.isArray(sent)) continue
    const known = new Set(order[key].map(({ id }) => id))
    for (const [index, one] of sent.entries()) {
      if (found.length >= mostReasons) return found
      if (isJsonObject(one) && typeof one.id === 'number' && !known.has(one.id)) {
        found.push([`${key}.${index}.id`, `The selected ${key}.${index}.id is invalid.`])
      }
    }
  }
  return found
}

/** The lists that an update adds to, with the key that tells their items apart; the others it replaces. */
const addedTo = {
  sales_order_lines: 'id',
  financial_lines: 'id',
  notes: 'id',
  custom_field_values: 'custom_field_id',
} as const

/** Lists that would be longer than an order may have them. */
function tooLong(payload: JsonObject, order: Skuio['Order']): Contradiction[] {
  const found: Contradiction[] = []
  for (const field in payload) {
    const sent = payload[field]
    if (!Array.isArray(sent)) continue
    const key = Object.hasOwn(addedTo, field) ? (field as keyof typeof addedTo) : undefined
    const kept: readonly JsonObject[] = key ? order[key] : []
    if (kept.length + sent.length <= mostItems) continue
    const known = new Set(kept.map((one) => key && one[addedTo[key]]))
    const added = sent.filter((one: Json) => !(key && isJsonObject(one) && known.has(one[addedTo[key]])))
    if (kept.length + added.length > mostItems) {
      found.push([field, `The ${attributeOf(field)} field must not have more than ${mostItems} items.`])
    }
  }
  return found
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }

/** An update on its way: the order as far as it has come, and what has been decided and noticed. */
interface Draft {
  /** A copy of the stored order, made once and then written to: an order has some sixty fields. */
  order: Writable<Skuio['Order']>
  fulfillments: Skuio['Record']['fulfillments']
  memory: Skuio['Record']['memory']
  readonly history: HistoryEntry[]
  readonly decisions: Decision[]
  readonly notices: Notice[]
  readonly stored: Skuio['Order']
  readonly now: string
}

const updateSalesOrder: Handler = {
  order: 'salesOrder',
  gates: [authenticated, mayWrite, orderExists, isJson, isObject, validBody],
  play: (call) => {
    // The gates hold the body to the spec's SalesOrderUpdate, and the record to SalesOrder when it was stored.
    const sent = payloadOf(call)
    const unknown = unknownKeys(sent, fieldsOf(call))
    const payload: Skuio['Update'] = unknown.length === 0 ? sent : onlyKnown(sent, fieldsOf(call))
    const record = call.record as Skuio['Record']
    const draft = updated(record, payload, call.now)
    return settled(record, draft, [...unknown.map(noticeOf), ...draft.notices])
  },
}

/** The one fixed sequence of an update. */
export function updated(record: Skuio['Record'], payload: Skuio['Update'], nowMs: number): Draft {
  const draft: Draft = {
    order: { ...record.order },
    fulfillments: record.fulfillments,
    memory: record.memory,
    history: [],
    decisions: [],
    notices: [],
    stored: record.order,
    now: dateTimeAt(nowMs),
  }

  const cancelling = cancelOrUncancel(draft, payload)
  const statusBefore = draft.order.order_status
  if (!cancelling) changeStatus(draft, payload)
  const statusAfter = draft.order.order_status
  applyFields(draft, payload)
  applyNested(draft, payload)
  const deleted = deleteFulfillments(draft, payload)
  const due = recalculationIsDue({ draft, payload, statusBefore, statusAfter, deleted })
  if (due) {
    const forced = statusBefore === 'closed' && statusAfter === 'open' && payload.force_reopen === true
    const done = recalculate(draft, draft.now, { mayClose: !forced })
    draft.order = done.order
    draft.history.push(...done.history)
    draft.decisions.push(...done.decisions)
  }
  return draft
}

/** Step 1. Answers whether the update cancels, in which case its order_status has no say. */
function cancelOrUncancel(draft: Draft, { canceled_at, order_status }: Skuio['Update']): boolean {
  if (canceled_at === undefined) return false
  const from = draft.order.order_status
  if (canceled_at === null) {
    if (from !== 'cancelled') return false
    const decision = decideStatus('canceled_at null', draft, statusBefore(draft), false)
    draft.order.canceled_at = null
    draft.memory = without(draft.memory, 'status_before_cancel')
    setStatus(draft, decision)
    return false
  }

  const decision = decideStatus('canceled_at', draft, 'cancelled', false)
  cancel(draft, decision, toDateTime(canceled_at))
  if (order_status !== undefined && order_status !== 'cancelled') {
    draft.notices.push({ name: 'order-status-ignored', rule: rules.cancelBeatsStatus, about: { status: order_status } })
  }
  return true
}

/** Step 2, with the guard. */
function changeStatus(draft: Draft, { order_status, force_reopen = false }: Skuio['Update']): void {
  const from = draft.order.order_status
  if (force_reopen && !(from === 'closed' && order_status === 'open')) {
    draft.notices.push({ name: 'force-reopen-without-effect', rule: rules.forceReopen })
  }
  if (order_status === undefined) return

  const decision = decideStatus('order_status', draft, order_status, force_reopen)
  if (decision.rule === reopenGuard) draft.notices.push({ name: 'reopen-suppressed', rule: reopenGuard })
  if (decision.rule === cancelledSticky) draft.notices.push({ name: 'cancelled-sticky', rule: cancelledSticky })
  if (order_status === 'cancelled' && from !== 'cancelled') cancel(draft, decision, draft.now)
  else setStatus(draft, decision)
}

function decideStatus(trigger: string, draft: Draft, to: OrderStatus, forceReopen: boolean): Decision<OrderStatus> {
  const facts: Facts = { fulfillmentStatus: draft.stored.fulfillment_status, forceReopen }
  return decide(transitions, { trigger, from: draft.order.order_status, to }, facts)
}

function cancel(draft: Draft, decision: Decision<OrderStatus>, at: string): void {
  if (decision.from !== 'cancelled') draft.memory = { ...draft.memory, status_before_cancel: decision.from }
  draft.order.canceled_at = at
  setStatus(draft, decision)
}

function setStatus(draft: Draft, decision: Decision<OrderStatus>): void {
  draft.decisions.push(decision)
  if (decision.result === decision.from) return
  draft.order.order_status = decision.result
  const { from, result: to, rule } = decision
  draft.history.push({ at: draft.now, event: 'status-changed', from, to, rule: rule.id })
}

/** Keys that are no plain fields: they have a step of their own, or are flags that are not kept. */
const notPlain = new Set([
  'order_status',
  'canceled_at',
  'force_reopen',
  'shouldDeleteFulfillments',
  'shippingAddressChanged',
  'deleteFulfillmentsReason',
  'sales_order_lines',
  'financial_lines',
  'custom_field_values',
  'notes',
  'customer',
  'shipping_address',
  'billing_address',
])
const emptyWhenNull = new Set(['tags', 'discount_lines'])
const dateTimes = new Set([
  'fulfilled_at',
  'packing_slip_printed_at',
  'last_synced_from_sales_channel_at',
  'quote_sent_at',
  'quote_approved_by_customer_at',
  'quote_expires_at',
])

/** Step 3. */
function applyFields(draft: Draft, payload: Skuio['Update']): void {
  // Every key that is left is one of the order's, of the same type in both schemas.
  const order = draft.order as Record<string, unknown>
  for (const [key, value] of Object.entries(payload)) {
    if (notPlain.has(key)) continue
    if (value === null && emptyWhenNull.has(key)) order[key] = []
    else if (typeof value === 'string' && dateTimes.has(key)) order[key] = toDateTime(value)
    else order[key] = value
  }
  const { fulfillment_status: to, on_hold } = draft.order
  const { fulfillment_status: from } = draft.stored
  if (to !== from) draft.history.push({ at: draft.now, event: 'fulfillment-status-changed', from, to })
  if (on_hold !== draft.stored.on_hold) {
    draft.history.push({ at: draft.now, event: on_hold ? 'held' : 'released', rule: rules.hold.id })
  }
}

/** Step 4. */
function applyNested(draft: Draft, payload: Skuio['Update']): void {
  const { order } = draft
  if (payload.sales_order_lines) {
    order.sales_order_lines = merged(order.sales_order_lines, payload.sales_order_lines, newLine)
  }
  if (payload.financial_lines) {
    order.financial_lines = merged(order.financial_lines, payload.financial_lines, newFinancialLine)
  }
  if (payload.notes) {
    const added = payload.notes.filter(({ id }) => id === undefined)
    if (added.length < payload.notes.length) draft.notices.push({ name: 'note-unchanged', rule: rules.notesAppend })
    order.notes = merged(order.notes, added, (id, { note }) => ({ id, note, created_at: draft.now }))
  }
  if (payload.custom_field_values) {
    const values = new Map(order.custom_field_values.map((one) => [one.custom_field_id, one]))
    for (const one of payload.custom_field_values) {
      values.set(one.custom_field_id, { custom_field_id: one.custom_field_id, value: one.value })
    }
    order.custom_field_values = [...values.values()]
  }
  const { customer } = payload
  if (customer !== undefined) order.customer = customer && changedCustomer(order.customer, customer)
  for (const key of ['shipping_address', 'billing_address'] as const) {
    const sent = payload[key]
    // What was parsed from JSON holds no undefined, whatever an optional key of its type says.
    if (sent !== undefined) order[key] = sent && ({ ...blankAddress, ...order[key], ...sent } as Address)
  }

  const address = payload.shipping_address !== undefined || payload.shipping_address_id !== undefined
  if (payload.shippingAddressChanged && address) {
    draft.history.push({ at: draft.now, event: 'shipping-address-changed', rule: rules.addressChanged.id })
  }
}

/** A list after an update: a known id changes that one, no id adds one, what is not named stays. */
function merged<Kept extends { readonly id: number }, Sent extends { readonly id?: number | undefined }>(
  kept: readonly Kept[],
  sent: readonly Sent[],
  make: (id: number, sent: Sent) => Kept,
): readonly Kept[] {
  const byId = new Map(kept.map((one) => [one.id, one]))
  let next = kept.reduce((highest, { id }) => Math.max(highest, id), 0) + 1
  for (const one of sent) {
    const known = one.id === undefined ? undefined : byId.get(one.id)
    if (known) byId.set(known.id, { ...known, ...one, id: known.id })
    else {
      byId.set(next, make(next, one))
      next += 1
    }
  }
  return [...byId.values()]
}

/** The order's own customer with the keys that were sent, where they name it by its id; else another one. */
const changedCustomer = (before: Skuio['Order']['customer'], sent: JsonObject) =>
  ({
    ...blankCustomer,
    ...(sent.id !== undefined && sent.id === before?.id ? before : {}),
    ...sent,
  }) as Skuio['Order']['customer']

type Address = Skuio['Order']['shipping_address']

type SentLine = NonNullable<Skuio['Update']['sales_order_lines']>[number]
type SentFinancialLine = NonNullable<Skuio['Update']['financial_lines']>[number]

const newLine = (id: number, sent: SentLine): Skuio['Line'] =>
  ({ ...blankLine, ...sent, id, fulfilled_quantity: 0 }) as Skuio['Line']

const newFinancialLine = (id: number, sent: SentFinancialLine): Skuio['Order']['financial_lines'][number] =>
  ({ ...blankFinancialLine, ...sent, id }) as Skuio['Order']['financial_lines'][number]

/** Step 5. Answers whether a fulfilment went. */
function deleteFulfillments(draft: Draft, payload: Skuio['Update']): boolean {
  const { shouldDeleteFulfillments, deleteFulfillmentsReason } = payload
  if (!shouldDeleteFulfillments) {
    if (deleteFulfillmentsReason !== undefined) {
      draft.notices.push({ name: 'delete-reason-ignored', rule: rules.deleteReason })
    }
    return false
  }
  if (draft.fulfillments.length === 0) return false

  draft.fulfillments = []
  draft.order.sales_order_lines = draft.order.sales_order_lines.map((line) => ({ ...line, fulfilled_quantity: 0 }))
  draft.history.push({
    at: draft.now,
    event: 'fulfillments-deleted',
    rule: rules.deleteFulfillments.id,
    ...(deleteFulfillmentsReason === undefined ? {} : { detail: deleteFulfillmentsReason }),
  })
  return true
}

/** Whether step 6 runs. */
function recalculationIsDue(update: {
  draft: Draft
  payload: Skuio['Update']
  statusBefore: OrderStatus
  statusAfter: OrderStatus
  deleted: boolean
}): boolean {
  const { draft, payload, statusBefore, statusAfter, deleted } = update
  if (payload.fulfillment_status !== undefined) return false
  if (deleted || (payload.sales_order_lines?.length ?? 0) > 0) return true
  // A mere status change keeps out_of_sync: nothing has been learnt about what was shipped.
  const status: FulfillmentStatus = draft.order.fulfillment_status
  const opened = statusAfter !== statusBefore && (statusAfter === 'open' || statusAfter === 'reserved')
  return opened && status !== 'out_of_sync'
}

/** Step 7: the answer, and the record if anything in it is new. */
function settled(record: Skuio['Record'], draft: Draft, notices: readonly Notice[]): Outcome {
  const { decisions } = draft
  const orderChanged = !sameOrder(record.order, draft.order)
  if (orderChanged) draft.order.updated_at = draft.now
  const order: Skuio['Order'] = orderChanged ? draft.order : record.order
  const answer = { status: 200, headers: {}, body: { data: order } as unknown as Json }
  const { fulfillments, memory } = draft
  if (!orderChanged && draft.history.length === 0 && memory === record.memory) return { answer, decisions, notices }
  const history = withHistory(record.history, ...draft.history)
  return {
    answer,
    decisions,
    notices,
    record: { ...record, order, fulfillments, memory, history },
  }
}

/** Compares what an update could have touched: top-level values by reference first, then by their JSON. */
function sameOrder(before: Skuio['Order'], after: Skuio['Order']): boolean {
  if (before === after) return true
  for (const name in after) {
    const key = name as keyof Skuio['Order']
    const [a, b] = [before[key], after[key]]
    if (a !== b && (typeof a !== 'object' || typeof b !== 'object' || !sameJson(a, b))) return false
  }
  return true
}

/** Unknown keys and misspellings, which the real API would swallow in silence. */
const noticeOf = ({ path, nearest }: UnknownKey): Notice => ({
  name: 'unknown-field',
  rule: rules.unknownField,
  about: { field: path, ...(nearest === undefined ? {} : { 'did-you-mean': nearest }) },
})

const fieldsOf = ({ operation }: Call) => operation.request['application/json']?.fields ?? {}

const getSalesOrder: Handler = {
  order: 'salesOrder',
  gates: [authenticated, orderExists],
  play: ({ record }) => ({ answer: { status: 200, headers: {}, body: { data: record?.order ?? null } } }),
}

const listSalesOrders: Handler = {
  gates: [authenticated, validQuery],
  play: (call) => {
    const { query, path, origin } = call
    const all = [...call.orders()].map(({ order }) => order as Skuio['Order']).toSorted((a, b) => a.id - b.id)
    const status = query.get('filter[order_status]')
    const found = status === null ? all : all.filter((order) => order.order_status === status)
    const perPage = Number(query.get('per_page') ?? 10)
    const page = Number(query.get('page') ?? 1)
    const lastPage = Math.max(1, Math.ceil(found.length / perPage))
    const data = found.slice((page - 1) * perPage, page * perPage)
    const from = data.length === 0 ? null : (page - 1) * perPage + 1

    const link = (to: number): string => {
      const search = new URLSearchParams(query)
      search.set('page', String(to))
      return `${origin}${path}?${search}`
    }
    const previous = page > 1 ? link(page - 1) : null
    const next = page < lastPage ? link(page + 1) : null
    const body = {
      data,
      links: { first: link(1), last: link(lastPage), prev: previous, next },
      meta: {
        current_page: page,
        from,
        last_page: lastPage,
        links: [
          { url: previous, label: '&laquo; Previous', active: false },
          ...pagesAround(page, lastPage).map((one) => ({ url: link(one), label: String(one), active: one === page })),
          { url: next, label: 'Next &raquo;', active: false },
        ],
        path: `${origin}${path}`,
        per_page: perPage,
        to: from === null ? null : from + data.length - 1,
        total: found.length,
      },
      unfiltered_total: all.length,
    }
    return { answer: { status: 200, headers: {}, body } }
  },
}

/** The pages worth a link: a few around the current one. */
function pagesAround(page: number, last: number): number[] {
  const first = Math.max(1, Math.min(page - 3, last - 6))
  return Array.from({ length: Math.min(7, last - first + 1) }, (_, index) => first + index)
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))

export const handlers: Readonly<Record<string, Handler>> = {
  updateSalesOrder,
  getSalesOrder,
  getSalesOrderV2: getSalesOrder,
  listSalesOrders,
}
