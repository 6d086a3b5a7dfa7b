/** The demo in a real browser: a sandbox in the tab answers for both vendors, and no server does. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { describeInBrowser, test as inBrowser, says } from '../console/browser.ts'
import { openSite } from './site.ts'

const config = fileURLToPath(new URL('../../examples/browser-demo/vite.config.ts', import.meta.url))

const test = inBrowser
  // Below a path, as the pages of some project would lie.
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await openSite({ configFile: config }, '/demo/')
    onCleanup(() => site.close())
    return site
  })
  .extend('page', async ({ browser, site }, { onCleanup }) => {
    const context = await browser.newContext()
    onCleanup(() => context.close())
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(site.url)
    await page.getByRole('heading', { name: 'Sales orders' }).waitFor()
    return page
  })

const row = (page: Page, id: string) => page.locator(`[data-order="${id}"]`)
const press = (page: Page, name: string, id?: string): Promise<void> =>
  (id === undefined ? page : row(page, id)).getByRole('button', { name, exact: true }).click()

const notice = (page: Page) => page.getByRole('status')
const alarm = (page: Page) => page.getByRole('alert')

describeInBrowser('the demo', () => {
  test('lists orders that no server has', async ({ page, site }) => {
    await says(row(page, '1002'), /closed.*fulfilled/)

    const listed = page.waitForResponse('https://app.sku.io/**')
    await press(page, 'Read again')

    expect((await listed).fromServiceWorker()).toBe(true)
    await says(notice(page), '42 orders.')
    expect(site.asked.filter((one) => !one.startsWith('GET /demo/'))).toEqual([])
  })

  test('shows that a reopening was suppressed, by which rule, and the way past it', async ({ page }) => {
    await press(page, 'Reopen', '1002')

    await says(notice(page), 'Order SO-1002 is closed.')
    await says(notice(page), 'reopen-suppressed; rule="skuio.reopen-guard"')
    await says(page.getByRole('complementary'), /PUT \/api\/sales-orders\/1002.*200/)

    await press(page, 'Force', '1002')

    await says(notice(page), 'Order SO-1002 is open.')
    await says(row(page, '1002'), /open.*fulfilled/)
  })

  test("puts an order of NewStore on hold, and says in NewStore's words why another cannot be", async ({ page }) => {
    await press(page, 'Hold', 'b604ffda-7e31-4338-beab-7f939a8c2322')
    await says(notice(page), 'On hold: A jacket')

    await press(page, 'Hold', 'd806ffda-9e33-4440-9eb1-9f951bae4544')
    await says(alarm(page), "400: Order in status 'closed' cannot be put on hold.")
  })

  test('is struck once by each trouble, and begins anew', async ({ page }) => {
    for (const [trouble, told, then] of [
      ['SKU.io answers 429', '429: Too Many Attempts.', 'open'],
      ['the change is made and the answer lost', 'TypeError: Failed to fetch', 'closed'],
      ['the answer breaks off', 'TypeError', 'closed'],
      ['the answer is no JSON', 'SyntaxError', 'closed'],
    ] as const) {
      await press(page, trouble)
      await page.locator('[data-waiting="1"]').waitFor()

      await press(page, 'Close', '1001')

      await says(alarm(page), told)
      await page.locator('[data-waiting="0"]').waitFor()
      await press(page, 'Read again')
      await says(row(page, '1001'), then)
      await press(page, 'Begin anew')
      await says(row(page, '1001'), 'open')
    }
  })

  test('gives up when its own patience ends, and goes on', async ({ page }) => {
    const outcomes = await page.evaluate(async () => {
      const ask = (fault: string, signal: AbortSignal): Promise<string> =>
        fetch('https://app.sku.io/api/sales-orders/1001', {
          signal,
          headers: { authorization: 'Bearer any', 'sandbox-fault': fault },
        }).then(
          ({ status }) => String(status),
          (error: Error) => error.name,
        )
      return [
        await ask('no-response', AbortSignal.timeout(1)),
        await ask('no-response; ms=1', AbortSignal.any([])),
        await ask('latency; ms=1', AbortSignal.any([])),
      ]
    })

    expect(outcomes).toEqual(['TimeoutError', 'TypeError', '200'])
  })

  test('runs where no code may be made of text', async ({ page, site: { files } }) => {
    const refused = await page.evaluate(async () => {
      // At once it would be the tester's own code, which a policy does not bind.
      await new Promise((resolve) => setTimeout(resolve))
      try {
        // oxlint-disable-next-line typescript/no-implied-eval
        return new Function('return "made"')()
      } catch (error) {
        return (error as Error).name
      }
    })

    expect(refused).toBe('EvalError')
    const scripts = [...files].filter(([path]) => path.endsWith('.js')).map(([, text]) => String(text))
    expect(scripts.length).toBeGreaterThan(2)
    for (const script of scripts) expect(script).not.toMatch(/\beval\(|\bnew Function\b|["']node:/)
  })

  test('is small enough to be loaded by a test', ({ site: { files } }) => {
    const scripts = [...files].filter(([path]) => path.startsWith('assets/') && path.endsWith('.js'))
    const bytes = scripts.reduce((sum, [, text]) => sum + gzipSync(text).length, 0)

    expect(bytes, 'bytes of script after gzip, Mock Service Worker and the page included').toBeLessThan(320_000)
  })
})
