/** A request as Prism takes it, or why Prism cannot be given it. */
import type { IHttpRequest } from '@stoplight/prism-http'
import { type Preferences, readPreferences } from './mock-preferences.ts'

/** A request that cannot be played: a problem for the sandbox to tell in its own voice. */
export interface Refusal {
  /** Becomes the type `urn:order-sandbox:<name>`. */
  readonly name: string
  readonly status: number
  readonly title: string
  readonly detail: string
}

export interface PlayableRequest {
  readonly input: IHttpRequest
  readonly preferences: Preferences
  /** The media ranges of `Accept`, unless everything is welcome. */
  readonly mediaTypes: readonly string[] | undefined
}

const token = "[\\w!#$%&'*+.^`|~-]+"
const contentTypePattern = new RegExp(`^(${token}/${token})\\s*(?:;.*)?$`)
const mediaRangePattern = new RegExp(`^${token}/${token}(?:\\s*;\\s*${token}=(?:${token}|"(?:[^"\\\\]|\\\\.)*"))*$`)
const deepest = 64

/**
 * Prism throws at what is checked here, or lets it pass.
 *
 * @param path below the mount, still percent-encoded
 */
export async function readMockRequest(request: Request, path: string): Promise<PlayableRequest | Refusal> {
  if (!isDecodable(path)) {
    return refusal(
      'malformed-path',
      'The path cannot be decoded.',
      'A % must be followed by the bytes of a UTF-8 text.',
    )
  }
  const query = new URL(request.url).searchParams
  const preferences = readPreferences(request.headers.get('prefer'), query)
  if (typeof preferences === 'string') {
    return { name: 'bad-preference', status: 422, title: 'This cannot be preferred.', detail: preferences }
  }

  const contentType = request.headers.get('content-type') ?? ''
  const mediaType = contentTypePattern.exec(contentType.trim())?.[1]?.toLowerCase() ?? ''
  if (contentType !== '' && mediaType === '') {
    const detail = `Content-Type must be one media type, like application/json, not "${contentType.slice(0, 80)}".`
    return refusal('malformed-content-type', 'The Content-Type cannot be read.', detail)
  }
  const accept = (request.headers.get('accept') ?? '').split(',').map((one) => one.trim())
  // Old clients send "*" among others; only where nothing can be read is there nothing to go by.
  const mediaTypes = accept.filter((one) => mediaRangePattern.test(one))
  if (mediaTypes.length === 0 && accept.some((one) => one !== '' && one !== '*')) {
    return refusal('malformed-accept', 'The Accept header cannot be read.', 'Write it like application/json.')
  }

  const bytes = new Uint8Array(await request.arrayBuffer())
  const body = readBody(bytes, mediaType)
  if (typeof body === 'string') return refusal('malformed-body', 'The body cannot be read.', body)

  const headers = Object.fromEntries(request.headers)
  // Prism would weigh Accept again; and it believes Content-Length, which not every request has.
  delete headers.accept
  headers['content-length'] = String(bytes.length)
  return {
    input: {
      method: request.method.toLowerCase() as IHttpRequest['method'],
      // Prism takes a comma for the end of a parameter, even before it splits those that are lists.
      url: { path: path.replaceAll(',', '%2C'), query: Object.fromEntries(queryOf(query)) },
      headers,
      ...body,
    },
    preferences,
    mediaTypes: mediaTypes.every((one) => one === '*/*') ? undefined : mediaTypes,
  }
}

const refusal = (name: string, title: string, detail: string): Refusal => ({ name, status: 400, title, detail })

/** JSON parsed, anything else as text; or why it cannot be read. */
function readBody(bytes: Uint8Array, mediaType: string): { readonly body?: unknown } | string {
  if (bytes.length === 0) return {}
  if (!isJson(mediaType)) {
    const body = new TextDecoder().decode(bytes)
    if (mediaType === 'application/x-www-form-urlencoded' && !body.split('&').every(isDecodable))
      return 'In a form, a % must be followed by the bytes of a UTF-8 text.'
    return { body }
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'It is not UTF-8.'
  }
  try {
    const body: unknown = JSON.parse(text)
    return isDeeperThan(deepest, body) ? `It is nested more than ${deepest} deep.` : { body }
  } catch (error) {
    return `It is no JSON: ${error instanceof Error ? error.message : String(error)}`
  }
}

export const isJson = (mediaType: string): boolean => /^application\/(?:[^;]+\+)?json(?=\s*(?:;|$))/i.test(mediaType)

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((one) => isDeeperThan(levels - 1, one))
}

function queryOf(query: URLSearchParams): [name: string, values: string | string[]][] {
  return [...new Set(query.keys())].map((name) => {
    const [first = '', ...others] = query.getAll(name)
    return [name, others.length === 0 ? first : [first, ...others]]
  })
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
