/** The control calls about orders: look into them, make them, and do what the vendors' own people and machines do. */
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts'
import { type BadField, Mistake } from '../engine/ours.ts'
import { admit } from '../engine/seed.ts'
import { noSuchOrder, type OrderSummary, type World } from '../engine/world.ts'
import type { Backstage, Provider } from '../provider.ts'
import type { Fulfillment } from '../state/orders.ts'
import { badValue, type ControlCall, json, nothing, notOneOf, type Play } from './call.ts'
import { afterCursor, cursorAt } from './cursor.ts'

const defaultLimit = 50

export const orderCalls: Readonly<Record<string, Play>> = {
  listOrders: ({ world, query }) => {
    const filter = filterOf(world, query)
    const limit = Number(query.limit ?? defaultLimit)
    const fits = ({ tenant, status }: OrderSummary): boolean =>
      (filter.tenant ?? tenant) === tenant && (filter.status ?? status) === status

    const all = [...world.list({ provider: filter.provider })]
    const fitting = afterCursor(all, query.cursor).filter(fits)
    const orders = fitting.slice(0, limit)
    const last = orders.at(-1)
    const next = last && fitting.length > limit ? cursorAt(last) : null
    return json({ orders, next, total: all.filter(fits).length })
  },

  getOrder: ({ world, params: { provider = '', id = '' } }) => {
    const view = world.orders(provider).view(id)
    if (!view) throw noSuchOrder(world.provider(provider), id)
    return json(view)
  },

  putOrder: async ({ world, params: { provider = '', id = '' }, body }) => {
    const given = orderAt(world, world.provider(provider), id, body)
    const { view, created } = await world.orders(provider).replace(given)
    return json(view, created ? 201 : 200)
  },

  deleteOrder: async ({ world, params: { provider = '', id = '' } }) => {
    if (!(await world.orders(provider).delete(id))) throw noSuchOrder(world.provider(provider), id)
    return nothing()
  },

  addFulfillment: async (call) => {
    const { world, params, body } = call
    const provider = offering(call, 'fulfill')
    // The schema has held them to this shape.
    const lines = body.lines as unknown as Fulfillment['lines'] | undefined
    const view = await world.orders(provider.name).fulfill(params.id ?? '', lines)
    return json({ fulfillment: view.fulfillments.at(-1), ...view }, 201)
  },

  deleteFulfillment: async (call) => {
    const { world, params } = call
    const provider = offering(call, 'unfulfill')
    const orders = world.orders(provider.name)
    const { id = '', fulfillmentId = '' } = params
    const before = orders.view(id)
    if (!before) throw noSuchOrder(provider, id)
    const known = before.fulfillments.map((one) => one.id)
    const fulfillment = known.find((one) => String(one) === fulfillmentId)
    if (fulfillment === undefined) {
      const has = known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`
      throw new Mistake('unknown', `Order ${id} of ${provider.title} has no fulfilment ${fulfillmentId}. ${has}`)
    }
    return json(await orders.unfulfill(id, fulfillment))
  },

  moveOrder: async (call) => {
    const provider = offering(call, 'transition')
    return json(await call.world.orders(provider.name).transition(call.params.id ?? '', String(call.body.to)))
  },
}

/** What the query filters by, where that exists. */
function filterOf(world: World, query: ControlCall['query']) {
  const [provider, tenant, status] = [query.provider, query.tenant, query.status].map((value) =>
    value === undefined ? undefined : String(value),
  )
  const names = world.providers.map(({ name }) => name)
  if (provider !== undefined && !names.includes(provider)) throw badValue('provider', notOneOf(provider, names))
  const asked = world.providers.filter(({ name }) => name === (provider ?? name))
  const statuses = [...new Set(asked.flatMap((one) => one.statuses))]
  if (status !== undefined && !statuses.includes(status)) throw badValue('status', notOneOf(status, statuses))
  return { provider, tenant, status }
}

/**
 * The order that a body brings for a path, as fixtures have it.
 *
 * @throws Mistake if the body is about another order, with everything else that is wrong with it
 */
function orderAt(world: World, provider: Provider, id: string, body: JsonObject): JsonObject {
  const whole = isJsonObject(body.order)
  const order = whole ? (body.order as JsonObject) : body
  const withId: JsonObject = order.id === undefined ? { ...order, id: idOf(provider, id) } : order
  const given = whole ? { ...body, order: withId } : withId

  const elsewhere: BadField[] = []
  if (provider.orders.id(withId) !== id) elsewhere.push({ field: 'id', message: `must be that of the path: ${id}` })
  if (whole && body.provider !== undefined && body.provider !== provider.name) {
    elsewhere.push({ field: 'provider', message: `must be that of the path: ${provider.name}` })
  }
  if (elsewhere.length === 0) return given
  const admission = admit(provider, given, world.clock.now())
  const others = 'errors' in admission ? admission.errors.filter(({ field }) => field !== 'id') : []
  throw new Mistake('invalid', `This is not order ${id} of ${provider.title}.`, [...elsewhere, ...others])
}

/** The path has text; where an API's ids are numbers, the order has a number. */
function idOf(provider: Provider, text: string): Json {
  const number = Number(text)
  return provider.spec.orderFields.id?.type === 'integer' && String(number) === text ? number : text
}

const moves: Readonly<Record<keyof Backstage, { readonly name: string; readonly call: string }>> = {
  fulfill: { name: 'fulfilments', call: 'fulfillments' },
  unfulfill: { name: 'fulfilments', call: 'fulfillments' },
  transition: { name: 'backend moves', call: 'transitions' },
}

/** The provider of the path, if its backend makes such a move. */
function offering({ world, params }: ControlCall, move: keyof Backstage): Provider {
  const provider = world.provider(params.provider ?? '')
  if (provider.backstage[move]) return provider
  const { name } = moves[move]
  const others = world.providers.filter(({ backstage }) => backstage[move]).map((one) => one.title)
  const own = new Set((Object.keys(provider.backstage) as (keyof Backstage)[]).map((one) => moves[one].call))
  throw new Mistake(
    'unknown',
    [
      `The sandbox plays no ${name} for ${provider.title}${others.length === 0 ? '' : `, only for ${others.join(', ')}`}.`,
      ...[...own].map((one) => `${provider.title} has: POST /_sandbox/orders/${provider.name}/{id}/${one}`),
      `Any order can be changed at will: PUT /_sandbox/orders/${provider.name}/{id}`,
    ].join('\n'),
  )
}
