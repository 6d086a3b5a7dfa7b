/** Pact's own verifier, kept in child processes: one account for each interaction, whatever becomes of the process. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import type { Difference } from './report.ts'
import type { Account, Job } from './worker.ts'

/** What the verifier says of one interaction. */
export interface Said {
  readonly holds: boolean
  readonly differences: readonly Difference[]
  readonly reason?: string
}

/** How much longer than its own timeouts the verifier may take: for its states, its request, and its start. */
const patience = 4
const startMs = 20_000
const mostOutput = 4000

/** Runs the interactions of one contract, one after the other, in a process that is replaced when it falls. */
export class PactVerifier {
  readonly #folder: string
  readonly #offline: boolean
  #child: ChildProcess | undefined
  #output = ''

  /**
   * @param folder to run in: the verifier looks for native code where it runs
   * @param offline it talks to this machine alone, so no proxy must come between
   */
  constructor(folder: string, offline: boolean) {
    this.#folder = folder
    this.#offline = offline
  }

  async verify(job: Job): Promise<Said> {
    const child = this.#child?.connected ? this.#child : this.#start()
    this.#output = ''
    const account = await new Promise<Account>((resolve) => {
      const settle = (account: Account): void => {
        clearTimeout(timer)
        child.off('message', told).off('exit', gone).off('error', broken)
        resolve(account)
      }
      const told = (account: Account): void => settle(account)
      const broken = (error: Error): void => settle({ failed: `The verifier cannot be started: ${error.message}` })
      const gone = (code: number | null, signal: NodeJS.Signals | null): void =>
        settle({ failed: `The verifier fell (${signal ?? `exit code ${code}`}).${this.#lastWords()}` })
      const timer = setTimeout(
        () => {
          settle({ failed: `The verifier did not come to an end.${this.#lastWords()}` })
          this.close()
        },
        job.timeoutMs * patience + startMs,
      )
      child.on('message', told).on('exit', gone).on('error', broken)
      child.send(job)
    })
    if ('failed' in account) this.close()
    return 'failed' in account ? failed(account.failed) : readAccount(account.json)
  }

  close(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  #start(): ChildProcess {
    // Source runs as TypeScript, the package as JavaScript.
    const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
    const child = fork(fileURLToPath(worker), {
      cwd: this.#folder,
      env: environment(process.env, this.#offline),
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    // It may break also when nobody waits for it any more, and that must not take us with it.
    child.on('error', () => {})
    const keep = (text: string): void => {
      this.#output = (this.#output + text).slice(-mostOutput)
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
    this.#child = child
    return child
  }

  /** The end of what it printed: where it fell, nothing else says why. */
  #lastWords(): string {
    const lines = this.#output.trim().split('\n').slice(-5)
    return lines.join('') === '' ? '' : ` Its last words:\n${lines.join('\n')}`
  }
}

/** Without what would change what the verifier does behind our back: brokers, filters, logs, metrics, proxies. */
function environment(given: NodeJS.ProcessEnv, offline: boolean): NodeJS.ProcessEnv {
  const kept = Object.entries(given).filter(([name]) => {
    if (name.startsWith('PACT_PREBUILD')) return true
    if (/^(PACT_|RUST_|LOG_LEVEL$|FORCE_COLOR$)/.test(name)) return false
    return !(offline && /^(http|https|all)_proxy$/i.test(name))
  })
  return { ...Object.fromEntries(kept), PACT_DO_NOT_TRACK: 'true', NO_COLOR: '1' }
}

const failed = (reason: string): Said => ({ holds: false, differences: [], reason })

/**
 * Reads what the verifier says. It holds only where exactly one interaction ran, that one is well, and nothing speaks
 * against it: the verifier also calls it a success when it ran nothing.
 */
export function readAccount(json: string): Said {
  const account = parsed(json)
  if (!account) return failed(`The verifier could not run: ${json}`)
  const results = listOf(account.interactionResults)
  const errors = [...listOf(account.errors), ...listOf(account.pendingErrors)]
  const [result] = results
  if (!result || results.length !== 1) {
    const [error] = errors
    const why = isJsonObject(error?.mismatch) ? error.mismatch.message : undefined
    return failed(why === undefined ? `The verifier ran ${results.length} interactions instead of one.` : String(why))
  }
  if (result.result === 'OK' && account.result === true && errors.length === 0) return { holds: true, differences: [] }
  const mismatch = isJsonObject(result.mismatch) ? result.mismatch : (errors[0]?.mismatch as JsonObject | undefined)
  const differences = listOf(mismatch?.mismatches).map(differenceOf)
  if (differences.length > 0) return { holds: false, differences }
  return failed(typeof mismatch?.message === 'string' ? mismatch.message : 'The verifier does not say why.')
}

function parsed(json: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const listOf = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : [])

function differenceOf({ type, path, key, parameter, expected, actual, mismatch }: JsonObject): Difference {
  const where = {
    StatusMismatch: 'status',
    MethodMismatch: 'method',
    PathMismatch: 'path',
    HeaderMismatch: `header ${String(key).toLowerCase()}`,
    QueryMismatch: `query ${String(parameter)}`,
    BodyTypeMismatch: 'body type',
    BodyMismatch: String(path ?? '$'),
  }[String(type)]
  return {
    where: where ?? String(type),
    expected: valueOf(expected),
    actual: valueOf(actual),
    message: String(mismatch ?? `expected ${String(expected)}, got ${String(actual)}`),
  }
}

/** Values of a body come as JSON text. */
function valueOf(told: unknown): unknown {
  if (typeof told !== 'string') return told
  try {
    return JSON.parse(told)
  } catch {
    return told
  }
}
