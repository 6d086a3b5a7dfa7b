/** Whatever updates an order gets, the sandbox does what the model of the law does. */
import { fc, test } from '@fast-check/vitest'
import { afterAll, describe, expect } from 'vitest'
import {
  fulfillmentStatuses,
  type ModelLine,
  type ModelOrder,
  orderStatuses,
  play,
  type SalesOrder,
} from '../model/skuio-model.ts'
import { agree, answerOf, ask, differences, manyWorlds, noticesOf, runs, show, start } from './asking.ts'
import {
  differencesOf,
  follow,
  followPut,
  modelOf,
  orderDifferences,
  put,
  read,
  sketch,
  stored,
} from './skuio-asking.ts'
import {
  addressedTo,
  anyPayload,
  fixtureOrder,
  nonObject,
  type Payload,
  steps,
  strangeKey,
  strangePayload,
  strangeText,
  unknownKeys,
  unrelated,
  unrelatedPayload,
  validPayload,
} from './skuio-payloads.ts'

const worlds = await manyWorlds()
const strict = await manyWorlds({ strict: true })
const { url } = await worlds.sandbox.listen({ port: 0 })

afterAll(async () => {
  await worlds.sandbox.close()
  await strict.sandbox.close()
})

describe('a sales order', () => {
  test.prop({ id: fixtureOrder, steps }, runs(200))(
    'goes the way of the law over any sequence of updates, parcels and days',
    async ({ id, steps }) => {
      const { world } = worlds.next()
      let order = await modelOf(world, id)
      let now = start

      for (const step of steps) {
        if ('advance' in step) now = new Date(now.getTime() + (step.advance === 'P1D' ? 24 : 1) * 3_600_000)
        order = await follow(world, order, step, () => now)
        expect(order.data.canceled_at !== null).toBe(order.data.order_status === 'cancelled')
      }
    },
  )

  test.prop(
    {
      status: fc.constantFrom(...orderStatuses),
      fulfillment: fc.constantFrom(...fulfillmentStatuses),
      parcels: fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 2 }),
      payload: anyPayload,
    },
    runs(200),
  )('answers one update from every stored state', async ({ status, fulfillment, parcels, payload }) => {
    const { world } = worlds.next()
    await world.orders('skuio').put({
      id: 5000,
      order_status: 'open',
      sales_order_lines: [
        { id: 1, sku: 'SKU-1', quantity: 2 },
        { id: 2, sku: 'SKU-2', quantity: 1 },
      ],
    })
    let order = await modelOf(world, 5000)
    for (const quantity of parcels) order = await follow(world, order, { ship: [{ nth: 0, quantity }] }, () => start)
    const forced = { order_status: status, force_reopen: true, fulfillment_status: fulfillment }
    order = await followPut(world, order, forced, start)

    await followPut(world, order, addressedTo(order.data, payload), start)
  })

  // A stored fulfillment_status that the lines do not bear out is what a recalculation changes.
  const unsettling = fc.oneof(validPayload, fc.record({ fulfillment_status: fc.constantFrom(...fulfillmentStatuses) }))

  test.prop({ id: fixtureOrder, updates: fc.array(unsettling, { maxLength: 3 }) }, runs(100))(
    'is told beforehand what each change of status would do',
    async ({ id, updates }) => {
      const { world } = worlds.next()
      let order = await modelOf(world, id)
      for (const payload of updates) {
        order = await followPut(world, order, addressedTo(order.data, payload), start)
      }

      const { transitions } = await stored(world, id)

      const told = transitions.map(({ body, result }) => [show(body), result])
      const played = transitions.map(({ body }) => [show(body), play(order, body, start).state.data.order_status])
      agree(() => `transitions of ${sketch(order)}`, differences(Object.fromEntries(played), Object.fromEntries(told)))
      expect(transitions.length).toBeGreaterThan(0)
    },
  )

  test.prop({ id: fixtureOrder, body: nonObject }, runs(20))(
    'refuses a body that is no object',
    async ({ id, body }) => {
      const { world } = worlds.next()

      await followPut(world, await modelOf(world, id), body, start)
    },
  )
})

