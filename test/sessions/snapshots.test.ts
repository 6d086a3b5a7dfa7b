/** A session's world kept under a name, and brought back. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished } from 'vitest'
import type { JsonObject } from '../../src/domain/json.ts'
import type { SandboxOptions } from '../../src/index.ts'
import { askToken, get, hold, put } from '../support/asking.ts'
import { ofGlobex, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

const path = '/api/sales-orders/1001'
const read = async (sandbox: OpenSandbox, count: number): Promise<number[]> => {
  const statuses: number[] = []
  for (let index = 0; index < count; index++) statuses.push((await get(sandbox, path)).status)
  return statuses
}

/** Every order of every API, with everything that the sandbox keeps beside it. */
const everything = (sandbox: OpenSandbox) =>
  ['skuio', 'newstore'].flatMap((provider) =>
    sandbox
      .orders(provider)
      .list()
      .map(({ id }) => ({ ...sandbox.orders(provider).view(id), transitions: undefined })),
  )

describe('restoring brings back', () => {
  test('orders that were changed, deleted and created since', async ({ sandbox }) => {
    await put(sandbox, 1001, { tracking_number: 'before' })
    await sandbox.orders('skuio').delete(1003)
    await sandbox.orders('skuio').put({ id: 5000, order_status: 'open' })
    await hold(sandbox, pending)
    const before = everything(sandbox)
    sandbox.snapshots.take('checkpoint')

    await put(sandbox, 1001, { tracking_number: 'after', order_status: 'closed', notes: [{ note: 'after' }] })
    await put(sandbox, 1002, { order_status: 'open', force_reopen: true })
    await sandbox.orders('skuio').put({ id: 1003, order_status: 'open' })
    await sandbox.orders('skuio').delete(5000)
    await sandbox.orders('skuio').put({ id: 6000, order_status: 'open' })
    await sandbox.orders('newstore').delete(pending)
    expect(everything(sandbox)).not.toEqual(before)
    await sandbox.snapshots.restore('checkpoint')

    expect(everything(sandbox)).toEqual(before)
  })

  test('faults with what they have counted', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 503, skip: 1, times: 2, per: 'order' })
    expect(await read(sandbox, 2)).toEqual([200, 503])
    sandbox.snapshots.take('checkpoint')
    const before = sandbox.faults.list()

    expect(await read(sandbox, 2)).toEqual([503, 200])
    sandbox.faults.clear()
    sandbox.faults.add({ kind: 'connection-reset' })
    await sandbox.snapshots.restore('checkpoint')

    expect(sandbox.faults.list()).toEqual(before)
    expect(await read(sandbox, 2)).toEqual([503, 200])
  })

  test('how much of a rate limit is used up', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'rate-limit', limit: 3, windowMs: 60_000 })
    await read(sandbox, 2)
    sandbox.snapshots.take('checkpoint')
    await sandbox.clock.advance('PT1H')
    await read(sandbox, 3)

    await sandbox.snapshots.restore('checkpoint')

    expect(await read(sandbox, 2)).toEqual([200, 429])
  })

  test('the clock, standing', async ({ sandbox }) => {
    await sandbox.clock.advance('P1D')
    sandbox.snapshots.take('checkpoint')
    await sandbox.clock.advance('P1D')
    await sandbox.clock.resume()

    await sandbox.snapshots.restore('checkpoint')

    expect(sandbox.clock.read()).toEqual({ now: '2026-05-11T09:00:00.000Z', frozen: true })
  })

  test('the clock, running', async ({ sandbox }) => {
    await sandbox.clock.resume()
    sandbox.snapshots.take('checkpoint')
    await sandbox.clock.set('2030-01-01T00:00:00Z')

    await sandbox.snapshots.restore('checkpoint')

    expect(sandbox.clock.read().frozen).toBe(false)
    expect(sandbox.clock.now()).toMatch(/^2026-05-10/)
  })

  test('chance: what comes next comes again', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 503, probability: 0.5 })
    await read(sandbox, 7)
    sandbox.snapshots.take('checkpoint')
    const next = await read(sandbox, 30)

    await sandbox.snapshots.restore('checkpoint')

    expect(new Set(next).size).toBe(2)
    expect(await read(sandbox, 30)).toEqual(next)
  })

  test('tokens: those issued until then, and as good as they were', async ({ open }) => {
    const client = { client_id: 'shop', client_secret: 'secret' }
    const sandbox = await open({ auth: 'listed', fixtures: [{ tenants: ['acme'], clients: [client] }] })
    const issue = async () => {
      const { body } = await askToken(sandbox, 'acme', { grant_type: 'client_credentials', ...client })
      return { Authorization: `Bearer ${(body as { access_token: string }).access_token}` }
    }
    const early = await issue()
    sandbox.snapshots.take('checkpoint')
    const late = await issue()
    await sandbox.given('newstore', 'the token is expired')
    expect(await hold(sandbox, 'none', {}, early)).toAnswer(403)

    await sandbox.snapshots.restore('checkpoint')

    expect(await hold(sandbox, 'none', {}, early)).toAnswer(404)
    expect(await hold(sandbox, 'none', {}, late)).toAnswer(403)
  })

  test('tenants that came with orders', async ({ sandbox }) => {
    const initech = { Tenant: 'initech', 'X-Newstore-Tenant': 'initech' }
    sandbox.snapshots.take('before')
    await sandbox.given('newstore', 'an order', { id: 'o-1', tenant: 'initech' })
    sandbox.snapshots.take('after')

    await sandbox.snapshots.restore('before')
    expect(await hold(sandbox, 'o-1', {}, initech)).toAnswer(403)
    await sandbox.snapshots.restore('after')
    expect(await hold(sandbox, 'o-1', {}, initech)).toAnswer(200)
  })
})

