/** What a process and all its children have cost: read from /proc, so on Linux alone. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Whether this system tells it. */
const isMeasurable = existsSync('/proc/self/stat')

interface Stat {
  readonly pid: number
  readonly parent: number
  /** User and system time, that of children which have ended included. */
  readonly ticks: number
}

/** @returns undefined if the process has ended meanwhile */
function statOf(pid: number): Stat | undefined {
  const text = read(`/proc/${pid}/stat`)
  if (text === undefined) return undefined
  // The name of the command stands in brackets, and may hold spaces and brackets itself.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0)
  return { pid, parent: Number(fields[1]), ticks }
}

function treeOf(root: number): Stat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? [])
  const tree: Stat[] = []
  const waiting = [root]
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const stat = all.find((one) => one.pid === pid)
    if (stat) tree.push(stat)
    waiting.push(...all.filter(({ parent }) => parent === pid).map((one) => one.pid))
  }
  return tree
}

/** The names in a folder; none if what it tells of has ended meanwhile. */
function list(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

/** What a file says; undefined if what it tells of has ended meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Nanoseconds that each thread of these has had of a CPU, by its id; empty where the kernel does not tell. */
function threadsOf(tree: readonly Stat[]): ReadonlyMap<string, number> {
  const threads = new Map<string, number>()
  for (const { pid } of tree) {
    // Each by itself: one that ends must not hide the others, which would seem to be new later.
    for (const thread of list(`/proc/${pid}/task`)) {
      const text = read(`/proc/${pid}/task/${thread}/schedstat`)
      if (text !== undefined) threads.set(thread, Number(text.split(' ', 1)[0]))
    }
  }
  return threads
}

/** What a process tree has had of the CPUs until now. */
interface Reading {
  readonly ticks: number
  readonly threads: ReadonlyMap<string, number>
}

const ticksOf = (tree: readonly Stat[]): number => tree.reduce((sum, { ticks }) => sum + ticks, 0)

function readingOf(root: number): Reading {
  const tree = treeOf(root)
  return { ticks: ticksOf(tree), threads: threadsOf(tree) }
}

/** By nanoseconds; by ticks of 10 ms where a thread has ended between, which takes its nanoseconds with it. */
function spentMs(before: Reading, after: Reading, ticksPerSecond: number): number {
  const isWhole = before.threads.size > 0 && [...before.threads.keys()].every((thread) => after.threads.has(thread))
  if (!isWhole) return ((after.ticks - before.ticks) / ticksPerSecond) * 1000
  let nanos = 0
  for (const [thread, now] of after.threads) nanos += now - (before.threads.get(thread) ?? 0)
  return nanos / 1e6
}

export interface Resident {
  readonly bytes: number
  /** What the system has taken back from a process that slept is still in it. */
  readonly mostBytes: number
}

/** Reads the costs of process trees. */
export interface Meter {
  /** CPU time, user and system, in milliseconds since the start; undefined where it cannot be measured. */
  cpuMs(pid: number): number | undefined
  /** Begins to measure; what it returns tells the CPU time in milliseconds since then. */
  stopwatch(pid: number): () => number | undefined
  /** Resident memory in bytes, now and at most until now; undefined where it cannot be measured. */
  resident(pid: number): Resident | undefined
}

export function meter(): Meter {
  if (!isMeasurable) {
    return { cpuMs: () => undefined, stopwatch: () => () => undefined, resident: () => undefined }
  }
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  return {
    cpuMs: (pid) => (ticksOf(treeOf(pid)) / ticksPerSecond) * 1000,
    stopwatch: (pid) => {
      const begun = readingOf(pid)
      return () => spentMs(begun, readingOf(pid), ticksPerSecond)
    },
    resident: (pid) => {
      const each = treeOf(pid).map((one) => residentOf(one.pid))
      return {
        bytes: each.reduce((sum, { bytes }) => sum + bytes, 0),
        mostBytes: each.reduce((sum, { mostBytes }) => sum + mostBytes, 0),
      }
    },
  }
}

function residentOf(pid: number): Resident {
  const status = read(`/proc/${pid}/status`) ?? ''
  const bytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024
  return { bytes: bytes('VmRSS'), mostBytes: bytes('VmHWM') }
}
