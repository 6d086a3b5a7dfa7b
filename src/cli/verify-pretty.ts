/** What came of a verification, for people. */
import { type ContractResult, groundOf, type InteractionResult, type Report, type Surroundings } from '../index.ts'
import { escaped, styled } from './terminal.ts'

const marks = { holds: ['green', '✓'], fails: ['red', '✗'], pending: ['yellow', '~'] } as const

/** A contract with its interactions: what holds in a few words, what does not with everything that speaks against it. */
export function prettyContract(contract: ContractResult, about: Surroundings): string {
  const { source, consumer, provider, version, pending, wip, notices, problem, interactions } = contract
  const parties = consumer === undefined && provider === undefined ? source : `${consumer ?? '?'} → ${provider ?? '?'}`
  const details = [
    ...(parties === source ? [] : [source]),
    ...(version === undefined ? [] : [`Pact ${version}`]),
    ...(wip ? ['work in progress'] : pending ? ['pending'] : []),
  ]
  const lines = [`${bold(escaped(parties))}  ${dim(escaped(details.join(', ')))}`.trimEnd()]
  for (const notice of notices) lines.push(`  ${dim(escaped(notice))}`)
  if (problem) lines.push(`  ${markOf(contract.verdict)} ${escaped(problem.reason)}`)
  for (const one of interactions) lines.push(...prettyInteraction(one, about))
  return `${lines.join('\n')}\n\n`
}

function prettyInteraction(interaction: InteractionResult, about: Surroundings): string[] {
  const { description, given, request, status, verdict, findings, decidedBy } = interaction
  const shown = `${request.method} ${request.path}`
  const lines = [`  ${markOf(verdict)} ${escaped(description)}  ${dim(escaped(shown))}`]
  const tell = (text: string, indent = '      '): void => {
    for (const line of text.split('\n')) lines.push(indent + escaped(line))
  }
  for (const [at, { name, params }] of given.entries()) {
    const more = Object.keys(params).length === 0 ? '' : ` with ${JSON.stringify(params)}`
    tell(`${at === 0 ? 'given' : '  and'} ${name}${more}${about.states === 'announced' ? ' (only announced)' : ''}`)
  }
  if (verdict === 'holds') {
    for (const { rule, said, basis } of decidedBy)
      lines.push(`      ${dim(escaped(`${rule}: ${said} (${basis.kind})`))}`)
  } else {
    if (status.actual !== undefined && status.actual !== status.expected) {
      tell(`expected status ${status.expected}, got ${status.actual === 0 ? 'no answer' : status.actual}`)
    }
    if (interaction.reason !== undefined) tell(interaction.reason)
    for (const { where, message } of interaction.differences) {
      if (where !== 'status' || status.actual === undefined) tell(`${where}: ${message}`)
    }
  }
  for (const { kind, where, message } of findings) {
    lines.push(
      `      ${kind === 'mistake' ? styled('red', 'spec', process.stdout) : dim('spec, by the way')}  ${escaped(`${where}: ${message}`)}`,
    )
  }
  if (verdict === 'holds') return lines
  for (const { rule, said, statement, basis } of decidedBy) {
    tell(`decided by ${rule}: ${said}`)
    tell(statement, '        ')
    lines.push(`        ${dim(escaped(`${basis.kind}: ${groundOf(basis)}`))}`)
  }
  return lines
}

/** Goes to stderr, so that it can be read also where a program reads the rest. */
export function prettySummary({ counts, contracts, mode, clock, against, states }: Report): string {
  const { interactions, hold, fail, pending } = counts
  const problems = contracts.filter(({ problem }) => problem)
  const verdicts = [
    `${hold} ${hold === 1 ? 'holds' : 'hold'}`,
    ...(fail > 0 ? [`${fail} ${fail === 1 ? 'does' : 'do'} not`] : []),
    ...(pending > 0 ? [`${pending} pending`] : []),
  ]
  const where = {
    sandbox: clock === undefined ? 'against a sandbox' : `against a sandbox at ${clock}`,
    deployment: `against ${against}${states === 'announced' ? ', whose states nobody has set' : ''}`,
    static: 'against the specs alone',
  }[mode]
  const lines = [
    `${many(interactions, 'interaction')} in ${many(contracts.length, 'contract')} ${where}: ${verdicts.join(', ')}.`,
  ]
  for (const { source, problem } of problems) {
    lines.push(`${source} could not be verified: ${problem?.reason}`)
  }
  for (const { source, published } of contracts) {
    if (!published) continue
    lines.push(
      'problem' in published
        ? `The result of ${source} was not published: ${published.problem}`
        : `The result of ${source} was published for version ${published.version}.`,
    )
  }
  return `${lines.map(escaped).join('\n')}\n`
}

const markOf = (verdict: ContractResult['verdict']): string => {
  const [style, mark] = marks[verdict]
  return styled(style, mark, process.stdout)
}
const bold = (text: string): string => styled('bold', text, process.stdout)
const dim = (text: string): string => styled('dim', text, process.stdout)
const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
