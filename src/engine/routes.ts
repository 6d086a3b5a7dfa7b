/** From a URL to an operation: the routes of every provider, and what is said where there is none. */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { getPath } from 'hono/utils/url'
import type { Wire } from '../faults/wire.ts'
import type { MockSpec } from '../openapi/mock.ts'
import { isBelow } from '../openapi/mock-territory.ts'
import type { SpecOperation } from '../openapi/spec.ts'
import type { Handler, Provider } from '../provider.ts'
import { DataFileError } from '../state/keeper.ts'
import { bodyLimitBytes, readRequest } from './body.ts'
import { exchange, refuse, type Surroundings, type Tell } from './exchange.ts'
import type { Incoming } from './incoming.ts'
import { ours } from './ours.ts'
import { addressOf, defaultSession, isSessionName, type Sessions, sessionNameHint } from './sessions.ts'
import type { World } from './world.ts'

/** What the server or the library hands over beside a request. */
export interface Bindings {
  /** The session that a library object stands for; a header or prefix still wins. */
  readonly session?: string
  readonly incoming?: unknown
  readonly outgoing?: unknown
  /** The headers by lower-case name, where they are at hand: those of a `Request` are dear to list. */
  readonly headers?: Readonly<Record<string, string>>
  /** Reads the bytes of the body, where they are at hand; answers `too-large` as soon as they are over the limit. */
  readonly read?: (request: Request, env: Bindings, limitBytes: number) => Promise<Uint8Array | 'too-large'>
  /** The name of the scripted writer whose request it is. */
  readonly actor?: string
  /** A world for this request alone, which nobody is told of. */
  readonly aside?: World
  /** How an answer can be lost on the way that the request came. */
  readonly wire?: (request: Request, env: Bindings) => Wire
}

export type App = Hono<{ Bindings: Bindings }>
export type AppContext = Context<{ Bindings: Bindings }>

/** Where requests are answered: by the first of these that has a route for them. */
export interface Doors {
  /** The operations of the APIs, a handler each. Nothing else is here, so that Hono can take its fastest router. */
  readonly app: App
  /** The sandbox's own calls and pages. */
  readonly own: App
  /** What no operation takes: methods and paths that an API does not have, and paths that are nobody's. */
  readonly outside: App
}

/** Apps whose paths are told without the prefix that names a session. */
export function openDoors(): Doors {
  const [app, own, outside] = [createApp(), createApp(), createApp()]
  app.notFound((c) => own.fetch(c.req.raw, c.env))
  own.notFound((c) => outside.fetch(c.req.raw, c.env))
  return { app, own, outside }
}

function createApp(): App {
  const app: App = new Hono({ getPath: (request) => addressOf(getPath(request)).path })
  app.onError((error, c) => {
    // The client went away while it was sending: nobody is there to answer, and nothing has failed here.
    if (c.req.raw.signal.aborted) return new Response(null, { status: 400 })
    if (error instanceof DataFileError) {
      return ours({
        name: 'not-kept',
        status: 507,
        title: 'The change could not be kept, so it was not made.',
        detail: error.message,
      })
    }
    console.error(error)
    return ours({
      name: 'internal-error',
      status: 500,
      title: 'The sandbox failed.',
      detail: `This is a mistake of the sandbox, not of your request: ${error.message}. Please report it.`,
    })
  })
  return app
}

/** The name of the session that a request is for, or the answer to a request whose name is none. */
export function sessionOf(c: AppContext): string | Response {
  const prefix = c.req.raw.url.includes('/@') ? addressOf(getPath(c.req.raw)).session : undefined
  const name = prefix ?? headerOf(c, 'sandbox-session') ?? c.env?.session ?? defaultSession
  if (isSessionName(name)) return name
  const detail = sessionNameHint(name)
  return ours({ name: 'bad-session-name', status: 400, title: 'This is no name of a session.', detail })
}

/** A header by its lower-case name. */
export function headerOf({ env, req }: AppContext, name: string): string | undefined {
  if (!env?.headers) return req.header(name)
  const value: unknown = env.headers[name]
  // An object has what no client sent: its `constructor`.
  return typeof value === 'string' ? value : undefined
}

/** The bytes of a body, or `too-large` as soon as they are over the limit. */
export const bytesOf = ({ env, req }: AppContext, limitBytes: number): Promise<Uint8Array | 'too-large'> =>
  env?.read ? env.read(req.raw, env, limitBytes) : readRequest(req.raw, limitBytes)

