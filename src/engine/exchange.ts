/** One request on its straight way through the sandbox: every step is named here and nowhere else. */
import type { Decision } from '../domain/decide.ts'
import type { Json } from '../domain/json.ts'
import { formatNotices, type Notice } from '../domain/notice.ts'
import type { Problem } from '../domain/problem.ts'
import type { Rule } from '../domain/rules.ts'
import type { Outgoing } from '../faults/wire.ts'
import type { Entry, Struck } from '../journal/journal.ts'
import { redactedValue, withoutSecrets } from '../journal/redaction.ts'
import { type SpecOperation, type Violation, violations } from '../openapi/spec.ts'
import type { Answer, Body, Call, Handler, Outcome, Provider } from '../provider.ts'
import type { Standing } from '../state/credentials.ts'
import type { OrderRecord, Step } from '../state/orders.ts'
import { bodyLimitBytes, readBody } from './body.ts'
import { LiveCall } from './call.ts'
import type { Incoming, Target } from './incoming.ts'
import { ours } from './ours.ts'
import { emptyAnswer, sent, Trouble } from './trouble.ts'
import type { World } from './world.ts'

/** What came of one request. */
export interface Exchange {
  readonly session: string
  /** Absent for a request to the sandbox itself. */
  readonly provider?: string | undefined
  readonly operation?: string | undefined
  readonly method: string
  readonly path: string
  /** 0 where there was no answer at all. */
  readonly status: number
  readonly durationMs: number
  /** The rule behind a refusal. */
  readonly refusedBy?: Rule | undefined
  readonly decisions: readonly Decision[]
  readonly notices: readonly Notice[]
  readonly faults?: readonly Struck[]
  readonly actor?: string | undefined
}

export type Tell = (exchange: Exchange) => void

/** What the sandbox is to an exchange. */
export interface Surroundings {
  readonly tell: Tell
  /** Is aborted when the sandbox closes, so that nobody waits for ever. */
  readonly closing: AbortSignal
  /** Lets the second writers act that are due. */
  act(world: World, after?: Entry): Promise<void>
}

/** Plays one operation of one provider. */
export async function exchange(
  world: World,
  target: Target,
  incoming: Incoming,
  surroundings: Surroundings,
): Promise<Response> {
  const { provider, operation, handler, params } = target
  const { dialect = provider.dialect } = handler
  if (!world.actors.none && incoming.actor === undefined) await surroundings.act(world)
  const read = readBody(incoming, operation)
  const body = read instanceof Promise ? await read : read
  if (body === 'too-large') {
    const problem = provider.outside.tooLarge(incoming, bodyLimitBytes)
    return refuse(world, provider, operation, incoming, problem, surroundings)
  }
  let order = handler.order === undefined ? undefined : params[handler.order]

  const trouble = new Trouble(world, target, incoming, body, order)
  if (trouble.refusal) return trouble.refusal
  const early = trouble.strike('request')
  let gone = early.wait ? await early.wait(incoming, surroundings.closing) : false
  const token = standingOf(world, provider, incoming)

  let played: Played | undefined
  if (!early.instead) {
    const take: Take = (stored) => {
      const before = stored && world.settled(provider, stored)
      const outcome = play(handler, new LiveCall(world, target, incoming, body, token, before))
      const answer = 'problem' in outcome ? dialect.refuse(outcome.problem, incoming) : outcome.answer
      const offSpec = checkAnswer(operation, answer)
      const changed = 'record' in outcome && !offSpec && !early.spoils ? outcome.record : undefined
      return { after: changed ?? stored, result: { outcome, answer, offSpec, before, after: changed ?? before } }
    }
    const taken = order === undefined ? make(world, target, take) : world.records.update(provider.name, order, take)
    // Awaited only where the change is kept in a file: without one it has happened already.
    played = taken instanceof Promise ? await taken : taken
    if (played.offSpec) return answerOffSpec(target, played.answer, played.offSpec)
    const { outcome, after } = played
    order ??= after && provider.orders.id(after.order)
    if ('issued' in outcome && outcome.issued && !early.spoils) await world.issue(outcome.issued)
  }

  const late = early.instead || early.spoils ? early : trouble.strike('response')
  const answer = late.instead ? late.instead(dialect, incoming, order) : (played?.answer ?? emptyAnswer)
  const injected = late === early ? early.notices : [...early.notices, ...late.notices]
  const notices = [...(played?.outcome.notices ?? []), ...injected]
  const outgoing = outgoingOf(answer, notices, trouble.applied)
  const entry = entryOf(world, target, incoming, {
    body,
    order,
    played,
    answer,
    outgoing,
    notices,
    faults: trouble.struck,
    delivered: late.delivered && !gone,
  })
  record(world, entry, operation, surroundings)
  for (const { id } of trouble.struck) if (id !== undefined) world.noteStrike(id, entry.n)
  if (!world.actors.none && incoming.actor === undefined) await surroundings.act(world, entry)

  const lost = (): void => world.journal.lose(entry.n)
  if (!gone && late !== early && late.wait) {
    gone = await late.wait(incoming, surroundings.closing)
    if (gone) lost()
  }
  // The client gave up waiting. Whether it still hears of it is a matter of its connection.
  return gone ? incoming.wire().silent(0) : late.send(outgoing, incoming, surroundings.closing, lost)
}

