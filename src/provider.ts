/** What a provider is: everything the sandbox knows about one vendor's API. To add an API, `defineProvider` makes one. */
import type { Decision, TransitionRow } from './domain/decide.ts'
import { type Json, type JsonObject, textOf } from './domain/json.ts'
import type { Notice } from './domain/notice.ts'
import type { Problem } from './domain/problem.ts'
import type { Rule } from './domain/rules.ts'
import type { FaultSpec } from './faults/fault.ts'
import type { RetryRules } from './journal/retries.ts'
import type { Spec, SpecOperation } from './openapi/spec.ts'
import type { ClientFixture, IssuedToken, Spell, Standing } from './state/credentials.ts'
import type { Fulfillment, OrderRecord } from './state/orders.ts'

/** The body of a request, as far as it could be read. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: URLSearchParams }
  /** `text` is how it begins, for people to look at. */
  | { readonly kind: 'malformed'; readonly why: string; readonly text: string }
  /** A media type that the operation does not take. */
  | { readonly kind: 'unsupported'; readonly mediaType: string; readonly text: string }

/** What a person chose when starting the sandbox. */
export interface Settings {
  /** Unknown fields are refused instead of ignored with a notice. */
  readonly strict: boolean
  /** The IANA time zone in which the business tells dates. */
  readonly timeZone: string
  /** Seconds after which an order on hold is routed again; 0 never. */
  readonly holdGraceSeconds: number
}

/** What a dialect needs of a request to answer it. */
export interface Asked {
  readonly method: string
  readonly path: string
  /** A header by its lower-case name; undefined if it was not sent. */
  header(name: string): string | undefined
  /** A new id for a request that brought none: 32 hexadecimal digits. */
  newId(): string
}

/** One request to one operation, with everything that it may look at. Nothing in it can be changed. */
export interface Call<Order = JsonObject> extends Asked {
  readonly operation: SpecOperation
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Body
  /** What its bearer token is worth; undefined without one. */
  readonly token: Standing | undefined
  /** The order it is about; undefined if there is none. */
  readonly record: OrderRecord<Order> | undefined
  /** Milliseconds since the epoch, on the sandbox clock. */
  readonly now: number
  readonly settings: Settings
  readonly origin: string
  hasTenant(tenant: string): boolean
  isClient(client: ClientFixture): boolean
  /** All orders of the provider. */
  orders(): Iterable<OrderRecord<Order>>
}

/** An answer on its way out. A body that is undefined is empty. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Json | undefined
}

/** What came of a call: a refusal, or an answer with the order as it shall be from now on. */
export type Outcome<Order = JsonObject> =
  | { readonly problem: Problem; readonly decisions?: readonly Decision[]; readonly notices?: readonly Notice[] }
  | {
      readonly answer: Answer
      /** Absent if the order stays as it is. From an operation that is about no order yet, a new one. */
      readonly record?: OrderRecord<Order>
      readonly decisions?: readonly Decision[]
      readonly notices?: readonly Notice[]
      readonly issued?: IssuedToken
    }

/** A check that stands before an operation. The first that refuses answers. */
export interface Gate<Order = JsonObject> extends Rule {
  refuses(call: Call<Order>): Omit<Problem, 'rule'> | undefined
}

/** How one operation of the spec is played: its gates in order, then one pure step. */
export interface Handler<Order = JsonObject> {
  /**
   * The path parameter that names the order, where the operation is about one. Without it the operation reads what there
   * is, or makes an order with an id that no other has.
   */
  readonly order?: string
  readonly gates: readonly Gate<Order>[]
  /** How this operation says no, where it does not speak as the rest of the API does. */
  readonly dialect?: Dialect
  /** From the order and the request to the order and the answer. Called only when every gate let it pass. */
  play(call: Call<Order>): Outcome<Order>
}

/** How a vendor says no. */
export interface Dialect {
  refuse(problem: Problem, asked: Asked): Answer
  /** A refusal that no rule gave: an injected fault of this status. */
  injected(status: number, order: string | undefined): Problem
}

/** Something a person could ask of an order, so that the sandbox can tell beforehand what would come of it. */
export interface Ask {
  readonly trigger: string
  readonly to: string
  /** The request body that asks for it, where the API has one. */
  readonly body?: JsonObject
}

/** What is wrong with an order that somebody wrote: where, as a path of keys, and why. */
export interface Fault {
  readonly field: string
  readonly reason: string
}

/** How the sandbox reads and makes orders of this API. */
export interface OrderKind {
  id(order: JsonObject): string
  /** The key of its status: `order_status`. */
  readonly statusKey: string
  /** An id that an order could have and none of the fixtures has, to try scenarios with; `98765` unless given. */
  readonly exampleId?: string
  /** Fills in what a person left out. What is there stays, even if it is wrong. */
  complete(given: JsonObject, context: { readonly now: number }): JsonObject
  /** What the schema cannot say: what is wrong with an order that fits it. */
  check?(order: JsonObject): Iterable<Fault>
  /** What was shipped of it, where a person gave an order without saying so. The order fits the spec. */
  fulfillments?(order: JsonObject, context: { readonly now: number }): readonly Fulfillment[]
  /** Whether an order belongs to a tenant. */
  readonly tenanted: boolean
}

