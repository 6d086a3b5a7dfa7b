/** What a consumer may expect of an answer's body: what it asked for and what it decides by as it is, the rest by kind. */
import { isJsonObject, type Json, type JsonObject, sameJson } from '../domain/json.ts'
import type { Field } from '../openapi/spec.ts'

/** A matcher of Pact, as a contract writes it. */
export type Matcher =
  | { readonly match: 'type' | 'integer' | 'number' | 'equality'; readonly min?: number }
  | { readonly match: 'regex'; readonly regex: string }

export type Expectation =
  | { readonly kind: 'equal'; readonly value: Json }
  | { readonly kind: 'like'; readonly value: Json; readonly matcher: Matcher }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Expectation>> }
  /** As many as there are, each as expected. */
  | { readonly kind: 'list'; readonly items: readonly Expectation[] }
  /** One or more, all alike. */
  | { readonly kind: 'each'; readonly item: Expectation }

export interface AnswerContext {
  /** Tells an order from other objects. */
  readonly isOrder: (value: Json) => boolean
  readonly orderFields: Readonly<Record<string, Field>>
  /** The order that the request was about. */
  readonly order: string | undefined
  /** The body of the request. */
  readonly sent: Json | undefined
  /** Texts that the request asked for in its query. */
  readonly asked: ReadonlySet<string>
  /** Whether the answer is a refusal, whose codes a program reads. */
  readonly refusal: boolean
}

/** Where in an answer we are: what the spec says of it, and what the consumer sent of the same name. */
interface Place {
  readonly field?: Field | undefined
  readonly sent?: Json | undefined
  /** Whether it is the id of the order that the request named. */
  readonly named?: boolean
  /** Whether it stands for all items of a list, so that only what they have in common can be expected. */
  readonly common: boolean
}

/**
 * @param samples answers to the same request: the first becomes the example
 * @param common expects only what all of them have in common; otherwise that is asked of lists alone
 */
export function expectationOf(
  samples: readonly [Json, ...Json[]],
  context: AnswerContext,
  common = false,
): Expectation {
  return describe(samples, { common }, context) ?? { kind: 'equal', value: samples[0] }
}

/** @returns undefined if the samples have nothing in common, which is asked only where they must */
function describe(samples: readonly [Json, ...Json[]], place: Place, context: AnswerContext): Expectation | undefined {
  const [value] = samples
  if (place.common && samples.some((one) => kindOf(one) !== kindOf(value))) return undefined
  if (Array.isArray(value)) return describeList(samples as readonly [readonly Json[], ...Json[]], place, context)
  if (isJsonObject(value)) return describeObject(samples as readonly [JsonObject, ...Json[]], place, context)
  return describeScalar(value as string | number | boolean | null, place, context)
}

function describeObject(samples: readonly [JsonObject, ...Json[]], place: Place, context: AnswerContext): Expectation {
  const [value] = samples
  const isOrder = context.isOrder(value)
  const known = isOrder ? context.orderFields : place.field?.fields
  const sent = isOrder && !place.common ? context.sent : place.sent
  const fields: Record<string, Expectation> = {}
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined || !canBeNamed(key)) continue
    const others = samples.slice(1).flatMap((one) => (isJsonObject(one) && one[key] !== undefined ? [one[key]] : []))
    // Where one of the items lacks it, nobody can count on it.
    if (place.common && others.length < samples.length - 1) continue
    const expected = describe(
      [inner, ...others],
      {
        field: known && Object.hasOwn(known, key) ? known[key] : undefined,
        sent: isJsonObject(sent) ? sent[key] : undefined,
        named: isOrder && key === 'id' && String(inner) === context.order,
        common: place.common,
      },
      context,
    )
    if (expected) fields[key] = expected
  }
  return { kind: 'object', fields }
}

function describeList(
  samples: readonly [readonly Json[], ...Json[]],
  { field, sent, common }: Place,
  context: AnswerContext,
): Expectation | undefined {
  const [value] = samples
  const [first] = value
  // That there is nothing is a fact of its own; of items, it is what they look like that counts, and not how many.
  if (first === undefined) return common ? undefined : { kind: 'equal', value }
  if (Array.isArray(sent) && !common) {
    const items = value.map((item, index) => {
      const place = { field: field?.items, sent: counterpart(item, index, value, sent), common }
      return describe([item], place, context) ?? { kind: 'equal' as const, value: item }
    })
    return { kind: 'list', items }
  }
  const items = samples.flatMap((one): readonly Json[] => (Array.isArray(one) ? one : []))
  const item = describe(
    [first, ...items.filter((one) => one !== first)],
    { field: field?.items, common: true },
    context,
  )
  return item && { kind: 'each', item }
}

/** What the consumer sent of an item: the one of the same id, or the one at the same place. */
function counterpart(item: Json, index: number, all: readonly Json[], sent: readonly Json[]): Json | undefined {
  const id = isJsonObject(item) ? item.id : undefined
  if (id === undefined) return all.length === sent.length ? sent[index] : undefined
  return sent.find((one) => isJsonObject(one) && one.id === id)
}

