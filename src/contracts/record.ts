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

/** What a recording came to: a contract for each provider that was called, and what no contract could hold. */
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

const mostSamples = 2000

/** Different calls: of those that are the same but for their data, one stands for all. */
export class Samples {
  readonly #kept = new Map<string, { readonly sample: Sample; readonly rank: string }>()

  /** @returns false if there are too many */
  keep(sample: Sample): boolean {
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
    const known = this.#kept.get(key)
    if (!known && this.#kept.size >= mostSamples) return false
    // The least of them is kept, whichever came first.
    const rank = rankOf(sample)
    if (!known || rank < known.rank) this.#kept.set(key, { sample, rank })
    return true
  }

  all(): Sample[] {
    return Array.from(this.#kept.values(), ({ sample }) => sample)
  }
}

export class Recorder implements Recording {
  readonly #consumer: string
  readonly #version: PactVersion
  readonly #around: Surroundings
  readonly #fromMs: number
  readonly #samples = new Samples()
  readonly #leftOut = new Map<string, LeftOut>()

  /** @throws Mistake if the consumer's name cannot be that of a file */
  constructor(consumer: string, { version = 'V4' }: RecordOptions, around: Surroundings) {
    if (!isConsumerName(consumer)) throw new Mistake('invalid', consumerNameHint(consumer))
    this.#consumer = consumer
    this.#version = version
    this.#around = around
    this.#fromMs = around.machine()
  }

  /** Takes notice of an exchange; those with the sandbox itself and those of second writers are none of the consumer's. */
  note(exchange: Exchange): void {
    if (exchange.provider === undefined || exchange.actor !== undefined) return
    if (!isEntry(exchange)) {
      return this.#leaveOut(`${exchange.method} ${exchange.path}`, `${exchange.provider} is played without rules`)
    }
    const sample = sampleOf(exchange, this.#around.providers, { fromMs: this.#fromMs, toMs: this.#around.machine() })
    if ('reason' in sample) this.#leaveOut(sample.call, sample.reason)
    else if (!this.#samples.keep(sample)) {
      this.#leaveOut(nameOf(sample.entry), `there are ${mostSamples} different calls already`)
    }
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
    const { contracts, unsayable } = await contractsFrom(this.#samples, this.#consumer, this.#version, this.#around)
    const leftOut = [
      ...this.#leftOut.values(),
      ...unsayable.map((entry): LeftOut => ({ call: nameOf(entry), reason: whyUnsayable, times: 1 })),
    ]
    return { contracts, leftOut: leftOut.toSorted((a, b) => (a.call + a.reason < b.call + b.reason ? -1 : 1)) }
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

/** Contracts of samples, one for each API; and the entries that no states make a fresh sandbox answer the same. */
export async function contractsFrom(
  samples: Samples,
  consumer: string,
  version: PactVersion,
  { openStand }: Pick<Surroundings, 'openStand'>,
): Promise<{ readonly contracts: readonly RecordedContract[]; readonly unsayable: readonly Entry[] }> {
  const interactions = new Map<string, Interaction[]>()
  const unsayable: Entry[] = []
  const stand = await openStand()
  try {
    for (const sample of samples.all()) {
      const found = await interactionOf(sample, stand)
      if (found === undefined) unsayable.push(sample.entry)
      else interactions.set(sample.provider.name, [...(interactions.get(sample.provider.name) ?? []), found])
    }
  } finally {
    await stand.close()
  }
  const contracts = [...interactions].map(([provider, all]) => ({
    provider,
    file: `${consumer}-${provider}.json`,
    interactions: all.length,
    pact: pactOf(consumer, provider, inOrder(all), version),
  }))
  return { contracts: contracts.toSorted((a, b) => (a.file < b.file ? -1 : 1)), unsayable }
}

/**
 * An exchange as the sample of a call, or why no contract can say it.
 *
 * @param lately between when the consumer could have looked at the machine's clock
 */
export function sampleOf(
  entry: Entry,
  providers: readonly Provider[],
  lately: { readonly fromMs: number; readonly toMs: number },
): Sample | Pick<LeftOut, 'call' | 'reason'> {
  const provider = providers.find(({ name }) => name === entry.provider)
  const operation = provider?.spec.operations.find(({ operationId }) => operationId === entry.operation)
  if (!provider || !operation) return { call: nameOf(entry), reason: 'it is no operation of the API' }
  if (!entry.delivered || entry.status === 0) {
    const kinds = entry.faults.map(({ fault }) => fault.kind).join(', ')
    const reason = `its answer was lost${kinds === '' ? '' : ` (${kinds})`}`
    return { call: `${entry.method} ${entry.path}`, reason }
  }
  const call = callOf(entry, operation, { ...lately, sandboxMs: entry.atMs })
  return typeof call === 'string' ? { call: nameOf(entry), reason: call } : { entry, provider, operation, call }
}

export const isConsumerName = (consumer: string): boolean => /^[A-Za-z0-9][\w.-]{0,99}$/.test(consumer)

export const consumerNameHint = (consumer: string): string =>
  `"${consumer.slice(0, 80)}" cannot name a consumer. Use letters, digits, dots, dashes and underscores: oms-worker`

export const whyUnsayable = 'its answer depends on what no state can say: a fresh sandbox gave another one'

/** Of what the engine tells, only an exchange with an API that is played by rules comes with all that was said. */
const isEntry = (exchange: Exchange): exchange is Entry => 'answerHeaders' in exchange

const nameOf = ({ method, path, status }: Entry): string => `${method} ${path}, answered ${status}`

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
