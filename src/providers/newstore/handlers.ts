/** What NewStore does with a request, operation by operation. */
import { decide } from '../../domain/decide.ts'
import { isJsonObject, type JsonObject } from '../../domain/json.ts'
import type { Notice } from '../../domain/notice.ts'
import { problem } from '../../domain/problem.ts'
import { unknownKeys } from '../../openapi/fields.ts'
import { type Violation, violations } from '../../openapi/spec.ts'
import type { Call, Gate, Handler, Outcome } from '../../provider.ts'
import { python, tokenDialect } from './dialect.ts'
import { moved } from './orders.ts'
import { refusals, rules, transitions } from './rules.ts'
import type { Newstore } from './types.ts'

const hasBearer: Gate = {
  ...refusals.unauthorized,
  refuses: ({ token }) =>
    token ? undefined : { status: 401, message: 'Authorization header is missing or not a bearer token.' },
}

const goodToken: Gate = {
  ...refusals.forbidden,
  refuses: ({ token, method }) => {
    if (token && token.state !== 'accepted') return { status: 403, message: `Access token is ${token.state}.` }
    if (token?.readOnly && method !== 'GET') return { status: 403, message: 'Access token may only read.' }
    return undefined
  },
}

const requiredHeaders: Gate = {
  ...refusals.headers,
  refuses: (call) => {
    const missing = call.operation.parameters.find(
      (one) => one.in === 'header' && one.required && !call.header(one.name.toLowerCase())?.trim(),
    )
    return missing && { status: 400, message: `Missing header parameter '${missing.name}'` }
  },
}

const sameTenant: Gate = {
  ...refusals.tenantsDiffer,
  refuses: (call) =>
    call.header('tenant') === call.header('x-newstore-tenant')
      ? undefined
      : { status: 400, message: "Header parameters 'Tenant' and 'X-Newstore-Tenant' do not match" },
}

const allowedTenant: Gate = {
  ...refusals.tenant,
  refuses: (call) => {
    const { token } = call
    const tenant = call.header('tenant') ?? ''
    const allowed = call.hasTenant(tenant) && (token?.tenants?.includes(tenant) ?? true)
    return allowed ? undefined : { status: 403, message: `Access to tenant '${tenant}' is not allowed.` }
  },
}

const validation = (error: string) => ({
  status: 400,
  message: `Validation of update order request failed with error: ${error}.`,
})

const isJson: Gate = {
  ...refusals.notJson,
  refuses: ({ body }) => {
    if (body.kind === 'unsupported') return validation(`content type '${body.mediaType}' is not 'application/json'`)
    return body.kind === 'json' ? undefined : validation('request body is not valid JSON')
  },
}

const validBody: Gate = {
  ...refusals.invalid,
  refuses: (call) => {
    const content = call.operation.request['application/json']
    if (!content) throw new Error(`${call.operation.operationId} takes no JSON body in the spec.`)
    const body = bodyOf(call)
    const [first] = violations(content.validate, body)
    if (first) return validation(reason(first, body))
    const [unknown] = call.settings.strict ? unknownKeys(body, content.fields) : []
    return unknown && validation(`Additional properties are not allowed ('${unknown.path}' was unexpected)`)
  },
}

/** In the words of Python's jsonschema, which the vendor's messages come from. */
function reason({ instancePath, keyword, params, message }: Violation, body: unknown): string {
  const key = instancePath.slice(1)
  const value = key && isJsonObject(body) ? body[key] : body
  if (keyword === 'enum') return `${python(value)} is not one of ${python(params.allowedValues)}`
  if (keyword === 'type') return `${python(value)} is not of type '${String(params.type)}'`
  return `${python(value)} ${message ?? 'is not valid'}`
}

const bodyOf = ({ body }: Call): unknown => (body.kind === 'json' ? body.value : undefined)

const orderExists: Gate = {
  ...refusals.noOrder,
  refuses: (call) => {
    const isTheirs = call.record !== undefined && call.record.tenant === call.header('tenant')
    return isTheirs ? undefined : { status: 404, message: `Order '${call.params.id}' not found.` }
  },
}

