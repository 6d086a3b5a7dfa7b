/** `order-sandbox check`: what holds is ticked off, and every mistake is named. */
import { beforeAll, describe, expect } from 'vitest'
import { checkRules, checkScenarios } from '../../src/cli/check-rules.ts'
import { createSandbox, type Provider, type Sandbox } from '../../src/index.ts'
import { test } from './command.ts'

describe('check', () => {
  test('finds that everything in the package holds', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', { port: 4011 })

    const { code, stdout, stderr } = await folder.run(['check'])

    const lines = stdout.trimEnd().split('\n')
    expect(lines.filter((line) => !line.startsWith('✓ '))).toEqual([])
    for (const name of [
      'newstore.yaml',
      'skuio.yaml',
      'reopen-guard.json',
      'rules of newstore',
      'scenarios of skuio',
    ]) {
      expect(lines).toContainEqual(expect.stringContaining(name))
    }
    expect(lines.at(-1)).toBe('✓ order-sandbox.config.json')
    expect(stderr).toBe(`All ${lines.length} hold.\n`)
    expect(code).toBe(0)
  })

  test('names every mistake of every fixture at once', async ({ folder }) => {
    await folder.write('skuio/one.json', [
      { id: 1, order_status: 'opn' },
      { id: 2, order_status: 'open', ordr_date: '2026-05-01' },
    ])
    await folder.write('skuio/two.json', [{ id: 3, order_status: 'open' }, { order_status: 'open' }])
    await folder.write('three.json', '{ "orders": ')
    await folder.write('four.yaml', 'provider: newstore\norders:\n  - { tenant: acme, id: a, status: pending }\n')

    const { code, stdout, stderr } = await folder.run(['check', 'four.yaml', 'skuio', 'three.json'])

    expect(code).toBe(1)
    expect(stderr).toBe('3 of 4 do not hold.\n')
    expect(stdout.split('\n')).toEqual([
      '✓ four.yaml',
      '✗ skuio/one.json',
      expect.stringMatching(/^ {4}order 1: order_status must be .*draft, open, reserved, closed/),
      '    order 2: ordr_date is not known. Did you mean "order_date"?',
      '✗ skuio/two.json',
      '    order 2: id is required',
      '✗ three.json',
      expect.stringMatching(/^ {4}.*JSON/),
      '',
    ])
  })

  test('names every schema that does not compile and every example that does not fit', async ({ folder }) => {
    await folder.write('pets.yaml', pets)

    const { code, stdout } = await folder.run(['check', 'pets.yaml'])

    expect(code).toBe(1)
    expect(stdout.split('\n')).toEqual([
      '✗ pets.yaml  2 operations, 3 schemas, 5 examples',
      '    GET /pets/{id} parameters 0 example: it must be integer',
      "    GET /pets/{id} responses 200 content application/json examples nameless: it must have required property 'name'",
      '    GET /pets/{id} responses 200 content application/json examples young: /born must match format "date"',
      expect.stringMatching(/^ {4}PUT \/pets\/\{id\} requestBody content application\/json schema: .*strnig/),
      '    PUT /pets/{id} responses 200: the reference #/components/responses/None leads nowhere',
      '    components schemas Pet properties kind examples 1: it must be equal to one of the allowed values: cat, dog',
      '',
    ])
  })

  test('looks at the fixtures and specs that the options name', async ({ folder }) => {
    await folder.write('orders.json', { skuio: { orders: [{ id: 1 }] } })
    await folder.write('pets.yaml', pets)
    await folder.write('order-sandbox.config.json', { fixtures: 'orders.json', spec: { pets: 'pets.yaml' } })

    const { code, stdout } = await folder.run(['check'])

    expect(code).toBe(1)
    expect(stdout).toContain('✗ orders.json\n    order 1: order_status is required\n')
    expect(stdout).toContain('✗ pets.yaml')
    expect(stdout).toContain('✗ playing pets\n')
    expect(stdout).not.toContain('reopen-guard.json')
  })

  test('names every mistake in a config file', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', { prot: 1, seed: 'x' })

    const { code, stdout } = await folder.run(['check', 'order-sandbox.config.json'])

    expect(code).toBe(1)
    expect(stdout).toBe(
      [
        '✗ order-sandbox.config.json',
        '    prot is not known. Did you mean port?',
        '    seed must be a whole number from 0 to 4294967295, not "x".',
        '',
      ].join('\n'),
    )
  })

  test('tries the scenes and the faults of a config file', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', {
      given: ['skuio: a closed order', 'skuio: a closed, fulfilled order'],
      faults: ['skuio status=500', { kind: 'latency' }],
    })

    const { code, stdout } = await folder.run(['check', 'order-sandbox.config.json'])

    expect(code).toBe(1)
    expect(stdout.split('\n').filter((line) => /^ {4}\S/.test(line))).toEqual([
      '    given: skuio has no scenario named "a closed order". It has:',
      expect.stringMatching(/^ {4}Did you mean/),
      '    faults: There is no such fault as {"kind":"latency"}:',
    ])
    expect(stdout).toContain('      ms: is required for a fault of kind latency\n')
  })

  test('tells the same as JSON', async ({ folder }) => {
    await folder.write('good.json', { skuio: { orders: [{ id: 1, order_status: 'open' }] } })
    await folder.write('bad.json', { skuio: { orders: [{ id: 2 }] } })

    const { code, stdout } = await folder.run(['check', '--json', 'good.json', 'bad.json'])

    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      holds: false,
      checks: [
        { kind: 'fixtures', name: 'good.json', mistakes: [], holds: true },
        { kind: 'fixtures', name: 'bad.json', mistakes: ['order 2: order_status is required'], holds: false },
      ],
    })
  })

  test('has nothing to do in an empty folder', async ({ folder }) => {
    const { code, stderr } = await folder.run(['check', '.'])

    expect(code).toBe(2)
    expect(stderr).toBe('There is nothing to check in .. See: order-sandbox check --help\n')
  })

  test('cannot check a file that is not there', async ({ folder }) => {
    const { code, stderr } = await folder.run(['check', 'nope.json'])

    expect(code).toBe(2)
    expect(stderr).toBe('There is no file or folder nope.json. See: order-sandbox check --help\n')
  })
})

