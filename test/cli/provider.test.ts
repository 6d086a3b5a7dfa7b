/** `--provider`: an API that somebody brings, in every command, from any folder. */
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect } from 'vitest'
import { readCommandLine, readOptions } from '../../src/cli/options.ts'
import { type Folder, test } from './command.ts'

const example = fileURLToPath(new URL('../../examples/returns-api', import.meta.url))

/** A copy of the example, as somebody has it who has nothing else. */
const bring = (folder: Folder): Promise<void> => cp(example, join(folder.path, 'my-api'), { recursive: true })

const brought = ['--provider', './my-api']

describe('a copy of the example', () => {
  beforeEach<{ folder: Folder }>(({ folder }) => bring(folder))

  test('is started with its orders, scenes and faults', async ({ folder }) => {
    const scene = ['--given', 'returns: return RMA-7 is approved', '--fault', 'returns status=503 times=1']
    const running = await folder.start([...brought, ...scene])
    const headers = { authorization: 'Bearer any' }

    const answers = []
    for (const id of ['RMA-7', 'RMA-7'])
      answers.push(await fetch(`${running.url}/returns-api/returns/${id}`, { headers }))

    expect(running.stdout).toMatch(/Returns {2}6 orders\n {2}POST {3}\/returns-api\/returns +Request a return/)
    expect(answers.map(({ status }) => status)).toEqual([503, 200])
    expect(await answers[1]?.json()).toMatchObject({ id: 'RMA-7', status: 'approved' })
    await running.stop()
  })

  test('has its rules told, and its diagram drawn', async ({ folder }) => {
    const table = await folder.run(['rules', 'returns', ...brought])
    const diagram = await folder.run(['rules', 'returns', '--mermaid', ...brought])

    expect(table.stdout).toMatch(
      /^Returns \(returns\)\n {2}returns\.approve +documented +A requested return is approved/,
    )
    expect(diagram.stdout).toContain('approved --> approved: status to approved (suppressed)')
  })

  test('is checked like the APIs of the package', async ({ folder }) => {
    const { stdout, code } = await folder.run(['check', ...brought])

    const lines = stdout.split('\n')
    for (const name of [
      'my-api/openapi.yaml',
      'my-api/fixtures/returns.json',
      'rules of returns',
      'scenarios of returns',
    ]) {
      expect(lines).toContainEqual(expect.stringMatching(`^✓ ${name}`))
    }
    expect(code).toBe(0)
  })

  test('is recorded, and its contract verified', async ({ folder }) => {
    await folder.write(
      'portal.mjs',
      `const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }
       const url = process.env.ORDER_SANDBOX_URL + '/returns-api/returns'
       const body = JSON.stringify({ order_number: 'SO-1044', reason: 'damaged' })
       const { id } = await (await fetch(url, { method: 'POST', headers, body })).json()
       await fetch(url + '/' + id, { method: 'PATCH', headers, body: '{"status":"approved"}' })`,
    )

    const recorded = await folder.run(['exec', ...brought, '--record', 'portal', '--', process.execPath, 'portal.mjs'])
    await folder.write('order-sandbox.config.json', { providers: ['my-api'] })
    const verified = await folder.run(['verify', '--provider', 'returns', '--json'])

    expect(recorded).toMatchObject({ code: 0, stderr: '✓ Recorded contracts/portal-returns.json: 2 interactions.\n' })
    expect(verified.code).toBe(0)
    expect(JSON.parse(verified.stdout)).toMatchObject({ holds: true, contracts: [{ provider: 'returns' }] })
  })

  test('has its fixtures watched', async ({ folder }) => {
    const running = await folder.start([...brought, '--watch'])
    await folder.write('my-api/fixtures/more.json', [{ id: 'RMA-8', status: 'approved' }])

    await running.says(/Read the fixtures again \(my-api\/fixtures\/more\.json\): .*returns 6 orders/)
    await running.stop()
  })

  test('is found from a config file in TypeScript, too, by its import', async ({ folder }) => {
    await folder.write('package.json', { type: 'module' })
    await folder.write('order-sandbox.config.ts', "export default { providers: ['my-api/index.ts'] }")

    expect((await folder.run(['rules', 'returns'])).stdout).toMatch(/^Returns \(returns\)/)
  })
})

