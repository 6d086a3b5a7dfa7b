/** The program that docs/msw.md has for a page, in a real browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { msw } from 'msw/vite'
import type { Plugin } from 'vite'
import { expect } from 'vitest'
import { describeInBrowser, test } from '../console/browser.ts'
import { blocksOf, printedBy } from '../docs/pages.ts'
import { openSite } from './site.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Lets a program that lies anywhere import what it would find in a project that has the packages installed. */
const asInstalled: Plugin = {
  name: 'as-installed',
  resolveId(specifier) {
    if (specifier === 'order-sandbox/browser') return at('src/browser.ts')
    if (specifier === 'order-sandbox/msw') return at('src/msw.ts')
    return specifier === 'msw/browser' ? this.resolve(specifier, at('package.json'), { skipSelf: true }) : null
  },
}

describeInBrowser('docs/msw.md', () => {
  test('prints in a page what it says', async ({ browser, onTestFinished }) => {
    const [program] = blocksOf('docs/msw.md').filter(({ note }) => note === 'browser')
    if (!program) throw new Error('docs/msw.md has no program for a page.')
    const root = await mkdtemp(join(tmpdir(), 'order-sandbox-page-'))
    onTestFinished(() => rm(root, { recursive: true }))
    await writeFile(join(root, 'index.html'), '<script type="module" src="./main.ts"></script>')
    await writeFile(join(root, 'main.ts'), program.text)
    const site = await openSite({ configFile: false, root, plugins: [asInstalled, msw({ mode: 'worker-only' })] }, '/')
    onTestFinished(() => site.close())
    const page = await browser.newPage()
    onTestFinished(() => page.close())
    const printed: string[] = []
    page.on('console', (message) => printed.push(message.text()))

    await page.goto(site.url)

    await expect.poll(() => printed, { timeout: 20_000 }).toEqual(expect.arrayContaining(printedBy(program)))
  })
})
