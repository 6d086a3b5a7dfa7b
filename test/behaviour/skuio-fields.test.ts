/** Every field of SKU.io's update: what it takes, what null does to it, and in which words a bad value is refused. */
import { describe, expect } from 'vitest'
import { put, stored } from '../support/asking.ts'
import { nowInSkuio, test } from '../support/sandboxes.ts'
import { validationBody } from '../support/skuio.ts'
import { table } from '../support/table.ts'

type Type = 'enum' | 'boolean' | 'date-time' | 'date' | 'string' | 'integer' | 'array' | 'object'

/** The table of the law, a row for each kind of field. */
const fields = table<'fields' | 'type' | 'null' | 'message'>(`
  | fields                                                                                        | type      | null     | message                                |
  | order_status, fulfillment_status                                                              | enum      | 422      | The selected ? is invalid.             |
  | payment_status                                                                                | enum      | clears   | The selected ? is invalid.             |
  | force_reopen                                                                                  | boolean   | 422      | The ? field must be true or false.     |
  | canceled_at                                                                                   | date-time | uncancels | The ? field must be a valid date.     |
  | sales_order_number                                                                            | string    | 422      | The ? field must be a string.          |
  | order_date                                                                                    | date      | 422      | The ? field must be a valid date.      |
  | sales_channel_id, currency_id                                                                 | integer   | 422      | The ? field must be an integer.        |
  | customer_po_number, tracking_number, sales_rep_name, currency_code                            | string    | clears   | The ? field must be a string.          |
  | requested_shipping_method, memo_for_customer                                                  | string    | clears   | The ? field must be a string.          |
  | payment_date, ship_by_date, hold_until_date, deliver_by_date                                  | date      | clears   | The ? field must be a valid date.      |
  | fulfilled_at, packing_slip_printed_at, last_synced_from_sales_channel_at                      | date-time | clears   | The ? field must be a valid date.      |
  | quote_sent_at, quote_approved_by_customer_at, quote_expires_at                                | date-time | clears   | The ? field must be a valid date.      |
  | store_id, shipping_method_id, customer_id, sales_rep_id                                       | integer   | clears   | The ? field must be an integer.        |
  | shipping_address_id, billing_address_id, tax_rate_id, sub_sales_channel_id                    | integer   | clears   | The ? field must be an integer.        |
  | is_tax_included                                                                               | boolean   | clears   | The ? field must be true or false.     |
  | is_quote                                                                                      | boolean   | 422      | The ? field must be true or false.     |
  | tags, discount_lines                                                                          | array     | empties  | The ? field must be an array.          |
  | sales_order_lines, financial_lines, custom_field_values, notes                                | array     | 422      | The ? field must be an array.          |
  | customer, shipping_address, billing_address                                                   | object    | clears   | The ? field must be an object.         |
  | shouldDeleteFulfillments, shippingAddressChanged, on_hold                                     | boolean   | 422      | The ? field must be true or false.     |
  | deleteFulfillmentsReason                                                                      | string    | 422      | The ? field must be a string.          |
`).flatMap((row) =>
  row.fields.split(', ').map((field) => {
    const words = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('_', ' ')
    return { field, type: row.type as Type, ifNull: row.null, message: row.message.replace('?', words) }
  }),
)

/** Values of each type, and how the answer writes them. */
const goodOf: Readonly<Record<Exclude<Type, 'enum'>, readonly { sent: unknown; answered: unknown }[]>> = {
  boolean: [
    { sent: true, answered: true },
    { sent: false, answered: false },
  ],
  'date-time': [
    { sent: '2026-05-08T12:00:00Z', answered: '2026-05-08T12:00:00.000000Z' },
    { sent: '2026-05-08T14:00:00+02:00', answered: '2026-05-08T12:00:00.000000Z' },
    { sent: '2026-05-07T17:30:00-05:30', answered: '2026-05-07T23:00:00.000000Z' },
    { sent: '2026-05-08T12:00:00.123456Z', answered: '2026-05-08T12:00:00.123456Z' },
  ],
  date: [
    { sent: '2026-05-08', answered: '2026-05-08' },
    { sent: '2028-02-29', answered: '2028-02-29' },
  ],
  string: [
    { sent: 'PO-77', answered: 'PO-77' },
    { sent: '', answered: '' },
    { sent: '5 × “Größe” 🎁', answered: '5 × “Größe” 🎁' },
  ],
  integer: [
    { sent: 7, answered: 7 },
    { sent: 0, answered: 0 },
    { sent: 2_000_000_000, answered: 2_000_000_000 },
  ],
  array: [{ sent: [], answered: [] }],
  object: [],
}
const goodEnum: Readonly<Record<string, readonly string[]>> = {
  order_status: ['draft', 'open', 'reserved', 'closed', 'cancelled', 'refunded', 'completed'],
  fulfillment_status: ['unfulfilled', 'partially_fulfilled', 'fulfilled', 'over_fulfilled', 'out_of_sync'],
  payment_status: ['unpaid', 'partially_paid', 'paid', 'refunded'],
}

