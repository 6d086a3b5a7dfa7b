/** What every session begins with: the orders, tenants, tokens and clients of the fixtures, checked and complete. */
import { isJsonObject, type Json, type JsonObject, textOf } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import { mostReasons } from '../domain/problem.ts'
import { violations } from '../openapi/spec.ts'
import type { Provider } from '../provider.ts'
import type { ClientFixture, TokenFixture } from '../state/credentials.ts'
import type { Fulfillment, HistoryEntry, OrderRecord } from '../state/orders.ts'
import { badFields } from './bad-fields.ts'
import { type BadField, Mistake } from './ours.ts'

export interface Seed {
  readonly orders: ReadonlyMap<string, ReadonlyMap<string, OrderRecord>>
  readonly tenants: ReadonlySet<string>
  readonly tokens: readonly TokenFixture[]
  readonly clients: readonly ClientFixture[]
}

/** The keys of an order's record that may stand beside `order`. */
const recordKeys = ['order', 'tenant', 'fulfillments', 'history', 'memory']

/** What became of an order that a person wrote: a record, or every reason why not. */
export type Admission =
  | { readonly id: string; readonly record: OrderRecord }
  | { readonly id: string; readonly errors: readonly BadField[] }

/**
 * Takes an order as a person writes it, in a fixture or to the control API: the order itself (NewStore: with `tenant`),
 * or `{ order, tenant, fulfillments, history, memory }` as the control API shows it. Completes it, and holds it to the
 * provider's spec.
 */
export function admit(provider: Provider, given: JsonObject, now: number): Admission {
  const whole = isJsonObject(given.order)
  const { tenant, ...rest } = given
  const beside = whole ? given : { tenant }
  const order = whole ? (given.order as JsonObject) : provider.orders.tenanted ? rest : given
  const id = provider.orders.id(order)
  const errors: BadField[] = []

  const statusKey = provider.orders.statusKey
  for (const key of ['id', statusKey]) {
    if (order[key] === undefined) errors.push({ field: key, message: 'is required' })
  }
  if (whole) {
    for (const key of Object.keys(given)) {
      if (errors.length >= mostReasons) break
      if (recordKeys.includes(key) || key === 'provider' || key === 'transitions') continue
      errors.push({ field: key, message: `is not known beside "order". Known are: ${recordKeys.join(', ')}.` })
    }
  }
  if (provider.orders.tenanted && (typeof beside.tenant !== 'string' || beside.tenant.trim() === '')) {
    errors.push({ field: 'tenant', message: 'is required: the name of the tenant that the order belongs to' })
  }
  if (!provider.orders.tenanted && beside.tenant !== undefined && whole) {
    errors.push({ field: 'tenant', message: `is not known: orders of ${provider.title} have no tenant` })
  }

  const complete = provider.orders.complete(order, { now })
  const named = new Set(errors.map(({ field }) => field))
  const wrong = badFields(violations(provider.spec.order, complete), provider.spec.orderFields, 'order')
  errors.push(...wrong.filter(({ field }) => !named.has(field)))
  // The check is for orders that fit the spec, and would trip over others.
  if (errors.length === 0) {
    for (const { field, reason } of provider.orders.check?.(complete) ?? []) errors.push({ field, message: reason })
  }
  const fulfillments = fulfillmentsOf(beside.fulfillments, errors)
  const history = historyOf(beside.history, errors)
  if (beside.memory !== undefined && !isJsonObject(beside.memory)) {
    errors.push({ field: 'memory', message: 'must be an object' })
  }
  if (errors.length > 0) return { id, errors }

  return {
    id,
    record: {
      ...(provider.orders.tenanted ? { tenant: String(beside.tenant) } : {}),
      order: complete,
      fulfillments: fulfillments ?? provider.orders.fulfillments?.(complete, { now }) ?? [],
      history: history ?? [],
      memory: isJsonObject(beside.memory) ? (beside.memory as Record<string, Json>) : {},
    },
  }
}

function fulfillmentsOf(given: Json | undefined, errors: BadField[]): readonly Fulfillment[] | undefined {
  if (given === undefined) return undefined
  const right =
    Array.isArray(given) &&
    given.every(
      (one: Json) =>
        isJsonObject(one) &&
        typeof one.id === 'number' &&
        typeof one.fulfilled_at === 'string' &&
        Array.isArray(one.lines) &&
        one.lines.every(
          (line: Json) => isJsonObject(line) && typeof line.id === 'number' && typeof line.quantity === 'number',
        ),
    )
  if (right) return given
  const example = '[{"id": 901, "fulfilled_at": "2026-05-01T00:00:00Z", "lines": [{"id": 21, "quantity": 1}]}]'
  errors.push({ field: 'fulfillments', message: `must be a list like ${example}` })
  return undefined
}

