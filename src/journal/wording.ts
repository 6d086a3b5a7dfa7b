/** Rules and judgements in words, the same in a terminal and in the message of a failed test. */
import type { Basis } from '../domain/rules.ts'
import type { CallSequence, Judgement, RetryReport } from './retries.ts'

/** A judgement with the call that it is about. */
export interface Told {
  readonly call: CallSequence
  readonly judgement: Judgement
}

/** What is worth telling: violations first, then notes, each in the order of the calls. */
export function tellingJudgements({ calls }: RetryReport): readonly Told[] {
  const all = calls.flatMap((call) => call.judgements.map((judgement) => ({ call, judgement })))
  return (['violation', 'note'] as const).flatMap((severity) =>
    all.filter(({ judgement }) => judgement.severity === severity),
  )
}

/**
 * What was done, the rule, and how we know it.
 *
 * @example
 * [
 *   'violation  retried-unfixed-400  PATCH /order-management/orders/d806ffda-…  entries 3, 4',
 *   'After a 400 the request may be tried again only with its error fixed.',
 *   '“The request can only be retried if …” (NewStore support)',
 * ]
 */
export function inWords({ call, judgement }: Told): readonly string[] {
  const { severity, verdict, entries, statement, basis } = judgement
  const { session, method, path } = call
  const where = session === 'default' ? '' : `@${session}  `
  const which = `${entries.length === 1 ? 'entry' : 'entries'} ${entries.join(', ')}`
  return [`${severity}  ${verdict}  ${where}${method} ${path}  ${which}`, statement, groundOf(basis)]
}

/** What the vendor says, or why we chose. */
export const groundOf = (basis: Basis): string =>
  basis.kind === 'documented' ? `“${basis.quote}” (${basis.source})` : basis.why

/** The last part of a rule's id, in words: `reopen guard` for `skuio.reopen-guard`. */
export const wordsOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1).replaceAll('-', ' ')
