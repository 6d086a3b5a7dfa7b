/** What a client sees of each kind of fault, and what has become of the order meanwhile. */
import { describe, expect, onTestFinished, vi } from 'vitest'
import type { FaultSpec } from '../../src/faults/fault.ts'
import { every } from '../support/table.ts'
import { doorNames, eventually, see, test } from './doors.ts'
import { askRaw, RawClient } from './raw.ts'
import { bearer, isChanged, providerNames, updates } from './updates.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const resetError = { name: 'TypeError', message: 'fetch failed', code: 'ECONNRESET' }
const closedError = { name: 'TypeError', message: 'fetch failed', code: 'UND_ERR_SOCKET' }
const cutError = { name: 'TypeError', message: 'terminated', code: 'UND_ERR_SOCKET' }

interface Row {
  readonly fault: FaultSpec
  /** What comes over the socket: a status with its body, or nothing. */
  readonly wire: { readonly status?: number; readonly body: 'whole' | 'cut' | 'broken' | 'none'; readonly end: string }
  /** What `fetch` rejects with. */
  readonly error?: object
}

const rows: readonly Row[] = [
  { fault: { kind: 'status', status: 503 }, wire: { status: 503, body: 'whole', end: 'end' } },
  { fault: { kind: 'latency', ms: 1 }, wire: { status: 200, body: 'whole', end: 'end' } },
  { fault: { kind: 'rate-limit', limit: 0, windowMs: 60_000 }, wire: { status: 429, body: 'whole', end: 'end' } },
  { fault: { kind: 'no-response', ms: 1 }, wire: { body: 'none', end: 'end' }, error: closedError },
  { fault: { kind: 'connection-reset' }, wire: { body: 'none', end: 'ECONNRESET' }, error: resetError },
  { fault: { kind: 'empty-reply' }, wire: { body: 'none', end: 'end' }, error: closedError },
  { fault: { kind: 'truncated-body' }, wire: { status: 200, body: 'cut', end: 'end' }, error: cutError },
  { fault: { kind: 'malformed-body' }, wire: { status: 200, body: 'broken', end: 'end' } },
  { fault: { kind: 'slow-body', bytesPerSecond: 4000 }, wire: { status: 200, body: 'whole', end: 'end' } },
]

/** A late answer is an answer: only a fault that takes its place or spoils it leaves the order untouched. */
const changes = ({ fault }: Row, stage: string): boolean => stage === 'response' || fault.kind === 'latency'

const cases = every({ row: rows, stage: ['request', 'response'] as const, provider: providerNames }).map((one) => ({
  ...one,
  kind: one.row.fault.kind,
}))

function bodyOf(text: string, missing: number): Row['wire']['body'] {
  if (missing > 0) return 'cut'
  return text === '' || isJson(text) ? 'whole' : 'broken'
}

describe('over a socket', () => {
  test.for(cases)('$kind at the $stage of $provider', async ({ row, stage, provider }, { sandbox, url }) => {
    sandbox.faults.add({ ...row.fault, stage })

    const { status, headers, body, end, text } = await askRaw(url, updates[provider])

    const missing = Number(headers.get('content-length') ?? 0) - Buffer.byteLength(body)
    const seen = status === undefined ? { body: 'none', end } : { status, body: bodyOf(body, missing), end }
    expect(seen, text).toEqual(row.wire)
    expect(missing, 'more came than was said').toBeGreaterThanOrEqual(0)
    expect(isChanged(sandbox, provider)).toBe(changes(row, stage))
  })

  test.for(['request', 'response'] as const)('slow-body at the %s trickles', async (stage, { sandbox, url }) => {
    sandbox.faults.add({ kind: 'slow-body', bytesPerSecond: 4000, stage })

    const { pieces, body } = await askRaw(url, { ...updates.skuio, body: '{}' })

    expect(pieces).toBeGreaterThan(2)
    expect(JSON.parse(body)).toEqual({ data: sandbox.orders('skuio').get(1001) })
  })

  test('rate-limit says how long to wait', async ({ sandbox, url }) => {
    sandbox.faults.add({ kind: 'rate-limit', limit: 0, windowMs: 60_000 })

    const { headers } = await askRaw(url, updates.skuio)

    expect(headers.get('retry-after')).toBe('60')
  })

  test.for(every({ stage: ['request', 'response'] as const, provider: providerNames }))(
    'no-response at the $stage of $provider sends nothing until the client gives up',
    async ({ stage, provider }, { sandbox, url }) => {
      const { id } = sandbox.faults.add({ kind: 'no-response', stage, times: 1 })
      const client = new RawClient(url, updates[provider])

      // Others are answered meanwhile, and the order is read by one of them.
      const other = await askRaw(url, { method: 'GET', path: '/api/sales-orders/1001', headers: bearer })
      await eventually(() => sandbox.journal.entries({ fault: id })).toHaveLength(1)
      expect(other.status).toBe(200)
      expect(client.received).toBe('')
      client.giveUp()

      expect(isChanged(sandbox, provider)).toBe(stage === 'response')
      expect(await client.answered).toMatchObject({ text: '', end: 'close' })
    },
  )

  test.for(rows.map((row) => ({ row, kind: row.fault.kind })))(
    '$kind looks the same to a web page, and is no failure of the sandbox',
    async ({ row }, { sandbox, url }) => {
      const failures = vi.spyOn(console, 'error').mockReturnValue()
      onTestFinished(() => failures.mockRestore())
      sandbox.faults.add(row.fault)
      const headers = { ...bearer, origin: 'http://localhost:3000' }

      const { status, end, body } = await askRaw(url, { method: 'GET', path: '/api/sales-orders/1001', headers })

      expect({ status, end }).toEqual({ status: row.wire.status, end: row.wire.end })
      // Nothing of ours slips in behind what is left of the answer.
      const whole = JSON.stringify({ data: sandbox.orders('skuio').get(1001) })
      if (status === 200) expect(whole.startsWith(body), body).toBe(true)
      expect(failures.mock.calls).toEqual([])
    },
  )

  test.for(rows.map((row) => ({ row, kind: row.fault.kind })).filter(({ kind }) => kind !== 'truncated-body'))(
    '$kind looks the same to HEAD, which has no body to spoil',
    async ({ row }, { sandbox, url }) => {
      sandbox.faults.add(row.fault)

      const head = await askRaw(url, { method: 'HEAD', path: '/api/sales-orders/1001', headers: bearer })

      expect(head).toMatchObject({ status: row.wire.status, end: row.wire.end, body: '' })
    },
  )
})

