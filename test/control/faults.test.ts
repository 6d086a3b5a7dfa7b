/** Faults by the control API: put in force, watched at work, changed and taken back. */
import { describe, expect, test } from 'vitest'
import { openControl, pending } from './asking.ts'
import { hold, read, update } from './consumer.ts'

const once500 = { kind: 'status', status: 500, times: 1, match: { provider: 'skuio' } }

describe('adding a fault', () => {
  test('puts it in force, and answers it with its id', async () => {
    const { ask, sandbox } = await openControl()

    const { status, body } = await ask('POST /_sandbox/faults', once500)

    expect(status).toBe(201)
    expect(body).toEqual({
      ...once500,
      id: 'fault-1',
      stage: 'request',
      enabled: true,
      matched: 0,
      struck: 0,
      strikes: [],
    })
    expect((await read(sandbox)).status).toBe(500)
    expect((await read(sandbox)).status).toBe(200)
  })

  test.for([
    { kind: 'latency', ms: 0 },
    { kind: 'latency', ms: { min: 0, max: 0 } },
    { kind: 'latency', ms: { median: 1, p99: 2 } },
    { kind: 'rate-limit', limit: 10, windowMs: 1000 },
    { kind: 'no-response', ms: 5 },
    { kind: 'connection-reset', stage: 'response', per: 'request-id', skip: 1, probability: 0.5 },
    { kind: 'empty-reply', enabled: false },
    { kind: 'truncated-body', match: { method: 'PUT', path: '/api/*', tenant: 'acme' } },
    { kind: 'malformed-body', match: { header: { 'X-Channel': 'walmart' }, body: { '/order_status': 'open' } } },
    { kind: 'slow-body', bytesPerSecond: 100, match: { order: 1002, operation: 'updateSalesOrder' } },
    { kind: 'status', status: 503, body: { sorry: true }, headers: { 'X-Trouble': 'yes' }, retryAfter: 5 },
    { kind: 'status', status: 400, body: null },
  ])('takes %o as it is', async (fault) => {
    const { ask } = await openControl()

    const { status, body } = await ask('POST /_sandbox/faults', fault)

    expect(status).toBe(201)
    expect(body).toMatchObject(fault)
    expect((await ask('GET /_sandbox/faults/fault-1')).body).toEqual(body)
  })

  test.for([
    { what: 'nothing', fault: undefined, errors: ['kind must be one of status, latency,'] },
    { what: 'a list', fault: [], errors: ['body must be object'] },
    {
      what: 'a kind that is nearly one',
      fault: { kind: 'conection-reset' },
      errors: ['Did you mean "connection-reset"?'],
    },
    { what: 'a kind of no name', fault: { kind: 'constructor' }, errors: ['kind must be one of status, latency,'] },
    {
      what: 'a status without one',
      fault: { kind: 'status' },
      errors: ['status is required for a fault of kind status'],
    },
    {
      what: 'every bad field at once',
      fault: {
        kind: 'status',
        status: 200,
        tims: 1,
        probability: 2,
        stage: 'answer',
        match: { provider: 'shopify', ordr: '1' },
      },
      errors: [
        'status must be a whole number from 400 to 599',
        'tims is not known. Did you mean "times"?',
        'probability must be a number from 0 to 1',
        'stage must be one of request, response',
        'match.provider must be one of newstore, skuio',
        'match.ordr is not known. Did you mean "order"?',
      ],
    },
    { what: 'a field of another kind', fault: { kind: 'empty-reply', status: 500 }, errors: ['status is not known'] },
    { what: 'a list of one word', fault: { ...once500, stage: ['request'] }, errors: ['stage must be one of'] },
    {
      what: 'a header that is none',
      fault: { ...once500, match: { header: { 'a b': 'c' } } },
      errors: ['match.header must'],
    },
    { what: 'what the sandbox counts', fault: { ...once500, id: 'fault-7' }, errors: ['id is not known'] },
  ])('refuses $what', async ({ fault, errors }) => {
    const { ask, sandbox } = await openControl()

    const { status, body } = await ask('POST /_sandbox/faults', fault)

    expect(status).toBe(422)
    const told = body.errors.map(({ field, message }) => `${field} ${message}`)
    expect(told).toEqual(errors.map((one): unknown => expect.stringContaining(one)))
    expect(sandbox.faults.list()).toEqual([])
  })
})

test('a fault tells how many requests it was for, and which it struck', async () => {
  const { ask, sandbox } = await openControl()
  await ask('POST /_sandbox/faults', { ...once500, skip: 1, times: 2 })

  for (let n = 1; n <= 5; n++) await read(sandbox)

  expect((await ask('GET /_sandbox/faults/fault-1')).body).toMatchObject({ matched: 5, struck: 2, strikes: [2, 3] })
  const { body } = await ask('GET /_sandbox/journal?fault=fault-1')
  expect(body.entries).toMatchObject([
    { n: 2, answer: { status: 500 }, faults: [{ id: 'fault-1', kind: 'status', stage: 'request' }] },
    { n: 3, answer: { status: 500 } },
  ])
})

