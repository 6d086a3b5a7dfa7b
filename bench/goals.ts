/** What we want of the sandbox, and whether it holds. */
import type { Result } from './compare.ts'
import type { Filled, Flat, PairName } from './flat.ts'
import { ratioOf, type Spread } from './spread.ts'
import type { WorkName } from './works.ts'

export interface Goal {
  readonly what: string
  /** The median of the rounds must be no more than this; undefined where it could not be measured. */
  readonly atMost: number
  readonly is: Spread | undefined
}

/** Whether the median holds; undefined where it could not be measured. */
export const isMet = ({ is, atMost }: Goal): boolean | undefined => (is === undefined ? undefined : is.median <= atMost)

/** A part of what each peer costs; of those that are not named, the sandbox must only be cheaper. */
const partOf: Readonly<Record<string, { readonly words: string; readonly atMost: number }>> = {
  prism: { words: 'a quarter of', atMost: 1 / 4 },
  emulate: { words: 'a third of', atMost: 1 / 3 },
  wiremock: { words: 'a third of', atMost: 1 / 3 },
}

/** The goals among those who took part. */
export function goalsBeside(results: readonly Result[], peers: readonly string[]): Goal[] {
  const sandbox = results.find(({ name }) => name === 'sandbox')
  if (!sandbox || sandbox.absent !== undefined) return []
  const app = results.find(({ name }) => name === 'hono-ajv')
  const cost = (name: WorkName, other: Result): Spread | undefined =>
    ratioOf(sandbox.works[name]?.cpuMicros, other.works[name]?.cpuMicros)
  const goals: Goal[] = []
  for (const [name, title] of [
    ['put', 'PUT'],
    ['patch', 'PATCH'],
  ] as const) {
    if (!sandbox.works[name]) continue
    goals.push({ what: `${title}: CPU × floor`, atMost: 1.6, is: sandbox.works[name].timesFloor })
    for (const other of results.filter((one) => peers.includes(one.name) && one.absent === undefined)) {
      const { words, atMost } = partOf[other.name] ?? { words: 'less than', atMost: 1 }
      goals.push({ what: `${title}: ${words} ${other.name}`, atMost, is: cost(name, other) })
    }
  }
  if (app && app.absent === undefined) {
    goals.push(
      { what: 'start × Hono app with Ajv', atMost: 1.5, is: ratioOf(sandbox.startMs, app.startMs) },
      { what: 'start × Hono app with Ajv, in CPU time', atMost: 1.5, is: ratioOf(sandbox.startCpuMs, app.startCpuMs) },
      {
        what: 'memory at the start × Hono app with Ajv',
        atMost: 1.6,
        is: ratioOf(sandbox.residentMb?.started, app.residentMb?.started),
      },
      {
        what: 'memory at most × Hono app with Ajv',
        atMost: 1.6,
        is: ratioOf(once(sandbox.residentMb?.most), once(app.residentMb?.most)),
      },
    )
  }
  return goals
}

/** The goals of what the sandbox holds. */
export function goalsOfFlat({ pairs, filled }: Flat): Goal[] {
  const large = (name: PairName): Spread | undefined => ratioOf(pairs[name].large, pairs[name].small)
  return [
    { what: 'PUT with 100,000 orders × with 10', atMost: 1.1, is: large('put') },
    { what: 'GET with 100,000 orders × with 10', atMost: 1.1, is: large('get') },
    { what: 'new session over 100,000 orders × over 10', atMost: 1.2, is: large('session') },
    { what: 'reset over 100,000 orders × over 10', atMost: 1.2, is: large('reset') },
    // No dearer, within what the same work differs by from one time to the next.
    { what: 'PUT into a full journal × into an empty one', atMost: 1.05, is: large('journal') },
    { what: 'time to load an order, of 100,000 × of 10,000', atMost: 1.2, is: linearity(filled) },
  ]
}

/** By how much an order of 100,000 takes longer to load than one of 10,000, less what every start takes. */
function linearity(filled: readonly Filled[]): Spread | undefined {
  const msPerOrder = (count: number): Spread | undefined => {
    const base = filled[0]?.startMs
    const start = filled.find(({ orders }) => orders === count)?.startMs
    if (!base || !start) return undefined
    const each = start.each.map((ms, round) => (ms - (base.each[round] ?? base.median)) / count)
    return { ...start, each }
  }
  return ratioOf(msPerOrder(100_000), msPerOrder(10_000))
}

const once = (value: number | undefined): Spread | undefined =>
  value === undefined ? undefined : { median: value, min: value, max: value, each: [value] }
