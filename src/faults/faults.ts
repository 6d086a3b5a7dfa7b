/** The faults now in force, and which of them strike a given exchange. */
import { sameJson } from '../domain/json.ts'
import { longestMs } from './catalog.ts'
import type { Delay, FaultMatch, FaultSpec, Per, Stage } from './fault.ts'

/** What a fault can see of a request. */
export interface Facts {
  readonly session: string
  readonly provider: string
  readonly operation: string
  readonly order: string | undefined
  readonly method: string
  readonly path: string
  /** A header by its lower-case name. */
  header(name: string): string | undefined
  /** The body as JSON; undefined if it is none. */
  readonly body: unknown
}

/** A fault in force. */
export type Fault = FaultSpec & {
  readonly id: string
  readonly stage: Stage
  readonly enabled: boolean
  /** How many requests it was for. */
  readonly matched: number
  /** How many of them it struck. */
  readonly struck: number
  /** The journal entries that it struck, the latest last, up to a hundred. */
  readonly strikes: readonly number[]
}

/** One fault striking one request. */
export interface Strike {
  readonly fault: FaultSpec
  /** Absent for a fault that the request itself asked for. */
  readonly id?: string
  /** Seconds until a rate limit lets requests pass again. */
  readonly retryAfter?: number
}

interface Held {
  readonly id: string
  spec: FaultSpec
  matched: number
  struck: number
  strikes: number[]
  /** How often it was for and struck each order, Request-Id or session. */
  counts: Map<string, { matched: number; struck: number }>
  window: { startMs: number; count: number }
}

/** Everything about the faults of a session, to be restored later. */
export interface FaultsState {
  readonly next: number
  readonly held: readonly Held[]
}

const mostStrikesKept = 100
const mostCountsKept = 10_000

export class Faults {
  #held: Held[] = []
  #next = 1

  /** Whether there is nothing to look at, as in most exchanges. */
  get none(): boolean {
    return this.#held.length === 0
  }

  /** @param spec a fault that `faultErrors` finds nothing wrong with */
  add(spec: FaultSpec): Fault {
    const held = fresh(`fault-${this.#next}`, spec)
    this.#next += 1
    this.#held.push(held)
    return shown(held)
  }

  get(id: string): Fault | undefined {
    const held = this.#held.find((one) => one.id === id)
    return held && shown(held)
  }

  list(): Fault[] {
    return this.#held.map(shown)
  }

  /** Changes a fault; what it has counted stays. */
  change(id: string, spec: FaultSpec): Fault | undefined {
    const held = this.#held.find((one) => one.id === id)
    if (!held) return undefined
    held.spec = spec
    return shown(held)
  }

  remove(id: string): boolean {
    const before = this.#held.length
    this.#held = this.#held.filter((one) => one.id !== id)
    return this.#held.length < before
  }

  clear(): void {
    this.#held = []
  }

  /** Notes which journal entry a strike belongs to. */
  note(id: string, entry: number): void {
    const held = this.#held.find((one) => one.id === id)
    if (!held) return
    held.strikes.push(entry)
    if (held.strikes.length > mostStrikesKept) held.strikes.shift()
  }

  /**
   * The faults that strike a request at a stage, in the order in which they were added, each counted.
   *
   * @param nowMs on the sandbox clock
   * @param draw a number from 0 up to 1, from the session's chance
   */
  strike(facts: Facts, stage: Stage, nowMs: number, draw: () => number): Strike[] {
    const strikes: Strike[] = []
    for (const held of this.#held) {
      const { spec } = held
      if (spec.enabled === false || (spec.stage ?? 'request') !== stage || !matches(spec.match ?? {}, facts)) continue
      held.matched += 1
      const count = countOf(held, keyOf(spec.per, facts))
      count.matched += 1
      if (count.matched <= (spec.skip ?? 0) || count.struck >= (spec.times ?? Infinity)) continue
      if (spec.probability !== undefined && draw() >= spec.probability) continue
      const retryAfter = spec.kind === 'rate-limit' ? overLimit(held.window, spec, nowMs) : undefined
      if (spec.kind === 'rate-limit' && retryAfter === undefined) continue
      count.struck += 1
      held.struck += 1
      strikes.push({ fault: spec, id: held.id, ...(retryAfter === undefined ? {} : { retryAfter }) })
    }
    return strikes
  }

