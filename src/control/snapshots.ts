/** The control calls about snapshots: keep a session's world under a name, and bring it back. */
import { Mistake } from '../engine/ours.ts'
import { isSessionName } from '../engine/sessions.ts'
import { noSuchSnapshot } from '../engine/world.ts'
import { json, nothing, type Play } from './call.ts'

export const snapshotCalls: Readonly<Record<string, Play>> = {
  listSnapshots: ({ world }) => json({ snapshots: world.snapshots() }),

  putSnapshot: ({ world, params: { name = '' }, body }) => {
    if (!isSessionName(name)) {
      const message = 'must be 1 to 64 letters, digits, dots, dashes and underscores'
      throw new Mistake('invalid', `"${name.slice(0, 80)}" cannot name a snapshot.`, [{ field: 'name', message }])
    }
    const isNew = !world.snapshots().some((one) => one.name === name)
    const isImport = Object.keys(body).length > 0
    const snapshot = isImport ? world.importSnapshot(name, body) : world.takeSnapshot(name)
    return json(snapshot, isNew ? 201 : 200)
  },

  getSnapshot: ({ world, params: { name = '' } }) => {
    const fixtures = world.exportSnapshot(name)
    if (!fixtures) throw noSuchSnapshot(world, name)
    return json(fixtures)
  },

  restoreSnapshot: async ({ world, params: { name = '' } }) => {
    if (!(await world.restoreSnapshot(name))) throw noSuchSnapshot(world, name)
    return nothing()
  },

  deleteSnapshot: ({ world, params: { name = '' } }) => {
    if (!world.deleteSnapshot(name)) throw noSuchSnapshot(world, name)
    return nothing()
  },
}