function historyOf(given: Json | undefined, errors: BadField[]): readonly HistoryEntry[] | undefined {
  if (given === undefined) return undefined
  const right =
    Array.isArray(given) &&
    given.every((one: Json) => isJsonObject(one) && typeof one.at === 'string' && typeof one.event === 'string')
  if (right) return given
  errors.push({ field: 'history', message: 'must be a list of entries with "at" and "event"' })
  return undefined
}

/** A fixture file after parsing, before anything in it is believed. */
export interface FixtureFile {
  /** As it is named in errors. */
  readonly name: string
  /** The provider that the folder it lies in is named after. */
  readonly provider?: string | undefined
  readonly content: unknown
}

/** One thing wrong in a fixture. */
export interface FixtureFault {
  readonly file: string
  /** `order 1002`, `token 3`, or nothing for the file as a whole. */
  readonly where: string
  readonly field: string
  readonly reason: string
}

/** What was found where fixtures should be. */
export interface FoundFixtures {
  readonly files: readonly FixtureFile[]
  /** What is there and cannot be read, or is not there at all. */
  readonly unreadable?: readonly { readonly name: string; readonly reason: string }[]
}

/** Told how many of all the orders have been loaded, every ten thousand orders: so many take a while. */
export type OnLoading = (loaded: number, all: number) => void

const ordersBetweenNews = 10_000

/**
 * Believes fixtures, once they have been held to the specs.
 *
 * @throws Mistake that names everything that is wrong, with file, order, field and reason
 */
export function sow(
  providers: readonly Provider[],
  { files, unreadable = [] }: FoundFixtures,
  now: number,
  onLoading?: OnLoading,
): Seed {
  const { seed, faults } = plant(providers, files, now, { onLoading })
  if (unreadable.length === 0 && faults.length === 0) return seed
  const errors = [
    ...unreadable.map(({ name, reason }) => ({ field: name, message: reason })),
    ...faults.map(({ file, where, field, reason }) => ({
      field: file,
      message: [where, field && `${field} ${reason}`].filter(Boolean).join(': ') || reason,
    })),
  ]
  const many = `${faults.length >= mostReasons ? 'at least ' : ''}${errors.length} mistakes`
  throw new Mistake('invalid', `The fixtures have ${errors.length === 1 ? 'a mistake' : many}:`, errors)
}

interface PlantOptions {
  /** How many orders a section may have; any number unless given. */
  readonly mostOrders?: number
  readonly onLoading?: OnLoading | undefined
}

/** Reads fixture files into a seed, or lists what is wrong in any of them: the first hundred mistakes. */
export function plant(
  providers: readonly Provider[],
  files: readonly FixtureFile[],
  now: number,
  { mostOrders = Infinity, onLoading }: PlantOptions = {},
): { readonly seed: Seed; readonly faults: readonly FixtureFault[] } {
  const orders = new Map(providers.map(({ name }) => [name, new Map<string, OrderRecord>()]))
  const tenants = new Set<string>()
  const tokens: TokenFixture[] = []
  const clients: ClientFixture[] = []
  const faults: FixtureFault[] = []
  const from = new Map<string, string>()

  const sections = files.flatMap(({ name: file, provider: folder, content }) => {
    const fault: Report = (where, field, reason) => {
      if (faults.length < mostReasons) faults.push({ file, where, field, reason })
    }
    return [...sectionsOf(content, folder, providers, fault)].map((section) => ({ file, fault, ...section }))
  })
  const all = sections.reduce((sum, section) => sum + section.orders.length, 0)
  let loaded = 0
  for (const { file, fault, provider, ...section } of sections) {
    if (section.orders.length > mostOrders) {
      fault('', 'orders', `must not be more than ${mostOrders}, and are ${section.orders.length}`)
      continue
    }
    for (const [index, given] of section.orders.entries()) {
      if (faults.length >= mostReasons) break
      const where = `order ${index + 1}`
      if (!isJsonObject(given)) {
        fault(where, '', 'is not an object')
        continue
      }
      if (!provider) {
        const names = providers.map((one) => one.name).join(' or ')
        fault(where, 'provider', `is missing: name it in the file, or put the file into a folder named ${names}`)
        continue
      }
      const admission = admit(provider, given, now)
      const called = admission.id === 'undefined' ? where : `order ${admission.id}`
      if ('errors' in admission) {
        for (const { field, message } of admission.errors) fault(called, field, message)
        continue
      }
      const key = `${provider.name}/${admission.id}`
      const before = from.get(key)
      if (before !== undefined) fault(called, 'id', `stands twice: also in ${before}`)
      from.set(key, file)
      orders.get(provider.name)?.set(admission.id, admission.record)
      loaded++
      if (loaded % ordersBetweenNews === 0) onLoading?.(loaded, all)
      if (admission.record.tenant !== undefined) tenants.add(admission.record.tenant)
    }
    for (const tenant of strings(section.tenants, 'tenants', fault)) tenants.add(tenant)
    for (const token of tokensOf(section.tokens, fault)) tokens.push(token)
    for (const client of clientsOf(section.clients, fault)) clients.push(client)
  }
  return { seed: { orders, tenants, tokens, clients }, faults }
}

