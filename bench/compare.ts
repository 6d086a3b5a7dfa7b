/** Lets everyone do the same work, round for round. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contestant, Stage } from './contestants/contestant.ts'
import { Load } from './load.ts'
import type { Options } from './options.ts'
import { type OrderSet, writeOrders } from './orders.ts'
import type { Meter } from './process-tree.ts'
import type { Processes, Running } from './running.ts'
import { ratioOf, type Spread, spreadOf } from './spread.ts'
import { byTurns } from './turns.ts'
import { type Call, type WorkName, workNames, works } from './works.ts'

/** What one of them did with one work. Whatever is undefined could not be measured on this system. */
export interface WorkResult {
  /** The status it answers with. */
  readonly status: number
  /** CPU time of its process tree a request. */
  readonly cpuMicros: Spread | undefined
  /** The same as a multiple of the floor's. */
  readonly timesFloor: Spread | undefined
  readonly perSecond: Spread | undefined
}

export interface Result {
  readonly name: string
  readonly what: string
  /** Why it did not take part, or not to the end. */
  readonly absent?: string
  /** Whether a read answers what was written before. */
  readonly keeps?: boolean
  readonly works: Partial<Record<WorkName, WorkResult>>
  /** Of accepted PUTs at a fixed rate. */
  readonly latency?: { readonly p50Ms: Spread | undefined; readonly p99Ms: Spread | undefined }
  /** From spawning to the first answer, with few orders. */
  readonly startMs?: Spread | undefined
  /** What that takes of a CPU, whoever else has the machine. */
  readonly startCpuMs?: Spread | undefined
  /** Resident memory of its process tree: with few orders after the first answer, with many at most in all the work. */
  readonly residentMb?: { readonly started: Spread | undefined; readonly most: number | undefined }
}

export interface Bench {
  readonly processes: Processes
  readonly meter: Meter
  /** For files that are thrown away. */
  readonly folder: string
  /** Tells a person how far it is. */
  readonly say: (text: string) => void
}

/** How long a start may take. */
export const startWithinMs = 120_000
/** Bytes. */
export const megabyte = 1024 * 1024
/** How long each round asks at a fixed rate. */
const rateSeconds = 2
/** How long a warm-up of one kind of request may take: those that answer a few hundred a second stay cold. */
const longestWarmUpMs = 8000

/** Requests before each round that are not measured: a system takes memory from those who sleep. */
const wakeUp = 500

type Numbers = Record<WorkName, number[]>

/** One that takes part, and what has been measured of it. */
interface Taking {
  readonly contestant: Contestant
  readonly running: Running
  readonly load: Load
  readonly orders: OrderSet
  readonly statuses: Partial<Record<WorkName, number>>
  keeps: boolean
  /** How often each work has been asked for: no request repeats an earlier one. */
  readonly counts: Record<WorkName, number>
  readonly cpuMicros: Numbers
  readonly perSecond: Numbers
  readonly p50Ms: number[]
  readonly p99Ms: number[]
  readonly startMs: number[]
  readonly startCpuMs: number[]
  readonly startedMb: number[]
}

export async function compare(bench: Bench, contestants: readonly Contestant[], options: Options): Promise<Result[]> {
  const few = await writeOrders(join(bench.folder, 'few'), { newstore: 20, skuio: 20 })
  // As many as a round asks for, so that every PATCH of a round changes an order.
  const many = await writeOrders(join(bench.folder, 'many'), { newstore: options.requests + wakeUp, skuio: 100 })
  const absent = new Map<string, string>()
  /** Does it, and lets go of whoever fails. */
  const tried = async <T>(contestant: Contestant, what: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await what()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      bench.say(`${contestant.name} takes no part: ${reason}`)
      absent.set(contestant.name, reason)
      return undefined
    }
  }

  const taking: Taking[] = []
  for (const contestant of contestants) {
    bench.say(`${contestant.name}: start and warm-up`)
    const one = await tried(contestant, () => take(bench, contestant, many, options))
    if (one) taking.push(one)
  }
  for (let round = 0; round < options.rounds; round++) {
    const say = (text: string): void => bench.say(`round ${round + 1} of ${options.rounds}: ${text}`)
    const first = round % Math.max(taking.length, 1)
    // Everyone begins once: the machine may be another a second later.
    const order = [...taking.slice(first), ...taking.slice(0, first)]
    const present = (): Taking[] => order.filter(({ contestant }) => !absent.has(contestant.name))
    const everyone = async (what: (one: Taking) => Promise<void>): Promise<void> => {
      for (const one of present()) await tried(one.contestant, () => what(one))
    }
    for (const name of options.works) {
      say(works[name].title)
      await everyone(async (one) => {
        await renew(one, name)
        await ask(one, name, wakeUp)
      })
      const spent = await byTurns(bench.meter, present(), options.requests, (one, count) =>
        tried(one.contestant, () => ask(one, name, count)),
      )
      for (const [one, { perSecond, cpuMicros }] of spent) {
        one.perSecond[name].push(perSecond)
        if (cpuMicros !== undefined) one.cpuMicros[name].push(cpuMicros)
      }
    }
    say('latencies')
    await everyone((one) => latencies(one, options))
    say('starts')
    await everyone((one) => starts(bench, one, few, round))
  }

  const results = taking.map((one) => resultOf(one, bench.meter, options.works))
  for (const { running, load } of taking) {
    await load.close()
    await running.stop()
  }
  const floor = results.find(({ name }) => name === 'floor')
  return contestants.map(({ name, what }) => {
    const result = results.find((one) => one.name === name)
    const reason = absent.get(name)
    if (reason !== undefined || !result) return { name, what, absent: reason ?? '', works: {} }
    return { ...result, works: besideFloor(result, floor) }
  })
}

