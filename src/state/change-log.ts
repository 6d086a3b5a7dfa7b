/** An append-only log of changes beside the data file: what has been acknowledged and is not yet in the file itself. */

import { type FileHandle, open, rm } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import { DataFileError } from './keeper.ts'

/** One change, numbered in the order of the log. */
export interface LoggedChange {
  readonly seq: number
  readonly change: JsonObject
}

interface Waiting {
  readonly line: Buffer
  readonly kept: () => void
  readonly failed: (error: unknown) => void
}

export class ChangeLog {
  readonly #path: string
  readonly #file: FileHandle
  readonly #durable: boolean
  /** Up to where the log is good. */
  #length: number
  #next: number
  /** The number of the latest change that is in the log. */
  #written: number
  /** Whether bytes of a write that failed may stand behind what is good. */
  #dirty = false
  #waiting: Waiting[] = []
  #busy: Promise<void> = Promise.resolve()

  private constructor(path: string, file: FileHandle, durable: boolean, length: number, next: number) {
    this.#path = path
    this.#file = file
    this.#durable = durable
    this.#length = length
    this.#next = next
    this.#written = next - 1
  }

  /**
   * Opens the log and reads what stands in it.
   *
   * @param folded changes up to this number are in the data file already
   * @param durable whether a change is on the disk itself before it counts, so that it survives a power loss
   * @throws DataFileError if a line in its midst is damaged
   */
  static async open(
    path: string,
    folded: number,
    durable: boolean,
  ): Promise<{ readonly log: ChangeLog; readonly changes: readonly LoggedChange[] }> {
    const file = await open(path, 'a+').then(async (made) => {
      // Appending files ignore positions; what is wanted is a file that exists and is written where we say.
      await made.close()
      return open(path, 'r+')
    })
    try {
      const { changes, length } = parse(await file.readFile(), path)
      await file.truncate(length)
      const last = changes.at(-1)?.seq ?? 0
      const log = new ChangeLog(path, file, durable, length, Math.max(last, folded) + 1)
      return { log, changes: changes.filter(({ seq }) => seq > folded) }
    } catch (error) {
      await file.close()
      throw error
    }
  }

  /** Bytes. */
  get length(): number {
    return this.#length
  }

  /** The number of the latest change that is in the log. */
  get written(): number {
    return this.#written
  }

  /**
   * Resolves once the change cannot be lost. Changes that come while one is being written go out together.
   *
   * @param apply is called at that moment, before anything else can come between
   */
  append(change: JsonObject, apply: () => void): Promise<void> {
    const seq = this.#next
    const body = `${seq} ${JSON.stringify(change)}`
    this.#next += 1
    const line = Buffer.from(`${checksum(body)} ${body}\n`)
    return new Promise((resolve, failed) => {
      const kept = (): void => {
        this.#written = seq
        apply()
        resolve()
      }
      this.#waiting.push({ line, kept, failed })
      if (this.#waiting.length === 1) this.#busy = this.#busy.then(() => this.#flush())
    })
  }

  /** Does something while nothing is being written, and then forgets what stands in the log. */
  fold(write: () => Promise<void>): Promise<void> {
    const folding = this.#busy.then(async () => {
      await this.#flush()
      await write()
      await this.#file.truncate(0)
      this.#length = 0
    })
    this.#busy = folding.catch(() => undefined)
    return folding
  }

  /** @param empty whether everything in it has been folded in, so that the file can go */
  async close(empty: boolean): Promise<void> {
    await this.#busy
    await this.#file.close()
    if (empty) await rm(this.#path, { force: true })
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting
    this.#waiting = []
    if (batch.length === 0) return
    const bytes = Buffer.concat(batch.map(({ line }) => line))
    try {
      if (this.#dirty) await this.#file.truncate(this.#length)
      this.#dirty = true
      for (let sent = 0; sent < bytes.length; ) {
        const { bytesWritten } = await this.#file.write(bytes, sent, bytes.length - sent, this.#length + sent)
        sent += bytesWritten
      }
      if (this.#durable) await this.#file.datasync()
      this.#length += bytes.length
      this.#dirty = false
      for (const { kept } of batch) kept()
    } catch (error) {
      for (const { failed } of batch) failed(error)
    }
  }
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0')

/** The changes of a log, and up to where it is good: a last line that was cut off was never acknowledged. */
function parse(bytes: Buffer, path: string): { readonly changes: readonly LoggedChange[]; readonly length: number } {
  const changes: LoggedChange[] = []
  let length = 0
  for (let number = 1; length < bytes.length; number++) {
    const end = bytes.indexOf(0x0a, length)
    if (end === -1) break
    const change = parseLine(bytes.toString('utf8', length, end))
    if (!change) {
      if (end === bytes.length - 1) break
      throw new DataFileError(
        `${path}, line ${number} is damaged, and changes stand after it. Cut the file before that line to begin from what was there then, or move it away to begin from the data file alone.`,
      )
    }
    changes.push(change)
    length = end + 1
  }
  return { changes, length }
}

function parseLine(line: string): LoggedChange | undefined {
  const [, sum, seq, text] = /^([0-9a-f]{8}) (\d+) (.*)$/.exec(line) ?? []
  if (sum === undefined || seq === undefined || text === undefined || checksum(`${seq} ${text}`) !== sum)
    return undefined
  const change: unknown = JSON.parse(text)
  return isJsonObject(change) ? { seq: Number(seq), change } : undefined
}
