/** A contract of what the journal has: the same as a recording makes, or the reason why there is none. */
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openControl, pending } from './asking.ts'
import { consume, hold, read, update } from './consumer.ts'

/** What the tests look at in an interaction. */
interface Interaction {
  readonly description: string
  readonly providerStates: unknown
  readonly request: { readonly body: { readonly content: Readonly<Record<string, unknown>> } }
}

const interactionsIn = ({ contracts }: Readonly<Record<string, unknown>>): Interaction[] =>
  (contracts as { readonly pact: { readonly interactions: Interaction[] } }[]).flatMap(({ pact }) => pact.interactions)

describe('a contract of journal entries', () => {
  test('is what a recording of the same calls would have been', async () => {
    const { ask, sandbox } = await openControl()
    const recording = sandbox.record('both')
    await consume(sandbox, 'PUT /api/sales-orders/1002', { order_status: 'open' })
    await hold(sandbox, pending)
    await consume(sandbox, 'PUT /api/sales-orders/1001', { order_status: 'opne' })

    const { status, body } = await ask('POST /_sandbox/journal/contract', { consumer: 'both', entries: [1, 2, 3] })

    expect(status).toBe(200)
    expect(body).toEqual({ contracts: (await recording.contracts()).contracts })
    expect(body.contracts).toMatchObject([
      { provider: 'newstore', file: 'both-newstore.json', interactions: 1 },
      { provider: 'skuio', file: 'both-skuio.json', interactions: 2 },
    ])
  })

  test('has the entries that were chosen and no others, in the version that is asked for', async () => {
    const { ask, sandbox } = await openControl()
    await read(sandbox)
    await consume(sandbox, 'PUT /api/sales-orders/1002', { order_status: 'open' })

    const { body } = await ask('POST /_sandbox/journal/contract', { consumer: 'shop', entries: [2], version: 'V3' })

    expect(interactionsIn(body)).toMatchObject([
      {
        description: 'Update Sales Order with order_status "open" is answered 200: reopen guard',
        providerStates: [{ name: 'order 1002 is closed and fulfilled' }],
        request: { body: { order_status: 'open' } },
      },
    ])
    expect(body).toMatchObject({ contracts: [{ pact: { metadata: { pactSpecification: { version: '3.0.0' } } } }] })
  })

  test('tells a status that was injected by the state that brings it back', async () => {
    const { ask, sandbox } = await openControl()
    sandbox.faults.add({ kind: 'status', status: 503 })
    await update(sandbox)

    const { body } = await ask('POST /_sandbox/journal/contract', { consumer: 'shop', entries: [1] })

    expect(interactionsIn(body)[0]?.providerStates).toEqual([{ name: 'the next request fails with 503' }])
  })

  test('still knows the time of the call when it was made long ago', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const { ask, sandbox } = await openControl()
    await consume(sandbox, 'PUT /api/sales-orders/1001', { quote_sent_at: new Date().toISOString() })
    vi.advanceTimersByTime(3_600_000)

    const { body } = await ask('POST /_sandbox/journal/contract', { consumer: 'shop', entries: [1] })

    expect(interactionsIn(body)[0]?.request.body.content).toEqual({ quote_sent_at: '2026-05-10T09:00:00.000Z' })
  })

  test('leaves the session and its journal as they were', async () => {
    const { ask, sandbox } = await openControl()
    await update(sandbox)

    await ask('POST /_sandbox/journal/contract', { consumer: 'shop', entries: [1] })

    expect(sandbox.journal.entries()).toHaveLength(1)
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ order_status: 'closed' })
  })

  test('is of the session that is named', async () => {
    const { ask, sandbox } = await openControl()
    await update(sandbox.session('worker-3'))

    const elsewhere = await ask('POST /_sandbox/journal/contract', { consumer: 'shop', entries: [1] })
    const there = await ask('POST /@worker-3/_sandbox/journal/contract', { consumer: 'shop', entries: [1] })

    expect([elsewhere.status, there.status]).toEqual([422, 200])
  })
})

describe('no contract is made', () => {
  test('where one of the entries cannot be in it, and each of them says why', async () => {
    const { ask, sandbox } = await openControl({ journal: { entries: 6 } })
    sandbox.faults.add({ kind: 'connection-reset', times: 1, match: { operation: 'updateSalesOrder' } })
    sandbox.actors.add({ script: 'agent-cancels', provider: 'skuio', order: 1003 })
    await read(sandbox)
    await update(sandbox).catch(() => undefined)
    await consume(sandbox, 'GET /api/nowhere')
    await consume(sandbox, 'GET /api/sales-orders/1003')
    // It comes back closed, as it was before it was cancelled, which no state can say of this order.
    await consume(sandbox, 'PUT /api/sales-orders/1002', { canceled_at: '2026-05-02T00:00:00Z' })
    await consume(sandbox, 'PUT /api/sales-orders/1002', { canceled_at: null })
    expect(sandbox.journal.entries().map(({ n, actor = 'the consumer' }) => [n, actor])).toEqual([
      [2, 'the consumer'],
      [3, 'the consumer'],
      [4, 'the consumer'],
      [5, 'agent-cancels'],
      [6, 'the consumer'],
      [7, 'the consumer'],
    ])

    const refused = await ask('POST /_sandbox/journal/contract', { consumer: '../shop', entries: [6, 2, 3, 5, 1, 8] })
    const unsayable = await ask('POST /_sandbox/journal/contract', { consumer: 'shop', entries: [6, 7] })

    expect([refused.status, unsayable.status]).toEqual([422, 422])
    expect(refused.body.errors).toEqual([
      { field: 'consumer', message: 'is no name for a file' },
      { field: 'entries.1', message: 'cannot be said in a contract: its answer was lost (connection-reset)' },
      { field: 'entries.2', message: 'cannot be said in a contract: it is no operation of the API' },
      { field: 'entries.3', message: 'was sent by the second writer "agent-cancels" and not by the consumer' },
      { field: 'entries.4', message: 'is no longer kept' },
      { field: 'entries.5', message: 'has not come yet: the next one is 8' },
    ])
    expect(unsayable.body.errors).toEqual([
      { field: 'entries.1', message: expect.stringContaining('a fresh sandbox gave another one') },
    ])
  })

  test('in a name that no file can have', async () => {
    const { ask, sandbox } = await openControl()
    await update(sandbox)

    const { status, body } = await ask('POST /_sandbox/journal/contract', { consumer: 'the shop', entries: [1] })

    expect(status).toBe(422)
    expect(body.detail).toContain('"the shop" cannot name a consumer. Use letters, digits')
  })

  test.for([
    { body: {}, fields: ['consumer', 'entries'] },
    { body: { consumer: 'shop', entries: [] }, fields: ['entries'] },
    { body: { consumer: 'shop', entries: ['1'] }, fields: ['entries.0'] },
    { body: { consumer: 'shop', entries: [1, 1] }, fields: ['entries'] },
    { body: { consumer: 'shop', entries: [1], version: 'V2' }, fields: ['version'] },
    { body: { consumer: 'shop', entry: 1, entries: [1] }, fields: ['entry'] },
  ])('of $body', async ({ body, fields }) => {
    const { ask } = await openControl()

    const answer = await ask('POST /_sandbox/journal/contract', body)

    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ field }) => field)).toEqual(fields)
  })
})
