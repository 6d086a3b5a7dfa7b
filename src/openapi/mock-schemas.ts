/** Sees to it that Prism can compile every schema it will be given: where it cannot, it lets every request pass. */
import { createRequire } from 'node:module'
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import {
  stripReadOnlyProperties,
  stripWriteOnlyProperties,
} from '@stoplight/prism-http/dist/utils/filterRequiredProperties.js'
import { Ajv, type AnySchema, type Options } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isComposite } from './mock-headers.ts'

/** An operation as Prism plays it. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

type Schema = Record<string, unknown>

/** A schema that Prism compiles as a whole, and what the document calls it. */
interface Place {
  readonly name: string
  readonly schema: Schema
  /** As Prism treats it before it compiles. */
  readonly prepare: (schema: Schema) => Schema | undefined
  /** What references in it lead to; Prism leaves that out for forms. */
  readonly bundle: unknown
  /** Prism takes parameters for draft 7, whatever the document says. */
  readonly dialect: string
}

/** The dialects that Prism has an Ajv for; anything else fails to compile. */
const dialect2019 = /^https?:\/\/json-schema.org\/draft\/2019-09\/schema#?$/
const dialect2020 = /^https?:\/\/json-schema.org\/draft\/2020-12\/schema#?$/
const openApiDialect = /^https:\/\/spec\.openapis\.org\/oas\/3\.1\/dialect\//

/**
 * Says which dialect the schemas of an OpenAPI 3.1 document are in. Left to itself, Prism takes them for draft 7 and
 * ignores every newer keyword, or does not know OpenAPI's own name for the dialect and then checks nothing at all.
 */
export function withDialect(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { jsonSchemaDialect: given } = document
  const known = typeof given === 'string' && !openApiDialect.test(given)
  return { ...document, jsonSchemaDialect: known ? given : 'https://json-schema.org/draft/2020-12/schema' }
}

/** Mends, in place, what is right in the document and what Prism's reading of it makes wrong. */
export function mendSchemas(operations: readonly Operation[]): void {
  const seen = new Set<Schema>()
  for (const operation of operations) {
    for (const { schema } of placesOf(operation)) mend(schema, seen)
    for (const schema of Object.values(bundleOf(operation) ?? {})) if (isSchema(schema)) mend(schema, seen)
    for (const { contents = [], headers = [] } of operation.responses) {
      // Prism generates nothing for a header that is a list, and then throws at not finding it.
      for (const header of headers) if (isComposite(header.schema)) header.schema = {}
      // A caller who accepts JSON is welcome to what is documented as any type; Prism says 406.
      for (const content of contents) {
        const concrete = concreteTypes.get(content.mediaType)
        if (concrete !== undefined && !contents.some((one) => one.mediaType === concrete)) content.mediaType = concrete
      }
    }
  }
}

const concreteTypes = new Map([
  ['*/*', 'application/json'],
  ['application/*', 'application/json'],
  ['text/*', 'text/plain'],
])

function mend(schema: Schema, seen: Set<Schema>): void {
  if (seen.has(schema)) return
  seen.add(schema)
  // References have been resolved by now, and Prism compiles a schema with the same $id twice, which Ajv refuses.
  if (typeof schema.$id === 'string') delete schema.$id
  // OpenAPI 2.0 has a type that no JSON Schema has.
  if (schema.type === 'file') schema.type = 'string'
  // Prism adds null to the values of a nullable enum, which have it already if the document is right.
  if (Array.isArray(schema.enum)) {
    schema.enum = [...new Map(schema.enum.map((one) => [JSON.stringify(one), one])).values()]
  }
  // Schemas that refer to themselves come as they are in the document, where OpenAPI 3.0 has booleans.
  for (const [exclusive, inclusive] of limits) {
    if (typeof schema[exclusive] !== 'boolean') continue
    if (schema[exclusive] && typeof schema[inclusive] === 'number') {
      schema[exclusive] = schema[inclusive]
      delete schema[inclusive]
    } else delete schema[exclusive]
  }
  for (const [, inner] of schemasIn(schema)) mend(inner, seen)
}

const limits = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const

/** A schema that does not compile, or a style that does not fit its schema: where it is, and why. */
export interface BrokenSchema {
  readonly field: string
  readonly message: string
}

