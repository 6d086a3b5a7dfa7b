/** What the consumer did becomes interactions: each different call once, exact where it must be, by kind where it may. */
import { describe, expect } from 'vitest'
import { askToken, get, hold, put } from '../../support/asking.ts'
import { closed, inFulfillment, nobodys, pending } from '../../support/newstore.ts'
import { test } from '../../support/sandboxes.ts'
import { interactionsWith, matcherAt, statesOf, theInteraction } from './recording.ts'

describe('a call', () => {
  test('is what was asked and what was answered', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('oms-worker')

    await hold(sandbox, closed)

    expect(await theInteraction(recording, 'newstore')).toMatchObject({
      description: 'Update order with status "on_hold" is answered 400: hold too late',
      providerStates: [{ name: `order ${closed} is closed`, params: { tenant: 'acme' } }],
      request: {
        method: 'PATCH',
        path: `/order-management/orders/${closed}`,
        headers: { Tenant: ['acme'], 'X-Newstore-Tenant': ['acme'], 'Content-Type': ['application/json'] },
        body: { content: { status: 'on_hold' }, contentType: 'application/json' },
      },
      response: {
        status: 400,
        headers: { 'Content-Type': ['application/problem+json'] },
        body: { content: { error_code: 'bad_request', message: "Order in status 'closed' cannot be put on hold." } },
      },
    })
  })

  test('is told once, however often it was made', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('oms-worker')

    for (let time = 0; time < 3; time += 1)
      await hold(sandbox, closed, { status: 'on_hold' }, { 'Request-Id': `call-${time}` })

    expect(await interactionsWith(recording, 'newstore')).toHaveLength(1)
  })

  test('is another one from another state, with another status or with other fields, and not with other data', async ({
    open,
  }) => {
    const sandbox = await open({})
    const recording = sandbox.record('shop')

    await put(sandbox, 1001, { tracking_number: 'T-1' })
    await put(sandbox, 1001, { tracking_number: 'T-2' })
    await put(sandbox, 1003, { tracking_number: 'T-1' })
    await put(sandbox, 1001, { tracking_number: 'T-1', on_hold: true })
    await put(sandbox, 1001, { tracking_number: 'T-1', on_hold: false })
    await put(sandbox, 1001, { tracking_number: 7 })

    expect((await interactionsWith(recording, 'skuio')).map(({ description }) => description)).toEqual([
      'Update Sales Order with tracking_number 7 is answered 422: validation',
      'Update Sales Order with tracking_number "T-1" and on_hold false is answered 200',
      'Update Sales Order with tracking_number "T-1" and on_hold true is answered 200',
      'Update Sales Order with tracking_number "T-1" is answered 200',
      'Update Sales Order with tracking_number "T-1" is answered 200',
    ])
  })

  test('whose answer came late is the same as any other', async ({ open }) => {
    const sandbox = await open({})
    sandbox.faults.add({ kind: 'latency', ms: 1 })
    const recording = sandbox.record('shop')

    await put(sandbox, 1002, { order_status: 'open' })

    const { description } = await theInteraction(recording, 'skuio')
    expect(description).toBe('Update Sales Order with order_status "open" is answered 200: reopen guard')
  })

  test('keeps of its headers what the spec names, and of its query everything', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('shop')

    await get(sandbox, '/api/sales-orders/list?filter[order_status]=refunded&page=9', {
      'X-Trace': '1',
      Accept: 'application/json',
    })

    const { request } = await theInteraction(recording, 'skuio')
    expect(request.query).toEqual({ 'filter[order_status]': ['refunded'], page: ['9'] })
    expect(Object.keys(request.headers ?? {}).toSorted()).toEqual(['Accept', 'Authorization'])
  })

  test('carries nobody’s credentials', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('oms-worker')

    await hold(sandbox, pending, { status: 'on_hold' }, { Authorization: 'Bearer s3cret' })
    await askToken(sandbox, 'acme', {
      grant_type: 'client_credentials',
      client_id: 'acme-oms',
      client_secret: 'acme-oms-secret',
    })
    await askToken(
      sandbox,
      'acme',
      { grant_type: 'client_credentials' },
      { Authorization: `Basic ${btoa('acme-oms:acme-oms-secret')}` },
    )

    const interactions = await interactionsWith(recording, 'newstore')
    expect(interactions).toHaveLength(3)
    expect(JSON.stringify(interactions)).not.toMatch(/s3cret|acme-oms|sandbox-/)
    expect(interactions.map(({ request }) => request.headers?.Authorization)).toEqual([
      [`Basic ${btoa('any:any')}`],
      undefined,
      ['Bearer any'],
    ])
    expect(interactions[1]?.request.body?.content).toBe('grant_type=client_credentials&client_id=any&client_secret=any')
    expect(interactions[1]?.response.body?.content.access_token).toBe('any')
  })

  test('says an id that is made up for each call in the same words each time', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('oms-worker')

    await hold(sandbox, nobodys, { status: 'on_hold' }, { 'Request-Id': `hold/${crypto.randomUUID()}` })

    const { request, response } = await theInteraction(recording, 'newstore')
    expect(request.headers?.['Request-Id']).toEqual(['hold/4fd0b1f2-c37a-4e0c-9b6f-1a2d3e5c7089'])
    expect(request.matchingRules?.header?.['Request-Id']?.matchers).toEqual([{ match: 'regex', regex: '\\S+' }])
    expect(response.body?.content.request_id).toBe('hold/4fd0b1f2-c37a-4e0c-9b6f-1a2d3e5c7089')
  })

  test('says the time at which it was made in the same words each time, and any other time as it is', async ({
    open,
  }) => {
    const sandbox = await open({})
    const recording = sandbox.record('shop')

    await put(sandbox, 1001, { quote_sent_at: new Date().toISOString(), quote_expires_at: '2031-01-01T00:00:00Z' })

    const { request } = await theInteraction(recording, 'skuio')
    expect(request.body?.content).toEqual({
      quote_sent_at: '2026-05-10T09:00:00.000Z',
      quote_expires_at: '2031-01-01T00:00:00Z',
    })
    expect(request.matchingRules?.body?.['$.quote_sent_at']).toBeDefined()
  })
})

