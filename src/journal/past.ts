/** What the consumer did in all sessions, also in those whose journals are gone: for a judgement at the end of a run. */
import { Coverage } from './coverage.ts'
import { type CallSequence, isObeyed, type RetryReport } from './retries.ts'

/** A session's contribution. */
export interface Witness {
  retries(): RetryReport
  readonly coverage: Coverage
}

const mostCallsKept = 10_000

export class Past {
  #calls: CallSequence[] = []
  readonly #coverage = new Coverage()

  /** Keeps the calls of a session whose journal is about to go. Those in order are dropped first when it is too much. */
  addCalls({ retries }: { readonly retries: RetryReport }): void {
    this.#calls.push(...retries.calls)
    if (this.#calls.length <= mostCallsKept) return
    const telling = this.#calls.filter(({ judgements }) => judgements.some(({ severity }) => severity !== 'right'))
    this.#calls = telling.slice(-mostCallsKept)
  }

  /** Keeps the coverage of a session that is about to be forgotten. */
  addCoverage(coverage: Coverage): void {
    this.#coverage.add(coverage)
  }

  /** Everything, with what the sessions that are open have to say. */
  retries(open: Iterable<Witness>): RetryReport {
    const calls = [...this.#calls, ...[...open].flatMap((one) => one.retries().calls)]
    return { obeyed: isObeyed(calls), calls }
  }

  coverage(open: Iterable<Witness>): Coverage {
    const all = new Coverage()
    all.add(this.#coverage)
    for (const one of open) all.add(one.coverage)
    return all
  }
}
