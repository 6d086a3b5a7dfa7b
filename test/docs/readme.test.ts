/** The README's session, typed as it stands there, gets the answers that stand there. */
import { execFile, execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'

const run = promisify(execFile)
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')

/** A command and what it prints, where `…` stands for anything. */
interface Step {
  readonly command: string
  readonly output: string
}

const steps = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((text): Step => {
      const [command = '', ...output] = text.trimEnd().split('\n')
      return { command, output: output.join('\n') }
    }),
)

const hasCurl = (() => {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

// Where it is checked for good, a machine without curl is a failure.
describe.skipIf(!hasCurl && !process.env.CI)('the session in the README (needs curl: apt-get install curl)', () => {
  let sandbox: Sandbox
  let url: string
  beforeAll(async () => {
    sandbox = await createSandbox()
    url = (await sandbox.listen()).url
  })
  afterAll(() => sandbox.close())

  it('has steps', () => {
    expect(steps.length).toBeGreaterThan(8)
  })

  it.each(steps)('$command', async ({ command, output }) => {
    const { stdout } = await run('sh', ['-c', command.replaceAll('http://127.0.0.1:4010', url)])

    expect(stdout.replaceAll('\r', '').trimEnd()).toMatch(pattern(output))
  })
})

const pattern = (output: string): RegExp =>
  new RegExp(
    `^${output
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*')}$`,
  )
