/** What a consumer sent, as a contract says it: as it was, but for credentials and for what it makes up anew each time. */
import { isJsonObject, type Json } from '../domain/json.ts'
import type { Entry } from '../journal/journal.ts'
import { holdsRedacted, redactedValue } from '../journal/redaction.ts'
import type { Field, SpecOperation } from '../openapi/spec.ts'
import { canBeNamed, dateTimeRegex, type Matcher, step } from './record-expectation.ts'

export interface RecordedCall {
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Json | undefined
  /** How the body is written. */
  readonly form: boolean
  /** For whoever plays the contract to the consumer: what may be something else each time. */
  readonly headerMatchers: Readonly<Record<string, Matcher>>
  readonly bodyMatchers: readonly (readonly [path: string, matcher: Matcher])[]
  /** What stands here in the place of what was made up, wherever the answer repeats it. */
  readonly replaced: ReadonlyMap<string, string>
}

/** Between when the consumer could have looked at its clock, or at that of the sandbox: milliseconds since the epoch. */
export interface Lately {
  readonly fromMs: number
  readonly toMs: number
  readonly sandboxMs: number
}

/** Stands for the time of the call, wherever the consumer sent it. */
export const settledTime = '2026-05-10T09:00:00Z'
const minuteMs = 60_000

/** @returns why not, if it cannot be said in a contract */
export function callOf(entry: Entry, operation: SpecOperation, lately: Lately): RecordedCall | string {
  const { method, path, headers: sent } = entry
  const mediaType = sent['content-type']
  const takesBody = Object.keys(operation.request).length > 0
  const length = Number(sent['content-length'] ?? 0)
  if (entry.body === undefined && takesBody && (mediaType !== undefined || length > 0)) {
    return 'its body could not be read'
  }

  const headers: Record<string, string> = {}
  const headerMatchers: Record<string, Matcher> = {}
  const replaced = new Map<string, string>()
  const authorization = sent.authorization
  if (authorization !== undefined) {
    const [scheme, placeholder] = credentialsLike(authorization)
    headers.Authorization = placeholder
    headerMatchers.Authorization = { match: 'regex', regex: scheme === '' ? '.+' : `^${scheme} .+$` }
  }
  for (const { in: place, name } of operation.parameters) {
    const value = place === 'header' ? sent[name.toLowerCase()] : undefined
    if (value === undefined) continue
    // A tenant may look as if it were made up, and is not.
    const settled = value === entry.before?.tenant ? value : settledIds(value)
    headers[name] = settled
    if (settled === value) continue
    replaced.set(value.trim(), settled)
    headerMatchers[name] = { match: 'regex', regex: '\\S+' }
  }
  const accept = sent.accept
  if (accept !== undefined && accept !== '*/*') headers.Accept = accept

  const form = mediaType?.startsWith('application/x-www-form-urlencoded') ?? false
  const bodyMatchers: [string, Matcher][] = []
  let body: Json | undefined
  if (entry.body !== undefined) {
    headers['Content-Type'] = mediaType ?? 'application/json'
    body = withoutSecrets(entry.body, { alsoClient: entry.status < 400 })
    if (!form) body = settledTimes(body, lately, bodyMatchers)
  }
  const query = Array.from(new URLSearchParams(entry.query), ([name, value]): [string, string] => {
    const [only] = Object.values(withoutSecrets({ [name]: value }, { alsoClient: false }) ?? {})
    return [name, String(only)]
  })
  return { method, path, query, headers, body, form, headerMatchers, bodyMatchers, replaced }
}

/** A call as the sandbox takes it. */
export function requestOf({ method, path, query, headers, body, form }: RecordedCall, origin: string): Request {
  const url = new URL(origin + path)
  for (const [name, value] of query) url.searchParams.append(name, value)
  const text = body === undefined ? undefined : textOf(body, form)
  return new Request(url, { method, headers, ...(text === undefined ? {} : { body: text }) })
}

/** A body as it is sent. */
export function textOf(body: Json, form: boolean): string {
  if (!form || !isJsonObject(body)) return JSON.stringify(body)
  return new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])).toString()
}

const anyClient = btoa('any:any')

/** The scheme, and credentials of that scheme that are nobody's. */
function credentialsLike(authorization: string): readonly [scheme: string, placeholder: string] {
  const scheme = /^\s*([A-Za-z][\w-]*) /.exec(authorization)?.[1]
  if (scheme === undefined) return ['', 'any']
  return [scheme, `${scheme} ${scheme.toLowerCase() === 'basic' ? anyClient : 'any'}`]
}

