/** Whatever comes in is answered in the provider's own words, is no 5xx, and changes nothing it should not. */
import { connect } from 'node:net'
import { describe, expect, inject } from 'vitest'
import type { Answer } from '../support/answer.ts'
import { ask, askToken, get, hold, put, stored } from '../support/asking.ts'
import { errorBody, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'
import { validationBody } from '../support/skuio.ts'
import { every } from '../support/table.ts'

const anyMessage = expect.stringMatching(/\w/)
/** The shape of an error in each dialect. */
const dialects = {
  skuio: (status: number) =>
    status === 422 ? expect.objectContaining({ message: anyMessage }) : { message: anyMessage },
  newstore: () => ({ error_code: anyMessage, message: anyMessage, request_id: expect.stringMatching(/\S/) }),
}

function expectFine(answer: Answer): void {
  expect(answer.status, answer.story).toBeLessThan(500)
  // A header that is no RFC 9651 list would throw here.
  expect(Array.isArray(answer.notices)).toBe(true)
}

/** An update of each provider with a body as it is. */
const updates = {
  skuio: (sandbox: OpenSandbox, body: unknown, headers: Record<string, string> = {}) =>
    put(sandbox, 1001, body, headers),
  newstore: (sandbox: OpenSandbox, body: unknown, headers: Record<string, string> = {}) =>
    hold(sandbox, pending, body, headers),
}
const providers = ['skuio', 'newstore'] as const
const idOf = { skuio: 1001, newstore: pending }

describe('keys that JavaScript knows', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
    'length',
  ]

  test.for(every({ name: names, value: ['null', '5', '"x"', '{"order_status":"closed","status":"on_hold"}', '[1]'] }))(
    'are data: {"$name": $value} is an unknown key',
    async ({ name, value }, { sandbox }) => {
      for (const provider of providers) {
        const before = stored(sandbox, provider, idOf[provider])

        const answer = await updates[provider](sandbox, `{"${name}": ${value}}`)

        expect(answer).toAnswer(200)
        expect(answer.notices).toMatchObject([{ rule: `${provider}.unknown-field`, field: name }])
        expect(stored(sandbox, provider, idOf[provider])).toEqual(before)
      }
      expect(Object.hasOwn(Object.prototype, 'order_status')).toBe(false)
    },
  )

  test.for(names)('are refused by name in strict mode: %s', async (name, { open }) => {
    const sandbox = await open({ strict: true })

    expect(await put(sandbox, 1001, `{"${name}": 1}`)).toAnswer(
      422,
      validationBody({ [name]: `The ${name} field is not a known field.` }),
    )
    expect(await hold(sandbox, pending, `{"${name}": 1}`)).toAnswer(400, errorBody(400))
  })

  test('are kept where any key is kept', async ({ sandbox }) => {
    const body =
      '{"discount_lines": [{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}]}'

    const answer = await put(sandbox, 1001, body)

    expect(answer).toAnswer(200)
    expect(answer.text).toContain('"__proto__":{"polluted":true}')
    expect((await get(sandbox, '/api/sales-orders/1001')).text).toContain('"__proto__":{"polluted":true}')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('are no line, address or customer of their own', async ({ sandbox }) => {
    const before = stored(sandbox, 'skuio', 1001).order

    const answer = await put(
      sandbox,
      1001,
      '{"sales_order_lines": [{"id": 11, "__proto__": {"quantity": 99}}], "customer": {"id": 1, "__proto__": {"name": "Eve"}}}',
    )

    expect(answer).toAnswer(200)
    expect(answer.order.sales_order_lines).toEqual(before.sales_order_lines)
    expect(answer.text).not.toContain('Eve')
  })

  test.for(names)('are no order: %s', async (name, { sandbox }) => {
    expect(await put(sandbox, name, {})).toAnswer(404)
    expect(await get(sandbox, `/api/sales-orders/${name}`)).toAnswer(404)
    expect(await hold(sandbox, name)).toAnswer(404)
    expect(await askToken(sandbox, name, { grant_type: 'client_credentials' })).toAnswer(404)
    expect(await get(sandbox, `/api/sales-orders/list?filter[order_status]=${name}`)).toAnswer(422)
    expect(await get(sandbox, `/api/sales-orders/list?${name}=1`)).toAnswer(200)
  })
})

describe('fields of an order that an update does not take', () => {
  test.for(['id', 'created_at', 'updated_at'])('cannot break the answer: %s', async (field, { sandbox }) => {
    for (const value of ['"x"', 'null', '{}', '-1', '[]']) {
      const before = stored(sandbox, 'skuio', 1001)

      expectFine(await put(sandbox, 1001, `{"${field}": ${value}}`))

      expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
    }
  })

  test('cannot break a line', async ({ sandbox }) => {
    for (const value of ['"x"', 'null', '{}', '-1', '[]', '99']) {
      const before = stored(sandbox, 'skuio', 1001)

      expectFine(await put(sandbox, 1001, `{"sales_order_lines": [{"id": 11, "fulfilled_quantity": ${value}}]}`))

      expect(stored(sandbox, 'skuio', 1001).order.sales_order_lines).toEqual(before.order.sales_order_lines)
    }
  })
})

describe('deep JSON', () => {
  const arrays = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  const objects = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)

  test.for([65, 1000, 100_000])('of %i levels is refused as malformed', async (depth, { sandbox }) => {
    for (const provider of providers) {
      for (const body of [arrays(depth), objects(depth), `{"discount_lines": [${objects(depth)}]}`]) {
        expect(await updates[provider](sandbox, body)).toAnswer(400, dialects[provider](400))
      }
    }
  })

  test('of a few levels is fine', async ({ sandbox }) => {
    const answer = await put(sandbox, 1001, `{"discount_lines": [${objects(20)}]}`)

    expect(answer).toAnswer(200)
    expect(JSON.stringify(answer.order.discount_lines)).toBe(`[${objects(20)}]`)
  })

  test('is told from many shallow brackets', async ({ sandbox }) => {
    expect(await put(sandbox, 1001, { discount_lines: Array.from({ length: 500 }, () => ({})) })).toAnswer(200)
  })
})

