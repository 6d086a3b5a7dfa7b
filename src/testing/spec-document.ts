/** A provider's spec, read and compiled anew: nothing here goes through the code that is tested. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import type { Answer, HeadersToSend } from './asking.ts'

type Json = Record<string, unknown>

/** One example of the spec that can be played, as the notes at the head of the file explain. */
export interface PlayableCall {
  readonly name: string
  readonly operation: SpecifiedOperation
  readonly method: string
  /** With its parameters and query filled in. */
  readonly path: string
  readonly headers: HeadersToSend
  /** As it goes over the wire; undefined for no body at all. */
  readonly body: string | undefined
  readonly status: number
  /** What the body of the answer has at least; undefined if nothing is promised. */
  readonly answer: unknown
}

export interface SpecifiedOperation {
  readonly operationId: string
  readonly method: string
  /** With the base path of its server. */
  readonly path: string
  /** The media type of its request body; undefined if it takes none. */
  readonly mediaType: string | undefined
  readonly calls: readonly PlayableCall[]
}

export class SpecDocument {
  readonly operations: readonly SpecifiedOperation[]
  readonly defaultHeaders: Readonly<Record<string, string>>
  readonly #document: Json
  readonly #ajv: Ajv2020

  /** @param text of the document, YAML or JSON */
  constructor(text: string) {
    this.#document = parse(text) as Json
    this.#ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(this.#ajv)
    this.#ajv.addSchema(this.#document, 'spec')
    this.defaultHeaders = (at(this.#document, ['x-sandbox-call-defaults', 'headers']) ?? {}) as Record<string, string>
    this.operations = this.#readOperations()
  }

  /** What is wrong with an answer to an operation, line by line; nothing if the spec has it like this. */
  faults(operationId: string, { status, headers, text, body }: Answer): string[] {
    const { pointer: operation } = this.#find(operationId)
    const [documented] = [String(status), `${String(status)[0]}XX`, 'default'].flatMap(
      (key) => this.#object([...operation, 'responses', key]) ?? [],
    )
    if (!documented) return [`${operationId} has no answer ${status}`]

    const missing = Object.entries((documented.value.headers ?? {}) as Json)
      .filter(([, given]) => this.#resolve(given).required === true)
      .filter(([name]) => headers.get(name) === null)
      .map(([name]) => `the header ${name} is missing`)

    const mediaType = headers.get('content-type')?.split(';')[0]
    const content = (documented.value.content ?? {}) as Json
    if (text === '') return [...missing, ...(Object.keys(content).length === 0 ? [] : ['there is no body'])]
    if (mediaType === undefined || !(mediaType in content)) {
      return [
        ...missing,
        `${mediaType ?? 'a body without Content-Type'} is none of ${Object.keys(content).join(', ') || 'no body'}`,
      ]
    }
    const validate = this.#validator([...documented.pointer, 'content', mediaType, 'schema'])
    if (validate(body)) return missing
    return [
      ...missing,
      ...(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`),
    ]
  }

  /** The methods that some operation of the spec has at a path that is filled in; none where there is no such path. */
  methodsAt(path: string): string[] {
    return this.operations
      .filter((one) => new RegExp(`^${one.path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path))
      .map(({ method }) => method)
  }

  #readOperations(): SpecifiedOperation[] {
    const found: SpecifiedOperation[] = []
    for (const [path, item] of Object.entries(this.#document.paths as Record<string, Json>)) {
      for (const [method, given] of Object.entries(item)) {
        const one = given as Json
        if (typeof one !== 'object' || typeof one.operationId !== 'string') continue
        const servers = (one.servers ?? item.servers ?? this.#document.servers ?? []) as { url: string }[]
        const content = (this.#resolve(one.requestBody ?? {}).content ?? {}) as Json
        const operation = {
          operationId: one.operationId,
          method: method.toUpperCase(),
          path: new URL(servers[0]?.url ?? '', 'http://x').pathname.replace(/\/$/, '') + path,
          mediaType: Object.keys(content)[0],
          calls: [] as PlayableCall[],
        }
        const examples = Object.values(content).flatMap((media) =>
          Object.entries(((media as Json).examples ?? {}) as Json),
        )
        for (const [name, example] of examples) {
          const { value, 'x-sandbox-call': call } = this.#resolve(example)
          if (call) operation.calls.push(this.#call(name, operation, one, { body: value, ...(call as Json) }))
        }
        for (const [name, call] of Object.entries((one['x-sandbox-calls'] ?? {}) as Json)) {
          operation.calls.push(this.#call(name, operation, one, call as Json))
        }
        found.push(operation)
      }
    }
    return found
  }

  #call(name: string, operation: SpecifiedOperation, given: Json, call: Json): PlayableCall {
    const parameters = (call.path ?? {}) as Record<string, string>
    const query = new URLSearchParams(
      Object.entries((call.query ?? {}) as Json).map(([key, value]): [string, string] => [key, String(value)]),
    ).toString()
    const path = operation.path.replace(/\{([^}]+)\}/g, (_, key: string) => encodeURIComponent(parameters[key] ?? ''))
    const { mediaType } = operation
    const isForm = mediaType === 'application/x-www-form-urlencoded'
    const body =
      call.rawBody !== undefined
        ? String(call.rawBody)
        : call.body === undefined
          ? undefined
          : isForm
            ? new URLSearchParams(call.body as Record<string, string>).toString()
            : JSON.stringify(call.body)
    const status = call.status as number
    return {
      name,
      operation,
      method: String(call.method ?? operation.method),
      path: path + (query === '' ? '' : `?${query}`),
      headers: {
        ...this.defaultHeaders,
        ...(mediaType === undefined || body === undefined ? {} : { 'Content-Type': mediaType }),
        ...(call.headers as HeadersToSend | undefined),
      },
      body,
      status,
      answer: call.answer ?? this.#answerExample(given, status, name),
    }
  }

  /** The example of an answer that has the name of the call. */
  #answerExample(operation: Json, status: number, name: string): unknown {
    const response = this.#resolve(at(operation, ['responses', String(status)]) ?? {})
    for (const media of Object.values((response.content ?? {}) as Json)) {
      const example = at(media, ['examples', name, 'value'])
      if (example !== undefined) return example
    }
    return undefined
  }

  #find(operationId: string): { readonly pointer: readonly string[] } {
    for (const [path, item] of Object.entries(this.#document.paths as Record<string, Json>)) {
      for (const [method, one] of Object.entries(item)) {
        if ((one as Json).operationId === operationId) return { pointer: ['paths', path, method] }
      }
    }
    throw new Error(`The spec has no operation ${operationId}.`)
  }

  /** What stands at a pointer, and where it really stands when that is a reference. */
  #object(pointer: readonly string[]): { readonly value: Json; readonly pointer: readonly string[] } | undefined {
    const value = at(this.#document, pointer) as Json | undefined
    if (value === undefined) return undefined
    if (typeof value.$ref !== 'string') return { value, pointer }
    return this.#object(pointerOf(value.$ref))
  }

  #resolve(value: unknown): Json {
    const { $ref } = value as { $ref?: string }
    return $ref === undefined ? (value as Json) : this.#resolve(at(this.#document, pointerOf($ref)))
  }

  #validator(pointer: readonly string[]): ValidateFunction {
    const keys = pointer.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
    const validate = this.#ajv.getSchema(`spec#/${keys.join('/')}`)
    if (!validate) throw new Error(`The schema ${pointer.join(' / ')} does not compile.`)
    return validate
  }
}

const pointerOf = (reference: string): string[] =>
  reference
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))

function at(value: unknown, keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) found = typeof found === 'object' && found !== null ? (found as Json)[key] : undefined
  return found
}
