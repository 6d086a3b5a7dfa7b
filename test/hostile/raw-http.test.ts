/** Bytes that are no request, or hardly one: each is answered 4xx or its connection closed, and nothing is said of it but that. */
import { describe, expect, test as plain, vi } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { json, readOrder, request, say, updateOrder } from './raw.ts'

const test = plain
  .extend('sandbox', { scope: 'file' }, async ({}, { onCleanup }) => {
    const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z' })
    onCleanup(() => sandbox.close())
    return sandbox
  })
  .extend('url', { scope: 'file' }, async ({ sandbox }) => (await sandbox.listen()).url)
  /** What the process says of itself: a server that is well says nothing. */
  .extend('complaints', async ({}, { onCleanup }) => {
    const spies = (['error', 'warn', 'info', 'log'] as const).map((name) => vi.spyOn(console, name))
    onCleanup(() => {
      for (const spy of spies) spy.mockRestore()
    })
    return () => spies.flatMap((spy) => spy.mock.calls)
  })

/** Nothing but the end of the connection. */
const closed: readonly number[] = []

interface Attack {
  readonly attack: string
  readonly bytes: string
  readonly statuses: readonly number[]
}

const attacks: readonly Attack[] = [
  { attack: 'words', bytes: 'GARBAGE\r\n\r\n', statuses: [400] },
  { attack: 'NUL bytes', bytes: '\0\0\0\0\r\n\r\n', statuses: [400] },
  { attack: 'empty lines alone', bytes: '\r\n\r\n\r\n', statuses: closed },
  { attack: 'the preface of HTTP/2', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0', statuses: [400] },
  { attack: 'a TLS handshake', bytes: '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03', statuses: [400] },
  { attack: 'a method without a path', bytes: 'GET\r\n\r\n', statuses: [400] },
  { attack: 'a version that does not exist', bytes: 'GET / HTTP/9.9\r\nHost: x\r\n\r\n', statuses: [400] },
  { attack: 'a method in lower case', bytes: request('get /api/sales-orders/1001'), statuses: [400] },
  { attack: 'a method that nobody knows', bytes: request('FOO /api/sales-orders/1001'), statuses: [400] },
  { attack: 'lines without a carriage return', bytes: 'GET / HTTP/1.1\nHost: localhost\n\n', statuses: [400] },
  { attack: 'lines without a line feed', bytes: 'GET / HTTP/1.1\rHost: localhost\r\r', statuses: [400] },

  { attack: 'no Host', bytes: 'GET /api/sales-orders/1001 HTTP/1.1\r\n\r\n', statuses: [400] },
  { attack: 'a Host with a blank', bytes: 'GET /_sandbox HTTP/1.1\r\nHost: a b\r\n\r\n', statuses: [400] },
  { attack: 'a Host of punctuation', bytes: 'GET /_sandbox HTTP/1.1\r\nHost: @@:/?#[]\r\n\r\n', statuses: [400] },
  {
    attack: 'a Host with a path',
    bytes: 'GET /x HTTP/1.1\r\nHost: localhost/_sandbox/orders?\r\n\r\n',
    statuses: [400],
  },
  {
    attack: 'a Host with a port that is none',
    bytes: 'GET / HTTP/1.1\r\nHost: localhost:999999\r\n\r\n',
    statuses: [400],
  },
  { attack: 'an empty Host', bytes: 'GET /_sandbox HTTP/1.1\r\nHost:\r\n\r\n', statuses: [403] },

  { attack: 'a header without a colon', bytes: request(readOrder, 'nocolon\r\n'), statuses: [400] },
  { attack: 'a header name with a blank', bytes: request(readOrder, 'X y: 1\r\n'), statuses: [400] },
  {
    attack: 'a blank before the colon',
    bytes: request(updateOrder, 'Transfer-Encoding : chunked\r\n'),
    statuses: [400],
  },
  { attack: 'two credentials', bytes: request(readOrder, 'Authorization: Bearer u\r\n'), statuses: [401] },
  {
    attack: 'two media types',
    bytes: update('Content-Type: text/plain\r\nContent-Length: 2\r\n', '{}'),
    statuses: [415],
  },
  { attack: 'a header on two lines', bytes: request(readOrder, 'X: a\r\n b\r\n'), statuses: [400] },
  { attack: 'a NUL byte in a header', bytes: request(readOrder, 'X: a\0b\r\n'), statuses: [400] },
  {
    attack: 'bytes in a header that are no UTF-8',
    bytes: request(readOrder, 'Request-Id: \xff\xfe\r\n'),
    statuses: [200],
  },
  { attack: 'headers without end', bytes: request(readOrder, `X: ${'y'.repeat(40_000)}\r\n`), statuses: [431] },
  { attack: 'thousands of headers', bytes: request(readOrder, 'A: b\r\n'.repeat(3000)), statuses: [431] },
  { attack: 'a path without end', bytes: request(`GET /api/${'x'.repeat(40_000)}`), statuses: [431] },

  { attack: 'a NUL byte in the path', bytes: request('GET /api/sales-orders/10\x0001'), statuses: [400] },
  { attack: 'a blank in the path', bytes: request('GET /api/sales orders/1001'), statuses: [400] },
  { attack: 'a byte in the path that is no ASCII', bytes: request('GET /api/sales-orders/\xff'), statuses: [400] },
  { attack: 'a backslash in the path', bytes: request('GET /\\_sandbox\\orders'), statuses: [400] },
  { attack: 'a path without a slash', bytes: request('GET api/sales-orders/1001'), statuses: [400] },
  { attack: 'an asterisk', bytes: request('GET *'), statuses: [400] },
  { attack: 'OPTIONS *', bytes: request('OPTIONS *'), statuses: [400] },
  { attack: 'an absolute URL', bytes: request('GET http://sku.example/api/sales-orders/1001'), statuses: [200] },
  { attack: 'an absolute URL of another scheme', bytes: request('GET ftp://sku.example/api/'), statuses: [400] },
  { attack: 'a script for a URL', bytes: request('GET javascript:alert(1)'), statuses: [400] },
  { attack: 'CONNECT to a host', bytes: request('CONNECT example.com:443'), statuses: closed },
  { attack: 'CONNECT to a path', bytes: request('CONNECT /api/sales-orders/1001'), statuses: closed },
  { attack: 'TRACE', bytes: request('TRACE /api/sales-orders/1001'), statuses: [405] },
  { attack: 'TRACE of the control API', bytes: request('TRACE /_sandbox'), statuses: [405] },
  {
    attack: 'an upgrade to HTTP/2',
    bytes: request(readOrder, 'Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n'),
    statuses: [200],
  },
  { attack: 'an expectation that is none', bytes: request(updateOrder, 'Expect: 200-ok\r\n'), statuses: [417] },

  {
    attack: 'two lengths that differ',
    bytes: update('Content-Length: 2\r\nContent-Length: 3\r\n', '{} '),
    statuses: [400],
  },
  {
    attack: 'two lengths that agree',
    bytes: update('Content-Length: 2\r\nContent-Length: 2\r\n', '{}'),
    statuses: [400],
  },
  { attack: 'a list of lengths', bytes: update('Content-Length: 2, 2\r\n', '{}'), statuses: [400] },
  { attack: 'a negative length', bytes: update('Content-Length: -1\r\n', '{}'), statuses: [400] },
  { attack: 'a length with a sign', bytes: update('Content-Length: +2\r\n', '{}'), statuses: [400] },
  { attack: 'a hexadecimal length', bytes: update('Content-Length: 0x2\r\n', '{}'), statuses: [400] },
  {
    attack: 'a length past all numbers',
    bytes: update('Content-Length: 99999999999999999999\r\n', '{}'),
    statuses: [400],
  },
  {
    attack: 'a length and chunks',
    bytes: update('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '2\r\n{}\r\n0\r\n\r\n'),
    statuses: [400],
  },
  {
    attack: 'chunks and a length',
    bytes: update('Transfer-Encoding: chunked\r\nContent-Length: 2\r\n', '2\r\n{}\r\n0\r\n\r\n'),
    statuses: [400],
  },
  { attack: 'a coding that nobody knows', bytes: update('Transfer-Encoding: xchunked\r\n', '{}'), statuses: [400] },
  {
    attack: 'a coding that does not tell the end',
    bytes: update('Transfer-Encoding: gzip\r\n', '{}'),
    statuses: [400],
  },
  { attack: 'a chunk of no length', bytes: chunked('zz\r\n{}\r\n0\r\n\r\n'), statuses: [400] },
  { attack: 'a chunk of negative length', bytes: chunked('-2\r\n{}\r\n0\r\n\r\n'), statuses: [400] },
  { attack: 'a chunk past all numbers', bytes: chunked('ffffffffffffffffff\r\n{}\r\n0\r\n\r\n'), statuses: [400] },
  {
    attack: 'an extension of a chunk without end',
    bytes: chunked(`2;${'x'.repeat(20_000)}\r\n{}\r\n`),
    statuses: [413],
  },
  {
    attack: 'a trailer that would be another token',
    bytes: chunked('2\r\n{}\r\n0\r\nAuthorization: Bearer revoked\r\n\r\n'),
    statuses: [200],
  },
  {
    attack: 'a body that breaks off',
    bytes: update('Content-Length: 100\r\n', '{"tracking_number":'),
    statuses: [400],
  },
  { attack: 'a chunk that breaks off', bytes: chunked('64\r\n{"tracking_number":'), statuses: [400] },
]

function update(fields: string, body: string): string {
  return request(updateOrder, json + fields, body)
}

function chunked(body: string): string {
  return update('Transfer-Encoding: chunked\r\n', body)
}

describe('bytes that are no request:', () => {
  test.for(attacks)('$attack', async ({ bytes, statuses }, { sandbox, url, complaints }) => {
    const before = sandbox.orders('skuio').view(1001)

    const heard = await say(url, bytes)

    expect(heard.statuses, heard.text).toEqual(statuses)
    expect(sandbox.orders('skuio').view(1001)).toEqual(before)
    expect((await say(url, request(readOrder))).statuses).toEqual([200])
    expect(complaints()).toEqual([])
  })
})

describe('a request behind another on the same connection', () => {
  const keptOpen = `${readOrder} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n\r\n`

  test('is answered after it, however many there are', async ({ url, complaints }) => {
    const { statuses } = await say(url, keptOpen.repeat(199) + request(readOrder))

    expect(statuses).toEqual(Array<number>(200).fill(200))
    expect(complaints()).toEqual([])
  })

  test('is not smuggled in by the body of the first', async ({ sandbox, url }) => {
    const hidden = request('DELETE /_sandbox/orders/skuio/1001')

    const { statuses } = await say(url, update(`Content-Length: ${hidden.length}\r\n`, hidden))

    expect(statuses).toEqual([400])
    expect(sandbox.orders('skuio').get(1001)).toBeDefined()
  })

  test('that is garbage ends the connection, and nothing else', async ({ url, complaints }) => {
    const { statuses } = await say(url, `${keptOpen}GARBAGE\r\n\r\n`)

    expect(statuses).toEqual([400])
    expect((await say(url, request(readOrder))).statuses).toEqual([200])
    expect(complaints()).toEqual([])
  })
})