/** Answers a request that belongs to a provider and reaches none of its operations. */
export function refuse(
  world: World,
  provider: Provider,
  operation: SpecOperation | undefined,
  incoming: Incoming,
  problem: Problem,
  surroundings: Surroundings,
): Response {
  const answer = provider.dialect.refuse(problem, incoming)
  const outgoing = outgoingOf(answer, [])
  const entry = entryOf(world, { provider, operation }, incoming, {
    body: { kind: 'none' },
    answer,
    outgoing,
    problem,
    notices: [],
    faults: [],
    delivered: true,
  })
  record(world, entry, operation, surroundings)
  return sent(outgoing)
}

interface Played {
  readonly outcome: Outcome
  readonly answer: Answer
  readonly offSpec: readonly Violation[] | undefined
  readonly before: OrderRecord | undefined
  readonly after: OrderRecord | undefined
}

type Take = (stored: OrderRecord | undefined) => Step<Played>

/**
 * Plays an operation that is about no order yet. One that it makes is stored under an id of its own; where another
 * request was faster to take that id, it is played again, and sees the other's order.
 *
 * @param taken the id that it chose before
 */
function make(world: World, target: Target, take: Take, taken?: string): Played | Promise<Played> {
  const { provider, operation } = target
  const { after, result } = take(undefined)
  if (!after) return result
  const id = provider.orders.id(after.order)
  if (id === taken) {
    throw new Error(
      `${operation.operationId} made order ${id}, which there is already. call.orders() has all there are.`,
    )
  }
  const again = (made: Played | undefined): Played | Promise<Played> => made ?? make(world, target, take, id)
  const made = world.records.update(provider.name, id, (there) =>
    there ? { after: there, result: undefined } : { after, result },
  )
  return made instanceof Promise ? made.then(again) : again(made)
}

/** The first gate that refuses answers; where none does, the handler plays. */
function play(handler: Handler, call: Call): Outcome {
  for (const gate of handler.gates) {
    const refusal = gate.refuses(call)
    if (refusal) return { problem: { ...refusal, rule: gate } }
  }
  return handler.play(call)
}

function standingOf(world: World, provider: Provider, incoming: Incoming): Standing | undefined {
  if (incoming.actor !== undefined) return { state: 'accepted', readOnly: false }
  const token = /^bearer +(\S+) *$/i.exec(incoming.header('authorization') ?? '')?.[1]
  return token === undefined ? undefined : world.credentials.check(provider.name, token, world.clock.now())
}

