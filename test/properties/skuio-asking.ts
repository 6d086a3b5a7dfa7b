/** How the properties update a SKU.io order, look at what is stored, and hold both against the model. */
import { expect } from 'vitest'
import {
  type ModelFulfillment,
  type ModelOrder,
  mayShip,
  messageFor,
  type OrderStatus,
  type Played,
  play,
  type SalesOrder,
  ship,
  unship,
} from '../model/skuio-model.ts'
import { type Answer, agree, ask, differences, noticesOf, show, type World } from './asking.ts'
import { addressedTo, type Payload, type Step } from './skuio-payloads.ts'

export type Stored = {
  provider: string
  order: SalesOrder
  fulfillments: ModelFulfillment[]
  history: unknown[]
  /** What each change of status would do now; `body` is the update that asks for it. */
  transitions: { body: Payload; result: OrderStatus }[]
}

/** The two notices whose names are promised; the others are the sandbox's to name. */
const promised = ['reopen-suppressed', 'cancelled-sticky']

/** What the fixtures' cancelled orders were before. */
const rememberedBy: Record<number, OrderStatus> = { 1006: 'open', 1007: 'closed' }

export function put(world: World, id: number, payload: unknown, token = 'any'): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return ask(world, 'PUT', `/api/sales-orders/${id}`, { headers, body: JSON.stringify(payload) })
}

/** What of an order decides the next answer, and what the payload would overwrite: the rest would hide it. */
export function sketch({ data, remembered, fulfillments }: ModelOrder, payload: unknown = {}): string {
  const { id, order_status, fulfillment_status, canceled_at, on_hold, hold_until_date } = data
  const decides = { id, order_status, fulfillment_status, canceled_at, on_hold, hold_until_date }
  const named = Object.entries(data).filter(([field]) => Object.hasOwn(Object(payload), field))
  const lines = data.sales_order_lines.map(({ id: lineId, quantity, fulfilled_quantity }) => ({
    id: lineId,
    quantity,
    fulfilled_quantity,
  }))
  return show({ ...decides, ...Object.fromEntries(named), sales_order_lines: lines, remembered, fulfillments })
}

/** Everything the control API tells of an order. */
export async function stored(world: World, id: number): Promise<Stored> {
  const { status, body, text } = await ask(world, 'GET', `/_sandbox/orders/skuio/${id}`)
  expect(status, text).toBe(200)
  return body as Stored
}

/** The order as the API itself answers it. */
export async function read(world: World, id: number): Promise<SalesOrder> {
  const { status, body, text } = await ask(world, 'GET', `/api/sales-orders/${id}`, {
    headers: { authorization: 'Bearer any' },
  })
  expect(status, text).toBe(200)
  return (body as { data: SalesOrder }).data
}

/** The model's picture of an order of the fixtures. */
export async function modelOf(world: World, id: number): Promise<ModelOrder> {
  return {
    data: await read(world, id),
    remembered: rememberedBy[id] ?? null,
    fulfillments: (await stored(world, id)).fulfillments,
  }
}

/** Take one step with the sandbox and with the model; answer the model's state after it. */
export async function follow(world: World, before: ModelOrder, step: Step, now: () => Date): Promise<ModelOrder> {
  if ('put' in step) return followPut(world, before, addressedTo(before.data, step.put), now())
  if ('ship' in step) return followShip(world, before, step.ship, now())
  if ('unship' in step) return followUnship(world, before, step.unship, now())
  await world.clock.advance(step.advance)
  agree(() => `time alone changed ${sketch(before)}`, differences(before.data, await read(world, before.data.id)))
  return before
}

