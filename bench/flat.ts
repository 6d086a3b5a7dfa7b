/** Whether the sandbox costs the same whatever it holds: few orders or 100,000, an empty journal or a full one. */
import { join } from 'node:path'
import { type Bench, megabyte, stageOf, startWithinMs } from './compare.ts'
import type { Contestant } from './contestants/contestant.ts'
import { Load } from './load.ts'
import type { Options } from './options.ts'
import { type OrderSet, writeOrders } from './orders.ts'
import type { Meter } from './process-tree.ts'
import type { Running } from './running.ts'
import { type Spread, spreadOf } from './spread.ts'
import { byTurns } from './turns.ts'
import { type Call, works } from './works.ts'

/** What is measured in both of a pair. */
export const pairs = {
  put: 'SKU.io PUT, accepted',
  get: 'SKU.io GET',
  session: 'first request of a new session',
  reset: 'a change and a reset',
  journal: 'SKU.io PUT, accepted, in a journal',
} as const
export type PairName = keyof typeof pairs

/** CPU time in microseconds: with 10 orders and with 100,000, or with an empty journal and with a full one. */
export interface Pair {
  readonly small: Spread | undefined
  readonly large: Spread | undefined
}

/** A start with so many orders. */
export interface Filled {
  readonly orders: number
  /** From spawning to the first answer. */
  readonly startMs: Spread | undefined
  readonly residentMb: Spread | undefined
}

export interface Flat {
  readonly pairs: Readonly<Record<PairName, Pair>>
  readonly filled: readonly Filled[]
}

const counts = [10, 10_000, 50_000, 100_000] as const
const [fewest, most] = [counts[0], counts[3]]

/** Below the bound of 1,000 entries, so that a journal that was emptied before does not fill. */
const journalBatch = 250
const journalBound = 1000

interface Subject {
  readonly running: Running
  readonly orders: OrderSet
  readonly load: Load
  /** One request after the other. */
  readonly slowly: Load
}

type Numbers = Record<PairName, { readonly small: number[]; readonly large: number[] }>

export async function flat(bench: Bench, sandbox: Contestant, options: Options): Promise<Flat> {
  const sets = new Map<number, OrderSet>()
  for (const count of counts) {
    const half = { newstore: count / 2, skuio: count / 2 }
    sets.set(count, await writeOrders(join(bench.folder, `flat-${count}`), half))
  }
  const numbers: Numbers = {
    put: { small: [], large: [] },
    get: { small: [], large: [] },
    session: { small: [], large: [] },
    reset: { small: [], large: [] },
    journal: { small: [], large: [] },
  }
  const filled = new Map(counts.map((count) => [count, { startMs: [] as number[], residentMb: [] as number[] }]))

  const started = async (count: number, of: string): Promise<Running & { readonly orders: OrderSet }> => {
    const orders = sets.get(count)
    if (!orders) throw new Error(`No ${count} orders were written`)
    const stage = await stageOf(bench.folder, sandbox, orders, `${of}-${count}`)
    const first = works.get.call(0, orders)
    const running = await bench.processes.start((port) => sandbox.command(stage, port), first, startWithinMs)
    return { ...running, orders }
  }
  for (let round = 0; round < options.rounds; round++) {
    for (const [count, { startMs, residentMb }] of filled) {
      bench.say(`flatness, round ${round + 1} of ${options.rounds}: start with ${count} orders`)
      const running = await started(count, `start-${round}`)
      startMs.push(running.startMs)
      const resident = bench.meter.resident(running.pid)
      if (resident) residentMb.push(resident.bytes / megabyte)
      await running.stop()
    }
  }

  const subject = async (count: number): Promise<Subject> => {
    const running = await started(count, 'work')
    const { orders, url } = running
    return { running, orders, load: new Load(url, options.connections), slowly: new Load(url, 1) }
  }
  const [small, large] = [await subject(fewest), await subject(most)]
  const warmUps = Math.ceil(options.warmUp / options.requests)
  for (let round = 0; round < warmUps + options.rounds; round++) {
    const what = round < warmUps ? 'warm-up' : `round ${round - warmUps + 1} of ${options.rounds}`
    bench.say(`flatness, ${what}: requests, sessions, journal`)
    const measured = await oneRound(bench, small, large, options, round)
    if (round < warmUps) continue
    for (const [name, { small: low, large: high }] of Object.entries(measured) as [PairName, Measured][]) {
      if (low !== undefined) numbers[name].small.push(low)
      if (high !== undefined) numbers[name].large.push(high)
    }
  }
  for (const { running, load, slowly } of [small, large]) {
    await load.close()
    await slowly.close()
    await running.stop()
  }

  const pair = (name: PairName): Pair => ({
    small: spreadOf(numbers[name].small),
    large: spreadOf(numbers[name].large),
  })
  return {
    pairs: {
      put: pair('put'),
      get: pair('get'),
      session: pair('session'),
      reset: pair('reset'),
      journal: pair('journal'),
    },
    filled: [...filled].map(([orders, { startMs, residentMb }]) => ({
      orders,
      startMs: spreadOf(startMs),
      residentMb: spreadOf(residentMb),
    })),
  }
}

