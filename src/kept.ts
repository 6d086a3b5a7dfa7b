/** What a data file says of each session, believed once it has been held to the specs. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, sep } from 'node:path'
import { isJsonObject } from './domain/json.ts'
import { Mistake } from './engine/ours.ts'
import { admit, type Seed } from './engine/seed.ts'
import { defaultSession } from './engine/sessions.ts'
import type { Provider } from './provider.ts'
import { providers as packagedProviders } from './providers/index.ts'
import type { ClockState } from './state/clock.ts'
import type { IssuedToken } from './state/credentials.ts'
import { type Inspected, inspect, pathOf, type SessionInFile, saveGood } from './state/data-file.ts'
import { type Data, emptyData, stillOf } from './state/data-format.ts'
import { inWords } from './state/disk.ts'
import { type Damage, DataFileError, type KeptWorld } from './state/keeper.ts'
import { lock, refuseIfHeld, unlock } from './state/lock.ts'
import type { OrderRecord } from './state/orders.ts'

/** Something in a data file that cannot be believed. */
interface Misfit {
  readonly session: string
  /** What of the session it is; an order by its provider and id. */
  readonly part: 'clock' | 'tokens' | readonly [provider: string, id: string]
  readonly message: string
}

/**
 * Believes what a data file says of every session.
 *
 * @throws Mistake that names everything in it that does not fit, or an API that is not played here
 */
export function readAllKept(
  providers: readonly Provider[],
  sessions: readonly SessionInFile[],
  seed: Seed,
  now: number,
  file: string,
): Map<string, KeptWorld> {
  const strangers = new Set(sessions.flatMap((session) => strangersIn(providers, session)))
  if (strangers.size > 0) {
    throw new Mistake(
      'conflict',
      `${file} holds orders of ${[...strangers].join(' and ')}, which is not played here. Bring it again with --provider, or keep this state in another file.`,
    )
  }
  const read = sessions.map((session) => [session, readKept(providers, session, now)] as const)
  const errors = read.flatMap(([, { misfits }]) =>
    misfits.map((one) => ({ field: whereOf(one), message: one.message })),
  )
  if (errors.length > 0) {
    const wayOut = `Mend it, or leave it out: order-sandbox check --repair ${file}`
    throw new Mistake('invalid', `${file} holds what does not fit the specs. ${wayOut}`, errors)
  }
  return new Map(
    read.map(([{ name }, { world }]) => [name, name === defaultSession ? wholly(providers, world, seed) : world]),
  )
}

const strangersIn = (providers: readonly Provider[], { orders }: SessionInFile): string[] =>
  Object.keys(orders).filter((name) => !providers.some((one) => one.name === name))

/** Of the default session the file has every order: one of the fixtures that it does not have is gone. */
function wholly(providers: readonly Provider[], world: KeptWorld, seed: Seed): KeptWorld {
  const orders = providers.map(({ name }) => {
    const gone = Array.from(seed.orders.get(name)?.keys() ?? [], (id) => [id, undefined] as const)
    return [name, new Map([...gone, ...(world.orders.get(name) ?? [])])] as const
  })
  return { ...world, orders: new Map(orders) }
}

/** Orders of APIs that are not played here are left out: nobody can tell whether they fit. */
function readKept(
  providers: readonly Provider[],
  session: SessionInFile,
  now: number,
): { readonly world: KeptWorld; readonly misfits: readonly Misfit[] } {
  const misfits: Misfit[] = []
  const report = (part: Misfit['part'], message: string): void =>
    void misfits.push({ session: session.name, part, message })
  const orders = new Map<string, Map<string, OrderRecord | undefined>>()
  for (const provider of providers) {
    const { name } = provider
    const records = new Map<string, OrderRecord | undefined>()
    for (const [id, given] of Object.entries(session.orders[name] ?? {})) {
      if (given === null) records.set(id, undefined)
      else if (!isJsonObject(given)) report([name, id], 'is no object')
      else {
        const admission = admit(provider, given, now)
        if ('record' in admission) records.set(id, admission.record)
        else for (const { field, message } of admission.errors) report([name, id], `${field} ${message}`)
      }
    }
    orders.set(name, records)
  }
  const { clock, tokens } = session
  if (clock !== undefined && !isClockState(clock)) report('clock', 'must have "offsetMs" or "frozenAtMs", a number')
  if (tokens !== undefined && !isTokens(tokens))
    report('tokens', 'must be a list of {"token", "provider", "tenants", "expiresAtMs"}')
  return { world: { orders, ...(clock ? { clock } : {}), ...(tokens ? { tokens } : {}) }, misfits }
}

