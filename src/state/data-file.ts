/** Keeps the worlds of all sessions in one JSON file that a person can read, so that they outlive the process. */

import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, resolve } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import type { ClockState } from './clock.ts'
import type { IssuedToken } from './credentials.ts'
import { DataFileError, type Keeper, type KeptState, type KeptWorld } from './keeper.ts'
import type { OrderChange, OrderMap } from './orders.ts'

const formatVersion = 1

/** The file as it is written. */
interface Data {
  version: typeof formatVersion
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

export class DataFile implements Keeper {
  readonly #path: string
  readonly #low: Low<Data>
  readonly #seed: () => ReadonlyMap<string, OrderMap>

  private constructor(path: string, low: Low<Data>, seed: () => ReadonlyMap<string, OrderMap>) {
    this.#path = path
    this.#low = low
    this.#seed = seed
  }

  /**
   * Opens the file for this process alone.
   *
   * @param seed the orders that a session begins with
   * @throws DataFileError if another process has it, or if what stands in it cannot be read
   */
  static async open(file: string, seed: () => ReadonlyMap<string, OrderMap>): Promise<DataFile> {
    const path = resolve(file)
    await mkdir(dirname(path), { recursive: true })
    await lock(path)
    try {
      const low = new Low<Data>(new JSONFile(path), { version: formatVersion, sessions: {} })
      await read(path, low)
      const data = new DataFile(path, low, seed)
      if (!low.data.sessions.default) {
        low.data.sessions.default = { orders: listed(seed()) }
        await data.#write()
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

  async change(session: string, { provider, id, before, after }: OrderChange): Promise<void> {
    const orders = this.#session(session).orders
    const known = (orders[provider] ??= {})
    const put = (record: unknown): void => {
      if (record !== undefined) known[id] = record
      else if (session === 'default') delete known[id]
      else known[id] = null
    }
    put(after)
    await this.#write(() => put(before))
  }

  async reset(session: string): Promise<void> {
    const { sessions } = this.#low.data
    const before = sessions[session]
    if (session === 'default') sessions.default = { orders: listed(this.#seed()) }
    else delete sessions[session]
    await this.#write(() => {
      if (before) sessions[session] = before
    })
  }

  async replace(session: string, changed: KeptWorld['orders'], base: ReadonlyMap<string, OrderMap>): Promise<void> {
    const { sessions } = this.#low.data
    const before = sessions[session]
    const providers = new Set([...base.keys(), ...changed.keys()])
    const orders = [...providers].map((provider) => {
      const records: Record<string, unknown> = session === 'default' ? Object.fromEntries(base.get(provider) ?? []) : {}
      for (const [id, record] of changed.get(provider) ?? []) {
        if (record) records[id] = record
        else if (session === 'default') delete records[id]
        else records[id] = null
      }
      return [provider, records] as const
    })
    sessions[session] = { ...before, orders: Object.fromEntries(orders) }
    await this.#write(() => {
      if (before) sessions[session] = before
      else delete sessions[session]
    })
  }

  async state(session: string, state: KeptState): Promise<void> {
    const kept = this.#session(session)
    const before = { ...kept }
    Object.assign(kept, state)
    await this.#write(() => Object.assign(kept, before))
  }

  /** Lets another process have the file. */
  async close(): Promise<void> {
    await this.#low.write()
    await rm(lockOf(this.#path), { force: true })
  }

  #session(name: string): SessionData {
    return (this.#low.data.sessions[name] ??= { orders: {} })
  }

  /** Writes the whole file; lowdb replaces it in one step, so it is never torn. */
  async #write(undo?: () => void): Promise<void> {
    try {
      await this.#low.write()
    } catch (error) {
      undo?.()
      throw new DataFileError(`${this.#path} could not be written, so nothing was changed: ${reasonOf(error)}`)
    }
  }
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
