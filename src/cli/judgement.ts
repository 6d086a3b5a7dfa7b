/** What `exec` has to say of a consumer: the rules of trying again, and what it met of the APIs. */
import { type CoverageReport, inWords, type RetryReport, tellingJudgements } from '../index.ts'
import { escaped, styled } from './terminal.ts'

/** More than these are counted, and stand in the report. */
const mostJudgements = 20
const mostMissing = 10

const out = process.stderr
const dim = (text: string): string => styled('dim', text, out)

/** Each violation with its rule, then the notes, then how it stands. */
export function retriesInWords(report: RetryReport): string {
  const { obeyed, calls } = report
  const told = tellingJudgements(report)
  const violations = told.filter(({ judgement }) => judgement.severity === 'violation').length
  const lines = told.slice(0, mostJudgements).flatMap((one) => {
    const [first = '', ...reasons] = inWords(one).map((line) => escaped(line))
    const isViolation = one.judgement.severity === 'violation'
    return [isViolation ? styled('red', first, out) : dim(first), ...reasons.map((reason) => dim(`  ${reason}`))]
  })
  const left = told.length - mostJudgements
  if (left > 0) lines.push(dim(`… and ${left} more: --report <file> has them all`))
  const notes = told.length - violations
  const noted = notes === 0 ? '' : `, ${many(notes, 'note')}`
  const summary = obeyed
    ? `${styled('green', '✓', out)} The rules of trying again were obeyed in ${many(calls.length, 'call')}${noted}.`
    : `${styled('red', '✗', out)} The rules of trying again were broken: ${many(violations, 'violation')} in ${many(calls.length, 'call')}${noted}.`
  return inLines([...lines, summary])
}

/**
 * A table of what was met, then what never was, then how it stands.
 *
 * @param least the percentage that was asked for
 * @param all tells everything that was never met, and not only the first of it
 */
export function coverageInWords(
  { percent, providers, faults, missing }: CoverageReport,
  { least, all }: { readonly least: number | undefined; readonly all: boolean },
): string {
  const parts = ['operations', 'answers', 'values', 'transitions', 'guards'] as const
  const rows = [
    ['', ...parts, ''],
    ...providers.map((one) => {
      const called = one.operations.some(({ met }) => met > 0)
      return [
        one.provider,
        ...parts.map((part) => share(one[part])),
        called ? `${one.percent} %` : 'never called, not counted',
      ]
    }),
    ['faults', share(faults)],
  ]
  const shownOfThem = all ? missing : missing.slice(0, mostMissing)
  const left = missing.length - shownOfThem.length
  const lines = [
    ...inColumns(rows),
    ...shownOfThem.map((one) => dim(`  ${escaped(one)}`)),
    ...(left > 0 ? [dim(`  … and ${left} more: --coverage tells them all`)] : []),
  ]
  const enough = least === undefined || percent >= least
  const mark = least === undefined ? '' : enough ? `${styled('green', '✓', out)} ` : `${styled('red', '✗', out)} `
  const asked = least === undefined ? '' : `, and ${least} % was asked for`
  return inLines([
    ...lines,
    `${mark}${percent} % of the APIs that were called, their rules and the faults was met${asked}.`,
  ])
}

const share = (items: readonly { readonly met: number }[]): string =>
  `${items.filter(({ met }) => met > 0).length}/${items.length}`

/** The first column begins at the left, the numbers end at the right. */
function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        if (column === 0) return cell.padEnd(width)
        return column === widths.length - 1 ? cell : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
const inLines = (lines: readonly string[]): string => `${lines.join('\n')}\n`
