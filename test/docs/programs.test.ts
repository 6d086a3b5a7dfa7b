/** The programs and sessions in docs/ do what the pages say. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test as plain } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { blocksOf, pattern, printedBy, stepsOf } from './pages.ts'

const run = promisify(execFile)
const asInstalled = new URL('as-installed.ts', import.meta.url).href

const test = plain
  .extend('url', { scope: 'file' }, async ({}, { onCleanup }) => {
    const sandbox = await createSandbox()
    onCleanup(() => sandbox.close())
    return (await sandbox.listen()).url
  })
  .extend('folder', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-docs-'))
    onCleanup(() => rm(folder, { recursive: true }))
    return folder
  })

/** A page as it would be for a sandbox on another port. */
const at = (url: string, text: string): string => text.replaceAll('http://127.0.0.1:4010', url)

describe.for(['docs/msw.md', 'docs/client.md'])('%s', (page) => {
  const programs = blocksOf(page).filter(({ language, note }) => language === 'ts' && note === '')

  test('has programs', () => {
    expect(programs.length).toBeGreaterThan(1)
    expect(programs.filter((one) => printedBy(one).length === 0)).toEqual([])
  })

  test.for(programs.map((program, index) => ({ program, number: index + 1 })))(
    'prints what it says: program $number',
    async ({ program, number }, { folder, url }) => {
      const file = join(folder, `${page.replaceAll(/\W/g, '-')}-${number}.mts`)
      await writeFile(file, at(url, program.text))

      const { stdout, stderr } = await run(process.execPath, ['--import', asInstalled, file])

      expect(stdout.trimEnd().split('\n'), stderr).toEqual(printedBy(program))
    },
  )
})

const page = 'docs/from-other-languages.md'
const isHere = (command: string): boolean => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const missing = ['curl', 'python3'].filter((command) => !isHere(command))

// Where it is checked for good, a machine without them is a failure.
describe.skipIf(missing.length > 0 && !process.env.CI)(`${page} (needs curl and python3)`, () => {
  const steps = stepsOf(page)

  test('has steps', () => {
    expect(steps.length).toBeGreaterThan(5)
  })

  test.for(steps)('$command', async ({ command, output }, { folder, url }) => {
    for (const { language, note, text } of blocksOf(page)) {
      if (language === 'python') await writeFile(join(folder, note), at(url, text))
    }

    const { stdout } = await run('sh', ['-c', at(url, command)], { cwd: folder })

    expect(stdout.replaceAll('\r', '').trimEnd()).toMatch(pattern(output))
  })
})
