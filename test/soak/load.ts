/** Everything that clients do to a sandbox, good and bad, all at once and without end. */
import { Chance } from '../../src/state/chance.ts'

export interface Load {
  /** How many requests were answered, and how many broke off, as many are meant to. */
  readonly answered: number
  readonly broken: number
  /** Lets every client finish what it is doing. */
  pause(): Promise<void>
  resume(): void
}

const sessions = ['default', 'a', 'b', 'c', 'd', 'e', 'f', 'g']
const orders = [1001, 1002, 1003, 1004, 1005, 1006]

type Ask = (call: string, body?: unknown, init?: RequestInit) => Promise<Response>
type Draw = <Item>(of: readonly Item[]) => Item

/** One thing that a client does. */
type Deed = (ask: Ask, draw: Draw, n: number) => Promise<unknown>

const faults = [
  { kind: 'status', status: 500, times: 3 },
  { kind: 'status', status: 503, stage: 'response', probability: 0.02 },
  { kind: 'latency', ms: { min: 1, max: 20 }, probability: 0.1 },
  { kind: 'rate-limit', limit: 50, windowMs: 1000 },
  { kind: 'connection-reset', times: 2 },
  { kind: 'empty-reply', times: 2 },
  { kind: 'truncated-body', times: 2 },
  { kind: 'malformed-body', times: 2 },
  { kind: 'slow-body', bytesPerSecond: 200_000, times: 2 },
  { kind: 'no-response', ms: 50, times: 2 },
  { kind: 'status', status: 429, per: 'request-id', times: 1, probability: 0.05 },
]

/** As often as it stands here. */
const deeds: readonly Deed[] = [
  ...Array.from(
    { length: 12 },
    (): Deed => (ask, draw, n) =>
      ask(`PUT /@${draw(sessions)}/api/sales-orders/${draw(orders)}`, {
        tracking_number: `T-${n}`,
        notes: [{ note: `${n}` }],
      }),
  ),
  ...Array.from(
    { length: 4 },
    (): Deed => (ask, draw) => ask(`GET /@${draw(sessions)}/api/sales-orders/${draw(orders)}`),
  ),
  ...Array.from(
    { length: 3 },
    (): Deed => (ask, draw) =>
      ask(`PUT /@${draw(sessions)}/api/sales-orders/${draw(orders)}`, {
        order_status: draw(['open', 'closed', 'cancelled', 'draft', 'nonsense']),
      }),
  ),
  (ask, draw) =>
    ask(`PATCH /@${draw(sessions)}/order-management/orders/b604ffda-7e31-4338-beab-7f939a8c2322`, {
      status: draw(['on_hold', 'routing']),
    }),
  (ask, draw) => ask(`GET /@${draw(sessions)}/api/v2/sales-orders/${draw(orders)}`),
  (ask, draw, n) => ask(`PUT /@${draw(sessions)}/_sandbox/orders/skuio/${5000 + (n % 20)}`, { order_status: 'open' }),
  (ask, draw, n) => ask(`DELETE /@${draw(sessions)}/_sandbox/orders/skuio/${5000 + (n % 20)}`),
  (ask, draw) => ask(`GET /@${draw(sessions)}/_sandbox/orders?limit=50`),
  (ask, draw) => ask(`GET /@${draw(sessions)}/_sandbox/journal?limit=20`),
  (ask, draw) => ask(`POST /@${draw(sessions)}/_sandbox/faults`, { ...draw(faults), match: { provider: 'skuio' } }),
  (ask, draw) => ask(`DELETE /@${draw(sessions)}/_sandbox/faults`),
  (ask, draw) =>
    ask(
      `PUT /@${draw(sessions)}/_sandbox/clock`,
      draw([{ advance: 'PT1M' }, { now: '2026-05-10T09:00:00Z' }, { resume: true }]),
    ),
  (ask, draw) => ask(`PUT /@${draw(sessions)}/_sandbox/snapshots/${draw(['one', 'two'])}`),
  (ask, draw) => ask(`POST /@${draw(sessions)}/_sandbox/snapshots/${draw(['one', 'two'])}/restore`),
  (ask, draw) => ask(`DELETE /@${draw(sessions)}/_sandbox/snapshots/${draw(['one', 'two'])}`),
  (ask, draw) =>
    ask(`POST /@${draw(sessions)}/_sandbox/given`, { provider: 'skuio', scenario: 'a closed, fulfilled order' }),
  (ask, draw) => ask(`POST /@${draw(sessions)}/_sandbox/actors`, { script: 'walmart-shipped-sync', order: 1002 }),
  (ask, draw) => ask(`GET /@${draw(sessions)}/_sandbox/retries`),
  (ask, draw) => ask(`GET /@${draw(sessions)}/_sandbox/coverage`),
  (ask) =>
    ask(
      'POST /auth/realms/acme/protocol/openid-connect/token',
      new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'acme-oms',
        client_secret: 'acme-oms-secret',
      }),
    ),
  // Sessions come and go, also such as nobody ever asks for again.
  (ask, _, n) => ask(`PUT /@passing-${n % 50}/api/sales-orders/1001`, { tracking_number: `T-${n}` }),
  (ask, _, n) => ask(`DELETE /_sandbox/sessions/passing-${(n + 25) % 50}`),
  (ask, _, n) => (n % 7 === 0 ? ask('POST /@a/_sandbox/reset') : ask('GET /@a/_sandbox')),
  // What should not be sent.
  (ask) =>
    ask('PUT /api/sales-orders/1001', undefined, {
      body: '{"order_status":',
      headers: { 'content-type': 'application/json' },
    }),
  (ask) => ask('PUT /api/sales-orders/1001', { notes: 'x'.repeat(1_100_000) }),
  (ask) => ask('GET /nowhere'),
  (ask) => ask('GET /@not a name/api/sales-orders/1001'),
  // A client that gives up.
  async (ask, draw) => {
    const controller = new AbortController()
    const asked = ask(
      `PUT /@${draw(sessions)}/api/sales-orders/1001`,
      { tracking_number: 'gone' },
      { signal: controller.signal },
    )
    setImmediate(() => controller.abort())
    await asked
  },
]

