/** Clients that are slow, silent, many or gone: whatever they do, the next one is answered. */
import { execFileSync } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'
import { eventually } from '../faults/doors.ts'
import { json, RawConnection, readOrder, request, say, updateOrder } from './raw.ts'

// What takes a second by itself takes longer where many tests run at once.
vi.setConfig({ testTimeout: 30_000 })

async function open(options: SandboxOptions = {}): Promise<{ readonly sandbox: Sandbox; readonly url: string }> {
  const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z', ...options })
  onTestFinished(() => sandbox.close())
  return { sandbox, url: (await sandbox.listen()).url }
}

/** What the process says of itself: a server that is well says nothing. */
function listening() {
  const spies = (['error', 'warn', 'info', 'log'] as const).map((name) => vi.spyOn(console, name))
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return () => spies.flatMap((spy) => spy.mock.calls)
}

/** The server behind a port, as Node itself tells of it to whoever asks. */
async function serverAt(url: string): Promise<Server> {
  let found: Server | undefined
  const note = (message: unknown): void => {
    found = (message as { readonly server: Server }).server
  }
  subscribe('http.server.request.start', note)
  onTestFinished(() => void unsubscribe('http.server.request.start', note))
  await say(url, request(readOrder))
  if (!found) throw new Error(`No server answered at ${url}.`)
  return found
}

const isAnswered = async (url: string): Promise<void> => {
  expect((await say(url, request(readOrder))).statuses).toEqual([200])
}

describe('a slow sender', () => {
  test('has ten seconds for its headers and thirty for its request', async () => {
    const { url } = await open()

    const { headersTimeout, requestTimeout } = await serverAt(url)

    expect({ headersTimeout, requestTimeout }).toEqual({ headersTimeout: 10_000, requestTimeout: 30_000 })
  })

  test.for([
    ['says nothing at all', ''],
    ['stops in the middle of its headers', 'GET /api/sales-orders/1001 HTTP/1.1\r\nHost: x\r\nAuthor'],
    ['never ends its headers', `${readOrder} HTTP/1.1\r\nHost: x\r\n`],
  ] as const)('that %s is cut off when its time is over', async ([, text]) => {
    const { url } = await open()
    const server = await serverAt(url)
    server.headersTimeout = 20

    const { statuses } = await new RawConnection(url).say(text).ended

    expect(statuses).toEqual([408])
    await isAnswered(url)
  })

  test.for([
    ['stops in the middle of its body', `${json}Content-Length: 100\r\n`, '{"tracking_number":'],
    ['never sends its last chunk', `${json}Transfer-Encoding: chunked\r\n`, '2\r\n{}\r\n'],
  ] as const)('that %s is cut off when its time is over', async ([, fields, body]) => {
    const { sandbox, url } = await open()
    const before = sandbox.orders('skuio').view(1001)
    const server = await serverAt(url)
    server.requestTimeout = 20
    server.headersTimeout = 20

    await new RawConnection(url).say(request(updateOrder, fields, body)).ended

    expect(sandbox.orders('skuio').view(1001)).toEqual(before)
    await isAnswered(url)
  })
})

/** Both ends of each connection are in this process; some descriptors are left for everything else. */
function mostConnections(): number {
  const limit = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) || Infinity
  return Math.min(5000, Math.floor((limit - 200) / 2))
}

test('five thousand idle connections, or as many as the system lets a process have, keep nobody from being answered', async () => {
  const { url } = await open()
  await isAnswered(url)
  const before = process.memoryUsage().rss
  const idle = Array.from({ length: mostConnections() }, () => new RawConnection(url))
  onTestFinished(() => {
    for (const { socket } of idle) socket.destroy()
  })
  await Promise.all(idle.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))))

  await isAnswered(url)

  const bytesEach = (process.memoryUsage().rss - before) / idle.length
  expect(idle.length).toBeGreaterThan(100)
  expect(bytesEach).toBeLessThan(64 * 1024)
}, 30_000)

