/** What the floor and the Hono apps do with an order: a Map, and the answers of the sandbox without any of its rules. */
import { readFileSync } from 'node:fs'

const statuses = new Set(['draft', 'open', 'reserved', 'closed', 'cancelled', 'refunded', 'completed'])

/** @param {string} folder of fixtures */
export function readOrders(folder) {
  const of = (provider) => {
    const { orders } = JSON.parse(readFileSync(`${folder}/${provider}/orders.json`, 'utf8'))
    return new Map(orders.map(({ order }) => [String(order.id), order]))
  }
  return { newstore: of('newstore'), skuio: of('skuio') }
}

export const isStatus = (status) => status === undefined || statuses.has(status)

export const refusal = {
  message: 'The selected order status is invalid.',
  errors: { order_status: ['The selected order status is invalid.'] },
}

export const missing = { message: 'There is no such order.' }
