/** The board, and an order with what could become of it. */
import { expect } from 'vitest'
import { becomes, describeInBrowser, hold, says, test, update } from './browser.ts'

const pending = 'b604ffda-7e31-4338-beab-7f939a8c2322'

describeInBrowser('the board', () => {
  test('opens where a browser asks for the root, with the orders of both APIs by status', async ({ open }) => {
    const { page, url, sandbox } = await open()

    await page.goto(url)

    await page.waitForURL('**/_sandbox/ui')
    await page.locator('.provider-board').nth(1).waitFor()
    const { newstore = 0, skuio = 0 } = sandbox.counts()
    expect(await page.locator('[data-order]').count()).toBe(newstore + skuio)
    await says(page.locator('[role="group"][aria-label="closed"]'), 'SO-1002')
  })

  test('shows a change that somebody else makes, without being asked', async ({ open }) => {
    const { page, url, open: look } = await open()
    await look('#/orders')
    await says(page.locator('section[aria-label="SKU.io"] [role="group"][aria-label="open"]'), 'SO-1001')

    await update(url, 1001, { order_status: 'closed' })

    await says(page.locator('section[aria-label="SKU.io"] [role="group"][aria-label="closed"]'), 'SO-1001')
  })

  test('finds orders by tenant and by what they say, and tells how to come back', async ({ open }) => {
    const { page, open: look } = await open()
    await look('#/orders')

    await page.getByLabel('Tenant').selectOption('globex')
    await becomes(() => page.locator('[data-order^="skuio/"]').count(), 0)
    await page.getByLabel('Search the orders').fill('no such thing')
    await page.getByRole('button', { name: /Show all/ }).click()

    await page.locator('[data-order="skuio/1002"]').waitFor()
  })

  test('knows the tenant and the status of an order that came since, without asking', async ({ open }) => {
    const { page, sandbox, open: look } = await open()
    await look('#/orders')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))

    await sandbox.orders('newstore').put({ order: { id: 'fresh', status: 'routing' }, tenant: 'globex' })
    await page.getByLabel('Tenant').selectOption('globex')

    await page
      .locator('[role="group"][aria-label="routing"] [data-order="newstore/fresh"]', { hasText: 'globex' })
      .waitFor()
    expect(asked).toEqual([])
  })

  test('shows what the passing of time does to orders when the clock is turned', async ({ open }) => {
    const { page, url, sandbox, open: look } = await open({ holdGraceSeconds: 60 })
    await hold(url, pending)
    await look('#/orders')
    await page.locator(`[role="group"][aria-label="on hold"] [data-order="newstore/${pending}"]`).waitFor()

    await sandbox.clock.advance('PT2M')

    await page.locator(`[role="group"][aria-label="routing"] [data-order="newstore/${pending}"]`).waitFor()
  })

  test('stays small with thousands of orders: a column shows more when it is asked to', async ({ open }) => {
    const orders = Array.from({ length: 3000 }, (_, at) => ({ id: 10_000 + at, order_status: 'open' }))
    const { page, open: look } = await open({ fixtures: { provider: 'skuio', orders } })

    await look('#/orders')

    expect(await page.locator('[data-order]').count()).toBe(30)
    await page.getByRole('button', { name: 'Show 30 of 2970 more' }).click()
    await becomes(() => page.locator('[data-order]').count(), 60)
    await page.getByLabel('Search the orders').fill('12999')
    await becomes(() => page.locator('[data-order]').count(), 1)
  })
})

