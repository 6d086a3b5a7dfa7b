/** What a sandbox answered, with the request it answered, so that a failure tells the whole story. */
import { parseList } from 'structured-headers'
import { expect } from 'vitest'

/** One item of the `Sandbox-Notice` header. */
export interface Notice {
  readonly name: string
  readonly [parameter: string]: unknown
}

export class Answer {
  /** `PUT /api/sales-orders/1002 {"order_status":"open"}` */
  readonly asked: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body parsed as JSON; its text where it is none, undefined where there is none. */
  readonly body: unknown

  private constructor(asked: string, response: Response, text: string) {
    this.asked = asked
    this.status = response.status
    this.headers = response.headers
    this.text = text
    this.body = text === '' ? undefined : parsed(text)
  }

  static async of(asked: string, response: Response): Promise<Answer> {
    return new Answer(asked, response, await response.text())
  }

  /** The order in an answer of SKU.io. */
  get order(): Record<string, unknown> {
    const { data } = (this.body ?? {}) as { data?: Record<string, unknown> }
    if (this.status !== 200 || data === undefined) throw new Error(`No order came back. ${this.story}`)
    return data
  }

  /** The notices beside the answer, read as the RFC 9651 list that they are. */
  get notices(): Notice[] {
    const header = this.headers.get('sandbox-notice')
    if (header === null) return []
    return parseList(header).map(([name, parameters]) => ({ ...Object.fromEntries(parameters), name: String(name) }))
  }

  /** The names of the notices: `['reopen-suppressed']`. */
  get noticed(): string[] {
    return this.notices.map(({ name }) => name)
  }

  get story(): string {
    const notices = this.headers.get('sandbox-notice')
    const noticed = notices === null ? '' : `\n  Sandbox-Notice: ${notices}`
    return `${this.asked}\n  was answered ${this.status} ${short(this.text)}${noticed}`
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export const short = (text: string): string => (text.length > 1000 ? `${text.slice(0, 1000)}… (${text.length})` : text)

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
