/** Makes contracts of entries that somebody chose in a journal. */
import { Mistake } from '../engine/ours.ts'
import type { Entry, Journal } from '../journal/journal.ts'
import {
  consumerNameHint,
  contractsFrom,
  isConsumerName,
  type RecordedContract,
  type RecordOptions,
  Samples,
  type Surroundings,
  sampleOf,
  whyUnsayable,
} from './record.ts'
import type { Sample } from './record-trial.ts'

export interface Chosen extends RecordOptions {
  readonly consumer: string
  /** Their numbers in the journal. */
  readonly entries: readonly number[]
}

/**
 * Pact files, one for each API that the entries were asked of. Calls that are the same but for their data become one
 * interaction, as in a recording.
 *
 * @throws Mistake that says of each entry why no contract can have it: who chose it wants it there, so none is left out
 */
export async function contractsOf(
  journal: Journal,
  { consumer, entries, version = 'V4' }: Chosen,
  around: Pick<Surroundings, 'providers' | 'machine' | 'openStand'>,
): Promise<readonly RecordedContract[]> {
  const reasons = new Map<number, string>()
  const samples = new Samples()
  for (const n of entries) {
    const sample = chosen(journal, n, around)
    if (typeof sample === 'string') reasons.set(n, sample)
    else samples.keep(sample)
  }
  if (reasons.size > 0 || !isConsumerName(consumer)) throw refused(consumer, entries, reasons)

  const { contracts, unsayable } = await contractsFrom(samples, consumer, version, around)
  for (const { n } of unsayable) reasons.set(n, `cannot be said in a contract: ${whyUnsayable}`)
  if (reasons.size > 0) throw refused(consumer, entries, reasons)
  return contracts
}

/** The entry of that number as the sample of a call, or why it cannot be one. */
function chosen(
  journal: Journal,
  n: number,
  { providers, machine }: Pick<Surroundings, 'providers' | 'machine'>,
): Sample | string {
  const entry = journal.get(n)
  if (!entry) return n < journal.next ? 'is no longer kept' : `has not come yet: the next one is ${journal.next}`
  if (entry.actor !== undefined) return `was sent by the second writer "${entry.actor}" and not by the consumer`
  const atMs = whenSent(entry, machine())
  const sample = sampleOf(entry, providers, { fromMs: atMs, toMs: atMs })
  return 'reason' in sample ? `cannot be said in a contract: ${sample.reason}` : sample
}

/** On the machine's clock, in milliseconds since the epoch. */
const whenSent = ({ startedMs }: Entry, nowMs: number): number => nowMs - (performance.now() - startedMs)

function refused(consumer: string, entries: readonly number[], reasons: ReadonlyMap<number, string>): Mistake {
  const named = isConsumerName(consumer) ? [] : [{ field: 'consumer', message: 'is no name for a file' }]
  const errors = [...reasons].map(([n, message]) => ({ field: `entries.${entries.indexOf(n)}`, message }))
  const detail = reasons.size === 0 ? consumerNameHint(consumer) : 'No contract can be made of these entries.'
  return new Mistake('invalid', detail, [...named, ...errors])
}
