/** Payloads a sales-order update might get: mostly right, sometimes wrong, often touching what decides the status. */
import { fc } from '@fast-check/vitest'
import {
  fulfillmentStatuses,
  orderStatuses,
  paymentStatuses,
  plainFields,
  type SalesOrder,
} from '../model/skuio-model.ts'

export type Payload = Record<string, unknown>
type Entry = [field: string, value: unknown]

const dateTime = fc.constantFrom(
  '2026-05-08T12:00:00Z',
  '2026-05-08T14:00:00+02:00',
  '2026-05-09T23:30:00-07:00',
  '2026-05-11T00:00:00.250Z',
  '2024-02-29T00:00:00Z',
)
const date = fc.constantFrom('2026-05-09', '2026-05-10', '2026-05-11', '2026-05-12', '2024-02-29')
const text = fc.constantFrom('', 'PO-1', 'a "quoted", part; of=it', 'Zoë 🚚', ' spaces ')
const integer = fc.constantFrom(0, 1, 7, -3, 2_147_483_648)
const orNull = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: null, freq: 4 })
const fields = (names: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<Entry> =>
  fc.tuple(fc.constantFrom(...names), value)

// `nth` stands for the id of the order's nth line: which id that is, is known only when the payload is sent.
const knownLine = fc.record(
  {
    nth: fc.nat({ max: 2 }),
    quantity: fc.nat({ max: 3 }),
    amount: fc.constantFrom(0, 9.5),
    description: fc.constantFrom('A mug', ''),
    warehouse_id: fc.constantFrom(1, 2),
  },
  { requiredKeys: ['nth'] },
)
const newLine = fc.record(
  {
    quantity: fc.nat({ max: 3 }),
    sku: fc.constantFrom('SKU-1', 'SKU-2'),
    product_id: fc.constantFrom(1, 2),
    amount: fc.constantFrom(5, 12.25),
  },
  { requiredKeys: ['quantity', 'sku'] },
)
const badLine = fc.constantFrom<object>(
  { id: 999_999, quantity: 1 },
  { sku: 'SKU-1' },
  { quantity: 1 },
  { quantity: 'two', sku: 'SKU-1' },
)
const lines = fc.array(fc.oneof({ weight: 6, arbitrary: knownLine }, { weight: 2, arbitrary: newLine }), {
  maxLength: 3,
})

const address = fc.record({
  name: text,
  company: text,
  email: fc.constant('a@example.com'),
  phone: text,
  address1: text,
  address2: text,
  city: text,
  province: text,
  province_code: fc.constant('CA'),
  zip: text,
  country: text,
  country_code: fc.constant('US'),
})

/** What decides order_status and fulfillment_status. */
const deciding: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 5, arbitrary: fields(['order_status'], fc.constantFrom(...orderStatuses)) },
  { weight: 3, arbitrary: fields(['order_status'], fc.constant('open')) },
  { weight: 3, arbitrary: fields(['force_reopen'], fc.boolean()) },
  { weight: 2, arbitrary: fields(['fulfillment_status'], fc.constantFrom(...fulfillmentStatuses)) },
  { weight: 3, arbitrary: fields(['canceled_at'], orNull(dateTime)) },
  { weight: 2, arbitrary: fields(['canceled_at'], fc.constant(null)) },
  { weight: 4, arbitrary: fields(['sales_order_lines'], lines) },
  { weight: 2, arbitrary: fields(['shouldDeleteFulfillments'], fc.boolean()) },
)

/** Fields that are copied and nothing else: no status hangs on them. */
export const unrelated: fc.Arbitrary<Entry> = fc.oneof(
  fields(['payment_status'], orNull(fc.constantFrom(...paymentStatuses))),
  fields(plainFields.text, text),
  fields(plainFields.textOrNull, orNull(text)),
  fields(plainFields.date, date),
  fields(plainFields.dateOrNull, orNull(date)),
  fields(plainFields.dateTimeOrNull, orNull(dateTime)),
  fields(plainFields.integer, integer),
  fields(plainFields.integerOrNull, orNull(integer)),
  fields(plainFields.boolean, fc.boolean()),
  fields(plainFields.booleanOrNull, orNull(fc.boolean())),
)

