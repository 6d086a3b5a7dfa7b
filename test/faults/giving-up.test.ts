/** A client that gives up before it is answered: what it sees, and what the sandbox makes of it. */
import { describe, expect } from 'vitest'
import type { FaultSpec } from '../../src/faults/fault.ts'
import { every } from '../support/table.ts'
import { type Door, doorNames, eventually, see, test } from './doors.ts'
import { bearer, isChanged, providerNames, updates } from './updates.ts'

const long = 600_000

const faults: readonly { readonly what: string; readonly fault: FaultSpec; readonly changes: boolean }[] = [
  { what: 'no-response at the request', fault: { kind: 'no-response' }, changes: false },
  { what: 'no-response at the response', fault: { kind: 'no-response', stage: 'response' }, changes: true },
  { what: 'latency at the request', fault: { kind: 'latency', ms: long }, changes: true },
  { what: 'latency at the response', fault: { kind: 'latency', ms: long, stage: 'response' }, changes: true },
  { what: 'slow-body at the request', fault: { kind: 'slow-body', bytesPerSecond: 1 }, changes: false },
  {
    what: 'slow-body at the response',
    fault: { kind: 'slow-body', bytesPerSecond: 1, stage: 'response' },
    changes: true,
  },
]

const reasons: readonly { readonly reason: unknown; readonly error: object }[] = [
  {
    reason: undefined,
    error: { name: 'AbortError', message: 'This operation was aborted', code: undefined },
  },
  {
    reason: new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
    error: { name: 'TimeoutError', message: 'The operation was aborted due to timeout', code: undefined },
  },
  {
    reason: new Error('the user closed the page'),
    error: { name: 'Error', message: 'the user closed the page', code: undefined },
  },
]

describe.for(doorNames)('by %s', (door: Door) => {
  test.for(every({ fault: faults, reason: reasons }).map(({ fault, reason }) => ({ ...fault, ...reason })))(
    '$what: fetch rejects with $error.name',
    async ({ fault, changes, reason, error }, { sandbox, doors }) => {
      const { id } = sandbox.faults.add(fault)
      const controller = new AbortController()
      const { path, ...init } = updates.skuio

      const seeing = see(doors[door], path, { ...init, signal: controller.signal })
      await eventually(() => sandbox.faults.list()).toMatchObject([{ id, struck: 1 }])
      controller.abort(reason)

      expect((await seeing).error).toEqual(error)
      await eventually(() => isChanged(sandbox, 'skuio')).toBe(changes)
    },
  )

  test.for(every({ fault: faults, provider: providerNames }).map(({ fault, provider }) => ({ ...fault, provider })))(
    '$what of $provider: the journal says that it was never answered',
    async ({ fault, provider }, { sandbox, doors }) => {
      // The answer of NewStore has no body that could trickle.
      const answered = fault.kind === 'slow-body' && provider === 'newstore'
      sandbox.faults.add(fault)
      const controller = new AbortController()
      const { path, ...init } = updates[provider]

      const seeing = see(doors[door], path, { ...init, signal: controller.signal })
      await eventually(() => sandbox.faults.list()).toMatchObject([{ struck: 1 }])
      controller.abort()
      await seeing

      await eventually(() => sandbox.journal.entries()).toMatchObject([{ answer: { delivered: answered } }])
    },
  )

  test('the next request is answered as ever', async ({ sandbox, doors }) => {
    sandbox.faults.add({ kind: 'no-response', times: 1 })
    const controller = new AbortController()
    const seeing = see(doors[door], '/api/sales-orders/1001', { headers: bearer, signal: controller.signal })
    await eventually(() => sandbox.faults.list()).toMatchObject([{ struck: 1 }])
    controller.abort()
    await seeing

    const next = await see(doors[door], '/api/sales-orders/1001', { headers: bearer })

    expect(next.status).toBe(200)
  })

  test('a request that is given up before it is sent changes nothing', async ({ sandbox, doors }) => {
    const { path, ...init } = updates.skuio

    const { error } = await see(doors[door], path, { ...init, signal: AbortSignal.abort() })

    expect(error).toMatchObject({ name: 'AbortError' })
    expect(isChanged(sandbox, 'skuio')).toBe(false)
    expect(sandbox.journal.entries()).toEqual([])
  })
})

test.for(doorNames)('a sandbox that closes lets nobody wait, by %s', async (door, { open }) => {
  for (const fault of faults.map((one) => one.fault)) {
    const sandbox = await open({})
    sandbox.faults.add(fault)
    const { url } = await sandbox.listen()
    const client =
      door === 'in process' ? sandbox : { send: (path: string, init?: RequestInit) => fetch(url + path, init) }

    const seeing = see(client, updates.skuio.path, updates.skuio)
    await eventually(() => sandbox.faults.list()).toMatchObject([{ struck: 1 }])
    await sandbox.close()

    // What was only late is answered now; what was to get no answer gets none.
    const { status, error } = await seeing
    const lost = { name: 'TypeError', message: 'fetch failed', code: 'UND_ERR_SOCKET' }
    expect({ status, error }).toEqual(fault.kind === 'no-response' ? { error: lost } : { status: 200 })
  }
})
