/** What of the APIs the consumer has met, and what it never has. */
import type { TransitionRow } from '../domain/decide.ts'
import { isJsonObject } from '../domain/json.ts'
import { type FaultKind, faultKinds } from '../faults/catalog.ts'
import type { Field, SpecOperation } from '../openapi/spec.ts'
import type { Entry } from './journal.ts'
import { rulesOf } from './verify.ts'

/** One thing that a consumer can meet, and how often it has. */
export interface CoverageItem {
  readonly item: string
  readonly met: number
}

export interface ProviderCoverage {
  readonly provider: string
  readonly operations: readonly CoverageItem[]
  /** Documented answers: `updateOrder 400`. */
  readonly answers: readonly CoverageItem[]
  /** Values of enumerated fields and flags: `order_status = "closed"`. */
  readonly values: readonly CoverageItem[]
  /** Rules that move an order. */
  readonly transitions: readonly CoverageItem[]
  readonly guards: readonly CoverageItem[]
  readonly percent: number
}

/** What the consumer has met of all that the sandbox could show it. */
export interface CoverageReport {
  /** Of everything in the providers that the consumer has called, and the faults. */
  readonly percent: number
  readonly providers: readonly ProviderCoverage[]
  readonly faults: readonly CoverageItem[]
  /** What was never met, in words: `never saw a 500 of updateOrder`. */
  readonly missing: readonly string[]
}

/** What coverage has to know of a provider. */
export interface Coverable {
  readonly name: string
  readonly spec: { readonly operations: readonly SpecOperation[] }
  readonly handlers: Readonly<Record<string, unknown>>
  readonly transitions: readonly TransitionRow[]
}

/** What was met of one provider. Counted by key and not by a text made of several, because every request counts. */
interface Met {
  readonly operations: Counts<string>
  readonly answers: Map<string, Counts<string>>
  readonly values: Map<string, Counts<string | boolean>>
  readonly rules: Counts<string>
}

type Counts<Key> = Map<Key, number>

const count = <Key>(counts: Counts<Key>, key: Key, times = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

function countsIn<Key>(all: Map<string, Counts<Key>>, key: string): Counts<Key> {
  let counts = all.get(key)
  if (!counts) {
    counts = new Map()
    all.set(key, counts)
  }
  return counts
}

function addCounts<Key>(to: Counts<Key>, from: Counts<Key>): void {
  for (const [key, times] of from) count(to, key, times)
}

/** Counts what is met, exchange by exchange, so that it outlives the entries it was counted from. */
export class Coverage {
  readonly #providers = new Map<string, Met>()
  readonly #faults: Counts<FaultKind> = new Map()

  /** @param spoken the operation's own words: only what the spec enumerates is counted */
  note(entry: Entry, spoken: SpecOperation | undefined): void {
    const { provider, operation, status, actor, body, faults } = entry
    if (actor !== undefined || operation === undefined) return
    const met = this.#met(provider)
    count(met.operations, operation)
    count(countsIn(met.answers, operation), String(status))
    const fields = spoken?.request['application/json']?.fields
    if (fields && isJsonObject(body)) {
      for (const key of Object.keys(body)) {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined
        const value = body[key]
        if (typeof value !== 'string' && typeof value !== 'boolean') continue
        if (field && valuesOf(field).includes(value)) count(countsIn(met.values, key), value)
      }
    }
    for (const rule of rulesOf(entry)) count(met.rules, rule)
    for (const { fault } of faults) count(this.#faults, fault.kind)
  }

  clear(): void {
    this.#providers.clear()
    this.#faults.clear()
  }

  /** Adds what another session has met. */
  add(other: Coverage): void {
    for (const [provider, from] of other.#providers) {
      const to = this.#met(provider)
      addCounts(to.operations, from.operations)
      for (const [operation, answers] of from.answers) addCounts(countsIn(to.answers, operation), answers)
      for (const [field, values] of from.values) addCounts(countsIn(to.values, field), values)
      addCounts(to.rules, from.rules)
    }
    addCounts(this.#faults, other.#faults)
  }

  #met(provider: string): Met {
    let met = this.#providers.get(provider)
    if (!met) {
      met = { operations: new Map(), answers: new Map(), values: new Map(), rules: new Map() }
      this.#providers.set(provider, met)
    }
    return met
  }

  report(providers: readonly Coverable[]): CoverageReport {
    const covered = providers.map((provider) => this.#providerReport(provider))
    const called = covered.filter(({ operations }) => operations.some(({ met }) => met > 0))
    const faults = faultKinds.map((kind) => ({ item: kind, met: this.#faults.get(kind) ?? 0 }))
    const counted = [...called.flatMap(itemsOf), ...faults]
    return {
      percent: called.length === 0 ? 0 : percentOf(counted),
      providers: covered,
      faults,
      missing: [
        ...called.flatMap(missingOf),
        ...faults.filter(isMissing).map(({ item }) => `never met the fault ${item}`),
      ],
    }
  }

  #providerReport({ name, spec, handlers, transitions }: Coverable): ProviderCoverage {
    const operations = spec.operations.filter(({ operationId }) => Object.hasOwn(handlers, operationId))
    const rows = transitions.filter(({ trigger }) => trigger !== 'vendor')
    const met = this.#met(name)
    const ofRule = ({ id }: { readonly id: string }): CoverageItem => ({ item: id, met: met.rules.get(id) ?? 0 })
    const parts = {
      operations: operations.map(({ operationId }) => ({
        item: operationId,
        met: met.operations.get(operationId) ?? 0,
      })),
      answers: operations.flatMap(({ operationId, responses }) =>
        Object.keys(responses)
          .filter((status) => /^\d+$/.test(status))
          .map((status) => ({
            item: `${operationId} ${status}`,
            met: met.answers.get(operationId)?.get(status) ?? 0,
          })),
      ),
      values: operations
        .flatMap(({ request }) => Object.entries(request['application/json']?.fields ?? {}))
        .flatMap(([field, description]) =>
          valuesOf(description).map((value) => ({
            item: `${field} = ${JSON.stringify(value)}`,
            met: met.values.get(field)?.get(value) ?? 0,
          })),
        ),
      transitions: rows.map(ofRule),
      guards: rows.flatMap(({ guards }) => guards ?? []).map(ofRule),
    }
    return { provider: name, ...parts, percent: percentOf(Object.values(parts).flat()) }
  }
}

const valuesOf = ({ type, enum: values }: Field): readonly (string | boolean)[] =>
  values ?? (type === 'boolean' ? [true, false] : [])

const itemsOf = ({ operations, answers, values, transitions, guards }: ProviderCoverage): CoverageItem[] => [
  ...operations,
  ...answers,
  ...values,
  ...transitions,
  ...guards,
]

const isMissing = ({ met }: CoverageItem): boolean => met === 0

const percentOf = (items: readonly CoverageItem[]): number =>
  items.length === 0 ? 0 : Math.round((items.filter((one) => !isMissing(one)).length / items.length) * 1000) / 10

function missingOf({ operations, answers, values, transitions, guards }: ProviderCoverage): string[] {
  const words = (items: readonly CoverageItem[], say: (item: string) => string): string[] =>
    items.filter(isMissing).map(({ item }) => say(item))
  return [
    ...words(operations, (item) => `never called ${item}`),
    ...words(answers, (item) => `never saw a ${item.split(' ')[1]} of ${item.split(' ')[0]}`),
    ...words(values, (item) => `never sent ${item}`),
    ...words(transitions, (item) => `never met the transition ${item}`),
    ...words(guards, (item) => `never met the guard ${item}`),
  ]
}
