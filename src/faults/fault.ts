/** A fault as a person asks for it: its shape, and what is wrong with one that cannot be. */
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import { mostReasons } from '../domain/problem.ts'
import { entryOf, faultKinds, headersByName, integer, isFaultKind, number } from './catalog.ts'

/** `request`: the order is untouched. `response`: the order has changed, then the answer is lost or spoiled. */
export type Stage = 'request' | 'response'

/** Which requests a fault is for; what is not named may be anything. */
export interface FaultMatch {
  readonly provider?: string
  readonly operation?: string
  readonly order?: string | number
  readonly tenant?: string
  readonly method?: string
  /** With `*` for any run of characters: `/api/*`. */
  readonly path?: string
  /** Names in any case. */
  readonly header?: Readonly<Record<string, string>>
  /** By JSON Pointer: `{"/order_status": "open"}`. */
  readonly body?: Readonly<Record<string, Json>>
}

/** A time in milliseconds, or where it is drawn from. */
export type Delay =
  | number
  | { readonly min: number; readonly max: number }
  | { readonly median: number; readonly p99: number }

/** Counts `skip` and `times` for each order, Request-Id or session of its own. */
export type Per = 'order' | 'request-id' | 'session'

/** What every fault may have besides the fields of its kind. */
interface Common {
  readonly stage?: Stage
  /** How often it strikes; without end unless given. */
  readonly times?: number
  /** How many matching requests it lets pass first. */
  readonly skip?: number
  /** From 0 to 1. */
  readonly probability?: number
  readonly per?: Per
  readonly match?: FaultMatch
  readonly enabled?: boolean
}

/** A fault as it is asked for: `{ kind: 'status', status: 500, times: 1, match: { provider: 'newstore' } }`. */
export type FaultSpec = Common &
  (
    | {
        readonly kind: 'status'
        readonly status: number
        readonly body?: Json
        readonly headers?: Readonly<Record<string, string>>
        /** Seconds. */
        readonly retryAfter?: number
      }
    | { readonly kind: 'latency'; readonly ms: Delay }
    | { readonly kind: 'rate-limit'; readonly limit: number; readonly windowMs: number }
    | { readonly kind: 'no-response'; readonly ms?: number }
    | { readonly kind: 'connection-reset' | 'empty-reply' | 'truncated-body' | 'malformed-body' }
    | { readonly kind: 'slow-body'; readonly bytesPerSecond: number }
  )

/** One thing wrong with a fault that somebody asked for. */
export interface FaultError {
  readonly field: string
  readonly message: string
}

const stages = ['request', 'response']
const pers = ['order', 'request-id', 'session']
const matchKeys = ['provider', 'operation', 'order', 'tenant', 'method', 'path', 'header', 'body']

/** By key: says what is wrong with its value, or nothing. */
export type Checks = Readonly<Record<string, (value: unknown) => string | undefined>>

const oneOf =
  (words: readonly string[]) =>
  (value: unknown): string | undefined =>
    typeof value === 'string' && words.includes(value) ? undefined : `must be one of ${words.join(', ')}`

const common: Checks = {
  stage: oneOf(stages),
  times: integer(1, 1_000_000_000),
  skip: integer(0, 1_000_000_000),
  probability: number(0, 1),
  per: oneOf(pers),
  match: (value) => (isJsonObject(value) ? undefined : 'must be an object'),
  enabled: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
}

/**
 * Everything that is wrong with a fault, and what would be right.
 *
 * @param providers the names of the providers there are
 * @param operations the ids of their operations
 */
