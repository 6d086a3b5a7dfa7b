/** The orders of one session: what the fixtures hold, and over it what this session changed. */
import type { Json, JsonObject } from '../domain/json.ts'

/** One line of what has happened to an order. */
export interface HistoryEntry {
  /** ISO 8601, UTC, on the sandbox clock. */
  readonly at: string
  /** `status-changed`, `fulfilled`, `fulfillments-deleted`, … */
  readonly event: string
  readonly from?: string
  readonly to?: string
  /** The id of the rule that decided it. */
  readonly rule?: string
  readonly detail?: string
}

/** The oldest entries of an order go when it has more, so that an order that changes all day costs no more each time. */
const mostHistory = 100

/** A history with more entries at its end; the oldest go where it would become too long. */
export function withHistory(
  history: readonly HistoryEntry[],
  ...entries: readonly HistoryEntry[]
): readonly HistoryEntry[] {
  if (entries.length === 0) return history
  const all = [...history, ...entries]
  return all.length > mostHistory ? all.slice(-mostHistory) : all
}

export interface Fulfillment {
  readonly id: number
  readonly lines: readonly { readonly id: number; readonly quantity: number }[]
  /** ISO 8601, UTC, on the sandbox clock. */
  readonly fulfilled_at: string
}

/** An order and what the sandbox keeps beside it. Never changed in place: a change makes a new record. */
export interface OrderRecord<Order = JsonObject> {
  readonly tenant?: string
  readonly order: Order
  readonly fulfillments: readonly Fulfillment[]
  readonly history: readonly HistoryEntry[]
  /** What the vendor's system remembers and its API does not show, such as the status before a cancellation. */
  readonly memory: Readonly<Record<string, Json>>
}

/** The orders of one provider by id, in the order in which they were first seen. */
export type OrderMap = ReadonlyMap<string, OrderRecord>

/** A change of one order: what it was, and what it is now; `undefined` stands for no order. */
export interface OrderChange {
  readonly provider: string
  readonly id: string
  readonly before: OrderRecord | undefined
  readonly after: OrderRecord | undefined
}

/** Keeps a change, and calls `apply` once it counts. Rejects if it could not be kept; then it has not happened. */
export type Keep = (change: OrderChange, apply: () => void) => Promise<void>

/** What one step makes of an order: the record it shall be from now on, and whatever the step has to say. */
export interface Step<Result> {
  readonly after: OrderRecord | undefined
  readonly result: Result
}

export class Orders {
  #base: ReadonlyMap<string, OrderMap>
  /** Only what differs from the base, so that a session costs what it changed; `undefined` marks a deleted order. */
  #changed = new Map<string, Map<string, OrderRecord | undefined>>()
  readonly #keep: Keep | undefined
  /** The last step under way on each order, where steps take time because changes are kept in a file. */
  readonly #queues = new Map<string, Promise<unknown>>()
  /** What has to be over before any step may begin. */
  #alone: Promise<unknown> | undefined

  /** @param changed what differs from the base to begin with */
  constructor(
    base: ReadonlyMap<string, OrderMap>,
    keep?: Keep,
    changed: ReadonlyMap<string, ReadonlyMap<string, OrderRecord | undefined>> = new Map(),
  ) {
    this.#base = base
    this.#keep = keep
    this.replace(base, changed)
  }

  get(provider: string, id: string): OrderRecord | undefined {
    const changed = this.#changed.get(provider)
    return changed?.has(id) ? changed.get(id) : this.#base.get(provider)?.get(id)
  }

  *list(provider: string): Generator<readonly [id: string, record: OrderRecord]> {
    const base = this.#base.get(provider)
    const changed = this.#changed.get(provider)
    for (const [id, record] of base ?? []) {
      const now = changed?.has(id) ? changed.get(id) : record
      if (now) yield [id, now]
    }
    for (const [id, record] of changed ?? []) {
      if (record && !base?.has(id)) yield [id, record]
    }
  }

  /**
   * Loads an order, takes one step, stores what came of it: one at a time for each order, all or nothing.
   *
   * Without a file the step happens at once, so that nothing can come between. With one, the change is kept first and
   * seen by others only then.
   */
  update<Result>(
    provider: string,
    id: string,
    step: (before: OrderRecord | undefined) => Step<Result>,
  ): Result | Promise<Result> {
    const keep = this.#keep
    if (!keep) {
      const before = this.get(provider, id)
      const { after, result } = step(before)
      if (after !== before) this.#set(provider, id, after)
      return result
    }
    const key = `${provider}/${id}`
    const turn = Promise.all([this.#queues.get(key), this.#alone]).then(async () => {
      const before = this.get(provider, id)
      const { after, result } = step(before)
      if (after !== before) {
        await keep({ provider, id, before, after }, () => this.#set(provider, id, after))
      }
      return result
    })
    const settled = turn.then(
      () => undefined,
      () => undefined,
    )
    this.#queues.set(key, settled)
    void settled.then(() => {
      if (this.#queues.get(key) === settled) this.#queues.delete(key)
    })
    return turn
  }

  /** Lays other fixtures under the changes of this session. */
  rebase(base: ReadonlyMap<string, OrderMap>): void {
    this.#base = base
  }

  /** What differs from the fixtures, by provider and id; `undefined` marks a deleted order. */
  changed(): ReadonlyMap<string, ReadonlyMap<string, OrderRecord | undefined>> {
    return this.#changed
  }

  /** Puts others in the place of all orders. */
  replace(
    base: ReadonlyMap<string, OrderMap>,
    changed: ReadonlyMap<string, ReadonlyMap<string, OrderRecord | undefined>>,
  ): void {
    this.#base = base
    this.#changed = new Map([...changed].map(([provider, records]) => [provider, new Map(records)]))
  }

  /** Does something once no step is under way; steps that come meanwhile wait until it is done. */
  alone(work: () => Promise<void>): Promise<void> {
    const turn = Promise.all([this.#alone, ...this.#queues.values()]).then(work)
    const settled = turn.catch(() => undefined)
    this.#alone = settled
    void settled.then(() => {
      if (this.#alone === settled) this.#alone = undefined
    })
    return turn
  }

  #set(provider: string, id: string, record: OrderRecord | undefined): void {
    let changed = this.#changed.get(provider)
    if (!changed) {
      changed = new Map()
      this.#changed.set(provider, changed)
    }
    if (record === undefined && !this.#base.get(provider)?.has(id)) changed.delete(id)
    else changed.set(id, record)
  }
}
