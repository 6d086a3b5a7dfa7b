/** What a call began from, in the sentences of the scenarios. */
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts'
import type { Provider, Scenario } from '../provider.ts'
import type { OrderRecord } from '../state/orders.ts'
import { settledTime, settledTimeLike } from './record-call.ts'

/** A provider state of Pact. */
export interface State {
  readonly name: string
  readonly params?: JsonObject
}

const noOrdersSentence = 'no orders'
const failureSentence = 'the next request fails with <status>'
const tokenSentence = /^the token is [^<]+$/

const has = ({ scenarios }: Provider, sentence: string): boolean => scenarios.some((one) => one.sentence === sentence)

export const noOrders = (provider: Provider): State[] =>
  has(provider, noOrdersSentence) ? [{ name: noOrdersSentence }] : []

export const failure = (provider: Provider, status: number): State[] =>
  has(provider, failureSentence) ? [{ name: failureSentence.replace('<status>', String(status)) }] : []

/** Every state that the token can be in. */
export const tokenStates = ({ scenarios }: Provider): State[] =>
  scenarios.filter(({ sentence }) => tokenSentence.test(sentence)).map(({ sentence }) => ({ name: sentence }))

/**
 * The order in the sentence that says most of it: `order 1002 is closed and fulfilled`.
 *
 * @returns undefined if the provider has no sentence for it
 */
export function orderState(
  provider: Provider,
  { order, tenant }: Pick<OrderRecord, 'order' | 'tenant'>,
): State | undefined {
  const words = { ...order, id: provider.orders.id(order) }
  const [fitting] = provider.scenarios
    .filter((scenario) => fits(scenario, words))
    .toSorted((a, b) => placeholdersOf(b).length - placeholdersOf(a).length)
  if (!fitting) return undefined
  const name = fitting.sentence.replaceAll(/<(\w+)>/g, (_, key: string) => words[key as keyof typeof words])
  return tenant === undefined ? { name } : { name, params: { tenant } }
}

/** The words of an order that its sentence says: what tells two states of it apart. */
export function statusOf(provider: Provider, { order }: OrderRecord): readonly (Json | undefined)[] {
  const keys = provider.scenarios.filter((one) => fits(one, order)).flatMap(placeholdersOf)
  return [...new Set(keys)]
    .filter((key) => key !== 'id')
    .toSorted()
    .map((key) => order[key])
}

const placeholdersOf = ({ sentence }: Scenario): string[] =>
  Array.from(sentence.matchAll(/<(\w+)>/g), ([, name = '']) => name)

/** Whether a sentence is about one order by its id, and all its words are true of this one. */
function fits(scenario: Scenario, order: JsonObject): boolean {
  const names = placeholdersOf(scenario)
  return (
    names.includes('id') &&
    names.every((name) => name === 'id' || (scenario.choices?.[name]?.includes(String(order[name])) ?? false))
  )
}

/**
 * The fields in which an order differs from what its sentence makes of it, as parameters for the sentence. Times of day
 * are no part of a contract: any time stands for them.
 */
export function differences(order: JsonObject, made: JsonObject): JsonObject {
  const differing = Object.entries(order).filter(
    ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(made[key]),
  )
  return Object.fromEntries(
    differing
      .map(([key, value]): [string, Json] => [key, withoutTimes(value ?? null)])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function withoutTimes(value: Json): Json {
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return settledTimeLike(value)
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? settledTime.slice(0, 10) : value
  }
  if (Array.isArray(value)) return value.map(withoutTimes)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutTimes(one ?? null)]))
}

/** The orders that stand in a list somewhere in an answer; undefined where there is no list. */
export function listedOrders(provider: Provider, body: Json | undefined): readonly JsonObject[] | undefined {
  if (!isJsonObject(body)) return undefined
  const list = Object.values(body).find((one) => Array.isArray(one))
  if (!Array.isArray(list)) return undefined
  const orders = list.filter((one: Json) => isJsonObject(one) && provider.spec.order(one))
  return orders.length === list.length ? orders : undefined
}
