/** Many at once: requests on one order are served one after another, and none is lost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { hold, put, stored } from '../support/asking.ts'
import { pending } from '../support/newstore.ts'
import { test as inMemory, type OpenSandbox } from '../support/sandboxes.ts'

/** A sandbox in memory, and one that keeps its state in a file, where storing takes time. */
const test = inMemory
  .extend('folder', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
    onCleanup(() => rm(folder, { recursive: true }))
    return folder
  })
  .extend('kept', async ({ open, folder, task }) => ({
    memory: () => open({}),
    file: () => open({ data: join(folder, `${task.id}.json`) }),
  }))

const fields: Readonly<Record<string, unknown>> = {
  tracking_number: '1Z',
  customer_po_number: 'PO-1',
  sales_rep_name: 'Grace',
  currency_code: 'EUR',
  requested_shipping_method: 'express',
  memo_for_customer: 'Thank you',
  sales_order_number: 'SO-1001-A',
  payment_status: 'refunded',
  ship_by_date: '2026-05-12',
  deliver_by_date: '2026-05-14',
  payment_date: '2026-05-02',
  hold_until_date: '2026-05-11',
  order_date: '2026-04-30',
  store_id: 31,
  sales_channel_id: 32,
  shipping_method_id: 33,
  customer_id: 34,
  sales_rep_id: 35,
  tax_rate_id: 36,
  currency_id: 37,
  sub_sales_channel_id: 38,
  is_tax_included: true,
  is_quote: true,
  on_hold: true,
  tags: ['gift'],
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe.for(['memory', 'file'] as const)('with orders in %s', (where) => {
  const together = async (
    kept: Record<'memory' | 'file', () => Promise<OpenSandbox>>,
    count: number,
    send: (sandbox: OpenSandbox, index: number) => ReturnType<typeof put>,
  ) => {
    const sandbox = await kept[where]()
    const answers = await Promise.all(numbers(count).map((index) => send(sandbox, index)))
    for (const answer of answers) expect(answer).toAnswer(200)
    return { sandbox, answers }
  }

  test('updates of different fields of one order are all there afterwards', async ({ kept }) => {
    const all = Object.entries(fields)

    const { sandbox } = await together(kept, all.length, (sandbox, index) =>
      put(sandbox, 1001, Object.fromEntries([all[index] ?? []])),
    )

    expect(sandbox.orders('skuio').get(1001)).toMatchObject(fields)
  })

  test('notes of one order are all there, each with its own id', async ({ kept }) => {
    const { sandbox } = await together(kept, 40, (sandbox, index) =>
      put(sandbox, 1001, { notes: [{ note: `${index}` }] }),
    )

    const notes = stored(sandbox, 'skuio', 1001).order.notes as unknown as { id: number; note: string }[]
    expect(notes.map(({ note }) => Number(note)).toSorted((a, b) => a - b)).toEqual(numbers(40))
    expect(new Set(notes.map(({ id }) => id)).size).toBe(40)
  })

  test('new lines of one order are all there, each with its own id', async ({ kept }) => {
    const { sandbox } = await together(kept, 20, (sandbox, index) =>
      put(sandbox, 1001, { sales_order_lines: [{ sku: `SKU-${index}`, quantity: 1 }] }),
    )

    const lines = stored(sandbox, 'skuio', 1001).order.sales_order_lines as unknown as { id: number }[]
    expect(lines).toHaveLength(21)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(21)
  })

  test('each answer shows the order as its own update left it', async ({ kept }) => {
    const { answers } = await together(kept, 20, (sandbox, index) =>
      put(sandbox, 1001, { tracking_number: `1Z-${index}` }),
    )

    expect(answers.map(({ order }) => order.tracking_number)).toEqual(numbers(20).map((index) => `1Z-${index}`))
  })

  test('the warehouse and the consumer do not undo each other', async ({ kept }) => {
    const sandbox = await kept[where]()

    await Promise.all([
      ...numbers(4).map((index) => put(sandbox, 1001, { notes: [{ note: `${index}` }] })),
      ...numbers(2).map(() => sandbox.orders('skuio').fulfill(1001, [{ id: 11, quantity: 1 }])),
    ])

    const after = stored(sandbox, 'skuio', 1001)
    expect(after.fulfillments).toHaveLength(2)
    expect(after.order).toMatchObject({ order_status: 'closed', fulfillment_status: 'fulfilled' })
    expect(after.order.notes).toHaveLength(4)
  })

  test('many holds of one order hold it once', async ({ kept }) => {
    const { sandbox } = await together(kept, 20, (sandbox) => hold(sandbox, pending))

    expect(stored(sandbox, 'newstore', pending).history.filter(({ to }) => to === 'on_hold')).toHaveLength(1)
  })

  test('sessions do not meet', async ({ kept }) => {
    const sandbox = await kept[where]()
    const names = numbers(8).map((index) => `worker-${index}`)

    await Promise.all(
      names.map((name) =>
        put(sandbox, 1001, { tracking_number: name, notes: [{ note: name }] }, { 'Sandbox-Session': name }),
      ),
    )

    for (const name of names) {
      expect(sandbox.session(name).orders('skuio').get(1001)).toMatchObject({
        tracking_number: name,
        notes: [{ note: name }],
      })
    }
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ notes: [] })
  })
})
