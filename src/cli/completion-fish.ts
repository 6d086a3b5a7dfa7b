/** Completion for fish. */
import type { CompletedCommand, CompletedOption, Words } from './completion.ts'

export const fishScript = (all: readonly CompletedCommand[]): string =>
  [
    '# Completion of order-sandbox for fish, in ~/.config/fish/completions/order-sandbox.fish',
    '# Whether the line is of a command, or of none yet, and has not come to the words after --.',
    'function __order_sandbox_in',
    `  set -l commands ${all.map(({ name }) => name).join(' ')}`,
    `  set -l options ${withValue(all).join(' ')}`,
    '  set -l name none',
    '  set -l previous',
    '  for word in (commandline -opc)',
    '    if not contains -- "$previous" $options',
    '      test "$word" = --; and return 1',
    '      test $name = none; and contains -- "$word" $commands; and set name $word',
    '    end',
    '    set previous $word',
    '  end',
    '  # Without a command, the first one runs.',
    '  test $name = none; and set name none $commands[1]',
    '  contains -- $argv[1] $name',
    'end',
    '',
    'complete -c order-sandbox -f',
    ...all.flatMap(({ name, help, takes, options }) => [
      '',
      complete('__order_sandbox_in none', `-a ${name} -d ${quoted(help)}`),
      ...takenBy(takes, name),
      ...options.map((option) => complete(`__order_sandbox_in ${name}`, optionOf(option))),
    ]),
    '',
  ].join('\n')

const withValue = (all: readonly CompletedCommand[]): string[] => [
  ...new Set(all.flatMap(({ options }) => options.filter(({ value }) => value !== 'nothing').map(({ flag }) => flag))),
]

const complete = (condition: string, what: string): string =>
  `complete -c order-sandbox -n ${quoted(condition)} ${what}`

const optionOf = ({ flag, short, help, value }: CompletedOption): string =>
  [
    `-l ${flag.slice(2)}`,
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    ...valueOf(value),
    `-d ${quoted(help)}`,
  ].join(' ')

function valueOf(words: Words): string[] {
  if (words === 'nothing') return []
  if (words === 'files') return ['-r', '-F']
  return typeof words === 'string' ? ['-x'] : ['-x', '-a', quoted(words.join(' '))]
}

function takenBy(takes: Words, name: string): string[] {
  if (takes === 'files') return [complete(`__order_sandbox_in ${name}`, '-F')]
  if (takes === 'command') {
    const ended = `contains -- -- (commandline -opc); and __fish_seen_subcommand_from ${name}`
    return [complete(ended, "-F -a '(__fish_complete_command)'")]
  }
  return typeof takes === 'string' ? [] : [complete(`__order_sandbox_in ${name}`, `-a ${quoted(takes.join(' '))}`)]
}

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`
