/** The same once more: what a reset brings back, and what a seed repeats. */
import { describe, expect } from 'vitest'
import type { FaultSpec } from '../../src/faults/fault.ts'
import { Chance } from '../../src/state/chance.ts'
import { see } from '../faults/doors.ts'
import { acme, askToken, get, hold, put } from '../support/asking.ts'
import { closed, inFulfillment, ofGlobex, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

const path = '/api/sales-orders/1001'

describe('a reset brings back', () => {
  test('orders that were changed, deleted and created', async ({ sandbox }) => {
    const before = sandbox.orders('skuio').list()
    await put(sandbox, 1001, { order_status: 'closed' })
    await sandbox.orders('skuio').delete(1002)
    await sandbox.orders('skuio').put({ id: 5000, order_status: 'open' })

    await sandbox.reset()

    expect(sandbox.orders('skuio').list()).toEqual(before)
  })

  test('faults: none', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 500 })

    await sandbox.reset()

    expect(sandbox.faults.list()).toEqual([])
    expect(await get(sandbox, path)).toAnswer(200)
  })

  test('the journal: empty', async ({ sandbox }) => {
    await get(sandbox, path)

    await sandbox.reset()

    expect(sandbox.journal.entries()).toEqual([])
    expect(sandbox.retries()).toEqual({ obeyed: true, calls: [] })
    expect(sandbox.coverage().percent).toBe(0)
  })

  test('the clock', async ({ sandbox }) => {
    await sandbox.clock.advance('P1D')
    await sandbox.clock.resume()

    await sandbox.reset()

    expect(sandbox.clock.read()).toEqual({ now: '2026-05-10T09:00:00.000Z', frozen: true })
  })

  test('snapshots and second writers: none', async ({ sandbox }) => {
    sandbox.snapshots.take('before')
    sandbox.actors.add({ script: 'agent-cancels', provider: 'skuio', order: 1001 })

    await sandbox.reset()

    expect(sandbox.snapshots.list()).toEqual([])
    expect(sandbox.actors.list()).toEqual([])
    await get(sandbox, path)
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ order_status: 'open' })
  })

  test('tokens: those issued are forgotten, those that expired by a scenario are good', async ({ open }) => {
    const sandbox = await open({
      auth: 'listed',
      fixtures: [
        { tenants: ['acme'], tokens: [{ token: 'listed' }], clients: [{ client_id: 'a', client_secret: 'b' }] },
      ],
    })
    const form = { grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' }
    const { body } = await askToken(sandbox, 'acme', form)
    const issued = { Authorization: `Bearer ${(body as { access_token: string }).access_token}` }
    expect(await hold(sandbox, 'none', {}, issued)).toAnswer(404)
    await sandbox.given('newstore', 'the token is expired')

    await sandbox.reset()

    expect(await hold(sandbox, 'none', {}, issued)).toAnswer(403)
    expect(await hold(sandbox, 'none', {}, { Authorization: 'Bearer listed' })).toAnswer(404)
  })

  test('tenants that came with orders: unknown again', async ({ sandbox }) => {
    const initech = { Tenant: 'initech', 'X-Newstore-Tenant': 'initech' }
    await sandbox.given('newstore', 'an order', { id: 'o-1', tenant: 'initech' })
    expect(await hold(sandbox, 'o-1', {}, initech)).toAnswer(200)

    await sandbox.reset()

    expect(await hold(sandbox, 'o-1', {}, initech)).toAnswer(403)
  })

  test('chance', async ({ sandbox }) => {
    const draw = async () => (await hold(sandbox, pending, {}, { 'Request-Id': null })).body
    const [first, second] = [await draw(), await draw()]

    await sandbox.reset()

    expect(second).not.toEqual(first)
    expect([await draw(), await draw()]).toEqual([first, second])
  })
})

const faults: readonly FaultSpec[] = [
  { kind: 'status', status: 500, probability: 0.1 },
  { kind: 'status', status: 429, probability: 0.1, retryAfter: 2, match: { provider: 'newstore' } },
  { kind: 'latency', ms: { min: 0, max: 0.01 }, probability: 0.2 },
  { kind: 'latency', ms: { median: 0.01, p99: 0.02 }, probability: 0.1, stage: 'response' },
  { kind: 'connection-reset', probability: 0.1, stage: 'response', match: { method: 'PUT' } },
  { kind: 'malformed-body', probability: 0.1, per: 'order', skip: 1 },
  { kind: 'rate-limit', limit: 40, windowMs: 60_000, match: { operation: 'updateSalesOrder' } },
]

