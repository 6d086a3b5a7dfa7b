/** Reads an OpenAPI 3.1 document: which operations it has, and every schema that a validator is needed for. */
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import type { Field, Parameter, Spec, SpecOperation, Validate } from './spec.ts'

/** A document that the sandbox cannot play. The message says where and why. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
}

/** Where the content of the files beside a document goes, each under its path from the folder. */
export const besideKey = 'x-files-beside'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/**
 * Turns a document into a `Spec`.
 *
 * @param order the name of the component schema that is an order of this API, where it has orders
 * @param validator makes (or names) the validator of a schema; called once for each schema that needs one
 */
export function readDocument(
  document: JsonObject,
  order: string | undefined,
  validator: (name: string, schema: JsonObject) => Validate,
): Spec {
  const read = new Reader(document)
  const info = read.object(document.info)
  const { schemas } = read.object(document.components)
  const orderSchema = order === undefined ? {} : read.object(read.object(schemas)[order])
  const operations: SpecOperation[] = []

  for (const [path, given] of Object.entries(read.object(document.paths))) {
    const item = read.object(given)
    for (const method of methods) {
      if (!isJsonObject(item[method])) continue
      const operation = read.object(item[method])
      const operationId = operation.operationId
      if (typeof operationId !== 'string')
        throw new DocumentError(`${method.toUpperCase()} ${path} has no operationId.`)
      const base = read.basePath(operation.servers ?? item.servers ?? document.servers)

      const parameters = [...read.list(item.parameters), ...read.list(operation.parameters)].map((one): Parameter => {
        const { in: place, name, required, schema } = read.object(one)
        const type = read.field(schema).type
        const validate = validator(`${operationId} ${String(place)} ${String(name)}`, read.object(schema))
        return { in: place as Parameter['in'], name: String(name), required: required === true, type, validate }
      })
      const request = Object.fromEntries(
        read.content(operation.requestBody).map(([type, schema]) => {
          const validate = validator(`${operationId} request ${type}`, schema)
          return [type, { validate, fields: read.field(schema).fields ?? {} }]
        }),
      )
      const responses = Object.fromEntries(
        Object.entries(read.object(operation.responses)).map(([status, response]) => [
          status,
          Object.fromEntries(
            read
              .content(response)
              .map(([type, schema]) => [type, validator(`${operationId} ${status} ${type}`, schema)]),
          ),
        ]),
      )
      operations.push({
        operationId,
        method: method.toUpperCase(),
        path: base + path,
        summary: String(operation.summary ?? operationId),
        extension: operation['x-sandbox-extension'] === true,
        parameters,
        request,
        responses,
      })
    }
  }
  return {
    title: String(info.title),
    version: String(info.version),
    operations,
    order: validator('order', orderSchema),
    orderFields: read.field(orderSchema).fields ?? {},
  }
}

class Reader {
  readonly #document: JsonObject

  constructor(document: JsonObject) {
    this.#document = document
  }

  /** An object, with a reference to it followed. */
  object(value: unknown): JsonObject {
    let found = value
    for (let hops = 0; isJsonObject(found) && typeof found.$ref === 'string' && hops < 10; hops++) {
      found = this.#at(found.$ref)
    }
    return isJsonObject(found) ? found : {}
  }

  list(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : []
  }

  /** The media types of a request body or a response, with their schemas. */
  content(holder: unknown): [mediaType: string, schema: JsonObject][] {
    const content = this.object(this.object(holder).content)
    return Object.entries(content).map(([type, media]) => {
      const { schema } = this.object(media)
      return [type, isJsonObject(schema) ? schema : {}]
    })
  }

  basePath(servers: unknown): string {
    const url = this.object(this.list(servers)[0]).url
    if (typeof url !== 'string') return ''
    return new URL(url, 'http://localhost').pathname.replace(/\/$/, '')
  }

  /** What a schema says of a value, without what only a validator needs. */
  field(given: unknown, depth = 0): Field {
    const schema = this.object(given)
    const types = typeof schema.type === 'string' ? [schema.type] : this.list(schema.type).map(String)
    const type = types.find((one) => one !== 'null') ?? 'any'
    const values = this.list(schema.enum).filter((one): one is string => typeof one === 'string')
    const properties = Object.entries(this.object(schema.properties))
    // Schemas may be recursive; nobody looks for a misspelt key deeper than this.
    const deeper = depth < 5
    return {
      type,
      nullable: types.includes('null'),
      ...(typeof schema.format === 'string' ? { format: schema.format } : {}),
      ...(values.length > 0 ? { enum: values } : {}),
      ...(deeper && properties.length > 0 && schema.additionalProperties !== true
        ? { fields: Object.fromEntries(properties.map(([key, one]) => [key, this.field(one, depth + 1)])) }
        : {}),
      ...(deeper && schema.items ? { items: this.field(schema.items, depth + 1) } : {}),
    }
  }

  #at(reference: string): unknown {
    if (!reference.startsWith('#/')) {
      throw new DocumentError(
        `The reference ${reference} leads out of the document. Put what it names into components.`,
      )
    }
    let found: unknown = this.#document
    for (const key of reference.slice(2).split('/')) {
      const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
      found = isJsonObject(found) && Object.hasOwn(found, name) ? found[name] : undefined
    }
    if (found === undefined) throw new DocumentError(`The reference ${reference} leads nowhere.`)
    return found
  }
}
