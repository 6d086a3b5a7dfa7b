/** The sandbox: one object that sets its scenes, looks into it and stops it. It runs wherever JavaScript does. */

import { refuseHost } from './control/access.ts'
import type { ContractsOf } from './control/call.ts'
import { routeControl } from './control/routes.ts'
import type { JsonObject } from './domain/json.ts'
import { takerFor } from './engine/act.ts'
import type { Actor } from './engine/actors.ts'
import type { Exchange, Surroundings } from './engine/exchange.ts'
import { explain } from './engine/explain.ts'
import { Mistake } from './engine/ours.ts'
import { type App, type Bindings, openDoors, routeMocks, routeProviders } from './engine/routes.ts'
import { type FixtureFile, type FoundFixtures, type OnLoading, type Seed, sow } from './engine/seed.ts'
import {
  defaultSession,
  defaultSessionBounds,
  isSessionName,
  type SessionBounds,
  Sessions,
  sessionNameHint,
} from './engine/sessions.ts'
import { noSuchSnapshot, type ProviderOrders, type SnapshotView, World, type WorldOptions } from './engine/world.ts'
import type { FaultSpec } from './faults/fault.ts'
import type { Fault } from './faults/faults.ts'
import { inProcessWire, LostAnswers } from './faults/wire.ts'
import type { CoverageReport } from './journal/coverage.ts'
import { defaultBounds, type EntryFilter, type EntryView, viewOf } from './journal/journal.ts'
import type { Bounds } from './journal/latest.ts'
import { Past } from './journal/past.ts'
import type { RetryReport } from './journal/retries.ts'
import type { EntryMatch, Times, Verification } from './journal/verify.ts'
import type { MockSpec } from './openapi/mock.ts'
import type { Provider } from './provider.ts'
import { providers as packagedProviders } from './providers/index.ts'
import { type Clock, ClockError, type ClockReading, type ClockState, isTimeZone, stoppedAt } from './state/clock.ts'
import type { AuthMode } from './state/credentials.ts'
import type { Keeper, KeptWorld } from './state/keeper.ts'

/** What a sandbox can be told wherever it runs. */
export interface CoreOptions {
  /** Stops the clock at an ISO 8601 date-time. The machine's clock unless given. */
  readonly clock?: string | undefined
  /** Where chance begins. */
  readonly seed?: number | undefined
  /** Refuses unknown fields instead of ignoring them with a notice. */
  readonly strict?: boolean | undefined
  /** `any` (the default) accepts every bearer token; `listed` only those of the fixtures and those issued. */
  readonly auth?: AuthMode | undefined
  /** The IANA time zone in which the business tells dates. */
  readonly timezone?: string | undefined
  /** Seconds after which an order on hold is routed again; never unless given. */
  readonly holdGraceSeconds?: number | undefined
  /** Origins of web pages that may call the simulated APIs, besides those on this machine; `*` for all. */
  readonly cors?: readonly string[] | undefined
  /** What control calls must bring as bearer token. Needed to listen on an address that is not this machine's own. */
  readonly controlToken?: string | undefined
  /** How much a session's journal keeps: entries (1,000) and bytes (16 MiB). */
  readonly journal?: Partial<Bounds> | undefined
  /** How many sessions are kept (1,000), and for how many milliseconds one that nobody uses (an hour). */
  readonly sessions?: Partial<SessionBounds> | undefined
  /** Told of every request that was answered. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined
  /** Told how many of all the orders of the fixtures have been loaded, every ten thousand orders. */
  readonly onLoading?: OnLoading | undefined
}

/** What the place where a sandbox runs has to offer. */
export interface Edge {
  /** The APIs that are played: those of the package unless it brings more. */
  readonly providers?: readonly Provider[]
  /** What every session begins with; asked again by `reload`. */
  readFixtures(): Promise<FoundFixtures>
  /** The OpenAPI files that are played without rules; asked again by `reload`. */
  readMocks?(): Promise<readonly MockSpec[]>
  /** Opens what keeps the worlds, so that they outlive the process. */
  keep?(seed: () => Seed, now: number): Promise<Kept>
  /** Routes pages for people, before everything else; the guard answers a request that may not come in. */
  routePages?(app: App, guard: (request: Request, overSocket: boolean) => Response | undefined): void
  /** The text of an OpenAPI file of the package: `skuio.yaml`. */
  readonly readSpec?: (file: string) => Promise<string>
  /** Makes contracts of entries of a journal; the entries chosen are held to the spec of the control API. */
  readonly contractsOf?: ContractsOf
  /** Stops what lets requests in, once those that are in have been answered. */
  close?(): Promise<void>
}