describe('an answer', () => {
  test('is expected exactly where the consumer asked for it or decides by it, and by kind elsewhere', async ({
    open,
  }) => {
    const sandbox = await open({})
    const recording = sandbox.record('shop')

    await put(sandbox, 1002, { order_status: 'open', memo_for_customer: 'By the door' })

    const interaction = await theInteraction(recording, 'skuio')
    const matchers = [
      'id',
      'order_status',
      'fulfillment_status',
      'memo_for_customer',
      'on_hold',
      'ship_by_date',
      'sales_order_number',
      'store_id',
      'order_date',
      'updated_at',
      'sales_order_lines',
      'sales_order_lines[*].amount',
      'customer.name',
    ].map((path) => [path, matcherAt(interaction, `$.data.${path}`)])
    expect(Object.fromEntries(matchers)).toEqual({
      id: undefined,
      order_status: undefined,
      fulfillment_status: undefined,
      memo_for_customer: undefined,
      on_hold: undefined,
      ship_by_date: undefined,
      sales_order_number: 'type',
      store_id: 'integer',
      order_date: 'regex ^\\d{4}-\\d{2}-\\d{2}$',
      updated_at: 'regex ^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
      sales_order_lines: 'type',
      'sales_order_lines[*].amount': 'number',
      'customer.name': 'type',
    })
  })

  test('repeats lines that were sent, one by one', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('shop')

    await put(sandbox, 1001, { sales_order_lines: [{ id: 11, quantity: 5 }], tags: ['gift', 'vip'] })

    const interaction = await theInteraction(recording, 'skuio')
    expect(matcherAt(interaction, '$.data.sales_order_lines')).toBeUndefined()
    expect(matcherAt(interaction, '$.data.sales_order_lines[0].quantity')).toBeUndefined()
    expect(matcherAt(interaction, '$.data.sales_order_lines[0].sku')).toBe('type')
    expect(interaction.response.body?.content.data).toMatchObject({ tags: ['gift', 'vip'] })
  })

  test('that is a refusal is expected with its code and its fields, and with any message', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('both')

    await hold(sandbox, pending, { status: 'open' })
    await put(sandbox, 1001, { order_status: 'opne', currency_id: 'x' })

    const refused = await theInteraction(recording, 'newstore')
    expect(matcherAt(refused, '$.error_code')).toBeUndefined()
    expect(matcherAt(refused, '$.message')).toBe('type')
    const invalid = await theInteraction(recording, 'skuio')
    expect(Object.keys(invalid.response.body?.content.errors as object)).toEqual(['order_status', 'currency_id'])
    expect(matcherAt(invalid, '$.errors.order_status[*]')).toBe('type')
  })

  test('that is a list is expected to have at least one of a kind, with what all of them have', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('shop')

    await get(sandbox, '/api/sales-orders/list?filter[order_status]=closed')

    const interaction = await theInteraction(recording, 'skuio')
    expect(statesOf(interaction)).toEqual(['no orders', 'order 1002 is closed and fulfilled'])
    expect(interaction.response.body?.content.data).toHaveLength(1)
    expect(matcherAt(interaction, '$.data')).toBe('type')
    expect(matcherAt(interaction, '$.data[*].order_status')).toBe('equality')
    expect(matcherAt(interaction, '$.data[*].fulfillment_status')).toMatch(/^regex \^\(unfulfilled\|/)
  })

  test('is expected without the fields that no path of Pact can name', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('shop')

    await put(sandbox, 1001, { discount_lines: [{ amount: 1, "staff's": true, 'by.hand': true }] })

    const { response } = await theInteraction(recording, 'skuio')
    expect(response.body?.content.data).toMatchObject({ discount_lines: [{ amount: 1, 'by.hand': true }] })
    expect(JSON.stringify(response)).not.toContain("staff's")
  })

  test('without a body is expected without one', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('oms-worker')

    await hold(sandbox, inFulfillment)

    const { response } = await theInteraction(recording, 'newstore')
    expect(response).toEqual({ status: 200 })
  })
})
