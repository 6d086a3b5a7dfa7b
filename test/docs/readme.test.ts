/** The README's session, typed as it stands there, gets the answers that stand there. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { hasCurl } from './curl.ts'
import { pattern, stepsOf } from './pages.ts'

const run = promisify(execFile)
const steps = stepsOf('README.md')

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
