/** Keeps the worlds of all sessions in one JSON file that a person can read, so that they outlive the process. */

import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, resolve } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import { ChangeLog } from './change-log.ts'
import type { ClockState } from './clock.ts'
import type { IssuedToken } from './credentials.ts'
import { DataFileError, type Keeper, type KeptState, type KeptWorld } from './keeper.ts'
import type { OrderChange, OrderMap, OrderRecord } from './orders.ts'

const formatVersion = 1

/** The file as it is written. */
interface Data {
  version: typeof formatVersion
  /** The number of the last change of the log that is in here. */
  folded?: number
  sessions: Record<string, SessionData>
}

interface SessionData {
  clock?: ClockState
  tokens?: readonly IssuedToken[]
  /**
   * By provider and id. The session `default` has all its orders here; any other only those that differ from the
   * fixtures, where null stands for one that was deleted.
   */
  orders: Record<string, Record<string, unknown>>
}

/** A session as the file has it, before anything in it is believed. */
export interface SessionInFile extends KeptState {
  readonly name: string
  readonly orders: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** How long the log waits for more before it is folded into the file, and how long it may grow meanwhile. */
const foldAfterMs = 2_000
const longestLogBytes = 1024 * 1024

/** A change as it stands in the log. */
type Change =
  | { readonly put: readonly [session: string, provider: string, id: string, record: unknown] }
  | { readonly state: readonly [session: string, state: KeptState] }
  | { readonly session: readonly [session: string, data: SessionData | null] }

export class DataFile implements Keeper {
  readonly #path: string
  readonly #low: Low<Data>
  readonly #log: ChangeLog
  readonly #seed: () => ReadonlyMap<string, OrderMap>
  readonly #durable: boolean
  #folding: NodeJS.Timeout | undefined
  #snapshotBytes = 0

  private constructor(
    path: string,
    low: Low<Data>,
    log: ChangeLog,
    seed: () => ReadonlyMap<string, OrderMap>,
    durable: boolean,
  ) {
    this.#path = path
    this.#low = low
    this.#log = log
    this.#seed = seed
    this.#durable = durable
  }

