/** Bodies that are too much: too long, too deep, wrong in too many places. Each is answered at once, and shortly. */
import { describe, expect, vi } from 'vitest'
import { ask, hold, put } from '../support/asking.ts'
import { errorBody, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

// What takes a second by itself takes longer where many tests run at once.
vi.setConfig({ testTimeout: 30_000 })

const limit = 1024 * 1024
const anyMessage = expect.stringMatching(/\w/)
const json = { 'Content-Type': 'application/json' }

const control = (sandbox: OpenSandbox, call: string, body: string) => {
  const [method = '', path = ''] = call.split(' ')
  return ask(sandbox, method, path, { headers: json, body })
}

/** As many items as fit into a body: `{"tags":[1,1,1,…]}` has half a million. */
function full(open: string, item: string, close: string): string {
  const count = Math.floor((limit - open.length - close.length) / (item.length + 1))
  return open + Array<string>(count).fill(item).join(',') + close
}

const manyKeys = (count = 80_000): string =>
  `{${Array.from({ length: count }, (_, index) => `"k${index}":1`).join(',')}}`

describe('a hundred thousand mistakes, of which a hundred are told:', () => {
  test.for([
    ['items of the wrong type', full('{"tags":[', '1', ']}'), 'tags.99'],
    ['items that lack what they need', full('{"sales_order_lines":[', '{}', ']}'), 'sales_order_lines.10.quantity'],
    ['items that are no objects', full('{"sales_order_lines":[', '1', ']}'), 'sales_order_lines.99'],
    ['items that the order does not have', full('{"notes":[', '{"id":9,"note":"x"}', ']}'), 'notes.98.id'],
    ['items of every list', full('{"tags":[1],"notes":[', 'null', ']}'), 'notes.98'],
  ])('%s, in the words of SKU.io', async ([, body, last], { sandbox }) => {
    const answer = await put(sandbox, 1001, body)

    const { message, errors } = answer.body as { message: string; errors: Record<string, string[]> }
    expect(answer).toAnswer(422)
    expect(message).toMatch(/ \(and \d+ more errors\)$/)
    expect(Object.keys(errors).length).toBeLessThanOrEqual(102)
    expect(Object.keys(errors)).toContain(last)
  })

  test('unknown keys, of SKU.io in strict mode', async ({ open }) => {
    const sandbox = await open({ strict: true })

    const answer = await put(sandbox, 1001, manyKeys())

    expect(answer).toAnswer(422)
    expect(Object.keys((answer.body as { errors: object }).errors)).toHaveLength(100)
  })

  test('unknown keys, as notices of either API', async ({ sandbox }) => {
    for (const answer of [await put(sandbox, 1001, manyKeys()), await hold(sandbox, pending, manyKeys())]) {
      expect(answer).toAnswer(200)
      expect(answer.notices).toHaveLength(21)
      expect(answer.notices.at(-1)).toEqual({ name: 'more-notices', count: 80 })
    }
    expect(sandbox.journal.entries().map(({ notices }) => notices.length)).toEqual([100, 100])
  })

  test('a status that is a long list, in the words of NewStore', async ({ sandbox }) => {
    const answer = await hold(sandbox, pending, full('{"status":[', '1', ']}'))

    expect(answer).toAnswer(400, errorBody(400))
    expect(answer.text.length).toBeLessThan(1000)
  })

  test.for([
    ['PUT /_sandbox/clock', manyKeys()],
    ['PUT /_sandbox/orders/skuio/5000', full('{"order_status":"open","tags":[', '1', ']}')],
    ['PUT /_sandbox/orders/skuio/5000', `{"order":{"order_status":"open"},${manyKeys(70_000).slice(1)}`],
    ['POST /_sandbox/orders/skuio/1001/fulfillments', full('{"lines":[', '{}', ']}')],
    ['POST /_sandbox/faults', `{"kind":"status","status":500,${manyKeys(70_000).slice(1)}`],
    ['POST /_sandbox/faults', `{"kind":"status","status":500,"match":${manyKeys(70_000)}}`],
    ['POST /_sandbox/journal/verify', `{"match":${manyKeys(70_000)}}`],
    ['POST /_sandbox/actors', full('{"provider":"skuio","order":1001,"steps":[', '{}', ']}')],
    ['POST /_sandbox/actors', manyKeys()],
    ['PUT /_sandbox/snapshots/mine', full('{"orders":[', '{}', ']}')],
    ['PUT /_sandbox/snapshots/mine', full('{"provider":"skuio","orders":[', '{"id":1}', ']}')],
    ['PUT /_sandbox/snapshots/mine', manyKeys()],
    ['POST /_sandbox/given', `{"provider":"skuio","scenario":"an order","params":${manyKeys(70_000)}}`],
  ] as const)('%s, in our own words', async ([call, body], { sandbox }) => {
    const answer = await control(sandbox, call, body)

    const { errors } = answer.body as { errors: unknown[] }
    expect(answer).toAnswer(422)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.length).toBeLessThanOrEqual(100)
  })
})

