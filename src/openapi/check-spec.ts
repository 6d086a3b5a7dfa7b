/** Holds an OpenAPI file to itself: it can be read, every schema compiles, and every example fits its schema. */
import type { Ajv2020 } from 'ajv/dist/2020.js'
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import { MockError } from './mock-error.ts'

/** What there is in a file, and everything that is wrong in it. */
export interface SpecCheck {
  readonly operations: number
  readonly schemas: number
  readonly examples: number
  readonly mistakes: readonly { readonly where: string; readonly reason: string }[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const byName = ['properties', 'patternProperties', '$defs', 'dependentSchemas']
const inList = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const alone = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames']

/**
 * Looks through an OpenAPI file for what would keep the sandbox from playing it.
 *
 * @param unknown whether keywords and formats that nobody knows are mistakes, as in the specs that the sandbox plays by
 *   rules, or notes, as OpenAPI allows
 */
export async function checkSpec(file: string, unknown: 'mistakes' | 'notes' = 'notes'): Promise<SpecCheck> {
  // All this is for those who check; whoever only plays has validators that were compiled ahead.
  const { readOpenApiFile } = await import('./mock-file.ts')
  try {
    const { version, document } = await readOpenApiFile(file)
    // Its examples stand in no schema's dialect that there is an Ajv for; whether it can be played is seen by playing.
    if (version === '2.0') return { operations: 0, schemas: 0, examples: 0, mistakes: [] }
    const readable = (version === '3.0' ? withNumericLimits(document) : document) as JsonObject
    const walk = new Walk(readable, await compiler(readable, unknown))
    walk.document()
    return walk
  } catch (error) {
    if (!(error instanceof MockError)) throw error
    return { operations: 0, schemas: 0, examples: 0, mistakes: [{ where: '', reason: error.message }] }
  }
}

async function compiler(document: JsonObject, unknown: 'mistakes' | 'notes'): Promise<Ajv2020> {
  const { createAjv } = await import('./ajv.ts')
  if (unknown === 'mistakes') return createAjv(document)
  const [{ Ajv2020 }, { formats }] = await Promise.all([import('ajv/dist/2020.js'), import('./formats.ts')])
  return new Ajv2020({ allErrors: true, ownProperties: true, strict: false, logger: false, formats })
}

/** `minimum: 1, exclusiveMinimum: true`, as OpenAPI 3.0 has it, is `exclusiveMinimum: 1` since. */
function withNumericLimits(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNumericLimits)
  if (!isJsonObject(value)) return value
  const all: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) all[key] = withNumericLimits(one)
  for (const [exclusive, inclusive] of limits) {
    if (typeof all[exclusive] !== 'boolean') continue
    const limit = all[exclusive] ? all[inclusive] : undefined
    if (limit === undefined) delete all[exclusive]
    else {
      all[exclusive] = limit
      delete all[inclusive]
    }
  }
  return all
}

const limits = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const

/** One pass over a document. `at` is where it is: the keys from the root. */
class Walk implements SpecCheck {
  operations = 0
  schemas = 0
  examples = 0
  readonly mistakes: { readonly where: string; readonly reason: string }[] = []
  readonly #document: JsonObject
  readonly #ajv: Ajv2020

  constructor(document: JsonObject, ajv: Ajv2020) {
    this.#document = document
    this.#ajv = ajv
    // References lead through the document, so that Ajv meets its own keys, which are no keywords.
    ajv.addVocabulary(Object.keys(document).filter((key) => !ajv.RULES.keywords[key]))
    ajv.addSchema({ ...document, $id: 'document' })
  }

  document(): void {
    this.#paths(this.#document.paths, ['paths'])
    this.#paths(this.#document.webhooks, ['webhooks'])
    this.#components(this.#document.components)
  }

