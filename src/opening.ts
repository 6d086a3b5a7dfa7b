/** What a sandbox on Node reads from files: fixtures, a data file, specs of one's own and of the package. */
import { readFile } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isJsonObject } from './domain/json.ts'
import { Mistake } from './engine/ours.ts'
import { admit, type FoundFixtures, type Seed } from './engine/seed.ts'
import { defaultSession } from './engine/sessions.ts'
import type { MockSpec } from './openapi/mock.ts'
import { MockError } from './openapi/mock-error.ts'
import type { Provider } from './provider.ts'
import { inMemory, type Kept } from './sandbox.ts'
import { DataFile, type SessionInFile } from './state/data-file.ts'
import { readFixtureFiles } from './state/fixture-files.ts'
import { DataFileError, type KeptWorld } from './state/keeper.ts'
import type { OrderRecord } from './state/orders.ts'

/** Files and folders, or what would stand in one. */
export type Fixtures = string | object | readonly (string | object)[]

/** Finds fixtures, in files or as they are given. */
export async function readFixtures(providers: readonly Provider[], fixtures: Fixtures): Promise<FoundFixtures> {
  const given: readonly (string | object)[] = Array.isArray(fixtures) ? fixtures : [fixtures]
  const names = providers.map((one) => one.name)
  const ownerOf = (path: string): string | undefined =>
    providers.find((one) => one.fixtures !== undefined && isWithin(pathOf(one.fixtures), path))?.name
  const { files, unreadable } = await readFixtureFiles(given.filter((one) => typeof one === 'string'))
  const fromFiles = files.map(({ name, path, folders, content }) => ({
    name,
    provider: ownerOf(path) ?? folders.find((one) => names.includes(one)),
    content,
  }))
  return { files: [...fromFiles, ...inMemory(given.filter((one) => typeof one === 'object'))], unreadable }
}

/** Where all fixtures lie that a sandbox begins with unless it is told otherwise: the package's, and each provider's own. */
export const fixturesOf = (providers: readonly Provider[]): readonly string[] => [
  packagedFixtures,
  ...providers.flatMap(({ fixtures }) => (fixtures === undefined ? [] : [pathOf(fixtures)])),
]

const pathOf = (place: string | URL): string => resolve(typeof place === 'string' ? place : fileURLToPath(place))

function isWithin(place: string, path: string): boolean {
  const way = relative(place, resolve(path))
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/**
 * Opens a data file, and believes what it says once that has been held to the specs.
 *
 * @throws Mistake if it cannot be used, or holds orders that do not fit
 */
export async function openData(
  providers: readonly Provider[],
  file: string,
  durable: boolean,
  seed: () => Seed,
  now: number,
): Promise<Kept> {
  const data = await openDataFile(file, durable, seed)
  try {
    const worlds = new Map(
      data.sessions.map((session) => [session.name, readKept(providers, session, seed(), now, file)]),
    )
    return { keeper: data, worlds, close: () => data.close() }
  } catch (error) {
    await data.abandon()
    throw error
  }
}

async function openDataFile(file: string, durable: boolean, seed: () => Seed): Promise<DataFile> {
  try {
    return await DataFile.open(file, () => seed().orders, { durable })
  } catch (error) {
    if (error instanceof DataFileError) throw new Mistake('conflict', error.message)
    const isOfTheSystem = error instanceof Error && 'syscall' in error
    throw isOfTheSystem ? new Mistake('conflict', `${file} cannot keep the state: ${error.message}`) : error
  }
}

/** Believes what a data file says of a session, once it has been held to the specs. */
function readKept(
  providers: readonly Provider[],
  session: SessionInFile,
  seed: Seed,
  now: number,
  file: string,
): KeptWorld {
  const strangers = Object.keys(session.orders).filter((name) => !providers.some((one) => one.name === name))
  if (strangers.length > 0) {
    throw new Mistake(
      'conflict',
      `${file} holds orders of ${strangers.join(' and ')}, which is not played here. Bring it again with --provider, or keep this state in another file.`,
    )
  }
  const orders = new Map<string, Map<string, OrderRecord | undefined>>()
  const errors: { field: string; message: string }[] = []
  for (const provider of providers) {
    const inFile = session.orders[provider.name] ?? {}
    const records = new Map<string, OrderRecord | undefined>()
    if (session.name === defaultSession)
      for (const id of seed.orders.get(provider.name)?.keys() ?? []) records.set(id, undefined)
    for (const [id, given] of Object.entries(inFile)) {
      if (given === null) records.set(id, undefined)
      const admission = isJsonObject(given) ? admit(provider, given, now) : undefined
      if (admission && 'record' in admission) records.set(id, admission.record)
      else if (admission) {
        for (const { field, message } of admission.errors) {
          errors.push({
            field: `session ${session.name}: ${provider.name} order ${id}`,
            message: `${field} ${message}`,
          })
        }
      }
    }
    orders.set(provider.name, records)
  }
  if (errors.length > 0) throw new Mistake('invalid', `${file} holds orders that do not fit the specs:`, errors)
  const { clock, tokens } = session
  return { orders, ...(clock ? { clock } : {}), ...(tokens ? { tokens } : {}) }
}

export async function readMocks(
  providers: readonly Provider[],
  specs: Readonly<Record<string, string>>,
): Promise<readonly MockSpec[]> {
  if (Object.keys(specs).length === 0) return []
  // Loaded only by those who bring specs of their own: prism-http takes most of a second.
  const { readMocks } = await import('./openapi/mock.ts')
  try {
    return await readMocks(specs, [...providers, { name: 'the sandbox', territory: ['/_sandbox'] }])
  } catch (error) {
    throw error instanceof MockError ? new Mistake('invalid', error.message, error.errors) : error
  }
}

// This file lies one level below the package's root, from source in src/ as well as built in dist/.
const root = new URL('../', import.meta.url)

/** Where the fixtures of the package lie. */
export const packagedFixtures = fileURLToPath(new URL('fixtures', root))

/** @param file of the folder specs/ that is known to be there */
export const readSpec = (file: string): Promise<string> => readFile(new URL(`specs/${file}`, root), 'utf8')
