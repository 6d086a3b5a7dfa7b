/** Finding entries, and asking whether the consumer sent what a test expects. */
import { describe, expect } from 'vitest'
import { Mistake } from '../../src/engine/ours.ts'
import type { EntryFilter } from '../../src/journal/journal.ts'
import type { EntryMatch, Times } from '../../src/journal/verify.ts'
import { acme, askToken, get, globex, hold, put } from '../support/asking.ts'
import { closed, ofGlobex, pending } from '../support/newstore.ts'
import { test as behaviour } from '../support/sandboxes.ts'

/** A session in which these eight requests have been sent. */
const test = behaviour.extend('asked', async ({ sandbox }) => {
  await put(sandbox, 1002, { order_status: 'open', tracking_number: '1Z' }, { 'X-Channel': 'walmart' }) // 1
  await put(sandbox, 1001, { order_status: 'closed' }) // 2
  await get(sandbox, '/api/sales-orders/1001?include=notes') // 3
  await get(sandbox, '/api/sales-orders/999') // 4
  await hold(sandbox, closed) // 5
  sandbox.faults.add({ kind: 'status', status: 500, times: 1 })
  await hold(sandbox, pending) // 6
  await hold(sandbox, ofGlobex, { status: 'on_hold' }, globex) // 7
  await askToken(sandbox, 'acme', { grant_type: 'client_credentials', client_id: 'a', client_secret: 's3cret' }) // 8
  return sandbox
})

describe('entries are found by', () => {
  test.for<{ filter: EntryFilter; found: number[] }>([
    { filter: {}, found: [1, 2, 3, 4, 5, 6, 7, 8] },
    { filter: { provider: 'skuio' }, found: [1, 2, 3, 4] },
    { filter: { operation: 'updateOrder' }, found: [5, 6, 7] },
    { filter: { order: '1001' }, found: [2, 3] },
    { filter: { status: 200 }, found: [1, 2, 3, 7, 8] },
    { filter: { status: 404 }, found: [4] },
    { filter: { fault: 'status' }, found: [6] },
    { filter: { fault: 'fault-1' }, found: [6] },
    { filter: { fault: 'latency' }, found: [] },
    { filter: { provider: 'newstore', status: 200 }, found: [7, 8] },
    { filter: { provider: 'skuio', operation: 'updateOrder' }, found: [] },
  ])('$filter', ({ filter, found }, { asked }) => {
    expect(asked.journal.entries(filter).map(({ n }) => n)).toEqual(found)
  })
})