  get state(): FaultsState {
    return { next: this.#next, held: this.#held.map(copy) }
  }

  restore({ next, held }: FaultsState): void {
    this.#next = next
    this.#held = held.map(copy)
  }
}

const fresh = (id: string, spec: FaultSpec): Held => ({
  id,
  spec,
  matched: 0,
  struck: 0,
  strikes: [],
  counts: new Map(),
  window: { startMs: Number.NEGATIVE_INFINITY, count: 0 },
})

const copy = (held: Held): Held => ({
  ...held,
  strikes: [...held.strikes],
  counts: new Map([...held.counts].map(([key, count]) => [key, { ...count }])),
  window: { ...held.window },
})

const shown = ({ id, spec, matched, struck, strikes }: Held): Fault => ({
  ...spec,
  id,
  stage: spec.stage ?? 'request',
  enabled: spec.enabled ?? true,
  matched,
  struck,
  strikes: [...strikes],
})

function countOf({ counts }: Held, key: string): { matched: number; struck: number } {
  let count = counts.get(key)
  if (!count) {
    // A client that makes up a new Request-Id for every request would otherwise fill the memory.
    if (counts.size >= mostCountsKept) counts.delete(counts.keys().next().value ?? '')
    count = { matched: 0, struck: 0 }
    counts.set(key, count)
  }
  return count
}

function keyOf(per: Per | undefined, facts: Facts): string {
  if (per === 'order') return `${facts.provider}/${facts.order ?? ''}`
  if (per === 'request-id') return facts.header('request-id') ?? ''
  return ''
}

/** Counts a request in its window; answers the seconds to wait if it is one too many. */
function overLimit(
  window: Held['window'],
  { limit, windowMs }: { readonly limit: number; readonly windowMs: number },
  nowMs: number,
): number | undefined {
  if (nowMs >= window.startMs + windowMs || nowMs < window.startMs) {
    window.startMs = nowMs
    window.count = 0
  }
  window.count += 1
  return window.count > limit ? Math.max(1, Math.ceil((window.startMs + windowMs - nowMs) / 1000)) : undefined
}

function matches(match: FaultMatch, facts: Facts): boolean {
  const { provider, operation, order, tenant, method, path, header, body } = match
  return (
    (provider === undefined || provider === facts.provider) &&
    (operation === undefined || operation === facts.operation) &&
    (order === undefined || String(order) === facts.order) &&
    (tenant === undefined || tenant === facts.header('tenant')) &&
    (method === undefined || method.toUpperCase() === facts.method) &&
    (path === undefined || matchesPath(path, facts.path)) &&
    Object.entries(header ?? {}).every(([name, value]) => facts.header(name.toLowerCase()) === value) &&
    Object.entries(body ?? {}).every(([pointer, value]) => sameJson(at(facts.body, pointer), value))
  )
}

/** Goes through the parts between the stars from left to right, so that no pattern can make it slow. */
export function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern.split('*')
  const [first = '', ...rest] = parts
  if (rest.length === 0) return path === pattern
  if (!path.startsWith(first)) return false
  let from = first.length
  const last = rest.pop() ?? ''
  for (const part of rest) {
    const found = path.indexOf(part, from)
    if (found === -1) return false
    from = found + part.length
  }
  return path.length - last.length >= from && path.endsWith(last)
}

/** The value at a JSON Pointer (RFC 6901); undefined if it leads nowhere. */
export function at(value: unknown, pointer: string): unknown {
  let found = value
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Record<string, unknown>)[name]
  }
  return found
}

/** How long a delay is this time. */
export function drawDelayMs(delay: Delay, draw: () => number): number {
  if (typeof delay === 'number') return delay
  if ('min' in delay) return delay.min + (delay.max - delay.min) * draw()
  // Log-normal: its logarithm is normal, with the 99th percentile 2.326 standard deviations above the median.
  const sigma = Math.log(delay.p99 / delay.median) / 2.326
  const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
  // The tail has no end; timers have one.
  return Math.min(longestMs, delay.median * Math.exp(sigma * normal))
}
