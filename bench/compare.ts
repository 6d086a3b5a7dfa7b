/** Lets everyone do the same work by turns, round for round. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contestant, Stage } from './contestants/contestant.ts'
import { Load } from './load.ts'
import type { Options } from './options.ts'
import { type OrderSet, writeOrders } from './orders.ts'
import type { Meter } from './process-tree.ts'
import type { Processes, Running } from './running.ts'
import { type Spread, spreadOf } from './spread.ts'
import { type Call, type WorkName, works } from './works.ts'

/** What one of them did with one work. */
export interface WorkResult {
  /** The status it answers with, where that is another than the right one. */
  readonly answers?: number
  /** CPU time of its process tree a request; undefined where it cannot be measured. */
  readonly cpuMicros?: Spread
  /** The same as a multiple of the floor's in the same round. */
  readonly timesFloor?: Spread
  readonly perSecond?: Spread
}

export interface Result {
  readonly name: string
  readonly what: string
  /** Why it did not take part. */
  readonly absent?: string
  readonly works: Partial<Record<WorkName, WorkResult>>
  /** Of accepted PUTs at a fixed rate, over all rounds. */
  readonly latency?: { readonly perSecond: number; readonly p50Ms: Spread; readonly p99Ms: Spread }
  /** From spawning to the first answer, with few orders. */
  readonly startMs?: Spread
  /** Resident memory of its process tree, with few orders after the first answer and with many after all the work. */
  readonly residentMb?: { readonly started?: Spread; readonly worked?: number }
}

interface Taking {
  readonly contestant: Contestant
  readonly running: Running
  readonly load: Load
  readonly asked: (work: WorkName) => (n: number) => Call
  /** How often each work has been asked for, so that no request repeats an earlier one. */
  readonly counts: Record<WorkName, number>
  readonly answers: Partial<Record<WorkName, number>>
  readonly cpuMicros: Record<WorkName, number[]>
  readonly perSecond: Record<WorkName, number[]>
  readonly p50Ms: number[]
  readonly p99Ms: number[]
  readonly startMs: number[]
  readonly startedMb: number[]
}

export interface Bench {
  readonly processes: Processes
  readonly meter: Meter
  readonly folder: string
  /** Tells a person how far it is. */
  readonly say: (text: string) => void
}

const startWithinMs = 60_000
const megabyte = 1024 * 1024

export async function compare(bench: Bench, contestants: readonly Contestant[], options: Options): Promise<Result[]> {
  const { processes, meter, folder, say } = bench
  const few = await writeOrders(join(folder, 'few'), { newstore: 20, skuio: 20 })
  // As many as a batch asks for, so that every PATCH of a batch changes an order.
  const many = await writeOrders(join(folder, 'many'), { newstore: options.requests, skuio: 100 })

  const absent: Result[] = []
  const taking: Taking[] = []
  for (const contestant of contestants) {
    say(`${contestant.name}: start and warm-up`)
    try {
      taking.push(await take(bench, contestant, many, options))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      say(`${contestant.name} takes no part: ${reason}`)
      absent.push({ name: contestant.name, what: contestant.what, absent: reason, works: {} })
    }
  }

  for (let round = 0; round < options.rounds; round++) {
    // Everyone is first once: the machine may be another a second later.
    const first = round % Math.max(taking.length, 1)
    const order = [...taking.slice(first), ...taking.slice(0, first)]
    for (const name of options.works) {
      say(`round ${round + 1} of ${options.rounds}: ${works[name].title}`)
      for (const one of order) await batch(one, name, options.requests, meter)
    }
    say(`round ${round + 1} of ${options.rounds}: latencies and starts`)
    for (const one of order) {
      await latencies(one, options)
      const stage = await stageOf(folder, one.contestant, few, `start-${round}`)
      const started = await processes.start(
        (port) => one.contestant.command(stage, port),
        firstCall(one.contestant, few),
        startWithinMs,
      )
      one.startMs.push(started.startMs)
      const resident = meter.residentBytes(started.pid)
      if (resident !== undefined) one.startedMb.push(resident / megabyte)
      await started.stop()
    }
  }

  const worked = taking.map(({ running }) => meter.residentBytes(running.pid))
  for (const { running, load } of taking) {
    await load.close()
    await running.stop()
  }
  const floor = taking.find(({ contestant }) => contestant.name === 'floor')
  const results = taking.map((one, at) => resultOf(one, floor, worked[at], options))
  return contestants.flatMap(({ name }) => [...results, ...absent].filter((one) => one.name === name))
}

