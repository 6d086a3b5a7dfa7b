/** What keeps a session's world, so that it outlives the process. */
import type { ClockState } from './clock.ts'
import type { IssuedToken } from './credentials.ts'
import type { OrderChange, OrderMap, OrderRecord } from './orders.ts'

/** What is wrong with a data file, and where in it. */
export interface Damage {
  /** `state.json, line 12` */
  readonly where: string
  readonly what: string
}

/** A data file that cannot be used. The message says why and what to do. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
  /** What else is wrong with it. */
  readonly more: readonly Damage[]

  constructor(message: string, more: readonly Damage[] = []) {
    super(message)
    this.more = more
  }
}

/**
 * Where a world is kept so that it outlives the process. Each call resolves once the change cannot be lost, and rejects
 * if it could not be kept. `apply` makes the change in memory: it is called at the very moment when the change is kept,
 * in the order in which changes are, and never for one that is not, so that memory and file cannot disagree.
 */
export interface Keeper {
  change(session: string, change: OrderChange, apply: () => void): Promise<void>
  /** The fixtures again. */
  reset(session: string, apply: () => void): Promise<void>
  /** Puts another world in the place of the session's own, all of it at once. */
  replace(session: string, world: Replacement, apply: () => void): Promise<void>
  clock(session: string, clock: ClockState, apply: () => void): Promise<void>
  token(session: string, token: IssuedToken, apply: () => void): Promise<void>
}

/** For worlds that end with the process: every change counts at once. */
export const unkept: Keeper = {
  change: async (_session, _change, apply) => apply(),
  reset: async (_session, apply) => apply(),
  replace: async (_session, _world, apply) => apply(),
  clock: async (_session, _clock, apply) => apply(),
  token: async (_session, _token, apply) => apply(),
}

/** Another world, complete. */
export interface Replacement {
  /** What differs from the base; `undefined` marks a deleted order. */
  readonly orders: KeptWorld['orders']
  readonly base: ReadonlyMap<string, OrderMap>
  readonly clock: ClockState
  readonly tokens: readonly IssuedToken[]
}

/** A world as it was kept. */
export interface KeptWorld {
  readonly clock?: ClockState
  readonly tokens?: readonly IssuedToken[]
  /** By provider and id; `undefined` marks a deleted order. */
  readonly orders: ReadonlyMap<string, ReadonlyMap<string, OrderRecord | undefined>>
}
