/** A second opinion on our validation: Prism finds the same requests valid, and the same ones not. */
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { acme, hold, put } from '../support/asking.ts'
import { pending } from '../support/newstore.ts'
import { type OpenSandbox, test as plain } from '../support/sandboxes.ts'
import { fulfillmentStatuses, orderStatuses } from '../support/skuio.ts'

const count = 60
const seed = 20260510

interface Asked {
  readonly method: 'put' | 'patch'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Whether Prism lets a request pass; reading a spec takes it a while, so that is done once a file. */
const test = plain.extend('prism', { scope: 'file' }, async () => {
  const specs = ['skuio', 'newstore'].map((name) => new URL(`../../specs/${name}.yaml`, import.meta.url).pathname)
  const operations = (await Promise.all(specs.map((spec) => getHttpOperationsFromSpec(spec)))).flat()
  return ({ method, path, headers, body }: Asked): boolean => {
    const resource = operations.find(
      (one) => one.method === method && new RegExp(`^${one.path.replace(/\{\w+\}/, '[^/]+')}$`).test(path),
    )
    if (!resource) throw new Error(`Prism knows no ${method} ${path}.`)
    const lengthy = { ...headers, 'content-length': String(JSON.stringify(body).length) }
    const verdict = validateInput({ resource, element: { method, url: { path, query: {} }, headers: lengthy, body } })
    return verdict._tag === 'Right'
  }
})

/** Mostly what a field takes, sometimes something else. */
const mostly = (good: fc.Arbitrary<unknown>, ...bad: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: good },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 5, 'x', true, [], {}, '', 1.5, ...bad) },
  )

const text = fc.string({ maxLength: 12 })
const integer = fc.integer({ min: 1, max: 1_000_000 })
const amount = fc.double({ min: 0, max: 1000, noNaN: true })
const date = fc.constantFrom('2026-05-08', '2028-02-29', '1999-12-31')
const time = fc.constantFrom('2026-05-08T12:00:00Z', '2026-05-08T14:00:00+02:00', '2026-05-08T12:00:00.123Z')
const badDate = ['2026-02-30', 'next week', '2026-05-08T12:00:00Z']
const badTime = ['2026-05-08', '2026-05-08T25:00:00Z', 'yesterday']
const maybe = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: null })
const some = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] })

// No ids of lines, and no status beside canceled_at: whether those fit, only we can know who have the order.
const line = some({
  sku: mostly(text),
  product_id: mostly(integer, 0),
  description: mostly(maybe(text)),
  quantity: mostly(amount, -1),
  amount: mostly(amount),
})
const address = some({ name: mostly(maybe(text)), zip: mostly(maybe(text)), country_code: mostly(maybe(text)) })
const update = some({
  fulfillment_status: mostly(fc.constantFrom(...fulfillmentStatuses), 'FULFILLED'),
  payment_status: mostly(maybe(fc.constantFrom('unpaid', 'partially_paid', 'paid', 'refunded')), 'owed'),
  force_reopen: mostly(fc.boolean(), 'true'),
  on_hold: mostly(fc.boolean(), 1),
  sales_order_number: mostly(text),
  tracking_number: mostly(maybe(text)),
  order_date: mostly(date, ...badDate),
  ship_by_date: mostly(maybe(date), ...badDate),
  fulfilled_at: mostly(maybe(time), ...badTime),
  currency_id: mostly(integer, 'USD'),
  store_id: mostly(maybe(integer), '3'),
  is_tax_included: mostly(maybe(fc.boolean())),
  tags: mostly(maybe(fc.array(mostly(text), { maxLength: 2 }))),
  sales_order_lines: mostly(fc.array(line, { maxLength: 2 })),
  financial_lines: mostly(fc.array(some({ description: mostly(text), amount: mostly(amount) }), { maxLength: 1 })),
  notes: mostly(fc.array(some({ note: mostly(text) }), { maxLength: 1 })),
  custom_field_values: mostly(
    fc.array(some({ custom_field_id: mostly(integer), value: mostly(maybe(text)) }), { maxLength: 1 }),
  ),
  customer: mostly(maybe(some({ name: mostly(text), email: mostly(maybe(text)) }))),
  shipping_address: mostly(maybe(address)),
  unheard_of: fc.constant(1),
})
const salesOrderUpdate = fc.oneof(
  { weight: 8, arbitrary: update },
  { weight: 1, arbitrary: some({ order_status: mostly(fc.constantFrom(...orderStatuses), 'opened') }) },
  { weight: 1, arbitrary: some({ canceled_at: mostly(maybe(time), ...badTime) }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], 'x', 5, true) },
)

