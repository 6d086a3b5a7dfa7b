/** `order-sandbox init`: what it writes into a project, what it leaves alone, and that the test it writes passes as it is. */
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe } from 'vitest'
import { type Folder, main, test } from './command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')

/** Everything that lies in a folder, without what was installed. */
async function filesIn({ path }: Folder): Promise<string[]> {
  const all = await readdir(path, { recursive: true, withFileTypes: true })
  return all
    .filter((one) => one.isFile() || one.isSymbolicLink())
    .map((one) => join(one.parentPath, one.name).slice(path.length + 1))
    .filter((name) => !name.startsWith('node_modules'))
    .toSorted()
}

/** As if the package had been installed, from its source. */
async function install(folder: Folder, ...more: readonly string[]): Promise<void> {
  const { path } = folder
  await folder.write('node_modules/order-sandbox/package.json', {
    name: 'order-sandbox',
    type: 'module',
    exports: { '.': './src/index.ts', './vitest': './src/vitest.ts' },
  })
  await symlink(join(root, 'src'), join(path, 'node_modules/order-sandbox/src'))
  await symlink(join(root, 'config.schema.json'), join(path, 'node_modules/order-sandbox/config.schema.json'))
  for (const name of more) {
    await mkdir(join(path, 'node_modules', name, '..'), { recursive: true })
    await symlink(join(root, 'node_modules', name), join(path, 'node_modules', name))
  }
}

interface Ran {
  readonly code: number
  readonly output: string
}

async function run({ path }: Folder, ...args: readonly string[]): Promise<Ran> {
  const env = { PATH: process.env.PATH ?? '' }
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: path, env })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: stdout + stderr }
  }
}

interface Kind {
  readonly manifest: object
  readonly also?: readonly string[]
  readonly writes: readonly string[]
  /** The command by which the written test runs, after Node's own name. */
  readonly runs: (file: string) => readonly string[]
}

const orders = 'order-sandbox/orders.json'
const json = 'order-sandbox.config.json'
const ts = 'order-sandbox.config.ts'
const byNode = (file: string): readonly string[] => ['--test', file]
const byVitest = (file: string): readonly string[] => [vitest, 'run', file]

const kinds: Readonly<Record<string, Kind>> = {
  'JavaScript with node:test': { manifest: {}, writes: [json, orders, 'test/order-sandbox.test.mjs'], runs: byNode },
  'ES modules with node:test': {
    manifest: { type: 'module' },
    also: ['tests/some.test.js'],
    writes: [json, orders, 'tests/order-sandbox.test.js'],
    runs: byNode,
  },
  'TypeScript with node:test': {
    manifest: { type: 'module', devDependencies: { typescript: '^7.0.0' } },
    writes: [ts, orders, 'test/order-sandbox.test.ts'],
    runs: byNode,
  },
  'TypeScript in CommonJS with node:test': {
    manifest: { type: 'commonjs' },
    also: ['tsconfig.json'],
    writes: [json, orders, 'test/order-sandbox.test.mts'],
    runs: byNode,
  },
  'TypeScript with vitest': {
    manifest: { type: 'module', devDependencies: { typescript: '^7.0.0', vitest: '^5.1.0' } },
    writes: [ts, orders, 'test/order-sandbox.test.ts'],
    runs: byVitest,
  },
  'JavaScript with vitest': {
    manifest: { devDependencies: { vitest: '^5.1.0' } },
    writes: [json, orders, 'test/order-sandbox.test.js'],
    runs: byVitest,
  },
  'TypeScript with an older vitest': {
    manifest: { type: 'module', devDependencies: { typescript: '^5.9.0', vitest: '~3.2.4' } },
    writes: [ts, orders, 'test/order-sandbox.test.ts'],
    runs: byVitest,
  },
  'TypeScript with Jest': {
    manifest: { type: 'module', devDependencies: { typescript: '^7.0.0', jest: '^30.0.0', 'ts-jest': '^29.0.0' } },
    also: ['__tests__/some.test.ts'],
    writes: [ts, '__tests__/order-sandbox.test.js', orders],
    // Jest's globals, by a runner that is here.
    runs: (file) => [main, 'exec', '--', process.execPath, vitest, 'run', '--globals', file],
  },
}

const testAmong = (files: readonly string[]): string => files.find((one) => one.includes('.test.')) ?? ''

describe.for(Object.entries(kinds))('in a project of %s', ([, { manifest, also = [], writes, runs }]) => {
  test('a config, orders and a test are written, and the test passes as it is', async ({ folder, expect }) => {
    await folder.write('package.json', manifest)
    for (const one of also) await folder.write(one, also.includes('tsconfig.json') ? '{}' : '')
    const before = await filesIn(folder)

    const { code, stdout } = await folder.run(['init'])

    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n').toSorted()).toEqual(writes.map((one) => `written  ${one}`).toSorted())
    expect(await filesIn(folder)).toEqual([...before, ...writes].toSorted())

    await install(folder, 'vitest')
    const { code: passed, output } = await run(folder, ...runs(testAmong(writes)))
    expect(output).toMatch(/pass 1\b|1 passed/)
    expect(passed, output).toBe(0)
  })
})

