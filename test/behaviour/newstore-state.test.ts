/** What NewStore does to an order that every gate has let a request through to, and who gets a token. */
import { describe, expect } from 'vitest'
import { askToken, globex, hold, stored } from '../support/asking.ts'
import { closed, errorBody, inFulfillment, ofGlobex, pending, statuses } from '../support/newstore.ts'
import { test } from '../support/sandboxes.ts'
import { table } from '../support/table.ts'

const historyOf = (view: { history: readonly { event: string; from?: string; to?: string }[] }) =>
  view.history.map(({ event, from, to }) => ({ event, from, to }))

describe('{"status": "on_hold"}', () => {
  const state = table<'from' | 'answer' | 'then' | 'history'>(`
    | from           | answer | then      | history |
    | pending        | 200    | on_hold   | one     |
    | routing        | 200    | on_hold   | one     |
    | in_fulfillment | 200    | on_hold   | one     |
    | on_hold        | 200    | on_hold   | none    |
    | complete       | 400    | complete  | none    |
    | closed         | 400    | closed    | none    |
    | cancelled      | 400    | cancelled | none    |
  `)

  test('has a row for every status', () => {
    expect(state.map(({ from }) => from)).toEqual(statuses)
  })

  test.for(state)(
    'on an order that is $from: $answer, then $then',
    async ({ from, answer, then, history }, { sandbox }) => {
      await sandbox.orders('newstore').put({ id: 'an-order', tenant: 'acme', status: from })
      const before = stored(sandbox, 'newstore', 'an-order')

      const answered = await hold(sandbox, 'an-order')

      if (answer === '200') {
        expect(answered).toAnswer(200)
        expect(answered.text).toBe('')
      } else {
        expect(answered).toAnswer(400, errorBody(400, `Order in status '${from}' cannot be put on hold.`))
      }
      const after = stored(sandbox, 'newstore', 'an-order')
      expect(after.order).toEqual({ ...before.order, status: then })
      expect(historyOf(after)).toEqual(history === 'one' ? [{ event: 'status-changed', from, to: then }] : [])
      if (history === 'none') expect(after).toEqual(before)
    },
  )

  test('twice holds once', async ({ sandbox }) => {
    await hold(sandbox, pending)
    const once = stored(sandbox, 'newstore', pending)
    await sandbox.clock.advance('PT1H')

    expect(await hold(sandbox, pending)).toAnswer(200)

    expect(stored(sandbox, 'newstore', pending)).toEqual(once)
    expect(historyOf(once).filter(({ to }) => to === 'on_hold')).toHaveLength(1)
  })

  test('holds one order and no other', async ({ sandbox }) => {
    const others = () =>
      sandbox
        .orders('newstore')
        .list()
        .filter(({ id }) => id !== inFulfillment)
    const before = others()

    await hold(sandbox, inFulfillment)

    expect(others()).toEqual(before)
  })
})

describe('a body without a status', () => {
  test.for(statuses)('changes nothing of an order that is %s', async (status, { sandbox }) => {
    await sandbox.orders('newstore').put({ id: 'an-order', tenant: 'acme', status })
    const before = stored(sandbox, 'newstore', 'an-order')

    expect(await hold(sandbox, 'an-order', {})).toAnswer(200)

    expect(stored(sandbox, 'newstore', 'an-order')).toEqual(before)
  })

  test.for(statuses)('differs from a status of null, which is 400 for one that is %s', async (status, { sandbox }) => {
    await sandbox.orders('newstore').put({ id: 'an-order', tenant: 'acme', status })
    const before = stored(sandbox, 'newstore', 'an-order')

    const message = "Validation of update order request failed with error: None is not of type 'string'."
    expect(await hold(sandbox, 'an-order', { status: null })).toAnswer(400, errorBody(400, message))

    expect(stored(sandbox, 'newstore', 'an-order')).toEqual(before)
  })
})

