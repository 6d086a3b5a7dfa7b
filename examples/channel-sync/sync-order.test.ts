/** What the channel sync counts on, as a contract with SKU.io. */
import { Matchers } from '@pact-foundation/pact'
import { expect, test } from 'vitest'
import { openContract } from '../contract.ts'
import { type ChannelOrder, type Synced, syncOrder } from './sync-order.ts'

const { like, regex } = Matchers

const contract = await openContract('channel-sync', 'skuio')

const now = '2026-05-10T09:00:00.000Z'
const dateTime = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$'

interface Exchange {
  /** What SKU.io is like before, in the words of the sandbox's scenarios. */
  readonly state: string
  readonly title: string
  /** The fields sent, besides the time of the sync. */
  readonly sent: Record<string, string>
  readonly status: number
  /** Matchers and all. */
  readonly body: object
}

/** Lets the channel bring an order to a SKU.io that answers so. */
function sync(order: ChannelOrder, { state, title, sent, status, body }: Exchange, last?: Synced): Promise<Synced> {
  return contract
    .addInteraction()
    .given(state)
    .uponReceiving(title)
    .withRequest('PUT', `/api/sales-orders/${order.id}`, (request) => {
      request
        .headers({ Authorization: regex('^Bearer \\S+$', 'Bearer any'), Accept: 'application/json' })
        .jsonBody({ ...sent, last_synced_from_sales_channel_at: regex(dateTime, now) })
    })
    .willRespondWith(status, (answer) => {
      answer.jsonBody(body)
    })
    .executeTest(({ url }) => syncOrder({ url, token: 'any' }, order, last, new Date(now))) as Promise<Synced>
}

test('takes a closed order that stays closed for what it is, and not for a failure', async () => {
  const synced = await sync(
    { id: 1002, status: 'open', trackingNumber: '1Z999AA10123456784' },
    {
      state: 'order 1002 is closed and fulfilled',
      title: 'an update from a channel that still calls a fulfilled order open',
      sent: { order_status: 'open', tracking_number: '1Z999AA10123456784' },
      status: 200,
      body: { data: { id: 1002, order_status: 'closed', tracking_number: '1Z999AA10123456784' } },
    },
  )

  expect(synced).toEqual({ outcome: 'status-kept', status: 'closed', told: 'open' })
})

test('does not ask again for a status that was kept, and goes on with the rest', async () => {
  const synced = await sync(
    { id: 1002, status: 'open', trackingNumber: '1Z999AA10123456785' },
    {
      state: 'order 1002 is closed and fulfilled',
      title: 'an update that leaves the status alone',
      sent: { tracking_number: '1Z999AA10123456785' },
      status: 200,
      body: { data: { id: 1002, order_status: 'closed', tracking_number: '1Z999AA10123456785' } },
    },
    { outcome: 'status-kept', status: 'closed', told: 'open' },
  )

  expect(synced).toEqual({ outcome: 'status-kept', status: 'closed', told: 'open' })
})

test('reopens what was closed without being shipped', async () => {
  const synced = await sync(
    { id: 1003, status: 'open', shipBy: '2026-05-20' },
    {
      state: 'order 1003 is closed and unfulfilled',
      title: 'an update from a channel that reopens an order',
      sent: { order_status: 'open', ship_by_date: '2026-05-20' },
      status: 200,
      body: { data: { id: 1003, order_status: 'open', ship_by_date: '2026-05-20' } },
    },
  )

  expect(synced).toEqual({ outcome: 'as-told', status: 'open' })
})

test('keeps a cancelled order cancelled', async () => {
  const synced = await sync(
    { id: 1006, status: 'open' },
    {
      state: 'order 1006 is cancelled',
      title: 'an update from a channel that calls a cancelled order open',
      sent: { order_status: 'open' },
      status: 200,
      body: { data: { id: 1006, order_status: 'cancelled' } },
    },
  )

  expect(synced).toEqual({ outcome: 'status-kept', status: 'cancelled', told: 'open' })
})

test('reports every field that SKU.io refuses', async () => {
  const synced = await sync(
    { id: 1001, status: 'open', shipBy: 'tomorrow' },
    {
      state: 'order 1001 is open and unfulfilled',
      title: 'an update with a date that is none',
      sent: { order_status: 'open', ship_by_date: 'tomorrow' },
      status: 422,
      body: { errors: { ship_by_date: [like('The ship by date field must be a valid date.')] } },
    },
  )

  expect(synced).toEqual({
    outcome: 'refused',
    fields: { ship_by_date: ['The ship by date field must be a valid date.'] },
  })
})

test('says which order the shop does not know', async () => {
  const synced = await sync(
    { id: 1001, status: 'closed' },
    {
      state: 'no orders',
      title: 'an update of an order that does not exist',
      sent: { order_status: 'closed' },
      status: 404,
      body: { message: like('No query results for model [App\\Models\\SalesOrder] 1001') },
    },
  )

  expect(synced).toEqual({ outcome: 'unknown-order' })
})

test('stops when its token may not write', async () => {
  const synced = await sync(
    { id: 1001, status: 'closed' },
    {
      state: 'the token is read-only',
      title: 'an update with a token that may only read',
      sent: { order_status: 'closed' },
      status: 403,
      body: { message: like('Invalid scope(s) provided.') },
    },
  )

  expect(synced).toEqual({ outcome: 'stop', reason: 'SKU.io answered 403.' })
})

test('writes the contract that is committed', async () => {
  const { committed, written } = await contract.settle()

  expect(written, 'contracts/channel-sync-skuio.json is another one now: look at the change and commit it').toBe(
    committed,
  )
})
