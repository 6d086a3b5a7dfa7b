/** Tries a recorded call on a fresh sandbox: from which states it is answered as the consumer was, and what of it to expect. */
import type { Json, JsonObject } from '../domain/json.ts'
import { Mistake } from '../engine/ours.ts'
import { injectedRule } from '../engine/trouble.ts'
import type { Entry, EntryView } from '../journal/journal.ts'
import type { SpecOperation } from '../openapi/spec.ts'
import type { Provider } from '../provider.ts'
import { type RecordedCall, requestOf, settledAnswer } from './record-call.ts'
import { type AnswerContext, agrees, expectationOf } from './record-expectation.ts'
import type { Interaction } from './record-pact.ts'
import { differences, failure, listedOrders, noOrders, orderState, type State, tokenStates } from './record-states.ts'

/** A sandbox on which interactions are tried: its clock stands still, so that its answers are the same every time. */
export interface Stand {
  fetch(request: Request): Promise<Response>
  given(provider: string, sentence: string, params?: JsonObject): Promise<void>
  orders(provider: string): { get(id: string): JsonObject | undefined }
  readonly journal: { entries(): readonly EntryView[] }
  reset(): Promise<void>
  close(): Promise<void>
}

/** A call that the consumer made, with all that came of it. */
export interface Sample {
  readonly entry: Entry
  readonly provider: Provider
  readonly operation: SpecOperation
  readonly call: RecordedCall
}

type States = readonly State[]

/** What was found out of a call: from which states, and what it is answered. */
type Found = Pick<Interaction, 'states' | 'answer'>

/** The call as a contract has it; undefined if no states make a fresh sandbox answer as the consumer was answered. */
export async function interactionOf(sample: Sample, stand: Stand): Promise<Interaction | undefined> {
  const found = isFaulted(sample.entry) ? await failing(sample, stand) : await answering(sample, stand)
  return found && { description: describe(sample), call: sample.call, ...found }
}

/** A fault that its state cannot bring back to the letter still brings its status, which is what a client goes by. */
async function failing(sample: Sample, stand: Stand): Promise<Found | undefined> {
  const { status } = sample.entry
  const states = failure(sample.provider, status)
  const tried = await attempt(sample, stand, states)
  if (tried?.status !== status) return undefined
  return holding(sample, tried, states) ?? { states, answer: { status, contentType: undefined } }
}

async function answering(sample: Sample, stand: Stand): Promise<Found | undefined> {
  const { entry, provider } = sample
  const aboutToken = entry.status === 401 || entry.status === 403
  const tokens: readonly States[] = [[], ...(aboutToken ? tokenStates(provider).map((state) => [state]) : [])]
  let best: Found | undefined
  for (const token of tokens) {
    for await (const states of startingPoints(sample, stand, token)) {
      const tried = await attempt(sample, stand, states)
      const found = tried && (holding(sample, tried, states) ?? holdingForList(sample, tried, states))
      if (!found) continue
      // A token is refused for reasons that look alike: the one that was given in the same words comes first.
      if (!aboutToken || sameWords(sample, tried)) return found
      best ??= found
    }
  }
  return best
}

/** What can have been there before the call, the likeliest first. */
async function* startingPoints(sample: Sample, stand: Stand, token: States): AsyncGenerator<States> {
  const { entry, provider } = sample
  const { before, status } = entry
  const none = [...token, ...noOrders(provider)]
  if (entry.order === undefined) {
    for (const states of beforeList(sample)) yield [...token, ...states]
    return
  }
  if (!before) {
    yield none
    return
  }
  // What is answered without any order just the same has nothing to do with this one. Of 404 that is the point.
  if (status !== 404) {
    const tried = await attempt(sample, stand, none)
    if (tried && holding(sample, tried, none)) {
      yield token
      return
    }
  }
  const state = orderState(provider, before)
  if (!state) return
  yield [...token, state]
  yield* narrowed(sample, stand, token, state)
}

/** Before a call that is about no order: those that it listed, as few of them as show what the list is like. */
function beforeList({ entry, provider }: Sample): readonly States[] {
  const none = noOrders(provider)
  const listed = listedOrders(provider, entry.answerBody)
  if (listed === undefined) return [[]]
  const states = listed.flatMap((order) => orderState(provider, { order }) ?? [])
  const [first] = states
  return first === undefined ? [none, []] : [[...none, first], [...none, ...states], []]
}

/** With the fewest fields of the order besides its sentence from which the answer is the one that the consumer got. */
async function* narrowed(sample: Sample, stand: Stand, token: States, state: State): AsyncGenerator<States> {
  const { entry } = sample
  const made = await madeOf(sample, stand, state)
  if (!entry.before || !made) return
  const statesWith = (fields: JsonObject): States => [...token, { ...state, params: { ...state.params, ...fields } }]
  const holdsWith = async (fields: JsonObject): Promise<boolean> => {
    const tried = await attempt(sample, stand, statesWith(fields))
    return tried !== undefined && holding(sample, tried, []) !== undefined
  }
  let fields = differences(entry.before.order, made)
  if (!(await holdsWith(fields))) return
  for (const key of Object.keys(fields)) {
    const { [key]: _, ...fewer } = fields
    if (await holdsWith(fewer)) fields = fewer
  }
  yield statesWith(fields)
}

/** The order that a sentence makes; undefined if it makes none. */
async function madeOf({ provider, entry }: Sample, stand: Stand, state: State): Promise<JsonObject | undefined> {
  await stand.reset()
  return (await given(stand, provider, [state])) ? stand.orders(provider.name).get(entry.order ?? '') : undefined
}

