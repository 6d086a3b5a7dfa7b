/** Watching a session live: what is sent, what a watcher who comes late still gets, and that nobody waits for one. */
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Sandbox } from '../../src/index.ts'
import { Events } from '../../src/journal/events.ts'
import { openControl, pending, spec } from './asking.ts'
import { read, update } from './consumer.ts'
import { type Message, watch } from './watching.ts'

/** What the watchers of all sessions wait for. */
function watchedEvents() {
  const waits = vi.spyOn(Events.prototype, 'wait')
  onTestFinished(() => waits.mockRestore())
  return {
    waits,
    /** Resolves once everybody who waited has either got something or gone. */
    settled: () => Promise.all(waits.mock.results.map(({ value }) => value as Promise<boolean>)),
    watchers: () => waits.mock.contexts.reduce((sum: number, one) => sum + (one as Events).watchers, 0),
  }
}

const idsOf = (messages: readonly Message[]): unknown[] => messages.map(({ id }) => id)
const namesOf = (messages: readonly Message[]): unknown[] => messages.map(({ event }) => event)

async function turn(sandbox: Sandbox, times: number): Promise<void> {
  for (let n = 1; n <= times; n++) await sandbox.clock.advance('PT1S')
}

describe('a watcher', () => {
  test('gets what comes from now on, and at once an id to come back with', async () => {
    const { sandbox } = await openControl()
    await turn(sandbox, 2)

    const watcher = await watch(sandbox)
    const first = await watcher.next()
    await turn(sandbox, 1)

    expect(watcher.response.status).toBe(200)
    expect(watcher.response.headers.get('content-type')).toBe('text/event-stream')
    expect(watcher.response.headers.get('cache-control')).toBe('no-store')
    expect(first).toEqual({ id: 2, comment: 'events of the sandbox' })
    expect(await watcher.next()).toEqual({
      id: 3,
      event: 'clock',
      data: { now: '2026-05-10T09:00:03.000Z', frozen: true },
    })
  })

  test('sees an exchange as the journal has it, and the order after it', async () => {
    const { ask, sandbox } = await openControl()
    const watcher = await watch(sandbox)

    await update(sandbox)
    await read(sandbox)

    const messages = await watcher.events(3)
    const { body } = await ask('GET /_sandbox/journal/1')
    expect(namesOf(messages)).toEqual(['exchange', 'order', 'exchange'])
    expect(messages[0]?.data).toEqual(body)
    expect(messages[1]?.data).toEqual(
      sandbox
        .orders('skuio')
        .list()
        .find(({ id }) => id === '1001'),
    )
    const entry = spec.operations.find((one) => one.operationId === 'getEntry')?.responses['200']?.['application/json']
    expect(messages.filter(({ event }) => event === 'exchange').map(({ data }) => entry?.(data))).toEqual([true, true])
  })

  test('sees orders change, whoever changes them', async () => {
    const { ask, sandbox } = await openControl()
    sandbox.actors.add({ script: 'warehouse-ships', order: 1004 })
    const watcher = await watch(sandbox)

    await ask('PUT /_sandbox/orders/skuio/5000', { order_status: 'open' })
    await ask('DELETE /_sandbox/orders/skuio/5000')
    await ask('POST /_sandbox/orders/skuio/1001/fulfillments')
    await ask(`POST /_sandbox/orders/newstore/${pending}/transitions`, { to: 'routing' })
    await sandbox.given('newstore', 'a closed order', { id: 'o-1', tenant: 'acme' })

    const [order5000, order1001, moved, given] = [
      { provider: 'skuio', id: '5000' },
      { provider: 'skuio', id: '1001' },
      { provider: 'newstore', id: pending, tenant: 'acme' },
      { provider: 'newstore', id: 'o-1', tenant: 'acme' },
    ]
    const messages = await watcher.events(5)
    expect(messages.map(({ event }) => event)).toEqual(Array.from({ length: 5 }, () => 'order'))
    expect(messages.map(({ data }) => data)).toEqual([
      { ...order5000, status: 'open', order: expect.objectContaining({ order_status: 'open' }) },
      { ...order5000, order: null },
      { ...order1001, status: 'closed', order: expect.objectContaining({ order_status: 'closed' }) },
      { ...moved, status: 'routing', order: expect.objectContaining({ status: 'routing' }) },
      { ...given, status: 'closed', order: expect.objectContaining({ status: 'closed' }) },
    ])
  })

  test('sees a fault from the moment it is added until it is removed', async () => {
    const { ask, sandbox } = await openControl()
    const watcher = await watch(sandbox)

    await ask('POST /_sandbox/faults', { kind: 'status', status: 500, times: 1 })
    await read(sandbox)
    await ask('PATCH /_sandbox/faults/fault-1', { times: 2 })
    await ask('DELETE /_sandbox/faults/fault-1')

    const messages = (await watcher.events(5)).filter(({ event }) => event === 'fault')
    expect(messages.map(({ data }) => data)).toMatchObject([
      { what: 'added', fault: { id: 'fault-1', struck: 0 } },
      { what: 'struck', fault: { id: 'fault-1', struck: 1, strikes: [1] }, entry: 1 },
      { what: 'changed', fault: { times: 2 } },
      { what: 'removed', fault: { id: 'fault-1', times: 2 } },
    ])
  })

  test('sees the session reset and brought back to a snapshot, and goes on watching', async () => {
    const { ask, sandbox } = await openControl()
    const watcher = await watch(sandbox)

    await ask('PUT /_sandbox/snapshots/before')
    await ask('POST /_sandbox/snapshots/before/restore')
    await ask('POST /_sandbox/reset')
    await turn(sandbox, 1)

    expect((await watcher.events(3)).map(({ id, event, data }) => [id, event, data])).toEqual([
      [1, 'reset', { session: 'default', snapshot: 'before' }],
      [2, 'reset', { session: 'default' }],
      [3, 'clock', expect.anything()],
    ])
  })

  test('sees its own session alone', async () => {
    const { sandbox } = await openControl()
    const watcher = await watch(sandbox.session('worker-3'))

    await turn(sandbox, 3)
    await read(sandbox.session('worker-3'))

    expect(await watcher.events(1)).toMatchObject([{ id: 1, event: 'exchange', data: { session: 'worker-3' } }])
  })

  test('sees the time that the clock showed, not the time at which it is told', async () => {
    const { sandbox } = await openControl()
    await turn(sandbox, 2)

    const messages = await (await watch(sandbox, { query: '?after=0' })).events(2)

    expect(messages.map(({ data }) => data?.now)).toEqual(['2026-05-10T09:00:01.000Z', '2026-05-10T09:00:02.000Z'])
  })
})

