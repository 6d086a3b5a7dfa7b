/** Orders of NewStore: as a person writes them, and as they move. */
import type { Decision } from '../../domain/decide.ts'
import { textOf } from '../../domain/json.ts'
import type { Moment, OrderKind } from '../../provider.ts'
import { type OrderRecord, withHistory } from '../../state/orders.ts'
import { rules } from './rules.ts'
import type { Newstore, Status } from './types.ts'

export const orders: OrderKind = {
  tenanted: true,
  id: (order) => textOf(order.id),
  statusKey: 'status',
  complete: (given, { now }) => ({
    external_id: `EXT-${textOf(given.id).slice(0, 8)}`,
    channel: 'web',
    currency_code: 'USD',
    placed_at: new Date(now).toISOString(),
    items: [
      { id: 'item-1', product_id: 'TEE-BLK-M', product_name: 'T-shirt, black, M', quantity: 1, unit_price: 24.5 },
    ],
    total: 24.5,
    ...given,
  }),
}

/** The record after a decision that moves it. */
export function moved(record: Newstore['Record'], decision: Decision<Status>, nowMs: number): OrderRecord {
  const { from, result: to, rule } = decision
  const at = new Date(nowMs).toISOString()
  return {
    ...record,
    order: { ...record.order, status: to },
    history: withHistory(record.history, { at, event: 'status-changed', from, to, rule: rule.id }),
    memory: to === 'on_hold' ? { held_at: at } : {},
  }
}

/** Routes an order whose time on hold is over, at the moment when it was over. */
export function settle(given: OrderRecord, { now, settings }: Moment): OrderRecord {
  const record = given as Newstore['Record']
  const heldAt = record.memory.held_at
  if (settings.holdGraceSeconds === 0 || record.order.status !== 'on_hold' || typeof heldAt !== 'string') return given
  const overMs = Date.parse(heldAt) + settings.holdGraceSeconds * 1000
  // Memory that somebody wrote may hold any text, and a time that is none is never over.
  if (!(now >= overMs)) return given
  const decision: Decision<Status> = {
    verdict: 'allow',
    rule: rules.grace,
    trigger: 'clock',
    from: 'on_hold',
    to: 'routing',
    result: 'routing',
  }
  return moved(record, decision, overMs)
}
