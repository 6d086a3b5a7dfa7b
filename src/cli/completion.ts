/** `order-sandbox completion`: the script by which a shell completes the command, from the tables of commands and options. */
import { providers } from '../index.ts'
import { bashScript } from './completion-bash.ts'
import { fishScript } from './completion-fish.ts'
import { zshScript } from './completion-zsh.ts'
import {
  type CommandName,
  commands,
  didYouMean,
  flagOf,
  nearest,
  type Option,
  rowsOf,
  WrongCall,
  wayOut,
} from './options.ts'

/** What may follow: nothing, anything, the names of files, another command with its own words, or one of these words. */
export type Words = 'nothing' | 'anything' | 'files' | 'command' | readonly string[]

export interface CompletedOption {
  /** `--port` */
  readonly flag: string
  /** `-h` */
  readonly short?: string
  readonly help: string
  readonly value: Words
  readonly repeatable: boolean
}

export interface CompletedCommand {
  readonly name: string
  readonly help: string
  readonly takes: Words
  readonly options: readonly CompletedOption[]
}

const scripts: Readonly<Record<string, (all: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

export async function completion([shell]: readonly string[]): Promise<number> {
  const shells = Object.keys(scripts)
  const script = shell === undefined || !Object.hasOwn(scripts, shell) ? undefined : scripts[shell]
  if (script === undefined) {
    const given = shell === undefined ? '' : `, not ${shell}`
    const near = shell === undefined ? '' : didYouMean(nearest(shell, shells))
    throw new WrongCall(
      `completion needs the name of a shell: ${shells.join(', ')}${given}.${near} ${wayOut('completion')}`,
    )
  }
  const names = Object.keys(commands) as CommandName[]
  process.stdout.write(script(names.map(completed)))
  return 0
}

const completed = (name: CommandName): CompletedCommand => ({
  name,
  help: commands[name].help,
  takes: {
    nothing: 'nothing',
    command: 'command',
    paths: 'files',
    provider: providers.map((one) => one.name),
    shell: Object.keys(scripts),
  }[commands[name].takes] as Words,
  options: optionsOf(name).map(([key, { short, help, kind }]) => ({
    flag: flagOf(key),
    ...(short === undefined ? {} : { short: `-${short}` }),
    help,
    value: valueOf(kind),
    repeatable: kind.form === 'list',
  })),
})

/** A flag once, whatever it stands for: to a shell it is one word. */
const optionsOf = (name: CommandName): ReturnType<typeof rowsOf> => [
  ...new Map(rowsOf(name).map((row) => [flagOf(row[0]), row])).values(),
]

function valueOf({ form, schema, completes }: Option['kind']): Words {
  if (form === 'flag') return 'nothing'
  if (completes === 'file') return 'files'
  return (schema.enum as readonly string[] | undefined) ?? 'anything'
}
