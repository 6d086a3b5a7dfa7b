/** What was measured, as tables. */
import type { Result, WorkResult } from './compare.ts'
import type { Spread } from './spread.ts'
import { table } from './table.ts'
import { type WorkName, works } from './works.ts'

const notMeasured = 'not measured'

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** `104 (99.2–110)` */
const spread = (value: Spread | undefined): string =>
  value === undefined ? notMeasured : `${digits(value.median)} (${digits(value.min)}–${digits(value.max)})`

export function report(results: readonly Result[], named: readonly WorkName[]): string {
  const present = results.filter(({ absent }) => absent === undefined)
  const cost = ({ works: done }: Result, name: WorkName, of: (work: WorkResult) => string): string => {
    const work = done[name]
    return work ? of(work) : notMeasured
  }
  const sections = [
    section(
      'CPU time a request, in µs: median of the rounds (min–max), × floor',
      ['', ...named.map((name) => works[name].title)],
      present.map((one) => [
        one.name,
        ...named.map((name) =>
          cost(one, name, ({ cpuMicros, timesFloor, answers }) =>
            [
              spread(cpuMicros),
              timesFloor === undefined ? '' : ` ×${timesFloor.median.toFixed(2)}`,
              answers === undefined ? '' : ` answers ${answers}`,
            ].join(''),
          ),
        ),
      ]),
    ),
    section(
      'Requests a second',
      ['', ...named.map((name) => works[name].title)],
      present.map((one) => [one.name, ...named.map((name) => cost(one, name, ({ perSecond }) => spread(perSecond)))]),
    ),
    section(
      `Accepted PUTs at ${present[0]?.latency?.perSecond ?? 0} a second; start; memory`,
      ['', 'p50 ms', 'p99 ms', 'start to first answer, ms', 'MB at start', 'MB after the work'],
      present.map(({ name, latency, startMs, residentMb }) => [
        name,
        spread(latency?.p50Ms),
        spread(latency?.p99Ms),
        spread(startMs),
        spread(residentMb?.started),
        residentMb?.worked === undefined ? notMeasured : digits(residentMb.worked),
      ]),
    ),
  ]
  const absent = results.filter((one) => one.absent !== undefined)
  if (absent.length > 0) {
    sections.push(
      section(
        'Could not take part',
        ['', 'why'],
        absent.map(({ name, absent: why }) => [name, why ?? '']),
      ),
    )
  }
  return sections.join('\n\n')
}

const section = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${title}\n\n${table(heads, rows)}`
