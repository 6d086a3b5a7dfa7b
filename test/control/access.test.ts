/** Who may call the control API: each test is named after what somebody could try. */
import { request as httpRequest } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { SandboxOptions } from '../../src/index.ts'
import { asking, openControl } from './asking.ts'

const token = 'a-secret-of-some-length'

async function openPort(options: SandboxOptions = {}, host = '127.0.0.1') {
  const { sandbox } = await openControl(options)
  const { url, port } = await sandbox.listen({ port: 0, host })
  const ask = asking((request) => overSocket(request, url), url)
  return { sandbox, ask, url, port }
}

/** Sends a request by node:http, which lets any Host through; fetch does not. */
async function overSocket(request: Request, url: string): Promise<Response> {
  const { hostname, port } = new URL(url)
  const { pathname, search } = new URL(request.url)
  const body = await request.text()
  return new Promise((resolve, reject) => {
    const headers = {
      ...Object.fromEntries(request.headers),
      ...(body === '' ? {} : { 'content-length': body.length }),
    }
    const sent = httpRequest(
      {
        host: hostname,
        port,
        path: pathname + search,
        method: request.method,
        headers,
        setHost: !request.headers.has('host'),
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () => {
          const status = incoming.statusCode ?? 0
          const empty = status === 204 || request.method === 'HEAD'
          resolve(
            new Response(empty ? null : Buffer.concat(chunks), { status, headers: incoming.headers as HeadersInit }),
          )
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const foreign = {
  status: 403,
  body: {
    type: 'urn:order-sandbox:foreign-host',
    detail: expect.stringMatching(/DNS rebinding.*Use 127\.0\.0\.1 or localhost.*control token/),
  },
}

const crossOrigin = { status: 403, body: { type: 'urn:order-sandbox:cross-origin' } }

describe('DNS rebinding: a web site points a name of its own at this machine', () => {
  test.for([
    'rebind.example',
    'rebind.example:4010',
    '127.0.0.1.rebind.example',
    '127.rebind.example',
    'localhost.rebind.example',
    'notlocalhost',
    '10.0.0.5:4010',
    '0.0.0.0:4010',
    '[::2]:4010',
    '169.254.169.254',
  ])('Host: %s may neither read nor write', async (host) => {
    const { ask, sandbox } = await openPort()

    expect(await ask('GET /_sandbox/orders', undefined, { host })).toMatchObject(foreign)
    expect(await ask('GET /', undefined, { host })).toMatchObject(foreign)
    expect(await ask('DELETE /_sandbox/orders/skuio/1001', undefined, { host })).toMatchObject(foreign)
    expect(await ask('GET /_sandbox/nowhere', undefined, { host })).toMatchObject(foreign)
    expect(sandbox.orders('skuio').get(1001)).toBeDefined()
  })

  test('a page that was rebound is same-origin to its browser, and is refused all the same', async () => {
    const { ask } = await openPort()

    expect(
      await ask('POST /_sandbox/reset', undefined, {
        host: 'rebind.example:4010',
        origin: 'http://rebind.example:4010',
        'sec-fetch-site': 'same-origin',
      }),
    ).toMatchObject(foreign)
  })

  test('a session prefix opens no side door', async () => {
    const { ask } = await openPort()

    expect(await ask('GET /@worker-3/_sandbox/orders', undefined, { host: 'rebind.example' })).toMatchObject(foreign)
    expect(await ask('GET /@worker-3/', undefined, { host: 'rebind.example' })).toMatchObject(foreign)
  })

  test('neither does an escaped path', async () => {
    const { ask } = await openPort()

    expect(await ask('GET /%5Fsandbox/orders', undefined, { host: 'rebind.example' })).toMatchObject(foreign)
  })

  test.for([
    '127.0.0.1',
    '127.0.0.1:4010',
    '127.1.2.3:80',
    'localhost',
    'LocalHost:4010',
    'newstore.localhost:4010',
    '[::1]:4010',
    '[::1]',
  ])('Host: %s is a name of this machine', async (host) => {
    const { ask } = await openPort()

    expect((await ask('GET /_sandbox/health', undefined, { host })).status).toBe(200)
    expect((await ask('POST /_sandbox/reset', undefined, { host })).status).toBe(204)
  })

  test('the simulated APIs answer whatever the Host, as the vendors would', async () => {
    const { url } = await openPort()

    const request = new Request(`${url}/api/sales-orders/1001`, {
      headers: { host: 'sku.example', authorization: 'Bearer t' },
    })

    expect((await overSocket(request, url)).status).toBe(200)
  })

  test('in process there is no Host, and nobody to rebind it', async () => {
    const { ask } = await openControl()

    expect((await ask('GET /_sandbox/health')).status).toBe(200)
  })

  test('a Host is checked in process, too, if there is one', async () => {
    const { ask } = await openControl()

    expect(await ask('GET /_sandbox/health', undefined, { host: 'rebind.example' })).toMatchObject(foreign)
  })
})

describe('cross-origin attacks: a page of another origin calls an address of this machine', () => {
  test.for([
    { attack: 'a script of a web site', headers: { origin: 'https://evil.example' } },
    { attack: 'a form of a web site', headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } },
    { attack: 'a sandboxed frame', headers: { origin: 'null' } },
    { attack: 'a page on another port of this machine', headers: { origin: 'http://127.0.0.1:3000' } },
    { attack: 'a page on another name of this machine', headers: { 'sec-fetch-site': 'same-site' } },
    { attack: 'a form whose browser hides the origin', headers: { 'sec-fetch-site': 'cross-site' } },
    { attack: 'an origin that is none', headers: { origin: 'nonsense' } },
  ])('$attack changes nothing', async ({ headers }) => {
    const { ask, sandbox } = await openPort()

    expect(await ask('DELETE /_sandbox/orders/skuio/1001', undefined, headers)).toMatchObject(crossOrigin)
    expect(await ask('POST /_sandbox/reset', undefined, headers)).toMatchObject(crossOrigin)
    expect(await ask('PUT /_sandbox/orders/skuio/5000', { order_status: 'open' }, headers)).toMatchObject(crossOrigin)
    expect(sandbox.orders('skuio').get(1001)).toBeDefined()
    expect(sandbox.orders('skuio').get(5000)).toBeUndefined()
  })

  test('a preflight is not granted, and no answer may be read by a foreign page', async () => {
    const { ask } = await openPort()
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'DELETE' }

    const answers = [
      await ask('OPTIONS /_sandbox/orders/skuio/1001', undefined, headers),
      await ask('OPTIONS /_sandbox/orders/skuio/1001', undefined, { 'access-control-request-method': 'DELETE' }),
      await ask('GET /_sandbox/orders', undefined, { origin: 'https://evil.example' }),
      await ask('GET /_sandbox/orders', undefined, { origin: 'http://localhost:3000' }),
      await ask('GET /', undefined, { origin: 'http://localhost:3000' }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([403, 405, 200, 200, 200])
    for (const { headers } of answers) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
  })

  test('origins that may call the simulated APIs may still not change the sandbox', async () => {
    const { ask } = await openPort({ cors: ['*', 'https://app.example'] })

    const answer = await ask('POST /_sandbox/reset', undefined, { origin: 'https://app.example' })

    expect(answer).toMatchObject(crossOrigin)
    expect(answer.headers.has('access-control-allow-origin')).toBe(false)
  })

  test('a form that sends text as if it were nothing is no JSON', async () => {
    const { ask } = await openPort()

    expect((await ask('PUT /_sandbox/clock', '{"advance":"P1D"}', { 'content-type': 'text/plain' })).status).toBe(415)
  })

  test("the sandbox's own pages may", async () => {
    const { ask, url } = await openPort()

    const own = await ask('POST /_sandbox/reset', undefined, { origin: url, 'sec-fetch-site': 'same-origin' })
    const typed = await ask('POST /_sandbox/reset', undefined, { 'sec-fetch-site': 'none' })

    expect([own.status, typed.status]).toEqual([204, 204])
  })
})

describe('with a control token', () => {
  const bearer = { authorization: `Bearer ${token}` }

  test.for([
    { attempt: 'no token', headers: {} },
    { attempt: 'another token', headers: { authorization: 'Bearer a-secret-of-some-lengtH' } },
    { attempt: 'the beginning of it', headers: { authorization: 'Bearer a-secret' } },
    { attempt: 'more than it', headers: { authorization: `Bearer ${token}${token}` } },
    { attempt: 'nothing after the scheme', headers: { authorization: 'Bearer ' } },
    { attempt: 'another scheme', headers: { authorization: `Basic ${token}` } },
    { attempt: 'the bare token', headers: { authorization: token } },
  ])('$attempt is answered 401, on this machine as well', async ({ headers }) => {
    const { ask, sandbox } = await openPort({ controlToken: token })

    for (const call of [
      'GET /_sandbox/health',
      'GET /',
      'DELETE /_sandbox/orders/skuio/1001',
      'GET /_sandbox/nowhere',
    ]) {
      const answer = await ask(call, undefined, headers)

      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="order-sandbox control"/)
      expect(answer.text).not.toContain(token)
    }
    expect(sandbox.orders('skuio').get(1001)).toBeDefined()
  })

  test('is answered, whatever the Host', async () => {
    const { ask } = await openPort({ controlToken: token })

    expect((await ask('GET /_sandbox/orders', undefined, bearer)).status).toBe(200)
    expect((await ask('GET /_sandbox/orders', undefined, { ...bearer, host: 'sandbox.internal:4010' })).status).toBe(
      200,
    )
    expect((await ask('POST /_sandbox/reset', undefined, { authorization: `bearer ${token}` })).status).toBe(204)
  })

  test('a page of another origin does not get in by it', async () => {
    const { ask } = await openPort({ controlToken: token })

    expect(await ask('POST /_sandbox/reset', undefined, { ...bearer, origin: 'https://evil.example' })).toMatchObject(
      crossOrigin,
    )
  })

  test("the sandbox's own page may, also behind a proxy that ends TLS", async () => {
    const { ask } = await openPort({ controlToken: token })

    const headers = { ...bearer, host: 'sandbox.internal', origin: 'https://sandbox.internal' }
    expect((await ask('POST /_sandbox/reset', undefined, headers)).status).toBe(204)
  })

  test('is needed in process, too', async () => {
    const { ask } = await openControl({ controlToken: token })

    expect((await ask('GET /_sandbox/health')).status).toBe(401)
    expect((await ask('GET /_sandbox/health', undefined, bearer)).status).toBe(200)
  })

  test('is not asked for by the simulated APIs, and is no token of theirs', async () => {
    const { url } = await openPort({ controlToken: token, auth: 'listed' })

    const request = new Request(`${url}/api/sales-orders/1001`, { headers: bearer })

    expect((await overSocket(request, url)).status).toBe(401)
  })

  test('an empty one is refused at the start', async () => {
    await expect(openControl({ controlToken: ' ' })).rejects.toThrow('The control token is empty.')
  })

  test('no port is opened for others without one', async () => {
    const { sandbox } = await openControl()
    onTestFinished(() => sandbox.close())

    await expect(sandbox.listen({ host: '0.0.0.0' })).rejects.toThrow('needs a token')
  })
})

test('a request over a socket that names no Host is refused', async () => {
  const { url } = await openPort()
  const { connect } = await import('node:net')

  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write('GET /_sandbox/orders HTTP/1.0\r\n\r\n')
    })
    let text = ''
    socket.on('data', (chunk) => {
      text += String(chunk)
    })
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })

  expect(answer).toMatch(/^HTTP\/1\.1 403 /)
})
