/** What a consumer keeps secret is in no answer of the control API and in no event. */
import { expect, test } from 'vitest'
import { type Answer, openControl, pending } from './asking.ts'
import { consume, hold } from './consumer.ts'
import { watch } from './watching.ts'

const bearer = 'bearer-of-the-consumer'
const secret = 'secret-of-the-client'
const basic = btoa(`shop:${secret}`)
const query = 'token-in-the-query'
const nested = 'token-deep-in-a-body'
const cookie = 'cookie-of-the-consumer'
const expected = 'bearer-that-was-expected'

async function askToken(sandbox: Parameters<typeof consume>[0], headers: Record<string, string> = {}): Promise<string> {
  const response = await sandbox.fetch(
    new Request('http://sandbox/auth/realms/acme/protocol/openid-connect/token', {
      method: 'POST',
      headers,
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'shop', client_secret: secret }),
    }),
  )
  const { access_token } = (await response.json()) as { access_token: string }
  return access_token
}

test('credentials that the consumer sends or is given are shown to nobody', async () => {
  const { ask, sandbox } = await openControl()
  const headers = { authorization: `Bearer ${bearer}`, cookie: `session=${cookie}`, 'x-api-key': cookie }
  const tokens = [await askToken(sandbox), await askToken(sandbox, { authorization: `Basic ${basic}` })]
  sandbox.faults.add({ kind: 'status', status: 500, skip: 1, times: 1, match: { provider: 'skuio' } })
  sandbox.actors.add({ script: 'warehouse-ships', order: 1001 })
  await consume(sandbox, `GET /api/sales-orders/1001?access_token=${query}&Token=${query}`, undefined, headers)
  await consume(
    sandbox,
    'PUT /api/sales-orders/1001',
    { client_secret: secret, payments: [{ Token: nested }] },
    headers,
  )
  await consume(sandbox, 'PUT /api/sales-orders/1001', { order_status: 'shipped', access_token: nested }, headers)
  await hold(sandbox, pending)
  await sandbox.given('skuio', 'the token is expired')
  await consume(sandbox, 'GET /api/nowhere', undefined, headers)

  const verify = 'POST /_sandbox/journal/verify'
  const answers: Answer[] = [
    await ask('GET /_sandbox/journal'),
    await ask('GET /_sandbox/journal/1'),
    await ask(verify, { match: { operation: 'issueToken', body: { '/client_secret': 'x', '': {} } }, times: 9 }),
    await ask(verify, { match: { header: { authorization: expected, Cookie: 'x', 'X-Api-Key': 'x' } } }),
    await ask(verify, { match: { body: { '/payments': [], '/payments/0/Token': 'x', '/access_token': 'x' } } }),
    await ask('GET /_sandbox/retries'),
    await ask('GET /_sandbox/coverage'),
    await ask('GET /_sandbox/faults'),
    await ask('GET /_sandbox/actors'),
    await ask('GET /_sandbox/orders/skuio/1001'),
    await ask('PUT /_sandbox/snapshots/mine'),
    await ask('GET /_sandbox/snapshots/mine'),
    await ask('GET /_sandbox/sessions'),
    await ask('GET /_sandbox'),
  ]
  const watcher = await watch(sandbox, { query: '?after=0' })
  const events: unknown[] = []
  while (events.length < 8) events.push(...(await watcher.events(1)))

  expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(200), 201, 200, 200, 200])
  const told = answers.map(({ text }) => text).join() + JSON.stringify(events)
  expect(told).toContain('"operation":"issueToken"')
  expect(told).toContain('Bearer [redacted]')
  expect(told).toContain('Basic [redacted]')
  for (const one of [bearer, secret, basic, query, nested, cookie, ...tokens]) expect(told).not.toContain(one)
})
