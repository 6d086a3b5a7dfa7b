/** Which session a request is for, and which names there can be. */
import { describe, expect } from 'vitest'
import { Mistake } from '../../src/engine/ours.ts'
import { ask, get, put } from '../support/asking.ts'
import { test } from '../support/sandboxes.ts'

const path = '/api/sales-orders/1001'
const inSession = (name: string) => ({ 'Sandbox-Session': name })

describe('the same session is reached by', () => {
  test('header, prefix and library', async ({ open }) => {
    const sandbox = await open({})

    await put(sandbox, 1001, { tracking_number: 'by header' }, inSession('worker-3'))
    await ask(sandbox, 'PUT', `/@worker-3${path}`, {
      headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
      body: { customer_po_number: 'by prefix' },
    })
    const library = sandbox.session('worker-3')
    await library.orders('skuio').put({ ...library.orders('skuio').get(1001), sales_rep_name: 'by library' })

    const all = { tracking_number: 'by header', customer_po_number: 'by prefix', sales_rep_name: 'by library' }
    expect((await get(sandbox, path, inSession('worker-3'))).order).toMatchObject(all)
    expect((await get(sandbox, `/@worker-3${path}`)).order).toMatchObject(all)
    const read = new Request(`http://sandbox${path}`, { headers: { authorization: 'Bearer t' } })
    expect(await (await library.fetch(read)).json()).toMatchObject({ data: all })
    expect((await get(sandbox, path)).order).toMatchObject({ tracking_number: null })
  })

  test('the control API, too', async ({ open }) => {
    const sandbox = await open({})
    await sandbox.session('worker-3').orders('skuio').put({ id: 5000, order_status: 'open' })

    expect(await get(sandbox, '/@worker-3/_sandbox/orders/skuio/5000')).toAnswer(200)
    expect(await get(sandbox, '/_sandbox/orders/skuio/5000', inSession('worker-3'))).toAnswer(200)
    expect(await get(sandbox, '/_sandbox/orders/skuio/5000')).toAnswer(404)
  })

  test('a prefix that is percent-encoded', async ({ open }) => {
    const sandbox = await open({})

    await get(sandbox, `/@worker%2D3${path}`)

    expect(sandbox.session('worker-3').journal.entries()).toHaveLength(1)
  })

  test('an address of its own, where the library listens for it', async ({ open }) => {
    const sandbox = await open({})
    const { url } = await sandbox.session('worker-3').listen()

    await fetch(`${url}${path}`, { headers: { authorization: 'Bearer t' } })

    expect(url).toMatch(/\/@worker-3$/)
    expect(sandbox.session('worker-3').journal.entries()).toMatchObject([{ session: 'worker-3' }])
    expect(sandbox.journal.entries()).toEqual([])
  })
})

describe('where two are named', () => {
  test('the prefix wins over the header', async ({ open }) => {
    const sandbox = await open({})

    await get(sandbox, `/@by-prefix${path}`, inSession('by-header'))

    expect(sandbox.session('by-prefix').journal.entries()).toHaveLength(1)
    expect(sandbox.session('by-header').journal.entries()).toEqual([])
  })

  test('the header wins over the session that the library object stands for', async ({ open }) => {
    const sandbox = await open({})
    const request = new Request(`http://sandbox${path}`, { headers: inSession('by-header') })

    await sandbox.session('by-library').fetch(request)

    expect(sandbox.session('by-header').journal.entries()).toHaveLength(1)
    expect(sandbox.session('by-library').journal.entries()).toEqual([])
  })
})

const good = ['a', '7', 'worker-3', 'A.b_c-D', '.', '..', 'x'.repeat(64), '__proto__', 'constructor', 'default']

describe('a session may be called', () => {
  test.for(good)('%s', async (name, { open }) => {
    const sandbox = await open({})

    await put(sandbox, 1001, { tracking_number: '1Z' }, inSession(name))

    expect((await get(sandbox, `/@${name}${path}`)).order).toMatchObject({ tracking_number: '1Z' })
    expect(sandbox.session(name).orders('skuio').get(1001)).toMatchObject({ tracking_number: '1Z' })
    await sandbox.session(name).clock.advance('P1D')
    await sandbox.session(name).reset()
    expect(sandbox.session(name).orders('skuio').get(1001)).toMatchObject({ tracking_number: null })
    expect(Object.hasOwn(Object.prototype, 'clock')).toBe(false)
  })
})

/** Names that a header can hold. */
const bad = ['worker 3', 'worker/3', 'wörker', 'worker%2D3', 'a,b', 'x'.repeat(65), '@worker', 'worker:3', '*']

describe('a session cannot be called', () => {
  const problem = (name: string) => ({
    type: 'urn:order-sandbox:bad-session-name',
    status: 400,
    title: 'This is no name of a session.',
    detail: `"${name}" cannot name a session. Use 1 to 64 letters, digits, dots, dashes and underscores.`,
  })

  test.for([...bad, ''])('"%s" by a header', async (name, { open }) => {
    const sandbox = await open({})

    for (const asked of [path, '/order-management/orders/1', '/_sandbox/orders', '/api/nothing']) {
      const answer = await get(sandbox, asked, inSession(name))

      expect(answer, asked).toAnswer(400, problem(name))
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
    expect(sandbox.journal.entries()).toEqual([])
  })

  test.for(['worker%203', 'w%C3%B6rker', 'a%2Fb', 'x'.repeat(65), 'a,b', ''])(
    '"%s" by a prefix',
    async (name, { open }) => {
      const sandbox = await open({})

      for (const asked of [path, '/_sandbox/orders']) {
        expect(await get(sandbox, `/@${name}${asked}`), asked).toAnswer(400, {
          ...problem(''),
          detail: expect.stringContaining('Use 1 to 64 letters, digits, dots, dashes and underscores.'),
        })
      }
    },
  )

  test.for([...bad, ''])('"%s" by the library', async (name, { open }) => {
    const sandbox = await open({})

    expect(() => sandbox.session(name)).toThrow(Mistake)
    expect(() => sandbox.session(name)).toThrow(problem(name).detail)
  })

  test('a long one, of which the message shows the beginning', async ({ open }) => {
    const sandbox = await open({})

    const answer = await get(sandbox, path, inSession('x'.repeat(5000)))

    expect(answer.text.length).toBeLessThan(400)
  })
})
