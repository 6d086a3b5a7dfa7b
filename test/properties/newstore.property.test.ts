/** Whatever is sent to a NewStore order, the sandbox answers what the model of the law answers. */
import { fc, test } from '@fast-check/vitest'
import { afterAll, describe, expect } from 'vitest'
import { type ModelOrder, type ModelRequest, type Played, play } from '../model/newstore-model.ts'
import { type Answer, agree, ask, differences, manyWorlds, runs, show, type World } from './asking.ts'

type Stored = {
  order: { status: ModelOrder['status'] }
  history: unknown[]
  /** What each change of status would do now: by an update with this `body`, or, without one, by the vendor's backend. */
  transitions: { to: string; body?: object; verdict: string; result: string }[]
}

const worlds = await manyWorlds()

afterAll(() => worlds.sandbox.close())

const pending = 'b604ffda-7e31-4338-beab-7f939a8c2322'
const inFulfillment = 'c705ffda-8e32-4339-8eb0-8f940a9d3433'
const closed = 'd806ffda-9e33-4440-9eb1-9f951bae4544'
const ofGlobex = 'e907ffda-ae34-4541-aeb2-a0962cbf5655'
const nobodys = '00000000-0000-4000-8000-000000000000'
const homes: Record<string, string> = {
  [pending]: 'acme',
  [inFulfillment]: 'acme',
  [closed]: 'acme',
  [ofGlobex]: 'globex',
}

const good = {
  authorization: 'Bearer t',
  'request-id': 'req-1',
  tenant: 'acme',
  'x-newstore-tenant': 'acme',
  'content-type': 'application/json',
}
const onHold = '{"status":"on_hold"}'

/** A value that is mostly the good one, so that a request gets past the earlier gates often enough to meet the later ones. */
const mostly = <T>(value: T, ...others: T[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 2, arbitrary: fc.constantFrom(...others) })

const tenants = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('acme', 'globex').map((tenant) => [tenant, tenant]) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constantFrom(undefined, '', 'acme', 'Acme', 'globex', 'initech'),
      fc.constantFrom(undefined, '', 'acme', 'globex', 'initech'),
    ),
  },
)

const request: fc.Arbitrary<ModelRequest> = fc
  .record({
    method: mostly('PATCH', 'GET', 'PUT', 'POST', 'DELETE'),
    id: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(pending, inFulfillment, closed, ofGlobex) },
      { weight: 1, arbitrary: fc.constantFrom(nobodys, 'GD000001234', 'nope') },
    ),
    authorization: mostly<string | undefined>(
      'Bearer t',
      undefined,
      'Basic dDp0',
      'Bearer expired',
      'Bearer revoked',
      'Bearer acme-only',
      'Bearer acme-only',
      'Bearer read-only',
    ),
    requestId: mostly<string | undefined>('7f3c-42', undefined, '', 'again'),
    tenants,
    type: mostly(
      'application/json',
      'application/json; charset=utf-8',
      'text/plain',
      'application/x-www-form-urlencoded',
    ),
    body: fc.oneof(
      { weight: 5, arbitrary: fc.constant(onHold) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('{}', '{"status":"on_hold","note":"x"}', '{"statos":"on_hold","constructor":1}'),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '',
          '{',
          '[]',
          '[{"status":"on_hold"}]',
          'null',
          '"on_hold"',
          '5',
          '{"status":null}',
          '{"status":5}',
          '{"status":true}',
          '{"status":["on_hold"]}',
          '{"status":"open"}',
          '{"status":"On_Hold"}',
          '{"status":""}',
          '{"status":"on_hold "}',
          '{"status":"on_hold"',
        ),
      },
    ),
  })
  .map(({ method, id, authorization, requestId, tenants: [tenant, other], type, body }) => ({
    method,
    id,
    headers: present({
      authorization,
      'request-id': requestId,
      tenant,
      'x-newstore-tenant': other,
      'content-type': type,
    }),
    ...(method !== 'GET' && { body }),
  }))

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ send: request }) },
    {
      weight: 1,
      arbitrary: fc.record({
        move: fc.constantFrom(pending, inFulfillment, ofGlobex),
        to: fc.constantFrom('routing', 'in_fulfillment', 'complete', 'closed', 'cancelled', 'pending'),
      }),
    },
  ),
  { minLength: 1, maxLength: 10 },
)