describe('a client that goes away', () => {
  test('in the middle of its body changes nothing, and is not made a fuss of', async () => {
    const { sandbox, url } = await open()
    const complaints = listening()
    const before = sandbox.orders('skuio').view(1001)
    const gone = Array.from({ length: 50 }, (_, index) => {
      const fields = index % 2 === 0 ? 'Content-Length: 1000\r\n' : 'Transfer-Encoding: chunked\r\n'
      return new RawConnection(url).say(request(updateOrder, json + fields, '64\r\n{"tracking_number": '))
    })

    for (const { socket } of gone) socket.once('connect', () => setImmediate(() => socket.resetAndDestroy()))
    await Promise.all(gone.map(({ ended }) => ended))

    await isAnswered(url)
    expect(sandbox.orders('skuio').view(1001)).toEqual(before)
    expect(complaints()).toEqual([])
  })

  test('in the middle of its body keeps no session open', async () => {
    const { url } = await open({ sessions: { most: 2 } })
    const fields = `${json}Sandbox-Session: left\r\nContent-Length: 1000\r\n`
    const gone = new RawConnection(url).say(request(updateOrder, fields, '{"tracking_number": '))
    const names = async (): Promise<unknown> => {
      const { sessions } = (await (await fetch(`${url}/_sandbox/sessions`)).json()) as { sessions: { name: string }[] }
      return sessions.map(({ name }) => name)
    }
    await eventually(names).toContain('left')

    gone.socket.resetAndDestroy()

    await eventually(async () => {
      await say(url, request(readOrder, 'Sandbox-Session: next\r\n'))
      return names()
    }).not.toContain('left')
    expect(await names()).toEqual(['default', 'next'])
  })

  test('in the middle of a long answer is not made a fuss of', async () => {
    const { sandbox, url } = await open()
    const complaints = listening()
    await sandbox.orders('skuio').put({
      id: 5000,
      order_status: 'open',
      sales_order_lines: Array.from({ length: 10_000 }, () => ({ quantity: 1 })),
    })
    const gone = Array.from({ length: 10 }, () => new RawConnection(url).say(request('GET /api/sales-orders/5000')))

    for (const { socket } of gone) socket.once('data', () => socket.resetAndDestroy())
    await Promise.all(gone.map(({ ended }) => ended))

    await isAnswered(url)
    expect(complaints()).toEqual([])
  })

  test('while an answer trickles is noticed, and is not made a fuss of', async () => {
    const { sandbox, url } = await open()
    const complaints = listening()
    const gone = new RawConnection(url).say(request(readOrder, 'Sandbox-Fault: slow-body; bytes-per-second=1\r\n'))

    await gone.answers(1)
    gone.socket.resetAndDestroy()

    await eventually(() => sandbox.journal.entries()[0]?.answer.delivered).toBe(false)
    expect(complaints()).toEqual([])
  })
})

test('a client that asks and never reads keeps nobody else from being answered', async () => {
  const { url } = await open()
  const deaf = new RawConnection(url)
  onTestFinished(() => void deaf.socket.destroy())
  deaf.socket.pause()

  deaf.say(
    'GET /api/sales-orders/list?per_page=100 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n\r\n'.repeat(1000),
  )

  for (let n = 0; n < 20; n++) expect((await say(url, request(readOrder))).statuses).toEqual([200])
})

test.for([
  ['with its length told before', 'Content-Length: 39\r\n', ['{"tracking_nu', 'mber": "1Z999AA', '10123456"}\n']],
  [
    'in chunks',
    'Transfer-Encoding: chunked\r\n',
    ['15\r\n{"tracking_number": "\r\n', '11\r\n1Z999AA10123456"}\r\n', '0\r\n\r\n'],
  ],
] as const)('a body that comes in pieces, %s, is put together', async ([, fields, pieces]) => {
  const { sandbox, url } = await open()
  const slow = new RawConnection(url)
  slow.socket.setNoDelay(true)
  slow.say(request(updateOrder, json + fields))

  for (const piece of pieces) {
    slow.say(piece)
    // Once another is answered, the piece has come.
    await isAnswered(url)
  }

  expect((await slow.ended).statuses).toEqual([200])
  expect(sandbox.orders('skuio').view(1001)).toMatchObject({ order: { tracking_number: '1Z999AA10123456' } })
})

describe('a client that asks first whether it may send its body', () => {
  test('is told to go on', async () => {
    const { url } = await open()
    const asked = new RawConnection(url).say(
      request(updateOrder, `${json}Content-Length: 2\r\nExpect: 100-continue\r\n`),
    )
    await asked.answers(1)

    const { statuses } = await asked.say('{}').ended

    expect(statuses).toEqual([100, 200])
  })

  test('is told that it is too long, in the words of the API', async () => {
    const { url } = await open()
    const asked = new RawConnection(url).say(
      request(updateOrder, `${json}Content-Length: 1048577\r\nExpect: 100-continue\r\n`),
    )

    const { statuses, text } = await asked.ended

    expect(statuses).toEqual([100, 413])
    expect(text).toContain('{"message":"The request body is larger than 1048576 bytes."}')
  })
})

test('a body without end is not read to its end', async () => {
  const { sandbox, url } = await open()
  const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`
  const endless = new RawConnection(url).say(request(updateOrder, `${json}Transfer-Encoding: chunked\r\n`))
  onTestFinished(() => void endless.socket.destroy())
  const more = (): void => {
    while (!endless.socket.destroyed && endless.socket.write(chunk)) {
      // Until the connection takes no more for now.
    }
  }
  endless.socket.on('drain', more)
  more()

  const { statuses } = await endless.ended

  expect(statuses.slice(0, 1)).toEqual([413])
  expect(endless.socket.bytesWritten).toBeLessThan(256 * 1024 * 1024)
  expect(sandbox.journal.entries()).toHaveLength(1)
  await isAnswered(url)
})