describe('a watcher who comes back', () => {
  test.for([
    { by: 'Last-Event-ID', options: { headers: { 'Last-Event-ID': '2' } } },
    { by: 'after', options: { query: '?after=2' } },
    { by: 'Last-Event-ID before after', options: { query: '?after=1', headers: { 'Last-Event-ID': '2' } } },
  ])('misses nothing that is kept, by $by', async ({ options }) => {
    const { sandbox } = await openControl()
    await turn(sandbox, 5)

    const watcher = await watch(sandbox, options)
    const messages = await watcher.events(3)
    await turn(sandbox, 1)

    expect(idsOf([...messages, ...(await watcher.events(1))])).toEqual([3, 4, 5, 6])
  })

  test('again and again gets every event once', async () => {
    const { sandbox } = await openControl()
    let last = (await (await watch(sandbox)).next())?.id
    const seen: unknown[] = []

    for (let round = 1; round <= 10; round++) {
      await turn(sandbox, 3)
      const watcher = await watch(sandbox, { headers: { 'Last-Event-ID': String(last) } })
      const messages = await watcher.events(2)
      seen.push(...idsOf(messages))
      last = messages.at(-1)?.id
      await watcher.leave()
    }

    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  test('is told how many events are no longer there', async () => {
    const { sandbox } = await openControl()
    await turn(sandbox, 2500)

    const watcher = await watch(sandbox, { headers: { 'Last-Event-ID': '10' } })
    const [missed, next] = await watcher.events(2)

    expect(missed?.event).toBe('missed')
    const count = Number(missed?.data?.count)
    expect(count).toBeGreaterThan(0)
    expect(missed?.id).toBe(10 + count)
    expect(next).toMatchObject({ id: 10 + count + 1, event: 'clock' })
    expect(idsOf(await watcher.events(2500 - count - 11)).at(-1)).toBe(2500)
  })

  test('with an id from before the sandbox was started again gets everything since', async () => {
    const { sandbox } = await openControl()
    await turn(sandbox, 2)

    const messages = await (await watch(sandbox, { headers: { 'Last-Event-ID': '900' } })).events(2)

    expect(idsOf(messages)).toEqual([1, 2])
  })

  test.for([
    { options: { headers: { 'Last-Event-ID': 'last' } }, field: 'Last-Event-ID' },
    { options: { headers: { 'Last-Event-ID': '-1' } }, field: 'Last-Event-ID' },
    { options: { query: '?after=last' }, field: 'after' },
    { options: { query: '?since=5' }, field: 'since' },
  ])('with $options is told that this is no id', async ({ options, field }) => {
    const { ask } = await openControl()

    const { status, body } = await ask(`GET /_sandbox/events${options.query ?? ''}`, undefined, options.headers)

    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ field }])
  })
})

