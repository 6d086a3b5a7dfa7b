/** Lines, financial lines, notes, custom fields, tags, addresses and customers in an update. */
import { describe, expect } from 'vitest'
import type { Answer } from '../support/answer.ts'
import { put, stored } from '../support/asking.ts'
import { nowInSkuio, test } from '../support/sandboxes.ts'
import { anOrder, orderId, validationBody } from '../support/skuio.ts'

type Item = Record<string, unknown>
const listOf = (answer: Answer, field: string): Item[] => answer.order[field] as Item[]
const linesOf = (answer: Answer): Item[] => listOf(answer, 'sales_order_lines')

describe('sales_order_lines', () => {
  test('with a known id change the given fields of that line, and no others', async ({ sandbox }) => {
    await anOrder(sandbox, { status: 'open', lines: '2/0 5/0 1/0' })
    const before = stored(sandbox, 'skuio', orderId).order.sales_order_lines as unknown as Item[]

    const answer = await put(sandbox, orderId, { sales_order_lines: [{ id: 2, quantity: 3, description: 'Large' }] })

    expect(linesOf(answer)).toEqual([before[0], { ...before[1], quantity: 3, description: 'Large' }, before[2]])
  })

  test('change several lines at once, in whatever order they are sent', async ({ sandbox }) => {
    await anOrder(sandbox, { status: 'open', lines: '2/0 5/0 1/0' })

    const answer = await put(sandbox, orderId, {
      sales_order_lines: [
        { id: 3, quantity: 30 },
        { id: 1, amount: 1.5 },
      ],
    })

    expect(linesOf(answer)).toMatchObject([
      { id: 1, quantity: 2, amount: 1.5 },
      { id: 2, quantity: 5 },
      { id: 3, quantity: 30 },
    ])
  })

  test.for([{ product_id: 501 }, { sku: 'MUG-RED' }, { description: 'Engraving' }])(
    'without an id are new lines, of which %j and a quantity are enough',
    async (what, { sandbox }) => {
      const answer = await put(sandbox, 1001, { sales_order_lines: [{ ...what, quantity: 4 }] })

      const [old, added, ...more] = linesOf(answer)
      expect(old).toMatchObject({ id: 11, quantity: 2 })
      expect(added).toMatchObject({ ...what, quantity: 4, fulfilled_quantity: 0 })
      expect(added?.id).not.toBe(11)
      expect(more).toEqual([])
    },
  )

  test('without ids get one each, which the next update can name', async ({ sandbox }) => {
    const first = await put(sandbox, 1001, {
      sales_order_lines: [
        { sku: 'A', quantity: 1 },
        { sku: 'B', quantity: 1 },
      ],
    })
    const ids = linesOf(first).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)

    const second = await put(sandbox, 1001, { sales_order_lines: [{ id: ids[2], quantity: 9 }] })

    expect(linesOf(second)).toMatchObject([
      { id: 11 },
      { sku: 'A', quantity: 1 },
      { id: ids[2], sku: 'B', quantity: 9 },
    ])
  })

  test('change and are added in one update', async ({ sandbox }) => {
    const answer = await put(sandbox, 1001, {
      sales_order_lines: [
        { sku: 'A', quantity: 1 },
        { id: 11, quantity: 7 },
      ],
    })

    expect(linesOf(answer)).toMatchObject([
      { id: 11, quantity: 7 },
      { sku: 'A', quantity: 1 },
    ])
  })

  test('that are left out stay, and an empty list changes nothing', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001)

    expect(await put(sandbox, 1001, { sales_order_lines: [] })).toAnswer(200, { data: before.order })

    expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
  })

  test('cannot say what was shipped of them', async ({ sandbox }) => {
    const answer = await put(sandbox, 1001, { sales_order_lines: [{ id: 11, fulfilled_quantity: 2 }] })

    expect(linesOf(answer)).toMatchObject([{ id: 11, fulfilled_quantity: 0 }])
    expect(answer.notices).toContainEqual(
      expect.objectContaining({ field: 'sales_order_lines.0.fulfilled_quantity', rule: 'skuio.unknown-field' }),
    )
  })

  test.for([0, 1])('with an unknown id at %i are refused', async (index, { sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001)
    const lines = [
      { id: 11, quantity: 3 },
      { id: 11, amount: 9 },
    ].slice(0, index)

    const answer = await put(sandbox, 1001, {
      tracking_number: '1Z',
      sales_order_lines: [...lines, { id: 999, quantity: 1 }],
    })

    const field = `sales_order_lines.${index}.id`
    expect(answer).toAnswer(422, validationBody({ [field]: `The selected ${field} is invalid.` }))
    expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
  })

  test("with the id of another order's line are refused", async ({ sandbox }) => {
    expect(await put(sandbox, 1001, { sales_order_lines: [{ id: 21, quantity: 1 }] })).toAnswer(
      422,
      validationBody({ 'sales_order_lines.0.id': 'The selected sales_order_lines.0.id is invalid.' }),
    )
  })

  test.for([
    { sku: 'MUG-RED' },
    { quantity: 1 },
    { amount: 12.5 },
    {},
    { quantity: 1, description: null },
    { sku: 'MUG-RED', quantity: '1' },
    { sku: 'MUG-RED', quantity: -1 },
    { sku: 'MUG-RED', quantity: null },
    { sku: 5, quantity: 1 },
    { product_id: '501', quantity: 1 },
    { id: 11, quantity: 'two' },
    { id: '11', quantity: 2 },
    { id: null, sku: 'MUG-RED', quantity: 1 },
    { id: 11, amount: '12.50' },
    null,
    5,
    'MUG-RED',
    [],
  ])('like %j are refused, by their place', async (line, { sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001)

    const answer = await put(sandbox, 1001, { sales_order_lines: [{ id: 11, quantity: 5 }, line] })

    expect(answer).toAnswer(422)
    const { errors } = answer.body as { errors: Record<string, string[]> }
    expect(Object.keys(errors).length).toBeGreaterThan(0)
    for (const field of Object.keys(errors)) expect(field).toMatch(/^sales_order_lines\.1(\.|$)/)
    expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
  })
})

