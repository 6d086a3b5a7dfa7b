/** What NewStore does to an order, as rows: each says what happens and how we know. */
import type { Transition } from '../../domain/decide.ts'
import { assumed, documented, type Rule } from '../../domain/rules.ts'
import { type Status, statuses } from './types.ts'

const supportDocs = 'NewStore docs, Sales Order Support API, updateOrder'
const newstoreDocs = 'NewStore docs'
const oauthDocs = 'NewStore docs, authentication'

export type Row = Transition<Status, undefined>

/** What `{"status": "on_hold"}` does, from every status. */
const holdRows: readonly Row[] = [
  {
    id: 'newstore.hold',
    statement: 'An order that has not shipped whole is put on hold.',
    basis: assumed(
      'Only on_hold is documented as supported; holding makes sense as long as there is something to hold back.',
    ),
    trigger: 'status',
    from: ['pending', 'routing', 'in_fulfillment'],
    to: ['on_hold'],
  },
  {
    id: 'newstore.hold-again',
    statement: 'An order on hold stays on hold: 200, nothing changes, and the history gets no second entry.',
    basis: assumed('A 500 may be retried automatically, so the same update twice must do no harm.'),
    trigger: 'status',
    from: ['on_hold'],
    to: ['on_hold'],
  },
  {
    id: 'newstore.hold-too-late',
    statement: 'An order that is complete, closed or cancelled cannot be put on hold: 400.',
    basis: assumed('The retry rule of a 400, only after the error is fixed, is the right instruction to the caller.'),
    trigger: 'status',
    verdict: 'refuse',
    from: ['complete', 'closed', 'cancelled'],
    to: ['on_hold'],
  },
]

const vendorBasis = assumed(
  'The statuses are documented, how an order moves through them is not: this is the plain course of one.',
)

/** What the vendor's backend does by itself; the API has no call for it. */
const vendorRows: readonly Row[] = [
  {
    id: 'newstore.release',
    statement: 'The backend routes an order that was on hold.',
    basis: documented(newstoreDocs, 'the duration for an on hold order in seconds, after which it is routed'),
    trigger: 'vendor',
    from: ['on_hold'],
    to: ['routing'],
  },
  {
    id: 'newstore.route',
    statement: 'The backend routes a pending order to a place that can fulfil it, again if that place rejects it.',
    basis: vendorBasis,
    trigger: 'vendor',
    from: ['pending', 'in_fulfillment'],
    to: ['routing'],
  },
  {
    id: 'newstore.fulfil',
    statement: 'A routed order goes into fulfilment.',
    basis: vendorBasis,
    trigger: 'vendor',
    from: ['routing'],
    to: ['in_fulfillment'],
  },
  {
    id: 'newstore.complete',
    statement: 'An order in fulfilment is complete when all of it has shipped.',
    basis: vendorBasis,
    trigger: 'vendor',
    from: ['in_fulfillment'],
    to: ['complete'],
  },
  {
    id: 'newstore.close',
    statement: 'A complete order is closed in the end.',
    basis: vendorBasis,
    trigger: 'vendor',
    from: ['complete'],
    to: ['closed'],
  },
  {
    id: 'newstore.cancel',
    statement: 'An order that has not shipped whole can be cancelled.',
    basis: vendorBasis,
    trigger: 'vendor',
    from: ['pending', 'routing', 'in_fulfillment', 'on_hold'],
    to: ['cancelled'],
  },
  {
    id: 'newstore.no-such-move',
    statement: 'Any other move is none the backend makes.',
    basis: vendorBasis,
    trigger: 'vendor',
    verdict: 'refuse',
    from: statuses,
    to: statuses,
  },
]

/** A status that NewStore does not have. */
export const unknownStatus: Rule = {
  id: 'newstore.unknown-status',
  statement: `An order is ${statuses.join(', ')}, and nothing else.`,
  basis: documented(newstoreDocs, 'pending, routing, in_fulfillment, on_hold, complete, closed, cancelled'),
}

export const transitions: readonly Row[] = [...holdRows, ...vendorRows]

