/** Asks a sandbox, and keeps what it answered with what it was asked, so that a failure tells the whole story. */
import { parseList } from 'structured-headers'

/** One item of the `Sandbox-Notice` header. */
export interface Notice {
  readonly name: string
  readonly [parameter: string]: unknown
}

/** A header that is null is not sent. */
export type HeadersToSend = Readonly<Record<string, string | null>>

/** Sent as JSON; text and bytes go out as they are, and undefined sends no body. */
export type BodyToSend = unknown

/** Sends a request to a path of the sandbox. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>

export async function ask(
  send: Send,
  method: string,
  path: string,
  { headers = {}, body }: { readonly headers?: HeadersToSend; readonly body?: BodyToSend } = {},
): Promise<Answer> {
  const sent = Object.entries(headers).filter((one): one is [string, string] => one[1] !== null)
  const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream
  const payload = raw || body === undefined ? body : JSON.stringify(body)
  const response = await send(path, {
    method,
    headers: sent,
    ...(payload === undefined ? {} : { body: payload as BodyInit }),
    ...(payload instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
  return Answer.of(`${method} ${path} ${typeof payload === 'string' ? short(payload) : ''}`, response)
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

const short = (text: string): string => (text.length > 1000 ? `${text.slice(0, 1000)}… (${text.length})` : text)
