/** `order-sandbox mcp`: what it tells clients of itself, what it writes where, how it starts and ends. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished } from 'vitest'
import { readCommandLine } from '../../src/cli/options.ts'
import { createSandbox } from '../../src/index.ts'
import { test } from '../cli/command.ts'
import { type Agent, connect } from './agent.ts'

const root = new URL('../../', import.meta.url)
const contracts = fileURLToPath(new URL('contracts', root))

async function connected(...given: Parameters<typeof connect>): Promise<Agent> {
  const agent = await connect(...given)
  onTestFinished(() => agent.close())
  return agent
}

describe('a client', () => {
  test.for([
    ['2025', 'legacy'],
    ['2026', 'auto'],
  ] as const)('of the protocol of %s is served', async ([year, mode]) => {
    const { client, call } = await connected([], { versionNegotiation: { mode } })

    expect(client.getNegotiatedProtocolVersion()).toMatch(new RegExp(`^${year}-`))
    expect(client.getServerVersion()).toMatchObject({ name: 'order-sandbox', version: expect.stringMatching(/^\d+\./) })
    expect(client.getInstructions()).toMatch(/Begin with overview/)
    expect((await call('overview')).text).toContain('SKU.io (skuio)')
  })

  test('learns of each tool what it is for, what it takes, and whether it changes anything', async () => {
    const { client } = await connected()

    const { tools } = await client.listTools()

    for (const { name, title, description, inputSchema, annotations } of tools) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)?$/)
      expect(title?.length, name).toBeGreaterThan(5)
      expect(description?.length, name).toBeGreaterThan(40)
      expect(inputSchema, name).toMatchObject({ type: 'object', additionalProperties: false })
      expect(annotations, name).toMatchObject({ readOnlyHint: expect.any(Boolean), openWorldHint: false })
      if (annotations?.readOnlyHint === false) expect(annotations.destructiveHint, name).toEqual(expect.any(Boolean))
    }
    const changing = tools.filter(({ annotations }) => annotations?.readOnlyHint === false).map(({ name }) => name)
    expect(changing.toSorted()).toEqual([
      'add_fault',
      'remove_faults',
      'reset',
      'send_request',
      'set_scene',
      'turn_clock',
    ])
    expect(tools.length).toBeLessThanOrEqual(13)
  })

  test('finds in docs/mcp.md every tool, and what it changes', async () => {
    const { client } = await connected()
    const page = readFileSync(new URL('docs/mcp.md', root), 'utf8')

    const { tools } = await client.listTools()

    const rows = [...page.matchAll(/^\| `(\w+)` \| (.*?) \|/gm)].map(([, name, changes]) => [
      name,
      changes === 'nothing',
    ])
    expect(new Map(rows as [string, boolean][])).toEqual(
      new Map(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint === true])),
    )
  })
})

describe('the configurations in docs/mcp.md', () => {
  const page = readFileSync(new URL('docs/mcp.md', root), 'utf8')
  const configurations = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, text = '']) => JSON.parse(text) as Record<string, Record<string, { command: string; args: string[] }>>,
  )

  test('are there', () => {
    expect(configurations.length).toBeGreaterThan(3)
  })

  test.for(configurations)('call the command as it can be called: %j', (configuration) => {
    const [{ command, args } = { command: '', args: [] }] = Object.values(configuration).flatMap(Object.values)

    expect(command).toBe('npx')
    expect(args.slice(0, 3)).toEqual(['-y', 'order-sandbox', 'mcp'])
    expect(readCommandLine(args.slice(2))).toMatchObject({ command: 'mcp' })
  })
})

describe('verify_contracts', () => {
  test('verifies Pact files in a sandbox of its own, and nothing but the protocol comes out of stdout', async ({
    folder,
  }) => {
    const one = folder.begin(['mcp'])
    const send = (message: object): void =>
      void one.process.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
    const params = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } }
    send({ id: 1, method: 'initialize', params })
    await one.says(/"id":1[,}]/)
    send({ method: 'notifications/initialized' })
    const call = { name: 'verify_contracts', arguments: { paths: [contracts] } }
    send({ id: 2, method: 'tools/call', params: call })

    await one.says(/"id":2[,}].*\n|\n.*"id":2[,}]/)
    one.process.stdin.end()
    const code = await one.ended()

    const messages = one.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; result: Record<string, unknown> })
    expect(messages.map(({ id }) => id)).toEqual([1, 2])
    expect(messages[1]?.result).toMatchObject({
      structuredContent: { holds: true, mode: 'sandbox', counts: { contracts: 3, fail: 0 } },
    })
    expect(code).toBe(0)
  })

  test('tells what does not hold, and which rule decided', async ({ folder }) => {
    const text = readFileSync(new URL('contracts/support-desk-newstore.json', root), 'utf8')
    await folder.write('contracts/broken.json', text.replace('"status": 404', '"status": 410'))
    const { call } = await connected([], { cwd: folder.path })

    const { text: told, data, isError } = await call('verify_contracts')

    expect(told).toMatch(/✗ .*\n[^]*expected status 410, got 404\n[^]*decided by newstore\.no-order/)
    expect(told).toMatch(/5 hold, 1 does not\.$/)
    expect(data).toMatchObject({ holds: false })
    expect(isError).toBe(false)
  })

  test('says that there is nothing to verify', async ({ folder }) => {
    const { call } = await connected([], { cwd: folder.path })

    expect(await call('verify_contracts')).toMatchObject({
      isError: true,
      text: 'There is no file or folder contracts.',
    })
  })
})

describe('the sandbox of its own', () => {
  test('is made by the options, from wherever they stand', async ({ folder }) => {
    await folder.write('orders.json', { skuio: { orders: [{ id: 7, order_status: 'open' }] } })
    await folder.write('order-sandbox.config.json', { fixtures: 'orders.json', faults: 'skuio status=503 times=1' })
    const env = { ORDER_SANDBOX_GIVEN: 'skuio: order 8 is closed' }

    const { call } = await connected(['--clock', '2026-05-10T09:00:00Z', '--strict'], { cwd: folder.path, env })

    const { text } = await call('overview')
    expect(text).toContain('SKU.io (skuio): 2 orders')
    expect(text).toContain('Clock: 2026-05-10T09:00:00.000Z (stopped')
    expect(text).toContain('"status":503')
    const strict = await call('explain_request', {
      method: 'PUT',
      path: '/api/sales-orders/7',
      body: { ordr_status: 'x' },
    })
    expect(strict.data).toMatchObject({ status: 422 })
  })

  test('plays OpenAPI files without rules, and says so', async () => {
    const { call } = await connected(['--spec', 'petshop=test/mock/petshop.yaml'])

    expect((await call('overview')).text).toMatch(
      /Played from examples, without rules:\n- petshop: GET \/shop\/v1\/pets/,
    )
    expect((await call('send_request', { method: 'GET', path: '/shop/v1/pets' })).text).toMatch(
      /^200\. No rule has anything to say here\.\nBody: /,
    )
  })

  test('that cannot be made is told of on stderr, with exit code 2', async ({ folder }) => {
    const { code, stdout, stderr } = await folder.run(['mcp', '--fixtures', 'nope.json'])

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^The fixtures have a mistake:\n.*nope\.json: there is no such file or folder\n$/)
  })
})

describe('a sandbox that runs already', () => {
  test('is reached in the session of its URL, and with its control token', async () => {
    const sandbox = await createSandbox({ controlToken: 'secret' })
    onTestFinished(() => sandbox.close())
    const { url } = await sandbox.session('worker-3').listen()
    await sandbox.session('worker-3').given('skuio', 'order 1001 is cancelled')

    const { call } = await connected(['--url', url], { env: { ORDER_SANDBOX_CONTROL_TOKEN: 'secret' } })

    expect((await call('read_order', { provider: 'skuio', id: 1001 })).data).toMatchObject({
      order: { order_status: 'cancelled' },
    })
    const other = await call('read_order', { session: 'default', provider: 'skuio', id: 1001 })
    expect(other.data).toMatchObject({ order: { order_status: 'open' } })
    expect((await call('overview')).text).toContain('- PUT /api/sales-orders/{salesOrder}:')
  })

  test('is known already to whatever exec runs', async ({ folder }) => {
    const agent = fileURLToPath(new URL('agent.ts', import.meta.url))
    await folder.write(
      'consumer.mjs',
      `const { connect } = await import(${JSON.stringify(agent)})
       const agent = await connect([], { env: { ORDER_SANDBOX_URL: process.env.ORDER_SANDBOX_URL } })
       await agent.call('send_request', { method: 'GET', path: '/api/sales-orders/1001' })
       await agent.close()`,
    )

    const { code, stderr } = await folder.run(['exec', '--expect-retry-rules', '--', process.execPath, 'consumer.mjs'])

    expect(stderr).toBe('✓ The rules of trying again were obeyed in 1 call.\n')
    expect(code).toBe(0)
  })

  test('that wants a token, and gets none, says so', async () => {
    const sandbox = await createSandbox({ controlToken: 'secret' })
    onTestFinished(() => sandbox.close())
    const { url } = await sandbox.listen()

    const { call } = await connected(['--url', url])

    expect(await call('overview')).toMatchObject({
      isError: true,
      text: expect.stringContaining('started with a control token'),
    })
  })

  test('that is not there is told of when it is asked for something, and how to start it', async () => {
    const sandbox = await createSandbox()
    const { url } = await sandbox.listen()
    await sandbox.close()

    const { call } = await connected(['--url', url])

    const { text, isError } = await call('overview')
    expect(text).toMatch(new RegExp(`^No sandbox answers at ${url}: .*Start one with: order-sandbox start$`))
    expect(isError).toBe(true)
  })

  test('that is something else is told of', async () => {
    const server = createServer((_, response) => response.writeHead(404).end('Not here'))
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

    const { call } = await connected(['--url', url])

    expect(await call('overview')).toMatchObject({
      isError: true,
      text: expect.stringContaining(`What answers at ${url} is no sandbox`),
    })
  })
})

describe('the SDK', () => {
  test('is loaded by mcp alone', () => {
    const source = fileURLToPath(new URL('src', root))
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

    const using = files.filter((file) =>
      /from '(@modelcontextprotocol\/|zod)/.test(readFileSync(`${source}/${file}`, 'utf8')),
    )

    expect(using.length).toBeGreaterThan(3)
    expect(using.filter((file) => !/^cli\/mcp(\.ts|\/)/.test(file))).toEqual([])
    expect(readFileSync(`${source}/cli/run.ts`, 'utf8')).not.toMatch(/^import .*mcp/m)
  })
})
