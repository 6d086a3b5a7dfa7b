/** The transitions of a provider as a Mermaid state diagram. */
import type { Provider } from '../index.ts'

type Row = Provider['transitions'][number]

/**
 * An allowed change is an edge to the new status. One that is suppressed or refused is an edge back to where the order
 * stays, and says what was asked for. What guards look at stands in notes.
 *
 * @example
 * stateDiagram-v2
 *   open --> closed: order_status / recalculation (allowed)
 *   cancelled --> cancelled: order_status to draft, open (suppressed)
 */
export function diagramOf({ statuses, transitions }: Provider): string {
  const edges = new Map<string, string[]>()
  const notes = new Map<string, string[]>()
  const edge = (from: string, to: string, verdict: string, asked: string): void =>
    add(edges, `${from} --> ${to}|${verdict}`, asked)
  for (const from of statuses) {
    for (const row of transitions.filter((one) => one.from.includes(from))) {
      const reached = statuses.filter((to) => first(transitions, row.trigger, from, to) === row)
      if (reached.length === 0) continue
      const { trigger, verdict = 'allow', guards = [] } = row
      const asked = `${trigger} to ${reached.join(', ')}`
      if (verdict === 'allow') for (const to of reached) edge(from, to, 'allowed', trigger)
      else edge(from, from, words[verdict], asked)
      for (const guard of guards) {
        edge(from, from, `${words[guard.verdict]} by ${nameOf(guard.id)}`, asked)
        add(notes, from, `${nameOf(guard.id)}: ${plain(guard.statement)}`)
      }
    }
  }
  return [
    'stateDiagram-v2',
    ...statuses.map((status) => `  state "${status.replaceAll('_', ' ')}" as ${status}`),
    ...[...edges].map(([key, asked]) => {
      const [arrow, verdict] = key.split('|')
      return `  ${arrow}: ${asked.join(' / ')} (${verdict})`
    }),
    ...[...notes].flatMap(([status, lines]) => [
      `  note right of ${status}`,
      ...lines.map((line) => `    ${line}`),
      '  end note',
    ]),
    '',
  ].join('\n')
}

const words = { suppress: 'suppressed', refuse: 'refused' } as const

/** The first row that fits speaks. */
const first = (transitions: readonly Row[], trigger: string, from: string, to: string): Row | undefined =>
  transitions.find((row) => row.trigger === trigger && row.from.includes(from) && row.to.includes(to))

const nameOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1).replaceAll('-', ' ')

/** Without what Mermaid reads as its own: a semicolon ends a statement, a hash begins an entity. */
const plain = (text: string): string => text.replaceAll(/[;#]/g, ',').replaceAll(/\s+/g, ' ')

function add(lists: Map<string, string[]>, key: string, one: string): void {
  const list = lists.get(key) ?? []
  if (!list.includes(one)) list.push(one)
  lists.set(key, list)
}
