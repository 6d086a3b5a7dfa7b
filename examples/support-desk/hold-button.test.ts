/** What the support desk counts on, as a contract with NewStore. */
import { Matchers } from '@pact-foundation/pact'
import { expect, test } from 'vitest'
import { openContract } from '../contract.ts'
import { pressHold, render, type Shown } from './hold-button.ts'

const { like, regex, uuid } = Matchers

const contract = await openContract('support-desk', 'newstore')

const inFulfillment = 'c705ffda-8e32-4339-8eb0-8f940a9d3433'
const onHold = 'f008ffda-bf35-4642-afb3-b1973dc06766'
const cancelled = 'c311ffda-e238-4945-92b6-e4ca60f39a99'
const requestId = '4fd0b1f2-c37a-4e0c-9b6f-1a2d3e5c7089'

interface Press {
  /** What NewStore is like before, in the words of the sandbox's scenarios. */
  readonly state: string
  readonly title: string
  readonly order: string
  readonly status: number
  /** The code of the problem, and an example of its message. */
  readonly problem?: readonly [code: string, message: string]
}

/** Presses the button on a NewStore that answers so. */
function press({ state, title, order, status, problem }: Press): Promise<Shown> {
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
      if (!problem) return
      const [code, message] = problem
      answer
        .headers({ 'Content-Type': 'application/problem+json' })
        .jsonBody({ error_code: code, message: like(message), request_id: like(requestId) })
    })
    .executeTest(({ url }) => pressHold({ newstore: url, tenant: 'acme', token: 'any' }, order)) as Promise<Shown>
}

test('says that an order is on hold', async () => {
  const shown = await press({
    state: `order ${inFulfillment} is in_fulfillment`,
    title: 'the hold button pressed for an order in fulfilment',
    order: inFulfillment,
    status: 200,
  })

  expect(render(shown)).toBe('<p role="status">The order is on hold.</p>')
})

test('says so, too, where it was on hold already', async () => {
  const shown = await press({
    state: `order ${onHold} is on_hold`,
    title: 'the hold button pressed for an order that is on hold already',
    order: onHold,
    status: 200,
  })

  expect(shown).toEqual({ mood: 'done', text: 'The order is on hold.' })
})

test("shows in NewStore's own words why an order cannot be held, and offers no second try", async () => {
  const shown = await press({
    state: `order ${cancelled} is cancelled`,
    title: 'the hold button pressed for an order that is cancelled',
    order: cancelled,
    status: 400,
    problem: ['bad_request', "Order in status 'cancelled' cannot be put on hold."],
  })

  expect(shown).toMatchObject({
    text: "The order cannot be held: Order in status 'cancelled' cannot be put on hold.",
    pressAgain: false,
  })
  expect(render(shown)).not.toContain('<button')
})

test('sends who was signed in too long to sign in again', async () => {
  const shown = await press({
    state: 'the token is expired',
    title: 'the hold button pressed with a token that has expired',
    order: inFulfillment,
    status: 403,
    problem: ['forbidden', 'Access token is expired.'],
  })

  expect(shown).toMatchObject({ text: expect.stringContaining('Sign in again'), pressAgain: false })
})

test('asks whether an order that is not there is from another shop', async () => {
  const shown = await press({
    state: 'no orders',
    title: 'the hold button pressed for an order that the shop does not have',
    order: inFulfillment,
    status: 404,
    problem: ['not_found', `Order '${inFulfillment}' not found.`],
  })

  expect(shown).toMatchObject({ text: expect.stringContaining('another'), pressAgain: false })
})

test('offers the button again when NewStore fails', async () => {
  const shown = await press({
    state: 'the next request fails with 500',
    title: 'the hold button pressed while NewStore fails',
    order: inFulfillment,
    status: 500,
    problem: ['internal_error', 'Internal error.'],
  })

  expect(shown).toMatchObject({ mood: 'trouble', pressAgain: true })
  expect(render(shown)).toContain('<button')
})

test('writes the contract that is committed', async () => {
  const { committed, written } = await contract.settle()

  expect(written, 'contracts/support-desk-newstore.json is another one now: look at the change and commit it').toBe(
    committed,
  )
})