describe('financial_lines', () => {
  const express = { description: 'Express shipping', amount: 9.9 }

  test('without an id are added, with one they change, and those left out stay', async ({ sandbox }) => {
    const first = await put(sandbox, 1001, { financial_lines: [express, { description: 'Gift wrap', amount: 3 }] })
    const [one, two] = listOf(first, 'financial_lines')
    expect([one, two]).toMatchObject([express, { description: 'Gift wrap', amount: 3 }])
    expect(one?.id).not.toBe(two?.id)

    const second = await put(sandbox, 1001, { financial_lines: [{ id: two?.id, amount: 4 }] })

    expect(listOf(second, 'financial_lines')).toEqual([one, { ...two, amount: 4 }])
  })

  test('of an empty list change nothing', async ({ sandbox }) => {
    const first = await put(sandbox, 1001, { financial_lines: [express] })

    expect((await put(sandbox, 1001, { financial_lines: [] })).order).toEqual(first.order)
  })

  test.for([
    { description: 'Express' },
    { amount: 9.9 },
    { description: 'Express', amount: '9.90' },
    { id: 999, amount: 1 },
    null,
  ])('like %j are refused', async (line, { sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001)

    expect(await put(sandbox, 1001, { financial_lines: [line] })).toAnswer(422)

    expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
  })
})