describe('a snapshot', () => {
  test('is no part of what happens afterwards, and can be restored again and again', async ({ sandbox }) => {
    sandbox.snapshots.take('checkpoint')

    for (const tracking_number of ['first', 'second']) {
      await put(sandbox, 1001, { tracking_number })
      await sandbox.snapshots.restore('checkpoint')
      expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: null })
    }
  })

  test('leaves the journal alone: what the consumer did, it did', async ({ sandbox }) => {
    sandbox.snapshots.take('checkpoint')
    await put(sandbox, 1001, { order_status: 'closed' })

    await sandbox.snapshots.restore('checkpoint')
    await put(sandbox, 1001, { order_status: 'closed' })

    expect(sandbox.journal.entries().map(({ n }) => n)).toEqual([1, 2])
    // The order was put back in between, so the second one was no duplicate.
    expect(sandbox.retries().calls.flatMap(({ judgements }) => judgements)).toEqual([])
  })

  test('is listed with the time it was taken, replaced by one of its name, and deleted', async ({ sandbox }) => {
    sandbox.snapshots.take('first')
    await sandbox.clock.advance('PT1H')
    expect(sandbox.snapshots.take('second')).toEqual({ name: 'second', takenAt: '2026-05-10T10:00:00.000Z' })
    sandbox.snapshots.take('first')

    expect(sandbox.snapshots.list()).toEqual([
      { name: 'first', takenAt: '2026-05-10T10:00:00.000Z' },
      { name: 'second', takenAt: '2026-05-10T10:00:00.000Z' },
    ])
    expect(sandbox.snapshots.delete('second')).toBe(true)
    expect(sandbox.snapshots.delete('second')).toBe(false)
  })

  test('replaced is the later one', async ({ sandbox }) => {
    sandbox.snapshots.take('checkpoint')
    await put(sandbox, 1001, { tracking_number: '1Z' })
    sandbox.snapshots.take('checkpoint')
    await put(sandbox, 1001, { tracking_number: '2Z' })

    await sandbox.snapshots.restore('checkpoint')

    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: '1Z' })
  })

  test('that there is not is told with those there are', async ({ sandbox }) => {
    await expect(sandbox.snapshots.restore('chekpoint')).rejects.toThrow(
      'There is no snapshot named "chekpoint". There are: none.',
    )
    sandbox.snapshots.take('checkpoint')
    await expect(sandbox.snapshots.restore('chekpoint')).rejects.toThrow('There are: checkpoint.')
    expect(sandbox.snapshots.export('chekpoint')).toBeUndefined()
  })
})

