/** How often a fault strikes, and which of several does. */
import { describe, expect } from 'vitest'
import type { FaultSpec } from '../../src/faults/fault.ts'
import { drawDelayMs } from '../../src/faults/faults.ts'
import { Chance } from '../../src/state/chance.ts'
import { acme, ask, get, hold, put, requestId } from '../support/asking.ts'
import { pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** The statuses of as many reads of one order. */
async function read(sandbox: OpenSandbox, count: number, id = 1001): Promise<number[]> {
  const statuses: number[] = []
  for (const _ of numbers(count)) statuses.push((await get(sandbox, `/api/sales-orders/${id}`)).status)
  return statuses
}

const down: FaultSpec = { kind: 'status', status: 503 }

describe('a fault strikes', () => {
  test.for<{ what: string; fault: object; statuses: number[] }>([
    { what: 'without end', fault: {}, statuses: [503, 503, 503, 503] },
    { what: 'as often as it shall', fault: { times: 2 }, statuses: [503, 503, 200, 200] },
    { what: 'after those it lets pass', fault: { skip: 2 }, statuses: [200, 200, 503, 503] },
    {
      what: 'as often as it shall after those it lets pass',
      fault: { skip: 1, times: 2 },
      statuses: [200, 503, 503, 200],
    },
    { what: 'never, where it is off', fault: { enabled: false }, statuses: [200, 200, 200, 200] },
    { what: 'never, at probability 0', fault: { probability: 0 }, statuses: [200, 200, 200, 200] },
    { what: 'always, at probability 1', fault: { probability: 1 }, statuses: [503, 503, 503, 503] },
  ])('$what', async ({ fault, statuses }, { sandbox }) => {
    sandbox.faults.add({ ...down, ...fault })

    expect(await read(sandbox, 4)).toEqual(statuses)
  })

  test('no more once it is removed', async ({ sandbox }) => {
    const fault = sandbox.faults.add(down)
    sandbox.faults.add({ ...down, status: 500, skip: 1 })

    expect(await read(sandbox, 1)).toEqual([503])
    fault.remove()
    expect(await read(sandbox, 1)).toEqual([500])
    sandbox.faults.clear()
    expect(await read(sandbox, 1)).toEqual([200])
    expect(sandbox.faults.list()).toEqual([])
  })

  test('and counts what it is for, what it struck, and in which entries', async ({ sandbox }) => {
    sandbox.faults.add({ ...down, skip: 1, times: 2, match: { order: 1001 } })

    await read(sandbox, 1, 1002)
    await read(sandbox, 5)

    const [fault] = sandbox.faults.list()
    expect(fault).toMatchObject({ matched: 5, struck: 2, strikes: [3, 4] })
    const struck = sandbox.journal.entries({ fault: String(fault?.id) })
    expect(struck.map(({ n }) => n)).toEqual(fault?.strikes)
  })

  test('and keeps the latest hundred of its entries', async ({ sandbox }) => {
    sandbox.faults.add(down)

    await read(sandbox, 105)

    const [fault] = sandbox.faults.list()
    expect(fault).toMatchObject({ matched: 105, struck: 105 })
    expect(fault?.strikes).toEqual(numbers(100).map((index) => index + 6))
  })
})

describe('counted for each', () => {
  test('order: the first try of every order fails', async ({ sandbox }) => {
    sandbox.faults.add({ ...down, per: 'order', times: 1 })

    expect(await read(sandbox, 2, 1001)).toEqual([503, 200])
    expect(await read(sandbox, 2, 1002)).toEqual([503, 200])
    expect(await read(sandbox, 1, 1001)).toEqual([200])
  })

  test('order: one that two APIs have is two', async ({ sandbox }) => {
    await sandbox.orders('newstore').put({ tenant: 'acme', order: { id: '1001', status: 'pending' } })
    sandbox.faults.add({ ...down, per: 'order', times: 1 })

    expect(await read(sandbox, 1)).toEqual([503])
    expect(await hold(sandbox, '1001')).toAnswer(503)
    expect(await hold(sandbox, '1001')).toAnswer(200)
  })

  test('Request-Id: the first two tries of every call fail, then it recovers', async ({ sandbox }) => {
    sandbox.faults.add({ ...down, per: 'request-id', times: 2 })
    const tries = async (id: string): Promise<number[]> => {
      const statuses: number[] = []
      for (const _ of numbers(3))
        statuses.push((await hold(sandbox, pending, { status: 'on_hold' }, { 'Request-Id': id })).status)
      return statuses
    }

    expect(await tries('first')).toEqual([503, 503, 200])
    expect(await tries('second')).toEqual([503, 503, 200])
  })

  test('Request-Id: skip lets the first try of each pass', async ({ sandbox }) => {
    sandbox.faults.add({ ...down, per: 'request-id', skip: 1 })

    expect(await hold(sandbox, pending)).toAnswer(200)
    expect(await hold(sandbox, pending)).toAnswer(503)
    expect(await hold(sandbox, pending, {}, { 'Request-Id': 'another' })).toAnswer(200)
  })

  test('session: once in all', async ({ open }) => {
    const sandbox = await open({})
    for (const name of ['default', 'worker-3']) sandbox.session(name).faults.add({ ...down, per: 'session', times: 1 })

    expect(await read(sandbox, 2, 1001)).toEqual([503, 200])
    expect(await read(sandbox, 1, 1002)).toEqual([200])
    const inSession = { 'Sandbox-Session': 'worker-3' }
    expect(await get(sandbox, '/api/sales-orders/1002', inSession)).toAnswer(503)
    expect(await get(sandbox, '/api/sales-orders/1001', inSession)).toAnswer(200)
  })
})

describe('chance', () => {
  const draws = async (sandbox: OpenSandbox, probability: number): Promise<number[]> => {
    sandbox.faults.add({ ...down, probability })
    return read(sandbox, 200)
  }

  test('strikes the same requests with the same seed, and others with another', async ({ open }) => {
    const [first, second, other] = await Promise.all([7, 7, 8].map((seed) => open({ seed })))
    if (!first || !second || !other) throw new Error('There are three.')

    const strikes = await draws(first, 0.5)

    expect(strikes).toContain(200)
    expect(strikes).toContain(503)
    expect(await draws(second, 0.5)).toEqual(strikes)
    expect(await draws(other, 0.5)).not.toEqual(strikes)
  })

  test('is about as likely as it was said', async ({ open }) => {
    for (const probability of [0.1, 0.5, 0.9]) {
      const statuses = await draws(await open({ seed: 1 }), probability)

      const share = statuses.filter((one) => one === 503).length / statuses.length
      expect(Math.abs(share - probability), `${share} instead of ${probability}`).toBeLessThan(0.1)
    }
  })

  test('is drawn for those requests alone that the fault is for', async ({ open }) => {
    const [alone, among] = await Promise.all([open({ seed: 3 }), open({ seed: 3 })])
    for (const sandbox of [alone, among]) sandbox?.faults.add({ ...down, probability: 0.5, match: { order: 1001 } })
    const interleaved: number[] = []

    for (const _ of numbers(50)) {
      await read(among, 1, 1002)
      interleaved.push(...(await read(among, 1)))
    }

    expect(interleaved).toEqual(await read(alone, 50))
  })

  test('counts as struck only what it struck', async ({ open }) => {
    const sandbox = await open({ seed: 3 })
    sandbox.faults.add({ ...down, probability: 0.5, times: 10 })

    const statuses = await read(sandbox, 200)

    expect(statuses.filter((one) => one === 503)).toHaveLength(10)
    expect(sandbox.faults.list()).toMatchObject([{ matched: 200, struck: 10 }])
  })
})

describe('several faults at once', () => {
  const latency: FaultSpec = { kind: 'latency', ms: 1 }

  test('delay and fail: both are told', async ({ sandbox }) => {
    const slow = sandbox.faults.add(latency)
    const broken = sandbox.faults.add({ kind: 'status', status: 500 })

    const answer = await put(sandbox, 1001, { tracking_number: '1Z' })

    expect(answer).toAnswer(500, { message: 'Server Error' })
    expect(answer.notices).toMatchObject([
      { name: 'fault-injected', kind: 'latency', fault: slow.id },
      { name: 'fault-injected', kind: 'status', fault: broken.id },
    ])
    const [entry] = sandbox.journal.entries()
    expect(entry?.faults.map(({ kind }) => kind)).toEqual(['latency', 'status'])
    expect(sandbox.faults.list()).toMatchObject([{ struck: 1 }, { struck: 1 }])
  })

  test('of which each would answer: the first one does, and all are counted', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 500, times: 1 })
    sandbox.faults.add({ kind: 'status', status: 503, times: 2 })

    expect(await read(sandbox, 3)).toEqual([500, 503, 200])
    expect(sandbox.faults.list()).toMatchObject([
      { struck: 1, strikes: [1] },
      { struck: 2, strikes: [1, 2] },
    ])
  })

  test('at both stages: the one at the request spares the order the other', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'connection-reset', stage: 'response' })
    sandbox.faults.add({ kind: 'status', status: 503, times: 1 })

    expect(await put(sandbox, 1001, { tracking_number: '1Z-1' })).toAnswer(503)
    expect(sandbox.faults.list()).toMatchObject([{ struck: 0 }, { struck: 1 }])
    await expect(put(sandbox, 1001, { tracking_number: '1Z-2' })).rejects.toThrow('fetch failed')
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: '1Z-2' })
  })

  test('a late request whose answer is then lost', async ({ sandbox }) => {
    sandbox.faults.add(latency)
    sandbox.faults.add({ kind: 'connection-reset', stage: 'response' })

    await expect(put(sandbox, 1001, { tracking_number: '1Z' })).rejects.toThrow('fetch failed')

    const [entry] = sandbox.journal.entries()
    expect(entry?.faults).toMatchObject([
      { kind: 'latency', stage: 'request' },
      { kind: 'connection-reset', stage: 'response' },
    ])
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: '1Z' })
  })

  test('what a request asks for itself comes first', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 503 })

    const answer = await get(sandbox, '/api/sales-orders/1001', { Prefer: 'code=500' })

    expect(answer).toAnswer(500)
    expect(answer.notices.map(({ fault }) => fault)).toEqual([undefined, 'fault-1'])
  })
})

