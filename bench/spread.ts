/** Many measurements of one thing, in three numbers. */

export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** @throws RangeError if there is nothing to tell about */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const [min, max] = [sorted[0], sorted.at(-1)]
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (min === undefined || max === undefined || low === undefined || high === undefined) {
    throw new RangeError('Nothing was measured')
  }
  return { median: (low + high) / 2, min, max }
}