describe('a list that would grow past ten thousand items', () => {
  const lines = (count: number) => ({
    sales_order_lines: Array.from({ length: count }, () => ({ sku: 'x', quantity: 1 })),
  })
  const tooMany = { message: 'The sales order lines field must not have more than 10000 items.' }

  test('is refused by SKU.io, also when it grows bit by bit', async ({ sandbox }) => {
    expect(await put(sandbox, 1001, lines(9_999))).toAnswer(200)

    const answer = await put(sandbox, 1001, lines(1))

    expect(answer).toAnswer(422, { ...tooMany, errors: { sales_order_lines: [tooMany.message] } })
    expect(sandbox.orders('skuio').get(1001)?.sales_order_lines).toHaveLength(10_000)
  })

  test('still takes updates of what it has', async ({ sandbox }) => {
    await put(sandbox, 1001, lines(9_999))

    expect(await put(sandbox, 1001, { sales_order_lines: [{ id: 11, quantity: 3 }] })).toAnswer(200)
  })

  test('is refused by the control API', async ({ sandbox }) => {
    const order = { order_status: 'open', tags: Array<string>(10_001).fill('x') }

    const answer = await control(sandbox, 'PUT /_sandbox/orders/skuio/5000', JSON.stringify(order))

    expect(answer.body).toMatchObject({
      status: 422,
      errors: [{ field: 'tags', message: 'must not have more than 10000 items, and has 10001' }],
    })
  })
})

describe('a body that is too deep', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

  test('is 65 levels deep, and not 64', async ({ sandbox }) => {
    expect(await put(sandbox, 1001, `{"x":${nested(63)}}`)).toAnswer(200)
    expect(await put(sandbox, 1001, `{"x":${nested(64)}}`)).toAnswer(400, { message: anyMessage })
    expect(await hold(sandbox, pending, `{"x":${nested(64)}}`)).toAnswer(400, errorBody(400))
    expect(await control(sandbox, 'PUT /_sandbox/clock', `{"x":${nested(64)}}`)).toAnswer(400)
  })

  test('may be half a million levels deep', async ({ sandbox }) => {
    expect(await put(sandbox, 1001, nested(limit / 2))).toAnswer(400, { message: anyMessage })
    expect(await hold(sandbox, pending, nested(limit / 2))).toAnswer(400, errorBody(400))
    expect(await control(sandbox, 'PUT /_sandbox/clock', nested(limit / 2))).toAnswer(400)
  })

  test('is not one whose texts are full of brackets', async ({ sandbox }) => {
    const note = '[{"\\'.repeat(1000)

    expect(await put(sandbox, 1001, { notes: [{ note }] })).toAnswer(200)
  })
})

describe('a body that is too long for the control API', () => {
  test('is refused in our own words', async ({ sandbox }) => {
    const answer = await control(sandbox, 'PUT /_sandbox/clock', `{"advance":"P1D"}${' '.repeat(limit)}`)

    expect(answer).toAnswer(413, {
      type: 'urn:order-sandbox:body-too-large',
      status: 413,
      title: 'The body is too large.',
      detail: 'It may have 1048576 bytes.',
    })
  })

  test('may be 32 MiB long where it is a snapshot that comes back', async ({ sandbox }) => {
    const padded = (length: number) => `{"orders":[]}${' '.repeat(length - 13)}`
    const put = (body: string) => control(sandbox, 'PUT /_sandbox/snapshots/mine', body)

    expect(await put(padded(32 * limit))).toAnswer(201)
    expect(await put(padded(32 * limit + 1))).toAnswer(413)
  })

  test('is one of more than 20,000 orders', async ({ sandbox }) => {
    const orders = Array.from({ length: 20_001 }, (_, index) => ({ id: index + 1, order_status: 'open' }))

    const answer = await control(sandbox, 'PUT /_sandbox/snapshots/mine', JSON.stringify({ skuio: { orders } }))

    expect(answer.body).toMatchObject({
      status: 422,
      errors: [{ field: 'orders', message: 'must not be more than 20000, and are 20001' }],
    })
  })

  test('is told by its bytes, whatever it says of its length', async ({ sandbox }) => {
    const body = `{"order_status":"reserved"}${' '.repeat(limit)}`

    const answer = await sandbox.send('/api/sales-orders/1001', {
      method: 'PUT',
      headers: { Authorization: 'Bearer t', ...json, 'Content-Length': '2' },
      body,
    })

    expect(answer.status).toBe(413)
  })
})