/** What keeps the worlds. */
export interface Kept {
  readonly keeper: Keeper
  /** Those it has kept, to be taken out. */
  readonly worlds: Map<string, KeptWorld>
  /** Lets go of a session that nobody uses any more. */
  forget(session: string): Promise<void>
  close(): Promise<void>
}

/** A sandbox with what its edge builds on. */
export interface Core {
  readonly app: App
  /** Is aborted when the sandbox closes. */
  readonly closing: AbortSignal
  seenFrom(session: string): CoreSandbox
}

/** What people do to the clock of a session; each call takes effect at once. */
export interface SandboxClock {
  /** ISO 8601, UTC. */
  now(): string
  read(): ClockReading
  /** Stops it at a time: `2026-05-11T07:00:00Z`. */
  set(time: string): Promise<void>
  /** Moves it by an ISO 8601 duration: `P1D`. */
  advance(duration: string): Promise<void>
  /** Lets a stopped clock run on from the time it shows. */
  resume(): Promise<void>
}

/** A fault that was added, and the way to remove it. */
export type AddedFault = Fault & { remove(): void }

export interface SandboxFaults {
  /**
   * @example sandbox.faults.add({ kind: 'status', status: 500, times: 1, match: { provider: 'newstore' } })
   * @throws Mistake with everything that is wrong with it
   */
  add(fault: FaultSpec): AddedFault
  list(): Fault[]
  clear(): void
}

export interface SandboxJournal {
  /** What was asked and answered, the oldest first. */
  entries(filter?: EntryFilter): EntryView[]
  /** Whether the consumer sent what is expected, and if not, what came nearest. At least once unless said otherwise. */
  verify(match: EntryMatch, times?: Times): Verification
  clear(): void
}

export interface SandboxSnapshots {
  /** Keeps orders, faults, clock and chance under a name. */
  take(name: string): SnapshotView
  list(): SnapshotView[]
  /** @throws Mistake if there is none of that name */
  restore(name: string): Promise<void>
  delete(name: string): boolean
  /** As a fixture file would hold it. */
  export(name: string): JsonObject | undefined
  import(name: string, fixtures: JsonObject): SnapshotView
}

export interface SandboxActors {
  /**
   * Adds a second writer, by the name of a ready-made script or with steps of its own.
   *
   * @example sandbox.actors.add({ script: 'walmart-shipped-sync', order: 1002 })
   * @throws Mistake with everything that is wrong with it
   */
  add(actor: object): Actor
  list(): Actor[]
  remove(id: string): boolean
}

/** Whose conduct is told of: this session's since its last reset, or that of all sessions since the start. */
export interface Scope {
  readonly everywhere?: boolean
}

/** A sandbox, seen from one of its sessions. */
export interface CoreSandbox {
  /** The name of the session. */
  readonly name: string
  readonly providers: readonly Provider[]
  /** The OpenAPI files that are played without rules. */
  readonly mocks: readonly MockSpec[]
  readonly clock: SandboxClock
  readonly faults: SandboxFaults
  readonly journal: SandboxJournal
  readonly snapshots: SandboxSnapshots
  readonly actors: SandboxActors
  /** How the consumer behaved after each answer, and whether that is how the vendor says. */
  retries(scope?: Scope): RetryReport
  /** What of the APIs the consumer has met, and what it never has. */
  coverage(scope?: Scope): CoverageReport
  /** Answers a request without a network: the same code as behind the port. */
  fetch(request: Request): Promise<Response>
  orders(provider: string): ProviderOrders
  /** Sets a scene: `given('skuio', 'a closed, fulfilled order')`. */
  given(provider: string, scenario: string, params?: JsonObject): Promise<void>
  /** The same sandbox, another world. */
  session(name: string): CoreSandbox
  /** How many orders there are, by provider. */
  counts(): Readonly<Record<string, number>>
  /** The fixtures again; everything else of this session is gone. */
  reset(): Promise<void>
  /**
   * Reads the fixtures again, for every session; what a session changed stays.
   *
   * @throws Mistake if they have one, and then the old ones stay
   */
  reload(): Promise<void>
  /** Answers what is in flight, then lets go of everything. */
  close(): Promise<void>
}

