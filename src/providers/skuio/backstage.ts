/** What the warehouse does to an order of SKU.io, for which its API has no call. */
import type { Rule } from '../../domain/rules.ts'
import type { Backstage, Fault, Move } from '../../provider.ts'
import { dateIn } from '../../state/clock.ts'
import { type Fulfillment, withHistory } from '../../state/orders.ts'
import { dateTimeAt } from './date-times.ts'
import { recalculate } from './fulfillment.ts'
import { rules } from './rules.ts'
import type { Skuio } from './types.ts'

export const backstage: Backstage = {
  fulfill: (given, wanted, { now, settings }) => {
    const record = given as Skuio['Record']
    const { on_hold, hold_until_date, order_status } = record.order
    if (order_status === 'cancelled') return refused('conflict', rules.shipLines, 'The order is cancelled.')
    if (on_hold) return refused('conflict', rules.hold, 'The order is on hold. Release it with "on_hold": false first.')
    const today = dateIn(settings.timeZone, now)
    if (hold_until_date !== null && today < hold_until_date) {
      const when = `before ${hold_until_date}, and today is ${today} in ${settings.timeZone}`
      return refused('conflict', rules.releaseFloor, `The order must not ship ${when}.`)
    }
    const lines = wanted ?? leftOf(record.order)
    if (lines.length === 0) return refused('conflict', rules.shipLines, 'Nothing is left to ship.')
    const known = new Set(record.order.sales_order_lines.map(({ id }) => id))
    const faults = lines.flatMap(({ id }, index): Fault[] =>
      known.has(id) ? [] : [{ field: `lines.${index}.id`, reason: `${id} is no line of the order` }],
    )
    if (faults.length > 0) {
      const has = [...known].join(', ') || 'none'
      return { ...refused('invalid', rules.shipLines, `The order has no such line. It has: ${has}.`), faults }
    }

    const at = dateTimeAt(now)
    const id = record.fulfillments.reduce((highest, one) => Math.max(highest, one.id), record.order.id * 10) + 1
    const fulfillment: Fulfillment = { id, lines, fulfilled_at: at }
    return shipped(record, [...record.fulfillments, fulfillment], lines, 1, {
      at,
      event: 'fulfilled',
      detail: String(id),
    })
  },

  unfulfill: (given, id, { now }) => {
    const record = given as Skuio['Record']
    const gone = record.fulfillments.find((one) => one.id === id)
    if (!gone) {
      const has = record.fulfillments.map((one) => one.id).join(', ') || 'none'
      return refused('unknown', rules.shipLines, `The order has no fulfilment ${id}. It has: ${has}.`)
    }
    const at = dateTimeAt(now)
    const left = record.fulfillments.filter((one) => one !== gone)
    return shipped(record, left, gone.lines, -1, { at, event: 'fulfillment-deleted', detail: String(id) })
  },
}

const refused = (kind: 'unknown' | 'invalid' | 'conflict', rule: Rule, why: string) => ({ kind, rule, refused: why })

const leftOf = ({ sales_order_lines }: Skuio['Order']): Fulfillment['lines'] =>
  sales_order_lines
    .map(({ id, quantity, fulfilled_quantity }) => ({ id, quantity: quantity - fulfilled_quantity }))
    .filter(({ quantity }) => quantity > 0)

/** Adds the quantities to the lines (or takes them off), then lets updateFulfillmentStatus() run. */
function shipped(
  record: Skuio['Record'],
  fulfillments: readonly Fulfillment[],
  moved: Fulfillment['lines'],
  sign: 1 | -1,
  entry: { readonly at: string; readonly event: string; readonly detail: string },
): Move {
  const quantities = new Map<number, number>()
  for (const { id, quantity } of moved) quantities.set(id, (quantities.get(id) ?? 0) + quantity)
  const lines = record.order.sales_order_lines.map((line) => {
    const quantity = quantities.get(line.id) ?? 0
    const fulfilled_quantity = Math.max(0, line.fulfilled_quantity + sign * quantity)
    return quantity === 0 ? line : { ...line, fulfilled_quantity }
  })
  const order = { ...record.order, sales_order_lines: lines, updated_at: entry.at }
  const done = recalculate({ order }, entry.at, { mayClose: true })
  const history = withHistory(record.history, { ...entry, rule: rules.shipLines.id }, ...done.history)
  return { record: { ...record, order: done.order, fulfillments, history }, decisions: done.decisions }
}
