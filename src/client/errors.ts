/** What a call of the control API can fail with. */
import type { components } from './api.generated.ts'

/** RFC 9457, as the sandbox writes it. */
export type Problem = components['schemas']['Problem']

/** The sandbox said no. The message has the reason, and every bad field. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly problem: Problem

  constructor(problem: Problem) {
    const { title, detail = title, errors = [] } = problem
    super([detail, ...errors.map(({ field, message }) => `  ${field}: ${message}`)].join('\n'))
    this.problem = problem
  }

  get status(): number {
    return this.problem.status
  }

  /** Every bad field; empty where the fault is not in the fields. */
  get errors(): NonNullable<Problem['errors']> {
    return this.problem.errors ?? []
  }
}

/** Nobody answered, or somebody who is no sandbox. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}
