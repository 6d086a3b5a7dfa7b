/** The journal: what was asked of a session, what it answered, what was decided, and by which rule. */
import { applyPatch, createPatch, type Operation, Pointer } from 'rfc6902'
import type { VoidableDiff } from 'rfc6902/diff.js'
import type { Decision } from '../domain/decide.ts'
import { type Json, sameJson } from '../domain/json.ts'
import type { Notice } from '../domain/notice.ts'
import type { Rule } from '../domain/rules.ts'
import type { FaultSpec } from '../faults/fault.ts'
import type { OrderRecord } from '../state/orders.ts'
import { type Bounds, Latest } from './latest.ts'
import type { Secrets } from './redaction.ts'

/** A fault as it struck one request. */
export interface Struck {
  /** Absent for a fault that the request itself asked for. */
  readonly id?: string | undefined
  readonly fault: FaultSpec
}

/** What the journal keeps of one exchange, by reference: what can be worked out from it is worked out when it is read. */
export interface Entry {
  readonly n: number
  readonly session: string
  /** On the sandbox clock, milliseconds since the epoch. */
  readonly atMs: number
  /** By the machine, in milliseconds from an arbitrary time: what a client really waited between two requests. */
  readonly startedMs: number
  readonly durationMs: number
  readonly provider: string
  readonly operation?: string | undefined
  readonly order?: string | undefined
  readonly method: string
  readonly path: string
  /** As it stood in the URL, like all that was sent without the credentials in it. */
  readonly query: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** The JSON value or the form; undefined where it is neither. */
  readonly body: unknown
  /** How a body begins that is neither. */
  readonly text?: string | undefined
  /** What was taken out, as fingerprints. */
  readonly secrets: Secrets
  readonly status: number
  /** False if the client never got the answer whole. */
  readonly delivered: boolean
  readonly answerHeaders: Readonly<Record<string, string>>
  readonly answerBody?: Json | undefined
  readonly refusedBy?: Rule | undefined
  readonly errors?: Readonly<Record<string, readonly string[]>> | undefined
  readonly decisions: readonly Decision[]
  readonly notices: readonly Notice[]
  readonly faults: readonly Struck[]
  readonly before?: OrderRecord | undefined
  readonly after?: OrderRecord | undefined
  /** The name of the scripted writer that sent it; absent for the consumer. */
  readonly actor?: string | undefined
  /** How much it counts against the bound of the journal. */
  readonly bytes: number
}

export interface EntryFilter {
  readonly provider?: string | undefined
  readonly operation?: string | undefined
  readonly order?: string | undefined
  readonly status?: number | undefined
  /** The id or the kind of a fault that struck it. */
  readonly fault?: string | undefined
}

export const defaultBounds: Bounds = { entries: 1000, bytes: 16 * 1024 * 1024 }

export class Journal {
  readonly #entries: Latest<Entry>
  #next = 1

  constructor(bounds: Bounds = defaultBounds) {
    this.#entries = new Latest(bounds)
  }

  /** The number that the next entry gets. */
  get next(): number {
    return this.#next
  }

  add(entry: Entry): void {
    this.#next = entry.n + 1
    this.#entries.add(entry)
  }

  /** How many entries are kept. */
  get size(): number {
    return this.#entries.size
  }

  get(n: number): Entry | undefined {
    return this.#entries.at(this.#placeOf(n))
  }

  /** Notes that the client has given up before it had the answer whole. */
  lose(n: number): void {
    const entry = this.get(n)
    if (entry) this.#entries.replace(this.#placeOf(n), { ...entry, delivered: false })
  }

  #placeOf(n: number): number {
    const oldest = this.#entries.at(0)
    return oldest ? n - oldest.n : -1
  }

  /** The entries kept, the oldest first. */
  entries(filter: EntryFilter = {}): Entry[] {
    return this.#entries.slice().filter((entry) => passes(entry, filter))
  }

  clear(): void {
    this.#entries.clear()
  }
}

function passes(entry: Entry, { provider, operation, order, status, fault }: EntryFilter): boolean {
  return (
    (provider === undefined || entry.provider === provider) &&
    (operation === undefined || entry.operation === operation) &&
    (order === undefined || entry.order === order) &&
    (status === undefined || entry.status === status) &&
    (fault === undefined || entry.faults.some((one) => one.id === fault || one.fault.kind === fault))
  )
}

/** A rule as it is shown beside what it decided. */
interface RuleView {
  readonly rule: string
  readonly statement: string
  readonly basis: Rule['basis']
}

