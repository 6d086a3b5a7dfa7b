/** APIs that people bring: played beside the others, out of each other's way, by everything that the sandbox has. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import returns from '../../examples/returns-api/index.ts'
import type { Provider, SandboxOptions } from '../../src/index.ts'
import { skuio } from '../../src/providers/skuio/index.ts'
import { ask } from '../support/asking.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

const folder = fileURLToPath(new URL('../../examples/returns-api', import.meta.url))
const headers = { Authorization: 'Bearer any', 'Content-Type': 'application/json' }

const request = (sandbox: OpenSandbox, order_number = 'SO-1044') =>
  ask(sandbox, 'POST', '/returns-api/returns', { headers, body: { order_number, reason: 'damaged' } })
const control = async (sandbox: OpenSandbox, path: string) => (await ask(sandbox, 'GET', `/_sandbox${path}`)).body

describe('an API that is brought', () => {
  test.for<[string, SandboxOptions['providers']]>([
    ['as it was made', [returns]],
    ['by its folder', [folder]],
    ['by its file', [join(folder, 'index.ts')]],
  ])('%s is played beside the others, with the orders that it brings', async ([, providers], { open }) => {
    const sandbox = await open({ providers })

    expect(sandbox.providers.map(({ name }) => name)).toEqual(['newstore', 'skuio', 'returns'])
    expect(sandbox.counts()).toMatchObject({ returns: 5, skuio: expect.any(Number) })
    expect(await ask(sandbox, 'GET', '/returns-api/returns/RMA-1003', { headers })).toAnswer(200)
  })

  test('begins with what it is given, where fixtures are named', async ({ open }) => {
    const sandbox = await open({
      providers: [returns],
      fixtures: { returns: { orders: [{ id: 'RMA-1', status: 'approved' }] } },
    })

    expect(sandbox.orders('returns').list()).toMatchObject([{ id: 'RMA-1', status: 'approved' }])
    expect(sandbox.orders('skuio').list()).toEqual([])
  })

  test('is in everything that the control API tells of APIs', async ({ open }) => {
    const sandbox = await open({ providers: [returns] })

    expect(await control(sandbox, '')).toMatchObject({
      providers: expect.arrayContaining([{ name: 'returns', title: 'Returns' }]),
      operations: expect.arrayContaining([expect.objectContaining({ provider: 'returns', operationId: 'getReturn' })]),
    })
    expect(await control(sandbox, '/openapi/returns.yaml')).toContain('title: Returns API')
    expect(await control(sandbox, '/rules')).toMatchObject({
      rules: expect.arrayContaining([expect.objectContaining({ id: 'returns.refund', provider: 'returns' })]),
    })
    expect(await control(sandbox, '/scenarios')).toMatchObject({
      scenarios: expect.arrayContaining([expect.objectContaining({ sentence: 'an approved return' })]),
    })
    expect(await control(sandbox, '/coverage')).toMatchObject({
      providers: expect.arrayContaining([expect.objectContaining({ provider: 'returns', percent: 0 })]),
    })
    expect(await control(sandbox, '/orders?provider=returns&status=received')).toMatchObject({ total: 1 })
  })

  test('keeps its orders in the data file, which nobody opens without it', async ({ open }) => {
    const place = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
    const data = join(place, 'state.json')
    const first = await open({ providers: [returns], data })
    await request(first)
    await first.close()

    await expect(open({ data })).rejects.toThrow(
      `${data} holds orders of returns, which is not played here. Bring it again with --provider`,
    )
    const second = await open({ providers: [returns], data })

    expect(second.orders('returns').get('RMA-1006')).toMatchObject({ order_number: 'SO-1044' })
    await second.close()
    await rm(place, { recursive: true })
  })

  test('has its mistakes told as its own', async ({ open }) => {
    const { handlers } = returns
    const offSpec: Provider = {
      ...returns,
      handlers: {
        ...handlers,
        getReturn: { gates: [], play: () => ({ answer: { status: 200, headers: {}, body: {} } }) },
      },
    }
    const sandbox = await open({ providers: [offSpec] })

    const answer = await ask(sandbox, 'GET', '/returns-api/returns/RMA-1003', { headers })

    expect(answer).toAnswer(500)
    expect(answer.body).toMatchObject({ detail: expect.stringContaining('Mend the handler or ') })
  })
})

describe('an operation that makes an order', () => {
  test('stores it under an id of its own, which the journal has too', async ({ open }) => {
    const sandbox = await open({ providers: [returns] })

    const { body } = await request(sandbox)

    expect(body).toMatchObject({ id: 'RMA-1006' })
    expect(sandbox.orders('returns').get('RMA-1006')).toEqual(body)
    expect(sandbox.journal.entries({ order: 'RMA-1006' })).toMatchObject([
      { operation: 'createReturn', answer: { status: 201 } },
    ])
  })

  test('gives each its own id, however many are made at once and kept in a file', async ({ open }) => {
    const place = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
    const sandbox = await open({ providers: [returns], data: join(place, 'state.json') })

    const answers = await Promise.all(Array.from({ length: 5 }, (_, index) => request(sandbox, `SO-${index}`)))

    const ids = answers.map(({ body }) => (body as { id: string }).id)
    expect(ids.toSorted()).toEqual(['RMA-1006', 'RMA-1007', 'RMA-1008', 'RMA-1009', 'RMA-1010'])
    for (const { body } of answers) expect(sandbox.orders('returns').get((body as { id: string }).id)).toEqual(body)
    await sandbox.close()
    await rm(place, { recursive: true })
  })

  test('takes the place of no other, even if its handler would', async ({ open }) => {
    const taken = { id: 'RMA-1001', status: 'requested', order_number: 'X', reason: 'damaged', received_at: null }
    const order = { ...taken, requested_at: '2026-05-10T09:00:00Z' }
    const careless: Provider = {
      ...returns,
      handlers: {
        ...returns.handlers,
        createReturn: {
          gates: [],
          play: () => ({
            answer: { status: 201, headers: {}, body: order },
            record: { order, fulfillments: [], history: [], memory: {} },
          }),
        },
      },
    }
    const sandbox = await open({ providers: [careless] })

    const answer = await request(sandbox)

    expect(answer).toAnswer(500)
    expect(answer.body).toMatchObject({
      detail: expect.stringContaining('createReturn made order RMA-1001, which there is already'),
    })
    expect(sandbox.orders('returns').get('RMA-1001')).toMatchObject({ order_number: 'SO-1001' })
  })

  test('makes none for a request whose answer is spoiled before it', async ({ open }) => {
    const sandbox = await open({ providers: [returns] })
    sandbox.faults.add({ kind: 'malformed-body', times: 1, match: { provider: 'returns' } })

    await request(sandbox)

    expect(sandbox.orders('returns').list()).toHaveLength(5)
  })

  test('is tried again after a 500 as one call', async ({ open }) => {
    const sandbox = await open({ providers: [returns] })
    sandbox.faults.add({ kind: 'status', status: 500, times: 1 })

    await request(sandbox)
    await request(sandbox)

    expect(sandbox.retries().calls).toMatchObject([
      { operation: 'createReturn', attempts: [{ status: 500 }, { status: 201 }] },
    ])
  })
})

/** The Returns API with some of its parts exchanged. */
const other = (changes: Partial<Provider>): Provider => ({ ...returns, ...changes })
const moved = (from: string, to: string): Provider => {
  const operations = returns.spec.operations.map((one) => ({ ...one, path: one.path.replace(from, to) }))
  const rest = { ...returns.spec, operations }
  return other({ spec: rest, territory: [to] })
}

