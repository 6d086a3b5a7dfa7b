/**
 * Kills a sandbox again and again, while many write to it, and looks each time whether what it acknowledged is there.
 *
 * Each writer knows what its part must be after what was acknowledged last, and what after the change that was under
 * way: anything else is lost or torn.
 */
import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Chance } from '../../src/state/chance.ts'
import { type Server, startServer } from './server.ts'

export interface KillOptions {
  /** Where the data file lies. */
  readonly folder: string
  readonly rounds: number
  /** Where chance begins, so that the moments of the kills repeat as far as a machine lets them. */
  readonly seed: number
  readonly durable: boolean
  readonly onRound?: (report: KillReport) => void
}

export interface KillReport {
  readonly rounds: number
  readonly acknowledged: number
  /** Changes under way at a kill, and how many of those the next start had. */
  readonly underWay: number
  readonly made: number
  /** Kills while the log was being folded into the file, by a sandbox that runs and by one that starts. */
  readonly whileFolding: number
  readonly whileStarting: number
}

/** What a writer asks for, and what its part is from then on. */
interface Step {
  readonly call: string
  readonly body?: unknown
  readonly after: unknown
  /** Takes note of what the answer says. */
  readonly note?: (answer: Record<string, unknown>) => void
}

interface Writer {
  readonly name: string
  /** @param n counts up over all rounds; @param current is what its part is now */
  step(n: number, current: unknown): Step
  read(ask: Ask): Promise<unknown>
}

type Ask = (
  call: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: Record<string, unknown> }>

const fixtures = {
  skuio: { orders: [1001, 1002, 1003].map((id) => ({ id, order_status: 'open' })) },
  newstore: { orders: [{ tenant: 'acme', id: 'n-1', status: 'pending' }] },
  tokens: [{ token: 'listed' }],
  clients: [{ client_id: 'c', client_secret: 's' }],
}
const clock = '2026-05-10T09:00:00.000Z'

/** So long that the log is folded in after some hundred changes. */
const padding = 'x'.repeat(8_000)

/** Both of an order's texts that every change sets together: of a torn one they differ. */
const textsOf = (order: unknown): unknown => {
  const { customer_po_number: one, tracking_number: other } = (order ?? {}) as Record<string, unknown>
  return { one: String(one).replace(padding, ''), other }
}
const texts = (n: number | string) => ({ customer_po_number: `${n}${padding}`, tracking_number: `${n}` })
const after = (n: number | string) => ({ one: `${n}`, other: `${n}` })
const untouched = { one: 'null', other: null }

const readOrder =
  (session: string, id: number) =>
  async (ask: Ask): Promise<unknown> => {
    const { status, body } = await ask(`GET /@${session}/_sandbox/orders/skuio/${id}`)
    return status === 404 ? 'none' : textsOf(body.order)
  }

/** Updates an order through its API, as a consumer does. */
const consumer = (id: number): Writer => ({
  name: `order ${id}`,
  step: (n) => ({ call: `PUT /api/sales-orders/${id}`, body: texts(n), after: after(n) }),
  read: readOrder('default', id),
})

/** An order of another API in another session, put by hand. */
const byHand: Writer = {
  name: 'an order by hand',
  step: (n) => ({
    call: 'PUT /@by-hand/_sandbox/orders/newstore/n-1',
    body: { tenant: 'acme', status: 'pending', external_id: `${n}`, channel: `${n}` },
    after: { one: `${n}`, other: `${n}` },
  }),
  read: async (ask) => {
    const { body } = await ask('GET /@by-hand/_sandbox/orders/newstore/n-1')
    const { external_id: one, channel: other } = body.order as Record<string, unknown>
    return { one, other }
  },
}

/** An order that comes and goes. */
const comingAndGoing: Writer = {
  name: 'an order that comes and goes',
  step: (n, current) =>
    current === 'none'
      ? { call: 'PUT /_sandbox/orders/skuio/2000', body: { order_status: 'open', ...texts(n) }, after: after(n) }
      : { call: 'DELETE /_sandbox/orders/skuio/2000', after: 'none' },
  read: readOrder('default', 2000),
}

/** A session whose fixtures come back again and again, by one call or the other. */
const resetting = (session: string, call: string): Writer => ({
  name: `session ${session}`,
  step: (n) =>
    n % 5 === 0
      ? { call, after: untouched }
      : { call: `PUT /@${session}/api/sales-orders/1001`, body: texts(n), after: after(n) },
  read: readOrder(session, 1001),
})

/** A session that goes back to a snapshot, whose clock and orders go back together. */
function goingBack(): Writer {
  let snapshot: unknown
  let part: Record<string, unknown> = {}
  const prefix = '/@going-back/_sandbox'
  return {
    name: 'a session that goes back to a snapshot',
    step: (n, current) => {
      part = current as typeof part
      const time = new Date(Date.parse(clock) + n * 1000).toISOString()
      // No snapshot outlives its process, so the first steps of a round take one.
      if (snapshot === undefined)
        return { call: `PUT ${prefix}/snapshots/early`, after: current, note: () => (snapshot = current) }
      if (n % 3 === 0) return { call: `PUT ${prefix}/clock`, body: { now: time }, after: { ...part, now: time } }
      if (n % 3 === 1)
        return { call: 'PUT /@going-back/api/sales-orders/1001', body: texts(n), after: { ...part, order: after(n) } }
      return { call: `POST ${prefix}/snapshots/early/restore`, after: snapshot }
    },
    read: async (ask) => {
      snapshot = undefined
      const { body } = await ask(`GET ${prefix}/clock`)
      return { now: body.now, order: await readOrder('going-back', 1001)(ask) }
    },
  }
}

