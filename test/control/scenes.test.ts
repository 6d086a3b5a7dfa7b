/** Setting a session up by the control API: scenarios, the clock, and the way back. */
import { describe, expect, test } from 'vitest'
import { now, openControl } from './asking.ts'

describe('scenarios', () => {
  test('are listed for every API, with what their placeholders may be', async () => {
    const { ask } = await openControl()

    const { body } = await ask('GET /_sandbox/scenarios')

    expect(body.scenarios).toContainEqual({
      provider: 'skuio',
      sentence: 'a closed, fulfilled order',
      description: 'What the reopen guard protects: order 1002 unless an id is given.',
      params: 'id, any field of the order',
      choices: {},
    })
    expect(body.scenarios).toContainEqual(
      expect.objectContaining({
        provider: 'newstore',
        sentence: 'order <id> is <status>',
        choices: { status: expect.arrayContaining(['on_hold']) },
      }),
    )
  })

  test('set a scene', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/given', {
      provider: 'skuio',
      scenario: 'order 1001 is closed and fulfilled',
      params: { customer_po_number: 'PO-7' },
    })

    expect(status).toBe(200)
    expect(body).toEqual({
      provider: 'skuio',
      scenario: 'order 1001 is closed and fulfilled',
      params: { customer_po_number: 'PO-7' },
    })
    expect((await ask('GET /_sandbox/orders/skuio/1001')).body.order).toMatchObject({
      order_status: 'closed',
      fulfillment_status: 'fulfilled',
      customer_po_number: 'PO-7',
    })
  })

  test('take a tenant of their own', async () => {
    const { ask } = await openControl()

    await ask('POST /_sandbox/given', {
      provider: 'newstore',
      scenario: 'an order on hold',
      params: { id: 'o-1', tenant: 'initech' },
    })

    expect((await ask('GET /_sandbox/orders?tenant=initech')).body.orders).toMatchObject([
      { id: 'o-1', tenant: 'initech', status: 'on_hold' },
    ])
  })

  test('that nobody knows are answered with those there are, and the nearest', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/given', { provider: 'skuio', scenario: 'a closed order' })

    expect(status).toBe(422)
    expect(body.errors).toEqual([{ field: 'scenario', message: 'is not known' }])
    expect(body.detail).toContain('skuio has no scenario named "a closed order". It has:\n')
    expect(body.detail).toContain('\n  no orders\n')
    expect(body.detail).toContain('\nDid you mean "a closed, fulfilled order"?')
  })

  test.for([
    { what: 'no body', sent: undefined, fields: ['provider', 'scenario'] },
    { what: 'an unknown API', sent: { provider: 'shopify', scenario: 'an order' }, fields: ['provider'] },
    { what: 'a misspelt key', sent: { provider: 'skuio', scenario: 'an order', parms: {} }, fields: ['parms'] },
    {
      what: 'params that are none',
      sent: { provider: 'skuio', scenario: 'an order', params: 'x' },
      fields: ['params'],
    },
    {
      what: 'fields the order does not have',
      sent: { provider: 'skuio', scenario: 'an order', params: { colour: 'red', on_hold: 'no' } },
      fields: ['params.colour', 'params.on_hold'],
    },
    {
      what: 'an id that is no number',
      sent: { provider: 'skuio', scenario: 'order first is open' },
      fields: ['params.id'],
    },
  ])('refuse $what', async ({ sent, fields }) => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/given', sent)

    expect(status).toBe(422)
    expect(body.errors.map(({ field }) => field).toSorted()).toEqual(fields)
  })

  test('suggest the API that was meant', async () => {
    const { ask } = await openControl()

    const { body } = await ask('POST /_sandbox/given', { provider: 'newstor', scenario: 'an order' })

    expect(body.errors).toEqual([
      { field: 'provider', message: 'must be one of: newstore, skuio. Did you mean "newstore"?' },
    ])
  })
})

