/** `order-sandbox check`: do the specs, fixtures, rules, contracts, config and data files hold, each in itself and together? */
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  checkSpec,
  createSandbox,
  fixturesOf,
  inFull,
  loadProviders,
  looksLikeDataFile,
  looksLikePact,
  Mistake,
  providers as ours,
  type Provider,
  reasonsOf,
  type Sandbox,
  verifyContracts,
} from '../index.ts'
import { checkData } from './check-data.ts'
import { checkRules, checkScenarios } from './check-rules.ts'
import { ConfigFileError, findConfigFile, isConfigFile, nameOf, readConfigFile } from './config-file.ts'
import { tryFault } from './faults.ts'
import { readConfig, type Values, WrongCall } from './options.ts'
import { escaped, styled } from './terminal.ts'

/** One thing that was checked. */
export interface Check {
  readonly kind: 'provider' | 'spec' | 'fixtures' | 'rules' | 'scenarios' | 'contract' | 'config' | 'data'
  readonly name: string
  /** How much of it there is: `4 operations, 95 examples`. */
  readonly extent?: string
  readonly mistakes: readonly string[]
  /** What was done about it, and what could not be helped. */
  readonly notes?: readonly string[]
}

/** What the named things are, or what there is to check where nothing is named. */
interface Subjects {
  readonly specs: readonly string[]
  /** Those of the specs that the sandbox plays besides its own, by name. */
  readonly played: Readonly<Record<string, string>>
  readonly fixtures: readonly string[]
  /** Held against the specs; to play them is `verify`. */
  readonly contracts: readonly string[]
  readonly configs: readonly string[]
  readonly data: readonly string[]
  readonly rules: boolean
  /** All that are played, and so decide what holds. */
  readonly providers: readonly Provider[]
}

const contractsFolder = 'contracts'
const packagedSpecs = fileURLToPath(new URL('../../specs', import.meta.url))
const fixtureEndings = ['.json', '.yaml', '.yml']

/** @returns 0 if everything holds, 1 if something does not */
export async function check(values: Values, paths: readonly string[]): Promise<number> {
  const checks: Check[] = []
  const tell = (one: Check): void => {
    checks.push(one)
    if (!values.json) process.stdout.write(lineOf(one))
  }
  const providers = await loadedOr(tell, values.providers)
  const found = values.repair ? repairs(paths, providers) : checksOf(await subjectsOf(values, paths, providers))
  for await (const one of found) tell(one)
  const wrong = checks.filter(({ mistakes }) => mistakes.length > 0)
  const holds = wrong.length === 0
  if (values.json) {
    const all = checks.map((one) => ({ ...one, holds: one.mistakes.length === 0 }))
    process.stdout.write(`${JSON.stringify({ holds, checks: all }, null, 2)}\n`)
  }
  process.stderr.write(holds ? `All ${checks.length} hold.\n` : `${wrong.length} of ${checks.length} do not hold.\n`)
  return holds ? 0 : 1
}

/** The providers there are; where one that was brought cannot be played, that is told, and they are those of the package. */
async function loadedOr(tell: (check: Check) => void, brought: Values['providers'] = []): Promise<readonly Provider[]> {
  try {
    return await loadProviders(brought)
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    tell({ kind: 'provider', name: 'providers', mistakes: [inFull(error)] })
    return loadProviders([])
  }
}

const subjectsOf = (values: Values, paths: readonly string[], providers: readonly Provider[]): Promise<Subjects> =>
  paths.length === 0 ? everything(values, providers) : named(paths, providers)

/** What is named is taken for a data file, however little is left of it to tell. */
async function* repairs(paths: readonly string[], providers: readonly Provider[]): AsyncGenerator<Check> {
  if (paths.length === 0) throw new WrongCall('--repair needs the data file: order-sandbox check --repair <file>')
  for (const path of await dataFilesOf(paths)) yield checkData(path, providers, true)
}

/** @throws WrongCall if there is no such file, nor a log of it */
async function dataFilesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => stat(`${path}.log`).catch(() => undefined))
    if (!found?.isFile()) throw new WrongCall(`There is no data file ${path}. See: order-sandbox check --help`)
    files.push(resolve(path))
  }
  return files
}

async function everything(
  { config, fixtures, spec: played = {} }: Values,
  providers: readonly Provider[],
): Promise<Subjects> {
  const brought = filesOfSpecs(providers)
  return {
    specs: [...(await filesBelow(packagedSpecs)), ...brought, ...Object.values(played)],
    played,
    fixtures: await filesOf(fixtures ?? fixturesOf(providers)),
    contracts: (await stat(contractsFolder).catch(() => undefined)) ? await filesOf([contractsFolder]) : [],
    configs: await configsOf(config),
    data: [],
    rules: true,
    providers,
  }
}

