/** Contracts held against the specs, without playing them. */
import { describe, expect, test as plain } from 'vitest'
import { type ContractResult, providers, verifyContracts } from '../../../src/index.ts'
import { test } from '../../cli/command.ts'
import { asksFor, holds, type Interaction, pact, reads, reopens, staysClosed } from './pacts.ts'

type Findings = readonly (readonly [kind: string, code: string, where: string, message: string])[]

async function compared(content: object): Promise<ContractResult> {
  const [verified] = await verifyContracts([{ name: 'x.json', text: JSON.stringify(content) }], { providers })
  if (!verified) throw new Error('There is no result.')
  return verified.result
}

async function findingsIn(provider: string, interaction: unknown): Promise<Findings> {
  const { interactions } = await compared(pact(provider, [interaction]))
  return (interactions[0]?.findings ?? []).map(({ kind, code, where, message }) => [kind, code, where, message])
}

const base = reads(1002, [], undefined)
const change = (interaction: Interaction, part: 'request' | 'response', more: object): Interaction => ({
  ...interaction,
  [part]: { ...(interaction[part] as object), ...more },
})
const order = 'b604ffda-7e31-4338-beab-7f939a8c2322'

describe('a mistake is', () => {
  plain.for<[title: string, provider: string, interaction: Interaction, findings: Findings]>([
    [
      'an operation that the API does not have',
      'skuio',
      change(base, 'request', { path: '/api/orders/1' }),
      [
        [
          'mistake',
          'request.path-or-method.unknown',
          'request.path',
          'Path or method not defined in spec file: GET /api/orders/1',
        ],
      ],
    ],
    [
      'a path without the base path of its server',
      'newstore',
      change(holds(order, [], { status: 200 }), 'request', { path: `/orders/${order}` }),
      [
        [
          'mistake',
          'request.path-or-method.unknown',
          'request.path',
          `Path or method not defined in spec file: PATCH /orders/${order}`,
        ],
      ],
    ],
    [
      'a request that would be refused for a value',
      'skuio',
      asksFor('opn', [], { id: 1002 }),
      [
        [
          'mistake',
          'request.body.incompatible',
          'request.body.order_status',
          'must be one of: draft, open, reserved, closed, cancelled, refunded, completed',
        ],
      ],
    ],
    [
      'a request that would be refused for want of a header',
      'newstore',
      change(holds(order, [], { status: 200 }), 'request', {
        headers: {
          Authorization: 'Bearer x',
          'Content-Type': 'application/json',
          Tenant: 'acme',
          'X-Newstore-Tenant': 'acme',
        },
      }),
      [
        [
          'mistake',
          'request.header.incompatible',
          'request.headers.Request-Id',
          "must have required property 'Request-Id'",
        ],
      ],
    ],
    [
      'a request without credentials',
      'skuio',
      change(base, 'request', { headers: {} }),
      [
        [
          'mistake',
          'request.authorization.missing',
          'request.headers',
          'Request Authorization header is missing but is required by the spec file',
        ],
      ],
    ],
    [
      'a field that the answer never has',
      'skuio',
      reads(1002, [], { id: 1002, ordr_status: 'open' }),
      [['mistake', 'response.body.incompatible', 'response.body.data', 'the API never gives ordr_status']],
    ],
    [
      'such a field in an object that may be null',
      'skuio',
      reads(1002, [], { customer: { name: 'Ada', nme: 'x' } }),
      [['mistake', 'response.body.incompatible', 'response.body.data.customer', 'the API never gives nme']],
    ],
    [
      'such a field in a refusal',
      'newstore',
      holds(order, [], { status: 400, body: { error_code: 'bad_request', message: 'x', request_id: 'x', hint: 'x' } }),
      [['mistake', 'response.body.incompatible', 'response.body', 'the API never gives hint']],
    ],
    [
      'a null that is never there',
      'skuio',
      reads(1002, [], { order_status: null }),
      [
        ['mistake', 'response.body.incompatible', 'response.body.data.order_status', 'must be string'],
        [
          'mistake',
          'response.body.incompatible',
          'response.body.data.order_status',
          'must be one of: draft, open, reserved, closed, cancelled, refunded, completed',
        ],
      ],
    ],
    [
      'a status that the operation never has',
      'skuio',
      change(base, 'response', { status: 302 }),
      [['mistake', 'response.status.unknown', 'response.status', 'Response status code not defined in spec file: 302']],
    ],
  ])('%s', async ([, provider, interaction, findings]) => {
    expect(await findingsIn(provider, interaction)).toEqual(findings)
  })
})

