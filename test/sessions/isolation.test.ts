/** Many sessions at once, over one port, each a world of its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import type { Answer } from '../support/answer.ts'
import { acme, ask, askToken, get, hold, put } from '../support/asking.ts'
import { pending } from '../support/newstore.ts'
import { test as behaviour, type OpenSandbox } from '../support/sandboxes.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const inSession = (name: string) => ({ 'Sandbox-Session': name })

/** What one of many consumers has seen. */
interface Worker {
  readonly index: number
  readonly name: string
  readonly world: Sandbox
  readonly answers: readonly Answer[]
}

describe('200 sessions over one port', () => {
  let sandbox: Sandbox
  let workers: readonly Worker[]
  let madeUp: readonly string[]

  /** The Request-Ids that NewStore makes up for requests that bring none are drawn by chance. */
  const idsOf = (answers: readonly Answer[]): string[] =>
    answers.filter(({ status }) => status === 400).map(({ body }) => (body as { request_id: string }).request_id)

  beforeAll(async () => {
    sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z', seed: 5 })
    const { url } = await sandbox.listen()

    const work = async (index: number): Promise<Worker> => {
      const name = `worker-${index}`
      const world = sandbox.session(name)
      // Half of them name their session by a header, the others by a prefix.
      const origin = index % 2 === 0 ? url : `${url}/@${name}`
      const named: Record<string, string> = index % 2 === 0 ? inSession(name) : {}
      const door: OpenSandbox = { ...world, origin, send: (path, init) => fetch(origin + path, init) }
      const nameless = { ...acme, ...named, 'Request-Id': null }

      await world.clock.advance(`PT${index}M`)
      // Every session has its own number of failures before it recovers.
      world.faults.add({ kind: 'status', status: 503, times: 1 + (index % 3), match: { method: 'PUT' } })
      const answers: Answer[] = []
      answers.push(await hold(door, pending, { status: 'on_hold' }, nameless))
      for (const _ of numbers(1 + (index % 3))) answers.push(await put(door, 1001, { tracking_number: name }, named))
      answers.push(await put(door, 1001, { tracking_number: name, notes: [{ note: name }] }, named))
      answers.push(await hold(door, pending, { status: 'on_hold' }, nameless))
      if (index % 5 === 0) answers.push(await hold(door, pending, { status: 'on_hold' }, { ...acme, ...named }))
      answers.push(await get(door, '/api/sales-orders/1001', named))
      return { index, name, world, answers }
    }
    workers = await Promise.all(numbers(200).map(work))

    // The same seed, with nobody beside it.
    const alone = await createSandbox({ clock: '2026-05-10T09:00:00Z', seed: 5 })
    const door: OpenSandbox = {
      ...alone,
      origin: 'http://sandbox',
      send: (path, init) => alone.fetch(new Request(`http://sandbox${path}`, init)),
    }
    const headers = { 'Request-Id': null }
    madeUp = idsOf([await hold(door, pending, {}, headers), await hold(door, pending, {}, headers)])
    await alone.close()
  }, 120_000)
  afterAll(() => sandbox.close())

  test('share no orders', () => {
    for (const { index, name, world, answers } of workers) {
      expect(answers.at(-1)?.order).toMatchObject({ tracking_number: name, notes: [{ note: name }] })
      expect(world.orders('skuio').get(1001)).toMatchObject({ tracking_number: name, notes: [{ note: name }] })
      expect(world.orders('newstore').get(pending)).toMatchObject({ status: index % 5 === 0 ? 'on_hold' : 'pending' })
    }
  })

  test('share no faults', () => {
    for (const { index, world, answers } of workers) {
      expect(answers.filter(({ status }) => status === 503)).toHaveLength(1 + (index % 3))
      expect(world.faults.list()).toMatchObject([{ id: 'fault-1', struck: 1 + (index % 3), matched: 2 + (index % 3) }])
    }
  })

  test('share no clock', () => {
    for (const { index, world, answers } of workers) {
      const now = new Date(Date.UTC(2026, 4, 10, 9, index)).toISOString()
      expect(world.clock.now()).toBe(now)
      expect(answers.at(-1)?.order.updated_at).toBe(now.replace('000Z', '000000Z'))
    }
  })

  test('share no journal', () => {
    for (const { name, world, answers } of workers) {
      const entries = world.journal.entries()
      expect(entries.map(({ n }) => n)).toEqual(answers.map((_, at) => at + 1))
      expect(new Set(entries.map(({ session }) => session))).toEqual(new Set([name]))
      expect(entries.map(({ answer }) => answer.status)).toEqual(answers.map(({ status }) => status))
    }
  })

  test('share no chance', () => {
    expect(madeUp).toHaveLength(2)
    expect(new Set(madeUp).size).toBe(2)
    for (const { answers } of workers) expect(idsOf(answers)).toEqual(madeUp)
  })

  test('and leave the default session alone', () => {
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: null, notes: [] })
    expect(sandbox.journal.entries()).toEqual([])
    expect(sandbox.faults.list()).toEqual([])
    expect(sandbox.clock.now()).toBe('2026-05-10T09:00:00.000Z')
  })
})

