/** What the OMS worker counts on, as a contract with NewStore. */
import { Matchers } from '@pact-foundation/pact'
import { expect, test } from 'vitest'
import { openContract } from '../contract.ts'
import { holdOrder, type Outcome } from './hold-order.ts'

const { like, regex, uuid } = Matchers

const contract = await openContract('oms-worker', 'newstore')

const pending = 'b604ffda-7e31-4338-beab-7f939a8c2322'
const closed = 'd806ffda-9e33-4440-9eb1-9f951bae4544'
const requestId = '4fd0b1f2-c37a-4e0c-9b6f-1a2d3e5c7089'

interface Hold {
  /** What NewStore is like before, in the words of the sandbox's scenarios. */
  readonly state: string
  readonly title: string
  readonly order: string
  readonly status: number
  readonly errorCode?: string
  readonly message?: string
}

/** Lets the worker hold an order of a NewStore that answers so, and tells what came of it and how long it waited. */
function hold({
  state,
  title,
  order,
  status,
  errorCode,
  message,
}: Hold): Promise<{ outcome: Outcome; waits: number[] }> {
  return contract
    .addInteraction()
    .given(state, state.startsWith('order ') ? { tenant: 'acme' } : {})
    .uponReceiving(title)
    .withRequest('PATCH', `/order-management/orders/${order}`, (request) => {
      request
        .headers({
          Authorization: regex('^Bearer \\S+$', 'Bearer any'),
          'Request-Id': uuid(requestId),
          Tenant: 'acme',
          'X-Newstore-Tenant': 'acme',
        })
        .jsonBody({ status: 'on_hold' })
    })
    .willRespondWith(status, (answer) => {
      if (errorCode === undefined) return
      answer
        .headers({ 'Content-Type': 'application/problem+json' })
        .jsonBody({ error_code: errorCode, message: like(message), request_id: like(requestId) })
    })
    .executeTest(async ({ url }) => {
      const waits: number[] = []
      const outcome = await holdOrder({ url, tenant: 'acme', token: 'any' }, order, async (ms) => {
        waits.push(ms)
      })
      return { outcome, waits }
    }) as Promise<{ outcome: Outcome; waits: number[] }>
}

test('holds an order', async () => {
  const { outcome } = await hold({
    state: `order ${pending} is pending`,
    title: 'a request to hold an order that can be held',
    order: pending,
    status: 200,
  })

  expect(outcome).toEqual({ held: true, attempts: 1 })
})

test('tries again after a 500, waiting longer each time, until it gives up', async () => {
  const { outcome, waits } = await hold({
    state: 'the next request fails with 500',
    title: 'a request to hold an order while NewStore fails',
    order: pending,
    status: 500,
    errorCode: 'internal_error',
    message: 'Internal error.',
  })

  expect(outcome).toEqual({ held: false, attempts: 4, status: 500 })
  expect(waits).toEqual([200, 400, 800])
})

test('never repeats a 400, and says what to mend', async () => {
  const { outcome, waits } = await hold({
    state: `order ${closed} is closed`,
    title: 'a request to hold an order that is closed',
    order: closed,
    status: 400,
    errorCode: 'bad_request',
    message: "Order in status 'closed' cannot be put on hold.",
  })

  expect(outcome).toEqual({
    held: false,
    attempts: 1,
    status: 400,
    mend: "Order in status 'closed' cannot be put on hold.",
  })
  expect(waits).toEqual([])
})

test('does not look again for an order that is not there', async () => {
  const { outcome } = await hold({
    state: 'no orders',
    title: 'a request to hold an order that does not exist',
    order: pending,
    status: 404,
    errorCode: 'not_found',
    message: `Order '${pending}' not found.`,
  })

  expect(outcome).toMatchObject({ held: false, attempts: 1, status: 404 })
})

test('writes the contract that is committed', async () => {
  const { committed, written } = await contract.settle()

  expect(written, 'contracts/oms-worker-newstore.json is another one now: look at the change and commit it').toBe(
    committed,
  )
})
