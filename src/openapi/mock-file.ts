/** Reads an OpenAPI file of a person's own, with the files beside it that its references lead to. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { isJsonObject } from '../domain/json.ts'
import { besideKey } from './document.ts'
import { MockError } from './mock-error.ts'

/** A document whose references all stay within it. */
export interface OpenApiFile {
  readonly version: '2.0' | '3.0' | '3.1'
  readonly title: string
  readonly document: Record<string, unknown>
}

/** @throws MockError if there is no such file, if it is no OpenAPI document, or if a reference leads out of its folder */
export async function readOpenApiFile(file: string): Promise<OpenApiFile> {
  const content = await parseFile(file, 'Check the path.')
  const version = versionOf(content)
  if (!isJsonObject(content) || version === undefined) {
    throw new MockError(`${file} is no OpenAPI document of version 2.0, 3.0 or 3.1: ${whatItIs(content)}`)
  }
  const { info } = content
  const title = isJsonObject(info) && typeof info.title === 'string' ? info.title : file
  return { version, title, document: await gather(file, content) }
}

function versionOf(content: unknown): OpenApiFile['version'] | undefined {
  if (!isJsonObject(content)) return undefined
  // YAML without quotes makes numbers of versions.
  if (content.swagger === '2.0' || content.swagger === 2) return '2.0'
  const found = /^3\.[01](?=\.\d+$|$)/.exec(String(content.openapi))
  return found ? (found[0] as '3.0' | '3.1') : undefined
}

function whatItIs(content: unknown): string {
  if (!isJsonObject(content)) return 'it holds no object.'
  if (content.openapi !== undefined) return `it says openapi: ${JSON.stringify(content.openapi)}.`
  if (content.swagger !== undefined) return `it says swagger: ${JSON.stringify(content.swagger)}.`
  return 'it has neither "openapi" nor "swagger".'
}

async function parseFile(file: string, hint: string): Promise<unknown> {
  const found = await stat(file).catch(() => undefined)
  if (!found) throw new MockError(`There is no file ${file}. ${hint}`)
  if (!found.isFile()) throw new MockError(`${file} is no file. ${hint}`)
  const text = await readFile(file, 'utf8')
  let content: unknown
  try {
    content = extname(file).toLowerCase() === '.json' ? JSON.parse(text) : parseYaml(text, { merge: true })
  } catch (error) {
    throw new MockError(`${file} cannot be parsed: ${messageOf(error)}`)
  }
  if (isDeeperThan(deepest, content, new Set())) throw new MockError(`${file} is nested more than ${deepest} deep.`)
  return content
}

/** Deeper than any schema that somebody wrote. Prism and Ajv go through documents step by step, until there is no stack left. */
const deepest = 256

/** @param above what the value stands in: YAML aliases may lead back there, and there it ends */
function isDeeperThan(levels: number, value: unknown, above: Set<object>): boolean {
  if (typeof value !== 'object' || value === null || above.has(value)) return false
  if (levels === 0) return true
  above.add(value)
  const deeper = Object.values(value).some((one) => isDeeperThan(levels - 1, one, above))
  above.delete(value)
  return deeper
}

/**
 * Takes the files that references lead to into the document, and turns those references to where they are now: what
 * plays the document then has nothing left to fetch, neither from the disk nor from the network.
 */
async function gather(file: string, document: object): Promise<Record<string, unknown>> {
  const folder = dirname(file)
  const root = relative(folder, file)
  const places = new Map([[root, '#']])
  const beside: Record<string, unknown> = {}
  const waiting = [{ path: root, content: document as unknown }]
  // Grows while it is walked: a file that is taken in may lead to others.
  for (const { path, content } of waiting) {
    for (const holder of referencesIn(content)) {
      const { target, pointer } = follow(holder.$ref, path, folder)
      let place = places.get(target)
      if (place === undefined) {
        place = `#/${besideKey}/${encodeURIComponent(target.replaceAll('~', '~0').replaceAll('/', '~1'))}`
        places.set(target, place)
        await refuseWayOut(folder, target, `${join(folder, path)} refers to ${holder.$ref}`)
        const content = await parseFile(join(folder, target), `${join(folder, path)} refers to it as ${holder.$ref}`)
        beside[target] = content
        waiting.push({ path: target, content })
      }
      holder.$ref = place + pointer
    }
  }
  return { ...document, ...(places.size > 1 ? { [besideKey]: beside } : {}) }
}

/** Where a reference leads: a file, by its path from the folder, and a place in it. */
function follow(
  reference: string,
  from: string,
  folder: string,
): { readonly target: string; readonly pointer: string } {
  const [path = '', pointer = ''] = reference.split('#', 2)
  if (/^([a-z][a-z\d+.-]+:|\/\/)/i.test(path)) {
    throw new MockError(
      `${join(folder, from)} refers to ${reference}, and the sandbox fetches nothing. Save what it names beside the file and refer to that.`,
    )
  }
  if (path === '') return { target: from, pointer }
  const target = relative(folder, resolve(folder, dirname(from), decode(path)))
  if (leadsOut(target)) {
    throw new MockError(
      `${join(folder, from)} refers to ${reference}, which is outside ${folder}. Put it into that folder.`,
    )
  }
  return { target, pointer }
}

const leadsOut = (way: string): boolean => way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)

async function refuseWayOut(folder: string, target: string, who: string): Promise<void> {
  const root = await realpath(folder)
  // A file that is not there is told of where it is read.
  const way = relative(root, await realpath(join(folder, target)).catch(() => root))
  if (leadsOut(way))
    throw new MockError(`${who}, which is a link that leads out of ${folder}. Put the file itself there.`)
}

/** Everything that has a `$ref`, whatever it is. */
function referencesIn(
  value: unknown,
  found: { $ref: string }[] = [],
  seen = new Set<object>(),
): readonly { $ref: string }[] {
  // YAML aliases lead to the same object again.
  if (typeof value !== 'object' || value === null || seen.has(value)) return found
  seen.add(value)
  if ('$ref' in value && typeof value.$ref === 'string') found.push(value as { $ref: string })
  for (const one of Object.values(value)) referencesIn(one, found, seen)
  return found
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message.trim() : String(error))
