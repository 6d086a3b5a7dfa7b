/** The faults of one exchange: what strikes it, and what that does to its answer. */
import type { Notice } from '../domain/notice.ts'
import { assumed, type Rule } from '../domain/rules.ts'
import { askedFault } from '../faults/asked.ts'
import type { Stage } from '../faults/fault.ts'
import { drawDelayMs, type Facts, type Strike } from '../faults/faults.ts'
import { type Outgoing, trickle, untilGone } from '../faults/wire.ts'
import type { Struck } from '../journal/journal.ts'
import type { Answer, Body, Dialect } from '../provider.ts'
import type { Incoming, Target } from './incoming.ts'
import { ours } from './ours.ts'
import type { World } from './world.ts'

/** What stands in the journal where a connection broke before there was an answer. */
export const emptyAnswer: Answer = { status: 0, headers: {} }

/** That a fault was injected, for those who look; a client that does not look cannot tell. */
export const injectedRule: Rule = {
  id: 'sandbox.injected-fault',
  statement: 'A fault that somebody asked for struck this request.',
  basis: assumed('Faults are what the sandbox is asked to add to the behaviour of an API.'),
}

/** The faults of one exchange: those in force in the session, and one that the request asks for itself. */
export class Trouble {
  readonly struck: Struck[] = []
  /** The preference of the request that was honoured, for `Preference-Applied`. */
  readonly applied: string | undefined
  /** The answer to a request that asks for a fault that cannot be. */
  readonly refusal: Response | undefined
  readonly #world: World
  /** Absent where no fault is in force. */
  readonly #facts: Facts | undefined
  readonly #asked: Strike | undefined

  constructor(world: World, target: Target, incoming: Incoming, body: Body, order: string | undefined) {
    this.#world = world
    if (incoming.actor !== undefined) return
    const asked = askedFault(incoming, world.providers)
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
    if (!world.faults.none) this.#facts = factsOf(world, target, incoming, body, order)
  }

  /** What strikes at a stage. */
  strike(stage: Stage): Struckness {
    if (!this.#asked && !this.#facts) return unharmed
    const asked = this.#asked && (this.#asked.fault.stage ?? 'request') === stage ? [this.#asked] : []
    const world = this.#world
    const draw = (): number => world.chance.next()
    const strikes = [...asked, ...(this.#facts ? world.faults.strike(this.#facts, stage, world.clock.now(), draw) : [])]
    if (strikes.length === 0) return unharmed
    for (const { id, fault } of strikes) this.struck.push({ id, fault })
    return struckBy(strikes, draw)
  }
}

function factsOf(
  world: World,
  { provider, operation }: Target,
  incoming: Incoming,
  body: Body,
  order: string | undefined,
): Facts {
  return {
    session: world.name,
    provider: provider.name,
    operation: operation.operationId,
    order,
    method: incoming.method,
    path: incoming.path,
    header: (name) => incoming.header(name),
    body: body.kind === 'json' ? body.value : undefined,
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
  readonly instead?: (dialect: Dialect, incoming: Incoming, order: string | undefined) => Answer
  /** Answers whether the client gave up meanwhile; absent where there is nothing to wait for. */
  readonly wait?: (incoming: Incoming, closing: AbortSignal) => Promise<boolean>
  /** @param lost is called if the client gives up while it reads */
  send(outgoing: Outgoing, incoming: Incoming, closing: AbortSignal, lost: () => void): Response | Promise<Response>
}

const unharmed: Struckness = {
  notices: [],
  delivered: true,
  spoils: false,
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
    await untilGone(AbortSignal.any([closing, request.signal]), delayMs)
    return request.signal.aborted
  }
  const common: Struckness = { ...unharmed, notices, ...(delayMs === 0 ? {} : { wait }) }
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
        instead: (dialect, incoming, order) => injected(fault, retryAfter, dialect, incoming, order),
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
  dialect: Dialect,
  incoming: Incoming,
  order: string | undefined,
): Answer {
  const status = fault.kind === 'status' ? fault.status : 429
  const seconds = retryAfter ?? (fault.kind === 'status' ? fault.retryAfter : undefined)
  const answer = dialect.refuse(dialect.injected(status, order), incoming)
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

export const sent = ({ status, headers, text }: Outgoing): Response =>
  new Response(text === '' ? null : text, { status, headers })
