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
  let text: string
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
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

/** Reads the costs of process trees. */
export interface Meter {
  /** CPU time, user and system, in milliseconds since the start; undefined where it cannot be measured. */
  cpuMs(pid: number): number | undefined
  /** Resident memory in bytes; undefined where it cannot be measured. */
  residentBytes(pid: number): number | undefined
}

export function meter(): Meter {
  if (!isMeasurable) return { cpuMs: () => undefined, residentBytes: () => undefined }
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  return {
    cpuMs: (pid) => (treeOf(pid).reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond) * 1000,
    residentBytes: (pid) => treeOf(pid).reduce((sum, one) => sum + residentOf(one.pid), 0),
  }
}

function residentOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
