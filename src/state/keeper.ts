/** What keeps a session's world, so that it outlives the process. */
import type { ClockState } from './clock.ts'
import type { IssuedToken } from './credentials.ts'
import type { OrderChange, OrderMap, OrderRecord } from './orders.ts'

/** A data file that cannot be used. The message says why and what to do. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
}

/** Where a world is kept so that it outlives the process. Each call resolves once it cannot be lost. */
export interface Keeper {
  change(session: string, change: OrderChange): Promise<void>
  reset(session: string): Promise<void>
  /** Puts other orders in the place of all. `changed` lies over `base`; `undefined` marks a deleted order. */
  replace(session: string, changed: KeptWorld['orders'], base: ReadonlyMap<string, OrderMap>): Promise<void>
  state(session: string, state: KeptState): Promise<void>
}

/** What is kept of a world besides its orders. */
export interface KeptState {
  readonly clock?: ClockState
  readonly tokens?: readonly IssuedToken[]
}

/** A world as it was kept. */
export interface KeptWorld extends KeptState {
  /** By provider and id; `undefined` marks a deleted order. */
  readonly orders: ReadonlyMap<string, ReadonlyMap<string, OrderRecord | undefined>>
}
