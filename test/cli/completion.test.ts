/** `order-sandbox completion`: what bash, zsh and fish themselves offer at a Tab. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe } from 'vitest'
import { commands, flagOf, rowsOf } from '../../src/cli/options.ts'
import { main, test } from './command.ts'

const run = promisify(execFile)

/** Answers with what a shell offers for the last word of a line, sorted. */
type Shell = (line: string) => Promise<string[]>

const sortedLines = (text: string): string[] => [...new Set(text.split('\n').filter(Boolean))].toSorted()

/** With the script as `~/.bashrc` would take it. */
const bash: Shell = async (line) => {
  // As readline takes a line apart: at spaces, and at an equals sign.
  const words = line.split(/ +|(=)/).filter((word) => word !== undefined)
  const script = `
    source <("$0" "$1" completion bash)
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length - 1}
    "$(complete -p order-sandbox | sed 's/.*-F \\([^ ]*\\).*/\\1/')"
    printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = await run('bash', ['--norc', '--noprofile', '-c', script, process.execPath, main])
  return sortedLines(stdout)
}

/** In a terminal of its own, where a Tab is pressed; what zsh offers is written down instead of shown. */
const inZsh = `
PROMPT=
autoload -Uz compinit && compinit -u -D
source <("$NODE" "$MAIN" completion zsh)
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a __offered
  builtin compadd -O __offered "$@"
  print -rl -- $__offered >> $OFFERED
  builtin compadd "$@"
}
leave() { exit }
comppostfuncs=(leave)
bindkey '^I' complete-word
zstyle ':completion:*' insert-tab false
`
const aroundZsh = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "source $INSIDE"
zpty -n -w shell "$LINE"$'\\t'
while zpty -r shell shown; do :; done
`
const zsh: Shell = async (line) => {
  const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-zsh-'))
  try {
    const [inside, around, offered] = ['inside.zsh', 'around.zsh', 'offered'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    await Promise.all([writeFile(inside, inZsh), writeFile(around, aroundZsh), writeFile(offered, '')])
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      TERM: 'dumb',
      NODE: process.execPath,
      MAIN: main,
      INSIDE: inside,
      OFFERED: offered,
      LINE: line,
    }
    await run('zsh', ['-f', around], { env })
    return sortedLines(await readFile(offered, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const fish: Shell = async (line) => {
  const script = `"${process.execPath}" "${main}" completion fish | source; complete -C $argv[1]`
  const { stdout } = await run('fish', ['--no-config', '-c', script, line])
  return sortedLines(stdout.replaceAll(/\t.*/g, ''))
}

const shells = { bash, zsh, fish }

const isThere = (shell: string): boolean => {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const flagsOf = (name: keyof typeof commands): string[] => rowsOf(name).map(([key]) => flagOf(key))

describe.for(Object.entries(shells))('in %s', ([name, offered]) => {
  // Where it is checked for good, a machine without the shell is a failure.
  describe.skipIf(!isThere(name) && !process.env.CI)(`(needs ${name}: apt-get install ${name})`, () => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'order-sandbox-completed-'))
      await writeFile(join(folder, 'orders.json'), '')
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))

    test('every command is offered', async ({ expect }) => {
      expect(await offered('order-sandbox ')).toEqual(Object.keys(commands).toSorted())
    })

    test('a command is completed', async ({ expect }) => {
      expect(await offered('order-sandbox ru')).toEqual(['rules'])
    })

    test('every option of a command is offered, and none of another', async ({ expect }) => {
      const all = await offered('order-sandbox rules --')

      expect(all.filter((word) => word.length > 2 && word.startsWith('--'))).toEqual(flagsOf('rules').toSorted())
    })

    test('without a command, the options of start are offered', async ({ expect }) => {
      expect(await offered('order-sandbox --ho')).toEqual(['--hold-grace-seconds', '--host'])
    })

    test.for<readonly [line: string, words: readonly string[]]>([
      ['order-sandbox start --log ', ['json', 'pretty', 'silent']],
      ['order-sandbox start --watch --auth li', ['listed']],
      ['order-sandbox rules ', ['newstore', 'skuio']],
      ['order-sandbox completion ', ['bash', 'fish', 'zsh']],
    ])('`%s` is completed with what can stand there', async ([line, words], { expect }) => {
      expect(await offered(line)).toEqual(words)
    })

    test('a value can follow an equals sign', async ({ expect }) => {
      const words = await offered('order-sandbox start --log=js')

      expect(words.map((word) => word.replace(/^.*=/, ''))).toEqual(['json'])
    })

    test.for(['order-sandbox start --fixtures ', 'order-sandbox check '])(
      '`%s…` is completed with files',
      async (before, { expect }) => {
        const words = await offered(`${before}${folder}/ord`)

        expect(words.map((word) => word.replace(/^.*\//, ''))).toEqual(['orders.json'])
      },
    )

    test('a value is not taken for a command', async ({ expect }) => {
      expect(await offered('order-sandbox --control-token exec --re')).toEqual(['--ready-file'])
    })

    test('what comes after -- is the command of exec, and no option of ours', async ({ expect }) => {
      expect(await offered('order-sandbox exec --port 0 -- ech')).toContain('echo')
      expect(await offered('order-sandbox exec -- npm --mark')).not.toContain('--markdown')
    })
  })
})

describe('exit code 2, and what would be right, for', () => {
  const see = 'See: order-sandbox completion --help\n'
  test.for<readonly [what: string, args: readonly string[], says: string]>([
    ['no shell', [], `completion needs the name of a shell: bash, zsh, fish. ${see}`],
    [
      'another shell',
      ['fisch'],
      `completion needs the name of a shell: bash, zsh, fish, not fisch. Did you mean fish? ${see}`,
    ],
    ['two shells', ['bash', 'zsh'], `completion takes one shell, not also "zsh". ${see}`],
  ])('%s', async ([, args, says], { folder, expect }) => {
    expect(await folder.run(['completion', ...args])).toEqual({ code: 2, stdout: '', stderr: says })
  })
})