/** Sends 200 requests drawn from a number, and tells what came of each. */
async function run(sandbox: OpenSandbox, seed: number): Promise<unknown[]> {
  for (const fault of faults) sandbox.faults.add(fault)
  const chance = new Chance(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(chance.next() * items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }
  const json = { authorization: 'Bearer t', 'content-type': 'application/json' }
  const draws: readonly (() => readonly [path: string, init: RequestInit])[] = [
    () => [
      `/api/sales-orders/${pick([1001, 1002, 1003, 1004, 1009, 999])}`,
      {
        method: 'PUT',
        headers: json,
        body: JSON.stringify(
          pick([
            { order_status: pick(['open', 'closed', 'cancelled', 'shipped']), force_reopen: pick([true, false]) },
            { canceled_at: pick([null, '2026-05-09T00:00:00Z']) },
            { notes: [{ note: chance.hex(4) }], sales_order_lines: [{ sku: chance.hex(4), quantity: 1 }] },
            { tags: [chance.hex(4)], shouldDeleteFulfillments: pick([true, false]) },
          ]),
        ),
      },
    ],
    () => [pick([path, '/api/sales-orders/list?per_page=2', '/api/nothing']), { headers: json }],
    () => [
      `/order-management/orders/${pick([pending, inFulfillment, closed, ofGlobex])}`,
      // Without a Request-Id the answer has one that was made up.
      {
        method: 'PATCH',
        headers: pick([{ ...json, ...acme }, json]),
        body: JSON.stringify(pick([{ status: 'on_hold' }, {}])),
      },
    ],
    () => [
      '/auth/realms/acme/protocol/openid-connect/token',
      {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' }),
      },
    ],
  ]
  const told: unknown[] = []
  for (let index = 0; index < 200; index++) {
    if (chance.next() < 0.05) await sandbox.clock.advance('PT30S')
    const [asked, init] = pick(draws)()
    const { status, text, error, headers } = await see(sandbox, asked, init)
    told.push({ index, asked, status, text, error, retryAfter: headers?.get('retry-after') })
  }
  return told
}

describe('a seed repeats', { timeout: 60_000 }, () => {
  test('a run of 200 requests under faults exactly: statuses, bodies, ids, errors', async ({ open }) => {
    const [first, second] = [await open({ seed: 11 }), await open({ seed: 11 })]

    const story = await run(first, 42)

    expect(await run(second, 42)).toEqual(story)
    const statuses = new Set(story.map((one) => (one as { status?: number }).status))
    for (const status of [undefined, 200, 400, 404, 422, 429, 500]) expect(statuses).toContain(status)
    for (const name of ['skuio', 'newstore']) {
      expect(second.orders(name).list()).toEqual(first.orders(name).list())
    }
    expect(second.faults.list()).toEqual(first.faults.list())
    const views = (sandbox: OpenSandbox) => sandbox.journal.entries().map((entry) => ({ ...entry, durationMs: 0 }))
    expect(views(second)).toEqual(views(first))
  })

  test('it after a reset, too', async ({ open }) => {
    const sandbox = await open({ seed: 11 })
    const story = await run(sandbox, 42)

    await sandbox.reset()

    expect(await run(sandbox, 42)).toEqual(story)
  })

  test('it in every session, whatever happens in others', async ({ open }) => {
    const sandbox = await open({ seed: 11 })
    const inSession = (name: string): OpenSandbox => ({
      ...sandbox.session(name),
      origin: sandbox.origin,
      send: (asked, init) => sandbox.session(name).fetch(new Request(`http://sandbox${asked}`, init)),
    })

    const [a, b, other] = await Promise.all([run(inSession('a'), 42), run(inSession('b'), 42), run(inSession('c'), 43)])

    expect(b).toEqual(a)
    expect(other).not.toEqual(a)
  })

  test('nothing where it is another one', async ({ open }) => {
    const [first, second] = [await open({ seed: 11 }), await open({ seed: 12 })]

    expect(await run(second, 42)).not.toEqual(await run(first, 42))
  })
})
