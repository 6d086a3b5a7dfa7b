/** How SKU.io says no: Laravel's JSON errors. */
import { fieldAt } from '../../openapi/fields.ts'
import type { Field, Violation } from '../../openapi/spec.ts'
import type { Dialect } from '../../provider.ts'

export const dialect: Dialect = {
  refuse: ({ status, message, errors, headers }) => ({
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: errors ? { message, errors } : { message },
  }),
  injected: (status, order) => {
    const known = messages[status] ?? (status < 500 ? 'Bad Request' : 'Server Error')
    const message = status === 404 && order !== undefined ? `${known} ${order}` : known
    return status === 422 ? { status, message, errors: { order_status: [message] } } : { status, message }
  },
}

const messages: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthenticated.',
  403: 'Invalid scope(s) provided.',
  404: 'No query results for model [App\\Models\\SalesOrder]',
  405: 'The method is not supported for this route.',
  413: 'The request body is too large.',
  415: 'The content type must be application/json.',
  422: 'The selected order status is invalid.',
  429: 'Too Many Attempts.',
  500: 'Server Error',
  503: 'Service Unavailable',
}

/** The messages of each bad field, in the order of the spec. */
export type FieldErrors = Map<string, string[]>

/** What Laravel calls a field in a sentence: top-level names in words, nested ones by their path. */
export const attributeOf = (path: string): string =>
  path.includes('.') ? path : path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('_', ' ')

/** One message a field, however many keywords of the schema it breaks. */
export function messagesOf(violations: readonly Violation[], fields: Readonly<Record<string, Field>>): FieldErrors {
  const errors: FieldErrors = new Map()
  for (const violation of violations) {
    const found = messageOf(violation, fields)
    if (found && !errors.has(found.path)) errors.set(found.path, [found.message])
  }
  return errors
}

function messageOf(
  { instancePath, schemaPath, keyword, params }: Violation,
  fields: Readonly<Record<string, Field>>,
): { path: string; message: string } | undefined {
  // Ajv reports the branches of a choice besides the choice itself; the choice says it all.
  if (keyword === 'if' || /\/anyOf\/\d+\//.test(schemaPath)) return undefined
  const keys = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (keyword === 'required') {
    const path = [...keys, String(params.missingProperty)].join('.')
    return { path, message: `The ${attributeOf(path)} field is required.` }
  }
  if (keyword === 'anyOf') {
    const path = [...keys, 'product_id'].join('.')
    return { path, message: `The ${path} field is required when none of sku / description are present.` }
  }
  const path = keys.join('.')
  const attribute = attributeOf(path)
  if (keyword === 'minimum')
    return { path, message: `The ${attribute} field must be at least ${String(params.limit)}.` }
  return { path, message: typeMessage(attribute, fieldAt(fields, keys)) }
}

function typeMessage(attribute: string, field: Field | undefined): string {
  if (field?.enum) return `The selected ${attribute} is invalid.`
  if (field?.format === 'date' || field?.format === 'date-time') return `The ${attribute} field must be a valid date.`
  if (field?.format === 'email') return `The ${attribute} field must be a valid email address.`
  const type = field?.type ?? 'any'
  return Object.hasOwn(typeWords, type)
    ? `The ${attribute} field must be ${typeWords[type]}.`
    : `The ${attribute} field is invalid.`
}

const typeWords: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  integer: 'an integer',
  number: 'a number',
  string: 'a string',
  array: 'an array',
  object: 'an object',
}
