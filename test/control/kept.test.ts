/** The control API where changes are kept in a file: all or nothing. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { ChangeLog } from '../../src/state/change-log.ts'
import { type Ask, asking, now } from './asking.ts'

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return join(made, 'data')
}

async function open(data: string): Promise<{ sandbox: Sandbox; ask: Ask; close: () => Promise<void> }> {
  const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z', data: join(data, 'orders.json') })
  return { sandbox, ask: asking((request) => sandbox.fetch(request)), close: () => sandbox.close() }
}

/** From now on nothing more fits on the disk, until it is restored. */
const fullDisk = () =>
  vi.spyOn(ChangeLog.prototype, 'append').mockRejectedValue(new Error('ENOSPC: no space left on device, write'))

test('a change that cannot be kept is not made, and the answer says so in our own voice', async () => {
  const data = await folder()
  const { ask, close } = await open(data)
  const before = await ask('GET /_sandbox/orders/skuio/1001')
  await ask('PUT /_sandbox/snapshots/before')
  const disk = fullDisk()

  const put = await ask('PUT /_sandbox/orders/skuio/1001', { order_status: 'closed' })
  const shipped = await ask('POST /_sandbox/orders/skuio/1001/fulfillments')
  const deleted = await ask('DELETE /_sandbox/orders/skuio/1001')
  const turned = await ask('PUT /_sandbox/clock', { advance: 'P1D' })
  const restored = await ask('POST /_sandbox/snapshots/before/restore')
  const reset = await ask('POST /_sandbox/reset')
  disk.mockRestore()

  for (const { status, body } of [put, shipped, deleted, turned, restored, reset]) {
    expect(status).toBe(507)
    expect(body).toMatchObject({
      type: 'urn:order-sandbox:not-kept',
      detail: expect.stringContaining('nothing was changed'),
    })
  }
  expect((await ask('GET /_sandbox/orders/skuio/1001')).body).toEqual(before.body)
  expect((await ask('GET /_sandbox/clock')).body.now).toBe(now)
  await close()
})

test('neither is one that the consumer asks a simulated API for', async () => {
  const data = await folder()
  const { ask, close, sandbox } = await open(data)
  const disk = fullDisk()

  const response = await sandbox.fetch(
    new Request('http://sandbox/api/sales-orders/1001', {
      method: 'PUT',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
      body: '{"order_status":"closed"}',
    }),
  )
  disk.mockRestore()

  expect(response.status).toBe(507)
  expect(await response.json()).toMatchObject({ type: 'urn:order-sandbox:not-kept' })
  expect((await ask('GET /_sandbox/orders/skuio/1001')).body.order).toMatchObject({ order_status: 'open' })
  await close()
})

test('two shipments at once each answer their own fulfilment', async () => {
  const { ask, close } = await open(await folder())
  const ship = (quantity: number) =>
    ask('POST /_sandbox/orders/skuio/1001/fulfillments', { lines: [{ id: 11, quantity }] })

  const answers = await Promise.all([ship(1), ship(2), ship(3)])

  expect(answers.map(({ body }) => body.fulfillment)).toMatchObject([
    { id: 10011, lines: [{ quantity: 1 }] },
    { id: 10012, lines: [{ quantity: 2 }] },
    { id: 10013, lines: [{ quantity: 3 }] },
  ])
  await close()
})

test('a session that was kept is listed by the next run, and once forgotten it does not come back', async () => {
  const data = await folder()
  const first = await open(data)
  await first.ask('PUT /@worker-3/_sandbox/orders/skuio/5000', { order_status: 'open' })
  await first.close()

  const second = await open(data)
  const listed = await second.ask('GET /_sandbox/sessions')
  const kept = await second.ask('GET /@worker-3/_sandbox/orders/skuio/5000')
  const forgotten = await second.ask('DELETE /_sandbox/sessions/worker-3')
  const after = await second.ask('GET /@worker-3/_sandbox/orders/skuio/5000')
  await second.close()
  const third = await open(data)
  const later = await third.ask('GET /@worker-3/_sandbox/orders/skuio/5000')
  await third.close()

  expect(listed.body.sessions).toMatchObject([{ name: 'default' }, { name: 'worker-3' }])
  expect([kept.status, forgotten.status, after.status, later.status]).toEqual([200, 204, 404, 404])
})