describe('a watcher who never reads', () => {
  test('holds nobody up and fills no memory: it is told what it missed', async () => {
    const { sandbox } = await openControl()
    const watcher = await watch(sandbox)

    for (let n = 1; n <= 2000; n++) await update(sandbox, n % 2 === 0 ? 'open' : 'closed')

    expect(sandbox.journal.entries().at(-1)).toMatchObject({ n: 2000, answer: { status: 200 } })
    const messages: Message[] = []
    while (messages.at(-1)?.id !== 4000) messages.push(...(await watcher.events(1)))
    const missed = messages.findIndex(({ event }) => event === 'missed')
    // As many as were on their way before it stopped reading.
    expect(missed).toBeLessThan(5)
    for (const [index, { id, event, data }] of messages.entries()) {
      const before = messages[index - 1]?.id ?? 0
      expect(id).toBe(before + (event === 'missed' ? Number(data?.count) : 1))
    }
  })

  test('does not keep large bodies from being forgotten', async () => {
    const { sandbox } = await openControl()
    const large = 'x'.repeat(500_000)
    for (let n = 1; n <= 100; n++) await update(sandbox, large)

    const [missed] = await (await watch(sandbox, { query: '?after=0' })).events(1)

    expect(missed?.event).toBe('missed')
    expect(Number(missed?.data?.count)).toBeGreaterThan(50)
  })

  test('leaves nobody behind when the sandbox closes', async () => {
    const { sandbox } = await openControl()
    const { watchers } = watchedEvents()
    const watcher = await watch(sandbox)
    await turn(sandbox, 100)

    await sandbox.close()

    expect(watchers()).toBe(0)
    let last: Message | undefined
    do last = await watcher.next()
    while (last)
    expect(last).toBeUndefined()
  })
})

describe('a watcher who vanishes', () => {
  test('by cancelling waits no more', async () => {
    const { sandbox } = await openControl()
    const { watchers, settled } = watchedEvents()
    const watcher = await watch(sandbox)
    await watcher.next()
    expect(watchers()).toBe(1)

    await watcher.leave()
    await settled()

    expect(watchers()).toBe(0)
    await turn(sandbox, 3)
  })

  test('by aborting its request waits no more', async () => {
    const { sandbox } = await openControl()
    const { watchers, settled } = watchedEvents()
    const client = new AbortController()
    const watcher = await watch(sandbox, { signal: client.signal })
    await watcher.next()
    expect(watchers()).toBe(1)

    client.abort()
    await settled()

    expect(watchers()).toBe(0)
    expect(await watcher.next()).toBeUndefined()
  })

  test('over a socket harms nobody: 2,000 exchanges go on', async () => {
    const { sandbox } = await openControl()
    const { watchers, settled } = watchedEvents()
    const { url } = await sandbox.listen()
    const all = await Promise.all(Array.from({ length: 5 }, () => openStream(`${url}/_sandbox/events`)))
    for (let n = 1; n <= 1000; n++) await read(sandbox)

    for (const one of all) one.destroy()
    for (let n = 1; n <= 1000; n++) await read(sandbox)
    await vi.waitUntil(() => watchers() === 0, { timeout: 5_000 })
    await settled()

    expect(sandbox.journal.entries().at(-1)?.n).toBe(2000)
    const watcher = await watch(sandbox)
    await read(sandbox)
    expect(await watcher.events(1)).toMatchObject([{ event: 'exchange', data: { n: 2001 } }])
  })

  test('no longer keeps its session from being forgotten', async () => {
    const { ask, sandbox } = await openControl({ sessions: { most: 2 } })
    const { settled } = watchedEvents()
    const names = async () =>
      ((await ask('GET /_sandbox/sessions')).body.sessions as { name: string }[]).map(({ name }) => name)
    const watcher = await watch(sandbox.session('watched'))
    await watcher.next()
    for (const name of ['a', 'b', 'c']) await read(sandbox.session(name))
    const whileWatched = await names()

    await watcher.leave()
    await settled()
    for (const name of ['d', 'e']) await read(sandbox.session(name))

    expect(whileWatched).toContain('watched')
    expect(await names()).not.toContain('watched')
  })
})