interface Section {
  readonly provider: Provider | undefined
  readonly orders: readonly unknown[]
  readonly tenants: unknown
  readonly tokens: unknown
  readonly clients: unknown
}

type Report = (where: string, field: string, reason: string) => void

const fileKeys = ['provider', 'orders', 'tenants', 'tokens', 'clients']

/**
 * The parts of a file: a list of orders, one order, or an object with `provider`, `orders`, `tenants`, `tokens` and
 * `clients`, also one for each provider under its name.
 */
function* sectionsOf(
  content: unknown,
  folder: string | undefined,
  providers: readonly Provider[],
  report: Report,
): Generator<Section> {
  const named = (name: unknown): Provider | undefined => providers.find((one) => one.name === name)
  const nothing = { orders: [], tenants: undefined, tokens: undefined, clients: undefined }
  if (Array.isArray(content)) {
    yield { ...nothing, provider: named(folder), orders: content }
    return
  }
  if (!isJsonObject(content)) {
    report('', '', `is neither an object nor a list of orders`)
    return
  }
  const { provider: name, ...rest } = content
  if (name !== undefined && !named(name)) {
    report(
      '',
      'provider',
      `${JSON.stringify(name)} is not known. Known are: ${providers.map((one) => one.name).join(', ')}.`,
    )
    return
  }
  const provider = named(name ?? folder)
  const sections = Object.entries(rest).filter(([key]) => named(key))
  for (const [key, section] of sections)
    yield* sectionsOf({ ...(section as JsonObject), provider: key }, key, providers, report)
  if (rest.id !== undefined || isJsonObject(rest.order)) {
    yield { ...nothing, provider, orders: [rest] }
    return
  }
  for (const key of Object.keys(rest)
    .filter((one) => !fileKeys.includes(one) && !named(one))
    .slice(0, mostReasons)) {
    const near = nearestTo(key, fileKeys)
    report(
      '',
      key,
      `is not known${near === undefined ? `. Known are: ${fileKeys.join(', ')}.` : `. Did you mean "${near}"?`}`,
    )
  }
  const orders = rest.orders ?? []
  if (!Array.isArray(orders)) report('', 'orders', 'is not a list')
  const { tenants, tokens, clients } = rest
  yield { provider, orders: Array.isArray(orders) ? orders : [], tenants, tokens, clients }
}

function strings(given: unknown, field: string, report: Report): string[] {
  if (given === undefined) return []
  if (Array.isArray(given) && given.every((one) => typeof one === 'string')) return given
  report('', field, 'must be a list of names')
  return []
}

const tokenStates = ['valid', 'expired', 'revoked']
const tokenAccess = ['read-write', 'read-only']

function tokensOf(given: unknown, report: Report): TokenFixture[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) {
    report('', 'tokens', 'must be a list')
    return []
  }
  return given.filter((one: unknown, index): one is TokenFixture => {
    const where = `token ${index + 1}`
    if (!isJsonObject(one) || typeof one.token !== 'string') {
      report(where, 'token', 'is required: the text of the token')
      return false
    }
    if (one.state !== undefined && !tokenStates.includes(textOf(one.state))) {
      report(where, 'state', `must be one of ${tokenStates.join(', ')}`)
    }
    if (one.access !== undefined && !tokenAccess.includes(textOf(one.access))) {
      report(where, 'access', `must be one of ${tokenAccess.join(', ')}`)
    }
    strings(one.tenants, 'tenants', (_, field, reason) => report(where, field, reason))
    return true
  })
}

function clientsOf(given: unknown, report: Report): ClientFixture[] {
  if (given === undefined) return []
  const right =
    Array.isArray(given) &&
    given.every(
      (one: unknown) => isJsonObject(one) && typeof one.client_id === 'string' && typeof one.client_secret === 'string',
    )
  if (right) return given as ClientFixture[]
  report('', 'clients', 'must be a list of {"client_id", "client_secret"}')
  return []
}
