/** Whoever takes part: how it is started, and how it is asked. */
import type { OrderSet } from '../orders.ts'
import type { Call, WorkName } from '../works.ts'

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Its URL in what it writes to stdout; without it, it listens on the port that it was given. */
  readonly announces?: RegExp
}

/** Where and with what a contestant starts. */
export interface Stage {
  readonly orders: OrderSet
  /** A folder for its files, which is thrown away. */
  readonly folder: string
}

export interface Contestant {
  readonly name: string
  readonly kind: 'by hand' | 'sandbox' | 'peer'
  /** What it is, in a few words. */
  readonly what: string
  /** Writes what it needs into its folder; that is not part of its start. */
  readonly command: (stage: Stage, port: number) => Command | Promise<Command>
  /** Made before a batch of accepted PATCHes, and not counted: afterwards every one of them changes its order again. */
  readonly renew?: Call
  /** The request as this one wants it, where that differs. */
  readonly adapt?: (call: Call, work: WorkName) => Call
  /** How many times as long as others it is warmed up. */
  readonly warmUp?: number
}

/** The line in which servers of ours say where they listen. */
export const announced = /http:\/\/[\d.]+:\d+/