/** What is no value of a type, the looser readings of other frameworks included. */
const badOf: Readonly<Record<Type, readonly unknown[]>> = {
  enum: ['', 'opened', 'OPEN', 'Paid', ' paid', 5, true, [], {}],
  boolean: ['true', 'false', 'yes', '', 1, 0, [], {}],
  'date-time': [
    '',
    'yesterday',
    '2026-05-08',
    '2026-05-08T12:00:00',
    '2026-05-08 12:00',
    '2026-02-30T12:00:00Z',
    '2026-05-08T25:00:00Z',
    1_778_241_600,
    true,
    [],
    {},
  ],
  date: [
    '',
    'next week',
    '2026-02-30',
    '2027-02-29',
    '2026-5-8',
    '08/05/2026',
    '2026-05-08T12:00:00Z',
    20260508,
    true,
    [],
  ],
  string: [5, 1.5, true, false, [], {}],
  integer: [1.5, '7', '', 'USD', true, [], {}],
  array: ['', 'gift', 5, true, {}, { 0: 'gift' }],
  object: ['', 'Ada', 5, true, [], [{ name: 'Ada' }]],
}

/** Steers an update and is no field of the order. */
const flags = ['force_reopen', 'shouldDeleteFulfillments', 'shippingAddressChanged', 'deleteFulfillmentsReason']
/** Order 1001 is open and unfulfilled; what these do beside is told in tests of their own. */
const withEffects = ['order_status', 'canceled_at']

describe('a good value', () => {
  const cases = fields
    .filter(({ field }) => !withEffects.includes(field))
    .flatMap(({ field, type }) => {
      const values =
        type === 'enum' ? (goodEnum[field]?.map((one) => ({ sent: one, answered: one })) ?? []) : goodOf[type]
      return values.map((value) => ({ field, ...value, shown: JSON.stringify(value.sent) }))
    })

  test.for(cases)('$field: $shown is applied, and nothing else', async ({ field, sent, answered }, { sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001).order

    const { order } = await put(sandbox, 1001, { [field]: sent })

    const kept = field.endsWith('_lines') && Array.isArray(sent) ? before[field] : answered
    const expected = flags.includes(field) ? before : { ...before, [field]: kept }
    const same = JSON.stringify(expected) === JSON.stringify(before)
    expect(order).toEqual({ ...expected, updated_at: same ? before.updated_at : nowInSkuio })
    expect(stored(sandbox, 'skuio', 1001).order).toEqual(order)
  })

  test('of an object is taken with all its keys', async ({ sandbox }) => {
    const address = {
      name: 'Ada Lindgren',
      company: null,
      email: 'ada@example.com',
      phone: null,
      address1: '500 Market Street',
      address2: 'Floor 3',
      city: 'San Francisco',
      province: 'California',
      province_code: 'CA',
      zip: '94105',
      country: 'United States',
      country_code: 'US',
    }
    const customer = {
      name: 'Ada Lindgren',
      email: 'ada@example.com',
      company: 'Lindgren & Co',
      phone: '+1 415 555 0100',
    }

    const { order } = await put(sandbox, 1001, { customer, shipping_address: address, billing_address: address })

    expect(order).toMatchObject({ customer, shipping_address: address, billing_address: address })
  })
})

describe('null', () => {
  const clearing = fields.filter(({ ifNull }) => ifNull === 'clears' || ifNull === 'empties')
  const refused = fields.filter(({ ifNull }) => ifNull === '422')

  /** Something to clear. */
  const filled = {
    payment_status: 'paid',
    customer: { name: 'Ada Lindgren' },
    shipping_address: { name: 'Ada Lindgren' },
    billing_address: { name: 'Ada Lindgren' },
    tags: ['gift'],
    discount_lines: [{ description: 'Spring sale' }],
  }

  test.for(clearing)('$ifNull $field', async ({ field, type, ifNull }, { sandbox }) => {
    const value = (filled as Record<string, unknown>)[field] ?? goodOf[type as 'string'][0]?.sent
    const full = await put(sandbox, 1001, { [field]: value })
    expect(full.order[field]).toBeTruthy()

    const { order } = await put(sandbox, 1001, { [field]: null })

    expect(order).toEqual({ ...full.order, [field]: ifNull === 'empties' ? [] : null, updated_at: nowInSkuio })
  })

  test.for(refused)('is no value of $field', async ({ field, message }, { sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001)

    expect(await put(sandbox, 1001, { [field]: null })).toAnswer(422, validationBody({ [field]: message }))

    expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
  })

  test('uncancels by canceled_at', async ({ sandbox }) => {
    expect((await put(sandbox, 1006, { canceled_at: null })).order).toMatchObject({
      order_status: 'open',
      canceled_at: null,
    })
  })
})