describe('notes', () => {
  test('are added one after another, each with the time it was added', async ({ sandbox }) => {
    await put(sandbox, 1001, { notes: [{ note: 'First' }] })
    await sandbox.clock.advance('PT1H')

    const answer = await put(sandbox, 1001, { notes: [{ note: 'Second' }, { note: 'Third' }] })

    const notes = listOf(answer, 'notes')
    expect(notes).toMatchObject([
      { note: 'First', created_at: nowInSkuio },
      { note: 'Second', created_at: '2026-05-10T10:00:00.000000Z' },
      { note: 'Third', created_at: '2026-05-10T10:00:00.000000Z' },
    ])
    expect(new Set(notes.map(({ id }) => id)).size).toBe(3)
  })

  test('that are there are never edited, not even by their id', async ({ sandbox }) => {
    const first = await put(sandbox, 1001, { notes: [{ note: 'First' }] })
    const [note] = listOf(first, 'notes')

    const answer = await put(sandbox, 1001, { notes: [{ id: note?.id, note: 'Changed' }] })

    expect(answer).toAnswer(200)
    expect(listOf(answer, 'notes')).toContainEqual(note)
  })

  test.for([{}, { note: null }, { note: 5 }, 'A note', null])('like %j are refused', async (note, { sandbox }) => {
    expect(await put(sandbox, 1001, { notes: [note] })).toAnswer(422)
  })
})

describe('custom_field_values', () => {
  test('are set by custom_field_id, and those left out keep theirs', async ({ sandbox }) => {
    await put(sandbox, 1001, {
      custom_field_values: [
        { custom_field_id: 7, value: 'fragile' },
        { custom_field_id: 8, value: 'north' },
      ],
    })

    const answer = await put(sandbox, 1001, {
      custom_field_values: [
        { custom_field_id: 8, value: 'south' },
        { custom_field_id: 9, value: true },
      ],
    })

    expect(answer.order.custom_field_values).toEqual([
      { custom_field_id: 7, value: 'fragile' },
      { custom_field_id: 8, value: 'south' },
      { custom_field_id: 9, value: true },
    ])
  })

  test.for(['', 'text', 0, 12.5, true, false, null, ['a', 'b']])('take %j as a value', async (value, { sandbox }) => {
    const { order } = await put(sandbox, 1001, { custom_field_values: [{ custom_field_id: 7, value }] })

    expect(order.custom_field_values).toEqual([{ custom_field_id: 7, value }])
  })

  test.for([{ value: 'x' }, { custom_field_id: 7 }, { custom_field_id: '7', value: 'x' }, null])(
    'like %j are refused',
    async (value, { sandbox }) => {
      expect(await put(sandbox, 1001, { custom_field_values: [value] })).toAnswer(422)
    },
  )
})

describe('tags', () => {
  test('replace the list', async ({ sandbox }) => {
    await put(sandbox, 1001, { tags: ['gift', 'priority'] })

    expect((await put(sandbox, 1001, { tags: ['priority', 'fragile'] })).order.tags).toEqual(['priority', 'fragile'])
    expect((await put(sandbox, 1001, { tags: [] })).order.tags).toEqual([])
  })

  test('are words', async ({ sandbox }) => {
    expect(await put(sandbox, 1001, { tags: ['gift', 5] })).toAnswer(
      422,
      expect.objectContaining({ errors: { 'tags.1': [expect.any(String)] } }),
    )
  })
})

describe('discount_lines', () => {
  test('replace the list, and keep keys that nobody knows', async ({ sandbox }) => {
    await put(sandbox, 1001, { discount_lines: [{ description: 'Old' }] })
    const sent = [{ description: 'Spring sale', percentage: 10, coupon: 'SPRING', rule: { days: [1, 2] } }]

    const answer = await put(sandbox, 1001, { discount_lines: sent })

    expect(answer.order.discount_lines).toEqual(sent)
    expect(answer.noticed).toEqual([])
  })
})

