/** Runs the command as a person would: in a process of its own, in a folder where nothing else stands. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as plain, vi } from 'vitest'

export const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

// Starting a process takes its time where many tests do so at once.
vi.setConfig({ testTimeout: 30_000 })

type Environment = Readonly<Record<string, string>>

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own, in which the command runs. */
export interface Folder {
  readonly path: string
  /** Writes a file; what is no text is written as JSON. */
  write(name: string, content: unknown): Promise<string>
  /** Runs the command to its end. */
  run(args: readonly string[], environment?: Environment): Promise<Ended>
  /** Begins the command, and waits for nothing. */
  begin(args: readonly string[], environment?: Environment): Running
  /**
   * Starts the command and waits until it listens; on any free port, unless one is given.
   *
   * @param before what a shell shall do first: `ulimit -f 256`
   */
  start(args?: readonly string[], environment?: Environment, before?: string): Promise<Running>
}

/** A command that listens. */
export class Running {
  readonly process: ChildProcessWithoutNullStreams
  stdout = ''
  stderr = ''
  url = ''
  #closed = false
  #news = Promise.withResolvers<void>()

  constructor(process: ChildProcessWithoutNullStreams) {
    this.process = process
    const tell = (): void => {
      this.#news.resolve()
      this.#news = Promise.withResolvers()
    }
    process.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text
      tell()
    })
    process.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
      tell()
    })
    process.once('close', () => {
      this.#closed = true
      tell()
    })
  }

  /** The first match in what it has written so far, or as soon as it has written that. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.stdout) ?? pattern.exec(this.stderr)
      if (found) return found
      if (this.#closed) {
        throw new Error(`It ended before it said ${pattern}:\n${this.stdout}${this.stderr}`)
      }
      await this.#news.promise
    }
  }

  /** Sends a request as a consumer of SKU.io. */
  put(path: string, body: object): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: 'PUT',
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  }

  /** The exit code, once it has ended. */
  async ended(): Promise<number | null> {
    if (!this.#closed) await once(this.process, 'close')
    return this.process.exitCode
  }

  /** @returns the exit code */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.process.kill(signal)
    return this.ended()
  }
}

export const test = plain.extend('folder', async ({}, { onCleanup }): Promise<Folder> => {
  const path = await mkdtemp(join(tmpdir(), 'order-sandbox-cli-'))
  const running: Running[] = []
  onCleanup(async () => {
    for (const one of running) one.process.kill('SIGKILL')
    await rm(path, { recursive: true, force: true })
  })
  const spawned = (args: readonly string[], environment: Environment, before?: string): Running => {
    // Nothing of this machine: neither colours nor options that its environment sets.
    const env = { PATH: process.env.PATH ?? '', ...environment }
    const command = [process.execPath, main, ...args] as const
    const [file, ...rest] = before === undefined ? command : ['sh', '-c', `${before}; exec "$0" "$@"`, ...command]
    const one = new Running(spawn(file ?? '', rest, { cwd: path, env }))
    running.push(one)
    return one
  }
  return {
    path,
    write: async (name, content) => {
      const file = join(path, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
      return file
    },
    run: async (args, environment = {}) => {
      const one = spawned(args, environment)
      const code = await one.ended()
      return { code, stdout: one.stdout, stderr: one.stderr }
    },
    begin: (args, environment = {}) => spawned(args, environment),
    start: async (args = [], environment = {}, before) => {
      const port = args.includes('--port') ? [] : ['--port', '0']
      const one = spawned(['start', ...port, ...args], environment, before)
      one.url = (await one.says(/http:\/\/[\w.]+:\d+/))[0]
      return one
    },
  }
})
