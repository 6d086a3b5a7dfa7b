/** `order-sandbox/browser`: the same sandbox, with everything in memory. */
import { describe, expect, test as plain } from 'vitest'
import { createSandbox, Mistake, type SandboxOptions } from '../../src/browser.ts'
import { createSandbox as createOnNode } from '../../src/index.ts'

const now = '2026-05-10T09:00:00Z'

const test = plain.extend('open', async ({}, { onCleanup }) => {
  const opened: { close(): Promise<void> }[] = []
  onCleanup(async () => {
    await Promise.all(opened.map((one) => one.close()))
  })
  return async (options: SandboxOptions = {}) => {
    const sandbox = await createSandbox({ clock: now, ...options })
    opened.push(sandbox)
    return sandbox
  }
})

const ask = (path: string, init: RequestInit = {}): Request =>
  new Request(`https://app.sku.io${path}`, {
    ...init,
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
  })

describe('a sandbox in memory', () => {
  test('begins with the same orders, tenants and tokens as on Node', async ({ open }) => {
    const [here, onNode] = [await open(), await createOnNode({ clock: now })]

    const [mine, theirs] = [here, onNode].map((one) => {
      one.snapshots.take('begin')
      return one.snapshots.export('begin')
    })
    await onNode.close()

    expect(here.counts().skuio).toBeGreaterThan(10)
    expect(mine).toEqual(theirs)
  })

  test('begins with fixtures of its own, again after a reset, and after they were read again', async ({ open }) => {
    const sandbox = await open({ fixtures: [{ provider: 'skuio', orders: [{ id: 1, order_status: 'open' }] }] })

    const answer = await sandbox.fetch(ask('/api/sales-orders/1', { method: 'PUT', body: '{"order_status":"closed"}' }))
    expect(answer.status).toBe(200)
    expect(sandbox.orders('skuio').get(1)).toMatchObject({ order_status: 'closed' })

    await sandbox.reset()
    await sandbox.reload()
    expect(sandbox.orders('skuio').get(1)).toMatchObject({ order_status: 'open' })
    expect(sandbox.counts()).toEqual({ newstore: 0, skuio: 1 })
  })

  test('names what is wrong with its fixtures', async () => {
    const opening = createSandbox({ fixtures: [{ provider: 'skuio', orders: [{ id: 1, order_status: 'opne' }] }] })

    await expect(opening).rejects.toMatchObject({
      name: 'Mistake',
      errors: [{ field: 'fixtures[0]', message: expect.stringMatching(/^order 1: order_status .*open/) }],
    })
    await expect(opening).rejects.toBeInstanceOf(Mistake)
  })

  test('has the control API, but for what lies in files', async ({ open }) => {
    const sandbox = await open()

    const index = await sandbox.fetch(ask('/_sandbox/'))
    const spec = await sandbox.fetch(ask('/_sandbox/openapi/skuio.yaml'))
    const page = await sandbox.fetch(ask('/_sandbox/ui'))

    expect(await index.json()).toMatchObject({ version: expect.stringMatching(/^\d/), counts: sandbox.counts() })
    expect([spec.status, page.status]).toEqual([404, 404])
    expect(await spec.json()).toMatchObject({ detail: expect.stringContaining('runs where there are no files') })
  })

  test('reads the body of a request whose browser cannot stream it', async ({ open }) => {
    const sandbox = await open()
    const whole = (text: string): Request => {
      const request = ask('/api/sales-orders/1001', { method: 'PUT', body: text })
      return Object.defineProperty(request, 'body', { value: undefined })
    }

    const small = await sandbox.fetch(whole('{"customer_po_number":"PO-1"}'))
    const large = await sandbox.fetch(whole(`{"customer_po_number":"${'x'.repeat(1024 * 1024)}"}`))

    expect(await small.json()).toMatchObject({ data: { customer_po_number: 'PO-1' } })
    expect(large.status).toBe(413)
  })
})
