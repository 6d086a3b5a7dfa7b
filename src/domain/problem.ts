/** A vendor's refusal as a value: what is wrong, before its dialect has put it into words on the wire. */
import type { Rule } from './rules.ts'

/**
 * How many reasons are told at most. A body of 1 MiB may be wrong in half a million places, and nobody reads so many; whatever
 * looks for them stops here. Bounded by what is found and not by a clock, so that the same body always gets the same answer.
 */
export const mostReasons = 100

/** Why a vendor refuses. How that looks on the wire is a matter of the provider's dialect. */
export interface Problem {
  readonly status: number
  readonly message: string
  /** Which rule refused; absent only for a problem somebody injected. */
  readonly rule?: Rule
  /** Every bad field with its messages, where the vendor reports them field by field. */
  readonly errors?: Readonly<Record<string, readonly string[]>>
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * A refusal by a rule.
 *
 * @param status of HTTP, like 422
 * @example problem(reopenGuard, 422, 'A fulfilled order cannot be reopened.')
 */
export const problem = (
  rule: Rule,
  status: number,
  message: string,
  more: Pick<Problem, 'errors' | 'headers'> = {},
): Problem => ({ status, message, rule, ...more })