describe.for(doorNames)('by %s', (door) => {
  test.for(cases)('$kind at the $stage of $provider', async ({ row, stage, provider }, { sandbox, doors }) => {
    sandbox.faults.add({ ...row.fault, stage })
    const { path, ...init } = updates[provider]

    const { status, text, error } = await see(doors[door], path, init)

    const seen = { status, body: text === undefined ? 'none' : bodyOf(text, 0), error }
    const { wire } = row
    // Half a body is no body: reading it rejects.
    expect(seen).toEqual({ status: wire.status, body: row.error ? 'none' : wire.body, error: row.error })
    expect(isChanged(sandbox, provider)).toBe(changes(row, stage))
  })

  // What answers a HEAD or a web page is a copy of the answer, and a copy must be lost as the answer would be.
  test.for(
    rows
      .filter(({ error, wire }) => error && wire.status === undefined)
      .flatMap((row) => ['GET', 'HEAD'].map((method) => ({ row, method, kind: row.fault.kind }))),
  )('$kind of a $method from a web page rejects just so', async ({ row, method }, { sandbox, doors }) => {
    sandbox.faults.add(row.fault)
    const headers = { ...bearer, origin: 'http://localhost:3000' }

    const { status, error } = await see(doors[door], '/api/sales-orders/1001', { method, headers })

    expect({ status, error }).toEqual({ status: undefined, error: row.error })
  })

  test('a slow body comes in several pieces', async ({ sandbox, doors }) => {
    sandbox.faults.add({ kind: 'slow-body', bytesPerSecond: 4000 })
    const { path, ...init } = updates.skuio

    const response = await doors[door].send(path, init)
    const pieces: Uint8Array[] = []
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece)

    expect(pieces.length).toBeGreaterThan(2)
    expect(isJson(Buffer.concat(pieces).toString())).toBe(true)
  })
})

describe('the answer to a late request', () => {
  /** Time passes only as the test lets it. */
  const stopTheTimers = () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    return { pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) }
  }
  const read = { headers: bearer }

  test.for([
    { what: 'a number', ms: 60, notAfter: 59, after: 60 },
    { what: 'a range', ms: { min: 60, max: 70 }, notAfter: 59, after: 70 },
    { what: 'a median', ms: { median: 60, p99: 61 }, notAfter: 50, after: 70 },
  ])('comes after that to one sent later, where the delay is $what', async (row, { sandbox, doors }) => {
    const timers = stopTheTimers()
    sandbox.faults.add({ kind: 'latency', ms: row.ms, match: { order: 1001 } })
    const come: number[] = []
    const ask = async (id: number): Promise<void> => {
      await see(doors['in process'], `/api/sales-orders/${id}`, read)
      come.push(id)
    }

    const late = ask(1001)
    await ask(1002)
    await timers.pass(row.notAfter)
    expect(come).toEqual([1002])
    await timers.pass(row.after - row.notAfter)
    await late

    expect(come).toEqual([1002, 1001])
  })

  test('waits for all delays together', async ({ sandbox, doors }) => {
    const timers = stopTheTimers()
    for (const stage of ['request', 'request', 'response'] as const)
      sandbox.faults.add({ kind: 'latency', ms: 50, stage })
    let come = false

    const late = see(doors['in process'], '/api/sales-orders/1001', read).then(() => {
      come = true
    })
    await timers.pass(149)
    expect(come).toBe(false)
    await timers.pass(1)
    await late

    expect(come).toBe(true)
  })

  test('has the order as it is when it is answered, not when it was asked', async ({ sandbox, doors }) => {
    const timers = stopTheTimers()
    sandbox.faults.add({ kind: 'latency', ms: 60, match: { method: 'GET' } })

    const late = see(doors['in process'], '/api/sales-orders/1001', read)
    await doors['in process'].send(updates.skuio.path, updates.skuio)
    await timers.pass(60)

    expect((await late).text).toContain('"tracking_number":"1Z999"')
  })

  test('has the order as it was when the delay is on the way back', async ({ sandbox, doors }) => {
    const timers = stopTheTimers()
    sandbox.faults.add({ kind: 'latency', ms: 60, stage: 'response', match: { method: 'GET' } })

    const late = see(doors['in process'], '/api/sales-orders/1001', read)
    await timers.pass(59)
    await doors['in process'].send(updates.skuio.path, updates.skuio)
    await timers.pass(1)

    expect((await late).text).toContain('"tracking_number":null')
  })
})