describe('rate-limit', () => {
  const limit: FaultSpec = { kind: 'rate-limit', limit: 2, windowMs: 60_000 }

  test('answers 429 over the limit, and says when it is over', async ({ sandbox }) => {
    sandbox.faults.add(limit)

    expect(await read(sandbox, 3)).toEqual([200, 200, 429])
    await sandbox.clock.advance('PT15.5S')
    const answer = await get(sandbox, '/api/sales-orders/1001')

    expect(answer).toAnswer(429, { message: 'Too Many Attempts.' })
    expect(answer.headers.get('retry-after')).toBe('45')
  })

  test('lets pass again who waits as long as it says, on the sandbox clock', async ({ sandbox }) => {
    sandbox.faults.add(limit)
    await read(sandbox, 3)
    const seconds = sandbox.journal.entries().at(-1)?.answer.headers['retry-after']

    await sandbox.clock.advance(`PT${Number(seconds) - 1}S`)
    expect(await read(sandbox, 1)).toEqual([429])
    await sandbox.clock.advance('PT1S')
    expect(await read(sandbox, 3)).toEqual([200, 200, 429])
  })

  test('begins anew when the clock is put back', async ({ sandbox }) => {
    sandbox.faults.add(limit)
    await read(sandbox, 3)

    await sandbox.clock.set('2026-05-09T09:00:00Z')

    expect(await read(sandbox, 3)).toEqual([200, 200, 429])
  })

  test('counts those alone that it is for', async ({ sandbox }) => {
    sandbox.faults.add({ ...limit, match: { order: 1002 } })

    expect(await read(sandbox, 5, 1001)).toEqual([200, 200, 200, 200, 200])
    expect(await read(sandbox, 3, 1002)).toEqual([200, 200, 429])
  })

  test('strikes no more often than it shall', async ({ sandbox }) => {
    sandbox.faults.add({ ...limit, times: 1 })

    expect(await read(sandbox, 5)).toEqual([200, 200, 429, 200, 200])
    expect(sandbox.faults.list()).toMatchObject([{ matched: 5, struck: 1, strikes: [3] }])
  })

  test('at the response loses no change', async ({ sandbox }) => {
    sandbox.faults.add({ ...limit, limit: 0, stage: 'response' })

    const answer = await put(sandbox, 1001, { tracking_number: '1Z' })

    expect(answer).toAnswer(429)
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: '1Z' })
  })

  test('in the dialect of NewStore, whose Request-Id it repeats', async ({ sandbox }) => {
    sandbox.faults.add({ ...limit, limit: 0 })

    const answer = await ask(sandbox, 'PATCH', `/order-management/orders/${pending}`, { headers: acme })

    expect(answer).toAnswer(429, {
      error_code: 'too_many_requests',
      message: 'Too many requests.',
      request_id: requestId,
    })
  })
})