test('faults are listed in the order in which they were added', async () => {
  const { ask, sandbox } = await openControl()
  await ask('POST /_sandbox/faults', once500)
  sandbox.faults.add({ kind: 'empty-reply', times: 1 })

  const { body } = await ask('GET /_sandbox/faults')

  expect(body.faults).toMatchObject([
    { id: 'fault-1', kind: 'status' },
    { id: 'fault-2', kind: 'empty-reply' },
  ])
})

describe('changing a fault', () => {
  test('takes the place of the fields that are given, and what was counted stays', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/faults', once500)
    await read(sandbox)

    const { status, body } = await ask('PATCH /_sandbox/faults/fault-1', { times: 2, status: 503 })

    expect(status).toBe(200)
    expect(body).toMatchObject({ ...once500, times: 2, status: 503, matched: 1, struck: 1, strikes: [1] })
    expect([(await read(sandbox)).status, (await read(sandbox)).status]).toEqual([503, 200])
  })

  test('switches it off and on', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/faults', { kind: 'status', status: 500 })

    await ask('PATCH /_sandbox/faults/fault-1', { enabled: false })
    const off = await read(sandbox)
    await ask('PATCH /_sandbox/faults/fault-1', { enabled: true })
    const on = await read(sandbox)

    expect([off.status, on.status]).toEqual([200, 500])
  })

  test('replaces its match as a whole', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/faults', { ...once500, match: { provider: 'skuio', order: '1002' } })

    const { body } = await ask('PATCH /_sandbox/faults/fault-1', { match: { operation: 'updateOrder' } })

    expect(body.match).toEqual({ operation: 'updateOrder' })
    expect((await hold(sandbox, pending)).status).toBe(500)
  })

  test('takes away what is null', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/faults', once500)
    await read(sandbox)

    const { body } = await ask('PATCH /_sandbox/faults/fault-1', { times: null, match: null })

    expect(body).not.toHaveProperty('times')
    expect(body).not.toHaveProperty('match')
    expect([(await read(sandbox)).status, (await update(sandbox)).status]).toEqual([500, 500])
  })

  test.for([
    { change: { times: 0 }, fields: ['times'] },
    { change: { kind: null }, fields: ['kind'] },
    { change: { status: null, tims: 1 }, fields: ['status', 'tims'] },
    { change: { kind: 'latency', ms: 1 }, fields: ['status'] },
    { change: { struck: 0, strikes: [] }, fields: ['struck', 'strikes'] },
  ])('refuses $change, and it stays as it was', async ({ change, fields }) => {
    const { ask } = await openControl()
    const { body: before } = await ask('POST /_sandbox/faults', once500)

    const { status, body } = await ask('PATCH /_sandbox/faults/fault-1', change)

    expect(status).toBe(422)
    expect(body.errors.map(({ field }) => field)).toEqual(fields)
    expect((await ask('GET /_sandbox/faults/fault-1')).body).toEqual(before)
  })
})

describe('removing', () => {
  test('one fault leaves the others', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/faults', once500)
    await ask('POST /_sandbox/faults', once500)

    const first = await ask('DELETE /_sandbox/faults/fault-1')
    const second = await ask('DELETE /_sandbox/faults/fault-1')

    expect([first.status, second.status]).toEqual([204, 404])
    expect(sandbox.faults.list()).toMatchObject([{ id: 'fault-2' }])
  })

  test('all of them lets every request pass, and ids are not used again', async () => {
    const { ask, sandbox } = await openControl()
    await ask('POST /_sandbox/faults', once500)
    await ask('POST /_sandbox/faults', once500)

    const { status } = await ask('DELETE /_sandbox/faults')

    expect(status).toBe(204)
    expect((await ask('GET /_sandbox/faults')).body).toEqual({ faults: [] })
    expect((await read(sandbox)).status).toBe(200)
    expect((await ask('POST /_sandbox/faults', once500)).body.id).toBe('fault-3')
  })
})

test.for(['GET', 'PATCH', 'DELETE'])(
  '%s says which faults there are where there is none of that id',
  async (method) => {
    const { ask } = await openControl()
    const none = await ask(`${method} /_sandbox/faults/fault-9`)
    await ask('POST /_sandbox/faults', once500)
    await ask('POST /_sandbox/faults', once500)

    const { status, body } = await ask(`${method} /_sandbox/faults/fault-9`)

    expect([none.status, status]).toEqual([404, 404])
    expect(none.body.detail).toBe('There is no fault "fault-9". The session has none.')
    expect(body.detail).toBe('There is no fault "fault-9". There are: fault-1, fault-2.')
  },
)

test('a fault is in force in its own session alone', async () => {
  const { ask, sandbox } = await openControl()
  await ask('POST /@worker-3/_sandbox/faults', once500)

  expect((await read(sandbox)).status).toBe(200)
  expect((await ask('GET /_sandbox/faults')).body).toEqual({ faults: [] })
  expect((await read(sandbox.session('worker-3'))).status).toBe(500)
})
