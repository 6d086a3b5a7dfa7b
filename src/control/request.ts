/** Reads the query and the body of a control call, and holds them to the spec. */
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import { badFields } from '../engine/bad-fields.ts'
import { bodyLimitBytes, readBody } from '../engine/body.ts'
import { type BadField, Mistake, ours } from '../engine/ours.ts'
import { type AppContext, bytesOf, headerOf } from '../engine/routes.ts'
import { type RequestContent, type SpecOperation, violations } from '../openapi/spec.ts'
import type { QueryValue } from './call.ts'

/**
 * The query, with numbers as numbers and flags as flags. A parameter that is empty counts as not given, as forms send it.
 *
 * @throws Mistake that lists every bad parameter
 */
export function readQuery({ parameters }: SpecOperation, url: string): Record<string, QueryValue> {
  const known = parameters.filter((one) => one.in === 'query')
  const given = new URL(url).searchParams
  const errors: BadField[] = []
  const query: Record<string, QueryValue> = {}
  for (const name of new Set(given.keys())) {
    const parameter = known.find((one) => one.name === name)
    const texts = given.getAll(name).filter((text) => text !== '')
    const [text] = texts
    if (!parameter) errors.push({ field: name, message: unknownParameter(name, known) })
    else if (texts.length > 1) errors.push({ field: name, message: 'stands twice' })
    else if (text !== undefined) {
      const value = valueOf(text, parameter.type)
      const wrong = badFields(violations(parameter.validate, value), {}, name)
      if (wrong.length === 0) query[name] = value
      errors.push(...wrong)
    }
  }
  if (errors.length > 0) throw new Mistake('invalid', 'The query is not valid.', errors)
  return query
}

function valueOf(text: string, type: string): QueryValue {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  return type === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : text
}

function unknownParameter(name: string, known: readonly { readonly name: string }[]): string {
  const names = known.map((one) => one.name)
  const near = nearestTo(name, names)
  if (near !== undefined) return `is not known. Did you mean "${near}"?`
  return `is not known. ${names.length === 0 ? 'This call takes no parameters.' : `Known are: ${names.join(', ')}.`}`
}

/**
 * The body, or the answer to one that cannot be read. A call without a body counts as one with an empty object, so that
 * what is missing is named.
 *
 * @throws Mistake that lists every bad field
 */
export async function readJson(operation: SpecOperation, c: AppContext): Promise<JsonObject | Response> {
  const content = operation.request['application/json']
  // Also where the call takes no body, one that is there is looked at: it was sent for something.
  const limitBytes = largerLimits[operation.operationId] ?? bodyLimitBytes
  const came = {
    method: c.req.method,
    header: (name: string) => headerOf(c, name),
    read: (most: number) => bytesOf(c, most),
  }
  const body = await readBody(came, { request: { 'application/json': content ?? none } }, limitBytes)
  if (body === 'too-large') {
    const detail = `It may have ${limitBytes} bytes.`
    return ours({ name: 'body-too-large', status: 413, title: 'The body is too large.', detail })
  }
  if (body.kind === 'unsupported') {
    return ours({
      name: 'unsupported-media-type',
      status: 415,
      title: 'A body must be announced as JSON.',
      detail: `The content type is ${body.mediaType.slice(0, 200)}. Send "Content-Type: application/json".`,
    })
  }
  if (body.kind === 'none') return valid({}, content)
  if (body.kind === 'json') return valid(body.value, content)
  const detail = body.kind === 'malformed' ? { detail: body.why } : {}
  return ours({ name: 'malformed-body', status: 400, title: 'The body is not JSON.', ...detail })
}

/** A snapshot comes back the way it went out: ten thousand orders take some 20 MiB. */
const largerLimits: Readonly<Record<string, number>> = { putSnapshot: 32 * bodyLimitBytes }

/** What a call without a request body in the spec knows of it. */
const none: RequestContent = { fields: {}, validate: () => true }

function valid(value: unknown, content: RequestContent | undefined): JsonObject {
  const { validate, fields } = content ?? none
  const errors = badFields(violations(validate, value), fields, 'body')
  if (!content && !(isJsonObject(value) && Object.keys(value).length === 0)) {
    errors.push({ field: 'body', message: 'is not wanted: this call takes none' })
  }
  if (errors.length > 0 || !isJsonObject(value)) throw new Mistake('invalid', 'The body is not valid.', errors)
  return value
}