export const rules = {
  partial: {
    id: 'newstore.partial-update',
    statement: 'An update without a status changes nothing and is answered 200.',
    basis: documented(supportDocs, 'Updates specific fields of an order.'),
  },
  unknownField: {
    id: 'newstore.unknown-field',
    statement: 'A key that the API does not know is ignored; in strict mode it is refused.',
    basis: assumed(
      'The documentation does not forbid other keys; a misspelt one is the likeliest silent mistake of a client.',
    ),
  },
  grace: {
    id: 'newstore.hold-grace-period',
    statement: 'Where a grace period is set, an order on hold is routed when it has passed.',
    basis: documented(newstoreDocs, 'the duration for an on hold order in seconds, after which it is routed'),
  },
  mayRetry: {
    id: 'newstore.retry-500',
    statement: 'After a 500 the same request may be tried again automatically.',
    basis: documented(supportDocs, 'It is acceptable to automatically retry the request.'),
  },
  mayNotRetry: {
    id: 'newstore.retry-400',
    statement: 'After a 400 the request may be tried again only with its error fixed.',
    basis: documented(
      supportDocs,
      'The request can only be retried if the error described in the response body is fixed.',
    ),
  },
} satisfies Record<string, Rule>

/** What each gate refuses; the checks themselves stand in the handlers. */
export const refusals = {
  unknownPath: {
    id: 'newstore.unknown-path',
    statement: 'A path that the API does not have is answered 404.',
    basis: assumed('It is what HTTP says for it.'),
  },
  wrongMethod: {
    id: 'newstore.wrong-method',
    statement: 'A method that a path does not have is answered 405 with the methods it has.',
    basis: assumed('It is what HTTP says for it.'),
  },
  tooLarge: {
    id: 'newstore.body-too-large',
    statement: 'A body over 1 MiB is answered 413.',
    basis: assumed('No limit is documented; every server has one.'),
  },
  unauthorized: {
    id: 'newstore.unauthorized',
    statement: 'A missing bearer token is answered 401.',
    basis: documented(oauthDocs, '401 Unauthorized'),
  },
  forbidden: {
    id: 'newstore.forbidden',
    statement: 'A token that is expired, revoked or unknown is answered 403.',
    basis: documented(oauthDocs, '403 Forbidden'),
  },
  headers: {
    id: 'newstore.required-headers',
    statement: 'Request-Id, Tenant and X-Newstore-Tenant must be there; the first missing one is named in a 400.',
    basis: documented(supportDocs, 'header Parameters: Request-Id, Tenant, X-Newstore-Tenant, each required'),
  },
  tenantsDiffer: {
    id: 'newstore.tenants-differ',
    statement: 'Tenant and X-Newstore-Tenant must be the same, letter by letter: else 400.',
    basis: assumed('Two answers to one question are a mistake of the caller, which no retry mends.'),
  },
  tenant: {
    id: 'newstore.tenant-forbidden',
    statement: 'A tenant that is unknown, or that the token is not good for, is answered 403.',
    basis: assumed('It does not tell a stranger which tenants there are.'),
  },
  notJson: {
    id: 'newstore.not-json',
    statement: 'A body that is not JSON, or not announced as JSON, is answered 400.',
    basis: documented(supportDocs, 'This can happen if the request body is malformed.'),
  },
  invalid: {
    id: 'newstore.invalid-body',
    statement: 'A body that is no object, or whose status is not "on_hold", is answered 400.',
    basis: documented(supportDocs, 'The new status of the order. Only on_hold is currently supported.'),
  },
  noOrder: {
    id: 'newstore.no-order',
    statement: 'An order that does not exist in the tenant is answered 404, even if another tenant has it.',
    basis: assumed('Another tenant is never revealed.'),
  },
  tokenRequest: {
    id: 'newstore.token-request',
    statement: 'A token is asked for with a form: grant_type client_credentials, client_id and client_secret.',
    basis: documented(oauthDocs, 'grant_type=client_credentials'),
  },
  grantType: {
    id: 'newstore.token-grant-type',
    statement: 'The only grant type is client_credentials: else 400.',
    basis: documented(oauthDocs, 'grant_type=client_credentials'),
  },
  client: {
    id: 'newstore.token-client',
    statement: 'A client that is not known gets no token: 401.',
    basis: assumed('It is what OAuth 2 says (RFC 6749, section 5.2).'),
  },
} satisfies Record<string, Rule>
