/** One call of the control API: what it may look at, and how it is answered. */
import type { JsonObject } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import { mostReasons } from '../domain/problem.ts'
import type { Surroundings } from '../engine/exchange.ts'
import { Mistake, ours } from '../engine/ours.ts'
import type { AppContext } from '../engine/routes.ts'
import type { Sessions } from '../engine/sessions.ts'
import type { World } from '../engine/world.ts'
import type { Entry, Journal } from '../journal/journal.ts'
import type { Past } from '../journal/past.ts'
import type { MockSpec } from '../openapi/mock.ts'
import type { Provider } from '../provider.ts'

/**
 * Makes Pact files of entries of a journal, one for each API that they were asked of.
 *
 * @param chosen held to the spec
 * @throws Mistake that says of each entry why no contract can have it
 */
export type ContractsOf = (journal: Journal, chosen: JsonObject) => Promise<readonly object[]>

export interface ControlOptions extends Surroundings {
  readonly providers: readonly Provider[]
  readonly sessions: Sessions
  readonly mocks: readonly MockSpec[]
  /** What consumers did in sessions whose journals are gone. */
  readonly past: Past
  readonly controlToken: string | undefined
  /** The text of an OpenAPI file of the package: `skuio.yaml`. Absent where there are no files. */
  readonly readSpec: ((file: string) => Promise<string>) | undefined
  /** Absent where there is nothing to try contracts with. */
  readonly contractsOf: ContractsOf | undefined
  /** What a request would come to in a world, without a trace there; undefined if it belongs to no API. */
  explain(world: World, request: Request): Promise<Entry | undefined>
}

export interface ControlCall extends Omit<ControlOptions, 'controlToken' | 'tell'> {
  /** The session that the call names. */
  readonly session: string
  /** Its world; looking at it creates it. */
  readonly world: World
  /** Where the session is reached: `http://127.0.0.1:4010/@worker-3`. */
  readonly origin: string
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  /** The query, held to the spec; numbers are numbers, and flags are flags. */
  readonly query: Readonly<Record<string, QueryValue>>
  /** The body, held to the spec; empty where the call takes none. */
  readonly body: JsonObject
  /** The call as it came in, for what is not answered at once. */
  readonly context: AppContext
}

export type QueryValue = string | number | boolean

/** How a call is played. A Mistake it throws becomes a problem. */
export type Play = (call: ControlCall) => Response | Promise<Response>

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

export const nothing = (): Response => new Response(null, { status: 204 })

const answers = {
  unknown: { name: 'not-found', status: 404, title: 'There is no such thing.' },
  invalid: { name: 'invalid', status: 422, title: 'The request is not valid.' },
  conflict: { name: 'conflict', status: 409, title: 'It cannot be done as things stand.' },
}

export function answerTo({ kind, message, errors }: Mistake): Response {
  return ours({
    ...answers[kind],
    detail: message,
    ...(errors.length > 0 ? { errors: errors.slice(0, mostReasons) } : {}),
  })
}

/** What is wrong with a word that is none of those there are. */
export function notOneOf(given: string, known: readonly string[]): string {
  const near = nearestTo(given, known)
  return `must be one of: ${known.join(', ')}${near === undefined ? '' : `. Did you mean "${near}"?`}`
}

/** One value of the request is wrong: the reason is the detail, and the field is listed. */
export const badValue = (field: string, message: string, detail = `${field} ${message}`): Mistake =>
  new Mistake('invalid', detail, [{ field, message }])