describe('the test that is written', () => {
  test.for([
    'JavaScript with node:test',
    'TypeScript with vitest',
    'TypeScript with an older vitest',
    'TypeScript with Jest',
  ])('fails where the sandbox does otherwise, in a project of %s', async (name, { folder, expect }) => {
    const { manifest, writes, runs } = kinds[name] as Kind
    const file = testAmong(writes)
    await folder.write('package.json', manifest)
    await folder.run(['init'])
    await install(folder, 'vitest')
    const written = file.replace('__tests__', 'test')
    const text = await readFile(join(folder.path, written), 'utf8')

    await folder.write(written, text.replace("order_status: 'open'", "order_status: 'open', force_reopen: true"))

    expect((await run(folder, ...runs(written))).code).toBe(1)
  })
})

describe('what is written', () => {
  test('agrees with the specs, the schema and each other', async ({ folder, expect }) => {
    await folder.write('package.json', {})
    await folder.run(['init'])

    const { code, stdout } = await folder.run(['check', json, orders])
    const sandbox = await folder.start()

    expect(stdout).toBe(`✓ ${orders}\n✓ ${json}\n`)
    expect(code).toBe(0)
    expect(sandbox.stdout).toMatch(/^NewStore {2}1 order$/m)
    expect(JSON.parse(await readFile(join(folder.path, json), 'utf8'))).toMatchObject({
      $schema: './node_modules/order-sandbox/config.schema.json',
    })
  })

  test.for(['TypeScript with node:test', 'TypeScript with vitest', 'TypeScript with an older vitest'])(
    'compiles strictly in a project of %s',
    async (name, { folder, expect }) => {
      const { manifest } = kinds[name] as Kind
      await folder.write('package.json', manifest)
      await folder.run(['init'])
      await install(folder, 'vitest', '@types/node')
      await folder.write('tsconfig.json', {
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: 'nodenext',
          target: 'es2025',
          lib: ['es2025', 'DOM'],
          types: ['node'],
          skipLibCheck: true,
          allowImportingTsExtensions: true,
          verbatimModuleSyntax: true,
        },
        include: ['*.ts', 'test'],
      })

      const { code, output } = await run(folder, join(root, 'node_modules/typescript/bin/tsc'), '-p', '.')

      expect(output).toBe('')
      expect(code).toBe(0)
    },
  )

  test('works as a config in TypeScript before the package is installed', async ({ folder, expect }) => {
    await folder.write('package.json', { type: 'module', devDependencies: { typescript: '^7.0.0' } })
    await folder.run(['init'])

    const { stdout } = await folder.start()

    expect(stdout).toMatch(/^SKU\.io {2}1 order$/m)
  })
})

describe('a file that is there', () => {
  test('is never overwritten, and that is said; what is missing is written', async ({ folder, expect }) => {
    await folder.write('package.json', {})
    await folder.write(orders, '{ "mine": true }')

    const { code, stdout } = await folder.run(['init'])

    expect(stdout.split('\n')).toContain(`left alone  ${orders}  it is there already; --force replaces it`)
    expect(stdout.split('\n')).toContain(`written     ${json}`)
    expect(await readFile(join(folder.path, orders), 'utf8')).toBe('{ "mine": true }')
    expect(code).toBe(0)
  })

  test('stays as it is a second time', async ({ folder, expect }) => {
    await folder.write('package.json', {})
    await folder.run(['init'])
    await folder.write(json, '{ "port": 4011 }')

    const { code, stdout } = await folder.run(['init'])

    expect(stdout.match(/^left alone/gm)).toHaveLength(3)
    expect(await readFile(join(folder.path, json), 'utf8')).toBe('{ "port": 4011 }')
    expect(code).toBe(0)
  })

  test('is replaced by --force', async ({ folder, expect }) => {
    await folder.write('package.json', {})
    await folder.write(orders, '{ "mine": true }')

    const { stdout } = await folder.run(['init', '--force'])

    expect(stdout.match(/^written/gm)).toHaveLength(3)
    expect(await readFile(join(folder.path, orders), 'utf8')).toContain('"skuio"')
  })

  test('and is the config by another name stays the only one, even with --force', async ({ folder, expect }) => {
    await folder.write('package.json', {})
    await folder.write('order-sandbox.config.yaml', 'port: 4011\n')

    const { stdout } = await folder.run(['init', '--force'])

    expect(stdout).toContain(`left alone  ${json}  order-sandbox.config.yaml is the config already\n`)
    expect(await filesIn(folder)).not.toContain(json)
  })
})