describe('bodies that are no text', () => {
  const bytes = {
    'a byte that UTF-8 does not have': [0x22, 0xff, 0x22],
    'a sequence cut short': [0x22, 0xe2, 0x82, 0x22],
    'an overlong slash': [0x22, 0xc0, 0xaf, 0x22],
    'an encoded surrogate': [0x22, 0xed, 0xa0, 0x80, 0x22],
    'UTF-16': [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00],
    nulls: [0, 0, 0, 0],
  }

  test.for(Object.entries(bytes))('%s: 400', async ([, sequence], { sandbox }) => {
    for (const provider of providers) {
      const before = stored(sandbox, provider, idOf[provider])

      const answer = await updates[provider](sandbox, new Uint8Array(sequence))

      expect(answer).toAnswer(400, dialects[provider](400))
      expect(stored(sandbox, provider, idOf[provider])).toEqual(before)
    }
  })

  test('inside an object: 400', async ({ sandbox }) => {
    const text = new TextEncoder().encode('{"tracking_number": "?"}')
    text[text.indexOf('?'.charCodeAt(0))] = 0xff

    expect(await put(sandbox, 1001, text)).toAnswer(400, { message: anyMessage })
  })
})

describe('characters', () => {
  test.for(['\\ud800', '\\udfff', '\\ud800\\ud800', 'x\\udc00y', '\\u0000', '\\u202e', '😀', '\\r\\nSet-Cookie: x=1'])(
    'come back as they were sent: "%s"',
    async (escaped, { sandbox }) => {
      const value = JSON.parse(`"${escaped}"`) as string

      const answer = await put(sandbox, 1001, `{"tracking_number": "${escaped}", "tags": ["${escaped}"]}`)

      expect(answer.order).toMatchObject({ tracking_number: value, tags: [value] })
      expect((await get(sandbox, '/api/sales-orders/1001')).order).toMatchObject({ tracking_number: value })
    },
  )

  test.for(['\\ud800', 'é', '😀', '\\u0000', '\\"', '\\\\', '\\n', '', 'a;b,c=d', 'x'.repeat(5000)])(
    'in an unknown key leave the notice readable: "%s"',
    async (key, { sandbox }) => {
      for (const provider of providers) {
        const answer = await updates[provider](sandbox, `{"${key}": 1}`)

        expect(answer).toAnswer(200)
        expect(answer.noticed).toEqual(['unknown-field'])
      }
    },
  )

  test('in a status are quoted in the message', async ({ sandbox }) => {
    for (const status of ["it's", 'a"b', '\n', '😀', '\ud800', 'x'.repeat(100_000)]) {
      const answer = await hold(sandbox, pending, JSON.stringify({ status }))

      expect(answer).toAnswer(400, errorBody(400))
      expect(answer.text.length).toBeLessThan(10_000)
    }
  })

  test('by the thousand, as unknown keys, do not make a header that no client takes', async ({ sandbox }) => {
    const body = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`key-${index}-${'x'.repeat(60)}`, index]),
    )

    for (const provider of providers) {
      const answer = await updates[provider](sandbox, body)

      expect(answer).toAnswer(200)
      expect(answer.headers.get('sandbox-notice')?.length).toBeLessThan(8000)
      expect(answer.notices.length).toBeGreaterThan(0)
    }
  })
})

