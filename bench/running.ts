/** Starts contestants, waits for their first answer, and stops them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Command } from './contestants/contestant.ts'
import type { Call } from './works.ts'

/** A contestant that answers. */
export interface Running {
  readonly url: string
  readonly pid: number
  /** From its spawning to its first answer. */
  readonly startMs: number
  /** What it has written to stderr. */
  said(): string
  stop(): Promise<void>
}

/** Every process that was started and runs on, so that none outlives the bench. */
export class Processes {
  readonly #running = new Set<ChildProcess>()

  spawn(command: Command): ChildProcess {
    // A group of its own, so that what it starts itself is stopped with it.
    const process = spawn(command.file, command.args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: command.cwd,
      env: environment(command.env),
    })
    this.#running.add(process)
    process.once('exit', () => this.#running.delete(process))
    return process
  }

  /** At once, for want of time. */
  killAll(): void {
    for (const process of this.#running) signal(process, 'SIGKILL')
  }

  /**
   * Starts it and asks it until it answers.
   *
   * @throws Error with what it wrote, if it ends or does not answer in time
   */
  async start(command: (port: number) => Command | Promise<Command>, first: Call, withinMs: number): Promise<Running> {
    const port = await freePort()
    const told = await command(port)
    const begun = performance.now()
    const process = this.spawn(told)
    const stderr = head(process.stderr)
    const stdout = head(process.stdout)
    const reason = (): string => (stderr() || stdout()).replaceAll(/\s+/g, ' ').slice(0, 300)
    const stop = (): Promise<void> => stopped(process)
    try {
      const gone = new Promise<never>((_, reject) => {
        process.once('error', reject)
        process.once('exit', (code) => reject(new Error(`It ended with ${code} before it answered: ${reason()}`)))
      })
      gone.catch(() => undefined)
      const answered = async (): Promise<string> => {
        for (;;) {
          const url = told.announces ? told.announces.exec(stdout())?.[0] : `http://127.0.0.1:${port}`
          if (url !== undefined && (await answers(url, first))) return url
          if (performance.now() - begun > withinMs) {
            throw new Error(`It did not answer within ${withinMs / 1000} s: ${reason()}`)
          }
          await wait(5)
        }
      }
      const url = await Promise.race([answered(), gone])
      const startMs = performance.now() - begun
      if (process.pid === undefined) throw new Error('It has no process id')
      return { url, pid: process.pid, startMs, said: stderr, stop }
    } catch (error) {
      await stop()
      throw error
    }
  }
}

/** Nothing of this machine but where its programs and its home are. */
const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const { PATH, HOME, TMPDIR, JAVA_HOME } = process.env
  return { PATH, HOME, TMPDIR, JAVA_HOME, NO_COLOR: '1', ...more }
}

/** The first 10,000 characters that a stream has brought. It is read on, or the process would stand still one day. */
function head(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    if (text.length < 10_000) text += chunk
  })
  return () => text.trim()
}

async function answers(url: string, { method, path, headers, body }: Call): Promise<boolean> {
  try {
    const answer = await fetch(`${url}${path}`, { method, headers, body: body ?? null })
    await answer.arrayBuffer()
    return answer.status === 200
  } catch {
    return false
  }
}

/** A port that was free a moment ago, for those who cannot pick one themselves. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

function signal(process: ChildProcess, name: NodeJS.Signals): void {
  if (process.pid === undefined) return
  try {
    globalThis.process.kill(-process.pid, name)
  } catch {
    // It has ended meanwhile.
  }
}

async function stopped(process: ChildProcess): Promise<void> {
  if (process.pid === undefined || process.exitCode !== null || process.signalCode !== null) return
  const ended = once(process, 'exit')
  signal(process, 'SIGKILL')
  await ended
}
