/** What a provider's rules and scenarios must be like for the sandbox to play by them. */
import type { Provider, Sandbox } from '../index.ts'

type Rule = Provider['rules'][number]

/** Every mistake in the rules of a provider, and in what refers to them. */
export function* checkRules(provider: Provider): Generator<string> {
  const { name, rules, transitions, statuses, handlers, spec } = provider
  const seen = new Set<string>()
  for (const { id, statement, basis } of rules) {
    if (seen.has(id)) yield `${id} stands twice`
    seen.add(id)
    if (!id.startsWith(`${name}.`)) yield `${id} does not begin with "${name}."`
    if (statement.trim() === '') yield `${id} has no statement`
    const ground = basis.kind === 'documented' ? [basis.quote, basis.source] : [basis.why]
    if (ground.some((text) => text.trim() === '')) yield `${id} is ${basis.kind} without saying how we know`
  }
  const spoken: readonly Rule[] = [
    ...transitions.flatMap((row) => [row, ...(row.guards ?? [])]),
    ...Object.values(handlers).flatMap(({ gates }) => gates),
  ]
  for (const id of new Set(spoken.map((rule) => rule.id))) {
    if (!seen.has(id)) yield `${id} can decide a request and is not among the rules`
  }
  for (const { id, from, to } of transitions) {
    for (const status of new Set([...from, ...to])) {
      if (!statuses.includes(status)) yield `${id} names the status "${status}", which there is none of`
    }
  }
  yield* uncovered(provider)
  const operations = spec.operations.map(({ operationId }) => operationId)
  for (const id of operations) if (!handlers[id]) yield `the operation ${id} of the spec has no handler`
  for (const id of Object.keys(handlers)) {
    if (!operations.includes(id)) yield `the handler ${id} has no operation in the spec`
  }
}

/** What can be asked of an order, and no row says what comes of it. */
function* uncovered(provider: Provider): Generator<string> {
  const { statuses, orders } = provider
  const at = { now: 0, settings: { strict: false, timeZone: 'UTC', holdGraceSeconds: 0 } }
  for (const status of statuses) {
    const order = orders.complete({ id: '1', [orders.statusKey]: status }, { now: 0 })
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
  { name, scenarios }: Provider,
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
    '424242',
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