describe('paths', () => {
  const ids = [
    '%ff',
    '%ED%A0%80',
    '%',
    '%zz',
    '%00',
    '%2e%2e',
    '..%2f1001',
    '1001%00',
    '%20',
    '1001%20',
    '１００１',
    'a'.repeat(4000),
  ]

  test.for(ids)('to no order: %s', async (id, { sandbox }) => {
    const skuio = await put(sandbox, id, {})
    expect(skuio).toAnswer(404, { message: anyMessage })

    const newstore = await hold(sandbox, id)
    expect(newstore).toAnswer(404, errorBody(404))
    expect(newstore.headers.get('content-type')).toBe('application/problem+json')
  })

  const nowhere = [
    '/api',
    '/api/',
    '/api/%ff',
    '/api/sales-orders',
    '/api/sales-orders/',
    '/api/sales-orders/1001/',
    '/api/sales-orders/1001/lines',
    '/api/sales-orders//1001',
    '/api//sales-orders/1001',
    '/API/sales-orders/1001',
    '/api/v3/sales-orders/1001',
    '/api/sales-orders/1001%2f',
  ]

  test.for(nowhere)('that SKU.io does not have: GET %s', async (path, { sandbox }) => {
    expect(await get(sandbox, path)).toAnswer(404)
  })

  test.for(nowhere.filter((path) => path.startsWith('/api/')))(
    'are answered as SKU.io does: %s',
    async (path, { sandbox }) => {
      expect(await get(sandbox, path)).toAnswer(404, { message: anyMessage })
    },
  )

  test.for([
    '/order-management/',
    '/order-management/%ff',
    '/order-management/orders',
    `/order-management/orders/${pending}/`,
    `/order-management//orders/${pending}`,
    '/auth/realms/acme',
    '/auth/realms/%ff/protocol/openid-connect/token',
    '/auth/realms//protocol/openid-connect/token',
  ])('are answered as NewStore does: POST %s', async (path, { sandbox }) => {
    const answer = await ask(sandbox, 'POST', path, { headers: { 'Content-Type': 'application/json' }, body: '{}' })

    expect(answer).toAnswer(404, dialects.newstore())
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  test.for([
    '?',
    '?%ff',
    '?page',
    '?page=1&page=2',
    '?page=%ff',
    '?page[]=1',
    `?${'a=b&'.repeat(2000)}`,
    '?filter=x',
    '?filter[order_status][]=open',
  ])('with the query %s', async (query, { sandbox }) => {
    expectFine(await get(sandbox, `/api/sales-orders/list${query}`))
    expectFine(await put(sandbox, `1001${query}`, {}))
    expectFine(await hold(sandbox, `${pending}${query}`))
  })
})

describe('a body of 1 MiB', () => {
  const limit = 1024 * 1024
  const padded = (length: number) => `{"order_status":"reserved"}${' '.repeat(length - 27)}`.slice(0, length)
  const held = (length: number) => `{"status":"on_hold"}${' '.repeat(length - 20)}`.slice(0, length)
  const body = { skuio: padded, newstore: held }
  /** As a stream has no length, it is sent in chunks and without Content-Length. */
  const inChunks = (text: string, size = 64 * 1024) => {
    const bytes = new TextEncoder().encode(text)
    let at = 0
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.slice(at, at + size))
        at += size
        return undefined
      },
    })
  }
  const lengthOf = (text: string) => ({ 'Content-Length': String(text.length) })

  test.for(providers)('is taken by %s', async (provider, { sandbox }) => {
    const text = body[provider](limit)
    expect(text).toHaveLength(limit)

    expect(await updates[provider](sandbox, text, lengthOf(text))).toAnswer(200)
    expect(await updates[provider](sandbox, inChunks(text))).toAnswer(200)
  })

  test.for(every({ provider: providers, how: ['with its length', 'in chunks', 'in one chunk'] }))(
    'and one byte more is refused by $provider in its own words, sent $how',
    async ({ provider, how }, { sandbox }) => {
      const text = body[provider](limit + 1)
      const before = stored(sandbox, provider, idOf[provider])

      const answer =
        how === 'with its length'
          ? await updates[provider](sandbox, text, lengthOf(text))
          : await updates[provider](sandbox, inChunks(text, how === 'in chunks' ? 64 * 1024 : text.length))

      expect(answer).toAnswer(413, dialects[provider](413))
      expect(answer.headers.get('content-type')).toBe(
        provider === 'newstore' ? 'application/problem+json' : 'application/json',
      )
      expect(stored(sandbox, provider, idOf[provider])).toEqual(before)
      expect(await updates[provider](sandbox, {})).toAnswer(200)
    },
  )

  test('is too much for a token request, too, if one byte longer', async ({ sandbox }) => {
    const answer = await askToken(sandbox, 'acme', { grant_type: 'client_credentials', client_id: 'x'.repeat(limit) })

    expect(answer).toAnswer(413, dialects.newstore())
  })
})

