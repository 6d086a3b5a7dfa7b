/** How `order-sandbox start` stops: nothing that was begun is lost, and nobody waits for ever. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe } from 'vitest'
import { type Running, test } from './command.ts'

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
  return {
    finish: async () => {
      sent.end(rest)
      const [answer] = (await once(sent, 'response')) as [IncomingMessage]
      answer.resume()
      return answer
    },
  }
}

describe.concurrent('stopping', () => {
  test.for(['SIGTERM', 'SIGINT'] as const)(
    'by %s finishes what is in flight and keeps it, then exits 0',
    async (signal, { folder, expect }) => {
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
      const state = JSON.parse(await readFile(join(folder.path, 'state.json'), 'utf8')) as {
        sessions: { default: { orders: { skuio: object } } }
      }
      expect(state.sessions.default.orders.skuio).toMatchObject({ 1001: { order: { order_status: 'closed' } } })
      silent.destroy()
    },
  )

  test.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('a second time, by %s, exits %i at once', async ([signal, code], { folder, expect }) => {
    const sandbox = await folder.start()
    await slowUpload(sandbox)

    sandbox.process.kill('SIGTERM')
    await sandbox.says(/Stopping/)

    expect(await sandbox.stop(signal)).toBe(code)
  })

  test('drops what is still in flight after five seconds', async ({ folder, expect }) => {
    const sandbox = await folder.start()
    await slowUpload(sandbox)

    const before = performance.now()

    expect(await sandbox.stop()).toBe(0)
    expect(performance.now() - before).toBeGreaterThan(4_500)
  })
})
