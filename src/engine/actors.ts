/** Second writers: scripts that change orders between the consumer's requests, always at the same moment. */
import { isJsonObject, type Json, type JsonObject, textOf } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import { mostReasons } from '../domain/problem.ts'
import type { Entry } from '../journal/journal.ts'
import { parseInstant } from '../state/clock.ts'
import { type BadField, Mistake } from './ours.ts'

/** When a step is taken: after the consumer's nth request to the order, or when the sandbox clock reaches a time. */
export type Trigger = { readonly after: number } | { readonly at: string }

/** What a step does. */
export type Deed =
  | { readonly request: { readonly method?: string; readonly path?: string; readonly body?: Json } }
  /** Ships what is named, or what is left of every line. */
  | { readonly fulfill: { readonly lines?: readonly { readonly id: number; readonly quantity: number }[] } }
  | { readonly transition: string }

export type Step = Trigger & Deed

/** A writer as it is asked for: by the name of a ready-made script, or with steps of its own. */
export interface ActorSpec {
  readonly provider: string
  readonly order: string
  readonly name: string
  readonly steps: readonly Step[]
}

export interface Actor extends ActorSpec {
  readonly id: string
  /** What became of each step, in their order; null for one that is still to come. */
  readonly results: readonly (StepResult | null)[]
  /** How many requests of the consumer to the order it has seen. */
  readonly seen: number
}

export interface StepResult {
  /** ISO 8601, UTC, on the sandbox clock. */
  readonly at: string
  readonly done: boolean
  /** The answer it got, or why it could not be done. */
  readonly outcome: string
}

interface Script {
  readonly statement: string
  /** The APIs in which it makes sense; the only one needs not be named. */
  readonly providers: readonly string[]
  steps(provider: string): readonly Step[]
}

const shipped: JsonObject = { order_status: 'open', tracking_number: '1Z999AA10123456784' }

/** Writers that every shop knows. */
export const scripts: Readonly<Record<string, Script>> = {
  'walmart-shipped-sync': {
    statement: 'After the first request the channel reports "Shipped" and sends order_status "open" once more.',
    providers: ['skuio'],
    steps: () => [{ after: 1, request: { body: shipped } }],
  },
  'warehouse-ships': {
    statement: 'After the first request the warehouse ships what is left of every line.',
    providers: ['skuio'],
    steps: () => [{ after: 1, fulfill: {} }],
  },
  'agent-cancels': {
    statement: 'After the first request somebody cancels the order.',
    providers: ['newstore', 'skuio'],
    steps: (provider) =>
      provider === 'skuio'
        ? [{ after: 1, request: { body: { order_status: 'cancelled' } } }]
        : [{ after: 1, transition: 'cancelled' }],
  },
}

const specKeys = ['name', 'provider', 'order', 'script', 'steps']
const stepKeys = ['after', 'at', 'request', 'fulfill', 'transition']
const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE']

/**
 * Reads a writer as somebody asked for it.
 *
 * @throws Mistake with everything that is wrong
 */
export function readActor(given: JsonObject, providers: readonly string[]): ActorSpec {
  const errors: BadField[] = []
  const unknown = (at: string, keys: readonly string[], known: readonly string[]): void => {
    for (const key of keys.filter((one) => !known.includes(one)).slice(0, mostReasons)) {
      const near = nearestTo(key, known)
      const hint = near === undefined ? `Known are: ${known.join(', ')}.` : `Did you mean "${near}"?`
      errors.push({ field: at + key, message: `is not known. ${hint}` })
    }
  }
  unknown('', Object.keys(given), specKeys)
  const { name, order, steps } = given
  const isScript = typeof given.script === 'string' && Object.hasOwn(scripts, given.script)
  const script = isScript ? scripts[String(given.script)] : undefined
  if (given.script !== undefined && !script) {
    errors.push({ field: 'script', message: `must be one of ${Object.keys(scripts).join(', ')}` })
  }
  const [only, ...others] = script?.providers ?? []
  const provider = textOf(given.provider ?? (others.length === 0 ? only : undefined) ?? '')
  const possible = script?.providers ?? providers
  if (!possible.includes(provider)) {
    const which =
      possible.length === 1 ? `${only} for the script ${String(given.script)}` : `one of ${possible.join(', ')}`
    errors.push({ field: 'provider', message: `must be ${which}` })
  }
  if (typeof order !== 'string' && typeof order !== 'number') {
    errors.push({ field: 'order', message: 'is required: the id of the order that it changes' })
  }
  if (!given.script && !Array.isArray(steps)) {
    errors.push({ field: 'steps', message: 'is required: a list of steps, or a "script" in its place' })
  }
  if (given.script !== undefined && steps !== undefined) {
    errors.push({ field: 'steps', message: 'cannot stand beside "script", which has its own' })
  }
  for (const [index, step] of (Array.isArray(steps) ? steps : []).entries()) {
    if (errors.length >= mostReasons) break
    const at = `steps.${index}`
    if (!isJsonObject(step)) {
      errors.push({ field: at, message: 'must be an object like {"after": 1, "request": {"body": {}}}' })
      continue
    }
    unknown(`${at}.`, Object.keys(step), stepKeys)
    const triggers = ['after', 'at'].filter((key) => step[key] !== undefined)
    if (triggers.length !== 1) errors.push({ field: at, message: 'needs exactly one of "after" and "at"' })
    if (step.after !== undefined && !(Number.isInteger(step.after) && Number(step.after) > 0)) {
      errors.push({ field: `${at}.after`, message: 'must be a whole number above 0' })
    }
    if (step.at !== undefined && !isInstant(step.at)) {
      errors.push({ field: `${at}.at`, message: 'must be a date-time like 2026-05-10T09:00:00Z' })
    }
    const deeds = ['request', 'fulfill', 'transition'].filter((key) => step[key] !== undefined)
    if (deeds.length !== 1) {
      errors.push({ field: at, message: 'needs exactly one of "request", "fulfill" and "transition"' })
    }
    for (const [key, message] of badDeeds(step)) errors.push({ field: `${at}.${key}`, message })
  }
  if (errors.length > 0) throw new Mistake('invalid', 'This is no script of a second writer.', errors)
  return {
    provider,
    order: String(order),
    name: typeof name === 'string' ? name : String(given.script ?? 'actor'),
    // Held to their shape just above.
    steps: script?.steps(provider) ?? (steps as unknown as readonly Step[]),
  }
}

