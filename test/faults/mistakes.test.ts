/** A fault that cannot be is refused, and told what would be right. */
import { describe, expect } from 'vitest'
import { Mistake } from '../../src/engine/ours.ts'
import type { FaultSpec } from '../../src/faults/fault.ts'
import { test } from '../support/sandboxes.ts'

const kinds =
  'must be one of status, latency, rate-limit, no-response, connection-reset, empty-reply, truncated-body, malformed-body, slow-body'
const delay = 'must be a number from 0 to 600000, {"min", "max"} or {"median", "p99"}'
const reset = { kind: 'connection-reset' }
const down = { kind: 'status', status: 503 }
const commonKeys = 'stage, times, skip, probability, per, match, enabled'

const rows: readonly [fault: unknown, errors: Readonly<Record<string, string>>][] = [
  ['connection-reset', { fault: 'must be an object like {"kind": "status", "status": 500}' }],
  [null, { fault: 'must be an object like {"kind": "status", "status": 500}' }],
  [[reset], { fault: 'must be an object like {"kind": "status", "status": 500}' }],
  [{}, { kind: kinds }],
  [{ kind: 'timeout' }, { kind: kinds }],
  [{ kind: 'constructor' }, { kind: kinds }],
  [{ kind: 5 }, { kind: kinds }],
  [{ kind: 'latencyy', ms: 1 }, { kind: `${kinds}. Did you mean "latency"?` }],

  [{ kind: 'status' }, { status: 'is required for a fault of kind status' }],
  [{ kind: 'status', status: 200 }, { status: 'must be a whole number from 400 to 599' }],
  [{ kind: 'status', status: 600 }, { status: 'must be a whole number from 400 to 599' }],
  [{ kind: 'status', status: 500.5 }, { status: 'must be a whole number from 400 to 599' }],
  [{ kind: 'status', status: '500' }, { status: 'must be a whole number from 400 to 599' }],
  [{ ...down, retryAfter: -1 }, { retryAfter: 'must be a whole number from 0 to 86400' }],
  [{ ...down, retryAfter: '2' }, { retryAfter: 'must be a whole number from 0 to 86400' }],
  [{ ...down, headers: ['x'] }, { headers: 'must be an object of header names and texts' }],
  [{ ...down, headers: { 'x-retries': 3 } }, { headers: 'must be an object of header names and texts' }],
  [
    { ...down, headers: { 'x retries': '3' } },
    { headers: 'must have names that a header can have, unlike "x retries"' },
  ],
  [{ ...down, headers: { 'x-note': 'a\r\nb: c' } }, { headers: 'must have a text for x-note that a header can hold' }],
  [
    { ...down, headers: { 'Content-Length': '1' } },
    { headers: 'must not have Content-Length; a fault of kind truncated-body lies about the length' },
  ],
  [
    { ...down, headers: { 'transfer-encoding': 'chunked' } },
    { headers: 'must not have transfer-encoding; a fault of kind truncated-body lies about the length' },
  ],

  [{ kind: 'latency' }, { ms: 'is required for a fault of kind latency' }],
  [{ kind: 'latency', ms: -1 }, { ms: 'must be a number from 0 to 600000' }],
  [{ kind: 'latency', ms: 600_001 }, { ms: 'must be a number from 0 to 600000' }],
  [{ kind: 'latency', ms: Number.NaN }, { ms: 'must be a number from 0 to 600000' }],
  [{ kind: 'latency', ms: '5' }, { ms: delay }],
  [{ kind: 'latency', ms: {} }, { ms: delay }],
  [{ kind: 'latency', ms: { min: 1 } }, { ms: delay }],
  [{ kind: 'latency', ms: { min: 1, p99: 2 } }, { ms: delay }],
  [{ kind: 'latency', ms: { min: -1, max: 2 } }, { ms: delay }],
  [{ kind: 'latency', ms: { min: 2, max: 1 } }, { ms: 'must have a min that is not over its max' }],
  [{ kind: 'latency', ms: { median: 0, p99: 1 } }, { ms: 'must have a median above 0 that is not over its p99' }],
  [{ kind: 'latency', ms: { median: 2, p99: 1 } }, { ms: 'must have a median above 0 that is not over its p99' }],

  [
    { kind: 'rate-limit' },
    {
      limit: 'is required for a fault of kind rate-limit',
      windowMs: 'is required for a fault of kind rate-limit',
    },
  ],
  [{ kind: 'rate-limit', limit: -1, windowMs: 1 }, { limit: 'must be a whole number from 0 to 1000000' }],
  [{ kind: 'rate-limit', limit: 1.5, windowMs: 1 }, { limit: 'must be a whole number from 0 to 1000000' }],
  [{ kind: 'rate-limit', limit: 1, windowMs: 0 }, { windowMs: 'must be a whole number from 1 to 86400000' }],

  [{ kind: 'no-response', ms: 'long' }, { ms: 'must be a number from 0 to 600000' }],
  [{ kind: 'slow-body' }, { bytesPerSecond: 'is required for a fault of kind slow-body' }],
  [{ kind: 'slow-body', bytesPerSecond: 0 }, { bytesPerSecond: 'must be a whole number from 1 to 10000000' }],
  [{ ...reset, status: 500 }, { status: `is not known. Known are: kind, ${commonKeys}.` }],
  [
    { kind: 'slow-body', bytesPerSecnd: 9 },
    {
      bytesPerSecond: 'is required for a fault of kind slow-body',
      bytesPerSecnd: 'is not known. Did you mean "bytesPerSecond"?',
    },
  ],

  [{ ...reset, stage: 'answer' }, { stage: 'must be one of request, response' }],
  [{ ...reset, times: 0 }, { times: 'must be a whole number from 1 to 1000000000' }],
  [{ ...reset, times: Infinity }, { times: 'must be a whole number from 1 to 1000000000' }],
  [{ ...reset, skip: -1 }, { skip: 'must be a whole number from 0 to 1000000000' }],
  [{ ...reset, probability: 1.01 }, { probability: 'must be a number from 0 to 1' }],
  [{ ...reset, probability: '50%' }, { probability: 'must be a number from 0 to 1' }],
  [{ ...reset, per: 'tenant' }, { per: 'must be one of order, request-id, session' }],
  [{ ...reset, enabled: 'no' }, { enabled: 'must be true or false' }],
  [{ ...reset, time: 1 }, { time: 'is not known. Did you mean "times"?' }],

  [{ ...reset, match: [] }, { match: 'must be an object' }],
  [{ ...reset, match: { tenat: 'acme' } }, { 'match.tenat': 'is not known. Did you mean "tenant"?' }],
  [{ ...reset, match: { provider: 'shopify' } }, { 'match.provider': 'must be one of newstore, skuio' }],
  [{ ...reset, match: { provider: ['skuio'] } }, { 'match.provider': 'must be one of newstore, skuio' }],
  [
    { ...reset, match: { operation: 'deleteOrder' } },
    {
      'match.operation':
        'must be one of updateOrder, issueToken, getSalesOrder, updateSalesOrder, getSalesOrderV2, listSalesOrders',
    },
  ],
  [{ ...reset, match: { order: { id: 1 } } }, { 'match.order': 'must be the id of an order' }],
  [{ ...reset, match: { tenant: 1 } }, { 'match.tenant': 'must be a text' }],
  [{ ...reset, match: { method: 1 } }, { 'match.method': 'must be a text' }],
  [{ ...reset, match: { path: 1 } }, { 'match.path': 'must be a text' }],
  [{ ...reset, match: { header: ['x'] } }, { 'match.header': 'must be an object of header names and texts' }],
  [
    { ...reset, match: { header: { 'x channel': 'a' } } },
    { 'match.header': 'must have names that a header can have, unlike "x channel"' },
  ],
  [
    { ...reset, match: { body: { order_status: 'open' } } },
    { 'match.body': 'must be an object of JSON Pointers and values, like {"/order_status": "open"}' },
  ],

  [
    { kind: 'status', status: 1, stage: 'x', times: 0, match: { provider: 'x', order: null } },
    {
      status: 'must be a whole number from 400 to 599',
      stage: 'must be one of request, response',
      times: 'must be a whole number from 1 to 1000000000',
      'match.provider': 'must be one of newstore, skuio',
      'match.order': 'must be the id of an order',
    },
  ],
]

