/** A request on its way in: where it goes, and how its answer goes back. */
import type { Wire } from '../faults/wire.ts'
import type { SpecOperation } from '../openapi/spec.ts'
import type { Asked, Handler, Provider } from '../provider.ts'

/** Which operation a request is for, as the router found it. */
export interface Target {
  readonly provider: Provider
  readonly operation: SpecOperation
  readonly handler: Handler
  readonly params: Readonly<Record<string, string>>
}

/** A request as it came in. */
export interface Incoming extends Asked {
  /** By `performance.now()`. */
  readonly startedAt: number
  readonly request: Request
  /** The headers as they came, by lower-case name: what may be kept after the request is gone. */
  sent(): Readonly<Record<string, string>>
  /** The bytes of its body, or `too-large` as soon as they are over the limit. */
  read(limitBytes: number): Promise<Uint8Array | 'too-large'>
  /** Where the sandbox is reached, with the session's prefix: `http://127.0.0.1:4010/@worker-3`. */
  readonly origin: string
  /** The scripted writer that sends it, if it is not the consumer. */
  readonly actor?: string | undefined
  /** How its answer can be lost. */
  wire(): Wire
}
