/** Our own voice: RFC 9457 problems, so that our failures never pass for simulated ones. */

/** What is wrong with one field of what was sent to us. */
export interface BadField {
  readonly field: string
  readonly message: string
}

export interface OurProblem {
  /** Becomes the type `urn:order-sandbox:<name>`. */
  readonly name: string
  readonly status: number
  readonly title: string
  /** What, where and how to mend it. */
  readonly detail?: string
  readonly errors?: readonly BadField[]
  readonly headers?: Readonly<Record<string, string>>
}

export function ours({ name, headers, ...rest }: OurProblem): Response {
  return new Response(JSON.stringify({ type: `urn:order-sandbox:${name}`, ...rest }), {
    status: rest.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}

/** A mistake in what a person told us. The message says what, which and how to mend it; nobody needs its stack. */
export class Mistake extends Error {
  override readonly name = 'Mistake'
  readonly kind: 'unknown' | 'invalid' | 'conflict'
  readonly errors: readonly BadField[]

  constructor(kind: 'unknown' | 'invalid' | 'conflict', message: string, errors: readonly BadField[] = []) {
    super(message)
    this.kind = kind
    this.errors = errors
  }
}

/** As many lines as there are errors, for a terminal. */
export const inFull = ({ message, errors }: Mistake): string =>
  [message, ...errors.map((one) => `  ${one.field}: ${one.message}`)].join('\n')
