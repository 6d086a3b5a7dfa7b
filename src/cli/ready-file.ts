/** The file that tells whoever waits for it where the sandbox listens: there from that moment until the end. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { nameOf } from './config-file.ts'
import { WrongCall, wayOut } from './options.ts'

/** What stands in it, as JSON. */
export interface Ready {
  /** Where requests go: `http://127.0.0.1:4010`. */
  readonly url: string
  readonly port: number
  readonly pid: number
  readonly version: string
}

export class ReadyFile {
  readonly #path: string
  #written: string | undefined

  /**
   * Takes away what a run that was killed left there, so that nobody takes that for ours.
   *
   * @throws WrongCall if there is something else, which is not ours to replace
   */
  constructor(path: string) {
    this.#path = path
    const there = this.#read()
    if (there === undefined) return
    if (!isReadyFile(there)) {
      throw new WrongCall(
        `${nameOf(path)} is there already, and no sandbox has written it: name another file. ${wayOut('start')}`,
      )
    }
    rmSync(path)
  }

  /** Whole or not at all, for those who watch the folder. */
  write(ready: Ready): void {
    const text = `${JSON.stringify(ready, null, 2)}\n`
    const draft = `${this.#path}.${process.pid}`
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      writeFileSync(draft, text)
      renameSync(draft, this.#path)
    } catch (error) {
      throw this.#unwritable(error)
    }
    this.#written = text
    // However the process ends, as long as it is not killed.
    process.once('exit', () => this.remove())
  }

  /** Leaves alone what another sandbox has put in its place since. */
  remove(): void {
    if (this.#written !== undefined && this.#read() === this.#written) rmSync(this.#path, { force: true })
    this.#written = undefined
  }

  #read(): string | undefined {
    try {
      return readFileSync(this.#path, 'utf8')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw this.#unwritable(error)
    }
  }

  #unwritable(error: unknown): unknown {
    const isOfTheSystem = error instanceof Error && 'syscall' in error
    return isOfTheSystem ? new WrongCall(`${nameOf(this.#path)} cannot be the ready file: ${error.message}`) : error
  }
}

function isReadyFile(text: string): boolean {
  try {
    const { url, pid } = JSON.parse(text)
    return typeof url === 'string' && typeof pid === 'number'
  } catch {
    // A draft is never there under this name, so half a file is somebody else's.
    return false
  }
}
