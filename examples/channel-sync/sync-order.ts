/**
 * Brings what a sales channel says of an order to SKU.io, and lives with a shop that keeps a fulfilled order closed.
 *
 * A channel goes on calling an order open long after it was shipped. SKU.io then answers 200, applies everything else, and
 * leaves the status alone. A sync that took this for a failure would send it for ever; one that forced it would reopen
 * orders that are done. This one reads the answer, remembers, and sends the rest without the status from then on.
 */

export interface Skuio {
  readonly url: string
  readonly token: string
}

/** What the channel says of an order. */
export interface ChannelOrder {
  /** The id that SKU.io has for it. */
  readonly id: number
  readonly status: 'open' | 'closed'
  readonly trackingNumber?: string
  /** `2026-05-20` */
  readonly shipBy?: string
}

export type Synced =
  | { readonly outcome: 'as-told'; readonly status: string }
  /** The shop has the last word: its status stays, and the rest of the update is in. */
  | { readonly outcome: 'status-kept'; readonly status: string; readonly told: string }
  /** By field: what the channel must mend before this order is sent again. */
  | { readonly outcome: 'refused'; readonly fields: Readonly<Record<string, readonly string[]>> }
  | { readonly outcome: 'unknown-order' }
  /** Nothing is wrong with the order: the whole sync stops, and begins again later. */
  | { readonly outcome: 'stop'; readonly reason: string }

/**
 * Brings one order to SKU.io.
 *
 * @param last what came of this order the last time
 * @param now when the channel was asked
 */
export async function syncOrder(skuio: Skuio, order: ChannelOrder, last?: Synced, now = new Date()): Promise<Synced> {
  const wasKept = last?.outcome === 'status-kept' && last.told === order.status
  const answer = await fetch(`${skuio.url}/api/sales-orders/${order.id}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${skuio.token}`, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({
      ...(wasKept ? {} : { order_status: order.status }),
      tracking_number: order.trackingNumber,
      ship_by_date: order.shipBy,
      last_synced_from_sales_channel_at: now.toISOString(),
    }),
  })
  switch (answer.status) {
    case 200: {
      const { data } = (await answer.json()) as { data: { order_status: string } }
      const status = data.order_status
      return status === order.status
        ? { outcome: 'as-told', status }
        : { outcome: 'status-kept', status, told: order.status }
    }
    case 404:
      return { outcome: 'unknown-order' }
    case 422: {
      const { errors } = (await answer.json()) as { errors: Record<string, string[]> }
      return { outcome: 'refused', fields: errors }
    }
    default:
      return { outcome: 'stop', reason: `SKU.io answered ${answer.status}.` }
  }
}
