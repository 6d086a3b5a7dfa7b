/** Every provider that is listed passes the checks that anybody's provider is held to. */
import { afterAll, describe, expect, inject, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { providers } from '../../src/providers/index.ts'
import { conformance, documentOf, isPreferred } from '../../src/testing/conformance.ts'

const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z' })
const url = inject('door') === 'socket' ? (await sandbox.listen()).url : undefined
afterAll(() => sandbox.close())

describe.for(providers)('$title', (provider) => {
  for (const { name, run } of conformance(provider, { sandbox, url })) test(name, () => run())
})

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
