/** What a test can expect of a sandbox, each with a message that says what happened instead. For any `expect.extend`. */
import { nearestTo } from './domain/nearest.ts'
import {
  type EntryMatch,
  inFull,
  inWords,
  Mistake,
  type Sandbox,
  type Times,
  tellingJudgements,
  wordsOf,
} from './index.ts'

interface Result {
  readonly pass: boolean
  /** Why it failed: also where it passed and should not have. */
  readonly message: () => string
}

type Entry = ReturnType<Sandbox['journal']['entries']>[number]

/** More than these nobody reads in the message of a failed test. */
const mostEntries = 10

/** Whether the consumer broke no rule of trying again; a session that nobody called broke none. */
export function toHaveObeyedTheRetryRules(received: unknown): Result {
  const report = sandboxIn(received, 'toHaveObeyedTheRetryRules').retries()
  const broken = tellingJudgements(report).filter(({ judgement }) => judgement.severity === 'violation')
  return {
    pass: report.obeyed,
    message: () =>
      report.obeyed
        ? `Expected a rule of trying again to be broken, and none was in ${many(report.calls.length, 'call')}.`
        : inLines([
            `Expected the rules of trying again to be obeyed, and ${many(broken.length, 'violation')} came:`,
            ...broken.slice(0, mostEntries).flatMap((one) => indented(inWords(one))),
            ...more(broken),
          ]),
  }
}

/** Whether a request came that is like that; at least once, unless `times` says otherwise. */
export function toHaveReceived(received: unknown, match: EntryMatch, times?: Times): Result {
  const { name, journal } = sandboxIn(received, 'toHaveReceived')
  const { holds, count, nearest = [] } = unlessMistaken(() => journal.verify(match, times))
  const wanted = `${inCount(times)} like ${JSON.stringify(match)}`
  return {
    pass: holds,
    message: () => {
      if (holds) return `Expected the sandbox not to have received ${wanted}, and it received ${count}.`
      const entries = journal.entries().filter(({ actor }) => actor === undefined)
      const seen = nearest.flatMap(({ entry, differences }) => {
        const found = entries.find(({ n }) => n === entry)
        const differ = differences.map(
          ({ field, expected, actual }) =>
            `${field}: expected ${JSON.stringify(expected)}, received ${JSON.stringify(actual)}`,
        )
        return found ? indented([inShort(found), ...differ]) : []
      })
      const none = `Nothing came to the session ${name}: does the client use sandbox.fetch, or the URL of this session?`
      const others = entries.length === 0 ? [none] : [`The nearest of ${many(entries.length, 'entry')}:`, ...seen]
      return inLines([
        `Expected the sandbox to have received ${wanted}, and it received ${count}.`,
        ...(seen.length > 0 || entries.length === 0 ? others : []),
      ])
    },
  }
}

/** Whether an order has a status now. */
export function toHaveStatus(received: unknown, provider: string, id: string | number, status: string): Result {
  const sandbox = sandboxIn(received, 'toHaveStatus')
  const order = unlessMistaken(() => sandbox.orders(provider)).get(id)
  const { statuses = [], orders } = sandbox.providers.find(({ name }) => name === provider) ?? {}
  // One that cannot be would pass with `not`, for the wrong reason.
  if (!statuses.includes(status)) {
    throw new Error(
      `${provider} has no status "${status}". It has: ${statuses.join(', ')}.${didYouMean(status, statuses)}`,
    )
  }
  if (!order || !orders) throw new Error(`${provider} has no order ${id} in the session ${sandbox.name}.`)
  const actual = String(order[orders.statusKey])
  return {
    pass: actual === status,
    message: () => {
      if (actual === status) return `Expected ${provider} order ${id} not to be ${status}, and it is.`
      const decided = sandbox.journal
        .entries({ provider, order: String(id) })
        .flatMap((entry) =>
          entry.decisions.map((decision) => [inShort(entry), inVerdict(decision), decision.statement]),
        )
      return inLines([
        `Expected ${provider} order ${id} to be ${status}, and it is ${actual}.`,
        ...(decided.length === 0 ? ['No request has asked for another status.'] : []),
        ...decided.slice(-mostEntries).flatMap(indented),
      ])
    },
  }
}