interface Measured {
  readonly small: number | undefined
  readonly large: number | undefined
}

async function oneRound(
  { meter }: Bench,
  small: Subject,
  large: Subject,
  { requests }: Options,
  round: number,
): Promise<Record<PairName, Measured>> {
  const first = round * requests
  const both = async (
    load: 'load' | 'slowly',
    count: number,
    call: (n: number, orders: OrderSet) => Call,
  ): Promise<Measured> => {
    // Who comes first is another one in each round.
    const order = round % 2 === 0 ? [small, large] : [large, small]
    const spent = await byTurns(meter, order, count, (one, turn, from) =>
      asked(one[load], turn, (n) => call(from + n, one.orders)),
    )
    return { small: spent.get(small)?.cpuMicros, large: spent.get(large)?.cpuMicros }
  }

  const put = await both('load', requests, (n, orders) => works.put.call(first + n, orders))
  const get = await both('load', requests, (n, orders) => works.get.call(first + n, orders))
  // Fewer of them: a sandbox keeps a thousand sessions.
  const sessions = Math.min(requests, 500)
  const name = (n: number): string => `flat-${round}-${n}`
  const session = await both('slowly', sessions, (n, orders) => {
    const { headers, ...call } = works.get.call(n, orders)
    return { ...call, headers: { ...headers, 'sandbox-session': name(n) } }
  })
  for (const { slowly } of [small, large]) {
    for (let n = 0; n < sessions; n++) await slowly.ask(forget(name(n)))
  }
  const resets = Math.min(requests, 1000)
  const reset = await both('slowly', resets, (n, orders) => (n % 2 === 0 ? works.put.call(n, orders) : resetCall))
  const journal = await journals(meter, small, requests, first)
  return { put, get, session, reset, journal }
}

/** @returns the seconds it took */
async function asked(load: Load, count: number, call: (n: number) => Call): Promise<number> {
  const { seconds, statuses } = await load.run(count, call)
  const wrong = [...statuses.keys()].filter((status) => status !== 200 && status !== 204)
  if (wrong.length > 0) throw new Error(`The sandbox answered ${wrong.join(', ')}`)
  return seconds
}

/** The same PUTs by turns into a journal that was emptied before, and into one that is full and lets its oldest go. */
async function journals(meter: Meter, one: Subject, requests: number, from: number): Promise<Measured> {
  const puts = async (count: number): Promise<number | undefined> => {
    const spent = await byTurns(meter, [one], count, (_, turn, since) =>
      asked(one.load, turn, (n) => works.put.call(from + since + n, one.orders)),
    )
    return spent.get(one)?.cpuMicros
  }
  const micros: Record<'small' | 'large', (number | undefined)[]> = { small: [], large: [] }
  for (let batch = 0; batch * journalBatch < requests; batch++) {
    await one.slowly.ask(emptyJournal)
    micros.small.push(await puts(journalBatch))
    await puts(journalBound)
    micros.large.push(await puts(journalBatch))
  }
  return { small: mean(micros.small), large: mean(micros.large) }
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length
}

const resetCall: Call = { method: 'POST', path: '/_sandbox/reset', headers: {} }
const emptyJournal: Call = { method: 'DELETE', path: '/_sandbox/journal', headers: {} }
const forget = (name: string): Call => ({ method: 'DELETE', path: `/_sandbox/sessions/${name}`, headers: {} })