describe('an API that is in the way', () => {
  test.for<[what: string, providers: SandboxOptions['providers'], says: string]>([
    [
      'that is brought twice',
      [returns, folder],
      'examples/returns-api/index.ts has the name "returns", and so has another API. Give it another.',
    ],
    [
      'that has the name of one of ours',
      [{ ...skuio }],
      'has the name "skuio", which is taken by SKU.io. Give it another.',
    ],
    ['below the paths of another', [moved('/returns-api', '/api')], '/api belongs to SKU.io'],
    ['inside the paths of another', [moved('/returns-api', '/auth/returns')], '/auth belongs to NewStore'],
    ['where the sandbox is', [moved('/returns-api', '/_sandbox')], '/_sandbox belongs to the sandbox'],
    [
      'that is none',
      [{ ...returns, dialect: undefined } as unknown as Provider],
      'The provider "returns" cannot be played:\n  dialect is missing: it must be an object',
    ],
    ['that is not there', [join(folder, 'nowhere')], 'There is no file or folder examples/returns-api/nowhere'],
    ['of no module', [join(folder, 'fixtures')], 'The folder examples/returns-api/fixtures has no index.ts, index.mts'],
  ])('%s is refused', async ([, providers, says], { open }) => {
    await expect(open({ providers })).rejects.toMatchObject({ name: 'Mistake', message: expect.stringContaining(says) })
  })
})
