/** JSON that is not: whatever is wrong with a body, each API says so in its own words, and nothing changes. */
import { describe, expect } from 'vitest'
import { ask, askToken, hold, put, stored } from '../support/asking.ts'
import { errorBody, pending } from '../support/newstore.ts'
import { test } from '../support/sandboxes.ts'
import { malformedBodies } from './malformed-json.ts'

const anyMessage = expect.stringMatching(/\w/)
const ourProblem = {
  type: 'urn:order-sandbox:malformed-body',
  status: 400,
  title: 'The body is not JSON.',
  detail: anyMessage,
}

test('there are at least 188 ways to get JSON wrong', () => {
  expect(new Set(malformedBodies.map(({ name }) => name)).size).toBeGreaterThanOrEqual(188)
})

describe('JSON that is not', () => {
  test.for(malformedBodies)('$name', async ({ body }, { sandbox }) => {
    const before = [stored(sandbox, 'skuio', 1001), stored(sandbox, 'newstore', pending)]

    const skuio = await put(sandbox, 1001, body)
    const newstore = await hold(sandbox, pending, body)
    const control = await ask(sandbox, 'PUT', '/_sandbox/clock', {
      headers: { 'Content-Type': 'application/json' },
      body,
    })

    expect(skuio).toAnswer(400, { message: anyMessage })
    expect(skuio.headers.get('content-type')).toBe('application/json')
    expect(newstore).toAnswer(400, errorBody(400))
    expect(newstore.headers.get('content-type')).toBe('application/problem+json')
    expect(control).toAnswer(400, ourProblem)
    expect(control.headers.get('content-type')).toBe('application/problem+json')
    expect([stored(sandbox, 'skuio', 1001), stored(sandbox, 'newstore', pending)]).toEqual(before)
  })
})

test('JSON is no form: the token endpoint says so', async ({ sandbox }) => {
  const answer = await askToken(sandbox, 'acme', {}, { 'Content-Type': 'application/json' })

  expect(answer).toAnswer(400, { error: 'invalid_request', error_description: anyMessage })
})

describe('a key that stands twice', () => {
  test('counts by its last value, as with most parsers, in each API and in the control API', async ({ sandbox }) => {
    const skuio = await put(sandbox, 1001, '{"tracking_number":"first","tracking_number":"last"}')
    const newstore = await hold(sandbox, pending, '{"status":"open","status":"on_hold"}')
    const control = await ask(sandbox, 'PUT', '/_sandbox/clock', {
      headers: { 'Content-Type': 'application/json' },
      body: '{"now":"nonsense","now":"2026-05-11T00:00:00Z"}',
    })

    expect(skuio.order).toMatchObject({ tracking_number: 'last' })
    expect(newstore).toAnswer(200)
    expect(control.body).toMatchObject({ now: '2026-05-11T00:00:00.000Z' })
  })

  test('is refused by its last value, too', async ({ sandbox }) => {
    expect(await put(sandbox, 1001, '{"tracking_number":"1Z","tracking_number":5}')).toAnswer(422)
    expect(await hold(sandbox, pending, '{"status":"on_hold","status":"open"}')).toAnswer(400, errorBody(400))
  })
})

test('what somebody sent in its place can be looked at, as it begins', async ({ sandbox }) => {
  await put(sandbox, 1001, `{"order_status": "open",} ${'x'.repeat(5000)}`)
  await put(sandbox, 1001, 'order_status: open', { 'Content-Type': 'application/yaml' })

  const [malformed, unsupported] = sandbox.journal.entries()
  expect(malformed?.request).toMatchObject({
    body: undefined,
    text: expect.stringMatching(/^\{"order_status": "open",} x/),
  })
  expect(malformed?.request.text).toHaveLength(2048)
  expect(unsupported?.request).toMatchObject({ body: undefined, text: 'order_status: open' })
})
