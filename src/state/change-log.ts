/** An append-only log of changes beside the data file: what has been acknowledged and is not yet in the file itself. */
import { constants, type FileHandle, open, rm } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import { type Identity, identityOf, leadsTo, reasonOf, replaceFile, syncFolder } from './disk.ts'
import type { Damage } from './keeper.ts'

/** One change, numbered in the order of the log. */
export interface LoggedChange {
  readonly seq: number
  readonly change: JsonObject
}

/** What a log says that stands beside a data file. */
export interface LogReading {
  readonly changes: readonly LoggedChange[]
  /** Bytes up to where whole lines stand. */
  readonly length: number
  /** The number of a last line that was cut off: it was being written when the process was killed. */
  readonly cutOff: number | undefined
  readonly damage: readonly Damage[]
}

/** A place in the log between two lines. */
export interface Mark {
  /** The number of the change before it. */
  readonly seq: number
  readonly length: number
  readonly file: FileHandle
}

/** The data file that the log belongs to. */
interface Base {
  isInPlace(): Promise<boolean>
  /** Writes it anew, with everything up to a change. */
  restore(seq: number): Promise<void>
}

interface Waiting {
  readonly change: JsonObject
  readonly apply: () => void
  readonly kept: () => void
  readonly failed: (error: unknown) => void
}

export class ChangeLog {
  readonly #path: string
  readonly #durable: boolean
  readonly #base: Base
  #file: FileHandle
  #identity: Identity
  /** Up to where the log is good. */
  #length: number
  /** The number of the latest change that is in the log. */
  #written: number
  /** Whether bytes of a write that failed may stand behind what is good. */
  #dirty = false
  #waiting: Waiting[] = []
  #busy: Promise<void> = Promise.resolve()
  #closed = false

  private constructor(path: string, durable: boolean, base: Base, file: FileHandle, identity: Identity, mark: Mark) {
    this.#path = path
    this.#durable = durable
    this.#base = base
    this.#file = file
    this.#identity = identity
    this.#length = mark.length
    this.#written = mark.seq
  }

