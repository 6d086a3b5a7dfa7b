/** A fault that a request asks for itself: for this one, and without touching the state of the server. */
import { describe, expect } from 'vitest'
import { get, put } from '../support/asking.ts'
import { every } from '../support/table.ts'
import { see, test } from './doors.ts'
import { askRaw } from './raw.ts'
import { bearer, isChanged, providerNames, updates } from './updates.ts'

describe('Prefer', () => {
  test.for(every({ provider: providerNames, status: [400, 401, 403, 404, 422, 429, 500, 503] }))(
    'code=$status of $provider is answered so, and nothing changes',
    async ({ provider, status }, { sandbox, url }) => {
      const { headers, ...update } = updates[provider]

      const answer = await askRaw(url, { ...update, headers: { ...headers, prefer: `code=${status}` } })

      expect(answer.status).toBe(status)
      expect(answer.headers.get('preference-applied')).toBe(`code=${status}`)
      expect(answer.headers.get('sandbox-notice')).toBe(
        'fault-injected; rule="sandbox.injected-fault"; kind="status"; stage="request"',
      )
      expect(isChanged(sandbox, provider)).toBe(false)
    },
  )

  test.for([
    'code=503',
    'CODE=503',
    'code = 503',
    'code="503"',
    'respond-async, code=503',
    'code=503, respond-async',
    'wait=10; code=503',
    'code=503; foo=bar',
  ])('%s is understood', async (prefer, { sandbox }) => {
    const answer = await get(sandbox, '/api/sales-orders/1001', { Prefer: prefer })

    expect(answer).toAnswer(503)
    expect(answer.headers.get('preference-applied')).toBe('code=503')
  })

  test.for([
    'code=200',
    'code=302',
    'code=600',
    'code=50',
    'code=5030',
    'code=abc',
    'code',
    'xcode=503',
    'return=minimal',
    '"',
    '',
  ])('%s is none that is kept, and is ignored as RFC 7240 says', async (prefer, { sandbox }) => {
    const answer = await get(sandbox, '/api/sales-orders/1001', { Prefer: prefer })

    expect(answer).toAnswer(200)
    expect(answer.headers.has('preference-applied')).toBe(false)
    expect(answer.notices).toEqual([])
  })

  test('is for one request: the state of the session does not know of it', async ({ sandbox }) => {
    await get(sandbox, '/api/sales-orders/1001', { Prefer: 'code=503' })

    expect(await get(sandbox, '/api/sales-orders/1001')).toAnswer(200)
    expect(sandbox.faults.list()).toEqual([])
    const [entry] = sandbox.journal.entries()
    expect(entry?.faults).toEqual([{ id: undefined, kind: 'status', stage: 'request' }])
  })

  test('does not count for the faults of the session more than any request', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 500, skip: 1, times: 1 })

    expect(await get(sandbox, '/api/sales-orders/1001', { Prefer: 'code=503' })).toAnswer(503)
    expect(await get(sandbox, '/api/sales-orders/1001')).toAnswer(500)
    expect(await get(sandbox, '/api/sales-orders/1001')).toAnswer(200)
  })
})