/** Fixtures that are in memory already. */
export const inMemory = (fixtures: readonly object[]): FixtureFile[] =>
  fixtures.map((content, index) => ({ name: `fixtures[${index}]`, content }))

/**
 * Opens a sandbox at an edge.
 *
 * @throws Mistake if an option, a fixture or what was kept is wrong; the message says which and how to mend it
 */
export async function openCore(options: CoreOptions, edge: Edge): Promise<Core> {
  const clock = clockOf(options.clock)
  const { timezone = 'America/Los_Angeles', holdGraceSeconds = 0 } = options
  // To look one up takes as long as everything else here, and the default is one.
  if (options.timezone !== undefined && !isTimeZone(timezone)) {
    throw new Mistake('invalid', `"${timezone}" is no time zone. Write one like America/Los_Angeles or Europe/Berlin.`)
  }
  if (!Number.isFinite(holdGraceSeconds) || holdGraceSeconds < 0) {
    throw new Mistake('invalid', 'The grace period of a hold must be a number of seconds, 0 or more.')
  }
  if (options.controlToken?.trim() === '') {
    throw new Mistake('invalid', 'The control token is empty. Give it some text, or leave it out.')
  }
  const machine = (): number => Date.now()
  const now = 'frozenAtMs' in clock ? clock.frozenAtMs : machine()
  const { providers = packagedProviders } = edge
  let mocks = (await edge.readMocks?.()) ?? []
  let seed = sow(providers, await edge.readFixtures(), now, options.onLoading)
  // After the fixtures: a mistake in them must not leave the lock of a data file behind.
  const kept = await edge.keep?.(() => seed, now)

  const past = new Past()
  const worldOptions: WorldOptions = {
    providers,
    past,
    journal: { ...defaultBounds, ...options.journal },
    seed: () => seed,
    settings: { strict: options.strict ?? false, timeZone: timezone, holdGraceSeconds },
    auth: options.auth ?? 'any',
    chanceSeed: options.seed ?? 1,
    machine,
    clock,
    keeper: kept?.keeper,
  }
  const keptWorlds = kept?.worlds ?? new Map<string, KeptWorld>()
  const sessions = new Sessions(
    (name) => new World(name, worldOptions, keptWorlds.get(name)),
    (world) => {
      world.clearJournal()
      past.addCoverage(world.coverage)
      // What was kept of a session that is forgotten goes with it; if that fails, it is only forgotten later.
      kept?.forget(world.name).catch(() => undefined)
    },
    { ...defaultSessionBounds, ...options.sessions },
  )
  // These exist from the start. Once forgotten, a session begins from the fixtures, and not from what was kept of it.
  for (const name of [defaultSession, ...keptWorlds.keys()]) sessions.get(name)
  keptWorlds.clear()

  const doors = openDoors()
  const { app } = doors
  const tell = (exchange: Exchange): void => options.onExchange?.(exchange)
  const neighbours = { corsOrigins: options.cors ?? [] }
  const closing = new AbortController()
  const surroundings: Surroundings = {
    tell,
    closing: closing.signal,
    act: (world, after) => {
      const take = takerFor(app, world)
      const now = world.clock.now()
      return after ? world.actors.afterEntry(after, now, take) : world.actors.atTime(now, take)
    },
  }
  edge.routePages?.(doors.own, (request, overSocket) =>
    refuseHost(request, { controlToken: options.controlToken, overSocket }),
  )
  routeControl(doors, {
    providers,
    sessions,
    get mocks() {
      return mocks
    },
    past,
    controlToken: options.controlToken,
    readSpec: edge.readSpec,
    contractsOf: edge.contractsOf,
    explain: (world, request) => explain(app, world, request),
    ...surroundings,
  })
  routeProviders(doors, providers, sessions, neighbours, surroundings)
  routeMocks(doors, () => mocks, sessions, neighbours, tell)

  const lost = new LostAnswers()
  const wire: Bindings['wire'] = (request) => inProcessWire(lost, request.signal, closing.signal)
  const seenFrom = (name: string): CoreSandbox => {
    const world = (): World => sessions.get(name)
    const turn = (how: (clock: Clock) => void): Promise<void> => {
      const turned = world()
      return turned.turnClock(how).then(() => surroundings.act(turned))
    }
    return {
      name,
      providers,
      get mocks() {
        return mocks
      },
      fetch: (request) =>
        orGivenUp(request.signal, async () => lost.unwrap(await app.fetch(request, { session: name, wire }))),
      orders: (provider) => world().orders(provider),
      given: (provider, scenario, params) => world().given(provider, scenario, params),
      clock: {
        now: () => world().clock.read().now,
        read: () => world().clock.read(),
        set: (time) => turn((clock) => clock.set(time)),
        advance: (duration) => turn((clock) => clock.advance(duration)),
        resume: () => turn((clock) => clock.resume()),
      },
      faults: {
        add: (spec) => {
          const fault = world().addFault(spec)
          return { ...fault, remove: () => void world().removeFault(fault.id) }
        },
        list: () => world().faults.list(),
        clear: () => world().clearFaults(),
      },
      journal: {
        entries: (filter) => world().journal.entries(filter).map(viewOf),
        verify: (match, times) => world().verify(match, times),
        clear: () => world().clearJournal(),
      },
      snapshots: {
        take: (snapshot) => world().takeSnapshot(snapshot),
        list: () => world().snapshots(),
        restore: async (snapshot) => {
          if (!(await world().restoreSnapshot(snapshot))) throw noSuchSnapshot(world(), snapshot)
        },
        delete: (snapshot) => world().deleteSnapshot(snapshot),
        export: (snapshot) => world().exportSnapshot(snapshot),
        import: (snapshot, content) => world().importSnapshot(snapshot, content),
      },
      actors: {
        add: (actor) => world().addActor(actor),
        list: () => world().actors.list(),
        remove: (id) => world().actors.remove(id),
      },
      retries: ({ everywhere = false } = {}) => (everywhere ? past.retries(sessions.worlds()) : world().retries()),
      coverage: ({ everywhere = false } = {}) =>
        (everywhere ? past.coverage(sessions.worlds()) : world().coverage).report(providers),
      session: (other) => {
        if (!isSessionName(other)) throw new Mistake('invalid', sessionNameHint(other))
        return seenFrom(other)
      },
      counts: () => world().counts(),
      reset: () => world().reset(),
      reload: async () => {
        const found = await edge.readFixtures()
        const next = (await edge.readMocks?.()) ?? []
        // The last that can fail: until here, everything stays as it was.
        seed = sow(providers, found, 'frozenAtMs' in clock ? clock.frozenAtMs : machine(), options.onLoading)
        mocks = next
        for (const one of sessions.worlds()) one.reseed()
      },
      close: async () => {
        closing.abort()
        await edge.close?.()
        await kept?.close()
      },
    }
  }
  return { app, closing: closing.signal, seenFrom }
}

/** What the work comes to, or the client's giving up: then, as with `fetch`, the work goes on and nobody hears of it. */
async function orGivenUp(signal: AbortSignal, work: () => Promise<Response>): Promise<Response> {
  signal.throwIfAborted()
  const giving = Promise.withResolvers<never>()
  const giveUp = (): void => giving.reject(signal.reason)
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await Promise.race([work(), giving.promise])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

function clockOf(time: string | undefined): ClockState {
  if (time === undefined) return { offsetMs: 0 }
  try {
    return stoppedAt(time)
  } catch (error) {
    throw error instanceof ClockError ? new Mistake('invalid', error.message) : error
  }
}