/** Nested data that no status hangs on. */
const nested: fc.Arbitrary<Entry> = fc.oneof(
  fields(['tags'], orNull(fc.array(fc.constantFrom('gift', 'rush', 'b2b'), { maxLength: 3 }))),
  fields(['discount_lines'], fc.constantFrom(null, [])),
  fields(['notes'], fc.array(fc.record({ note: text }), { maxLength: 2 })),
  fields(
    ['custom_field_values'],
    fc.array(fc.record({ custom_field_id: fc.constantFrom(1, 2), value: orNull(text) }), { maxLength: 3 }),
  ),
  fields(
    ['financial_lines'],
    fc.array(fc.record({ description: fc.constant('Shipping'), amount: fc.constantFrom(0, 4.5) }), { maxLength: 2 }),
  ),
  fields(
    ['customer'],
    orNull(fc.record({ name: text, email: fc.constant('a@example.com'), company: text, phone: text })),
  ),
  fields(['shipping_address', 'billing_address'], orNull(address)),
)

/** Keys that say how, not what. */
const saying: fc.Arbitrary<Entry> = fc.oneof(
  fields(['shippingAddressChanged'], fc.boolean()),
  fields(['deleteFulfillmentsReason'], text),
)

/** Keys an update does not have: slips of the pen, fields that are the API's own, and names a careless implementation finds on every object. */
export const unknownKeys = [
  'ordr_status',
  'cancelled_at',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
  'id',
  'updated_at',
  'created_at',
  'remembered',
]
export const strangeKey = fc.constantFrom(...unknownKeys)

const unknown: fc.Arbitrary<Entry> = fields(
  unknownKeys,
  fc.constantFrom<unknown>('open', null, 1, { order_status: 'open' }, '2020-01-01T00:00:00.000000Z'),
)

const everyField = [
  'order_status',
  'force_reopen',
  'fulfillment_status',
  'payment_status',
  'canceled_at',
  ...Object.values(plainFields).flat(),
  'tags',
  'discount_lines',
  'sales_order_lines',
  'financial_lines',
  'custom_field_values',
  'notes',
  'shouldDeleteFulfillments',
  'shippingAddressChanged',
  'deleteFulfillmentsReason',
]
const anything = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  1,
  1.5,
  '',
  'true',
  '1',
  'Open',
  'shut',
  '2026-02-30',
  '2026-05-10',
  '2026-05-10T09:00:00Z',
  '2026-05-10 09:00:00',
  [],
  {},
)

/** Any field with any value: often a bad one. The model says which. */
const wild: fc.Arbitrary<Entry> = fc.oneof(
  fields(everyField, anything),
  fields(['customer', 'shipping_address', 'billing_address'], fc.constantFrom<unknown>(1, 'x', true, [])),
  fields(['sales_order_lines'], fc.array(fc.oneof(knownLine, newLine, badLine), { minLength: 1, maxLength: 3 })),
)

/** The combinations that seldom meet by chance, and that the guard, its force and the recalculation turn on. */
const reopening = fc.record<Payload>(
  { order_status: fc.constantFrom('open', 'open', 'reserved'), force_reopen: fc.boolean(), sales_order_lines: lines },
  { requiredKeys: ['order_status'] },
)
const cancelling = fc.constantFrom<Payload>(
  { order_status: 'cancelled' },
  { canceled_at: null },
  { canceled_at: '2026-05-08T12:00:00Z' },
  { canceled_at: null, order_status: 'open' },
)

/** Valid payloads: every request with one is answered 200. */
export const validPayload = fc
  .oneof(
    {
      weight: 6,
      arbitrary: payloadOf(
        fc.oneof(
          { weight: 5, arbitrary: deciding },
          { weight: 3, arbitrary: unrelated },
          { weight: 2, arbitrary: nested },
          { weight: 1, arbitrary: saying },
          { weight: 1, arbitrary: unknown },
        ),
      ),
    },
    { weight: 1, arbitrary: reopening },
    { weight: 1, arbitrary: cancelling },
  )
  .filter((payload) => !(payload.order_status === 'cancelled' && payload.canceled_at === null))

/** Mostly valid payloads. */
export const anyPayload = fc.oneof(
  { weight: 4, arbitrary: validPayload },
  { weight: 1, arbitrary: payloadOf(fc.oneof(deciding, unrelated, nested, unknown, wild)) },
)

/** Payloads of copied fields alone. */
export const unrelatedPayload = payloadOf(unrelated)

/** Bodies that are no payload at all. */
export const nonObject = fc.constantFrom<unknown>(null, [], [{}], 'open', 5, true)

