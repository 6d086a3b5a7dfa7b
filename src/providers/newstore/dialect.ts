/** How NewStore says no: problem+json with an error code, a message and the id of the request. */
import type { Json } from '../../domain/json.ts'
import { isJsonObject } from '../../domain/json.ts'
import type { Dialect } from '../../provider.ts'
import { refusals } from './rules.ts'

export const dialect: Dialect = {
  refuse: ({ status, message, headers }, asked) => ({
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: {
      error_code: errorCodes[status] ?? (status < 500 ? 'bad_request' : 'internal_error'),
      message,
      request_id: asked.header('request-id')?.trim() || asked.newId(),
    },
  }),
  injected: (status, order) => {
    if (status === 404 && order !== undefined) return { status, message: `Order '${order}' not found.` }
    return { status, message: messages[status] ?? (status < 500 ? 'Bad request.' : 'Internal error.') }
  },
}

/** The token endpoint says no to a request or a client as OAuth 2 does (RFC 6749, section 5.2). */
export const tokenDialect: Dialect = {
  refuse: (problem, asked) => {
    const error = problem.rule?.id === refusals.grantType.id ? 'unsupported_grant_type' : oauthErrors[problem.status]
    if (error === undefined) return dialect.refuse(problem, asked)
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', ...problem.headers }
    return { status: problem.status, headers, body: { error, error_description: problem.message } }
  },
  injected: (status, order) =>
    status === 401
      ? { status, message: 'Invalid client or Invalid client credentials' }
      : dialect.injected(status, order),
}

const oauthErrors: Readonly<Record<number, string>> = { 400: 'invalid_request', 401: 'invalid_client' }

const errorCodes: Readonly<Record<number, string>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  429: 'too_many_requests',
  500: 'internal_error',
  503: 'service_unavailable',
}

const messages: Readonly<Record<number, string>> = {
  400: 'Validation of update order request failed with error: request body is not valid JSON.',
  401: 'Authorization header is missing or not a bearer token.',
  403: 'Access token is not valid.',
  404: 'Order not found.',
  405: 'Method is not allowed.',
  413: 'Request body is too large.',
  429: 'Too many requests.',
  500: 'Internal error.',
  503: 'Service unavailable.',
}

/** The vendor's validation messages write values as Python does: `None`, `True`, `'open'`. */
export function python(value: unknown): string {
  const text = repr(value as Json)
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}

function repr(value: Json): string {
  if (value === null) return 'None'
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value === 'string') return reprString(value)
  if (Array.isArray(value)) return `[${value.slice(0, 50).map(repr).join(', ')}]`
  if (isJsonObject(value)) {
    const entries = Object.entries(value).slice(0, 50)
    return `{${entries.map(([key, one]) => `${reprString(key)}: ${repr(one ?? null)}`).join(', ')}}`
  }
  return String(value)
}

function reprString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
  return `${quote}${escaped.replace(/[\n\r\t]/g, (one) => JSON.stringify(one).slice(1, -1))}${quote}`
}