describe('how late an answer is', () => {
  const drawn = (delay: Parameters<typeof drawDelayMs>[0], count = 2000): number[] => {
    const chance = new Chance(1)
    return numbers(count).map(() => drawDelayMs(delay, () => chance.next()))
  }
  const share = (delays: readonly number[], limit: number): number =>
    delays.filter((one) => one <= limit).length / delays.length

  test('is the number', () => {
    expect(new Set(drawn(250))).toEqual(new Set([250]))
  })

  test('is anything in the range, and nothing else', () => {
    const delays = drawn({ min: 100, max: 300 })

    expect(Math.min(...delays)).toBeGreaterThanOrEqual(100)
    expect(Math.max(...delays)).toBeLessThanOrEqual(300)
    expect(share(delays, 200)).toBeCloseTo(0.5, 1)
  })

  test('has the median and the percentile', () => {
    const delays = drawn({ median: 100, p99: 900 })

    expect(Math.min(...delays)).toBeGreaterThan(0)
    expect(share(delays, 100)).toBeCloseTo(0.5, 1)
    expect(share(delays, 900)).toBeGreaterThan(0.98)
    expect(share(delays, 900)).toBeLessThan(1)
  })

  test('is always the median where both are the same', () => {
    for (const delay of drawn({ median: 100, p99: 100 })) expect(delay).toBeCloseTo(100)
  })

  test('is never longer than a fault may be, which a timer could not wait for', () => {
    const almostOne = 1 - 2 ** -32
    const draws = [almostOne, 0]

    expect(drawDelayMs({ median: 1, p99: 600_000 }, () => draws.shift() ?? 0)).toBe(600_000)
  })
})
