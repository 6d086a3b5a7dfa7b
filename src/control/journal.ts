/** The control calls about what the consumer did: the journal, and the verdicts drawn from it. */
import type { JsonObject } from '../domain/json.ts'
import { Mistake } from '../engine/ours.ts'
import type { World } from '../engine/world.ts'
import { type EntryFilter, viewOf } from '../journal/journal.ts'
import type { EntryMatch, Times } from '../journal/verify.ts'
import { badValue, type ControlCall, json, nothing, notOneOf, type Play } from './call.ts'

const defaultLimit = 50

export const journalCalls: Readonly<Record<string, Play>> = {
  listEntries: ({ world, query }) => {
    const limit = Number(query.limit ?? defaultLimit)
    const cursor = Number(query.cursor ?? 0)

    const all = world.journal.entries(filterOf(world, query))
    const rest = all.filter(({ n }) => n > cursor)
    const entries = query.latest === true ? rest.slice(-limit) : rest.slice(0, limit)
    const isWhole = query.latest === true || rest.length <= limit
    const next = isWhole ? null : (entries.at(-1)?.n ?? null)
    return json({ entries: entries.map(viewOf), next, total: all.length })
  },

  getEntry: ({ world, params: { n = '' } }) => {
    const entry = /^\d+$/.test(n) ? world.journal.get(Number(n)) : undefined
    if (!entry) throw noSuchEntry(world, n)
    return json(viewOf(entry))
  },

  clearJournal: ({ world }) => {
    world.clearJournal()
    return nothing()
  },

  verifyJournal: ({ world, body }) => {
    // The world says what is wrong with them.
    const { match, times } = body as JsonObject & { readonly match: EntryMatch; readonly times?: Times }
    return json(world.verify(match, times))
  },

  makeContract: async ({ world, contractsOf, body }) => {
    if (!contractsOf) throw new Mistake('conflict', 'This sandbox runs where no contracts are made. Use one on Node.')
    return json({ contracts: await contractsOf(world.journal, body) })
  },

  getRetries: ({ world, sessions, past, query: { everywhere } }) =>
    json(everywhere === true ? past.retries(sessions.worlds()) : world.retries()),

  getCoverage: ({ world, sessions, past, providers, query: { everywhere } }) =>
    json((everywhere === true ? past.coverage(sessions.worlds()) : world.coverage).report(providers)),
}

/** What the query filters by. */
function filterOf(world: World, query: ControlCall['query']): EntryFilter {
  const [provider, operation, order, fault] = [query.provider, query.operation, query.order, query.fault].map(
    (value) => (value === undefined ? undefined : String(value)),
  )
  const names = world.providers.map(({ name }) => name)
  if (provider !== undefined && !names.includes(provider)) throw badValue('provider', notOneOf(provider, names))
  const asked = world.providers.filter(({ name }) => name === (provider ?? name))
  const operations = asked.flatMap(({ spec }) => spec.operations.map((one) => one.operationId))
  if (operation !== undefined && !operations.includes(operation)) {
    throw badValue('operation', notOneOf(operation, operations))
  }
  return { provider, operation, order, fault, ...(query.status === undefined ? {} : { status: Number(query.status) }) }
}

function noSuchEntry({ journal }: World, n: string): Mistake {
  const [first, last] = [journal.entries().at(0)?.n, journal.next - 1]
  const kept =
    first === undefined
      ? 'The journal is empty.'
      : first === last
        ? `Kept is ${first}.`
        : `Kept are ${first} to ${last}.`
  return new Mistake('unknown', `There is no entry ${n.slice(0, 80)} in the journal. ${kept}`)
}
