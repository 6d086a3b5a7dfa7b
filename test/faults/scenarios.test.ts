/** Faults as named starting points, and who is never struck. */
import { describe, expect } from 'vitest'
import type { Answer } from '../support/answer.ts'
import { ask, askToken, get, hold, put } from '../support/asking.ts'
import { errorBody, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'
import { every } from '../support/table.ts'
import { isChanged, type ProviderName, providerNames } from './updates.ts'

const update: Record<ProviderName, (sandbox: OpenSandbox) => Promise<Answer>> = {
  skuio: (sandbox) => put(sandbox, 1001, { tracking_number: '1Z999' }),
  newstore: (sandbox) => hold(sandbox, pending),
}
const other = { skuio: 'newstore', newstore: 'skuio' } as const

describe.for(providerNames)('given %s', (provider) => {
  test.for([400, 401, 403, 404, 422, 429, 500, 503])(
    '"the next request fails with %i": that one alone does, and changes nothing',
    async (status, { sandbox }) => {
      await sandbox.given(provider, `the next request fails with ${status}`)

      expect(await update[provider](sandbox)).toAnswer(status)
      expect(isChanged(sandbox, provider)).toBe(false)
      expect(await update[provider](sandbox)).toAnswer(200)
      expect(isChanged(sandbox, provider)).toBe(true)
    },
  )

  test('"the answer to the next request is lost": it was done all the same', async ({ sandbox }) => {
    await sandbox.given(provider, 'the answer to the next request is lost')

    await expect(update[provider](sandbox)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(isChanged(sandbox, provider)).toBe(true)
    expect(await update[provider](sandbox)).toAnswer(200)
  })

  test.for(['the next request fails with 500', 'the answer to the next request is lost'])(
    '"%s": requests to the other API are fine, and do not use it up',
    async (sentence, { sandbox }) => {
      await sandbox.given(provider, sentence)

      expect(await update[other[provider]](sandbox)).toAnswer(200)
      expect(sandbox.faults.list()).toMatchObject([{ match: { provider }, times: 1, matched: 0, struck: 0 }])
    },
  )

  test('the status may come as a parameter, as in a Pact file', async ({ sandbox }) => {
    await sandbox.given(provider, 'the next request fails with <status>', { status: 503 })

    expect(await update[provider](sandbox)).toAnswer(503)
  })

  test.for(['200', '700', 'x'])('"the next request fails with %s" is refused', async (status, { sandbox }) => {
    await expect(sandbox.given(provider, `the next request fails with ${status}`)).rejects.toMatchObject({
      errors: [{ field: 'status', message: 'must be a whole number from 400 to 599' }],
    })
    expect(sandbox.faults.list()).toEqual([])
  })

  test('several states apply in their order', async ({ sandbox }) => {
    await sandbox.given(provider, 'the next request fails with 503')
    await sandbox.given(provider, 'the answer to the next request is lost')

    // The first request is never played, so that there is no answer of it to lose.
    expect(await update[provider](sandbox)).toAnswer(503)
    await expect(update[provider](sandbox)).rejects.toThrow('fetch failed')
  })
})

test('a contract covers the 500 of NewStore, whose body is its own', async ({ sandbox }) => {
  await sandbox.given('newstore', 'a pending order')
  await sandbox.given('newstore', 'the next request fails with 500')

  expect(await hold(sandbox, pending)).toAnswer(500, errorBody(500))
})

test('a token whose answer is spoiled at the request is never issued', async ({ open }) => {
  const client = { client_id: 'shop', client_secret: 'secret' }
  const fixtures = [{ tenants: ['acme'], clients: [client] }]
  const form = { grant_type: 'client_credentials', ...client }
  const tokenOf = async (sandbox: OpenSandbox): Promise<string> =>
    ((await askToken(sandbox, 'acme', form)).body as { access_token: string }).access_token
  // The same seed draws the same token.
  const [fine, spoiled] = [await open({ auth: 'listed', fixtures }), await open({ auth: 'listed', fixtures })]
  spoiled.faults.add({ kind: 'slow-body', bytesPerSecond: 1_000_000, times: 1 })

  const token = await tokenOf(fine)

  expect(await tokenOf(spoiled)).toBe(token)
  expect(await hold(fine, 'none', {}, { Authorization: `Bearer ${token}` })).toAnswer(404)
  expect(await hold(spoiled, 'none', {}, { Authorization: `Bearer ${token}` })).toAnswer(403)
})

describe('faults never strike', () => {
  const calls = ['GET /_sandbox/health', 'GET /_sandbox/orders', 'GET /_sandbox/clock', 'POST /_sandbox/reset']

  test.for(every({ call: calls, fault: ['connection-reset', 'no-response'] as const }))(
    'control calls: $call under $fault',
    async ({ call, fault }, { sandbox }) => {
      const { id } = sandbox.faults.add({ kind: fault })
      const [method = '', path = ''] = call.split(' ')

      const answer = await ask(sandbox, method, path)

      expect(answer.status).toBeLessThan(300)
      expect(sandbox.faults.list().filter((one) => one.id === id && one.matched > 0)).toEqual([])
    },
  )

  test.for(['Prefer', 'Sandbox-Fault'])('control calls that ask for one by %s', async (name, { sandbox }) => {
    const value = name === 'Prefer' ? 'code=503' : 'connection-reset'

    expect(await ask(sandbox, 'GET', '/_sandbox/health', { headers: { [name]: value } })).toAnswer(200)
  })

  test('what people and tests do by hand', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'connection-reset' })

    await sandbox.given('skuio', 'order 1001 is closed')
    await sandbox.orders('skuio').put({ id: 5000, order_status: 'open' })
    await sandbox.orders('skuio').fulfill(5000)
    await sandbox.orders('newstore').transition(pending, 'routing')

    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ order_status: 'closed' })
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'routing' })
    expect(sandbox.faults.list()).toMatchObject([{ matched: 0, struck: 0 }])
  })

  test('second writers', async ({ sandbox }) => {
    sandbox.actors.add({ script: 'agent-cancels', provider: 'skuio', order: 1001 })
    sandbox.faults.add({ kind: 'status', status: 503, match: { method: 'PUT' } })

    await get(sandbox, '/api/sales-orders/1001')

    expect(sandbox.actors.list()).toMatchObject([{ results: [{ done: true, outcome: 'answered 200' }] }])
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ order_status: 'cancelled' })
    expect(sandbox.faults.list()).toMatchObject([{ matched: 0, struck: 0 }])
  })
})