describe('unknown keys', () => {
  test('are ignored with a notice that names them', async ({ sandbox }) => {
    const answer = await hold(sandbox, pending, { status: 'on_hold', reason: 'address check', id: closed })

    expect(answer).toAnswer(200)
    expect(answer.notices).toEqual([
      expect.objectContaining({ rule: 'newstore.unknown-field', field: 'reason' }),
      expect.objectContaining({ rule: 'newstore.unknown-field', field: 'id' }),
    ])
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'on_hold' })
  })

  test('change nothing on their own, however near they come', async ({ sandbox }) => {
    const before = stored(sandbox, 'newstore', pending)

    const answer = await hold(sandbox, pending, { Status: 'on_hold', staus: 'on_hold' })

    expect(answer).toAnswer(200)
    expect(answer.notices.map(({ field }) => field)).toEqual(['Status', 'staus'])
    expect(answer.headers.get('sandbox-notice')).toContain('"status"')
    expect(stored(sandbox, 'newstore', pending)).toEqual(before)
  })
})

describe('the way off hold', () => {
  test('is not this endpoint', async ({ sandbox }) => {
    await hold(sandbox, pending)

    for (const status of statuses.filter((one) => one !== 'on_hold')) {
      expect(await hold(sandbox, pending, { status })).toAnswer(400)
    }

    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'on_hold' })
  })

  test("is the backend's to go, and the order can be held again", async ({ sandbox }) => {
    await hold(sandbox, pending)

    await sandbox.orders('newstore').transition(pending, 'routing')
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'routing' })

    expect(await hold(sandbox, pending)).toAnswer(200)
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'on_hold' })
  })

  test('is not time by default', async ({ sandbox }) => {
    await hold(sandbox, pending)

    await sandbox.clock.advance('P30D')

    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'on_hold' })
  })
})

describe('a grace period of 15 minutes', () => {
  test('holds until it has passed on the sandbox clock, then routes the order', async ({ open }) => {
    const sandbox = await open({ holdGraceSeconds: 900 })
    await hold(sandbox, pending)

    await sandbox.clock.advance('PT14M59S')
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'on_hold' })

    await sandbox.clock.advance('PT2S')
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'routing' })
    expect(historyOf(stored(sandbox, 'newstore', pending)).slice(-2)).toEqual([
      { event: 'status-changed', from: 'pending', to: 'on_hold' },
      { event: 'status-changed', from: 'on_hold', to: 'routing' },
    ])
  })

  test('begins with the first hold, which a second one does not prolong', async ({ open }) => {
    const sandbox = await open({ holdGraceSeconds: 900 })
    await hold(sandbox, pending)
    await sandbox.clock.advance('PT10M')

    await hold(sandbox, pending)
    await sandbox.clock.advance('PT6M')

    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'routing' })
  })

  test('begins anew with a new hold', async ({ open }) => {
    const sandbox = await open({ holdGraceSeconds: 900 })
    await hold(sandbox, pending)
    await sandbox.clock.advance('PT16M')

    expect(await hold(sandbox, pending)).toAnswer(200)
    await sandbox.clock.advance('PT10M')
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'on_hold' })

    await sandbox.clock.advance('PT6M')
    expect(sandbox.orders('newstore').get(pending)).toMatchObject({ status: 'routing' })
  })

  test('is the same for whoever looks: the API holds the routed order again', async ({ open }) => {
    const sandbox = await open({ holdGraceSeconds: 900 })
    await hold(sandbox, pending)
    await sandbox.clock.advance('PT16M')

    expect(await hold(sandbox, pending)).toAnswer(200)

    const entries = historyOf(stored(sandbox, 'newstore', pending))
    expect(entries.map(({ to }) => to).slice(-3)).toEqual(['on_hold', 'routing', 'on_hold'])
  })
})

