/** The name that somebody likely meant. */
import { distance } from 'fastest-levenshtein'

/** The name that was likely meant, if any is near enough to be a slip of the finger. */
export function nearestTo(name: string, known: readonly string[]): string | undefined {
  // Longer names were never meant, and comparing them costs the product of both lengths.
  if (name.length > 64) return undefined
  let best: string | undefined
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const apart = distance(name.toLowerCase(), candidate.toLowerCase())
    if (apart < bestDistance) [best, bestDistance] = [candidate, apart]
  }
  return best
}
