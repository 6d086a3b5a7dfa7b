/** A vendor's refusal as a value: what is wrong, before its dialect has put it into words on the wire. */
import type { Rule } from './rules.ts'

export interface Problem {
  readonly status: number
  readonly message: string
  /** Which rule refused; absent only for a problem somebody injected. */
  readonly rule?: Rule
  /** Every bad field with its messages, where the vendor reports them field by field. */
  readonly errors?: Readonly<Record<string, readonly string[]>>
  readonly headers?: Readonly<Record<string, string>>
}

export const problem = (
  rule: Rule,
  status: number,
  message: string,
  more: Pick<Problem, 'errors' | 'headers'> = {},
): Problem => ({ status, message, rule, ...more })
