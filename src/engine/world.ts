/** A session's whole world, and everything that can be done to it besides sending it requests. */
import type { Decision } from '../domain/decide.ts'
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import type { Rule } from '../domain/rules.ts'
import { type FaultSpec, faultErrors } from '../faults/fault.ts'
import { type Fault, Faults, type FaultsState } from '../faults/faults.ts'
import { Coverage } from '../journal/coverage.ts'
import { Events } from '../journal/events.ts'
import { type Entry, Journal, viewOf } from '../journal/journal.ts'
import type { Bounds } from '../journal/latest.ts'
import type { Past } from '../journal/past.ts'
import { judge, type RetryReport } from '../journal/retries.ts'
import { type EntryMatch, expectationErrors, type Times, type Verification, verify } from '../journal/verify.ts'
import type { Move, Provider, Scenario, Settings, Stage } from '../provider.ts'
import { Chance } from '../state/chance.ts'
import { Clock, type ClockState } from '../state/clock.ts'
import {
  type AuthMode,
  type ClientFixture,
  Credentials,
  type CredentialsState,
  type IssuedToken,
} from '../state/credentials.ts'
import { type Keeper, type KeptWorld, unkept } from '../state/keeper.ts'
import { type Fulfillment, type HistoryEntry, type OrderChange, type OrderRecord, Orders } from '../state/orders.ts'
import { type Actor, Actors, readActor } from './actors.ts'
import { Mistake } from './ours.ts'
import { admit, plant, type Seed } from './seed.ts'

/** An order with everything the sandbox knows of it. */
export interface OrderView {
  readonly provider: string
  readonly tenant?: string
  /** In the provider's own shape. */
  readonly order: JsonObject
  readonly fulfillments: readonly Fulfillment[]
  readonly history: readonly HistoryEntry[]
  /** What the vendor's system remembers and its API does not show. */
  readonly memory: Readonly<Record<string, Json>>
  readonly transitions: readonly Outlook[]
}

/** What one status change would do now, and which rule says so. */
export interface Outlook {
  readonly trigger: string
  readonly to: string
  readonly verdict: Decision['verdict']
  /** The status the order would have after it. */
  readonly result: string
  readonly rule: string
  readonly statement: string
  readonly basis: Rule['basis']
  readonly remedy?: string
  /** The request body that would ask for it, where the API has one. */
  readonly body?: JsonObject
}

export interface OrderSummary {
  readonly provider: string
  readonly tenant?: string
  readonly id: string
  readonly status: string
  readonly order: JsonObject
}

export interface OrderFilter {
  readonly provider?: string | undefined
  readonly tenant?: string | undefined
  readonly status?: string | undefined
}

export interface WorldOptions {
  readonly providers: readonly Provider[]
  /** What it begins with, and again after a reset. */
  readonly seed: () => Seed
  readonly settings: Settings
  readonly auth: AuthMode
  readonly chanceSeed: number
  readonly journal?: Bounds | undefined
  /** Remembers what the consumer did in sessions whose journals are gone. */
  readonly past?: Past | undefined
  /** The machine's clock, milliseconds since the epoch. */
  readonly machine: () => number
  readonly clock: ClockState
  readonly keeper?: Keeper | undefined
}

/** Everything of a session that a snapshot brings back. */
interface Snapshot {
  readonly takenAt: string
  /** What differed from its base. */
  readonly orders: ReadonlyMap<string, ReadonlyMap<string, OrderRecord | undefined>>
  readonly base: Seed
  readonly clock: ClockState
  readonly chance: readonly number[]
  readonly faults: FaultsState
  readonly tokens: CredentialsState
  readonly tenants: ReadonlySet<string>
}

export interface SnapshotView {
  readonly name: string
  /** ISO 8601, UTC, on the sandbox clock. */
  readonly takenAt: string
}

/** How many orders of one API an imported snapshot may hold, so that to read them takes seconds at most. */
const mostImported = 20_000

