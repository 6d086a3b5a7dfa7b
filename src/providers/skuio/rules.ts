/** What SKU.io does to a sales order, as rows: each says what happens and how we know. */
import type { Guard, Transition } from '../../domain/decide.ts'
import { assumed, documented, type Rule } from '../../domain/rules.ts'
import { type FulfillmentStatus, type OrderStatus, orderStatuses } from './types.ts'

const updateDocs = 'SKU.io developer docs, Update Sales Order'
const laravelDocs = 'Laravel docs, Validation'

/** What the guards look at. `fulfillmentStatus` is the stored one: the payload cannot talk its way past. */
export interface Facts {
  readonly fulfillmentStatus: FulfillmentStatus
  readonly forceReopen: boolean
}

export const reopenGuard: Guard<Facts> = {
  id: 'skuio.reopen-guard',
  statement:
    'A closed order that is fulfilled or over-fulfilled does not reopen by order_status "open" alone: the status stays closed and the rest of the update is applied.',
  basis: documented(
    updateDocs,
    'A closed order is normally not reopened by order_status: open if its fulfillment_status is fulfilled or over_fulfilled. This guard suppresses spurious reopens from sales-channel sync paths',
  ),
  verdict: 'suppress',
  stops: ({ fulfillmentStatus, forceReopen }) => isFulfilled(fulfillmentStatus) && !forceReopen,
  remedy: 'send "force_reopen": true with it',
}

const except = (...statuses: OrderStatus[]): OrderStatus[] => orderStatuses.filter((one) => !statuses.includes(one))
const noTransitionErrors = assumed(
  'The documentation knows no transition errors and says that the provided fields are applied, so every status can follow every other.',
)

export type Row = Transition<OrderStatus, Facts>

const statusRow = (from: OrderStatus): Row => ({
  id: `skuio.keep-${from}`,
  statement: `An order that is ${from} already stays ${from}.`,
  basis: noTransitionErrors,
  trigger: 'order_status',
  from: [from],
  to: [from],
})

export const cancelledSticky: Row = {
  id: 'skuio.cancelled-sticky',
  statement:
    'A cancelled order keeps its status until canceled_at is set to null: another order_status alone changes nothing, force_reopen included.',
  basis: assumed(
    'Uncancelling is documented as canceled_at null and nothing else, and a sync that still sends "open" must not revive a cancelled order.',
  ),
  trigger: 'order_status',
  verdict: 'suppress',
  from: ['cancelled'],
  to: except('cancelled'),
}

/** Every change of order_status there is. The first row that fits speaks. */
export const transitions: readonly Row[] = [
  ...orderStatuses.map(statusRow),
  cancelledSticky,
  {
    id: 'skuio.cancel-by-status',
    statement: 'order_status "cancelled" without canceled_at cancels the order now.',
    basis: assumed('canceled_at and the cancelled status are two faces of one fact, so setting one sets the other.'),
    trigger: 'order_status',
    from: except('cancelled'),
    to: ['cancelled'],
  },
  {
    id: 'skuio.reopen',
    statement: 'A closed order reopens by order_status "open", where the reopen guard does not stop it.',
    basis: documented(updateDocs, 'Reopen a closed order: send {"order_status": "open", "force_reopen": true}'),
    trigger: 'order_status',
    from: ['closed'],
    to: ['open'],
    guards: [reopenGuard],
  },
  {
    id: 'skuio.close',
    statement: 'An open order closes by order_status "closed".',
    basis: documented(updateDocs, 'Close an open order: send {"order_status": "closed"}'),
    trigger: 'order_status',
    from: ['open'],
    to: ['closed'],
  },
  {
    id: 'skuio.set-status',
    statement: 'Any other order_status is applied as it is sent.',
    basis: noTransitionErrors,
    trigger: 'order_status',
    from: except('cancelled'),
    to: except('cancelled'),
  },
  {
    id: 'skuio.cancel-again',
    statement: 'canceled_at on an order that is cancelled already changes only the time.',
    basis: assumed('Cancelling twice is no second cancellation: the status to come back to stays what it was.'),
    trigger: 'canceled_at',
    from: ['cancelled'],
    to: ['cancelled'],
  },
  {
    id: 'skuio.cancel',
    statement: 'Setting canceled_at cancels the order, whatever order_status the same update carries.',
    basis: documented(updateDocs, 'Cancel the order by setting; uncancel by setting to null.'),
    trigger: 'canceled_at',
    from: except('cancelled'),
    to: ['cancelled'],
  },
  {
    id: 'skuio.uncancel',
    statement: 'canceled_at null brings a cancelled order back to the status it had before, or to open.',
    basis: documented(updateDocs, 'Cancel the order by setting; uncancel by setting to null.'),
    trigger: 'canceled_at null',
    from: ['cancelled'],
    to: orderStatuses,
  },
  {
    id: 'skuio.auto-close',
    statement:
      'When a recalculation changes fulfillment_status into fulfilled or over_fulfilled, an open or reserved order closes, unless this very update forced its reopening.',
    basis: documented(
      updateDocs,
      'This guard suppresses spurious reopens […] that would leave the order stuck in open after updateFulfillmentStatus() runs.',
    ),
    trigger: 'recalculation',
    from: ['open', 'reserved'],
    to: ['closed'],
  },
]

