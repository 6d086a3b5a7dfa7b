/** Did the consumer send what a test expects? And if not, what came nearest. */
import { isJsonObject, sameJson } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import type { Rule } from '../domain/rules.ts'
import { faultKinds, integer, isFaultKind } from '../faults/catalog.ts'
import { type Checks, type FaultError, type FaultMatch, matchErrors } from '../faults/fault.ts'
import { at, matchesPath } from '../faults/faults.ts'
import type { Entry } from './journal.ts'
import { expectedAt } from './redaction.ts'

/** Which entries are meant; what is not named may be anything. */
export interface EntryMatch extends FaultMatch {
  readonly status?: number
  /** The id of a rule that spoke, as decision, refusal or notice. */
  readonly rule?: string
  readonly notice?: string
  /** The kind or id of a fault that struck. */
  readonly fault?: string
}

/** How often something is expected: exactly so many times, or at least `min` and at most `max` times. */
export type Times = number | { readonly min?: number; readonly max?: number }

/** One thing in which an entry is not what was meant. */
export interface Difference {
  readonly field: string
  readonly expected: unknown
  readonly actual: unknown
}

export interface Verification {
  readonly holds: boolean
  readonly count: number
  /** Where it does not hold: the entries that come nearest, and in what they differ. */
  readonly nearest?: readonly { readonly entry: number; readonly differences: readonly Difference[] }[]
}

/** The names that there are in a session. */
export interface KnownNames {
  readonly providers: readonly string[]
  readonly operations: readonly string[]
  readonly rules: readonly string[]
}

const mostNearest = 3

/** Everything that is wrong with an expectation. One about a name that nobody has would hold for the wrong reason. */
export function expectationErrors(match: unknown, times: unknown, known: KnownNames): FaultError[] {
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? undefined : 'must be a text')
  const nearest = (value: unknown, names: readonly string[], others: string): string => {
    const near = nearestTo(String(value), names)
    return `is not known. ${near === undefined ? others : `Did you mean "${near}"?`}`
  }
  const more: Checks = {
    status: integer(0, 599),
    rule: (value) =>
      text(value) ?? (known.rules.includes(String(value)) ? undefined : nearest(value, known.rules, 'See the rules.')),
    notice: text,
    fault: (value) =>
      text(value) ??
      (isFaultKind(value) || /^fault-\d+$/.test(String(value))
        ? undefined
        : nearest(value, faultKinds, `It is an id like fault-1, or a kind: ${faultKinds.join(', ')}.`)),
  }
  const errors = isJsonObject(match)
    ? matchErrors(match, known.providers, known.operations, more)
    : [{ field: 'match', message: 'must be an object like {"operation": "updateSalesOrder", "order": "1002"}' }]
  return [...errors, ...timesErrors(times)]
}

function timesErrors(times: unknown): FaultError[] {
  const count = integer(0, 1_000_000_000)
  if (times === undefined || count(times) === undefined) return []
  const isRange =
    isJsonObject(times) &&
    Object.keys(times).length > 0 &&
    Object.entries(times).every(([key, value]) => ['min', 'max'].includes(key) && count(value) === undefined)
  if (!isRange) return [{ field: 'times', message: 'must be a whole number, or whole numbers as {"min", "max"}' }]
  const { min, max } = times
  return Number(min ?? 0) <= Number(max ?? Infinity)
    ? []
    : [{ field: 'times', message: 'must have a min that is not over its max' }]
}

/**
 * Whether the consumer sent what is expected. What second writers sent does not count.
 *
 * @param match one that `expectationErrors` finds nothing wrong with
 */
export function verify(entries: readonly Entry[], match: EntryMatch, times: Times = { min: 1 }): Verification {
  const judged = entries
    .filter(({ actor }) => actor === undefined)
    .map((entry) => ({ entry: entry.n, differences: differencesOf(entry, match) }))
  const count = judged.filter(({ differences }) => differences.length === 0).length
  const { min = 0, max = Infinity } = typeof times === 'number' ? { min: times, max: times } : times
  if (count >= min && count <= max) return { holds: true, count }
  const nearest = judged
    .filter(({ differences }) => differences.length > 0)
    .toSorted((a, b) => a.differences.length - b.differences.length)
    .slice(0, mostNearest)
  return { holds: false, count, nearest }
}

function differencesOf(entry: Entry, match: EntryMatch): Difference[] {
  const differences: Difference[] = []
  const differ = (field: string, expected: unknown, actual: unknown): void => {
    differences.push({ field, expected, actual: actual ?? null })
  }
  const { provider, operation, order, tenant, method, path, header, body, status, rule, notice, fault } = match
  if (provider !== undefined && provider !== entry.provider) differ('provider', provider, entry.provider)
  if (operation !== undefined && operation !== entry.operation) differ('operation', operation, entry.operation)
  if (order !== undefined && String(order) !== entry.order) differ('order', String(order), entry.order)
  const sentTenant = entry.headers.tenant
  if (tenant !== undefined && tenant !== sentTenant) differ('tenant', tenant, sentTenant)
  if (method !== undefined && method.toUpperCase() !== entry.method)
    differ('method', method.toUpperCase(), entry.method)
  if (path !== undefined && !matchesPath(path, entry.path)) differ('path', path, entry.path)
  if (status !== undefined && status !== entry.status) differ('status', status, entry.status)
  for (const [name, value] of Object.entries(header ?? {})) {
    const lower = name.toLowerCase()
    const sent = Object.hasOwn(entry.headers, lower) ? entry.headers[lower] : undefined
    if (!isAsExpected(entry, `header ${lower}`, value, sent)) differ(`header.${name}`, value, sent)
  }
  for (const [pointer, value] of Object.entries(body ?? {})) {
    const sent = at(entry.body, pointer)
    if (!isAsExpected(entry, `body${pointer}`, value, sent)) differ(`body${pointer}`, value, sent)
  }
  const rules = rulesOf(entry)
  if (rule !== undefined && !rules.includes(rule)) differ('rule', rule, rules)
  const notices = entry.notices.map(({ name }) => name)
  if (notice !== undefined && !notices.includes(notice)) differ('notice', notice, notices)
  const faults = entry.faults.flatMap((one) => [one.fault.kind, ...(one.id === undefined ? [] : [one.id])])
  if (fault !== undefined && !faults.some((one) => one === fault)) differ('fault', fault, faults)
  return differences
}

/** Whether what was sent at a place is what is expected there, also where all that is left of it is a fingerprint. */
function isAsExpected({ secrets }: Entry, place: string, value: unknown, sent: unknown): boolean {
  const expected = expectedAt(place, value)
  return (
    sameJson(sent, expected.value) &&
    [...expected.secrets].every(([where, fingerprint]) => secrets.get(where) === fingerprint)
  )
}

/** The ids of all rules that spoke in an exchange. */
export function rulesOf({ decisions, notices, refusedBy }: Entry): readonly string[] {
  const rules: string[] = []
  const add = ({ id }: Rule): void => {
    if (!rules.includes(id)) rules.push(id)
  }
  for (const { rule } of decisions) add(rule)
  for (const { rule } of notices) add(rule)
  if (refusedBy) add(refusedBy)
  return rules
}
