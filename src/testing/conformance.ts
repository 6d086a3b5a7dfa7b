/** What every provider must do, whatever it plays, as checks that any test runner can run. */
import assert, { AssertionError } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { faultsOf } from '../define-provider.ts'
import type { JsonObject } from '../domain/json.ts'
import { inFull, Mistake } from '../engine/ours.ts'
import type { Outlook } from '../engine/world.ts'
import { createSandbox, type Sandbox } from '../node.ts'
import type { Provider, Scenario } from '../provider.ts'
import { providers as ours } from '../providers/index.ts'
import { type Answer, ask as askBy, type BodyToSend, type HeadersToSend } from './asking.ts'
import { every } from './every.ts'
import { type PlayableCall, SpecDocument, type SpecifiedOperation } from './spec-document.ts'

/** One thing that must hold. */
export interface Check {
  /** `the bodies it gets: over 1 MiB are answered 413 by updateReturn, as documented` */
  readonly name: string
  /** Rejects with an AssertionError that tells what was asked and answered, if it does not hold. */
  readonly run: () => Promise<void>
}

/** What the checks are made on. */
export interface ConformanceOptions {
  /** A sandbox that plays the provider, on the fixtures it is meant for. One of its own at 2026-05-10T09:00:00Z unless given. */
  readonly sandbox?: Sandbox | undefined
  /** Where that listens, to send requests through its port. In process unless given. */
  readonly url?: string | undefined
}

/**
 * The checks that a provider passes if the sandbox can play it: its spec's examples get the answers that stand beside
 * them, no body gets a 5xx, every answer is one that the spec has, every scenario sets what it says, and what is foretold
 * of each status change is what then happens.
 *
 * @example
 * import { test } from 'node:test' // or from 'vitest'
 * import { conformance } from 'order-sandbox/testing'
 *
 * for (const { name, run } of conformance(provider)) test(name, () => run())
 */
export function conformance(provider: Provider, options: ConformanceOptions = {}): readonly Check[] {
  return [...checksOf(new Stand(provider, options))]
}

/** Calls that ask the sandbox for an answer it would not give by itself. Who plays `Prefer` plays them, too. */
export const isPreferred = ({ headers }: PlayableCall): boolean =>
  Object.keys(headers).some((name) => name.toLowerCase() === 'prefer')

/** The provider's own spec, read anew. */
export function documentOf({ name, spec }: Provider): SpecDocument {
  const text = spec.document?.text ?? readFileSync(new URL(`../../specs/${name}.yaml`, import.meta.url), 'utf8')
  return new SpecDocument(text)
}

/** A session of its own for a check, and what the check may do there. */
interface Place {
  readonly sandbox: Sandbox
  readonly orders: ReturnType<Sandbox['orders']>
  readonly ask: (
    method: string,
    path: string,
    how?: { readonly headers?: HeadersToSend; readonly body?: BodyToSend },
  ) => Promise<Answer>
  readonly play: (call: Pick<PlayableCall, 'method' | 'path' | 'headers' | 'body'>) => Promise<Answer>
  /** Everything the session has of the provider. */
  readonly everything: () => unknown
}

/** Where the checks of a provider are made. */
class Stand {
  readonly provider: Provider
  readonly document: SpecDocument
  readonly #options: ConformanceOptions
  #opened: Promise<Sandbox> | undefined
  #count = 0

  constructor(provider: Provider, options: ConformanceOptions) {
    this.provider = provider
    this.document = documentOf(provider)
    this.#options = options
  }

  async place(): Promise<Place> {
    // Opened by the first check that runs, so that listing them costs nothing; in process there is nothing to close.
    const sandbox = this.#options.sandbox ?? (await (this.#opened ??= this.#open()))
    this.#count += 1
    const session = sandbox.session(`conformance-${this.provider.name}-${this.#count}`)
    const { url } = this.#options
    const send = (path: string, init?: RequestInit): Promise<Response> =>
      url === undefined
        ? session.fetch(new Request(`http://sandbox${path}`, init))
        : fetch(`${url}/@${session.name}${path}`, init)
    const orders = session.orders(this.provider.name)
    const ask: Place['ask'] = (method, path, how) => askBy(send, method, path, how)
    return {
      sandbox: session,
      orders,
      ask,
      play: ({ method, path, headers, body }) => ask(method, path, { headers, body }),
      everything: () => orders.list().map(({ id }) => orders.view(id)),
    }
  }

