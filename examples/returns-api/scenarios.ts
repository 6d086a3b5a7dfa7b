/** Named starting points; each sentence is also a Pact provider state. */
import type { JsonObject, Scenario, Stage } from 'order-sandbox'
import { statuses } from './types.ts'

const anyField = 'id, any field of the return'

export const scenarios: readonly Scenario[] = [
  {
    sentence: 'a requested return',
    description: 'One that can be approved: RMA-1001 unless an id is given.',
    params: anyField,
    set: (stage, params) => scene(stage, { id: 'RMA-1001', status: 'requested', ...params }),
  },
  {
    sentence: 'an approved return',
    description: 'Its parcel is on the way: RMA-1002 unless an id is given.',
    params: anyField,
    set: (stage, params) => scene(stage, { id: 'RMA-1002', status: 'approved', ...params }),
  },
  {
    sentence: 'a received return',
    description: 'One that can be refunded: RMA-1003 unless an id is given.',
    params: anyField,
    set: (stage, params) => scene(stage, { id: 'RMA-1003', status: 'received', ...params }),
  },
  {
    sentence: 'return <id> is <status>',
    description: 'The return has the status; the rest is as in its fixture.',
    params: anyField,
    choices: { status: statuses },
    set: scene,
  },
]

/** Puts a return: the fixture of that id where there is one, with what was asked for over it. */
function scene(stage: Stage, asked: JsonObject): Promise<void> {
  const { received_at, ...fixture }: JsonObject = stage.fixture(String(asked.id))?.order ?? {}
  // When it arrived says nothing of another status, and is left to the defaults.
  return stage.put({ ...fixture, ...(fixture.status === asked.status ? { received_at } : {}), ...asked })
}