const isClockState = (value: unknown): value is ClockState =>
  isJsonObject(value) && [value.offsetMs, value.frozenAtMs].some((one) => Number.isFinite(one))

const isTokens = (value: unknown): value is readonly IssuedToken[] =>
  Array.isArray(value) &&
  value.every(
    (one: unknown) =>
      isJsonObject(one) &&
      typeof one.token === 'string' &&
      typeof one.provider === 'string' &&
      Array.isArray(one.tenants) &&
      Number.isFinite(one.expiresAtMs),
  )

function whereOf({ session, part }: Misfit): string {
  if (typeof part === 'string') return `session ${session}: ${part}`
  const [provider, id] = part
  return `session ${session}: ${provider} order ${id}`
}

/** What was found in a data file, and in the log beside it. */
export interface DataReport {
  readonly sessions: number
  readonly orders: number
  /** Of the log, that are not in the file itself. */
  readonly changes: number
  /** What is wrong, and where: all that is lost if the rest is saved. */
  readonly damage: readonly Damage[]
  /** Whether there is a rest that can be saved. */
  readonly isRepairable: boolean
  /** Where the damaged files are kept, if the rest was saved. */
  readonly originals?: readonly string[]
}

/**
 * Looks at a data file that no sandbox has open, and saves what is good of a damaged one if asked to.
 *
 * @param options.providers whose orders are held to their specs; those of other APIs stay as they are
 * @throws Mistake if a sandbox has it open, or if it cannot be written
 */
export async function checkDataFile(
  name: string,
  {
    repair = false,
    providers = packagedProviders,
  }: { readonly repair?: boolean; readonly providers?: readonly Provider[] } = {},
): Promise<DataReport> {
  const path = await pathOf(name)
  try {
    if (!repair) {
      await refuseIfHeld(path)
      return (await lookAt(providers, path)).report
    }
    await lock(path)
    try {
      const { report, good } = await lookAt(providers, path)
      if (report.damage.length === 0 || !report.isRepairable) return report
      return { ...report, originals: await saveGood(path, good) }
    } finally {
      await unlock(path)
    }
  } catch (error) {
    if (error instanceof DataFileError) throw new Mistake('conflict', error.message)
    const isOfTheSystem = error instanceof Error && 'syscall' in error
    throw isOfTheSystem ? new Mistake('conflict', `${path} cannot be repaired: ${inWords(error)}`) : error
  }
}

/** What is to be told of a data file, and what is left of it without that which is wrong. */
async function lookAt(
  providers: readonly Provider[],
  path: string,
): Promise<{ readonly report: DataReport; readonly good: Data }> {
  let found: Inspected
  try {
    found = await inspect(path)
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error
    const damage = [{ where: basename(path), what: error.message.replace(`${path} `, '') }]
    return { report: { sessions: 0, orders: 0, changes: 0, damage, isRepairable: false }, good: emptyData() }
  }
  const good = stillOf(found.data)
  // Only what orders say of themselves is in question, which no time has a part in.
  const misfits = Object.entries(good.sessions).flatMap(
    ([name, one]) => readKept(providers, { name, ...one }, 0).misfits,
  )
  for (const { session: name, part } of misfits) {
    const session = good.sessions[name]
    if (part === 'clock' || part === 'tokens') delete session?.[part]
    else delete session?.orders[part[0]]?.[part[1]]
  }
  const sessions = Object.values(good.sessions)
  const records = sessions.flatMap(({ orders }) => Object.values(orders).flatMap((one) => Object.values(one)))
  const report = {
    sessions: sessions.length,
    orders: records.filter((record) => record !== null).length,
    changes: found.log.changes.filter(({ seq }) => seq > found.folded).length,
    damage: [
      ...found.damage.map(({ where, what }) => ({ where: where.replace(dirname(path) + sep, ''), what })),
      ...misfits.map((one) => ({ where: `${basename(path)}, ${whereOf(one)}`, what: one.message })),
    ],
    isRepairable: sessions.length > 0,
  }
  return { report, good }
}

/** Whether a file says of itself that it keeps the state of a sandbox, damaged as it may be. */
export async function looksLikeDataFile(name: string): Promise<boolean> {
  const text = await readFile(name, 'utf8').catch(() => '')
  return /^\s*\{\s*"version":\s*\d+\s*,[^{}]*"sessions":/.test(text.slice(0, 1000))
}
