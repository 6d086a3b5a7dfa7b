/** The control API as the page calls it, in the session and with the control token that are chosen. */
import { signal } from '@preact/signals'
import type { Verdict } from '../../domain/decide.ts'
import type { Basis } from '../../domain/rules.ts'
import type { Actor } from '../../engine/actors.ts'
import type { OrderSummary, OrderView, SnapshotView } from '../../engine/world.ts'
import type { Fault } from '../../faults/faults.ts'
import type { CoverageReport } from '../../journal/coverage.ts'
import type { EntryView } from '../../journal/journal.ts'
import type { RetryReport } from '../../journal/retries.ts'

export type { Outlook } from '../../engine/world.ts'
export type { HistoryEntry } from '../../state/orders.ts'
export type {
  Actor,
  Basis,
  CoverageReport,
  EntryView,
  Fault,
  OrderSummary,
  OrderView,
  RetryReport,
  SnapshotView,
  Verdict,
}

export interface Index {
  readonly version: string
  readonly providers: readonly { readonly name: string; readonly title: string }[]
  readonly operations: readonly {
    readonly provider: string
    readonly operationId: string
    readonly method: string
    readonly url: string
  }[]
}

export interface RuleView {
  readonly id: string
  readonly provider: string
  readonly statement: string
  readonly basis: Basis
  readonly trigger?: string
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly verdict?: Verdict
  readonly guards?: readonly string[]
  readonly remedy?: string
}

export interface ScenarioView {
  readonly provider: string
  readonly sentence: string
  readonly description: string
  readonly params: string
  readonly choices: Readonly<Record<string, readonly string[]>>
}

export interface ClockReading {
  readonly now: string
  readonly frozen: boolean
  readonly timezone: string
}

export interface SessionView {
  readonly name: string
  readonly counts: Readonly<Record<string, number>>
}

/** A Pact file that was made of entries of the journal. */
export interface MadeContract {
  /** `oms-worker-newstore.json` */
  readonly file: string
  readonly pact: { readonly interactions: readonly unknown[] }
}

/** A ready-made script of a second writer. */
export interface ScriptView {
  readonly script: string
  readonly statement: string
  /** The API that it is for; any where it is absent. */
  readonly provider?: string
}

interface Problem {
  readonly title: string
  readonly detail?: string
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
}

/** The sandbox said no, in its own voice. */
export class Refused extends Error {
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.detail ?? problem.title)
    this.status = status
    this.problem = problem
  }
}

const tokenKey = 'order-sandbox.control-token'
export const defaultSession = 'default'

