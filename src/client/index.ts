/** What you import from `order-sandbox/client`: a sandbox that runs elsewhere, by its control API. In Node and in browsers. */
import { Mistake } from '../engine/ours.ts'
import { defaultSession, isSessionName, sessionNameHint } from '../engine/sessions.ts'
import type { FaultSpec } from '../faults/fault.ts'
import type { EntryMatch, Times } from '../journal/verify.ts'
import type { components, paths } from './api.generated.ts'
import { EventStream } from './events.ts'
import { type Http, type HttpOptions, openHttp } from './http.ts'

export { Mistake } from '../engine/ours.ts'
export type { components, operations, paths } from './api.generated.ts'
export { type Problem, Refused, Unreachable } from './errors.ts'
export type { EventStream, SandboxEvent } from './events.ts'

type Schemas = components['schemas']
type Query<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Given } } }
  ? NonNullable<Given>
  : never
type OrderFilter = Omit<Query<'/orders'>, 'limit' | 'cursor'>
type EntryFilter = Omit<Query<'/journal'>, 'limit' | 'cursor' | 'latest'>

/** How a sandbox is reached, besides its URL. */
export interface ConnectOptions {
  /** The session that is meant. That of the URL (`http://127.0.0.1:4010/@worker-3`) unless given, else `default`. */
  readonly session?: string | undefined
  /** What the sandbox was started with as `--control-token`. */
  readonly token?: string | undefined
  /** Sends the requests in the place of the global `fetch`: `sandbox.fetch` reaches one in the same process. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
}

/**
 * A sandbox that runs elsewhere, seen from one of its sessions. Nothing is sent yet.
 *
 * Every call rejects with `Refused` where the sandbox says no, and with `Unreachable` where none answers.
 *
 * @example
 * const sandbox = connect('http://127.0.0.1:4010', { session: 'worker-3' })
 * await sandbox.given('skuio', 'a closed, fulfilled order')
 * const fault = await sandbox.faults.add({ kind: 'status', status: 500, times: 1 })
 * @throws Mistake if the URL is none, or the name of the session
 */
export function connect(url: string, options: ConnectOptions = {}): RemoteSandbox {
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new Mistake('invalid', `"${url}" is no address of a sandbox. Write it like http://127.0.0.1:4010`)
  }
  const { origin, pathname } = new URL(url)
  const [, path = '', session] = /^(.*?)(?:\/@([^/]*))?\/*$/.exec(pathname) ?? []
  return new RemoteSandbox(origin + path, {
    session: options.session ?? session ?? defaultSession,
    token: options.token,
    // Looked up at each call, so that one that was put in its place later is heard.
    fetch: options.fetch ?? ((request) => fetch(request)),
  })
}

/** What the library's own sandbox has, over HTTP. */
export class RemoteSandbox {
  /** Where it is, without a session. */
  readonly url: string
  /** The name of the session. */
  readonly name: string
  readonly #options: HttpOptions
  readonly #http: Http

  /** Use `connect`. */
  constructor(url: string, options: HttpOptions) {
    if (!isSessionName(options.session)) throw new Mistake('invalid', sessionNameHint(options.session))
    this.url = url
    this.name = options.session
    this.#options = options
    this.#http = openHttp(url, options)
  }

