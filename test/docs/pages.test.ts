/** What stands on a page of the docs to be typed or copied does what the page says. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type Block, blocksOf, pattern, printedBy, type Step, stepsIn } from './pages.ts'
import { createProject, type Project } from './project.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const root = new URL('../../', import.meta.url)

/** A block as the file that a reader would make of it. */
interface File extends Block {
  readonly file: string
}

interface Page {
  readonly page: string
  /** Where its files lie and its commands run. */
  readonly folder: string
  readonly files: readonly File[]
  readonly steps: readonly Step[]
  readonly programs: readonly File[]
  readonly data: readonly File[]
}

/** Quotes an example, piece by piece, and has a test of its own. */
const quoting = ['adding-an-api.md']
const pages = [
  'README.md',
  ...readdirSync(new URL('docs', root))
    .filter((name) => name.endsWith('.md') && !quoting.includes(name))
    .map((name) => `docs/${name}`),
]
  .map(readPage)
  .filter(({ steps, programs, data }) => steps.length + programs.length + data.length > 0)

function readPage(page: string): Page {
  const isNamed = ({ note }: Block): boolean => note.includes('.')
  const blocks = blocksOf(page).map(
    (block, index): File => ({ ...block, file: isNamed(block) ? block.note : `block-${index + 1}.${block.language}` }),
  )
  const isProgram = ({ language }: Block): boolean => language === 'ts'
  return {
    page,
    folder: basename(page, '.md').toLowerCase(),
    files: blocks.filter((block) => isProgram(block) || isNamed(block)),
    steps: blocks.filter(({ language }) => language === 'console').flatMap(stepsIn),
    // What is for a browser has a test of its own, for it needs one.
    programs: blocks.filter((block) => isProgram(block) && block.note !== 'browser'),
    data: blocks.filter(({ language }) => language === 'json' || language === 'yaml'),
  }
}

/** What pages need besides Node, and this machine lacks. Where they are checked for good, that is a failure. */
const missing = process.env.CI
  ? []
  : ['curl', 'python3'].filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status !== 0)
const lacks = ({ command }: Step): boolean => missing.some((tool) => command.includes(tool))

let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project.remove())

describe.for(pages)('$page', ({ folder, files, steps, programs, data }) => {
  let sandbox: Sandbox
  let url: string
  /** As it would stand there for a sandbox on another port. */
  const here = (text: string): string => text.replaceAll('http://127.0.0.1:4010', url)
  const there = (text: string): string => text.replaceAll(url, 'http://127.0.0.1:4010')
  beforeAll(async () => {
    sandbox = await createSandbox()
    url = (await sandbox.listen()).url
    for (const { file, text } of files) await project.write(`${folder}/${file}`, here(text))
  })
  afterAll(() => sandbox.close())

  test.for(steps)('$command', async (step, { skip }) => {
    skip(lacks(step), `needs ${missing.join(' and ')}`)
    const { text } = await project.run(here(step.command), folder)

    expect(there(text)).toMatch(pattern(step.output))
  })

  test.for(programs)('$file runs, and prints what it says', async (program) => {
    const { code, text } = await project.run(callOf(program), folder)

    expect(code, text).toBe(0)
    expect(linesPrintedBy(program, text)).toEqual(printedBy(program))
  })

  test.for(data)('$file is $language', ({ text }) => {
    expect(() => parse(text)).not.toThrow()
  })
})

const isVitest = ({ text }: Block): boolean => /from '(vitest|order-sandbox\/vitest)'/.test(text)
const isNodeTest = ({ text }: Block): boolean => text.includes("from 'node:test'")

/** How a reader runs such a file. */
function callOf(program: File): string {
  if (isVitest(program)) return `vitest run --root . ${program.file}`
  return isNodeTest(program) ? `node --test ${program.file}` : `node ${program.file}`
}

/** What came of a program itself; of a test, the runner says what it likes. */
const linesPrintedBy = (program: File, text: string): string[] =>
  isVitest(program) || isNodeTest(program) ? [] : text.split('\n').filter((line) => line !== '')

test('every program on them compiles', async () => {
  const typescript = {
    compilerOptions: {
      target: 'es2025',
      lib: ['es2025', 'DOM', 'DOM.Iterable'],
      module: 'nodenext',
      types: ['node'],
      strict: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ['*/*.ts'],
    exclude: ['package', 'node_modules'],
  }
  await project.write('tsconfig.json', JSON.stringify(typescript))

  expect(await project.run('tsc -p .')).toEqual({ code: 0, text: '' })
})
