/** Which web pages may call the simulated APIs: those of this machine, and those that are named. */
import { describe, expect } from 'vitest'
import { ask, hold, put } from '../support/asking.ts'
import { pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'
import { every } from '../support/table.ts'

const paths = [
  { api: 'SKU.io', path: '/api/sales-orders/1001', method: 'PUT', headers: 'authorization,content-type' },
  { api: 'SKU.io', path: '/api/sales-orders/list', method: 'GET', headers: 'authorization' },
  {
    api: 'NewStore',
    path: `/order-management/orders/${pending}`,
    method: 'PATCH',
    headers: 'authorization,content-type,request-id,tenant,x-newstore-tenant',
  },
  {
    api: 'NewStore',
    path: '/auth/realms/acme/protocol/openid-connect/token',
    method: 'POST',
    headers: 'content-type',
  },
]

const preflight = (sandbox: OpenSandbox, origin: string, { path, method, headers }: (typeof paths)[number]) =>
  ask(sandbox, 'OPTIONS', path, {
    headers: { Origin: origin, 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': headers },
  })

const near = [
  'http://localhost:5173',
  'http://localhost',
  'https://localhost:8443',
  'http://127.0.0.1:3000',
  'http://[::1]:3000',
  'http://shop.localhost:5173',
]
const far = [
  'https://shop.example',
  'http://localhost.example',
  'http://localhost.evil.example:5173',
  'http://127.0.0.1.evil.example',
  'http://evil.example/localhost',
  'file://localhost',
  'null',
]

describe('a preflight', () => {
  test.for(every({ origin: near, to: paths }))(
    'from $origin is let through to $to.method of $to.api',
    async ({ origin, to }, { sandbox }) => {
      const answer = await preflight(sandbox, origin, to)

      expect(answer.status).toBe(204)
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
      expect(answer.headers.get('access-control-allow-methods')?.split(/, ?/)).toContain(to.method)
      const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase().split(/, ?/)
      expect(allowed).toEqual(expect.arrayContaining(to.headers.split(',')))
    },
  )

  test.for(every({ origin: far, to: paths }))(
    'from $origin is not let through to $to.method of $to.api',
    async ({ origin, to }, { sandbox }) => {
      const answer = await preflight(sandbox, origin, to)

      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      expect(answer.status).toBeLessThan(500)
    },
  )
})

describe('a request', () => {
  test.for(near)('from %s can be read there, its notices included', async (origin, { sandbox }) => {
    const answer = await put(sandbox, 1002, { order_status: 'open' }, { Origin: origin })

    expect(answer).toAnswer(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    expect(answer.headers.get('access-control-expose-headers')?.split(/, ?/)).toContain('Sandbox-Notice')
    expect(answer.headers.get('vary')).toMatch(/origin/i)
  })

  test('that is refused can be read there, too', async ({ sandbox }) => {
    const [origin = ''] = near

    for (const answer of [
      await put(sandbox, 1001, { is_quote: 'yes' }, { Origin: origin }),
      await put(sandbox, 999, {}, { Origin: origin }),
      await hold(sandbox, pending, undefined, { Origin: origin, Authorization: null }),
      await ask(sandbox, 'GET', '/api/nothing', { headers: { Origin: origin } }),
    ]) {
      expect(answer).toRefuse()
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    }
  })

  test.for(far)('from %s cannot', async (origin, { sandbox }) => {
    const answer = await put(sandbox, 1002, { order_status: 'open' }, { Origin: origin })

    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('from no page has nothing of it', async ({ sandbox }) => {
    const answer = await put(sandbox, 1002, {})

    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the cors option', () => {
  const [to] = paths as [(typeof paths)[number]]

  test('lets named origins in, and no others', async ({ open }) => {
    const sandbox = await open({ cors: ['https://shop.example', 'https://console.shop.example:8443'] })

    for (const [origin, allowed] of [
      ['https://shop.example', true],
      ['https://console.shop.example:8443', true],
      ['http://localhost:5173', true],
      ['http://shop.example', false],
      ['https://shop.example:444', false],
      ['https://other.shop.example', false],
    ] as const) {
      const expected = allowed ? origin : null
      expect((await preflight(sandbox, origin, to)).headers.get('access-control-allow-origin')).toBe(expected)
      const answer = await put(sandbox, 1001, {}, { Origin: origin })
      expect(answer.headers.get('access-control-allow-origin')).toBe(expected)
    }
  })

  test('of * lets every origin in', async ({ open }) => {
    const sandbox = await open({ cors: ['*'] })

    for (const origin of ['https://shop.example', 'http://localhost:5173']) {
      expect((await preflight(sandbox, origin, to)).status).toBe(204)
      const answer = await put(sandbox, 1001, {}, { Origin: origin })
      expect([origin, '*']).toContain(answer.headers.get('access-control-allow-origin'))
    }
  })
})
