/** `order-sandbox start`: what it says, what it logs, how it stops. */

import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect } from 'vitest'
import { type Running, test } from './command.ts'

const closedOrder = 'd806ffda-9e33-4440-9eb1-9f951bae4544'
const acme = { 'Request-Id': '4fd0b1f2c37a4e0c9b6f1a2d3e5c7089', Tenant: 'acme', 'X-Newstore-Tenant': 'acme' }

const hold = ({ url }: Running, id: string): Promise<Response> =>
  fetch(`${url}/order-management/orders/${id}`, {
    method: 'PATCH',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json', ...acme },
    body: '{"status":"on_hold"}',
  })

describe('the opening lines', () => {
  test('say where it listens, what it plays, and of how many orders', async ({ folder }) => {
    await folder.write('one.json', {
      skuio: { orders: [{ id: 1, order_status: 'open' }] },
      newstore: {
        orders: [
          { tenant: 'acme', id: 'a', status: 'pending' },
          { tenant: 'acme', id: 'b', status: 'pending' },
        ],
      },
    })

    const { stdout, url } = await folder.start(['--fixtures', 'one.json'])

    expect(stdout).toMatch(/^order-sandbox \d+\.\d+\.\d+ listens on http:\/\/127\.0\.0\.1:\d+\n/)
    expect(url).toMatch(/:[1-9]\d+$/)
    expect(stdout).toMatch(/^NewStore {2}2 orders$/m)
    expect(stdout).toMatch(/^ {2}PATCH {2}\/order-management\/orders\/\{id\} +Update order$/m)
    expect(stdout).toMatch(/^SKU\.io {2}1 order$/m)
    expect(stdout).toMatch(/^ {2}PUT {4}\/api\/sales-orders\/\{salesOrder\} +Update Sales Order$/m)
  })

  test('name a command that works as it stands: a reopening that is suppressed', async ({ folder }) => {
    const { stdout } = await folder.start()

    const { method, url, headers, body } = readCurl(/^Try: .*\n {2}(curl .*)$/m.exec(stdout)?.[1] ?? '')
    const answer = await fetch(url, { method, headers, body })

    expect(url).toMatch(/\/api\/sales-orders\/1002$/)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('sandbox-notice')).toBe('reopen-suppressed; rule="skuio.reopen-guard"')
  })

  test('name the OpenAPI files that are played without rules', async ({ folder }) => {
    await folder.write('pets.yaml', pets)

    const sandbox = await folder.start(['--spec', 'pets=pets.yaml'])

    expect(sandbox.stdout).toMatch(/^Pets {2}from --spec pets, without rules\n {2}GET {4}\/pets-api\/pets +getPets$/m)
    expect(await (await fetch(`${sandbox.url}/pets-api/pets`)).json()).toEqual(['Rex'])
  })
})

/** What a command like `curl -i -X PUT 'http://…' -H 'a: b' -d '{}'` would send. */
function readCurl(command: string) {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const after = (flag: string): string[] => words.filter((_, index) => words[index - 1] === flag)
  const headers = after('-H').map((header) => header.split(': ') as [string, string])
  const url = words.find((word) => word.startsWith('http')) ?? ''
  return { method: after('-X')[0] ?? 'GET', url, headers, body: after('-d')[0] ?? null }
}

const pets = `
openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: https://example.com/pets-api }]
paths:
  /pets:
    get:
      operationId: getPets
      responses:
        '200': { description: All, content: { application/json: { schema: { type: array }, example: [Rex] } } }
`

