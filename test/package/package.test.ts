/** What `npm pack` makes, as a project has it that installs it: its files, its size, the command, each import. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, test, vi } from 'vitest'
import { budgets } from './budgets.ts'

// Much of it waits for processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 })

const { folder, sizes, supported, tooOld } = inject('installed')
const packaged = join(folder, 'node_modules/order-sandbox')
const tools = fileURLToPath(new URL('../../node_modules/', import.meta.url))

interface Manifest {
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly bin: { readonly 'order-sandbox': string }
}
const manifest = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as Manifest
const command = join(packaged, manifest.bin['order-sandbox'])

/** `order-sandbox/client` for `./client`. */
const specifiers = Object.keys(manifest.exports).map((subpath) => `order-sandbox${subpath.slice(1)}`)
const modules = specifiers.filter((specifier) => !specifier.endsWith('.json'))
const data = specifiers.filter((specifier) => specifier.endsWith('.json'))

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program in the project, where the environment sets nothing. */
function run(program: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { PATH: process.env.PATH, NO_COLOR: '1' } }
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error)
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

describe('its files', () => {
  const files = readdirSync(packaged, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(packaged, join(entry.parentPath, entry.name)).split(sep).join('/'))

  test('are what a user needs, and nothing of how it is made', () => {
    const wanted = [
      /^(package\.json|README\.md|LICENSE|config\.schema\.json)$/,
      /^dist\/(?!console\/page\/).*(?<!\.test)\.(js|d\.ts)$/,
      /^dist\/console\/page\/(assets\/[\w.-]+\.(js|css|svg)|[\w.-]+\.html|licenses\.md|swagger-ui\.[\w.-]*(LICENSE|NOTICE)[\w.]*)$/,
      /^(specs\/\w+\.yaml|fixtures\/[\w/-]+\.json)$/,
      // The page and the example that it explains, which is there to be copied whole.
      /^(docs\/adding-an-api\.md|examples\/returns-api\/.+)$/,
    ]

    expect(files.filter((file) => !wanted.some((pattern) => pattern.test(file)))).toEqual([])
  })

  test('have no source map, and name none', () => {
    const naming = files.filter((file) =>
      /^\/\/# sourceMappingURL=(?!data:)/m.test(readFileSync(join(packaged, file), 'utf8')),
    )

    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    expect(naming).toEqual([])
  })

  test.for(['packedBytes', 'unpackedBytes', 'installedBytes', 'installedPackages'] as const)(
    'keep to their budget of %s',
    (measure) => {
      expect(sizes[measure]).toBeGreaterThan(0)
      expect(sizes[measure]).toBeLessThanOrEqual(budgets[measure])
    },
  )
})

describe('for TypeScript', () => {
  const imports = [
    ...modules.map((specifier, n) => `import * as module${n} from '${specifier}'`),
    ...data.map((specifier, n) => `import data${n} from '${specifier}' with { type: 'json' }`),
    `export const all: readonly object[] = [${[...modules.map((_, n) => `module${n}`), ...data.map((_, n) => `data${n}`)].join(', ')}]`,
  ].join('\n')

  test.for([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ] as const)('every import has types that hold in strict code, resolved as %s', async ([moduleResolution, module]) => {
    const name = `imports-${moduleResolution}`
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2025',
      lib: ['es2025', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // Our declarations are looked at too, and not only the use of them.
      skipLibCheck: false,
      resolveJsonModule: true,
      noEmit: true,
    }
    write(`${name}.ts`, imports)
    write(`${name}.json`, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))

    const { code, stdout } = await run(process.execPath, join(tools, 'typescript/bin/tsc'), '-p', `${name}.json`)

    expect(stdout).toBe('')
    expect(code).toBe(0)
  })

  test('a wrong call of the library is told', async () => {
    write('wrong.ts', "import { createSandbox } from 'order-sandbox'\nawait createSandbox({ seed: 'one' })\n")
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2025',
      '--types',
      'node',
    ]

    const { stdout } = await run(process.execPath, join(tools, 'typescript/bin/tsc'), ...options, 'wrong.ts')

    expect(stdout).toMatch(/^wrong\.ts\(2,23\): error TS2322/)
  })
})

