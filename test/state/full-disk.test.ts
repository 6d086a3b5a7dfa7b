/** A real limit of the system, in the place of a disk that is full. */
import { join } from 'node:path'
import { createSandbox } from '../../src/index.ts'
import { test } from '../cli/command.ts'

test('refuses what does not fit, and the next start has all the rest', async ({ folder, expect }) => {
  const data = join(folder.path, 'state.json')
  await folder.write('orders.json', { skuio: { orders: [{ id: 1001, order_status: 'open' }] } })
  // No file may grow longer than 256 blocks, of half a kilobyte or of a whole one.
  const sandbox = await folder.start(['--data', data, '--fixtures', 'orders.json'], {}, 'ulimit -f 256')
  let kept = 0

  const refusal = await (async () => {
    for (;;) {
      const response = await sandbox.put('/api/sales-orders/1001', {
        tracking_number: `T-${kept + 1}`,
        customer_po_number: 'x'.repeat(20_000),
      })
      if (response.status !== 200) return response
      kept += 1
    }
  })()
  const read = await fetch(`${sandbox.url}/api/sales-orders/1001`, { headers: { authorization: 'Bearer any' } })
  sandbox.process.kill('SIGKILL')
  await sandbox.ended()
  const next = await createSandbox({ data, fixtures: {}, onWarning: () => {} })

  expect(kept).toBeGreaterThan(3)
  expect(refusal.status).toBe(507)
  expect(await refusal.json()).toMatchObject({
    type: 'urn:order-sandbox:not-kept',
    detail: expect.stringMatching(/nothing was changed: EFBIG.*No file may grow that large here/),
  })
  expect(await read.json()).toMatchObject({ data: { tracking_number: `T-${kept}` } })
  expect(next.orders('skuio').get(1001)).toMatchObject({ tracking_number: `T-${kept}` })
  await next.close()
})