describe('counted are those with', () => {
  test.for<{ match: EntryMatch; count: number }>([
    { match: {}, count: 8 },
    { match: { provider: 'skuio' }, count: 4 },
    { match: { operation: 'updateOrder' }, count: 3 },
    { match: { order: '1001' }, count: 2 },
    { match: { order: 1001 }, count: 2 },
    { match: { tenant: 'globex' }, count: 1 },
    { match: { method: 'put' }, count: 2 },
    { match: { path: '/api/*' }, count: 4 },
    { match: { path: '/api/sales-orders/1001' }, count: 2 },
    { match: { header: { 'X-Channel': 'walmart' } }, count: 1 },
    { match: { header: { tenant: 'acme', 'request-id': acme['Request-Id'] } }, count: 2 },
    { match: { body: { '/order_status': 'open' } }, count: 1 },
    { match: { body: { '': { status: 'on_hold' } } }, count: 3 },
    { match: { body: { '/grant_type': 'client_credentials' } }, count: 1 },
    { match: { status: 400 }, count: 1 },
    { match: { rule: 'skuio.reopen-guard' }, count: 1 },
    { match: { rule: 'newstore.hold-too-late' }, count: 1 },
    { match: { rule: 'skuio.no-order' }, count: 1 },
    { match: { notice: 'reopen-suppressed' }, count: 1 },
    { match: { fault: 'status' }, count: 1 },
    { match: { fault: 'fault-1', rule: 'sandbox.injected-fault' }, count: 1 },
    { match: { operation: 'updateSalesOrder', order: 1002, body: { '/order_status': 'open' }, status: 200 }, count: 1 },
    { match: { operation: 'updateSalesOrder', status: 404 }, count: 0 },
  ])('$match', ({ match, count }, { asked }) => {
    expect(asked.journal.verify(match, count)).toEqual({ holds: true, count })
    expect(asked.journal.verify(match, count + 1)).toMatchObject({ holds: false, count })
  })

  test.for<{ times: Times | undefined; holds: boolean }>([
    { times: undefined, holds: true },
    { times: 2, holds: true },
    { times: 1, holds: false },
    { times: 3, holds: false },
    { times: 0, holds: false },
    { times: { min: 2 }, holds: true },
    { times: { min: 3 }, holds: false },
    { times: { max: 2 }, holds: true },
    { times: { max: 1 }, holds: false },
    { times: { min: 1, max: 3 }, holds: true },
  ])('two of them, where $times were expected: $holds', ({ times, holds }, { asked }) => {
    const verified = asked.journal.verify({ method: 'PUT' }, times)

    expect(verified).toMatchObject({ holds, count: 2 })
    expect(verified.nearest === undefined).toBe(holds)
  })

  test('never: holds while there is none', ({ asked }) => {
    expect(asked.journal.verify({ order: 1003 }, 0)).toEqual({ holds: true, count: 0 })
    expect(asked.journal.verify({ order: 1003 })).toMatchObject({ holds: false, count: 0 })
  })
})

describe('the nearest are told', () => {
  test('with everything in which they differ, the one that differs least first', ({ asked }) => {
    const match: EntryMatch = {
      operation: 'updateSalesOrder',
      order: '1001',
      body: { '/order_status': 'open', '/tracking_number': '1Z' },
    }

    const { holds, nearest } = asked.journal.verify(match)

    expect(holds).toBe(false)
    expect(nearest).toEqual([
      { entry: 1, differences: [{ field: 'order', expected: '1001', actual: '1002' }] },
      {
        entry: 2,
        differences: [
          { field: 'body/order_status', expected: 'open', actual: 'closed' },
          { field: 'body/tracking_number', expected: '1Z', actual: null },
        ],
      },
      {
        entry: 3,
        differences: [
          { field: 'operation', expected: 'updateSalesOrder', actual: 'getSalesOrder' },
          { field: 'body/order_status', expected: 'open', actual: null },
          { field: 'body/tracking_number', expected: '1Z', actual: null },
        ],
      },
    ])
  })

  test.for<{ match: EntryMatch; differences: object[] }>([
    { match: { provider: 'newstore' }, differences: [{ field: 'provider', expected: 'newstore', actual: 'skuio' }] },
    { match: { tenant: 'acme' }, differences: [{ field: 'tenant', expected: 'acme', actual: null }] },
    { match: { method: 'delete' }, differences: [{ field: 'method', expected: 'DELETE', actual: 'PUT' }] },
    {
      match: { path: '/api/v3/*' },
      differences: [{ field: 'path', expected: '/api/v3/*', actual: '/api/sales-orders/1002' }],
    },
    { match: { status: 500 }, differences: [{ field: 'status', expected: 500, actual: 200 }] },
    {
      match: { header: { 'x-channel': 'ebay', 'X-Shop': 'one' } },
      differences: [
        { field: 'header.x-channel', expected: 'ebay', actual: 'walmart' },
        { field: 'header.X-Shop', expected: 'one', actual: null },
      ],
    },
    {
      match: { rule: 'skuio.close' },
      differences: [{ field: 'rule', expected: 'skuio.close', actual: ['skuio.reopen-guard'] }],
    },
    {
      match: { notice: 'unknown-field' },
      differences: [{ field: 'notice', expected: 'unknown-field', actual: ['reopen-suppressed'] }],
    },
    { match: { fault: 'latency' }, differences: [{ field: 'fault', expected: 'latency', actual: [] }] },
  ])('where it is not $match', async ({ match, differences }, { sandbox }) => {
    await put(sandbox, 1002, { order_status: 'open' }, { 'X-Channel': 'walmart' })

    expect(sandbox.journal.verify(match)).toEqual({
      holds: false,
      count: 0,
      nearest: [{ entry: 1, differences }],
    })
  })

  test('three at most', ({ asked }) => {
    expect(asked.journal.verify({ order: 1003 }).nearest).toHaveLength(3)
  })

  test('none, where nothing was sent', ({ sandbox }) => {
    expect(sandbox.journal.verify({ order: 1003 })).toEqual({ holds: false, count: 0, nearest: [] })
  })

  test('without the secrets they hold', ({ asked }) => {
    const { nearest } = asked.journal.verify({
      operation: 'issueToken',
      header: { authorization: 'Bearer other' },
      body: { '/client_secret': 'other' },
    })

    expect(nearest?.[0]).toEqual({
      entry: 8,
      differences: [
        { field: 'header.authorization', expected: 'Bearer other', actual: null },
        { field: 'body/client_secret', expected: 'other', actual: '[redacted]' },
      ],
    })
    const headers = asked.journal.verify({ order: 1002, header: { Authorization: 'Bearer other' } })
    expect(JSON.stringify(headers)).toContain('Bearer [redacted]')
    expect(JSON.stringify(headers)).not.toContain('example-token')
  })

  test('though a secret that is as expected is counted', ({ asked }) => {
    expect(asked.journal.verify({ body: { '/client_secret': 's3cret' } })).toEqual({ holds: true, count: 1 })
    expect(asked.journal.verify({ header: { authorization: 'Bearer example-token' } })).toMatchObject({ count: 7 })
  })
})