export async function followPut(world: World, before: ModelOrder, payload: unknown, now: Date): Promise<ModelOrder> {
  const { id } = before.data
  const story = () => `PUT ${show(payload)}\n  at ${now.toISOString()} on ${sketch(before, payload)}`
  const storedBefore = await stored(world, id)

  const answer = await put(world, id, payload)

  const played = play(before, payload, now)
  agree(story, differencesOf(played, answer, payload))
  const storedAfter = await stored(world, id)
  if (played.status !== 200) {
    agree(() => `refused, but changed: ${story()}`, differences(storedBefore, storedAfter))
    return before
  }

  const { data } = answer.body as { data: SalesOrder }
  agree(
    () => `answered, but not stored: ${story()}`,
    [
      ...differences(data, await read(world, id), 'GET'),
      ...differences(data, storedAfter.order, 'order'),
      ...differences(played.state.fulfillments, storedAfter.fulfillments, 'fulfillments'),
    ],
  )
  agree(story, historyDifferences(before, payload as Payload, storedBefore, storedAfter))
  // The API chooses the ids of new lines and notes, so the model goes on from its answer.
  return { ...played.state, data }
}

/** What the law says of the history: a deletion keeps its reason, a changed address is told, and flags that do nothing leave no trace. */
function historyDifferences(before: ModelOrder, payload: Payload, earlier: Stored, later: Stored): string[] {
  const added = later.history.slice(earlier.history.length)
  const found = differences(earlier.history, later.history.slice(0, earlier.history.length), 'history so far')

  const deletes = payload.shouldDeleteFulfillments === true && before.fulfillments.length > 0
  const reason = payload.deleteFulfillmentsReason
  if (deletes && typeof reason === 'string' && !show(added).includes(show(reason))) {
    found.push(`history: the law says that an entry keeps ${show(reason)}, the sandbox added ${show(added)}`)
  }
  const tellsAddress = payload.shippingAddressChanged === true && Object.hasOwn(payload, 'shipping_address')
  if (tellsAddress && added.length === 0) found.push('history: the law says that the changed address is told')

  const idle = Object.keys(payload).every(
    (field) =>
      ['shippingAddressChanged', 'deleteFulfillmentsReason', 'force_reopen'].includes(field) ||
      payload[field] === false,
  )
  const quiet =
    idle &&
    !Object.hasOwn(payload, 'on_hold') &&
    !Object.hasOwn(payload, 'is_quote') &&
    !Object.hasOwn(payload, 'is_tax_included')
  if (quiet) found.push(...differences([], added, 'history added by flags alone'))
  return found
}

/** How an answer differs from what the model played. */
export function differencesOf(played: Played, answer: Answer, payload: unknown): string[] {
  if (answer.status !== played.status) {
    return [...differences(played.status, answer.status, 'status'), `it answered ${answer.text}`]
  }
  if (played.status === 400) return []
  if (played.status === 422) return refusalDifferences(played.errors ?? [], answer.body, payload)

  const notices = noticesOf(answer.headers.get('sandbox-notice')).filter((notice) => promised.includes(notice))
  const certain = notices.filter((notice) => !played.perhaps.includes(notice))
  const { data, ...rest } = answer.body as { data: SalesOrder }
  return [
    ...differences(played.notices, certain, 'Sandbox-Notice'),
    ...differences({}, rest, 'beside data'),
    ...orderDifferences(played.state.data, data),
  ]
}

/** How an answered order differs from the model's, leaving the API its choice of ids and of defaults in nested data. */
export function orderDifferences(expected: SalesOrder, actual: SalesOrder): string[] {
  const lists = ['sales_order_lines', 'financial_lines', 'custom_field_values', 'notes']
  const objects = ['customer', 'shipping_address', 'billing_address']
  const fields = [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
  return fields.flatMap((field) => {
    const one = expected[field]
    const other = actual[field]
    if (lists.includes(field) && Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
      return one.flatMap((item, index) => partDifferences(item, other[index], `${field}.${index}`))
    }
    return objects.includes(field) ? partDifferences(one, other, field) : differences(one, other, field)
  })
}

function partDifferences(expected: unknown, actual: unknown, at: string): string[] {
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) {
    return differences(expected, actual, at)
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    differences(value, (actual as Record<string, unknown>)[key], `${at}.${key}`),
  )
}

