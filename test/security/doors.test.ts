/** Nobody gets in: each test is named after what somebody could try at a door of the sandbox that is not the simulated APIs'. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'
import { type Heard, RawConnection } from '../hostile/raw.ts'

async function open(options: SandboxOptions = {}): Promise<{ readonly sandbox: Sandbox; readonly url: string }> {
  const sandbox = await createSandbox(options)
  onTestFinished(() => sandbox.close())
  return { sandbox, url: (await sandbox.listen()).url }
}

/** Until the sandbox ends the connection, as each request here asks it to. */
const say = (url: string, text: string): Promise<Heard> => new RawConnection(url).say(text).ended

const get = (path: string, ...fields: readonly string[]): string =>
  [`GET ${path} HTTP/1.1`, 'Connection: close', ...fields, '', ''].join('\r\n')

/** Everything that is ours: control API, events, console, API reference, specs. */
const doors = [
  '/',
  '/_sandbox',
  '/_sandbox/health',
  '/_sandbox/orders',
  '/_sandbox/journal',
  '/_sandbox/events',
  '/_sandbox/openapi/skuio.yaml',
  '/_sandbox/ui',
  '/_sandbox/ui/',
  '/_sandbox/ui/assets/x.js',
  '/_sandbox/docs',
  '/_sandbox/nowhere',
  '/@worker-3/_sandbox/ui',
  '/%5Fsandbox/ui',
]

describe('DNS rebinding: a name of a web site that leads here opens no door', () => {
  test.for(doors)('not %s', async (path) => {
    const { url } = await open()

    const { statuses, text } = await say(url, get(path, 'Host: rebind.example'))

    expect(statuses).toEqual([403])
    expect(text).toContain('urn:order-sandbox:foreign-host')
  })

  test('not the way to the console that a browser is shown', async () => {
    const { url } = await open()

    expect((await say(url, get('/', 'Host: rebind.example', 'Accept: text/html'))).statuses).toEqual([403])
  })

  test('not by a URL that names the site while the Host does not', async () => {
    const { url } = await open()

    const { statuses } = await say(url, get('http://rebind.example/_sandbox/orders', 'Host: localhost'))

    expect(statuses).toEqual([403])
  })

  test('not by a Host that names the site while the URL does not', async () => {
    const { url } = await open()

    const { statuses } = await say(url, get('http://localhost/_sandbox/orders', 'Host: rebind.example'))

    expect(statuses).toEqual([403])
  })

  test.for([
    ['the site first', 'Host: rebind.example', 'Host: localhost'],
    ['the site last', 'Host: localhost', 'Host: rebind.example'],
  ] as const)('not by two Hosts, %s', async ([, ...hosts]) => {
    const { url } = await open()

    const { text } = await say(url, get('/_sandbox/orders', ...hosts))

    expect(text).not.toMatch(/^HTTP\/1\.1 200 /)
    expect(text).not.toContain('"orders"')
  })

  test('not without any Host', async () => {
    const { url } = await open()

    const { text } = await say(url, 'GET /_sandbox/orders HTTP/1.0\r\n\r\n')

    expect(text).toMatch(/^HTTP\/1\.1 403 /)
  })

  test.for(doors.filter((path) => /ui$|docs$/.test(path)))('while a name of this machine opens %s', async (path) => {
    const { url } = await open()

    expect((await say(url, get(path, 'Host: localhost:4010'))).statuses).toEqual([200])
  })
})

