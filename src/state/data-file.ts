/** Keeps the worlds of all sessions in one JSON file that a person can read, so that they outlive the process. */
import { access, constants, copyFile, type FileHandle, open, readFile, realpath, rm } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { type Adapter, Low } from 'lowdb'
import type { JsonObject } from '../domain/json.ts'
import { ChangeLog, type LogReading, readLog } from './change-log.ts'
import type { ClockState } from './clock.ts'
import type { IssuedToken } from './credentials.ts'
import {
  applyChange,
  type Change,
  type Data,
  emptyData,
  formatVersion,
  isChange,
  type SessionData,
  stillOf,
  textOf,
} from './data-format.ts'
import { type DataReading, readData } from './data-reading.ts'
import { type Identity, identityOf, inWords, isCode, leadsTo, makeFolder, replaceFile, syncFolder } from './disk.ts'
import { type Damage, DataFileError, type Keeper, type Replacement } from './keeper.ts'
import { lock, unlock } from './lock.ts'
import type { OrderChange, OrderMap, OrderRecord } from './orders.ts'

/** A session as the file has it, before anything in it is believed. */
export interface SessionInFile extends Readonly<SessionData> {
  readonly name: string
}

/** How long the log waits for more before it is folded into the file, and how long it may grow meanwhile. */
const foldAfterMs = 2_000
const longestLogBytes = 1024 * 1024

export interface DataFileOptions {
  /** Whether a change is on the disk itself before it counts, so that it survives a power loss. */
  readonly durable?: boolean | undefined
  /** Is told, in whole sentences, what people should know and what is no reason to stop. */
  readonly warn?: (message: string) => void
}

export class DataFile implements Keeper {
  readonly #path: string
  readonly #low: Low<Data>
  readonly #file: WholeFile
  readonly #log: ChangeLog
  readonly #seed: () => ReadonlyMap<string, OrderMap>
  readonly #warn: (message: string) => void
  #due: NodeJS.Timeout | undefined
  #folding: Promise<void> | undefined
  /** Whether the last folding failed, so that it is tried again only after a while, and told of once. */
  #behind = false
  /** Sessions whose forgetting is not kept yet. */
  readonly #forgotten = new Map<string, Promise<void>>()
  #closing: Promise<void> | undefined

  private constructor(
    low: Low<Data>,
    file: WholeFile,
    log: ChangeLog,
    seed: () => ReadonlyMap<string, OrderMap>,
    warn: (message: string) => void,
  ) {
    this.#path = file.path
    this.#low = low
    this.#file = file
    this.#log = log
    this.#seed = seed
    this.#warn = warn
  }

  /**
   * Opens the file for this process alone.
   *
   * @param seed the orders that a session begins with
   * @throws DataFileError if another process has it, if it is damaged, or if it cannot be written
   */
  static async open(
    name: string,
    seed: () => ReadonlyMap<string, OrderMap>,
    { durable = false, warn = () => {} }: DataFileOptions = {},
  ): Promise<DataFile> {
    await makeFolder(dirname(resolve(name)))
    const path = await pathOf(name)
    await lock(path)
    try {
      const found = await inspect(path)
      if (found.damage.length > 0) throw damaged(path, found.damage)
      const { log: reading } = found
      const file = new WholeFile(path)
      const low = new Low<Data>(file, found.data)
      const log = await ChangeLog.open(logOf(path), reading, found.folded, durable, {
        isInPlace: () => file.isInPlace(),
        restore: (seq) => {
          low.data.folded = seq
          return low.write()
        },
      })
      if (reading.cutOff !== undefined) {
        warn(
          `${logOf(path)}, line ${reading.cutOff} was cut off: it was being written when the last run was killed. It is dropped; whoever asked for that change was not told that it was made.`,
        )
      }
      const data = new DataFile(low, file, log, seed, warn)
      const isNew = !low.data.sessions.default
      if (isNew) low.data.sessions.default = { orders: listed(seed()) }
      try {
        if (isNew || low.data.folded > found.folded || found.version < formatVersion) await data.#fold()
        else await file.meet()
      } catch (error) {
        await Promise.allSettled([log.close(), file.close()])
        throw new DataFileError(`${path} cannot be written: ${inWords(error)}`)
      }
      return data
    } catch (error) {
      await unlock(path).catch(() => undefined)
      throw error
    }
  }

