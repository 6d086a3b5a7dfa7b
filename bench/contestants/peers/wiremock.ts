/** Stubs for WireMock: one a kind of request, and one order for an answer to them all. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type OrderSet, readOrders } from '../../orders.ts'

export async function writeMappings(folder: string, orders: OrderSet): Promise<void> {
  const { skuio } = await readOrders(orders)
  const headers = { 'Content-Type': 'application/json' }
  const authorization = { Authorization: { matches: 'Bearer .+' } }
  const salesOrder = { urlPathPattern: '/api/sales-orders/[0-9]+', headers: authorization }
  const order = { status: 200, headers, jsonBody: { data: skuio[0] } }
  const statuses = 'draft|open|reserved|closed|cancelled|refunded|completed'
  const mappings = [
    {
      request: {
        method: 'PATCH',
        urlPathPattern: '/order-management/orders/[^/]+',
        headers: {
          ...authorization,
          'Request-Id': { matches: '.+' },
          Tenant: { equalTo: 'acme' },
          'X-Newstore-Tenant': { equalTo: 'acme' },
        },
        bodyPatterns: [{ matchesJsonPath: { expression: '$.status', equalTo: 'on_hold' } }],
      },
      response: { status: 200 },
    },
    { request: { method: 'GET', ...salesOrder }, response: order },
    { priority: 2, request: { method: 'PUT', ...salesOrder }, response: order },
    {
      priority: 1,
      request: {
        method: 'PUT',
        ...salesOrder,
        bodyPatterns: [{ matchesJsonPath: { expression: '$.order_status', doesNotMatch: statuses } }],
      },
      response: {
        status: 422,
        headers,
        jsonBody: {
          message: 'The selected order status is invalid.',
          errors: { order_status: ['The selected order status is invalid.'] },
        },
      },
    },
  ]
  await mkdir(join(folder, 'mappings'), { recursive: true })
  await writeFile(join(folder, 'mappings', 'orders.json'), JSON.stringify({ mappings }))
}
