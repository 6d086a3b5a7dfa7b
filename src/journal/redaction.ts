/** Takes credentials out of what is kept of an exchange: what is not there can neither be shown nor found in a dump. */
import { isJsonObject } from '../domain/json.ts'

/** What stands in the place of a credential. */
const redacted = '[redacted]'

const secretHeaders = [
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'api-key',
  'x-auth-token',
  'x-access-token',
]
/** Told of a credential, because it helps; a word that is no scheme might be part of the secret. */
const scheme = /^(?:basic|bearer|digest|dpop|negotiate|oauth|token|apikey)(?= )/i

const secretWords = [
  'password',
  'passwd',
  'secret',
  'token',
  'authorization',
  ...[
    'client secret',
    'client assertion',
    'access token',
    'refresh token',
    'id token',
    'api key',
    'private key',
  ].flatMap((words) => ['_', '-', ''].map((between) => words.replace(' ', between))),
]
const secretKeys: ReadonlySet<string> = new Set(secretWords)

const isSecret = (key: string): boolean => secretKeys.has(key.toLowerCase())

/** What a client sent, as far as it is kept. */
export interface Sent {
  readonly path: string
  /** The id of the order that the path names. */
  readonly order: string | undefined
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** As it stands in the URL. */
  readonly query: string
  /** The JSON value or the form; undefined where there is none. */
  readonly body: unknown
  /** How a body begins that is neither. */
  readonly text?: string | undefined
}

/** Fingerprints of the credentials that were taken out, by where they stood: `header authorization`, `body/client_secret`. */
export type Secrets = ReadonlyMap<string, number>

/**
 * The same without its credentials.
 *
 * Their fingerprints stay, so that a request with another token is told from one with the same.
 */
export function withoutSecrets(sent: Sent): Sent & { readonly secrets: Secrets } {
  const { headers, body, text } = sent
  const secrets = new Map<string, number>()
  const query = queryWithout(sent.query, secrets)
  const kept = query === sent.query ? sent : anew({ path: sent.path, order: sent.order })
  return {
    path: kept.path,
    order: kept.order,
    headers: headersWithout(headers, secrets),
    query,
    body: valueWithout(body, 'body', secrets),
    text: text === undefined ? undefined : textWithout(text),
    secrets,
  }
}

/** A piece of a text keeps all of it in memory, so what is kept of a text with a credential is written once more. */
const anew = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

export const sameSecrets = (one: Secrets, other: Secrets): boolean =>
  one.size === other.size && [...one].every(([place, fingerprint]) => other.get(place) === fingerprint)

/** In a JSON text: nearly every answer has none, and to look through its text is cheaper than to go from key to key. */
const secretKeyInText = new RegExp(`"(?:${secretWords.join('|')})":`, 'iu')

/**
 * A JSON value without its credentials, however deep in it they stand; the value itself where there are none.
 *
 * @param text the value, as `JSON.stringify` writes it, where it has been written already
 */
export const redactedValue = (value: unknown, text = JSON.stringify(value) ?? ''): unknown =>
  secretKeyInText.test(text) ? valueWithout(value, '', new Map()) : value

export const holdsRedacted = (value: unknown): boolean => JSON.stringify(value)?.includes(`"${redacted}"`) ?? false

/**
 * What an expected value looks like where it would have been kept.
 *
 * @param place where it is expected: `header authorization`, `body/client_secret`
 */
export function expectedAt(place: string, expected: unknown): { readonly value: unknown; readonly secrets: Secrets } {
  const secrets = new Map<string, number>()
  const [kind = '', name = ''] = place.split(/ (.*)/s)
  if (kind === 'header') {
    const { [name]: value } = headersWithout({ [name]: String(expected) }, secrets)
    return { value, secrets }
  }
  const key = keyAt(place)
  if (key === undefined || !isSecret(key)) return { value: valueWithout(expected, place, secrets), secrets }
  secrets.set(place, fingerprint(JSON.stringify(expected)))
  return { value: redacted, secrets }
}

/** The last key of a JSON Pointer. */
function keyAt(pointer: string): string | undefined {
  const at = pointer.lastIndexOf('/')
  return at === -1
    ? undefined
    : pointer
        .slice(at + 1)
        .replaceAll('~1', '/')
        .replaceAll('~0', '~')
}

function headersWithout(headers: Sent['headers'], secrets: Map<string, number>): Sent['headers'] {
  const kept = { ...headers }
  for (const name of secretHeaders) {
    const value = headers[name]
    if (value === undefined) continue
    secrets.set(`header ${name}`, fingerprint(value))
    const [known] = name.endsWith('authorization') ? (scheme.exec(value) ?? []) : []
    kept[name] = known === undefined ? redacted : `${known} ${redacted}`
  }
  return kept
}

function queryWithout(query: string, secrets: Map<string, number>): string {
  if (query === '') return query
  const pairs = [...new URLSearchParams(query)]
  if (!pairs.some(([key]) => isSecret(key))) return query
  const kept = pairs.map(([key, value]): [string, string] => {
    if (!isSecret(key)) return [key, value]
    secrets.set(`query ${key}`, fingerprint(value))
    return [key, redacted]
  })
  return new URLSearchParams(kept).toString()
}

function valueWithout(value: unknown, place: string, secrets: Map<string, number>): unknown {
  // Nearly always there is nothing to take out, and then nothing is copied.
  return holdsSecret(value) ? anew(copyWithout(value, place, secrets)) : value
}

function holdsSecret(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(holdsSecret)
  for (const key in value) {
    if (isSecret(key)) return true
    const inner = (value as Record<string, unknown>)[key]
    if (typeof inner === 'object' && holdsSecret(inner)) return true
  }
  return false
}

function copyWithout(value: unknown, place: string, secrets: Map<string, number>): unknown {
  if (Array.isArray(value)) return value.map((one, index) => copyWithout(one, `${place}/${index}`, secrets))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const at = `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (!isSecret(key)) return [key, copyWithout(inner, at, secrets)]
      secrets.set(at, fingerprint(JSON.stringify(inner)))
      return [key, redacted]
    }),
  )
}

/** `"password": "…`, `password=…`: whatever follows a word that names a secret in a text that nobody could parse. */
const secretInText = new RegExp(
  `(${secretWords.join('|')}|${secretHeaders.join('|')})(["']?\\s{0,20}[:=]\\s{0,20})("[^"]*"?|'[^']*'?|[^\\s&,;}]+)`,
  'gi',
)

const textWithout = (text: string): string => text.replaceAll(secretInText, `$1$2${redacted}`)

/** 53 bits by which two texts can be told apart, and from which neither can be had back (cyrb53, in the public domain). */
function fingerprint(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & high) + (low >>> 0)
}