describe('clickjacking, and scripts that are not ours: what a browser is told', () => {
  test.for(doors.filter((path) => path !== '/_sandbox/ui/'))('of %s', async (path) => {
    const { sandbox } = await open()

    const { headers, body } = await sandbox.fetch(new Request(`http://sandbox${path}`))
    await body?.cancel()
    const policy = headers.get('content-security-policy') ?? ''

    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})

describe('a page of another origin', () => {
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }

  test.for([
    ['by its origin', { origin: 'https://evil.example' }],
    ['by what its browser says of it', { 'sec-fetch-site': 'cross-site' }],
    ['on another port of this machine', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }],
    ['that has no origin', { origin: 'null' }],
  ] as const)('cannot listen to the events: %s', async ([, headers]) => {
    const { url } = await open()

    const answer = await fetch(`${url}/_sandbox/events`, { headers })
    await answer.body?.cancel()

    expect(answer.status).toBe(403)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  test.for([
    ['POST', '/_sandbox/reset'],
    ['POST', '/_sandbox/given'],
    ['POST', '/_sandbox/provider-states'],
    ['POST', '/_sandbox/faults'],
    ['PATCH', '/_sandbox/faults/fault-1'],
    ['DELETE', '/_sandbox/journal'],
    ['PUT', '/_sandbox/clock'],
    ['PUT', '/_sandbox/orders/skuio/5000'],
    ['PUT', '/_sandbox/snapshots/mine'],
    ['DELETE', '/_sandbox/sessions/other'],
    ['POST', '/@other/_sandbox/reset'],
  ] as const)('cannot write: %s %s', async ([method, path]) => {
    const { url } = await open({ cors: ['*'] })

    const { status, headers } = await fetch(url + path, { method, headers: foreign })

    expect(status).toBe(403)
    expect(headers.has('access-control-allow-origin')).toBe(false)
  })

  test.for([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; x=application/json',
    '',
  ])('whose browser hides that cannot send a body that needs no leave: %s', async (type) => {
    const { url, sandbox } = await open()
    const before = sandbox.clock.read().frozen

    const headers = new Headers(type === '' ? [] : [['content-type', type]])
    const body = new TextEncoder().encode('{"now":"2026-05-10T09:00:00Z"}')
    const { status } = await fetch(`${url}/_sandbox/clock`, { method: 'PUT', headers, body })

    expect(status).toBe(415)
    expect(sandbox.clock.read().frozen).toBe(before)
  })
})

describe('whoever has not the control token', () => {
  const controlToken = 'correct horse battery staple'

  test.for([
    ['nothing', {}],
    ['another token of the same length', { authorization: `Bearer ${'x'.repeat(controlToken.length)}` }],
    ['all of it but the last letter', { authorization: `Bearer ${controlToken.slice(0, -1)}` }],
    ['all of it but the first letter', { authorization: `Bearer ${controlToken.slice(1)}` }],
    ['it with another last letter', { authorization: `Bearer ${controlToken.slice(0, -1)}E` }],
    ['it in capitals', { authorization: `Bearer ${controlToken.toUpperCase()}` }],
    ['it twice', { authorization: `Bearer ${controlToken}${controlToken}` }],
    ['it with a NUL byte', { authorization: `Bearer ${controlToken}%00` }],
    ['it in the query', {}, `?access_token=${encodeURIComponent(controlToken)}`],
    ['it in a cookie', { cookie: `token=${encodeURIComponent(controlToken)}` }],
    ['it by Basic', { authorization: `Basic ${btoa(`:${controlToken}`)}` }],
  ] as const)('but %s', async ([, headers, query = '']) => {
    const { url } = await open({ controlToken })

    const { status } = await fetch(`${url}/_sandbox/orders${query}`, { headers })

    expect(status).toBe(401)
  })

  test('is not told it by the console, an answer, the journal or a header', async () => {
    const { url, sandbox } = await open({ controlToken })
    const bearer = { authorization: `Bearer ${controlToken}` }
    await fetch(`${url}/api/sales-orders/1001`, { headers: bearer })

    const told: string[] = [JSON.stringify(sandbox.journal.entries())]
    for (const path of [
      '/_sandbox/ui',
      '/_sandbox/docs',
      '/_sandbox',
      '/_sandbox/journal',
      '/_sandbox/nowhere',
      '/_sandbox/openapi/control.yaml',
    ]) {
      for (const headers of [{}, bearer]) {
        const answer = await fetch(url + path, { headers })
        told.push(JSON.stringify([...answer.headers]) + (await answer.text()))
      }
    }

    expect(told.join('')).not.toContain(controlToken)
    expect(told.join('')).toContain('Bearer [redacted]')
  })
})
