/** Which contracts, and which of their interactions, a person wants verified. */
import type { Pact, PactInteraction, PactProblem } from './pact-file.ts'

/** Of each list one must fit; an empty list lets everything pass. */
export interface Filters {
  /** Names, as they stand in the contracts. */
  readonly consumers: readonly string[]
  readonly providers: readonly string[]
  /** The description itself, or a pattern that is found in it. */
  readonly descriptions: readonly string[]
  /** A state itself, or a pattern that is found in one; empty text means interactions without any. */
  readonly states: readonly string[]
}

export const noFilters: Filters = { consumers: [], providers: [], descriptions: [], states: [] }

/** The places of the interactions that are wanted. */
export function selected({ interactions }: Pact, { descriptions, states }: Filters): readonly number[] {
  return [...interactions.keys()].filter((at) => {
    const { description, states: given } = interactions[at] as PactInteraction
    const fits = (wanted: string): boolean =>
      wanted === '' ? given.length === 0 : given.some(({ name }) => isMeant(wanted, name))
    return (
      (descriptions.length === 0 || descriptions.some((wanted) => isMeant(wanted, description))) &&
      (states.length === 0 || states.some(fits))
    )
  })
}

/** Whether nothing of a contract is wanted. What nobody can read cannot be left out by what stands in it. */
export function isLeftOut(read: Pact | PactProblem, filters: Filters): boolean {
  const { consumer, provider } = read
  const misses = (names: readonly string[], name: string | undefined): boolean =>
    names.length > 0 && name !== undefined && !names.includes(name)
  if (misses(filters.consumers, consumer) || misses(filters.providers, provider)) return true
  return 'interactions' in read && selected(read, filters).length === 0
}

/** A sentence with brackets or dots in it is taken at its word, too. */
function isMeant(wanted: string, text: string): boolean {
  if (wanted === text) return true
  try {
    return new RegExp(wanted).test(text)
  } catch {
    return text.includes(wanted)
  }
}
