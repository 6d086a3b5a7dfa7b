/** Makes a provider of what its author wrote: fills in what every API has, and refuses what does not hold together. */
import { decide, type Transition } from './domain/decide.ts'
import { isJsonObject } from './domain/json.ts'
import { nearestTo } from './domain/nearest.ts'
import { problem } from './domain/problem.ts'
import { assumed, type Rule } from './domain/rules.ts'
import { faultKinds } from './faults/catalog.ts'
import { commonScenarios, type OrderKind, type Provider, type Scenario } from './provider.ts'
import type { OrderRecord } from './state/orders.ts'

/** A provider that does not hold together. The message lists everything that is wrong, field by field. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
}

/** What the author of a provider writes. What is optional here has a default that most APIs can do with. */
export interface ProviderDefinition<Status extends string = string>
  extends Pick<
    Provider,
    'name' | 'title' | 'spec' | 'fixtures' | 'handlers' | 'dialect' | 'settle' | 'asks' | 'retry'
  > {
  /** The paths below which everything belongs to this API; the first part of each operation's path unless given. */
  readonly territory?: readonly string[]
  /** Every status that an order can have, as the spec lists them. */
  readonly statuses: readonly Status[]
  /** What each change of a status comes to. Their guards look at the whole record, unless `foresee` gives them something else. */
  readonly transitions: readonly Transition<NoInfer<Status>, never>[]
  /** The rules that stand neither in transitions nor in gates: those of notices, and of refusals outside the operations. */
  readonly rules?: readonly Rule[]
  /** Orders have the id `id`, the status `status` and no tenant unless said otherwise. */
  readonly orders: Partial<OrderKind> & Pick<OrderKind, 'complete'>
  /** What it says of paths and methods that it does not have; unless given, 404, 405 and 413 with a plain message. */
  readonly outside?: Partial<Provider['outside']>
  /** Its own scenarios; those that make sense for every API come after them. */
  readonly scenarios: readonly Scenario[]
  /** What would come of an ask now: what `transitions` say of the record, unless given. */
  readonly foresee?: Provider['foresee']
  /** What the vendor's own people and machines do; nothing unless given. */
  readonly backstage?: Provider['backstage']
}

/**
 * Makes a provider, to be the default export of its folder's `index.ts`.
 *
 * @example
 * export default defineProvider({
 *   name: 'returns',
 *   title: 'Returns',
 *   spec: await compileSpec(new URL('openapi.yaml', import.meta.url), { order: 'Return' }),
 *   statuses: ['requested', 'approved', 'rejected'],
 *   transitions: [{ id: 'returns.approve', from: ['requested'], to: ['approved'], trigger: 'status', … }],
 *   …
 * })
 * @throws ProviderError with everything that does not hold together: an operation without a handler, a rule that stands
 *   twice, a status that the spec does not have
 */
export function defineProvider<const Status extends string>(definition: ProviderDefinition<Status>): Provider {
  const missing = faultsOfShape(definition, shapeOfDefinition)
  if (missing.length > 0) throw new ProviderError(inOneMessage(definition, missing))
  const { spec, transitions, handlers, rules = [], scenarios, retry } = definition
  const orders: OrderKind = { id: ({ id }) => String(id), statusKey: 'status', tenanted: false, ...definition.orders }
  const plain = plainRules(definition.name)
  const provider: Provider = {
    backstage: {},
    ...definition,
    territory: definition.territory ?? [...new Set(spec.operations.map(({ path }) => firstPart(path)))],
    orders,
    outside: { ...plain.outside, ...definition.outside },
    rules: eachOnce([
      ...transitions,
      ...transitions.flatMap(({ guards = [] }): readonly Rule[] => guards),
      ...rules,
      ...Object.values(handlers).flatMap(({ gates }) => gates),
      ...(Object.keys(plain.rules) as (keyof typeof plain.rules)[])
        .filter((one) => !definition.outside?.[one])
        .map((one) => plain.rules[one]),
      retry.afterRefusal,
      retry.afterFailure,
    ]),
    scenarios: [
      ...scenarios,
      ...commonScenarios.filter(({ sentence }) => !scenarios.some((one) => one.sentence === sentence)),
    ],
    foresee:
      definition.foresee ??
      ((record, { trigger, to }) => {
        // As the documentation of `transitions` says: without a `foresee` guards are about records.
        const rows = transitions as readonly Transition<string, OrderRecord>[]
        return decide(rows, { trigger, from: String(record.order[orders.statusKey]), to }, record)
      }),
  }
  const mistakes = [...mistakesIn(provider)]
  if (mistakes.length > 0) throw new ProviderError(inOneMessage(definition, mistakes))
  return provider
}

/** What is wrong with something that should be a provider and may be anything; nothing if it can be played. */
export function faultsOf(given: unknown): readonly string[] {
  const missing = faultsOfShape(given, shapeOfProvider)
  return missing.length > 0 ? missing : [...mistakesIn(given as Provider)]
}