function describeScalar(
  value: string | number | boolean | null,
  { field, sent, named = false, common }: Place,
  { asked, refusal }: AnswerContext,
): Expectation | undefined {
  const like = (matcher: Matcher): Expectation => ({ kind: 'like', value, matcher })
  // An item without a value says nothing of what the others have there.
  if (value === null) return common ? undefined : { kind: 'equal', value }
  // A time that was sent comes back as a time, and may have been that of the call.
  const isTime = typeof value === 'string' && new RegExp(dateTimeRegex).test(value)
  if (named || (sent !== undefined && sameJson(sent, value) && !isTime)) return { kind: 'equal', value }
  if (typeof value === 'boolean') return common ? like({ match: 'type' }) : { kind: 'equal', value }
  if (typeof value === 'number') {
    const isWhole = field === undefined ? Number.isInteger(value) : field.type === 'integer'
    return like({ match: isWhole ? 'integer' : 'number' })
  }
  if (field?.enum) {
    if (!common || asked.has(value)) return { kind: 'equal', value }
    return like({ match: 'regex', regex: `^(${field.enum.join('|')})$` })
  }
  if (refusal && /^[a-z]+(_[a-z]+)*$/.test(value)) return { kind: 'equal', value }
  const format = field === undefined ? formatOf(value) : field.format
  const regex = format === undefined ? undefined : formats.get(format)
  return like(regex === undefined || !new RegExp(regex).test(value) ? { match: 'type' } : { match: 'regex', regex })
}

/** By the names that OpenAPI has for them. Without lookahead and the like, which not every Pact library knows. */
const formats: ReadonlyMap<string, string> = new Map([
  ['date', '^\\d{4}-\\d{2}-\\d{2}$'],
  ['date-time', '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$'],
  ['uuid', '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'],
])

export const dateTimeRegex = formats.get('date-time') ?? ''

/** Of a text of which no spec says anything. */
const formatOf = (text: string): string | undefined =>
  [...formats].find(([, regex]) => new RegExp(regex).test(text))?.[0]

const kindOf = (value: Json): string =>
  value === null ? 'null' : Array.isArray(value) ? (value.length === 0 ? 'empty' : 'list') : typeof value

/** Whether a body is as expected, as a Pact verifier would say. */
export function agrees(expected: Expectation, body: Json | undefined): boolean {
  switch (expected.kind) {
    case 'equal':
      return sameJson(expected.value, body)
    case 'like':
      return body !== undefined && matches(expected.matcher, expected.value, body)
    case 'object':
      return (
        isJsonObject(body) &&
        Object.entries(expected.fields).every(([key, field]) => agrees(field, ownValue(body, key)))
      )
    case 'list':
      return (
        Array.isArray(body) &&
        body.length === expected.items.length &&
        expected.items.every((item, index) => agrees(item, body[index]))
      )
    case 'each':
      return Array.isArray(body) && body.length > 0 && body.every((item: Json) => agrees(expected.item, item))
  }
}

const ownValue = (value: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(value, key) ? value[key] : undefined

function matches(matcher: Matcher, example: Json, value: Json): boolean {
  switch (matcher.match) {
    case 'regex':
      return typeof value === 'string' && new RegExp(matcher.regex).test(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return typeof value === 'number'
    case 'equality':
      return sameJson(example, value)
    case 'type':
      return kindOf(example) === kindOf(value)
  }
}

/** The body that a contract shows. */
export function exampleOf(expected: Expectation): Json {
  switch (expected.kind) {
    case 'equal':
    case 'like':
      return expected.value
    case 'object':
      return Object.fromEntries(Object.entries(expected.fields).map(([key, field]) => [key, exampleOf(field)]))
    case 'list':
      return expected.items.map(exampleOf)
    case 'each':
      return [exampleOf(expected.item)]
  }
}

/** The matchers of a body, by JSON path: `$.data.id`. */
export function matchersOf(expected: Expectation, path = '$', inherits = false): [path: string, matcher: Matcher][] {
  switch (expected.kind) {
    case 'equal':
      // Below a list whose items are alike, Pact takes everything for alike that does not say otherwise.
      return inherits ? [[path, { match: 'equality' }]] : []
    case 'like':
      return [[path, expected.matcher]]
    case 'object':
      return Object.entries(expected.fields).flatMap(([key, field]) => matchersOf(field, path + step(key), inherits))
    case 'list':
      return expected.items.flatMap((item, index) => matchersOf(item, `${path}[${index}]`, inherits))
    case 'each':
      return [[path, { match: 'type', min: 1 }], ...matchersOf(expected.item, `${path}[*]`, true)]
  }
}

/** From an object to one of its fields, in a path of Pact. */
export const step = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key}']`)

/** Pact's paths know no way to write a quote in a key, so nothing can be expected of such a field. */
export const canBeNamed = (key: string): boolean => key !== '' && !/['\\]/.test(key)