describe('the clock', () => {
  test('is read', async () => {
    const { ask } = await openControl({ timezone: 'Europe/Berlin' })

    expect((await ask('GET /_sandbox/clock')).body).toEqual({ now, frozen: true, timezone: 'Europe/Berlin' })
  })

  test('stops at a time', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('PUT /_sandbox/clock', { now: '2026-05-11T09:00:00+02:00' })

    expect(status).toBe(200)
    expect(body).toMatchObject({ now: '2026-05-11T07:00:00.000Z', frozen: true })
  })

  test('moves on and back', async () => {
    const { ask } = await openControl()

    expect((await ask('PUT /_sandbox/clock', { advance: 'P1D' })).body.now).toBe('2026-05-11T09:00:00.000Z')
    expect((await ask('PUT /_sandbox/clock', { advance: '-PT30M' })).body.now).toBe('2026-05-11T08:30:00.000Z')
  })

  test('runs on', async () => {
    const { ask } = await openControl()

    expect((await ask('PUT /_sandbox/clock', { resume: true })).body.frozen).toBe(false)
  })

  test.for([
    { what: 'nothing', sent: {}, fields: ['body'] },
    { what: 'no body', sent: undefined, fields: ['body'] },
    { what: 'two at once', sent: { now: '2026-05-10T09:00:00Z', advance: 'P1D' }, fields: ['body'] },
    { what: 'resume false', sent: { resume: false }, fields: ['resume'] },
    { what: 'a time without its offset', sent: { now: '2026-05-10T09:00:00' }, fields: ['now'] },
    { what: 'a number', sent: { now: 1_778_400_000 }, fields: ['now'] },
    { what: 'a duration in words', sent: { advance: '1 day' }, fields: ['advance'] },
    { what: 'a duration out of all years', sent: { advance: 'P8000Y' }, fields: ['advance'] },
    { what: 'a duration out of all time', sent: { advance: 'P999999999Y' }, fields: ['advance'] },
    { what: 'a year of six digits', sent: { now: '+020000-01-01T00:00:00Z' }, fields: ['now'] },
    { what: 'a misspelt key', sent: { advanc: 'P1D' }, fields: ['advanc'] },
  ])('refuses $what, and stays', async ({ sent, fields }) => {
    const { ask } = await openControl()

    const { status, body } = await ask('PUT /_sandbox/clock', sent)

    expect(status).toBe(422)
    expect(body.errors.map(({ field }) => field)).toEqual(fields)
    expect((await ask('GET /_sandbox/clock')).body.now).toBe(now)
  })

  test('is told how to write a time', async () => {
    const { ask } = await openControl()

    const { body } = await ask('PUT /_sandbox/clock', { now: 'tomorrow' })

    expect(body.detail).toBe("'tomorrow' is not a date-time. Write it like 2026-05-10T09:00:00Z.")
  })

  test('is each session its own', async () => {
    const { ask } = await openControl()

    await ask('PUT /@worker-3/_sandbox/clock', { advance: 'P1D' })

    expect((await ask('GET /_sandbox/clock')).body.now).toBe(now)
  })
})

describe('reset', () => {
  test('brings the fixtures and the clock back', async () => {
    const { ask } = await openControl()
    await ask('DELETE /_sandbox/orders/skuio/1001')
    await ask('PUT /_sandbox/orders/skuio/5000', { order_status: 'open' })
    await ask('PUT /_sandbox/clock', { advance: 'P1D' })

    const { status, text } = await ask('POST /_sandbox/reset')

    expect([status, text]).toEqual([204, ''])
    expect((await ask('GET /_sandbox/orders/skuio/1001')).status).toBe(200)
    expect((await ask('GET /_sandbox/orders/skuio/5000')).status).toBe(404)
    expect((await ask('GET /_sandbox/clock')).body.now).toBe(now)
  })

  test('leaves other sessions alone', async () => {
    const { ask } = await openControl()
    await ask('DELETE /@worker-3/_sandbox/orders/skuio/1001')

    await ask('POST /_sandbox/reset')

    expect((await ask('GET /@worker-3/_sandbox/orders/skuio/1001')).status).toBe(404)
  })
})
