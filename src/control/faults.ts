/** The control calls about faults: put them in force, see whom they struck, take them back. */
import type { Json, JsonObject } from '../domain/json.ts'
import { Mistake } from '../engine/ours.ts'
import type { World } from '../engine/world.ts'
import { json, nothing, type Play } from './call.ts'

export const faultCalls: Readonly<Record<string, Play>> = {
  listFaults: ({ world }) => json({ faults: world.faults.list() }),

  addFault: ({ world, body }) => json(world.addFault(body), 201),

  clearFaults: ({ world }) => {
    world.clearFaults()
    return nothing()
  },

  getFault: ({ world, params: { id = '' } }) => {
    const fault = world.faults.get(id)
    if (!fault) throw noSuchFault(world, id)
    return json(fault)
  },

  changeFault: ({ world, params: { id = '' }, body }) => {
    const fault = world.changeFault(id, withoutNulls(body))
    if (!fault) throw noSuchFault(world, id)
    return json(fault)
  },

  deleteFault: ({ world, params: { id = '' } }) => {
    if (!world.removeFault(id)) throw noSuchFault(world, id)
    return nothing()
  },
}

/** A field that is null is taken away, as in a JSON Merge Patch (RFC 7396). */
const withoutNulls = (change: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(change).map(([key, value]): [string, Json | undefined] => [key, value === null ? undefined : value]),
  )

function noSuchFault(world: World, id: string): Mistake {
  const ids = world.faults.list().map((one) => one.id)
  const has = ids.length === 0 ? 'The session has none.' : `There are: ${ids.join(', ')}.`
  return new Mistake('unknown', `There is no fault "${id.slice(0, 80)}". ${has}`)
}
