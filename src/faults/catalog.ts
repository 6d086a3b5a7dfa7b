/** Every kind of trouble there is: what it takes, and what the client sees. One entry a kind. */

/** Says what is wrong with a value, or nothing. */
type Check = (value: unknown) => string | undefined

interface KindEntry {
  readonly statement: string
  readonly required: Readonly<Record<string, Check>>
  readonly optional: Readonly<Record<string, Check>>
}

export const number =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most
      ? undefined
      : `must be a number from ${least} to ${most}`

export const integer =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `must be a whole number from ${least} to ${most}`

const anything: Check = () => undefined

/** What would leave the answer without its end; kinds of their own do that. */
const framing = ['content-length', 'transfer-encoding']

/** Headers by name, each with a text that a header can hold. */
export const headersByName: Check = (value) => {
  const wrong = 'must be an object of header names and texts'
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== 'string') return wrong
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `must have names that a header can have, unlike "${name}"`
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return `must have a text for ${name} that a header can hold`
  }
  return undefined
}

const answerHeaders: Check = (value) => {
  const wrong = headersByName(value)
  if (wrong !== undefined) return wrong
  const framed = Object.keys(value as object).find((name) => framing.includes(name.toLowerCase()))
  return framed && `must not have ${framed}; a fault of kind truncated-body lies about the length`
}

export const longestMs = 600_000

/** A time in milliseconds, or where it is drawn from. */
const delay: Check = (value) => {
  if (typeof value === 'number') return number(0, longestMs)(value)
  const wrong = `must be a number from 0 to ${longestMs}, {"min", "max"} or {"median", "p99"}`
  if (typeof value !== 'object' || value === null) return wrong
  const keys = Object.keys(value).toSorted().join()
  const values: unknown[] = Object.values(value)
  if (keys !== 'max,min' && keys !== 'median,p99') return wrong
  if (values.some((one) => number(0, longestMs)(one) !== undefined)) return wrong
  const { min, max, median, p99 } = value as Record<string, number>
  if (min !== undefined && max !== undefined && min > max) return 'must have a min that is not over its max'
  if (median !== undefined && p99 !== undefined && (median <= 0 || median > p99)) {
    return 'must have a median above 0 that is not over its p99'
  }
  return undefined
}

export const catalog = {
  status: {
    statement: "An error status in the provider's own dialect.",
    required: { status: integer(400, 599) },
    optional: { body: anything, headers: answerHeaders, retryAfter: integer(0, 86_400) },
  },
  latency: { statement: 'A late answer.', required: { ms: delay }, optional: {} },
  'rate-limit': {
    statement: '429 with Retry-After once over the limit.',
    required: { limit: integer(0, 1_000_000), windowMs: integer(1, 86_400_000) },
    optional: {},
  },
  'no-response': {
    statement: 'Nothing until the client gives up, or until the time is over.',
    required: {},
    optional: { ms: number(0, longestMs) },
  },
  'connection-reset': { statement: 'The connection is reset (TCP RST).', required: {}, optional: {} },
  'empty-reply': { statement: 'The connection closes without a byte.', required: {}, optional: {} },
  'truncated-body': { statement: 'The declared length never arrives.', required: {}, optional: {} },
  'malformed-body': { statement: 'The headers of a 200 and broken JSON.', required: {}, optional: {} },
  'slow-body': {
    statement: 'The answer trickles.',
    required: { bytesPerSecond: integer(1, 10_000_000) },
    optional: {},
  },
} satisfies Record<string, KindEntry>

export type FaultKind = keyof typeof catalog
/** The kinds of faults there are: `status`, `latency`, `connection-reset`… */
export const faultKinds = Object.keys(catalog) as FaultKind[]
export const isFaultKind = (value: unknown): value is FaultKind =>
  typeof value === 'string' && Object.hasOwn(catalog, value)
export const entryOf = (kind: FaultKind): KindEntry => catalog[kind]