async function configsOf(named: string | undefined): Promise<readonly string[]> {
  if (named !== undefined) return filesOf([named], 'must exist')
  // Two of them are a mistake, which is told where they are checked.
  return (await readdir('.')).filter(isConfigFile).map((name) => resolve(name))
}

/** Of those that did not come with the package. */
const filesOfSpecs = (providers: readonly Provider[]): readonly string[] =>
  providers.flatMap(({ spec }) => spec.document?.file ?? [])

/** @throws WrongCall if there is no such file, or nothing in a folder */
async function named(paths: readonly string[], providers: readonly Provider[]): Promise<Subjects> {
  const specs: string[] = []
  const fixtures: string[] = []
  const contracts: string[] = []
  const configs: string[] = []
  const data: string[] = []
  for (const file of await filesOf(paths, 'must exist')) {
    if (isConfigFile(file)) configs.push(file)
    else if (await looksLikeDataFile(file)) data.push(file)
    else if (await isSpec(file)) specs.push(file)
    else if (await isContract(file)) contracts.push(file)
    else fixtures.push(file)
  }
  if (specs.length + fixtures.length + contracts.length + configs.length + data.length === 0) {
    throw new WrongCall(`There is nothing to check in ${paths.join(', ')}. See: order-sandbox check --help`)
  }
  return { specs, played: {}, fixtures, contracts, configs, data, rules: false, providers }
}

/** The files themselves and those in the folders; what is not there is left for whoever reads it to tell. */
async function filesOf(paths: readonly string[], missing?: 'must exist'): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined)
    if (!found && missing) throw new WrongCall(`There is no file or folder ${path}. See: order-sandbox check --help`)
    if (found?.isDirectory()) files.push(...(await filesBelow(path)))
    else files.push(resolve(path))
  }
  return files
}

async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const one of await readdir(folder, { withFileTypes: true })) {
    const path = resolve(join(folder, one.name))
    if (one.isDirectory() && one.name !== 'node_modules' && !one.name.startsWith('.'))
      found.push(...(await filesBelow(path)))
    else if (one.isFile() && (fixtureEndings.includes(extname(path)) || isConfigFile(path))) found.push(path)
  }
  return found.toSorted()
}

/** Whether a file says of itself that it is an OpenAPI document; one that cannot be parsed says nothing. */
async function isSpec(file: string): Promise<boolean> {
  const content = await parse(file).catch(() => undefined)
  return typeof content === 'object' && content !== null && ('openapi' in content || 'swagger' in content)
}

const isContract = async (file: string): Promise<boolean> => looksLikePact(await parse(file).catch(() => undefined))

async function parse(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8')
  if (extname(file) === '.json') return JSON.parse(text)
  const yaml = await import('yaml')
  return yaml.parse(text)
}

async function* checksOf({
  specs,
  played,
  fixtures,
  rules,
  contracts,
  configs,
  data,
  providers,
}: Subjects): AsyncGenerator<Check> {
  const own = providers.filter((one) => !ours.includes(one))
  for (const file of specs) yield checkSpecOf(file, filesOfSpecs(providers))
  if (Object.keys(played).length > 0) yield checkPlayed(played, own)
  yield* checkFixtures(fixtures, own)
  if (rules) {
    const sandbox = await freshSandbox(own)
    for (const provider of sandbox.providers) {
      yield checkRulesOf(provider)
      yield await checkScenariosOf(provider, sandbox)
    }
  }
  yield* checkContracts(contracts, providers)
  for (const file of configs) yield checkConfig(file, configs)
  for (const file of data) yield checkData(file, providers, false)
}

/** @param brought the specs that are played by rules as those of the package are */
async function checkSpecOf(file: string, brought: readonly string[]): Promise<Check> {
  const byRules = file.startsWith(packagedSpecs) || brought.includes(file)
  const { operations, schemas, examples, mistakes } = await checkSpec(file, byRules ? 'mistakes' : 'notes')
  return {
    kind: 'spec',
    name: nameOf(file),
    extent: [many(operations, 'operation'), many(schemas, 'schema'), many(examples, 'example')].join(', '),
    mistakes: mistakes.map(({ where, reason }) => (where === '' ? reason : `${where}: ${reason}`)),
  }
}

/** Whether each can be played, and whether they and the APIs of the sandbox leave each other alone. */
async function checkPlayed(specs: Readonly<Record<string, string>>, own: readonly Provider[]): Promise<Check> {
  const about = { kind: 'spec', name: `playing ${Object.keys(specs).join(', ')}` } as const
  try {
    await createSandbox({ providers: own, fixtures: [], specs })
    return { ...about, mistakes: [] }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return { ...about, mistakes: [inFull(error)] }
  }
}

