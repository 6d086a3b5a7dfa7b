/** How many sessions are kept, for how long, and which are forgotten first. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, vi } from 'vitest'
import { eventually } from '../faults/doors.ts'
import { get, put } from '../support/asking.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

const path = '/api/sales-orders/1001'
const inSession = (name: string) => ({ 'Sandbox-Session': name })
const use = (sandbox: OpenSandbox, name: string) => put(sandbox, 1001, { tracking_number: name }, inSession(name))

/** The sessions there are; asking uses none of them. */
async function open(sandbox: OpenSandbox): Promise<string[]> {
  const { body } = await get(sandbox, '/_sandbox/sessions')
  return (body as { sessions: { name: string }[] }).sessions.map(({ name }) => name).toSorted()
}

/** A request to a session that is not answered until it is let go. */
function hang(sandbox: OpenSandbox, name: string) {
  const controller = new AbortController()
  const headers = { ...inSession(name), authorization: 'Bearer t', 'sandbox-fault': 'no-response' }
  const asked = sandbox.send(path, { headers, signal: controller.signal }).then(
    () => 'answered',
    () => 'gone',
  )
  return {
    letGo: async (): Promise<void> => {
      controller.abort()
      expect(await asked).toBe('gone')
    },
  }
}

describe('too many sessions', () => {
  test('the one that was not used for longest is forgotten, and begins anew', async ({ open: openSandbox }) => {
    const sandbox = await openSandbox({ sessions: { most: 3 } })

    for (const name of ['a', 'b', 'c']) await use(sandbox, name)

    expect(await open(sandbox)).toEqual(['b', 'c', 'default'])
    expect((await get(sandbox, path, inSession('b'))).order).toMatchObject({ tracking_number: 'b' })
    expect((await get(sandbox, path, inSession('a'))).order).toMatchObject({ tracking_number: null })
    expect(await open(sandbox)).toEqual(['a', 'b', 'default'])
  })

  test.for([
    { what: 'a request', again: (sandbox: OpenSandbox) => get(sandbox, path, inSession('a')) },
    { what: 'a control call', again: (sandbox: OpenSandbox) => get(sandbox, '/@a/_sandbox/clock') },
    { what: 'the library', again: (sandbox: OpenSandbox) => sandbox.session('a').clock.now() },
  ])('one that $what used again stays', async ({ again }, { open: openSandbox }) => {
    const sandbox = await openSandbox({ sessions: { most: 3 } })
    for (const name of ['a', 'b']) await use(sandbox, name)

    await again(sandbox)
    await use(sandbox, 'c')

    expect(await open(sandbox)).toEqual(['a', 'c', 'default'])
  })

  test('the default session is never forgotten', async ({ open: openSandbox }) => {
    const sandbox = await openSandbox({ sessions: { most: 1 } })
    await put(sandbox, 1001, { tracking_number: 'default' })

    for (const name of ['a', 'b', 'c']) await use(sandbox, name)

    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: 'default' })
  })

  test('one in use is never forgotten, and afterwards counts as used until then', async ({ open: openSandbox }) => {
    const sandbox = await openSandbox({ sessions: { most: 3 } })
    await use(sandbox, 'held')
    const request = hang(sandbox, 'held')
    await eventually(() => sandbox.session('held').journal.entries()).toHaveLength(2)

    for (const name of ['a', 'b', 'c', 'd']) await use(sandbox, name)
    expect(await open(sandbox)).toEqual(['d', 'default', 'held'])

    await request.letGo()
    await use(sandbox, 'e')

    expect(await open(sandbox)).toEqual(['default', 'e', 'held'])
    expect((await get(sandbox, path, inSession('held'))).order).toMatchObject({ tracking_number: 'held' })
  })

  test('sessions in use may be more than there should be', async ({ open: openSandbox }) => {
    const sandbox = await openSandbox({ sessions: { most: 2 } })
    const names = ['a', 'b', 'c', 'd']

    const requests = names.map((name) => hang(sandbox, name))
    await eventually(() => open(sandbox)).toEqual([...names, 'default'])
    for (const name of names) expect(sandbox.session(name).journal.entries()).toHaveLength(1)

    for (const request of requests) await request.letGo()
    await use(sandbox, 'e')
    expect(await open(sandbox)).toEqual(['default', 'e'])
  })

  test('a thousand are kept unless told otherwise', { timeout: 60_000 }, async ({ open: openSandbox }) => {
    const sandbox = await openSandbox({ fixtures: { skuio: { orders: [] } } })

    for (let index = 0; index < 1100; index++) sandbox.session(`s-${index}`).clock.now()

    const names = await open(sandbox)
    expect(names).toHaveLength(1000)
    expect(names).toContain('default')
    expect(names).toContain('s-1099')
    expect(names).not.toContain('s-0')
  })

  test('a handle on one that was forgotten is a handle on the new one', async ({ open: openSandbox }) => {
    const sandbox = await openSandbox({ sessions: { most: 2 } })
    const handle = sandbox.session('a')
    await handle.orders('skuio').put({ id: 5000, order_status: 'open' })
    for (const name of ['b', 'c']) await use(sandbox, name)

    expect(handle.orders('skuio').get(5000)).toBeUndefined()
    await handle.orders('skuio').put({ id: 6000, order_status: 'open' })
    expect(await get(sandbox, '/@a/api/sales-orders/6000')).toAnswer(200)
  })
})

