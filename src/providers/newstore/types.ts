/** NewStore's words, bundled from its spec. */
import type { OrderRecord } from '../../state/orders.ts'
import type { components } from './api.generated.ts'

type Schemas = components['schemas']

export type Newstore = {
  readonly Order: Schemas['Order']
  readonly Update: Schemas['OrderUpdate']
  readonly Record: OrderRecord<Schemas['Order']>
}

export type Status = Newstore['Order']['status']

export const statuses = [
  'pending',
  'routing',
  'in_fulfillment',
  'on_hold',
  'complete',
  'closed',
  'cancelled',
] as const satisfies readonly Status[]