describe('JSON that is odd', () => {
  test('with a key twice: the last one counts', async ({ sandbox }) => {
    const answer = await put(sandbox, 1001, '{"tracking_number": "first", "tracking_number": "last"}')
    expect(answer.order).toMatchObject({ tracking_number: 'last' })

    expect(await hold(sandbox, pending, '{"status": "open", "status": "on_hold"}')).toAnswer(200)
    expect(await hold(sandbox, pending, '{"status": "on_hold", "status": "open"}')).toAnswer(400)
  })

  const numbers = [
    '1e400',
    '-1e400',
    '1e308',
    '5e-324',
    '9007199254740993',
    '-0',
    '1.0',
    '12345678901234567890123456789',
    '0.1e-999',
  ]

  test.for(numbers)('with the number %s', async (number, { sandbox }) => {
    for (const field of ['store_id', 'currency_id', 'customer_id']) {
      expectFine(await put(sandbox, 1001, `{"${field}": ${number}}`))
    }
    expectFine(
      await put(sandbox, 1001, `{"sales_order_lines": [{"id": 11, "quantity": ${number}, "amount": ${number}}]}`),
    )
    expectFine(await put(sandbox, 1001, `{"sales_order_lines": [{"id": ${number}, "quantity": 1}]}`))
    expectFine(await put(sandbox, 1001, `{"financial_lines": [{"description": "x", "amount": ${number}}]}`))
    expectFine(
      await put(sandbox, 1001, `{"custom_field_values": [{"custom_field_id": ${number}, "value": ${number}}]}`),
    )
    expectFine(await put(sandbox, 1001, `{"discount_lines": [{"amount": ${number}, "other": ${number}}]}`))
    expectFine(await put(sandbox, 1001, `{"customer": {"id": ${number}, "name": "x"}}`))
    expectFine(await put(sandbox, 1001, `{"notes": [{"id": ${number}, "note": "x"}]}`))
    expect(await hold(sandbox, pending, `{"status": ${number}}`)).toAnswer(400, errorBody(400))
    expect(await hold(sandbox, pending, number)).toAnswer(400, errorBody(400))
    expect(await get(sandbox, '/api/sales-orders/1001')).toAnswer(200)
  })

  const dates = ['0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01', '-2026-01-01', '2026-12-31']
  const times = [
    '0000-01-01T00:00:00Z',
    '0000-01-01T00:00:00+14:00',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-23:59',
    '2016-12-31T23:59:60Z',
    '2026-05-08T12:00:00.123456789123Z',
    '2026-05-08t12:00:00z',
    '2026-05-08T12:00:00+99:99',
    '2026-05-08T24:00:00Z',
    '2026-05-08T12:00:00Z\\n',
  ]

  test.for(every({ field: ['order_date', 'hold_until_date'], value: dates }))(
    'with $field "$value"',
    async ({ field, value }, { sandbox }) => {
      expectFine(await put(sandbox, 1001, `{"${field}": "${value}"}`))
      expect(await get(sandbox, '/api/sales-orders/1001')).toAnswer(200)
    },
  )

  test.for(every({ field: ['fulfilled_at', 'canceled_at'], value: times }))(
    'with $field "$value"',
    async ({ field, value }, { sandbox }) => {
      expectFine(await put(sandbox, 1001, `{"${field}": "${value}"}`))
      expect(await get(sandbox, '/api/sales-orders/1001')).toAnswer(200)
    },
  )

  test.for([
    '',
    ' ',
    '\n',
    '\ufeff',
    '\ufeff{}',
    '{',
    '}',
    '{}{}',
    '{}x',
    'undefined',
    '[',
    '"',
    '{"a"}',
    '{,}',
    '/* */{}',
    '\u0000',
  ])('like %j', async (body, { sandbox }) => {
    for (const provider of providers) {
      const answer = await updates[provider](sandbox, body)

      if (answer.status !== 200) expect(answer).toAnswer(400, dialects[provider](400))
      expect(answer.status === 200).toBe(body === '\ufeff{}')
    }
  })

  test('with thousands of lines, notes and tags', async ({ sandbox }) => {
    const answer = await put(sandbox, 1001, {
      sales_order_lines: Array.from({ length: 3000 }, (_, index) => ({ sku: `SKU-${index}`, quantity: 1 })),
      notes: Array.from({ length: 3000 }, (_, index) => ({ note: `${index}` })),
      tags: Array.from({ length: 3000 }, (_, index) => `tag-${index}`),
    })

    expect(answer.order.sales_order_lines).toHaveLength(3001)
  })

  test('with thousands of mistakes', async ({ sandbox }) => {
    const lines = Array.from({ length: 3000 }, () => ({ id: 'x', quantity: 'x', amount: 'x' }))

    const answer = await put(sandbox, 1001, { sales_order_lines: lines, tags: lines })

    expect(answer).toAnswer(422)
  })
})

