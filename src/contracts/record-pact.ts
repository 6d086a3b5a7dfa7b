/** Interactions as a Pact file: version 4 of its specification, or 3 for older tools. */
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts'
import { type RecordedCall, textOf } from './record-call.ts'
import { type Expectation, exampleOf, type Matcher, matchersOf } from './record-expectation.ts'
import type { State } from './record-states.ts'

export type PactVersion = 'V3' | 'V4'

/** One thing that the consumer asked, and what it may count on. */
export interface Interaction {
  readonly description: string
  readonly states: readonly State[]
  readonly call: RecordedCall
  readonly answer: {
    readonly status: number
    readonly contentType: string | undefined
    /** Absent where nothing is expected of the body. */
    readonly body?: Expectation | undefined
  }
}

export function pactOf(
  consumer: string,
  provider: string,
  interactions: readonly Interaction[],
  version: PactVersion,
): JsonObject {
  const write = version === 'V4' ? interactionV4 : interactionV3
  return {
    consumer: { name: consumer },
    provider: { name: provider },
    interactions: interactions.map(write),
    metadata: { pactSpecification: { version: version === 'V4' ? '4.0' : '3.0.0' } },
  }
}

function interactionV4({ description, states, call, answer }: Interaction): JsonObject {
  const { method, path, headers, body } = call
  const contentType = headers['Content-Type']?.split(';', 1)[0]?.trim() ?? 'application/json'
  return {
    type: 'Synchronous/HTTP',
    description,
    pending: false,
    ...statesOf(states),
    request: {
      method,
      path,
      ...queryOf(call),
      ...(isEmpty(headers) ? {} : { headers: inLists(headers) }),
      ...(body === undefined ? {} : { body: { content: contentOf(call), contentType, encoded: false } }),
      ...requestRules(call),
    },
    response: {
      status: answer.status,
      ...(answer.contentType === undefined ? {} : { headers: { 'Content-Type': [answer.contentType] } }),
      ...(answer.body === undefined
        ? {}
        : { body: { content: exampleOf(answer.body), contentType: answer.contentType, encoded: false } }),
      ...answerRules(answer.body),
    },
  }
}

function interactionV3({ description, states, call, answer }: Interaction): JsonObject {
  const { method, path, headers, body } = call
  return {
    description,
    ...statesOf(states),
    request: {
      method,
      path,
      ...queryOf(call),
      ...(isEmpty(headers) ? {} : { headers }),
      ...(body === undefined ? {} : { body: contentOf(call) }),
      ...requestRules(call),
    },
    response: {
      status: answer.status,
      ...(answer.contentType === undefined ? {} : { headers: { 'Content-Type': answer.contentType } }),
      ...(answer.body === undefined ? {} : { body: exampleOf(answer.body) }),
      ...answerRules(answer.body),
    },
  }
}

const statesOf = (states: readonly State[]): JsonObject =>
  states.length === 0
    ? {}
    : { providerStates: states.map(({ name, params }) => (params ? { name, params } : { name })) }

/** JSON stands in a contract as itself, a form as its text. */
const contentOf = ({ body, form }: RecordedCall): Json =>
  form && isJsonObject(body) ? textOf(body, form) : (body ?? null)

function queryOf({ query }: RecordedCall): JsonObject {
  if (query.length === 0) return {}
  return {
    query: Object.fromEntries(
      Map.groupBy(query, ([name]) => name)
        .entries()
        .map(([name, pairs]) => [name, pairs.map(([, value]) => value)]),
    ),
  }
}

function requestRules({ headerMatchers, bodyMatchers }: RecordedCall): JsonObject {
  return rulesOf({ header: Object.entries(headerMatchers), body: bodyMatchers })
}

const answerRules = (body: Expectation | undefined): JsonObject => rulesOf({ body: body ? matchersOf(body) : [] })

function rulesOf(parts: Readonly<Record<string, readonly (readonly [path: string, matcher: Matcher])[]>>): JsonObject {
  const written = Object.entries(parts)
    .filter(([, matchers]) => matchers.length > 0)
    .map(([part, matchers]): [string, JsonObject] => [
      part,
      Object.fromEntries(matchers.map(([path, matcher]) => [path, { combine: 'AND', matchers: [{ ...matcher }] }])),
    ])
  return written.length === 0 ? {} : { matchingRules: Object.fromEntries(written) }
}

const isEmpty = (object: object): boolean => Object.keys(object).length === 0

const inLists = (headers: Readonly<Record<string, string>>): JsonObject =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
