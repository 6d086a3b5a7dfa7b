/** What holds in every view: it is there, it says when the sandbox is not, everybody can use it, and it is small. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test as plain } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { becomes, describeInBrowser, live, now, says, test, update } from './browser.ts'

const views = [
  '#/orders',
  '#/orders/skuio/1002',
  '#/journal',
  '#/journal/1',
  '#/faults',
  '#/actors',
  '#/verdicts',
  '#/rules',
  '#/clock',
  '#/scenarios',
  '#/sessions',
]

/** As many as show everything: what is checked of one card is checked of all. */
const fewOrders = [
  {
    provider: 'skuio',
    orders: [
      { id: 1001, order_status: 'open', on_hold: true },
      { id: 1002, order_status: 'closed', fulfillment_status: 'fulfilled' },
    ],
  },
  { provider: 'newstore', orders: [{ id: 'one', tenant: 'acme', status: 'pending' }] },
]

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What keeps somebody out of what the page shows now. */
async function barriersIn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const portOf = (url: string): number => Number(new URL(url).port)

/** Of the entry that is open. */
async function showContract(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a contract of this' }).click()
  await page.getByLabel('Name of the consumer').fill('shop')
  await page.getByRole('button', { name: 'Make the contract' }).click()
  await page.locator('.contract-made').waitFor()
}

describeInBrowser('the console', () => {
  test.for(['light', 'dark'] as const)(
    'has no serious barrier in any view, %s',
    { timeout: 60_000 },
    async (colorScheme, { open }) => {
      const { page, url, sandbox, open: look } = await open({ fixtures: fewOrders }, { colorScheme })
      sandbox.faults.add({ kind: 'latency', ms: 1 })
      sandbox.actors.add({ script: 'warehouse-ships', order: 1002 })
      await update(url, 1001, { order_status: 'opne' })
      await update(url, 1002, { order_status: 'open' })
      const found: string[] = []

      await look('#/orders')
      for (const view of views) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, view)
        await page.locator('main h1, .panel h2').last().waitFor()
        if (view.endsWith('1002')) await page.locator('[data-action="order_status→open"]').click()
        if (view === '#/journal/1') await showContract(page)
        found.push(...(await barriersIn(page)).map((barrier) => `${view}: ${barrier}`))
      }

      expect(found).toEqual([])
    },
  )

  test('fits a telephone', async ({ open }) => {
    const { page, url, open: look } = await open({}, { viewport: { width: 390, height: 844 } })
    await update(url, 1001, { order_status: 'opne' })

    for (const view of views) {
      await look(view)
      if (view === '#/journal/1') await showContract(page)
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(tooWide, view).toBe(0)
    }
  })

  test('says when the connection is lost, and recovers by itself without being loaded again', async ({ open }) => {
    const { page, url, sandbox, open: look } = await open()
    await look('#/orders')
    await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'))

    await sandbox.close()
    await says(page.getByRole('alert'), 'The connection to the sandbox is lost.')
    const second = await createSandbox({ clock: now })
    try {
      await second.orders('skuio').put({ id: 7777, order_status: 'open' })
      await second.listen({ port: portOf(url) })

      await live(page)
      await page.locator('[data-order="skuio/7777"]').waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
      expect(await page.locator('body').getAttribute('data-loaded')).toBe('once')
    } finally {
      await second.close()
    }
  })

  test('tries at once to connect again when somebody asks it to', async ({ open }) => {
    const { page, url, sandbox, open: look } = await open()
    await page.clock.install({ time: now })
    await look('#/orders')
    // The page's own timers stand still, so that it does not try by itself.
    await page.clock.pauseAt('2026-05-11T09:00:00Z')
    await sandbox.close()
    const tryNow = page.getByRole('button', { name: 'Try now' })
    await tryNow.waitFor()
    const second = await createSandbox({ clock: now })
    try {
      await second.listen({ port: portOf(url) })

      await tryNow.click()

      await live(page)
    } finally {
      await second.close()
    }
  })

  test('asks once for the control token, and never writes it into the address', async ({ open }) => {
    const { page, url } = await open({ controlToken: 'sesame' })
    await page.goto(`${url}/_sandbox/ui`)

    await page.getByLabel('Control token').fill('wrong')
    await page.getByRole('button', { name: 'Open the console' }).click()
    await says(page.getByRole('alert'), 'does not accept this token')
    await page.getByLabel('Control token').fill('sesame')
    await page.getByRole('button', { name: 'Open the console' }).click()
    await live(page)
    await page.reload()
    await live(page)

    expect(page.url()).not.toContain('sesame')
  })

  test('keeps the colours that somebody chose', async ({ open }) => {
    const { page, open: look } = await open({}, { colorScheme: 'light' })
    await look('#/orders')

    await page.getByLabel('Colours').selectOption('dark')
    await page.reload()

    await live(page)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
  })

  test('is used by the keyboard alone', async ({ open }) => {
    const { page, open: look } = await open()
    await look('#/orders')

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    await page.locator('[data-order="skuio/1002"]').focus()
    await page.keyboard.press('Enter')

    await says(page.locator('.panel:focus'), 'SO-1002')
  })
})