/** What is wrong with the deed of a step, by key. */
function* badDeeds({ request, fulfill, transition }: JsonObject): Generator<[key: string, message: string]> {
  if (request !== undefined) {
    if (!isJsonObject(request)) yield ['request', 'must be an object like {"body": {"order_status": "open"}}']
    else {
      for (const key of Object.keys(request).filter((one) => !['method', 'path', 'body'].includes(one)))
        yield [`request.${key}`, 'is not known. Known are: method, path, body.']
      const { method, path, body } = request
      if (method !== undefined && !methods.includes(textOf(method)))
        yield ['request.method', `must be one of ${methods.join(', ')}`]
      if (method === 'GET' && body !== undefined) yield ['request.body', 'cannot go with the method GET']
      if (path !== undefined && !(typeof path === 'string' && path.startsWith('/')))
        yield ['request.path', 'must begin with "/"']
    }
  }
  if (fulfill !== undefined) {
    const lines = isJsonObject(fulfill) ? (fulfill.lines ?? []) : undefined
    if (!Array.isArray(lines) || !lines.every(isJsonObject))
      yield ['fulfill', 'must be an object like {} or {"lines": [{"id": 11, "quantity": 2}]}']
  }
  if (transition !== undefined && typeof transition !== 'string')
    yield ['transition', 'must be a text: the status to move to']
}

function isInstant(value: unknown): boolean {
  try {
    parseInstant(textOf(value))
    return true
  } catch {
    return false
  }
}

interface Held {
  readonly id: string
  readonly spec: ActorSpec
  readonly results: (StepResult | null)[]
  seen: number
}

/** Takes one step for an actor; answers what came of it. */
export type Take = (spec: ActorSpec, deed: Deed) => Promise<Omit<StepResult, 'at'>>

export class Actors {
  #held: Held[] = []
  #next = 1

  get none(): boolean {
    return this.#held.length === 0
  }

  add(spec: ActorSpec): Actor {
    const held: Held = { id: `actor-${this.#next}`, spec, results: spec.steps.map(() => null), seen: 0 }
    this.#next += 1
    this.#held.push(held)
    return shown(held)
  }

  list(): Actor[] {
    return this.#held.map(shown)
  }

  remove(id: string): boolean {
    const before = this.#held.length
    this.#held = this.#held.filter((one) => one.id !== id)
    return this.#held.length < before
  }

  clear(): void {
    this.#held = []
  }

  /** Takes every step that the clock has reached. */
  async atTime(nowMs: number, take: Take): Promise<void> {
    for (const held of this.#held) {
      await this.#take(held, nowMs, take, (step) => 'at' in step && parseInstant(step.at) <= nowMs)
    }
  }

  /** Counts a request of the consumer, and takes the steps that come after it. */
  async afterEntry(entry: Entry, nowMs: number, take: Take): Promise<void> {
    if (entry.actor !== undefined || entry.order === undefined) return
    for (const held of this.#held) {
      if (held.spec.provider !== entry.provider || held.spec.order !== entry.order) continue
      held.seen += 1
      const { seen } = held
      await this.#take(held, nowMs, take, (step) => 'after' in step && step.after <= seen)
    }
  }

  async #take(held: Held, nowMs: number, take: Take, isDue: (step: Step) => boolean): Promise<void> {
    for (const [index, step] of held.spec.steps.entries()) {
      if (held.results[index] !== null || !isDue(step)) continue
      const at = new Date(nowMs).toISOString()
      // Marked before it is taken: its own request must not take it again.
      held.results[index] = { at, done: false, outcome: 'under way' }
      held.results[index] = { at, ...(await take(held.spec, step)) }
    }
  }
}

const shown = ({ id, spec, results, seen }: Held): Actor => ({ id, ...spec, results: [...results], seen })
