/** What each change of an order's status would do now. */
import { decide } from '../../domain/decide.ts'
import type { Ask } from '../../provider.ts'
import type { OrderRecord } from '../../state/orders.ts'
import { transitions } from './rules.ts'
import { type Newstore, type Status, statuses } from './types.ts'

/** Holding through the API, and every move of the backend. */
export const asks = (): Ask[] => [
  { trigger: 'status', to: 'on_hold', body: { status: 'on_hold' } },
  ...statuses.map((to): Ask => ({ trigger: 'vendor', to })),
]

export const foresee = (given: OrderRecord, { trigger, to }: Ask) =>
  decide(transitions, { trigger, from: (given as Newstore['Record']).order.status, to: to as Status }, undefined)