describe('what cannot be played is refused, and told why:', () => {
  test.for<[what: string, files: Readonly<Record<string, unknown>>, says: string | RegExp]>([
    ['nothing at all', {}, 'There is no file or folder my-api with an API to play.\n'],
    [
      'a folder without a module',
      { 'my-api/readme.md': '' },
      'The folder my-api has no index.ts, index.mts, index.js, or index.mjs with an API to play.\n',
    ],
    [
      'a module without a default export',
      { 'my-api/index.mjs': 'export const x = 1' },
      'my-api/index.mjs has no default export. Write: export default defineProvider({ … })\n',
    ],
    [
      'a default export that is none',
      { 'my-api/index.mjs': 'export default { name: 4 }' },
      /^The default export of my-api\/index\.mjs is no provider\. .*\n {2}name is wrong: it must be text\n {2}title is missing/,
    ],
    [
      'a module that fails',
      { 'my-api/index.mts': 'const what: string = "no luck"\nthrow new Error(what)' },
      /^my-api\/index\.mts cannot be loaded: no luck \(file:.*my-api\/index\.mts:2:7\)\n$/,
    ],
    [
      'a module of the wrong kind',
      { 'my-api/package.json': { type: 'commonjs' }, 'my-api/index.ts': 'import "node:fs"\nexport default 1' },
      /my-api\/index\.ts cannot be loaded: .*\. Write "type": "module" into the package\.json beside it, or name it index\.mts\.\n$/,
    ],
    [
      'a spec that is not there',
      {
        'my-api/index.mjs':
          'import { compileSpec } from "order-sandbox"\nexport default await compileSpec(new URL("a.yaml", import.meta.url), { order: "A" })',
      },
      /^my-api\/index\.mjs: There is no file .*my-api\/a\.yaml\. Check the path\.\n$/,
    ],
  ])('%s', async ([, files, says], { folder }) => {
    for (const [name, content] of Object.entries(files)) await folder.write(name, content)

    const { code, stderr } = await folder.run(['rules', ...brought])

    expect(stderr).toEqual(typeof says === 'string' ? says : expect.stringMatching(says))
    expect(code).toBe(2)
  })

  test.for<[what: string, change: [file: string, from: string, to: string], says: string | RegExp]>([
    [
      'an operation that nobody plays',
      ['handlers.ts', 'getReturn, ', ''],
      'the operation getReturn of the spec has no handler',
    ],
    ['a rule about no status', ['rules.ts', "to: ['approved']", "to: ['aproved']"], 'Did you mean "approved"?'],
    ['a schema that does not compile', ['openapi.yaml', 'Reason: { type: string', 'Reason: { type: strnig'], 'strnig'],
    [
      'an order that the spec does not have',
      ['index.ts', "order: 'Return'", "order: 'Retrun'"],
      'Did you mean "Return"?',
    ],
    ['a spec of another version', ['openapi.yaml', 'openapi: 3.1.0', 'openapi: 3.0.3'], 'needs 3.1'],
    ['paths of another', ['openapi.yaml', '4010/returns-api', '4010/api/returns'], '/api belongs to SKU.io'],
    ['a name that is taken', ['index.ts', "name: 'returns'", "name: 'control'"], '"control" means something else'],
    ['a wrong fixture', ['fixtures/returns.json', '"approved"', '"aproved"'], 'order RMA-1002: status must be'],
  ])('%s', async ([, [file, from, to], says], { folder }) => {
    await bring(folder)
    const text = await readFile(join(folder.path, 'my-api', file), 'utf8')
    expect(text).toContain(from)
    await folder.write(`my-api/${file}`, text.replace(from, to))

    const { code, stderr } = await folder.run(['start', ...brought])

    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(code).toBe(2)
  })

  test('by check as what was looked for', async ({ folder }) => {
    const { code, stdout } = await folder.run(['check', ...brought])

    expect(stdout).toMatch(/^✗ providers\n {4}There is no file or folder my-api with an API to play\.\n✓/)
    expect(code).toBe(1)
  })
})

describe('the flag', () => {
  const read = async (folder: Folder, args: string[], environment: Record<string, string> = {}) => {
    const { provider, providers } = await readOptions(readCommandLine(args), environment, folder.path)
    return { provider, providers }
  }

  test('means a folder to every command, and to verify the name of an API unless it is a path', async ({ folder }) => {
    const at = (name: string): string => join(folder.path, name)

    expect(await read(folder, ['--provider', 'my-api'])).toMatchObject({
      providers: [at('my-api')],
      provider: undefined,
    })
    expect(await read(folder, ['verify', '--provider', 'skuio'])).toMatchObject({ provider: ['skuio'] })
    expect(await read(folder, ['--provider', './my-api', '--provider', 'skuio', 'verify'])).toEqual({
      providers: [at('my-api')],
      provider: ['skuio'],
    })
    expect(await read(folder, ['verify'], { ORDER_SANDBOX_PROVIDER: 'skuio, ../mine.ts' })).toEqual({
      providers: [at('../mine.ts')],
      provider: ['skuio'],
    })
    expect(await read(folder, [], { ORDER_SANDBOX_PROVIDER: 'a,./b' })).toMatchObject({ providers: [at('a'), at('b')] })
  })
})