describe('what a refused request changes', () => {
  const field = fc.constantFrom<[string, unknown]>(
    ['order_status', 'shut'],
    ['order_status', null],
    ['force_reopen', 'true'],
    ['canceled_at', ''],
    ['currency_id', null],
    ['tags', 'gift'],
    ['hold_until_date', '2026-02-30'],
    ['sales_order_lines', [{ id: 999_999, quantity: 1 }]],
    ['sales_order_lines', [{ nth: 0, quantity: 0 }, { quantity: 1 }]],
  )

  test.prop({ id: fixtureOrder, payload: validPayload, bad: field }, runs(100))(
    'nothing, when one field of many is bad',
    async ({ id, payload, bad: [name, value] }) => {
      const { world } = worlds.next()
      const before = await stored(world, id)

      const answer = await put(world, id, addressedTo(before.order, { ...payload, [name]: value }))

      expect(answer.status).toBe(422)
      expect(Object.keys((answer.body as { errors: object }).errors)[0]).toMatch(new RegExp(`^${name}`))
      expect(await stored(world, id)).toEqual(before)
    },
  )

  const request = fc.record({
    authorization: fc.constantFrom(
      undefined,
      'Basic dDp0',
      'Bearer expired',
      'Bearer revoked',
      'Bearer read-only',
      'Bearer t',
    ),
    method: fc.constantFrom('PUT', 'PUT', 'PATCH'),
    id: fc.constantFrom(1002, 999),
    type: fc.constantFrom(
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json',
      'application/json; charset=utf-8',
    ),
    body: fc.constantFrom('', '{', '[]', 'null', '"open"', '{"order_status":"shut"}', '{"order_status":"draft"}'),
  })

  test.prop({ request }, runs(200))('nothing, at whichever gate it fails first', async ({ request }) => {
    const { authorization, method, id, type, body } = request
    const { world } = worlds.next()
    const before = await stored(world, 1002)

    const answer = await ask(world, method, `/api/sales-orders/${id}`, {
      headers: { ...(authorization !== undefined && { authorization }), 'content-type': type },
      body,
    })

    const [status, message] = firstGate()
    expect(answer.status, answer.text).toBe(status)
    if (message !== undefined) expect(answer.body).toEqual({ message })
    if (status === 400 || status === 415) expect(answer.body).toEqual({ message: expect.any(String) })
    if (status !== 200) expect(await stored(world, 1002)).toEqual(before)

    function firstGate(): [status: number, message?: string] {
      if (method === 'PATCH') return [405]
      if (['Bearer t', 'Bearer read-only'].every((good) => good !== authorization)) return [401, 'Unauthenticated.']
      if (authorization === 'Bearer read-only') return [403, 'Invalid scope(s) provided.']
      if (id === 999) return [404, 'No query results for model [App\\Models\\SalesOrder] 999']
      if (!type.startsWith('application/json')) return [415]
      if (!body.startsWith('{"')) return [400]
      return body.includes('shut') ? [422] : [200]
    }
  })
})

