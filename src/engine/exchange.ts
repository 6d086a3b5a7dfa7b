/** One request on its straight way through the sandbox: every step is named here and nowhere else. */
import type { Decision } from '../domain/decide.ts'
import { formatNotices, type Notice } from '../domain/notice.ts'
import type { Problem } from '../domain/problem.ts'
import { assumed, type Rule } from '../domain/rules.ts'
import { askedFault } from '../faults/asked.ts'
import type { Stage } from '../faults/fault.ts'
import { drawDelayMs, type Facts, type Strike } from '../faults/faults.ts'
import { type Outgoing, trickle, untilGone, type Wire } from '../faults/wire.ts'
import type { Entry, Struck } from '../journal/journal.ts'
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
  /** The scripted writer that sends it, if it is not the consumer. */
  readonly actor?: string | undefined
  /** How its answer can be lost. */
  wire(): Wire
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
  if (!world.actors.none && incoming.actor === undefined) await surroundings.act(world)
  const body = await readBody(incoming.request, operation)
  if (body === 'too-large') {
    const problem = provider.outside.tooLarge(incoming, bodyLimitBytes)
    return refuse(world, provider, operation, incoming, problem, surroundings)
  }
  const order = handler.order === undefined ? undefined : params[handler.order]

  const trouble = new Trouble(world, target, incoming, body, order)
  if (trouble.refusal) return trouble.refusal
  const early = trouble.strike('request')
  let gone = await early.wait(incoming, surroundings.closing)
  const token = standingOf(world, provider, incoming)

  let played: Played | undefined
  if (!early.instead) {
    const take = (stored: OrderRecord | undefined): { after: OrderRecord | undefined; result: Played } => {
      const before = stored && world.settled(provider, stored)
      const outcome = play(handler, new LiveCall(world, target, incoming, body, token, before))
      const answer = 'problem' in outcome ? provider.dialect.refuse(outcome.problem, incoming) : outcome.answer
      const offSpec = checkAnswer(operation, answer)
      const changed = 'record' in outcome && !offSpec && !early.spoils ? outcome.record : undefined
      return { after: changed ?? stored, result: { outcome, answer, offSpec, before, after: changed ?? before } }
    }
    played = order === undefined ? take(undefined).result : await world.records.update(provider.name, order, take)
    if (played.offSpec) return answerOffSpec(operation, played.answer, played.offSpec)
    const { outcome } = played
    if ('issued' in outcome && outcome.issued && !early.spoils) await world.issue(outcome.issued)
  }

  const late = early.instead || early.spoils ? early : trouble.strike('response')
  const answer = late.instead ? late.instead(provider, incoming, order) : (played?.answer ?? emptyAnswer)
  const notices = [...(played?.outcome.notices ?? []), ...early.notices, ...(late === early ? [] : late.notices)]
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
  if (!gone && late !== early) {
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

/** The first gate that refuses answers; where none does, the handler plays. */
function play(handler: Handler, call: Call): Outcome {
  for (const gate of handler.gates) {
    const refusal = gate.refuses(call)
    if (refusal) return { problem: { ...refusal, rule: gate } }
  }
  return handler.play(call)
}

function standingOf(world: World, provider: Provider, { headers, actor }: Incoming): Standing | undefined {
  if (actor !== undefined) return { state: 'accepted', readOnly: false }
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

/** What stands in the journal where a connection broke before there was an answer. */
const emptyAnswer: Answer = { status: 0, headers: {} }

/** That a fault was injected, for those who look; a client that does not look cannot tell. */
const injectedRule: Rule = {
  id: 'sandbox.injected-fault',
  statement: 'A fault that somebody asked for struck this request.',
  basis: assumed('Faults are what the sandbox is asked to add to the behaviour of an API.'),
}

/** The faults of one exchange: those in force in the session, and one that the request asks for itself. */
class Trouble {
  readonly struck: Struck[] = []
  /** The preference of the request that was honoured, for `Preference-Applied`. */
  readonly applied: string | undefined
  /** The answer to a request that asks for a fault that cannot be. */
  readonly refusal: Response | undefined
  readonly #world: World
  readonly #facts: (() => Facts) | undefined
  readonly #asked: Strike | undefined

  constructor(
    world: World,
    { provider, operation }: Target,
    incoming: Incoming,
    body: Body,
    order: string | undefined,
  ) {
    this.#world = world
    if (incoming.actor !== undefined) return
    const { headers, method, path } = incoming
    const names = world.providers.map(({ name }) => name)
    const asked = askedFault(headers, names)
    if (asked && 'errors' in asked) {
      this.refusal = ours({
        name: 'bad-fault',
        status: 400,
        title: 'There is no such fault.',
        detail: 'The header Sandbox-Fault asks for a fault that cannot be.',
        errors: asked.errors,
      })
    } else if (asked) {
      // Nobody has counted anything for one request: it is over the limit because it asks to be.
      const { fault } = asked
      const wait = fault.kind === 'rate-limit' ? { retryAfter: Math.max(1, Math.ceil(fault.windowMs / 1000)) } : {}
      this.#asked = { fault, ...wait }
      this.applied = asked.applied
    }
    if (world.faults.none) return
    this.#facts = () => ({
      session: world.name,
      provider: provider.name,
      operation: operation.operationId,
      order,
      method,
      path,
      headers,
      body: body.kind === 'json' ? body.value : undefined,
    })
  }

  /** What strikes at a stage. */
  strike(stage: Stage): Struckness {
    const asked = this.#asked && (this.#asked.fault.stage ?? 'request') === stage ? [this.#asked] : []
    if (asked.length === 0 && !this.#facts) return unharmed
    const world = this.#world
    const draw = (): number => world.chance.next()
    const strikes = [
      ...asked,
      ...(this.#facts ? world.faults.strike(this.#facts(), stage, world.clock.now(), draw) : []),
    ]
    if (strikes.length === 0) return unharmed
    for (const { id, fault } of strikes) this.struck.push({ id, fault })
    return struckBy(strikes, draw)
  }
}

/** What the faults of one stage do to an exchange. */
interface Struckness {
  readonly notices: readonly Notice[]
  /** Whether the client gets the answer whole. */
  readonly delivered: boolean
  /** Whether the answer that is spoiled is still to be worked out, without storing anything. */
  readonly spoils: boolean
  /** The answer in the place of the provider's own. */
  readonly instead?: (provider: Provider, incoming: Incoming, order: string | undefined) => Answer
  /** Answers whether the client gave up meanwhile. */
  wait(incoming: Incoming, closing: AbortSignal): Promise<boolean>
  /** @param lost is called if the client gives up while it reads */
  send(outgoing: Outgoing, incoming: Incoming, closing: AbortSignal, lost: () => void): Response | Promise<Response>
}

const unharmed: Struckness = {
  notices: [],
  delivered: true,
  spoils: false,
  wait: async () => false,
  send: (outgoing) => sent(outgoing),
}

/** Every latency counts; of the rest the first one decides. */
function struckBy(strikes: readonly Strike[], draw: () => number): Struckness {
  const delayMs = strikes.reduce(
    (sum, { fault }) => sum + (fault.kind === 'latency' ? drawDelayMs(fault.ms, draw) : 0),
    0,
  )
  const notices = strikes.map(({ id, fault }): Notice => {
    const about = { kind: fault.kind, stage: fault.stage ?? 'request', ...(id === undefined ? {} : { fault: id }) }
    return { name: 'fault-injected', rule: injectedRule, about }
  })
  const wait: Struckness['wait'] = async ({ request }, closing) => {
    if (delayMs === 0) return false
    await untilGone(AbortSignal.any([closing, request.signal]), delayMs)
    return request.signal.aborted
  }
  const common = { ...unharmed, notices, wait }
  const decisive = strikes.find(({ fault }) => fault.kind !== 'latency')
  if (!decisive) return common
  const { fault, retryAfter } = decisive
  const lost = { ...common, delivered: false, instead: () => emptyAnswer }
  switch (fault.kind) {
    case 'latency':
      return common
    case 'status':
    case 'rate-limit':
      return {
        ...common,
        instead: (provider, incoming, order) => injected(fault, retryAfter, provider, incoming, order),
      }
    case 'no-response':
      return { ...lost, send: (_, incoming) => incoming.wire().silent(fault.ms) }
    case 'connection-reset':
      return { ...lost, send: (_, incoming) => incoming.wire().reset() }
    case 'empty-reply':
      return { ...lost, send: (_, incoming) => incoming.wire().empty() }
    case 'truncated-body':
      return { ...common, delivered: false, spoils: true, send: (out, incoming) => incoming.wire().truncated(out) }
    case 'malformed-body':
      return { ...common, delivered: false, spoils: true, send: (out) => sent(broken(out)) }
    case 'slow-body':
      return {
        ...common,
        spoils: true,
        send: (out, incoming, closing, lost) =>
          trickle(out, fault.bytesPerSecond, { closing, gone: incoming.wire().gone, lost }),
      }
  }
}

/** Cut in the middle, so that no JSON parser takes it, and complete as far as its length says. */
function broken({ status, headers, text }: Outgoing): Outgoing {
  const { 'content-length': _, ...rest } = headers
  return { status, headers: rest, text: text === '' ? '{"data":' : text.slice(0, Math.ceil(text.length / 2)) }
}

function injected(
  fault: Extract<Strike['fault'], { kind: 'status' | 'rate-limit' }>,
  retryAfter: number | undefined,
  provider: Provider,
  incoming: Incoming,
  order: string | undefined,
): Answer {
  const status = fault.kind === 'status' ? fault.status : 429
  const seconds = retryAfter ?? (fault.kind === 'status' ? fault.retryAfter : undefined)
  const answer = provider.dialect.refuse(provider.dialect.injected(status, order), incoming)
  const wait: Record<string, string> = seconds === undefined ? {} : { 'retry-after': String(seconds) }
  if (fault.kind === 'rate-limit') return { ...answer, headers: { ...answer.headers, ...wait } }
  const own = Object.fromEntries(
    Object.entries(fault.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  )
  return {
    status,
    headers: { ...answer.headers, ...wait, ...own },
    body: fault.body === undefined ? answer.body : fault.body,
  }
}

function outgoingOf({ status, headers, body }: Answer, notices: readonly Notice[], applied?: string): Outgoing {
  const all: Record<string, string> = { ...headers }
  if (body !== undefined && all['content-type'] === undefined) all['content-type'] = 'application/json'
  if (notices.length > 0) all['sandbox-notice'] = formatNotices(notices)
  if (applied !== undefined) all['preference-applied'] = applied
  // Said aloud, or an answer without a body goes out as a stream of no chunks.
  if (body === undefined) all['content-length'] = '0'
  return { status, headers: all, text: body === undefined ? '' : JSON.stringify(body) }
}

const sent = ({ status, headers, text }: Outgoing): Response =>
  new Response(text === '' ? null : text, { status, headers })

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
  { request, method, path, headers, startedAt, actor }: Incoming,
  { body, order, played, answer, outgoing, problem, notices, faults, delivered }: Came,
): Entry {
  const outcome = played?.outcome
  const stood = played ?? untouched(world, provider, order)
  const refused = problem ?? (outcome && 'problem' in outcome ? outcome.problem : undefined)
  return {
    n: world.journal.next,
    session: world.name,
    atMs: world.clock.now(),
    startedMs: startedAt,
    durationMs: performance.now() - startedAt,
    provider: provider.name,
    operation: operation?.operationId,
    order,
    method,
    path,
    query: queryOf(request.url),
    headers,
    body: bodyOf(body),
    status: answer.status,
    delivered,
    answerHeaders: outgoing.headers,
    answerBody: answer.body,
    refusedBy: refused?.rule ?? (outcome && 'refusedBy' in outcome ? outcome.refusedBy : undefined),
    errors: refused?.errors,
    decisions: outcome?.decisions ?? [],
    notices,
    faults,
    before: stood.before,
    after: stood.after,
    actor,
    bytes: entryBytes + outgoing.text.length + Number(headers.get('content-length') ?? lengthOf(body)),
  }
}

/** The order as it stood and stays where the provider was never asked. */
function untouched(world: World, provider: Provider, order: string | undefined): Pick<Entry, 'before' | 'after'> {
  const stored = order === undefined ? undefined : world.records.get(provider.name, order)
  const record = stored && world.settled(provider, stored)
  return { before: record, after: record }
}

/** Roughly, where nobody has said it: in process, and of a body that came in pieces. */
function lengthOf(body: Body): number {
  if (body.kind === 'json') return JSON.stringify(body.value).length
  return body.kind === 'form' ? body.fields.toString().length : 0
}

function queryOf(url: string): string {
  const at = url.indexOf('?')
  return at === -1 ? '' : url.slice(at + 1)
}

function bodyOf(body: Body): unknown {
  if (body.kind === 'json') return body.value
  return body.kind === 'form' ? Object.fromEntries(body.fields) : undefined
}

function record(world: World, entry: Entry, operation: SpecOperation | undefined, { tell }: Surroundings): void {
  world.journal.add(entry)
  world.coverage.note(entry, operation)
  world.tellWatchers(entry)
  tell(entry)
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
