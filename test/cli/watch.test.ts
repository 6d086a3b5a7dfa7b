/** --watch: what a running sandbox takes up when a file changes, what needs a restart, and what is left alone. */
import { appendFile, cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { type Running, test } from './command.ts'

const order = (id: number, order_status: string) => ({ id, order_status })
const orders = (...all: readonly object[]) => ({ skuio: { orders: all } })

const statusOf = async ({ url }: Running, id: number): Promise<unknown> => {
  const answer = await fetch(`${url}/api/sales-orders/${id}`, { headers: { authorization: 'Bearer any' } })
  const { data } = (await answer.json()) as { data?: { order_status: string } }
  return data?.order_status ?? answer.status
}

describe('a fixture that changes', () => {
  test('is taken up, and what a session changed is left alone', async ({ folder }) => {
    await folder.write('skuio/orders.json', [order(1, 'open'), order(2, 'open')])
    const sandbox = await folder.start(['--watch', '--fixtures', 'skuio'])
    await sandbox.put('/api/sales-orders/1', { order_status: 'reserved' })

    await folder.write('skuio/orders.json', [order(1, 'draft'), order(2, 'draft'), order(3, 'draft')])
    await sandbox.says(/Read the fixtures again \(skuio\/orders\.json\): newstore 0 orders, skuio 3 orders\./)

    expect(await Promise.all([1, 2, 3].map((id) => statusOf(sandbox, id)))).toEqual(['reserved', 'draft', 'draft'])
  })

  test('and has a mistake is told of, and the old ones stay', async ({ folder }) => {
    await folder.write('orders.json', orders(order(1, 'open')))
    const sandbox = await folder.start(['--watch', '--fixtures', 'orders.json'])

    await folder.write('orders.json', orders(order(1, 'opn')))
    await sandbox.says(
      /The fixtures stay as they were\. The fixtures have a mistake:\n {2}orders\.json: order 1: order_status/,
    )

    expect(await statusOf(sandbox, 1)).toBe('open')
  })
})

const shop = (greeting: string): string => `
openapi: 3.1.0
info: { title: Shop, version: '1' }
servers: [{ url: https://example.com/shop }]
paths:
  /greeting:
    get:
      responses:
        '200': { description: It, content: { application/json: { schema: { type: string }, example: ${greeting} } } }
`

const greetingOf = async ({ url }: Running, path = '/shop/greeting'): Promise<unknown> => {
  const answer = await fetch(url + path)
  return answer.ok ? answer.json() : answer.status
}

describe('a spec of --spec that changes', () => {
  test('is played anew, and sessions keep what they changed', async ({ folder }) => {
    await folder.write('shop.yaml', shop('hello'))
    const sandbox = await folder.start(['--watch', '--spec', 'shop=shop.yaml'])
    await sandbox.put('/api/sales-orders/1001', { order_status: 'reserved' })
    expect(await greetingOf(sandbox)).toBe('hello')

    await folder.write('shop.yaml', shop('good-day').replace('/shop', '/store'))
    await sandbox.says(/Read the fixtures and specs again \(shop\.yaml\): newstore 30 orders, skuio 42 orders\./)

    expect(await greetingOf(sandbox, '/store/greeting')).toBe('good-day')
    expect(await greetingOf(sandbox)).toBe(404)
    expect(await statusOf(sandbox, 1001)).toBe('reserved')
    expect(await (await fetch(`${sandbox.url}/_sandbox`)).text()).toContain('/store/greeting')
  })

  test('and cannot be played is told of, and the old one stays', async ({ folder }) => {
    await folder.write('shop.yaml', shop('hello'))
    const sandbox = await folder.start(['--watch', '--spec', 'shop=shop.yaml'])

    await folder.write('shop.yaml', shop('hello').replace('type: string', 'type: strnig'))
    await sandbox.says(/The fixtures and specs stay as they were\. .*shop\.yaml cannot be played/)

    expect(await greetingOf(sandbox)).toBe('hello')
  })
})

describe('an API of one’s own that changes', () => {
  const example = fileURLToPath(new URL('../../examples/returns-api', import.meta.url))

  test('counts from the next start, and that is said; its fixtures are taken up', async ({ folder }) => {
    await cp(example, join(folder.path, 'returns-api'), { recursive: true })
    const sandbox = await folder.start(['--watch', '--provider', './returns-api'])

    await appendFile(join(folder.path, 'returns-api/rules.ts'), '// Another rule\n')
    await sandbox.says(/^returns-api\/rules\.ts: code and specs of an API count from the next start\.\n/m)
    expect(sandbox.stderr).not.toContain('Read the fixtures')

    const [fixture = ''] = await readdir(join(folder.path, 'returns-api/fixtures'))
    await appendFile(join(folder.path, 'returns-api/fixtures', fixture), '\n')
    await sandbox.says(/^Read the fixtures again \(returns-api\/fixtures\/[^:]+\): /m)
  })
})

describe('a config file that changes', () => {
  test('brings other fixtures and specs, which are watched from then on', async ({ folder }) => {
    await folder.write('one.json', orders(order(1, 'open')))
    await folder.write('two.json', orders(order(2, 'open')))
    await folder.write('shop.yaml', shop('hello'))
    await folder.write('order-sandbox.config.json', { fixtures: 'one.json' })
    const sandbox = await folder.start(['--watch'])

    await folder.write('order-sandbox.config.json', { fixtures: ['one.json', 'two.json'], spec: { shop: 'shop.yaml' } })
    await sandbox.says(
      /Read the fixtures and specs again \(order-sandbox\.config\.json\): newstore 0 orders, skuio 2 orders\./,
    )
    expect(await greetingOf(sandbox)).toBe('hello')

    await folder.write('two.json', orders(order(2, 'open'), order(3, 'open')))
    await sandbox.says(/again \(two\.json\): newstore 0 orders, skuio 3 orders\./)
  })

  test('and names an option that needs a restart has that told', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', { strict: false })
    const sandbox = await folder.start(['--watch'])

    await folder.write('order-sandbox.config.json', { strict: true, seed: 7, faults: 'skuio status=500' })
    await sandbox.says(
      /^seed, faults, and strict count from the next start\.\n|^strict, seed, and faults count from the next start\.\n/m,
    )

    expect((await sandbox.put('/api/sales-orders/1001', { ordr_status: 'x' })).status).toBe(200)
    expect(sandbox.stderr).not.toContain('Read the fixtures')
  })

  test('and brings nothing new says so', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', { seed: 1 })
    const sandbox = await folder.start(['--watch', '--seed', '5'])

    await folder.write('order-sandbox.config.json', { seed: 2 })

    await sandbox.says(/^order-sandbox\.config\.json brings nothing new\.\n/m)
  })

  test('and has mistakes is told of, and the options stay', async ({ folder }) => {
    await folder.write('one.json', orders(order(1, 'open')))
    await folder.write('order-sandbox.config.json', { fixtures: 'one.json' })
    const sandbox = await folder.start(['--watch'])

    await folder.write('order-sandbox.config.json', { fixtres: 'two.json' })
    await sandbox.says(
      /The options stay as they were\. order-sandbox\.config\.json: fixtres is not known\. Did you mean fixtures\?/,
    )
    await folder.write('order-sandbox.config.json', { fixtures: 'nowhere.json' })
    await sandbox.says(/The fixtures stay as they were\. The fixtures have a mistake:\n.*nowhere\.json/)

    expect(await statusOf(sandbox, 1)).toBe('open')
    await folder.write('one.json', orders(order(1, 'open'), order(2, 'open')))
    await sandbox.says(/again \(one\.json\): newstore 0 orders, skuio 2 orders\./)
  })

  test('in TypeScript is read anew, too', async ({ folder }) => {
    await folder.write('package.json', { type: 'module' })
    await folder.write('one.json', orders(order(1, 'open')))
    await folder.write('two.json', orders(order(2, 'open'), order(3, 'open')))
    await folder.write('order-sandbox.config.ts', "export default { fixtures: 'one.json' }")
    const sandbox = await folder.start(['--watch'])

    await folder.write('order-sandbox.config.ts', "export default { fixtures: 'two.json' }")

    await sandbox.says(/again \(order-sandbox\.config\.ts\): newstore 0 orders, skuio 2 orders\./)
  })

  test('is taken up also where there was none at the start', async ({ folder }) => {
    await folder.write('one.json', orders(order(1, 'open')))
    const sandbox = await folder.start(['--watch'])

    await folder.write('order-sandbox.config.yaml', 'fixtures: one.json\n')

    await sandbox.says(/again \(order-sandbox\.config\.yaml\): newstore 0 orders, skuio 1 order\./)
  })
})

describe('reload', () => {
  test('takes others in the place of fixtures and specs, or leaves everything as it was', async ({ folder }) => {
    const shopFile = await folder.write('shop.yaml', shop('hello'))
    const sandbox = await createSandbox({ fixtures: orders(order(1, 'open')) })

    await expect(
      sandbox.reload({ fixtures: orders(order(2, 'open')), specs: { shop: 'nowhere.yaml' } }),
    ).rejects.toThrow('nowhere.yaml')
    expect(sandbox.counts()).toEqual({ newstore: 0, skuio: 1 })
    expect(sandbox.orders('skuio').get(1)).toBeDefined()

    await sandbox.reload({ fixtures: orders(order(2, 'open'), order(3, 'open')), specs: { shop: shopFile } })
    expect(sandbox.counts()).toEqual({ newstore: 0, skuio: 2 })
    expect(sandbox.mocks.map(({ name }) => name)).toEqual(['shop'])

    await sandbox.reload({ specs: {} })
    expect(sandbox.counts()).toEqual({ newstore: 0, skuio: 2 })
    expect(sandbox.mocks).toEqual([])
  })
})
