/** What the documents say of the command line is what the command itself says. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { commands, flagOf, type Key, options, readCommandLine } from '../../src/cli/options.ts'
import { test } from '../cli/command.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const page = read('docs/command-line.md')
const names = Object.keys(commands) as (keyof typeof commands)[]

/** The flags in a text, without what stands for their values. */
const flagsIn = (text: string): string[] => [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g))].toSorted()

/** The rows of the table of options in the section about a command. */
const sectionOf = (name: string): string =>
  page.split(/^## /m).find((section) => section.startsWith(`\`order-sandbox ${name}\``)) ?? ''

const rowsOf = (name: string): string[] =>
  [...sectionOf(name).matchAll(/^\| `(?:-\w, )?(--[a-z-]+)/gm)].map((found) => String(found[1]))

describe('docs/command-line.md', () => {
  test.for(names)('has the options that `%s --help` prints, and no others', async (name, { folder }) => {
    const { stdout } = await folder.run([name, '--help'])

    const printed = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((found) => String(found[1]))
    expect(rowsOf(name)).toEqual(printed)
  })

  test('has the commands that `--help` prints, and no others', async ({ folder }) => {
    const { stdout } = await folder.run(['--help'])

    const printed = [...stdout.matchAll(/^ {2}order-sandbox \[?(\w+)/gm)].map((found) => String(found[1]))
    const sections = [...page.matchAll(/^## `order-sandbox (\w+)`/gm)].map((found) => String(found[1]))
    expect(new Set(printed)).toEqual(new Set([...sections, 'help']))
  })

  test('has the exit codes that `--help` prints', async ({ folder }) => {
    const { stdout } = await folder.run(['--help'])

    const printed = [...stdout.matchAll(/^ {2}(\d) {2}(.*)$/gm)].map(([, code, text]) => `| ${code} | ${text} |`)
    expect(printed).toHaveLength(3)
    for (const row of printed) expect(page).toContain(row)
  })
})

describe('the examples', () => {
  const examples = names.flatMap((name) => commands[name].examples.map(([call]): string => call))
  const documents = ['README.md', ...readdirSync(new URL('docs', root)).map((name) => `docs/${name}`)]
  const shown = documents
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => [...read(path).matchAll(/```sh\n([\s\S]*?)```/g)].map((found) => String(found[1])))
    .flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))
    .filter((line) => /^(npx )?order-sandbox /.test(line) && !line.includes('['))

  test('are there', () => {
    expect(shown.length).toBeGreaterThan(2)
    for (const name of names) expect(commands[name].examples.length, name).toBeGreaterThan(0)
  })

  test.for([...new Set([...examples, ...shown])])('%s can be called', (line) => {
    expect(() => readCommandLine(wordsOf(line))).not.toThrow()
  })
})

describe('README.md', () => {
  test('speaks of options that there are', () => {
    const table = read('README.md').match(/^\| `--.*$/gm) ?? []

    expect(table.length).toBeGreaterThan(5)
    expect(
      flagsIn(table.join('\n')).filter((flag) => !(Object.keys(options) as Key[]).map(flagOf).includes(flag)),
    ).toEqual([])
  })
})

/** A command line as a shell takes it apart, without the name of the command and where its output goes. */
function wordsOf(line: string): string[] {
  const call = line.replace(/^source <\((.*)\)$/, '$1').replace(/\s(#|>\s).*$/, '')
  const words = [...call.matchAll(/(?:"([^"]*)"|'([^']*)'|([^\s"']+))+/g)].map(
    ([whole, double, single]) => double ?? single ?? whole,
  )
  return words.slice(words.indexOf('order-sandbox') + 1)
}