  /**
   * Opens the file for this process alone.
   *
   * @param seed the orders that a session begins with
   * @param durable whether a change is on the disk itself before it counts, so that it survives a power loss
   * @throws DataFileError if another process has it, or if what stands in it cannot be read
   */
  static async open(
    file: string,
    seed: () => ReadonlyMap<string, OrderMap>,
    { durable = false }: { readonly durable?: boolean | undefined } = {},
  ): Promise<DataFile> {
    const path = resolve(file)
    await mkdir(dirname(path), { recursive: true })
    await lock(path)
    try {
      const low = new Low<Data>(new JSONFile(path), { version: formatVersion, folded: 0, sessions: {} })
      await read(path, low)
      const { log, changes } = await ChangeLog.open(`${path}.log`, low.data.folded ?? 0, durable)
      const data = new DataFile(path, low, log, seed, durable)
      for (const { change } of changes) data.#apply(change as unknown as Change)
      const isNew = !low.data.sessions.default
      if (isNew) low.data.sessions.default = { orders: listed(seed()) }
      if (isNew || changes.length > 0) {
        await data.#fold().catch(async (error: unknown) => {
          await log.close(isNew)
          throw new DataFileError(`${path} cannot be written: ${reasonOf(error)}`)
        })
      }
      return data
    } catch (error) {
      await rm(lockOf(path), { force: true })
      throw error
    }
  }

  get sessions(): SessionInFile[] {
    return Object.entries(this.#low.data.sessions).map(([name, session]) => ({ name, ...session }))
  }

  change(session: string, { provider, id, after }: OrderChange): Promise<void> {
    return this.#keep({ put: [session, provider, id, after ?? null] })
  }

  reset(session: string): Promise<void> {
    const data = session === 'default' ? { orders: listed(this.#seed()) } : null
    return this.#keep({ session: [session, data] })
  }

  replace(session: string, changed: KeptWorld['orders'], base: ReadonlyMap<string, OrderMap>): Promise<void> {
    const providers = new Set([...base.keys(), ...changed.keys()])
    const orders = [...providers].map((provider) => {
      const own = base.get(provider) ?? new Map<string, OrderRecord>()
      const fixtures = this.#seed().get(provider) ?? new Map<string, OrderRecord>()
      // Of any other session the file has what differs from the fixtures: after an import, that is all of it.
      const gone = [...fixtures.keys()].map((id) => [id, null] as const)
      const differing = own === fixtures ? [] : [...gone, ...own]
      const records = new Map<string, unknown>(session === 'default' ? own : differing)
      for (const [id, record] of changed.get(provider) ?? []) {
        if (record) records.set(id, record)
        else if (session === 'default') records.delete(id)
        else records.set(id, null)
      }
      return [provider, Object.fromEntries(records)] as const
    })
    return this.#keep({
      session: [session, { ...this.#low.data.sessions[session], orders: Object.fromEntries(orders) }],
    })
  }

  state(session: string, state: KeptState): Promise<void> {
    return this.#keep({ state: [session, state] })
  }

  /** Folds in what stands in the log and lets another process have the file. */
  async close(): Promise<void> {
    clearTimeout(this.#folding)
    // What cannot be folded in stays in the log, from which the next start takes it.
    const folded = await this.#fold().then(
      () => true,
      () => false,
    )
    await this.#log.close(folded)
    await rm(lockOf(this.#path), { force: true })
  }

  /** Lets go of the file as it stands. */
  async abandon(): Promise<void> {
    clearTimeout(this.#folding)
    await this.#log.close(false)
    await rm(lockOf(this.#path), { force: true })
  }

  /** Appends to the log, whose cost does not grow with the number of orders; the file itself follows. */
  async #keep(change: Change): Promise<void> {
    try {
      await this.#log.append(change as unknown as JsonObject, () => this.#apply(change))
    } catch (error) {
      throw new DataFileError(`${this.#path}.log could not be written, so nothing was changed: ${reasonOf(error)}`)
    }
    if (this.#log.length > Math.max(longestLogBytes, this.#snapshotBytes)) void this.#fold().catch(() => undefined)
    else this.#foldSoon()
  }

  #apply(change: Change): void {
    const { sessions } = this.#low.data
    if ('session' in change) {
      const [name, data] = change.session
      if (data) set(sessions, name, data)
      else delete sessions[name]
      return
    }
    const [name] = 'put' in change ? change.put : change.state
    if (!Object.hasOwn(sessions, name)) set(sessions, name, { orders: {} })
    const session = sessions[name]
    if (!session) return
    if ('state' in change) {
      Object.assign(session, change.state[1])
      return
    }
    const [, provider, id, record] = change.put
    if (!Object.hasOwn(session.orders, provider)) set(session.orders, provider, {})
    const orders = session.orders[provider] ?? {}
    if (record === null && name === 'default') delete orders[id]
    else set(orders, id, record)
  }

  /** A little later, so that a burst of changes is folded in once, and the file is current when a person looks. */
  #foldSoon(): void {
    if (this.#snapshotBytes > longestLogBytes) return
    clearTimeout(this.#folding)
    this.#folding = setTimeout(() => void this.#fold().catch(() => undefined), foldAfterMs)
    this.#folding.unref()
  }

  #fold(): Promise<void> {
    return this.#log.fold(async () => {
      this.#low.data.folded = this.#log.written
      // lowdb replaces the file in one step, so it is never torn; it does not see to it that the disk has it.
      await this.#low.write()
      const file = await open(this.#path, 'r+')
      try {
        if (this.#durable) await file.sync()
        this.#snapshotBytes = (await file.stat()).size
      } finally {
        await file.close()
      }
    })
  }
}

/** Sets a key that may be called anything, `__proto__` included. */
function set<Value>(target: Record<string, Value>, key: string, value: Value): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}

async function read(path: string, low: Low<Data>): Promise<void> {
  try {
    await low.read()
  } catch (error) {
    throw new DataFileError(
      `${path} is not JSON: ${reasonOf(error)}. Mend it, or move it away to begin from the fixtures.`,
    )
  }
  const data = low.data as unknown
  if (!isJsonObject(data) || !isJsonObject(data.sessions) || typeof data.version !== 'number') {
    throw new DataFileError(
      `${path} is no data file of order-sandbox: it has no "version" and "sessions". Name another file.`,
    )
  }
  if (data.version !== formatVersion) {
    const newer = `It was written in format ${data.version}, and this order-sandbox reads format ${formatVersion}`
    throw new DataFileError(`${path} cannot be read. ${newer}: use the version that wrote it, or name another file.`)
  }
  for (const [name, session] of Object.entries(data.sessions)) {
    if (isJsonObject(session) && isJsonObject(session.orders)) continue
    throw new DataFileError(`${path}: session "${name}" has no "orders". Mend it, or move the file away.`)
  }
}

const listed = (orders: ReadonlyMap<string, OrderMap>): Record<string, Record<string, unknown>> =>
  Object.fromEntries([...orders].map(([provider, records]) => [provider, Object.fromEntries(records)]))

/** Tells this process from an earlier one that had the same id, as happens in containers. */
const thisProcess = Math.round(performance.timeOrigin)

const lockOf = (path: string): string => `${path}.lock`

/** Which process has the file: told apart by its id as long as it is on this machine. */
async function lock(path: string): Promise<void> {
  const mine: JsonObject = { pid: process.pid, host: hostname(), startedAt: thisProcess }
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(lockOf(path), 'wx')
      await file.writeFile(JSON.stringify(mine))
      await file.close()
      return
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw new DataFileError(`${path} cannot be locked: ${reasonOf(error)}`)
    }
    const holder = await readHolder(path)
    if (holder !== undefined && isAlive(holder)) {
      throw new DataFileError(
        `${path} is in use by another order-sandbox (process ${holder.pid} on ${holder.host}). Stop it, or name another file with --data. If it no longer runs, remove ${lockOf(path)}.`,
      )
    }
    await rm(lockOf(path), { force: true })
  }
  throw new DataFileError(`${path} is being opened by another order-sandbox at this moment. Try again.`)
}

interface Holder {
  readonly pid: number
  readonly host: string
  readonly startedAt: number
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const holder: unknown = JSON.parse(await readFile(lockOf(path), 'utf8'))
    if (isJsonObject(holder) && typeof holder.pid === 'number') {
      return { pid: holder.pid, host: String(holder.host), startedAt: Number(holder.startedAt) }
    }
  } catch {
    // A lock that was never finished is of a process that was killed while it made it.
  }
  return undefined
}

/** A process of another machine cannot be asked, so it counts as alive. */
function isAlive({ pid, host, startedAt }: Holder): boolean {
  if (host !== hostname()) return true
  if (pid === process.pid) return startedAt === thisProcess
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