  #open(): Promise<Sandbox> {
    const providers = ours.includes(this.provider) ? [] : [this.provider]
    return createSandbox({ providers, clock: '2026-05-10T09:00:00Z' })
  }
}

function* checksOf(stand: Stand): Generator<Check> {
  for (const [group, checks] of [
    ['the examples of its spec', examples],
    ['its methods and paths', methodsAndPaths],
    ['the bodies it gets', bodies],
    ['its rules', rules],
    ['its scenarios', scenarios],
    ['what it says of each status change beforehand', outlook],
  ] as const) {
    for (const { name, run } of checks(stand)) {
      yield { name: `${group}: ${name}`, run: async () => run(await stand.place()) }
    }
  }
}

interface PlacedCheck {
  readonly name: string
  readonly run: (place: Place) => void | Promise<void>
}

function* examples({ provider, document }: Stand): Generator<PlacedCheck> {
  const listed = provider.rules.map(({ id }) => id)
  for (const { operationId, calls } of document.operations) {
    yield {
      name: `there is one for ${operationId}`,
      run: () => assert.ok(calls.length > 0, `${operationId} has neither x-sandbox-call nor x-sandbox-calls.`),
    }
  }
  for (const call of playableCalls(document)) {
    yield {
      name: `${call.operation.operationId}: ${call.name}, answered ${call.status}`,
      run: async ({ sandbox, play, everything }) => {
        const before = everything()

        const answer = await play(call)

        expectAnswer(answer, call.status)
        expectNone(lacking(call.answer, answer.body), answer)
        expectNone(document.faults(call.operation.operationId, answer), answer)
        if (call.status < 400) return
        assert.deepEqual(everything(), before, `${answer.story}\n  and yet something has changed`)
        const rule = sandbox.journal.entries().at(-1)?.refusedBy?.rule
        if (rule !== undefined)
          assert.ok(listed.includes(rule), `${answer.story}\n  by ${rule}, which is no rule of it`)
      },
    }
  }
}

const playableCalls = ({ operations }: SpecDocument): readonly PlayableCall[] =>
  operations.flatMap((one) => one.calls).filter((one) => !isPreferred(one))

const allMethods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE']

function* methodsAndPaths({ provider, document }: Stand): Generator<PlacedCheck> {
  const { operations, defaultHeaders: headers } = document
  for (const operation of new Map(operations.map((one) => [one.path, one])).values()) {
    // As its first example fills it in.
    const path = operation.calls[0]?.path.split('?')[0] ?? operation.path
    const there = operations.filter((one) => one.path === operation.path).map(({ method }) => method)
    for (const method of allMethods.filter((one) => !document.methodsAt(path).includes(one))) {
      yield {
        name: `${method} ${path} is answered 405, with ${there.join(', ')} allowed`,
        run: async ({ play, everything }) => {
          const before = everything()

          const answer = await play({ method, path, headers, body: undefined })

          expectAnswer(answer, 405)
          expectNone(document.faults(operation.operationId, answer), answer)
          const allowed = answer.headers.get('allow')?.split(', ') ?? []
          const named = allowed.filter((one) => one !== 'HEAD' && one !== 'OPTIONS')
          assert.deepEqual(named.toSorted(), there.toSorted(), `${answer.story}\n  allows ${named.join(', ')}`)
          assert.deepEqual(everything(), before)
        },
      }
    }
  }

  const nowhere = provider.territory
    .flatMap((below) => [`${below}/nowhere`, `${below}/no/where/at/all`, `${below}/%20`])
    .filter((path) => document.methodsAt(path).length === 0)
  for (const { path, method } of every({ path: nowhere, method: allMethods })) {
    yield {
      name: `${method} ${path} is answered 404 in its own dialect`,
      run: async ({ play }) => {
        const answer = await play({ method, path, headers, body: undefined })

        expectAnswer(answer, 404)
        // The dialect is that of the operations which document a 404.
        const speaking = operations.filter(({ operationId }) => document.faults(operationId, answer).length === 0)
        assert.ok(speaking.length > 0, `${answer.story}\n  as no operation of the spec is answered 404`)
      },
    }
  }
}

