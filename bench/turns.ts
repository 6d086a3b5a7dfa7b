/** Lets several do the same work by turns so short that the machine is the same one for all of them. */
import type { Meter } from './process-tree.ts'

/** Requests of a turn: a machine that others share is another one a second later. */
const turn = 500

/** What somebody has spent in all turns. */
export interface Spent {
  readonly perSecond: number
  /** CPU time of the process tree in microseconds a request; undefined where it cannot be measured. */
  readonly cpuMicros: number | undefined
}

/**
 * Asks each of them so many times.
 *
 * @param ask asks one of them as often as its turn wants, `from` requests after the first; answers the seconds it took, or
 *   undefined if this one takes no more turns
 * @returns those who have done everything
 */
export async function byTurns<One extends { readonly running: { readonly pid: number } }>(
  meter: Meter,
  everyone: readonly One[],
  requests: number,
  ask: (one: One, count: number, from: number) => Promise<number | undefined>,
): Promise<ReadonlyMap<One, Spent>> {
  const spent = new Map<One, { seconds: number; cpuMs: number | undefined }>()
  for (const one of everyone) spent.set(one, { seconds: 0, cpuMs: 0 })
  const order = [...everyone]
  for (let from = 0; from < requests; from += turn) {
    for (const one of order) {
      const own = spent.get(one)
      if (!own) continue
      const stopwatch = meter.stopwatch(one.running.pid)
      const seconds = await ask(one, Math.min(turn, requests - from), from)
      if (seconds === undefined) {
        spent.delete(one)
        continue
      }
      const cpuMs = stopwatch()
      own.seconds += seconds
      own.cpuMs = cpuMs === undefined || own.cpuMs === undefined ? undefined : own.cpuMs + cpuMs
    }
    // Nobody always comes after the same one, whatever that one leaves behind in the caches.
    order.push(...order.splice(0, 1))
  }
  return new Map(
    Array.from(spent, ([one, { seconds, cpuMs }]) => [
      one,
      { perSecond: requests / seconds, cpuMicros: cpuMs === undefined ? undefined : (cpuMs * 1000) / requests },
    ]),
  )
}
