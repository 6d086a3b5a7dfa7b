/** What can be found out about the project that the sandbox is set up in, so that nobody has to be asked. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { WrongCall, wayOut } from './options.ts'

export type Manager = 'npm' | 'pnpm' | 'yarn' | 'bun'
export type Runner = 'vitest' | 'jest' | 'node'

export interface Project {
  /** Whether it is one of JavaScript at all: whether there is a package.json. */
  readonly isPackage: boolean
  readonly manager: Manager
  /** Whether a file that ends in .js or .ts is an ES module. */
  readonly modules: boolean
  readonly typescript: boolean
  readonly runner: Runner
  /** Of a test runner with major versions that differ for us: which one. */
  readonly runnerMajor: number | undefined
  readonly hasSandbox: boolean
  /** Where its tests lie. */
  readonly testFolder: string
}

interface Manifest {
  readonly type?: string
  readonly packageManager?: string
  readonly jest?: unknown
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const lockfiles: Readonly<Record<string, Manager>> = {
  'package-lock.json': 'npm',
  'npm-shrinkwrap.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
}
const testFolders = ['test', 'tests', '__tests__', 'spec']

/** @throws WrongCall if its package.json cannot be read */
export async function lookAt(folder: string, environment: NodeJS.ProcessEnv): Promise<Project> {
  const manifest = await readManifest(folder)
  const { type, jest, scripts = {}, dependencies = {}, devDependencies = {} } = manifest ?? {}
  const known: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies }
  const names = await readdir(folder)
  const runner = runnerOf(known, jest !== undefined || /\bjest\b/.test(scripts.test ?? ''))
  return {
    isPackage: manifest !== undefined,
    manager: (await managerOf(folder, manifest)) ?? managerNow(environment) ?? 'npm',
    modules: type === 'module',
    typescript: known.typescript !== undefined || names.includes('tsconfig.json'),
    runner,
    runnerMajor: majorOf(known[runner]),
    hasSandbox: known['order-sandbox'] !== undefined,
    testFolder: testFolders.find((one) => names.includes(one)) ?? 'test',
  }
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    const why = error instanceof Error ? error.message : String(error)
    throw new WrongCall(`package.json cannot be read: ${why}. Mend it first. ${wayOut('init')}`)
  }
}

function runnerOf(known: Readonly<Record<string, string>>, speaksOfJest: boolean): Runner {
  if (known.vitest !== undefined) return 'vitest'
  return speaksOfJest || ['jest', 'ts-jest', '@jest/globals'].some((name) => known[name] !== undefined)
    ? 'jest'
    : 'node'
}

/** What package.json says, else the nearest lockfile: in a workspace it lies further up. */
async function managerOf(folder: string, manifest: Manifest | undefined): Promise<Manager | undefined> {
  const said = Object.values(lockfiles).find((one) => manifest?.packageManager?.startsWith(`${one}@`))
  if (said !== undefined) return said
  for (let at = folder; ; at = dirname(at)) {
    const names = await readdir(at).catch(() => [])
    const found = names.map((name) => lockfiles[name]).find((one) => one !== undefined)
    if (found !== undefined) return found
    if (dirname(at) === at) return undefined
  }
}

/** The one that runs this command: `pnpm/10.1.0 npm/? node/v24.21.0 linux x64`. */
const managerNow = ({ npm_config_user_agent: agent = '' }: NodeJS.ProcessEnv): Manager | undefined =>
  Object.values(lockfiles).find((one) => agent.startsWith(`${one}/`))

/** Of a range like `^5.1.1`; unknown for one that names no number. */
function majorOf(range: string | undefined): number | undefined {
  const major = /\d+/.exec(range ?? '')?.[0]
  return major === undefined ? undefined : Number(major)
}
