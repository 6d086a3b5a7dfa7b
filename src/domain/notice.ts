/** A notice: what a person needs to know and the real API would not say. It travels in a header, never in the body. */
import { type BareItem, DisplayString, serializeBareItem } from 'structured-headers'
import type { Rule } from './rules.ts'

/** What happened to a request besides its answer, for whoever reads the journal or the `Sandbox-Notice` header. */
export interface Notice {
  /** What happened, as a token: `reopen-suppressed`. */
  readonly name: string
  readonly rule: Rule
  /** What it is about, as parameters of the item: `{ field: 'ordr_status' }`. */
  readonly about?: Readonly<Record<string, string>>
}

/** More than this and the header itself would break clients (Node's own limit for all headers is 16 KiB). */
const mostItems = 20
const mostCharacters = 80

/**
 * The value of `Sandbox-Notice`, an RFC 9651 list, one item a notice.
 *
 * @example formatNotices([{ name: 'reopen-suppressed', rule }]) // 'reopen-suppressed; rule="skuio.reopen-guard"'
 */
export function formatNotices(notices: readonly Notice[]): string {
  const items = notices
    .slice(0, mostItems)
    .map(({ name, rule, about }) => item(name, [['rule', rule.id], ...Object.entries(about ?? {})]))
  const left = notices.length - items.length
  if (left > 0) items.push(item('more-notices', [['count', left]]))
  return items.join(', ')
}

/** With a space before each parameter, which the RFC allows and people read more easily than its shortest form. */
const item = (name: string, parameters: readonly [key: string, value: string | number][]): string =>
  [
    name,
    ...parameters.map(([key, value]) => `${key}=${serializeBareItem(typeof value === 'string' ? text(value) : value)}`),
  ].join('; ')

/** A structured-field String holds printable ASCII alone; anything else is a Display String. */
function text(given: string): BareItem {
  // A display string may hold them, but they would be of no use to a reader, and structured-headers gets some wrong.
  const value = given.replace(/\p{Cc}/gu, '\u{fffd}')
  const short = value.length > mostCharacters ? `${value.slice(0, mostCharacters)}...` : value
  return /^[\x20-\x7e]*$/.test(short) ? short : new DisplayString(short.toWellFormed())
}