describe('addresses', () => {
  const whole = {
    name: 'Ada Lindgren',
    company: 'Lindgren & Co',
    email: 'ada@example.com',
    phone: '+1 415 555 0100',
    address1: '500 Market Street',
    address2: 'Floor 3',
    city: 'San Francisco',
    province: 'California',
    province_code: 'CA',
    zip: '94105',
    country: 'United States',
    country_code: 'US',
  }

  test.for(['shipping_address', 'billing_address'])(
    '%s is set as it is sent, and null detaches it',
    async (field, { sandbox }) => {
      expect((await put(sandbox, 1001, { [field]: whole })).order[field]).toEqual(whole)

      expect((await put(sandbox, 1001, { [field]: null })).order[field]).toBeNull()
    },
  )

  test('have every key in the answer, null where it was not sent', async ({ sandbox }) => {
    await put(sandbox, 1001, { billing_address: null })
    const { order } = await put(sandbox, 1001, { billing_address: { name: 'Ada Lindgren' } })

    const nothing = Object.fromEntries(Object.keys(whole).map((key) => [key, null]))
    expect(order.billing_address).toEqual({ ...nothing, name: 'Ada Lindgren' })
  })

  test('do not touch one another', async ({ sandbox }) => {
    await put(sandbox, 1001, { shipping_address: whole, billing_address: whole })

    const { order } = await put(sandbox, 1001, { shipping_address: null })

    expect(order).toMatchObject({ shipping_address: null, billing_address: whole })
  })

  test('with a bad key are refused by its place', async ({ sandbox }) => {
    const answer = await put(sandbox, 1001, { shipping_address: { ...whole, zip: 94105 } })

    expect(answer).toAnswer(422, expect.objectContaining({ errors: { 'shipping_address.zip': [expect.any(String)] } }))
  })
})

describe('customer', () => {
  const ada = { name: 'Ada Lindgren', email: 'ada@example.com', company: null, phone: null }

  test('is set as it is sent, and null detaches it', async ({ sandbox }) => {
    expect((await put(sandbox, 1001, { customer: ada })).order.customer).toMatchObject(ada)

    expect((await put(sandbox, 1001, { customer: null })).order.customer).toBeNull()
  })

  test('without an id is a new one, with nothing of the one before', async ({ sandbox }) => {
    await put(sandbox, 1001, { customer: { id: 99, name: 'Ada Lindgren', email: 'ada@example.com' } })

    const { order } = await put(sandbox, 1001, { customer: { name: 'Bob Larsen' } })

    expect(order.customer).toMatchObject({ name: 'Bob Larsen', email: null })
    expect(order.customer).not.toMatchObject({ id: 99 })
  })

  test('with the id of the one there is changes the given fields', async ({ sandbox }) => {
    await put(sandbox, 1001, { customer: { id: 99, name: 'Ada Lindgren', email: 'ada@example.com' } })

    const { order } = await put(sandbox, 1001, { customer: { id: 99, phone: '+1 415 555 0100' } })

    expect(order.customer).toMatchObject({
      id: 99,
      name: 'Ada Lindgren',
      email: 'ada@example.com',
      phone: '+1 415 555 0100',
    })
  })

  test('needs a name, unless an id says who it is', async ({ sandbox }) => {
    expect(await put(sandbox, 1001, { customer: { email: 'ada@example.com' } })).toAnswer(
      422,
      expect.objectContaining({ errors: { 'customer.name': [expect.any(String)] } }),
    )
    expect(await put(sandbox, 1002, { customer: { id: 1, phone: '+1 415 555 0100' } })).toAnswer(200)
  })
})

describe('unknown keys inside nested data', () => {
  test('are ignored with a notice that names their place', async ({ sandbox }) => {
    const answer = await put(sandbox, 1001, {
      sales_order_lines: [{ id: 11, qty: 3 }],
      shipping_address: { name: 'Ada Lindgren', adress1: '500 Market Street' },
    })

    expect(answer.notices.map(({ field }) => field)).toEqual(['sales_order_lines.0.qty', 'shipping_address.adress1'])
    expect(linesOf(answer)[0]).not.toHaveProperty('qty')
    expect(answer.order.shipping_address).not.toHaveProperty('adress1')
  })
})
