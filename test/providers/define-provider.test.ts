/** What `defineProvider` fills in, and how it tells what does not hold together. */
import { describe, expect, test } from 'vitest'
import { dialect } from '../../examples/returns-api/dialect.ts'
import { handlers } from '../../examples/returns-api/handlers.ts'
import returns from '../../examples/returns-api/index.ts'
import { complete } from '../../examples/returns-api/returns.ts'
import { retry, transitions } from '../../examples/returns-api/rules.ts'
import { scenarios } from '../../examples/returns-api/scenarios.ts'
import { statuses } from '../../examples/returns-api/types.ts'
import { defineProvider, documented, type ProviderDefinition, ProviderError } from '../../src/index.ts'

const good: ProviderDefinition = {
  name: 'returns',
  title: 'Returns',
  spec: returns.spec,
  statuses,
  transitions,
  orders: { complete },
  handlers,
  dialect,
  scenarios,
  asks: (record) => returns.asks(record),
  retry,
}

const [operation] = returns.spec.operations
if (!operation) throw new Error('The Returns API has no operation.')
const [approve] = transitions
if (!approve) throw new Error('The Returns API has no rule.')

describe('a provider', () => {
  test('has what every API has without anybody writing it', () => {
    const provider = defineProvider(good)

    expect(provider.territory).toEqual(['/returns-api'])
    expect(provider.orders).toMatchObject({ statusKey: 'status', tenanted: false })
    expect(provider.orders.id({ id: 'RMA-1' })).toBe('RMA-1')
    expect(provider.scenarios.map(({ sentence }) => sentence)).toContain('the answer to the next request is lost')
    expect(provider.backstage).toEqual({})
  })

  test('lists each rule once, wherever it speaks', () => {
    const ids = defineProvider(good).rules.map(({ id }) => id)

    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
    expect(ids).toEqual(
      expect.arrayContaining([
        'returns.approve',
        'returns.refund-before-received',
        'returns.no-return',
        'returns.wrong-method',
        'returns.retry-500',
      ]),
    )
  })

  test('speaks for itself where it says something of its own', () => {
    const own = { id: 'returns.no-page', statement: 'There is no such page.', basis: documented('guide', 'Page?') }
    const asked = { method: 'GET', path: '/returns-api/x', header: () => undefined, newId: () => '1' }

    const { outside, rules } = defineProvider({
      ...good,
      rules: [own],
      outside: { unknownPath: () => ({ status: 404, message: 'No page.', rule: own }) },
    })

    expect(outside.unknownPath(asked)).toMatchObject({ message: 'No page.' })
    expect(outside.wrongMethod(asked, 'POST')).toMatchObject({ status: 405, headers: { allow: 'POST' } })
    expect(rules.map(({ id }) => id)).not.toContain('returns.unknown-path')
  })

  test('is held to its statuses by the compiler', () => {
    const define = () =>
      defineProvider({
        ...good,
        statuses: ['requested', 'approved', 'received', 'refunded', 'rejected'],
        // @ts-expect-error There is no such status.
        transitions: [{ ...approve, to: ['aproved'] }],
      })

    expect(define).toThrow('Did you mean "approved"?')
  })
})

