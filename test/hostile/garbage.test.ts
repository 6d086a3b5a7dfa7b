/** Whatever stands in a header, a path or a body: each API answers, in its own words, and it is never a server error. */
import { fc } from '@fast-check/vitest'
import { describe, expect, test as plain, vi } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { petshop } from '../mock/playing.ts'
import { say } from './raw.ts'

const test = plain.extend('sandbox', { scope: 'file' }, async ({}, { onCleanup }) => {
  const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z', specs: { petshop } })
  onCleanup(() => sandbox.close())
  return sandbox
})

// What takes a second by itself takes longer where many tests run at once.
vi.setConfig({ testTimeout: 30_000 })

const json = 'application/json'
const bearer = 'Bearer example-token'
const pending = 'b604ffda-7e31-4338-beab-7f939a8c2322'
const tenant = { 'Request-Id': 'x', Tenant: 'acme', 'X-Newstore-Tenant': 'acme' }

/** A request to each API that is played, to the control API, and to nobody. */
const requests: readonly (readonly [method: string, path: string, headers: Record<string, string>, body?: string])[] = [
  ['PUT', '/api/sales-orders/1001', { 'Content-Type': json, Authorization: bearer }, '{"tracking_number":"1Z"}'],
  ['GET', '/api/sales-orders/list', { Authorization: bearer }],
  ['PATCH', `/order-management/orders/${pending}`, { 'Content-Type': json, Authorization: bearer, ...tenant }, '{}'],
  [
    'POST',
    '/auth/realms/acme/protocol/openid-connect/token',
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    'a=b',
  ],
  ['PUT', '/_sandbox/clock', { 'Content-Type': json }, '{"resume":true}'],
  ['GET', '/_sandbox/orders', {}],
  ['POST', '/shop/v1/pets', { 'Content-Type': json }, '{"name":"Tom"}'],
  ['GET', '/shop/v1/pets/1', {}],
  ['GET', '/nowhere', {}],
]

/** Whose words an answer is in. */
const dialects: readonly (readonly [path: RegExp, type: string, words: object])[] = [
  [/^\/api/, json, { message: expect.stringMatching(/\w/) }],
  [
    /^\/order-management/,
    'application/problem+json',
    { error_code: expect.any(String), request_id: expect.any(String) },
  ],
]

async function ask(sandbox: Sandbox, path: string, init: RequestInit): Promise<void> {
  const answer = await sandbox.fetch(new Request(`http://sandbox${path}`, init))
  const text = await answer.text()
  // Asked for by the request itself.
  if (answer.headers.get('sandbox-notice')?.includes('fault-injected') || answer.headers.has('preference-applied'))
    return

  expect(answer.status, text).toBeLessThan(500)
  for (const [territory, type, words] of dialects) {
    const isOurs = text.includes('urn:order-sandbox:bad-')
    if (answer.status < 400 || isOurs || !territory.test(path)) continue
    expect(answer.headers.get('content-type')).toBe(type)
    expect(JSON.parse(text)).toMatchObject(words)
  }
}

/** What a header field may hold: Latin-1 without control characters. */
const fieldValue = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      { weight: 1, arbitrary: fc.integer({ min: 0xa0, max: 0xff }) },
    ),
  )
  .map((codes) => String.fromCharCode(...codes))

/** Words that mean something to somebody, stuck together as they may not be. */
const words = (...known: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...known),
        fc.constantFrom(',', ';', '=', '"', '/', '*', ' ', '\t', '\\', '%', 'q=0.5', '+'),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''))

const headers = {
  Accept: fc.oneof(
    fieldValue,
    words('text/html', 'application/json', '*/*', 'image', 'q=1.1', 'application/problem+json'),
  ),
  Prefer: fc.oneof(
    fieldValue,
    words('code', '404', '500', 'example', 'cat', 'dynamic', 'true', 'return=minimal', 'wait'),
  ),
  'Content-Type': fc.oneof(
    fieldValue,
    words('application', 'json', 'charset', 'utf-8', 'multipart/form-data', 'boundary', 'x'),
  ),
  Authorization: fc.oneof(fieldValue, words('Bearer', 'Basic', 'expired', 'Og==', '/w==', 'read-only')),
  'Sandbox-Fault': fc.oneof(
    fieldValue,
    words('status', '500', 'latency', 'ms', 'stage', 'response', 'match', 'header.', 'body./a'),
  ),
  'Sandbox-Session': fieldValue,
  'Request-Id': fieldValue,
  Tenant: fieldValue,
  Origin: fc.oneof(fieldValue, words('http://', 'null', 'localhost', ':', '3000', '[::1]')),
  'Last-Event-ID': fieldValue,
}

