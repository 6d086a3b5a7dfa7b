/** Completion for bash, also for the old one of macOS. */
import type { CompletedCommand, CompletedOption, Words } from './completion.ts'

export function bashScript(all: readonly CompletedCommand[]): string {
  const names = all.map(({ name }) => name)
  const options = [...new Map(all.flatMap((one) => one.options).map((option) => [option.flag, option])).values()]
  const withValue = options.filter(({ value }) => value !== 'nothing')
  const byValue = Map.groupBy(withValue, ({ value }) => done(value))
  return `# Completion of order-sandbox for bash. In ~/.bashrc: source <(order-sandbox completion bash)
_order_sandbox() {
  local IFS=$'\\n'
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}"
  local name='' ended='' previous='' word at
  COMPREPLY=()
  # Bash takes --log=json apart at the equals sign.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $before == '=' ]]; then
    before="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for ((at = 1; at < COMP_CWORD && \${#ended} == 0; at++)); do
    word="\${COMP_WORDS[at]}"
    case "$previous" in
      # A value is no command, whatever it says.
      = | ${patternOf(withValue)}) ;;
      *)
        case "$word" in
          --) ended=$at ;;
          ${names.join(' | ')}) name="\${name:-$word}" ;;
        esac
        ;;
    esac
    previous="$word"
  done

  if [[ -n $ended ]]; then
    if [[ $name != exec ]]; then return; fi
    if ((COMP_CWORD > ended + 1)); then ${done('files')}; else ${offered('-c')}; fi
    return
  fi
  case "$before" in
${[...byValue].map(([what, those]) => `    ${patternOf(those)}) ${what === '' ? '' : `${what}; `}return ;;`).join('\n')}
  esac
  case "$name" in
    '') ${either(flagsOf(all[0]), done(names))} ;;
${all.map((one) => `    ${one.name}) ${either(flagsOf(one), done(one.takes))} ;;`).join('\n')}
  esac
}

_order_sandbox_files() {
  compopt -o filenames 2>/dev/null
  ${offered('-f')}
}

complete -F _order_sandbox order-sandbox
`
}

const patternOf = (options: readonly CompletedOption[]): string => options.map(({ flag }) => flag).join(' | ')

function flagsOf(command: CompletedCommand | undefined): string[] {
  const flags = command?.options.map(({ flag }) => flag) ?? []
  return command?.takes === 'command' ? [...flags, '--'] : flags
}

const either = (flags: readonly string[], what: string): string =>
  `if [[ $current == -* ]]; then ${done(flags)}${what === '' ? '' : `; else ${what}`}; fi`

/** Where words are completed with nothing, nothing is done. */
function done(words: Words): string {
  if (words === 'files') return '_order_sandbox_files'
  return typeof words === 'string' ? '' : offered(`-W $'${words.join('\\n')}'`)
}

const offered = (what: string): string => `COMPREPLY=($(compgen ${what} -- "$current"))`
