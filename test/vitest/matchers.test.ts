/** The matchers of order-sandbox/vitest: what they hold, and what they say where it does not. */
import { describe, expect } from 'vitest'
import type { Sandbox } from '../../src/index.ts'
import { test } from '../../src/vitest.ts'

const closedOrder = 'd806ffda-9e33-4440-9eb1-9f951bae4544'

async function put(sandbox: Sandbox, id: number, body: object): Promise<void> {
  await sandbox.fetch(
    new Request(`http://sandbox/api/sales-orders/${id}`, {
      method: 'PUT',
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

async function hold(sandbox: Sandbox): Promise<void> {
  await sandbox.fetch(
    new Request(`http://sandbox/order-management/orders/${closedOrder}`, {
      method: 'PATCH',
      headers: {
        authorization: 'Bearer any',
        'content-type': 'application/json',
        'request-id': crypto.randomUUID(),
        tenant: 'acme',
        'x-newstore-tenant': 'acme',
      },
      body: '{"status":"on_hold"}',
    }),
  )
}

/** What a failing expectation says. */
function messageOf(expectation: () => void): string {
  try {
    expectation()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('It holds.')
}

const inLines = (...lines: readonly string[]): string => lines.join('\n')

describe('toHaveStatus', () => {
  test('holds for the status that the order has now', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'closed' })

    expect(sandbox).toHaveStatus('skuio', 1001, 'closed')
    expect(sandbox).toHaveStatus('skuio', '1001', 'closed')
    expect(sandbox).not.toHaveStatus('skuio', 1001, 'open')
    expect(sandbox).toHaveStatus('newstore', closedOrder, 'closed')
  })

  test('names the rule that left the order in another', async ({ sandbox }) => {
    await put(sandbox, 1002, { order_status: 'open' })

    expect(messageOf(() => expect(sandbox).toHaveStatus('skuio', 1002, 'open'))).toBe(
      inLines(
        'Expected skuio order 1002 to be open, and it is closed.',
        '  entry 1  PUT /api/sales-orders/1002  200',
        '    closed → open suppressed: skuio.reopen-guard',
        `    ${statementOf(sandbox, 'skuio.reopen-guard')}`,
      ),
    )
  })

  test('says that nobody has asked for another', ({ sandbox }) => {
    expect(messageOf(() => expect(sandbox).toHaveStatus('skuio', 1002, 'open'))).toBe(
      inLines('Expected skuio order 1002 to be open, and it is closed.', 'No request has asked for another status.'),
    )
    expect(messageOf(() => expect(sandbox).not.toHaveStatus('skuio', 1002, 'closed'))).toBe(
      'Expected skuio order 1002 not to be closed, and it is.',
    )
  })

  test.for<[what: string, args: [string, string | number, string], says: string]>([
    [
      'a status that there is not',
      ['skuio', 1002, 'cloesd'],
      'skuio has no status "cloesd". It has: draft, open, reserved, closed, cancelled, refunded, completed. Did you mean "closed"?',
    ],
    ['an order that is not there', ['skuio', 4711, 'open'], 'skuio has no order 4711 in the session test-…'],
    [
      'a provider that there is not',
      ['skuoi', 1002, 'open'],
      'There is no provider named "skuoi". There are: newstore, skuio. Did you mean "skuio"?',
    ],
  ])('does not pass for %s, not even with not', ([, args, says], { sandbox }) => {
    const message = messageOf(() => expect(sandbox).not.toHaveStatus(...args))

    expect(message.replace(/test-\d+\.$/, 'test-…')).toBe(says)
  })
})

describe('toHaveReceived', () => {
  test('holds for requests that are like that, as often as wanted', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'closed' })
    await put(sandbox, 1003, { order_status: 'open' })

    expect(sandbox).toHaveReceived({ operation: 'updateSalesOrder', order: '1003', body: { '/order_status': 'open' } })
    expect(sandbox).toHaveReceived({ provider: 'skuio' }, 2)
    expect(sandbox).toHaveReceived({ method: 'PUT' }, { max: 2 })
    expect(sandbox).not.toHaveReceived({ provider: 'newstore' })
    expect(sandbox).toHaveReceived({ provider: 'newstore' }, 0)
  })

  test('shows what came nearest, and where it differs', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'closed' })
    await put(sandbox, 1002, { order_status: 'reserved' })

    const match = { order: '1002', status: 200, body: { '/order_status': 'open' } }

    expect(messageOf(() => expect(sandbox).toHaveReceived(match))).toBe(
      inLines(
        'Expected the sandbox to have received a request like {"order":"1002","status":200,"body":{"/order_status":"open"}}, and it received 0.',
        'The nearest of 2 entries:',
        '  entry 2  PUT /api/sales-orders/1002  200',
        '    body/order_status: expected "open", received "reserved"',
        '  entry 1  PUT /api/sales-orders/1001  200',
        '    order: expected "1002", received "1001"',
        '    body/order_status: expected "open", received "closed"',
      ),
    )
  })

  test.for<[times: number | { min?: number; max?: number }, words: string]>([
    [2, 'exactly 2 requests'],
    [{ min: 2 }, 'at least 2 requests'],
    [{ max: 0 }, 'at most 0 requests'],
    [{ min: 2, max: 3 }, '2 to 3 requests'],
  ])('says of %j that it wanted %s', async ([times, words], { sandbox }) => {
    await put(sandbox, 1001, {})

    expect(messageOf(() => expect(sandbox).toHaveReceived({ order: 1001 }, times))).toBe(
      `Expected the sandbox to have received ${words} like {"order":1001}, and it received 1.`,
    )
  })

  test('says that nothing came at all', ({ sandbox }) => {
    expect(messageOf(() => expect(sandbox).toHaveReceived({ order: '1002' }))).toBe(
      inLines(
        'Expected the sandbox to have received a request like {"order":"1002"}, and it received 0.',
        `Nothing came to the session ${sandbox.name}: does the client use sandbox.fetch, or the URL of this session?`,
      ),
    )
  })

  test('does not pass for an expectation that cannot be, not even with not', ({ sandbox }) => {
    expect(messageOf(() => expect(sandbox).not.toHaveReceived({ operation: 'updateSalesOrdr' }))).toMatch(
      /^This cannot be expected\.\n {2}match\.operation: must be one of .*updateSalesOrder/,
    )
  })

  test('says how often a request came that should not have', async ({ sandbox }) => {
    await put(sandbox, 1001, {})

    expect(messageOf(() => expect(sandbox).not.toHaveReceived({ order: '1001' }))).toBe(
      'Expected the sandbox not to have received a request like {"order":"1001"}, and it received 1.',
    )
  })
})

