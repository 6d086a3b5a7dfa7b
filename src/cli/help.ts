/** What `--help` prints, from the tables of commands and options. */
import {
  type CommandName,
  commands,
  configurable,
  exitCodes,
  flagOf,
  type Key,
  type Option,
  rowsOf,
} from './options.ts'

/** Without a command: all of them, and the options of the one that runs then. */
export function helpOf(command: CommandName, named: boolean): string {
  const usages = Object.values(commands).map(({ usage, help }) => [`order-sandbox ${usage}`, help] as const)
  const opening = named
    ? [`order-sandbox ${command}: ${commands[command].help}`, '', 'Usage', `  order-sandbox ${commands[command].usage}`]
    : [
        'order-sandbox: a stateful stand-in for the NewStore and SKU.io sales-order APIs',
        '',
        'Usage',
        ...inColumns([...usages, ['order-sandbox help <command>', 'the options of a command']]),
      ]
  return [
    ...opening,
    '',
    named ? 'Options' : 'Options of start',
    ...inColumns(rowsOf(command).map(([key, option]) => [nameOf(key, option), textOf(option, command)])),
    '',
    'Examples',
    ...commands[command].examples.flatMap(([call, purpose]) => [`  # ${purpose}`, `  ${call}`]),
    '',
    'Exit codes',
    ...inColumns(exitCodes.map(([code, meaning]) => [String(code), meaning])),
    ...(configurable(command) ? whereElse : []),
    '',
  ].join('\n')
}

const whereElse = [
  '',
  'Every option can also stand in order-sandbox.config.{json,yaml,ts} (--hold-grace-seconds as holdGraceSeconds, --fault as',
  'faults) and in the environment (as ORDER_SANDBOX_HOLD_GRACE_SECONDS; commas between the values of a repeatable one). The',
  'command line beats the environment, which beats the config file. --no-<option> turns off what one of them turns on.',
]

export const nameOf = (key: Key, { short, placeholder }: Option): string =>
  `${short === undefined ? '' : `-${short}, `}${flagOf(key)}${placeholder === undefined ? '' : ` ${placeholder}`}`

function textOf(option: Option, command: CommandName): string {
  const without = withoutIt(option, command)
  return without === undefined ? option.help : `${option.help} (default: ${without})`
}

/** What counts where the option is not given, in words. */
export function withoutIt({ default: common, defaults, otherwise }: Option, command: CommandName): string | undefined {
  const own = defaults?.[command]
  if (own === undefined && otherwise !== undefined) return otherwise
  const value = own ?? common
  return value === undefined || value === false ? undefined : String(value)
}

function inColumns(rows: readonly (readonly [name: string, text: string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)
}
