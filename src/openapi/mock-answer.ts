/** What Prism answers, as HTTP. */
import { type IHttpResponse, ProblemJsonError } from '@stoplight/prism-http'
import type { Preferences } from './mock-preferences.ts'
import { isJson, type Refusal } from './mock-request.ts'

/** What the document says is wrong with a request, or with the answer it has for it. */
export interface Diagnostic {
  readonly location: readonly string[]
  readonly severity: string
  readonly code?: string | number | undefined
  readonly message: string
}

/** A client may refuse a longer header; the body has them all. */
const longestHeader = 4096
const mostProblems = 100

// What goes over the wire is written here and not compressed, whatever the document gives as an example.
const framing = [
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'upgrade',
  'trailer',
]

/** Writes an answer, or tells why it cannot be written. */
export function writeAnswer(
  { statusCode, headers: given = {}, body }: IHttpResponse,
  diagnostics: readonly Diagnostic[],
  preferences: Preferences,
): Response | Refusal {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    const text = Array.isArray(value) ? value.join(', ') : String(value ?? '')
    if (text !== '' && !framing.includes(name.toLowerCase())) headers.set(name, text)
  }
  const text = [204, 205, 304].includes(statusCode) ? undefined : serialize(body, headers.get('content-type') ?? '')
  if (text === null) {
    return {
      name: 'unwritable-answer',
      status: 406,
      title: 'The answer cannot be written in this media type.',
      detail: `The sandbox writes objects as JSON only. For ${headers.get('content-type')}, give the response ${statusCode} an example that is a text.`,
    }
  }
  if (text === undefined) headers.delete('content-type')
  if (diagnostics.length > 0) headers.set('sl-violations', inHeader(diagnostics))
  const applied = appliedOf(preferences, statusCode, diagnostics)
  if (applied !== '') headers.set('preference-applied', applied)
  return new Response(text ?? null, { status: statusCode, headers })
}

/** Writes Prism's own problems, like that of a path that the document does not have. */
export function writeProblem(error: ProblemJsonError, allow: string): Response {
  const { type, title, status, detail } = ProblemJsonError.toProblemJson(error)
  // What Prism adds to some of its problems, and has no type for.
  const { headers, validation = [] } = (error.additional ?? {}) as {
    readonly headers?: Record<string, string>
    readonly validation?: readonly (Omit<Diagnostic, 'location'> & Partial<Diagnostic>)[]
  }
  // Prism leaves the location out where the whole body is missing.
  const shown = validation.slice(0, mostProblems).map(({ location = [], ...one }) => ({ location, ...one }))
  return new Response(
    JSON.stringify({ type, title, status, detail, ...(shown.length > 0 ? { validation: shown } : {}) }),
    {
      status,
      headers: {
        ...headers,
        'content-type': 'application/problem+json',
        ...(status === 405 ? { allow } : {}),
        ...(shown.length > 0
          ? { 'sl-violations': inHeader(shown.map((one) => ({ ...one, location: ['request', ...one.location] }))) }
          : {}),
      },
    },
  )
}

/** The text of a body, nothing for none, or null if its media type cannot be written. */
function serialize(body: unknown, mediaType: string): string | undefined | null {
  if (body === undefined) return undefined
  if (isJson(mediaType)) return JSON.stringify(body)
  return typeof body === 'object' ? null : String(body)
}

/** Prism's header for what is wrong: JSON, of which as many entries as there is room for. */
function inHeader(diagnostics: readonly Diagnostic[]): string {
  const fitting: string[] = []
  let room = longestHeader
  for (const one of diagnostics) {
    // Header fields are no place for anything beyond ASCII.
    const text = JSON.stringify(one).replaceAll(
      /[^ -~]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    room -= text.length
    if (room < 0) break
    fitting.push(text)
  }
  return `[${fitting.join(',')}]`
}

/** What of `Prefer` the answer follows (RFC 7240, section 3). */
function appliedOf({ code, stated }: Preferences, status: number, diagnostics: readonly Diagnostic[]): string {
  const asWished = code === undefined || code === status
  // An invalid request is answered by the rules for invalid requests, whatever it prefers.
  const invalid = diagnostics.some(({ location, severity }) => location[0] === 'request' && severity === 'Error')
  const kept = [
    asWished ? stated.code : undefined,
    asWished && !(invalid && code === undefined) ? stated.example : undefined,
    // A named example is never generated.
    asWished && !invalid && stated.example === undefined ? stated.dynamic : undefined,
  ]
  return kept.filter((one) => one !== undefined).join(', ')
}