describe('exported and imported', () => {
  test('orders are the same in another sandbox', async ({ open }) => {
    const [here, there] = [await open({}), await open({})]
    await put(here, 1001, { order_status: 'cancelled', notes: [{ note: 'by phone' }] })
    await here.orders('skuio').delete(1003)
    await here.orders('skuio').fulfill(1009)
    await hold(here, ofGlobex, { status: 'on_hold' }, { Tenant: 'globex', 'X-Newstore-Tenant': 'globex' })
    await here.given('newstore', 'an order', { id: 'o-1', tenant: 'initech' })
    here.snapshots.take('checkpoint')

    const file = JSON.parse(JSON.stringify(here.snapshots.export('checkpoint'))) as JsonObject
    there.snapshots.import('from-here', file)
    expect(everything(there)).not.toEqual(everything(here))
    await there.snapshots.restore('from-here')

    expect(everything(there)).toEqual(everything(here))
    const initech = { Tenant: 'initech', 'X-Newstore-Tenant': 'initech' }
    expect(await hold(there, 'o-1', {}, initech)).toAnswer(200)
    // A cancelled order remembers what it was.
    expect((await put(there, 1001, { canceled_at: null })).order).toMatchObject({ order_status: 'open' })
  })

  test('they start a sandbox as fixtures, too', async ({ open }) => {
    const here = await open({})
    await put(here, 1001, { order_status: 'closed' })
    here.snapshots.take('checkpoint')

    const there = await open({ fixtures: here.snapshots.export('checkpoint') })

    expect(everything(there)).toEqual(everything(here))
  })

  test('listed tokens and clients come along', async ({ open }) => {
    const client = { client_id: 'shop', client_secret: 'secret' }
    const fixtures = { tenants: ['acme'], tokens: [{ token: 'stale', state: 'expired' }], clients: [client] }
    const [here, there] = [await open({ fixtures }), await open({})]
    here.snapshots.take('checkpoint')
    there.snapshots.import('from-here', here.snapshots.export('checkpoint') ?? {})
    expect(await hold(there, pending, {}, { Authorization: 'Bearer stale' })).toAnswer(200)

    await there.snapshots.restore('from-here')

    expect(await hold(there, pending, {}, { Authorization: 'Bearer stale' })).toAnswer(403)
    expect(await askToken(there, 'acme', { grant_type: 'client_credentials', ...client })).toAnswer(200)
    expect(
      await askToken(there, 'acme', { grant_type: 'client_credentials', ...client, client_secret: 'wrong' }),
    ).toAnswer(401)
  })

  test('what is no fixture is refused with everything that is wrong, and kept under no name', ({ sandbox }) => {
    const bad = { skuio: { orders: [{ id: 1, order_status: 'shipped' }, { order_status: 'open' }] }, colour: 'red' }

    expect(() => sandbox.snapshots.import('bad', bad)).toThrow('These are no fixtures.')
    expect(sandbox.snapshots.list()).toEqual([])
  })
})

describe('where the state is kept in a file, what was restored survives a restart:', { timeout: 60_000 }, () => {
  /** Closes a sandbox and opens the next one over the same file. */
  const restarting = async (open: (options: SandboxOptions) => Promise<OpenSandbox>, options: SandboxOptions = {}) => {
    const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const all = { ...options, data: join(folder, 'orders.json') }
    const first = await open(all)
    return {
      first,
      restart: async (): Promise<OpenSandbox> => {
        await first.close()
        return open(all)
      },
    }
  }
  const seen = (sandbox: OpenSandbox, name: string): OpenSandbox => ({ ...sandbox, ...sandbox.session(name) })

  test.for(['default', 'worker-3'])('orders of the session %s', async (name, { open }) => {
    const { first, restart } = await restarting(open)
    const session = seen(first, name)
    const orders = session.orders('skuio')
    await orders.put({ id: 1001, order_status: 'closed' })
    await orders.delete(1003)
    session.snapshots.take('checkpoint')
    const before = everything(session)
    await orders.put({ id: 1001, order_status: 'draft' })
    await orders.put({ id: 1003, order_status: 'draft' })
    await orders.put({ id: 5000, order_status: 'draft' })
    await orders.delete(1002)

    await session.snapshots.restore('checkpoint')
    const second = seen(await restart(), name)

    expect(everything(second)).toEqual(before)
    expect(second.orders('skuio').get(5000)).toBeUndefined()
  })

  test.for(['default', 'worker-3'])('the clock of the session %s', async (name, { open }) => {
    const { first, restart } = await restarting(open)
    const session = first.session(name)
    await session.clock.advance('P1D')
    session.snapshots.take('checkpoint')
    await session.clock.advance('P1D')

    await session.snapshots.restore('checkpoint')
    const second = await restart()

    expect(second.session(name).clock.now()).toBe('2026-05-11T09:00:00.000Z')
  })

  test('the tokens that were issued', async ({ open }) => {
    const client = { client_id: 'shop', client_secret: 'secret' }
    const fixtures = [{ tenants: ['acme'], clients: [client] }]
    const { first, restart } = await restarting(open, { auth: 'listed', fixtures })
    const issue = async () => {
      const { body } = await askToken(first, 'acme', { grant_type: 'client_credentials', ...client })
      return { Authorization: `Bearer ${(body as { access_token: string }).access_token}` }
    }
    const early = await issue()
    first.snapshots.take('checkpoint')
    const late = await issue()

    await first.snapshots.restore('checkpoint')
    const second = await restart()

    expect(await hold(second, 'none', {}, early)).toAnswer(404)
    expect(await hold(second, 'none', {}, late)).toAnswer(403)
  })

  test.for(['default', 'worker-3'])('imported orders in the session %s', async (name, { open }) => {
    const { first, restart } = await restarting(open)
    const session = seen(first, name)
    session.snapshots.import('other', { skuio: { orders: [{ id: 77, order_status: 'reserved' }] } })

    await session.snapshots.restore('other')
    const before = everything(session)
    const second = seen(await restart(), name)

    expect(before).toHaveLength(1)
    expect(everything(second)).toEqual(before)
  })
})