/** Whether a rule suppressed a change: answered as if all were well, and the status stayed. */
export function toHaveSuppressed(received: unknown, rule: string): Result {
  const sandbox = sandboxIn(received, 'toHaveSuppressed')
  const ids = sandbox.providers.flatMap(({ rules }) => rules.map(({ id }) => id))
  const meant = ids.filter((id) => isNameOf(rule, id))
  if (meant.length === 0)
    throw new Error(`There is no rule "${rule}".${didYouMean(rule, [...ids, ...ids.map(wordsOf)])}`)
  const entries = sandbox.journal.entries()
  const suppressed = entries.filter(({ decisions }) =>
    decisions.some(({ verdict, rule: id }) => verdict === 'suppress' && meant.includes(id)),
  )
  const pass = suppressed.length > 0
  return {
    pass,
    message: () => {
      if (pass) {
        return inLines([
          `Expected ${meant.join(' or ')} not to have suppressed a change, and it did:`,
          ...suppressed.slice(0, mostEntries).flatMap((entry) => indented([inShort(entry)])),
          ...more(suppressed),
        ])
      }
      const spoke = entries.map((entry) => [inShort(entry), ...rulesThatSpoke(entry)])
      return inLines([
        `Expected ${meant.join(' or ')} to have suppressed a change, and it did not.`,
        entries.length === 0 ? `Nothing came to the session ${sandbox.name}.` : 'What spoke instead:',
        ...spoke.slice(-mostEntries).flatMap(indented),
      ])
    },
  }
}

function sandboxIn(received: unknown, matcher: string): Sandbox {
  if (typeof received === 'object' && received !== null && 'journal' in received && 'retries' in received) {
    // Nobody else has a journal and a judgement of retries.
    return received as Sandbox
  }
  throw new TypeError(
    `${matcher} expects of a sandbox, like the one of createSandbox(), and not of ${String(received)}.`,
  )
}

/** A person's mistake in a test is told in full. */
function unlessMistaken<Value>(ask: () => Value): Value {
  try {
    return ask()
  } catch (error) {
    throw error instanceof Mistake ? new Error(inFull(error), { cause: error }) : error
  }
}

/** A rule is named by its id, or by its last part in words: `reopen guard`. */
function isNameOf(rule: string, id: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s._-]+/g, ' ')
  return [id, wordsOf(id)].some((name) => plain(name) === plain(rule))
}

function inCount(times: Times | undefined): string {
  if (times === undefined) return 'a request'
  if (typeof times === 'number') return `exactly ${many(times, 'request')}`
  const { min, max } = times
  if (max === undefined) return `at least ${many(min ?? 0, 'request')}`
  return min === undefined ? `at most ${many(max, 'request')}` : `${min} to ${many(max, 'request')}`
}

/** `entry 3  PUT /api/sales-orders/1002  200` */
function inShort({ n, actor, request, answer }: Entry): string {
  const by = actor === undefined ? '' : `  by ${actor}`
  return `entry ${n}  ${request.method} ${request.path}  ${answer.status}${by}`
}

const verdicts = { allow: 'allowed', suppress: 'suppressed', refuse: 'refused' } as const

const inVerdict = ({ verdict, from, to, rule }: Entry['decisions'][number]): string =>
  `${from} → ${to} ${verdicts[verdict]}: ${rule}`

/** Each rule that had a say, once. */
function rulesThatSpoke({ decisions, refusedBy, notices }: Entry): readonly string[] {
  const told = new Set(decisions.map(({ rule }) => rule))
  const refused = refusedBy && !told.has(refusedBy.rule) ? [`refused: ${refusedBy.rule}`] : []
  const noticed = notices.filter(({ rule }) => !told.has(rule)).map(({ name, rule }) => `${name}: ${rule}`)
  const all = [...decisions.map(inVerdict), ...refused, ...noticed]
  return all.length === 0 ? ['no rule'] : all
}

function didYouMean(name: string, known: readonly string[]): string {
  const near = nearestTo(name, known)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

const indented = ([first = '', ...rest]: readonly string[]): string[] => [
  `  ${first}`,
  ...rest.map((one) => `    ${one}`),
]
const more = (all: readonly unknown[]): string[] =>
  all.length > mostEntries ? [`  … and ${all.length - mostEntries} more`] : []
const many = (count: number, word: string): string =>
  `${count} ${count === 1 ? word : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`}`
const inLines = (lines: readonly string[]): string => lines.join('\n')