const copyOf = <Value>(maps: ReadonlyMap<string, ReadonlyMap<string, Value>>): Map<string, Map<string, Value>> =>
  new Map([...maps].map(([key, map]) => [key, new Map(map)]))

export class World {
  readonly name: string
  readonly settings: Settings
  readonly clock: Clock
  readonly chance: Chance
  readonly faults = new Faults()
  readonly journal: Journal
  readonly coverage = new Coverage()
  readonly events = new Events()
  readonly actors = new Actors()
  readonly #snapshots = new Map<string, Snapshot>()
  #credentials: Credentials
  readonly #records: Orders
  /** Tenants that came with orders put into this session. */
  #tenants = new Set<string>()
  #seed: Seed
  readonly #options: WorldOptions
  readonly #keeper: Keeper
  /** The last turn of the clock under way. */
  #turning: Promise<void> = Promise.resolve()

  constructor(name: string, options: WorldOptions, kept?: KeptWorld) {
    this.name = name
    this.#options = options
    this.settings = options.settings
    this.clock = new Clock(options.machine, options.clock)
    this.chance = new Chance(options.chanceSeed)
    this.journal = new Journal(options.journal)
    this.#seed = options.seed()
    this.#credentials = new Credentials(options.auth, this.#seed.tokens)
    const { keeper } = options
    this.#keeper = keeper ?? unkept
    const keep = keeper && ((change: OrderChange, apply: () => void) => keeper.change(name, change, apply))
    this.#records = new Orders(this.#seed.orders, keep, kept?.orders)
    if (!kept) return
    if (kept.clock) this.clock.restore(kept.clock)
    for (const token of kept.tokens ?? []) this.#credentials.issue(token)
    for (const records of kept.orders.values()) for (const record of records.values()) this.#meet(record)
  }

  get providers(): readonly Provider[] {
    return this.#options.providers
  }

  get credentials(): Credentials {
    return this.#credentials
  }

  get records(): Orders {
    return this.#records
  }

  hasTenant(tenant: string): boolean {
    return this.#seed.tenants.has(tenant) || this.#tenants.has(tenant)
  }

  isClient({ client_id, client_secret }: ClientFixture): boolean {
    const { clients } = this.#seed
    if (clients.length === 0) return this.#options.auth === 'any'
    const known = clients.find((one) => one.client_id === client_id)
    return known ? known.client_secret === client_secret : this.#options.auth === 'any'
  }

