/** One request on its straight way through the sandbox: every step is named here and nowhere else. */
import type { Decision } from '../domain/decide.ts'
import { formatNotices, type Notice } from '../domain/notice.ts'
import type { Problem } from '../domain/problem.ts'
import type { Rule } from '../domain/rules.ts'
import { type SpecOperation, type Violation, violations } from '../openapi/spec.ts'
import type { Answer, Asked, Body, Call, Handler, Outcome, Provider } from '../provider.ts'
import type { ClientFixture, Standing } from '../state/credentials.ts'
import type { OrderRecord } from '../state/orders.ts'
import { bodyLimitBytes, readBody } from './body.ts'
import { ours } from './ours.ts'
import type { World } from './world.ts'

/** What came of one request. */
export interface Exchange {
  readonly session: string
  /** Absent for a request to the sandbox itself. */
  readonly provider?: string
  readonly operation?: string | undefined
  readonly method: string
  readonly path: string
  readonly status: number
  readonly durationMs: number
  /** The rule behind a refusal. */
  readonly refusedBy?: Rule | undefined
  readonly decisions: readonly Decision[]
  readonly notices: readonly Notice[]
}

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
  /** Where the sandbox is reached, with the session's prefix: `http://127.0.0.1:4010/@worker-3`. */
  readonly origin: string
}

export type Tell = (exchange: Exchange) => void

/** Plays one operation of one provider. */
export async function exchange(world: World, target: Target, incoming: Incoming, tell: Tell): Promise<Response> {
  const { provider, operation, handler, params } = target
  const body = await readBody(incoming.request, operation)
  if (body === 'too-large') {
    return refuse(world, provider, operation, incoming, provider.outside.tooLarge(incoming, bodyLimitBytes), tell)
  }
  const token = standingOf(world, provider, incoming)

  const take = (stored: OrderRecord | undefined): { after: OrderRecord | undefined; result: Played } => {
    const record = stored && world.settled(provider, stored)
    const call = new LiveCall(world, target, incoming, body, token, record)
    const outcome = play(handler, call)
    const answer = 'problem' in outcome ? provider.dialect.refuse(outcome.problem, incoming) : outcome.answer
    const offSpec = checkAnswer(operation, answer)
    const changed = 'record' in outcome && !offSpec ? outcome.record : undefined
    return { after: changed ?? stored, result: { outcome, answer, offSpec } }
  }
  const id = handler.order === undefined ? undefined : params[handler.order]
  const { outcome, answer, offSpec } =
    id === undefined ? take(undefined).result : await world.records.update(provider.name, id, take)

  if (offSpec) return answerOffSpec(operation, answer, offSpec)
  if ('issued' in outcome && outcome.issued) await world.issue(outcome.issued)
  const { decisions = [], notices = [] } = outcome
  const refusedBy = 'problem' in outcome ? outcome.problem.rule : outcome.refusedBy
  tell({ ...toldOf(world, provider, operation, incoming), status: answer.status, refusedBy, decisions, notices })
  return send(answer, notices)
}

/** Answers a request that belongs to a provider and reaches none of its operations. */
export function refuse(
  world: World,
  provider: Provider,
  operation: SpecOperation | undefined,
  incoming: Incoming,
  problem: Problem,
  tell: Tell,
): Response {
  const answer = provider.dialect.refuse(problem, incoming)
  const told = toldOf(world, provider, operation, incoming)
  tell({ ...told, status: answer.status, refusedBy: problem.rule, decisions: [], notices: [] })
  return send(answer, [])
}

function toldOf(world: World, provider: Provider, operation: SpecOperation | undefined, incoming: Incoming) {
  const { method, path, startedAt } = incoming
  const durationMs = performance.now() - startedAt
  return { session: world.name, provider: provider.name, operation: operation?.operationId, method, path, durationMs }
}

interface Played {
  readonly outcome: Outcome
  readonly answer: Answer
  readonly offSpec: readonly Violation[] | undefined
}

/** The first gate that refuses answers; where none does, the handler plays. */
function play(handler: Handler, call: Call): Outcome {
  for (const gate of handler.gates) {
    const refusal = gate.refuses(call)
    if (refusal) return { problem: { ...refusal, rule: gate } }
  }
  return handler.play(call)
}

function standingOf(world: World, provider: Provider, { headers }: Incoming): Standing | undefined {
  const token = /^bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1]
  return token === undefined ? undefined : world.credentials.check(provider.name, token, world.clock.now())
}

/** Holds an answer to the provider's own spec. */
function checkAnswer(operation: SpecOperation, { status, headers, body }: Answer): readonly Violation[] | undefined {
  const documented = operation.responses[status] ?? operation.responses.default
  if (!documented) return [notInSpec(`The spec has no answer ${status}.`)]
  const mediaTypes = Object.keys(documented)
  if (body === undefined) return mediaTypes.length === 0 ? undefined : [notInSpec('The spec wants a body.')]
  const mediaType = headers['content-type'] ?? 'application/json'
  const validate = documented[mediaType]
  if (!validate) return [notInSpec(`The spec has no ${mediaType} for ${status}.`)]
  const wrong = violations(validate, body)
  return wrong.length === 0 ? undefined : wrong
}

const notInSpec = (message: string): Violation => ({
  instancePath: '',
  schemaPath: '',
  keyword: 'spec',
  params: {},
  message,
})

/** An answer that would break the provider's own spec is our bug and says so. Nothing was stored. */
const answerOffSpec = ({ operationId }: SpecOperation, { status }: Answer, wrong: readonly Violation[]): Response =>
  ours({
    name: 'answer-off-spec',
    status: 500,
    title: 'The sandbox was about to break the spec of the API it plays.',
    detail: `This is a mistake of the sandbox, not of your request: its answer ${status} to ${operationId} does not fit. Nothing was changed. Please report it.`,
    errors: wrong
      .slice(0, 20)
      .map(({ instancePath, message }) => ({ field: instancePath || '/', message: message ?? 'is wrong' })),
  })

function send({ status, headers, body }: Answer, notices: readonly Notice[]): Response {
  const all: Record<string, string> = { ...headers }
  if (body !== undefined && all['content-type'] === undefined) all['content-type'] = 'application/json'
  if (notices.length > 0) all['sandbox-notice'] = formatNotices(notices)
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: all })
}

/** A call that works out what most handlers never ask for only when it is asked. */
class LiveCall implements Call {
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

  get headers(): Headers {
    return this.#incoming.headers
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
