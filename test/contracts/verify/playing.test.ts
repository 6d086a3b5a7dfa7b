/** `order-sandbox verify`: contracts of all versions, played where each interaction finds what it is given. */
import { describe, expect } from 'vitest'
import { test } from '../../cli/command.ts'
import { asksFor, closedAndFulfilled, holds, pact, reads, reopens, staysClosed, told, verdicts } from './pacts.ts'

const bearer = { Authorization: 'Bearer any' }

describe('contracts', () => {
  test('of versions 2, 3 and 4 and of several consumers are verified in one run', async ({ folder }) => {
    await folder.write(
      'contracts/legacy-skuio.json',
      pact('skuio', [version2], { consumer: 'legacy', version: '2.0.0' }),
    )
    await folder.write('contracts/web-newstore.json', pact('newstore', [version3]))
    await folder.write('contracts/more/app-skuio.json', pact('skuio', [version4], { consumer: 'app', version: '4.0' }))

    const run = await told(folder)

    expect(
      run.report.contracts.map(({ source, consumer, provider, version }) => [source, consumer, provider, version]),
    ).toEqual([
      ['contracts/legacy-skuio.json', 'legacy', 'skuio', '2.0.0'],
      ['contracts/more/app-skuio.json', 'app', 'skuio', '4.0'],
      ['contracts/web-newstore.json', 'web', 'newstore', '3.0.0'],
    ])
    expect(run.report).toMatchObject({ holds: true, mode: 'sandbox', clock: '2026-05-10T09:00:00Z', states: 'set' })
    expect(run.report.counts).toEqual({ contracts: 3, interactions: 3, hold: 3, fail: 0, pending: 0 })
    expect(run.code).toBe(0)
  })

  test('are told of with what holds, and with the rule that decided', async ({ folder }) => {
    await folder.write('contracts/web-skuio.json', pact('skuio', [staysClosed]))

    const { report } = await told(folder)

    expect(report.contracts[0]?.interactions[0]).toMatchObject({
      description: 'does not reopen it',
      given: [{ name: closedAndFulfilled, params: {} }],
      request: { method: 'PUT', path: '/api/sales-orders/1002' },
      status: { expected: 200, actual: 200 },
      verdict: 'holds',
      differences: [],
      findings: [],
      decidedBy: [
        {
          rule: 'skuio.reopen-guard',
          said: 'closed → open suppressed',
          statement: expect.stringContaining('does not reopen'),
          basis: { kind: 'documented', quote: expect.any(String), source: expect.any(String) },
        },
      ],
    })
  })

  test('that do not hold are told of with what differs, by its path', async ({ folder }) => {
    const wantsMore = reads(1002, [], { id: 1002, customer_po_number: 'PO-1' }, { status: 201 })
    await folder.write('contracts/web-skuio.json', pact('skuio', [staysClosed, reopens, wantsMore]))

    const { report, code } = await told(folder)

    const [first, second, third] = report.contracts[0]?.interactions ?? []
    expect(first?.verdict).toBe('holds')
    expect(second).toMatchObject({
      verdict: 'fails',
      differences: [{ where: '$.data.order_status', expected: 'open', actual: 'closed', message: expect.any(String) }],
      decidedBy: [{ rule: 'skuio.reopen-guard' }],
    })
    expect(third?.status).toEqual({ expected: 201, actual: 200 })
    expect(third?.differences).toContainEqual({
      where: 'status',
      expected: 201,
      actual: 200,
      message: expect.any(String),
    })
    expect(third?.differences.map(({ where }) => where)).toContain('$.data.customer_po_number')
    expect(report.holds).toBe(false)
    expect(code).toBe(1)
  })
})