/** Holds an answer to the provider's own spec. */
function checkAnswer(operation: SpecOperation, { status, headers, body }: Answer): readonly Violation[] | undefined {
  const { responses } = operation
  const documented = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default
  if (!documented) return [notInSpec(`The spec has no answer ${status}.`)]
  if (body === undefined) {
    return Object.keys(documented).length === 0 ? undefined : [notInSpec('The spec wants a body.')]
  }
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
const answerOffSpec = ({ provider, operation }: Target, { status }: Answer, wrong: readonly Violation[]): Response =>
  ours({
    name: 'answer-off-spec',
    status: 500,
    title: 'The sandbox was about to break the spec of the API it plays.',
    detail: [
      `This is a mistake of the sandbox, not of your request: its answer ${status} to ${operation.operationId} does not fit. Nothing was changed.`,
      // Of an API that somebody brought, they wrote both.
      provider.spec.document ? `Mend the handler or ${provider.spec.document.file}.` : 'Please report it.',
    ].join(' '),
    errors: wrong
      .slice(0, 20)
      .map(({ instancePath, message }) => ({ field: instancePath || '/', message: message ?? 'is wrong' })),
  })

function outgoingOf({ status, headers, body }: Answer, notices: readonly Notice[], applied?: string): Outgoing {
  const all: Record<string, string> = { ...headers }
  if (body !== undefined && all['content-type'] === undefined) all['content-type'] = 'application/json'
  if (notices.length > 0) all['sandbox-notice'] = formatNotices(notices)
  if (applied !== undefined) all['preference-applied'] = applied
  // Said aloud, or an answer without a body goes out as a stream of no chunks.
  if (body === undefined) all['content-length'] = '0'
  return { status, headers: all, text: body === undefined ? '' : JSON.stringify(body) }
}

interface Came {
  readonly body: Body
  readonly order?: string | undefined
  readonly played?: Played | undefined
  readonly answer: Answer
  readonly outgoing: Outgoing
  readonly problem?: Problem
  readonly notices: readonly Notice[]
  readonly faults: readonly Struck[]
  readonly delivered: boolean
}

/** What an entry weighs besides its texts, roughly. */
const entryBytes = 1000

function entryOf(
  world: World,
  { provider, operation }: { readonly provider: Provider; readonly operation?: SpecOperation | undefined },
  incoming: Incoming,
  { body, order, played, answer, outgoing, problem, notices, faults, delivered }: Came,
): Entry {
  const { request, method, path, startedAt, actor } = incoming
  const outcome = played?.outcome
  const stood = played ?? untouched(world, provider, order)
  const refused = problem ?? (outcome && 'problem' in outcome ? outcome.problem : undefined)
  const kept = withoutSecrets({
    path,
    order,
    headers: incoming.sent(),
    query: queryOf(request.url),
    body: valueOf(body),
    text: 'text' in body ? body.text : undefined,
  })
  return {
    n: world.journal.next,
    session: world.name,
    atMs: world.clock.now(),
    startedMs: startedAt,
    durationMs: performance.now() - startedAt,
    provider: provider.name,
    operation: operation?.operationId,
    method,
    // Named one by one: V8 copies what is spread into the middle of an object the slow way.
    path: kept.path,
    order: kept.order,
    headers: kept.headers,
    query: kept.query,
    body: kept.body,
    text: kept.text,
    secrets: kept.secrets,
    status: answer.status,
    delivered,
    answerHeaders: outgoing.headers,
    answerBody: redactedValue(answer.body, outgoing.text) as Json | undefined,
    refusedBy: refused?.rule,
    errors: refused?.errors,
    decisions: outcome?.decisions ?? [],
    notices,
    faults,
    before: stood.before,
    after: stood.after,
    actor,
    bytes: entryBytes + outgoing.text.length + lengthOf(body, incoming.header('content-length')),
  }
}

/** The order as it stood and stays where the provider was never asked. */
function untouched(world: World, provider: Provider, order: string | undefined): Pick<Entry, 'before' | 'after'> {
  const stored = order === undefined ? undefined : world.records.get(provider.name, order)
  const record = stored && world.settled(provider, stored)
  return { before: record, after: record }
}

/** Roughly, where nobody has said it: in process, and of a body that came in pieces. */
function lengthOf(body: Body, declared: string | undefined): number {
  if (declared !== undefined && /^\d{1,9}$/.test(declared)) return Number(declared)
  if (body.kind === 'json') return JSON.stringify(body.value).length
  return body.kind === 'form' ? body.fields.toString().length : 0
}

function queryOf(url: string): string {
  const at = url.indexOf('?')
  return at === -1 ? '' : url.slice(at + 1)
}

function valueOf(body: Body): unknown {
  if (body.kind === 'json') return body.value
  return body.kind === 'form' ? Object.fromEntries(body.fields) : undefined
}

function record(world: World, entry: Entry, operation: SpecOperation | undefined, { tell }: Surroundings): void {
  world.journal.add(entry)
  world.coverage.note(entry, operation)
  world.tellWatchers(entry)
  tell(entry)
}
