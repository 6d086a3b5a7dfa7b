/** `POST /_sandbox/provider-states`: what verifiers in any language call before and after each interaction. */
import { describe, expect, test } from 'vitest'
import { openControl } from '../../control/asking.ts'

const call = 'POST /_sandbox/provider-states'
const ofSkuio = `${call}?provider=skuio`
const setup = (state: string, params?: object) => ({ action: 'setup', state, ...(params ? { params } : {}) })
const teardown = { action: 'teardown', state: 'whatever it was', params: {} }

describe('a setup', () => {
  test('sets the scene, and gives the values of the order to the contract', async () => {
    const { ask, sandbox } = await openControl()

    const { status, body } = await ask(
      call,
      setup('order 1001 is closed and fulfilled', { customer_po_number: 'PO-1' }),
    )

    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: 1001,
      order_status: 'closed',
      fulfillment_status: 'fulfilled',
      customer_po_number: 'PO-1',
    })
    expect(body).not.toHaveProperty('sales_order_lines')
    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ order_status: 'closed', customer_po_number: 'PO-1' })
  })

  test('adds to another of the same interaction', async () => {
    const { ask, sandbox } = await openControl()

    await ask(ofSkuio, setup('no orders'))
    await ask(ofSkuio, setup('an order', { id: 77 }))
    await ask(ofSkuio, setup('the token is expired'))

    expect(sandbox.counts()).toMatchObject({ skuio: 1 })
    expect(sandbox.orders('skuio').get(77)).toBeDefined()
  })

  test.for<[title: string, between: (ask: Awaited<ReturnType<typeof openControl>>) => unknown]>([
    ['a request', ({ sandbox }) => sandbox.fetch(new Request('http://sandbox/api/sales-orders/1'))],
    ['a teardown', ({ ask }) => ask(ofSkuio, teardown)],
    ['an interaction without a state', ({ ask }) => ask(ofSkuio, setup(''))],
    ['a state that could not be set', ({ ask }) => ask(ofSkuio, setup('nobody knows this'))],
    ['a change by hand', ({ ask }) => ask('PUT /_sandbox/clock', { advance: 'P1D' })],
  ])('begins from the fixtures after %s', async ([, between]) => {
    const control = await openControl()
    const fixtures = control.sandbox.counts()

    await control.ask(ofSkuio, setup('no orders'))
    await between(control)
    await control.ask(ofSkuio, setup('an order'))

    expect(control.sandbox.counts()).toEqual(fixtures)
    expect(control.sandbox.clock.now()).toBe('2026-05-10T09:00:00.000Z')
  })

  test('begins from the fixtures where it is the first', async () => {
    const { ask, sandbox } = await openControl()
    await sandbox.orders('skuio').delete(1001)

    await ask(ofSkuio, setup('an order', { id: 77 }))

    expect(sandbox.orders('skuio').get(1001)).toBeDefined()
  })

  test('touches its own session alone', async () => {
    const { ask, sandbox } = await openControl()

    await ask('POST /@worker-3/_sandbox/provider-states?provider=skuio', setup('no orders'))

    expect(sandbox.session('worker-3').counts()).toMatchObject({ skuio: 0 })
    expect(sandbox.counts().skuio).toBeGreaterThan(0)
  })

  test('takes what verifiers leave out or add', async () => {
    const { ask } = await openControl()

    const calls = [
      { state: 'order 1001 is closed and fulfilled', consumer: 'web', states: ['x'] },
      { action: 'setup', state: '', params: {} },
      { action: 'setup', state: null, params: null },
      { provider: 'newstore', state: 'an order' },
      {},
    ]

    for (const one of calls) expect((await ask(call, one)).status, JSON.stringify(one)).toBe(200)
  })
})

describe('a teardown', () => {
  test('leads back to the fixtures', async () => {
    const { ask, sandbox } = await openControl()
    const fixtures = sandbox.counts()
    await ask(ofSkuio, setup('no orders'))

    const { status, body } = await ask(ofSkuio, teardown)

    expect({ status, body }).toEqual({ status: 200, body: {} })
    expect(sandbox.counts()).toEqual(fixtures)
  })
})

describe('a refusal is never a server error, says how to go on, and leaves the fixtures', () => {
  test.for<{ title: string; to: string; body: object; detail: RegExp; field: string }>([
    {
      title: 'a sentence that nobody knows',
      to: ofSkuio,
      body: setup('a closed order'),
      detail: /^skuio has no scenario named "a closed order"\..*Did you mean/s,
      field: 'state',
    },
    {
      title: 'one that none of the providers knows',
      to: call,
      body: setup('nobody knows this'),
      detail: /^newstore has no scenario .*skuio has no scenario/s,
      field: 'state',
    },
    {
      title: 'one that both know',
      to: call,
      body: setup('no orders'),
      detail:
        /"no orders" is a scenario of newstore and of skuio.* Add \?provider=newstore or \?provider=skuio to the URL/,
      field: 'state',
    },
    {
      title: 'a provider that there is none of',
      to: `${call}?provider=skuoi`,
      body: setup('no orders'),
      detail: /Did you mean "skuio"\?/,
      field: 'provider',
    },
    {
      title: 'parameters that make no order',
      to: ofSkuio,
      body: setup('an order', { order_status: 'opn' }),
      detail: /no order of SKU\.io/,
      field: 'params.order_status',
    },
    {
      title: 'words that are missing',
      to: ofSkuio,
      body: setup('order <id> is <order_status>'),
      detail: /lacks some of its words/,
      field: 'params.id',
    },
    {
      title: 'another action',
      to: ofSkuio,
      body: { action: 'cleanup', state: 'no orders' },
      detail: /not valid/,
      field: 'action',
    },
    {
      title: 'another parameter',
      to: `${call}?provder=skuio`,
      body: setup('no orders'),
      detail: /not valid/,
      field: 'provder',
    },
  ])('$title', async ({ to, body, detail, field }) => {
    const { ask, sandbox } = await openControl()
    const fixtures = sandbox.counts()

    const answer = await ask(to, body)

    expect(answer.status).toBe(422)
    expect(answer.body.detail).toMatch(detail)
    expect(answer.body.errors.map((one) => one.field)).toContain(field)
    expect(sandbox.counts()).toEqual(fixtures)
  })
})
