/** The views beside the orders: journal, faults, second writers, verdicts, rules, scenarios, sessions. */
import { readFile } from 'node:fs/promises'
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

  test('shows what an exchange changed before the page was opened, old values beside new ones', async ({ open }) => {
    const { page, url, open: look } = await open()
    await update(url, 1001, {
      order_status: 'closed',
      customer_po_number: 'PO-1',
      sales_order_lines: [{ id: 11, quantity: 5 }],
    })

    await look('#/journal/1')

    const diff = page.locator('.diff li')
    await says(diff, /customer_po_number.*null.*→.*"PO-1"/)
    await says(diff, /order_status.*"open".*→.*"closed"/)
    await says(diff, /sales_order_lines\.0\.quantity.*2.*→.*5/)
  })

  test('sends an exchange once more', async ({ open }) => {
    const { page, url, open: look } = await open()
    await look('#/journal')
    await update(url, 1001, { customer_po_number: 'PO-1' })
    await page.locator('.entry-row').click()

    await page.getByRole('button', { name: 'Replay' }).click()

    await says(page.locator('.outcome'), 'Journal entry 2')
    await becomes(() => page.locator('.entry-row').count(), 2)
  })

  test('is narrowed to what was stopped by a rule, and says how to see everything again', async ({ open }) => {
    const { page, url, open: look } = await open()
    await update(url, 1002, { order_status: 'open' })
    await update(url, 1001, { customer_po_number: 'PO-1' })
    await look('#/journal')

    await page.getByLabel('Which entries').selectOption('stopped by a rule')
    await becomes(() => page.locator('.entry-row').count(), 1)
    await page.getByLabel('Search the journal').fill('no such thing')
    await page.getByRole('button', { name: 'Show all 2 entries' }).click()

    await becomes(() => page.locator('.entry-row').count(), 2)
  })

  test('closes an entry with Escape, and goes on in the row that it was opened from', async ({ open }) => {
    const { page, url, open: look } = await open()
    await update(url, 1001, { customer_po_number: 'PO-1' })
    await look('#/journal')
    await page.locator('.entry-row').focus()
    await page.keyboard.press('Enter')
    await page.locator('.panel:focus').waitFor()

    await page.keyboard.press('Escape')

    await page.locator('.entry-row:focus').waitFor()
    expect(await page.locator('.panel').count()).toBe(0)
  })

  test('that is empty says where to send requests', async ({ open }) => {
    const { page, url, open: look } = await open()

    await look('#/journal')

    await says(page.locator('.empty'), url)
  })
})

describeInBrowser('a contract of an exchange', () => {
  test('is made in the name of a consumer, shown, downloaded and copied', async ({ open }) => {
    const { page, url, sandbox, open: look } = await open({}, { permissions: ['clipboard-read', 'clipboard-write'] })
    const recording = sandbox.record('channel-sync')
    await update(url, 1002, { order_status: 'open' })
    await look('#/journal/1')

    await page.getByRole('button', { name: 'Make a contract of this' }).click()
    await page.keyboard.type('channel-sync')
    await page.keyboard.press('Enter')
    await says(page.locator('.contract-made'), 'channel-sync-skuio.json')
    await says(page.getByLabel('Interaction'), 'order 1002 is closed and fulfilled')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    const download = await downloading
    await page.getByRole('button', { name: 'Copy the Pact file' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()

    const { contracts } = await recording.contracts()
    expect(download.suggestedFilename()).toBe('channel-sync-skuio.json')
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(contracts[0]?.pact)
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(contracts[0]?.pact)
  })

  test('is not made of an answer that was lost, and in no name that a file cannot have', async ({ open }) => {
    const { page, url, sandbox, open: look } = await open()
    sandbox.faults.add({ kind: 'connection-reset', stage: 'response' })
    await update(url, 1001, { customer_po_number: 'PO-1' }).catch(() => undefined)
    await look('#/journal/1')

    await page.getByRole('button', { name: 'Make a contract of this' }).click()
    await page.getByLabel('Name of the consumer').fill('the shop')
    await page.getByRole('button', { name: 'Make the contract' }).click()

    const failure = page.locator('.contract .failure')
    await says(failure, 'The name is no name for a file')
    await says(failure, 'This exchange cannot be said in a contract: its answer was lost (connection-reset)')
  })
})

describeInBrowser('second writers', () => {
  test('are added by one click, do their work at their time, and are sent away', async ({ open }) => {
    const { page, url, sandbox, open: look } = await open()
    await look('#/actors')
    await says(page.locator('.empty'), 'Nobody else changes anything.')

    await page.getByRole('button', { name: 'SKU.io' }).click()
    await page.getByLabel('order', { exact: true }).fill('1002')
    await page.getByRole('button', { name: /walmart shipped sync/ }).click()
    await says(page.locator('.step'), /After request 1: updates it.*still to come/)
    await update(url, 1002, { customer_po_number: 'PO-1' })

    await says(page.locator('.step-done'), 'answered 200')
    await says(page.locator('.fault'), 'has seen 1 request to it')
    await page.getByRole('button', { name: 'Send away walmart-shipped-sync' }).click()
    await says(page.locator('.empty'), 'Nobody else changes anything.')
    expect(sandbox.actors.list()).toEqual([])
  })

  test('that are written wrongly are refused with everything that is wrong', async ({ open }) => {
    const { page, open: look } = await open()
    await look('#/actors')

    await page.getByText('Steps of your own, as JSON').click()
    const written = page.getByLabel('The second writer as JSON')
    await written.fill('{"provider": "skuio"')
    await page.getByRole('button', { name: 'Add it' }).click()
    await says(page.locator('.failure'), 'This is no JSON')
    await written.fill('{"provider":"skuio","order":1001,"steps":[{"afer":1,"fulfill":{}}]}')
    await page.getByRole('button', { name: 'Add it' }).click()

    await says(page.locator('.failure'), /steps\.0\.afer is not known. Did you mean "after"\?/)
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

  test('are also those on all sessions, and lead into the journal of the session they are about', async ({ open }) => {
    const { page, url, open: look } = await open()
    for (let time = 0; time < 2; time += 1) await update(`${url}/@worker-3`, 1001, { order_status: 'opne' })
    await look('#/verdicts')
    await says(page.locator('.empty'), 'No calls yet.')

    await page.getByRole('button', { name: 'All sessions since the start' }).click()
    await says(page.locator('.fault'), 'session worker-3')
    await page.getByRole('link', { name: '#2' }).click()

    await says(page.locator('.panel'), 'order_status')
    expect(page.url()).toBe(`${url}/@worker-3/_sandbox/ui#/journal/2`)
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
