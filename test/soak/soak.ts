/**
 * Lets everything be done to a sandbox for some minutes, and fails if it does not stay as it was.
 *
 * npm run soak -- --minutes 6
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judge, type Timed } from './flat.ts'
import { startLoad } from './load.ts'
import type { Sample } from './sampler.ts'

const help = `Lets everything be done to a sandbox for some minutes, and fails if it does not stay as it was.

Usage
  npm run soak -- [options]

Options
  --minutes <n>   how long (6); in fewer, what has a bound may still be filling, and look like a leak
  --clients <n>   how many at once (24)
  --seed <n>      which requests (1)
  --help          this text
`

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string', default: '6' },
        clients: { type: 'string', default: '24' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    })
    const [minutes, clients, seed] = [Number(values.minutes), Number(values.clients), Number(values.seed)]
    if (!(minutes > 0 && clients > 0) || Number.isNaN(seed))
      throw new Error('--minutes and --clients must be numbers above 0, and --seed any number.')
    return { minutes, clients, seed, help: values.help }
  } catch (error) {
    // What somebody has mistyped needs no stack.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nSee npm run soak -- --help\n`)
    return process.exit(2)
  }
}

const options = readOptions()
if (options.help) {
  process.stdout.write(help)
  process.exit(0)
}
const { minutes, clients, seed } = options
const roundMs = Math.min(10_000, (minutes * 60_000) / 6)

const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-soak-'))
const sandbox = fork(
  fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url)),
  ['start', '--port', '0', '--data', join(folder, 'state.json'), '--log', 'json'],
  {
    execArgv: ['--expose-gc', '--import', new URL('sampler.ts', import.meta.url).href],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  },
)
const ended = once(sandbox, 'exit')
const url = await new Promise<string>((resolve, reject) => {
  sandbox.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const found = /"listening":"([^"]+)"/.exec(text)?.[1]
    if (found !== undefined) resolve(found)
  })
  void ended.then(() => reject(new Error('The sandbox did not start.')))
})

const started = performance.now()
const samples: Timed[] = []
const columns = ['minute', 'requests', 'broken off', 'heap MiB', 'memory MiB', 'resources', 'files', 'delay p99 ms']
process.stdout.write(`${columns.join('  ')}\n`)
const load = startLoad(url, clients, seed)
while (performance.now() - started < minutes * 60_000) {
  await new Promise((resolve) => setTimeout(resolve, roundMs))
  await load.pause()
  sandbox.send('sample')
  const [sample] = (await Promise.race([once(sandbox, 'message'), ended.then(() => [undefined])])) as [Sample?]
  if (!sample) throw new Error('The sandbox ended by itself.')
  const minute = (performance.now() - started) / 60_000
  samples.push({ ...sample, minute })
  const { heapMiB, rssMiB, resources, files, delayP99Ms } = sample
  const cells = [minute.toFixed(2), load.answered, load.broken, heapMiB.toFixed(1), rssMiB.toFixed(0), resources, files]
  const row = [...cells, delayP99Ms.toFixed(0)].map((cell, at) => String(cell).padStart(columns[at]?.length ?? 0))
  process.stdout.write(`${row.join('  ')}\n`)
  load.resume()
}
await load.pause()
const before = performance.now()
sandbox.kill('SIGTERM')
const [code] = (await ended) as [number | null]
await rm(folder, { recursive: true })

const verdicts = [
  ...judge(samples),
  {
    rule: 'it stops when it is told to',
    found: `code ${code} after ${((performance.now() - before) / 1000).toFixed(1)} s`,
    holds: code === 0,
  },
]
process.stdout.write('\n')
for (const { rule, found, holds } of verdicts) process.stdout.write(`${holds ? '✓' : '✗'} ${rule}: ${found}\n`)
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1
