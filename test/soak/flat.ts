/** Whether a process stays as it is, however long it runs. */
import type { Sample } from './sampler.ts'

/** A sample, and how long after the beginning it was taken. */
export interface Timed extends Sample {
  readonly minute: number
}

export interface Verdict {
  readonly rule: string
  readonly found: string
  readonly holds: boolean
}

const mostHeapMiBPerMinute = 1
const mostRssMiBPerMinute = 8

/** Of the last two thirds: what comes first, fills what has a bound. */
export function judge(all: readonly Timed[]): Verdict[] {
  const samples = all.slice(Math.floor(all.length / 3))
  const third = Math.ceil(samples.length / 3)
  const first = samples.slice(0, third)
  const last = samples.slice(-third)
  const grows = (what: 'heapMiB' | 'rssMiB', most: number, name: string): Verdict => {
    const perMinute = slopeOf(samples.map((one) => [one.minute, one[what]]))
    return {
      rule: `${name} grows by at most ${most} MiB a minute`,
      found: `${perMinute.toFixed(2)} MiB a minute`,
      holds: perMinute <= most,
    }
  }
  const stays = (what: 'resources' | 'files', name: string): Verdict => {
    const [before, after] = [median(first.map((one) => one[what])), median(last.map((one) => one[what]))]
    return { rule: `${name} stay as many, but for 2`, found: `${before}, then ${after}`, holds: after <= before + 2 }
  }
  const [before, after] = [median(first.map((one) => one.delayP99Ms)), median(last.map((one) => one.delayP99Ms))]
  return [
    grows('heapMiB', mostHeapMiBPerMinute, 'the heap'),
    grows('rssMiB', mostRssMiBPerMinute, 'the memory of the process'),
    stays('resources', 'timers, sockets and requests'),
    stays('files', 'open files'),
    {
      rule: 'the event loop gets no later than twice as late, and 20 ms',
      found: `${before.toFixed(0)} ms, then ${after.toFixed(0)} ms`,
      holds: after <= 2 * before + 20,
    },
  ]
}

/** The median of the slopes between all pairs of points, which a few wild ones do not move. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const slopes = points.flatMap(([x, y], index) =>
    points.slice(index + 1).flatMap(([nextX, nextY]) => (nextX > x ? [(nextY - y) / (nextX - x)] : [])),
  )
  return median(slopes)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