  get sessions(): SessionInFile[] {
    return Object.entries(this.#low.data.sessions).map(([name, session]) => ({ name, ...session }))
  }

  change(session: string, { provider, id, after }: OrderChange, apply: () => void): Promise<void> {
    return this.#keep(session, { put: [session, provider, id, after ?? null] }, apply)
  }

  reset(session: string, apply: () => void): Promise<void> {
    const data = session === 'default' ? { orders: listed(this.#seed()) } : null
    return this.#keep(session, { session: [session, data] }, apply)
  }

  replace(session: string, { orders: changed, base, clock, tokens }: Replacement, apply: () => void): Promise<void> {
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
    const data = { clock, tokens: [...tokens], orders: Object.fromEntries(orders) }
    return this.#keep(session, { session: [session, data] }, apply)
  }

  clock(session: string, clock: ClockState, apply: () => void): Promise<void> {
    return this.#keep(session, { state: [session, { clock }] }, apply)
  }

  token(session: string, token: IssuedToken, apply: () => void): Promise<void> {
    return this.#keep(session, { token: [session, token] }, apply)
  }

  /** What was kept of a session goes. If that cannot be kept, it goes before anything more is kept of the session. */
  forget(session: string): Promise<void> {
    const forgetting = this.#append({ session: [session, null] }, () => void this.#forgotten.delete(session))
    this.#forgotten.set(session, forgetting)
    return forgetting
  }

  /** Folds in what stands in the log and lets another process have the file. */
  close(): Promise<void> {
    this.#closing ??= this.#close(true)
    return this.#closing
  }

  /** Lets go of the file as it stands. */
  abandon(): Promise<void> {
    this.#closing ??= this.#close(false)
    return this.#closing
  }

  async #close(folded: boolean): Promise<void> {
    clearTimeout(this.#due)
    await this.#folding?.catch(() => undefined)
    // What cannot be folded in stays in the log, from which the next start takes it.
    if (folded) await this.#fold().catch(() => undefined)
    for (const last of [() => this.#log.close(), () => this.#file.close(), () => unlock(this.#path)]) {
      await last().catch((error: unknown) =>
        this.#warn(`${this.#path} could not be closed in order. ${inWords(error)}`),
      )
    }
  }

  /** Appends to the log, whose cost does not grow with the number of orders; the file itself follows. */
  async #keep(session: string, change: Change, apply: () => void): Promise<void> {
    try {
      const forgetting = this.#forgotten.get(session)
      if (forgetting) await forgetting.catch(() => this.#forgetAgain(session, forgetting))
      await this.#append(change, apply)
    } catch (error) {
      throw new DataFileError(`${logOf(this.#path)} could not be written, so nothing was changed: ${inWords(error)}`)
    }
    this.#foldInTime()
  }

  #forgetAgain(session: string, failed: Promise<void>): Promise<void> | undefined {
    const latest = this.#forgotten.get(session)
    return latest === failed ? this.forget(session) : latest
  }

  #append(change: Change, apply: () => void): Promise<void> {
    return this.#log.append(change as unknown as JsonObject, () => {
      applyChange(change, this.#low.data)
      apply()
    })
  }

  /** At once where the log has grown long; else a little later, so that the file is current when a person looks. */
  #foldInTime(): void {
    if (this.#closing) return
    const isLong = this.#log.length > Math.max(longestLogBytes, this.#file.bytes)
    if (isLong && !this.#folding && !this.#behind) {
      void this.#fold().catch(() => undefined)
      return
    }
    // The cost of a large file is only borne where there is much to fold in.
    if (this.#file.bytes > longestLogBytes && !this.#behind) return
    clearTimeout(this.#due)
    this.#due = setTimeout(() => void this.#fold().catch(() => undefined), foldAfterMs)
    this.#due.unref()
  }

  /** Writes the file anew, while changes go on to be kept; one writing at a time. */
  #fold(): Promise<void> {
    this.#folding ??= this.#foldNow().finally(() => {
      this.#folding = undefined
      if (this.#log.length > 0) this.#foldInTime()
    })
    return this.#folding
  }

  async #foldNow(): Promise<void> {
    const end = this.#log.end
    this.#low.data.folded = end.seq
    try {
      await this.#low.write()
      await this.#log.forget(end)
      if (this.#behind) this.#warn(`${this.#path} is up to date again.`)
      this.#behind = false
    } catch (error) {
      if (!this.#behind) {
        const what = `${this.#path} could not be brought up to date. Nothing is lost: the changes stand in ${basename(logOf(this.#path))}, and this is tried again.`
        this.#warn(`${what} ${inWords(error)}`)
      }
      this.#behind = true
      throw error
    }
  }
}

/** The file itself, as lowdb reads and writes it: with everything on the disk before the old one goes. */
class WholeFile implements Adapter<Data> {
  readonly path: string
  /** How long it is. */
  bytes = 0
  /** Held open, so that no other file can get its number on the disk once it is taken away. */
  #file: FileHandle | undefined
  /** The file itself, and one that is about to take its place. */
  #identities: readonly Identity[] = []
  #writing: Promise<void> = Promise.resolve()

