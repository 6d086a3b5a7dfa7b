/** Each interaction begins from the order as it was before the call, in the words of the scenarios. */
import { describe, expect } from 'vitest'
import { get, globex, hold, put } from '../../support/asking.ts'
import { nobodys, ofGlobex, pending } from '../../support/newstore.ts'
import { type OpenSandbox, test } from '../../support/sandboxes.ts'
import { table } from '../../support/table.ts'
import { interactionsWith, statesOf, theInteraction } from './recording.ts'

const none = async (): Promise<void> => {}

/** By the name that a row has for it. */
const scenes: Readonly<Record<string, (sandbox: OpenSandbox) => Promise<unknown>>> = {
  '': none,
  'skuio 1002 has a tracking number': (sandbox) =>
    sandbox.given('skuio', 'order 1002 is closed and fulfilled', { tracking_number: 'T-1' }),
  'skuio 1001 is on hold': (sandbox) =>
    sandbox.given('skuio', 'order 1001 is open', { on_hold: true, tracking_number: 'T-1' }),
  'skuio 4711 is new': (sandbox) => sandbox.orders('skuio').put({ id: 4711, order_status: 'reserved', is_quote: true }),
  'skuio 1001 is gone': (sandbox) => sandbox.orders('skuio').delete(1001),
  'newstore pending is on hold': (sandbox) => sandbox.given('newstore', 'an order on hold', { id: pending }),
}

const calls: Readonly<Record<string, (sandbox: OpenSandbox) => Promise<unknown>>> = {
  hold: (sandbox) => hold(sandbox, pending),
  'hold another’s': (sandbox) => hold(sandbox, ofGlobex),
  'hold as globex': (sandbox) => hold(sandbox, ofGlobex, { status: 'on_hold' }, globex),
  'hold nobody’s': (sandbox) => hold(sandbox, nobodys),
  'hold with a bad body': (sandbox) => hold(sandbox, pending, { status: 'open' }),
  'hold without a header': (sandbox) => hold(sandbox, pending, { status: 'on_hold' }, { Tenant: null }),
  'hold, expired': (sandbox) => hold(sandbox, pending, { status: 'on_hold' }, { Authorization: 'Bearer expired' }),
  'hold, no token': (sandbox) => hold(sandbox, pending, { status: 'on_hold' }, { Authorization: null }),
  'reopen 1002': (sandbox) => put(sandbox, 1002, { order_status: 'open' }),
  'reopen 1002, read-only': (sandbox) =>
    put(sandbox, 1002, { order_status: 'open' }, { Authorization: 'Bearer read-only' }),
  'close 1001': (sandbox) => put(sandbox, 1001, { order_status: 'closed' }),
  'release 1001': (sandbox) => put(sandbox, 1001, { on_hold: false }),
  'show 4711': (sandbox) => get(sandbox, '/api/sales-orders/4711'),
  'spoil 1001': (sandbox) => put(sandbox, 1001, { currency_id: 'x' }),
}

describe('the state of', () => {
  test.for(
    table<'before' | 'call' | 'states'>(`
      | before                           | call                   | states                                                                        |
      |                                  | hold                   | order ${pending} is pending {"tenant":"acme"}                                 |
      | newstore pending is on hold      | hold                   | order ${pending} is on_hold {"tenant":"acme"}                                 |
      |                                  | hold as globex         | order ${ofGlobex} is pending {"tenant":"globex"}                              |
      |                                  | hold another’s         | order ${ofGlobex} is pending {"tenant":"globex"}                              |
      |                                  | hold nobody’s          | no orders                                                                     |
      |                                  | hold with a bad body   |                                                                               |
      |                                  | hold without a header  |                                                                               |
      |                                  | hold, expired          | the token is expired                                                          |
      |                                  | hold, no token         |                                                                               |
      |                                  | reopen 1002            | order 1002 is closed and fulfilled                                            |
      | skuio 1002 has a tracking number | reopen 1002            | order 1002 is closed and fulfilled {"tracking_number":"T-1"}                  |
      |                                  | reopen 1002, read-only | the token is read-only                                                        |
      | skuio 1001 is on hold            | close 1001             | order 1001 is open and unfulfilled {"on_hold":true,"tracking_number":"T-1"}   |
      | skuio 1001 is on hold            | release 1001           | order 1001 is open and unfulfilled {"tracking_number":"T-1"}                  |
      | skuio 1001 is on hold            | spoil 1001             | order 1001 is open and unfulfilled                                            |
      | skuio 1001 is gone               | close 1001             | no orders                                                                     |
      | skuio 4711 is new                | show 4711              | order 4711 is reserved and unfulfilled {"is_quote":true}                      |
    `),
  )('"$call" with "$before" is "$states"', async ({ before, call, states }, { open }) => {
    const sandbox = await open({})
    await scenes[before]?.(sandbox)
    const recording = sandbox.record('anybody')

    await calls[call]?.(sandbox)

    const provider = call.startsWith('hold') ? 'newstore' : 'skuio'
    expect(statesOf(await theInteraction(recording, provider)).join(' + ')).toBe(states)
  })

  test('a call that failed by a fault is the fault, and that of the next try the order', async ({ open }) => {
    const sandbox = await open({})
    sandbox.faults.add({ kind: 'status', status: 500, times: 1 })
    const recording = sandbox.record('oms-worker')

    await hold(sandbox, pending)
    await hold(sandbox, pending)

    const interactions = await interactionsWith(recording, 'newstore')
    expect(interactions.map((one) => [one.response.status, ...statesOf(one)])).toEqual([
      [200, `order ${pending} is pending {"tenant":"acme"}`],
      [500, 'the next request fails with 500'],
    ])
  })

  test('a call that failed after it was done is the fault, too', async ({ open }) => {
    const sandbox = await open({})
    sandbox.faults.add({ kind: 'status', status: 503, stage: 'response', body: { down: true }, retryAfter: 5 })
    const recording = sandbox.record('shop')

    await put(sandbox, 1001, { order_status: 'closed' })

    const interaction = await theInteraction(recording, 'skuio')
    expect(statesOf(interaction)).toEqual(['the next request fails with 503'])
    // No state brings this body back, and a client goes by the status.
    expect(interaction.response).toEqual({ status: 503 })
  })

  test('a call that asked for its own trouble is the fault, and the asking is left out', async ({ open }) => {
    const sandbox = await open({})
    const recording = sandbox.record('shop')

    await put(sandbox, 1001, { order_status: 'closed' }, { Prefer: 'code=500' })

    const interaction = await theInteraction(recording, 'skuio')
    expect(statesOf(interaction)).toEqual(['the next request fails with 500'])
    expect(JSON.stringify(interaction.request)).not.toContain('code=500')
  })

  test('a call on an order of other fixtures is told as those fixtures need it', async ({ open }) => {
    const sandbox = await open({
      fixtures: { provider: 'skuio', orders: [{ id: 7, order_status: 'open', on_hold: true }] },
    })
    const recording = sandbox.record('shop')

    await put(sandbox, 7, { order_status: 'closed' })

    expect(statesOf(await theInteraction(recording, 'skuio'))).toEqual(['order 7 is open and unfulfilled'])
  })
})
