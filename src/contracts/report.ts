/** What came of a verification, as programs read it; and the same as JUnit XML, for the test views of CI servers. */
import type { Basis } from '../domain/rules.ts'
import type { PactProblem, PactState } from './pact-file.ts'

/** `pending` failed, and that does not count. */
export type Verdict = 'holds' | 'fails' | 'pending'

/** One thing in which the answer is not what the consumer expects. */
export interface Difference {
  /** `status`, `header content-type`, or the path of a value in the body: `$.data.order_status`. */
  readonly where: string
  readonly expected?: unknown
  readonly actual?: unknown
  /** In the verifier's words. */
  readonly message: string
}

/** One thing in which an interaction is not what the spec says, found without playing it. */
export interface Finding {
  /** A `note` does not decide: the API may well take it. */
  readonly kind: 'mistake' | 'note'
  /** The comparator's name for it: `response.body.incompatible`. */
  readonly code: string
  /** Where in the interaction: `response.body.data.ordr_status`. */
  readonly where: string
  readonly message: string
  /** Where in the spec: `paths./api/sales-orders/{salesOrder}.put.responses.200`. */
  readonly spec?: string
}

/** A rule of the sandbox that spoke, and how we know it. */
export interface RuleTold {
  readonly rule: string
  readonly statement: string
  readonly basis: Basis
  /** What it decided: `closed → open suppressed`, `refused`, or the name of a notice. */
  readonly said: string
}

/** What came of one interaction of a contract. */
export interface InteractionResult {
  readonly description: string
  readonly given: readonly PactState[]
  readonly request: { readonly method: string; readonly path: string; readonly query?: unknown }
  /** The status that is expected, and the one that came where the sandbox has seen it; 0 is no answer at all. */
  readonly status: { readonly expected: number; readonly actual?: number }
  readonly verdict: Verdict
  /** Why it could not be played, or not to its end. */
  readonly reason?: string
  readonly differences: readonly Difference[]
  readonly findings: readonly Finding[]
  /** What the sandbox decided on the way to its answer. */
  readonly decidedBy: readonly RuleTold[]
  readonly durationMs: number
  /** The broker's name for it. */
  readonly id?: string
}

/** What came of one contract. */
export interface ContractResult {
  /** The file or the URL, as it was named. */
  readonly source: string
  readonly consumer?: string
  readonly provider?: string
  /** Of the Pact specification. */
  readonly version?: string
  readonly verdict: Verdict
  /** Why nothing in it could be verified. */
  readonly problem?: Pick<PactProblem, 'kind' | 'reason'>
  readonly pending: boolean
  /** Work in progress: no version that anybody asked for, but newer. */
  readonly wip: boolean
  /** What the broker says about it. */
  readonly notices: readonly string[]
  readonly interactions: readonly InteractionResult[]
  /** Where the result was published, or why it was not. */
  readonly published?: { readonly version: string } | { readonly problem: string }
}

/** What `verify --reporter json` prints: the result of every contract that was found. */
export interface Report {
  readonly holds: boolean
  /** `static`: held against the specs alone; nothing was played. */
  readonly mode: 'sandbox' | 'deployment' | 'static'
  /** Where the sandbox clock stood. */
  readonly clock?: string
  /** The deployment that was asked. */
  readonly against?: string
  /** `announced`: nobody was there to set them, and the deployment was taken as it is. Absent where nothing was played. */
  readonly states?: 'set' | 'announced'
  readonly counts: {
    readonly contracts: number
    readonly interactions: number
    readonly hold: number
    readonly fail: number
    readonly pending: number
  }
  readonly contracts: readonly ContractResult[]
}

/** Where contracts were played, if they were. */
export type Surroundings = Pick<Report, 'mode' | 'clock' | 'against' | 'states'>

/** The whole of what was found, from its parts. */
export function reportOf(about: Surroundings, contracts: readonly ContractResult[]): Report {
  const all = contracts.flatMap(({ interactions }) => interactions)
  const count = (verdict: Verdict): number => all.filter((one) => one.verdict === verdict).length
  return {
    holds: contracts.every(({ verdict }) => verdict !== 'fails'),
    ...about,
    counts: {
      contracts: contracts.length,
      interactions: all.length,
      hold: count('holds'),
      fail: count('fails'),
      pending: count('pending'),
    },
    contracts,
  }
}

