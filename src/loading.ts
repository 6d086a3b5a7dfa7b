/** Loads the APIs that people bring, each from its folder, and sees to it that none takes the place of another. */
import { stat } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { faultsOf } from './define-provider.ts'
import { Mistake } from './engine/ours.ts'
import { MockError } from './openapi/mock-error.ts'
import { checkTerritories } from './openapi/mock-territory.ts'
import type { Provider } from './provider.ts'
import { providers as ours } from './providers/index.ts'

/** What a folder's module may be called, the first that is there. */
const moduleNames = ['index.ts', 'index.mts', 'index.js', 'index.mjs']

/**
 * The APIs of the package, and those that a person brings beside them.
 *
 * @param own folders with an `index.ts` whose default export is a provider, such files, or providers themselves
 * @throws Mistake if there is none, if it is none, or if another has its name or its paths
 */
export async function loadProviders(own: readonly (string | Provider)[]): Promise<readonly Provider[]> {
  const all = [...ours]
  for (const one of own) {
    const { provider, name } = typeof one === 'string' ? await load(one) : checked(one)
    const other = all.find((known) => known.name === provider.name)
    if (other && ours.includes(other)) {
      throw new Mistake(
        'conflict',
        `${name} has the name "${other.name}", which is taken by ${other.title}. Give it another.`,
      )
    }
    if (other)
      throw new Mistake('conflict', `${name} has the name "${other.name}", and so has another API. Give it another.`)
    checkPaths(provider, name, all)
    all.push(provider)
  }
  return all
}

interface Loaded {
  readonly provider: Provider
  /** As it is called in messages. */
  readonly name: string
}

function checked(given: Provider): Loaded {
  const faults = faultsOf(given)
  const called = typeof given.name === 'string' ? `The provider "${given.name}"` : 'What is given as a provider'
  if (faults.length === 0) return { provider: given, name: called }
  throw new Mistake('invalid', [`${called} cannot be played:`, ...faults].join('\n  '))
}

async function load(path: string): Promise<Loaded> {
  const file = await moduleAt(path)
  const name = shown(file)
  const module = await imported(file, name)
  if (module.default === undefined) {
    throw new Mistake('invalid', `${name} has no default export. Write: export default defineProvider({ … })`)
  }
  const faults = faultsOf(module.default)
  // What it was checked for is all that a provider is.
  if (faults.length === 0) return { provider: module.default as Provider, name }
  throw new Mistake(
    'invalid',
    [`The default export of ${name} is no provider. What defineProvider makes is one; of this one`, ...faults].join(
      '\n  ',
    ),
  )
}

/** @throws Mistake if there is no such file, or no module in the folder */
async function moduleAt(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Mistake('unknown', `There is no file or folder ${shown(path)} with an API to play.`)
  if (!found.isDirectory()) return resolve(path)
  for (const name of moduleNames) {
    if (await stat(join(path, name)).catch(() => undefined)) return resolve(path, name)
  }
  const choice = new Intl.ListFormat('en', { type: 'disjunction' }).format(moduleNames)
  throw new Mistake('unknown', `The folder ${shown(path)} has no ${choice} with an API to play.`)
}

async function imported(file: string, name: string): Promise<{ readonly default?: unknown }> {
  // Wherever the folder lies, its API is made by the sandbox that plays it, and by no other copy of it.
  const self = import.meta.url.replace(/loading(\.\w+)$/, 'index$1')
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'order-sandbox' ? { url: self, shortCircuit: true } : next(specifier, context),
  })
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    throw whyNot(error, name)
  } finally {
    hooks.deregister()
  }
}

/** Of a mistake in what was written the message says enough; of a slip in the code one needs to know where. */
function whyNot(error: unknown, name: string): Mistake {
  if (!(error instanceof Error)) return new Mistake('invalid', `${name} cannot be loaded: ${String(error)}`)
  if (['ProviderError', 'SpecError', 'Mistake'].includes(error.name)) {
    return new Mistake('invalid', `${name}: ${error.message}`)
  }
  const [place = ''] = /file:\/\/\/[^\s)]+/.exec(error.stack ?? '') ?? []
  const where = place === '' || place.startsWith(new URL('.', import.meta.url).href) ? '' : ` (${place})`
  return new Mistake('invalid', `${name} cannot be loaded: ${error.message}${hintFor(error)}${where}`)
}

function hintFor(error: Error): string {
  if (error instanceof SyntaxError && /outside a module|Unexpected token 'export'/.test(error.message)) {
    return '. Write "type": "module" into the package.json beside it, or name it index.mts.'
  }
  return ''
}

/** @throws Mistake if somebody else answers there */
function checkPaths(provider: Provider, name: string, others: readonly Provider[]): void {
  const { spec, territory } = provider
  const newcomer = { name, territory, operations: spec.operations, file: spec.document?.file ?? 'its spec' }
  try {
    const sandbox = { name: 'the sandbox', territory: ['/_sandbox'] }
    checkTerritories([newcomer], [...others.map((one) => ({ ...one, name: one.title })), sandbox])
  } catch (error) {
    throw error instanceof MockError ? new Mistake('conflict', error.message) : error
  }
}

function shown(path: string): string {
  const near = relative('.', path)
  return near.startsWith('..') ? path : near || '.'
}
