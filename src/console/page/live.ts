/** What the page knows of the session, kept as it is now by the events of the sandbox. */
import { computed, effect, signal } from '@preact/signals'
import {
  type ClockReading,
  controlToken,
  type EntryView,
  type Fault,
  type Index,
  locked,
  type OrderSummary,
  Refused,
  type RuleView,
  type SandboxEvent,
  sandbox,
  session,
  Unreachable,
} from './api.ts'

export type Connection = 'connecting' | 'open' | 'lost'

export const connection = signal<Connection>('connecting')
export const index = signal<Index | undefined>(undefined)
export const rules = signal<readonly RuleView[]>([])
export const orders = signal<ReadonlyMap<string, OrderSummary>>(new Map())
/** The oldest first. */
export const entries = signal<readonly EntryView[]>([])
export const faults = signal<readonly Fault[]>([])
/** With the machine's time at which it was read, so that a clock that runs can be shown running. */
export const clock = signal<(ClockReading & { readonly readAtMs: number }) | undefined>(undefined)
/** Counts up with everything that is not kept here but read when it is shown: a view that reads it reads again. */
export const generation = signal(0)
/** How often each order has changed since the page was loaded. */
export const changes = signal<ReadonlyMap<string, number>>(new Map())
export const rulesById = computed(() => new Map(rules.value.map((rule) => [rule.id, rule])))
export const providers = computed(() => index.value?.providers ?? [])

export const titleOf = (provider: string): string =>
  providers.value.find(({ name }) => name === provider)?.title ?? provider
export const keyOf = (provider: string, id: string): string => `${provider}/${id}`

/** An order of a provider to begin with, where people are asked for one. */
export const firstOrderOf = (provider: string): string =>
  [...orders.value.values()].find((order) => order.provider === provider)?.id ?? ''

/** The statuses of a provider, in the order in which its rules name them. */
export const statusesOf = (provider: string): readonly string[] => {
  const named = rules.value
    .filter((rule) => rule.provider === provider)
    .flatMap(({ from = [], to = [] }) => [...from, ...to])
  const met = [...orders.value.values()].filter((order) => order.provider === provider).map(({ status }) => status)
  return [...new Set([...named, ...met])]
}

const mostEntries = 1000
const firstRetryMs = 250
const longestRetryMs = 4000
/** Events that come in one burst are shown at once. */
const gatherMs = 30

let waking: (() => void) | undefined

/** Does not wait for the next try to connect. */
export const tryNow = (): void => waking?.()

/** Watches whichever session is chosen, and comes back to it whenever the connection is lost. */
export function start(): void {
  effect(() => {
    void session.value
    void controlToken.value
    if (locked.value) return
    const left = new AbortController()
    connection.value = 'connecting'
    void stay(left.signal)
    return () => left.abort()
  })
}

async function stay(left: AbortSignal): Promise<void> {
  let waitMs = 0
  while (!left.aborted) {
    try {
      await follow(left, () => {
        waitMs = 0
      })
      // The stream was ended by the sandbox: it stops, or it has forgotten the session. The first try again tells which.
    } catch (error) {
      if (left.aborted || locked.value) return
      // A stream that breaks off is a TypeError.
      if (![Refused, Unreachable, TypeError].some((known) => error instanceof known)) console.error(error)
      connection.value = 'lost'
      waitMs = Math.min(longestRetryMs, Math.max(firstRetryMs, waitMs * 2))
      await pause(waitMs, left)
    }
  }
}

