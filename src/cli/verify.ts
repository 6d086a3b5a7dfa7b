/** `order-sandbox verify`: do these consumer contracts hold, against a sandbox of its own or a deployment? */
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  Broker,
  type BrokerContract,
  type FoundContract,
  findContracts,
  junitOf,
  loadProviders,
  Mistake,
  type ProviderVersion,
  type Report,
  reportOf,
  shownUrl,
  type Verified,
  verifyContracts,
} from '../index.ts'
import { didYouMean, nearest, type Values, WrongCall, wayOut } from './options.ts'
import { openPlace } from './verify-place.ts'
import { prettyContract, prettySummary } from './verify-pretty.ts'
import type { Reporter } from './verify-values.ts'

const defaultFolder = 'contracts'

/** @returns 0 if everything holds, 1 if something does not, 2 if there was nothing to check */
export async function verify(values: Values, paths: readonly string[], version: string): Promise<number> {
  checkCall(values)
  const reporters = reportersOf(values)
  const providers = await loadProviders(values.providers ?? [])
  const names = providers.map(({ name }) => name)
  for (const name of values.provider ?? []) {
    if (!names.includes(name)) {
      const near = nearest(name, names)
      const hint =
        near === undefined ? ` An API of your own is brought by its folder: --provider ./${name}` : didYouMean(near)
      throw wrong(`--provider must be one of ${names.join(', ')}, not ${name}.${hint}`)
    }
  }
  const credentials = credentialsFrom(values, process.env)
  const broker = new Broker({ url: values.brokerUrl, ...credentials })
  const sources = await contractsFrom(broker, values, paths, names)
  const told = values.publish ? published(values, version) : undefined
  if (told && !sources.some(isOfBroker)) throw wrong('--publish needs contracts that come from a broker.')

  const isPretty = reporters.some(({ form }) => form === 'pretty')
  const place = await openPlace(values)
  let results: readonly Verified<FoundContract>[]
  try {
    results = await verifyContracts(sources, {
      providers,
      filters: {
        consumers: values.consumer ?? [],
        providers: values.provider ?? [],
        descriptions: values.description ?? [],
        states: values.state ?? [],
      },
      target: place.target,
      onResult: (result) => {
        if (isPretty) process.stdout.write(prettyContract(result, place.about))
        else if (process.stderr.isTTY) process.stderr.write(`${result.source}: ${result.verdict}\n`)
      },
    })
  } finally {
    await place.close()
  }
  if (results.length === 0) throw nothingLeft(sources, values)

  const contracts = told ? await publishAll(broker, results, told) : results.map(({ result }) => result)
  const report = reportOf(place.about, contracts)
  for (const { form, file } of reporters) {
    if (form === 'pretty') continue
    const text = form === 'json' ? `${JSON.stringify(report, null, 2)}\n` : junitOf(report)
    if (file === undefined) process.stdout.write(text)
    else await writeReport(file, text)
  }
  process.stderr.write(prettySummary(report))
  return exitCode(report)
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    throw wrong(`The report cannot be written: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** Where nothing could be played and yet nothing is broken, there was nothing to check: contracts for others, or empty ones. */
function exitCode({ holds, counts, contracts }: Report): number {
  if (counts.interactions === 0 && contracts.every(({ problem }) => problem?.kind !== 'broken')) return 2
  const unpublished = contracts.some(({ published }) => published && 'problem' in published)
  return holds && !unpublished && counts.interactions > 0 ? 0 : 1
}

const wrong = (message: string): WrongCall => new WrongCall(`${message} ${wayOut('verify')}`)

/** @throws WrongCall if options contradict or lack each other */
function checkCall(values: Values): void {
  const { against, providerStatesUrl, staticOnly, publish, providerVersion, description, state } = values
  if (providerStatesUrl !== undefined && against === undefined) {
    throw wrong('--provider-states-url belongs to --against: a sandbox of our own sets its states itself.')
  }
  if (staticOnly && against !== undefined) throw wrong('--static-only plays nothing, so nothing is asked --against.')
  if (!publish) return
  if (providerVersion === undefined) throw wrong('--publish needs --provider-version: results are of a version.')
  if (staticOnly) throw wrong('--publish needs contracts to be played, which --static-only does not do.')
  if ((description ?? state) !== undefined) {
    throw wrong('--publish tells of whole contracts, and --description and --state leave some of them out.')
  }
}

/** Those of the options, else those that other Pact tools take from the environment. */
function credentialsFrom(
  { brokerToken, brokerUsername, brokerPassword }: Values,
  { PACT_BROKER_TOKEN, PACT_BROKER_USERNAME, PACT_BROKER_PASSWORD }: NodeJS.ProcessEnv,
) {
  if (brokerToken !== undefined && brokerUsername !== undefined) {
    throw wrong('--broker-token and --broker-username exclude each other.')
  }
  if (brokerPassword !== undefined && brokerUsername === undefined)
    throw wrong('--broker-password needs --broker-username.')
  if (brokerToken !== undefined) return { token: brokerToken }
  if (brokerUsername !== undefined) {
    return { username: brokerUsername, password: brokerPassword ?? PACT_BROKER_PASSWORD }
  }
  if (PACT_BROKER_TOKEN) return { token: PACT_BROKER_TOKEN }
  return PACT_BROKER_USERNAME ? { username: PACT_BROKER_USERNAME, password: PACT_BROKER_PASSWORD } : {}
}

const isOfBroker = (source: FoundContract): source is BrokerContract => 'links' in source

/** @throws WrongCall or Mistake if there are none */
async function contractsFrom(
  broker: Broker,
  values: Values,
  paths: readonly string[],
  known: readonly string[],
): Promise<readonly FoundContract[]> {
  const { brokerUrl, provider, consumerVersionSelectors = [], consumerVersionTags = [] } = values
  const found: FoundContract[] = []
  if (brokerUrl !== undefined) {
    for (const name of provider ?? known) {
      const selection = {
        selectors: [...consumerVersionSelectors, ...consumerVersionTags.map((tag) => ({ tag, latest: true }))],
        tags: values.providerTags ?? [],
        branch: values.providerBranch,
        enablePending: values.enablePending,
        includeWipSince: values.includeWipSince,
      }
      found.push(...(await broker.contractsFor(name, selection)))
    }
    if (found.length === 0 && paths.length === 0) {
      throw new WrongCall(`${shownUrl(brokerUrl)} has no contracts with ${(provider ?? known).join(' or ')} to verify.`)
    }
    if (paths.length === 0) return found
  }
  if (paths.length === 0 && !(await stat(defaultFolder).catch(() => undefined))) {
    throw wrong(`There is no folder ${defaultFolder} here: name Pact files, folders or URLs.`)
  }
  try {
    return [...found, ...(await findContracts(paths.length === 0 ? [defaultFolder] : paths, broker))]
  } catch (error) {
    throw error instanceof Mistake && error.kind === 'unknown' ? wrong(error.message) : error
  }
}

/** What the filters were compared with, for whoever misspelt one. */
function nothingLeft(sources: readonly FoundContract[], values: Values): WrongCall {
  const filters = (['consumer', 'provider', 'description', 'state'] as const).filter((key) => values[key] !== undefined)
  const flags = filters.map((key) => `--${key}`).join(' and ')
  const parties = sources.flatMap(({ text }) => partiesIn(text))
  const shown = parties.length === 0 ? '' : ` There are contracts between ${[...new Set(parties)].join(', ')}.`
  return wrong(`No interaction is left by ${flags}.${shown}`)
}

function partiesIn(text: string): string[] {
  try {
    const { consumer, provider } = JSON.parse(text)
    return [`${consumer.name} and ${provider.name}`]
  } catch {
    return []
  }
}

function published(
  { providerVersion = '', providerBranch, providerTags, buildUrl }: Values,
  version: string,
): ProviderVersion {
  return { version: providerVersion, branch: providerBranch, tags: providerTags ?? [], buildUrl, verifier: version }
}

/** What the broker does not want to hear stands in the result; the others are still told. */
async function publishAll(broker: Broker, results: readonly Verified<FoundContract>[], version: ProviderVersion) {
  const contracts = []
  for (const { source, result } of results) {
    if (!isOfBroker(source)) {
      contracts.push(result)
      continue
    }
    try {
      await broker.publish(source, result, version)
      contracts.push({ ...result, published: { version: version.version } })
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      contracts.push({ ...result, published: { problem: error.message } })
    }
  }
  return contracts
}

/** One at most tells its results on stdout; where none does, people are told. */
function reportersOf({ reporter = [], json }: Values): readonly Reporter[] {
  const all: readonly Reporter[] = json && reporter.length === 0 ? [{ form: 'json' }] : reporter
  const onStdout = all.filter(({ file }) => file === undefined)
  if (onStdout.length > 1) {
    throw wrong(
      `--reporter ${onStdout.map(({ form }) => form).join(' and ')} cannot both go to stdout: give one a file.`,
    )
  }
  return onStdout.length === 0 ? [{ form: 'pretty' }, ...all] : all
}
