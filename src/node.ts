/** The sandbox on Node: the core with what only Node has, which is files, a port, the console and recorded contracts. */
import { routeConsole } from './console/serve.ts'
import { Recorder, type Recording, type RecordOptions } from './contracts/record.ts'
import { settledTime } from './contracts/record-call.ts'
import { type Chosen, contractsOf } from './contracts/record-entries.ts'
import { defaultSession } from './engine/sessions.ts'
import { loadProviders } from './loading.ts'
import { type Fixtures, fixturesOf, openData, readFixtures, readMocks, readSpec } from './opening.ts'
import type { Provider } from './provider.ts'
import { type CoreOptions, type CoreSandbox, openCore } from './sandbox.ts'

/** What a sandbox is made with. All of it is optional. */
export interface SandboxOptions extends CoreOptions {
  /** APIs of your own, to be played beside those of the package: the folder of each, or what `defineProvider` made. */
  readonly providers?: readonly (string | Provider)[] | undefined
  /** Files and folders, JSON or YAML; or what would stand in one. Those of the package and of `providers` unless given. */
  readonly fixtures?: Fixtures | undefined
  /** Keeps the state in this file, which also starts the next run. In memory unless given. */
  readonly data?: string | undefined
  /** Has every change on the disk itself before it is answered, so that it survives a power loss too. */
  readonly durable?: boolean | undefined
  /**
   * Told, in whole sentences, what people should know of the data file though nothing has failed: that it could not be
   * brought up to date, for one. Goes to stderr unless given.
   */
  readonly onWarning?: ((message: string) => void) | undefined
  /** OpenAPI files of your own, by name, played from their examples and schemas. */
  readonly specs?: Readonly<Record<string, string>> | undefined
}

/** A sandbox, seen from one of its sessions. */
export interface Sandbox extends CoreSandbox {
  /**
   * Makes contracts of what the consumer does from now on, in whatever session.
   *
   * @example
   * const recording = sandbox.record('oms-worker')
   * // … the consumer does its work …
   * await recording.write('contracts') // contracts/oms-worker-newstore.json
   * @throws Mistake if the consumer's name cannot be that of a file
   */
  record(consumer: string, options?: RecordOptions): Recording
  /** Opens a port on 127.0.0.1, any free one unless given. */
  listen(options?: {
    readonly port?: number | undefined
    readonly host?: string | undefined
  }): Promise<{ readonly url: string; readonly port: number }>
  session(name: string): Sandbox
  /**
   * Reads the fixtures and the specs again, or others in their place, for every session; what a session changed stays.
   *
   * @throws Mistake that names everything wrong with them, and then all stays as it was
   */
  reload(instead?: Pick<SandboxOptions, 'fixtures' | 'specs'>): Promise<void>
}

/**
 * Starts a sandbox.
 *
 * @example
 * const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z' })
 * await sandbox.given('skuio', 'a closed, fulfilled order')
 * @throws Mistake if an option, a fixture or the data file is wrong; the message says which and how to mend it
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { data, durable = false, onWarning: warn = console.warn, controlToken } = options
  const providers = await loadProviders(options.providers ?? [])
  let { fixtures = fixturesOf(providers), specs = {} } = options
  const recorders = new Set<Recorder>()
  const recordingRoom = {
    providers,
    machine: () => Date.now(),
    // The fixtures and rules of this sandbox, and nothing of its time, tokens and files.
    openStand: () => {
      const { providers, strict, timezone, holdGraceSeconds } = options
      return createSandbox({ providers, fixtures, strict, timezone, holdGraceSeconds, clock: settledTime })
    },
  }
  const servers = new Set<{ close(): Promise<void> }>()
  const core = await openCore(
    {
      ...options,
      onExchange: (exchange) => {
        for (const recorder of recorders) recorder.note(exchange)
        options.onExchange?.(exchange)
      },
    },
    {
      providers,
      readFixtures: () => readFixtures(providers, fixtures),
      readMocks: () => readMocks(providers, specs),
      ...(data === undefined ? {} : { keep: (seed, now) => openData(providers, data, { durable, warn }, seed, now) }),
      routePages: routeConsole,
      readSpec,
      // The spec of the control API has held it to its shape.
      contractsOf: (journal, chosen) => contractsOf(journal, chosen as unknown as Chosen, recordingRoom),
      close: async () => {
        await Promise.all([...servers].map((server) => server.close()))
        servers.clear()
      },
    },
  )
  const onNode = (seen: CoreSandbox): Sandbox => ({
    ...seen,
    get mocks() {
      return seen.mocks
    },
    reload: async (instead = {}) => {
      const before = { fixtures, specs }
      fixtures = instead.fixtures ?? fixtures
      specs = instead.specs ?? specs
      try {
        await seen.reload()
      } catch (error) {
        fixtures = before.fixtures
        specs = before.specs
        throw error
      }
    },
    record: (consumer, how = {}) => {
      const recorder = new Recorder(consumer, how, {
        ...recordingRoom,
        stopped: () => void recorders.delete(recorder),
      })
      recorders.add(recorder)
      return recorder
    },
    listen: async ({ port = 0, host = '127.0.0.1' } = {}) => {
      const { listen } = await import('./listen.ts')
      const server = await listen(core.app, { port, host, controlToken, closing: core.closing })
      servers.add(server)
      const prefix = seen.name === defaultSession ? '' : `/@${seen.name}`
      return { url: server.url + prefix, port: server.port }
    },
    session: (name) => onNode(seen.session(name)),
  })
  return onNode(core.seenFrom(defaultSession))
}