/** Opens the stream first and reads everything then, so that nothing falls between the two. */
async function follow(left: AbortSignal, stands: () => void): Promise<void> {
  const gone = new AbortController()
  const leave = (): void => gone.abort()
  left.addEventListener('abort', leave)
  let gathered: SandboxEvent[] = []
  let reading = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let failed: unknown
  // What comes while something is read is taken after it: it may be newer than what was read, and never older.
  const read = (what: (left: AbortSignal) => Promise<void>): void => {
    reading = true
    what(gone.signal).then(
      () => {
        reading = false
        connection.value = 'open'
        stands()
        show()
      },
      (error: unknown) => {
        failed = error
        gone.abort()
      },
    )
  }
  const show = (): void => {
    timer = undefined
    if (reading || gone.signal.aborted || gathered.length === 0) return
    const now = gathered
    gathered = []
    const has = (...names: readonly string[]): boolean => now.some(({ name }) => names.includes(name))
    // Too much has happened at once to be told one by one.
    if (has('reset', 'missed')) return read(load)
    take(now)
    // Some orders change by the passing of time alone, and no event tells of that.
    if (has('clock')) read(loadOrders)
  }
  try {
    const events = await sandbox.value.events({ signal: gone.signal })
    read(load)
    for await (const event of events) {
      gathered.push(event)
      timer ??= setTimeout(show, gatherMs)
    }
  } catch (error) {
    throw failed ?? error
  } finally {
    clearTimeout(timer)
    left.removeEventListener('abort', leave)
    gone.abort()
  }
}

async function load(left: AbortSignal): Promise<void> {
  const there = sandbox.value
  const newIndex = await there.about()
  const [newRules, newEntries, newFaults, reading] = await Promise.all([
    there.rules(),
    there.journal.entries(),
    there.faults.list(),
    there.clock.read(),
    loadOrders(left, newIndex.providers),
  ])
  if (left.aborted) return
  index.value = newIndex
  rules.value = newRules
  entries.value = newEntries
  faults.value = newFaults
  clock.value = { ...reading, readAtMs: Date.now() }
  changes.value = new Map()
  generation.value += 1
}

async function loadOrders(left: AbortSignal, apis: Index['providers'] = providers.value): Promise<void> {
  const there = sandbox.value
  const all = await Promise.all(apis.map(({ name }) => there.orders(name).list()))
  if (!left.aborted) orders.value = new Map(all.flat().map((order) => [keyOf(order.provider, order.id), order]))
}

function take(events: readonly SandboxEvent[]): void {
  const newOrders = new Map(orders.value)
  const newChanges = new Map(changes.value)
  const newEntries: EntryView[] = []
  for (const { name, data } of events) {
    if (name === 'exchange') newEntries.push(data)
    else if (name === 'order') {
      const key = keyOf(data.provider, data.id)
      if (data.order === null) newOrders.delete(key)
      else newOrders.set(key, data)
      newChanges.set(key, (newChanges.get(key) ?? 0) + 1)
    } else if (name === 'fault') takeFault(data)
    else if (name === 'clock' && clock.value) clock.value = { ...clock.value, ...data, readAtMs: Date.now() }
  }
  if (events.some(({ name }) => name === 'order')) {
    orders.value = newOrders
    changes.value = newChanges
  }
  if (newEntries.length > 0) {
    const known = new Set(entries.value.map(({ n }) => n))
    entries.value = [...entries.value, ...newEntries.filter(({ n }) => !known.has(n))].slice(-mostEntries)
  }
  generation.value += 1
}

function takeFault({ what, fault }: Extract<SandboxEvent, { name: 'fault' }>['data']): void {
  const others = faults.value.filter(({ id }) => id !== fault.id)
  if (what === 'removed') faults.value = others
  else if (others.length === faults.value.length) faults.value = [...faults.value, fault]
  else faults.value = faults.value.map((one) => (one.id === fault.id ? fault : one))
}

/** What the machine's time says of the sandbox's clock between two readings. */
export const nowOf = ({ now, frozen, readAtMs }: NonNullable<typeof clock.value>, machineMs: number): Date =>
  new Date(Date.parse(now) + (frozen ? 0 : machineMs - readAtMs))

function pause(ms: number, left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      waking = undefined
      left.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    waking = done
    left.addEventListener('abort', done)
  })
}

addEventListener('online', tryNow)
