/** Where options may stand, which of them count, and what is said of those that are wrong. */
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { readCommandLine, readOptions, type Values } from '../../src/cli/options.ts'
import { type Folder, test } from './command.ts'

/** The options as a command gets them, without running it. */
const read = async (folder: Folder, args: string[], environment: Record<string, string> = {}): Promise<Values> =>
  readOptions(readCommandLine(args), environment, folder.path)

describe('an option', () => {
  test('has its default where it stands nowhere', async ({ folder }) => {
    expect(await read(folder, [])).toMatchObject({
      port: 4010,
      host: '127.0.0.1',
      strict: false,
      auth: 'any',
      timezone: 'America/Los_Angeles',
      seed: 1,
      log: 'pretty',
      fixtures: undefined,
    })
  })

  test('counts from the command line before the environment, and from there before the config file', async ({
    folder,
  }) => {
    await folder.write('order-sandbox.config.json', { port: 1, seed: 1, holdGraceSeconds: 1 })
    const environment = { ORDER_SANDBOX_PORT: '2', ORDER_SANDBOX_SEED: '2' }

    const values = await read(folder, ['--port', '3'], environment)

    expect(values).toMatchObject({ port: 3, seed: 2, holdGraceSeconds: 1 })
  })

  test('of a group gives way to another of the group that stands in a stronger place', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', { markdown: true })

    expect((await folder.run(['rules', 'skuio'])).stdout).toMatch(/^## SKU\.io/)
    expect((await folder.run(['rules', 'skuio'], { ORDER_SANDBOX_JSON: '1' })).stdout).toMatch(/^\[/)
    expect((await folder.run(['rules', 'skuio', '--mermaid'], { ORDER_SANDBOX_JSON: '1' })).stdout).toMatch(
      /^stateDiagram/,
    )
  })

  test('that is on in the config file goes off by --no-…', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', { strict: true, watch: true })

    expect(await read(folder, ['--no-strict'], { ORDER_SANDBOX_WATCH: 'false' })).toMatchObject({
      strict: false,
      watch: false,
    })
  })

  test('that can be repeated is a list everywhere', async ({ folder }) => {
    const lists = {
      fixtures: [join(folder.path, 'a.json'), join(folder.path, 'b')],
      cors: ['https://a.example.com', '*'],
      spec: { one: join(folder.path, '1.yaml'), two: join(folder.path, '2.yaml') },
      given: [
        { provider: 'skuio', scenario: 'a closed, fulfilled order' },
        { provider: 'newstore', scenario: 'no orders' },
      ],
      fault: ['skuio status=500', 'latency ms=5'],
    }

    const fault = ['--fault', 'skuio status=500', '--fault', 'latency ms=5']
    const given = ['--given', 'skuio: a closed, fulfilled order', '--given', 'newstore: no orders']
    const spec = ['--spec', 'one=1.yaml', '--spec', 'two=2.yaml']
    const cors = ['--cors', 'https://a.example.com', '--cors=*']
    const fromCommandLine = await read(folder, [
      '--fixtures',
      'a.json',
      '--fixtures',
      'b',
      ...cors,
      ...spec,
      ...given,
      ...fault,
    ])
    const fromEnvironment = await read(folder, [], {
      ORDER_SANDBOX_FIXTURES: 'a.json,b',
      ORDER_SANDBOX_CORS: 'https://a.example.com, *',
      ORDER_SANDBOX_SPEC: 'one=1.yaml,two=2.yaml',
      ORDER_SANDBOX_GIVEN: 'skuio: a closed, fulfilled order, newstore: no orders',
      ORDER_SANDBOX_FAULT: 'skuio status=500, latency ms=5',
    })
    await folder.write('order-sandbox.config.json', {
      fixtures: ['a.json', 'b'],
      cors: ['https://a.example.com', '*'],
      spec: { one: '1.yaml', two: '2.yaml' },
      given: ['skuio: a closed, fulfilled order', 'newstore: no orders'],
      faults: ['skuio status=500', 'latency ms=5'],
    })
    const fromConfig = await read(folder, [])

    expect(fromCommandLine).toMatchObject(lists)
    expect(fromEnvironment).toMatchObject(lists)
    expect(fromConfig).toMatchObject(lists)
  })

  test('that is empty in the environment counts as none', async ({ folder }) => {
    expect(await read(folder, [], { ORDER_SANDBOX_PORT: '' })).toMatchObject({ port: 4010 })
  })

  test('names files from where it stands', async ({ folder }) => {
    const file = await folder.write('elsewhere/mine.json', { data: 'state.json' })

    expect((await read(folder, ['--config', 'elsewhere/mine.json'])).data).toBe(join(file, '../state.json'))
    expect((await read(folder, ['--data', 'state.json'])).data).toBe(join(folder.path, 'state.json'))
  })
})