const garbage: readonly { what: string; body: string | Uint8Array; headers?: HeadersToSend }[] = [
  { what: 'nothing', body: '' },
  { what: 'blanks', body: ' \r\n\t' },
  { what: 'half an object', body: '{"a":' },
  { what: 'null', body: 'null' },
  { what: 'a number', body: '1e999' },
  { what: 'an array', body: '[[[]]]' },
  { what: 'a deep array', body: '['.repeat(5000) },
  { what: 'a deep array that ends', body: '['.repeat(5000) + ']'.repeat(5000) },
  { what: 'a prototype', body: '{"__proto__":{"constructor":null}}' },
  { what: 'a form', body: 'a=b&a=c&=&&%ff=%', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
  { what: 'XML', body: '<?xml version="1.0"?><a/>', headers: { 'Content-Type': 'application/xml' } },
  { what: 'bytes', body: Uint8Array.from({ length: 256 }, (_, index) => index) },
  { what: 'bytes of no kind', body: new Uint8Array(64).fill(255), headers: { 'Content-Type': null } },
  { what: 'a kind that is none', body: '{}', headers: { 'Content-Type': ';;,' } },
]

function* bodies({ document }: Stand): Generator<PlacedCheck> {
  const taking = document.operations.filter(({ mediaType }) => mediaType !== undefined)
  const sendTo = (
    { ask }: Place,
    { method, calls: [call] }: SpecifiedOperation,
    body: BodyToSend,
    headers: HeadersToSend = {},
  ): Promise<Answer> => ask(method, call?.path ?? '', { headers: { ...call?.headers, ...headers }, body })

  for (const operation of taking) {
    yield {
      name: `over 1 MiB are answered 413 by ${operation.operationId}, as documented`,
      run: async (place) => {
        const answer = await sendTo(place, operation, 'x'.repeat(1024 * 1024 + 1))

        expectAnswer(answer, 413)
        expectNone(document.faults(operation.operationId, answer), answer)
      },
    }
  }
  for (const { operation, one } of every({ operation: taking, one: garbage })) {
    yield {
      name: `are never a 5xx: ${one.what} for ${operation.operationId}`,
      run: async (place) => {
        const answer = await sendTo(place, operation, one.body, one.headers)

        assert.ok(answer.status < 500, answer.story)
        expectNone(document.faults(operation.operationId, answer), answer)
      },
    }
  }
  for (const operation of document.operations.filter(({ mediaType }) => mediaType === undefined)) {
    yield {
      name: `do not disturb ${operation.operationId}, which takes none`,
      run: async ({ ask }) => {
        const call = operation.calls.find(({ status }) => status < 300)

        const answer = await ask(operation.method, `${call?.path}`, {
          headers: { ...call?.headers, 'Content-Type': 'application/json' },
        })

        expectAnswer(answer, call?.status ?? 200)
        expectNone(document.faults(operation.operationId, answer), answer)
      },
    }
  }
}

function* rules({ provider }: Stand): Generator<PlacedCheck> {
  yield {
    name: 'hold together, with its spec, its handlers and its scenarios',
    run: () => expectNone(faultsOf(provider)),
  }
  yield {
    name: 'have ids in lower case',
    run: () => {
      const wellFormed = new RegExp(`^${provider.name}\\.[a-z0-9]+(-[a-z0-9]+)*$`)
      expectNone(provider.rules.map(({ id }) => id).filter((id) => !wellFormed.test(id)))
    },
  }
  for (const { id, statement, basis } of provider.rules) {
    yield {
      name: `${id} is one statement, and says how we know it`,
      run: () => {
        assert.match(statement, /^\S.{10,}\.$/s)
        if (basis.kind === 'documented') {
          assert.match(basis.quote, /\w/)
          assert.match(basis.source, /\w/)
        } else assert.match(basis.why, /^\S.{10,}[.!]$/s)
      },
    }
  }
}

function* scenarios({ provider }: Stand): Generator<PlacedCheck> {
  const { statusKey, exampleId: newId = '98765' } = provider.orders
  for (const { sentence, words, filled } of provider.scenarios.flatMap((one) => sentencesOf(one, newId))) {
    yield {
      name: `"${filled}" sets what it says`,
      run: async ({ sandbox, orders }) => {
        await sandbox.given(provider.name, 'no orders')
        assert.deepEqual(orders.list(), [])

        await sandbox.given(provider.name, filled)

        const there = orders.list()
        const { id, ...said } = words
        if (id !== undefined) {
          assert.deepEqual(
            there.map((one) => one.id),
            [id],
          )
          for (const [word, value] of Object.entries(said)) {
            const order: JsonObject = orders.get(id) ?? {}
            const key = word in provider.spec.orderFields ? word : statusKey
            assert.equal(order[key], value, `the ${word} of ${JSON.stringify(order)} is not ${value}`)
          }
          return
        }
        if (/^an? /i.test(sentence)) assert.equal(there.length, 1)
        const status = statusIn(sentence, provider.statuses)
        if (status !== undefined) assert.ok(there.some((one) => one.status === status))
      },
    }
    if (!('id' in words)) continue
    yield {
      name: `"${filled}" can be said with its words as parameters`,
      run: async ({ sandbox, orders }) => {
        await sandbox.given(provider.name, filled)
        const expected = orders.get(newId)
        await sandbox.given(provider.name, 'no orders')

        await sandbox.given(provider.name, sentence, words)

        assert.deepEqual(orders.get(newId), expected)
      },
    }
  }
  const ofStatus = provider.scenarios.find((one) => {
    const places = placesIn(one)
    return places.length === 2 && places.includes('id') && places.some((place) => [statusKey, 'status'].includes(place))
  })
  yield {
    name: 'take the fixture of an id where there is one',
    run: async ({ sandbox, orders }) => {
      assert.ok(ofStatus, `there is none of an id and its ${statusKey}, like "order <id> is <${statusKey}>"`)
      for (const { id, status, order } of orders.list()) {
        const filled = ofStatus.sentence.replace(/<(\w+)>/g, (_, word: string) => (word === 'id' ? id : status))
        await sandbox.given(provider.name, filled)
        assert.deepEqual(orders.get(id), order)
      }
    },
  }
  yield {
    name: 'are refused by the nearest one when nobody knows them',
    run: async ({ sandbox }) => {
      for (const { sentence } of provider.scenarios) {
        const misspelt = sentence.replace(/e/, 'ee')
        if (misspelt === sentence || /<\w+>/.test(sentence)) continue
        const error = await sandbox.given(provider.name, misspelt).catch((error: unknown) => error)
        assert.ok(error instanceof Mistake, `"${misspelt}" is known`)
        assert.ok(error.message.includes(sentence), inFull(error))
      }
    },
  }
}

const placesIn = ({ sentence }: Scenario): string[] =>
  Array.from(sentence.matchAll(/<(\w+)>/g), ([, name = '']) => name)

/** Every way to fill in the placeholders of a sentence. */
function sentencesOf(scenario: Scenario, newId: string) {
  const { sentence, choices = {} } = scenario
  const guess = (name: string): string => (name === 'id' ? newId : name === 'status' ? '500' : 'something')
  const values = Object.fromEntries(placesIn(scenario).map((name) => [name, choices[name] ?? [guess(name)]]))
  return every(values).map((words) => ({
    sentence,
    words,
    filled: sentence.replace(/<(\w+)>/g, (_, name: string) => words[name] ?? ''),
  }))
}

/** The status that a sentence without placeholders names: "an order on hold". */
const statusIn = (sentence: string, statuses: readonly string[]): string | undefined =>
  statuses.find((status) => new RegExp(`\\b${status.replaceAll('_', '[ _]')}\\b`).test(sentence))

function* outlook({ provider, document }: Stand): Generator<PlacedCheck> {
  const { statusKey } = provider.orders
  const [update] = document.operations.filter(
    (one) => one.mediaType === 'application/json' && provider.handlers[one.operationId]?.order,
  )
  const defaults = Object.values(document.defaultHeaders)

  /** Orders that differ in what is said of them. */
  const differing = ({ orders }: Place): { id: string; transitions: readonly Outlook[] }[] => {
    const seen = new Map<string, { id: string; transitions: readonly Outlook[] }>()
    for (const { id, tenant } of orders.list()) {
      const { transitions } = orders.view(id) ?? { transitions: [] }
      if (tenant !== undefined && !defaults.includes(tenant)) continue
      const said = JSON.stringify(transitions)
      if (!seen.has(said)) seen.set(said, { id, transitions })
    }
    return [...seen.values()]
  }

  yield {
    name: 'covers every status there is',
    run: (place) => {
      const covered = differing(place).map(({ id }) => String(place.orders.get(id)?.[statusKey]))
      expectNone(
        provider.statuses.filter((one) => !covered.includes(one)).map((one) => `no order of the fixtures is ${one}`),
      )
    },
  }
  yield {
    name: 'is what then happens',
    run: async (place) => {
      const failures: string[] = []
      for (const { id, transitions } of differing(place)) {
        for (const one of transitions) {
          await place.sandbox.reset()
          const differences = await differencesFrom(place, id, one)
          failures.push(...differences.map((said) => `${id}: ${JSON.stringify(one)}\n  ${said}`))
        }
      }
      expectNone(failures)
    },
  }
  yield {
    name: 'comes from every row there is, except those that nobody can ask for',
    run: (place) => {
      const outlooks = differing(place).flatMap(({ transitions }) => transitions)
      const spoken = new Set(outlooks.map(({ rule }) => rule))
      const askable = new Set(outlooks.map(({ trigger }) => trigger))
      const rows = provider.transitions.flatMap((row) => [
        row,
        ...(row.guards ?? []).map((guard) => ({ ...guard, trigger: row.trigger })),
      ])
      expectNone(
        rows
          .filter(({ id, trigger }) => !spoken.has(id) && askable.has(trigger))
          .map(({ id }) => `no order of the fixtures shows ${id}`),
      )
    },
  }

  /** How what happens differs from what was foretold. */
  async function differencesFrom({ orders, ask }: Place, id: string, outlook: Outlook): Promise<string[]> {
    const before = orders.view(id)
    const refusedThen = outlook.body
      ? await askFor(ask, id, outlook)
      : await orders.transition(id, outlook.to).then(
          () => [],
          () => (outlook.verdict === 'refuse' ? [] : ['it was refused']),
        )
    const after = orders.view(id)
    const status = String(after?.order[statusKey])
    return [
      ...refusedThen,
      ...(status === outlook.result ? [] : [`the status is then ${status}`]),
      ...(outlook.verdict === 'refuse' && JSON.stringify(after) !== JSON.stringify(before)
        ? ['it was refused, and changed']
        : []),
    ]
  }

  async function askFor(ask: Place['ask'], id: string, { body, verdict, rule }: Outlook): Promise<string[]> {
    if (!update) return ['there is no operation that could be asked']
    const answer = await ask(update.method, update.path.replace(/\{\w+\}/, encodeURIComponent(id)), {
      headers: { ...document.defaultHeaders, 'Content-Type': 'application/json' },
      body,
    })
    const refused = answer.status >= 400
    return [
      ...(refused === (verdict === 'refuse') ? [] : [`it was answered ${answer.status}`]),
      ...(verdict === 'suppress' && !answer.notices.some((notice) => notice.rule === rule)
        ? ['there is no notice of the rule']
        : []),
    ]
  }
}

function expectAnswer(answer: Answer, expected: number): void {
  if (answer.status === expected) return
  const message = `${answer.story}\n  instead of ${expected}`
  throw new AssertionError({ message, actual: answer.status, expected, operator: 'strictEqual' })
}

/** @param found what is wrong, line by line; after a request: with what it was answered */
function expectNone(found: readonly string[], answer?: Answer): void {
  if (found.length === 0) return
  const message = [...(answer ? [answer.story] : []), ...found].join('\n  ')
  throw new AssertionError({ message, actual: found, expected: [], operator: 'deepStrictEqual' })
}

/** What a value lacks of what it should have at least, line by line. A list begins as expected; an empty one is empty. */
function lacking(expected: unknown, actual: unknown, path = ''): string[] {
  if (expected === undefined) return []
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) {
    return Object.is(expected, actual)
      ? []
      : [`${path || '/'} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`]
  }
  const isEmptied = Array.isArray(expected) && expected.length === 0
  if (Array.isArray(actual) && isEmptied && actual.length > 0) {
    return [`${path || '/'} has ${actual.length} items, not none`]
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    lacking(value, (actual as Record<string, unknown>)[key], `${path}/${key}`),
  )
}