describe('two sessions', () => {
  behaviour('share no tokens', async ({ open }) => {
    const client = { client_id: 'shop', client_secret: 'secret' }
    const sandbox = await open({ auth: 'listed', fixtures: [{ tenants: ['acme'], clients: [client] }] })
    const form = { grant_type: 'client_credentials', ...client }

    const answers = await Promise.all([1, 2].map(() => askToken(sandbox, 'acme', form, inSession('a'))))

    for (const { body } of answers) {
      const headers = { Authorization: `Bearer ${(body as { access_token: string }).access_token}` }
      expect(await hold(sandbox, 'none', {}, { ...headers, ...inSession('a') })).toAnswer(404)
      expect(await hold(sandbox, 'none', {}, { ...headers, ...inSession('b') })).toAnswer(403)
    }
  })

  behaviour('share no expired tokens, snapshots, second writers and tenants', async ({ open }) => {
    const sandbox = await open({})
    const [a, b] = [sandbox.session('a'), sandbox.session('b')]

    await a.given('skuio', 'the token is expired')
    a.snapshots.take('before')
    a.actors.add({ script: 'agent-cancels', provider: 'skuio', order: 1001 })
    await a.given('newstore', 'an order', { id: 'o-1', tenant: 'initech' })

    expect(await get(sandbox, '/@a/api/sales-orders/1001')).toAnswer(401)
    expect(await get(sandbox, '/@b/api/sales-orders/1001')).toAnswer(200)
    expect([a.snapshots.list().length, b.snapshots.list().length]).toEqual([1, 0])
    expect([a.actors.list().length, b.actors.list().length]).toEqual([1, 0])
    expect(b.orders('skuio').get(1001)).toMatchObject({ order_status: 'open' })
    const initech = { Tenant: 'initech', 'X-Newstore-Tenant': 'initech' }
    expect(await hold(sandbox, 'o-1', {}, { ...initech, ...inSession('a') })).toAnswer(200)
    expect(await hold(sandbox, 'o-1', {}, { ...initech, ...inSession('b') })).toAnswer(403)
  })

  behaviour('a reset of one leaves the other alone', async ({ open }) => {
    const sandbox = await open({})
    for (const name of ['a', 'b']) await put(sandbox, 1001, { tracking_number: name }, inSession(name))

    await sandbox.session('a').reset()

    expect(sandbox.session('a').orders('skuio').get(1001)).toMatchObject({ tracking_number: null })
    expect(sandbox.session('b').orders('skuio').get(1001)).toMatchObject({ tracking_number: 'b' })
    expect(await ask(sandbox, 'GET', '/_sandbox/health')).toAnswer(200)
  })
})
