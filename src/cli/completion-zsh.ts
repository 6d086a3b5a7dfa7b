/** Completion for zsh. */
import type { CompletedCommand, CompletedOption, Words } from './completion.ts'

export const zshScript = (all: readonly CompletedCommand[]): string => `#compdef order-sandbox
# Completion of order-sandbox for zsh. In ~/.zshrc, after compinit: source <(order-sandbox completion zsh)
_order_sandbox() {
  local -a commands=(
${all.map(({ name, help }) => `    ${quoted(`${name}:${help.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  local state line
  # Without a command, the first one runs; its options can stand before it, and those of a command only after it.
  _arguments -C -S -A '-*' \\
${specsOf(all[0]?.options ?? [])}
    '1: :->command' \\
    '*:: :->words'
  case "$state" in
    command) _describe command commands ;;
    words)
      case "\${line[1]}" in
${all.map(caseOf).join('\n')}
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _order_sandbox ]]; then _order_sandbox "$@"; else compdef _order_sandbox order-sandbox; fi
`

const caseOf = ({ name, takes, options }: CompletedCommand): string => `        ${name})
          _arguments -S \\
${specsOf(options)}
            ${quoted(takenBy(takes))}
          ;;`

const specsOf = (options: readonly CompletedOption[]): string =>
  options.map((option) => `            ${specOf(option)} \\`).join('\n')

function specOf({ flag, short, help, value, repeatable }: CompletedOption): string {
  const told = `[${help.replaceAll(/[[\]:\\]/g, '\\$&')}]`
  if (short !== undefined) return `'(${short} ${flag})'{${short},${flag}}${quoted(told)}`
  if (value === 'nothing') return quoted(flag + told)
  // With an equals sign or without.
  return quoted(`${repeatable ? '*' : ''}${flag}=${told}${actionOf(flag.slice(2), value)}`)
}

function actionOf(name: string, words: Words): string {
  if (words === 'files') return `:${name}:_files`
  return typeof words === 'string' ? `:${name}: ` : `:${name}:(${words.join(' ')})`
}

function takenBy(takes: Words): string {
  if (takes === 'command') return '*:: :_normal'
  if (takes === 'files') return '*: :_files'
  return typeof takes === 'string' ? '*: : ' : `1: :(${takes.join(' ')})`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
