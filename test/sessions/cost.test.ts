/** A session costs what it changes, not what the fixtures hold. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { plant } from '../../src/engine/seed.ts'
import { World } from '../../src/engine/world.ts'
import { createSandbox } from '../../src/index.ts'
import { providers } from '../../src/providers/index.ts'
import type { OrderMap } from '../../src/state/orders.ts'

const now = Date.UTC(2026, 4, 10, 9)
const orderCount = 5000
const sessionCount = 2000
/** For machines that have much else to do. */
const patience = { timeout: 60_000 }

const orders = Array.from({ length: orderCount }, (_, index) => ({ id: index + 1, order_status: 'open' }))

/** The orders of the fixtures, and how often somebody went through all of them. */
function watched(map: OrderMap): { readonly map: OrderMap; times(): number } {
  const ways: readonly PropertyKey[] = [Symbol.iterator, 'entries', 'keys', 'values', 'forEach']
  let times = 0
  const get = (target: OrderMap, key: PropertyKey): unknown => {
    if (ways.includes(key)) times += 1
    const found: unknown = Reflect.get(target, key)
    return typeof found === 'function' ? (found.bind(target) as unknown) : found
  }
  return { map: new Proxy(map, { get }), times: () => times }
}

test('opening, reading, changing and resetting one goes through no orders', patience, async () => {
  const { seed, faults } = plant(providers, [{ name: 'many', content: { skuio: { orders } } }], now)
  const base = watched(seed.orders.get('skuio') ?? new Map())
  expect([faults.length, base.map.size]).toEqual([0, orderCount])
  const open = (name: string) =>
    new World(name, {
      providers,
      seed: () => ({ ...seed, orders: new Map([...seed.orders, ['skuio', base.map]]) }),
      settings: { strict: false, timeZone: 'America/Los_Angeles', holdGraceSeconds: 0 },
      auth: 'any',
      chanceSeed: 1,
      machine: () => now,
      clock: { frozenAtMs: now },
    })

  for (let index = 0; index < 100; index++) {
    const world = open(`s-${index}`)
    await world.orders('skuio').put({ id: index + 1, order_status: 'closed' })
    world.takeSnapshot('before')
    expect(world.orders('skuio').get(index + 1)).toMatchObject({ order_status: 'closed' })
    await world.restoreSnapshot('before')
    await world.reset()
  }

  expect(base.times()).toBe(0)
  // The count is no good if it does not count.
  expect([...open('last').list()]).toHaveLength(orderCount)
  expect(base.times()).toBe(1)
})

test(`${sessionCount} over ${orderCount} orders fit in little memory`, patience, async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const sandbox = await createSandbox({
    fixtures: { skuio: { orders } },
    clock: '2026-05-10T09:00:00Z',
    sessions: { most: sessionCount + 1 },
  })
  collect()
  const before = process.memoryUsage().heapUsed

  for (let index = 0; index < sessionCount; index++) {
    const session = sandbox.session(`s-${index}`)
    await session.orders('skuio').put({ id: index + 1, order_status: 'closed' })
  }

  collect()
  const each = (process.memoryUsage().heapUsed - before) / sessionCount
  // A copy of the map alone would take about 200 KB, one of the orders ten times as much.
  expect(each).toBeLessThan(60_000)
  expect(sandbox.session('s-0').orders('skuio').get(1)).toMatchObject({ order_status: 'closed' })
  expect(sandbox.session('s-0').orders('skuio').get(2)).toMatchObject({ order_status: 'open' })
  await sandbox.close()
})
