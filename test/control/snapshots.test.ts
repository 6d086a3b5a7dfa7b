/** Snapshots by the control API: a session's world kept under a name, brought back, and carried elsewhere. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type Ask, asking, inGlobex, now, openControl, pending } from './asking.ts'
import { consume, read, update } from './consumer.ts'

/** Every order with what the sandbox knows of it. */
function everything(sandbox: Sandbox): unknown {
  return sandbox.providers.map(({ name }) =>
    sandbox
      .orders(name)
      .list()
      .map(({ id }) => {
        const { transitions: _, ...known } = sandbox.orders(name).view(id) ?? { transitions: [] }
        return known
      }),
  )
}

describe('taking a snapshot', () => {
  test('answers 201 for a new name and 200 for one that is replaced', async () => {
    const { ask } = await openControl()

    const first = await ask('PUT /_sandbox/snapshots/before')
    await ask('PUT /_sandbox/clock', { advance: 'P1D' })
    const second = await ask('PUT /_sandbox/snapshots/before', {})
    await ask('PUT /_sandbox/snapshots/after')

    expect([first.status, second.status]).toEqual([201, 200])
    expect(first.body).toEqual({ name: 'before', takenAt: now })
    expect((await ask('GET /_sandbox/snapshots')).body).toEqual({
      snapshots: [
        { name: 'before', takenAt: '2026-05-11T09:00:00.000Z' },
        { name: 'after', takenAt: '2026-05-11T09:00:00.000Z' },
      ],
    })
  })

  test.for(['a%20b', 'x'.repeat(65), '%C3%84', '@default'])('needs a name that can be written: %s', async (name) => {
    const { ask } = await openControl()

    const { status, body } = await ask(`PUT /_sandbox/snapshots/${name}`)

    expect(status).toBe(422)
    expect(body.errors).toEqual([
      { field: 'name', message: 'must be 1 to 64 letters, digits, dots, dashes and underscores' },
    ])
  })
})

describe('going back to a snapshot', () => {
  test('brings back orders, those that were made and those that were removed', async () => {
    const { ask, sandbox } = await openControl()
    await ask('DELETE /_sandbox/orders/skuio/1003')
    await ask('PUT /_sandbox/orders/skuio/5000', { order_status: 'open' })
    await update(sandbox)
    const before = everything(sandbox)
    await ask('PUT /_sandbox/snapshots/before')
    await ask('DELETE /_sandbox/orders/skuio/5000')
    await ask('PUT /_sandbox/orders/skuio/1003', { order_status: 'open' })
    await ask('POST /_sandbox/orders/skuio/1001/fulfillments')
    await ask(`POST /_sandbox/orders/newstore/${pending}/transitions`, { to: 'routing' })

    const { status } = await ask('POST /_sandbox/snapshots/before/restore')

    expect(status).toBe(204)
    expect(everything(sandbox)).toEqual(before)
  })

  test('brings back faults with what they had counted', async () => {
    const { ask, sandbox } = await openControl()
    sandbox.faults.add({ kind: 'status', status: 500, times: 2 })
    await read(sandbox)
    await ask('PUT /_sandbox/snapshots/before')
    const { body: before } = await ask('GET /_sandbox/faults')
    await read(sandbox)
    await ask('POST /_sandbox/faults', { kind: 'empty-reply' })

    await ask('POST /_sandbox/snapshots/before/restore')

    expect((await ask('GET /_sandbox/faults')).body).toEqual(before)
    expect([(await read(sandbox)).status, (await read(sandbox)).status]).toEqual([500, 200])
  })

  test('brings back the clock, standing or running', async () => {
    const { ask } = await openControl()
    await ask('PUT /_sandbox/snapshots/before')
    await ask('PUT /_sandbox/clock', { advance: 'P1Y' })
    await ask('PUT /_sandbox/clock', { resume: true })

    await ask('POST /_sandbox/snapshots/before/restore')

    expect((await ask('GET /_sandbox/clock')).body).toMatchObject({ now, frozen: true })
  })

  test('brings back chance, so that the same things happen again', async () => {
    const { ask, sandbox } = await openControl()
    sandbox.faults.add({ kind: 'status', status: 500, probability: 0.5 })
    const run = async (): Promise<number[]> => {
      const statuses: number[] = []
      for (let n = 1; n <= 20; n++) statuses.push((await read(sandbox)).status)
      return statuses
    }
    await run()
    await ask('PUT /_sandbox/snapshots/before')
    const first = await run()

    await ask('POST /_sandbox/snapshots/before/restore')

    expect(await run()).toEqual(first)
    expect(new Set(first)).toEqual(new Set([200, 500]))
  })

  test('brings back tokens', async () => {
    const { ask, sandbox } = await openControl()
    await ask('PUT /_sandbox/snapshots/before')
    await sandbox.given('skuio', 'the token is expired')
    const expired = await read(sandbox)

    await ask('POST /_sandbox/snapshots/before/restore')

    expect([expired.status, (await read(sandbox)).status]).toEqual([401, 200])
  })

  test('can be done again and again, and leaves the journal', async () => {
    const { ask, sandbox } = await openControl()
    await ask('PUT /_sandbox/snapshots/before')
    for (let n = 1; n <= 3; n++) {
      await update(sandbox)
      await ask('POST /_sandbox/snapshots/before/restore')
    }

    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ order_status: 'open' })
    expect((await ask('GET /_sandbox/journal')).body.total).toBe(3)
  })

  test('is kept in the data file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const open = () => createSandbox({ clock: now, data: join(folder, 'orders.json') })
    const first = await open()
    const ask = asking((request) => first.fetch(request))
    await first.clock.set('2026-06-01T00:00:00Z')
    await ask('PUT /_sandbox/snapshots/before')
    await update(first)
    await first.clock.set('2026-07-01T00:00:00Z')

    await ask('POST /_sandbox/snapshots/before/restore')
    await first.close()
    const second = await open()
    onTestFinished(() => second.close())

    expect(second.orders('skuio').get(1001)).toMatchObject({ order_status: 'open' })
    expect(second.clock.now()).toBe('2026-06-01T00:00:00.000Z')
  })
})

