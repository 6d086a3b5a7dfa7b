/** What each change of an order's status would do now. */
import type { Decision } from '../../domain/decide.ts'
import type { Ask, Moment } from '../../provider.ts'
import type { OrderRecord } from '../../state/orders.ts'
import { updated } from './handlers.ts'
import { orderStatuses, type Skuio, statusBefore } from './types.ts'

/** Every status that could be sent, and both faces of canceled_at. */
export function asks(given: OrderRecord): Ask[] {
  const record = given as Skuio['Record']
  const { order } = record
  const canceledAt = '2026-05-08T12:00:00Z'
  const cancelled = order.order_status === 'cancelled'
  return [
    ...orderStatuses.map((to): Ask => ({ trigger: 'order_status', to, body: { order_status: to } })),
    { trigger: 'canceled_at', to: 'cancelled', body: { canceled_at: canceledAt } },
    ...(cancelled
      ? [
          {
            trigger: 'canceled_at null',
            to: statusBefore(record),
            body: { canceled_at: null },
          },
        ]
      : []),
  ]
}

/** Plays the update without storing it; where a later rule moves the order on, that rule has the last word. */
export function foresee(given: OrderRecord, { body }: Ask, { now }: Moment): Decision {
  const draft = updated(given as Skuio['Record'], body as Skuio['Update'], now)
  const [first] = draft.decisions
  const last = draft.decisions.at(-1)
  if (!first || !last) throw new Error('An update that asks for a status decides on it.')
  return { ...first, rule: last.rule, result: draft.order.order_status }
}