describe('headers that are odd', () => {
  test.for([
    ';;;',
    'application/json;',
    'application/json; charset=utf-16',
    'json',
    '/',
    'application/json, text/plain',
    'x'.repeat(5000),
  ])('Content-Type: %s', async (type, { sandbox }) => {
    for (const provider of providers) expectFine(await updates[provider](sandbox, {}, { 'Content-Type': type }))
    expectFine(await askToken(sandbox, 'acme', {}, { 'Content-Type': type }))
  })

  test.for([
    '',
    'Bearer',
    'Bearer  ',
    'bearer x',
    'Bearer a b',
    `Bearer ${'x'.repeat(5000)}`,
    'Basic',
    'Basic Og==',
    'Basic /w==',
    'Digest x',
    'é',
  ])('Authorization: %s', async (authorization, { sandbox }) => {
    for (const provider of providers) expectFine(await updates[provider](sandbox, {}, { Authorization: authorization }))
    expectFine(await askToken(sandbox, 'acme', { grant_type: 'client_credentials' }, { Authorization: authorization }))
  })

  test.for(['a b', '../x', 'x'.repeat(65), 'é', ''])(
    'Sandbox-Session: %j is answered in our own voice',
    async (name, { open }) => {
      const sandbox = await open({})

      const answer = await put(sandbox, 1001, {}, { 'Sandbox-Session': name })

      expect(answer.status).toBe(400)
      expect(answer.body).toMatchObject({ type: expect.stringMatching(/^urn:order-sandbox:/), status: 400 })
    },
  )
})

