/** Every call of the control API by the client, against a sandbox that runs. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect } from 'vitest'
import { parse } from 'yaml'
import { connect, Mistake, Refused, type RemoteSandbox, Unreachable } from '../../src/client/index.ts'
import { createSandbox } from '../../src/index.ts'
import { pending, test } from './connected.ts'

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>
}

const { paths } = parse(await readFile(new URL('../../specs/control.yaml', import.meta.url), 'utf8')) as Document
const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { operationId }]) =>
    operationId === undefined ? [] : [{ operationId, method: method.toUpperCase(), path }],
  ),
)

/** The operation of a request; the path with the fewest parameters is meant. */
function operationOf(sent: string): string | undefined {
  const [method, path = ''] = sent.split(' ')
  return operations
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)
    .find((one) => one.method === method && patternOf(one.path).test(path))?.operationId
}

const patternOf = (path: string): RegExp => new RegExp(`^/_sandbox${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)

/** Asks SKU.io to reopen the closed order 1002. */
const reopen = (url: string): Promise<Response> =>
  fetch(`${url}/api/sales-orders/1002`, {
    method: 'PUT',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    body: '{"order_status":"open"}',
  })

describe('the client', () => {
  test('calls every operation of the spec', async ({ sandbox, sent }) => {
    const skuio = sandbox.orders('skuio')
    const newstore = sandbox.orders('newstore')

    expect(await sandbox.health()).toEqual({ status: 'ok' })
    expect(await sandbox.about()).toMatchObject({
      session: sandbox.name,
      providers: [{ name: 'newstore' }, { name: 'skuio' }],
    })
    expect((await sandbox.rules()).map(({ id }) => id)).toContain('skuio.reopen-guard')
    expect(await sandbox.spec('skuio.yaml')).toMatch(/^#|^openapi: 3.1/m)

    await sandbox.given('skuio', 'order <id> is <order_status>', { id: 7, order_status: 'open' })
    expect(await skuio.get(7)).toMatchObject({ id: 7, order_status: 'open' })
    expect((await skuio.list({ status: 'open' })).map(({ id }) => id)).toContain('7')
    expect(await skuio.put({ id: 8, order_status: 'open', sales_order_lines: [{ id: 1, quantity: 2 }] })).toMatchObject(
      { id: 8 },
    )
    const { fulfillment } = await skuio.fulfill(8, [{ id: 1, quantity: 2 }])
    expect((await skuio.unfulfill(8, fulfillment.id)).fulfillments).toEqual([])
    await skuio.delete(8)
    expect((await newstore.transition(pending, 'routing')).order.status).toBe('routing')
    expect((await sandbox.scenarios()).map(({ sentence }) => sentence)).toContain('a closed, fulfilled order')
    expect(await sandbox.providerState({ state: 'order 7 is closed', action: 'setup' }, 'skuio')).toMatchObject({
      id: 7,
    })

    await sandbox.snapshots.take('before')
    expect(await sandbox.snapshots.list()).toMatchObject([{ name: 'before' }])
    const fixtures = await sandbox.snapshots.export('before')
    await sandbox.snapshots.import('again', fixtures)
    await sandbox.snapshots.restore('again')
    await sandbox.snapshots.delete('again')

    expect(await sandbox.clock.set('2026-05-11T07:00:00Z')).toMatchObject({ frozen: true })
    expect((await sandbox.clock.advance('P1D')).now).toBe('2026-05-12T07:00:00.000Z')
    expect((await sandbox.clock.resume()).frozen).toBe(false)
    expect(await sandbox.clock.read()).toMatchObject({ frozen: false })

    const fault = await sandbox.faults.add({ kind: 'status', status: 500, times: 1, match: { provider: 'newstore' } })
    expect(await sandbox.faults.change(fault.id, { times: 2 })).toMatchObject({ times: 2 })
    expect(await sandbox.faults.get(fault.id)).toMatchObject({ times: 2, struck: 0 })
    await fault.remove()
    await sandbox.faults.add({ kind: 'connection-reset', match: { provider: 'newstore' } })
    await sandbox.faults.clear()
    expect(await sandbox.faults.list()).toEqual([])

    const { id: actor } = await sandbox.actors.add({ script: 'walmart-shipped-sync', order: '1002' })
    expect((await sandbox.actors.list()).actors).toMatchObject([{ id: actor }])
    await sandbox.actors.remove(actor)

    await reopen(sandbox.apiUrl)
    expect(await sandbox.journal.entries({ order: '1002' })).toMatchObject([{ n: 1, answer: { status: 200 } }])
    expect(await sandbox.journal.latest(1)).toMatchObject([{ n: 1 }])
    expect((await sandbox.journal.entry(1)).decisions).toMatchObject([
      { rule: 'skuio.reopen-guard', verdict: 'suppress' },
    ])
    expect(await sandbox.journal.verify({ order: '1002', body: { '/order_status': 'open' } }, 1)).toEqual({
      holds: true,
      count: 1,
    })
    expect(await sandbox.journal.contract('channel-sync', [1])).toMatchObject([
      { file: 'channel-sync-skuio.json', interactions: 1, pact: { consumer: { name: 'channel-sync' } } },
    ])
    const asked = { method: 'PUT', path: '/api/sales-orders/1002', body: { order_status: 'cancelled' } } as const
    const headers = { authorization: 'Bearer any' }
    expect((await sandbox.explain({ ...asked, headers })).answer.status).toBe(200)
    expect((await sandbox.retries()).obeyed).toBe(true)
    expect((await sandbox.coverage({ everywhere: true })).percent).toBeGreaterThan(0)
    await sandbox.journal.clear()

    await (await sandbox.events()).return()
    await sandbox.session('another').reset()
    expect((await sandbox.sessions.list()).map(({ name }) => name)).toContain('another')
    await sandbox.sessions.forget('another')

    expect(new Set(sent.map(operationOf))).toEqual(new Set(operations.map(({ operationId }) => operationId)))
  })

  test('stays in its session, wherever that is named', async ({ local }) => {
    const { url } = local
    const named = [
      connect(url, { session: 'here' }),
      connect(`${url}/@here/`),
      connect(`${url}/@there`, { session: 'here' }),
    ]

    const abouts = await Promise.all([...named, connect(`${url}/`).session('here')].map((one) => one.about()))

    expect(abouts.map(({ session }) => session)).toEqual(Array(4).fill('here'))
    expect(named.map(({ name, apiUrl }) => `${name} ${apiUrl}`)).toEqual(Array(3).fill(`here ${url}/@here`))
    expect((await connect(url).about()).session).toBe('default')
  })

  test('reads every page', async ({ sandbox }) => {
    const orders = Array.from({ length: 1201 }, (_, index) => ({ id: index + 1, order_status: 'open' }))
    await sandbox.snapshots.import('many', { skuio: { orders } })
    await sandbox.snapshots.restore('many')

    const ids = (await sandbox.orders('skuio').list()).map(({ id }) => Number(id))

    expect(ids).toEqual(orders.map(({ id }) => id))
  })

  test('takes names and ids with any characters', async ({ sandbox }) => {
    const id = 'a/b ?c#d%2F%é'
    await sandbox.orders('newstore').put({ id, tenant: 'acme', status: 'pending' })

    expect(await sandbox.orders('newstore').get(id)).toMatchObject({ id })
  })

  test('reaches a sandbox in the same process', async ({ local }) => {
    const inProcess = connect('http://sandbox', {
      session: 'in-process',
      fetch: (request) => local.sandbox.fetch(request),
    })

    await inProcess.orders('skuio').put({ id: 5000, order_status: 'open' })

    expect(local.sandbox.session('in-process').orders('skuio').get(5000)).toMatchObject({ order_status: 'open' })
  })
})

describe('a refusal', () => {
  test('says what is wrong with every field', async ({ sandbox }) => {
    const refusal = await sandbox
      .orders('skuio')
      .put({ id: 9, order_status: 'opne', order_statos: 'x' })
      .then(unexpected, asRefused)

    expect(refusal.status).toBe(422)
    expect(refusal.errors.map(({ field }) => field)).toEqual(['order_statos', 'order_status'])
    expect(refusal.problem.type).toBe('urn:order-sandbox:invalid')
    expect(refusal.message).toContain(
      'This is no order of SKU.io.\n  order_statos: is not known. Did you mean "order_status"?',
    )
  })

  test.for([
    ['an order that is not there', 404, (it: RemoteSandbox) => it.orders('skuio').get(999)],
    ['an API that is not played', 404, (it: RemoteSandbox) => it.orders('shopify').get(1)],
    ['a sentence that nobody knows', 422, (it: RemoteSandbox) => it.given('skuio', 'a closed order')],
  ] as const)('is what comes of %s: %i', async ([, status, call], { sandbox }) => {
    const refusal = await Promise.resolve(call(sandbox)).catch(asRefused)

    expect(refusal).toMatchObject({ status, problem: { detail: expect.stringMatching(/\w/) } })
  })

  test('is what comes of a token that is missing or wrong', async ({ onTestFinished }) => {
    const guarded = await createSandbox({ controlToken: 'sesame' })
    onTestFinished(() => guarded.close())
    const { url } = await guarded.listen()

    expect(await connect(url).health().catch(asRefused)).toMatchObject({ status: 401 })
    expect(await connect(url, { token: 'wrong' }).health().catch(asRefused)).toMatchObject({ status: 401 })
    expect(await connect(url, { token: 'sesame' }).health()).toEqual({ status: 'ok' })
  })
})

describe('an address', () => {
  test.for(['127.0.0.1:4010', '/api', 'http://', 'ftp://127.0.0.1'])('is none: %s', (url) => {
    expect(() => connect(url)).toThrow(`"${url}" is no address of a sandbox. Write it like http://127.0.0.1:4010`)
  })

  test('has no session whose name is none', ({ local }) => {
    const hint = '"a b" cannot name a session. Use 1 to 64 letters, digits, dots, dashes and underscores.'

    expect(() => connect(local.url, { session: 'a b' })).toThrow(new Mistake('invalid', hint))
    expect(() => connect(local.url).session('a b')).toThrow(new Mistake('invalid', hint))
  })

  test('where nobody answers is said to be one', async () => {
    const gone = await createSandbox()
    const { url } = await gone.listen()
    await gone.close()

    const failure = await connect(url)
      .health()
      .catch((error: unknown) => error)

    expect(failure).toBeInstanceOf(Unreachable)
    expect((failure as Error).message).toMatch(/^No sandbox answers at http.*ECONNREFUSED.*Is it running\?/)
  })

  test.for([
    [200, 'text/html', 'it says 200 text/html'],
    [404, 'application/json', 'it says 404 application/json'],
    [502, '', 'it says 502'],
  ] as const)(
    'where something else answers is said to be one: %i %s',
    async ([status, mediaType, said], { onTestFinished }) => {
      const other = createServer((_, response) => {
        response.writeHead(status, mediaType === '' ? {} : { 'content-type': mediaType }).end('{}')
      })
      onTestFinished(() => {
        other.close()
        other.closeAllConnections()
      })
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
      const { port } = other.address() as AddressInfo

      const failure = await connect(`http://127.0.0.1:${port}`)
        .about()
        .catch((error: unknown) => error)

      expect(failure).toBeInstanceOf(Unreachable)
      expect((failure as Error).message).toContain(`is no sandbox: ${said}.`)
    },
  )
})

const unexpected = (): never => {
  throw new Error('It was not refused.')
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error
  throw error
}
