/** A sandbox that plays OpenAPI files, from a file of this folder or from a document that a test writes. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'

// Prism takes seconds to load on a busy machine; no test's time limit is to pay for it.
await import('../../src/openapi/mock.ts')

export const petshop = fileURLToPath(new URL('petshop.yaml', import.meta.url))

/** Plays files by name, until the test ends. */
export async function playing(specs: Record<string, string>, seed?: number): Promise<Sandbox> {
  const sandbox = await createSandbox({ fixtures: {}, specs, seed })
  onTestFinished(() => sandbox.close())
  return sandbox
}

/** Writes a document, and files beside it, and returns where the document is. */
export async function written(
  document: object | string,
  beside: Readonly<Record<string, object | string>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-mock-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const main = typeof document === 'string' ? 'main.yaml' : 'main.json'
  for (const [name, content] of Object.entries({ [main]: document, ...beside })) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return join(folder, main)
}

type Extra = Readonly<Record<string, unknown>>

/** A document of which only the paths matter. */
export const documentOf = (paths: Extra, extra: Extra = {}): object => ({
  openapi: '3.0.3',
  info: { title: 'Test', version: '1' },
  paths,
  ...extra,
})

/** A document that takes a JSON body of one schema at `POST /things`. */
export const taking = (schema: Extra, extra: Extra = {}): object =>
  documentOf({ '/things': { post: { requestBody: jsonBody(schema), responses: { 204: { description: '' } } } } }, extra)

const jsonBody = (schema: Extra): object => ({ required: true, content: { 'application/json': { schema } } })

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The parsed body, or undefined if it is no JSON. */
  readonly body: unknown
}

export async function ask(
  sandbox: Pick<Sandbox, 'fetch'>,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> } = {},
): Promise<Answer> {
  const request = new Request(`http://sandbox${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
  return read(await sandbox.fetch(request))
}

export async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== ''
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? (JSON.parse(text) as unknown) : undefined,
  }
}

export const json = { 'content-type': 'application/json' }