describeInBrowser('an order', () => {
  test('says before it is asked that its reopening would be suppressed, by which rule and from which sentence', async ({
    open,
  }) => {
    const { page, open: look } = await open()
    await look('#/orders/skuio/1002')

    await page.locator('[data-edge="order_status→open"]').focus()
    await page.keyboard.press('Enter')

    const preview = page.locator('.preview')
    await says(preview, 'suppressed closed → open: it stays closed')
    await says(preview, 'This guard suppresses spurious reopens from sales-channel sync paths')
    await says(preview, 'send "force_reopen": true with it')

    await preview.getByRole('button', { name: 'Send' }).click()

    await says(preview.locator('.outcome'), /200.*Journal entry 1.*suppressed.*skuio\.reopen-guard.*documented/)
    await says(page.locator('.timeline'), /PUT updateSalesOrder.*suppressed closed → open/)
  })

  test('is moved by its buttons, as a caller and as the vendor would', async ({ open }) => {
    const { page, open: look } = await open()
    await look(`#/orders/newstore/${pending}`)
    const status = page.locator('.panel-head .tag-status')
    const press = async (action: string): Promise<void> => {
      await page.locator(`[data-action="${action}"]`).click()
      await page.locator('.preview').getByRole('button', { name: 'Send' }).click()
    }
    await says(status, 'pending')

    await press('vendor→routing')
    await says(status, 'routing')
    await says(page.locator('[data-state="routing"].state-current'), 'routing')
    await press('status→on_hold')
    await says(status, 'on hold')

    await says(page.locator('.timeline'), 'newstore.hold')
  })

  test('is forced open, cancelled and uncancelled', async ({ open }) => {
    const { page, open: look } = await open()
    await look('#/orders/skuio/1002')
    const status = page.locator('.panel-head .tag-status')

    for (const [action, next] of [
      ['force_reopen', 'open'],
      ['canceled_at→cancelled', 'cancelled'],
      ['canceled_at null→open', 'open'],
    ] as const) {
      await page.locator(`[data-action="${action}"]`).click()
      await page.locator('.preview').getByRole('button', { name: 'Send' }).click()
      await says(status, next)
    }
  })

  test('cannot be shipped before its release floor, and can when the clock is past it', async ({ open }) => {
    const { page, open: look } = await open({ clock: '2026-05-09T09:00:00Z' })
    await look('#/orders/skuio/1010')
    const send = page.locator('.preview').getByRole('button', { name: 'Send' })
    await page.getByRole('button', { name: 'Release the hold' }).click()
    await send.click()
    await page.locator('[data-action="on_hold"]', { hasText: /^Hold$/ }).waitFor()

    await page.locator('[data-action="ship"]').click()
    await send.click()
    await says(page.locator('.outcome'), /409.*skuio\.release-floor/)

    await page.getByRole('link', { name: 'Clock', exact: true }).click()
    await page.getByRole('button', { name: '+ 1 day' }).click()
    await says(page.locator('.clock-now'), '2026-05-10 09:00:00')
    await page.goBack()
    await page.locator('[data-action="ship"]').click()
    await send.click()

    await says(page.locator('.panel-head .tag-status'), 'closed')
    await says(page.locator('section[aria-label="Fulfilments"]'), '1 of line 101')
  })

  test('is copied as a command that sends the same', async ({ open }) => {
    const { page, url, open: look } = await open({}, { permissions: ['clipboard-read', 'clipboard-write'] })
    await look('#/orders/skuio/1001')
    await page.locator('[data-action="order_status→closed"]').click()

    await page.getByRole('button', { name: 'Copy as curl' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()

    const command = await page.evaluate(() => navigator.clipboard.readText())
    expect(command.split(' \\\n  ')).toEqual([
      `curl -i -X PUT '${url}/api/sales-orders/1001'`,
      "-H 'Authorization: Bearer any'",
      "-H 'Content-Type: application/json'",
      `-d '{"order_status":"closed"}'`,
    ])
  })

  test('that is not there says so, and Escape closes one that is', async ({ open }) => {
    const { page, open: look } = await open()
    await look('#/orders/skuio/4711')
    await says(page.locator('.panel'), 'SKU.io has no order 4711 in this session.')

    await look('#/orders/skuio/1001')
    await says(page.locator('.panel'), 'SO-1001')
    await page.keyboard.press('Escape')

    await becomes(() => page.locator('.panel').count(), 0)
  })
})
