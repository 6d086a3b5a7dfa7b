/** `npm run bench`: measures the sandbox beside its floor and its peers. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { cpus, platform, release, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bench, compare } from './compare.ts'
import type { Contestant } from './contestants/contestant.ts'
import { contestants } from './contestants/index.ts'
import { installPeers } from './contestants/peers/place.ts'
import { flat } from './flat.ts'
import { goalsBeside, goalsOfFlat, isMet } from './goals.ts'
import { help, type Options, readOptions, WrongCall } from './options.ts'
import { meter } from './process-tree.ts'
import { profile } from './profile.ts'
import { report, reportFlat, reportGoals } from './report.ts'
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
  let chosen = choose(all, options.only)
  const say = (text: string): void => void process.stderr.write(`${text}\n`)
  if (options.sandbox === undefined) {
    say('build')
    execFileSync(process.execPath, [at('../tools/build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
  }

  if (options.parts.includes('compare') && chosen.some(({ kind }) => kind === 'peer')) {
    const reason = installPeers(say)
    if (reason !== undefined) {
      const command = (): never => {
        throw new Error(reason)
      }
      chosen = chosen.map((one) => (one.kind === 'peer' ? { ...one, command } : one))
    }
  }

  const processes = new Processes()
  const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-bench-'))
  const clear = (): void => {
    processes.killAll()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', clear)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(code))
  }
  const bench: Bench = { processes, meter: meter(), folder, say }
  try {
    if (options.profile !== undefined) {
      const sandbox = chosen.find(({ kind }) => kind === 'sandbox')
      if (!sandbox) throw new WrongCall('--profile needs the sandbox to take part.')
      return print(`${await profile(bench, sandbox, options.profile, options)}\n`)
    }
    const results = options.parts.includes('compare') ? await compare(bench, chosen, options) : []
    const sandbox = all.find(({ name }) => name === 'sandbox')
    const flatness = sandbox && options.parts.includes('flat') ? await flat(bench, sandbox, options) : undefined
    const peers = all.filter(({ kind }) => kind === 'peer').map(({ name }) => name)
    const goals = [...goalsBeside(results, peers), ...(flatness ? goalsOfFlat(flatness) : [])]
    const machine = {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 1024 ** 3),
      system: `${platform()} ${release()}`,
      node: process.version,
    }
    const { rounds, requests, warmUp, rate, connections } = options
    const settings = { rounds, requests, warmUp, rate, connections }
    const now = new Date().toISOString()
    const measured = {
      at: now,
      machine,
      settings,
      results,
      flat: flatness,
      goals: goals.map((goal) => ({ ...goal, met: isMet(goal) })),
    }
    const tables = [
      `${now.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}; ` +
        `${rounds} rounds of ${requests} requests of a kind over ${connections} connections.`,
      ...(results.length > 0 ? [report(results, options.works, rate)] : []),
      ...(flatness ? [reportFlat(flatness)] : []),
      ...(goals.length > 0 ? [reportGoals(goals)] : []),
    ].join('\n\n')
    if (options.write) await writeResults(tables)
    const json = `${JSON.stringify(measured, null, 2)}\n`
    if (options.json === '-') return print(json)
    if (options.json !== undefined) await writeFile(options.json, json)
    print(`${tables}\n`)
  } finally {
    clear()
  }
}

/** Puts the tables between the two marks in bench/README.md. */
async function writeResults(tables: string): Promise<void> {
  const file = at('README.md')
  const text = await readFile(file, 'utf8')
  const [begin, end] = ['<!-- results -->', '<!-- /results -->']
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`${file} has no place for results between ${begin} and ${end}`)
  await writeFile(file, `${text.slice(0, from + begin.length)}\n${tables}\n${text.slice(to)}`)
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
