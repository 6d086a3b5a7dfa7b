/** Whom the sandbox calls: nobody, unless somebody named where. */
import { Socket } from 'node:net'
import { describe, expect, onTestFinished, vi } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { test } from '../cli/command.ts'
import { startBroker } from '../contracts/verify/broker-stand-in.ts'
import { pact, staysClosed } from '../contracts/verify/pacts.ts'
import { documentOf, taking, written } from '../mock/playing.ts'

/** Every connection that this process opens from now on. */
function connections() {
  const connect = vi.spyOn(Socket.prototype, 'connect')
  onTestFinished(() => connect.mockRestore())
  return connect
}

describe('the sandbox calls nobody', () => {
  test('while it answers, also with the URLs that requests and specs bring', async () => {
    const connect = connections()
    const url = 'http://127.0.0.1:9/'
    const post = {
      post: {
        requestBody: { content: { 'application/json': { schema: {} } } },
        responses: { 200: { description: '' } },
      },
    }
    const subscribe = {
      post: { ...post.post, callbacks: { told: { '{$request.body#/url}': post }, always: { [url]: post } } },
    }
    const own = await written(
      documentOf(
        { '/subscribe': subscribe },
        { openapi: '3.1.0', webhooks: { told: post }, servers: [{ url: `${url}own` }] },
      ),
    )
    const sandbox = await createSandbox({ specs: { own } })
    onTestFinished(() => sandbox.close())
    const headers = { authorization: 'Bearer t', 'content-type': 'application/json' }
    const body = JSON.stringify({ url, callbackUrl: url, webhook: url, $ref: url, notes: [{ note: url }] })

    const answers = [
      await sandbox.fetch(new Request('http://sandbox/own/subscribe', { method: 'POST', headers, body })),
      await sandbox.fetch(new Request('http://sandbox/api/sales-orders/1001', { method: 'PUT', headers, body })),
      await sandbox.fetch(new Request('http://sandbox/_sandbox/ui')),
      await sandbox.fetch(new Request('http://sandbox/_sandbox/docs')),
    ]

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(connect).not.toHaveBeenCalled()
  })

  test('for what a spec refers to on the network', async () => {
    const connect = connections()

    for (const $ref of [
      'http://127.0.0.1:9/a.json',
      'HTTPS://example.com/a.json#/A',
      '//example.com/a.json',
      'file:///etc/passwd',
    ]) {
      const own = await written(taking({ $ref }))

      await expect(createSandbox({ specs: { own } })).rejects.toThrow('the sandbox fetches nothing')
    }
    expect(connect).not.toHaveBeenCalled()
  })
})

test('a broker is asked only where it is named on the command line, and not where the environment knows one', async ({
  folder,
}) => {
  const broker = await startBroker({ skuio: [{ content: pact('skuio', [staysClosed]) }] })
  const file = await folder.write('shop-skuio.json', pact('skuio', [staysClosed]))

  const { code } = await folder.run(['verify', file], {
    PACT_BROKER_BASE_URL: broker.url,
    PACT_BROKER_URL: broker.url,
    PACT_BROKER_TOKEN: 's3cret',
  })

  expect(code).toBe(0)
  expect(broker.asked).toEqual([])
})
