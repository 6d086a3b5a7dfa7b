/** A page that reopens orders, against whatever the shop makes of it. All four tests write to the same order at once. */
import { expect, type Page } from '@playwright/test'
import { type Sandbox, test } from './sandbox.ts'

const open = (page: Page, sandbox: Sandbox): Promise<unknown> =>
  page.goto(`${process.env.DESK_URL}?api=${encodeURIComponent(sandbox.url)}`)

test('reopens an order that has not shipped', async ({ page, sandbox }) => {
  await sandbox.given('skuio', 'order 1002 is closed and unfulfilled')
  await open(page, sandbox)

  await page.getByRole('button').click()

  await expect(page.getByRole('status')).toHaveText('Reopened')
  expect(await sandbox.order('skuio', 1002)).toMatchObject({ order_status: 'open' })
})

test('says that a shipped order stays closed', async ({ page, sandbox }) => {
  await sandbox.given('skuio', 'order 1002 is closed and fulfilled')
  await open(page, sandbox)

  await page.getByRole('button').click()

  await expect(page.getByRole('status')).toHaveText('The shop keeps it closed')
})

test('says that a cancelled order stays cancelled', async ({ page, sandbox }) => {
  await sandbox.given('skuio', 'order 1002 is cancelled')
  await open(page, sandbox)

  await page.getByRole('button').click()

  await expect(page.getByRole('status')).toHaveText('The shop keeps it cancelled')
})

test('asks to try again when the shop fails, and then it works', async ({ page, sandbox }) => {
  await sandbox.given('skuio', 'order 1002 is closed and unfulfilled')
  await sandbox.addFault({ kind: 'status', status: 500, times: 1, match: { provider: 'skuio' } })
  await open(page, sandbox)

  await page.getByRole('button').click()
  await expect(page.getByRole('status')).toHaveText('Please try again: 500')
  await page.getByRole('button').click()

  await expect(page.getByRole('status')).toHaveText('Reopened')
})
