/** What the page knows of the session, kept as it is now by the events of the sandbox. */
import { computed, effect, signal } from '@preact/signals'
import {
  api,
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
  session,
  watch,
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
/** What an exchange found, by its number; known only of those that the page saw happen. */
export const ordersBefore = new Map<number, object>()

export const rulesById = computed(() => new Map(rules.value.map((rule) => [rule.id, rule])))
export const providers = computed(() => index.value?.providers ?? [])

export const titleOf = (provider: string): string =>
  providers.value.find(({ name }) => name === provider)?.title ?? provider
export const keyOf = (provider: string, id: string): string => `${provider}/${id}`

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
      if (!(error instanceof Refused) && !(error instanceof TypeError)) console.error(error)
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
  let loaded = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    timer = undefined
    if (!loaded || gone.signal.aborted) return
    const now = gathered
    gathered = []
    take(now)
  }
  try {
    let failed: unknown
    await watch(
      () => {
        load(gone.signal).then(
          () => {
            loaded = true
            connection.value = 'open'
            stands()
            show()
          },
          (error: unknown) => {
            failed = error
            gone.abort()
          },
        )
      },
      (event) => {
        gathered.push(event)
        timer ??= setTimeout(show, gatherMs)
      },
      gone.signal,
    ).catch((error: unknown) => {
      throw failed ?? error
    })
  } finally {
    clearTimeout(timer)
    left.removeEventListener('abort', leave)
    gone.abort()
  }
}

async function load(left: AbortSignal): Promise<void> {
  const [newIndex, newRules, newOrders, newEntries, newFaults, reading] = await Promise.all([
    api.index(),
    api.rules(),
    api.orders(),
    api.entries(),
    api.faults(),
    api.clock(),
  ])
  if (left.aborted) return
  index.value = newIndex
  rules.value = newRules
  orders.value = new Map(newOrders.map((order) => [keyOf(order.provider, order.id), order]))
  entries.value = newEntries
  faults.value = newFaults
  clock.value = { ...reading, readAtMs: Date.now() }
  changes.value = new Map()
  generation.value += 1
}

function take(events: readonly SandboxEvent[]): void {
  if (events.length === 0) return
  // Too much has happened at once to be told one by one.
  if (events.some(({ name }) => name === 'reset' || name === 'missed')) {
    void load(new AbortController().signal).catch(() => tryNow())
    return
  }
  const newOrders = new Map(orders.value)
  const newChanges = new Map(changes.value)
  const newEntries: EntryView[] = []
  for (const { name, data } of events) {
    // The shapes are those that the spec of the control API gives for each event.
    if (name === 'exchange') {
      const entry = data as EntryView
      const before = newOrders.get(keyOf(entry.provider, entry.order ?? ''))
      if (before && entry.change.length > 0) ordersBefore.set(entry.n, before.order)
      newEntries.push(entry)
    } else if (name === 'order') {
      const { provider, id, order } = data as { provider: string; id: string; order: OrderSummary['order'] | null }
      const key = keyOf(provider, id)
      const before = newOrders.get(key)
      if (order === null) newOrders.delete(key)
      else newOrders.set(key, { provider, ...tenantOf(before, order), id, status: statusOf(order), order })
      newChanges.set(key, (newChanges.get(key) ?? 0) + 1)
      if (!before)
        void api.order(provider, id).then(
          ({ tenant }) => learnTenant(key, tenant),
          () => undefined,
        )
    } else if (name === 'fault') takeFault(data as { what: string; fault: Fault })
    else if (name === 'clock' && clock.value) {
      clock.value = { ...clock.value, ...(data as Pick<ClockReading, 'now' | 'frozen'>), readAtMs: Date.now() }
    }
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

function takeFault({ what, fault }: { what: string; fault: Fault }): void {
  const others = faults.value.filter(({ id }) => id !== fault.id)
  if (what === 'removed') faults.value = others
  else if (others.length === faults.value.length) faults.value = [...faults.value, fault]
  else faults.value = faults.value.map((one) => (one.id === fault.id ? fault : one))
}

/** The event has the order alone; both APIs call its status by a name that ends alike. */
const statusOf = (order: OrderSummary['order']): string => String(order.order_status ?? order.status)

const tenantOf = (before: OrderSummary | undefined, order: OrderSummary['order']): { tenant?: string } => {
  const tenant = before?.tenant ?? order.tenant
  return typeof tenant === 'string' ? { tenant } : {}
}

function learnTenant(key: string, tenant: string | undefined): void {
  const order = orders.value.get(key)
  if (order && tenant !== undefined) orders.value = new Map(orders.value).set(key, { ...order, tenant })
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
