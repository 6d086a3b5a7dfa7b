/** The console shows an API that is brought as it shows the others. */
import { expect } from 'vitest'
import returns from '../../examples/returns-api/index.ts'
import { becomes, describeInBrowser, says, test } from './browser.ts'

describeInBrowser('an API that is brought', () => {
  test('has its orders on the board, each with what could become of it', async ({ open }) => {
    const { page, open: go } = await open({ providers: [returns] })
    await go('#/orders/returns/RMA-1002')

    await says(page.locator('.panel'), 'RMA-1002')
    await page
      .locator('.panel')
      .getByRole('button', { name: /received/ })
      .first()
      .click()

    await says(page.locator('.panel'), 'The warehouse receives the parcel of an approved return')
    expect(await page.getByRole('button', { name: 'Returns' }).count()).toBeGreaterThan(0)
  })

  test('has its spec in the reference', async ({ open }) => {
    const { page, url } = await open({ providers: [returns] })

    await page.goto(`${url}/_sandbox/docs?spec=returns`)

    await says(page.locator('.opblock-summary-description'), 'Request a return')
    await becomes(
      () => page.locator('#specs a').allTextContents(),
      ['NewStore', 'SKU.io', 'Returns', 'The sandbox itself'],
    )
  })
})
