/** Asks the control API, and holds every answer to specs/control.yaml. */
import { readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { parse } from 'yaml'
import type { JsonObject } from '../../src/domain/json.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'
import { createAjv, inDocument } from '../../src/openapi/ajv.ts'
import { readDocument } from '../../src/openapi/document.ts'
import type { SpecOperation, Validate } from '../../src/openapi/spec.ts'

export const now = '2026-05-10T09:00:00.000Z'

/** Orders that the default fixtures promise. */
export const pending = 'b604ffda-7e31-4338-beab-7f939a8c2322'
export const inGlobex = 'e907ffda-ae34-4541-aeb2-a0962cbf5655'

export interface Control {
  readonly sandbox: Sandbox
  readonly ask: Ask
}

/** A header that is undefined is not sent. */
export type Ask = (
  call: string,
  body?: unknown,
  headers?: Readonly<Record<string, string | undefined>>,
) => Promise<Answer>

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; undefined where it is none. */
  readonly body: Body
}

/** What tests look at in an answer; the spec holds all of it. */
type Body = {
  readonly [key: string]: unknown
  readonly detail: string
  readonly errors: readonly { readonly field: string; readonly message: string }[]
  readonly order: Readonly<Record<string, unknown>>
  readonly orders: readonly { readonly provider: string; readonly id: string; readonly tenant?: string }[]
}

/** A sandbox of its own, at a fixed time, that the test's end closes. */
export async function openControl(options: SandboxOptions = {}): Promise<Control> {
  const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z', ...options })
  onTestFinished(() => sandbox.close())
  return { sandbox, ask: asking((request) => sandbox.fetch(request)) }
}

/**
 * @param fetch in process, or over a socket
 * @example await ask('PUT /_sandbox/clock', { advance: 'P1D' })
 */
export function asking(fetch: (request: Request) => Promise<Response>, base = 'http://sandbox'): Ask {
  return async (call, body, headers = {}) => {
    const [method = '', path = ''] = call.split(' ')
    const json = body === undefined ? undefined : 'application/json'
    const sent = Object.entries({ 'content-type': json, ...headers }).filter(([, value]) => value !== undefined)
    const payload = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const response = await fetch(new Request(base + path, { method, headers: sent as [string, string][], ...payload }))
    const text = isStream(response) ? await headOnly(response) : await response.text()
    holdToSpec(call, response, text)
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }
}

const isStream = ({ headers }: Response): boolean => headers.get('content-type') === 'text/event-stream'

/** A stream would never end. */
async function headOnly({ body }: Response): Promise<string> {
  await body?.cancel()
  return ''
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text) as Body
  } catch {
    return undefined as unknown as Body
  }
}

const document = parse(readFileSync(new URL('../../specs/control.yaml', import.meta.url), 'utf8')) as JsonObject
const schemas: Record<string, JsonObject> = {}
const ajv = createAjv(document)
export const spec = readDocument(document, undefined, (_, schema) => {
  const name = `v${Object.keys(schemas).length}`
  schemas[name] = schema
  const validate: Validate = (value) => {
    const compiled = ajv.getSchema(`document#/$defs/${name}`) as Validate
    const fits = compiled(value)
    validate.errors = compiled.errors
    return fits
  }
  return validate
})
ajv.addSchema(inDocument(document, schemas), 'document')

/** Fails where the spec does not have this answer; an answer from outside the API must be a problem. */
function holdToSpec(call: string, response: Response, text: string): void {
  const [method = '', url = ''] = call.split(' ')
  const path = new URL(url, 'http://sandbox').pathname.replace(/^\/@[^/]+/, '')
  const operation = operationAt(method, path === '/' || path === '/_sandbox' ? '/_sandbox/' : path)
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? ''
  const documented = operation ? operation.responses[response.status] : problemOnly
  const told = `${call} was answered ${response.status} ${mediaType} ${text}`

  if (!documented) throw new Error(`specs/control.yaml has no such answer: ${told}`)
  if (method === 'HEAD' || (Object.keys(documented).length === 0 && text === '')) return
  const validate = documented[mediaType]
  if (!validate) throw new Error(`specs/control.yaml has no such media type: ${told}`)
  const value: unknown = mediaType.endsWith('json') ? JSON.parse(text) : text
  if (!validate(value)) throw new Error(`${told}, which is off its spec: ${ajv.errorsText(validate.errors as never)}`)
}

/** A path that the spec names goes before one with parameters, whatever its methods. */
function operationAt(method: string, path: string): SpecOperation | undefined {
  const fitting = spec.operations.filter((one) =>
    new RegExp(`^${one.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )
  const named = fitting.filter((one) => one.path === path)
  return (named.length > 0 ? named : fitting).find((one) => one.method === method.replace('HEAD', 'GET'))
}

const problemOnly = spec.operations.find((one) => one.operationId === 'getOrder')?.responses['404']