  /**
   * Opens the log to write on where it ends, and makes it where there is none.
   *
   * @param reading what stands in it
   * @param folded changes up to this number are in the data file already
   * @param durable whether a change is on the disk itself before it counts, so that it survives a power loss
   */
  static async open(
    path: string,
    { changes, length }: Pick<LogReading, 'changes' | 'length'>,
    folded: number,
    durable: boolean,
    base: Base,
  ): Promise<ChangeLog> {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT)
    try {
      const last = changes.at(-1)?.seq ?? 0
      // Where all of it is in the data file already, what comes next may not even follow it.
      const good = last > folded ? length : 0
      await file.truncate(good)
      await syncFolder(path)
      const mark = { seq: Math.max(last, folded), length: good, file }
      return new ChangeLog(path, durable, base, file, await identityOf(file), mark)
    } catch (error) {
      await file.close()
      throw error
    }
  }

  /** Bytes. */
  get length(): number {
    return this.#length
  }

  /** Where it ends now. */
  get end(): Mark {
    return { seq: this.#written, length: this.#length, file: this.#file }
  }

  /**
   * Resolves once the change cannot be lost. Changes that come while one is being written go out together.
   *
   * @param apply is called at that moment, before anything else can come between
   */
  append(change: JsonObject, apply: () => void): Promise<void> {
    return new Promise((kept, failed) => {
      if (this.#closed) {
        failed(new Error('the sandbox is closed'))
        return
      }
      this.#waiting.push({ change, apply, kept, failed })
      if (this.#waiting.length === 1) void this.#inTurn(() => this.#flush())
    })
  }

  /** Forgets the lines before a mark, all of which stand in the data file now. */
  forget(mark: Mark): Promise<void> {
    return this.#inTurn(async () => {
      // Begun afresh meanwhile, it has none of them.
      if (mark.file !== this.#file) return
      if (this.#length > mark.length) await this.#beginAfresh(await this.#bytesFrom(mark.length))
      else {
        await this.#file.truncate(0)
        this.#length = 0
        this.#dirty = false
      }
    })
  }

  /** Takes no more. A log of which everything stands in the data file goes. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#inTurn(async () => {
      await this.#file.close()
      if (this.#length === 0) await rm(this.#path, { force: true })
    })
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#busy.then(work)
    this.#busy = turn.catch(() => undefined)
    return turn
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting
    this.#waiting = []
    try {
      const lines = Buffer.concat(batch.map(({ change }, index) => lineOf(this.#written + 1 + index, change)))
      await this.#write(lines)
      if (!(await this.#isInPlace())) {
        // Somebody took a file away: what was acknowledged is written anew, and this after it.
        await this.#base.restore(this.#written)
        await this.#beginAfresh()
        await this.#write(lines)
        if (!(await this.#isInPlace())) throw new Error('its file is taken away again and again')
      }
      this.#length += lines.length
      this.#dirty = false
    } catch (error) {
      const reason = await this.#takeBack(error)
      for (const { failed } of batch) failed(reason)
      return
    }
    for (const { apply, kept, failed } of batch) {
      this.#written += 1
      try {
        apply()
        kept()
      } catch (error) {
        failed(error)
      }
    }
  }

  async #write(lines: Buffer): Promise<void> {
    if (this.#dirty) await this.#file.truncate(this.#length)
    this.#dirty = true
    for (let sent = 0; sent < lines.length; ) {
      const { bytesWritten } = await this.#file.write(lines, sent, lines.length - sent, this.#length + sent)
      sent += bytesWritten
    }
    if (this.#durable) await this.#file.datasync()
  }

  /** Removes what was written of changes that are answered with an error, or a restart would find them. */
  async #takeBack(error: unknown): Promise<unknown> {
    try {
      await this.#file.truncate(this.#length)
      this.#dirty = false
      return error
    } catch {
      // The next change that can be written removes it first.
      const more =
        'and it could not be taken back from the log: if the sandbox is killed now, its next start may find it'
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      return Object.assign(new Error(`${reasonOf(error)}, ${more}`), { code })
    }
  }

  async #isInPlace(): Promise<boolean> {
    const [log, base] = await Promise.all([leadsTo(this.#path, () => [this.#identity]), this.#base.isInPlace()])
    return log && base
  }

  /** Puts a new log in the place of this one. */
  async #beginAfresh(lines: Uint8Array = new Uint8Array()): Promise<void> {
    let identity = this.#identity
    const file = await replaceFile(this.#path, [lines], (next) => {
      identity = next
    })
    const old = this.#file
    this.#file = file
    this.#identity = identity
    this.#length = lines.length
    this.#dirty = false
    await old.close()
    await syncFolder(this.#path)
  }

  async #bytesFrom(start: number): Promise<Buffer> {
    const bytes = Buffer.alloc(this.#length - start)
    for (let got = 0; got < bytes.length; ) {
      const { bytesRead } = await this.#file.read(bytes, got, bytes.length - got, start + got)
      if (bytesRead === 0) throw new Error('the log is shorter than it was')
      got += bytesRead
    }
    return bytes
  }
}

export const lineOf = (seq: number, change: JsonObject): Buffer => {
  const body = `${seq} ${JSON.stringify(change)}`
  return Buffer.from(`${checksum(body)} ${body}\n`)
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0')

/**
 * Reads the text of a log.
 *
 * @param name of the file, for whoever has to mend it
 * @param folded the number up to which the data file has the changes; undefined if it may have any, because numbers had
 *   gaps when it was written
 */
export function readLog(bytes: Buffer, name: string, folded: number | undefined): LogReading {
  const changes: LoggedChange[] = []
  const damage: Damage[] = []
  let length = 0
  let last = folded
  let damaged = 0
  for (let number = 1; length < bytes.length; number++) {
    const end = bytes.indexOf(0x0a, length)
    const where = `${name}, line ${number}`
    if (end === -1) return { changes, length, cutOff: number, damage }
    const read = parseLine(bytes.toString('utf8', length, end))
    length = end + 1
    if (read === undefined) {
      damage.push({ where, what: 'the line is damaged: its checksum does not fit' })
      damaged += 1
      continue
    }
    const gap = last === undefined ? undefined : gapBetween(last, read.seq, damaged, changes.length === 0)
    if (gap !== undefined) damage.push({ where, what: gap })
    if (last !== undefined) last = read.seq
    damaged = 0
    changes.push(read)
  }
  return { changes, length, cutOff: undefined, damage }
}

/**
 * A log may begin with changes that the data file has already; from there on each follows the one before.
 *
 * @param damaged how many lines stand between that are told of already
 */
function gapBetween(last: number, next: number, damaged: number, isFirst: boolean): string | undefined {
  if (next <= last) return isFirst ? undefined : `change ${next} comes after change ${last}`
  if (next <= last + 1 + damaged) return undefined
  const missing = next - 1 === last + 1 ? `change ${next - 1} is` : `changes ${last + 1} to ${next - 1} are`
  return isFirst && damaged === 0
    ? `${missing} missing: the log goes on from a later data file than the one beside it`
    : `${missing} missing before it`
}

function parseLine(line: string): LoggedChange | undefined {
  const [, sum, seq, text] = /^([0-9a-f]{8}) (\d+) (.*)$/.exec(line) ?? []
  if (sum === undefined || seq === undefined || text === undefined || checksum(`${seq} ${text}`) !== sum)
    return undefined
  const change: unknown = JSON.parse(text)
  return isJsonObject(change) ? { seq: Number(seq), change } : undefined
}