/** Which web pages may call the simulated APIs, besides those of this machine. */
export interface Neighbours {
  readonly corsOrigins: readonly string[]
}

type Answering = (c: AppContext) => Response | Promise<Response>

/** Tells browsers which pages may read the answers. */
function pagesOf({ corsOrigins }: Neighbours): MiddlewareHandler<{ Bindings: Bindings }> {
  const pages = cors({
    origin: (origin) => (isLocal(origin) || corsOrigins.includes(origin) || corsOrigins.includes('*') ? origin : null),
    allowMethods: ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS'],
    exposeHeaders: ['Sandbox-Notice', 'Retry-After', 'Allow', 'Preference-Applied', 'sl-violations'],
    credentials: true,
    maxAge: 600,
  })
  return (c, next) => (headerOf(c, 'origin') === undefined ? next() : pages(c, next))
}

/** As middleware would, and without its cost for the many requests that come from no page. */
function forPages(pages: MiddlewareHandler<{ Bindings: Bindings }>, answer: Answering): Answering {
  const forPage = async (c: AppContext): Promise<Response> => {
    const instead = await pages(c, async () => {
      c.res = await answer(c)
    })
    return instead ?? c.res
  }
  return (c) => (headerOf(c, 'origin') === undefined ? answer(c) : forPage(c))
}

/** Routes every operation of the providers, and everything else below their paths. */
export function routeProviders(
  { app, outside }: Doors,
  providers: readonly Provider[],
  sessions: Sessions,
  neighbours: Neighbours,
  surroundings: Surroundings,
): void {
  const unseen: Surroundings = { ...surroundings, tell: () => {} }
  const withWorld = (
    c: AppContext,
    answer: (world: World, around: Surroundings) => Response | Promise<Response>,
  ): Response | Promise<Response> => {
    if (c.env?.aside) return answer(c.env.aside, unseen)
    const session = sessionOf(c)
    return typeof session === 'string' ? sessions.within(session, (world) => answer(world, surroundings)) : session
  }
  const pages = pagesOf(neighbours)

  for (const provider of providers) {
    for (const below of provider.territory) outside.use(`${below}/*`, pages)
    for (const { general, special } of routesOf(provider)) {
      const played: Answering = (c) =>
        withWorld(c, (world, around) => {
          const { operation, handler, names } = special.get(c.req.path) ?? general
          const params: Record<string, string> = {}
          for (const name of names) params[name] = c.req.param(name) ?? ''
          return exchange(world, { provider, operation, handler, params }, new LiveIncoming(c, world), around)
        })
      app.on(general.operation.method, routeOf(general.operation.path), forPages(pages, played))
    }
    for (const { path, allow } of pathsOf(provider.spec.operations, provider.handlers)) {
      outside.all(routeOf(path), (c) =>
        withWorld(c, (world, around) => {
          const incoming = new LiveIncoming(c, world)
          return refuse(world, provider, undefined, incoming, provider.outside.wrongMethod(incoming, allow), around)
        }),
      )
    }
    for (const below of provider.territory) {
      outside.all(`${below}/*`, (c) =>
        withWorld(c, (world, around) => {
          const incoming = new LiveIncoming(c, world)
          return refuse(world, provider, undefined, incoming, provider.outside.unknownPath(incoming), around)
        }),
      )
    }
  }
}

/**
 * Routes specs that are played without rules.
 *
 * @param mocks those that there are now: files that change bring others
 */
export function routeMocks(
  { outside }: Doors,
  mocks: () => readonly MockSpec[],
  sessions: Sessions,
  neighbours: Neighbours,
  tell: Tell,
): void {
  const pages = pagesOf(neighbours)
  const limit = bodyLimit({
    maxSize: bodyLimitBytes,
    onError: () =>
      ours({
        name: 'too-large',
        status: 413,
        title: 'The body is too large.',
        detail: `The sandbox takes up to ${bodyLimitBytes} bytes.`,
      }),
  })
  const played =
    (mock: MockSpec): Answering =>
    async (c) => {
      const session = sessionOf(c)
      if (typeof session !== 'string') return session
      const world = sessions.get(session)
      const { startedAt, method, path } = new LiveIncoming(c, world)
      const tooLarge = await limit(c, async () => {})
      const answer =
        tooLarge instanceof Response ? tooLarge : await mock.play(c.req.raw, path, () => world.chance.hex(32))
      const response = answer instanceof Response ? answer : ours(answer)
      const durationMs = performance.now() - startedAt
      const { status } = response
      tell({ session, provider: mock.name, method, path, status, durationMs, decisions: [], notices: [] })
      return response
    }
  // After all other routes, so that what no mock has goes on to whoever answers for nobody.
  outside.all('*', (c, next) => {
    const mock = mockAt(mocks(), c.req.path)
    return mock ? forPages(pages, played(mock))(c) : next()
  })
}

