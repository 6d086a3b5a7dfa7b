/** What a sandbox begins with, believed once it has been held to the specs: fixtures, a data file, specs of one's own. */
import { Mistake } from './engine/ours.ts'
import { type FixtureFile, plant, type Seed } from './engine/seed.ts'
import type { MockSpec } from './openapi/mock.ts'
import { MockError } from './openapi/mock-error.ts'
import { providers } from './providers/index.ts'
import { DataFile, type DataFileOptions } from './state/data-file.ts'
import { inWords } from './state/disk.ts'
import { readFixtureFiles } from './state/fixture-files.ts'
import { DataFileError } from './state/keeper.ts'

/** Files and folders, or what would stand in one. */
export type Fixtures = string | object | readonly (string | object)[]

/**
 * Reads fixtures, from files or as they are given.
 *
 * @throws Mistake that names everything that is wrong, with file, order, field and reason
 */
export async function readSeed(fixtures: Fixtures, now: number): Promise<Seed> {
  const given: readonly (string | object)[] = Array.isArray(fixtures) ? fixtures : [fixtures]
  const names = providers.map((one) => one.name)
  const { files, unreadable } = await readFixtureFiles(given.filter((one) => typeof one === 'string'))
  const inline = given.filter((one) => typeof one === 'object')
  const all: FixtureFile[] = [
    ...files.map(({ name, folders, content }) => ({
      name,
      provider: folders.find((one) => names.includes(one)),
      content,
    })),
    ...inline.map((content, index) => ({ name: `fixtures[${index}]`, content })),
  ]
  const { seed, faults } = plant(providers, all, now)
  if (unreadable.length === 0 && faults.length === 0) return seed
  const errors = [
    ...unreadable.map(({ name, reason }) => ({ field: name, message: reason })),
    ...faults.map(({ file, where, field, reason }) => ({
      field: file,
      message: [where, field && `${field} ${reason}`].filter(Boolean).join(': ') || reason,
    })),
  ]
  throw new Mistake(
    'invalid',
    `The fixtures have ${errors.length === 1 ? 'a mistake' : `${errors.length} mistakes`}:`,
    errors,
  )
}

/** @throws Mistake if another sandbox has the file, if it is damaged, or if it cannot be written */
export async function openData(file: string, seed: () => Seed, options: DataFileOptions): Promise<DataFile> {
  try {
    return await DataFile.open(file, () => seed().orders, options)
  } catch (error) {
    if (error instanceof DataFileError) {
      const also = error.more.map(({ where, what }) => ({ field: where, message: what }))
      throw new Mistake('conflict', error.message, also)
    }
    const isOfTheSystem = error instanceof Error && 'syscall' in error
    throw isOfTheSystem ? new Mistake('conflict', `${file} cannot keep the state: ${inWords(error)}`) : error
  }
}

export async function readMocks(specs: Readonly<Record<string, string>>): Promise<readonly MockSpec[]> {
  if (Object.keys(specs).length === 0) return []
  // Loaded only by those who bring specs of their own: prism-http takes most of a second.
  const { readMocks } = await import('./openapi/mock.ts')
  try {
    return await readMocks(specs, [...providers, { name: 'the sandbox', territory: ['/_sandbox'] }])
  } catch (error) {
    throw error instanceof MockError ? new Mistake('invalid', error.message, error.errors) : error
  }
}