describe('an exported snapshot', () => {
  async function exported(sandbox: Sandbox, ask: Ask) {
    await ask('DELETE /_sandbox/orders/skuio/1003')
    await ask(`PUT /_sandbox/orders/newstore/o-1`, { tenant: 'initech', status: 'pending' })
    await ask('POST /_sandbox/orders/skuio/1001/fulfillments', { lines: [{ id: 11, quantity: 1 }] })
    await update(sandbox, 'cancelled')
    await ask('PUT /_sandbox/snapshots/mine')
    return (await ask('GET /_sandbox/snapshots/mine')).body
  }

  test('is a fixture file that another sandbox begins with', async () => {
    const { ask, sandbox } = await openControl()
    const fixtures = await exported(sandbox, ask)

    const other = await openControl({ fixtures })

    expect(everything(other.sandbox)).toEqual(everything(sandbox))
    expect(fixtures).toMatchObject({
      tenants: expect.arrayContaining(['acme', 'globex', 'initech']),
      tokens: expect.arrayContaining([{ token: 'expired', state: 'expired' }]),
    })
    const refused = await consume(other.sandbox, 'GET /api/sales-orders/1001', undefined, {
      authorization: 'Bearer expired',
    })
    expect(refused.status).toBe(401)
  })

  test('is imported as it is, in another session too', async () => {
    const { ask, sandbox } = await openControl()
    const fixtures = await exported(sandbox, ask)

    const put = await ask('PUT /@worker-3/_sandbox/snapshots/theirs', fixtures)
    const again = await ask('GET /@worker-3/_sandbox/snapshots/theirs')
    await ask('POST /@worker-3/_sandbox/snapshots/theirs/restore')

    expect(put.status).toBe(201)
    expect(again.body).toEqual(fixtures)
    expect(everything(sandbox.session('worker-3'))).toEqual(everything(sandbox))
  })

  test('brings its own tenants and tokens, and no others', async () => {
    const { ask, sandbox } = await openControl({ auth: 'listed', fixtures: { tokens: [{ token: 'old' }] } })
    await ask('PUT /_sandbox/snapshots/theirs', {
      skuio: { orders: [{ id: 1001, order_status: 'open' }] },
      tokens: [{ token: 'new' }],
    })
    const statusOf = async (token: string): Promise<number> => {
      const headers = { authorization: `Bearer ${token}` }
      return (await consume(sandbox, 'GET /api/sales-orders/1001', undefined, headers)).status
    }

    await ask('POST /_sandbox/snapshots/theirs/restore')

    expect([await statusOf('old'), await statusOf('new')]).toEqual([401, 200])
    expect(sandbox.counts()).toEqual({ newstore: 0, skuio: 1 })
    await sandbox.reset()
    expect([await statusOf('old'), await statusOf('new')]).toEqual([404, 401])
  })

  test('that is none is refused with everything that is wrong in it', async () => {
    const { ask } = await openControl()

    const { status, body } = await ask('PUT /_sandbox/snapshots/theirs', {
      skuio: { orders: [{ id: 1, order_status: 'shipped' }, { id: 2 }] },
      newstore: { orders: [{ id: 'o-1', status: 'pending' }] },
      token: [],
    })

    expect(status).toBe(422)
    expect(body.detail).toBe('These are no fixtures.')
    expect(body.errors.map(({ field }) => field).toSorted()).toEqual([
      'order 1: order_status',
      'order 2: order_status',
      'order o-1: tenant',
      'token',
    ])
    expect((await ask('GET /_sandbox/snapshots')).body).toEqual({ snapshots: [] })
  })
})

describe('a snapshot of no name', () => {
  test.for([
    'GET /_sandbox/snapshots/befor',
    'POST /_sandbox/snapshots/befor/restore',
    'DELETE /_sandbox/snapshots/befor',
  ])('%s says which there are', async (call) => {
    const { ask, sandbox } = await openControl()
    const none = await ask(call)
    sandbox.snapshots.take('before')
    sandbox.snapshots.take('after')

    const { status, body } = await ask(call)

    expect([none.status, status]).toEqual([404, 404])
    expect(none.body.detail).toBe('There is no snapshot named "befor". There are: none.')
    expect(body.detail).toBe('There is no snapshot named "befor". There are: before, after.')
  })
})

test('a snapshot that is deleted is gone, and so are all after a reset', async () => {
  const { ask } = await openControl()
  await ask('PUT /_sandbox/snapshots/one')
  await ask('PUT /_sandbox/snapshots/two')

  const { status } = await ask('DELETE /_sandbox/snapshots/one')
  const left = await ask('GET /_sandbox/snapshots')
  await ask('POST /_sandbox/reset')

  expect(status).toBe(204)
  expect(left.body).toMatchObject({ snapshots: [{ name: 'two' }] })
  expect((await ask('GET /_sandbox/snapshots')).body).toEqual({ snapshots: [] })
})

test('a snapshot stands in its own session alone', async () => {
  const { ask, sandbox } = await openControl()
  await ask('PUT /@worker-3/_sandbox/snapshots/mine')

  expect((await ask('POST /_sandbox/snapshots/mine/restore')).status).toBe(404)
  expect(sandbox.orders('newstore').get(inGlobex)).toBeDefined()
})
