/** Every provider that is listed passes the suite. */
import { expect, test } from 'vitest'
import { providers } from '../../src/providers/index.ts'
import { conformanceSuite, documentOf, isPreferred } from './provider-suite.ts'

for (const provider of providers) conformanceSuite(provider)

test('only examples with a Prefer header are left out: 3 of each spec', () => {
  const left = providers.map((provider) => {
    const calls = documentOf(provider).operations.flatMap((one) => one.calls)
    return { provider: provider.name, count: calls.filter(isPreferred).length }
  })

  expect(left).toEqual(providers.map(({ name }) => ({ provider: name, count: 3 })))
})

test('only the row of a recalculation cannot be asked for', () => {
  const asked = ['status', 'vendor', 'order_status', 'canceled_at', 'canceled_at null']
  const rows = providers.flatMap(({ transitions }) => transitions)

  expect(rows.filter(({ trigger }) => !asked.includes(trigger)).map(({ id }) => id)).toEqual(['skuio.auto-close'])
})
