/** The views beside the orders: journal, faults, verdicts, rules, scenarios, sessions. */
import { expect } from 'vitest'
import { becomes, describeInBrowser, live, says, test, update } from './browser.ts'

describeInBrowser('the journal', () => {
  test('says what is wrong beside the field that it is wrong with', async ({ open }) => {
    const { page, url, open: look } = await open()
    await update(url, 1001, { order_status: 'opne', sales_order_lines: [{ id: 11, quantity: 'two' }] })

    await look('#/journal/1')

    await says(
      page.locator('.json-bad', { hasText: '"order_status": "opne"' }),
      'The selected order status is invalid.',
    )
    await says(page.locator('.json-bad', { hasText: '"quantity": "two"' }), 'must be a number')
  })

  test('shows what an exchange changed as a difference, and sends it once more', async ({ open }) => {
    const { page, url, open: look } = await open()
    await look('#/journal')
    await update(url, 1001, { customer_po_number: 'PO-1' })
    await page.locator('.entry-row').click()

    await says(page.locator('.diff'), /order\.customer_po_number.*null.*"PO-1"/)
    await page.getByRole('button', { name: 'Replay' }).click()

    await says(page.locator('.outcome'), 'Journal entry 2')
    await becomes(() => page.locator('.entry-row').count(), 2)
  })

  test('that is empty says where to send requests', async ({ open }) => {
    const { page, url, open: look } = await open()

    await look('#/journal')

    await says(page.locator('.empty'), url)
  })
})

describeInBrowser('faults', () => {
  test('are added in two clicks, and count what they strike', async ({ open }) => {
    const { page, url, open: look } = await open()
    await look('#/orders')

    await page.getByRole('link', { name: 'Faults' }).click()
    await page.getByRole('button', { name: /500 twice, then fine/ }).click()
    await says(page.locator('.fault'), 'struck 0 of 0')
    const answer = await update(url, 1001, { customer_po_number: 'PO-1' })

    expect(answer.status).toBe(500)
    await says(page.locator('.fault'), /struck 1 of 1.*entries 1/)
  })

  test('that cannot be are refused with everything that is wrong with them', async ({ open }) => {
    const { page, open: look } = await open()
    await look('#/faults')

    await page.getByText('Another fault, as JSON').click()
    await page.getByLabel('The fault as JSON').fill('{"kind":"status","status":200,"tims":1}')
    await page.getByRole('button', { name: 'Add it' }).click()

    await says(page.locator('.failure'), /status must be a whole number from 400 to 599/)
    await says(page.locator('.failure'), /tims/)
  })
})

describeInBrowser('verdicts', () => {
  test('say live whether the client retried as it may', async ({ open }) => {
    const { page, url, open: look } = await open()
    await look('#/verdicts')
    await says(page.locator('.empty'), 'No calls yet.')

    await update(url, 1001, { order_status: 'opne' })
    await update(url, 1001, { order_status: 'opne' })

    await says(page.locator('.verdict-bad'), 'The client broke a retry rule.')
    await says(page.locator('.fault'), 'retried unfixed 400')
    await says(page.locator('.missing'), 'never saw a 200 of updateSalesOrder')
  })
})

describeInBrowser('rules', () => {
  test('are all there, and a link leads to one of them', async ({ open }) => {
    const { page, sandbox, open: look } = await open()

    await look('#/rules/skuio.reopen-guard')

    expect(await page.locator('.rule').count()).toBe(sandbox.providers.flatMap(({ rules }) => rules).length)
    await says(page.locator('.rule-wanted'), 'skuio.reopen-guard')
    await page.getByRole('group', { name: 'How we know' }).getByRole('button', { name: 'Assumed' }).click()
    await becomes(() => page.locator('.rule .tag-documented').count(), 0)
  })
})

describeInBrowser('scenarios', () => {
  test('are set with one click, and say what is wrong with what was filled in', async ({ open }) => {
    const { page, sandbox, open: look } = await open()
    await look('#/scenarios')
    const scene = page.locator('section[aria-label="SKU.io"] .scene', { hasText: 'a cancelled order' }).first()

    await scene.getByRole('button', { name: 'Set the scene' }).click()
    await says(scene, '✓ Set.')
    await scene.getByText('Parameters').click()
    await scene.locator('textarea').fill('{"id": "many"}')
    await scene.getByRole('button', { name: 'Set the scene' }).click()

    await says(scene.locator('.failure'), 'params.id')
    expect(sandbox.orders('skuio').list({ status: 'cancelled' }).length).toBeGreaterThan(0)
  })
})

describeInBrowser('sessions', () => {
  test('are worlds of their own, and the address says which one is shown', async ({ open }) => {
    const { page, url, sandbox, open: look } = await open()
    await sandbox.orders('skuio').put({ id: 7777, order_status: 'open' })
    await look('#/orders')
    await page.locator('[data-order="skuio/7777"]').waitFor()

    await page.getByRole('link', { name: 'Sessions' }).click()
    await page.getByLabel('Name').first().fill('demo')
    await page.getByRole('button', { name: 'Switch or create' }).click()
    await says(page.locator('.session-here'), 'demo')
    await live(page)
    expect(page.url()).toContain(`${url}/@demo/_sandbox/ui`)
    await page.getByRole('link', { name: 'Orders' }).click()

    await page.locator('[data-order="skuio/1001"]').waitFor()
    expect(await page.locator('[data-order="skuio/7777"]').count()).toBe(0)
  })

  test('are reset, and come back from a snapshot', async ({ open }) => {
    const { page, sandbox, open: look } = await open()
    await look('#/sessions')

    await page.getByRole('button', { name: 'Take a snapshot' }).click()
    await page.getByRole('button', { name: 'Restore before-the-demo' }).waitFor()
    await sandbox.orders('skuio').put({ id: 7777, order_status: 'open' })
    await page.getByRole('button', { name: 'Restore before-the-demo' }).click()
    await becomes(() => sandbox.orders('skuio').get(7777), undefined)

    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.getByRole('button', { name: 'Yes, reset default' }).click()
    await says(page.locator('.empty'), 'No snapshots.')
  })
})