/** Watches a session for a while, and leaves in one way or another. */
async function watchFor(url: string, events: number, cuts: boolean, pausing: AbortSignal): Promise<void> {
  const controller = new AbortController()
  const signal = AbortSignal.any([controller.signal, pausing])
  const response = await fetch(url, { signal })
  const reader = response.body?.getReader()
  for (let n = 0; n < events; n++) if ((await reader?.read())?.done !== false) return
  if (cuts) controller.abort()
  else await reader?.cancel()
}

/** @param clients how many are at work at the same time; a quarter of them watch */
export function startLoad(url: string, clients: number, seed: number): Load {
  const chance = new Chance(seed)
  const draw: Draw = (of) => {
    const item = of[Math.floor(chance.next() * of.length)]
    if (item === undefined) throw new Error('There is nothing to draw from.')
    return item
  }
  let answered = 0
  let broken = 0
  let n = 0
  let pausing = new AbortController()
  let working: Promise<unknown> = Promise.resolve()

  const ask: Ask = async (call, body, init = {}) => {
    const [method = '', ...path] = call.split(' ')
    const isForm = body instanceof URLSearchParams
    const response = await fetch(url + encodeURI(path.join(' ')), {
      method,
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      ...init,
      headers: {
        authorization: 'Bearer any',
        tenant: 'acme',
        'request-id': `request-${n}`,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        // Every other client hangs up after each answer.
        ...(n % 2 === 0 ? { connection: 'close' } : {}),
        ...(init.headers as Record<string, string> | undefined),
      },
    })
    await response.arrayBuffer()
    return response
  }
  const client = async (watches: boolean): Promise<void> => {
    const { signal } = pausing
    while (!signal.aborted) {
      n += 1
      try {
        if (watches) await watchFor(`${url}/@${draw(sessions)}/_sandbox/events`, 1 + (n % 20), n % 2 === 0, signal)
        else await draw(deeds)(ask, draw, n)
        answered += 1
      } catch {
        broken += 1
      }
    }
  }
  const resume = (): void => {
    pausing = new AbortController()
    working = Promise.all(Array.from({ length: clients }, (_, index) => client(index % 4 === 3)))
  }
  resume()
  return {
    get answered() {
      return answered
    },
    get broken() {
      return broken
    },
    resume,
    pause: async () => {
      pausing.abort()
      await working
    },
  }
}