export function faultErrors(given: unknown, providers: readonly string[], operations: readonly string[]): FaultError[] {
  if (!isJsonObject(given))
    return [{ field: 'fault', message: 'must be an object like {"kind": "status", "status": 500}' }]
  const { kind } = given
  if (!isFaultKind(kind)) {
    const near = typeof kind === 'string' ? nearestTo(kind, faultKinds) : undefined
    const hint = near === undefined ? '' : `. Did you mean "${near}"?`
    return [{ field: 'kind', message: `must be one of ${faultKinds.join(', ')}${hint}` }]
  }
  const { required, optional } = entryOf(kind)
  const checks = { ...common, ...required, ...optional }
  const errors: FaultError[] = []
  for (const key of Object.keys(required)) {
    if (given[key] === undefined) errors.push({ field: key, message: `is required for a fault of kind ${kind}` })
  }
  for (const [key, value] of Object.entries(given)) {
    if (errors.length >= mostReasons) break
    if (key === 'kind' || value === undefined) continue
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined
    const wrong = check ? check(value) : unknownKey(key, ['kind', ...Object.keys(checks)])
    if (wrong !== undefined) errors.push({ field: key, message: wrong })
  }
  if (isJsonObject(given.match)) errors.push(...matchErrors(given.match, providers, operations))
  return errors
}

/**
 * Everything that is wrong with a match.
 *
 * @param more what it may be about besides what faults can see
 */
export function matchErrors(
  match: JsonObject,
  providers: readonly string[],
  operations: readonly string[],
  more: Checks = {},
): FaultError[] {
  const checks: Checks = {
    ...more,
    provider: oneOf(providers),
    operation: oneOf(operations),
    order: (value) =>
      typeof value === 'string' || typeof value === 'number' ? undefined : 'must be the id of an order',
    tenant: text,
    method: text,
    path: text,
    header: headersByName,
    body: (value) =>
      isJsonObject(value) && Object.keys(value).every((key) => key === '' || key.startsWith('/'))
        ? undefined
        : 'must be an object of JSON Pointers and values, like {"/order_status": "open"}',
  }
  const errors: FaultError[] = []
  for (const [key, value] of Object.entries(match)) {
    if (errors.length >= mostReasons) break
    if (value === undefined) continue
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined
    const wrong = check ? check(value) : unknownKey(key, [...matchKeys, ...Object.keys(more)])
    if (wrong !== undefined) errors.push({ field: `match.${key}`, message: wrong })
  }
  return errors
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestTo(key, known)
  return `is not known${near === undefined ? `. Known are: ${known.join(', ')}.` : `. Did you mean "${near}"?`}`
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? undefined : 'must be a text')

/**
 * Reads a fault written in one line, for the command line and for the header `Sandbox-Fault`.
 *
 * @example
 * parseFault('skuio status=500 times=1 stage=response', providers)
 * parseFault('connection-reset; stage=response', providers)
 * @returns what was said, not yet checked; a word that means nothing comes back under its own name
 */
export function parseFault(line: string, providers: readonly string[]): JsonObject {
  // Maps, because `__proto__` is a word that means nothing and not one that does nothing.
  const fault = new Map<string, Json>()
  const match = new Map<string, Json>()
  const inner = { header: new Map<string, Json>(), body: new Map<string, Json>() }
  for (const word of line.split(/[\s;]+/).filter(Boolean)) {
    const at = word.indexOf('=')
    if (at === -1) {
      if (providers.includes(word)) match.set('provider', word)
      else fault.set('kind', word)
      continue
    }
    const key = camelCase(word.slice(0, at))
    const value = scalar(word.slice(at + 1))
    const [scope = '', ...rest] = key.split('.')
    if (rest.length > 0 && (scope === 'header' || scope === 'body')) {
      inner[scope].set(rest.join('.'), scope === 'header' ? String(value) : value)
    } else if (matchKeys.includes(key)) match.set(key, String(value))
    else fault.set(key, value)
  }
  if (!fault.has('kind') && fault.has('status')) fault.set('kind', 'status')
  for (const [scope, values] of Object.entries(inner)) if (values.size > 0) match.set(scope, Object.fromEntries(values))
  if (match.size > 0) fault.set('match', Object.fromEntries(match))
  return Object.fromEntries(fault)
}

/** `retry-after` and `bytes-per-second` are `retryAfter` and `bytesPerSecond`: header parameters know no capitals. */
const camelCase = (key: string): string =>
  key.startsWith('header.') || key.startsWith('body.')
    ? key
    : key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

function scalar(text: string): Json {
  const plain = /^"(.*)"$/.exec(text)?.[1] ?? text
  if (plain !== text) return plain
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (text === 'true' || text === 'false') return text === 'true'
  return text
}