export const session = signal(/^\/@([^/]+)\//.exec(location.pathname)?.[1] ?? defaultSession)
/** Asked for once, and kept for as long as the tab is open. */
export const controlToken = signal(sessionStorage.getItem(tokenKey))
/** Whether the sandbox asks for a token that we do not have. */
export const locked = signal(false)

export function unlock(token: string): void {
  sessionStorage.setItem(tokenKey, token)
  controlToken.value = token
  locked.value = false
}

/** Goes into a session: the address tells it, so that a reload and a copied link stay in it. */
export function enter(name: string): void {
  session.value = name
  history.replaceState(null, '', `${prefix()}/_sandbox/ui${location.hash}`)
}

/** What stands before every path of the session: `/@worker-3`. */
export const prefix = (): string => prefixOf(session.value)

const prefixOf = (name: string): string => (name === defaultSession ? '' : `/@${name}`)

/** A place of the page, seen from a session: `#/journal/3`, or `/@worker-3/_sandbox/ui#/journal/3`. */
export const hrefIn = (name: string, hash: string): string =>
  name === session.value ? hash : `${prefixOf(name)}/_sandbox/ui${hash}`

/** Calls the control API. @throws Refused, or TypeError if nobody answers */
async function call<Answer>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(`${prefix()}/_sandbox${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...authorization(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  if (!response.ok) throw await refusalOf(response)
  return (response.status === 204 ? undefined : await response.json()) as Answer
}

export const authorization = (): Record<string, string> =>
  controlToken.value === null ? {} : { authorization: `Bearer ${controlToken.value}` }

async function refusalOf(response: Response): Promise<Refused> {
  if (response.status === 401) locked.value = true
  const problem = await response.json().catch(() => undefined)
  return new Refused(response.status, problem ?? { title: `The sandbox answered ${response.status}.` })
}

const at = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${encodeURIComponent(part)}`).join('')

export const api = {
  index: () => call<Index>('GET', ''),
  rules: async () => (await call<{ rules: RuleView[] }>('GET', '/rules')).rules,
  scenarios: async () => (await call<{ scenarios: ScenarioView[] }>('GET', '/scenarios')).scenarios,
  orders: () =>
    everyPage((query) => call<{ orders: OrderSummary[]; next: string | null }>('GET', `/orders?${query}`), 'orders'),
  order: (provider: string, id: string) => call<OrderView>('GET', `/orders${at(provider, id)}`),
  entries: () =>
    everyPage((query) => call<{ entries: EntryView[]; next: number | null }>('GET', `/journal?${query}`), 'entries'),
  clearJournal: () => call('DELETE', '/journal'),
  makeContract: async (consumer: string, entries: readonly number[]) =>
    (await call<{ contracts: MadeContract[] }>('POST', '/journal/contract', { consumer, entries })).contracts,
  faults: async () => (await call<{ faults: Fault[] }>('GET', '/faults')).faults,
  addFault: (fault: unknown) => call<Fault>('POST', '/faults', fault),
  changeFault: (id: string, change: object) => call<Fault>('PATCH', `/faults${at(id)}`, change),
  removeFault: (id: string) => call('DELETE', `/faults${at(id)}`),
  clearFaults: () => call('DELETE', '/faults'),
  actors: () => call<{ actors: Actor[]; scripts: ScriptView[] }>('GET', '/actors'),
  addActor: (actor: unknown) => call<Actor>('POST', '/actors', actor),
  removeActor: (id: string) => call('DELETE', `/actors${at(id)}`),
  retries: (everywhere: boolean) => call<RetryReport>('GET', `/retries?everywhere=${everywhere}`),
  coverage: (everywhere: boolean) => call<CoverageReport>('GET', `/coverage?everywhere=${everywhere}`),
  clock: () => call<ClockReading>('GET', '/clock'),
  turnClock: (turn: object) => call<ClockReading>('PUT', '/clock', turn),
  given: (provider: string, scenario: string, params: object) => call('POST', '/given', { provider, scenario, params }),
  sessions: async () => (await call<{ sessions: SessionView[] }>('GET', '/sessions')).sessions,
  forgetSession: (name: string) => call('DELETE', `/sessions${at(name)}`),
  reset: () => call('POST', '/reset'),
  snapshots: async () => (await call<{ snapshots: SnapshotView[] }>('GET', '/snapshots')).snapshots,
  takeSnapshot: (name: string) => call('PUT', `/snapshots${at(name)}`),
  restoreSnapshot: (name: string) => call('POST', `/snapshots${at(name)}/restore`),
  deleteSnapshot: (name: string) => call('DELETE', `/snapshots${at(name)}`),
}

async function everyPage<Key extends string, Item>(
  page: (query: string) => Promise<Record<Key, Item[]> & { next: string | number | null }>,
  key: Key,
): Promise<Item[]> {
  const all: Item[] = []
  let cursor = ''
  do {
    const found = await page(`limit=500${cursor}`)
    all.push(...found[key])
    cursor = found.next === null ? '' : `&cursor=${encodeURIComponent(found.next)}`
  } while (cursor !== '')
  return all
}

export interface SandboxEvent {
  readonly name: string
  readonly data: unknown
}

/**
 * Watches the session until the stream ends, by fetch and not by EventSource, which cannot send a token.
 *
 * @param opened is called when the stream stands
 * @throws Refused, or TypeError if nobody answers
 */
export async function watch(
  opened: () => void,
  told: (event: SandboxEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(`${prefix()}/_sandbox/events`, { headers: authorization(), signal })
  if (!response.ok || !response.body) throw await refusalOf(response)
  opened()
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const blocks = (rest + value).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const name = /^event: ?(.*)$/m.exec(block)?.[1]
      const data = /^data: ?(.*)$/m.exec(block)?.[1]
      if (name !== undefined && data !== undefined) told({ name, data: JSON.parse(data) })
    }
  }
}
