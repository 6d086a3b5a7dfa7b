/** A journal keeps the latest entries, as many as it may and as much as it may. */
import { describe, expect } from 'vitest'
import { type Entry, Journal } from '../../src/journal/journal.ts'
import { get, put } from '../support/asking.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

const numbersOf = (sandbox: Pick<OpenSandbox, 'journal'>): number[] => sandbox.journal.entries().map(({ n }) => n)

async function read(sandbox: OpenSandbox, count: number): Promise<void> {
  for (let index = 0; index < count; index++) await get(sandbox, '/api/sales-orders/1001')
}

describe('bounded by entries', () => {
  test('it keeps the latest', async ({ open }) => {
    const sandbox = await open({ journal: { entries: 3 } })

    await read(sandbox, 5)

    expect(numbersOf(sandbox)).toEqual([3, 4, 5])
  })

  test('it keeps a thousand unless told otherwise', { timeout: 60_000 }, async ({ open }) => {
    const sandbox = await open({})

    await read(sandbox, 1003)

    expect(numbersOf(sandbox)).toHaveLength(1000)
    expect(numbersOf(sandbox).at(0)).toBe(4)
  })

  test('each session has the bound to itself', async ({ open }) => {
    const sandbox = await open({ journal: { entries: 2 } })

    await read(sandbox, 3)
    await get(sandbox, '/api/sales-orders/1001', { 'Sandbox-Session': 'worker-3' })

    expect(numbersOf(sandbox)).toEqual([2, 3])
    expect(numbersOf(sandbox.session('worker-3'))).toEqual([1])
  })
})

describe('bounded by bytes', () => {
  const bytes = 100_000
  const note = 'x'.repeat(30_000)

  test('it keeps what was sent within the bound', async ({ open }) => {
    const sandbox = await open({ journal: { bytes } })

    // Refused, so that the order and the answers stay short: it is the requests that weigh.
    for (let index = 0; index < 10; index++) await put(sandbox, 1001, { order_status: note })

    const kept = sandbox.journal.entries()
    expect(JSON.stringify(kept).length).toBeLessThan(bytes)
    expect(kept.map(({ n }) => n)).toEqual([8, 9, 10])
  })

  test('it keeps what was sent in pieces of unknown length within the bound', async ({ open }) => {
    const sandbox = await open({ journal: { bytes } })
    const { url } = await sandbox.listen()
    const text = JSON.stringify({ order_status: note })

    for (let index = 0; index < 10; index++) {
      const body = new Blob([text]).stream()
      const headers = { authorization: 'Bearer t', 'content-type': 'application/json' }
      await fetch(`${url}/api/sales-orders/1001`, { method: 'PUT', headers, body, duplex: 'half' } as RequestInit)
    }

    expect(numbersOf(sandbox)).toEqual([8, 9, 10])
  })

  test('it keeps what was answered within the bound', async ({ open }) => {
    const sandbox = await open({ journal: { bytes } })
    await sandbox.orders('skuio').put({ id: 5000, order_status: 'open', memo_for_customer: note })

    for (let index = 0; index < 10; index++) await get(sandbox, '/api/sales-orders/5000')

    const kept = sandbox.journal.entries()
    expect(JSON.stringify(kept).length).toBeLessThan(bytes)
    expect(kept.map(({ n }) => n).slice(-2)).toEqual([9, 10])
  })

  test('it keeps the latest entry even if that alone is too much', async ({ open }) => {
    const sandbox = await open({ journal: { bytes: 10 } })

    await read(sandbox, 3)

    expect(numbersOf(sandbox)).toEqual([3])
  })
})

test('after thousands of entries those that are kept are still found by their numbers', () => {
  const journal = new Journal({ entries: 10, bytes: 1_000_000 })
  const entry = (n: number) => ({ n, bytes: 1, faults: [] }) as unknown as Entry

  for (let n = 1; n <= 5000; n++) journal.add(entry(n))

  expect(journal.size).toBe(10)
  expect(journal.next).toBe(5001)
  expect(journal.entries().map(({ n }) => n)).toEqual([4991, 4992, 4993, 4994, 4995, 4996, 4997, 4998, 4999, 5000])
  for (let n = 4991; n <= 5000; n++) expect(journal.get(n)?.n).toBe(n)
  for (const gone of [1, 4990, 5001, 0, -1, 0.5]) expect(journal.get(gone)).toBeUndefined()
})