describe('toHaveSuppressed', () => {
  test.for(['reopen guard', 'skuio.reopen-guard', 'reopen-guard', 'Reopen Guard'])(
    'holds for the rule by the name "%s"',
    async (rule, { sandbox }) => {
      expect(sandbox).not.toHaveSuppressed(rule)

      await put(sandbox, 1002, { order_status: 'open' })

      expect(sandbox).toHaveSuppressed(rule)
    },
  )

  test('lists the rules that spoke instead', async ({ sandbox }) => {
    await put(sandbox, 1003, { order_status: 'open' })
    await hold(sandbox)
    await put(sandbox, 1001, { ordr_status: 'open' })

    expect(messageOf(() => expect(sandbox).toHaveSuppressed('reopen guard'))).toBe(
      inLines(
        'Expected skuio.reopen-guard to have suppressed a change, and it did not.',
        'What spoke instead:',
        '  entry 1  PUT /api/sales-orders/1003  200',
        '    closed → open allowed: skuio.reopen',
        `  entry 2  PATCH /order-management/orders/${closedOrder}  400`,
        '    closed → on_hold refused: newstore.hold-too-late',
        '  entry 3  PUT /api/sales-orders/1001  200',
        '    unknown-field: skuio.unknown-field',
      ),
    )
  })

  test('shows what was suppressed and should not have been', async ({ sandbox }) => {
    await put(sandbox, 1002, { order_status: 'open' })

    expect(messageOf(() => expect(sandbox).not.toHaveSuppressed('reopen guard'))).toBe(
      inLines(
        'Expected skuio.reopen-guard not to have suppressed a change, and it did:',
        '  entry 1  PUT /api/sales-orders/1002  200',
      ),
    )
  })

  test('does not pass for a rule that there is not, not even with not', ({ sandbox }) => {
    expect(messageOf(() => expect(sandbox).not.toHaveSuppressed('reopen gard'))).toBe(
      'There is no rule "reopen gard". Did you mean "reopen guard"?',
    )
  })
})

describe('toHaveObeyedTheRetryRules', () => {
  test('holds where a 500 is tried again and a 400 is not', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 500, times: 1, match: { provider: 'skuio' } })

    await put(sandbox, 1001, { order_status: 'closed' })
    await put(sandbox, 1001, { order_status: 'closed' })
    await hold(sandbox)

    expect(sandbox).toHaveObeyedTheRetryRules()
    expect(messageOf(() => expect(sandbox).not.toHaveObeyedTheRetryRules())).toBe(
      'Expected a rule of trying again to be broken, and none was in 2 calls.',
    )
  })

  test('tells each violation with its rule and how we know it', async ({ sandbox }) => {
    await hold(sandbox)
    await hold(sandbox)

    expect(sandbox).not.toHaveObeyedTheRetryRules()
    expect(messageOf(() => expect(sandbox).toHaveObeyedTheRetryRules())).toBe(
      inLines(
        'Expected the rules of trying again to be obeyed, and 1 violation came:',
        `  violation  retried-unfixed-400  @${sandbox.name}  PATCH /order-management/orders/${closedOrder}  entries 1, 2`,
        `    ${statementOf(sandbox, 'newstore.retry-400')}`,
        '    “The request can only be retried if the error described in the response body is fixed.” (NewStore docs, Sales Order Support API, updateOrder)',
      ),
    )
  })
})

test('what is no sandbox is refused by name', () => {
  expect(messageOf(() => expect('http://127.0.0.1:4010').toHaveObeyedTheRetryRules())).toBe(
    'toHaveObeyedTheRetryRules expects of a sandbox, like the one of createSandbox(), and not of http://127.0.0.1:4010.',
  )
})

function statementOf(sandbox: Sandbox, id: string): string | undefined {
  return sandbox.providers.flatMap(({ rules }) => rules).find((rule) => rule.id === id)?.statement
}