  #paths(given: unknown, at: readonly string[]): void {
    for (const [path, item] of entriesOf(given)) {
      this.#parameters(item, [...at, path])
      for (const method of methods) {
        if (!isJsonObject(item) || !isJsonObject(item[method])) continue
        const operation = item[method]
        const here = [...at, path, method]
        this.operations += 1
        this.#parameters(operation, here)
        this.#content(operation.requestBody, [...here, 'requestBody'])
        for (const [status, response] of entriesOf(operation.responses)) {
          this.#response(response, [...here, 'responses', status])
        }
        for (const [name, callback] of entriesOf(operation.callbacks)) {
          if (isReference(callback)) this.#follow(callback, [...here, 'callbacks', name])
          else this.#paths(callback, [...here, 'callbacks', name])
        }
      }
    }
  }

  #components(given: unknown): void {
    const at = ['components']
    const each = (kind: string, check: (one: unknown, at: readonly string[]) => void): void => {
      if (!isJsonObject(given)) return
      for (const [name, one] of entriesOf(given[kind])) check(one, [...at, kind, name])
    }
    each('schemas', (one, here) => this.#schema(one, here))
    each('parameters', (one, here) => this.#typed(one, here))
    each('headers', (one, here) => this.#typed(one, here))
    each('requestBodies', (one, here) => this.#content(one, here))
    each('responses', (one, here) => this.#response(one, here))
    each('pathItems', (one, here) => this.#paths({ [here.at(-1) ?? '']: one }, here.slice(0, -1)))
  }

  #parameters(holder: unknown, at: readonly string[]): void {
    if (!isJsonObject(holder) || !Array.isArray(holder.parameters)) return
    for (const [index, one] of holder.parameters.entries()) this.#typed(one, [...at, 'parameters', String(index)])
  }

  #response(given: unknown, at: readonly string[]): void {
    this.#content(given, at)
    if (!isJsonObject(given)) return
    for (const [name, header] of entriesOf(given.headers)) this.#typed(header, [...at, 'headers', name])
  }

  #content(given: unknown, at: readonly string[]): void {
    if (isReference(given)) this.#follow(given, at)
    else if (isJsonObject(given)) {
      for (const [type, media] of entriesOf(given.content)) this.#typed(media, [...at, 'content', type])
    }
  }

  /** Whatever has a schema with examples beside it: a parameter, a header, a media type. */
  #typed(given: unknown, at: readonly string[]): void {
    if (isReference(given)) {
      this.#follow(given, at)
      return
    }
    if (!isJsonObject(given)) return
    this.#content(given, at)
    if (given.schema === undefined) return
    const here = [...at, 'schema']
    this.#schema(given.schema, here)
    if (given.example !== undefined) this.#example(given.example, here, [...at, 'example'])
    for (const [name, one] of entriesOf(given.examples)) {
      const example = isReference(one) ? this.#follow(one, [...at, 'examples', name]) : one
      if (isJsonObject(example) && 'value' in example) this.#example(example.value, here, [...at, 'examples', name])
    }
  }

  #schema(given: unknown, at: readonly string[]): void {
    if (!isJsonObject(given)) return
    if (!this.#compiles(at)) return
    this.schemas += 1
    this.#examplesIn(given, at)
  }

  /** The examples that stand in a schema itself, however deep. */
  #examplesIn(given: unknown, at: readonly string[]): void {
    if (!isJsonObject(given)) return
    const examples = Array.isArray(given.examples) ? given.examples : []
    for (const [index, one] of examples.entries()) this.#example(one, at, [...at, 'examples', String(index)])
    if (given.example !== undefined) this.#example(given.example, at, [...at, 'example'])
    for (const key of alone) this.#examplesIn(given[key], [...at, key])
    for (const key of byName) for (const [name, one] of entriesOf(given[key])) this.#examplesIn(one, [...at, key, name])
    for (const key of inList) {
      const list = given[key]
      if (Array.isArray(list))
        for (const [index, one] of list.entries()) this.#examplesIn(one, [...at, key, String(index)])
    }
  }

  #example(value: unknown, schema: readonly string[], at: readonly string[]): void {
    const validate = this.#validator(schema)
    if (typeof validate !== 'function') return
    this.examples += 1
    if (validate(value)) return
    for (const { instancePath, message, params } of validate.errors ?? []) {
      const { allowedValues, additionalProperty } = params as Readonly<Record<string, unknown>>
      const more = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : ''
      const which = additionalProperty === undefined ? '' : `: ${String(additionalProperty)}`
      this.#mistake(at, `${instancePath === '' ? 'it' : instancePath} ${message ?? 'does not fit'}${more}${which}`)
    }
  }

  #compiles(at: readonly string[]): boolean {
    const validate = this.#validator(at)
    if (typeof validate === 'function') return true
    this.#mistake(at, validate)
    return false
  }

  /** Compiled once for each place, by Ajv's own cache; why not, if it does not compile. */
  #validator(at: readonly string[]) {
    try {
      return this.#ajv.getSchema(`document${pointerTo(at)}`) ?? 'there is no schema here'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  #follow({ $ref }: { readonly $ref: string }, at: readonly string[]): unknown {
    let found: unknown = this.#document
    for (const key of $ref.split('/').slice(1)) {
      const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
      found = isJsonObject(found) && Object.hasOwn(found, name) ? found[name] : undefined
    }
    if (!$ref.startsWith('#/') || found === undefined) this.#mistake(at, `the reference ${$ref} leads nowhere`)
    return found
  }

  #mistake(at: readonly string[], reason: string): void {
    this.mistakes.push({ where: nameOf(at), reason })
  }
}

/** `PUT /api/sales-orders/{id} requestBody, …` rather than a pointer with its escapes. */
function nameOf(at: readonly string[]): string {
  const [kind, path = '', method, ...rest] = at
  if (kind !== 'paths' || method === undefined || !methods.includes(method)) return at.join(' ')
  return [`${method.toUpperCase()} ${path}`, ...rest].join(' ')
}

const pointerTo = (at: readonly string[]): string =>
  `#/${at.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`

const entriesOf = (given: unknown): [string, unknown][] => (isJsonObject(given) ? Object.entries(given) : [])

const isReference = (given: unknown): given is { readonly $ref: string } =>
  isJsonObject(given) && typeof given.$ref === 'string'