  /** The same sandbox, another world. */
  session(name: string): RemoteSandbox {
    return new RemoteSandbox(this.url, { ...this.#options, session: name })
  }

  /** Where consumers call the simulated APIs in this session: `http://127.0.0.1:4010/@worker-3`. */
  get apiUrl(): string {
    return this.name === defaultSession ? this.url : `${this.url}/@${this.name}`
  }

  async health(): Promise<Schemas['Health']> {
    return dataOf(await this.#http.GET('/health'))
  }

  /** What is played, and where. */
  async about(): Promise<Schemas['Index']> {
    return dataOf(await this.#http.GET('/'))
  }

  /** What the simulated APIs do, and how we know. */
  async rules(): Promise<Schemas['RuleList']['rules']> {
    return dataOf(await this.#http.GET('/rules')).rules
  }

  /** An OpenAPI document, as YAML. */
  async spec(file: 'newstore.yaml' | 'skuio.yaml' | 'control.yaml'): Promise<string> {
    return dataOf(await this.#http.GET('/openapi/{file}', { params: { path: { file } }, parseAs: 'text' }))
  }

  /** The orders of one API. Ids may be numbers or text. */
  orders(provider: string): RemoteOrders {
    return new RemoteOrders(this.#http, provider)
  }

  /** The named starting points. */
  async scenarios(): Promise<Schemas['ScenarioList']['scenarios']> {
    return dataOf(await this.#http.GET('/scenarios')).scenarios
  }

  /** Sets a scene: `given('skuio', 'a closed, fulfilled order')`. */
  async given(provider: string, scenario: string, params: Record<string, unknown> = {}): Promise<void> {
    await this.#http.POST('/given', { body: { provider, scenario, params } })
  }

  /** Sets a Pact provider state, as verifiers do, and answers the values that a contract can take from it. */
  async providerState(state: Schemas['ProviderStateRequest'], provider?: string): Promise<Record<string, unknown>> {
    const query = provider === undefined ? {} : { provider }
    return dataOf(await this.#http.POST('/provider-states', { params: { query }, body: state }))
  }

  /** The fixtures again; everything else of this session is gone. */
  async reset(): Promise<void> {
    await this.#http.POST('/reset')
  }

  readonly clock = {
    read: async (): Promise<Schemas['ClockReading']> => dataOf(await this.#http.GET('/clock')),
    /** Stops it at a time: `2026-05-11T07:00:00Z`. */
    set: (time: string) => this.#turn({ now: time }),
    /** Moves it by an ISO 8601 duration: `P1D`. */
    advance: (duration: string) => this.#turn({ advance: duration }),
    /** Lets a stopped clock run on from the time it shows. */
    resume: () => this.#turn({ resume: true }),
  }

  async #turn(body: Schemas['ClockTurn']): Promise<Schemas['ClockReading']> {
    return dataOf(await this.#http.PUT('/clock', { body }))
  }

  readonly faults = {
    /** @example sandbox.faults.add({ kind: 'status', status: 500, times: 1, match: { provider: 'newstore' } }) */
    add: async (fault: FaultSpec): Promise<RemoteFault> => {
      const added = dataOf(await this.#http.POST('/faults', { body: { ...fault } }))
      return { ...added, remove: () => this.faults.remove(added.id) }
    },
    list: async (): Promise<Schemas['FaultList']['faults']> => dataOf(await this.#http.GET('/faults')).faults,
    get: async (id: string): Promise<Schemas['Fault']> =>
      dataOf(await this.#http.GET('/faults/{id}', { params: { path: { id } } })),
    /** Changes some of its fields; null takes one away. */
    change: async (id: string, fields: Record<string, unknown>): Promise<Schemas['Fault']> =>
      dataOf(await this.#http.PATCH('/faults/{id}', { params: { path: { id } }, body: fields })),
    remove: async (id: string): Promise<void> => {
      await this.#http.DELETE('/faults/{id}', { params: { path: { id } } })
    },
    clear: async (): Promise<void> => {
      await this.#http.DELETE('/faults')
    },
  }

  readonly journal = {
    /** What was asked and answered, the oldest first; all of it, however many pages that takes. */
    entries: (filter: EntryFilter = {}): Promise<Schemas['Entry'][]> =>
      everyPage<Schemas['Entry'], number>(async (page) => {
        const { entries, next } = dataOf(
          await this.#http.GET('/journal', { params: { query: { ...filter, ...page } } }),
        )
        return { items: entries, next }
      }),
    /** The last of them, 50 unless said otherwise and 500 at most, still the oldest first. */
    latest: async (limit = 50, filter: EntryFilter = {}): Promise<Schemas['Entry'][]> => {
      const query = { ...filter, limit, latest: true }
      return dataOf(await this.#http.GET('/journal', { params: { query } })).entries
    },
    entry: async (n: number): Promise<Schemas['Entry']> =>
      dataOf(await this.#http.GET('/journal/{n}', { params: { path: { n: String(n) } } })),
    /** Whether the consumer sent what is expected, and if not, what came nearest. At least once unless said otherwise. */
    verify: async (match: EntryMatch, times?: Times): Promise<Schemas['Verification']> => {
      const body = { match: { ...match }, ...(times === undefined ? {} : { times }) }
      return dataOf(await this.#http.POST('/journal/verify', { body }))
    },
    /** Pact files of entries, by their numbers: one for each API that they were asked of. */
    contract: async (
      consumer: string,
      entries: readonly number[],
      version: Schemas['ContractRequest']['version'] = 'V4',
    ): Promise<Schemas['ContractList']['contracts']> => {
      const body = { consumer, entries: [...entries], version }
      return dataOf(await this.#http.POST('/journal/contract', { body })).contracts
    },
    clear: async (): Promise<void> => {
      await this.#http.DELETE('/journal')
    },
  }

  /** What would come of a request to one of the APIs, and by which rule; nothing of it remains. */
  async explain(request: Schemas['ExplainRequest']): Promise<Schemas['Explanation']> {
    return dataOf(await this.#http.POST('/explain', { body: request }))
  }

  /** How the consumer behaved after each answer, and whether that is how the vendor says. */
  async retries(scope: Query<'/retries'> = {}): Promise<Schemas['RetryReport']> {
    return dataOf(await this.#http.GET('/retries', { params: { query: scope } }))
  }

  /** What of the APIs the consumer has met, and what it never has. */
  async coverage(scope: Query<'/coverage'> = {}): Promise<Schemas['CoverageReport']> {
    return dataOf(await this.#http.GET('/coverage', { params: { query: scope } }))
  }

  readonly snapshots = {
    /** Keeps orders, faults, clock and chance under a name. */
    take: async (name: string): Promise<Schemas['Snapshot']> =>
      dataOf(await this.#http.PUT('/snapshots/{name}', { params: { path: { name } } })),
    list: async (): Promise<Schemas['SnapshotList']['snapshots']> =>
      dataOf(await this.#http.GET('/snapshots')).snapshots,
    restore: async (name: string): Promise<void> => {
      await this.#http.POST('/snapshots/{name}/restore', { params: { path: { name } } })
    },
    delete: async (name: string): Promise<void> => {
      await this.#http.DELETE('/snapshots/{name}', { params: { path: { name } } })
    },
    /** As a fixture file would hold it. */
    export: async (name: string): Promise<Schemas['Fixtures']> =>
      dataOf(await this.#http.GET('/snapshots/{name}', { params: { path: { name } } })),
    import: async (name: string, fixtures: Schemas['Fixtures']): Promise<Schemas['Snapshot']> =>
      dataOf(await this.#http.PUT('/snapshots/{name}', { params: { path: { name } }, body: fixtures })),
  }

  readonly actors = {
    /**
     * Adds a second writer, by the name of a ready-made script or with steps of its own.
     *
     * @example sandbox.actors.add({ script: 'walmart-shipped-sync', order: 1002 })
     */
    add: async (actor: Schemas['ActorRequest']): Promise<Schemas['Actor']> =>
      dataOf(await this.#http.POST('/actors', { body: actor })),
    /** The writers of the session, and the scripts that are ready-made. */
    list: async (): Promise<Schemas['ActorList']> => dataOf(await this.#http.GET('/actors')),
    remove: async (id: string): Promise<void> => {
      await this.#http.DELETE('/actors/{id}', { params: { path: { id } } })
    },
  }

  readonly sessions = {
    list: async (): Promise<Schemas['SessionList']['sessions']> => dataOf(await this.#http.GET('/sessions')).sessions,
    /** Its next use creates it from the fixtures again. */
    forget: async (name: string): Promise<void> => {
      await this.#http.DELETE('/sessions/{name}', { params: { path: { name } } })
    },
  }

  /**
   * Watches the session from now on; what happens after this resolves is not missed.
   *
   * @param options.after the id of the last event that was seen, to go on from there
   * @example for await (const { name, data } of await sandbox.events()) console.log(name, data)
   */
  async events(options: { readonly after?: number; readonly signal?: AbortSignal } = {}): Promise<EventStream> {
    const { after, signal } = options
    const query = after === undefined ? {} : { after }
    const { data } = await this.#http.GET('/events', {
      params: { query },
      parseAs: 'stream',
      headers: { accept: 'text/event-stream' },
      ...(signal ? { signal } : {}),
    })
    return new EventStream(data as ReadableStream<Uint8Array<ArrayBuffer>>)
  }
}

/** A fault that was added, and the way to remove it. */
export type RemoteFault = Schemas['Fault'] & { remove(): Promise<void> }

type Lines = NonNullable<Schemas['FulfillmentRequest']['lines']>

/** The orders of one API in one session. */
export class RemoteOrders {
  readonly #http: Http
  readonly #provider: string

  constructor(http: Http, provider: string) {
    this.#http = http
    this.#provider = provider
  }

  /** The order in its API's own shape. */
  async get(id: string | number): Promise<Schemas['Order']> {
    return (await this.view(id)).order
  }

  /** The order with what the sandbox knows besides, and what each change of its status would do now. */
  async view(id: string | number): Promise<Schemas['OrderView']> {
    return dataOf(await this.#http.GET('/orders/{provider}/{id}', { params: this.#at(id) }))
  }

  /** All that fit, however many pages that takes. */
  list(filter: Omit<OrderFilter, 'provider'> = {}): Promise<Schemas['OrderSummary'][]> {
    return everyPage<Schemas['OrderSummary'], string>(async (page) => {
      const { orders, next } = await this.page({ ...filter, ...page })
      return { items: orders, next }
    })
  }

  /** One page of those that fit, 50 unless said otherwise; its `next` is the `cursor` of the following one. */
  async page(query: Omit<Query<'/orders'>, 'provider'> = {}): Promise<Schemas['OrderPage']> {
    return dataOf(await this.#http.GET('/orders', { params: { query: { ...query, provider: this.#provider } } }))
  }

  /** Creates or replaces an order. Only its id and its status are needed, the rest gets defaults. */
  async put(order: { readonly id: string | number; readonly [field: string]: unknown }): Promise<Schemas['Order']> {
    return dataOf(await this.#http.PUT('/orders/{provider}/{id}', { params: this.#at(order.id), body: order })).order
  }

  async delete(id: string | number): Promise<void> {
    await this.#http.DELETE('/orders/{provider}/{id}', { params: this.#at(id) })
  }

  /** Ships quantities of lines, as the warehouse would; what is left of every line where none are given. */
  async fulfill(id: string | number, lines?: Lines): Promise<Schemas['FulfillmentAdded']> {
    const body = lines === undefined ? {} : { lines }
    return dataOf(await this.#http.POST('/orders/{provider}/{id}/fulfillments', { params: this.#at(id), body }))
  }

  async unfulfill(id: string | number, fulfillment: number): Promise<Schemas['OrderView']> {
    const { path } = this.#at(id)
    return dataOf(
      await this.#http.DELETE('/orders/{provider}/{id}/fulfillments/{fulfillmentId}', {
        params: { path: { ...path, fulfillmentId: String(fulfillment) } },
      }),
    )
  }

  /** Moves the order as the vendor's backend does by itself. */
  async transition(id: string | number, to: string): Promise<Schemas['OrderView']> {
    return dataOf(await this.#http.POST('/orders/{provider}/{id}/transitions', { params: this.#at(id), body: { to } }))
  }

  #at(id: string | number): { readonly path: { readonly provider: string; readonly id: string } } {
    return { path: { provider: this.#provider, id: String(id) } }
  }
}

/** What a call answered: one that was refused has thrown before. */
function dataOf<Data>({ data }: { readonly data?: Data }): Data {
  return data as Data
}

const mostOnPage = 500

async function everyPage<Item, Cursor extends string | number>(
  read: (page: { limit: number; cursor?: Cursor }) => Promise<{ items: readonly Item[]; next: Cursor | null }>,
): Promise<Item[]> {
  const all: Item[] = []
  let page = await read({ limit: mostOnPage })
  all.push(...page.items)
  while (page.next !== null) {
    page = await read({ limit: mostOnPage, cursor: page.next })
    all.push(...page.items)
  }
  return all
}