describe('tenants', () => {
  test("do not see each other's orders", async ({ sandbox }) => {
    const before = stored(sandbox, 'newstore', ofGlobex)
    const message = `Order '${ofGlobex}' not found.`

    expect(await hold(sandbox, ofGlobex)).toAnswer(404, errorBody(404, message))
    expect(stored(sandbox, 'newstore', ofGlobex)).toEqual(before)

    expect(await hold(sandbox, ofGlobex, undefined, globex)).toAnswer(200)
    expect(stored(sandbox, 'newstore', ofGlobex).order).toMatchObject({ status: 'on_hold' })
  })

  test('cannot tell an order of another tenant from none at all', async ({ sandbox }) => {
    await sandbox.orders('newstore').put({ id: 'theirs', tenant: 'globex', status: 'closed' })

    const theirs = await hold(sandbox, 'theirs')
    const nobodys = await hold(sandbox, 'nobody')

    expect(theirs.text.replaceAll('theirs', '<id>')).toBe(nobodys.text.replaceAll('nobody', '<id>'))
    expect(theirs.status).toBe(nobodys.status)
  })

  test('come into being with an order of theirs', async ({ sandbox }) => {
    const initech = { Tenant: 'initech', 'X-Newstore-Tenant': 'initech' }
    expect(await hold(sandbox, 'first', undefined, initech)).toAnswer(403)

    await sandbox.orders('newstore').put({ id: 'first', tenant: 'initech', status: 'pending' })

    expect(await hold(sandbox, 'first', undefined, initech)).toAnswer(200)
  })
})

const form = { grant_type: 'client_credentials', client_id: 'acme-oms', client_secret: 'acme-oms-secret' }
const basic = (id: string, secret: string) => ({ Authorization: `Basic ${btoa(`${id}:${secret}`)}` })
const tokenOf = (body: unknown) => (body as { access_token: string }).access_token
const as = (token: string) => ({ Authorization: `Bearer ${token}` })

