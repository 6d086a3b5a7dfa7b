/** Packs the package and installs it, once for all tests here, in an empty project outside of the repository. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import type { budgets } from './budgets.ts'

/** A Node that the registry offers as a package. */
export interface OfferedNode {
  readonly version: string
  /** The program itself. */
  readonly path: string
}

export interface Installed {
  /** The project that has installed the package. */
  readonly folder: string
  /** Of what `npm pack` made, and of what is on the disk when it is installed. */
  readonly sizes: Readonly<Record<keyof typeof budgets, number>>
  /** The oldest Node that will do, and the newest of each line with long-term support. */
  readonly supported: readonly OfferedNode[]
  /** The newest Node that will not do. */
  readonly tooOld: OfferedNode
}

declare module 'vitest' {
  interface ProvidedContext {
    installed: Installed
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a project has besides, to test with or to compile; linked, because it is not ours to measure. */
const beside = ['vitest', 'msw', '@types/node']

export default function setup(project: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'order-sandbox-package-')))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    project.provide('installed', install(folder))
  } catch (error) {
    remove()
    throw error
  }
  return remove
}

function install(folder: string): Installed {
  npm(root, 'pack', '--pack-destination', folder)
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')

  const consumer = join(folder, 'project')
  startProject(consumer)
  npm(consumer, 'install', '--ignore-scripts', tarball)
  const sizes = {
    packedBytes: statSync(tarball).size,
    unpackedBytes: bytesOf(join(consumer, 'node_modules/order-sandbox')),
    installedBytes: bytesOf(join(consumer, 'node_modules')),
    installedPackages: packagesIn(consumer),
  }
  linkPeers(consumer)

  const nodes = join(folder, 'nodes')
  startProject(nodes)
  const { supported, tooOld } = offeredVersions()
  const system = process.platform === 'win32' ? 'win' : process.platform
  // The package `node` fetches one of these by a script; taken directly, each is no more than its files.
  const names = [tooOld, ...supported].map((version) => `node-${version}@npm:node-${system}-${process.arch}@${version}`)
  npm(nodes, 'install', '--ignore-scripts', '--no-bin-links', ...names)
  const programOf = (version: string): OfferedNode => {
    const program = process.platform === 'win32' ? 'node.exe' : 'node'
    return { version, path: join(nodes, 'node_modules', `node-${version}`, 'bin', program) }
  }
  return { folder: consumer, sizes, supported: supported.map(programOf), tooOld: programOf(tooOld) }
}

/** What the tests need besides the package. */
function linkPeers(consumer: string): void {
  for (const name of beside) {
    const link = join(consumer, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    // A dependency may bring its own.
    if (!existsSync(link)) symlinkSync(join(root, 'node_modules', name), link, 'junction')
  }
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}

function packagesIn(folder: string): number {
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as { packages: object }
  return Object.keys(lock.packages).length
}

function offeredVersions(): { readonly supported: string[]; readonly tooOld: string } {
  const all = (JSON.parse(npm(root, 'view', 'node', 'versions', '--json')) as string[]).filter((version) =>
    /^\d+\.\d+\.\d+$/.test(version),
  )
  const byAge = all.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  const oldest = byAge.findIndex((version) => version === '24.18.0')
  if (oldest < 1) throw new Error('The registry offers no node@24.18.0, which package.json promises to be enough.')
  const newestOf = new Map(byAge.slice(oldest).map((version) => [Number.parseInt(version, 10), version]))
  // An odd line ends before the next even one is half a year old.
  const newest = [...newestOf].filter(([major]) => major % 2 === 0).map(([, version]) => version)
  const tooOld = byAge.findLast((version) => version.startsWith('22.'))
  if (tooOld === undefined) throw new Error('The registry offers no node@22 to be too old.')
  return { supported: [...new Set(['24.18.0', ...newest])], tooOld }
}

function startProject(folder: string): void {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }))
}

/** @returns what it wrote to stdout */
function npm(cwd: string, ...args: readonly string[]): string {
  // Of what `npm test` or vitest set, a person's own shell has nothing.
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV$|NODE_OPTIONS$)/i.test(name))
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter)
  return execFileSync('npm', [...args, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd,
    encoding: 'utf8',
    env: { ...Object.fromEntries(own), PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
}
