/** Reads the body of a request: how long, how deep, which media type, which value. */
import type { SpecOperation } from '../openapi/spec.ts'
import type { Body } from '../provider.ts'
import type { Incoming } from './incoming.ts'

export const bodyLimitBytes = 1024 * 1024
const deepest = 64
const json = 'application/json'
const utf8 = new TextDecoder('utf-8', { fatal: true })
/** As much of a body that cannot be read as somebody needs to see what it is. */
const shownBytes = 2048

type Came = Pick<Incoming, 'method' | 'header' | 'read'>
type Taker = Pick<SpecOperation, 'request'>

/** The body, or `too-large` as soon as it is known to be over the limit; at once where there is none to wait for. */
export function readBody(
  incoming: Came,
  operation: Taker,
  limitBytes = bodyLimitBytes,
): Body | 'too-large' | Promise<Body | 'too-large'> {
  const { method } = incoming
  if (method === 'GET' || method === 'HEAD') return bodyOf(nothing, incoming, operation)
  const declared = incoming.header('content-length')
  const isDeclared = declared !== undefined && incoming.header('transfer-encoding') === undefined
  if (isDeclared && Number(declared) > limitBytes) return 'too-large'
  return incoming.read(limitBytes).then((bytes) => (bytes === 'too-large' ? bytes : bodyOf(bytes, incoming, operation)))
}

function bodyOf(bytes: Uint8Array, incoming: Came, operation: Taker): Body {
  const taken = Object.keys(operation.request)
  if (taken.length === 0) return { kind: 'none' }

  const contentType = incoming.header('content-type')
  const mediaType = contentType === json ? json : (contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '')
  if (bytes.length === 0 && mediaType === '') return { kind: 'none' }
  const isJson = mediaType === json || /^application\/[\w.-]+\+json$/.test(mediaType)
  const isForm = mediaType === 'application/x-www-form-urlencoded' && taken.includes(mediaType)
  if (!isForm && !(isJson && taken.includes(json)))
    return { kind: 'unsupported', mediaType: mediaType || 'none', text: beginningOf(bytes) }
  if (bytes.length === 0) return { kind: 'none' }

  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { kind: 'malformed', why: 'it is not UTF-8', text: beginningOf(bytes) }
  }
  if (isForm) return { kind: 'form', fields: new URLSearchParams(text) }
  try {
    const value: unknown = JSON.parse(text)
    return isTooDeep(text)
      ? { kind: 'malformed', why: `it is nested more than ${deepest} deep`, text: beginningOf(bytes) }
      : { kind: 'json', value }
  } catch (error) {
    return { kind: 'malformed', why: reasonOf(error), text: beginningOf(bytes) }
  }
}

/** Without the piece of the body that the parser quotes: there may be a credential in it. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, .*(?= is not valid JSON$)/s, '') : 'it cannot be parsed'

const beginningOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, shownBytes))

const nothing = new Uint8Array()

/** Counts the bytes as they come, because nobody is held to the length that was declared, if one was. */
export async function readRequest(request: Request, limitBytes: number): Promise<Uint8Array | 'too-large'> {
  if (request.body === null) return nothing
  if (request.body === undefined) {
    // Some browsers have the body of a request only as a whole.
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.length > limitBytes ? 'too-large' : bytes
  }
  // By a reader, because not every browser iterates.
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > limitBytes) {
      await reader.cancel()
      return 'too-large'
    }
    chunks.push(read.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** Whether a JSON text is nested deeper than code that recurses over its value may go. */
function isTooDeep(text: string): boolean {
  // It takes as many brackets to open as to close.
  if (text.length <= 2 * deepest) return false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (code === openBrace || code === openBracket) depth++
    else if (code === closeBrace || code === closeBracket) depth--
    if (depth > deepest) return true
  }
  return false
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1
  return at
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = Array.from('"\\{}[]', (one) =>
  one.charCodeAt(0),
)