describe('the config file', () => {
  test.for<[name: string, content: string]>([
    ['order-sandbox.config.json', '{ "seed": 7, "markdown": true }'],
    ['order-sandbox.config.yaml', 'seed: 7\nmarkdown: true\n'],
    ['order-sandbox.config.ts', 'const config: object = { seed: 7, markdown: true }\nexport default config\n'],
  ])('is found as %s', async ([name, content], { folder }) => {
    await folder.write(name, content)

    expect((await folder.run(['rules', 'skuio'])).stdout).toMatch(/^## SKU\.io/)
  })
})

interface Wrong {
  readonly args?: string[]
  readonly env?: Record<string, string>
  readonly config?: object | string
  readonly says: string | RegExp
}

const textLike = (says: string | RegExp): unknown => (typeof says === 'string' ? says : expect.stringMatching(says))

const see = 'See: order-sandbox start --help\n'
const rows: Record<string, Wrong> = {
  'an unknown command': {
    args: ['strat'],
    says: 'There is no command "strat". Did you mean start? See: order-sandbox --help\n',
  },
  'an unknown option': { args: ['--prot', '1'], says: `There is no option --prot. Did you mean --port? ${see}` },
  'an unknown option that resembles none': { args: ['--zzzzzz'], says: `There is no option --zzzzzz. ${see}` },
  'an option of another command': {
    args: ['rules', '--port', '1'],
    says: '--port is an option of start and exec, not of rules. See: order-sandbox rules --help\n',
  },
  'a missing value': { args: ['--port'], says: '--port needs a value: --port <n>\n' },
  'an option where a value should be': {
    args: ['--host', '--strict'],
    says: '--host needs a value: --host <address>\n',
  },
  'a superfluous word': {
    args: ['start', 'orders.json'],
    says: `start takes nothing but options, not also "orders.json". ${see}`,
  },
  'a port out of range': {
    args: ['--port', '70000'],
    says: `--port must be a whole number from 0 to 65535, not "70000". ${see}`,
  },
  'a word that is no choice': {
    args: ['--log', 'xml'],
    says: `--log must be pretty, json, or silent, not "xml". ${see}`,
  },
  'a clock that is none': {
    args: ['--clock', 'tomorrow'],
    says: `--clock must be a date-time with its offset, like 2026-05-10T09:00:00Z, not "tomorrow". ${see}`,
  },
  'a time zone that is none': {
    env: { ORDER_SANDBOX_TIMEZONE: 'Mars/Olympus' },
    says: `ORDER_SANDBOX_TIMEZONE must be a time zone like America/Los_Angeles or Europe/Berlin, not "Mars/Olympus". ${see}`,
  },
  'a scene without its provider': {
    args: ['--given', 'no orders'],
    says: `--given must be like "skuio: a closed, fulfilled order", not "no orders". ${see}`,
  },
  'a fault that is none': {
    config: { faults: [500] },
    says: `order-sandbox.config.json: faults must be like "skuio status=500 times=1 stage=response", not 500. ${see}`,
  },
  'faults under the name of the option in the config file': {
    config: { fault: 'skuio status=500' },
    says: `order-sandbox.config.json: fault is not known. Did you mean faults? ${see}`,
  },
  'a percentage that is none': {
    env: { ORDER_SANDBOX_MIN_COVERAGE: '101' },
    says: `ORDER_SANDBOX_MIN_COVERAGE must be a percentage from 0 to 100, not "101". ${see}`,
  },
  'an origin that is none': {
    args: ['--cors', 'shop.example.com'],
    says: `--cors must be an origin like https://shop.example.com, or *, not "shop.example.com". ${see}`,
  },
  'a spec without a name': {
    args: ['--spec', 'orders.yaml'],
    says: `--spec must be a name and a file, like orders=orders.yaml, not "orders.yaml". ${see}`,
  },
  'an unknown variable': {
    env: { ORDER_SANDBOX_PROT: '1' },
    says: `ORDER_SANDBOX_PROT is not known. Did you mean ORDER_SANDBOX_PORT? ${see}`,
  },
  'an unknown key': {
    config: { 'hold-grace-seconds': 5 },
    says: `order-sandbox.config.json: hold-grace-seconds is not known. Did you mean holdGraceSeconds? ${see}`,
  },
  'a wrong value in the config file': {
    config: { strict: 'perhaps' },
    says: `order-sandbox.config.json: strict must be true or false, not "perhaps". ${see}`,
  },
  'a config file that cannot be parsed': {
    config: '{ "port": ',
    says: /^order-sandbox\.config\.json cannot be read: .*JSON.*\n$/,
  },
  'a config file that holds no options': {
    config: [],
    says: `order-sandbox.config.json: it must be an object of options, like {"port": 4011}. ${see}`,
  },
  'a config file that is not there': {
    args: ['--config', 'mine.yaml'],
    says: `There is no config file mine.yaml. ${see}`,
  },
  'everything at once': {
    args: ['--seed', 'x'],
    env: { ORDER_SANDBOX_PROT: '1', ORDER_SANDBOX_AUTH: 'some' },
    config: { prot: 1 },
    says: [
      'The options have 4 mistakes:',
      '  --seed must be a whole number from 0 to 4294967295, not "x".',
      '  ORDER_SANDBOX_PROT is not known. Did you mean ORDER_SANDBOX_PORT?',
      '  ORDER_SANDBOX_AUTH must be any or listed, not "some".',
      '  order-sandbox.config.json: prot is not known. Did you mean port?',
      see,
    ].join('\n'),
  },
}

const kinds =
  'status, latency, rate-limit, no-response, connection-reset, empty-reply, truncated-body, malformed-body, slow-body'
const wrongFault = (fault: string, ...wrong: string[]): Wrong => ({
  args: ['--fault', fault],
  says: [`There is no such fault as "${fault}":`, ...wrong.map((one) => `  ${one}`), see].join('\n'),
})

/** What only the sandbox itself can tell. */
const inTheSandbox: Record<string, Wrong> = {
  'a fixture that is not there': {
    args: ['--fixtures', 'nope.json'],
    says: /^The fixtures have a mistake:\n {2}.*nope\.json: there is no such file or folder\n$/,
  },
  'an address that others can reach, without a token': {
    args: ['--host', '0.0.0.0'],
    says: /needs a token: add --control-token <secret>/,
  },
  'a scenario that nobody knows': {
    args: ['--given', 'skuio: a closed order'],
    says: /^skuio has no scenario named "a closed order"\. It has:\n/,
  },
  'a fault of no kind': wrongFault(
    'skuio staus=500',
    `kind: is missing: name one of ${kinds}. Did you mean status=… instead of staus=…?`,
  ),
  'a fault of two kinds': wrongFault(
    'latency connection-reset ms=3',
    'kind: is given 2 times: latency, connection-reset',
  ),
  'a fault with a word that nobody knows': wrongFault(
    'skuoi status=500',
    `skuoi: is no provider (newstore, skuio) and no kind of fault (${kinds}). Did you mean skuio?`,
  ),
  'a fault without what its kind needs': wrongFault('latency', 'ms: is required for a fault of kind latency'),
  'a fault with values that cannot be': wrongFault(
    'status=700 tims=1 operation=updateSalesOrdr provider=newstor',
    'status: must be a whole number from 400 to 599',
    'tims: is not known. Did you mean "times"?',
    'match.operation: must be one of updateOrder, issueToken, getSalesOrder, updateSalesOrder, getSalesOrderV2, listSalesOrders. Did you mean updateSalesOrder?',
    'match.provider: must be one of newstore, skuio. Did you mean newstore?',
  ),
  'faults in the config file, all at once': {
    config: { faults: [{ kind: 'latency', ms: -1 }, 'conection-reset', 'skuio status=500'] },
    says: [
      'There is no such fault as {"kind":"latency","ms":-1}:',
      '  ms: must be a number from 0 to 600000',
      'There is no such fault as "conection-reset":',
      `  conection-reset: is no provider (newstore, skuio) and no kind of fault (${kinds}). Did you mean connection-reset?`,
      see,
    ].join('\n'),
  },
  'a data file in a place where none can be': {
    args: ['--data', '/dev/null/state.json'],
    says: /cannot keep the state/,
  },
}

describe('one clear message for', () => {
  test.for(Object.entries(rows))('%s', async ([, { args = [], env, config, says }], { folder }) => {
    if (config !== undefined) await folder.write('order-sandbox.config.json', config)

    const message = await read(folder, args, env).then(String, (error: Error) => `${error.message}\n`)

    expect(message.replaceAll(`${folder.path}/`, '')).toEqual(textLike(says))
  })
})

const spawned = { 'everything at once': rows['everything at once'] as Wrong, ...inTheSandbox }

describe.concurrent('exit code 2, and that message on stderr without a stack, for', () => {
  test.for(Object.entries(spawned))('%s', async ([, { args = [], env, config, says }], { folder, expect }) => {
    if (config !== undefined) await folder.write('order-sandbox.config.json', config)

    const { code, stdout, stderr } = await folder.run(args, env)

    expect(stderr).toEqual(textLike(says))
    expect(stderr).not.toContain('    at ')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe('two config files', () => {
  test('are one too many', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', {})
    await folder.write('order-sandbox.config.yaml', 'port: 1\n')

    await expect(read(folder, [])).rejects.toThrow(
      'There are order-sandbox.config.json and order-sandbox.config.yaml. Keep one of them, or name one with --config.',
    )
    expect(await read(folder, ['--config', 'order-sandbox.config.yaml'])).toMatchObject({ port: 1 })
  })
})

describe('a secret', () => {
  test('is never repeated', async ({ folder }) => {
    await expect(read(folder, [], { ORDER_SANDBOX_CONTROL_TOKEN: ' ' })).rejects.toThrow(
      'ORDER_SANDBOX_CONTROL_TOKEN must be text.',
    )
  })
})
