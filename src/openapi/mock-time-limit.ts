/** Work that is given up where it takes too long: patterns of a spec may take the age of the universe for thirty letters. */
import { type Context, createContext, Script } from 'node:vm'

export class TimeLimit {
  readonly #ms: number
  readonly #context: Context = createContext({})
  readonly #run = new Script('work()')

  constructor(ms: number) {
    this.#ms = ms
  }

  /**
   * By a clock and not by what is found, because an engine for patterns tells nobody how far it is.
   *
   * @throws an error whose code is `ERR_SCRIPT_EXECUTION_TIMEOUT`, or what the work throws
   */
  run<Result>(work: () => Result): Result {
    this.#context.work = work
    try {
      return this.#run.runInContext(this.#context, { timeout: this.#ms }) as Result
    } finally {
      this.#context.work = undefined
    }
  }
}

/** The error comes from where the work was run, and is no `Error` of ours. */
export const isOverTime = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
