/** Returns: as a person writes them, as they move, and what the warehouse does to them. */
import { type Backstage, type Decision, decide, type OrderKind, withHistory } from 'order-sandbox'
import { noScan, transitions } from './rules.ts'
import { type Return, type ReturnRecord, type Status, statuses } from './types.ts'

/** What a fixture leaves out. */
export const complete: OrderKind['complete'] = (given, { now }) => {
  const at = new Date(now).toISOString()
  const hasArrived = given.status === 'received' || given.status === 'refunded'
  return {
    order_number: 'SO-1044',
    reason: 'changed_mind',
    requested_at: at,
    received_at: hasArrived ? at : null,
    ...given,
  }
}

/** The record after a decision that moves it. */
export function moved(record: ReturnRecord, { from, to, rule }: Decision<Status>, nowMs: number): ReturnRecord {
  const at = new Date(nowMs).toISOString()
  return {
    ...record,
    order: { ...record.order, status: to, ...(to === 'received' ? { received_at: at } : {}) },
    history: withHistory(record.history, { at, event: 'status-changed', from, to, rule: rule.id }),
  }
}

/** The warehouse scans parcels: `POST /_sandbox/orders/returns/RMA-1002/transitions {"to":"received"}`. */
export const backstage: Backstage<Return> = {
  transition: (record, wanted, { now }) => {
    const from = record.order.status
    const to = statuses.find((one) => one === wanted)
    const decision = to && decide(transitions, { trigger: 'vendor', from, to }, record)
    if (decision?.verdict === 'allow') return { record: moved(record, decision, now), decisions: [decision] }
    return {
      refused: `No scan makes a return that is ${from} ${wanted}.`,
      rule: decision?.rule ?? noScan,
      kind: 'conflict',
    }
  },
}