test('what a second writer sends is not what the consumer sent', async ({ sandbox }) => {
  sandbox.actors.add({ script: 'walmart-shipped-sync', order: 1001 })

  await get(sandbox, '/api/sales-orders/1001')

  expect(sandbox.journal.entries()).toHaveLength(2)
  expect(sandbox.journal.verify({ method: 'PUT' }, 0)).toEqual({ holds: true, count: 0 })
})

describe('an expectation that cannot be met is refused, so that it does not hold for the wrong reason:', () => {
  test.for<{ match: object; times?: unknown; errors: Record<string, string> }>([
    { match: { oder: 1001 }, errors: { 'match.oder': 'is not known. Did you mean "order"?' } },
    { match: { provider: 'shopify' }, errors: { 'match.provider': 'must be one of newstore, skuio' } },
    { match: { status: '200' }, errors: { 'match.status': 'must be a whole number from 0 to 599' } },
    {
      match: { rule: 'skuio.reopen-gard' },
      errors: { 'match.rule': 'is not known. Did you mean "skuio.reopen-guard"?' },
    },
    { match: { fault: 'latncy' }, errors: { 'match.fault': 'is not known. Did you mean "latency"?' } },
    { match: {}, times: -1, errors: { times: 'must be a whole number, or whole numbers as {"min", "max"}' } },
    { match: {}, times: {}, errors: { times: 'must be a whole number, or whole numbers as {"min", "max"}' } },
    { match: {}, times: { mn: 1 }, errors: { times: 'must be a whole number, or whole numbers as {"min", "max"}' } },
    { match: {}, times: { min: 2, max: 1 }, errors: { times: 'must have a min that is not over its max' } },
  ])('$match $times', ({ match, times, errors }, { sandbox }) => {
    let thrown: unknown
    try {
      sandbox.journal.verify(match, times as Times)
    } catch (error) {
      thrown = error
    }

    expect(thrown).toBeInstanceOf(Mistake)
    expect((thrown as Mistake).errors).toEqual(Object.entries(errors).map(([field, message]) => ({ field, message })))
  })
})
