/** A Pact file as it is read: between whom, and which interactions; or why it is none. Versions 1 to 4. */
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'

export interface PactState {
  readonly name: string
  readonly params: JsonObject
}

export interface PactInteraction {
  readonly description: string
  /** What it is given, in its order. */
  readonly states: readonly PactState[]
  readonly method: string
  readonly path: string
  /** As the file has it: text in version 2, an object of lists from version 3 on. */
  readonly query?: unknown
  /** The request's body as JSON; undefined where it is none. */
  readonly body?: unknown
  /** The status that the consumer expects. */
  readonly status: number
  /** Its failure is told of and does not count: the consumer has only just begun to ask for it. */
  readonly pending: boolean
  /** The broker's name for it. */
  readonly id?: string | undefined
  /** Why it cannot be played at all. */
  readonly problem?: string
}

export interface Pact {
  readonly consumer: string
  readonly provider: string
  /** Of the Pact specification: `3.0.0`. */
  readonly version: string
  /** In the order of the file, one for each that stands in it. */
  readonly interactions: readonly PactInteraction[]
  /** The file itself. */
  readonly content: JsonObject
  /** The same, with every number as it is written. */
  readonly text: string
}

/**
 * Why a file is no contract that can be verified. `broken`: whoever made it must make it again. `other-provider` and
 * `empty`: there is nothing in it to check here.
 */
export interface PactProblem {
  readonly kind: 'broken' | 'empty' | 'other-provider'
  readonly reason: string
  /** What could be read of it. */
  readonly consumer?: string | undefined
  readonly provider?: string | undefined
}

