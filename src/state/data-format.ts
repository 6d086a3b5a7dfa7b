/** What stands in a data file and in the log beside it: sessions with their orders, and changes of them. */
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import type { ClockState } from './clock.ts'
import type { IssuedToken } from './credentials.ts'
import { type Damage, DataFileError } from './keeper.ts'

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

/** What makes the next format of each older one. */
const migrations: Readonly<Record<number, (data: JsonObject) => JsonObject>> = {
  // The first files knew of no log. What the log of a later one has, this format has too.
  1: (data) => ({ ...data, version: 2, folded: data.folded ?? 0 }),
}

/** What a text says that should be a data file. */
export interface DataReading {
  /** What is good of it. */
  readonly data: Data
  /** The format that it was written in. */
  readonly version: number
  readonly damage: readonly Damage[]
}

/**
 * @param name of the file, for whoever has to mend it
 * @throws DataFileError if it is no data file, or one of a newer order-sandbox
 */
export function readData(text: string, name: string): DataReading {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return salvage(text, name, error instanceof Error ? error.message : String(error))
  }
  if (!isJsonObject(content) || !isJsonObject(content.sessions) || typeof content.version !== 'number') {
    throw new DataFileError(
      `${name} is no data file of order-sandbox: it has no "version" and "sessions". Name another file.`,
    )
  }
  const { version } = content
  let current: JsonObject = content
  while (Number(current.version) < formatVersion) {
    const migrate = migrations[Number(current.version)]
    if (!migrate) break
    current = migrate(current)
  }
  if (current.version !== formatVersion) throw strangeVersion(name, version)
  const damage: Damage[] = []
  const sessions: Data['sessions'] = {}
  for (const [session, data] of Object.entries(current.sessions as JsonObject)) {
    const orders = isJsonObject(data) && isJsonObject(data.orders) ? data.orders : undefined
    const wrong = orders && Object.keys(orders).find((provider) => !isJsonObject(orders[provider]))
    if (!orders) damage.push({ where: name, what: `session "${session}" has no "orders"` })
    else if (wrong !== undefined)
      damage.push({ where: name, what: `the orders of ${wrong} in session "${session}" are no object` })
    else put(sessions, session, data as unknown as SessionData)
  }
  const { folded } = current
  if (!Number.isSafeInteger(folded)) damage.push({ where: name, what: '"folded" is no whole number' })
  return { data: { version: formatVersion, folded: Number(folded) || 0, sessions }, version, damage }
}

const strangeVersion = (name: string, version: number): DataFileError =>
  new DataFileError(
    version > formatVersion
      ? `${name} cannot be read. It was written by a newer order-sandbox, in format ${version}, and this one reads up to format ${formatVersion}: use the version that wrote it, or name another file.`
      : `${name} cannot be read: it says that it is of format ${version}, which never was. Mend its "version", or name another file.`,
  )

/** The lines that begin something, as they are laid out: two spaces for each level. */
const opening = /^(?<indent> {2}| {4}| {6}| {8}| {10})(?<key>"(?:[^"\\]|\\.)*"): (?<value>.*)$/
const closing = /^ *[}\]],?$/
/** Where the lines inside an order begin. */
const inOrder = ' '.repeat(10)
/** How many characters it takes at least to end one session and begin another. */
const leastBoundary = '        }\n      }\n    },\n    "x": {\n      "orders": {\n        "skuio": {\n'.length

/**
 * Saves what is whole of a file that is no JSON, order by order.
 *
 * It goes by the lines that the sandbox writes: in what is laid out otherwise, nothing can be told from the rest.
 */
function salvage(text: string, name: string, reason: string): DataReading {
  const lines = text.split('\n')
  const data = emptyData()
  let version: number = formatVersion
  const damage: Damage[] = []
  const report = (at: number, what: string): void => void damage.push({ where: `${name}, line ${at + 1}`, what })
  const errorAt = Number(/line (\d+)/.exec(reason)?.[1] ?? lines.length) - 1
  report(errorAt, text.trim() === '' ? 'the file is empty' : `this is not JSON: ${reason.replace(/ \(line.*$/, '')}`)

  let session: SessionData | undefined
  let sessionName = ''
  let orders: Record<string, unknown> | undefined
  let provider = ''
  let strange = 0
  let isTold = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const { indent, key = '', value = '' } = opening.exec(line)?.groups ?? {}
    if (indent === undefined) {
      if (closing.test(line) || line === '' || line === '{') continue
      if (!isTold) report(at, 'what stands here cannot be read')
      isTold = true
      if (!line.startsWith(inOrder)) strange += line.length + 1
      // So much may have ended one session and begun another: nobody can tell any more of which the next orders are.
      if (strange >= leastBoundary) [session, orders] = [undefined, undefined]
      continue
    }
    const depth = indent.length / 2
    const called = nameIn(key)
    const isOf = depth === 3 ? session : depth === 5 ? orders : undefined
    if (depth === 1) {
      if (called === 'version') version = Number.parseInt(value, 10) || version
      if (called === 'folded') data.folded = Number.parseInt(value, 10) || 0
    } else if (depth === 2) {
      session = { orders: {} }
      sessionName = called
      orders = undefined
      put(data.sessions, sessionName, session)
    } else if (depth === 4 && session) {
      provider = called
      orders = session.orders[provider] ?? {}
      put(session.orders, provider, orders)
    } else if (isOf && !(depth === 3 && called === 'orders')) {
      const block = blockAt(lines, at, indent)
      const what = depth === 3 ? `the ${called}` : `order ${called} of ${provider}`
      if ('value' in block) put(isOf as Record<string, unknown>, called, block.value)
      else report(at, `${what} in session "${sessionName}" cannot be read`)
      isTold = !('value' in block)
      strange = 0
      at = block.last
      continue
    } else if (!session) {
      if (!isTold) report(at, 'nobody can tell to which session this belongs, nor what follows it')
      isTold = true
      continue
    }
    isTold = false
    strange = 0
  }
  if (version > formatVersion) throw strangeVersion(name, version)
  return { data, version, damage }
}

function nameIn(key: string): string {
  try {
    return String(JSON.parse(key))
  } catch {
    return key
  }
}

/** The value that begins on a line, and the last of its lines; without a value where it is torn. */
function blockAt(
  lines: readonly string[],
  from: number,
  indent: string,
): { readonly last: number } | { readonly last: number; readonly value: unknown } {
  const line = lines[from] ?? ''
  const begun = line.slice(line.indexOf('": ') + 3)
  let last = from
  if (begun === '{' || begun === '[') {
    for (;;) {
      const next = lines[last + 1] ?? ''
      const isIts = next.startsWith(`${indent} `) || next.startsWith(`${indent}}`) || next.startsWith(`${indent}]`)
      if (!isIts) return { last }
      last += 1
      if (!next.startsWith(`${indent} `)) break
    }
  }
  try {
    const text = [begun, ...lines.slice(from + 1, last + 1)].join('\n').replace(/,\s*$/, '')
    return { last, value: JSON.parse(text) }
  } catch {
    return { last }
  }
}

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
  else if ('token' in change) (session.tokens ??= []).push(change.token[1])
  else {
    const [, provider, id, record] = change.put
    if (!Object.hasOwn(session.orders, provider)) put(session.orders, provider, {})
    const orders = session.orders[provider] ?? {}
    if (record === null && name === 'default') delete orders[id]
    else put(orders, id, record)
  }
}

/** Sets a key that may be called anything, `__proto__` included. */
function put<Value>(target: Record<string, Value> | undefined, key: string, value: Value): void {
  if (target) Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}
