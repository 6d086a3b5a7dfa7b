/** `order-sandbox rules`: every rule, with how it is known, for people and for programs. */
import { beforeAll, describe, expect } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { test } from './command.ts'

let providers: Sandbox['providers']

beforeAll(async () => {
  ;({ providers } = await createSandbox({ fixtures: [] }))
})

const quote = '“A closed order is normally not reopened by order_status: open'

describe('rules', () => {
  test('names each rule once, with its statement and how it is known, grouped by provider', async ({ folder }) => {
    const { code, stdout, stderr } = await folder.run(['rules'])

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n').filter((line) => /^\S/.test(line))).toEqual(['NewStore (newstore)', 'SKU.io (skuio)'])
    for (const { rules } of providers) {
      for (const { id, statement, basis } of rules) {
        const lines = stdout.split('\n').filter((line) => line.startsWith(`  ${id} `))
        expect(lines).toEqual([expect.stringContaining(`${basis.kind} `.padEnd(12) + statement)])
      }
    }
    expect(stdout).toContain(quote)
  })

  test('of one provider leaves the others out', async ({ folder }) => {
    const { stdout } = await folder.run(['rules', 'skuio'])

    expect(stdout).toContain('skuio.reopen-guard')
    expect(stdout).not.toContain('newstore.')
  })

  test('of a provider that there is none of is told which there are', async ({ folder }) => {
    const { code, stderr } = await folder.run(['rules', 'skui'])

    expect(code).toBe(2)
    expect(stderr).toBe('There is no provider named "skui". There are: newstore, skuio. Did you mean skuio?\n')
  })

  test('prints one format at a time', async ({ folder }) => {
    const { code, stderr } = await folder.run(['rules', '--json', '--markdown'])

    expect(code).toBe(2)
    expect(stderr).toBe('Choose one of --json, --markdown and --mermaid. See: order-sandbox rules --help\n')
  })
})

describe('rules --json', () => {
  test('has every rule and every transition', async ({ folder }) => {
    const { stdout } = await folder.run(['rules', '--json'])

    const all = JSON.parse(stdout) as { provider: string; rules: object[]; transitions: object[] }[]
    expect(all.map(({ provider, rules, transitions }) => [provider, rules.length, transitions.length])).toEqual(
      providers.map(({ name, rules, transitions }) => [name, rules.length, transitions.length]),
    )
    expect(all[1]?.rules).toContainEqual({
      id: 'skuio.reopen-guard',
      statement: expect.any(String),
      basis: { kind: 'documented', quote: expect.any(String), source: expect.any(String) },
    })
    expect(all[1]?.transitions).toContainEqual({
      rule: 'skuio.reopen',
      trigger: 'order_status',
      from: ['closed'],
      to: ['open'],
      verdict: 'allow',
      guards: [{ rule: 'skuio.reopen-guard', verdict: 'suppress', remedy: expect.any(String) }],
    })
  })
})

describe('rules --markdown', () => {
  test('has a heading and a table for each provider', async ({ folder }) => {
    const { stdout } = await folder.run(['rules', '--markdown'])

    expect(stdout.match(/^## .*$/gm)).toEqual(['## NewStore', '## SKU.io'])
    const rows = stdout.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows).toHaveLength(providers.flatMap(({ rules }) => rules).length)
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(6)
    expect(stdout).toContain(quote)
  })
})

describe('rules --mermaid', () => {
  test('of one provider is a state diagram', async ({ folder }) => {
    const { stdout } = await folder.run(['rules', '--mermaid', 'skuio'])

    const [head, ...lines] = stdout.trimEnd().split('\n')
    expect(head).toBe('stateDiagram-v2')
    const grammar = [
      /^ {2}state "[a-z ]+" as \w+$/,
      /^ {2}\w+ --> \w+: [\w ,/]+ \((allowed|(suppressed|refused)( by [\w ]+)?)\)$/,
      /^ {2}note right of \w+$/,
      /^ {4}[^;#]+$/,
      /^ {2}end note$/,
    ]
    expect(lines.filter((line) => !grammar.some((one) => one.test(line)))).toEqual([])
    expect(lines).toContain('  closed --> open: order_status (allowed)')
    expect(lines).toContain('  closed --> closed: order_status to open (suppressed by reopen guard)')
    expect(lines).toContain(
      '  cancelled --> cancelled: order_status to draft, open, reserved, closed, refunded, completed (suppressed)',
    )
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}reopen guard: A closed order that is fulfilled/))
  })

  test('tells refused changes from allowed ones', async ({ folder }) => {
    const { stdout } = await folder.run(['rules', '--mermaid', 'newstore'])

    expect(stdout).toContain('  pending --> on_hold: status (allowed)\n')
    expect(stdout).toMatch(/^ {2}closed --> closed: status to on_hold .*\(refused\)$/m)
  })

  test('of all is Markdown with a diagram for each provider', async ({ folder }) => {
    const { stdout } = await folder.run(['rules', '--mermaid'])

    const diagram = ['```mermaid', 'stateDiagram-v2', '```']
    expect(stdout.match(/^(## .*|```mermaid|stateDiagram-v2|```)$/gm)).toEqual([
      '## NewStore',
      ...diagram,
      '## SKU.io',
      ...diagram,
    ])
  })
})