function refusalDifferences(expected: string[], body: unknown, payload: unknown): string[] {
  const { message, errors, ...rest } = body as { message: string; errors: Record<string, string[]> }
  const found = [
    ...differences({}, rest, 'beside message and errors'),
    ...differences(expected.map(entryOf).toSorted(), Object.keys(errors).map(entryOf).toSorted(), 'errors'),
  ].map((line) => `${line}; it answered ${show(body)}`)
  if (found.length > 0) return found

  const value = (field: string) => (payload as Payload)[field]
  const texts = expected.flatMap((field) => {
    const text = messageFor(field, value(field))
    return text === undefined ? [] : differences([text], errors[field], `errors.${field}`)
  })
  const all = Object.values(errors).flat()
  const more = all.length - 1
  const suffix = more === 0 ? '' : ` (and ${more} more error${more === 1 ? '' : 's'})`
  return [...texts, ...differences(`${all[0]}${suffix}`, message, 'message')]
}

/** Inside a list the law names the bad id alone: of the others the entry counts, not the key. */
function entryOf(field: string): string {
  const [list, index, key] = field.split('.')
  if (index === undefined || key === 'id') return field
  return `${list}.${index}`
}

async function followShip(
  world: World,
  before: ModelOrder,
  parcel: { nth: number; quantity: number }[],
  now: Date,
): Promise<ModelOrder> {
  const { id, order_status, sales_order_lines } = before.data
  const wanted = new Map<number, number>()
  for (const { nth, quantity } of parcel) {
    const line = sales_order_lines[nth % sales_order_lines.length]
    if (line?.id !== undefined) wanted.set(line.id, quantity)
  }
  const lines = [...wanted].map(([lineId, quantity]) => ({ id: lineId, quantity }))
  const story = () => `ship ${show(lines)} at ${now.toISOString()} of ${sketch(before)}`
  const storedBefore = await stored(world, id)

  const answer = await ask(world, 'POST', `/_sandbox/orders/skuio/${id}/fulfillments`, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lines }),
  })

  const storedAfter = await stored(world, id)
  const live = order_status === 'open' || order_status === 'reserved'
  // Whether an order that is not open can be shipped, the law leaves open; the hold and the floor it does not.
  const refused = !mayShip(before, now) || (answer.status === 409 && !live)
  agree(story, differences(refused ? 409 : 201, answer.status, `status (it answered ${answer.text})`))
  if (refused) {
    agree(() => `refused, but changed: ${story()}`, differences(storedBefore, storedAfter))
    return before
  }
  const fresh = storedAfter.fulfillments.find((one) =>
    storedBefore.fulfillments.every(({ id: known }) => known !== one.id),
  )
  if (!fresh) throw new Error(`no new fulfilment: ${story()}`)
  const after = ship(before, { id: fresh.id, lines }, now)
  agree(story, orderDifferences(after.data, storedAfter.order))
  agree(story, fulfillmentDifferences(after.fulfillments, storedAfter.fulfillments))
  return { ...after, data: storedAfter.order, fulfillments: storedAfter.fulfillments }
}

async function followUnship(world: World, before: ModelOrder, nth: number, now: Date): Promise<ModelOrder> {
  const { id } = before.data
  const fulfillment = before.fulfillments[nth]
  if (!fulfillment) return before
  const story = () => `take fulfilment ${fulfillment.id} back at ${now.toISOString()} from ${sketch(before)}`

  const answer = await ask(world, 'DELETE', `/_sandbox/orders/skuio/${id}/fulfillments/${fulfillment.id}`)

  const storedAfter = await stored(world, id)
  if (answer.status >= 300) throw new Error(`answered ${answer.status} ${answer.text}: ${story()}`)
  const after = unship(before, fulfillment.id, now)
  agree(story, orderDifferences(after.data, storedAfter.order))
  agree(story, fulfillmentDifferences(after.fulfillments, storedAfter.fulfillments))
  return { ...after, data: storedAfter.order }
}

function fulfillmentDifferences(expected: ModelFulfillment[], actual: ModelFulfillment[]): string[] {
  const core = (fulfillments: ModelFulfillment[]) =>
    fulfillments.map((one) => ({ id: one.id, lines: one.lines.map(({ id, quantity }) => ({ id, quantity })) }))
  return differences(core(expected), core(actual), 'fulfillments')
}
