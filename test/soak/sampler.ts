/** Is loaded before the command that is soaked, and tells its parent how it fares. */
import { readdirSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How a process fares at one moment, after its garbage was collected. */
export interface Sample {
  readonly heapMiB: number
  readonly rssMiB: number
  /** Timers, sockets and requests that Node holds. */
  readonly resources: number
  /** Open files and sockets; 0 where the system does not say. */
  readonly files: number
  /** How late the event loop was since the last sample, in milliseconds. */
  readonly delayP99Ms: number
}

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()

const open = (): number => {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return 0
  }
}

process.on('message', () => {
  const delayP99Ms = delay.percentile(99) / 1e6
  // Twice, for what only finalizers let go.
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  const sample: Sample = {
    heapMiB: (heapUsed + external) / 2 ** 20,
    rssMiB: rss / 2 ** 20,
    resources: process.getActiveResourcesInfo().length,
    files: open(),
    delayP99Ms,
  }
  delay.reset()
  process.send?.(sample)
})
// It is the command that decides how long the process lives.
process.channel?.unref()
