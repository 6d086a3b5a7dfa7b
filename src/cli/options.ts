/** The options: one table, from which the command line, the environment, the config file and `--help` are read. */
import { resolve } from 'node:path'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { closest, distance } from 'fastest-levenshtein'
import { type ConfigFile, ConfigFileError, findConfigFile, readConfigFile } from './config-file.ts'
import {
  dateTime,
  faults,
  file,
  files,
  flag,
  type Kind,
  name,
  namedFiles,
  oneOf,
  origins,
  percent,
  providers,
  scenes,
  seconds,
  shown,
  text,
  timeZone,
  WrongValue,
  wholeNumber,
} from './values.ts'
import { date, headers, maybeEmptyTexts, reporters, selectors, texts, url } from './verify-values.ts'

interface Command {
  /** What it takes besides options. */
  readonly takes: 'nothing' | 'command' | 'paths' | 'provider' | 'shell'
  readonly usage: string
  readonly help: string
  /** Calls worth copying, with what each is for. */
  readonly examples: readonly (readonly [call: string, purpose: string])[]
}

export const commands = {
  start: {
    takes: 'nothing',
    usage: '[start] [options]',
    help: 'play the APIs',
    examples: [
      ['order-sandbox', 'play both APIs on port 4010'],
      ['order-sandbox start --port 0 --given "skuio: a closed, fulfilled order"', 'on any free port, with a scene set'],
      ['order-sandbox start --fixtures orders.json --watch', 'orders of your own, taken up again when they change'],
      ['order-sandbox start --fault "skuio status=500 times=2"', 'with trouble'],
      [
        'order-sandbox start --port 0 --ready-file .sandbox.json --with-parent',
        'for a program that starts it, reads where it is, and need not stop it',
      ],
    ],
  },
  exec: {
    takes: 'command',
    usage: 'exec [options] -- <command> [args…]',
    help: 'run your own command with a sandbox at ORDER_SANDBOX_URL, and judge it; what we say goes to stderr',
    examples: [
      ['order-sandbox exec -- npm test', 'run your tests against a sandbox of their own'],
      [
        'order-sandbox exec --fault "newstore status=500 times=2" --expect-retry-rules -- npm test',
        'does the client try again as the vendor allows?',
      ],
      ['order-sandbox exec --record my-app -- npm test', 'write the Pact contract of what the tests did'],
    ],
  },
  verify: {
    takes: 'paths',
    usage: 'verify [pact file|dir|url…] [options]',
    help: 'do these consumer contracts hold? those in contracts/ unless named',
    examples: [
      ['order-sandbox verify', 'every contract in contracts/'],
      ['order-sandbox verify contracts/my-app-skuio.json --reporter junit:report.xml', 'one of them, for a CI server'],
      ['order-sandbox verify --broker-url https://broker.example.com --provider skuio', 'those of a Pact Broker'],
    ],
  },
  check: {
    takes: 'paths',
    usage: 'check [file|dir…] [options]',
    help: 'do specs, fixtures, rules, contracts, config and a named data file hold?',
    examples: [
      ['order-sandbox check', 'everything that a start would read'],
      ['order-sandbox check fixtures/orders.json', 'one file, whatever it is'],
      ['order-sandbox check --repair state.json', 'save what is good of a damaged data file'],
    ],
  },
  rules: {
    takes: 'provider',
    usage: 'rules [provider] [options]',
    help: 'what the sandbox does, why, and how we know',
    examples: [
      ['order-sandbox rules skuio', 'the rules of one API'],
      ['order-sandbox rules newstore --mermaid', 'the states of its orders as a diagram'],
    ],
  },
  init: {
    takes: 'nothing',
    usage: 'init [options]',
    help: 'set a project up: a config, orders to begin with, and a first test that passes',
    examples: [
      ['order-sandbox init', 'whatever the project is written and tested with'],
      ['order-sandbox init --dry-run', 'what that would write'],
    ],
  },
  mcp: {
    takes: 'nothing',
    usage: 'mcp [options]',
    help: 'serve AI agents over stdin and stdout (Model Context Protocol)',
    examples: [
      ['order-sandbox mcp', 'with a sandbox of its own, in this process'],
      [
        'order-sandbox mcp --fixtures orders.json --clock 2026-05-10T09:00:00Z',
        'which is made by the options of start',
      ],
      ['order-sandbox mcp --url http://127.0.0.1:4010', 'for a sandbox that runs already'],
    ],
  },
  completion: {
    takes: 'shell',
    usage: 'completion bash|zsh|fish',
    help: 'print the script by which a shell completes this command',
    examples: [
      ['source <(order-sandbox completion bash)', 'in ~/.bashrc; likewise with zsh in ~/.zshrc, after compinit'],
      ['order-sandbox completion fish > ~/.config/fish/completions/order-sandbox.fish', 'once, for fish'],
    ],
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

export interface Option {
  readonly kind: Kind<unknown>
  readonly help: string
  /** The commands that know it. */
  readonly of: readonly CommandName[]
  readonly short?: string
  /** What stands for its value in `--help`. */
  readonly placeholder?: string
  readonly default?: unknown
  /** The defaults of commands that do not have that one. */
  readonly defaults?: Readonly<Partial<Record<CommandName, unknown>>>
  /** What happens without it, where no value can say that. */
  readonly otherwise?: string
  /** Options of one group exclude each other: one on the command line beats another in the config file. */
  readonly group?: string
  /** Its key in a config file, where that is another. */
  readonly configKey?: string
  /** Its flag and the variable in the environment, where they are not named after its key: `provider`. */
  readonly flag?: string
  /** Where it cannot stand, though every other option can. */
  readonly notIn?: readonly ('environment' | 'config')[]
}

/** The commands that open a sandbox: on a port, or at least in their own process. */
const listening = ['start', 'exec'] as const
const opening = [...listening, 'mcp'] as const
const everyCommand = Object.keys(commands) as CommandName[]

/** What an exit code says, whatever the command. */
export const exitCodes = [
  [0, 'done; what was checked holds'],
  [1, 'what was checked does not hold'],
  [2, 'the call itself is wrong, or there was nothing to check'],
] as const

/** Variables that are no options. */
export const otherVariables = [
  ['NO_COLOR', 'no colours, whatever the terminal can show; `FORCE_COLOR` is the opposite'],
  ['PACT_BROKER_TOKEN', '`--broker-token` of `verify`, by the name that other Pact tools know'],
  ['PACT_BROKER_USERNAME', '`--broker-username`, likewise'],
  ['PACT_BROKER_PASSWORD', '`--broker-password`, likewise'],
  ['NODE_DISABLE_COMPILE_CACHE', '`1` starts without the cache of compiled code that makes a second start faster'],
] as const

/** By the key that each has in a config file; `holdGraceSeconds` is `--hold-grace-seconds` on the command line. */
export const options = {
  port: {
    kind: wholeNumber(0, 65_535),
    placeholder: '<n>',
    help: 'port to listen on; 0 picks a free one',
    default: 4010,
    defaults: { exec: 0 },
    of: listening,
  },
  host: {
    kind: text,
    placeholder: '<address>',
    help: 'address to listen on; others than 127.0.0.1 need --control-token',
    default: '127.0.0.1',
    of: listening,
  },
  fixtures: {
    kind: files,
    placeholder: '<file|dir>',
    help: 'orders to begin with, JSON or YAML; repeatable',
    otherwise: 'those of the package',
    of: [...opening, 'verify', 'check'],
  },
  data: {
    kind: file,
    placeholder: '<file>',
    help: 'keep the state in this file, which also starts the next run',
    otherwise: 'in memory',
    of: opening,
  },
  durable: {
    kind: flag,
    help: 'have every change on the disk itself before it is answered, so that it survives a power loss too',
    default: false,
    of: opening,
  },
  strict: {
    kind: flag,
    help: 'refuse unknown fields instead of ignoring them with a notice',
    default: false,
    of: [...opening, 'verify'],
  },
  auth: {
    kind: oneOf('any', 'listed'),
    placeholder: 'any|listed',
    help: 'accept any bearer token, or only those of the fixtures and issued ones',
    default: 'any',
    of: [...opening, 'verify'],
  },
  clock: {
    kind: dateTime,
    placeholder: '<date-time>',
    help: 'stop the clock at an ISO 8601 date-time',
    otherwise: "the machine's clock",
    defaults: { verify: '2026-05-10T09:00:00Z' },
    of: [...opening, 'verify'],
  },
  timezone: {
    kind: timeZone,
    placeholder: '<zone>',
    help: 'IANA time zone in which the business tells dates',
    default: 'America/Los_Angeles',
    of: [...opening, 'verify'],
  },
  holdGraceSeconds: {
    kind: seconds,
    placeholder: '<n>',
    help: 'seconds after which a NewStore order on hold is routed again; 0 never',
    default: 0,
    of: [...opening, 'verify'],
  },
  seed: {
    kind: wholeNumber(0, 2 ** 32 - 1),
    placeholder: '<n>',
    help: 'where chance begins, so that a run repeats',
    default: 1,
    of: [...opening, 'verify'],
  },
  given: {
    kind: scenes,
    placeholder: '"<provider>: <scenario>"',
    help: 'a scene to set in the default session, like "skuio: a closed, fulfilled order"; repeatable',
    of: opening,
  },
  fault: {
    kind: faults,
    placeholder: '"<spec>"',
    help: 'trouble in the default session until its reset: "skuio status=500 times=1 stage=response"; repeatable',
    configKey: 'faults',
    of: opening,
  },
  providers: {
    kind: providers,
    flag: 'provider',
    placeholder: '<folder>',
    help: 'an API of your own to play as well: the folder of its index.ts, like ./my-api; repeatable',
    of: [...opening, 'verify', 'check', 'rules'],
  },
  spec: {
    kind: namedFiles,
    placeholder: '<name>=<file>',
    help: 'an OpenAPI file of your own to play from its examples and schemas; repeatable',
    of: [...opening, 'check'],
  },
  cors: {
    kind: origins,
    placeholder: '<origin>',
    help: 'web pages that may call the APIs, besides those of this machine; * for all; repeatable',
    of: listening,
  },
  controlToken: {
    kind: text,
    placeholder: '<secret>',
    help: 'bearer token that calls to /_sandbox must bring',
    otherwise: 'none',
    of: opening,
  },
  watch: {
    kind: flag,
    help: 'take up fixtures, specs and the config file again when they change; what needs a restart is told',
    default: false,
    of: listening,
  },
  readyFile: {
    kind: file,
    placeholder: '<file>',
    help: 'write this file when it listens, as JSON with url, port and pid; it goes when the sandbox stops',
    of: ['start'],
  },
  withParent: {
    kind: flag,
    help: 'stop when the process that started it is gone, or closes the pipe that is our stdin',
    default: false,
    of: ['start'],
  },
  log: {
    kind: oneOf('pretty', 'json', 'silent'),
    placeholder: 'pretty|json|silent',
    help: 'how requests are logged, one a line; on stdout, and by exec on stderr',
    default: 'pretty',
    defaults: { exec: 'silent' },
    of: listening,
  },
  expectRetryRules: {
    kind: flag,
    help: 'exit 1 if the command broke a rule of trying again, in any session; each violation is told',
    default: false,
    of: ['exec'],
  },
  minCoverage: {
    kind: percent,
    placeholder: '<percent>',
    help: 'exit 1 if the command met less than that of the APIs that it called, their rules and the faults',
    of: ['exec'],
  },
  coverage: {
    kind: flag,
    help: 'tell what was met, and all that never was',
    default: false,
    of: ['exec'],
  },
  record: {
    kind: name,
    placeholder: '<consumer>',
    help: 'make Pact files of what the command did, in the name of this consumer',
    of: ['exec'],
  },
  recordDir: {
    kind: file,
    placeholder: '<dir>',
    help: 'where they go, as <consumer>-<provider>.json',
    default: 'contracts',
    of: ['exec'],
  },
  recordPact: {
    kind: oneOf('V4', 'V3'),
    placeholder: 'V4|V3',
    help: 'the version of the Pact specification that they follow',
    default: 'V4',
    of: ['exec'],
  },
  report: {
    kind: file,
    placeholder: '<file>',
    help: "write the result to this file as JSON; stdout is the command's own",
    of: ['exec'],
  },
  reporter: {
    kind: reporters,
    placeholder: 'pretty|json|junit[:<file>]',
    help: 'how results are told, on stdout or in a file; repeatable',
    otherwise: 'pretty',
    of: ['verify'],
  },
  staticOnly: {
    kind: flag,
    help: 'hold contracts against the specs and play nothing',
    default: false,
    of: ['verify'],
  },
  consumer: {
    kind: texts,
    placeholder: '<name>',
    help: 'only contracts of this consumer; repeatable',
    of: ['verify'],
  },
  provider: {
    kind: texts,
    placeholder: '<name>',
    help: 'only contracts with the provider of this name; repeatable',
    of: ['verify'],
  },
  description: {
    kind: texts,
    placeholder: '<pattern>',
    help: 'only interactions with such a description; repeatable',
    of: ['verify'],
  },
  state: {
    kind: maybeEmptyTexts,
    placeholder: '<pattern>',
    help: "only interactions given such a state, or none for ''; repeatable",
    of: ['verify'],
  },
  against: {
    kind: url,
    placeholder: '<url>',
    help: 'verify this deployment instead of a sandbox; states are only announced',
    of: ['verify'],
  },
  providerStatesUrl: {
    kind: url,
    placeholder: '<url>',
    help: "with --against: the deployment's own place for Pact's provider states",
    of: ['verify'],
  },
  header: {
    kind: headers,
    placeholder: '"<Name>: <value>"',
    help: "send this header in the place of the contract's own; repeatable",
    of: ['verify'],
  },
  brokerUrl: {
    kind: url,
    placeholder: '<url>',
    help: 'a Pact Broker to take contracts from',
    of: ['verify'],
  },
  brokerToken: {
    kind: text,
    placeholder: '<secret>',
    help: 'bearer token for the broker',
    otherwise: 'PACT_BROKER_TOKEN',
    of: ['verify'],
  },
  brokerUsername: {
    kind: text,
    placeholder: '<name>',
    help: 'user of the broker, with --broker-password',
    otherwise: 'PACT_BROKER_USERNAME',
    of: ['verify'],
  },
  brokerPassword: {
    kind: text,
    placeholder: '<secret>',
    help: 'password of that user',
    otherwise: 'PACT_BROKER_PASSWORD',
    of: ['verify'],
  },
  consumerVersionSelectors: {
    kind: selectors,
    placeholder: '<json>',
    help: 'which versions of consumers, as Pact writes it: [{"mainBranch":true}]',
    otherwise: 'the latest of each',
    of: ['verify'],
  },
  consumerVersionTags: {
    kind: texts,
    placeholder: '<tag>',
    help: 'the latest versions of consumers with this tag; repeatable',
    of: ['verify'],
  },
  enablePending: {
    kind: flag,
    help: 'contracts that never held yet may fail',
    default: false,
    of: ['verify'],
  },
  includeWipSince: {
    kind: date,
    placeholder: '<date>',
    help: 'also contracts newer than that which nobody asked for; they may fail',
    of: ['verify'],
  },
  publish: {
    kind: flag,
    help: 'tell the broker what came of its contracts; needs --provider-version',
    default: false,
    of: ['verify'],
  },
  providerVersion: {
    kind: text,
    placeholder: '<version>',
    help: 'the version of the provider that results are of',
    of: ['verify'],
  },
  providerBranch: {
    kind: text,
    placeholder: '<name>',
    help: 'the branch of that version',
    of: ['verify'],
  },
  providerTags: {
    kind: texts,
    placeholder: '<tag>',
    help: 'a tag of that version; repeatable',
    of: ['verify'],
  },
  buildUrl: {
    kind: url,
    placeholder: '<url>',
    help: 'where the build that verifies can be looked at',
    of: ['verify'],
  },
  url: {
    kind: url,
    placeholder: '<url>',
    help: 'the sandbox that runs already, instead of one of its own; with --control-token where it has one',
    of: ['mcp'],
  },
  force: {
    kind: flag,
    help: 'replace files that are there',
    default: false,
    notIn: ['environment', 'config'],
    of: ['init'],
  },
  dryRun: {
    kind: flag,
    help: 'write nothing, and say what would be written',
    default: false,
    notIn: ['environment', 'config'],
    of: ['init'],
  },
  repair: {
    kind: flag,
    help: 'save what is good of the damaged data file that is named, and keep the damaged one beside it',
    default: false,
    notIn: ['environment', 'config'],
    of: ['check'],
  },
  json: {
    kind: flag,
    help: 'print JSON',
    default: false,
    group: 'format',
    of: ['verify', 'check', 'rules', 'init'],
  },
  markdown: {
    kind: flag,
    help: 'print Markdown',
    default: false,
    group: 'format',
    of: ['rules'],
  },
  mermaid: {
    kind: flag,
    help: 'print Mermaid state diagrams: of one provider bare, of all in Markdown',
    default: false,
    group: 'format',
    of: ['rules'],
  },
  config: {
    kind: file,
    placeholder: '<file>',
    help: 'where the options that are not given here stand',
    otherwise: 'order-sandbox.config.{json,yaml,ts} here',
    notIn: ['config'],
    // Not of those that set something up, which must not depend on what is there.
    of: [...opening, 'verify', 'check', 'rules'],
  },
  help: {
    kind: flag,
    short: 'h',
    help: 'print this help',
    default: false,
    notIn: ['environment', 'config'],
    of: everyCommand,
  },
  version: {
    kind: flag,
    short: 'v',
    help: 'print the version',
    default: false,
    notIn: ['environment', 'config'],
    of: everyCommand,
  },
} as const satisfies Readonly<Record<string, Option>>

export type Key = keyof typeof options
type ValueOf<K extends Key> = (typeof options)[K]['kind'] extends Kind<infer Value> ? Value : never

/** The value of every option, from wherever it stands. */
export type Values = {
  readonly [K in Key]: (typeof options)[K] extends { readonly default: unknown } ? ValueOf<K> : ValueOf<K> | undefined
}

type Row = readonly [key: Key, option: Option]
type SomeRows = readonly [Row, ...Row[]]
const rows: readonly Row[] = Object.entries(options) as [Key, Option][]
const isSome = (found: readonly Row[]): found is SomeRows => found.length > 0

/** Its key in a config file. */
export const configKeyOf = (key: Key): string => (options[key] as Option).configKey ?? key

/** Every option that a config file can hold, by the key that it has there. */
export const configRows: readonly (readonly [key: string, option: Option])[] = rows
  .filter(([, { notIn }]) => !notIn?.includes('config'))
  .map(([key, option]) => [configKeyOf(key), option])

/** Whether its options can stand elsewhere than on the command line. */
export const configurable = (command: CommandName): boolean => (options.config as Option).of.includes(command)

export const rowsOf = (command: CommandName): readonly Row[] => rows.filter(([, option]) => option.of.includes(command))

/** Of the options with one flag, the one that a word is meant for. */
function meant(sharing: SomeRows, command: CommandName, word: string): Row {
  const ofCommand = sharing.filter(([, { of }]) => of.includes(command))
  return ofCommand.find(([, { kind }]) => kind.takes?.(word)) ?? ofCommand.at(-1) ?? sharing[0]
}

/** `--hold-grace-seconds` */
export const flagOf = (key: Key): string => `--${wordOf(key)}`
export const variableOf = (key: Key): string => `ORDER_SANDBOX_${wordOf(key).replaceAll('-', '_').toUpperCase()}`
const wordOf = (key: Key): string => kebab((options[key] as Option).flag ?? key)
const kebab = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A call that is wrong: what, where, and the way out. Nobody needs its stack. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall'
}

/** What a command line asks for, before the environment and the config file have had their say. */
export interface CommandLine {
  readonly command: CommandName
  /** Whether a command was named at all. */
  readonly named: boolean
  readonly help: boolean
  readonly version: boolean
  /** What it gives of the options, unread. */
  readonly given: Given
  /** What is no option: paths, the name of a provider, or a command of the user's own. */
  readonly rest: readonly string[]
}

/** What a source holds of an option, with the name that the option has there. */
interface Held {
  readonly where: string
  readonly value: unknown
}
type Given = ReadonlyMap<Key, Held>

/** @throws WrongCall at the first thing that nobody knows */
export function readCommandLine(args: readonly string[]): CommandLine {
  const config: ParseArgsOptionsConfig = Object.fromEntries(
    rows.map(([key, { kind, short }]) => [
      wordOf(key),
      { type: kind.form === 'flag' ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
    ]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const flags: Flag[] = []
  let ended = false
  for (const token of tokens) {
    if (token.kind === 'option') flags.push({ ...token, rows: rowsNamed(token, words[0]) })
    else if (token.kind === 'option-terminator') ended = true
    else {
      // Told of before any option that follows it, which would be one of that command and not of ours.
      if (words.length === 0 && token.value !== 'help') commandNamed(token.value)
      if (words[0] === 'exec' && !ended) throw new WrongCall(withoutDashes(token.value))
      words.push(token.value)
    }
  }

  const [word, ...rest] = words[0] === 'help' ? words.slice(1) : words
  const command = word === undefined ? 'start' : commandNamed(word)
  const given = new Map<Key, Held>()
  // Not before: which option a flag is can depend on the command, and that may stand after it.
  for (const one of flags) takeOption(one, given, command)
  const help = given.get('help')?.value === true || words[0] === 'help'
  for (const [key, { where }] of given) {
    const { of } = options[key] as Option
    if (of.includes(command)) continue
    const others = new Intl.ListFormat('en').format(of)
    throw new WrongCall(`${where} is an option of ${others}, not of ${command}. ${wayOut(command)}`)
  }
  const { takes } = commands[command]
  const superfluous = rest[takes === 'nothing' ? 0 : takes === 'provider' || takes === 'shell' ? 1 : rest.length]
  if (superfluous !== undefined) {
    const most = takes === 'nothing' ? 'nothing but options' : `one ${takes}`
    throw new WrongCall(`${command} takes ${most}, not also ${shown(superfluous)}. ${wayOut(command)}`)
  }
  return { command, named: word !== undefined, help, version: given.get('version')?.value === true, given, rest }
}

/** A flag on the command line, with the options that have its name. */
interface Flag {
  readonly name: string
  readonly rawName: string
  readonly value?: string
  readonly inlineValue?: boolean
  readonly rows: SomeRows
}

/** @throws WrongCall if no option has the name */
function rowsNamed({ name, rawName }: Omit<Flag, 'rows'>, command = 'start'): SomeRows {
  const found = rows.filter(
    ([key, { kind }]) => wordOf(key) === name || (kind.form === 'flag' && name === `no-${wordOf(key)}`),
  )
  if (isSome(found)) return found
  const near = nearest(
    rawName,
    rows.map(([one]) => flagOf(one)),
  )
  throw new WrongCall(`There is no option ${rawName}.${didYouMean(near)} ${wayOut(command)}`)
}

function takeOption(token: Flag, given: Map<Key, Held>, command: CommandName): void {
  const { name, rawName: where, value } = token
  const [key, option] = meant(token.rows, command, value ?? '')
  if (option.kind.form === 'flag') {
    given.set(key, { where, value: name.startsWith('no-') ? false : (value ?? true) })
    return
  }
  if (value === undefined || (token.inlineValue === false && /^-[^\d]/.test(value))) {
    throw new WrongCall(`${where} needs a value: ${where} ${option.placeholder ?? ''}`)
  }
  const before = given.get(key)?.value
  given.set(key, {
    where,
    value: option.kind.form === 'list' ? [...(Array.isArray(before) ? before : []), value] : value,
  })
}

function commandNamed(word: string): CommandName {
  if (Object.hasOwn(commands, word)) return word as CommandName
  const near = nearest(word, [...Object.keys(commands), 'help'])
  throw new WrongCall(`There is no command ${shown(word)}.${didYouMean(near)} See: order-sandbox --help`)
}

const withoutDashes = (word: string): string =>
  `exec takes its command after --, like: order-sandbox exec -- ${word} …  ${wayOut('exec')}`

export const wayOut = (command: string): string => `See: order-sandbox ${command} --help`

/**
 * The value of every option: the command line beats the environment, which beats the config file.
 *
 * @throws WrongCall that names everything wrong, in any of them
 */
export async function readOptions(
  { command, given }: CommandLine,
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<Values> {
  const mistakes: string[] = []
  const fromCommandLine = readValues(given, folder, mistakes)
  const readsOthers = configurable(command)
  const fromEnvironment = readsOthers ? readEnvironment(environment, command, folder, mistakes) : {}
  const named = fromCommandLine.config ?? fromEnvironment.config
  // `check` looks at the config file itself: there a mistake is what was looked for.
  const inConfig: string[] = command === 'check' ? [] : mistakes
  const config = readsOthers ? await openConfig(named, folder, inConfig) : undefined
  const fromConfig = config ? readConfig(config, inConfig) : {}
  if (mistakes.length > 0) throw new WrongCall(inOneMessage(mistakes, command))

  const values: Record<string, unknown> = {}
  const settled = new Set<string>()
  for (const source of [fromCommandLine, fromEnvironment, fromConfig]) {
    const groups = new Set<string>()
    for (const [key, value] of Object.entries(source) as [Key, unknown][]) {
      const { group } = options[key] as Option
      if (key in values || (group !== undefined && settled.has(group))) continue
      values[key] = value
      if (group !== undefined) groups.add(group)
    }
    for (const group of groups) settled.add(group)
  }
  for (const [key, option] of rows) values[key] ??= option.defaults?.[command] ?? option.default
  return values as Values
}

/** What the environment gives of the options; mistakes are added to the list. */
function readEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  command: CommandName,
  folder: string,
  mistakes: string[],
): Partial<Values> {
  const known = rows.filter(([, option]) => !option.notIn?.includes('environment'))
  const given = new Map<Key, Held>()
  for (const [where, content] of Object.entries(environment)) {
    // An empty variable counts as none: that is how a compose file or a CI matrix leaves one out.
    if (!where.startsWith('ORDER_SANDBOX_') || !content) continue
    const sharing = known.filter(([one]) => variableOf(one) === where)
    if (!isSome(sharing)) {
      mistakes.push(
        `${where} is not known.${didYouMean(
          nearest(
            where,
            known.map(([one]) => variableOf(one)),
          ),
        )}`,
      )
      continue
    }
    for (const [key, { kind }] of sharing) {
      const { form, separator = /,/ } = kind
      const items = content.split(separator).map((one) => one.trim())
      const own = items.filter((one) => sharing.length === 1 || meant(sharing, command, one)[0] === key)
      if (own.length > 0) given.set(key, { where, value: form === 'list' ? own : content })
    }
  }
  return readValues(given, folder, mistakes)
}

async function openConfig(
  named: string | undefined,
  folder: string,
  mistakes: string[],
): Promise<ConfigFile | undefined> {
  try {
    const path = named ?? (await findConfigFile(folder))
    return path === undefined ? undefined : await readConfigFile(path)
  } catch (error) {
    if (!(error instanceof ConfigFileError)) throw error
    mistakes.push(error.message)
    return undefined
  }
}

/** What a config file gives of the options; mistakes are added to the list. */
export function readConfig({ name, folder, content }: ConfigFile, mistakes: string[]): Partial<Values> {
  const given = new Map<Key, Held>()
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    const where = name.endsWith('.ts') ? 'its default export must be an object' : 'it must be an object'
    mistakes.push(`${name}: ${where} of options, like {"port": 4011}.`)
    return {}
  }
  const known = new Map(
    rows.filter(([, option]) => !option.notIn?.includes('config')).map(([key]) => [configKeyOf(key), key] as const),
  )
  for (const [key, value] of Object.entries(content as Record<string, unknown>)) {
    // What tells an editor how the file is made up.
    if (key === '$schema') continue
    const where = `${name}: ${key}`
    const found = known.get(key)
    if (found === undefined) mistakes.push(`${where} is not known.${didYouMean(nearest(key, [...known.keys()]))}`)
    else if (value !== undefined) given.set(found, { where, value })
  }
  return readValues(given, folder, mistakes)
}

/** Each value is read by the kind that stands in the table beside its key. */
function readValues(given: Given, folder: string, mistakes: string[]): Partial<Values> {
  const values: Partial<Record<Key, unknown>> = {}
  for (const [key, { where, value }] of given) {
    try {
      values[key] = options[key].kind.read(value, resolve(folder))
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error
      mistakes.push(`${where} ${error.message}.`)
    }
  }
  return values as Partial<Values>
}

const inOneMessage = (mistakes: readonly string[], command: CommandName): string =>
  mistakes.length === 1
    ? `${mistakes[0]} ${wayOut(command)}`
    : [`The options have ${mistakes.length} mistakes:`, ...mistakes.map((one) => `  ${one}`), wayOut(command)].join(
        '\n',
      )

/** The name that was likely meant, if any is near enough to be a slip of the finger. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name.length > 64) return undefined
  const near = closest(name, known)
  return distance(name, near) <= Math.max(2, Math.floor(name.replace(/^--|^ORDER_SANDBOX_/, '').length / 3))
    ? near
    : undefined
}

export const didYouMean = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean ${near}?`)