describe('garbage', () => {
  test.for(Object.entries(headers))('in %s', async ([name, value], { sandbox }) => {
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(...requests), async (garbage, [method, path, usual, body]) => {
        const sent = new Headers({ ...usual, [name]: garbage })
        await ask(sandbox, path, { method, headers: sent, ...(body === undefined ? {} : { body }) })
      }),
      { numRuns: 300 },
    )
  })

  test('as a body of bytes, whatever it says it is', async ({ sandbox }) => {
    const types = fc.constantFrom(
      json,
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      '',
    )
    const writing = fc.constantFrom(...requests.filter(([, , , body]) => body !== undefined))
    await fc.assert(
      fc.asyncProperty(writing, types, fc.uint8Array({ maxLength: 200 }), async ([method, path, usual], type, body) => {
        await ask(sandbox, path, { method, headers: { ...usual, 'Content-Type': type }, body: new Uint8Array(body) })
      }),
      { numRuns: 500 },
    )
  })

  test('as a body of JSON', async ({ sandbox }) => {
    const writing = fc.constantFrom(...requests.filter(([, , , body]) => body !== undefined))
    await fc.assert(
      fc.asyncProperty(writing, fc.json({ maxDepth: 4 }), async ([method, path, usual], body) => {
        await ask(sandbox, path, { method, headers: { ...usual, 'Content-Type': json }, body })
      }),
      { numRuns: 500 },
    )
  })

  test('in a path and in a query', async ({ sandbox }) => {
    const roots = fc.constantFrom(
      '/api/',
      '/api/sales-orders/',
      '/order-management/orders/',
      '/auth/realms/',
      '/_sandbox/',
      '/_sandbox/orders/',
      '/_sandbox/ui/assets/',
      '/@',
      '/shop/v1/',
      '/',
    )
    const piece = fc.oneof(
      fieldValue,
      words('%ff', '%00', '%2e%2e', '%2f', '..', '.', '@', 'list', '1001', '%E0%A4%A', '{id}', ':id'),
    )
    await fc.assert(
      fc.asyncProperty(
        roots,
        piece,
        piece,
        fc.constantFrom('GET', 'PUT', 'PATCH', 'DELETE'),
        async (root, rest, query, method) => {
          const path = `${root}${rest.replaceAll('#', '')}?${query.replaceAll('#', '')}`
          if (!URL.canParse(`http://sandbox${path}`)) return
          // As a client sends it: with its dots followed, which may lead to another API, or to none.
          const { pathname, search } = new URL(`http://sandbox${path}`)
          await ask(sandbox, pathname + search, { method, headers: { Authorization: bearer } })
        },
      ),
      { numRuns: 500 },
    )
  })

  test('of bytes on a connection', async ({ sandbox }) => {
    const { url } = await sandbox.listen()
    const beginnings = fc.constantFrom(
      '',
      'GET ',
      'PUT /api/sales-orders/1001 HTTP/1.1\r\n',
      'GET / HTTP/1.1\r\nHost: x\r\n',
      'POST /_sandbox/reset HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n',
    )
    await fc.assert(
      fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 100 }), async (beginning, bytes) => {
        const { statuses, text } = await say(url, `${beginning}${String.fromCharCode(...bytes)}\r\n\r\n`)

        for (const status of statuses) expect(status, text).toBeLessThan(500)
      }),
      { numRuns: 200 },
    )
    expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200)
  })
})

describe('bytes that are no UTF-8', () => {
  test('in a path name no order, no tenant, no session and no file', async ({ sandbox }) => {
    for (const path of [
      '/api/sales-orders/%ff',
      '/order-management/orders/%ff',
      '/auth/realms/%ff/protocol/openid-connect/token',
      '/_sandbox/orders/skuio/%ff',
      '/_sandbox/ui/assets/%ff',
      '/shop/v1/pets/%ff',
      '/%ff',
    ]) {
      const answer = await sandbox.fetch(new Request(`http://sandbox${path}`, { headers: { Authorization: bearer } }))

      expect([400, 404, 405], path).toContain(answer.status)
    }
    expect((await sandbox.fetch(new Request('http://sandbox/@%ff/_sandbox/health'))).status).toBe(400)
  })
})
