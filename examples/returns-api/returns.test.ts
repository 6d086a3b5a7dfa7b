/** The Returns API holds: every check that a provider passes, and its story from request to refund. */
import { createSandbox, type Sandbox } from 'order-sandbox'
import { conformance } from 'order-sandbox/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import returns from './index.ts'

describe('conformance', () => {
  for (const { name, run } of conformance(returns)) test(name, () => run())
})

describe('a return', () => {
  let sandbox: Sandbox
  beforeEach(async () => {
    sandbox = await createSandbox({ providers: [returns], clock: '2026-05-10T09:00:00Z' })
  })
  afterEach(() => sandbox.close())

  const send = async (method: string, path: string, body?: object) => {
    const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }
    const request = new Request(`http://sandbox/returns-api${path}`, { method, headers, body: JSON.stringify(body) })
    const response = await sandbox.fetch(request)
    return { status: response.status, notice: response.headers.get('sandbox-notice'), body: await response.json() }
  }

  test('is refunded once its parcel has come back, and not before', async () => {
    const { body: requested } = await send('POST', '/returns', { order_number: 'SO-1044', reason: 'damaged' })
    const path = `/returns/${requested.id}`
    await send('PATCH', path, { status: 'approved' })

    const early = await send('PATCH', path, { status: 'refunded' })
    await sandbox.orders('returns').transition(requested.id, 'received')
    const late = await send('PATCH', path, { status: 'refunded' })

    expect(early).toMatchObject({ status: 409, body: { message: 'A return that is approved cannot be refunded.' } })
    expect(late).toMatchObject({ status: 200, body: { status: 'refunded', received_at: '2026-05-10T09:00:00.000Z' } })
  })

  test('that is approved twice stays as it is, and only the notice says so', async () => {
    await sandbox.given('returns', 'an approved return', { id: 'RMA-7' })

    const again = await send('PATCH', '/returns/RMA-7', { status: 'approved' })

    expect(again).toMatchObject({ status: 200, notice: 'nothing-changed; rule="returns.approve-again"' })
    expect(sandbox.orders('returns').view('RMA-7')?.history).toEqual([])
  })

  test('has a number of its own, even when the answer before was lost', async () => {
    sandbox.faults.add({ kind: 'connection-reset', stage: 'response', times: 1, match: { provider: 'returns' } })
    const wanted = { order_number: 'SO-1044', reason: 'damaged' }
    await expect(send('POST', '/returns', wanted)).rejects.toThrow('fetch failed')

    const { body } = await send('POST', '/returns', wanted)

    expect(body.id).toBe('RMA-1007')
    expect(sandbox.orders('returns').get('RMA-1006')).toMatchObject(wanted)
  })
})