describe('a body nobody thought of', () => {
  const strange = fc.oneof({ weight: 9, arbitrary: strangePayload }, { weight: 1, arbitrary: strangeText })

  test.prop({ id: fixtureOrder, strange }, runs(250))(
    'is applied or refused, and breaks nothing',
    async ({ id, strange }) => {
      const { world } = worlds.next()
      const before = await stored(world, id)
      const body = typeof strange === 'string' ? strange : JSON.stringify(addressedTo(before.order, strange))
      const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }

      const answer = await ask(world, 'PUT', `/api/sales-orders/${id}`, { headers, body })

      expect([200, 400, 422], answer.text).toContain(answer.status)
      const after = await stored(world, id)
      if (answer.status === 200) expect(answer.body).toEqual({ data: after.order })
      else expect(after).toEqual(before)
      expect(after.order.canceled_at !== null).toBe(after.order.order_status === 'cancelled')
    },
  )

  // What is kept of a request is compared with the next one, and looked through once more when the world starts again.
  test.prop({ id: fixtureOrder, strange, times: fc.integer({ min: 1, max: 3 }) }, runs(150))(
    'is forgotten by a reset, however often it came',
    async ({ id, strange, times }) => {
      const { world } = worlds.next()
      const before = await stored(world, id)
      const body = typeof strange === 'string' ? strange : JSON.stringify(addressedTo(before.order, strange))
      const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }
      for (let n = 0; n < times; n += 1) await ask(world, 'PUT', `/api/sales-orders/${id}`, { headers, body })

      const answer = await ask(world, 'POST', '/_sandbox/reset')

      expect(answer.status, answer.text).toBe(204)
      expect(await stored(world, id)).toEqual(before)
    },
  )

  test.prop(
    { id: fixtureOrder, payload: validPayload, strange: fc.uniqueArray(strangeKey, { minLength: 1, maxLength: 3 }) },
    runs(60),
  )('is refused in strict mode for every key the API does not have', async ({ id, payload, strange }) => {
    const world = strict.next().world
    const before = await stored(world, id)
    const known = Object.entries(payload).filter(([field]) => !unknownKeys.includes(field))
    const sent = addressedTo(
      before.order,
      Object.fromEntries([...known, ...strange.map((key): [string, unknown] => [key, 1])]),
    )

    const answer = await put(world, id, sent)

    expect(answer.status, answer.text).toBe(422)
    const { errors } = answer.body as { errors: Record<string, string[]> }
    const expected = strange.map((key): [string, string[]] => [key, [`The ${key} field is not a known field.`]])
    agree(() => `PUT ${show(sent)}`, differences(Object.fromEntries(expected), errors))
    expect(await stored(world, id)).toEqual(before)
  })
})

describe('an update', () => {
  test.prop(
    { id: fixtureOrder, shuffled: anyPayload.chain((payload) => fc.tuple(fc.constant(payload), shuffle(payload))) },
    runs(150),
  )('means the same in any order of its keys', async ({ id, shuffled: [payload, otherwise] }) => {
    const one = worlds.next().world
    const other = worlds.next().world
    const { order } = await stored(one, id)

    const first = await put(one, id, addressedTo(order, payload))
    const second = await put(other, id, addressedTo(order, otherwise))

    expect(second.status).toBe(first.status)
    expect(noticesOf(second.headers.get('sandbox-notice')).toSorted()).toEqual(
      noticesOf(first.headers.get('sandbox-notice')).toSorted(),
    )
    const told = ({ body }: typeof first) => (body as { data?: unknown }).data ?? (body as { errors?: unknown }).errors
    expect(told(second)).toEqual(told(first))
    expect(await read(other, id)).toEqual(await read(one, id))
  })

  test.prop({ id: fixtureOrder, payload: validPayload }, runs(150))(
    'leaves what it does not name alone, but for what the law lists',
    async ({ id, payload }) => {
      const { world } = worlds.next()
      const before = await read(world, id)
      const sent = addressedTo(before, payload)

      expect((await put(world, id, sent)).status).toBe(200)

      const after = await read(world, id)
      const named = (...fields: string[]) => fields.some((field) => Object.hasOwn(sent, field))
      const recalculated = named('order_status', 'sales_order_lines') || sent.shouldDeleteFulfillments === true
      const mayChange = [
        ...Object.keys(sent),
        ...(named('canceled_at') || recalculated ? ['order_status'] : []),
        ...(named('order_status') ? ['canceled_at'] : []),
        ...(recalculated ? ['fulfillment_status'] : []),
        ...(sent.shouldDeleteFulfillments === true ? ['sales_order_lines'] : []),
      ]
      const frozen = (order: SalesOrder) =>
        Object.fromEntries(
          Object.entries(order).filter(
            ([field]) => field !== 'updated_at' && (!mayChange.includes(field) || unknownKeys.includes(field)),
          ),
        )
      agree(() => `PUT ${show(sent)}`, differences(frozen(before), frozen(after)))
    },
  )

  // The law lets a second, equal request do what the first could not where order_status meets quantities or a fulfillment_status: the first is
  // judged by the stored value and then changes it. So these two kinds stay apart here; the sequences above hold them against the model.
  const calm = validPayload.filter(
    (payload) =>
      !adds(payload) &&
      (!Object.hasOwn(payload, 'order_status') ||
        !['sales_order_lines', 'fulfillment_status', 'shouldDeleteFulfillments'].some((field) =>
          Object.hasOwn(payload, field),
        )),
  )

  test.prop({ id: fixtureOrder, payload: calm }, runs(150))(
    'done twice is the same as done once',
    async ({ id, payload }) => {
      const { world } = worlds.next()
      const sent = addressedTo(await read(world, id), payload)
      const once = await put(world, id, sent)
      await world.clock.advance('PT1H')

      const twice = await put(world, id, sent)

      agree(() => `twice PUT ${show(sent)}`, differences(once.body, twice.body))
    },
  )
})

