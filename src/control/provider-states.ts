/** Pact's provider-state call: a verifier in any language says what an interaction is given, and finds it so. */
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts'
import { Mistake } from '../engine/ours.ts'
import type { World } from '../engine/world.ts'
import { badValue, json, notOneOf, type Play } from './call.ts'

/** The calls, with what they remember of each session. */
export function providerStateCalls(): Readonly<Record<string, Play>> {
  /** The last event of a session when a state had been set in it: another one later means that something came between. */
  const setUntil = new WeakMap<World, number>()

  const setUp = async (world: World, named: unknown, state: string, params: JsonObject): Promise<Response> => {
    // A verifier sets the states of one interaction one after the other; the first of them begins from the fixtures.
    const isFirst = state === '' || setUntil.get(world) !== world.events.last
    if (isFirst) await world.reset()
    try {
      const values = state === '' ? {} : await setState(world, named, state, params)
      setUntil.set(world, world.events.last)
      return json({ ...values, ...params })
    } catch (error) {
      // Verifiers do not tear down what could not be set up.
      await world.reset()
      setUntil.delete(world)
      throw error
    }
  }

  return {
    setProviderState: async ({ world, query, body }) => {
      const { action = 'setup' } = body
      const params = isJsonObject(body.params) ? body.params : {}
      const provider = query.provider ?? body.provider ?? undefined
      if (action === 'setup') return setUp(world, provider, String(body.state ?? '').trim(), params)
      await world.reset()
      setUntil.delete(world)
      return json({})
    },
  }
}

/**
 * Sets the scene, of the provider that is named or of the only one that knows the sentence.
 *
 * @returns what a contract may take from it: the plain fields of the order it is about
 */
async function setState(world: World, named: unknown, state: string, params: JsonObject): Promise<JsonObject> {
  const names = world.providers.map(({ name }) => name)
  if (named !== undefined && !names.includes(String(named))) {
    throw badValue('provider', notOneOf(String(named), names))
  }
  const before = world.events.last
  const knowing: string[] = []
  const strangers: Mistake[] = []
  let wrong: unknown
  for (const name of named === undefined ? names : [String(named)]) {
    try {
      await world.given(name, state, params)
      knowing.push(name)
    } catch (error) {
      if (error instanceof Mistake && error.kind === 'unknown') strangers.push(error)
      else {
        knowing.push(name)
        wrong ??= error
      }
    }
  }
  const [provider] = knowing
  if (provider === undefined) {
    throw badValue('state', 'is not known', strangers.map(({ message }) => message).join('\n'))
  }
  if (knowing.length > 1) throw ambiguous(state, knowing)
  if (wrong !== undefined) throw refusal(wrong)
  return valuesOf(world, provider, before)
}

function ambiguous(state: string, knowing: readonly string[]): Mistake {
  const ways = knowing.map((name) => `?provider=${name}`).join(' or ')
  return badValue(
    'state',
    `is known to ${knowing.join(' and ')}`,
    `"${state.slice(0, 200)}" is a scenario of ${knowing.join(' and of ')}, and the call does not say which is meant. Add ${ways} to the URL to which the verifier sends its provider states.`,
  )
}

/** Never a server error: verifiers try again after one, for minutes. */
function refusal(error: unknown): Mistake {
  if (error instanceof Mistake) {
    const inParams = error.errors.map(({ field, message }) => ({ field: `params.${field}`, message }))
    return new Mistake(error.kind === 'unknown' ? 'invalid' : error.kind, error.message, inParams)
  }
  return new Mistake(
    'conflict',
    `The state could not be set: ${error instanceof Error ? error.message : String(error)}`,
  )
}

/** Of the last order that was put since: `{"id": 1002, "order_status": "closed", …}`, without what is nested. */
function valuesOf(world: World, provider: string, since: number): JsonObject {
  const put = world.events.after(since).events.findLast(({ name }) => name === 'order')
  const view = put && world.orders(provider).view(String(put.data().id))
  if (!view) return {}
  const plain = Object.entries(view.order).filter(([, value]) => typeof value !== 'object')
  return {
    ...(view.tenant === undefined ? {} : { tenant: view.tenant }),
    ...(Object.fromEntries(plain) as Record<string, Json>),
  }
}