/** What holds for an update besides its status. */
export const rules = {
  partial: {
    id: 'skuio.partial-update',
    statement:
      'Only the keys of the payload are applied; what is absent stays, and null clears a field that may be null.',
    basis: documented(updateDocs, 'Accepts a partial payload — only the provided fields are applied.'),
  },
  forceReopen: {
    id: 'skuio.force-reopen',
    statement: 'force_reopen has a meaning only with order_status "open" on a closed order, and is never an error.',
    basis: documented(updateDocs, 'Only meaningful when order_status: open is sent on a currently closed order.'),
  },
  cancelBeatsStatus: {
    id: 'skuio.cancel-beats-status',
    statement: 'When canceled_at is set, an order_status in the same update is not applied.',
    basis: assumed('canceled_at is set exactly when the status is cancelled, so one of the two must win.'),
  },
  cancelConflict: {
    id: 'skuio.cancel-conflict',
    statement: 'order_status "cancelled" together with canceled_at null is refused.',
    basis: assumed('It asks to cancel and to uncancel at once, and whichever were applied would surprise its sender.'),
  },
  recalculation: {
    id: 'skuio.update-fulfillment-status',
    statement:
      'fulfillment_status is worked out anew from the lines when the status changes to open or reserved, when lines are sent, and when fulfilments come or go, unless the update itself sets it.',
    basis: documented(updateDocs, 'stuck in open after updateFulfillmentStatus() runs'),
  },
  unknownField: {
    id: 'skuio.unknown-field',
    statement: 'A key that the API does not know is ignored; in strict mode it is refused.',
    basis: assumed(
      'Laravel drops what its rules do not name; a misspelt key is the likeliest silent mistake of a client.',
    ),
  },
  deleteFulfillments: {
    id: 'skuio.delete-fulfillments',
    statement: 'shouldDeleteFulfillments deletes every fulfilment and sets the fulfilled quantity of every line to 0.',
    basis: documented(updateDocs, 'Behavioral flags: shouldDeleteFulfillments (bool, default false)'),
  },
  deleteReason: {
    id: 'skuio.delete-reason',
    statement: 'deleteFulfillmentsReason is kept with the deletion it explains, and ignored without one.',
    basis: assumed('A reason explains a deletion; without shouldDeleteFulfillments nothing is deleted.'),
  },
  addressChanged: {
    id: 'skuio.shipping-address-changed',
    statement:
      'shippingAddressChanged is written to the history when the update carries an address, and does nothing alone.',
    basis: assumed('It is listed as a behavioural flag; what it triggers is not documented.'),
  },
  hold: {
    id: 'skuio.on-hold',
    statement: 'on_hold true holds the order, false releases it, absent leaves it; an order on hold cannot be shipped.',
    basis: assumed('The documented default false cannot mean that every partial update releases a held order.'),
  },
  releaseFloor: {
    id: 'skuio.release-floor',
    statement: 'An order cannot be shipped before its hold_until_date, told in the business time zone.',
    basis: documented(updateDocs, '“do not ship before” release date for preorders / holds'),
  },
  notesAppend: {
    id: 'skuio.notes-append-only',
    statement: 'Notes are only ever added: one that is sent with its id stays as it was.',
    basis: assumed('A note is a record of what somebody said at a time.'),
  },
  mayRetry: {
    id: 'skuio.retry-500',
    statement: 'After a 500 the same request may be tried again.',
    basis: assumed('Nothing is documented; every write sets values, so that a second one does no harm.'),
  },
  mayNotRetry: {
    id: 'skuio.retry-4xx',
    statement: 'After a 4xx the request is tried again only with its error fixed.',
    basis: assumed('Nothing is documented; the same request gets the same refusal.'),
  },
  shipLines: {
    id: 'skuio.ship-lines',
    statement: 'A fulfilment ships a quantity above 0 of lines that the order has.',
    basis: assumed('The API has no call for it: this stands for what the warehouse does.'),
  },
} satisfies Record<string, Rule>

/** What each gate refuses; the checks themselves stand in the handlers. */
export const refusals = {
  unknownPath: {
    id: 'skuio.unknown-path',
    statement: 'A path that the API does not have is answered 404.',
    basis: assumed('It is what Laravel answers for a route it does not know.'),
  },
  wrongMethod: {
    id: 'skuio.wrong-method',
    statement: 'A method that a path does not have is answered 405 with the methods it has.',
    basis: assumed('It is what Laravel answers, and the documentation names PUT alone.'),
  },
  tooLarge: {
    id: 'skuio.body-too-large',
    statement: 'A body over 1 MiB is answered 413.',
    basis: assumed('No limit is documented; every server has one.'),
  },
  unauthenticated: {
    id: 'skuio.unauthenticated',
    statement: 'A missing, unknown, expired or revoked bearer token is answered 401.',
    basis: documented(updateDocs, 'Authentication: Requires Bearer token.'),
  },
  readOnly: {
    id: 'skuio.read-only-token',
    statement: 'A read-only token may not write: 403.',
    basis: assumed('Laravel Passport answers so for a token whose scopes do not cover a route.'),
  },
  noOrder: {
    id: 'skuio.no-order',
    statement: 'An order that does not exist is answered 404.',
    basis: assumed('It is what route model binding in Laravel answers.'),
  },
  notJson: {
    id: 'skuio.not-json',
    statement: 'A body that is not announced as JSON is answered 415.',
    basis: assumed('The documentation shows JSON alone.'),
  },
  malformed: {
    id: 'skuio.malformed',
    statement: 'A body that is not a JSON object is answered 400.',
    basis: assumed('There are no fields to report on, so it cannot be a validation error.'),
  },
  invalid: {
    id: 'skuio.validation',
    statement: 'Every bad field is reported in one 422, and nothing changes.',
    basis: documented(laravelDocs, 'a 422 HTTP status code with the error messages in JSON'),
  },
} satisfies Record<string, Rule>

export const isFulfilled = (status: FulfillmentStatus): boolean => status === 'fulfilled' || status === 'over_fulfilled'
