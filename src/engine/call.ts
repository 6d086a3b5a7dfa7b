/** What an operation is given of a request, worked out only as far as the operation asks. */
import type { SpecOperation } from '../openapi/spec.ts'
import type { Body, Call } from '../provider.ts'
import type { ClientFixture, Standing } from '../state/credentials.ts'
import type { OrderRecord } from '../state/orders.ts'
import type { Incoming, Target } from './incoming.ts'
import type { World } from './world.ts'

export class LiveCall implements Call {
  readonly #world: World
  readonly #target: Target
  readonly #incoming: Incoming
  readonly body: Body
  readonly token: Standing | undefined
  readonly record: OrderRecord | undefined
  readonly now: number

  constructor(
    world: World,
    target: Target,
    incoming: Incoming,
    body: Body,
    token: Standing | undefined,
    record: OrderRecord | undefined,
  ) {
    this.#world = world
    this.#target = target
    this.#incoming = incoming
    this.body = body
    this.token = token
    this.record = record
    this.now = world.clock.now()
  }

  get method(): string {
    return this.#incoming.method
  }

  get path(): string {
    return this.#incoming.path
  }

  header(name: string): string | undefined {
    return this.#incoming.header(name)
  }

  get operation(): SpecOperation {
    return this.#target.operation
  }

  get params(): Readonly<Record<string, string>> {
    return this.#target.params
  }

  get query(): URLSearchParams {
    return new URL(this.#incoming.request.url).searchParams
  }

  get settings() {
    return this.#world.settings
  }

  get origin(): string {
    return this.#incoming.origin
  }

  newId(): string {
    return this.#incoming.newId()
  }

  hasTenant(tenant: string): boolean {
    return this.#world.hasTenant(tenant)
  }

  isClient(client: ClientFixture): boolean {
    return this.#world.isClient(client)
  }

  *orders(): Generator<OrderRecord> {
    const { provider } = this.#target
    for (const [, stored] of this.#world.records.list(provider.name)) yield this.#world.settled(provider, stored)
  }
}
