/** Plays the interactions of contracts by Pact's own verifier, each where nothing is left of another. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Exchange } from '../engine/exchange.ts'
import { type Pact, sliceText } from './pact-file.ts'
import { type SetState, StateRelay } from './states.ts'
import { PactVerifier, type Said } from './verifier.ts'

/** Where interactions are played. */
export interface Target {
  /** How many contracts at a time. */
  readonly atOnce: number
  /** Whether it is on this machine, so that no proxy may come between. */
  readonly isLocal: boolean
  /** Sent with every request, in the place of the contract's own. */
  readonly headers: Readonly<Record<string, string>>
  /** How long the verifier waits for one answer. */
  readonly timeoutMs: number
  /** A place for one interaction. */
  place(pact: Pact): Place
}

export interface Place {
  readonly baseUrl: string
  /** Absent where nobody sets states, and they are only announced. */
  readonly setState?: SetState
  /** What was asked of it so far, where that can be seen. */
  readonly seen?: () => readonly Exchange[]
}

export interface Played extends Said {
  readonly seen: readonly Exchange[]
  readonly durationMs: number
}

/** What all contracts of one run share. */
export class Stage {
  readonly #target: Target
  readonly #folder: string
  readonly #relay: StateRelay
  #files = 0

  private constructor(target: Target, folder: string, relay: StateRelay) {
    this.#target = target
    this.#folder = folder
    this.#relay = relay
  }

  static async open(target: Target): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-verify-'))
    return new Stage(target, folder, await StateRelay.open())
  }

  async close(): Promise<void> {
    await this.#relay.close()
    await rm(this.#folder, { recursive: true, force: true })
  }

  /** A process for the interactions of one contract; `close` ends it. */
  player(): PactVerifier {
    return new PactVerifier(this.#folder, this.#target.isLocal)
  }

  /** @param at where in the contract the interaction stands */
  async play(pact: Pact, at: number, verifier: PactVerifier): Promise<Played> {
    const { headers, timeoutMs } = this.#target
    const { baseUrl, setState, seen } = this.#target.place(pact)
    // Alone in a file, so that there is no doubt which interaction an account is of, and that it is of one at all.
    const file = join(this.#folder, `${++this.#files}.json`)
    await writeFile(file, sliceText(pact, at))
    const way = setState && this.#relay.way(setState)
    const startedAt = performance.now()
    try {
      const { provider } = pact
      const said = await verifier.verify({ file, provider, baseUrl, statesUrl: way?.url, headers, timeoutMs })
      const durationMs = performance.now() - startedAt
      const requests = seen?.() ?? []
      return { ...judged(said, way?.failures ?? [], seen ? requests.length : undefined), seen: requests, durationMs }
    } finally {
      way?.close()
      await rm(file, { force: true })
    }
  }
}

/** What the verifier says, in the light of what was seen: it is sure of itself also where it has done nothing. */
function judged(said: Said, failures: readonly string[], requests: number | undefined): Said {
  if (failures.length > 0) return { holds: false, differences: said.differences, reason: failures.join('\n') }
  if (said.holds && requests === 0) {
    return { holds: false, differences: [], reason: 'The verifier says that it holds, but no request has come.' }
  }
  return said
}
