/** The control API under /_sandbox: what people and tests do to the sandbox itself. */
import type { MiddlewareHandler } from 'hono'
import { Mistake, ours } from '../engine/ours.ts'
import { type AppContext, type Bindings, type Doors, pathsOf, routeOf, sessionOf } from '../engine/routes.ts'
import { defaultSession } from '../engine/sessions.ts'
import type { SpecOperation } from '../openapi/spec.ts'
import { aboutCalls, index } from './about.ts'
import { refuseAccess } from './access.ts'
import { actorCalls } from './actors.ts'
import { answerTo, type ControlCall, type ControlOptions, type Play } from './call.ts'
import { eventCalls } from './events.ts'
import { explainCalls } from './explain.ts'
import { faultCalls } from './faults.ts'
import { journalCalls } from './journal.ts'
import { nearestCalls } from './nearest.ts'
import { orderCalls } from './orders.ts'
import { providerStateCalls } from './provider-states.ts'
import { readJson, readQuery } from './request.ts'
import { sceneCalls } from './scenes.ts'
import { snapshotCalls } from './snapshots.ts'
import { spec } from './spec.generated.js'

const statelessCalls: Readonly<Record<string, Play>> = {
  ...aboutCalls,
  ...orderCalls,
  ...sceneCalls,
  ...faultCalls,
  ...journalCalls,
  ...explainCalls,
  ...snapshotCalls,
  ...actorCalls,
  ...eventCalls,
}

/** Routes every call of the control API, and whatever belongs to nobody. */
export function routeControl({ own, outside }: Doors, options: ControlOptions): void {
  const { providers, controlToken, tell } = options
  const calls = { ...statelessCalls, ...providerStateCalls() }
  const paths = pathsOf(spec.operations, calls)

  const doorman: MiddlewareHandler<{ Bindings: Bindings }> = async (c, next) => {
    const startedAt = performance.now()
    const refusal = refuseAccess(c.req.raw, { controlToken, overSocket: c.env?.incoming !== undefined })
    if (refusal) c.res = refusal
    else await next()
    c.res.headers.set('cache-control', 'no-store')
    c.res.headers.set('x-content-type-options', 'nosniff')
    // Nothing here is a page, also if somebody gets a browser to take it for one.
    c.res.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    told(c, c.res.status, startedAt)
  }
  const told = (c: AppContext, status: number, startedAt: number): void => {
    const session = sessionOf(c)
    const durationMs = performance.now() - startedAt
    const { method, path } = c.req
    const name = typeof session === 'string' ? session : defaultSession
    tell({ session: name, method, path, status, durationMs, decisions: [], notices: [] })
  }

  own.use('/_sandbox/*', doorman)
  const played = spec.operations.map((operation) => {
    const play = calls[operation.operationId]
    if (!play) throw new Error(`Nothing plays ${operation.operationId}.`)
    return { operation, play }
  })
  // Path by path, those without parameters first, so that `/journal/verify` is taken for an entry by no method.
  for (const { path, allow } of paths) {
    for (const { operation, play } of played.filter((one) => one.operation.path === path)) {
      own.on(operation.method, routeOf(path), (c) => answer(c, operation, play, options))
      if (play !== index) continue
      own.get('/_sandbox', (c) => answer(c, operation, play, options))
      own.get('/', doorman, (c) => answer(c, operation, play, options))
    }
    own.all(routeOf(path), wrongMethod(allow))
  }
  own.all('/_sandbox', wrongMethod('GET, HEAD'))
  own.all('/_sandbox/*', (c) =>
    ours({
      name: 'unknown-call',
      status: 404,
      title: 'The control API has no such call.',
      detail: [
        `There is no ${c.req.path}.`,
        ...nearestCalls(paths, c.req.path).map((call) => `Did you mean "${call}"?`),
        'All calls: GET /_sandbox',
      ].join('\n'),
    }),
  )
  outside.notFound((c) => {
    const startedAt = performance.now()
    const played = [...providers, ...options.mocks].map(({ title, territory }) => `  ${title}: ${territory.join(', ')}`)
    const response = ours({
      name: 'nothing-here',
      status: 404,
      title: 'Nothing is played here.',
      detail: [
        `No API has ${c.req.path}. There are, below these paths:`,
        ...played,
        '  the sandbox itself: /_sandbox',
      ].join('\n'),
    })
    told(c, response.status, startedAt)
    return response
  })
}

const wrongMethod =
  (allow: string) =>
  (c: AppContext): Response =>
    ours({
      name: 'method-not-allowed',
      status: 405,
      title: 'This call has another method.',
      detail: `${c.req.path} has ${allow}, and no ${c.req.method}.`,
      headers: { allow },
    })

/** One call on its way: session, query, body, play. */
async function answer(c: AppContext, operation: SpecOperation, play: Play, options: ControlOptions): Promise<Response> {
  const session = sessionOf(c)
  if (typeof session !== 'string') return session
  const { origin } = new URL(c.req.url)
  try {
    const query = readQuery(operation, c.req.url)
    const body = operation.method === 'GET' ? {} : await readJson(operation, c)
    if (body instanceof Response) return body
    const call: ControlCall = {
      ...options,
      session,
      get world() {
        return options.sessions.get(session)
      },
      origin: session === defaultSession ? origin : `${origin}/@${session}`,
      params: c.req.param(),
      query,
      body,
      context: c,
    }
    return await play(call)
  } catch (error) {
    if (error instanceof Mistake) return answerTo(error)
    throw error
  }
}
