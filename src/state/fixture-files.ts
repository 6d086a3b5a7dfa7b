/** Finds and parses fixture files: JSON or YAML, one by one or whole folders. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import { isInside } from './links.ts'

/** A file after parsing, before anything in it is believed. */
export interface ParsedFile {
  readonly name: string
  readonly path: string
  /** The names of the folders it lies in, innermost first. */
  readonly folders: readonly string[]
  readonly content: unknown
}

/** A file or folder that cannot be read. */
export interface UnreadableFile {
  readonly name: string
  readonly reason: string
}

const extensions = ['.json', '.yaml', '.yml']

/** Reads every fixture below the paths, in the order of the paths and then of the names. */
export async function readFixtureFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly ParsedFile[]; readonly unreadable: readonly UnreadableFile[] }> {
  const files: ParsedFile[] = []
  const unreadable: UnreadableFile[] = []
  for (const path of paths) {
    const found = await filesBelow(path)
    if ('reason' in found) unreadable.push(found)
    else if (found.length === 0)
      unreadable.push({ name: shown(path), reason: `holds no ${extensions.join(', ')} file` })
    else {
      for (const file of found) {
        try {
          const content = await parse(file)
          if (isDeeperThan(deepest, content))
            unreadable.push({ name: shown(file), reason: `is nested more than ${deepest} deep` })
          else files.push({ name: shown(file), path: file, folders: foldersOf(file), content })
        } catch (error) {
          unreadable.push({ name: shown(file), reason: error instanceof Error ? error.message : String(error) })
        }
      }
    }
  }
  return { files, unreadable }
}

async function filesBelow(path: string): Promise<string[] | UnreadableFile> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return { name: shown(path), reason: 'there is no such file or folder' }
  if (!found.isDirectory()) {
    if (extensions.includes(extname(path))) return [path]
    return { name: shown(path), reason: `is no fixture: it must end in ${extensions.join(', ')}` }
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  // What a link within the folder leads to is read there.
  for (const one of entries.filter((entry) => entry.isSymbolicLink())) {
    const link = join(one.parentPath, one.name)
    if (!(await isInside(path, link)))
      return { name: shown(link), reason: `is a link that leads out of ${shown(path)}: name what it leads to itself` }
  }
  return entries
    .filter((one) => one.isFile() && extensions.includes(extname(one.name)))
    .map((one) => join(one.parentPath, one.name))
    .toSorted()
}

/** Deeper than any order; what recurses over a fixture would not come to its end. */
const deepest = 64

/** YAML may lead back to where it came from, which is deeper than anything. */
const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one) => isDeeperThan(levels - 1, one)))

async function parse(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8')
  if (extname(file) === '.json') return JSON.parse(text)
  // Loaded only by those who write YAML.
  const yaml = await import('yaml')
  return yaml.parse(text)
}

const shown = (path: string): string => {
  const near = relative('.', path)
  return near.startsWith('..') ? path : near || '.'
}

function foldersOf(file: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(file); basename(folder) !== '' && folder !== '.'; folder = dirname(folder))
    folders.push(basename(folder))
  return folders
}