/** What became of a call on the stand. */
interface Tried {
  readonly status: number
  readonly contentType: string | undefined
  readonly body: Json | undefined
  readonly reasons: string
}

/** Where the stand seems to be, for answers that contain links. */
const standOrigin = 'http://127.0.0.1:4010'

/** @returns undefined if there is no such state */
async function attempt({ provider, call }: Sample, stand: Stand, states: States): Promise<Tried | undefined> {
  await stand.reset()
  if (!(await given(stand, provider, states))) return undefined
  const response = await stand.fetch(requestOf(call, standOrigin))
  const text = await response.text()
  const entry = stand.journal.entries().at(-1)
  if (!entry) throw new Error('The stand has no journal of what it was asked.')
  return {
    status: response.status,
    contentType: text === '' ? undefined : (response.headers.get('content-type') ?? undefined),
    body: text === '' ? undefined : settledAnswer(JSON.parse(text) as Json, call.replaced),
    reasons: reasonsOfView(entry),
  }
}

async function given(stand: Stand, provider: Provider, states: States): Promise<boolean> {
  try {
    for (const { name, params } of states) await stand.given(provider.name, name, params)
    return true
  } catch (error) {
    if (error instanceof Mistake) return false
    throw error
  }
}

/**
 * What may be expected, if what came on the stand is what the consumer got.
 *
 * @param common only what the two answers have in common
 */
function holding(sample: Sample, tried: Tried, states: States, common = false): Found | undefined {
  const { entry, provider, call } = sample
  if (tried.status !== entry.status || (!isFaulted(entry) && tried.reasons !== reasonsOf(entry))) return undefined
  const { status, contentType } = tried
  const got = settledAnswer(entry.answerBody, call.replaced)
  if (got === undefined || tried.body === undefined) {
    return got === tried.body ? { states, answer: { status, contentType } } : undefined
  }
  const context: AnswerContext = {
    isOrder: (value) => provider.spec.order(value),
    orderFields: provider.spec.orderFields,
    order: entry.order,
    sent: call.body,
    asked: new Set(call.query.map(([, value]) => value)),
    refusal: status >= 400,
  }
  const body = expectationOf([tried.body, got], context, common)
  return agrees(body, got) ? { states, answer: { status, contentType, body } } : undefined
}

/** A list of few orders stands for one of many, though its links and counts are others. */
function holdingForList(sample: Sample, tried: Tried, states: States): Found | undefined {
  if (sample.entry.order !== undefined) return undefined
  const bothList = [sample.entry.answerBody, tried.body].every((body) => listedOrders(sample.provider, body)?.length)
  return bothList ? holding(sample, tried, states, true) : undefined
}

const sameWords = ({ entry, call }: Sample, { body }: Tried): boolean =>
  JSON.stringify(settledAnswer(entry.answerBody, call.replaced)) === JSON.stringify(body)

/** Whether the status is that of a fault, and not the API's own. */
export const isFaulted = ({ faults }: Entry): boolean =>
  faults.some(({ fault }) => fault.kind === 'status' || fault.kind === 'rate-limit')

/** Why the API answered as it did, by the ids of its rules. A fault needs no reason. */
export function reasonsOf(entry: Entry): string {
  if (isFaulted(entry)) return ''
  const { refusedBy, decisions } = entry
  return JSON.stringify([
    refusedBy?.id ?? null,
    decisions.map(({ rule, verdict, result }) => [rule.id, verdict, result]),
    ownNotices(entry).map(({ name, rule }) => [name, rule.id]),
  ])
}

/** What the API noted. That its answer came late is no word of its own. */
const ownNotices = ({ notices }: Entry): Entry['notices'] => notices.filter(({ rule }) => rule.id !== injectedRule.id)

function reasonsOfView({ refusedBy, decisions, notices }: EntryView): string {
  return JSON.stringify([
    refusedBy?.rule ?? null,
    decisions.map(({ rule, verdict, result }) => [rule, verdict, result]),
    notices.map(({ name, rule }) => [name, rule]),
  ])
}

/** `Update order with status "on_hold" is answered 400: state refused` */
function describe({ entry, operation, call }: Sample): string {
  const fields = [
    ...call.query.map(([name, value]) => `${name} ${JSON.stringify(value)}`),
    ...(typeof call.body === 'object' && call.body !== null
      ? Object.entries(call.body).map(([key, value]) => told(key, value ?? null))
      : []),
  ]
  const most = 4
  const shown = fields.length > most ? [...fields.slice(0, most - 1), `${fields.length - most + 1} more`] : fields
  const what = shown.length === 0 ? '' : ` with ${new Intl.ListFormat('en').format(shown)}`
  const reasons = [
    ...new Set([...(entry.refusedBy ? [entry.refusedBy.id] : []), ...ownNotices(entry).map(({ rule }) => rule.id)]),
  ].map((id) => id.slice(id.lastIndexOf('.') + 1).replaceAll('-', ' '))
  const why = isFaulted(entry) || reasons.length === 0 ? '' : `: ${reasons.join(', ')}`
  return `${operation.summary}${what} is answered ${entry.status}${why}`
}

function told(key: string, value: Json): string {
  const short = value === null || typeof value !== 'object' ? JSON.stringify(value) : ''
  return short === '' || short.length > 30 ? key : `${key} ${short}`
}