/** By what is wrong: the definition, and the line that says so. */
const mistakes: Readonly<Record<string, readonly [spoilt: ProviderDefinition, says: string]>> = {
  'an operation without a handler': [
    { ...good, handlers: { getReturn: handlers.getReturn, updateReturn: handlers.updateReturn } },
    'the operation createReturn of the spec has no handler: write one, or take POST /returns-api/returns out of the spec',
  ],
  'a handler without an operation': [
    { ...good, handlers: { ...handlers, getReturns: handlers.getReturn } },
    'the handler getReturns has no operation in the spec. Did you mean "getReturn"?',
  ],
  'a handler for a parameter that the path does not have': [
    { ...good, handlers: { ...handlers, getReturn: { ...handlers.getReturn, order: 'return' } } },
    'handlers.getReturn.order: GET /returns-api/returns/{id} has no parameter "return"',
  ],
  'a rule that stands twice': [
    { ...good, transitions: [...transitions, { ...approve, statement: 'Something else.' }] },
    'returns.approve stands twice',
  ],
  'a status that the spec does not have': [
    { ...good, statuses: [...statuses, 'lost'] },
    'statuses: "lost" is none that the spec has: there is requested, approved, received, refunded, rejected',
  ],
  'a status that is left out': [
    { ...good, statuses: statuses.filter((one) => one !== 'rejected') },
    'statuses: the spec has "rejected", too',
  ],
  'a rule about a status that there is none of': [
    { ...good, transitions: [{ ...approve, from: ['requestd'] }, ...transitions.slice(1)] },
    'returns.approve names the status "requestd", which there is none of. Did you mean "requested"?',
  ],
  'a scenario that stands twice': [
    { ...good, scenarios: [...scenarios, ...scenarios.slice(0, 1)] },
    'the scenario "a requested return" stands twice',
  ],
  'a scenario with words for a place that it does not have': [
    { ...good, scenarios: scenarios.map((one) => ({ ...one, choices: { colour: ['red'] } })) },
    'the scenario "a requested return" has choices for <colour>, and no such place',
  ],
  'a key of the status that orders do not have': [
    { ...good, orders: { complete, statusKey: 'state' } },
    "orders.statusKey: the spec's schema of an order has no state",
  ],
  'paths that are no place of their own': [
    { ...good, territory: ['/'] },
    'territory: "/" is no path of its own: give the spec a server with one, like http://127.0.0.1:4010/my-api',
  ],
  'operations elsewhere': [
    { ...good, territory: ['/elsewhere'] },
    'territory: POST /returns-api/returns lies outside /elsewhere',
  ],
  'a parameter that no route can have': [
    {
      ...good,
      spec: { ...returns.spec, operations: [{ ...operation, path: '/returns-api/{return-id}' }] },
    },
    'POST /returns-api/{return-id}: the parameter return-id can only have letters, digits and underscores',
  ],
  'a name that stands for something else': [
    { ...good, name: 'latency' },
    'name: "latency" means something else to the sandbox: choose another',
  ],
  'a name that no URL has': [
    { ...good, name: 'My Returns' },
    'name: "My Returns" stands in URLs and before the ids of rules: use lower-case letters, digits and dashes',
  ],
}

describe('a mistake is told in one line:', () => {
  test.for(Object.entries(mistakes))('%s', ([, [spoilt, says]]) => {
    const lines = linesOf(() => defineProvider(spoilt))

    expect(lines).toContain(says)
  })

  test('a single one in a sentence', () => {
    expect(() => defineProvider<string>({ ...good, statuses: [...statuses, 'aproved'] })).toThrow(
      new ProviderError(
        'The provider "returns" has a mistake: statuses: "aproved" is none that the spec has. Did you mean "approved"?',
      ),
    )
  })

  test('what is missing, to those who have no compiler', () => {
    const { dialect: _, ...rest } = good
    const untyped = { ...rest, handlers: { ...handlers, getReturn: { gates: 'none' } } } as unknown

    expect(linesOf(() => defineProvider(untyped as ProviderDefinition))).toEqual([
      'handlers.getReturn.gates is wrong: it must be a list',
      'handlers.getReturn.play is missing: it must be a function',
      'dialect is missing: it must be an object',
    ])
  })
})

/** What the refusal says, line by line, without its headline. */
function linesOf(define: () => unknown): string[] {
  try {
    define()
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    return error.message
      .replace(/^The provider ".*?" has (a mistake: |\d+ mistakes:\n)/, '')
      .split('\n')
      .map((line) => line.trim().replace(/\.$/, ''))
  }
  throw new Error('Nothing was refused.')
}