describe('a bad value', () => {
  const cases = fields.flatMap(({ field, type, message }) =>
    badOf[type].map((value) => ({ field, message, value, shown: JSON.stringify(value) })),
  )

  test.for(cases)('$field: $shown', async ({ field, message, value }, { sandbox }) => {
    const before = stored(sandbox, 'skuio', 1002)

    const answer = await put(sandbox, 1002, { tracking_number: '1Z', [field]: value })

    expect(answer).toAnswer(422, validationBody({ [field]: message }))
    expect(stored(sandbox, 'skuio', 1002)).toEqual(before)
  })
})

describe('several bad values', () => {
  const table = [
    { count: 2, more: '(and 1 more error)', body: { force_reopen: 1, currency_id: 'USD' } },
    {
      count: 3,
      more: '(and 2 more errors)',
      body: { order_status: 'opened', ship_by_date: 'next week', is_quote: 'yes' },
    },
  ]

  test.for(table)('are all reported: $count, $more', async ({ body, more }, { sandbox }) => {
    const messages = fields.filter(({ field }) => field in body).map(({ field, message }) => [field, message])

    const answer = await put(sandbox, 1001, body)

    const { message, errors } = answer.body as { message: string; errors: Record<string, string[]> }
    expect(answer).toAnswer(422, {
      message,
      errors: Object.fromEntries(messages.map(([field, one]) => [field, [one]])),
    })
    expect(message).toBe(`${Object.values(errors).flat()[0]} ${more}`)
  })

  test('of every field at once change nothing and are all named', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1002)
    const body = Object.fromEntries(fields.map(({ field, type }) => [field, badOf[type][0]]))

    const answer = await put(sandbox, 1002, body)

    const { message, errors } = answer.body as { message: string; errors: Record<string, string[]> }
    expect(answer).toAnswer(422)
    expect(errors).toEqual(Object.fromEntries(fields.map(({ field, message }) => [field, [message]])))
    expect(message).toBe(`${Object.values(errors)[0]?.[0]} (and ${fields.length - 1} more errors)`)
    expect(stored(sandbox, 'skuio', 1002)).toEqual(before)
  })

  test('take the good ones beside them down', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1002)

    const answer = await put(sandbox, 1002, {
      order_status: 'open',
      force_reopen: true,
      tracking_number: '1Z',
      notes: [{ note: 'Reopened by hand.' }],
      shouldDeleteFulfillments: true,
      store_id: 'three',
    })

    expect(answer).toAnswer(422, validationBody({ store_id: 'The store id field must be an integer.' }))
    expect(stored(sandbox, 'skuio', 1002)).toEqual(before)
  })
})

describe('what is not in the payload', () => {
  test('stays: an empty payload changes nothing, updated_at included', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1002)
    await sandbox.clock.advance('PT1H')

    const answer = await put(sandbox, 1002, {})

    expect(answer).toAnswer(200, { data: before.order })
    expect(answer.noticed).toEqual([])
    expect(stored(sandbox, 'skuio', 1002)).toEqual(before)
  })

  test('stays: so does updated_at when a value is sent that is there already', async ({ sandbox }) => {
    const sent = { tracking_number: '1Z', ship_by_date: '2026-05-12', tags: ['gift'], is_quote: false }
    const first = await put(sandbox, 1001, sent)
    await sandbox.clock.advance('PT1H')

    expect((await put(sandbox, 1001, sent)).order).toEqual(first.order)

    const changed = await put(sandbox, 1001, { ...sent, tags: ['gift', 'priority'] })
    expect(changed.order.updated_at).toBe('2026-05-10T10:00:00.000000Z')
  })

  test('is not echoed: the flags that steer an update are no fields of an order', async ({ sandbox }) => {
    const { order } = await put(sandbox, 1001, {
      force_reopen: true,
      shouldDeleteFulfillments: true,
      deleteFulfillmentsReason: 'Parcel returned to sender',
      shippingAddressChanged: true,
      on_hold: true,
    })

    for (const flag of flags) expect(order).not.toHaveProperty(flag)
    expect(order).toMatchObject({ on_hold: true })
  })
})

describe('what an order has and an update does not take', () => {
  test.for([
    { field: 'id', value: 1002 },
    { field: 'created_at', value: '2020-01-01T00:00:00.000000Z' },
    { field: 'updated_at', value: '2020-01-01T00:00:00.000000Z' },
  ])('is an unknown key, ignored with a notice: $field', async ({ field, value }, { sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001)

    const answer = await put(sandbox, 1001, { [field]: value })

    expect(answer).toAnswer(200, { data: before.order })
    expect(answer.notices).toContainEqual(expect.objectContaining({ rule: 'skuio.unknown-field', field }))
    expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
  })
})
