/** How the consumer behaved after an answer: each follow-up judged by the rule of the answer before it. */
import { sameJson } from '../domain/json.ts'
import { assumed, documented, type Rule } from '../domain/rules.ts'
import type { Spec } from '../openapi/spec.ts'
import type { Entry } from './journal.ts'
import { sameSecrets } from './redaction.ts'

export type RetryVerdict =
  | 'retried-unfixed-400'
  | 'retried-after-500'
  | 'gave-up-after-500'
  | 'retried-after-lost-answer'
  | 'duplicate-after-200'
  | 'no-backoff'
  | 'ignored-retry-after'
  | 'retry-storm'
  | 'request-id-reused-for-another-call'

/** `right`: as the documentation says. `note`: worth knowing. `violation`: against the rule. */
export type Severity = 'right' | 'note' | 'violation'

export interface Judgement {
  readonly verdict: RetryVerdict
  readonly severity: Severity
  /** The journal entries that it rests on. */
  readonly entries: readonly number[]
  /** The rule it was judged by, and how we know it. */
  readonly rule: string
  readonly statement: string
  readonly basis: Rule['basis']
  /** After a lost answer: whether the change had been applied. */
  readonly applied?: boolean
}

/** Everything that the consumer did for one logical call: the same operation, order and body. */
export interface CallSequence {
  readonly session: string
  readonly provider: string
  readonly operation: string
  readonly order?: string | undefined
  readonly method: string
  readonly path: string
  readonly attempts: readonly {
    readonly entry: number
    readonly status: number
    /** False if the client never got the answer whole. */
    readonly delivered: boolean
    /** ISO 8601, UTC, on the sandbox clock. */
    readonly at: string
  }[]
  readonly judgements: readonly Judgement[]
}

/** Whether the consumer tried again as it may: each of its calls, with all tries of it, and the verdict on them. */
export interface RetryReport {
  /** True if nothing was against a rule. */
  readonly obeyed: boolean
  readonly calls: readonly CallSequence[]
}

/** What a vendor says of trying again. */
export interface RetryRules {
  /** After a refusal: 400 and its like. */
  readonly afterRefusal: Rule
  /** After a failure: 500 and its like. */
  readonly afterFailure: Rule
}

const shortestBackoffMs = 50
const stormAttempts = 10
const stormMs = 10_000

/** What holds for every API. */
const retryRules = {
  lost: {
    id: 'retry.lost-answer',
    statement:
      'A request whose answer was lost may be sent again; whether its change was applied shows only on reading.',
    basis: documented(
      'RFC 9110, section 9.2.2',
      'A client can repeat the request automatically if a communication failure occurs',
    ),
  },
  duplicate: {
    id: 'retry.duplicate',
    statement: 'A request that was answered 2xx needs no second sending while nothing has changed in between.',
    basis: assumed(
      'The second one changes nothing and costs a call; it often is a client that does not read the answer.',
    ),
  },
  backoff: {
    id: 'retry.backoff',
    statement: `Between two attempts a client waits, at least ${shortestBackoffMs} ms.`,
    basis: assumed('A server that has just failed needs time; neither vendor says how much.'),
  },
  retryAfter: {
    id: 'retry.retry-after',
    statement: 'A client waits as long as Retry-After says.',
    basis: documented(
      'RFC 9110, section 10.2.3',
      'how long the user agent ought to wait before making a follow-up request',
    ),
  },
  storm: {
    id: 'retry.storm',
    statement: `A client gives up, or waits longer and longer: never more than ${stormAttempts} failing attempts at one call in ${stormMs / 1000} s.`,
    basis: assumed('Clients that hammer keep a failing server from coming back.'),
  },
  requestId: {
    id: 'retry.request-id',
    statement: 'A Request-Id names one call: another call gets another one.',
    basis: assumed('Request-Id correlates answers and logs; reuse is allowed, and makes them hard to read.'),
  },
} satisfies Record<string, Rule>

/** What of an API its judge needs to know. */
export interface JudgedApi {
  readonly retry: RetryRules
  readonly spec: Pick<Spec, 'operations'>
}

/**
 * Judges what a consumer did, from the entries of one session in their order.
 *
 * @param apiOf the provider of an entry, by its name
 */
export function judge(entries: readonly Entry[], apiOf: (provider: string) => JudgedApi): RetryReport {
  const sequences: Entry[][] = []
  const byTarget = new Map<string, Entry[][]>()
  for (const entry of entries) {
    if (entry.actor !== undefined || entry.operation === undefined) continue
    const target = JSON.stringify([entry.provider, entry.operation, entry.path, entry.query])
    const candidates = byTarget.get(target) ?? []
    byTarget.set(target, candidates)
    const known = candidates.find(([first]) => first !== undefined && isSameCall(first, entry))
    if (known) known.push(entry)
    else {
      const sequence = [entry]
      candidates.push(sequence)
      sequences.push(sequence)
    }
  }
  const reused = reusedRequestIds(sequences)
  const calls = sequences.flatMap((sequence): CallSequence[] => {
    const [first] = sequence
    if (first?.operation === undefined) return []
    const { session, provider, operation, order, method, path } = first
    const attempts = sequence.map(({ n, status, delivered, atMs }) => ({
      entry: n,
      status,
      delivered,
      at: new Date(atMs).toISOString(),
    }))
    const judgements = [...judgementsOf(sequence, apiOf(provider)), ...(reused.get(sequence) ?? [])]
    return [{ session, provider, operation, order, method, path, attempts, judgements }]
  })
  return { obeyed: isObeyed(calls), calls }
}