/** An entry as people and tests read it. */
export interface EntryView {
  readonly n: number
  readonly session: string
  /** ISO 8601, UTC, on the sandbox clock. */
  readonly at: string
  readonly durationMs: number
  readonly provider: string
  readonly operation?: string | undefined
  readonly order?: string | undefined
  readonly actor?: string | undefined
  readonly request: {
    readonly method: string
    readonly path: string
    readonly query: Readonly<Record<string, string>>
    readonly headers: Readonly<Record<string, string>>
    readonly body?: unknown
    /** How a body begins that could not be read. */
    readonly text?: string | undefined
  }
  readonly answer: {
    readonly status: number
    /** False if the client never got it whole. */
    readonly delivered: boolean
    readonly headers: Readonly<Record<string, string>>
    readonly body?: Json | undefined
  }
  readonly refusedBy?: RuleView | undefined
  readonly errors?: Readonly<Record<string, readonly string[]>> | undefined
  readonly decisions: readonly (RuleView & Omit<Decision, 'rule'>)[]
  readonly notices: readonly (RuleView & { readonly name: string; readonly about?: Readonly<Record<string, string>> })[]
  readonly faults: readonly { readonly id?: string | undefined; readonly kind: string; readonly stage: string }[]
  /** What the exchange changed in the order's record, as a JSON Patch (RFC 6902); empty if nothing. */
  readonly change: readonly ChangeStep[]
}

/** An operation of a JSON Patch; one that takes something away or replaces it tells what stood there `before`. */
export type ChangeStep = Operation & { readonly before?: unknown }

export function viewOf(entry: Entry): EntryView {
  const { n, session, provider, operation, order, actor, refusedBy, errors } = entry
  return {
    n,
    session,
    at: new Date(entry.atMs).toISOString(),
    durationMs: Math.round(entry.durationMs * 1000) / 1000,
    provider,
    operation,
    order,
    actor,
    request: {
      method: entry.method,
      path: entry.path,
      query: Object.fromEntries(new URLSearchParams(entry.query)),
      headers: entry.headers,
      body: entry.body,
      text: entry.text,
    },
    answer: {
      status: entry.status,
      delivered: entry.delivered,
      headers: entry.answerHeaders,
      body: entry.answerBody,
    },
    refusedBy: refusedBy && ruleView(refusedBy),
    errors,
    decisions: entry.decisions.map(({ rule, ...rest }) => ({ ...rest, ...ruleView(rule) })),
    notices: entry.notices.map(({ rule, ...rest }) => ({ ...rest, ...ruleView(rule) })),
    faults: entry.faults.map(({ id, fault }) => ({ id, kind: fault.kind, stage: fault.stage ?? 'request' })),
    change: changeOf(entry),
  }
}

const ruleView = ({ id, statement, basis }: Rule): RuleView => ({ rule: id, statement, basis })

function changeOf({ before, after }: Pick<Entry, 'before' | 'after'>): ChangeStep[] {
  if (before === after) return []
  const history = before && after && historyChange(before.history, after.history)
  if (!history) return changeBetween(before ?? null, after ?? null)
  return [...changeBetween({ ...before, history: [] }, { ...after, history: [] }), ...history]
}

function changeBetween(before: object | null, after: object | null): ChangeStep[] {
  // A place in a list is counted after the steps before it, so each step is taken before the next is looked at.
  const scratch = { record: structuredClone(before) }
  return createPatch(before, after, listChange).map((step): ChangeStep => {
    const path = `/record${step.path}`
    const { parent, key } = Pointer.fromJSON(path).evaluate(scratch)
    const told: ChangeStep = step.op === 'add' ? step : { ...step, before: parent[key] as unknown }
    applyPatch(scratch, [{ ...step, path }])
    return told
  })
}

/**
 * What changed in a list, item by item between the first and the last that differ. The library would look for the
 * fewest steps, which costs the product of both lengths: minutes for a list of some thousand items.
 */
const listChange: VoidableDiff = (before: unknown, after: unknown, place) => {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined
  const [old, now]: readonly [readonly unknown[], readonly unknown[]] = [before, after]
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && sameJson(old[start], now[start])) start += 1
  let end = 0
  while (end < shorter - start && sameJson(old.at(-1 - end), now.at(-1 - end))) end += 1

  const pathOf = (at: number | '-'): string => place.add(String(at)).toString()
  const paired = shorter - end
  const changed = now.slice(start, paired).flatMap((item, at) =>
    createPatch(old[start + at], item, listChange).map((step) => ({
      ...step,
      path: pathOf(start + at) + step.path,
    })),
  )
  const removed = old.slice(paired, old.length - end).map((): Operation => ({ op: 'remove', path: pathOf(paired) }))
  const added = now
    .slice(paired, now.length - end)
    .map((value, at): Operation => ({ op: 'add', path: pathOf(end === 0 ? '-' : paired + at), value }))
  return [...changed, ...removed, ...added]
}

/** What was put at the end of a history, and what fell off its beginning: the items that stay are the same objects. */
function historyChange(before: OrderRecord['history'], after: OrderRecord['history']): ChangeStep[] | undefined {
  const [first] = after
  const dropped = first ? Math.max(0, before.indexOf(first)) : 0
  const kept = before.slice(dropped)
  if (kept.some((entry, index) => entry !== after[index])) return undefined
  return [
    ...before.slice(0, dropped).map((entry): ChangeStep => ({ op: 'remove', path: '/history/0', before: entry })),
    ...after.slice(kept.length).map((value): ChangeStep => ({ op: 'add', path: '/history/-', value })),
  ]
}