const inOneMessage = ({ name }: { readonly name?: unknown }, mistakes: readonly string[]): string => {
  const which = typeof name === 'string' ? `The provider "${name}"` : 'The provider'
  const [only, ...more] = mistakes
  if (more.length === 0) return `${which} has a mistake: ${only}${only?.endsWith('?') ? '' : '.'}`
  return [`${which} has ${mistakes.length} mistakes:`, ...mistakes.map((one) => `  ${one}`)].join('\n')
}

/** What stands where, in words: whoever writes JavaScript has no compiler to tell. */
const kinds = {
  text: (value: unknown) => typeof value === 'string',
  list: Array.isArray,
  object: isJsonObject,
  function: (value: unknown) => typeof value === 'function',
} as const

type Shape = Readonly<Record<string, keyof typeof kinds>>

const shapeOfDefinition: Shape = {
  name: 'text',
  title: 'text',
  spec: 'object',
  'spec.operations': 'list',
  'spec.order': 'function',
  statuses: 'list',
  transitions: 'list',
  'transitions.*.id': 'text',
  'transitions.*.statement': 'text',
  'transitions.*.basis': 'object',
  'transitions.*.from': 'list',
  'transitions.*.to': 'list',
  'rules.*.id': 'text',
  'rules.*.statement': 'text',
  'rules.*.basis': 'object',
  orders: 'object',
  'orders.complete': 'function',
  handlers: 'object',
  'handlers.*': 'object',
  'handlers.*.gates': 'list',
  'handlers.*.gates.*.id': 'text',
  'handlers.*.gates.*.statement': 'text',
  'handlers.*.gates.*.basis': 'object',
  'handlers.*.gates.*.refuses': 'function',
  'handlers.*.play': 'function',
  dialect: 'object',
  'dialect.refuse': 'function',
  'dialect.injected': 'function',
  scenarios: 'list',
  'scenarios.*.sentence': 'text',
  'scenarios.*.set': 'function',
  asks: 'function',
  retry: 'object',
  'retry.afterRefusal.id': 'text',
  'retry.afterRefusal.statement': 'text',
  'retry.afterRefusal.basis': 'object',
  'retry.afterFailure.id': 'text',
  'retry.afterFailure.statement': 'text',
  'retry.afterFailure.basis': 'object',
}

const shapeOfProvider: Shape = {
  ...shapeOfDefinition,
  territory: 'list',
  rules: 'list',
  'orders.id': 'function',
  'orders.statusKey': 'text',
  'outside.unknownPath': 'function',
  'outside.wrongMethod': 'function',
  'outside.tooLarge': 'function',
  foresee: 'function',
  backstage: 'object',
}

function faultsOfShape(given: unknown, shape: Shape): readonly string[] {
  if (!isJsonObject(given)) return ['it is no object']
  const faults: string[] = []
  for (const [path, kind] of Object.entries(shape)) {
    for (const [at, value] of valuesAt(given, path.split('.'))) {
      const inside = at.slice(0, at.lastIndexOf('.'))
      // What is missing is told of once, and not again for everything in it.
      if (kinds[kind](value) || faults.some((one) => one.startsWith(`${inside} `))) continue
      faults.push(`${at} ${value === undefined ? 'is missing' : 'is wrong'}: it must be ${articled[kind]}`)
    }
  }
  return faults
}

const articled = { text: 'text', list: 'a list', object: 'an object', function: 'a function' } as const

/** The values at a path of keys, each with where it stands; `*` is every key or index. */
function valuesAt(given: unknown, [key, ...rest]: readonly string[], before = ''): [at: string, value: unknown][] {
  if (key === undefined) return [[before, given]]
  const held = typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {}
  const keys = key === '*' ? Object.keys(held) : [key]
  return keys.flatMap((one) => valuesAt(held[one], rest, before === '' ? one : `${before}.${one}`))
}

/** Words that mean something else where names of providers stand: in fixtures, in faults, before the ids of rules. */
const taken = ['control', 'sandbox', 'retry', 'provider', 'orders', 'tenants', 'tokens', 'clients', ...faultKinds]

/** Everything that does not hold together, each in a sentence without its full stop. */
function* mistakesIn(provider: Provider): Generator<string> {
  const { name } = provider
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    yield `name: "${name}" stands in URLs and before the ids of rules: use lower-case letters, digits and dashes`
  } else if (taken.includes(name)) yield `name: "${name}" means something else to the sandbox: choose another`
  yield* mistakesInStatuses(provider)
  yield* mistakesInRules(provider)
  yield* mistakesInOperations(provider)
  yield* mistakesInScenarios(provider)
}

function* mistakesInStatuses({ statuses, spec, orders }: Provider): Generator<string> {
  const field = spec.orderFields[orders.statusKey]
  if (!field) {
    yield `orders.statusKey: the spec's schema of an order has no ${orders.statusKey}`
    return
  }
  if (!field.enum) return
  for (const status of statuses) {
    if (!field.enum.includes(status)) yield `statuses: "${status}" is none that the spec has${hint(status, field.enum)}`
  }
  for (const status of field.enum) if (!statuses.includes(status)) yield `statuses: the spec has "${status}", too`
}