/** A contract is a test suite, an interaction a test case; what is pending counts as skipped. */
export function junitOf({ contracts, counts }: Report): string {
  const problems = contracts.filter(({ problem }) => problem)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({
      name: 'order-sandbox verify',
      tests: counts.interactions + problems.length,
      failures: counts.fail,
      errors: problems.filter(({ verdict }) => verdict === 'fails').length,
      skipped: counts.pending,
      time: seconds(contracts.flatMap(({ interactions }) => interactions)),
    })}>`,
  ]
  for (const contract of contracts) lines.push(...suiteOf(contract))
  return `${[...lines, '</testsuites>'].join('\n')}\n`
}

function suiteOf({ source, consumer, provider, interactions, problem, verdict }: ContractResult): string[] {
  const name = consumer === undefined || provider === undefined ? source : `${consumer} → ${provider}`
  const counted = (wanted: Verdict): number => interactions.filter((one) => one.verdict === wanted).length
  const lines = [
    `  <testsuite${attributes({
      name,
      file: source,
      tests: interactions.length + (problem ? 1 : 0),
      failures: counted('fails'),
      errors: problem && verdict === 'fails' ? 1 : 0,
      skipped: counted('pending'),
      time: seconds(interactions),
    })}>`,
  ]
  if (problem) {
    const kind = verdict === 'fails' ? 'error' : 'skipped'
    lines.push(
      `    <testcase${attributes({ name: 'can be verified', classname: name, file: source, time: '0' })}>`,
      `      <${kind}${attributes({ message: problem.reason, ...(kind === 'error' ? { type: problem.kind } : {}) })}/>`,
      '    </testcase>',
    )
  }
  for (const one of interactions) lines.push(...caseOf(one, name, source))
  return [...lines, '  </testsuite>']
}

function caseOf(interaction: InteractionResult, classname: string, file: string): string[] {
  const { description, given, verdict } = interaction
  const states = given.map(({ name }) => name).join(' and ')
  const name = states === '' ? description : `${description}, given ${states}`
  const opening = `    <testcase${attributes({ name, classname, file, time: seconds([interaction]) })}`
  const told = toldOf(interaction)
  const shown = told.length === 0 ? [] : [`      <system-out>${escapedXml(told.join('\n'))}</system-out>`]
  if (verdict === 'holds') return shown.length === 0 ? [`${opening}/>`] : [`${opening}>`, ...shown, '    </testcase>']
  const why = reasonsOf(interaction)
  const body =
    verdict === 'pending'
      ? `      <skipped${attributes({ message: `pending: ${why.join('; ')}` })}/>`
      : `      <failure${attributes({ message: why[0] ?? 'it does not hold', type: 'contract' })}>${escapedXml(why.join('\n'))}</failure>`
  return [`${opening}>`, body, ...shown, '    </testcase>']
}

/** Everything that speaks against an interaction, a line each. */
export function reasonsOf({ reason, differences, findings }: InteractionResult): string[] {
  return [
    ...(reason === undefined ? [] : [reason]),
    ...differences.map(({ where, message }) => `${where}: ${message}`),
    ...findings.filter(({ kind }) => kind === 'mistake').map(({ where, message }) => `${where}: ${message}`),
  ]
}

/** Which rules spoke, and how we know them, a line each. */
const toldOf = ({ decidedBy }: InteractionResult): string[] =>
  decidedBy.map(({ rule, said, statement, basis }) => {
    const ground = basis.kind === 'documented' ? `"${basis.quote}" (${basis.source})` : basis.why
    return `${rule}: ${said}. ${statement} ${basis.kind}: ${ground}`
  })

const seconds = (interactions: readonly InteractionResult[]): string =>
  (interactions.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000).toFixed(3)

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapedXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('')

/** XML 1.0 has no way at all to write most control characters. */
const escapedXml = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