/** Compiles every schema the way Prism does, which tells nobody when it cannot. */
export function brokenSchemas(operations: readonly Operation[]): readonly BrokenSchema[] {
  const options: Options = {
    allErrors: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    strict: false,
    logger: false,
  }
  const draft7 = new Ajv(options)
  const draft2019 = new Ajv2019(options)
  const draft2020 = new Ajv2020(options)
  const whyNot = (schema: Schema, bundle: unknown, dialect: string): string | undefined => {
    const ajv = dialect2020.test(dialect) ? draft2020 : dialect2019.test(dialect) ? draft2019 : draft7
    try {
      ajv.compile({ ...schema, __bundled__: bundle } as AnySchema)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  const broken = new Map<string, BrokenSchema>()
  for (const operation of operations) {
    for (const { name, style, schema } of operation.request?.query ?? []) {
      if (!/^(space|pipe)Delimited$/.test(style) || schema?.type === 'array') continue
      const field = `${operation.method.toUpperCase()} ${operation.path}, query parameter ${name}`
      broken.set(field, { field, message: `the style ${style} is for arrays only` })
    }
    for (const { name, schema, prepare, bundle, dialect } of placesOf(operation)) {
      const prepared = prepare(schema)
      const why = prepared
        ? whyNot(prepared, bundle, dialect)
        : 'readOnly or writeOnly as a whole leaves nothing to check'
      if (why === undefined) continue
      const [pointer, reason] = deepest(schema, '', (inner) => whyNot(inner, bundle, dialect)) ?? ['', why]
      const field = `${operation.method.toUpperCase()} ${operation.path}, ${name}${pointer === '' ? '' : ` ${pointer}`}`
      broken.set(field, { field, message: readable(reason) })
    }
  }
  return [...broken.values()]
}

/** What Ajv says, without what follows from it. */
function readable(reason: string): string {
  if (reason.includes('#/__bundled__/')) return 'a schema that refers to itself cannot be checked in a form'
  return reason.replace(/^schema is invalid: data\/?/, '').replace(/, data\/.*$/s, '')
}

/** The innermost schema that does not compile by itself, and why: Ajv often gives the reason without the place. */
function deepest(
  schema: Schema,
  pointer: string,
  whyNot: (schema: Schema) => string | undefined,
): readonly [pointer: string, reason: string] | undefined {
  const reason = whyNot(schema)
  if (reason === undefined) return undefined
  for (const [key, inner] of schemasIn(schema)) {
    const found = deepest(inner, `${pointer}/${key}`, whyNot)
    if (found) return found
  }
  return [pointer, reason]
}

function placesOf(operation: Operation): readonly Place[] {
  const places: Place[] = []
  const bundle = bundleOf(operation)
  const add = (name: string, schema: unknown, prepare: Place['prepare'], bundle: unknown): void => {
    if (!isSchema(schema)) return
    const dialect = prepare === asParameter ? '' : String(schema.$schema)
    places.push({ name, schema, prepare, bundle, dialect })
  }
  const { body, path = [], query = [], headers = [] } = operation.request ?? {}
  for (const { mediaType, schema } of body?.contents ?? []) {
    const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(mediaType)
    add(`request body ${mediaType}`, schema, asRequest, isForm ? undefined : bundle)
  }
  for (const [kind, parameters] of Object.entries({ path, query, header: headers })) {
    for (const { name, schema } of parameters) add(`${kind} parameter ${name}`, schema, asParameter, bundle)
  }
  for (const { code, contents = [], headers = [] } of operation.responses) {
    for (const { mediaType, schema } of contents) add(`response ${code} ${mediaType}`, schema, asResponse, bundle)
    for (const { name, schema } of headers) add(`response ${code} header ${name}`, schema, asParameter, bundle)
  }
  return places
}

// Prism merges every `allOf`, then takes out what the other side alone may send.
const mergeAllOf = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'))(
  '@stoplight/json-schema-merge-allof',
) as (schema: Schema, options: object) => Schema

function merged(schema: Schema): Schema {
  try {
    return mergeAllOf(schema, { deep: true, ignoreAdditionalProperties: true })
  } catch {
    return schema
  }
}

type Strip = (schema: Schema) => { readonly _tag: 'None' } | { readonly _tag: 'Some'; readonly value: Schema }

const prepareBy =
  (strip: Strip) =>
  (schema: Schema): Schema | undefined => {
    const stripped = strip(merged(schema))
    return stripped._tag === 'Some' ? stripped.value : undefined
  }
const asRequest = prepareBy(stripReadOnlyProperties)
const asResponse = prepareBy(stripWriteOnlyProperties)
const asParameter = (schema: Schema): Schema => ({ type: 'object', properties: { value: schema } })

const bundleOf = (operation: Operation): Record<string, unknown> | undefined =>
  (operation as { readonly __bundled__?: Record<string, unknown> }).__bundled__

const one = [
  'items',
  'additionalItems',
  'additionalProperties',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contains',
]
const tests = ['propertyNames', 'not', 'if', 'then', 'else']
const lists = ['items', 'prefixItems', 'allOf', 'anyOf', 'oneOf']
const maps = ['properties', 'patternProperties', 'dependentSchemas', 'definitions', '$defs']

/** The schemas right below one, each with the JSON Pointer that leads to it. */
function* schemasIn(schema: Schema): Generator<readonly [pointer: string, inner: Schema]> {
  for (const key of [...one, ...tests]) {
    const inner = schema[key]
    if (isSchema(inner)) yield [key, inner]
  }
  for (const key of [...lists, ...maps]) {
    const inner = schema[key]
    if (lists.includes(key) !== Array.isArray(inner) || typeof inner !== 'object' || inner === null) continue
    for (const [name, each] of Object.entries(inner)) if (isSchema(each)) yield [`${key}/${escaped(name)}`, each]
  }
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
