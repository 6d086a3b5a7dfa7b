/** The example for Playwright, run as its README says, with a browser that is on this machine. */
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { describeInBrowser, executable, test } from '../console/browser.ts'
import { createProject } from '../docs/project.ts'

const example = fileURLToPath(new URL('../../examples/playwright', import.meta.url))

describeInBrowser('examples/playwright', () => {
  test('has four workers that write to one order, each in a session of its own', async ({ onTestFinished }) => {
    const project = await createProject()
    onTestFinished(() => project.remove())
    await cp(example, join(project.path, 'playwright'), { recursive: true })

    const { code, text } = await project.run(`CHROMIUM_PATH='${executable}' playwright test`, 'playwright')

    expect(text).toContain('using 4 workers')
    expect(text).toContain('4 passed')
    expect(code).toBe(0)
  }, 120_000)
})
