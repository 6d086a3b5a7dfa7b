/** What stands on a page of the docs to be typed or copied does what the page says. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type Block, blocksOf, pattern, printedBy, stepsIn } from './pages.ts'
import { createProject, type Project } from './project.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const root = new URL('../../', import.meta.url)

/** Quotes an example, piece by piece, and has a test of its own. */
const quoting = ['adding-an-api.md']
const pages = [
  'README.md',
  ...readdirSync(new URL('docs', root))
    .filter((name) => name.endsWith('.md') && !quoting.includes(name))
    .map((name) => `docs/${name}`),
]

const folderOf = (page: string): string => basename(page, '.md').toLowerCase()
const isProgram = ({ language }: Block): boolean => language === 'ts'
const isFile = (note: string): boolean => note.includes('.')
/** The name of the file that a reader would make of a block. */
const fileOf = ({ language, note }: Block, index: number): string =>
  note === '' ? `block-${index + 1}.${language}` : note

/** What pages need besides Node, and this machine lacks. Where they are checked for good, that is a failure. */
const missing = process.env.CI
  ? []
  : ['curl', 'python3'].filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status !== 0)

let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project.remove())

describe.for(pages)('%s', (page) => {
  const folder = folderOf(page)
  const blocks = blocksOf(page)
  let sandbox: Sandbox
  let url: string
  beforeAll(async () => {
    sandbox = await createSandbox()
    url = (await sandbox.listen()).url
    for (const [index, block] of blocks.entries()) {
      if (isProgram(block) || isFile(block.note))
        await project.write(`${folder}/${fileOf(block, index)}`, here(block.text))
    }
  })
  afterAll(() => sandbox.close())

  /** As it would stand there for a sandbox on another port. */
  const here = (text: string): string => text.replaceAll('http://127.0.0.1:4010', url)
  const there = (text: string): string => text.replaceAll(url, 'http://127.0.0.1:4010')

  for (const [index, block] of blocks.entries()) {
    const file = fileOf(block, index)
    if (block.language === 'console') {
      for (const { command, output } of stepsIn(block)) {
        const wanting = missing.find((tool) => command.includes(tool))
        test.skipIf(wanting !== undefined)(wanting ? `${command} (needs ${wanting})` : command, async () => {
          const { text } = await project.run(here(command), folder)

          expect(there(text)).toMatch(pattern(output))
        })
      }
    } else if (block.language === 'json') {
      test(`${file} is JSON`, () => void JSON.parse(block.text))
    } else if (block.language === 'yaml') {
      test(`${file} is YAML`, () => void parse(block.text))
      // Pages of a browser and of Playwright have tests of their own, for they need one.
    } else if (
      isProgram(block) &&
      block.note !== 'browser' &&
      !/order-sandbox\.config|@playwright/.test(file + block.text)
    ) {
      test(`${file} runs`, async () => {
        const { code, text } = await project.run(callOf(block, file), folder)

        expect(code, text).toBe(0)
        if (file.startsWith('block-')) expect(text.split('\n').filter((line) => line !== '')).toEqual(printedBy(block))
      })
    }
  }
})

/** How a reader runs such a file. */
function callOf({ text }: Block, file: string): string {
  if (/from '(vitest|order-sandbox\/vitest)'/.test(text)) return `vitest run --root . ${file}`
  return text.includes("from 'node:test'") ? `node --test ${file}` : `node ${file}`
}

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
