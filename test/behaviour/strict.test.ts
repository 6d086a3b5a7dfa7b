/** Unknown and misspelt keys: ignored with a notice as a rule, refused in strict mode. */
import { describe, expect } from 'vitest'
import { hold, put, stored } from '../support/asking.ts'
import { errorBody, pending } from '../support/newstore.ts'
import { test } from '../support/sandboxes.ts'
import { validationBody } from '../support/skuio.ts'
import { table } from '../support/table.ts'

const misspelt = table<'key' | 'meant'>(`
  | key                     | meant                    |
  | ordr_status             | order_status             |
  | orderStatus             | order_status             |
  | fulfilment_status       | fulfillment_status       |
  | cancelled_at            | canceled_at              |
  | force_re_open           | force_reopen             |
  | should_delete_fulfillments | shouldDeleteFulfillments |
  | on_Hold                 | on_hold                  |
  | tracking_numbr          | tracking_number          |
`)

const unknown = (field: string) => `The ${field} field is not a known field.`

describe('by default', () => {
  test.for(misspelt)('$key changes nothing, and the notice suggests $meant', async ({ key, meant }, { sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001)

    const answer = await put(sandbox, 1001, { [key]: 'closed' })

    expect(answer).toAnswer(200, { data: before.order })
    expect(answer.notices).toHaveLength(1)
    expect(answer.notices[0]).toMatchObject({ rule: 'skuio.unknown-field', field: key })
    expect(Object.values(answer.notices[0] ?? {})).toContain(meant)
    expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
  })

  test('a key that is near to nothing gets no suggestion', async ({ sandbox }) => {
    const answer = await put(sandbox, 1001, { walmart_ship_node: 'A7' })

    expect(answer.notices).toEqual([{ name: 'unknown-field', rule: 'skuio.unknown-field', field: 'walmart_ship_node' }])
  })

  test('each unknown key has its notice, beside those of the rules', async ({ sandbox }) => {
    const answer = await put(sandbox, 1002, { order_status: 'open', ordr_status: 'open', trackng_number: '1Z' })

    expect(answer.noticed.filter((name) => name === 'reopen-suppressed')).toHaveLength(1)
    expect(answer.notices.flatMap(({ field }) => field ?? [])).toEqual(['ordr_status', 'trackng_number'])
  })
})