const header = fc.oneof(
  { weight: 6, arbitrary: fc.constant<'there' | 'missing' | 'empty'>('there') },
  { weight: 1, arbitrary: fc.constantFrom('missing' as const, 'empty' as const) },
)
const orderUpdate = fc.record({
  body: fc.oneof(
    {
      weight: 3,
      arbitrary: some({
        status: fc.constantFrom<unknown>('on_hold', 'on_hold', 'open', 'ON_HOLD', null, 5, ''),
        reason: text,
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom<unknown>([], 'on_hold', 5, true, {}) },
  ),
  names: fc.record({ 'Request-Id': header, Tenant: header, 'X-Newstore-Tenant': header }),
})

interface Opinion {
  readonly asked: string
  readonly ours: boolean
  readonly prism: boolean
}

function expectAgreement(opinions: readonly Opinion[]): void {
  expect(opinions).toHaveLength(count)
  expect(opinions.filter(({ ours, prism }) => ours !== prism)).toEqual([])
  // A sample of one kind alone would prove nothing: Prism lets everything pass when a schema does not compile.
  for (const verdict of [true, false]) {
    expect(opinions.filter(({ prism }) => prism === verdict).length).toBeGreaterThan(count / 6)
  }
}

describe('Prism agrees', () => {
  test('on updates of SKU.io', async ({ sandbox, prism }) => {
    const opinions: Opinion[] = []
    for (const body of fc.sample(salesOrderUpdate, { numRuns: count, seed })) {
      const headers = { authorization: 'Bearer t', 'content-type': 'application/json' }
      const path = '/api/sales-orders/1001'
      const ours = await verdict(sandbox, () => put(sandbox, 1001, body))
      opinions.push({ asked: JSON.stringify(body), ours, prism: prism({ method: 'put', path, headers, body }) })
    }

    expectAgreement(opinions)
  })

  test('on updates of NewStore, headers included', async ({ sandbox, prism }) => {
    const opinions: Opinion[] = []
    for (const { body, names } of fc.sample(orderUpdate, { numRuns: count, seed })) {
      const sent = Object.entries(acme).map(([name, value]): [string, string | null] => {
        const how = names[name as keyof typeof acme]
        return [name, how === 'missing' ? null : how === 'empty' ? '' : value]
      })
      const present = sent.filter((one): one is [string, string] => one[1] !== null)
      const headers = {
        authorization: 'Bearer t',
        'content-type': 'application/json',
        ...Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), value])),
      }
      const ours = await verdict(sandbox, () => hold(sandbox, pending, JSON.stringify(body), Object.fromEntries(sent)))
      const asked = JSON.stringify({ body, names })
      opinions.push({ asked, ours, prism: prism({ method: 'patch', path: '/orders/x', headers, body }) })
    }

    expectAgreement(opinions)
  })
})

/** Ours, on fixtures as they were: an order that the last request changed could refuse the next one for its state. */
async function verdict(sandbox: OpenSandbox, send: () => ReturnType<typeof put>): Promise<boolean> {
  await sandbox.reset()
  const answer = await send()
  expect([200, 400, 422], answer.story).toContain(answer.status)
  return answer.status === 200
}