test('the import for vitest brings a sandbox to tests', async () => {
  write(
    'sandbox.test.ts',
    `import { test } from 'order-sandbox/vitest'
import { expect } from 'vitest'
test('an order is there', ({ sandbox }) => {
  expect(sandbox).toHaveStatus('skuio', 1002, 'closed')
})
`,
  )

  const { code, stdout, stderr } = await run(process.execPath, join(folder, 'node_modules/vitest/vitest.mjs'), 'run')

  expect(stdout + stderr).toMatch(/Tests\s+1 passed/)
  expect(code).toBe(0)
})

describe.for(supported)('on Node $version', ({ version, path: node }) => {
  test('the Node is the one that was asked for', async () => {
    expect((await run(node, '--version')).stdout).toBe(`v${version}\n`)
  })

  test('JavaScript can import whatever the package exports', async () => {
    // Vitest lets itself be imported only by what it runs; there is a test of that above.
    const importable = modules.filter((specifier) => specifier !== 'order-sandbox/vitest')
    write(
      'imports.js',
      [
        ...importable.map(
          (specifier) => `console.log('${specifier}', Object.keys(await import('${specifier}')).length > 0)`,
        ),
        ...data.map(
          (specifier) =>
            `console.log('${specifier}', 'default' in (await import('${specifier}', { with: { type: 'json' } })))`,
        ),
      ].join('\n'),
    )

    const { stdout, stderr } = await run(node, 'imports.js')

    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n')).toEqual([...importable, ...data].map((specifier) => `${specifier} true`))
  })

  test('the library plays an order, in process, on a port, and to the client', async () => {
    write(
      'library.ts',
      `import { createSandbox, type Sandbox } from 'order-sandbox'
import { connect } from 'order-sandbox/client'

const sandbox: Sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z', seed: 1 })
const headers = { authorization: 'Bearer any' }
const inProcess = await sandbox.fetch(new Request('http://sandbox/api/sales-orders/1002', { headers }))
const { url } = await sandbox.listen({ port: 0 })
const onPort = await fetch(\`\${url}/api/sales-orders/1002\`, { headers })
const { now } = await connect(url).clock.read()
await sandbox.close()
console.log(inProcess.status, onPort.status, now)
`,
    )

    const { stdout, stderr } = await run(node, 'library.ts')

    expect(stderr).toBe('')
    expect(stdout).toMatch(/^200 200 2026-05-10T09:00:00/)
  })

  test('the command tells its version', async () => {
    expect(await run(node, command, '--version')).toMatchObject({ code: 0, stdout: `${manifest.version}\n` })
  })

  test('the command plays the APIs and serves its console', async () => {
    const sandbox = spawn(node, [command, 'start', '--port', '0'], { cwd: folder, env: { PATH: process.env.PATH } })
    try {
      const url = await addressOf(sandbox.stdout)

      const order = await fetch(`${url}/api/sales-orders/1002`, { headers: { authorization: 'Bearer any' } })
      const console = await fetch(`${url}/_sandbox/ui`)

      expect(await order.json()).toMatchObject({ data: { id: 1002, order_status: 'closed' } })
      expect([console.status, console.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/html/)])
    } finally {
      const ended = once(sandbox, 'exit')
      sandbox.kill()
      await ended
    }
  })
})

/** What the command says first that looks like an address. */
async function addressOf(stdout: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const [address] = /http:\/\/[\w.]+:\d+/.exec(line) ?? []
    if (address !== undefined) return address
  }
  throw new Error('The command ended before it said where it listens.')
}

test('an older Node gets one sentence, and no stack', async () => {
  const { code, stdout, stderr } = await run(tooOld.path, command, 'start')

  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      new RegExp(`^order-sandbox needs Node 24\\.18 or newer, and this is Node ${RegExp.escape(tooOld.version)}: `),
    ),
  ])
})
