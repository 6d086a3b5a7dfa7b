/** The control calls about second writers: who changes orders between the consumer's requests. */
import { scripts } from '../engine/actors.ts'
import { Mistake } from '../engine/ours.ts'
import { json, nothing, type Play } from './call.ts'

export const actorCalls: Readonly<Record<string, Play>> = {
  listActors: ({ world }) =>
    json({
      actors: world.actors.list(),
      scripts: Object.entries(scripts).map(([script, { statement, providers }]) => ({
        script,
        statement,
        // One that is for several has to be told which.
        provider: providers.length === 1 ? providers[0] : undefined,
      })),
    }),

  addActor: ({ world, body }) => json(world.addActor(body), 201),

  deleteActor: ({ world, params: { id = '' } }) => {
    if (world.actors.remove(id)) return nothing()
    const ids = world.actors.list().map((one) => one.id)
    const has = ids.length === 0 ? 'The session has none.' : `There are: ${ids.join(', ')}.`
    throw new Mistake('unknown', `There is no second writer "${id.slice(0, 80)}". ${has}`)
  },
}
