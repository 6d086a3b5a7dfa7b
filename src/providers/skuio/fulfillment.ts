/** What was shipped of an order, and what follows from it: SKU.io's updateFulfillmentStatus(). */
import { type Decision, decide } from '../../domain/decide.ts'
import type { HistoryEntry } from '../../state/orders.ts'
import { isFulfilled, rules, transitions } from './rules.ts'
import type { FulfillmentStatus, Skuio } from './types.ts'

/** The status that the lines speak of; undefined where nothing was ordered, and then the status stays. */
export function fulfillmentOf(lines: readonly Skuio['Line'][]): FulfillmentStatus | undefined {
  const ordered = lines.filter(({ quantity }) => quantity > 0)
  if (ordered.length === 0) return undefined
  if (ordered.some((line) => line.fulfilled_quantity < line.quantity)) {
    return ordered.every((line) => line.fulfilled_quantity === 0) ? 'unfulfilled' : 'partially_fulfilled'
  }
  return ordered.some((line) => line.fulfilled_quantity > line.quantity) ? 'over_fulfilled' : 'fulfilled'
}

/**
 * Works fulfillment_status out anew and closes the order on the edge into fulfilled.
 *
 * No change of value means no change of status, so that a reopening that was forced stays over later updates.
 */
export function recalculate(
  { order }: { readonly order: Skuio['Order'] },
  at: string,
  { mayClose }: { readonly mayClose: boolean },
): {
  readonly order: Skuio['Order']
  readonly history: readonly HistoryEntry[]
  readonly decisions: readonly Decision[]
} {
  const from = order.fulfillment_status
  const to = fulfillmentOf(order.sales_order_lines) ?? from
  if (to === from) return { order, history: [], decisions: [] }

  const recalculated = { ...order, fulfillment_status: to }
  const history: HistoryEntry[] = [{ at, event: 'fulfillment-status-changed', from, to, rule: rules.recalculation.id }]
  const closes = mayClose && isFulfilled(to) && (order.order_status === 'open' || order.order_status === 'reserved')
  if (!closes) return { order: recalculated, history, decisions: [] }

  const asked = { trigger: 'recalculation', from: order.order_status, to: 'closed' } as const
  const decision = decide(transitions, asked, { fulfillmentStatus: to, forceReopen: false })
  history.push({ at, event: 'status-changed', from: asked.from, to: 'closed', rule: decision.rule.id })
  return { order: { ...recalculated, order_status: 'closed' }, history, decisions: [decision] }
}
