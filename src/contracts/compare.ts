/** Holds contracts against a provider's spec without playing anything. */
import { readFile } from 'node:fs/promises'
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import type { SpecOperation } from '../openapi/spec.ts'
import type { Provider } from '../provider.ts'
import { type Pact, type PactInteraction, sliceOf } from './pact-file.ts'
import type { Finding } from './report.ts'

/** What the comparator says; its own types cannot be read by `module: nodenext`. */
interface Said {
  readonly code: string
  readonly message: string
  readonly type: 'error' | 'warning' | 'info'
  readonly mockDetails?: { readonly location: string; readonly value: unknown }
  readonly specDetails?: { readonly location: string; readonly value: unknown }
}

interface Comparing {
  compare(pact: JsonObject): AsyncIterable<Said>
}

/** By interaction, in the order of the file. */
export type Compare = (pact: Pact) => Promise<readonly (readonly Finding[])[]>

/** Reads the spec of each provider once, and only when a contract with it comes. */
export function comparer(providers: readonly Provider[]): Compare {
  const comparators = new Map<string, Promise<Comparing>>()
  const comparatorOf = (provider: Provider): Promise<Comparing> => {
    const known = comparators.get(provider.name) ?? makeComparator(provider)
    comparators.set(provider.name, known)
    return known
  }
  return async (pact) => {
    const provider = providers.find(({ name }) => name === pact.provider)
    if (!provider) throw new Error(`There is no spec of ${pact.provider}.`)
    const comparator = await comparatorOf(provider)
    const findings: (readonly Finding[])[] = []
    for (const at of pact.interactions.keys()) findings.push(await compareOne(comparator, provider, pact, at))
    return findings
  }
}

async function makeComparator(provider: Provider): Promise<Comparing> {
  const { parse } = await import('yaml')
  const packaged = new URL(`../../specs/${provider.name}.yaml`, import.meta.url)
  const document: unknown = parse(provider.spec.document?.text ?? (await readFile(packaged, 'utf8')))
  if (!isJsonObject(document)) throw new Error(`The spec of ${provider.name} is no OpenAPI document.`)
  const comparator = (await import('@pactflow/openapi-pact-comparator')) as unknown as {
    readonly Comparator: new (specs: { readonly oas: JsonObject }) => Comparing
  }
  return new comparator.Comparator({ oas: forComparator(document, provider) })
}

/** Settings that the environment variable QUIRKS would turn on for all that is compared in the process. */
const quirks = [
  'cast-objects-in-pact',
  'disable-multipart-formdata',
  'ignore-duplicate-slashes',
  'ignore-trailing-slash',
  'legacy-parser',
  'no-authorization-schema',
  'no-percent-encoding',
  'no-transform-non-nullable-response-schema',
  'no-validate-complex-parameters',
  'no-validate-request-body-unless-application-json',
]

/** The spec as the comparator understands it: it knows no base paths, and no objects that may be null. */
function forComparator(document: JsonObject, { spec }: Provider): JsonObject {
  const paths = Object.entries(isJsonObject(document.paths) ? document.paths : {}).map(([path, item]) => {
    const operations = isJsonObject(item) ? Object.values(item).filter(isJsonObject) : []
    const played = spec.operations.find((one) => operations.some(({ operationId }) => operationId === one.operationId))
    return [played?.path ?? path, item] as const
  })
  const info = {
    ...(isJsonObject(document.info) ? document.info : {}),
    ...Object.fromEntries(quirks.map((name) => [`x-opc-config-${name}`, false])),
  }
  return inItsWords({ ...document, info, paths: Object.fromEntries(paths) }) as JsonObject
}

/**
 * `type: [object, 'null']` as a choice between both, so that fields which the object does not have are found in it; and
 * `additionalProperties: true` as a schema that everything fits, because the comparator closes objects that say `true`.
 */
function inItsWords(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(inItsWords)
  if (!isJsonObject(value)) return value ?? null
  const copy: Record<string, Json> = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, inItsWords(one)]),
  )
  if (copy.additionalProperties === true) copy.additionalProperties = {}
  const { type, ...rest } = copy
  if (!Array.isArray(type) || !type.includes('object') || !type.includes('null') || !isJsonObject(copy.properties))
    return copy
  return { anyOf: [{ ...rest, type: 'object' }, { type: 'null' }] }
}