describe('the token endpoint', () => {
  const issued = { access_token: expect.stringMatching(/^\S+$/), token_type: 'Bearer', expires_in: expect.any(Number) }

  test('issues a token for the credentials in a form', async ({ sandbox }) => {
    const answer = await askToken(sandbox, 'acme', form)

    expect(answer).toAnswer(200, issued)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await hold(sandbox, pending, undefined, as(tokenOf(answer.body)))).toAnswer(200)
  })

  test('issues a token for the credentials in a Basic header', async ({ sandbox }) => {
    const grant = { grant_type: 'client_credentials' }

    const answer = await askToken(sandbox, 'acme', grant, basic('acme-oms', 'acme-oms-secret'))

    expect(answer).toAnswer(200, issued)
    expect(await hold(sandbox, pending, undefined, as(tokenOf(answer.body)))).toAnswer(200)
  })

  test('issues another token each time', async ({ sandbox }) => {
    const tokens = [await askToken(sandbox, 'acme', form), await askToken(sandbox, 'acme', form)]

    expect(new Set(tokens.map(({ body }) => tokenOf(body))).size).toBe(2)
  })

  const { client_secret: _, ...withoutSecret } = form
  const refusals: {
    because: string
    form: Record<string, string>
    status: number
    error: string
    headers?: Record<string, string>
  }[] = [
    {
      because: 'another grant',
      form: { ...form, grant_type: 'password' },
      status: 400,
      error: 'unsupported_grant_type',
    },
    { because: 'no client', form: { grant_type: 'client_credentials' }, status: 401, error: 'invalid_client' },
    { because: 'no secret', form: withoutSecret, status: 401, error: 'invalid_client' },
    { because: 'a wrong secret', form: { ...form, client_secret: 'guess' }, status: 401, error: 'invalid_client' },
    {
      because: 'a wrong secret by Basic',
      form: { grant_type: 'client_credentials' },
      headers: basic('acme-oms', 'guess'),
      status: 401,
      error: 'invalid_client',
    },
    {
      because: 'Basic without a secret',
      form: { grant_type: 'client_credentials' },
      headers: { Authorization: `Basic ${btoa('acme-oms')}` },
      status: 401,
      error: 'invalid_client',
    },
    {
      because: 'Basic that is none',
      form: { grant_type: 'client_credentials' },
      headers: { Authorization: 'Basic ???' },
      status: 401,
      error: 'invalid_client',
    },
    {
      because: 'a JSON body',
      form,
      headers: { 'Content-Type': 'application/json' },
      status: 400,
      error: 'invalid_request',
    },
  ]

  test.for(refusals)('refuses $because: $status $error', async ({ form, headers, status, error }, { sandbox }) => {
    const answer = await askToken(sandbox, 'acme', form, headers)

    expect(answer).toAnswer(status, { error, error_description: expect.stringMatching(/\w/) })
    expect(answer.headers.get('content-type')).toBe('application/json')
  })

  test('refuses a form without grant_type: 400 invalid_request', async ({ sandbox }) => {
    const answer = await askToken(sandbox, 'acme', { client_id: 'acme-oms', client_secret: 'acme-oms-secret' })

    expect(answer).toAnswer(400, { error: 'invalid_request', error_description: expect.stringMatching(/\w/) })
  })

  test('refuses an unknown tenant: 404 in the words of the other operation', async ({ sandbox }) => {
    const answer = await askToken(sandbox, 'initech', form)

    expect(answer).toAnswer(404, errorBody(404, undefined, expect.stringMatching(/^[0-9a-f]{32}$/)))
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('a token', () => {
  test('expires on the sandbox clock, to the second', async ({ sandbox }) => {
    const { body } = await askToken(sandbox, 'acme', form)
    const { access_token, expires_in } = body as { access_token: string; expires_in: number }

    await sandbox.clock.advance(`PT${expires_in - 1}S`)
    expect(await hold(sandbox, pending, undefined, as(access_token))).toAnswer(200)

    await sandbox.clock.advance('PT1S')
    expect(await hold(sandbox, inFulfillment, undefined, as(access_token))).toAnswer(403, errorBody(403))
    expect(sandbox.orders('newstore').get(inFulfillment)).toMatchObject({ status: 'in_fulfillment' })
  })

  test('is followed by a new one that works', async ({ sandbox }) => {
    await askToken(sandbox, 'acme', form)
    await sandbox.clock.advance('P1D')

    const next = await askToken(sandbox, 'acme', form)

    expect(await hold(sandbox, pending, undefined, as(tokenOf(next.body)))).toAnswer(200)
  })

  test('is good for the tenant it was asked for, and for no other', async ({ sandbox }) => {
    const { body } = await askToken(sandbox, 'acme', form)

    const answer = await hold(sandbox, ofGlobex, undefined, { ...globex, ...as(tokenOf(body)) })

    expect(answer).toAnswer(403, errorBody(403))
    expect(sandbox.orders('newstore').get(ofGlobex)).toMatchObject({ status: 'pending' })
  })
})

describe('strict auth', () => {
  const accepted = table<'token' | 'any' | 'listed'>(`
    | token         | any | listed |
    | whatever      | 200 | 403    |
    | acme-only     | 200 | 200    |
    | expired       | 403 | 403    |
    | revoked       | 403 | 403    |
  `)

  test.for(accepted)(
    'answers the token $token with $listed, not $any',
    async ({ token, any, listed }, { open, sandbox }) => {
      const strict = await open({ auth: 'listed' })

      expect(await hold(sandbox, pending, undefined, as(token))).toAnswer(Number(any))
      expect(await hold(strict, pending, undefined, as(token))).toAnswer(Number(listed))
    },
  )

  test('accepts a token that was issued, in the session that issued it', async ({ open }) => {
    const sandbox = await open({ auth: 'listed' })
    const { body } = await askToken(sandbox, 'acme', form)
    const headers = as(tokenOf(body))

    expect(await hold(sandbox, pending, undefined, headers)).toAnswer(200)
    const elsewhere = { ...headers, 'Sandbox-Session': 'elsewhere' }
    expect(await hold(sandbox, pending, undefined, elsewhere)).toAnswer(403, errorBody(403))
  })

  test('issues no token to a client that is not listed', async ({ open }) => {
    const sandbox = await open({ auth: 'listed' })

    const answer = await askToken(sandbox, 'acme', { ...form, client_id: 'stranger' })

    expect(answer).toAnswer(401, { error: 'invalid_client', error_description: expect.any(String) })
  })
})
