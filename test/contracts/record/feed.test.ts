/** What a recording takes notice of: every session, through every reset; and what it leaves out, it names. */
import { describe, expect } from 'vitest'
import { hold, put } from '../../support/asking.ts'
import { closed, pending } from '../../support/newstore.ts'
import { test } from '../../support/sandboxes.ts'
import { interactionsWith } from './recording.ts'

describe('a recording', () => {
  test('outlives resets and full journals, and hears of all sessions', async ({ open }) => {
    const sandbox = await open({ journal: { entries: 1 } })
    const recording = sandbox.record('oms-worker')

    await hold(sandbox, pending)
    await sandbox.reset()
    await hold(sandbox, closed)
    await sandbox.session('worker-2').fetch(
      new Request(`http://sandbox/order-management/orders/${pending}`, {
        method: 'PATCH',
        headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
        body: '{"status":"on_hold"}',
      }),
    )

    expect((await interactionsWith(recording, 'newstore')).map(({ response }) => response.status)).toEqual([
      200, 400, 400,
    ])
  })

  test('hears nothing from before it began or after it was stopped', async ({ open }) => {
    const sandbox = await open({})
    await put(sandbox, 1001, { order_status: 'closed' })
    const recording = sandbox.record('shop')
    recording.stop()

    await put(sandbox, 1002, { order_status: 'open' })

    expect(await recording.contracts()).toEqual({ contracts: [], leftOut: [] })
  })

  test('is the same whoever comes first, whatever the time and the ids', async ({ open }) => {
    const record = async (clock: string, order: 'forwards' | 'backwards') => {
      const sandbox = await open({ clock })
      const recording = sandbox.record('both')
      const steps = [
        () => hold(sandbox, pending, { status: 'on_hold' }, { 'Request-Id': crypto.randomUUID() }),
        () => put(sandbox, 1002, { order_status: 'open', last_synced_from_sales_channel_at: new Date().toISOString() }),
        () => put(sandbox, 1003, { tracking_number: 'T-1' }),
        () => put(sandbox, 1004, { tracking_number: 'T-1' }),
        () => hold(sandbox, closed, { status: 'on_hold' }, { 'Request-Id': crypto.randomUUID() }),
      ]
      for (const step of order === 'forwards' ? steps : steps.toReversed()) await step()
      return JSON.stringify(await recording.contracts())
    }

    expect(await record('2027-01-01T00:00:00Z', 'backwards')).toBe(await record('2026-05-10T09:00:00Z', 'forwards'))
  })

  test('leaves alone what is no call of the consumer', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('shop')
    sandbox.actors.add({ script: 'walmart-shipped-sync', order: 1002 })

    await sandbox.send('/_sandbox/orders')
    await put(sandbox, 1002, { tracking_number: 'T-1' })

    const interactions = await interactionsWith(recording, 'skuio')
    expect(interactions.map(({ request }) => request.body?.content)).toEqual([{ tracking_number: 'T-1' }])
  })

  test('names what no contract can say', async ({ open }) => {
    const sandbox = await open({})
    sandbox.faults.add({ kind: 'connection-reset', stage: 'response', match: { order: pending } })
    const recording = sandbox.record('both')

    await hold(sandbox, pending).catch(() => undefined)
    await hold(sandbox, pending).catch(() => undefined)
    await sandbox.send('/api/elsewhere')
    await put(sandbox, 1001, '{"order_status"')
    await put(sandbox, 1002, { canceled_at: '2026-05-02T00:00:00Z' })
    await put(sandbox, 1002, { canceled_at: null })

    const { contracts, leftOut } = await recording.contracts()
    expect(leftOut).toEqual([
      { call: 'GET /api/elsewhere, answered 404', reason: 'it is no operation of the API', times: 1 },
      {
        call: `PATCH /order-management/orders/${pending}`,
        reason: 'its answer was lost (connection-reset)',
        times: 2,
      },
      { call: 'PUT /api/sales-orders/1001, answered 400', reason: 'its body could not be read', times: 1 },
      // It came back closed, as it was before it was cancelled, which no state can say of this order.
      {
        call: 'PUT /api/sales-orders/1002, answered 200',
        reason: 'its answer depends on what no state can say: a fresh sandbox gave another one',
        times: 1,
      },
    ])
    expect(contracts.map(({ file, interactions }) => [file, interactions])).toEqual([['both-skuio.json', 1]])
  })

  test('is refused to a consumer whose name cannot be that of a file', async ({ open }) => {
    const sandbox = await open({})

    expect(() => sandbox.record('../shop')).toThrow('"../shop" cannot name a consumer.')
  })
})
