/** A rule: one sentence about a vendor's behaviour, and how we know it. */

/**
 * How we know a rule. `documented` carries the vendor's own words and the document they stand in; `assumed` says why
 * we chose it where nothing public does, so that it can be the first to flip when evidence appears.
 */
export type Basis =
  | { readonly kind: 'documented'; readonly quote: string; readonly source: string }
  | { readonly kind: 'assumed'; readonly why: string }

/**
 * A rule that the vendor has written down.
 *
 * @param source where it stands
 * @param quote in the vendor's own words
 */
export const documented = (source: string, quote: string): Basis => ({ kind: 'documented', quote, source })

/** A rule that nobody has written down, and why it is taken to be so. */
export const assumed = (why: string): Basis => ({ kind: 'assumed', why })

/** `id` is stable and names its provider: `skuio.reopen-guard`. */
export interface Rule {
  readonly id: string
  readonly statement: string
  readonly basis: Basis
}
