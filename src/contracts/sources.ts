/** Finds contracts: in files, in folders, and behind URLs. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Mistake } from '../engine/ours.ts'
import { isInside } from '../state/links.ts'
import type { Broker, BrokerContract } from './broker.ts'
import type { ContractSource } from './verify.ts'

/** What was named, and what a broker sent. */
export type FoundContract = ContractSource | BrokerContract

/**
 * Every contract in what is named, each once.
 *
 * @param broker whoever answers for the URLs: it knows the credentials
 * @throws Mistake if there is no such file, a folder without any, or a URL that gives none
 */
export async function findContracts(named: readonly string[], broker: Broker): Promise<readonly FoundContract[]> {
  const found = new Map<string, FoundContract>()
  for (const one of named) {
    if (isUrl(one)) {
      found.set(one, await broker.contractAt(one))
      continue
    }
    for (const file of await filesAt(one)) found.set(resolve(file), { name: nameOf(file), text: await textOf(file) })
  }
  return [...found.values()]
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Mistake('conflict', `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

const isUrl = (named: string): boolean => /^https?:\/\//i.test(named)

/** A path as a person in the current folder would write it. */
function nameOf(path: string): string {
  const near = relative('.', path)
  return near.startsWith('..') ? path : near
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Mistake('unknown', `There is no file or folder ${path}.`)
  if (!found.isDirectory()) return [path]
  const files = await filesBelow(path, path)
  if (files.length === 0) throw new Mistake('unknown', `There is no contract in ${path}: it holds no .json file.`)
  return files
}

async function filesBelow(folder: string, root: string): Promise<readonly string[]> {
  const files: string[] = []
  for (const one of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, one.name)
    if (one.name.startsWith('.') || one.name === 'node_modules') continue
    if (one.isSymbolicLink() && !(await isInside(root, path))) {
      throw new Mistake('conflict', `${path} is a link that leads out of ${root}. Name what it leads to itself.`)
    }
    if (one.isDirectory()) files.push(...(await filesBelow(path, root)))
    else if (one.name.endsWith('.json')) files.push(path)
  }
  return files.toSorted()
}