describe('the log', () => {
  test('has a line for each request, with what was decided and by which rule', async ({ folder }) => {
    const sandbox = await folder.start()

    await sandbox.put('/api/sales-orders/1002', { order_status: 'open' })
    await hold(sandbox, closedOrder)
    await sandbox.put('/@worker-3/api/sales-orders/1001', { order_status: 'closed', ordr_status: 'x' })
    await sandbox.put('/api/sales-orders/4711', {})
    await sandbox.put('/api/%1b%5B31mred%0A%E2%80%AE', {})
    await sandbox.stop()

    const lines = sandbox.stdout
      .split('\n\n')
      .at(-1)
      ?.trim()
      .split('\n')
      .map((line) => line.replace(/[\d.]+ ms/, '# ms'))
    expect(lines).toEqual([
      'PUT     /api/sales-orders/1002  200  # ms  closed → open suppressed: reopen guard',
      `PATCH   /order-management/orders/${closedOrder}  400  # ms  closed → on_hold refused: hold too late`,
      '@worker-3  PUT     /api/sales-orders/1001  200  # ms  open → closed: close  unknown field ordr_status (did you mean order_status?)',
      'PUT     /api/sales-orders/4711  404  # ms  refused: no order',
      String.raw`PUT     /api/\u001b[31mred\u000a\u202e  404  # ms  refused: unknown path`,
    ])
  })

  test('is one JSON object a line with --log json, the first of which says where it listens', async ({ folder }) => {
    const sandbox = await folder.start(['--log', 'json'])

    await sandbox.put('/api/sales-orders/1002', { order_status: 'open' })
    await hold(sandbox, closedOrder)
    await sandbox.put('/@w/api/sales-orders/1001', { ordr_status: 'x' })
    await sandbox.stop()

    const [first, ...entries] = sandbox.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(first).toMatchObject({ listening: sandbox.url, orders: { newstore: 30, skuio: 42 } })
    expect(entries).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        session: 'default',
        provider: 'skuio',
        operation: 'updateSalesOrder',
        method: 'PUT',
        path: '/api/sales-orders/1002',
        status: 200,
        ms: expect.any(Number),
        decisions: [{ verdict: 'suppress', from: 'closed', to: 'open', result: 'closed', rule: 'skuio.reopen-guard' }],
        notices: [{ name: 'reopen-suppressed', rule: 'skuio.reopen-guard' }],
      },
      expect.objectContaining({
        provider: 'newstore',
        status: 400,
        decisions: [expect.objectContaining({ verdict: 'refuse', from: 'closed', to: 'on_hold', result: 'closed' })],
        refusedBy: 'newstore.hold-too-late',
      }),
      expect.objectContaining({
        session: 'w',
        notices: [
          {
            name: 'unknown-field',
            rule: 'skuio.unknown-field',
            field: 'ordr_status',
            'did-you-mean': 'order_status',
          },
        ],
      }),
    ])
  })

  test('says nothing of requests with --log silent', async ({ folder }) => {
    const sandbox = await folder.start(['--log', 'silent'])
    const opening = sandbox.stdout

    await sandbox.put('/api/sales-orders/1002', { order_status: 'open' })
    await sandbox.stop()

    expect(sandbox.stdout).toBe(opening)
  })

  test('does not bring the sandbox down when nobody reads it any more', async ({ folder }) => {
    const sandbox = await folder.start()

    sandbox.process.stdout.destroy()
    for (const id of [1001, 1002, 1003]) expect((await sandbox.put(`/api/sales-orders/${id}`, {})).status).toBe(200)

    expect(await sandbox.stop()).toBe(0)
    expect(sandbox.stderr).not.toContain('EPIPE')
  })
})

/** A request whose body is under way: the first half is sent, the rest on `finish`. */
async function slowUpload({ url }: Running, agent?: Agent) {
  const [half, rest] = ['{"order_status":', '"closed"}']
  const sent = request(`${url}/api/sales-orders/1001`, {
    method: 'PUT',
    ...(agent ? { agent } : {}),
    headers: {
      authorization: 'Bearer any',
      'content-type': 'application/json',
      'content-length': 25,
      expect: '100-continue',
    },
  })
  sent.on('error', () => {})
  // The server says so once it has the headers: from then on the request is in flight.
  sent.flushHeaders()
  await once(sent, 'continue')
  sent.write(half)
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>
  return {
    finish: async () => {
      sent.end(rest)
      const [answer] = await answered
      answer.resume()
      return answer
    },
  }
}

