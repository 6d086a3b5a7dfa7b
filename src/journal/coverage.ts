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

/** Counts what is met, exchange by exchange, so that it outlives the entries it was counted from. */
export class Coverage {
  readonly #met = new Map<string, number>()

  /** @param spoken the operation's own words: only what the spec enumerates is counted */
  note(entry: Entry, spoken: SpecOperation | undefined): void {
    const { provider, operation, status, actor, body, faults } = entry
    if (actor !== undefined || operation === undefined) return
    this.#count(`${provider} operation ${operation}`)
    this.#count(`${provider} answer ${operation} ${status}`)
    const fields = spoken?.request['application/json']?.fields
    if (fields && isJsonObject(body)) {
      for (const [key, value] of Object.entries(body)) {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined
        if (field && valuesOf(field).some((one) => one === value))
          this.#count(`${provider} value ${key} ${String(value)}`)
      }
    }
    for (const rule of rulesOf(entry)) this.#count(`${provider} rule ${rule}`)
    for (const { fault } of faults) this.#count(`fault ${fault.kind}`)
  }

  clear(): void {
    this.#met.clear()
  }

  /** Adds what another session has met. */
  add(other: Coverage): void {
    for (const [key, count] of other.#met) this.#met.set(key, (this.#met.get(key) ?? 0) + count)
  }

  report(providers: readonly Coverable[]): CoverageReport {
    const covered = providers.map((provider) => this.#providerReport(provider))
    const called = covered.filter(({ operations }) => operations.some(({ met }) => met > 0))
    const faults = faultKinds.map((kind: FaultKind) => this.#item(kind, `fault ${kind}`))
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
    const parts = {
      operations: operations.map(({ operationId }) => this.#item(operationId, `${name} operation ${operationId}`)),
      answers: operations.flatMap(({ operationId, responses }) =>
        Object.keys(responses)
          .filter((status) => status !== 'default')
          .map((status) => this.#item(`${operationId} ${status}`, `${name} answer ${operationId} ${status}`)),
      ),
      values: operations
        .flatMap(({ request }) => Object.entries(request['application/json']?.fields ?? {}))
        .flatMap(([field, description]) =>
          valuesOf(description).map((value) =>
            this.#item(`${field} = ${JSON.stringify(value)}`, `${name} value ${field} ${String(value)}`),
          ),
        ),
      transitions: rows.map(({ id }) => this.#item(id, `${name} rule ${id}`)),
      guards: rows.flatMap(({ guards }) => guards ?? []).map(({ id }) => this.#item(id, `${name} rule ${id}`)),
    }
    return { provider: name, ...parts, percent: percentOf(Object.values(parts).flat()) }
  }

  #item(item: string, key: string): CoverageItem {
    return { item, met: this.#met.get(key) ?? 0 }
  }

  #count(key: string): void {
    this.#met.set(key, (this.#met.get(key) ?? 0) + 1)
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