/** A client that gets the head of the answer and never reads on. */
const openStream = (url: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(url, (incoming) => {
      incoming.on('error', () => {})
      resolve(incoming)
    })
    sent.on('error', reject)
    sent.end()
  })

describe('the stream', () => {
  test('is the same over a socket', async () => {
    const { sandbox } = await openControl()
    const { url } = await sandbox.listen()

    const watcher = await watch({ fetch: (request) => fetch(request.url.replace('http://sandbox', url)) })
    await turn(sandbox, 1)

    expect(await watcher.events(1)).toMatchObject([{ id: 1, event: 'clock' }])
  })

  test('ends when the sandbox closes', async () => {
    const { sandbox } = await openControl()
    const { url } = await sandbox.listen()
    const inProcess = await watch(sandbox)
    const overSocket = await watch({ fetch: (request) => fetch(request.url.replace('http://sandbox', url)) })
    await Promise.all([inProcess.next(), overSocket.next()])

    await sandbox.close()

    expect(await inProcess.next()).toBeUndefined()
    expect(await overSocket.next()).toBeUndefined()
  })

  test('ends when its session is forgotten, after having said so', async () => {
    const { ask, sandbox } = await openControl()
    const watcher = await watch(sandbox.session('worker-3'))

    await ask('DELETE /_sandbox/sessions/worker-3')

    expect(await watcher.events(1)).toMatchObject([{ event: 'reset', data: { session: 'worker-3' } }])
    expect(await watcher.next()).toBeUndefined()
  })

  test('is kept open by a comment every 15 seconds, for as long as somebody watches', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { sandbox } = await openControl()
    const { settled } = watchedEvents()
    const watcher = await watch(sandbox)
    await watcher.next()

    const messages: unknown[] = []
    for (let n = 1; n <= 3; n++) {
      await vi.advanceTimersByTimeAsync(15_000)
      messages.push(await watcher.next())
    }
    await turn(sandbox, 1)
    messages.push(await watcher.next())
    await vi.advanceTimersByTimeAsync(0)
    const waiting = vi.getTimerCount()
    await watcher.leave()
    await settled()

    expect(messages).toMatchObject([{ comment: 'ping' }, { comment: 'ping' }, { comment: 'ping' }, { event: 'clock' }])
    expect([waiting, vi.getTimerCount()]).toEqual([1, 0])
  })

  test('is not begun by HEAD', async () => {
    const { ask } = await openControl()
    const { waits } = watchedEvents()

    const { status, headers } = await ask('HEAD /_sandbox/events')

    expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream'])
    expect(waits).not.toHaveBeenCalled()
  })
})

describe('who may watch', () => {
  test.for([
    { page: 'of another origin', headers: { origin: 'https://evil.example' } },
    { page: 'of another site, without CORS', headers: { 'sec-fetch-site': 'cross-site' } },
    { page: 'on another port of this machine', headers: { 'sec-fetch-site': 'same-site' } },
    { page: 'in a sandboxed frame', headers: { origin: 'null' } },
  ])('not a page $page', async ({ headers }) => {
    const { ask } = await openControl()
    const { waits } = watchedEvents()

    const answer = await ask('GET /_sandbox/events', undefined, headers)

    expect(answer).toMatchObject({
      status: 403,
      body: { type: 'urn:order-sandbox:cross-origin', title: 'A page of another origin may not watch the sandbox.' },
    })
    expect(waits).not.toHaveBeenCalled()
  })

  test("the sandbox's own page, and programs", async () => {
    const { sandbox } = await openControl()

    const page = await watch(sandbox, { headers: { 'sec-fetch-site': 'same-origin' } })
    const program = await watch(sandbox)

    expect([page.response.status, program.response.status]).toEqual([200, 200])
  })

  test('nobody by a name that any web site could have, nor without the token', async () => {
    const rebound = await openControl()
    const locked = await openControl({ controlToken: 'a-secret' })

    expect((await rebound.ask('GET /_sandbox/events', undefined, { host: 'rebind.example' })).status).toBe(403)
    expect((await locked.ask('GET /_sandbox/events')).status).toBe(401)
    const watcher = await watch(locked.sandbox, { headers: { authorization: 'Bearer a-secret' } })
    expect(watcher.response.status).toBe(200)
  })
})