  /** @throws Mistake if there is no provider of that name */
  provider(name: string): Provider {
    const found = this.providers.find((one) => one.name === name)
    if (found) return found
    const names = this.providers.map((one) => one.name)
    const near = nearestTo(name, names)
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`
    throw new Mistake('unknown', `There is no provider named "${name}". There are: ${names.join(', ')}.${hint}`)
  }

  /** The orders of one provider, as people and tests handle them. */
  orders(provider: string): ProviderOrders {
    return new ProviderOrders(this, this.provider(provider))
  }

  /** Orders in the order of the fixtures. */
  *list({ provider, tenant, status }: OrderFilter = {}): Generator<OrderSummary> {
    for (const one of provider === undefined ? this.providers : [this.provider(provider)]) {
      for (const [id, stored] of this.#records.list(one.name)) {
        const record = this.settled(one, stored)
        const summary = summarise(one, id, record)
        if (tenant !== undefined && summary.tenant !== tenant) continue
        if (status !== undefined && summary.status !== status) continue
        yield summary
      }
    }
  }

  /** How many orders there are, by provider. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.providers.map(({ name }) => [name, [...this.#records.list(name)].length]))
  }

  /** The record as time has left it. */
  settled(provider: Provider, record: OrderRecord): OrderRecord {
    return provider.settle?.(record, { now: this.clock.now(), settings: this.settings }) ?? record
  }

  /**
   * Sets a scene.
   *
   * @param sentence one of the provider's scenarios, with its words filled in: `order 1002 is closed and fulfilled`
   * @throws Mistake if nobody knows the sentence, or if its parameters do not make an order
   */
  async given(providerName: string, sentence: string, params: JsonObject = {}): Promise<void> {
    const provider = this.provider(providerName)
    const { scenario, words } = findScenario(provider, sentence)
    const all: JsonObject = { ...words, ...params }
    const missing = placeholdersOf(scenario.sentence).filter((name) => all[name] === undefined)
    if (missing.length > 0) {
      const errors = missing.map((field) => ({ field, message: `is required by "${scenario.sentence}"` }))
      throw new Mistake('invalid', 'The scenario lacks some of its words.', errors)
    }
    await scenario.set(this.#stage(provider), all)
  }

  /** The fixtures again; everything else is gone. */
  reset(): Promise<void> {
    return this.#records.alone(() => this.#keeper.reset(this.name, () => this.#beginAgain()))
  }

  #beginAgain(): void {
    this.#seed = this.#options.seed()
    this.#records.replace(this.#seed.orders, new Map())
    this.clock.reset()
    this.chance.reset()
    this.clearJournal()
    this.#options.past?.addCoverage(this.coverage)
    this.coverage.clear()
    this.faults.clear()
    this.actors.clear()
    this.#snapshots.clear()
    this.events.add('reset', () => ({ session: this.name }))
    this.#tenants = new Set()
    this.#credentials = new Credentials(this.#options.auth, this.#seed.tokens)
  }

  /** Takes up the fixtures as they are now; what this session changed stays. */
  reseed(): void {
    this.#seed = this.#options.seed()
    this.#records.rebase(this.#seed.orders)
    this.#credentials.relist(this.#seed.tokens)
  }

  /** Takes note of a token, for as long as the session lasts. */
  issue(token: IssuedToken): Promise<void> {
    return this.#keeper.token(this.name, token, () => this.#credentials.issue(token))
  }

  /** Lets those who watch see an exchange, and what it did to the order. */
  tellWatchers(entry: Entry): void {
    const { before, after, provider, order, bytes } = entry
    this.events.add('exchange', () => viewOf(entry) as unknown as JsonObject, bytes)
    if (before !== after && order !== undefined) this.tellOfOrder(provider, order, after, bytes)
  }

  /** Lets those who watch see an order as it is now. */
  tellOfOrder(provider: string, id: string, record: OrderRecord | undefined, bytes = 0): void {
    const seen = (): JsonObject =>
      record ? { ...summarise(this.provider(provider), id, record) } : { provider, id, order: null }
    this.events.add('order', seen, bytes)
  }

  /** Notes which journal entry a fault struck, and lets those who watch see it. */
  noteStrike(id: string, entry: number): void {
    this.faults.note(id, entry)
    const fault = this.faults.get(id)
    if (fault) this.#tellOfFault('struck', fault, { entry })
  }

  #tellOfFault(what: 'added' | 'changed' | 'struck' | 'removed', fault: Fault, more: JsonObject = {}): void {
    this.events.add('fault', () => ({ what, fault: fault as unknown as JsonObject, ...more }))
  }

  /**
   * Turns the clock, and keeps that.
   *
   * @throws ClockError
   */
  turnClock(turn: (clock: Clock) => void): Promise<void> {
    const turned = (): Promise<void> => {
      const clock = new Clock(this.#options.machine, this.clock.state)
      turn(clock)
      return this.#keeper.clock(this.name, clock.state, () => {
        this.clock.restore(clock.state)
        const reading = this.clock.read()
        this.events.add('clock', () => ({ ...reading }))
      })
    }
    // Where a clock goes may depend on where it is, so turns that take time wait for each other.
    const turning = this.#options.keeper ? this.#turning.then(turned) : turned()
    this.#turning = turning.catch(() => undefined)
    return turning
  }

  /**
   * Adds a fault.
   *
   * @throws Mistake with everything that is wrong with it
   */
  addFault(given: unknown): Fault {
    this.#checkFault(given)
    const fault = this.faults.add(given)
    this.#tellOfFault('added', fault)
    return fault
  }

  /** @returns whether there was a fault of that id */
  removeFault(id: string): boolean {
    const fault = this.faults.get(id)
    if (fault) this.#tellOfFault('removed', fault)
    return this.faults.remove(id)
  }

  clearFaults(): void {
    for (const { id } of this.faults.list()) this.removeFault(id)
  }

  /** @throws Mistake with everything that is wrong with it */
  addActor(given: object): Actor {
    const names = this.providers.map(({ name }) => name)
    return this.actors.add(readActor(isJsonObject(given) ? given : {}, names))
  }

  /** Changes some fields of a fault; undefined if there is none of that id. */
  changeFault(id: string, change: JsonObject): Fault | undefined {
    const known = this.faults.get(id)
    if (!known) return undefined
    const { id: _id, matched: _matched, struck: _struck, strikes: _strikes, ...spec } = known
    const next: unknown = { ...spec, ...change }
    this.#checkFault(next)
    const fault = this.faults.change(id, next)
    if (fault) this.#tellOfFault('changed', fault)
    return fault
  }

  #checkFault(given: unknown): asserts given is FaultSpec {
    const operations = this.providers.flatMap(({ spec }) => spec.operations.map((one) => one.operationId))
    const names = this.providers.map(({ name }) => name)
    const errors = faultErrors(given, names, operations)
    if (errors.length > 0) throw new Mistake('invalid', 'There is no such fault.', errors)
  }

  /** Empties the journal; what it says of the consumer is remembered for the end of the run. */
  clearJournal(): void {
    this.#options.past?.addCalls({ retries: this.retries() })
    this.journal.clear()
  }

  /**
   * Whether the consumer sent what is expected, and if not, what came nearest.
   *
   * @throws Mistake with everything that is wrong with the expectation
   */
  verify(match: EntryMatch, times?: Times): Verification {
    const errors = expectationErrors(match, times, {
      providers: this.providers.map(({ name }) => name),
      operations: this.providers.flatMap(({ spec }) => spec.operations.map((one) => one.operationId)),
      rules: [...this.providers.flatMap(({ rules }) => rules.map(({ id }) => id)), 'sandbox.injected-fault'],
    })
    if (errors.length > 0) throw new Mistake('invalid', 'This cannot be expected.', errors)
    return verify(this.journal.entries(), match, times)
  }

  /** How the consumer behaved after each answer. */
  retries(): RetryReport {
    return judge(this.journal.entries(), (name) => this.provider(name))
  }

  /** Keeps orders, faults, clock, chance and tokens under a name. */
  takeSnapshot(name: string): SnapshotView {
    const snapshot = this.#asItStands()
    this.#snapshots.set(name, snapshot)
    return { name, takenAt: snapshot.takenAt }
  }

  /** A world like this one, without its faults, second writers and journal. What happens there leaves no trace here. */
  copy(): World {
    const copy = new World(this.name, { ...this.#options, seed: () => this.#seed, keeper: undefined, past: undefined })
    copy.#become({ ...this.#asItStands(), faults: copy.faults.state })
    return copy
  }

  #asItStands(): Snapshot {
    return {
      takenAt: this.clock.read().now,
      orders: copyOf(this.#records.changed()),
      base: this.#seed,
      clock: this.clock.state,
      chance: this.chance.state,
      faults: this.faults.state,
      tokens: this.#credentials.state,
      tenants: new Set(this.#tenants),
    }
  }

  snapshots(): SnapshotView[] {
    return [...this.#snapshots].map(([name, { takenAt }]) => ({ name, takenAt }))
  }

  /** @returns whether there is a snapshot of that name */
  async restoreSnapshot(name: string): Promise<boolean> {
    const snapshot = this.#snapshots.get(name)
    if (!snapshot) return false
    const { orders, base, clock, tokens } = snapshot
    const kept = { orders, base: base.orders, clock, tokens: tokens.issued }
    await this.#records.alone(() => this.#keeper.replace(this.name, kept, () => this.#become(snapshot)))
    this.events.add('reset', () => ({ session: this.name, snapshot: name }))
    return true
  }

  #become({ orders, base, clock, chance, faults, tokens, tenants }: Snapshot): void {
    this.#seed = base
    this.#records.replace(base.orders, orders)
    this.clock.restore(clock)
    this.chance.restore(chance)
    this.faults.restore(faults)
    this.#credentials.relist(base.tokens)
    this.#credentials.restore(tokens)
    this.#tenants = new Set(tenants)
  }

  deleteSnapshot(name: string): boolean {
    return this.#snapshots.delete(name)
  }

  /** The orders of a snapshot, as a fixture file would hold them; undefined if there is none of that name. */
  exportSnapshot(name: string): JsonObject | undefined {
    const snapshot = this.#snapshots.get(name)
    if (!snapshot) return undefined
    const records = new Orders(snapshot.base.orders, undefined, snapshot.orders)
    const { tenants, tokens, clients } = snapshot.base
    const sections = this.providers.map(({ name }) => [name, { orders: [...records.list(name)].map(([, one]) => one) }])
    return {
      ...(Object.fromEntries(sections) as unknown as JsonObject),
      tenants: [...tenants.union(snapshot.tenants)],
      tokens: tokens as unknown as Json,
      clients: clients as unknown as Json,
    }
  }

  /**
   * Keeps what a fixture file holds under a name, as if it had been taken from a session that began with it.
   *
   * @throws Mistake with everything that is wrong in it
   */
  importSnapshot(name: string, content: JsonObject): SnapshotView {
    const { seed, faults } = plant(this.providers, [{ name: 'snapshot', content }], this.clock.now(), {
      mostOrders: mostImported,
    })
    if (faults.length > 0) {
      const errors = faults.map(({ where, field, reason }) => ({
        field: [where, field].filter(Boolean).join(': '),
        message: reason,
      }))
      throw new Mistake('invalid', 'These are no fixtures.', errors)
    }
    const takenAt = this.clock.read().now
    this.#snapshots.set(name, {
      takenAt,
      orders: new Map(),
      base: seed,
      clock: this.clock.state,
      chance: this.chance.state,
      faults: new Faults().state,
      tokens: new Credentials(this.#options.auth, seed.tokens).state,
      tenants: new Set(),
    })
    return { name, takenAt }
  }

  /** Stores an order that came from outside, and knows its tenant from now on. */
  async store(provider: Provider, id: string, record: OrderRecord | undefined): Promise<void> {
    await this.#records.update(provider.name, id, () => ({ after: record, result: undefined }))
    this.#meet(record)
    this.tellOfOrder(provider.name, id, record)
  }

  #meet(record: OrderRecord | undefined): void {
    const tenant = record?.tenant
    if (tenant !== undefined && !this.#seed.tenants.has(tenant)) this.#tenants.add(tenant)
  }

  #stage(provider: Provider): Stage {
    const orders = this.orders(provider.name)
    return {
      now: this.clock.now(),
      fixture: (id) => this.#seed.orders.get(provider.name)?.get(id),
      put: async (order, { tenant, fulfillments, history, memory } = {}) => {
        const beside = { tenant, fulfillments, history, memory } as unknown as JsonObject
        const given = Object.entries({ ...beside, order }).filter(([, value]) => value !== undefined)
        await orders.put(Object.fromEntries(given))
      },
      clear: async () => {
        for (const id of Array.from(this.#records.list(provider.name), ([one]) => one)) await orders.delete(id)
      },
      lose: (fault) => {
        this.addFault({ ...fault, match: { provider: provider.name } })
      },
      cast: (spell) => this.#credentials.cast(provider.name, spell),
    }
  }
}

/** The orders of one provider in one session. Ids may be numbers or text. */
class ProviderOrders {
  readonly #world: World
  readonly #provider: Provider

  constructor(world: World, provider: Provider) {
    this.#world = world
    this.#provider = provider
  }

  /** The order in the provider's own shape. */
  get(id: string | number): JsonObject | undefined {
    return this.#record(id)?.order
  }

  /** The order with what the sandbox knows besides, and what each status change would do now. */
  view(id: string | number): OrderView | undefined {
    const record = this.#record(id)
    return record && this.#viewOf(record)
  }

  #viewOf(record: OrderRecord): OrderView {
    const provider = this.#provider
    const at = { now: this.#world.clock.now(), settings: this.#world.settings }
    const transitions = provider.asks(record).map((ask): Outlook => {
      const { verdict, result, rule, remedy } = provider.foresee(record, ask, at)
      const { id: ruleId, statement, basis } = rule
      return { ...ask, verdict, result, rule: ruleId, statement, basis, ...(remedy === undefined ? {} : { remedy }) }
    })
    return { provider: provider.name, ...record, transitions }
  }

  list(filter: Omit<OrderFilter, 'provider'> = {}): OrderSummary[] {
    return [...this.#world.list({ ...filter, provider: this.#provider.name })]
  }

  /**
   * Creates or replaces an order. Only its id and its status are needed, the rest gets defaults.
   *
   * @throws Mistake with every bad field
   */
  async put(given: object): Promise<JsonObject> {
    const { put } = await this.replace(given)
    return put.order
  }

  /** Like `put`, and tells whether the order is new. */
  async replace(
    given: object,
  ): Promise<{ readonly put: OrderRecord; readonly view: OrderView; readonly created: boolean }> {
    const provider = this.#provider
    if (!isJsonObject(given)) throw new Mistake('invalid', 'An order is an object.')
    const admission = admit(provider, given, this.#world.clock.now())
    if ('errors' in admission) {
      throw new Mistake('invalid', `This is no order of ${provider.title}.`, admission.errors)
    }
    const created = this.#record(admission.id) === undefined
    await this.#world.store(provider, admission.id, admission.record)
    return { put: admission.record, view: this.#viewOf(admission.record), created }
  }

  /** @returns whether there was such an order */
  async delete(id: string | number): Promise<boolean> {
    if (!this.#record(id)) return false
    await this.#world.store(this.#provider, String(id), undefined)
    return true
  }

  /**
   * Ships quantities of lines, as the warehouse would; what is left of every line where none are given. The fulfilment
   * stands last in the view.
   *
   * @throws Mistake before the release floor, on hold, or for a line that the order does not have
   */
  fulfill(id: string | number, lines?: Fulfillment['lines']): Promise<OrderView> {
    return this.#move(id, 'fulfill', (record, at) => this.#provider.backstage.fulfill?.(record, lines, at))
  }

  unfulfill(id: string | number, fulfillment: number): Promise<OrderView> {
    return this.#move(id, 'unfulfill', (record, at) => this.#provider.backstage.unfulfill?.(record, fulfillment, at))
  }

  /** Moves the order as the vendor's backend does by itself. */
  transition(id: string | number, to: string): Promise<OrderView> {
    return this.#move(id, 'transition', (record, at) => this.#provider.backstage.transition?.(record, to, at))
  }

  async #move(
    id: string | number,
    what: keyof Provider['backstage'],
    step: (record: OrderRecord, at: { now: number; settings: Settings }) => Move | undefined,
  ): Promise<OrderView> {
    const world = this.#world
    const provider = this.#provider
    if (!provider.backstage[what]) throw new Mistake('unknown', `Orders of ${provider.title} know no ${what}.`)
    const move = await world.records.update(provider.name, String(id), (stored) => {
      const before = stored && world.settled(provider, stored)
      const move = before && step(before, { now: world.clock.now(), settings: world.settings })
      return { after: move && 'record' in move ? move.record : stored, result: move }
    })
    if (!move) throw noSuchOrder(provider, id)
    if ('refused' in move) {
      const { kind, refused, rule, faults = [] } = move
      const errors = faults.map(({ field, reason }) => ({ field, message: reason }))
      throw new Mistake(kind, `${refused} (rule ${rule.id})`, errors)
    }
    world.tellOfOrder(provider.name, String(id), move.record)
    // Another request may have changed the order since, so it is not read again.
    return this.#viewOf(move.record)
  }

  #record(id: string | number): OrderRecord | undefined {
    const stored = this.#world.records.get(this.#provider.name, String(id))
    return stored && this.#world.settled(this.#provider, stored)
  }
}

export type { ProviderOrders }

export const noSuchOrder = (provider: Provider, id: string | number): Mistake =>
  new Mistake('unknown', `${provider.title} has no order ${id} in this session.`)

export const noSuchSnapshot = (world: World, name: string): Mistake => {
  const names = world.snapshots().map((one) => one.name)
  return new Mistake('unknown', `There is no snapshot named "${name}". There are: ${names.join(', ') || 'none'}.`)
}

function summarise(provider: Provider, id: string, { tenant, order }: OrderRecord): OrderSummary {
  const status = String(order[provider.orders.statusKey])
  return { provider: provider.name, ...(tenant === undefined ? {} : { tenant }), id, status, order }
}

/** No scenario is longer, whatever stands in its placeholders. Finding them in any text would take the cube of its length. */
const longestSentence = 500

/** The scenario that a sentence means, and what its placeholders stand for. */
function findScenario(
  provider: Provider,
  sentence: string,
): { readonly scenario: Scenario; readonly words: JsonObject } {
  const wanted = sentence.trim()
  for (const scenario of wanted.length > longestSentence ? [] : provider.scenarios) {
    // Pact lets the words come as parameters: the sentence is then sent with its placeholders as they are.
    if (scenario.sentence === wanted) return { scenario, words: {} }
    const words = match(scenario, wanted)
    if (words) return { scenario, words }
  }
  const known = provider.scenarios.map((one) => one.sentence)
  const near = nearestSentence(wanted, known)
  throw new Mistake(
    'unknown',
    [
      `${provider.name} has no scenario named "${wanted.slice(0, 200)}". It has:`,
      ...known.map((one) => `  ${one}`),
      ...(near === undefined ? [] : [`Did you mean "${near}"?`]),
    ].join('\n'),
  )
}

/** The sentence that shares most of its words; misspelt words count for nothing. */
function nearestSentence(wanted: string, known: readonly string[]): string | undefined {
  const wordsOf = (sentence: string): Set<string> => new Set(sentence.toLowerCase().match(/[\w<>-]+/g))
  const words = wordsOf(wanted)
  let best: string | undefined
  let bestShare = 0.5
  for (const sentence of known) {
    const other = wordsOf(sentence)
    const share = words.intersection(other).size / words.union(other).size
    if (share > bestShare) [best, bestShare] = [sentence, share]
  }
  return best ?? nearestTo(wanted, known)
}

const placeholdersOf = (sentence: string): string[] =>
  Array.from(sentence.matchAll(/<(\w+)>/g), ([, name = '']) => name)

function match({ sentence, choices }: Scenario, wanted: string): JsonObject | undefined {
  const names = placeholdersOf(sentence)
  if (names.length === 0) return undefined
  const pattern = sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/<\w+>/g, '(.+?)')
  const found = new RegExp(`^${pattern}$`, 'i').exec(wanted)
  if (!found) return undefined
  const words: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    const text = found[index + 1] ?? ''
    const choice = choices?.[name]
    // People write "on hold" where the API says on_hold.
    const word = choice ? text.toLowerCase().replaceAll(/[ -]/g, '_') : text
    if (choice && !choice.includes(word)) return undefined
    words[name] = word
  }
  return words
}