export const stageOf = async (folder: string, { name }: Contestant, orders: OrderSet, of: string): Promise<Stage> => {
  const own = join(folder, `${name}-${of}`)
  await mkdir(own, { recursive: true })
  return { orders, folder: own }
}

const callOf = ({ adapt }: Contestant, orders: OrderSet, work: WorkName, n: number): Call => {
  const call = works[work].call(n, orders)
  return adapt ? adapt(call, work) : call
}

const firstCall = (contestant: Contestant, orders: OrderSet): Call => callOf(contestant, orders, 'get', 0)

async function take(bench: Bench, contestant: Contestant, orders: OrderSet, options: Options): Promise<Taking> {
  const stage = await stageOf(bench.folder, contestant, orders, 'work')
  const running = await bench.processes.start(
    (port) => contestant.command(stage, port),
    firstCall(contestant, orders),
    startWithinMs,
  )
  const none = (): Record<WorkName, number[]> => ({ patch: [], put: [], refused: [], get: [] })
  const one: Taking = {
    contestant,
    running,
    load: new Load(running.url, options.connections),
    asked: (work) => (n) => callOf(contestant, orders, work, n),
    counts: { patch: 0, put: 0, refused: 0, get: 0 },
    answers: {},
    cpuMicros: none(),
    perSecond: none(),
    p50Ms: [],
    p99Ms: [],
    startMs: [],
    startedMb: [],
  }
  for (const name of options.works) one.answers[name] = await one.load.ask(callOf(contestant, orders, name, 0))
  for (const name of options.works) await ask(one, name, options.warmUp)
  return one
}

/** Asks, and holds every answer to be like the first one. */
async function ask(one: Taking, name: WorkName, count: number): Promise<number> {
  const from = one.counts[name]
  one.counts[name] += count
  const call = one.asked(name)
  const { seconds, statuses } = await one.load.run(count, (n) => call(from + n))
  const expected = one.answers[name]
  const others = [...statuses].filter(([status]) => status !== expected)
  if (others.length > 0) {
    const found = others.map(([status, times]) => `${times} × ${status}`).join(', ')
    throw new Error(`${one.contestant.name} answered ${works[name].title} by ${expected} at first, and then: ${found}`)
  }
  return seconds
}

async function batch(one: Taking, name: WorkName, count: number, meter: Meter): Promise<void> {
  if (name === 'patch' && one.contestant.renew) await one.load.ask(one.contestant.renew)
  const before = meter.cpuMs(one.running.pid)
  const seconds = await ask(one, name, count)
  const after = meter.cpuMs(one.running.pid)
  if (before !== undefined && after !== undefined) one.cpuMicros[name].push(((after - before) * 1000) / count)
  one.perSecond[name].push(count / seconds)
}

async function latencies(one: Taking, { rate }: Options): Promise<void> {
  const count = rate * 2
  const from = one.counts.put
  one.counts.put += count
  const call = one.asked('put')
  // As many connections as it takes, so that nothing waits for one.
  const load = new Load(one.running.url, 64)
  const sorted = (await load.runAtRate(rate, count, (n) => call(from + n))).toSorted((a, b) => a - b)
  await load.close()
  one.p50Ms.push(percentile(sorted, 0.5))
  one.p99Ms.push(percentile(sorted, 0.99))
}

const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

function resultOf(one: Taking, floor: Taking | undefined, worked: number | undefined, options: Options): Result {
  const done: Partial<Record<WorkName, WorkResult>> = {}
  for (const name of options.works) {
    const answers = one.answers[name]
    const ratios = one.cpuMicros[name].flatMap((micros, round) => {
      const base = floor?.cpuMicros[name][round]
      return base === undefined || base === 0 ? [] : [micros / base]
    })
    done[name] = {
      ...(answers === undefined || answers === works[name].status ? {} : { answers }),
      ...some('cpuMicros', one.cpuMicros[name]),
      ...some('timesFloor', ratios),
      ...some('perSecond', one.perSecond[name]),
    }
  }
  return {
    name: one.contestant.name,
    what: one.contestant.what,
    works: done,
    latency: { perSecond: options.rate, p50Ms: spreadOf(one.p50Ms), p99Ms: spreadOf(one.p99Ms) },
    startMs: spreadOf(one.startMs),
    residentMb: {
      ...some('started', one.startedMb),
      ...(worked === undefined ? {} : { worked: worked / megabyte }),
    },
  }
}

const some = <K extends string>(key: K, values: readonly number[]): Partial<Record<K, Spread>> =>
  values.length === 0 ? {} : ({ [key]: spreadOf(values) } as Record<K, Spread>)
