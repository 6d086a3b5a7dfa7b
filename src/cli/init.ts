/** `order-sandbox init`: sets a project up, and asks nothing that it can find out. */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isConfigFile } from './config-file.ts'
import { type NewFile, type NewFiles, newFiles } from './init-files.ts'
import { type Values, WrongCall, wayOut } from './options.ts'
import { lookAt, type Manager, type Project } from './project.ts'
import { styled } from './terminal.ts'

/** What became of a file. */
interface Done {
  readonly path: string
  readonly done: 'written' | 'left alone' | 'would be written'
  readonly why?: string
}

/** What to do then, with the command that does it. */
interface Step {
  readonly command: string
  readonly purpose: string
}

/**
 * What became of each file goes to stdout, what to do next to stderr.
 *
 * @throws WrongCall if the project cannot be read, or a file cannot be written
 */
export async function init(values: Values): Promise<number> {
  const project = await lookAt(process.cwd(), process.env)
  const files = newFiles(project)
  const done: Done[] = []
  for (const file of [files.config, files.orders, ...(files.test ? [files.test] : [])]) {
    done.push(await put(file, values, file === files.config ? await otherConfig(file) : undefined))
  }
  const next = nextSteps(project, files)
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ project, files: done, next }, null, 2)}\n`)
    return 0
  }
  const width = Math.max(...done.map((one) => one.done.length))
  for (const { path, done: what, why } of done) {
    const style = what === 'left alone' ? 'dim' : 'green'
    const reason = why === undefined ? '' : `  ${styled('dim', why, process.stdout)}`
    process.stdout.write(`${styled(style, what.padEnd(width), process.stdout)}  ${path}${reason}\n`)
  }
  process.stderr.write(inWords(project, next))
  return 0
}

/** The config that there is already, by another name: two of them would be a mistake. */
async function otherConfig({ path }: NewFile): Promise<string | undefined> {
  const names = await readdir('.')
  return names.find((name) => isConfigFile(name) && name !== path)
}

async function put({ path, text }: NewFile, { force, dryRun }: Values, other: string | undefined): Promise<Done> {
  if (other !== undefined) return { path, done: 'left alone', why: `${other} is the config already` }
  try {
    if (dryRun) {
      const isThere = (await stat(path).catch(() => undefined)) !== undefined
      if (isThere && !force) return leftAlone(path)
      return { path, done: 'would be written', ...(isThere ? { why: 'in the place of the one there is' } : {}) }
    }
    await mkdir(dirname(path), { recursive: true })
    // Never over a file that is there, not even over one that has come this very moment.
    await writeFile(path, text, { flag: force ? 'w' : 'wx' })
    return { path, done: 'written' }
  } catch (error) {
    const isOfTheSystem = error instanceof Error && 'syscall' in error && 'code' in error
    if (isOfTheSystem && error.code === 'EEXIST' && error.syscall === 'open') return leftAlone(path)
    throw isOfTheSystem ? new WrongCall(`${path} cannot be written: ${error.message}. ${wayOut('init')}`) : error
  }
}

const leftAlone = (path: string): Done => ({
  path,
  done: 'left alone',
  why: 'it is there already; --force replaces it',
})

const adds: Readonly<Record<Manager, string>> = {
  npm: 'npm install --save-dev',
  pnpm: 'pnpm add --save-dev',
  yarn: 'yarn add --dev',
  bun: 'bun add --dev',
}
const runs: Readonly<Record<Manager, string>> = { npm: 'npx', pnpm: 'pnpm exec', yarn: 'yarn', bun: 'bunx' }

function nextSteps({ isPackage, manager, runner, hasSandbox }: Project, { test }: NewFiles): Step[] {
  const run = isPackage ? runs[manager] : 'npx'
  const testCommand =
    test &&
    {
      vitest: `${run} vitest run ${test.path}`,
      node: `node --test ${test.path}`,
      jest: `${run} order-sandbox exec -- ${run} jest ${test.path}`,
    }[runner]
  const own = isPackage ? `${manager} test` : '<your test command>'
  return [
    ...(isPackage && !hasSandbox ? [{ command: `${adds[manager]} order-sandbox`, purpose: 'bring it in' }] : []),
    ...(testCommand === undefined ? [] : [{ command: testCommand, purpose: 'the first test' }]),
    { command: `${run} order-sandbox start`, purpose: 'play the APIs on http://127.0.0.1:4010, with a console' },
    {
      command: `${run} order-sandbox exec --expect-retry-rules -- ${own}`,
      purpose: 'judge your client by its own tests',
    },
    { command: `${run} order-sandbox mcp`, purpose: 'what an AI agent is configured with' },
  ]
}

function inWords({ isPackage }: Project, next: readonly Step[]): string {
  const width = Math.max(...next.map(({ command }) => command.length))
  return [
    '',
    ...(isPackage
      ? []
      : ['There is no package.json here, so no test was written: any command can be tested by exec.', '']),
    'Next:',
    ...next.map(({ command, purpose }) => `  ${command.padEnd(width)}  ${styled('dim', purpose, process.stderr)}`),
    '',
  ].join('\n')
}
