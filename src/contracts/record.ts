/** Turns what a consumer did against the sandbox into contracts: Pact files, one for each API that it called. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonObject } from '../domain/json.ts'
import type { Exchange } from '../engine/exchange.ts'
import { Mistake } from '../engine/ours.ts'
import type { Entry } from '../journal/journal.ts'
import type { Provider } from '../provider.ts'
import { isInside, isLink } from '../state/links.ts'
import { callOf, shapeOf } from './record-call.ts'
import { type Interaction, type PactVersion, pactOf } from './record-pact.ts'
import { statusOf } from './record-states.ts'
import { interactionOf, isFaulted, reasonsOf, type Sample, type Stand } from './record-trial.ts'

export interface RecordOptions {
  /** Which version of the Pact specification the files follow: `V4` unless given. */
  readonly version?: PactVersion | undefined
}

/** A contract between the consumer and one API. */
export interface RecordedContract {
  readonly provider: string
  /** `oms-worker-newstore.json` */
  readonly file: string
  readonly interactions: number
  readonly pact: JsonObject
}

/** What the consumer did and no contract can say. */
export interface LeftOut {
  /** `PATCH /order-management/orders/b604…, answered 200` */
  readonly call: string
  readonly reason: string
  /** How often. */
  readonly times: number
}

export interface Contracts {
  readonly contracts: readonly RecordedContract[]
  readonly leftOut: readonly LeftOut[]
}

/** What a consumer does from now on, in whatever session and through every reset. */
export interface Recording {
  /** The contracts so far. Each interaction in them has been tried on a fresh sandbox, and holds there. */
  contracts(): Promise<Contracts>
  /**
   * Writes them as `<folder>/<consumer>-<provider>.json`, in the place of files of that name; `contracts` unless given.
   *
   * @returns the contracts, each with the path of its file
   * @throws Mistake if they cannot be written there
   */
  write(folder?: string): Promise<Contracts>
  /** Takes no more notice of what the consumer does. */
  stop(): void
}

export interface Surroundings {
  readonly providers: readonly Provider[]
  /** The machine's clock, milliseconds since the epoch. */
  readonly machine: () => number
  readonly openStand: () => Promise<Stand>
  readonly stopped: () => void
}

/** One of the calls that are the same but for their data, standing for all of them. */
interface Kept {
  readonly sample: Sample
  /** The least of them is kept, whichever came first. */
  readonly rank: string
}

const mostSamples = 2000

export class Recorder implements Recording {
  readonly #consumer: string
  readonly #version: PactVersion
  readonly #around: Surroundings
  readonly #fromMs: number
  readonly #kept = new Map<string, Kept>()
  readonly #leftOut = new Map<string, LeftOut>()

  /** @throws Mistake if the consumer's name cannot be that of a file */
  constructor(consumer: string, { version = 'V4' }: RecordOptions, around: Surroundings) {
    if (!/^[A-Za-z0-9][\w.-]{0,99}$/.test(consumer)) {
      throw new Mistake(
        'invalid',
        `"${consumer.slice(0, 80)}" cannot name a consumer. Use letters, digits, dots, dashes and underscores: oms-worker`,
      )
    }
    this.#consumer = consumer
    this.#version = version
    this.#around = around
    this.#fromMs = around.machine()
  }

  /** Takes notice of an exchange; those with the sandbox itself and those of second writers are none of the consumer's. */
  note(exchange: Exchange): void {
    if (exchange.provider === undefined || exchange.actor !== undefined) return
    const asked = `${exchange.method} ${exchange.path}`
    if (!isEntry(exchange)) return this.#leaveOut(asked, `${exchange.provider} is played without rules`)
    const provider = this.#around.providers.find(({ name }) => name === exchange.provider)
    const operation = provider?.spec.operations.find(({ operationId }) => operationId === exchange.operation)
    if (!provider || !operation) {
      return this.#leaveOut(`${asked}, answered ${exchange.status}`, 'it is no operation of the API')
    }
    if (!exchange.delivered || exchange.status === 0) {
      const kinds = exchange.faults.map(({ fault }) => fault.kind).join(', ')
      return this.#leaveOut(asked, `its answer was lost${kinds === '' ? '' : ` (${kinds})`}`)
    }
    const lately = { fromMs: this.#fromMs, toMs: this.#around.machine(), sandboxMs: exchange.atMs }
    const call = callOf(exchange, operation, lately)
    if (typeof call === 'string') return this.#leaveOut(`${asked}, answered ${exchange.status}`, call)
    this.#keep({ entry: exchange, provider, operation, call })
  }

  #keep(sample: Sample): void {
    const { entry, provider, operation, call } = sample
    const key = JSON.stringify([
      provider.name,
      shapeOf(call, operation),
      entry.status,
      isFaulted(entry),
      reasonsOf(entry),
      Object.keys(entry.errors ?? {}).toSorted(),
      entry.before ? statusOf(provider, entry.before) : null,
    ])
    const rank = rankOf(sample)
    const known = this.#kept.get(key)
    if (known && known.rank <= rank) return
    if (!known && this.#kept.size >= mostSamples) {
      return this.#leaveOut(nameOf(sample), `there are ${mostSamples} different calls already`)
    }
    this.#kept.set(key, { sample, rank })
  }