describe('an interaction', () => {
  test('is given its states in their order, with their parameters', async ({ folder }) => {
    const other = { name: 'an order', params: { id: 77, order_status: 'draft' } }
    await folder.write(
      'contracts/web-skuio.json',
      pact('skuio', [
        reads(
          77,
          ['no orders', other],
          { id: 77, order_status: 'draft' },
          { description: 'what was put after the rest had gone' },
        ),
        reads(77, [other, 'no orders'], undefined, { status: 404, description: 'what went with the rest' }),
        {
          ...reads(78, [{ name: 'order <id> is <order_status>', params: { id: 78, order_status: 'closed' } }], {
            order_status: 'closed',
          }),
          description: 'words as parameters',
        },
      ]),
    )

    const run = await told(folder)

    expect(verdicts(run)).toEqual([
      ['what was put after the rest had gone', 'holds'],
      ['what went with the rest', 'holds'],
      ['words as parameters', 'holds'],
    ])
  })

  test('sees nothing of what another has left, with a state of its own or without', async ({ folder }) => {
    const closes = asksFor('closed', ['order 1002 is open'], { order_status: 'closed' })
    await folder.write(
      'contracts/web-skuio.json',
      pact('skuio', [
        closes,
        reads(1001, ['no orders', 'the token is expired'], undefined, { status: 401, description: 'leaves nothing' }),
        reads(1001, [], { order_status: 'open' }, { description: 'finds the fixtures without a state' }),
        reads(
          1002,
          [],
          { order_status: 'closed', fulfillment_status: 'fulfilled' },
          { description: 'finds its fixture' },
        ),
      ]),
    )

    expect(verdicts(await told(folder))).toEqual([
      ['asks for closed', 'holds'],
      ['leaves nothing', 'holds'],
      ['finds the fixtures without a state', 'holds'],
      ['finds its fixture', 'holds'],
    ])
  })

  test('can be given a fault, so that a contract covers errors', async ({ folder }) => {
    const order = 'b604ffda-7e31-4338-beab-7f939a8c2322'
    await folder.write(
      'contracts/oms-newstore.json',
      pact('newstore', [
        holds(
          order,
          ['the next request fails with 500'],
          { status: 500, body: { error_code: 'internal_error' } },
          { description: 'documented' },
        ),
        holds(order, ['the next request fails with 503'], { status: 503 }, { description: 'of the network' }),
        holds(order, ['the token is expired'], { status: 403 }, { description: 'refused' }),
        holds(
          'o-1',
          [{ name: 'a closed order', params: { id: 'o-1', tenant: 'initech' } }],
          { status: 400 },
          { tenant: 'initech', description: 'too late' },
        ),
        holds(order, ['the answer to the next request is lost'], { status: 200 }, { description: 'lost' }),
        holds(order, [], { status: 200 }, { description: 'after that' }),
      ]),
    )

    const run = await told(folder)

    expect(verdicts(run)).toEqual([
      ['documented', 'holds'],
      ['of the network', 'holds'],
      ['refused', 'holds'],
      ['too late', 'holds'],
      ['lost', 'fails'],
      ['after that', 'holds'],
    ])
    const [, , , tooLate, lost] = run.report.contracts[0]?.interactions ?? []
    expect(tooLate?.decidedBy).toMatchObject([{ rule: 'newstore.hold-too-late', basis: { kind: 'assumed' } }])
    expect(lost).toMatchObject({ status: { actual: 0 }, reason: expect.stringContaining('error sending request') })
  })

  test('that is pending may fail, and is told of', async ({ folder }) => {
    const pending = { ...wrapped(reopens), pending: true }
    await folder.write('contracts/app-skuio.json', pact('skuio', [wrapped(staysClosed), pending], { version: '4.0' }))

    const run = await told(folder)

    expect(verdicts(run)).toEqual([
      ['does not reopen it', 'holds'],
      ['reopens it', 'pending'],
    ])
    expect(run.report.contracts[0]?.verdict).toBe('pending')
    expect(run.report.holds).toBe(true)
    expect(run.code).toBe(0)
  })

  test('can take values from its state', async ({ folder }) => {
    const generated = {
      ...reads(1, ['a held preorder'], { on_hold: true }),
      request: {
        method: 'GET',
        path: '/api/sales-orders/1',
        headers: bearer,
        // oxlint-disable-next-line no-template-curly-in-string
        generators: { path: { type: 'ProviderState', expression: '/api/sales-orders/${id}', dataType: 'STRING' } },
      },
    }
    await folder.write('contracts/web-skuio.json', pact('skuio', [generated]))

    const { code } = await told(folder)

    expect(code).toBe(0)
  })
})

/** A body in the form of version 4. */
function wrapped(interaction: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const wrap = (part: unknown): object => {
    const { body, ...rest } = part as { readonly body?: unknown }
    return body === undefined
      ? rest
      : { ...rest, body: { contentType: 'application/json', encoded: false, content: body } }
  }
  return {
    ...interaction,
    type: 'Synchronous/HTTP',
    request: wrap(interaction.request),
    response: wrap(interaction.response),
  }
}

/** One state as text, a query as text, rules by their whole paths. */
const version2 = {
  description: 'lists drafts',
  providerState: 'order 1001 is draft',
  request: {
    method: 'GET',
    path: '/api/sales-orders/list',
    query: 'filter[order_status]=draft&per_page=1',
    headers: bearer,
  },
  response: {
    status: 200,
    body: { data: [{ id: 1, order_status: 'draft' }], meta: { per_page: 1 } },
    matchingRules: { '$.body.data[0].id': { match: 'type' } },
  },
}

const version3 = {
  ...holds('d806ffda-9e33-4440-9eb1-9f951bae4544', ['a closed order'], {
    status: 400,
    headers: { 'Content-Type': 'application/problem+json' },
    body: { error_code: 'bad_request', message: 'any text', request_id: 'r-1' },
    matchingRules: { body: { '$.message': { matchers: [{ match: 'regex', regex: '.*closed.*' }] } } },
  }),
}

const version4 = {
  ...wrapped(staysClosed),
  key: 'stays-closed',
  comments: { text: ['as the docs say'] },
}