describe('Sandbox-Fault', () => {
  test.for(
    every({
      asked: [
        { line: 'connection-reset', end: 'ECONNRESET', status: undefined },
        { line: 'empty-reply', end: 'end', status: undefined },
        { line: 'no-response; ms=1', end: 'end', status: undefined },
        { line: 'status; status=503; retry-after=7', end: 'end', status: 503 },
        { line: 'status=503', end: 'end', status: 503 },
        { line: 'rate-limit; limit=5; window-ms=60000', end: 'end', status: 429 },
        { line: 'latency; ms=1', end: 'end', status: 200 },
        { line: 'truncated-body', end: 'end', status: 200 },
        { line: 'malformed-body', end: 'end', status: 200 },
        { line: 'slow-body; bytes-per-second=20000', end: 'end', status: 200 },
      ],
      stage: ['request', 'response'],
    }).map(({ asked, stage }) => ({ ...asked, stage })),
  )('$line; stage=$stage', async ({ line, stage, end, status }, { sandbox, url }) => {
    const { headers, ...update } = updates.skuio

    const answer = await askRaw(url, { ...update, headers: { ...headers, 'sandbox-fault': `${line}; stage=${stage}` } })

    expect(answer).toMatchObject({ end, status })
    expect(isChanged(sandbox, 'skuio')).toBe(stage === 'response' || line.startsWith('latency'))
    expect(sandbox.faults.list()).toEqual([])
    expect(sandbox.journal.entries()).toMatchObject([{ faults: [{ stage }] }])
  })

  test('of kind rate-limit is over the limit because it asks to be, and says how long to wait', async ({ sandbox }) => {
    const answer = await get(sandbox, '/api/sales-orders/1001', {
      'Sandbox-Fault': 'rate-limit; limit=5; window-ms=60000',
    })

    expect(answer).toAnswer(429)
    expect(answer.headers.get('retry-after')).toBe('60')
  })

  test('in process rejects as fetch does', async ({ doors }) => {
    const headers = { ...bearer, 'sandbox-fault': 'connection-reset; stage=response' }

    const [inProcess, overFetch] = await Promise.all(
      [doors['in process'], doors['global fetch']].map((door) => see(door, '/api/sales-orders/1001', { headers })),
    )

    expect(inProcess?.error).toMatchObject({ code: 'ECONNRESET' })
    expect(inProcess).toEqual(overFetch)
  })

  test('wins over Prefer, which is then not applied', async ({ sandbox }) => {
    const answer = await get(sandbox, '/api/sales-orders/1001', {
      'Sandbox-Fault': 'status=502',
      Prefer: 'code=503',
    })

    expect(answer).toAnswer(502)
    expect(answer.headers.has('preference-applied')).toBe(false)
  })

  const onlyThis = 'has no meaning here: the fault is for this one request'
  const kinds =
    'must be one of status, latency, rate-limit, no-response, connection-reset, empty-reply, truncated-body, malformed-body, slow-body'

  test.for<{ line: string; errors: Record<string, string> }>([
    { line: 'connection-rest', errors: { kind: `${kinds}. Did you mean "connection-reset"?` } },
    { line: '', errors: { kind: kinds } },
    { line: 'stage=response', errors: { kind: kinds } },
    { line: 'status', errors: { status: 'is required for a fault of kind status' } },
    { line: 'status=200', errors: { status: 'must be a whole number from 400 to 599' } },
    {
      line: 'latency; ms=soon',
      errors: { ms: 'must be a number from 0 to 600000, {"min", "max"} or {"median", "p99"}' },
    },
    { line: 'connection-reset; stage=after', errors: { stage: 'must be one of request, response' } },
    { line: 'connection-reset; stge=response', errors: { stge: 'is not known. Did you mean "stage"?' } },
    { line: 'status=500; times=2', errors: { times: onlyThis } },
    { line: 'status=500; skip=1', errors: { skip: onlyThis } },
    { line: 'status=500; probability=0.5', errors: { probability: onlyThis } },
    { line: 'status=500; per=order', errors: { per: onlyThis } },
    { line: 'status=500; enabled=false', errors: { enabled: onlyThis } },
    { line: 'skuio status=500', errors: { match: onlyThis } },
    { line: 'status=500; order=1002', errors: { match: onlyThis } },
  ])('"$line" is refused in our own voice, and nothing is asked of the API', async ({ line, errors }, { sandbox }) => {
    const answer = await put(sandbox, 1001, { tracking_number: '1Z999' }, { 'Sandbox-Fault': line })

    expect(answer).toAnswer(400, {
      type: 'urn:order-sandbox:bad-fault',
      status: 400,
      title: 'There is no such fault.',
      detail: 'The header Sandbox-Fault asks for a fault that cannot be.',
      errors: Object.entries(errors).map(([field, message]) => ({ field, message })),
    })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(isChanged(sandbox, 'skuio')).toBe(false)
    expect(sandbox.journal.entries()).toEqual([])
  })
})