/** A named starting point: one sentence, which is also a Pact provider state. Placeholders stand in angle brackets. */
export interface Scenario {
  readonly sentence: string
  readonly description: string
  /** What it takes as parameters besides its placeholders, for people. */
  readonly params: string
  /** The words that a placeholder may stand for; any word unless given. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  set(stage: Stage, params: JsonObject): void | Promise<void>
}

/** What a scenario may do to a session. */
export interface Stage {
  readonly now: number
  /** The order of that id as the fixtures have it. */
  fixture(id: string): OrderRecord | undefined
  /** Creates or replaces an order from its fields; what is not given gets defaults. */
  put(order: JsonObject, beside?: Partial<Omit<OrderRecord, 'order'>>): Promise<void>
  clear(): Promise<void>
  cast(spell: Spell): void
  /** Adds a fault for requests to this provider. */
  lose(fault: FaultSpec): void
}

/** What the vendor's own people and machines do to an order, which the API cannot: offered by the control API alone. */
export interface Backstage<Order = JsonObject> {
  /** Ships quantities of lines; what is left of every line where none are given. */
  fulfill?(record: OrderRecord<Order>, lines: Fulfillment['lines'] | undefined, at: Moment): Move<Order>
  unfulfill?(record: OrderRecord<Order>, fulfillmentId: number, at: Moment): Move<Order>
  /** Takes the order to a status by the vendor's own means. */
  transition?(record: OrderRecord<Order>, to: string, at: Moment): Move<Order>
}

/** When something is decided, in milliseconds since 1970 on the clock of the session, and with which settings. */
export interface Moment {
  readonly now: number
  readonly settings: Settings
}

/** What came of a move backstage: the new record, or why not. */
export type Move<Order = JsonObject> =
  | { readonly record: OrderRecord<Order>; readonly decisions: readonly Decision[] }
  | {
      readonly refused: string
      readonly rule: Rule
      readonly kind: 'unknown' | 'invalid' | 'conflict'
      /** What is wrong with the call, field by field, where that is the reason. */
      readonly faults?: readonly Fault[]
    }

/** Everything known about the API of one vendor. `defineProvider` makes one of less. */
export interface Provider {
  /** As in `fixtures/<name>/`, in URLs of the control API and in Pact files: `skuio`. */
  readonly name: string
  readonly title: string
  readonly spec: Spec
  /** The file or folder of the orders that it brings along; those of the package's own lie together. */
  readonly fixtures?: string | URL
  /** The paths below which everything belongs to this provider: `/api`. */
  readonly territory: readonly string[]
  readonly statuses: readonly string[]
  /** Every rule, also those that stand in gates and transitions. */
  readonly rules: readonly Rule[]
  readonly transitions: readonly TransitionRow[]
  readonly orders: OrderKind
  /** By operation id. */
  readonly handlers: Readonly<Record<string, Handler>>
  /** What it says outside its operations. */
  readonly outside: {
    readonly unknownPath: (asked: Asked) => Problem
    readonly wrongMethod: (asked: Asked, allow: string) => Problem
    readonly tooLarge: (asked: Asked, limitBytes: number) => Problem
  }
  readonly dialect: Dialect
  readonly scenarios: readonly Scenario[]
  /** What time alone does to an order: the same record if nothing. */
  settle?(record: OrderRecord, at: Moment): OrderRecord
  /** What could be asked of the order, for `outlook`. */
  asks(record: OrderRecord): readonly Ask[]
  /** What would come of it now. */
  foresee(record: OrderRecord, ask: Ask, at: Moment): Decision
  readonly backstage: Backstage
  /** What the vendor says of trying again. */
  readonly retry: RetryRules
}

/** The scenarios that make sense for every API; `defineProvider` lists them after its own. */
export const commonScenarios: readonly Scenario[] = [
  {
    sentence: 'no orders',
    description: 'The session has no order of the API at all.',
    params: 'none',
    set: (stage) => stage.clear(),
  },
  {
    sentence: 'the next request fails with <status>',
    description: 'A fault as a state: one request is answered with the status, and the order stays as it is.',
    params: 'none',
    set: (stage, params) => stage.lose({ kind: 'status', status: Number(textOf(params.status)), times: 1 }),
  },
  {
    sentence: 'the answer to the next request is lost',
    description: 'A fault as a state: one request is done, and the connection is reset instead of an answer.',
    params: 'none',
    set: (stage) => stage.lose({ kind: 'connection-reset', stage: 'response', times: 1 }),
  },
  {
    sentence: 'the token is expired',
    description: 'Every bearer token is refused as expired.',
    params: 'none',
    set: (stage) => stage.cast('expired'),
  },
  {
    sentence: 'the token is read-only',
    description: 'Every bearer token may read and not write.',
    params: 'none',
    set: (stage) => stage.cast('read-only'),
  },
]
