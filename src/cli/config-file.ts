/** Finds the config file and parses it; what stands in it is for others to judge. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Its name is this and one of the endings. */
const configName = 'order-sandbox.config'
const endings = ['.json', '.yaml', '.ts']

/** A config file that cannot be found or parsed. */
export class ConfigFileError extends Error {
  override readonly name = 'ConfigFileError'
}

export interface ConfigFile {
  /** As it is named in messages: from the current directory where it lies in it. */
  readonly name: string
  readonly folder: string
  readonly content: unknown
}

export const isConfigFile = (path: string): boolean => endings.some((one) => basename(path) === configName + one)

/** Where the config file of a folder can be. */
export const configFilesIn = (folder: string): readonly string[] =>
  endings.map((ending) => resolve(folder, configName + ending))

/**
 * The config file of a folder, if it has one.
 *
 * @throws ConfigFileError if it has more than one
 */
export async function findConfigFile(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => [])
  const found = names.filter(isConfigFile).toSorted()
  if (found.length > 1) {
    throw new ConfigFileError(`There are ${found.join(' and ')}. Keep one of them, or name one with --config.`)
  }
  if (found[0] === undefined) return undefined
  const [path, place] = [resolve(folder, found[0]), await realpath(folder)]
  if (relative(place, await realpath(path).catch(() => place)).startsWith('..')) {
    throw new ConfigFileError(
      `${found[0]} is a link that leads out of ${folder}. If it is meant, name it with --config.`,
    )
  }
  return path
}

/** A path as a person in the current directory would write it. */
export function nameOf(path: string): string {
  const near = relative('.', path)
  return near.startsWith('..') ? path : near
}

/** @throws ConfigFileError */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  const name = nameOf(path)
  try {
    return { name, folder: dirname(path), content: await parse(path) }
  } catch (error) {
    if (error instanceof ConfigFileError) throw error
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new ConfigFileError(`There is no config file ${name}.`)
    }
    throw new ConfigFileError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function parse(path: string): Promise<unknown> {
  const ending = extname(path)
  if (ending === '.ts') {
    // Node keeps a module by its URL, and a file that has changed is another one.
    const { mtimeMs } = await stat(path)
    const imported: { readonly default?: unknown } = await import(`${pathToFileURL(path).href}?${mtimeMs}`)
    return imported.default
  }
  const text = await readFile(path, 'utf8')
  if (ending === '.json') return JSON.parse(text)
  if (ending !== '.yaml' && ending !== '.yml') {
    throw new ConfigFileError(`${basename(path)} is no config file: it must end in ${endings.join(', ')}.`)
  }
  const yaml = await import('yaml')
  return yaml.parse(text)
}
