/** Which requests a fault is for. */
import { describe, expect } from 'vitest'
import type { FaultMatch } from '../../src/faults/fault.ts'
import type { Answer } from '../support/answer.ts'
import { ask, askToken, get, globex, hold, put } from '../support/asking.ts'
import { ofGlobex, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

/** One of each kind of request there is. */
const requests: Readonly<Record<string, (sandbox: OpenSandbox) => Promise<Answer>>> = {
  open: (sandbox) => put(sandbox, 1001, { order_status: 'open', sales_order_lines: [{ id: 11, quantity: 2 }] }),
  close: (sandbox) => put(sandbox, 1002, { order_status: 'closed', payment_status: null }, { 'X-Channel': 'walmart' }),
  broken: (sandbox) => put(sandbox, 1003, '{'),
  read: (sandbox) => get(sandbox, '/api/sales-orders/1001'),
  list: (sandbox) => get(sandbox, '/api/sales-orders/list?per_page=1'),
  hold: (sandbox) => hold(sandbox, pending),
  'hold in globex': (sandbox) => hold(sandbox, ofGlobex, { status: 'on_hold', 'a/b': { 'c~d': 1 } }, globex),
  token: (sandbox) =>
    askToken(sandbox, 'acme', { grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' }),
}

const skuio = ['open', 'close', 'broken', 'read', 'list']
const newstore = ['hold', 'hold in globex', 'token']
const wholeBody = { status: 'on_hold' }

const rows: readonly { readonly match: FaultMatch; readonly strikes: readonly string[] }[] = [
  { match: {}, strikes: [...skuio, ...newstore] },
  { match: { provider: 'skuio' }, strikes: skuio },
  { match: { provider: 'newstore' }, strikes: newstore },
  { match: { operation: 'updateSalesOrder' }, strikes: ['open', 'close', 'broken'] },
  { match: { operation: 'getSalesOrder' }, strikes: ['read'] },
  { match: { operation: 'getSalesOrderV2' }, strikes: [] },
  { match: { operation: 'issueToken' }, strikes: ['token'] },
  { match: { order: '1001' }, strikes: ['open', 'read'] },
  { match: { order: 1001 }, strikes: ['open', 'read'] },
  { match: { order: pending }, strikes: ['hold'] },
  { match: { order: '01001' }, strikes: [] },
  { match: { tenant: 'globex' }, strikes: ['hold in globex'] },
  { match: { tenant: 'Globex' }, strikes: [] },
  { match: { method: 'PUT' }, strikes: ['open', 'close', 'broken'] },
  { match: { method: 'patch' }, strikes: ['hold', 'hold in globex'] },
  { match: { path: '/api/*' }, strikes: skuio },
  { match: { path: '/api/sales-orders/1001' }, strikes: ['open', 'read'] },
  { match: { path: '/api/sales-orders' }, strikes: [] },
  { match: { path: '/api' }, strikes: [] },
  { match: { path: '*/1001' }, strikes: ['open', 'read'] },
  { match: { path: '*orders*' }, strikes: [...skuio, 'hold', 'hold in globex'] },
  { match: { path: '/*/sales-orders/*0*1' }, strikes: ['open', 'read'] },
  { match: { path: '*' }, strikes: [...skuio, ...newstore] },
  { match: { header: { 'x-channel': 'walmart' } }, strikes: ['close'] },
  { match: { header: { 'X-CHANNEL': 'walmart' } }, strikes: ['close'] },
  { match: { header: { 'x-channel': 'Walmart' } }, strikes: [] },
  { match: { header: { 'x-channel': 'walmart', tenant: 'acme' } }, strikes: [] },
  { match: { body: { '/order_status': 'open' } }, strikes: ['open'] },
  { match: { body: { '/order_status': 'closed', '/payment_status': null } }, strikes: ['close'] },
  { match: { body: { '/order_status': 'closed', '/payment_status': 'paid' } }, strikes: [] },
  { match: { body: { '/sales_order_lines/0/quantity': 2 } }, strikes: ['open'] },
  { match: { body: { '/sales_order_lines/0/quantity': '2' } }, strikes: [] },
  { match: { body: { '/sales_order_lines': [{ quantity: 2, id: 11 }] } }, strikes: ['open'] },
  { match: { body: { '/sales_order_lines/1': null } }, strikes: [] },
  { match: { body: { '/constructor': null } }, strikes: [] },
  { match: { body: { '/a~1b/c~0d': 1 } }, strikes: ['hold in globex'] },
  { match: { body: { '': wholeBody } }, strikes: ['hold'] },
  { match: { provider: 'skuio', order: 1001, method: 'GET' }, strikes: ['read'] },
  { match: { provider: 'newstore', order: 1001 }, strikes: [] },
]

describe('a fault strikes what it matches', () => {
  test.for(rows)('$match', async ({ match, strikes }, { sandbox }) => {
    const { id } = sandbox.faults.add({ kind: 'status', status: 599, match })

    const struck: string[] = []
    for (const [name, send] of Object.entries(requests)) {
      const { status } = await send(sandbox)
      if (status === 599) struck.push(name)
    }

    expect(struck).toEqual(strikes)
    expect(sandbox.faults.list()).toMatchObject([{ id, matched: strikes.length, struck: strikes.length }])
  })
})

test('a path is matched without the session that its prefix names', async ({ open }) => {
  const sandbox = await open({})
  sandbox.session('worker-3').faults.add({ kind: 'status', status: 599, match: { path: '/api/sales-orders/1001' } })

  expect(await get(sandbox, '/@worker-3/api/sales-orders/1001')).toAnswer(599)
  expect(await get(sandbox, '/api/sales-orders/1001')).toAnswer(200)
})

test('an order is matched by its id as it is, not as the path writes it', async ({ sandbox }) => {
  await sandbox.orders('newstore').put({ tenant: 'acme', order: { id: 'PO 7/a', status: 'pending' } })
  sandbox.faults.add({ kind: 'status', status: 599, match: { order: 'PO 7/a' } })

  expect(await hold(sandbox, 'PO%207%2Fa')).toAnswer(599)
  expect(await hold(sandbox, pending)).toAnswer(200)
})

test('a pattern full of stars makes no request slow', async ({ sandbox }) => {
  const path = `/${'*a'.repeat(200)}*b`
  sandbox.faults.add({ kind: 'status', status: 599, match: { path } })

  expect(await get(sandbox, `/api/sales-orders/${'a'.repeat(4000)}`)).toAnswer(404)
})

test('a fault is for the requests of an operation: those that reach none have their own answer', async ({
  sandbox,
}) => {
  sandbox.faults.add({ kind: 'status', status: 599 })

  expect(await get(sandbox, '/api/nothing')).toAnswer(404)
  expect(await ask(sandbox, 'POST', '/api/sales-orders/1001')).toAnswer(405)
})
