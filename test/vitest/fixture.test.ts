/** The `test` of order-sandbox/vitest: every test has a sandbox as if it were alone. */
import { describe, expect } from 'vitest'
import type { Sandbox } from '../../src/index.ts'
import { test } from '../../src/vitest.ts'

test.override('sandboxOptions', { clock: '2026-05-10T09:00:00Z', strict: true })

const init = (body: object): RequestInit => ({
  method: 'PUT',
  headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const close = (sandbox: Sandbox): Promise<Response> =>
  sandbox.fetch(new Request('http://sandbox/api/sales-orders/1001', init({ order_status: 'closed' })))

describe('a test', () => {
  test.for(['first', 'second'])('has orders of its own, as the %s does', async (_, { sandbox }) => {
    expect(sandbox).toHaveStatus('skuio', 1001, 'open')

    await close(sandbox)

    expect(sandbox).toHaveStatus('skuio', 1001, 'closed')
  })

  test.for(['first', 'second'])('has faults and a journal of its own, as the %s does', async (_, { sandbox }) => {
    expect(sandbox.faults.list()).toEqual([])
    expect(sandbox.journal.entries()).toEqual([])

    sandbox.faults.add({ kind: 'status', status: 500 })
    await close(sandbox)

    expect(sandbox.journal.entries()).toHaveLength(1)
  })

  test.concurrent.for(['one', 'another'])('can run beside another: %s', async (_, { sandbox, expect }) => {
    await close(sandbox)

    expect(sandbox).toHaveReceived({ operation: 'updateSalesOrder' }, 1)
  })

  test('has a URL that leads to its own session', async ({ sandbox, sandboxUrl }) => {
    const answer = await fetch(`${sandboxUrl}/api/sales-orders/1001`, init({ order_status: 'reserved' }))

    expect(answer.status).toBe(200)
    expect(sandbox).toHaveStatus('skuio', 1001, 'reserved')
  })

  test('plays with the options of its file', async ({ sandbox }) => {
    const answer = await sandbox.fetch(
      new Request('http://sandbox/api/sales-orders/1001', init({ ordr_status: 'open' })),
    )

    expect(answer.status).toBe(422)
    expect(sandbox.clock.now()).toBe('2026-05-10T09:00:00.000Z')
  })
})
