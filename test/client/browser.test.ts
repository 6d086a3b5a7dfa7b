/** The client in a real browser, on a page of the sandbox's own origin. */
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { expect } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { describeInBrowser, test } from '../console/browser.ts'

const entry = fileURLToPath(new URL('../../src/client/index.ts', import.meta.url))

describeInBrowser('the client', () => {
  test('calls and watches a sandbox from a page', async ({ browser, onTestFinished }) => {
    const lib = { entry, formats: ['iife' as const], name: 'client' }
    const [{ output } = { output: [] }] = (await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib },
    })) as Rolldown.RolldownOutput[]
    const [bundle] = output
    const sandbox = await createSandbox()
    onTestFinished(() => sandbox.close())
    const { url } = await sandbox.listen()
    const page = await browser.newPage()
    onTestFinished(() => page.close())

    await page.goto(`${url}/_sandbox/ui`)
    const seen = await page.evaluate(`(async () => {
      ${bundle?.type === 'chunk' ? bundle.code : ''}
      const sandbox = client.connect(location.origin, { session: 'page' })
      const events = await sandbox.events()
      await sandbox.given('skuio', 'a closed, fulfilled order')
      const names = []
      for await (const { name } of events) {
        names.push(name)
        if (name === 'order') break
      }
      const refused = await sandbox.faults.add({ kind: 'nothing' }).catch((error) => error.errors[0].field)
      return { names, refused, status: (await sandbox.orders('skuio').get(1002)).order_status }
    })()`)

    expect(seen).toEqual({ names: ['order'], refused: 'kind', status: 'closed' })
  })
})