export const isObeyed = (calls: readonly CallSequence[]): boolean =>
  calls.every(({ judgements }) => judgements.every(({ severity }) => severity !== 'violation'))

/** Whether the same was sent, as far as it could be read. */
const isSameCall = (one: Entry, other: Entry): boolean => one.text === other.text && sameJson(one.body, other.body)

function* judgementsOf(sequence: readonly Entry[], { retry: rules, spec }: JudgedApi): Generator<Judgement> {
  const telling = tellingHeaders(spec, sequence[0]?.operation)
  for (const [index, before] of sequence.entries()) {
    const after = sequence[index + 1]
    if (!after) {
      if (isFailure(before)) yield judgement('gave-up-after-500', 'note', rules.afterFailure, before)
      break
    }
    const gapMs = after.startedMs - (before.startedMs + before.durationMs)
    const waitedMs = Math.max(gapMs, after.atMs - before.atMs)
    // By value: where time alone has changed an order, each request sees a record of its own.
    const untouched = sameJson(before.after, after.before)
    if (!before.delivered) {
      const applied = before.before !== before.after
      yield { ...judgement('retried-after-lost-answer', 'right', retryRules.lost, before, after), applied }
    } else if (isSuccess(before)) {
      if (isWrite(before) && untouched)
        yield judgement('duplicate-after-200', 'note', retryRules.duplicate, before, after)
    } else if (isFailure(before)) {
      yield judgement('retried-after-500', 'right', rules.afterFailure, before, after)
    } else if (isRefusal(before) && untouched && sameButForItsId(before, after, telling)) {
      yield judgement('retried-unfixed-400', 'violation', rules.afterRefusal, before, after)
    }
    const askedMs = Number(before.answerHeaders['retry-after'] ?? 0) * 1000
    if (before.delivered && askedMs > waitedMs) {
      yield judgement('ignored-retry-after', 'violation', retryRules.retryAfter, before, after)
    } else if ((isFailure(before) || !before.delivered) && waitedMs < shortestBackoffMs) {
      yield judgement('no-backoff', 'note', retryRules.backoff, before, after)
    }
  }
  const storm = stormIn(sequence.filter((one) => !isSuccess(one) || !one.delivered))
  if (storm) yield judgement('retry-storm', 'violation', retryRules.storm, ...storm)
}

function judgement(verdict: RetryVerdict, severity: Severity, rule: Rule, ...entries: readonly Entry[]): Judgement {
  const { id, statement, basis } = rule
  return { verdict, severity, entries: entries.map(({ n }) => n), rule: id, statement, basis }
}

const isSuccess = ({ status }: Entry): boolean => status < 400
const isFailure = ({ status, delivered }: Entry): boolean => delivered && status >= 500
/** Asking again whether an order is there by now is no retry of a refused request. */
const isPolling = (entry: Entry): boolean => !isWrite(entry) && entry.status === 404
const isRefusal = (entry: Entry): boolean =>
  entry.status >= 400 && entry.status < 500 && entry.status !== 429 && entry.status !== 408 && !isPolling(entry)
const isWrite = ({ method }: Entry): boolean => method !== 'GET' && method !== 'HEAD'

/** Whether a follow-up brings nothing new that could have mended the error. A fresh Request-Id mends none. */
function sameButForItsId(before: Entry, after: Entry, telling: readonly string[]): boolean {
  if (telling.some((name) => before.headers[name] !== after.headers[name])) return false
  if (!sameSecrets(before.secrets, after.secrets)) return false
  return !before.headers['request-id'] === !after.headers['request-id']
}

/** The headers that can make a difference to the answer: those that every API has, and the operation's own. */
function tellingHeaders({ operations }: JudgedApi['spec'], operation: string | undefined): readonly string[] {
  const { parameters = [] } = operations.find(({ operationId }) => operationId === operation) ?? {}
  const own = parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase())
  return ['content-type', ...own.filter((name) => name !== 'request-id')]
}

/** The attempts that were too many in too short a time. */
function stormIn(failures: readonly Entry[]): readonly Entry[] | undefined {
  for (let end = stormAttempts; end < failures.length; end++) {
    const start = end - stormAttempts
    const [first, last] = [failures[start], failures[end]]
    if (first && last && last.startedMs - first.startedMs <= stormMs) return failures.slice(start, end + 1)
  }
  return undefined
}

function reusedRequestIds(sequences: readonly Entry[][]): Map<Entry[], Judgement[]> {
  const firstUse = new Map<string, { readonly sequence: Entry[]; readonly entry: Entry }>()
  const judgements = new Map<Entry[], Judgement[]>()
  const all = sequences.flatMap((sequence) => sequence.map((entry) => ({ sequence, entry })))
  for (const { sequence, entry } of all.toSorted((a, b) => a.entry.n - b.entry.n)) {
    const id = entry.headers['request-id']
    if (!id) continue
    const first = firstUse.get(id)
    if (!first) firstUse.set(id, { sequence, entry })
    else if (first.sequence !== sequence) {
      const found = judgement('request-id-reused-for-another-call', 'note', retryRules.requestId, first.entry, entry)
      judgements.set(sequence, [...(judgements.get(sequence) ?? []), found])
    }
  }
  return judgements
}
