/** What a test may expect of an answer; a failure tells the whole story. */
import { expect } from 'vitest'
import { Answer } from '../../src/testing/asking.ts'

export { Answer }

declare module 'vitest' {
  interface Matchers<R, T> {
    /** The status, and the whole body where one is given. */
    toAnswer(status: number, body?: unknown): R
    /** Some 4xx: whatever came in, it was not the server's fault. */
    toRefuse(): R
  }
}

expect.extend({
  toAnswer(answer: Answer, ...[status, body]: [number, unknown?]) {
    const asked = { status, ...(body === undefined ? {} : { body }) }
    const got = { status: answer.status, ...(body === undefined ? {} : { body: answer.body }) }
    return {
      pass: this.equals(got, asked),
      message: () => `${answer.story}\n  instead of ${status}\n\n${this.utils.diff(asked, got) ?? ''}`,
    }
  },
  toRefuse(answer: Answer) {
    return {
      pass: answer.status >= 400 && answer.status < 500,
      message: () => `${answer.story}\n  instead of a refusal (4xx)`,
    }
  },
})
