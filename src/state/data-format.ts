/** What stands in a data file and in the log beside it: sessions with their orders, and changes of them. */
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import type { ClockState } from './clock.ts'
import { type IssuedToken, mostIssued } from './credentials.ts'

/** 1: until the log had lines for single tokens, and numbers without gaps. */
export const formatVersion = 2

/** The file as it is written. */
export interface Data {
  version: typeof formatVersion
  /** The number of the last change of the log that is in here. */
  folded: number
  sessions: Record<string, SessionData>
}

export interface SessionData {
  clock?: ClockState
  tokens?: IssuedToken[]
  /**
   * By provider and id. The session `default` has all its orders here; any other only those that differ from the
   * fixtures, where null stands for one that was deleted.
   */
  orders: Record<string, Record<string, unknown>>
}

/** A change as it stands in the log. */
export type Change =
  | { readonly put: readonly [session: string, provider: string, id: string, record: unknown] }
  | { readonly state: readonly [session: string, state: Omit<SessionData, 'orders'>] }
  | { readonly token: readonly [session: string, token: IssuedToken] }
  | { readonly session: readonly [session: string, data: SessionData | null] }

export const emptyData = (): Data => ({ version: formatVersion, folded: 0, sessions: {} })

/** How deep the levels lie that are written one by one: data, sessions, session, orders, those of one provider. */
const levels = 5

/** The file as text, laid out as JSON.stringify does, in pieces none of which is longer than one order. */
export function* textOf(data: Data): Generator<string> {
  yield* piecesOf(data as unknown as JsonObject, 0)
}

function* piecesOf(value: JsonObject, depth: number): Generator<string> {
  const indent = '  '.repeat(depth + 1)
  let separator = '{\n'
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue
    yield `${separator}${indent}${JSON.stringify(key)}: `
    if (isJsonObject(one) && depth + 1 < levels) yield* piecesOf(one, depth + 1)
    else yield JSON.stringify(one, null, 2).replaceAll('\n', `\n${indent}`)
    separator = ',\n'
  }
  yield separator === '{\n' ? '{}' : `\n${'  '.repeat(depth)}}`
}

/** The data as they are now: what is changed later, changes them no more. Orders are never changed in place. */
export const stillOf = ({ version, folded, sessions }: Data): Data => ({
  version,
  folded,
  sessions: eachOf(sessions, (session) => ({
    ...session,
    ...(session.tokens && { tokens: [...session.tokens] }),
    orders: eachOf(session.orders, (records) => ({ ...records })),
  })),
})

const eachOf = <Value>(of: Record<string, Value>, how: (value: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, how(value)]))

/** Whether a line of the log says something that this order-sandbox understands. */
export const isChange = (change: JsonObject): boolean =>
  ['put', 'state', 'token', 'session'].some((kind) => Array.isArray(change[kind]))

export function applyChange(change: Change, { sessions }: Data): void {
  if ('session' in change) {
    const [name, data] = change.session
    if (data) put(sessions, name, data)
    else delete sessions[name]
    return
  }
  const [name] = 'put' in change ? change.put : 'token' in change ? change.token : change.state
  if (!Object.hasOwn(sessions, name)) put(sessions, name, { orders: {} })
  const session = sessions[name]
  if (!session) return
  if ('state' in change) Object.assign(session, change.state[1])
  else if ('token' in change) {
    session.tokens ??= []
    session.tokens.push(change.token[1])
    if (session.tokens.length > mostIssued) session.tokens.shift()
  } else {
    const [, provider, id, record] = change.put
    if (!Object.hasOwn(session.orders, provider)) put(session.orders, provider, {})
    const orders = session.orders[provider] ?? {}
    if (record === null && name === 'default') delete orders[id]
    else put(orders, id, record)
  }
}

/** Sets a key that may be called anything, `__proto__` included. */
export function put<Value>(target: Record<string, Value> | undefined, key: string, value: Value): void {
  if (target) Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}