/** Of the mocks that have a path, the one with the longest, because it is the one that the path belongs to. */
function mockAt(mocks: readonly MockSpec[], path: string): MockSpec | undefined {
  const places = mocks.flatMap((mock) => mock.territory.map((below) => ({ mock, below })))
  return places
    .filter(({ below }) => isBelow(path, below))
    .toSorted((a, b) => b.below.length - a.below.length)
    .at(0)?.mock
}

class LiveIncoming implements Incoming {
  readonly #c: AppContext
  readonly #world: World
  readonly request: Request
  readonly startedAt = performance.now()
  readonly actor: string | undefined
  readonly method: string
  readonly path: string

  constructor(c: AppContext, world: World) {
    this.#c = c
    this.#world = world
    this.request = c.req.raw
    this.actor = c.env?.actor
    this.method = this.request.method
    this.path = c.req.path
  }

  sent(): Readonly<Record<string, string>> {
    return this.#c.env?.headers ?? Object.fromEntries(this.request.headers)
  }

  header(name: string): string | undefined {
    return headerOf(this.#c, name)
  }

  read(limitBytes: number): Promise<Uint8Array | 'too-large'> {
    return bytesOf(this.#c, limitBytes)
  }

  newId(): string {
    return this.#world.chance.hex(32)
  }

  wire(): Wire {
    const { env, req } = this.#c
    if (!env?.wire) throw new Error('A request came in by a way on which no answer can be lost.')
    return env.wire(req.raw, env)
  }

  get origin(): string {
    const { origin, pathname } = new URL(this.request.url)
    const { session } = addressOf(pathname)
    return session === undefined ? origin : `${origin}/@${session}`
  }
}

/** An operation, and the names of the parameters in its path. */
interface Playable {
  readonly operation: SpecOperation
  readonly handler: Handler
  readonly names: readonly string[]
}

/** A route, and the operations with a path of their own that it takes in, as `/{id}` does `/list`. */
interface Route {
  readonly general: Playable
  readonly special: ReadonlyMap<string, Playable>
}

/** Hono's fastest router takes no `/list` beside `/{id}`, and were there only one such pair, a slower one would serve everything. */
function routesOf({ spec, handlers }: Provider): readonly Route[] {
  const playable = inOrder(spec.operations).flatMap((operation): Playable[] => {
    const handler = handlers[operation.operationId]
    const names = Array.from(operation.path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
    return handler ? [{ operation, handler, names }] : []
  })
  return playable
    .filter((one) => !playable.some((other) => takesIn(other, one)))
    .map((general) => {
      const special = playable.filter((one) => takesIn(general, one))
      return { general, special: new Map(special.map((one) => [one.operation.path, one])) }
    })
}

/** Whether one operation's `/orders/{id}` would take a request for the other's `/orders/list`. */
function takesIn({ operation, names }: Playable, other: Playable): boolean {
  if (names.length === 0 || other.names.length > 0 || operation.method !== other.operation.method) return false
  const [wanted, parts] = [operation.path.split('/'), other.operation.path.split('/')]
  return parts.length === wanted.length && wanted.every((part, at) => part.startsWith('{') || part === parts[at])
}

/** `/orders/{id}` as Hono writes it: `/orders/:id`. */
export const routeOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/** Paths without parameters first: `/list` is no order. */
const inOrder = (operations: readonly SpecOperation[]): SpecOperation[] =>
  operations.toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))

/** Each path with the methods it has. */
export function pathsOf(
  operations: readonly SpecOperation[],
  handlers: Readonly<Record<string, unknown>>,
): { readonly path: string; readonly allow: string }[] {
  const methods = new Map<string, string[]>()
  for (const { path, method, operationId } of inOrder(operations)) {
    if (handlers[operationId]) methods.set(path, [...(methods.get(path) ?? []), method])
  }
  return [...methods].map(([path, all]) => ({
    path,
    allow: (all.includes('GET') ? [...all, 'HEAD'] : all).toSorted().join(', '),
  }))
}

/** Whether a page of this origin is served from this machine. */
function isLocal(origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const { hostname, protocol } = new URL(origin)
  const local =
    hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1' || hostname === '[::1]'
  return local && (protocol === 'http:' || protocol === 'https:')
}
