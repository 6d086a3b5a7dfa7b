/** The log of requests: what was asked, answered and decided, one line each. */
import { describe, expect } from 'vitest'
import { type Running, test } from './command.ts'

const closedOrder = 'd806ffda-9e33-4440-9eb1-9f951bae4544'
const acme = { 'Request-Id': '4fd0b1f2c37a4e0c9b6f1a2d3e5c7089', Tenant: 'acme', 'X-Newstore-Tenant': 'acme' }

const hold = ({ url }: Running, id: string): Promise<Response> =>
  fetch(`${url}/order-management/orders/${id}`, {
    method: 'PATCH',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json', ...acme },
    body: '{"status":"on_hold"}',
  })

describe('the log', () => {
  test('has a line for each request, with what was decided and by which rule', async ({ folder }) => {
    const sandbox = await folder.start()

    await sandbox.put('/api/sales-orders/1002', { order_status: 'open' })
    await hold(sandbox, closedOrder)
    await sandbox.put('/@worker-3/api/sales-orders/1001', { order_status: 'closed', ordr_status: 'x' })
    await sandbox.put('/api/sales-orders/4711', {})
    await sandbox.put('/api/%1b%5B31mred%0A%E2%80%AE', {})
    await sandbox.stop()

    const lines = sandbox.stdout
      .split('\n\n')
      .at(-1)
      ?.trim()
      .split('\n')
      .map((line) => line.replace(/[\d.]+ ms/, '# ms'))
    expect(lines).toEqual([
      'PUT     /api/sales-orders/1002  200  # ms  closed → open suppressed: reopen guard',
      `PATCH   /order-management/orders/${closedOrder}  400  # ms  closed → on_hold refused: hold too late`,
      '@worker-3  PUT     /api/sales-orders/1001  200  # ms  open → closed: close  unknown field ordr_status (did you mean order_status?)',
      'PUT     /api/sales-orders/4711  404  # ms  refused: no order',
      String.raw`PUT     /api/\u001b[31mred\u000a\u202e  404  # ms  refused: unknown path`,
    ])
  })

  test('is one JSON object a line with --log json, the first of which says where it listens', async ({ folder }) => {
    const sandbox = await folder.start(['--log', 'json'])

    await sandbox.put('/api/sales-orders/1002', { order_status: 'open' })
    await hold(sandbox, closedOrder)
    await sandbox.put('/@w/api/sales-orders/1001', { ordr_status: 'x' })
    await sandbox.stop()

    const [first, ...entries] = sandbox.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(first).toMatchObject({ listening: sandbox.url, orders: { newstore: expect.any(Number) } })
    expect(entries).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        session: 'default',
        provider: 'skuio',
        operation: 'updateSalesOrder',
        method: 'PUT',
        path: '/api/sales-orders/1002',
        status: 200,
        ms: expect.any(Number),
        decisions: [{ verdict: 'suppress', from: 'closed', to: 'open', result: 'closed', rule: 'skuio.reopen-guard' }],
        notices: [{ name: 'reopen-suppressed', rule: 'skuio.reopen-guard' }],
      },
      expect.objectContaining({
        provider: 'newstore',
        status: 400,
        decisions: [expect.objectContaining({ verdict: 'refuse', from: 'closed', to: 'on_hold', result: 'closed' })],
        refusedBy: 'newstore.hold-too-late',
      }),
      expect.objectContaining({
        session: 'w',
        notices: [
          {
            name: 'unknown-field',
            rule: 'skuio.unknown-field',
            field: 'ordr_status',
            'did-you-mean': 'order_status',
          },
        ],
      }),
    ])
  })

  test('says nothing of requests with --log silent', async ({ folder }) => {
    const sandbox = await folder.start(['--log', 'silent'])
    const opening = sandbox.stdout

    await sandbox.put('/api/sales-orders/1002', { order_status: 'open' })
    await sandbox.stop()

    expect(sandbox.stdout).toBe(opening)
  })

  test('does not bring the sandbox down when nobody reads it any more', async ({ folder }) => {
    const sandbox = await folder.start()

    sandbox.process.stdout.destroy()
    for (const id of [1001, 1002, 1003]) expect((await sandbox.put(`/api/sales-orders/${id}`, {})).status).toBe(200)

    expect(await sandbox.stop()).toBe(0)
    expect(sandbox.stderr).not.toContain('EPIPE')
  })
})
