/** What NewStore's backend does to an order, for which its API has no call. */
import { decide } from '../../domain/decide.ts'
import type { Ask, Backstage } from '../../provider.ts'
import type { OrderRecord } from '../../state/orders.ts'
import { moved } from './orders.ts'
import { transitions, unknownStatus } from './rules.ts'
import { type Newstore, type Status, statuses } from './types.ts'

export const backstage: Backstage = {
  transition: (given, to, { now }) => {
    const record = given as Newstore['Record']
    const known = statuses.find((one) => one === to)
    const from = record.order.status
    const can = statuses.filter((one) => foresee(given, { trigger: 'vendor', to: one }).verdict === 'allow')
    const decision = known && decide(transitions, { trigger: 'vendor', from, to: known }, undefined)
    if (decision?.verdict === 'allow') return { record: moved(record, decision, now), decisions: [decision] }
    return {
      kind: known ? 'conflict' : 'invalid',
      rule: decision?.rule ?? unknownStatus,
      ...(known ? {} : { faults: [{ field: 'to', reason: `must be one of: ${statuses.join(', ')}` }] }),
      refused: `An order that is ${from} does not go to '${to}' by itself. It can go to: ${can.join(', ') || 'nowhere'}.`,
    }
  },
}

/** Holding through the API, and every move of the backend. */
export const asks = (): Ask[] => [
  { trigger: 'status', to: 'on_hold', body: { status: 'on_hold' } },
  ...statuses.map((to): Ask => ({ trigger: 'vendor', to })),
]

export const foresee = (given: OrderRecord, { trigger, to }: Ask) =>
  decide(transitions, { trigger, from: (given as Newstore['Record']).order.status, to: to as Status }, undefined)
