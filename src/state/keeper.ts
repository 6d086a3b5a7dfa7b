/** What keeps a session's world, so that it outlives the process. */
import type { ClockState } from './clock.ts'
import type { IssuedToken } from './credentials.ts'
import type { OrderChange, OrderRecord } from './orders.ts'

/** Where a world is kept so that it outlives the process. Each call resolves once it cannot be lost. */
export interface Keeper {
  change(session: string, change: OrderChange): Promise<void>
  reset(session: string): Promise<void>
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
