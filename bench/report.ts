/** What was measured, as tables. */
import type { Result, WorkResult } from './compare.ts'
import { type Flat, type PairName, pairs } from './flat.ts'
import { type Goal, isMet } from './goals.ts'
import { ratioOf, type Spread } from './spread.ts'
import { table } from './table.ts'
import { type WorkName, works } from './works.ts'

const notMeasured = 'not measured'

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** `104 (99.2–110)` */
const spread = (value: Spread | undefined): string =>
  value === undefined ? notMeasured : `${digits(value.median)} (${digits(value.min)}–${digits(value.max)})`

/** Tables of what everyone did, in Markdown. */
export function report(results: readonly Result[], named: readonly WorkName[], rate: number): string {
  const present = results.filter(({ absent }) => absent === undefined)
  const absent = results.filter((one) => one.absent !== undefined)
  const titles = named.map((name) => works[name].title)
  const each = ({ works: done }: Result, show: (work: WorkResult, name: WorkName) => string): string[] =>
    named.map((name) => (done[name] ? show(done[name], name) : notMeasured))
  const sections = [
    section(
      'CPU time a request, in µs: median of the rounds (lowest–highest), × floor',
      ['', ...titles],
      present.map((one) => [
        one.name,
        ...each(one, ({ cpuMicros, timesFloor }) =>
          timesFloor === undefined ? spread(cpuMicros) : `${spread(cpuMicros)} ×${timesFloor.median.toFixed(2)}`,
        ),
      ]),
    ),
    section(
      'Requests a second',
      ['', ...titles],
      present.map((one) => [one.name, ...each(one, ({ perSecond }) => spread(perSecond))]),
    ),
    section(
      `Accepted PUTs at ${rate} a second; from start to first answer; resident memory`,
      ['', 'p50 ms', 'p99 ms', 'start ms', 'CPU ms', 'MB at start', 'MB at most'],
      present.map(({ name, latency, startMs, startCpuMs, residentMb }) => [
        name,
        spread(latency?.p50Ms),
        spread(latency?.p99Ms),
        spread(startMs),
        spread(startCpuMs),
        spread(residentMb?.started),
        residentMb?.most === undefined ? notMeasured : digits(residentMb.most),
      ]),
    ),
    section(
      'What they are, and how they answer',
      ['', 'what', ...titles, 'keeps changes'],
      present.map((one) => [
        one.name,
        one.what,
        ...each(one, ({ status }, name) => verdict(status, name)),
        one.keeps ? 'yes' : 'no',
      ]),
    ),
  ]
  if (absent.length > 0) {
    const rows = absent.map(({ name, what, absent: why }) => [name, what, why ?? ''])
    sections.push(section('Could not take part', ['', 'what', 'why'], rows))
  }
  return sections.join('\n\n')
}

function verdict(status: number, name: WorkName): string {
  const right = works[name].status
  if (status === right) return String(status)
  if (right >= 400 && status < 400) return `${status}, accepts it`
  return `${status}, not ${right}`
}

/** Tables of what more orders and more entries cost. */
export function reportFlat({ pairs: measured, filled }: Flat): string {
  const rows = (Object.keys(pairs) as PairName[]).map((name) => {
    const { small, large } = measured[name]
    const ratio = ratioOf(large, small)
    const [low, high] = name === 'journal' ? ['empty', 'full'] : ['10 orders', '100,000 orders']
    return [pairs[name], low, spread(small), high, spread(large), ratio ? `×${ratio.median.toFixed(2)}` : notMeasured]
  })
  const [least] = filled
  const perOrder = filled.map(({ orders, startMs, residentMb }) => [
    orders.toLocaleString('en'),
    spread(startMs),
    orders === least?.orders || !startMs || !least?.startMs
      ? ''
      : digits(((startMs.median - least.startMs.median) * 1000) / orders),
    spread(residentMb),
    orders === least?.orders || !residentMb || !least?.residentMb
      ? ''
      : digits(((residentMb.median - least.residentMb.median) * 1024) / orders),
  ])
  return [
    section(
      'CPU time of the sandbox, in µs: median of the rounds (lowest–highest)',
      ['', 'with', 'µs', 'with', 'µs', ''],
      rows,
    ),
    section(
      'Starting the sandbox with orders',
      ['orders', 'start ms', 'µs an order', 'MB at start', 'kB an order'],
      perOrder,
    ),
  ].join('\n\n')
}

export function reportGoals(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => {
    const met = isMet(goal)
    return [
      goal.what,
      `≤ ${goal.atMost.toFixed(2)}`,
      goal.is === undefined ? notMeasured : goal.is.median.toFixed(2),
      met === undefined ? '?' : met ? 'met' : 'not met',
    ]
  })
  return section('Goals', ['', 'wanted', 'is', ''], rows)
}

const section = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${title}\n\n${table(heads, rows)}`