function* mistakesInRules({ name, rules, transitions, statuses, handlers }: Provider): Generator<string> {
  const strangers = rules.filter(({ id }) => !id.startsWith(`${name}.`)).map(({ id }) => id)
  // All of them are one mistake, after the name was changed.
  if (strangers.length > 3) yield `${strangers.slice(0, 3).join(', ')}, … do not begin with "${name}."`
  else for (const id of strangers) yield `${id} does not begin with "${name}."`
  const seen = new Set<string>()
  for (const { id, statement, basis } of rules) {
    if (seen.has(id)) yield `${id} stands twice`
    seen.add(id)
    if (statement.trim() === '') yield `${id} has no statement`
    const ground = basis.kind === 'documented' ? [basis.quote, basis.source] : [basis.why]
    if (ground.some((text) => text.trim() === '')) yield `${id} is ${basis.kind} without saying how we know`
  }
  const spoken: readonly Rule[] = [
    ...transitions.flatMap((row) => [row, ...(row.guards ?? [])]),
    ...Object.values(handlers).flatMap(({ gates }) => gates),
  ]
  for (const id of new Set(spoken.map((rule) => rule.id))) {
    if (!seen.has(id)) yield `${id} can decide a request and is not among the rules`
  }
  for (const { id, from, to } of transitions) {
    for (const status of new Set([...from, ...to])) {
      if (!statuses.includes(status)) {
        yield `${id} names the status "${status}", which there is none of${hint(status, statuses)}`
      }
    }
  }
}

function* mistakesInOperations({ spec, handlers, territory }: Provider): Generator<string> {
  const ids = spec.operations.map(({ operationId }) => operationId)
  for (const { operationId, method, path } of spec.operations) {
    const call = `${method} ${path}`
    const handler = handlers[operationId]
    if (!handler) {
      yield `the operation ${operationId} of the spec has no handler: write one, or take ${call} out of the spec`
    }
    if (!territory.some((below) => path === below || path.startsWith(`${below}/`))) {
      yield `territory: ${call} lies outside ${territory.join(', ')}`
    }
    const strange = /\{([^}]*\W[^}]*)\}/.exec(path)
    if (strange) yield `${call}: the parameter ${strange[1]} can only have letters, digits and underscores`
    const { order } = handler ?? {}
    if (order !== undefined && !path.includes(`{${order}}`)) {
      yield `handlers.${operationId}.order: ${call} has no parameter "${order}"`
    }
  }
  for (const id of Object.keys(handlers)) {
    if (!ids.includes(id)) yield `the handler ${id} has no operation in the spec${hint(id, ids)}`
  }
  for (const below of territory) {
    if (/^(\/[^/{}@]+)+$/.test(below)) continue
    yield `territory: "${below}" is no path of its own: give the spec a server with one, like http://127.0.0.1:4010/my-api`
  }
}

function* mistakesInScenarios({ scenarios, statuses, orders }: Provider): Generator<string> {
  const sentences = scenarios.map(({ sentence }) => sentence)
  for (const [index, { sentence, choices = {} }] of scenarios.entries()) {
    if (sentences.indexOf(sentence) < index) yield `the scenario "${sentence}" stands twice`
    for (const [word, values] of Object.entries(choices)) {
      if (!sentence.includes(`<${word}>`))
        yield `the scenario "${sentence}" has choices for <${word}>, and no such place`
      const strange = word === orders.statusKey ? values.filter((one) => !statuses.includes(one)) : []
      for (const one of strange) yield `the scenario "${sentence}" names the status "${one}"${hint(one, statuses)}`
    }
  }
}

const hint = (name: string, known: readonly string[]): string => {
  const near = nearestTo(name, known)
  return near === undefined ? `: there is ${known.join(', ')}` : `. Did you mean "${near}"?`
}

const firstPart = (path: string): string => `/${path.split('/')[1] ?? ''}`

/** Rules without what else stands beside them, each as often as it says something else. */
function eachOnce(rules: readonly Rule[]): readonly Rule[] {
  const said = new Map(rules.map(({ id, statement, basis }) => [`${id} ${statement}`, { id, statement, basis }]))
  return [...said.values()]
}

/** What any server says where an API says nothing of its own. */
function plainRules(name: string) {
  const basis = assumed('It is what HTTP says for it.')
  const rules = {
    unknownPath: { id: `${name}.unknown-path`, statement: 'A path that the API does not have is answered 404.', basis },
    wrongMethod: {
      id: `${name}.wrong-method`,
      statement: 'A method that a path does not have is answered 405 with the methods it has.',
      basis,
    },
    tooLarge: { id: `${name}.body-too-large`, statement: 'A body over 1 MiB is answered 413.', basis },
  } satisfies Record<keyof Provider['outside'], Rule>
  const outside: Provider['outside'] = {
    unknownPath: ({ path }) => problem(rules.unknownPath, 404, `There is no ${path}.`),
    wrongMethod: ({ method, path }, allow) =>
      problem(rules.wrongMethod, 405, `${path} has no ${method}, only ${allow}.`, { headers: { allow } }),
    tooLarge: (_, limit) => problem(rules.tooLarge, 413, `The body is larger than ${limit} bytes.`),
  }
  return { rules, outside }
}