describe('a NewStore order', () => {
  test.prop({ steps }, runs(150))('answers any sequence of requests as the law says', async ({ steps }) => {
    const { world } = worlds.next()
    let orders = await allOrders(world)

    for (const step of steps) {
      if ('move' in step) {
        await move(world, step.move, step.to)
        // What the vendor's backend may do by itself is not this law's business: only what the API does with the result.
        orders = await allOrders(world)
        continue
      }
      const played = play(orders, step.send)
      const story = () => `${show(step.send)}\n  on ${show(orders)}`

      const answer = await send(world, step.send)

      agree(story, answerDifferences(played, answer))
      agree(story, differences(played.orders, await allOrders(world)))
      orders = played.orders
    }
  })

  test.prop({ request }, runs(200))('is left as it was by a refused request', async ({ request }) => {
    const { world } = worlds.next()
    const before = await everything(world)

    const answer = await send(world, request)

    if (answer.status >= 400) expect(await everything(world)).toEqual(before)
  })

  test.prop(
    {
      id: fc.constantFrom(pending, inFulfillment, ofGlobex),
      times: fc.integer({ min: 2, max: 4 }),
      together: fc.boolean(),
    },
    runs(60),
  )('is put on hold once, however often it is asked', async ({ id, times, together }) => {
    const { world } = worlds.next()
    const before = await stored(world, id)
    const tenant = homes[id] ?? 'acme'
    const hold = (n: number) =>
      send(world, {
        method: 'PATCH',
        id,
        headers: { ...good, tenant, 'x-newstore-tenant': tenant, 'request-id': `req-${n}` },
        body: onHold,
      })

    const answers: Answer[] = []
    if (together) answers.push(...(await Promise.all(Array.from({ length: times }, (_, n) => hold(n)))))
    else for (let n = 0; n < times; n += 1) answers.push(await hold(n))

    expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [200, '']))
    const after = await stored(world, id)
    expect(after.order.status).toBe('on_hold')
    expect(after.history).toHaveLength(before.history.length + 1)
  })

  test.prop({ request }, runs(150))(
    'of another tenant cannot be told from one that is not there',
    async ({ request }) => {
      const { world } = worlds.next()
      const asAcme = {
        ...request,
        headers: { ...request.headers, tenant: 'acme', 'x-newstore-tenant': 'acme', 'request-id': 'req-1' },
      }

      const theirs = await send(world, { ...asAcme, id: ofGlobex })
      const missing = await send(world, { ...asAcme, id: nobodys })

      expect(theirs.status).toBe(missing.status)
      expect(theirs.text.replaceAll(ofGlobex, nobodys)).toBe(missing.text)
      expect(Object.fromEntries(theirs.headers)).toEqual({
        ...Object.fromEntries(missing.headers),
        ...changing(theirs.headers),
      })
    },
  )

  test.prop(
    { id: fc.constantFrom(...Object.keys(homes)), choices: fc.array(fc.nat({ max: 20 }), { maxLength: 6 }) },
    runs(60),
  )('does what it was said beforehand that it would do', async ({ id, choices }) => {
    const { world } = worlds.next()
    const tenant = homes[id] ?? 'acme'

    for (const choice of choices) {
      const before = await stored(world, id)
      const transition = before.transitions[choice % before.transitions.length]
      if (!transition) throw new Error(`no transitions of an order that is ${before.order.status}`)
      const { to, body } = transition

      const answer = body
        ? await send(world, {
            method: 'PATCH',
            id,
            headers: { ...good, tenant, 'x-newstore-tenant': tenant },
            body: JSON.stringify(body),
          })
        : await move(world, id, to)

      const story = () =>
        `${show(transition)}\n  of an order that was ${before.order.status}, answered ${answer.status} ${answer.text}`
      agree(story, differences(transition.result, (await stored(world, id)).order.status, 'status'))
      agree(story, differences(transition.verdict === 'refuse', answer.status >= 400, 'refused'))
    }
  })

  // A lone dot, or two, would leave the path before it is sent.
  const oddId = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((id) => !/^\.{1,2}$/.test(id))
  const oddStatus = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom<unknown>('on_hold', "it's", '"', '\n', 'Öl', -0, 1e21),
  )
  const oddBody = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.record({ status: oddStatus }))

  test.prop({ id: fc.oneof(oddId, fc.constantFrom(pending, closed)), body: oddBody }, runs(200))(
    'answers ids and bodies nobody thought of',
    async ({ id, body }) => {
      const { world } = worlds.next()
      const request = { method: 'PATCH', id, headers: good, body: JSON.stringify(body) }
      const played = play(await allOrders(world), request)

      const answer = await send(world, { ...request, id: encodeURIComponent(id) })

      agree(() => show(request), answerDifferences(played, answer))
      agree(() => show(request), differences(played.orders, await allOrders(world)))
    },
  )

  test.prop({ share: fc.double({ min: 0, max: 2, noNaN: true }) }, runs(40))(
    'takes an issued token until it expires, by the clock of the sandbox',
    async ({ share }) => {
      const { world } = worlds.next()
      const issued = await ask(world, 'POST', '/auth/realms/acme/protocol/openid-connect/token', {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'grant_type=client_credentials&client_id=acme-oms&client_secret=acme-oms-secret',
      })
      expect(issued.body, issued.text).toEqual({
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: expect.any(Number),
      })
      const { access_token, expires_in } = issued.body as { access_token: string; expires_in: number }
      const seconds = Math.round(share * expires_in)
      await world.clock.advance(`PT${seconds}S`)

      const answer = await send(world, {
        method: 'PATCH',
        id: pending,
        headers: { ...good, authorization: `Bearer ${access_token}` },
        body: onHold,
      })

      if (seconds < expires_in) expect(answer.status, answer.text).toBe(200)
      if (seconds > expires_in) expect(answer.status, answer.text).toBe(403)
    },
  )
})

