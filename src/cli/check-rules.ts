/** What a provider's rules and scenarios must be like for the sandbox to play by them. */
import { faultsOf, type Provider, type Sandbox } from '../index.ts'

/** Every mistake in a provider, and what can be asked of it without an answer. */
export function* checkRules(provider: Provider): Generator<string> {
  yield* faultsOf(provider)
  yield* uncovered(provider)
}

/** What can be asked of an order, and no row says what comes of it. */
function* uncovered(provider: Provider): Generator<string> {
  const { statuses, orders } = provider
  const at = { now: 0, settings: { strict: false, timeZone: 'UTC', holdGraceSeconds: 0 } }
  for (const status of statuses) {
    const order = orders.complete({ id: orders.exampleId ?? '98765', [orders.statusKey]: status }, { now: 0 })
    const record = { order, fulfillments: [], history: [], memory: {} }
    for (const ask of provider.asks(record)) {
      try {
        provider.foresee(record, ask, at)
      } catch (error) {
        yield error instanceof Error ? error.message : String(error)
      }
    }
  }
}

/** Sets each scenario with each of the words that its placeholders may stand for, every time on a fresh session. */
export async function checkScenarios(
  { name, scenarios, orders }: Provider,
  sandbox: Sandbox,
): Promise<{ readonly tried: number; readonly mistakes: readonly string[] }> {
  const mistakes: string[] = []
  let tried = 0
  // One order that the fixtures have, and one that they do not.
  const ids = [
    ...sandbox
      .orders(name)
      .list()
      .slice(0, 1)
      .map(({ id }) => id),
    orders.exampleId ?? '98765',
  ]
  for (const { sentence, choices } of scenarios) {
    for (const words of sentencesOf(sentence, { id: ids, status: ['500'], ...choices })) {
      tried += 1
      try {
        await sandbox.reset()
        await sandbox.given(name, words)
      } catch (error) {
        mistakes.push(`"${words}" cannot be set: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  return { tried, mistakes }
}

/** The sentence with every combination of words in the place of its placeholders. */
function sentencesOf(sentence: string, words: Readonly<Record<string, readonly string[]>>): string[] {
  const [placeholder, name = ''] = /<(\w+)>/.exec(sentence) ?? []
  if (placeholder === undefined) return [sentence]
  return (words[name] ?? ['something']).flatMap((word) => sentencesOf(sentence.replace(placeholder, word), words))
}
