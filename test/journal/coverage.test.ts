/** What of the APIs the consumer has met, and what it never has. */
import { describe, expect } from 'vitest'
import { faultKinds } from '../../src/faults/catalog.ts'
import type { CoverageReport } from '../../src/journal/coverage.ts'
import { ask, askToken, get, hold, put } from '../support/asking.ts'
import { closed, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

type Part = 'operations' | 'answers' | 'values' | 'transitions' | 'guards'

function partOf(report: CoverageReport, provider: string, part: Part) {
  const found = report.providers.find((one) => one.provider === provider)
  if (!found) throw new Error(`There is no coverage of ${provider}.`)
  return found[part]
}

/** What was met of one part, with how often: `{ 'updateOrder 200': 2 }`. */
const met = (sandbox: Pick<OpenSandbox, 'coverage'>, provider: string, part: Part): Record<string, number> =>
  Object.fromEntries(
    partOf(sandbox.coverage(), provider, part)
      .filter((one) => one.met > 0)
      .map((one) => [one.item, one.met]),
  )
const metFaults = (sandbox: Pick<OpenSandbox, 'coverage'>): Record<string, number> =>
  Object.fromEntries(
    sandbox
      .coverage()
      .faults.filter((one) => one.met > 0)
      .map((one) => [one.item, one.met]),
  )

describe('met are', () => {
  test('operations and their answers', async ({ sandbox }) => {
    await hold(sandbox, pending)
    await hold(sandbox, pending)
    await hold(sandbox, closed)
    await askToken(sandbox, 'acme', { grant_type: 'password' })

    expect(met(sandbox, 'newstore', 'operations')).toEqual({ updateOrder: 3, issueToken: 1 })
    expect(met(sandbox, 'newstore', 'answers')).toEqual({
      'updateOrder 200': 2,
      'updateOrder 400': 1,
      'issueToken 400': 1,
    })
    expect(met(sandbox, 'skuio', 'operations')).toEqual({})
  })

  test('answers that a fault gave', async ({ sandbox }) => {
    await hold(sandbox, pending, { status: 'on_hold' }, { Prefer: 'code=503' })

    expect(met(sandbox, 'newstore', 'answers')).toEqual({ 'updateOrder 503': 1 })
  })

  test('the values of enumerated fields and flags, and of no others', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'closed', on_hold: false, tracking_number: '1Z', tags: ['open'] })
    await put(sandbox, 1002, { order_status: 'shipped', force_reopen: 'yes', fulfillment_status: 'out_of_sync' })

    expect(met(sandbox, 'skuio', 'values')).toEqual({
      'order_status = "closed"': 1,
      'on_hold = false': 1,
      'fulfillment_status = "out_of_sync"': 1,
    })
  })

  test('transitions and guards, by the rules that decided', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'closed' })
    await put(sandbox, 1002, { order_status: 'open' })
    await put(sandbox, 1002, { order_status: 'open', force_reopen: true })
    await hold(sandbox, pending)
    await hold(sandbox, closed)

    expect(met(sandbox, 'skuio', 'transitions')).toEqual({ 'skuio.close': 1, 'skuio.reopen': 1 })
    expect(met(sandbox, 'skuio', 'guards')).toEqual({ 'skuio.reopen-guard': 1 })
    expect(met(sandbox, 'newstore', 'transitions')).toEqual({ 'newstore.hold': 1, 'newstore.hold-too-late': 1 })
  })

  test('faults, by their kind', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'latency', ms: 0 })
    sandbox.faults.add({ kind: 'empty-reply', skip: 1 })

    await get(sandbox, '/api/sales-orders/1001')
    await get(sandbox, '/api/sales-orders/1001').catch(() => undefined)
    await get(sandbox, '/api/sales-orders/1001', { 'Sandbox-Fault': 'connection-reset' }).catch(() => undefined)

    expect(metFaults(sandbox)).toEqual({ latency: 3, 'empty-reply': 2, 'connection-reset': 1 })
  })

  test('not what reaches no operation, nor what people and second writers do', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'agent-cancels', provider: 'skuio', order: 1001 })
    await ask(sandbox, 'GET', '/api/nothing')
    await sandbox.orders('skuio').put({ id: 5000, order_status: 'open' })
    await sandbox.orders('skuio').fulfill(5000)

    await get(sandbox, '/api/sales-orders/1001')

    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ order_status: 'cancelled' })
    expect(met(sandbox, 'skuio', 'operations')).toEqual({ getSalesOrder: 1 })
    expect(met(sandbox, 'skuio', 'values')).toEqual({})
    expect(met(sandbox, 'skuio', 'transitions')).toEqual({})
  })
})

