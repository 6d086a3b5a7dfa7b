/** docs/adding-an-api.md is true: what it quotes stands in the example, and what it shows is what comes. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { hasCurl } from './curl.ts'
import { pattern, stepsOf } from './pages.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const example = join(root, 'examples/returns-api')
const text = await readFile(join(root, 'docs/adding-an-api.md'), 'utf8')

const quotes = [...text.matchAll(/<!-- (examples\/\S+) -->\n```\w+\n([\s\S]*?)```/g)].map(
  ([, file = '', code = '']) => ({
    file,
    code,
    firstLine: code.trim().split('\n')[0],
  }),
)

describe('what is quoted', () => {
  it('is most of what it shows', () => {
    expect(quotes.length).toBeGreaterThan(12)
    expect([...text.matchAll(/```(ts|yaml)/g)]).toHaveLength(quotes.length)
  })

  it.each(quotes)('stands in $file: $firstLine', async ({ file, code }) => {
    expect(await readFile(join(root, file), 'utf8')).toContain(code)
  })

  it('names every file of the example', async () => {
    const { stdout } = await run('git', ['ls-files', 'examples/returns-api'], { cwd: root })
    const files = stdout
      .trim()
      .split('\n')
      .map((file) => file.split('/')[2] ?? '')

    const named = files.filter((file) => !/README|test/.test(file))
    expect(named.filter((file) => !text.includes(`\`${file}`))).toEqual([])
  })
})

// Starting a command takes its time where many tests do so at once.
describe.skipIf(!hasCurl && !process.env.CI)(
  'what is typed (needs curl: apt-get install curl)',
  { timeout: 60_000 },
  () => {
    let folder: string
    let sandbox: Sandbox
    let url: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'order-sandbox-docs-'))
      await cp(example, join(folder, 'returns-api'), { recursive: true })
      sandbox = await createSandbox({ providers: [join(root, 'examples/returns-api')] })
      url = (await sandbox.listen()).url
    })
    afterAll(async () => {
      await sandbox.close()
      await rm(folder, { recursive: true })
    })

    const steps = stepsOf('docs/adding-an-api.md')

    it('are commands and requests', () => {
      expect(steps.length).toBeGreaterThan(5)
    })

    it.each(steps)('$command', async ({ command, output }) => {
      const typed = command
        .replaceAll('http://127.0.0.1:4010', url)
        .replace(/^order-sandbox /, `"${process.execPath}" "${join(root, 'src/cli/main.ts')}" `)

      const { stdout } = await run('sh', ['-c', typed], { cwd: folder, env: { PATH: process.env.PATH } })

      expect(stdout.replaceAll('\r', '').trimEnd()).toMatch(pattern(output))
    })
  },
)