/** All of them together, since an order can stand in only one of them. */
async function* checkFixtures(files: readonly string[], own: readonly Provider[]): AsyncGenerator<Check> {
  if (files.length === 0) return
  const mistakes = new Map<string, string[]>(files.map((file) => [nameOf(file), []]))
  try {
    await createSandbox({ providers: own, fixtures: files })
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    for (const { field, message } of error.errors) mistakes.set(field, [...(mistakes.get(field) ?? []), message])
  }
  for (const [name, found] of mistakes) yield { kind: 'fixtures', name, mistakes: found }
}

/** From the fixtures that there are by default; without any where they have mistakes, which are told where they are checked. */
const freshSandbox = (own: readonly Provider[]): Promise<Sandbox> =>
  createSandbox({ providers: own }).catch(() => createSandbox({ providers: own, fixtures: [] }))

const checkRulesOf = (provider: Provider): Check => ({
  kind: 'rules',
  name: `rules of ${provider.name}`,
  extent: `${many(provider.rules.length, 'rule')}, ${provider.transitions.length} of them about transitions`,
  mistakes: [...checkRules(provider)],
})

async function checkScenariosOf(provider: Provider, sandbox: Sandbox): Promise<Check> {
  const { tried, mistakes } = await checkScenarios(provider, sandbox)
  const extent = `${many(provider.scenarios.length, 'scenario')}, tried with ${many(tried, 'sentence')}`
  return { kind: 'scenarios', name: `scenarios of ${provider.name}`, extent, mistakes }
}

async function* checkContracts(files: readonly string[], providers: readonly Provider[]): AsyncGenerator<Check> {
  if (files.length === 0) return
  const sources = await Promise.all(
    files.map(async (file) => ({ name: nameOf(file), text: await readFile(file, 'utf8') })),
  )
  for (const { result } of await verifyContracts(sources, { providers })) {
    const { source, problem, interactions } = result
    yield {
      kind: 'contract',
      name: source,
      extent: many(interactions.length, 'interaction'),
      mistakes: [
        ...(problem ? [problem.reason] : []),
        ...interactions.flatMap((one) => reasonsOf(one).map((reason) => `${one.description}: ${reason}`)),
      ],
    }
  }
}

async function checkConfig(file: string, all: readonly string[]): Promise<Check> {
  const about = { kind: 'config', name: nameOf(file) } as const
  try {
    const config = await readConfigFile(file)
    const mistakes: string[] = []
    const values = readConfig(config, mistakes)
    mistakes.push(...(await mistakesInScenes(values)))
    const beside = all.filter((one) => one !== file && resolve(one, '..') === resolve(file, '..'))
    if (beside.length > 0) await findConfigFile(resolve(file, '..'))
    return { ...about, mistakes: mistakes.map((one) => one.replace(`${config.name}: `, '')) }
  } catch (error) {
    if (!(error instanceof ConfigFileError)) throw error
    return { ...about, mistakes: [error.message.replace(`${about.name} `, '')] }
  }
}

/** What only a sandbox can tell: whether it knows the APIs, the scenes and the faults that a config file asks for. */
async function mistakesInScenes({ providers = [], given = [], fault = [] }: Partial<Values>): Promise<string[]> {
  if (providers.length + given.length + fault.length === 0) return []
  const mistakes: string[] = []
  const played = await loadedOr(
    ({ mistakes: found }) => mistakes.push(...found.map((one) => `providers: ${one}`)),
    providers,
  )
  const sandbox = await freshSandbox(played.filter((one) => !ours.includes(one)))
  for (const { provider, scenario } of given) {
    try {
      await sandbox.given(provider, scenario)
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      mistakes.push(`given: ${inFull(error)}`)
    }
  }
  for (const one of fault) {
    const wrong = tryFault(sandbox, one)
    if (wrong.length > 0) mistakes.push(`faults: ${wrong.join('\n')}`)
  }
  return mistakes
}

function lineOf({ name, extent, mistakes, notes = [] }: Check): string {
  const mark = mistakes.length === 0 ? styled('green', '✓', process.stdout) : styled('red', '✗', process.stdout)
  const more = extent === undefined ? '' : `  ${styled('dim', extent, process.stdout)}`
  const lines = [
    `${mark} ${escaped(name)}${more}`,
    ...[...mistakes, ...notes].flatMap((one) => one.split('\n')).map((one) => `    ${escaped(one)}`),
  ]
  return `${lines.join('\n')}\n`
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
