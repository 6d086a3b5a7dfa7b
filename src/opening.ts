/** What a sandbox on Node reads from files: fixtures, a data file, specs of one's own and of the package. */
import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Mistake } from './engine/ours.ts'
import type { FoundFixtures, Seed } from './engine/seed.ts'
import { readAllKept } from './kept.ts'
import type { MockSpec } from './openapi/mock.ts'
import { MockError } from './openapi/mock-error.ts'
import type { Provider } from './provider.ts'
import { inMemory, type Kept } from './sandbox.ts'
import { DataFile, type DataFileOptions } from './state/data-file.ts'
import { inWords } from './state/disk.ts'
import { readFixtureFiles } from './state/fixture-files.ts'
import { DataFileError } from './state/keeper.ts'
import { isLink } from './state/links.ts'

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
 * @throws Mistake if another sandbox has it, if it is damaged or cannot be written, or holds what does not fit
 */
export async function openData(
  providers: readonly Provider[],
  file: string,
  options: DataFileOptions,
  seed: () => Seed,
  now: number,
): Promise<Kept> {
  const data = await openDataFile(file, options, seed)
  try {
    const worlds = readAllKept(providers, data.sessions, seed(), now, file)
    return { keeper: data, worlds, forget: (session) => data.forget(session), close: () => data.close() }
  } catch (error) {
    await data.abandon()
    throw error
  }
}

async function openDataFile(file: string, options: DataFileOptions, seed: () => Seed): Promise<DataFile> {
  for (const beside of [`${file}.log`, `${file}.lock`]) {
    if (await isLink(beside)) {
      throw new Mistake('conflict', `${beside} is a link, and the state is kept in files of its own. Remove the link.`)
    }
  }
  try {
    // A link to the file is the file: written in its place, a new file would leave the old one as it was.
    const path = await realpath(file).catch(() => file)
    return await DataFile.open(path, () => seed().orders, options)
  } catch (error) {
    if (error instanceof DataFileError) {
      const also = error.more.map(({ where, what }) => ({ field: where, message: what }))
      throw new Mistake('conflict', error.message, also)
    }
    const isOfTheSystem = error instanceof Error && 'syscall' in error
    throw isOfTheSystem ? new Mistake('conflict', `${file} cannot keep the state: ${inWords(error)}`) : error
  }
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
