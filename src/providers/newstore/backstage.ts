/** What NewStore's backend does to an order, for which its API has no call. */
import { decide } from '../../domain/decide.ts'
import type { Backstage } from '../../provider.ts'
import { moved } from './orders.ts'
import { foresee } from './outlook.ts'
import { transitions, unknownStatus } from './rules.ts'
import { type Newstore, statuses } from './types.ts'

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
