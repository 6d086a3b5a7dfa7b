/** Asks a server: as fast as it answers, or at a fixed rate. */
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'undici'
import type { Call } from './works.ts'

/** How the load went. */
export interface Outcome {
  readonly seconds: number
  /** How many answers had which status. */
  readonly statuses: ReadonlyMap<number, number>
}

export class Load {
  readonly #pool: Pool
  readonly #connections: number

  /** @param connections how many requests are on their way at most; each connection has one at a time and is kept */
  constructor(url: string, connections: number) {
    this.#connections = connections
    this.#pool = new Pool(url, { connections, pipelining: 1, keepAliveTimeout: 60_000, bodyTimeout: 30_000 })
  }

  async ask({ method, path, headers, body }: Call): Promise<{ readonly status: number; readonly text: string }> {
    const answer = await this.#pool.request({ method, path, headers, body: body ?? null })
    return { status: answer.statusCode, text: await answer.body.text() }
  }

  /** Asks so many times, and asks the next thing whenever an answer has come. */
  async run(count: number, call: (n: number) => Call): Promise<Outcome> {
    const statuses = new Map<number, number>()
    let next = 0
    let asking = true
    // To wake up a process that sleeps is paid by whoever sends it something: the slower the server, the oftener.
    const stayAwake = (): void => {
      if (asking) setImmediate(stayAwake)
    }
    stayAwake()
    const begun = performance.now()
    await Promise.all(
      Array.from({ length: this.#connections }, async () => {
        while (next < count) {
          const { status } = await this.ask(call(next++))
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
      }),
    ).finally(() => {
      asking = false
    })
    return { seconds: (performance.now() - begun) / 1000, statuses }
  }

  /**
   * Asks so many times at a fixed rate, whether or not answers come. So a server that stalls makes every request late
   * that falls due meanwhile, and not just one.
   *
   * @returns milliseconds from when a request was sent to when its answer had been read, one for each
   */
  async runAtRate(perSecond: number, count: number, call: (n: number) => Call): Promise<number[]> {
    const latencies: Promise<number>[] = []
    const begun = performance.now()
    for (let n = 0; n < count; n++) {
      const due = begun + (n * 1000) / perSecond
      const early = due - performance.now()
      if (early > 0) await wait(early)
      // A timer is up to a millisecond late, which is not the server's doing.
      const sent = performance.now()
      latencies.push(this.ask(call(n)).then(() => performance.now() - sent))
    }
    return Promise.all(latencies)
  }

  async close(): Promise<void> {
    await this.#pool.destroy()
  }
}