describe('missing is told in words:', () => {
  test('operations, answers, values, transitions and guards of what was called, and faults', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'closed' })

    const { missing } = sandbox.coverage()

    expect(missing).toEqual(
      expect.arrayContaining([
        'never called listSalesOrders',
        'never saw a 422 of updateSalesOrder',
        'never sent order_status = "open"',
        'never sent force_reopen = true',
        'never met the transition skuio.uncancel',
        'never met the guard skuio.reopen-guard',
        'never met the fault slow-body',
      ]),
    )
    for (const word of ['called updateSalesOrder', 'saw a 200 of updateSalesOrder', 'sent order_status = "closed"'])
      expect(missing).not.toContain(`never ${word}`)
    expect(missing).not.toContain('never met the transition skuio.close')
  })

  test('nothing of an API that was never called', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'closed' })

    expect(sandbox.coverage().missing.filter((one) => /updateOrder|newstore/.test(one))).toEqual([])
    await hold(sandbox, pending)
    expect(sandbox.coverage().missing).toContain('never saw a 500 of updateOrder')
  })

  test('as much as there is in the report, each once', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'closed' })

    const report = sandbox.coverage()
    const parts: Part[] = ['operations', 'answers', 'values', 'transitions', 'guards']
    const items = [...parts.flatMap((part) => partOf(report, 'skuio', part)), ...report.faults]
    expect(new Set(report.missing).size).toBe(report.missing.length)
    expect(report.missing).toHaveLength(items.filter((one) => one.met === 0).length)
  })

  test('every documented answer of every operation is looked for', ({ sandbox }) => {
    for (const { name, spec } of sandbox.providers) {
      const documented = spec.operations.flatMap(({ operationId, responses }) =>
        Object.keys(responses)
          .filter((status) => status !== 'default')
          .map((status) => `${operationId} ${status}`),
      )
      expect(partOf(sandbox.coverage(), name, 'answers').map(({ item }) => item)).toEqual(documented)
    }
    expect(sandbox.coverage().faults.map(({ item }) => item)).toEqual(faultKinds)
  })
})

describe('the percentage', () => {
  test('is 0 where nothing was called', ({ sandbox }) => {
    const { percent, missing } = sandbox.coverage()

    expect(percent).toBe(0)
    expect(missing).toEqual(faultKinds.map((kind) => `never met the fault ${kind}`))
  })

  test('is what was met of all there is in the APIs that were called, and the faults', async ({ sandbox }) => {
    await hold(sandbox, pending)

    const report = sandbox.coverage()
    const parts: Part[] = ['operations', 'answers', 'values', 'transitions', 'guards']
    const items = parts.flatMap((part) => partOf(report, 'newstore', part))
    // updateOrder, its 200, status = "on_hold" and the transition newstore.hold.
    expect(items.filter((one) => one.met > 0)).toHaveLength(4)
    const tenths = (share: number): number => Math.round(share * 1000) / 10
    expect(report.providers.find(({ provider }) => provider === 'newstore')?.percent).toBe(tenths(4 / items.length))
    expect(report.percent).toBe(tenths(4 / (items.length + faultKinds.length)))
  })

  test('grows with what is met for the first time, and not with what is met again', async ({ sandbox }) => {
    await hold(sandbox, pending)
    const first = sandbox.coverage().percent
    await hold(sandbox, pending, { status: 'on_hold' })
    const again = sandbox.coverage().percent
    await hold(sandbox, closed)
    const more = sandbox.coverage().percent
    await hold(sandbox, closed)

    // Holding an order that is on hold is a transition of its own.
    expect(again).toBeGreaterThan(first)
    expect(more).toBeGreaterThan(again)
    expect(sandbox.coverage().percent).toBe(more)
  })
})

describe('what was met', () => {
  test('outlives the entries it was counted from', async ({ open }) => {
    const sandbox = await open({ journal: { entries: 1 } })
    await hold(sandbox, pending)
    await hold(sandbox, closed)
    sandbox.journal.clear()

    expect(met(sandbox, 'newstore', 'answers')).toEqual({ 'updateOrder 200': 1, 'updateOrder 400': 1 })
  })

  test('is a session’s since its last reset, and everywhere that of all since the start', async ({ open }) => {
    const sandbox = await open({})
    const other = sandbox.session('worker-3')
    const everywhere = { coverage: () => sandbox.coverage({ everywhere: true }) }
    await hold(sandbox, pending)
    await hold(sandbox, closed, {}, { 'Sandbox-Session': 'worker-3' })

    await sandbox.reset()

    expect(met(sandbox, 'newstore', 'answers')).toEqual({})
    expect(met(other, 'newstore', 'answers')).toEqual({ 'updateOrder 200': 1 })
    expect(met(everywhere, 'newstore', 'answers')).toEqual({ 'updateOrder 200': 2 })
    expect(met(everywhere, 'newstore', 'transitions')).toEqual({ 'newstore.hold': 1 })

    await hold(sandbox, closed)
    expect(met(sandbox, 'newstore', 'answers')).toEqual({ 'updateOrder 400': 1 })
    expect(met(everywhere, 'newstore', 'answers')).toEqual({ 'updateOrder 200': 2, 'updateOrder 400': 1 })
  })

  test('outlives sessions that are deleted, or forgotten because there are too many', async ({ open }) => {
    const sandbox = await open({ sessions: { most: 2 } })
    const inSession = (name: string) => ({ 'Sandbox-Session': name })
    await hold(sandbox, pending, { status: 'on_hold' }, inSession('deleted'))
    await sandbox.send('/_sandbox/sessions/deleted', { method: 'DELETE' })
    await hold(sandbox, closed, { status: 'on_hold' }, inSession('forgotten'))
    for (const name of ['a', 'b']) await get(sandbox, '/api/sales-orders/1001', inSession(name))

    const everywhere = { coverage: () => sandbox.coverage({ everywhere: true }) }
    expect(met(everywhere, 'newstore', 'answers')).toEqual({ 'updateOrder 200': 1, 'updateOrder 400': 1 })
    expect(met(everywhere, 'skuio', 'answers')).toEqual({ 'getSalesOrder 200': 2 })
  })
})