describe('in strict mode SKU.io', () => {
  test.for(misspelt)('refuses $key', async ({ key }, { open }) => {
    const sandbox = await open({ strict: true })
    const before = stored(sandbox, 'skuio', 1001)

    const answer = await put(sandbox, 1001, { tracking_number: '1Z', [key]: 'closed' })

    expect(answer).toAnswer(422, validationBody({ [key]: unknown(key) }))
    expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
  })

  test('counts unknown keys among the other errors', async ({ open }) => {
    const sandbox = await open({ strict: true })

    const answer = await put(sandbox, 1001, { ordr_status: 'closed', is_quote: 'yes', zzz: 1 })

    const { message, errors } = answer.body as { message: string; errors: Record<string, string[]> }
    expect(answer).toAnswer(422)
    expect(errors).toEqual({
      is_quote: ['The is quote field must be true or false.'],
      ordr_status: [unknown('ordr_status')],
      zzz: [unknown('zzz')],
    })
    expect(message).toBe(`${Object.values(errors)[0]?.[0]} (and 2 more errors)`)
  })

  test('refuses an unknown key inside nested data, by its place', async ({ open }) => {
    const sandbox = await open({ strict: true })

    const answer = await put(sandbox, 1001, {
      sales_order_lines: [{ id: 11 }, { sku: 'A', quantity: 1, qty: 1 }],
      shipping_address: { name: 'Ada', adress1: 'x' },
    })

    expect(answer).toAnswer(422)
    const { errors } = answer.body as { errors: Record<string, string[]> }
    expect(Object.keys(errors).toSorted()).toEqual(['sales_order_lines.1.qty', 'shipping_address.adress1'])
  })

  test('takes every key of the documentation', async ({ open }) => {
    const sandbox = await open({ strict: true })
    const at = '2026-05-08T12:00:00Z'
    const everything = {
      order_status: 'open',
      force_reopen: true,
      fulfillment_status: 'unfulfilled',
      payment_status: 'paid',
      canceled_at: null,
      sales_order_number: 'SO-1001',
      customer_po_number: 'PO-1',
      order_date: '2026-05-01',
      payment_date: '2026-05-01',
      ship_by_date: '2026-05-01',
      hold_until_date: '2026-05-01',
      deliver_by_date: '2026-05-01',
      fulfilled_at: at,
      tracking_number: '1Z',
      store_id: 1,
      sales_channel_id: 1,
      shipping_method_id: 1,
      customer_id: 1,
      sales_rep_id: 1,
      sales_rep_name: 'Grace',
      shipping_address_id: 1,
      billing_address_id: 1,
      currency_id: 1,
      currency_code: 'USD',
      tax_rate_id: 1,
      sub_sales_channel_id: 1,
      requested_shipping_method: 'express',
      packing_slip_printed_at: at,
      last_synced_from_sales_channel_at: at,
      is_tax_included: true,
      tags: ['gift'],
      discount_lines: [{ description: 'Sale', amount: 1, percentage: 2 }],
      sales_order_lines: [
        {
          sku: 'MUG-RED',
          product_id: 502,
          description: 'Red mug',
          quantity: 1,
          amount: 12.5,
          discount: 0,
          tax_rate_id: 1,
          warehouse_id: 1,
          nominal_code_id: 1,
          sales_channel_line_id: 'A-1',
        },
      ],
      financial_lines: [
        { financial_line_type_id: 1, description: 'Express', quantity: 1, amount: 9.9, tax_rate_id: 1 },
      ],
      custom_field_values: [{ custom_field_id: 7, value: 'fragile' }],
      notes: [{ note: 'Call first.' }],
      customer: { name: 'Ada', email: 'ada@example.com', company: 'L & Co', phone: '1' },
      shipping_address: {
        name: 'Ada',
        company: 'L & Co',
        email: 'a@example.com',
        phone: '1',
        address1: 'x',
        address2: 'y',
      },
      billing_address: {
        city: 'SF',
        province: 'California',
        province_code: 'CA',
        zip: '94105',
        country: 'US',
        country_code: 'US',
      },
      is_quote: false,
      memo_for_customer: 'Thank you',
      quote_sent_at: at,
      quote_approved_by_customer_at: at,
      quote_expires_at: at,
      shouldDeleteFulfillments: false,
      shippingAddressChanged: true,
      on_hold: false,
      deleteFulfillmentsReason: 'none',
    }

    const answer = await put(sandbox, 1001, everything)

    expect(answer).toAnswer(200)
    expect(answer.notices.filter(({ rule }) => rule === 'skuio.unknown-field')).toEqual([])
  })

  test('keeps what may be kept of discount_lines', async ({ open }) => {
    const sandbox = await open({ strict: true })

    const discount_lines = [{ description: 'Spring sale', coupon: 'SPRING', rule: { days: [1, 2] } }]

    expect((await put(sandbox, 1001, { discount_lines })).order).toMatchObject({ discount_lines })
  })
})

describe('in strict mode NewStore', () => {
  test('refuses an unknown key', async ({ open }) => {
    const sandbox = await open({ strict: true })

    expect(await hold(sandbox, pending, { status: 'on_hold', reason: 'address check' })).toAnswer(400, errorBody(400))
    expect(await hold(sandbox, pending, { Status: 'on_hold' })).toAnswer(400, errorBody(400))

    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'pending' })
  })

  test('takes status, and an object without it', async ({ open }) => {
    const sandbox = await open({ strict: true })

    expect(await hold(sandbox, pending, {})).toAnswer(200)
    expect(await hold(sandbox, pending)).toAnswer(200)
  })
})
