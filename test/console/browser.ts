/** The `test` of the console: a sandbox on a port, and a page in a real browser that looks at it. */
import { existsSync } from 'node:fs'
import { type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { describe, expect, test as plain } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'

/** Where a Chromium is on this machine; undefined if there is none. */
export const executable = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== '' && existsSync(path))

const hint = 'no Chromium: install it with "apt-get install chromium", or name one in CHROMIUM_PATH'
// On a developer's machine a missing browser is no failure of the product; in CI it would hide one.
if (executable === undefined && process.env.CI)
  throw new Error(`The console is tested in a browser, and there is ${hint}.`)

const inBrowser = executable === undefined ? describe.skip : describe
/** A browser that starts on a busy machine takes its time. */
const patience = { timeout: 60_000 }
/** For one thing to happen on the page. */
const patienceMs = 20_000

export const describeInBrowser = (title: string, tests: () => void): void =>
  void inBrowser(executable === undefined ? `${title} (${hint})` : title, patience, tests)

export const now = '2026-05-10T09:00:00Z'

/** A page of the console, and the sandbox behind it. */
export interface Console {
  readonly sandbox: Sandbox
  readonly url: string
  readonly page: Page
  /** Opens a view by its hash and waits until the page is live. */
  readonly open: (hash: string) => Promise<void>
}

export type OpenConsole = (options?: SandboxOptions, context?: BrowserContextOptions) => Promise<Console>

export const test = plain
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch({
      ...(executable === undefined ? {} : { executablePath: executable }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    onCleanup(() => browser.close())
    return browser
  })
  .extend('open', async ({ browser }, { onCleanup }): Promise<OpenConsole> => {
    const opened: { close(): Promise<unknown> }[] = []
    const errors: string[] = []
    onCleanup(async () => {
      await Promise.all(opened.map((one) => one.close()))
      expect(errors, 'errors in the console of the browser').toEqual([])
    })
    return async (options = {}, look = {}) => {
      const sandbox = await createSandbox({ clock: now, ...options })
      const { url } = await sandbox.listen()
      const context = await browser.newContext({
        viewport: { width: 1280, height: 860 },
        reducedMotion: 'reduce',
        ...look,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(patienceMs)
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        // The browser notes every answer that is no success, and every address where nobody answers.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          errors.push(message.text())
      })
      opened.push(context, sandbox)
      return {
        sandbox,
        url,
        page,
        open: async (hash) => {
          await page.goto(`${url}/_sandbox/ui${hash}`)
          await live(page)
        },
      }
    }
  })

/** Waits until the page has everything and watches the session. */
export const live = (page: Page): Promise<void> => page.locator('.live-open').waitFor()

/** Waits until something says something. */
export const says = (place: Locator, text: string | RegExp): Promise<void> =>
  place.filter({ hasText: text }).first().waitFor()

/** Waits until something is so, with the patience that a page on a busy machine needs. */
export async function becomes(look: () => unknown, expected: unknown): Promise<void> {
  await expect.poll(look, { timeout: patienceMs }).toEqual(expected)
}

/** An update of an order of SKU.io that does not come from the page. */
export const update = (url: string, id: number, body: object): Promise<Response> =>
  fetch(`${url}/api/sales-orders/${id}`, {
    method: 'PUT',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Puts an order of NewStore on hold, as a client would. */
export const hold = (url: string, id: string): Promise<Response> =>
  fetch(`${url}/order-management/orders/${id}`, {
    method: 'PATCH',
    headers: {
      authorization: 'Bearer any',
      'content-type': 'application/json',
      'request-id': 'r-1',
      tenant: 'acme',
      'x-newstore-tenant': 'acme',
    },
    body: JSON.stringify({ status: 'on_hold' }),
  })