  #leaveOut(call: string, reason: string): void {
    const key = `${call}: ${reason}`
    const times = (this.#leftOut.get(key)?.times ?? 0) + 1
    if (times > 1 || this.#leftOut.size < mostSamples) this.#leftOut.set(key, { call, reason, times })
  }

  stop(): void {
    this.#around.stopped()
  }

  async contracts(): Promise<Contracts> {
    const interactions = new Map<string, Interaction[]>()
    const leftOut = [...this.#leftOut.values()]
    const stand = await this.#around.openStand()
    try {
      for (const { sample } of this.#kept.values()) {
        const found = await interactionOf(sample, stand)
        if (found === undefined) leftOut.push({ call: nameOf(sample), reason: unsayable, times: 1 })
        else interactions.set(sample.provider.name, [...(interactions.get(sample.provider.name) ?? []), found])
      }
    } finally {
      await stand.close()
    }
    const contracts = [...interactions].map(([provider, all]) => ({
      provider,
      file: `${this.#consumer}-${provider}.json`,
      interactions: all.length,
      pact: pactOf(this.#consumer, provider, inOrder(all), this.#version),
    }))
    return {
      contracts: contracts.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
      leftOut: leftOut.toSorted((a, b) => (a.call + a.reason < b.call + b.reason ? -1 : 1)),
    }
  }

  async write(folder = 'contracts'): Promise<Contracts> {
    const { contracts, leftOut } = await this.contracts()
    const written = contracts.map((contract) => ({ ...contract, file: join(folder, contract.file) }))
    try {
      if (written.length > 0) await mkdir(folder, { recursive: true })
      for (const { file, pact } of written) {
        if ((await isLink(file)) && !(await isInside(folder, file))) {
          throw new Mistake(
            'conflict',
            `${file} is a link that leads out of ${folder}. Remove it, or record into another folder.`,
          )
        }
        await writeFile(file, `${JSON.stringify(pact, null, 2)}\n`)
      }
    } catch (error) {
      const isOfTheSystem = error instanceof Error && 'syscall' in error
      throw isOfTheSystem ? new Mistake('conflict', `${folder} cannot hold the contracts: ${error.message}`) : error
    }
    return { contracts: written, leftOut }
  }
}

const unsayable = 'its answer depends on what no state can say: a fresh sandbox gave another one'

/** Of what the engine tells, only an exchange with an API that is played by rules comes with all that was said. */
const isEntry = (exchange: Exchange): exchange is Entry => 'answerHeaders' in exchange

const nameOf = ({ entry }: Sample): string => `${entry.method} ${entry.path}, answered ${entry.status}`

const rankOf = ({ call: { path, query, headers, body }, entry: { before } }: Sample): string =>
  JSON.stringify([path, query, headers, body ?? null, before?.tenant ?? '', before?.order ?? null])

/** By what they say, so that the same recording is the same file; those that say the same are numbered. */
function inOrder(interactions: readonly Interaction[]): Interaction[] {
  const key = ({ description, states, call }: Interaction): string =>
    JSON.stringify([description, states, call.path, call.query, call.headers, call.body ?? null])
  const seen = new Map<string, number>()
  return interactions
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((one) => {
      const same = JSON.stringify([one.description, one.states.map(({ name }) => name)])
      const count = (seen.get(same) ?? 0) + 1
      seen.set(same, count)
      return count === 1 ? one : { ...one, description: `${one.description} (${count})` }
    })
}
