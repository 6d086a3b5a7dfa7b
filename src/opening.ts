/** What a sandbox begins with, believed once it has been held to the specs: fixtures, a data file, specs of one's own. */
import { realpath } from 'node:fs/promises'
import { isJsonObject } from './domain/json.ts'
import { mostReasons } from './domain/problem.ts'
import { Mistake } from './engine/ours.ts'
import { admit, type FixtureFile, plant, type Seed } from './engine/seed.ts'
import { defaultSession } from './engine/sessions.ts'
import type { MockSpec } from './openapi/mock.ts'
import { MockError } from './openapi/mock-error.ts'
import { providers } from './providers/index.ts'
import { DataFile, type SessionInFile } from './state/data-file.ts'
import { readFixtureFiles } from './state/fixture-files.ts'
import { DataFileError, type KeptWorld } from './state/keeper.ts'
import { isLink } from './state/links.ts'
import type { OrderRecord } from './state/orders.ts'

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
  const many = `${faults.length >= mostReasons ? 'at least ' : ''}${errors.length} mistakes`
  throw new Mistake('invalid', `The fixtures have ${errors.length === 1 ? 'a mistake' : many}:`, errors)
}

/** Believes what a data file says, or lets go of it as it stands. */
export async function readAllKept(
  data: DataFile | undefined,
  seed: Seed,
  now: number,
  file: string,
): Promise<Map<string, KeptWorld>> {
  try {
    return new Map(data?.sessions.map((session) => [session.name, readKept(session, seed, now, file)]))
  } catch (error) {
    await data?.abandon()
    throw error
  }
}

export async function openData(file: string, seed: () => Seed, durable: boolean): Promise<DataFile> {
  for (const beside of [`${file}.log`, `${file}.lock`]) {
    if (await isLink(beside)) {
      throw new Mistake('conflict', `${beside} is a link, and the state is kept in files of its own. Remove the link.`)
    }
  }
  try {
    // A link to the file is the file: written in its place, a new file would leave the old one as it was.
    const path = await realpath(file).catch(() => file)
    return await DataFile.open(path, () => seed().orders, { durable })
  } catch (error) {
    if (error instanceof DataFileError) throw new Mistake('conflict', error.message)
    const isOfTheSystem = error instanceof Error && 'syscall' in error
    throw isOfTheSystem ? new Mistake('conflict', `${file} cannot keep the state: ${error.message}`) : error
  }
}

/** Believes what a data file says of a session, once it has been held to the specs. */
function readKept(session: SessionInFile, seed: Seed, now: number, file: string): KeptWorld {
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
