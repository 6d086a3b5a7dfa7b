/** Many measurements of one thing, in three numbers. */

export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
  /** One a round. */
  readonly each: readonly number[]
}

/** @returns undefined if nothing was measured */
export function spreadOf(each: readonly number[]): Spread | undefined {
  const sorted = each.toSorted((a, b) => a - b)
  const [min, max] = [sorted[0], sorted.at(-1)]
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (min === undefined || max === undefined || low === undefined || high === undefined) return undefined
  return { median: (low + high) / 2, min, max, each }
}

/**
 * How many times as much the one is as the other: round for round, because what was measured in one round was measured
 * on the same machine in the same mood.
 *
 * @returns undefined if one of them was not measured
 */
export function ratioOf(one: Spread | undefined, other: Spread | undefined): Spread | undefined {
  if (!one || !other) return undefined
  return spreadOf(
    one.each.flatMap((value, round) => {
      const base = other.each[round]
      return base === undefined || base === 0 ? [] : [value / base]
    }),
  )
}