const updateOrder: Handler = {
  order: 'id',
  gates: [hasBearer, goodToken, requiredHeaders, sameTenant, allowedTenant, isJson, validBody, orderExists],
  play: (call): Outcome => {
    // The gates hold the body to the spec's OrderUpdate, and the record to Order when it was stored.
    const { status } = bodyOf(call) as Newstore['Update']
    const record = call.record as Newstore['Record']
    const notices = noticesOf(call)
    const answer = { status: 200, headers: {} }
    if (status === undefined) return { answer, notices }

    const from = record.order.status
    const decision = decide(transitions, { trigger: 'status', from, to: status }, undefined)
    const decisions = [decision]
    if (decision.verdict === 'refuse') {
      const message = `Order in status '${from}' cannot be put on hold.`
      return { problem: problem(decision.rule, 400, message), decisions, notices }
    }
    return decision.result === from
      ? { answer, decisions, notices }
      : { answer, decisions, notices, record: moved(record, decision, call.now) }
  },
}

function noticesOf(call: Call): Notice[] {
  const fields = call.operation.request['application/json']?.fields ?? {}
  return unknownKeys(bodyOf(call) as JsonObject, fields).map(({ path, nearest }) => ({
    name: 'unknown-field',
    rule: rules.unknownField,
    about: { field: path, ...(nearest === undefined ? {} : { 'did-you-mean': nearest }) },
  }))
}

const tokenLifetimeSeconds = 3600

const tenantExists: Gate = {
  ...refusals.tenant,
  refuses: (call) => {
    const tenant = call.params.tenant ?? ''
    return call.hasTenant(tenant) ? undefined : { status: 404, message: `Tenant '${tenant}' not found.` }
  },
}

const isForm: Gate = {
  ...refusals.tokenRequest,
  refuses: ({ body }) => {
    if (body.kind !== 'form') return { status: 400, message: 'Send a form: application/x-www-form-urlencoded.' }
    return body.fields.has('grant_type') ? undefined : { status: 400, message: 'Missing form parameter: grant_type' }
  },
}

const knownGrant: Gate = {
  ...refusals.grantType,
  refuses: ({ body }) =>
    body.kind === 'form' && body.fields.get('grant_type') === 'client_credentials'
      ? undefined
      : { status: 400, message: 'Only client_credentials is supported.' },
}

const knownClient: Gate = {
  ...refusals.client,
  refuses: (call) => {
    const client = clientOf(call)
    const known = client.client_id !== '' && client.client_secret !== '' && call.isClient(client)
    return known ? undefined : { status: 401, message: 'Invalid client or Invalid client credentials' }
  },
}

const issueToken: Handler = {
  dialect: tokenDialect,
  gates: [tenantExists, isForm, knownGrant, knownClient],
  play: (call) => {
    const token = `sandbox-${call.newId()}`
    const expiresAtMs = call.now + tokenLifetimeSeconds * 1000
    return {
      answer: {
        status: 200,
        headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
        body: { access_token: token, token_type: 'Bearer', expires_in: tokenLifetimeSeconds },
      },
      issued: { token, provider: 'newstore', tenants: [call.params.tenant ?? ''], expiresAtMs },
    }
  },
}

/** Who asks for a token: by a Basic header, else by the form. */
const clientOf = (call: Call) =>
  basicClient(call.header('authorization') ?? '') ?? {
    client_id: (call.body.kind === 'form' && call.body.fields.get('client_id')) || '',
    client_secret: (call.body.kind === 'form' && call.body.fields.get('client_secret')) || '',
  }

/** Client credentials in a Basic header, form-encoded each (RFC 6749, section 2.3.1). */
function basicClient(authorization: string) {
  const encoded = /^basic +([A-Za-z0-9+/=]+)$/i.exec(authorization)?.[1]
  if (encoded === undefined) return undefined
  try {
    const [id = '', secret = ''] = atob(encoded).split(/:(.*)/s)
    const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '))
    return { client_id: decode(id), client_secret: decode(secret) }
  } catch {
    return { client_id: '', client_secret: '' }
  }
}

export const handlers: Readonly<Record<string, Handler>> = { updateOrder, issueToken }