describe('nothing is wrong with', () => {
  plain.for<[title: string, provider: string, interaction: Interaction]>([
    ['an update and its answer', 'skuio', staysClosed],
    ['a consumer that expects what the rules do not do', 'skuio', reopens],
    ['the base path of NewStore', 'newstore', holds(order, [], { status: 200 })],
    [
      'a path that is not below the base path',
      'newstore',
      {
        description: 'gets a token',
        request: {
          method: 'POST',
          path: '/auth/realms/acme/protocol/openid-connect/token',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          body: 'grant_type=client_credentials&client_id=a&client_secret=b',
        },
        response: { status: 200, body: { access_token: 'x', token_type: 'Bearer', expires_in: 300 } },
      },
    ],
    [
      'nulls where they may be',
      'skuio',
      change(
        change(staysClosed, 'request', {
          body: { payment_status: null, canceled_at: null, tags: null, customer: null },
        }),
        'response',
        { body: { data: { payment_status: null, canceled_at: null, billing_address: null, customer: null } } },
      ),
    ],
    [
      'a parameter with brackets',
      'skuio',
      change(base, 'request', {
        path: '/api/sales-orders/list',
        query: { 'filter[order_status]': ['draft'], per_page: ['1'] },
      }),
    ],
    [
      'a request that is wrong on purpose',
      'skuio',
      change(asksFor('opn', [], {}), 'response', {
        status: 422,
        body: { message: 'x', errors: { order_status: ['x'] } },
      }),
    ],
    [
      'a method that is refused on purpose',
      'skuio',
      change(change(base, 'request', { method: 'PATCH' }), 'response', { status: 405 }),
    ],
    [
      'a missing header on purpose',
      'newstore',
      change(holds(order, [], { status: 400 }), 'request', {
        headers: { Authorization: 'Bearer x', 'Content-Type': 'application/json' },
      }),
    ],
  ])('%s', async ([, provider, interaction]) => {
    expect(await findingsIn(provider, interaction)).toEqual([])
  })
})

describe('a note, which does not decide, is', () => {
  plain.for<[title: string, provider: string, interaction: Interaction, findings: Findings]>([
    [
      'a field that the API ignores',
      'skuio',
      change(staysClosed, 'request', { body: { ordr_status: 'open' } }),
      [
        [
          'note',
          'request.body.field.unknown',
          'request.body.ordr_status',
          'the API does not know ordr_status and ignores it. Did you mean "order_status"?',
        ],
      ],
    ],
    [
      'a failure of the network that this API does not document',
      'skuio',
      change(base, 'response', { status: 504 }),
      [['note', 'response.status.unknown', 'response.status', 'Response status code not defined in spec file: 504']],
    ],
    [
      'an answer that the spec sums up with others',
      'newstore',
      holds(order, [], { status: 504 }),
      [
        [
          'note',
          'response.status.default',
          'response.status',
          'Response status code matched default response in spec file: 504',
        ],
      ],
    ],
  ])('%s', async ([, provider, interaction, findings]) => {
    expect(await findingsIn(provider, interaction)).toEqual(findings)
    expect((await compared(pact(provider, [interaction]))).verdict).toBe('holds')
  })
})

test('verify fails for what the spec does not have, also where the sandbox plays along', async ({ folder }) => {
  const wrong = reads(1002, [], { id: 1002, nosuch: 1 })
  await folder.write('contracts/web-skuio.json', pact('skuio', [staysClosed, wrong]))

  const static_ = await folder.run(['verify', '--static-only'])

  expect(static_.code).toBe(1)
  expect(static_.stdout).toContain('spec  response.body.data: the API never gives nosuch')
  expect(static_.stderr).toBe('2 interactions in 1 contract against the specs alone: 1 holds, 1 does not.\n')
})

test('check holds contracts against the specs, too', async ({ folder }) => {
  await folder.write('contracts/good.json', pact('skuio', [staysClosed]))
  await folder.write('contracts/wrong.json', pact('skuio', [reads(1002, [], { nosuch: 1 })]))

  const named = await folder.run(['check', 'contracts'])
  const all = await folder.run(['check', '--json'])

  expect(named.stdout.split('\n')).toEqual([
    '✓ contracts/good.json  1 interaction',
    '✗ contracts/wrong.json  1 interaction',
    '    reads order 1002: response.body.data: the API never gives nosuch',
    '',
  ])
  expect(named.code).toBe(1)
  expect(JSON.parse(all.stdout).checks).toContainEqual(
    expect.objectContaining({ kind: 'contract', name: 'contracts/wrong.json', holds: false }),
  )
})

describe('an object that the spec leaves open', () => {
  plain('may have keys that the spec does not name', async () => {
    const discount = { description: 'Spring sale', code: 'SPRING' }
    const answer = change(base, 'response', { status: 200, body: { data: { discount_lines: [discount] } } })

    expect(await findingsIn('skuio', answer)).toEqual([])
  })
})