describe('refuses', () => {
  test.for(rows)('%j', ([fault, errors], { sandbox }) => {
    const mistake = mistakeOf(() => sandbox.faults.add(fault as FaultSpec))

    expect(mistake.message).toBe('There is no such fault.')
    expect(mistake.kind).toBe('invalid')
    expect(mistake.errors).toEqual(Object.entries(errors).map(([field, message]) => ({ field, message })))
    expect(sandbox.faults.list()).toEqual([])
  })
})

describe('takes what stands just within', () => {
  test.for<FaultSpec>([
    { kind: 'status', status: 400 },
    { kind: 'status', status: 599, retryAfter: 0, headers: { 'x-note': 'naïve\ttext', 'set-cookie': '' }, body: null },
    { kind: 'latency', ms: 0 },
    { kind: 'latency', ms: 600_000 },
    { kind: 'latency', ms: { min: 0, max: 0 } },
    { kind: 'latency', ms: { median: 1, p99: 1 } },
    { kind: 'rate-limit', limit: 0, windowMs: 1 },
    { kind: 'no-response', ms: 0 },
    { kind: 'slow-body', bytesPerSecond: 1 },
    { kind: 'empty-reply', times: 1, skip: 0, probability: 0, per: 'session', enabled: true, match: {} },
  ])('%j', (fault, { sandbox }) => {
    const { id } = sandbox.faults.add(fault)

    expect(sandbox.faults.list()).toEqual([
      { ...fault, id, stage: 'request', enabled: true, matched: 0, struck: 0, strikes: [] },
    ])
  })
})

function mistakeOf(work: () => unknown): Mistake {
  try {
    work()
  } catch (error) {
    if (error instanceof Mistake) return error
    throw error
  }
  throw new Error('It was not refused.')
}
