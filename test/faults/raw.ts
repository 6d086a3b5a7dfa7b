/** A client that sees what really comes over the wire, byte by byte. */
import { connect, type Socket } from 'node:net'

export interface RawRequest {
  readonly method: string
  /** Without the prefix that names a session. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What came until the connection ended, and how it ended. */
export interface RawAnswer {
  /** Everything, as it came. */
  readonly text: string
  /** Undefined if not a byte came. */
  readonly status: number | undefined
  readonly headers: Headers
  readonly body: string
  /** How many pieces it came in. */
  readonly pieces: number
  /** `end`, or the code of the error: `ECONNRESET`. */
  readonly end: string
}

/** One request on a connection of its own. */
export class RawClient {
  readonly #socket: Socket
  readonly #pieces: Buffer[] = []
  /** Resolves when the connection has ended, however it did. */
  readonly answered: Promise<RawAnswer>

  /** @param url where the sandbox listens, with the prefix of a session: `http://127.0.0.1:4010/@test-1` */
  constructor(url: string, { method, path, headers = {}, body = '' }: RawRequest) {
    const { hostname, port, pathname } = new URL(url)
    const all = { host: `${hostname}:${port}`, connection: 'close', ...headers, 'content-length': String(body.length) }
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
    const target = pathname.replace(/\/$/, '') + path
    this.#socket = connect(Number(port), hostname)
    this.#socket.on('data', (piece: Buffer) => this.#pieces.push(piece))
    this.answered = new Promise((resolve) => {
      this.#socket.once('error', (error: NodeJS.ErrnoException) => resolve(this.#answer(error.code ?? error.message)))
      this.#socket.once('end', () => resolve(this.#answer('end')))
      this.#socket.once('close', () => resolve(this.#answer('close')))
    })
    this.#socket.write([`${method} ${target} HTTP/1.1`, ...lines, '', body].join('\r\n'))
  }

  /** What has come until now. */
  get received(): string {
    return Buffer.concat(this.#pieces).toString('utf8')
  }

  giveUp(): void {
    this.#socket.destroy()
  }

  #answer(end: string): RawAnswer {
    const text = this.received
    const [head = '', ...rest] = text.split('\r\n\r\n')
    const [first = '', ...lines] = head.split('\r\n')
    const fields = lines.map((line) => line.split(/: (.*)/s) as [string, string])
    const status = text === '' ? undefined : Number(first.split(' ')[1])
    const headers = new Headers(fields.map(([name, value]) => [name, value]))
    return { text, status, headers, body: rest.join('\r\n\r\n'), pieces: this.#pieces.length, end }
  }
}

export const askRaw = (url: string, request: RawRequest): Promise<RawAnswer> => new RawClient(url, request).answered