/** Goes from where the focus is to the end of the page: what is reached, and what of it does not show that it is. */
async function tabThrough(page: Page): Promise<{ readonly reached: string[]; readonly unseen: string[] }> {
  const reached: string[] = []
  const unseen: string[] = []
  // Far more than there are to be reached.
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press('Tab')
    const { name, seen } = await page.evaluate(() => {
      const at = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      return {
        name: at === document.body ? '' : at.getAttribute('aria-label') || at.textContent?.trim() || at.tagName,
        seen: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
      }
    })
    if (name === '') break
    reached.push(name)
    if (!seen) unseen.push(name)
  }
  return { reached, unseen }
}

describeInBrowser('the keyboard', () => {
  test('reaches everything, and shows where it is', async ({ open }) => {
    const { page, url, open: look } = await open()
    await update(url, 1001, { order_status: 'opne' })
    await look('#/journal')

    const list = await tabThrough(page)
    await page.locator('.entry-row').focus()
    await page.keyboard.press('Enter')
    await page.locator('.panel:focus').waitFor()
    const entry = await tabThrough(page)

    expect([...list.unseen, ...entry.unseen]).toEqual([])
    expect(list.reached).toEqual(expect.arrayContaining(['Skip to the view', 'Second writers', 'Empty the journal']))
    expect(entry.reached).toEqual(
      expect.arrayContaining(['Replay', 'Copy as curl', 'Make a contract of this', 'Body of the request']),
    )
  })
})

describeInBrowser('the API reference', () => {
  test.for([
    ['newstore', 'Update order'],
    ['skuio', 'Update Sales Order'],
    ['control', 'Set a scene'],
  ])('shows the spec of %s', async ([spec = '', operation = ''], { open }) => {
    const { page, url } = await open()

    await page.goto(`${url}/_sandbox/docs?spec=${spec}`)

    await says(page.locator('.opblock-summary-description'), operation)
    await says(page.locator('.servers'), url)
  })

  test.for(['light', 'dark'] as const)('has no serious barrier, %s', async (colorScheme, { open }) => {
    const { page, url } = await open({}, { colorScheme })
    await page.goto(`${url}/_sandbox/docs?spec=skuio`)

    await page.locator('#operations-Sales_orders-getSalesOrder .opblock-summary-control').click()
    await page.locator('#operations-Sales_orders-getSalesOrder .microlight').first().waitFor()

    expect(await barriersIn(page)).toEqual([])
  })

  test('sends requests to the session that it is opened in', async ({ open }) => {
    const { page, url, sandbox } = await open()
    await page.goto(`${url}/@docs/_sandbox/docs?spec=skuio`)
    const operation = page.locator('#operations-Sales_orders-getSalesOrder')

    await operation.locator('.opblock-summary-control').click()
    await operation.getByRole('button', { name: 'Try it out' }).click()
    await operation.locator('input').first().fill('1002')
    await operation.getByRole('button', { name: 'Execute' }).click()

    await becomes(() => sandbox.session('docs').journal.entries().length, 1)
  })
})

describe('the pages as they are served', () => {
  const answerTo = async (path: string, headers = {}): Promise<Response> => {
    const sandbox = await createSandbox()
    return sandbox.fetch(new Request(`http://sandbox${path}`, { headers }))
  }

  plain('run nothing but their own scripts and styles, and stand in no frame', async () => {
    for (const path of ['/_sandbox/ui', '/_sandbox/docs', '/@demo/_sandbox/ui']) {
      const { status, headers } = await answerTo(path)
      const policy = headers.get('content-security-policy') ?? ''

      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
    }
  })

  plain('load files that a browser need never ask for again, and no others', async () => {
    const html = await (await answerTo('/_sandbox/ui')).text()
    const [, script = ''] = /src="\.\/ui\/([^"]+\.js)"/.exec(html) ?? []

    const asset = await answerTo(`/_sandbox/ui/${script}`)
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await answerTo('/_sandbox/ui/assets/no-such.js')).status).toBe(404)
    expect((await answerTo('/_sandbox/ui/assets/..%2fui.html')).status).toBe(404)
  })

  plain.for([
    ['a browser goes to the console', '/', 'text/html,*/*', 302, '/_sandbox/ui'],
    ['a browser in a session stays in it', '/@demo', 'text/html,*/*', 302, '/@demo/_sandbox/ui'],
    ['a program gets the index', '/', '*/*', 200, null],
    ['a slash too many is taken away', '/_sandbox/ui/', 'text/html', 302, '../ui'],
  ] as const)('%s', async ([, path, accept, status, location]) => {
    const answer = await answerTo(path, { accept })

    expect(answer.status).toBe(status)
    expect(answer.headers.get('location')).toBe(location)
  })

  plain('weigh under 150 kB compressed, the API viewer aside', () => {
    const built = fileURLToPath(new URL('../../dist/console/page/', import.meta.url))
    const html = readFileSync(`${built}ui.html`, 'utf8')
    const files = [...html.matchAll(/(?:src|href)="\.\/ui\/([^"]+)"/g)].map(([, file = '']) => file)
    const scripts = files.filter((file) => file.endsWith('.js'))
    const imported = scripts.flatMap((file) =>
      [...readFileSync(built + file, 'utf8').matchAll(/from"\.\/([^"]+)"/g)].map(([, name = '']) => `assets/${name}`),
    )
    const bytes = ['ui.html', ...new Set([...files, ...imported])].map(
      (file) => gzipSync(readFileSync(built + file)).length,
    )

    expect(scripts.length).toBeGreaterThan(0)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(150_000)
  })
})
