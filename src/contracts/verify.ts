/** Verifies contracts: each interaction is held against the spec, then played; and what came of it is judged. */
import type { Provider } from '../provider.ts'
import { comparer } from './compare.ts'
import { type Filters, isLeftOut, noFilters, selected } from './filters.ts'
import { isProblem, type Pact, type PactInteraction, readPact } from './pact-file.ts'
import { type Played, Stage, type Target } from './play.ts'
import type { ContractResult, Finding, InteractionResult, Verdict } from './report.ts'
import { rulesTold } from './rules-told.ts'

/** A contract as it was found, before anybody has looked into it. */
export interface ContractSource {
  /** The file or the URL, as a person would write it. */
  readonly name: string
  readonly text: string
  /** Its failure does not count. */
  readonly pending?: boolean
  readonly wip?: boolean
  /** What the broker says about it. */
  readonly notices?: readonly string[]
}

export interface VerifyOptions {
  readonly providers: readonly Provider[]
  readonly filters?: Filters | undefined
  /** Absent where contracts are only held against the specs. */
  readonly target?: Target | undefined
  /** Told of each contract when it is done, in the order of the sources. */
  readonly onResult?: ((result: ContractResult) => void) | undefined
}

/** A source with what came of it. */
export interface Verified<Source extends ContractSource> {
  readonly source: Source
  readonly result: ContractResult
}

/**
 * Holds contracts against the specs and plays them, one after another.
 *
 * @returns what came of each source, without those in which the filters leave nothing
 */
export async function verifyContracts<Source extends ContractSource>(
  sources: readonly Source[],
  { providers, filters = noFilters, target, onResult }: VerifyOptions,
): Promise<readonly Verified<Source>[]> {
  const names = providers.map(({ name }) => name)
  const found = sources
    .map((source) => ({ source, read: readPact(source.text, names) }))
    .filter(({ read }) => !isLeftOut(read, filters))
  const compare = comparer(providers)
  const stage = target && (await Stage.open(target))

  const verifyOne = async (pact: Pact, pending: boolean): Promise<readonly InteractionResult[]> => {
    const findings = await compare(pact)
    const verifier = stage?.player()
    const results: InteractionResult[] = []
    try {
      for (const at of selected(pact, filters)) {
        const interaction = pact.interactions[at] as PactInteraction
        const isPlayed = stage && verifier && interaction.problem === undefined
        const played = isPlayed ? await stage.play(pact, at, verifier) : undefined
        results.push(resultOf(interaction, played, findings[at] ?? [], pending || interaction.pending))
      }
    } finally {
      verifier?.close()
    }
    return results
  }

  const verified = async ({ source, read }: (typeof found)[number]): Promise<Verified<Source>> => {
    const { consumer, provider } = read
    const { name, pending = false, wip = false, notices = [] } = source
    const about = {
      source: name,
      ...(consumer === undefined ? {} : { consumer }),
      ...(provider === undefined ? {} : { provider }),
      pending,
      wip,
      notices,
    }
    if (isProblem(read)) {
      const { kind, reason } = read
      const verdict = pending ? 'pending' : 'fails'
      return { source, result: { ...about, verdict, problem: { kind, reason }, interactions: [] } }
    }
    const interactions = await verifyOne(read, pending)
    return { source, result: { ...about, version: read.version, verdict: worst(interactions), interactions } }
  }

  try {
    return await several(found, target?.atOnce ?? 1, verified, ({ result }) => onResult?.(result))
  } finally {
    await stage?.close()
  }
}

const worst = (interactions: readonly InteractionResult[]): Verdict =>
  (['fails', 'pending'] as const).find((verdict) => interactions.some((one) => one.verdict === verdict)) ?? 'holds'

function resultOf(
  { description, states, method, path, query, status, id, problem }: PactInteraction,
  played: Played | undefined,
  findings: readonly Finding[],
  pending: boolean,
): InteractionResult {
  const reason = problem ?? played?.reason
  const mistaken = findings.some(({ kind }) => kind === 'mistake')
  const holds = problem === undefined && !mistaken && (played?.holds ?? true)
  const actual = played?.seen.at(-1)?.status
  return {
    description,
    given: states,
    request: { method, path, ...(query === undefined ? {} : { query }) },
    status: { expected: status, ...(actual === undefined ? {} : { actual }) },
    verdict: holds ? 'holds' : pending ? 'pending' : 'fails',
    ...(reason === undefined ? {} : { reason }),
    differences: played?.differences ?? [],
    findings,
    decidedBy: rulesTold(played?.seen ?? []),
    durationMs: Math.round(played?.durationMs ?? 0),
    ...(id === undefined ? {} : { id }),
  }
}

/** Works at several at once, and tells of each in their order. */
async function several<Item, Done>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Done>,
  tell: (done: Done) => void,
): Promise<readonly Done[]> {
  const done: Done[] = []
  let begun = 0
  let told = 0
  const worker = async (): Promise<void> => {
    while (begun < items.length) {
      const at = begun++
      done[at] = await work(items[at] as Item)
      for (let next = done[told]; next !== undefined; next = done[++told]) tell(next)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return done
}
