/** Names that JavaScript has a meaning for: they are names like any other, wherever one can be given. */
import { describe, expect } from 'vitest'
import { ask, get, hold, put } from '../support/asking.ts'
import { pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupSetter__',
  'isPrototypeOf',
  'then',
  'toJSON',
  'length',
  'name',
]

const control = (sandbox: OpenSandbox, method: string, path: string, body?: unknown) =>
  ask(
    sandbox,
    method,
    path,
    body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: body as object },
  )

/** Objects as they were when the file was loaded: whatever is added to them later came from a request. */
const untouched = [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length)
const expectUntouched = (): void => {
  expect([Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length)).toEqual(
    untouched,
  )
}

describe('a name that JavaScript has a meaning for', () => {
  test.for(names)('names a session: %s', async (name, { open }) => {
    const sandbox = await open({})

    const byHeader = await put(sandbox, 1001, { tracking_number: name }, { 'Sandbox-Session': name })
    const byPath = await ask(sandbox, 'GET', `/@${name}/api/sales-orders/1001`, {
      headers: { Authorization: 'Bearer t' },
    })
    const inDefault = await get(sandbox, '/api/sales-orders/1001')

    expect(byHeader).toAnswer(200)
    expect(byPath.order).toMatchObject({ tracking_number: name })
    expect(inDefault.order).toMatchObject({ tracking_number: null })
    expect(await control(sandbox, 'DELETE', `/_sandbox/sessions/${name}`)).toAnswer(204)
    expectUntouched()
  })

  test.for(names)('names a snapshot: %s', async (name, { sandbox }) => {
    expect(await control(sandbox, 'GET', `/_sandbox/snapshots/${name}`)).toAnswer(404)
    expect(await control(sandbox, 'POST', `/_sandbox/snapshots/${name}/restore`)).toAnswer(404)

    expect(await control(sandbox, 'PUT', `/_sandbox/snapshots/${name}`)).toAnswer(201)

    expect(await control(sandbox, 'POST', `/_sandbox/snapshots/${name}/restore`)).toAnswer(204)
    expect(sandbox.snapshots.list().map((one) => one.name)).toEqual([name])
    expectUntouched()
  })

  test.for(names)(
    'is no scenario, no API, no order, no fault, no operation, no script: %s',
    async (name, { sandbox }) => {
      const refused = [
        await control(sandbox, 'POST', '/_sandbox/given', { provider: 'skuio', scenario: name }),
        await control(sandbox, 'POST', '/_sandbox/given', { provider: name, scenario: 'an order' }),
        await control(sandbox, 'POST', '/_sandbox/provider-states', { state: name }),
        await control(sandbox, 'POST', '/_sandbox/provider-states', { state: 'an order', provider: name }),
        await control(sandbox, 'GET', `/_sandbox/orders/skuio/${name}`),
        await control(sandbox, 'GET', `/_sandbox/orders/${name}/1001`),
        await control(sandbox, 'DELETE', `/_sandbox/orders/${name}/1001`),
        await control(sandbox, 'PUT', `/_sandbox/orders/${name}/1001`, { order_status: 'open' }),
        await control(sandbox, 'GET', `/_sandbox/orders?provider=${name}`),
        await control(sandbox, 'GET', `/_sandbox/orders?status=${name}`),
        await control(sandbox, 'GET', `/_sandbox/orders?${name}=1`),
        await control(sandbox, 'GET', `/_sandbox/journal?operation=${name}`),
        await control(sandbox, 'GET', `/_sandbox/journal/${name}`),
        await control(sandbox, 'GET', `/_sandbox/faults/${name}`),
        await control(sandbox, 'PATCH', `/_sandbox/faults/${name}`, {}),
        await control(sandbox, 'GET', `/_sandbox/openapi/${name}`),
        await control(sandbox, 'GET', `/_sandbox/${name}`),
        await control(sandbox, 'DELETE', `/_sandbox/actors/${name}`),
        await control(sandbox, 'POST', '/_sandbox/faults', { kind: name }),
        await control(sandbox, 'POST', '/_sandbox/actors', { script: name, order: 1001 }),
        await control(sandbox, 'POST', '/_sandbox/orders/newstore/x/transitions', { to: name }),
      ]

      for (const answer of refused) expect(answer).toRefuse()
      expectUntouched()
    },
  )

  test.for(names)('is an unknown key of whatever is sent to the control API: %s', async (name, { sandbox }) => {
    const member = `"${name}": {"polluted": true}`
    const sent: readonly (readonly [call: string, path: string, body: string])[] = [
      ['POST', '/_sandbox/faults', `{"kind":"status","status":500,${member}}`],
      ['POST', '/_sandbox/faults', `{"kind":"status","status":500,"match":{${member}}}`],
      ['PUT', '/_sandbox/clock', `{"advance":"P1D",${member}}`],
      ['PUT', '/_sandbox/orders/skuio/5000', `{"order_status":"open",${member}}`],
      ['PUT', '/_sandbox/orders/skuio/5000', `{"order":{"order_status":"open"},${member}}`],
      ['POST', '/_sandbox/given', `{"provider":"skuio","scenario":"an order",${member}}`],
      ['POST', '/_sandbox/given', `{"provider":"skuio","scenario":"an order","params":{${member}}}`],
      ['POST', '/_sandbox/journal/verify', `{"match":{${member}}}`],
      ['PUT', '/_sandbox/snapshots/mine', `{${member}}`],
    ]

    for (const [method, path, body] of sent) {
      const answer = await control(sandbox, method, path, body)

      // `name` is what a second writer has; nothing else on the list is known anywhere.
      expect(answer, path).toRefuse()
      expect(answer.text).toContain(name)
    }
    expectUntouched()
  })

  test.for(names)('is no parameter of a scenario for NewStore either: %s', async (name, { sandbox }) => {
    const body = `{"provider":"newstore","scenario":"an order","params":{"id":"mine","${name}":{"polluted":true}}}`

    expect(await control(sandbox, 'POST', '/_sandbox/given', body)).toAnswer(422)
    expect(sandbox.orders('newstore').get('mine')).toBeUndefined()
    expectUntouched()
  })

  test.for(names)('names a header that a fault or an expectation looks at: %s', async (name, { sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 503, match: { header: { [name]: 'x' }, body: { [`/${name}`]: 1 } } })

    expect(await put(sandbox, 1001, {})).toAnswer(200)
    expect(await put(sandbox, 1001, `{"${name}": 1}`, { [name]: 'x' })).toAnswer(503)

    expect(sandbox.journal.verify({ header: { [name]: 'x' }, body: { [`/${name}`]: 1 } }, 1)).toMatchObject({
      holds: true,
    })
    expect(sandbox.journal.verify({ header: { [name]: 'y' } }, 1)).toMatchObject({ holds: false, count: 0 })
  })

  test.for(names)('asks for no fault: %s', async (name, { sandbox }) => {
    for (const fault of [name, `${name}=1`, `status=500; ${name}=1`, `status=500; header.${name}=1`]) {
      expect(await put(sandbox, 1001, {}, { 'Sandbox-Fault': fault }), fault).toRefuse()
    }
    expect(await hold(sandbox, pending, {}, { Prefer: name })).toAnswer(200)
    expectUntouched()
  })
})
