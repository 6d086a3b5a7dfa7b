/** The words of the Returns API, bundled from its spec. */
import type { OrderRecord } from 'order-sandbox'
import type { components } from './api.generated.ts'

export type Return = components['schemas']['Return']
export type NewReturn = components['schemas']['NewReturn']
export type ReturnUpdate = components['schemas']['ReturnUpdate']
export type Status = Return['status']

/** A return, and what the sandbox keeps beside it. */
export type ReturnRecord = OrderRecord<Return>

export const statuses = [
  'requested',
  'approved',
  'received',
  'refunded',
  'rejected',
] as const satisfies readonly Status[]