describe('the reopen guard', () => {
  const complete = fc.constantFrom(1002, 1004)

  test.prop({ id: complete, payload: validPayload }, runs(150))(
    'never lets a fulfilled order open without force',
    async ({ id, payload }) => {
      const { world } = worlds.next()
      const sent = addressedTo(await read(world, id), { ...payload, force_reopen: false })

      const answer = await put(world, id, sent)

      expect((await read(world, id)).order_status, answer.text).not.toBe('open')
      const suppressed = noticesOf(answer.headers.get('sandbox-notice')).includes('reopen-suppressed')
      const beaten = typeof sent.canceled_at === 'string'
      expect(suppressed, show(sent)).toBe(sent.order_status === 'open' && !beaten)
    },
  )

  test.prop({ payload: unrelatedPayload }, runs(30))(
    'holds for an order that comes back closed from being cancelled',
    async ({ payload }) => {
      const { world } = worlds.next()

      const answer = await put(world, 1007, { ...payload, canceled_at: null, order_status: 'open' })

      expect(answer.body).toMatchObject({ data: { order_status: 'closed', canceled_at: null } })
      expect(noticesOf(answer.headers.get('sandbox-notice'))).toContain('reopen-suppressed')
    },
  )

  // 1004 has shipped two of one: a quantity of two makes it fulfilled in the very request that reopens it.
  const reopened = fc.constantFrom({ id: 1002, quantity: 1 }, { id: 1004, quantity: 1 }, { id: 1004, quantity: 2 })

  test.prop({ reopened, later: fc.array(unrelatedPayload, { maxLength: 5 }) }, runs(80))(
    'once forced, lets the order stay open over later, unrelated updates',
    async ({ reopened: { id, quantity }, later }) => {
      const { world } = worlds.next()
      const [line] = (await read(world, id)).sales_order_lines
      await put(world, id, {
        order_status: 'open',
        force_reopen: true,
        sales_order_lines: [{ id: line?.id, quantity }],
      })
      expect((await read(world, id)).order_status).toBe('open')

      for (const payload of later) {
        await world.clock.advance('PT1H')
        await put(world, id, { ...payload, sales_order_lines: [{ id: line?.id, amount: 3 }] })

        expect((await read(world, id)).order_status).toBe('open')
      }
    },
  )
})

describe('a cancelled order', () => {
  test.prop({ id: fixtureOrder, updates: fc.array(anyPayload, { minLength: 1, maxLength: 6 }) }, runs(100))(
    'is the only one with a canceled_at',
    async ({ id, updates }) => {
      const { world } = worlds.next()

      for (const payload of updates) {
        const before = await read(world, id)
        const sent = addressedTo(before, payload)
        await put(world, id, sent)

        const after = await read(world, id)
        expect(after.canceled_at !== null, `PUT ${show(sent)} on an order that was ${before.order_status}`).toBe(
          after.order_status === 'cancelled',
        )
      }
    },
  )

  const cancellations = fc.constantFrom({ canceled_at: '2026-05-08T12:00:00Z' }, { order_status: 'cancelled' })

  test.prop({ id: fixtureOrder, cancellation: cancellations, payload: unrelatedPayload }, runs(60))(
    'comes back as what it was',
    async ({ id, cancellation, payload }) => {
      const { world } = worlds.next()
      await put(world, id, { canceled_at: null })
      const before = await read(world, id)
      await put(world, id, cancellation)
      await put(world, id, { ...payload, order_status: 'open', force_reopen: true })

      await put(world, id, { canceled_at: null })

      const after = await read(world, id)
      expect(after).toEqual({ ...before, ...only(after, [...Object.keys(payload), 'updated_at']) })
    },
  )
})

