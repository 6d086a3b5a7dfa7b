/** What becomes of a return, as rows: each says what happens and how we know. */
import { assumed, documented, type Guard, type Rule, type Transition } from 'order-sandbox'
import { type ReturnRecord, type Status, statuses } from './types.ts'

const guide = 'Returns API guide, "The life of a return"'

const notHere: Guard<ReturnRecord> = {
  id: 'returns.refund-before-received',
  statement: 'No money goes back before the parcel has come back: 409.',
  basis: documented(guide, 'A refund is issued once the item is back in our warehouse.'),
  verdict: 'refuse',
  stops: ({ order }) => order.received_at === null,
}

/** What the warehouse never does. */
export const noScan: Transition<Status, ReturnRecord> = {
  id: 'returns.no-scan',
  statement: 'The warehouse does nothing else to a return.',
  basis: assumed('The guide names no other scan.'),
  trigger: 'vendor',
  verdict: 'refuse',
  from: statuses,
  to: statuses,
}

/** The first row that fits speaks; within it, the first guard that stops. */
export const transitions: readonly Transition<Status, ReturnRecord>[] = [
  {
    id: 'returns.approve',
    statement: 'A requested return is approved.',
    basis: documented(guide, 'Approve the return, and the customer gets a label.'),
    trigger: 'status',
    from: ['requested'],
    to: ['approved'],
  },
  {
    id: 'returns.approve-again',
    statement: 'Approving an approved return is answered 200, nothing changes, and no second label goes out.',
    basis: assumed('Two people press the button; the guide has no error for the second one.'),
    trigger: 'status',
    verdict: 'suppress',
    from: ['approved'],
    to: ['approved'],
  },
  {
    id: 'returns.refund',
    statement: 'A return that has arrived is refunded.',
    basis: documented(guide, 'A refund is issued once the item is back in our warehouse.'),
    trigger: 'status',
    from: ['approved', 'received'],
    to: ['refunded'],
    guards: [notHere],
  },
  {
    id: 'returns.reject',
    statement: 'A return is rejected when it is requested, or when the parcel holds something else.',
    basis: documented(guide, 'You may reject a request, or a parcel that does not hold what was sold.'),
    trigger: 'status',
    from: ['requested', 'received'],
    to: ['rejected'],
  },
  {
    id: 'returns.no-way',
    statement: 'Any other change of the status is refused: 409.',
    basis: assumed('The guide names no other change.'),
    trigger: 'status',
    verdict: 'refuse',
    from: statuses,
    to: statuses,
  },
  {
    id: 'returns.receive',
    statement: 'The warehouse receives the parcel of an approved return; the API has no call for it.',
    basis: documented(guide, 'The status changes to received when we scan the parcel.'),
    trigger: 'vendor',
    from: ['approved'],
    to: ['received'],
  },
  noScan,
]

/** What gates refuse; the checks themselves stand in the handlers. */
export const refusals = {
  unauthorized: {
    id: 'returns.unauthorized',
    statement: 'A missing, expired or unknown bearer token is answered 401.',
    basis: documented('Returns API guide, "Authentication"', 'Send your token in the Authorization header.'),
  },
  readOnly: {
    id: 'returns.read-only-token',
    statement: 'A read-only token may not write: 403.',
    basis: assumed('It is what HTTP says for it.'),
  },
  noReturn: {
    id: 'returns.no-return',
    statement: 'A return that does not exist is answered 404.',
    basis: assumed('It is what HTTP says for it.'),
  },
  notJson: {
    id: 'returns.not-json',
    statement: 'A body that is not JSON, or not announced as JSON, is answered 400.',
    basis: assumed('It is what HTTP says for it.'),
  },
  invalid: {
    id: 'returns.invalid',
    statement: 'Every bad field is reported in one 422, and nothing changes.',
    basis: documented('Returns API guide, "Errors"', 'fields lists what is wrong with each field.'),
  },
} satisfies Record<string, Rule>

/** What the vendor says of trying again. */
export const retry = {
  afterRefusal: {
    id: 'returns.mend-first',
    statement: 'After a 4xx the request is sent again only once it is mended.',
    basis: documented('Returns API guide, "Errors"', 'A request that was refused will be refused again.'),
  },
  afterFailure: {
    id: 'returns.retry-500',
    statement: 'After a 5xx the same request may be sent again.',
    basis: assumed('The guide says nothing; every operation but the first can be repeated without harm.'),
  },
} satisfies Record<string, Rule>