async function compareOne(
  comparator: Comparing,
  { spec }: Provider,
  pact: Pact,
  at: number,
): Promise<readonly Finding[]> {
  const interaction = pact.interactions[at]
  // What cannot be played is told as such.
  if (!interaction || interaction.problem !== undefined) return []
  const slice = readable(sliceOf(pact, at))
  const findings: Finding[] = []
  try {
    for await (const said of comparator.compare(slice)) {
      const finding = findingOf(said, interaction.status)
      if (finding && !isKnownBetter(finding, spec.operations)) findings.push(finding)
    }
  } catch (error) {
    const message = `The comparator cannot read it: ${error instanceof Error ? error.message : String(error)}`
    findings.push({ kind: 'mistake', code: 'interaction.unreadable', where: 'interaction', message })
  }
  return [...withoutEchoes(findings), ...unknownFields(interaction, spec.operations)]
}

/** With what the comparator wants to be there, and versions of Pact may leave out. */
function readable(slice: JsonObject): JsonObject {
  const [given] = slice.interactions as readonly JsonObject[]
  const { request, response } = given as { readonly request: JsonObject; readonly response: JsonObject }
  return {
    ...slice,
    interactions: [
      {
        ...given,
        request: { ...request, headers: textsOf(request.headers), query: textsOf(request.query) },
        response: { status: 200, ...response, headers: textsOf(response.headers) },
      },
    ],
  }
}

/** Values as text: files written by hand have numbers there. */
function textsOf(values: Json | undefined): Json {
  if (!isJsonObject(values)) return values ?? null
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(',') : String(value),
  ])
  return Object.fromEntries(entries) as JsonObject
}

/** Anything on the way may answer so; no API says all of them. */
const isOfTheNetwork = (status: number): boolean => status >= 500 || status === 429

function findingOf({ code, message, type, mockDetails, specDetails }: Said, status: number): Finding | undefined {
  // A consumer that expects to be refused sends what is wrong on purpose.
  const isOnPurpose = status >= 400 && status < 500 && code.startsWith('request.')
  if (type === 'info' || isOnPurpose) return undefined
  const isNote = type === 'warning' || (code === 'response.status.unknown' && isOfTheNetwork(status))
  return {
    kind: isNote ? 'note' : 'mistake',
    code,
    where: (mockDetails?.location ?? '').replace(/^\[root\]\.interactions\[0\]\.?/, '') || 'interaction',
    message: wordsOf(code, message, specDetails?.value),
    ...(specDetails ? { spec: specDetails.location.replace(/^\[root\]\.?/, '') } : {}),
  }
}

/** Short enough to stand in a line, without where it is, which stands beside it. */
function wordsOf(code: string, message: string, allowed: unknown): string {
  const unknown = /must NOT have additional properties - (.+)$/.exec(message)?.[1]
  if (unknown !== undefined && code.startsWith('response.')) return `the API never gives ${unknown}`
  const detail = /^(?:Request body|Response body|Value) is incompatible with [^:]+: (.+)$/.exec(message)?.[1] ?? message
  return detail.endsWith('one of the allowed values') && Array.isArray(allowed)
    ? `must be one of: ${allowed.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(', ')}`
    : detail
}

/** What says more than it must: a client may always send these. */
const harmless = ['request.content-type.unknown', 'request.accept.unknown']

/** The comparator cannot read parameters whose names have brackets: `filter[order_status]`. */
function isKnownBetter({ code, where }: Finding, operations: readonly SpecOperation[]): boolean {
  if (code !== 'request.query.unknown') return harmless.includes(code)
  const name = where.slice('request.query.'.length)
  return operations.some(({ parameters }) => parameters.some((one) => one.name.startsWith(`${name}[`)))
}

/** Of a choice with null, that it is not null either, and that it is neither; and whatever is said twice. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const isEcho = ({ message }: Finding): boolean => message === 'must be null' || message.endsWith('a schema in anyOf')
  return findings.filter((one, at) => {
    const others = findings.filter((other) => other !== one && !isEcho(other))
    if (isEcho(one)) return !others.some(({ where }) => where === one.where || where.startsWith(`${one.where}.`))
    return findings.findIndex((other) => other.where === one.where && other.message === one.message) === at
  })
}

/** Fields of the request's body that the API does not know and therefore ignores. */
function unknownFields(
  { method, path, status, body }: PactInteraction,
  operations: readonly SpecOperation[],
): readonly Finding[] {
  const operation = operations.find((one) => one.method === method && patternOf(one.path).test(path))
  const fields = operation?.request['application/json']?.fields
  if (!fields || Object.keys(fields).length === 0 || status >= 400 || !isJsonObject(body)) return []
  return Object.keys(body)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key): Finding => {
      const near = nearestTo(key, Object.keys(fields))
      const message = `the API does not know ${key} and ignores it${near === undefined ? '' : `. Did you mean "${near}"?`}`
      return { kind: 'note', code: 'request.body.field.unknown', where: `request.body.${key}`, message }
    })
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`)