describe('a parcel', () => {
  const days = ['2026-05-09', '2026-05-10', '2026-05-11', '2026-05-12']
  const hours = fc.integer({ min: 0, max: 72 })

  test.prop({ floor: fc.option(fc.constantFrom(...days)), held: fc.boolean(), hours }, runs(80))(
    'leaves when the release floor has come in Los Angeles, and no hold is on',
    async ({ floor, held, hours }) => {
      const { world } = worlds.next()
      await put(world, 1001, { hold_until_date: floor, on_hold: held })
      const order = await modelOf(world, 1001)
      await world.clock.advance(`PT${hours}H`)
      const now = new Date(start.getTime() + hours * 3_600_000)

      await follow(world, order, { ship: [{ nth: 0, quantity: 1 }] }, () => now)
    },
  )
})

describe('updates of one order at the same time', () => {
  const together = fc.array(anyPayload, { minLength: 2, maxLength: 4 })

  test.prop({ id: fixtureOrder, together, socket: fc.boolean() }, runs(120))(
    'are what some order of doing them one by one would have been',
    async ({ id, together, socket }) => {
      const { world, name } = worlds.next()
      const before = await modelOf(world, id)
      const payloads = together.map((payload) => addressedTo(before.data, payload))

      const answers = await Promise.all(
        payloads.map(async (payload) =>
          socket
            ? answerOf(
                await fetch(`${url.replace(/\/$/, '')}/@${name}/api/sales-orders/${id}`, {
                  method: 'PUT',
                  headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
                  body: JSON.stringify(payload),
                }),
              )
            : put(world, id, payload),
        ),
      )

      const after = await read(world, id)
      const explains = (order: number[]) => {
        let state: ModelOrder = before
        for (const index of order) {
          const played = play(state, payloads[index], start)
          const answer = answers[index]
          if (!answer || differencesOf(played, answer, payloads[index]).length > 0) return false
          state = played.state
        }
        return orderDifferences(state.data, after).length === 0
      }
      const story = payloads
        .map((payload, index) => `\n  ${show(payload)}\n    answered ${answers[index]?.text}`)
        .join('')
      expect(
        permutations([...payloads.keys()]).some(explains),
        `no serial order explains it, on ${sketch(before)}:${story}\n  afterwards ${show(after)}`,
      ).toBe(true)
    },
  )

  test.prop(
    {
      id: fixtureOrder,
      entries: fc.uniqueArray(unrelated, { minLength: 2, maxLength: 12, selector: ([field]) => field }),
    },
    runs(80),
  )('lose no field that only one of them names', async ({ id, entries }) => {
    const { world } = worlds.next()
    const whole: Payload = Object.fromEntries(entries)
    const before = await modelOf(world, id)

    await Promise.all(entries.map(([field, value]) => put(world, id, { [field]: value })))

    const after = await read(world, id)
    agree(() => `one by one: PUT ${show(whole)}`, orderDifferences(play(before, whole, start).state.data, after))
  })
})

function adds(payload: Payload): boolean {
  const items = (field: string) => (Array.isArray(payload[field]) ? (payload[field] as ModelLine[]) : [])
  return (
    items('notes').length > 0 ||
    items('financial_lines').some((line) => line.id === undefined) ||
    items('sales_order_lines').some((line) => line.id === undefined && line.nth === undefined)
  )
}

function shuffle(payload: Payload): fc.Arbitrary<Payload> {
  const entries = Object.entries(payload)
  return fc
    .shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length })
    .map((shuffled) => Object.fromEntries(shuffled))
}

function only(order: SalesOrder, fields: string[]): Payload {
  return Object.fromEntries(Object.entries(order).filter(([field]) => fields.includes(field)))
}

function permutations(items: number[]): number[][] {
  if (items.length <= 1) return [items]
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))
}