/** @param providers the names of those that are played; a contract with any other is a problem */
export function readPact(text: string, providers: readonly string[]): Pact | PactProblem {
  let content: unknown
  try {
    content = JSON.parse(withoutMark(text))
  } catch (error) {
    const reason =
      text.trim() === '' ? 'it is empty' : `it is no JSON: ${error instanceof Error ? error.message : String(error)}`
    return { kind: 'broken', reason }
  }
  if (!isJsonObject(content)) return { kind: 'broken', reason: 'it is no Pact file: it holds no JSON object' }
  const [consumer, provider] = [nameIn(content.consumer), nameIn(content.provider)]
  const nameless = Object.entries({ consumer, provider }).filter(([, name]) => name === undefined)
  const given = listIn(content.interactions)
  const messages = listIn(content.messages)
  if (consumer === undefined || provider === undefined) {
    const parties = nameless.map(([party]) => party).join(' and ')
    return { kind: 'broken', reason: `it is no Pact file: it does not name its ${parties}`, consumer, provider }
  }
  if (!providers.includes(provider)) {
    const near = nearestTo(provider, providers)
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`
    const reason = `its provider is "${provider}", and only ${new Intl.ListFormat('en').format(providers)} are played here.${hint}`
    return { kind: 'other-provider', reason, consumer, provider }
  }
  if (!given || !messages) return { kind: 'broken', reason: 'its interactions are no list', consumer, provider }
  if (given.length + messages.length === 0)
    return { kind: 'empty', reason: 'it has no interactions', consumer, provider }
  const version = versionOf(content)
  const isWrapped = Number.parseInt(version, 10) >= 4
  const interactions = [
    ...given.map((one, at) => interactionOf(one, at, { isMessage: false, isWrapped })),
    ...messages.map((one, at) => interactionOf(one, given.length + at, { isMessage: true, isWrapped })),
  ]
  return { consumer, provider, version, interactions, content, text }
}

export const isProblem = (read: Pact | PactProblem): read is PactProblem => 'kind' in read

/** Whether a file means to be a Pact file at all. */
export const looksLikePact = (content: unknown): boolean =>
  isJsonObject(content) &&
  isJsonObject(content.consumer) &&
  isJsonObject(content.provider) &&
  (content.interactions !== undefined || content.messages !== undefined)

/** The same file with one of its interactions alone. */
export function sliceOf({ content }: Pick<Pact, 'content'>, at: number): JsonObject {
  const all = content.interactions as readonly JsonObject[]
  // What a broker adds is none of the verifier's business here.
  const { _links, ...rest } = content
  return { ...rest, interactions: all.slice(at, at + 1) }
}

/** The same as text, in which `1.0` has not become `1`: to the verifier these are values of different types. */
export function sliceText({ text }: Pact, at: number): string {
  const { rawJSON } = JSON as unknown as { readonly rawJSON: (source: string) => unknown }
  // Not yet in the library's types: what stands in the text, for a value that is no object.
  const keepNumbers = (_key: string, value: unknown, context?: { readonly source?: string }): unknown =>
    typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
      ? rawJSON(context.source)
      : value
  return JSON.stringify(sliceOf({ content: JSON.parse(withoutMark(text), keepNumbers) as JsonObject }, at))
}

/** Editors of some systems put a mark before the text. */
const withoutMark = (text: string): string => text.replace(/^\u{feff}/u, '')

const listIn = (value: unknown): readonly unknown[] | undefined =>
  value === undefined ? [] : Array.isArray(value) ? value : undefined

const nameIn = (party: unknown): string | undefined =>
  isJsonObject(party) && typeof party.name === 'string' && party.name !== '' ? party.name : undefined

function versionOf({ metadata }: JsonObject): string {
  const meta = isJsonObject(metadata) ? metadata : {}
  for (const one of [meta.pactSpecification, meta['pact-specification']]) {
    if (isJsonObject(one) && typeof one.version === 'string') return one.version
  }
  return typeof meta.pactSpecificationVersion === 'string' ? meta.pactSpecificationVersion : 'unknown'
}

/** What the file says of all of its interactions. */
interface WholeFile {
  readonly isMessage: boolean
  /** From version 4 on a body stands in an object, with how it is encoded. */
  readonly isWrapped: boolean
}

function interactionOf(given: unknown, at: number, { isMessage, isWrapped }: WholeFile): PactInteraction {
  const whole = isJsonObject(given) ? given : {}
  const request = isJsonObject(whole.request) ? whole.request : {}
  const response = isJsonObject(whole.response) ? whole.response : undefined
  const description = typeof whole.description === 'string' ? whole.description : `interaction ${at + 1}`
  const common = {
    description,
    states: statesOf(whole),
    method: typeof request.method === 'string' ? request.method.toUpperCase() : '',
    path: typeof request.path === 'string' ? request.path : '',
    ...(request.query === undefined || request.query === null ? {} : { query: request.query }),
    body: isWrapped ? unwrapped(request.body) : request.body,
    status: statusOf(response?.status),
    pending: whole.pending === true,
    ...(typeof whole._id === 'string' ? { id: whole._id } : {}),
  }
  const problem = problemOf(whole, common, response, isMessage)
  return problem === undefined ? common : { ...common, problem }
}

function problemOf(
  { type, request }: JsonObject,
  { method, path, status }: Pick<PactInteraction, 'method' | 'path' | 'status'>,
  response: JsonObject | undefined,
  isMessage: boolean,
): string | undefined {
  if (isMessage || (type !== undefined && type !== 'Synchronous/HTTP')) {
    return `It is no HTTP interaction (${isMessage ? 'a message' : String(type)}), and these APIs have no others.`
  }
  if (!isJsonObject(request)) return 'It has no request.'
  if (method === '' || path === '') return `Its request has no ${method === '' ? 'method' : 'path'}.`
  if (!response) return 'It has no response.'
  if (!Number.isInteger(status)) return `Its response has no status, but ${JSON.stringify(response.status)}.`
  return undefined
}

/** Verifiers take 200 where it is left out. */
const statusOf = (status: unknown): number =>
  typeof status === 'number' ? status : status === undefined ? 200 : Number.NaN

function unwrapped(body: unknown): unknown {
  if (!isJsonObject(body)) return undefined
  const { content, encoded } = body
  if (typeof content !== 'string' || !/^json$/i.test(String(encoded))) return content
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** `providerStates` from version 3 on, `providerState` before, `provider_state` long ago. */
function statesOf({ providerStates, providerState, provider_state }: JsonObject): readonly PactState[] {
  if (Array.isArray(providerStates)) {
    return providerStates.map((one: unknown) => {
      if (!isJsonObject(one)) return { name: String(one), params: {} }
      return { name: String(one.name ?? ''), params: isJsonObject(one.params) ? one.params : {} }
    })
  }
  const only = typeof providerStates === 'string' ? providerStates : (providerState ?? provider_state)
  return typeof only === 'string' && only !== '' ? [{ name: only, params: {} }] : []
}
