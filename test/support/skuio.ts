/** What the tests of SKU.io share: its words, orders in any state, and what an error looks like. */
import type { OpenSandbox } from './sandboxes.ts'

export const orderStatuses = ['draft', 'open', 'reserved', 'closed', 'cancelled', 'refunded', 'completed'] as const
export const fulfillmentStatuses = [
  'unfulfilled',
  'partially_fulfilled',
  'fulfilled',
  'over_fulfilled',
  'out_of_sync',
] as const

export type OrderStatus = (typeof orderStatuses)[number]
export type FulfillmentStatus = (typeof fulfillmentStatuses)[number]

export const isF = (status: FulfillmentStatus): boolean => status === 'fulfilled' || status === 'over_fulfilled'

/** Lines written as `ordered/fulfilled`: `2/0 1/1`. Their ids count from 1. */
const linesOf = (text: string) =>
  text
    .split(' ')
    .filter((one) => one !== '')
    .map((one, index) => {
      const [quantity, fulfilled_quantity] = one.split('/').map(Number)
      return { id: index + 1, sku: `SKU-${index + 1}`, quantity, fulfilled_quantity }
    })

/** Lines that bear a fulfilment status out, so that working it out again changes nothing. */
export const bearingOut: Readonly<Record<FulfillmentStatus, string>> = {
  unfulfilled: '2/0',
  partially_fulfilled: '2/1',
  fulfilled: '2/2',
  over_fulfilled: '2/3',
  out_of_sync: '2/0',
}

/** The id of the order that `anOrder` puts. */
export const orderId = 5000

export const cancelledAt = '2026-05-02T00:00:00.000000Z'

/** Puts order 5000 in a state, and answers it as it is then. */
export function anOrder(
  sandbox: OpenSandbox,
  {
    status,
    fulfillment = 'unfulfilled',
    lines = bearingOut[fulfillment],
    ...more
  }: { status: OrderStatus; fulfillment?: FulfillmentStatus; lines?: string; [field: string]: unknown },
) {
  return sandbox.orders('skuio').put({
    id: orderId,
    order_status: status,
    fulfillment_status: fulfillment,
    sales_order_lines: linesOf(lines),
    ...(status === 'cancelled' ? { canceled_at: cancelledAt } : {}),
    created_at: '2026-05-01T16:00:00.000000Z',
    updated_at: '2026-05-02T10:00:00.000000Z',
    ...more,
  })
}

/** The body of a failed validation: the first message, how many more there are, and each field with its own. */
export function validationBody(errors: Readonly<Record<string, string>>) {
  const messages = Object.values(errors)
  const more = messages.length - 1
  const counted = more === 0 ? '' : ` (and ${more} more error${more === 1 ? '' : 's'})`
  return {
    message: `${messages[0]}${counted}`,
    errors: Object.fromEntries(Object.entries(errors).map(([field, message]) => [field, [message]])),
  }
}