/** A folder of its own for a contestant. */
export async function stageOf(folder: string, { name }: Contestant, orders: OrderSet, of: string): Promise<Stage> {
  const own = join(folder, `${name}-${of}`)
  await mkdir(own, { recursive: true })
  return { orders, folder: own }
}

/** The nth request of a kind, as the contestant wants it. */
function callOf({ adapt }: Contestant, orders: OrderSet, work: WorkName, n: number): Call {
  const call = works[work].call(n, orders)
  return adapt ? adapt(call, work) : call
}

async function take(bench: Bench, contestant: Contestant, orders: OrderSet, options: Options): Promise<Taking> {
  const stage = await stageOf(bench.folder, contestant, orders, 'work')
  const running = await bench.processes.start(
    (port) => contestant.command(stage, port),
    callOf(contestant, orders, 'get', 0),
    startWithinMs,
  )
  const load = new Load(running.url, options.connections)
  const statuses: Partial<Record<WorkName, number>> = {}
  for (const name of workNames) statuses[name] = (await load.ask(callOf(contestant, orders, name, 0))).status
  const read = await load.ask(callOf(contestant, orders, 'get', 0))
  const one: Taking = {
    contestant,
    running,
    load,
    orders,
    statuses,
    // What the first PUT has written.
    keeps: read.text.includes('"Packed in box 0"'),
    counts: { patch: 1, put: 1, refused: 1, get: 1 },
    cpuMicros: { patch: [], put: [], refused: [], get: [] },
    perSecond: { patch: [], put: [], refused: [], get: [] },
    p50Ms: [],
    p99Ms: [],
    startMs: [],
    startCpuMs: [],
    startedMb: [],
  }
  for (const name of options.works) await warm(one, name, options)
  return one
}

/** Until what is asked for often has been compiled, which takes V8 some thirty thousand requests; or for as long as all have. */
async function warm(one: Taking, name: WorkName, { warmUp, requests }: Options): Promise<void> {
  const { warmUp: times = 1 } = one.contestant
  const end = performance.now() + longestWarmUpMs * times
  for (let left = warmUp * times; left > 0 && performance.now() < end; left -= requests) {
    await renew(one, name)
    await ask(one, name, Math.min(left, requests))
  }
}

/** Lets every order be held once more. */
async function renew({ contestant, load }: Taking, name: WorkName): Promise<void> {
  if (name === 'patch' && contestant.renew) await load.ask(contestant.renew)
}

/** Asks, and holds every answer to be like the first one. */
async function ask(one: Taking, name: WorkName, count: number): Promise<number> {
  const from = one.counts[name]
  one.counts[name] += count
  const { seconds, statuses } = await one.load.run(count, (n) => callOf(one.contestant, one.orders, name, from + n))
  const others = [...statuses].filter(([status]) => status !== one.statuses[name])
  if (others.length > 0) {
    const found = others.map(([status, times]) => `${times} × ${status}`).join(', ')
    throw new Error(`It answered "${works[name].title}" by ${one.statuses[name]} at first, and then: ${found}`)
  }
  return seconds
}

async function latencies(one: Taking, { rate }: Options): Promise<void> {
  const count = rate * rateSeconds
  const from = one.counts.put
  one.counts.put += count
  // As many connections as it takes, so that nothing waits for one.
  const load = new Load(one.running.url, 64)
  const taken = await load.runAtRate(rate, count, (n) => callOf(one.contestant, one.orders, 'put', from + n))
  await load.close()
  const sorted = taken.toSorted((a, b) => a - b)
  one.p50Ms.push(percentile(sorted, 0.5))
  one.p99Ms.push(percentile(sorted, 0.99))
}

const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

async function starts({ processes, meter, folder }: Bench, one: Taking, few: OrderSet, round: number): Promise<void> {
  const { contestant } = one
  const stage = await stageOf(folder, contestant, few, `start-${round}`)
  const started = await processes.start(
    (port) => contestant.command(stage, port),
    callOf(contestant, few, 'get', 0),
    startWithinMs,
  )
  one.startMs.push(started.startMs)
  const cpuMs = meter.cpuMs(started.pid)
  if (cpuMs !== undefined) one.startCpuMs.push(cpuMs)
  const resident = meter.resident(started.pid)
  if (resident) one.startedMb.push(resident.bytes / megabyte)
  await started.stop()
}

function resultOf(one: Taking, meter: Meter, named: readonly WorkName[]): Result {
  const resident = meter.resident(one.running.pid)
  const done = named.map((name): [WorkName, WorkResult] => [
    name,
    {
      status: one.statuses[name] ?? 0,
      cpuMicros: spreadOf(one.cpuMicros[name]),
      timesFloor: undefined,
      perSecond: spreadOf(one.perSecond[name]),
    },
  ])
  return {
    name: one.contestant.name,
    what: one.contestant.what,
    keeps: one.keeps,
    works: Object.fromEntries(done),
    latency: { p50Ms: spreadOf(one.p50Ms), p99Ms: spreadOf(one.p99Ms) },
    startMs: spreadOf(one.startMs),
    startCpuMs: spreadOf(one.startCpuMs),
    residentMb: {
      started: spreadOf(one.startedMb),
      most: resident && resident.mostBytes / megabyte,
    },
  }
}

const besideFloor = (result: Result, floor: Result | undefined): Result['works'] =>
  Object.fromEntries(
    workNames.flatMap((name) => {
      const work = result.works[name]
      return work ? [[name, { ...work, timesFloor: ratioOf(work.cpuMicros, floor?.works[name]?.cpuMicros) }]] : []
    }),
  )