describe('--dry-run', () => {
  test('says what would be written, and writes nothing', async ({ folder, expect }) => {
    await folder.write('package.json', {})
    await folder.write(orders, '')

    const { stdout } = await folder.run(['init', '--dry-run'])
    const forced = await folder.run(['init', '--dry-run', '--force'])

    expect(stdout.split('\n')).toEqual([
      `would be written  ${json}`,
      `left alone        ${orders}  it is there already; --force replaces it`,
      'would be written  test/order-sandbox.test.mjs',
      '',
    ])
    expect(forced.stdout).toContain(`would be written  ${orders}  in the place of the one there is\n`)
    expect(await filesIn(folder)).toEqual([orders, 'package.json'])
  })
})

describe('the next steps', () => {
  test.for<
    readonly [manager: string, files: Readonly<Record<string, unknown>>, agent: string, adds: string, runs: string]
  >([
    ['npm by its lockfile', { 'package-lock.json': '{}' }, 'pnpm/10.1.0 npm/?', 'npm install --save-dev', 'npx'],
    ['pnpm by its lockfile', { 'pnpm-lock.yaml': '' }, '', 'pnpm add --save-dev', 'pnpm exec'],
    ['yarn by its lockfile', { 'yarn.lock': '' }, '', 'yarn add --dev', 'yarn'],
    ['bun by its lockfile', { 'bun.lock': '' }, '', 'bun add --dev', 'bunx'],
    [
      'pnpm by package.json',
      { 'package.json': { packageManager: 'pnpm@10.1.0' }, 'yarn.lock': '' },
      '',
      'pnpm add --save-dev',
      'pnpm exec',
    ],
    ['yarn by whoever runs it', {}, 'yarn/4.1.0 npm/? node/v24.21.0', 'yarn add --dev', 'yarn'],
    ['npm where nothing says anything', {}, '', 'npm install --save-dev', 'npx'],
  ])('are those of %s', async ([, files, npm_config_user_agent, adds, runs], { folder, expect }) => {
    await folder.write('package.json', {})
    for (const [name, content] of Object.entries(files)) await folder.write(name, content)

    const { stderr } = await folder.run(['init'], { npm_config_user_agent })

    expect(stderr).toMatch(new RegExp(`\\n {2}${adds} order-sandbox  `))
    expect(stderr).toMatch(new RegExp(`\\n {2}${runs} order-sandbox start  `))
  })

  test('look for the lockfile of a workspace further up', async ({ folder, expect }) => {
    await folder.write('pnpm-lock.yaml', '')
    await folder.write('packages/shop/package.json', {})
    const inTheShop = { ...folder, path: join(folder.path, 'packages/shop') }

    const { output } = await run(inTheShop, main, 'init')

    expect(output).toContain('pnpm add --save-dev order-sandbox')
  })

  test('leave out what is done', async ({ folder, expect }) => {
    await folder.write('package.json', { devDependencies: { 'order-sandbox': '^0.1.0' } })

    const { stderr } = await folder.run(['init'])

    expect(stderr).not.toContain('install')
    expect(stderr).toContain('  node --test test/order-sandbox.test.mjs  ')
  })

  test('are there as JSON, too', async ({ folder, expect }) => {
    await folder.write('package.json', {})

    const { stdout, stderr } = await folder.run(['init', '--json'])

    expect(JSON.parse(stdout)).toMatchObject({
      project: { manager: 'npm', runner: 'node', typescript: false },
      files: [{ path: json, done: 'written' }, {}, {}],
      next: [{ command: 'npm install --save-dev order-sandbox' }, {}, {}, {}, {}],
    })
    expect(stderr).toBe('')
  })
})

describe('a folder without package.json', () => {
  test('gets a config and orders, and hears how anything can be tested', async ({ folder, expect }) => {
    const { code, stdout, stderr } = await folder.run(['init'])

    expect(stdout).toBe(`written  ${json}\nwritten  ${orders}\n`)
    expect(stderr).toContain(
      'There is no package.json here, so no test was written: any command can be tested by exec.',
    )
    expect(stderr).toContain('npx order-sandbox exec --expect-retry-rules -- <your test command>')
    expect(code).toBe(0)
  })
})

describe('exit code 2, and what is wrong, for', () => {
  test('a package.json that cannot be read', async ({ folder, expect }) => {
    await folder.write('package.json', '{ "name": ')

    const { code, stdout, stderr } = await folder.run(['init'])

    expect(stderr).toMatch(/^package\.json cannot be read: .*JSON.* Mend it first\. See: order-sandbox init --help\n$/)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('a folder that cannot be made', async ({ folder, expect }) => {
    await folder.write('package.json', {})
    await folder.write('order-sandbox', 'a file')

    const { code, stderr } = await folder.run(['init'])

    expect(stderr).toMatch(/^order-sandbox\/orders\.json cannot be written: E/)
    expect(code).toBe(2)
  })
})

describe('a config with mistakes', () => {
  test.for([
    ['init', '--dry-run'],
    ['completion', 'bash'],
  ])('is no matter to %s', async (args, { folder, expect }) => {
    await folder.write('package.json', {})
    await folder.write(json, { prot: 1 })

    expect((await folder.run(args, { ORDER_SANDBOX_PORT: 'x' })).code).toBe(0)
  })
})