describe('stopping', () => {
  test.for(['SIGTERM', 'SIGINT'] as const)(
    'by %s finishes what is in flight and keeps it, then exits 0',
    async (signal, { folder }) => {
      const file = await folder.write('state.json', '')
      const { rm } = await import('node:fs/promises')
      await rm(file)
      const sandbox = await folder.start(['--data', 'state.json'])
      const upload = await slowUpload(sandbox, new Agent({ keepAlive: true }))
      // A connection that never asks anything holds nothing up.
      const silent = connect(Number(new URL(sandbox.url).port), '127.0.0.1').on('error', () => {})
      await once(silent, 'connect')

      sandbox.process.kill(signal)
      await sandbox.says(/Stopping/)
      const answer = await upload.finish()

      expect(answer.statusCode).toBe(200)
      expect(await sandbox.ended()).toBe(0)
      const state = JSON.parse(await readFile(file, 'utf8')) as { sessions: { default: { orders: { skuio: object } } } }
      expect(state.sessions.default.orders.skuio).toMatchObject({ 1001: { order: { order_status: 'closed' } } })
      silent.destroy()
    },
  )

  test.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('a second time, by %s, exits %i at once', async ([signal, code], { folder }) => {
    const sandbox = await folder.start()
    await slowUpload(sandbox)

    sandbox.process.kill('SIGTERM')
    await sandbox.says(/Stopping/)

    expect(await sandbox.stop(signal)).toBe(code)
  })

  test('drops what is still in flight after five seconds', async ({ folder }) => {
    const sandbox = await folder.start()
    await slowUpload(sandbox)

    const before = performance.now()

    expect(await sandbox.stop()).toBe(0)
    expect(performance.now() - before).toBeGreaterThan(4_500)
  })
})

describe('a port that is taken', () => {
  test('is told of in one sentence, with exit code 2', async ({ folder }) => {
    const { port } = new URL((await folder.start()).url)

    const second = await folder.run(['start', '--port', port])

    expect(second).toEqual({
      code: 2,
      stdout: '',
      stderr: `Port ${port} on 127.0.0.1 is taken. Choose another with --port, or --port 0 for any free one.\n`,
    })
  })
})

describe('the options of start', () => {
  test('reach the sandbox, wherever they stand', async ({ folder }) => {
    await folder.write(
      'orders.yaml',
      'provider: skuio\norders:\n  - { id: 7, order_status: open, order_date: 2026-05-01 }\n',
    )
    await folder.write(
      'order-sandbox.config.yaml',
      'fixtures: orders.yaml\nstrict: true\nclock: 2026-05-10T09:00:00Z\n',
    )
    const sandbox = await folder.start(['--auth', 'listed'], {
      ORDER_SANDBOX_GIVEN: 'skuio: order 8 is closed, newstore: no orders',
    })

    const answer = await sandbox.put('/api/sales-orders/7', {})

    expect(sandbox.stdout).toMatch(/^SKU\.io {2}2 orders$/m)
    expect(answer.status).toBe(401)
  })

  test('strict refuses unknown fields', async ({ folder }) => {
    const sandbox = await folder.start(['--strict'])

    expect((await sandbox.put('/api/sales-orders/1001', { ordr_status: 'x' })).status).toBe(422)
  })
})

describe('--watch', () => {
  const order = (id: number, order_status: string) => ({ id, order_status })
  const statusOf = async ({ url }: Running, id: number): Promise<unknown> => {
    const answer = await fetch(`${url}/api/sales-orders/${id}`, { headers: { authorization: 'Bearer any' } })
    const { data } = (await answer.json()) as { data?: { order_status: string } }
    return data?.order_status ?? answer.status
  }

  test('takes up changed fixtures, and leaves alone what a session changed', async ({ folder }) => {
    await folder.write('skuio/orders.json', [order(1, 'open'), order(2, 'open')])
    const sandbox = await folder.start(['--watch', '--fixtures', 'skuio'])
    await sandbox.put('/api/sales-orders/1', { order_status: 'reserved' })

    await folder.write('skuio/orders.json', [order(1, 'draft'), order(2, 'draft'), order(3, 'draft')])
    await sandbox.says(/Read the fixtures again \(skuio\/orders\.json\): newstore 0 orders, skuio 3 orders\./)

    expect(await Promise.all([1, 2, 3].map((id) => statusOf(sandbox, id)))).toEqual(['reserved', 'draft', 'draft'])
  })

  test('keeps the old fixtures when the new ones have a mistake, and says which', async ({ folder }) => {
    await folder.write('orders.json', { skuio: { orders: [order(1, 'open')] } })
    const sandbox = await folder.start(['--watch', '--fixtures', 'orders.json'])

    await folder.write('orders.json', { skuio: { orders: [order(1, 'opn')] } })
    await sandbox.says(
      /The fixtures stay as they were\. The fixtures have a mistake:\n {2}orders\.json: order 1: order_status/,
    )

    expect(await statusOf(sandbox, 1)).toBe('open')
  })
})
