/** A client that says whatever it likes, byte by byte, and keeps all that it hears. */
import { connect, type Socket } from 'node:net'

export interface Heard {
  /** As it came, a character a byte. */
  readonly text: string
  /** Of every answer, in their order. */
  readonly statuses: readonly number[]
}

/** A connection to a sandbox, which the test's end closes. */
export class RawConnection {
  readonly socket: Socket
  /** All until the connection ends, however it ends. */
  readonly ended: Promise<Heard>
  #text = ''
  #waiting: (() => void)[] = []

  constructor(url: string) {
    const { hostname, port } = new URL(url)
    this.socket = connect(Number(port), hostname)
    this.socket.setEncoding('latin1')
    this.socket.on('data', (data: string) => {
      this.#text += data
      this.#wake()
    })
    this.socket.on('error', () => this.#wake())
    this.ended = new Promise((resolve) => {
      this.socket.on('close', () => {
        this.#wake()
        resolve(this.heard)
      })
    })
  }

  /** @param text a byte a character */
  say(text: string): this {
    this.socket.write(text, 'latin1')
    return this
  }

  get heard(): Heard {
    const statuses = Array.from(this.#text.matchAll(/HTTP\/1\.1 (\d{3}) /g), ([, status]) => Number(status))
    return { text: this.#text, statuses }
  }

  /** Until as many answers have begun, or there will be no more. */
  async answers(count: number): Promise<Heard> {
    while (this.heard.statuses.length < count && !this.socket.destroyed) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    return this.heard
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }
}

/** Says something on a connection of its own, and nothing after it. */
export function say(url: string, text: string): Promise<Heard> {
  const connection = new RawConnection(url)
  connection.socket.end(text, 'latin1')
  return connection.ended
}

const common = 'Host: 127.0.0.1\r\nAuthorization: Bearer t\r\nConnection: close\r\n'

/** A request with a header field or more besides those that every request needs. */
export const request = (line: string, fields = '', body = ''): string =>
  `${line} HTTP/1.1\r\n${common}${fields}\r\n${body}`

export const readOrder = 'GET /api/sales-orders/1001'
export const updateOrder = 'PUT /api/sales-orders/1001'
export const json = 'Content-Type: application/json\r\n'
