/** `order-sandbox start`: what it says, what it logs, how it stops. */

import { describe, expect } from 'vitest'
import { test } from './command.ts'

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

test('many orders are loaded with word of how far it is', async ({ folder }) => {
  const orders = Array.from({ length: 20_001 }, (_, index) => ({ id: index + 1, order_status: 'open' }))
  await folder.write('many.json', { skuio: { orders } })

  const { stdout, stderr } = await folder.start(['--fixtures', 'many.json'])

  expect(stderr).toBe('Orders loaded: 10,000 of 20,001\nOrders loaded: 20,000 of 20,001\n')
  expect(stdout).toMatch(/^SKU\.io {2}20001 orders$/m)
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

  test('bring the faults that they name, from a line as from an object', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', {
      faults: [
        { kind: 'status', status: 503, times: 1, match: { order: '1001' } },
        'skuio status=500 order=1003 times=1',
      ],
    })
    const sandbox = await folder.start()

    const statuses = []
    for (const id of [1001, 1001, 1003, 1003]) statuses.push((await sandbox.put(`/api/sales-orders/${id}`, {})).status)

    expect(statuses).toEqual([503, 200, 500, 200])
  })

  test('set scenes and faults in the default session alone', async ({ folder }) => {
    const sandbox = await folder.start(['--fault', 'skuio status=500'])

    expect((await sandbox.put('/api/sales-orders/1001', {})).status).toBe(500)
    expect((await sandbox.put('/@worker-3/api/sales-orders/1001', {})).status).toBe(200)
  })

  test('strict refuses unknown fields', async ({ folder }) => {
    const sandbox = await folder.start(['--strict'])

    expect((await sandbox.put('/api/sales-orders/1001', { ordr_status: 'x' })).status).toBe(422)
  })
})
