/** A project as a reader of the docs has it: the package is installed, and the command is on the path. */

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a reader has besides the package. */
const beside = ['@playwright', '@types', 'msw', 'vitest']

export interface Printed {
  readonly code: number
  /** What a terminal would show: stdout and stderr as they came. */
  readonly text: string
}

export interface Project {
  readonly path: string
  write(file: string, text: string): Promise<void>
  /** Runs a line of a shell in one of its folders. */
  run(line: string, folder?: string): Promise<Printed>
  remove(): Promise<void>
}

export async function createProject(): Promise<Project> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'order-sandbox-docs-')))
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(path, file)), { recursive: true })
    await writeFile(join(path, file), text)
  }
  await installPackage(path, write)
  await write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module' }))
  const bin = join(path, 'node_modules/.bin')
  await mkdir(bin)
  await writeFile(
    join(bin, 'order-sandbox'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'src/cli/main.ts')}" "$@"\n`,
    { mode: 0o755 },
  )
  for (const name of beside) await symlink(join(root, 'node_modules', name), join(path, 'node_modules', name))
  const paths = [bin, dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH]
  const env = { ...withoutOurs(process.env), PATH: paths.join(delimiter), NO_COLOR: '1' }
  return {
    path,
    write,
    // A test that waits for a command has a time limit of its own; the command must not outlive it for long.
    run: (line, folder = '.') =>
      new Promise((resolve, reject) => {
        const options = { cwd: join(path, folder), env, timeout: 120_000 }
        execFile('sh', ['-c', `{ ${line}\n} 2>&1`], options, (error, stdout) => {
          if (error !== null && typeof error.code !== 'number') reject(error)
          else resolve({ code: Number(error?.code ?? 0), text: stdout.replaceAll('\r', '').trimEnd() })
        })
      }),
    remove: () => rm(path, { recursive: true, force: true }),
  }
}

/** The package from source. Node strips no types below node_modules, hence the links: it looks at where they lead. */
async function installPackage(path: string, write: Project['write']): Promise<void> {
  await write('package/package.json', JSON.stringify({ name: 'order-sandbox', type: 'module', exports: await doors() }))
  await symlink(join(root, 'src'), join(path, 'package/src'))
  await mkdir(join(path, 'node_modules'))
  await symlink(join(path, 'package'), join(path, 'node_modules/order-sandbox'))
}

/** What the package exports, where it stands before a build. */
async function doors(): Promise<Record<string, string>> {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string }>
  }
  return Object.fromEntries(
    Object.entries(exports).flatMap(([name, door]) =>
      typeof door === 'string' ? [] : [[name, door.default.replace('./dist/', './src/').replace(/\.js$/, '.ts')]],
    ),
  )
}

/** What vitest tells its own processes, and what would be an option, is not for those of a reader. */
const withoutOurs = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(VITEST|ORDER_SANDBOX_|NODE_OPTIONS|TEST$)/.test(name)),
  )
