/** Killed, or without power, between any two operations on the disk: the next start has what was acknowledged. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { FailingDisk, type Image } from './failing-disk.ts'

const fixtures = {
  skuio: { orders: [1001, 1002].map((id) => ({ id, order_status: 'open' })) },
  newstore: { orders: [{ tenant: 'acme', id: 'n-1', status: 'pending' }] },
}
const clock = '2026-05-10T09:00:00Z'

/** Changes one after the other; the log is folded in while some of them are made. */
const changes: readonly ((sandbox: Sandbox) => Promise<unknown>)[] = [
  (one) => one.orders('skuio').put({ id: 1001, order_status: 'open', tracking_number: 'T-1' }),
  (one) => one.session('other').orders('newstore').put({ tenant: 'acme', id: 'n-2', status: 'on_hold' }),
  (one) => whileFolding(() => one.orders('skuio').put({ id: 1002, order_status: 'closed' })),
  (one) => one.orders('newstore').delete('n-1'),
  (one) => one.clock.advance('P1D'),
  (one) => whileFolding(() => one.snapshots.restore('early')),
  (one) => one.orders('skuio').put({ id: 1003, order_status: 'draft' }),
  (one) => one.session('other').reset(),
  (one) => whileFolding(() => one.reset()),
  (one) => one.orders('skuio').put({ id: 1001, order_status: 'open', tracking_number: 'T-2' }),
]

function whileFolding<Result>(work: () => Promise<Result>): Promise<Result> {
  vi.advanceTimersByTime(2_000)
  return work()
}

const look = (sandbox: Sandbox): string =>
  JSON.stringify(
    [sandbox, sandbox.session('other')].map((one) => [
      one.clock.now(),
      ['skuio', 'newstore'].map((provider) => one.orders(provider).list()),
    ]),
  )

interface Moment {
  readonly operation: string
  /** How many changes had been acknowledged. */
  readonly acknowledged: number
  readonly image: Image
}

/** Makes all changes, and keeps what would be left at every moment. */
async function live(durable: boolean, imageOf: (disk: FailingDisk) => Image) {
  const folder = mkdtempSync(join(tmpdir(), 'order-sandbox-'))
  const disk = await new FailingDisk(folder).watchHandles()
  const moments: Moment[] = []
  const states: string[] = []
  try {
    const options = { data: join(folder, 'state.json'), fixtures, clock, durable }
    // A second start finds its file, and makes nothing but a log.
    await (await createSandbox(options)).close()
    const sandbox = await createSandbox(options)
    sandbox.snapshots.take('early')
    states.push(look(sandbox))
    disk.fail(({ name, file }) => {
      moments.push({ operation: `${name} ${file}`, acknowledged: states.length - 1, image: imageOf(disk) })
      return undefined
    })
    for (const change of changes) {
      await change(sandbox)
      states.push(look(sandbox))
      moments.push({ operation: 'the answer', acknowledged: states.length - 1, image: imageOf(disk) })
    }
    await sandbox.close()
  } finally {
    disk.remove()
    rmSync(folder, { recursive: true })
  }
  return { moments, states }
}

async function start(image: Image): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'order-sandbox-'))
  for (const [name, content] of image) if (!name.includes('.lock')) writeFileSync(join(folder, name), content)
  const sandbox = await createSandbox({ data: join(folder, 'state.json'), fixtures, clock, onWarning: () => {} })
  const found = look(sandbox)
  await sandbox.close()
  rmSync(folder, { recursive: true })
  return found
}

// Hundreds of sandboxes are opened here.
vi.setConfig({ testTimeout: 300_000 })
beforeAll(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterAll(() => vi.useRealTimers())

describe('between any two operations on the disk', () => {
  test.for([
    ['a kill', 'without --durable', false, (disk: FailingDisk) => disk.afterKill],
    ['a kill', 'with --durable', true, (disk: FailingDisk) => disk.afterKill],
    ['a power loss', 'with --durable', true, (disk: FailingDisk) => disk.afterPowerLoss],
  ] as const)('%s loses nothing acknowledged, %s', async ([, , durable, imageOf]) => {
    const { moments, states } = await live(durable, imageOf)

    expect(moments.length).toBeGreaterThan(80)
    for (const [index, { operation, acknowledged, image }] of moments.entries()) {
      const found = await start(image)
      // The change that was under way may have made it, or not.
      const allowed = states.slice(acknowledged, operation === 'the answer' ? acknowledged + 1 : acknowledged + 2)
      expect(allowed, `at operation ${index + 1}, ${operation}`).toContain(found)
    }
  })
})