describe('sessions that nobody uses', () => {
  /** The machine's time stands still but for what a test lets pass. */
  const stopTheMachine = () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    return { pass: (ms: number) => void vi.advanceTimersByTime(ms) }
  }

  test.for([
    { ms: 1000, kept: ['a', 'b', 'default'] },
    { ms: 1001, kept: ['b', 'default'] },
  ])('are forgotten after their time: $ms ms of 1000', async ({ ms, kept }, { open: openSandbox }) => {
    const machine = stopTheMachine()
    const sandbox = await openSandbox({ sessions: { idleMs: 1000 } })

    await use(sandbox, 'a')
    machine.pass(ms)
    await use(sandbox, 'b')

    expect(await open(sandbox)).toEqual(kept)
  })

  test('are forgotten at once where that is 0, but the default session and those in use', async ({
    open: openSandbox,
  }) => {
    const machine = stopTheMachine()
    const sandbox = await openSandbox({ sessions: { idleMs: 0 } })
    const request = hang(sandbox, 'held')
    await eventually(() => sandbox.session('held').journal.entries()).toHaveLength(1)

    for (const name of ['a', 'b', 'c']) {
      machine.pass(1)
      await use(sandbox, name)
    }

    expect(await open(sandbox)).toEqual(['c', 'default', 'held'])
    await request.letGo()
    machine.pass(1)
    await use(sandbox, 'd')
    expect(await open(sandbox)).toEqual(['d', 'default'])
  })

  test('begin their time anew with every use', async ({ open: openSandbox }) => {
    const machine = stopTheMachine()
    const sandbox = await openSandbox({ sessions: { idleMs: 1000 } })
    await use(sandbox, 'a')

    for (const name of ['b', 'c', 'd']) {
      machine.pass(900)
      await get(sandbox, path, inSession('a'))
      await use(sandbox, name)
    }

    expect(await open(sandbox)).toEqual(['a', 'c', 'd', 'default'])
  })
})

describe('where the state is kept in a file', { timeout: 60_000 }, () => {
  const file = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    return join(folder, 'orders.json')
  }

  test('a session that is forgotten is gone from it, too', async ({ open: openSandbox }) => {
    const data = await file()
    const first = await openSandbox({ data, sessions: { most: 2 } })
    for (const name of ['a', 'b', 'c']) await use(first, name)
    await first.close()

    const second = await openSandbox({ data })

    expect(await open(second)).toEqual(['c', 'default'])
    expect((await get(second, path, inSession('a'))).order).toMatchObject({ tracking_number: null })
    expect((await get(second, path, inSession('c'))).order).toMatchObject({ tracking_number: 'c' })
  })

  test.for(['__proto__', 'constructor', 'toString'])(
    'a session named %s is kept as any',
    async (name, { open: openSandbox }) => {
      const data = await file()
      const first = await openSandbox({ data })
      expect(await use(first, name)).toAnswer(200)
      await first.session(name).clock.advance('P1D')
      await first.close()

      const second = await openSandbox({ data })

      expect((await get(second, path, inSession(name))).order).toMatchObject({ tracking_number: name })
      expect(second.session(name).clock.now()).toBe('2026-05-11T09:00:00.000Z')
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )
})