// oxlint-disable-next-line vitest/no-conditional-tests -- requests in process are never bytes
if (inject('door') === 'socket') {
  describe('bytes that are no request', () => {
    const say = (url: string, text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(url)
        let heard = ''
        const socket = connect(Number(port), hostname, () => socket.end(text, 'latin1'))
        socket.setEncoding('latin1')
        socket.on('data', (data: string) => {
          heard += data
        })
        socket.on('close', () => resolve(heard))
        socket.on('error', reject)
      })

    const put1001 =
      'PUT /api/sales-orders/1001 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\nContent-Type: application/json\r\nConnection: close\r\n'

    test.for([
      'GARBAGE\r\n\r\n',
      'GET\r\n\r\n',
      '\x00\x01\x02\r\n\r\n',
      `${put1001}Content-Length: -1\r\n\r\n{}`,
      `${put1001}Content-Length: x\r\n\r\n{}`,
      `${put1001}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
      `${put1001}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      `${put1001}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
      `${put1001}X: ${'y'.repeat(40_000)}\r\n\r\n`,
      `GET /${'x'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      'GET /api/sales-orders/1001 HTTP/9.9\r\nHost: x\r\n\r\n',
      'GET http://elsewhere/api/sales-orders/1001 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'GET //api/sales-orders/1001 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'GET /api/sales-orders/\xff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'TRACE /api/sales-orders/1001 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'GET /api/sales-orders/1001 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
      'GET /api/sales-orders/1001 HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
    ])('leave the sandbox standing: %j', async (text, { open }) => {
      const sandbox = await open({})

      const heard = await say(sandbox.origin, text)

      const status = /^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1]
      if (status !== undefined && status !== '505') expect(Number(status), heard).toBeLessThan(500)
      expect(await put(sandbox, 1001, { tracking_number: '1Z' })).toAnswer(200)
    })

    test('a body that breaks off leaves the order alone', async ({ open }) => {
      const sandbox = await open({})
      const before = stored(sandbox, 'skuio', 1001)

      await say(sandbox.origin, `${put1001}Content-Length: 100\r\n\r\n{"tracking_number": "1Z"}`)

      expect(stored(sandbox, 'skuio', 1001)).toEqual(before)
      expect(await put(sandbox, 1001, {})).toAnswer(200)
    })

    test('a body that is announced too long is refused before it comes', async ({ open }) => {
      const sandbox = await open({})

      const heard = await say(sandbox.origin, `${put1001}Content-Length: 1048577\r\n\r\n`)

      expect(heard).toMatch(/^HTTP\/1\.1 413 /)
      expect(heard).toContain('"message"')
    })
  })
}
