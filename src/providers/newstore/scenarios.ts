/** Named starting points for orders of NewStore; each sentence is also a Pact provider state. */
import { type Json, type JsonObject, textOf } from '../../domain/json.ts'
import type { Scenario, Stage } from '../../provider.ts'
import { statuses } from './types.ts'

const anyField = 'tenant (acme unless given), any field of the order'

export const scenarios: readonly Scenario[] = [
  {
    sentence: 'an order',
    description: 'A pending order.',
    params: anyField,
    set: (stage, params) => scene(stage, pending, params),
  },
  {
    sentence: 'order <id> is <status>',
    description: 'The order has the status; the rest is as in its fixture.',
    params: anyField,
    choices: { status: statuses },
    set: (stage, params) => scene(stage, {}, params),
  },
  {
    sentence: 'a pending order',
    description: 'One that can be put on hold: order b604ffda-… unless an id is given.',
    params: `id, ${anyField}`,
    set: (stage, params) => scene(stage, pending, params),
  },
  {
    sentence: 'an order on hold',
    description: 'One that holding again does not change.',
    params: `id, ${anyField}`,
    set: (stage, params) => scene(stage, { id: 'f008ffda-bf35-4642-afb3-b1973dc06766', status: 'on_hold' }, params),
  },
  {
    sentence: 'a closed order',
    description: 'One that can no longer be put on hold: order d806ffda-… unless an id is given.',
    params: `id, ${anyField}`,
    set: (stage, params) => scene(stage, { id: 'd806ffda-9e33-4440-9eb1-9f951bae4544', status: 'closed' }, params),
  },
]

const pending: JsonObject = { id: 'b604ffda-7e31-4338-beab-7f939a8c2322', status: 'pending' }

/** Puts an order: the fixture of that id where there is one, with what was asked for over it. */
function scene(stage: Stage, wanted: JsonObject, params: JsonObject): Promise<void> {
  const { tenant, ...asked }: JsonObject = { ...wanted, ...params }
  const fixture = stage.fixture(textOf(asked.id))
  const order: JsonObject = { ...fixture?.order, ...asked, id: textOf(asked.id) }
  const same = fixture && fixture.order.status === order.status
  const held: Record<string, Json> = order.status === 'on_hold' ? { held_at: new Date(stage.now).toISOString() } : {}
  return stage.put(order, {
    tenant: typeof tenant === 'string' ? tenant : (fixture?.tenant ?? 'acme'),
    history: same ? fixture.history : [],
    memory: same ? fixture.memory : held,
  })
}
