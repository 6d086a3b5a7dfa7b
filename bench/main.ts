/** `npm run bench`: measures the sandbox beside its floor and its peers. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bench, compare } from './compare.ts'
import type { Contestant } from './contestants/contestant.ts'
import { contestants } from './contestants/index.ts'
import { help, type Options, readOptions, WrongCall } from './options.ts'
import { meter } from './process-tree.ts'
import { profile } from './profile.ts'
import { report } from './report.ts'
import { Processes } from './running.ts'
import { table } from './table.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

async function main(options: Options): Promise<void> {
  const all = contestants(options.sandbox === undefined ? at('../dist/cli/main.js') : resolve(options.sandbox))
  if (options.help) return print(help)
  if (options.list) {
    return print(
      table(
        ['name', 'what'],
        all.map(({ name, what }) => [name, what]),
      ),
    )
  }
  const chosen = choose(all, options.only)
  const say = (text: string): void => void process.stderr.write(`${text}\n`)
  if (options.sandbox === undefined) {
    say('build')
    execFileSync(process.execPath, [at('../tools/build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
  }

  const processes = new Processes()
  process.once('exit', () => processes.killAll())
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(code))
  }
  const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-bench-'))
  const bench: Bench = { processes, meter: meter(), folder, say }
  try {
    if (options.profile !== undefined) {
      const sandbox = chosen.find(({ name }) => name.startsWith('sandbox'))
      if (!sandbox) throw new WrongCall('--profile needs the sandbox to take part.')
      return print(`${await profile(bench, sandbox, options.profile, options)}\n`)
    }
    const results = await compare(bench, chosen, options)
    const measured = {
      at: new Date().toISOString(),
      machine: { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, system: process.platform },
      rounds: options.rounds,
      requests: options.requests,
      results,
    }
    if (options.json !== undefined) {
      const text = `${JSON.stringify(measured, null, 2)}\n`
      if (options.json === '-') return print(text)
      await writeFile(options.json, text)
    }
    print(`${report(results, options.works)}\n`)
  } finally {
    processes.killAll()
    await rm(folder, { recursive: true, force: true })
  }
}

const print = (text: string): void => void process.stdout.write(text)

function choose(all: readonly Contestant[], only: readonly string[]): readonly Contestant[] {
  const unknown = only.filter((name) => !all.some((one) => one.name === name))
  if (unknown.length > 0) {
    throw new WrongCall(
      `Nobody is named ${unknown.map((name) => `"${name}"`).join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`,
    )
  }
  // Everything is told as a multiple of the floor.
  return all.filter(({ name }) => only.length === 0 || only.includes(name) || name === 'floor')
}

try {
  await main(readOptions(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof WrongCall)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