const pets = `
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: integer }, example: one }]
      responses:
        '200':
          description: The pet
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
              examples:
                nameless: { value: {} }
                young: { value: { name: Rex, born: yesterday } }
    put:
      operationId: putPet
      requestBody: { content: { application/json: { schema: { type: strnig } } } }
      responses: { '200': { $ref: '#/components/responses/None' } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string }
        born: { type: string, format: date }
        kind: { enum: [cat, dog], examples: [cat, mouse] }
`

describe('the rules of a provider', () => {
  let sandbox: Sandbox
  let skuio: Provider

  beforeAll(async () => {
    sandbox = await createSandbox()
    const found = sandbox.providers.find(({ name }) => name === 'skuio')
    if (!found) throw new Error('There is no skuio.')
    skuio = found
  })

  const mistakes: Record<string, readonly [spoil: (good: Provider) => Provider, says: string]> = {
    'a rule that stands twice': [
      (good) => ({ ...good, rules: [...good.rules, ...good.rules.slice(0, 1)] }),
      'skuio.keep-draft stands twice',
    ],
    'a rule of another provider': [
      (good) => ({ ...good, rules: [...good.rules, { ...rule, id: 'newstore.hold' }] }),
      'newstore.hold does not begin with "skuio."',
    ],
    'a rule that says nothing': [
      (good) => ({ ...good, rules: [...good.rules, { ...rule, statement: '' }] }),
      'skuio.new has no statement',
    ],
    'a rule without a reason': [
      (good) => ({ ...good, rules: [...good.rules, { ...rule, basis: { kind: 'assumed', why: ' ' } }] }),
      'skuio.new is assumed without saying how we know',
    ],
    'a rule that is not listed': [
      (good) => ({ ...good, rules: good.rules.filter(({ id }) => id !== 'skuio.reopen-guard') }),
      'skuio.reopen-guard can decide a request and is not among the rules',
    ],
    'a status that there is none of': [
      (good) => ({ ...good, statuses: good.statuses.filter((one) => one !== 'refunded') }),
      'skuio.keep-refunded names the status "refunded", which there is none of: there is draft, open, reserved, closed, cancelled, completed',
    ],
    'a change that no row speaks of': [
      (good) => ({
        ...good,
        foresee: (record, ask, at) => {
          if (ask.to === 'draft') throw new Error("No rule says what order_status does from 'open' to 'draft'.")
          return good.foresee(record, ask, at)
        },
      }),
      "No rule says what order_status does from 'open' to 'draft'.",
    ],
    'an operation without a handler': [
      (good) => ({ ...good, handlers: {} }),
      'the operation updateSalesOrder of the spec has no handler: write one, or take PUT /api/sales-orders/{salesOrder} out of the spec',
    ],
  }
  const rule = {
    id: 'skuio.new',
    statement: 'Something happens.',
    basis: { kind: 'assumed', why: 'It must.' },
  } as const

  test('hold', () => {
    for (const provider of sandbox.providers) expect([...checkRules(provider)]).toEqual([])
  })

  test.for(Object.entries(mistakes))('do not hold with %s', ([, [spoil, says]]) => {
    expect([...checkRules(spoil(skuio))]).toContain(says)
  })

  test('do not hold with a scenario that cannot be set', async () => {
    const sentence = 'order <id> is <order_status>'
    const broken = { sentence, description: '', params: 'none', choices: { order_status: ['lost'] }, set: () => {} }

    const { tried, mistakes } = await checkScenarios({ ...skuio, scenarios: [broken] }, sandbox)

    expect(tried).toBe(2)
    expect(mistakes[0]).toMatch(/^"order \d+ is lost" cannot be set: skuio has no scenario named/)
  })
})