  constructor(path: string) {
    this.path = path
  }

  async read(): Promise<Data | null> {
    const reading = await readWhole(this.path)
    return reading?.data ?? null
  }

  /** Takes note of the file that is there. */
  async meet(): Promise<void> {
    this.#file = await open(this.path, 'r')
    this.#identities = [await identityOf(this.#file)]
    this.bytes = (await this.#file.stat()).size
  }

  /** Whether nobody has taken it away or put another in its place. */
  isInPlace(): Promise<boolean> {
    return leadsTo(this.path, () => this.#identities)
  }

  write(data: Data): Promise<void> {
    const still = stillOf(data)
    const written = this.#writing.then(async () => {
      const before = this.#identities
      let after = before
      const file = await replaceFile(this.path, textOf(still), (next, bytes) => {
        after = [next]
        this.#identities = [...before, next]
        this.bytes = bytes
      }).finally(() => {
        this.#identities = before
      })
      const old = this.#file
      this.#file = file
      this.#identities = after
      await old?.close()
      await syncFolder(this.path)
    })
    this.#writing = written.catch(() => undefined)
    return written
  }

  async close(): Promise<void> {
    await this.#writing
    await this.#file?.close()
  }
}

const logOf = (path: string): string => `${path}.log`

/** Where a file really lies: whoever names it by a link means the same one. */
export const pathOf = (name: string): Promise<string> => realpath(name).catch(() => resolve(name))

/** What a data file and its log say together. */
export interface Inspected {
  /** What is good of them. */
  readonly data: Data
  /** The format that the file was written in. */
  readonly version: number
  /** The number of the last change that the file itself has. */
  readonly folded: number
  readonly log: LogReading
  readonly damage: readonly Damage[]
}

/**
 * Reads a data file and the log beside it, and changes nothing.
 *
 * @throws DataFileError if it is no data file, or one of a newer order-sandbox
 */
export async function inspect(path: string): Promise<Inspected> {
  const whole = await readWhole(path)
  const { data, version, damage: inFile } = whole ?? { data: emptyData(), version: formatVersion, damage: [] }
  const folded = data.folded
  // The first format numbered changes that failed as well.
  const log = readLog(await readBytes(logOf(path)), logOf(path), version === 1 ? undefined : folded)
  const damage = [...inFile, ...log.damage]
  for (const { seq, change } of log.changes) {
    if (seq <= folded) continue
    if (isChange(change)) applyChange(change as unknown as Change, data)
    else damage.push({ where: logOf(path), what: `change ${seq} is of a kind that nobody knows` })
    data.folded = seq
  }
  if (!whole && log.changes.length > 0)
    damage.push({ where: path, what: `it is missing, and ${basename(logOf(path))} goes on from it` })
  return { data, version, folded, log, damage }
}

/**
 * Writes what is good of a damaged file in its place, and keeps the damaged one.
 *
 * @returns where that lies now, and its log
 */
export async function saveGood(path: string, data: Data): Promise<string[]> {
  const originals: string[] = []
  const isTaken = (name: string): Promise<boolean> =>
    access(name).then(
      () => true,
      () => false,
    )
  let number = 1
  const nameOf = (file: string): string => `${file}.damaged-${number}`
  while ((await isTaken(nameOf(path))) || (await isTaken(nameOf(logOf(path))))) number += 1
  for (const file of [path, logOf(path)]) {
    if (!(await isTaken(file))) continue
    await copyFile(file, nameOf(file), constants.COPYFILE_EXCL)
    originals.push(nameOf(file))
  }
  const file = new WholeFile(path)
  await file.write(data)
  await file.close()
  // From here on everything that is good stands in the file; killed in between, a second repair finds it there.
  await rm(logOf(path), { force: true })
  await syncFolder(path)
  return originals
}

async function readWhole(path: string): Promise<DataReading | undefined> {
  try {
    return readData(await readFile(path, 'utf8'), path)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    if (error instanceof DataFileError) throw error
    throw new DataFileError(`${path} cannot be read: ${inWords(error)}`)
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return Buffer.alloc(0)
    throw new DataFileError(`${path} cannot be read: ${inWords(error)}`)
  }
}

/** Says all that is wrong, and the way out. */
function damaged(path: string, [first, ...more]: readonly Damage[]): DataFileError {
  const what = first ? `${first.where}: ${first.what}.` : ''
  const wayOut = `What is good can be saved, and the damaged file is kept beside it: order-sandbox check --repair ${path}`
  return new DataFileError(`${what}\n${wayOut}`, more)
}

const listed = (orders: ReadonlyMap<string, OrderMap>): Record<string, Record<string, unknown>> =>
  Object.fromEntries([...orders].map(([provider, records]) => [provider, Object.fromEntries(records)]))
