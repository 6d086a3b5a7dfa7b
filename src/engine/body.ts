/** Reads the body of a request: how long, how deep, which media type, which value. */
import type { SpecOperation } from '../openapi/spec.ts'
import type { Body } from '../provider.ts'

export const bodyLimitBytes = 1024 * 1024
const deepest = 64
const json = 'application/json'
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The body, or `too-large` as soon as it is known to be over the limit. */
export async function readBody(
  request: Request,
  operation: Pick<SpecOperation, 'request'>,
): Promise<Body | 'too-large'> {
  const bytes = await readBytes(request)
  if (bytes === 'too-large') return bytes
  const taken = Object.keys(operation.request)
  if (taken.length === 0) return { kind: 'none' }

  const contentType = request.headers.get('content-type')
  const mediaType = contentType === json ? json : (contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '')
  if (bytes.length === 0 && mediaType === '') return { kind: 'none' }
  const isJson = mediaType === json || /^application\/[\w.-]+\+json$/.test(mediaType)
  const isForm = mediaType === 'application/x-www-form-urlencoded' && taken.includes(mediaType)
  if (!isForm && !(isJson && taken.includes(json))) return { kind: 'unsupported', mediaType: mediaType || 'none' }
  if (bytes.length === 0) return { kind: 'none' }

  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { kind: 'malformed', why: 'it is not UTF-8' }
  }
  if (isForm) return { kind: 'form', fields: new URLSearchParams(text) }
  try {
    const value: unknown = JSON.parse(text)
    return isTooDeep(text, value)
      ? { kind: 'malformed', why: `it is nested more than ${deepest} deep` }
      : { kind: 'json', value }
  } catch (error) {
    return { kind: 'malformed', why: error instanceof Error ? error.message : 'it cannot be parsed' }
  }
}

const nothing = new Uint8Array()

async function readBytes(request: Request): Promise<Uint8Array | 'too-large'> {
  if (request.method === 'GET' || request.method === 'HEAD') return nothing
  const declared = request.headers.get('content-length')
  if (declared !== null && !request.headers.has('transfer-encoding')) {
    return Number(declared) > bodyLimitBytes ? 'too-large' : new Uint8Array(await request.arrayBuffer())
  }
  if (request.body === null) return nothing
  if (request.body === undefined) {
    // Some browsers have the body of a request only as a whole.
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.length > bodyLimitBytes ? 'too-large' : bytes
  }
  // Nobody has said how long it will be, so it is counted as it comes; by a reader, because not every browser iterates.
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > bodyLimitBytes) {
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

/** Whether a value is deeper than code that recurses over it may go. Most bodies have too few brackets to need a look. */
function isTooDeep(text: string, value: unknown): boolean {
  if (text.length <= 2 * deepest) return false
  let opened = 0
  for (let at = 0; at < text.length && opened <= deepest; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x7b || code === 0x5b) opened++
  }
  return opened > deepest && depthExceeds(value, deepest)
}

function depthExceeds(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return left === 0 || Object.values(value).some((one) => depthExceeds(one, left - 1))
}