/** Ids that are made up for each call: UUIDs, long hexadecimal numbers, times in milliseconds. */
const settledIds = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '4fd0b1f2-c37a-4e0c-9b6f-1a2d3e5c7089')
    .replaceAll(/(?<![\w-])(?=[0-9a-f]*\d)[0-9a-f]{16,}(?![\w-])/gi, (id) =>
      '4fd0b1f2c37a4e0c9b6f1a2d3e5c7089'.repeat(Math.ceil(id.length / 32)).slice(0, id.length),
    )
    .replaceAll(/(?<!\w)\d{10,15}(?!\w)/g, (id) => '1778403600000'.padEnd(id.length, '0').slice(0, id.length))

/** @param alsoClient replaces the name of a client, too, where its secret is: the two belong together */
function withoutSecrets(body: unknown, { alsoClient }: { readonly alsoClient: boolean }): Json {
  const shown = redactedValue(body)
  const hidden = holdsRedacted(shown)
  const named = (key: string): boolean => alsoClient && hidden && key === 'client_id'
  return replacedIn(shown as Json, named)
}

function replacedIn(value: Json, named: (key: string) => boolean): Json {
  if (value === '[redacted]') return 'any'
  if (Array.isArray(value)) return value.map((one: Json) => replacedIn(one, named))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, named(key) ? 'any' : replacedIn(one ?? null, named)]),
  )
}

/** An answer's body without the tokens in it, and with what stands for what the consumer made up. */
export function settledAnswer(body: Json | undefined, replaced: ReadonlyMap<string, string>): Json | undefined {
  return body === undefined ? undefined : renamed(withoutSecrets(body, { alsoClient: false }), replaced)
}

function renamed(value: Json, replaced: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return replaced.get(value) ?? value
  if (Array.isArray(value)) return value.map((one: Json) => renamed(one, replaced))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one ?? null, replaced)]))
}

/** A body in which the time of the call is a time that stays the same, so that tomorrow's recording is the same. */
function settledTimes(value: Json, lately: Lately, matchers: [string, Matcher][], path = '$'): Json {
  if (typeof value === 'string') {
    if (!isLately(value, lately)) return value
    matchers.push([path, { match: 'regex', regex: dateTimeRegex }])
    return settledTimeLike(value)
  }
  if (Array.isArray(value)) {
    return value.map((one: Json, index) => settledTimes(one, lately, matchers, `${path}[${index}]`))
  }
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      canBeNamed(key) ? settledTimes(one ?? null, lately, matchers, path + step(key)) : one,
    ]),
  )
}

function isLately(text: string, { fromMs, toMs, sandboxMs }: Lately): boolean {
  if (!new RegExp(dateTimeRegex).test(text)) return false
  const ms = Date.parse(text)
  const near = (fromMs: number, toMs: number): boolean => ms >= fromMs - minuteMs && ms <= toMs + minuteMs
  return near(fromMs, toMs) || near(sandboxMs, sandboxMs)
}

/** The settled time, written as another time is: with as many decimals, in UTC as `Z` or as an offset. */
export function settledTimeLike(text: string): string {
  const [, fraction = '', zone = 'Z'] = /(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(text) ?? []
  return settledTime.replace('Z', fraction.replaceAll(/\d/g, '0') + (zone === 'Z' ? 'Z' : '+00:00'))
}

/**
 * What makes two calls the same but for their data: which operation, which headers, which fields with values of which
 * kind. Words that the spec lists are told apart, and so are `true`, `false` and `null`.
 */
export function shapeOf({ query, headers, body }: RecordedCall, operation: SpecOperation): string {
  const mediaType = headers['Content-Type']?.split(';', 1)[0]?.trim() ?? ''
  const fields = operation.request[mediaType]?.fields ?? {}
  return JSON.stringify([
    operation.operationId,
    query.map(([name, value]) => `${name}=${/^\d+$/.test(value) ? 'number' : value}`).toSorted(),
    Object.keys(headers).toSorted(),
    mediaType,
    body === undefined ? null : shapeOfValue(body, { type: 'object', nullable: false, fields }),
  ])
}

function shapeOfValue(value: Json, field: Field | undefined): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return field?.enum?.includes(value) ? [value] : 'string'
  if (Array.isArray(value)) {
    const shapes = value.map((one: Json) => JSON.stringify(shapeOfValue(one, field?.items)))
    return [...new Set(shapes)].toSorted()
  }
  if (!isJsonObject(value)) return typeof value
  const shapes = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    shapeOfValue(one ?? null, field?.fields && Object.hasOwn(field.fields, key) ? field.fields[key] : undefined),
  ])
  return Object.fromEntries(shapes.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
