/** The control calls that set a session up: reset, scenarios, clock. */
import { isJsonObject } from '../domain/json.ts'
import { Mistake } from '../engine/ours.ts'
import type { World } from '../engine/world.ts'
import { ClockError } from '../state/clock.ts'
import { badValue, json, nothing, notOneOf, type Play } from './call.ts'

export const sceneCalls: Readonly<Record<string, Play>> = {
  reset: async ({ world }) => {
    await world.reset()
    return nothing()
  },

  listScenarios: ({ providers }) =>
    json({
      scenarios: providers.flatMap(({ name, scenarios }) =>
        scenarios.map(({ sentence, description, params, choices = {} }) => ({
          provider: name,
          sentence,
          description,
          params,
          choices,
        })),
      ),
    }),

  given: async ({ world, body }) => {
    const { provider, scenario } = body as { readonly provider: string; readonly scenario: string }
    const params = isJsonObject(body.params) ? body.params : {}
    if (!world.providers.some(({ name }) => name === provider)) throw unknownProvider(world, provider)
    try {
      await world.given(provider, scenario, params)
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      const { kind, message, errors } = error
      // What nobody knows stands in the body here and not in the path, so it is no 404.
      if (kind === 'unknown') throw badValue('scenario', 'is not known', message)
      const inParams = errors.map(({ field, message }) => ({ field: `params.${field}`, message }))
      throw new Mistake(kind, message, inParams)
    }
    return json({ provider, scenario, params })
  },

  getClock: ({ world }) => json(reading(world)),

  turnClock: async ({ world, act, body: { now, advance } }) => {
    try {
      await world.turnClock((clock) => {
        if (now !== undefined) clock.set(String(now))
        else if (advance !== undefined) clock.advance(String(advance))
        else clock.resume()
      })
    } catch (error) {
      if (error instanceof ClockError)
        throw badValue(now === undefined ? 'advance' : 'now', error.message, error.message)
      throw error
    }
    // Second writers whose time has come.
    await act(world)
    return json(reading(world))
  },
}

function unknownProvider(world: World, given: string): Mistake {
  const names = world.providers.map(({ name }) => name)
  return badValue('provider', notOneOf(given, names))
}

const reading = ({ clock, settings }: World) => ({ ...clock.read(), timezone: settings.timeZone })