const strangeValue = fc.oneof(
  anything,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    2 ** 53,
    1e21,
    -0.5,
    '0000-00-00',
    '9999-12-31T23:59:60Z',
    '2026-05-10T24:00:00Z',
    '\u0000',
    '💥'.repeat(50),
  ),
)
const strangeEntry = fc.tuple(
  fc.oneof(fc.constantFrom(...everyField, 'customer', 'shipping_address', 'billing_address'), strangeKey, fc.string()),
  strangeValue,
)
const partNames = [
  'id',
  'quantity',
  'sku',
  'product_id',
  'description',
  'amount',
  'discount',
  'tax_rate_id',
  'fulfilled_quantity',
  'note',
  'name',
  'email',
  'custom_field_id',
  'value',
]
const parts: [field: string, soundPart: Payload][] = [
  ['sales_order_lines', { nth: 0 }],
  ['sales_order_lines', { quantity: 1, sku: 'SKU-1' }],
  ['financial_lines', { description: 'Shipping', amount: 4.5 }],
  ['notes', { note: 'Rang twice' }],
  ['custom_field_values', { custom_field_id: 1, value: 'x' }],
  ['discount_lines', {}],
  ['tags', {}],
]
const objects: [field: string, soundPart: Payload][] = [
  ['customer', { name: 'Ada' }],
  ['shipping_address', { city: 'Los Angeles' }],
  ['billing_address', {}],
]
/** A sound part with something odd in it. */
const strangePart = fc.dictionary(fc.constantFrom(...partNames), strangeValue, { maxKeys: 3 })

/** JSON objects with the API's own names in them and hardly ever the right values. */
export const strangePayload: fc.Arbitrary<Payload> = fc.oneof(
  fc
    .uniqueArray(strangeEntry, { maxLength: 4, selector: ([field]) => field })
    .map((entries) => Object.fromEntries(entries)),
  fc
    .tuple(fc.constantFrom(...parts), fc.array(strangePart, { maxLength: 3 }))
    .map(([[field, sound], odd]) => ({ [field]: odd.map((part) => ({ ...sound, ...part })) })),
  fc
    .tuple(fc.constantFrom(...objects), strangePart)
    .map(([[field, sound], odd]) => ({ [field]: { ...sound, ...odd } })),
)

/** Texts that are hardly JSON, or JSON as nobody writes it. */
export const strangeText = fc.constantFrom(
  '{"currency_id":1e400}',
  '{"currency_id":9007199254740993}',
  '{"order_status":"open","order_status":"closed"}',
  '\uFEFF{"order_status":"draft"}',
  `${'{"customer":'.repeat(200)}1${'}'.repeat(200)}`,
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  '{"order_status":"\\ud800"}',
  "{'order_status':'open'}",
)

export type Step =
  | { put: Payload }
  | { advance: 'PT1H' | 'P1D' }
  | { ship: { nth: number; quantity: number }[] }
  | { unship: number }

/** What may happen to an order over a few days: updates, time, parcels leaving and coming back. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ put: anyPayload }) },
    { weight: 1, arbitrary: fc.record({ advance: fc.constantFrom('PT1H' as const, 'P1D' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        ship: fc.uniqueArray(fc.record({ nth: fc.nat({ max: 1 }), quantity: fc.integer({ min: 1, max: 3 }) }), {
          minLength: 1,
          maxLength: 2,
          selector: ({ nth }) => nth,
        }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ unship: fc.nat({ max: 2 }) }) },
  ),
  { minLength: 1, maxLength: 8 },
)

/** The orders of the default fixtures. */
export const fixtureOrder = fc.constantFrom(1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010)

/** The payload as it is sent to this order: `nth` lines become ids, and a line number the order does not have counts from the first again. */
export function addressedTo(order: SalesOrder, payload: Payload): Payload {
  if (!Array.isArray(payload.sales_order_lines)) return payload
  const ids = order.sales_order_lines.map((line) => line.id)
  const addressed = payload.sales_order_lines.map((line: { nth?: number }) => {
    if (typeof line !== 'object' || line === null || line.nth === undefined) return line
    const { nth, ...rest } = line
    return { id: ids[nth % ids.length], ...rest }
  })
  return { ...payload, sales_order_lines: addressed }
}

function payloadOf(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Payload> {
  // fromEntries makes `__proto__` a key like any other; an object literal would not.
  return fc
    .uniqueArray(entry, { maxLength: 6, selector: ([field]) => field })
    .map((entries) => Object.fromEntries(entries))
}