function answerDifferences(expected: Played, answer: Answer): string[] {
  if (expected.status !== answer.status) {
    return [...differences(expected.status, answer.status, 'status'), `it answered ${answer.text}`]
  }
  if (expected.status === 200) return differences('', answer.text, 'body')

  const { error_code, message, request_id, ...rest } = answer.body as Record<string, string>
  const found = [
    ...differences({}, rest, 'beside error_code, message and request_id'),
    ...differences('application/problem+json', mediaType(answer), 'Content-Type'),
    ...differences(expected.error_code, error_code, 'error_code'),
  ]
  if (typeof expected.message === 'string') found.push(...differences(expected.message, message, 'message'))
  else if (typeof message !== 'string' || !(expected.message ?? /./).test(message)) {
    found.push(`message: the law says ${expected.message ?? 'something'}, the sandbox ${show(message)}`)
  }
  if (expected.request_id !== undefined) found.push(...differences(expected.request_id, request_id, 'request_id'))
  else if (!/^[0-9a-f]{32}$/.test(request_id ?? ''))
    found.push(`request_id: ${show(request_id)} is not 32 hexadecimal digits`)
  if (expected.allow !== undefined) {
    const allowed = (answer.headers.get('allow') ?? '').split(',').map((method) => method.trim())
    if (!allowed.includes(expected.allow))
      found.push(`Allow: ${show(answer.headers.get('allow'))} lacks ${expected.allow}`)
  }
  return found
}

function mediaType(answer: Answer): string | undefined {
  return answer.headers.get('content-type')?.split(';')[0]
}

/** Headers that may differ between any two answers. */
function changing(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name === 'date' || name.startsWith('sandbox-')))
}

function send(world: World, { method, id, headers, body }: ModelRequest): Promise<Answer> {
  return ask(world, method, `/order-management/orders/${id}`, { headers, ...(body !== undefined && { body }) })
}

function move(world: World, id: string, to: string): Promise<Answer> {
  return ask(world, 'POST', `/_sandbox/orders/newstore/${id}/transitions`, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to }),
  })
}

async function stored(world: World, id: string): Promise<Stored> {
  const { status, body, text } = await ask(world, 'GET', `/_sandbox/orders/newstore/${id}`)
  expect(status, text).toBe(200)
  return body as Stored
}

function everything(world: World): Promise<Stored[]> {
  return Promise.all(Object.keys(homes).map((id) => stored(world, id)))
}

async function allOrders(world: World): Promise<ModelOrder[]> {
  const all = await everything(world)
  return Object.entries(homes).map(([id, tenant], index) => ({
    id,
    tenant,
    status: (all[index] as Stored).order.status,
    changes: (all[index] as Stored).history.length,
  }))
}

function present(headers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
