/**
 * A disk that fails when it is told to, and that knows what a power loss would leave of it.
 *
 * It stands between the product and Node's own file functions, below everything that is under test: no part of the
 * product knows of it.
 */
import fs from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** One call of the file system: `write state.json.log`. */
export interface Operation {
  readonly name: string
  readonly file: string
}

/** How an operation fails; of a write `some` bytes may have reached the file before. */
export interface Failure {
  readonly code: string
  readonly some?: boolean
}

/** Is asked before each operation whether it fails. */
export type Choose = (operation: Operation) => Failure | undefined

/** The files of a folder, by name. */
export type Image = ReadonlyMap<string, Buffer>

const onPaths = ['open', 'writeFile', 'rename', 'rm', 'mkdir', 'link', 'copyFile', 'stat', 'readFile'] as const
const onHandles = ['write', 'writeFile', 'read', 'stat', 'sync', 'datasync', 'truncate'] as const
type Any = (...args: unknown[]) => Promise<unknown>

export class FailingDisk {
  /** Every operation on a file of the folder, in the order in which they began. */
  readonly operations: string[] = []
  /** How many bytes were written. */
  written = 0
  /** How many files are open. */
  open = 0
  readonly #folder: string
  readonly #undo: (() => void)[] = []
  readonly #opened = new WeakMap<object, { readonly path: string; readonly id: number }>()
  #choose: Choose = () => undefined
  #running = 0
  /** Which file each path leads to: by numbers of our own, since a disk gives those of removed files away again. */
  readonly #files = new Map<string, number>()
  #nextFile = 1
  /** What the disk itself has: files, and which name leads to which. */
  readonly #content = new Map<number, Buffer>()
  #names = new Map<string, number>()

  /** @param folder in which operations are noticed; those elsewhere are left alone */
  constructor(folder: string) {
    this.#folder = folder
    const promises = fs.promises as unknown as Record<string, Any>
    for (const name of onPaths) {
      this.#replace(promises, name, (real) => async (...args) => {
        const path = String(args[0])
        if (!path.startsWith(folder)) return real(...args)
        const result = await this.#run({ name, file: basename(path) }, () => real(...args))
        if (name === 'open') this.#opening(result as FileHandle, path)
        if (name === 'rm') this.#files.delete(path)
        if (name === 'rename') {
          this.#files.set(String(args[1]), this.#files.get(path) ?? 0)
          this.#files.delete(path)
        }
        return result
      })
    }
    syncBuiltinESMExports()
  }

  /** All handles share a prototype, which only a handle leads to. */
  async watchHandles(): Promise<this> {
    const handle = await fs.promises.open(import.meta.filename)
    const prototype = Object.getPrototypeOf(handle) as Record<string, Any>
    await handle.close()
    for (const name of onHandles) {
      this.#replace(prototype, name, (real) => {
        const call = (handle: FileHandle, args: unknown[]) => this.#callOn(handle, name, args, real)
        return function (this: FileHandle, ...args: unknown[]) {
          return call(this, args)
        }
      })
    }
    return this
  }

  /** Lets operations fail from now on. */
  fail(choose: Choose): void {
    this.#choose = choose
  }

  heal(): void {
    this.#choose = () => undefined
  }

  /** Resolves once nothing is under way and nothing more begins of itself. */
  async quiet(): Promise<void> {
    for (let still = 0; still < 5; still++) {
      await new Promise(setImmediate)
      if (this.#running > 0) still = 0
    }
  }

  /** What would be left if the power went now: only what was synced, under names that were. */
  get afterPowerLoss(): Image {
    return new Map([...this.#names].map(([name, file]) => [name, this.#content.get(file) ?? Buffer.alloc(0)]))
  }

  /** What would be left if the process were killed now. */
  get afterKill(): Image {
    for (;;) {
      try {
        const names = fs.readdirSync(this.#folder)
        return new Map(names.map((name) => [name, fs.readFileSync(join(this.#folder, name))]))
      } catch (error) {
        // What is under way is done by other threads: a file may get another name between the two.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
    }
  }

  /** The machine's own functions again. */
  remove(): void {
    for (const undo of this.#undo.toReversed()) undo()
    syncBuiltinESMExports()
  }

  async #callOn(handle: FileHandle, name: string, args: unknown[], real: Any): Promise<unknown> {
    const opened = this.#opened.get(handle)
    if (opened === undefined) return real.apply(handle, args)
    const { path, id } = opened
    const isSync = name === 'sync' || name === 'datasync'
    // What syncing is good for is worked out here, so nobody need wait for a real disk.
    const work = () => (isSync ? this.#keepForGood(handle, path, id) : real.apply(handle, args))
    const half = (): Promise<unknown> => {
      const [bytes, from, length, at] = args as [Uint8Array, number, number, number]
      return name === 'write' ? real.call(handle, bytes, from, Math.floor(length / 2), at) : Promise.resolve()
    }
    const result = await this.#run({ name, file: basename(path) }, work, half)
    if (name === 'write') this.written += (result as { bytesWritten: number }).bytesWritten
    if (name === 'writeFile') this.written += Buffer.byteLength(args[0] as string)
    return result
  }

  #opening(handle: FileHandle, path: string): void {
    const id = this.#files.get(path) ?? this.#nextFile++
    this.#files.set(path, id)
    this.#opened.set(handle, { path, id })
    this.open += 1
    const close = handle.close.bind(handle)
    handle.close = async () => {
      this.open -= 1
      await this.#run({ name: 'close', file: basename(path) }, close)
    }
  }

  #replace(target: Record<string, Any>, name: string, how: (real: Any) => Any): void {
    const real = target[name] as Any
    target[name] = how(real)
    this.#undo.push(() => {
      target[name] = real
    })
  }

  async #run(operation: Operation, work: () => Promise<unknown>, half?: () => Promise<unknown>): Promise<unknown> {
    const { name, file } = operation
    this.operations.push(`${name} ${file}`)
    const failure = this.#choose(operation)
    this.#running += 1
    try {
      if (!failure) return await work()
      // A file that fails to close is closed all the same.
      if (name === 'close') await work()
      if (failure.some) await half?.()
    } finally {
      this.#running -= 1
    }
    throw Object.assign(new Error(`${failure.code}: injected, ${name} '${file}'`), {
      code: failure.code,
      syscall: name,
    })
  }

  /** A synced file has its content on the disk, a synced folder its names. */
  async #keepForGood(handle: FileHandle, path: string, id: number): Promise<void> {
    if (path === this.#folder) {
      const inside = [...this.#files].filter(([one]) => dirname(one) === path)
      this.#names = new Map(inside.map(([one, file]) => [basename(one), file]))
      return
    }
    const bytes = Buffer.alloc(fs.fstatSync(handle.fd).size)
    fs.readSync(handle.fd, bytes, 0, bytes.length, 0)
    this.#content.set(id, bytes)
  }
}
