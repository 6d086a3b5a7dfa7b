/** The client watches a session live. */
import { describe, expect } from 'vitest'
import type { SandboxEvent } from '../../src/client/index.ts'
import { pending, test } from './connected.ts'

/** The next events of a stream, as many as are asked for. */
async function take(events: AsyncIterator<SandboxEvent>, count: number): Promise<SandboxEvent[]> {
  const taken: SandboxEvent[] = []
  while (taken.length < count) {
    const { done, value } = await events.next()
    if (done) break
    taken.push(value)
  }
  return taken
}

describe('events', () => {
  test('come as they happen, typed by their names', async ({ sandbox, onTestFinished }) => {
    const events = await sandbox.events()
    onTestFinished(() => void events.return())

    await sandbox.orders('newstore').transition(pending, 'routing')
    const fault = await sandbox.faults.add({ kind: 'connection-reset' })
    await fault.remove()
    await sandbox.clock.advance('P1D')

    const taken = await take(events, 4)
    expect(taken.map(({ name }) => name)).toEqual(['order', 'fault', 'fault', 'clock'])
    const [order, added, removed, clock] = taken
    expect(order?.name === 'order' && order.data.order?.status).toBe('routing')
    expect([added, removed].map((one) => one?.name === 'fault' && one.data.what)).toEqual(['added', 'removed'])
    expect(clock?.name === 'clock' && clock.data.now).toBe('2026-05-11T09:00:00.000Z')
  })

  test('go on from where a watcher left', async ({ sandbox }) => {
    const first = await sandbox.events()
    await sandbox.clock.advance('P1D')
    const [seen] = await take(first, 1)
    await first.return()
    await sandbox.clock.advance('P2D')

    const second = await sandbox.events({ after: seen?.id ?? 0 })
    const [next] = await take(second, 1)
    await second.return()

    expect(next).toMatchObject({ id: (seen?.id ?? 0) + 1, name: 'clock', data: { now: '2026-05-13T09:00:00.000Z' } })
  })

  test('end with the loop that reads them', async ({ sandbox }) => {
    const events = await sandbox.events()
    await sandbox.clock.advance('P1D')

    for await (const { name } of events) {
      expect(name).toBe('clock')
      break
    }

    expect(await events.next()).toEqual({ done: true, value: undefined })
  })

  test('end when the session is forgotten', async ({ sandbox }) => {
    const events = await sandbox.events()
    await sandbox.sessions.forget(sandbox.name)

    const rest = await take(events, Number.POSITIVE_INFINITY)

    expect(rest.map(({ name }) => name)).toEqual(['reset'])
  })

  test('end when their signal aborts', async ({ sandbox }) => {
    const giving = new AbortController()
    const events = await sandbox.events({ signal: giving.signal })

    const waiting = events.next()
    giving.abort(new Error('enough'))

    await expect(waiting).rejects.toThrow('enough')
  })
})
