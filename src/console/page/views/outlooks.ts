/** What could be asked of an order now, and the request that asks for it. */
import type { OrderView, Outlook } from '../api.ts'
import { backstageOf, type Sendable, updateOf } from '../requests.ts'

/** An order, and which of the things that could become of it is looked at. */
export interface Looking {
  readonly view: OrderView
  readonly status: string
  readonly chosen: string | undefined
  readonly choose: (key: string | undefined) => void
}

/** One among the outlooks of an order: `order_status→open`. */
export const outlookKey = ({ trigger, to }: Outlook): string => `${trigger}→${to}`

/** Something a person, the caller or the vendor would do. */
export interface Action {
  readonly key: string
  readonly label: string
  /** Who would do it: a caller by a name that people have for it, a caller who just sets a status, or the vendor. */
  readonly by: 'caller' | 'status' | 'vendor'
  readonly request: Sendable
  /** What the rules say of it now, where it is about the status. */
  readonly outlook?: Outlook
}

const labels: Readonly<Record<string, string>> = {
  'order_status→closed': 'Close',
  'order_status→open': 'Reopen',
  canceled_at: 'Cancel',
  'canceled_at null': 'Uncancel',
  'status→on_hold': 'Hold',
}

export function actionsOf(view: OrderView, status: string): Action[] {
  const { transitions, order } = view
  const asked = transitions.map((outlook): Action => {
    const key = outlookKey(outlook)
    const { trigger, to, body } = outlook
    const name = labels[key] ?? labels[trigger]
    return {
      key,
      label: name ?? to.replaceAll('_', ' '),
      by: trigger === 'vendor' ? 'vendor' : name === undefined ? 'status' : 'caller',
      request: body ? updateOf(view, body) : backstageOf(view, 'transitions', { to }),
      outlook,
    }
  })
  // What the API has beside the status: only an order with these fields has it.
  const further: Action[] = []
  if (typeof order.on_hold === 'boolean') {
    const body = { on_hold: !order.on_hold }
    further.push({
      key: 'on_hold',
      label: order.on_hold ? 'Release the hold' : 'Hold',
      by: 'caller',
      request: updateOf(view, body),
    })
  }
  const reopens = transitions.find(({ trigger, to }) => trigger === 'order_status' && to === 'open')
  if (reopens && status === 'closed') {
    const body = { order_status: 'open', force_reopen: true }
    further.push({ key: 'force_reopen', label: 'Force reopen', by: 'caller', request: updateOf(view, body) })
  }
  if (Array.isArray(order.sales_order_lines)) {
    further.push({ key: 'ship', label: 'Ship', by: 'vendor', request: backstageOf(view, 'fulfillments', {}) })
  }
  return [...further, ...asked]
}
