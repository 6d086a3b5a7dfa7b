/** How `order-sandbox start` stops: nothing that was begun is lost, and nobody waits for ever. */
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
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

/** An order as the data file has it. */
async function orderOf(folder: string, id: number): Promise<unknown> {
  const state = JSON.parse(await readFile(join(folder, 'state.json'), 'utf8')) as {
    sessions: { default: { orders: { skuio: Record<number, { order: unknown }> } } }
  }
  return state.sessions.default.orders.skuio[id]?.order
}

/** Resolves once a fault holds a request up. */
async function untilStruck({ url }: Running): Promise<void> {
  for (;;) {
    const { faults } = (await (await fetch(`${url}/_sandbox/faults`)).json()) as { faults: { struck: number }[] }
    if (faults.some(({ struck }) => struck > 0)) return
  }
}

describe.concurrent('stopping', () => {
  test.for(['SIGTERM', 'SIGINT'] as const)(
    'by %s finishes what is in flight and keeps it, then exits 0',
    async (signal, { folder, expect }) => {
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
      expect(await orderOf(folder.path, 1001)).toMatchObject({ order_status: 'closed' })
      silent.destroy()
    },
  )

  test.for(['request', 'response'])(
    'answers what a fault holds up in the stage of the %s, with the change made',
    async (stage, { folder, expect }) => {
      const fault = `skuio latency ms=60000 stage=${stage}`
      const sandbox = await folder.start(['--data', 'state.json', '--fault', fault])
      const answer = sandbox.put('/api/sales-orders/1001', { order_status: 'closed' })
      await untilStruck(sandbox)

      const code = await sandbox.stop()

      expect((await answer).status).toBe(200)
      expect(code).toBe(0)
      expect(await orderOf(folder.path, 1001)).toMatchObject({ order_status: 'closed' })
    },
  )

  test('sends the rest of an answer that trickles', async ({ folder, expect }) => {
    const sandbox = await folder.start(['--fault', 'skuio slow-body bytesPerSecond=10'])
    const answer = await sandbox.put('/api/sales-orders/1001', { order_status: 'closed' })

    const code = sandbox.stop()

    expect(await answer.json()).toMatchObject({ data: { order_status: 'closed' } })
    expect(await code).toBe(0)
  })

  test('hangs up on a client that is to get no answer', async ({ folder, expect }) => {
    const sandbox = await folder.start(['--fault', 'skuio no-response'])
    const answer = sandbox.put('/api/sales-orders/1001', { order_status: 'closed' }).catch(() => 'hung up')
    await untilStruck(sandbox)

    const code = await sandbox.stop()

    expect(await answer).toBe('hung up')
    expect(code).toBe(0)
  })

  test('ends the stream of everyone who watches', async ({ folder, expect }) => {
    const sandbox = await folder.start()
    const watchers = await Promise.all([1, 2, 3].map(() => fetch(`${sandbox.url}/_sandbox/events`)))

    const code = await sandbox.stop()

    // To its proper end: a stream that was cut off would throw.
    for (const watcher of watchers) expect(await watcher.text()).toContain(': events of the sandbox')
    expect(code).toBe(0)
  })

  test('leaves the data file alone behind, with neither log nor lock', async ({ folder, expect }) => {
    const sandbox = await folder.start(['--data', 'kept/state.json'])
    await sandbox.put('/api/sales-orders/1001', { order_status: 'closed' })
    const running = await readdir(join(folder.path, 'kept'))

    await sandbox.stop()

    expect(running.toSorted()).toEqual(['state.json', 'state.json.lock', 'state.json.log'])
    expect(await readdir(join(folder.path, 'kept'))).toEqual(['state.json'])
  })

  test('is for a signal to ask: an end of the input is none', async ({ folder, expect }) => {
    const sandbox = await folder.start()

    sandbox.process.stdin.end()
    sandbox.process.stdout.destroy()
    sandbox.process.stderr.destroy()
    const { status } = await sandbox.put('/api/sales-orders/1001', { order_status: 'closed' })

    expect(status).toBe(200)
    sandbox.process.kill('SIGTERM')
    await once(sandbox.process, 'exit')
    expect(sandbox.process.exitCode).toBe(0)
  })

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