/** Asks for tokens, the last of which has to be good. */
function withTokens(): Writer {
  let last: string | undefined
  return {
    name: 'the last token',
    step: () => ({
      call: 'POST /auth/realms/acme/protocol/openid-connect/token',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'c', client_secret: 's' }),
      after: 'is good',
      note: ({ access_token: token }) => (last = String(token)),
    }),
    read: async (ask) => {
      if (last === undefined) return 'is good'
      const { status } = await ask(`PATCH /order-management/orders/n-1 ${last}`, {})
      // It is told what is wrong with its body.
      return status === 400 ? 'is good' : `is answered ${status}`
    },
  }
}

/** @throws Error that says what was lost, in which round and how it can be repeated */
export async function killRounds({ folder, rounds, seed, durable, onRound }: KillOptions): Promise<KillReport> {
  const options = { data: join(folder, 'state.json'), fixtures, clock, durable, auth: 'listed' }
  const chance = new Chance(seed)
  const draw = (most: number): number => Math.floor(chance.next() * most)
  const writers = [
    ...[1001, 1002, 1003].map(consumer),
    byHand,
    comingAndGoing,
    resetting('resetting', 'POST /@resetting/_sandbox/reset'),
    resetting('forgotten', 'DELETE /_sandbox/sessions/forgotten'),
    goingBack(),
    withTokens(),
  ].map((writer) => ({
    writer,
    count: 0,
    current: undefined as unknown,
    next: undefined as unknown,
    isUnderWay: false,
  }))
  type Hand = (typeof writers)[number]
  let acknowledged = 0
  let underWay = 0
  let made = 0
  let whileFolding = 0
  let whileStarting = 0

  const write = async (hand: Hand, { url }: Server, isKilled: () => boolean, told: () => void): Promise<void> => {
    while (!isKilled()) {
      // Only what is not there yet can be told from what is lost.
      const { call, body, after, note } = hand.writer.step((hand.count += 1), hand.current)
      hand.next = after
      hand.isUnderWay = true
      const answer = await asking(url)(call, body).catch((error: unknown) => {
        if (isKilled()) return undefined
        throw error
      })
      if (!answer) return
      if (answer.status >= 300) throw new Error(`${call} was answered ${answer.status}: ${JSON.stringify(answer.body)}`)
      note?.(answer.body)
      hand.current = after
      hand.isUnderWay = false
      acknowledged += 1
      told()
    }
  }

  const look = async ({ url }: Server, round: number): Promise<void> => {
    const ask = asking(url)
    for (const hand of writers) {
      const found = await hand.writer.read(ask)
      const isCurrent = round === 0 || isDeepStrictEqual(found, hand.current)
      const isNext = hand.isUnderWay && isDeepStrictEqual(found, hand.next)
      if (!isCurrent && !isNext) {
        throw new Error(
          `In round ${round} of seed ${seed}, ${durable ? 'durable' : 'not durable'}: ${hand.writer.name} is ${JSON.stringify(found)}, and should be ${JSON.stringify(hand.current)}${hand.isUnderWay ? ` or ${JSON.stringify(hand.next)}` : ''}`,
        )
      }
      if (hand.isUnderWay) underWay += 1
      if (!isCurrent) made += 1
      hand.current = found
      hand.isUnderWay = false
    }
  }

  for (let round = 0; round <= rounds; round++) {
    if (round > 0 && round % 4 === 0 && (await killedWhileStarting(options, folder, draw(4)))) whileStarting += 1
    const server = await startServer(options)
    await look(server, round)
    if (round === rounds) {
      server.kill()
      await server.stopped
      break
    }
    let isKilled = false
    const kill = (): void => {
      isKilled = true
      server.kill()
    }
    // Every other kill falls into a folding; where none begins, as the others after so many changes.
    const most = acknowledged + (round % 2 === 0 ? 20 + draw(300) : 3_000)
    const watcher =
      round % 2 === 0
        ? undefined
        : onFolding(folder, draw(5), () => {
            if (!isKilled) whileFolding += 1
            kill()
          })
    const told = (): void => {
      if (!isKilled && acknowledged >= most) kill()
    }
    await Promise.all(writers.map((hand) => write(hand, server, () => isKilled, told))).finally(() => {
      watcher?.close()
      kill()
    })
    await server.stopped
    onRound?.({ rounds: round + 1, acknowledged, underWay, made, whileFolding, whileStarting })
  }
  return { rounds, acknowledged, underWay, made, whileFolding, whileStarting }
}

const temporary = ['.state.json.tmp', '.state.json.log.tmp']

/** Calls once a file that is about to take the place of another has been there for so many events. */
function onFolding(folder: string, events: number, call: () => void): FSWatcher {
  let left = events
  return watch(folder, (_, name) => {
    if (!temporary.includes(String(name))) return
    if (left === 0) call()
    left -= 1
  })
}

/** @returns whether it could be killed before it had started */
async function killedWhileStarting(options: object, folder: string, events: number): Promise<boolean> {
  const starting = Promise.withResolvers<void>()
  const watcher = onFolding(folder, events, starting.resolve)
  const controller = new AbortController()
  void starting.promise.then(() => controller.abort())
  try {
    const server = await startServer(options, controller.signal)
    server.kill()
    await server.stopped
    return false
  } catch (error) {
    if (controller.signal.aborted) return true
    throw error
  } finally {
    watcher.close()
  }
}

/** @example await asking(url)('PUT /_sandbox/clock', { now }); a token of one's own stands after the path */
const asking =
  (url: string): Ask =>
  async (call, body) => {
    const [method = '', path = '', token = 'listed'] = call.split(' ')
    const isForm = body instanceof URLSearchParams
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        tenant: 'acme',
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
  }
