/** Profiles the sandbox under one kind of request, by the inspector, and says where the time went. */
import { writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bench, stageOf, startWithinMs } from './compare.ts'
import type { Contestant } from './contestants/contestant.ts'
import { Load } from './load.ts'
import type { Options } from './options.ts'
import { writeOrders } from './orders.ts'
import { table } from './table.ts'
import { type WorkName, works } from './works.ts'

/** As Chrome DevTools and `--cpu-prof` write it; times are in microseconds. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const root = fileURLToPath(new URL('../', import.meta.url))

/** @returns what to print */
export async function profile(bench: Bench, sandbox: Contestant, name: WorkName, options: Options): Promise<string> {
  const orders = await writeOrders(join(bench.folder, 'profiled'), { newstore: options.requests, skuio: 100 })
  const stage = await stageOf(bench.folder, sandbox, orders, 'profile')
  const work = works[name]
  const running = await bench.processes.start(
    async (port) => {
      const command = await sandbox.command(stage, port)
      return { ...command, args: ['--inspect=127.0.0.1:0', ...command.args] }
    },
    works.get.call(0, orders),
    startWithinMs,
  )
  const load = new Load(running.url, options.connections)
  const inspector = await Inspector.open(/ws:\/\/\S+/.exec(running.said())?.[0] ?? '')
  let asked = 0
  const ask = async (): Promise<void> => {
    if (name === 'patch' && sandbox.renew) await load.ask(sandbox.renew)
    const from = asked
    asked += options.requests
    await load.run(options.requests, (n) => work.call(from + n, orders))
  }

  bench.say('warm-up')
  await ask()
  await ask()
  await inspector.send('Profiler.enable')
  await inspector.send('Profiler.setSamplingInterval', { interval: 200 })
  await inspector.send('Profiler.start')
  for (let round = 0; round < options.rounds; round++) {
    bench.say(`profile: ${round + 1} of ${options.rounds}`)
    await ask()
  }
  const { profile: taken } = (await inspector.send('Profiler.stop')) as { profile: Profile }
  inspector.close()
  await load.close()
  await running.stop()

  const file = resolve(`bench-${name}.cpuprofile`)
  await writeFile(file, JSON.stringify(taken))
  const count = options.rounds * options.requests
  return `${topOf(taken, count)}\n\n${work.title}, ${count} requests: ${relative('.', file)} opens in Chrome DevTools and VS Code.`
}

/** Self time by function and by file, in microseconds a request. */
function topOf({ nodes, samples, timeDeltas }: Profile, count: number): string {
  const byFunction = new Map<string, number>()
  const byFile = new Map<string, number>()
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  let busy = 0
  for (const [at, id] of samples.entries()) {
    const frame = frames.get(id)
    const micros = timeDeltas[at] ?? 0
    if (!frame || frame.functionName === '(idle)') continue
    busy += micros
    const file = shown(frame.url)
    const title = `${frame.functionName || '(anonymous)'} ${file}${frame.url === '' ? '' : `:${frame.lineNumber + 1}`}`
    byFunction.set(title, (byFunction.get(title) ?? 0) + micros)
    byFile.set(file, (byFile.get(file) ?? 0) + micros)
  }
  const rows = (sums: ReadonlyMap<string, number>, most: number): string[][] =>
    [...sums]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([title, micros]) => [title, (micros / count).toFixed(2), `${((micros / busy) * 100).toFixed(1)} %`])
  return [
    table(['self time by function', 'µs a request', 'part'], rows(byFunction, 50)),
    table(['self time by file', 'µs a request', 'part'], rows(byFile, 40)),
  ].join('\n\n')
}

function shown(url: string): string {
  if (url === '') return '(native)'
  if (!url.startsWith('file:')) return url
  const path = relative(root, fileURLToPath(url))
  return path.replace(/^.*node_modules\//, '')
}

/** The part of Node's inspector that profiling takes. */
class Inspector {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>()
  #last = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      const { id, result, error } = JSON.parse(String(data)) as { id?: number; result?: unknown; error?: Error }
      const waiting = id === undefined ? undefined : this.#waiting.get(id)
      if (id !== undefined) this.#waiting.delete(id)
      if (error) waiting?.reject(new Error(error.message))
      else waiting?.resolve(result)
    })
  }

  static async open(url: string): Promise<Inspector> {
    const socket = new WebSocket(url)
    await new Promise((opened, failed) => {
      socket.addEventListener('open', opened)
      socket.addEventListener('error', failed)
    })
    return new Inspector(socket)
  }

  send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last
    this.#socket.send(JSON.stringify({ id, method, params }))
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  close(): void {
    this.#socket.close()
  }
}
