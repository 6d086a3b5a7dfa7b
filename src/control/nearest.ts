/** Which call of the control API was likely meant by a path that leads nowhere. */
import { nearestTo } from '../domain/nearest.ts'

interface Path {
  readonly path: string
  /** Its methods: `GET, PUT`. */
  readonly allow: string
}

/** The calls at the nearest path, as a person would write them; none if nothing is near. */
export function nearestCalls(paths: readonly Path[], wanted: string): string[] {
  const given = segmentsOf(wanted)
  let best: Path | undefined
  let bestScore = Number.POSITIVE_INFINITY
  for (const candidate of paths) {
    const score = differences(segmentsOf(candidate.path), given)
    if (score < bestScore) [best, bestScore] = [candidate, score]
  }
  if (!best) return []
  const { path, allow } = best
  return allow
    .split(', ')
    .filter((method) => method !== 'HEAD')
    .map((method) => `${method} ${path}`)
}

/** Without `_sandbox`, which all of them begin with. */
const segmentsOf = (path: string): string[] => path.split('/').slice(2)

/** Segments too few or too many weigh more than misspelt ones; a first segment that means nothing rules the path out. */
function differences(known: readonly string[], given: readonly string[]): number {
  let score = 2 * Math.abs(known.length - given.length)
  for (const [index, segment] of known.entries()) {
    const other = given[index]
    if (other === undefined || segment === other || segment.startsWith('{')) continue
    if (nearestTo(other, [segment]) === undefined) {
      if (index === 0) return Number.POSITIVE_INFINITY
      score += 3
    } else score += 1
  }
  return score
}
