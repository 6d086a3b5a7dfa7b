/** What an agent gets from the tools, by the SDK's own client: with a sandbox in the server's process, and with one that runs already. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type Agent, connect } from './agent.ts'

// Starting a process takes its time where many tests do so at once.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const closed = 'd806ffda-9e33-4440-9eb1-9f951bae4544'
const hold = {
  method: 'PATCH',
  path: `/order-management/orders/${closed}`,
  headers: { 'Request-Id': 'r-1', Tenant: 'acme', 'X-Newstore-Tenant': 'acme' },
  body: { status: 'on_hold' },
}
const reopen = { method: 'PUT', path: '/api/sales-orders/1002', body: { order_status: 'open' } }
const close = { method: 'PUT', path: '/api/sales-orders/1001', body: { order_status: 'closed' } }

const clock = '2026-05-10T09:00:00Z'

/** Both speak with a sandbox by the same calls; only the way there differs. */
const doors: Readonly<Record<string, () => Promise<{ agent: Agent; sandbox?: Sandbox }>>> = {
  'with a sandbox of its own': async () => ({ agent: await connect(['--clock', clock]) }),
  'with a sandbox that runs already': async () => {
    const sandbox = await createSandbox({ clock })
    const { url } = await sandbox.listen()
    return { agent: await connect(['--url', url]), sandbox }
  },
}

describe.for(Object.entries(doors))('the tools, %s', ([, open]) => {
  let opened: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(async () => {
    await opened.agent.close()
    await opened.sandbox?.close()
  })

  /** Each test has a session of its own. */
  let sessions = 0
  const inASession = () => {
    const session = `agent-${++sessions}`
    return (tool: string, input: object = {}) => opened.agent.call(tool, { session, ...input })
  }

  test('overview says what is played, which scenes there are, what time it is and what is in force', async () => {
    const call = inASession()
    await call('add_fault', { kind: 'latency', ms: 5 })

    const { text } = await call('overview')

    expect(text).toMatch(/^order-sandbox \d+\.\d+\.\d+, session agent-\d+\. Sessions: .*default/)
    expect(text).toContain('Clock: 2026-05-10T09:00:00.000Z (stopped, business time zone America/Los_Angeles).')
    expect(text).toContain('- {"kind":"latency","ms":5,')
    expect(text).toContain('SKU.io (skuio): 42 orders\n')
    expect(text).toContain('- PUT /api/sales-orders/{salesOrder}: Update Sales Order\n')
    expect(text).toContain('- a closed, fulfilled order; params: id, any field of the order\n')
    expect(text).toContain('<fulfillment_status>: unfulfilled, partially_fulfilled')
  })

  test('list_orders lists them briefly, page by page', async () => {
    const call = inASession()

    const first = await call('list_orders', { provider: 'skuio', status: 'closed', limit: 2 })
    const second = await call('list_orders', {
      provider: 'skuio',
      status: 'closed',
      limit: 2,
      cursor: first.data?.next,
    })

    const ids = [first, second].flatMap(({ data }) => (data?.orders ?? []) as { id: string }[])
    expect(new Set(ids.map(({ id }) => id)).size).toBe(4)
    expect(first.text).toMatch(/^2 of \d+ orders\n\d+ {2}closed\n/)
  })

  test('read_order tells what each change would do now, why, how we know, and how to get past it', async () => {
    const call = inASession()

    const { text, data } = await call('read_order', { provider: 'skuio', id: 1002 })

    expect(text).toMatch(
      /- order_status → open: suppressed: .* it stays closed\. skuio\.reopen-guard: .* Documented: “A closed order is normally not reopened.*” \(SKU\.io developer docs, Update Sales Order\)\. To get past it, send "force_reopen": true with it\. Body: {"order_status":"open"}\./,
    )
    expect(data).toMatchObject({ provider: 'skuio', order: { id: 1002, order_status: 'closed' } })
  })

  test('read_order tells in one line what one rule decides alike', async () => {
    const call = inASession()

    const { text } = await call('read_order', { provider: 'newstore', id: closed })

    expect(text.match(/newstore\.no-such-move/g)).toHaveLength(1)
    expect(text).toMatch(/the vendor's own backend → pending, routing, .*: refused, stays closed\./)
  })

  test('explain_request tells what would come of it, and leaves no trace', async () => {
    const call = inASession()

    const { text, data } = await call('explain_request', hold)

    expect(text).toMatch(
      /^Would be answered 400\.\nstatus closed → on_hold: refused, stays closed\. newstore\.hold-too-late: .* Assumed: /,
    )
    expect(text).toContain(`Body: {"error_code":"bad_request"`)
    expect(data).toMatchObject({ status: 400, decisions: [{ verdict: 'refuse', rule: 'newstore.hold-too-late' }] })
    expect((await call('read_journal')).text).toBe('No request fits, or none has come to this session.')
  })

  test('send_request tells status, decision, rule and source, notices, and what changed', async () => {
    const call = inASession()

    const { text, data } = await call('send_request', {
      ...reopen,
      body: { ...reopen.body, tracking_number: '1Z', ordr_date: '2026-05-01' },
    })

    expect(text).toMatch(
      /^200\. Entry 1 of the journal\.\norder_status closed → open: suppressed: .*skuio\.reopen-guard: .*Documented: “/,
    )
    expect(text).toContain('Notice unknown-field (field ordr_date, did-you-mean order_date). skuio.unknown-field: ')
    expect(text).toContain('\n  replace /order/tracking_number "1Z"\n')
    expect(data).toMatchObject({
      status: 200,
      answer: { body: { data: { order_status: 'closed', tracking_number: '1Z' } } },
      decisions: [{ verdict: 'suppress', basis: { kind: 'documented' } }],
    })
  })

  test('send_request tells what is wrong with each field', async () => {
    const call = inASession()

    const { text, isError } = await call('send_request', { ...close, body: { order_status: 'opne' } })

    expect(text).toMatch(
      /^422\. .*\nRefused\. skuio\.validation: .*\n {2}order_status: The selected order status is invalid\.\n/,
    )
    // The API refused, and the tool did what it was asked.
    expect(isError).toBe(false)
  })

  test('send_request tells that an answer was lost, and that the order has changed', async () => {
    const call = inASession()
    await call('add_fault', { kind: 'connection-reset', stage: 'response', times: 1, match: { order: 1001 } })

    const { text, data } = await call('send_request', close)

    expect(text).toMatch(
      /^no answer\. The client saw: .+\. Entry 1 of the journal\.\norder_status open → closed: allowed\./,
    )
    expect(text).toContain(
      'Fault fault-1: connection-reset at the response.\nChanged:\n  replace /order/order_status "closed"',
    )
    expect(data).toMatchObject({ status: 0 })
  })

  test('send_request gives up in time, and says so', async () => {
    const call = inASession()
    await call('add_fault', { kind: 'no-response' })

    const { text } = await call('send_request', { ...close, timeoutMs: 50 })

    expect(text).toMatch(
      /^no answer\. The client saw: .*(timeout|aborted).*Fault fault-1: no-response at the request\./s,
    )
  })

  test('send_request says that nobody has such a path', async () => {
    const call = inASession()

    const { text, data } = await call('send_request', { method: 'GET', path: '/shop' })

    expect(text).toMatch(/^404\. No rule has anything to say here\.\n.*No API has \/shop\./)
    expect(data).toMatchObject({ status: 404, decisions: [] })
  })

  test('set_scene makes any order', async () => {
    const call = inASession()

    await call('set_scene', { provider: 'skuio', scenario: 'an order', params: { id: 77, order_status: 'draft' } })
    const { data } = await call('read_order', { provider: 'skuio', id: '77' })

    expect(data).toMatchObject({ order: { id: 77, order_status: 'draft' } })
  })

  test('turn_clock moves it', async () => {
    const call = inASession()

    const { text } = await call('turn_clock', { advance: 'P1D' })

    expect(text).toBe('The clock says 2026-05-11T09:00:00.000Z (stopped, business time zone America/Los_Angeles).')
  })

  test('faults come and go', async () => {
    const call = inASession()
    const { data } = await call('add_fault', { kind: 'status', status: 503, match: { provider: 'skuio' } })
    expect((await call('send_request', close)).text).toMatch(/^503\./)

    await call('remove_faults', { id: data?.id })
    expect((await call('send_request', close)).text).toMatch(/^200\./)

    await call('add_fault', { kind: 'status', status: 503 })
    await call('remove_faults')
    expect((await call('overview')).text).toContain('Faults in force: none.')
  })

  test('read_journal has the latest last, and one in full', async () => {
    const call = inASession()
    for (const request of [reopen, close, hold]) await call('send_request', request)

    const latest = await call('read_journal', { limit: 2 })
    const ofOne = await call('read_journal', { order: 1002 })
    const inFull = await call('read_journal', { entry: 1 })

    expect(latest.text.split('\n')).toEqual([
      'The latest 2, the last one last:',
      '2  PUT /api/sales-orders/1001  200  open → closed allowed: skuio.close',
      `3  PATCH /order-management/orders/${closed}  400  closed → on_hold refused: newstore.hold-too-late`,
    ])
    expect(ofOne.text).toMatch(/^The latest 1, the last one last:\n1 {2}PUT \/api\/sales-orders\/1002 /)
    expect(inFull.text).toMatch(
      /^1, at 2026-05-10T09:00:00\.000Z: PUT .*\nHeaders: .*\[redacted\].*\nSent: {"order_status":"open"}\nAnswered 200\.\n/,
    )
  })

  test('judge_client tells what was against the rules, by which, and what was never met', async () => {
    const call = inASession()
    for (const _ of [1, 2]) await call('send_request', hold)

    const { text, data } = await call('judge_client')

    expect(text).toMatch(
      /^The rules of trying again were BROKEN in 1 calls:\n- violation {2}retried-unfixed-400 .* entries 1, 2 .*“/,
    )
    expect(text).toMatch(
      /\nMet: [\d.]+ % of the APIs that were called \(newstore [\d.]+ %, skuio 0 %\)\.\n- never called /,
    )
    expect(text).toMatch(/\n- … and \d+ more: all=true$/)
    expect(data).toMatchObject({ retries: { obeyed: false } })
  })

  test('reset brings the fixtures back', async () => {
    const call = inASession()
    await call('send_request', close)

    await call('reset')

    expect((await call('read_order', { provider: 'skuio', id: 1001 })).data).toMatchObject({
      order: { order_status: 'open' },
    })
    expect((await call('read_journal')).text).toMatch(/^No request/)
  })

  describe('name what is wrong and how to mend it, as an error of the tool:', () => {
    test.for<readonly [tool: string, input: object, says: string | RegExp]>([
      ['read_order', { provider: 'skuoi', id: 1 }, /There is no provider named "skuoi".*Did you mean "skuio"\?/],
      ['read_order', { provider: 'skuio', id: 9 }, /no order 9/],
      ['read_order', { provider: 'skuio', order: 1002 }, /Unrecognized key: "order"/],
      ['list_orders', { provider: 'skuio', status: 'opne' }, /must be one of: .*open.* Did you mean "open"\?/],
      [
        'set_scene',
        { provider: 'skuio', scenario: 'a closed order' },
        /It has:\n {2}an order\n[^]*Did you mean "a closed, fulfilled order"\?/,
      ],
      [
        'set_scene',
        { provider: 'skuio', scenario: 'an order', params: { order_status: 'opn' } },
        /params\.order_status: must be .*draft, open/,
      ],
      ['add_fault', { kind: 'latency' }, 'There is no such fault.\n  ms: is required for a fault of kind latency'],
      ['add_fault', { kind: 'conection-reset' }, /kind: Invalid option: expected one of .*"connection-reset"/],
      ['remove_faults', { id: 'fault-9' }, 'There is no fault "fault-9". The session has none.'],
      ['turn_clock', {}, /give exactly one of now, advance and resume/],
      ['turn_clock', { advance: 'tomorrow' }, /'tomorrow' is not an ISO 8601 duration .*P1D/],
      ['read_journal', { entry: 9 }, 'There is no entry 9 in the journal. The journal is empty.'],
      ['explain_request', { method: 'GET', path: '/shop' }, /path must be that of a simulated API: NewStore below /],
      ['send_request', { ...close, headers: { 'a b': 'c' } }, /The header "a b" cannot be sent/],
      [
        'send_request',
        { ...close, method: 'GET' },
        'A GET request takes no body: leave it out, or use another method.',
      ],
      ['overview', { session: 'a b' }, /session: /],
    ])('%s %j', async ([tool, input, says]) => {
      const { text, isError, data } = await inASession()(tool, input)

      expect(isError).toBe(true)
      expect(text).toEqual(typeof says === 'string' ? says : expect.stringMatching(says))
      expect(data).toBeUndefined()
    })
  })

  test('the rules and the spec of each API are resources', async () => {
    const { client } = opened.agent

    const { resources } = await client.listResources()
    const [rules, spec] = await Promise.all(
      ['rules', 'openapi'].map((kind) => client.readResource({ uri: `order-sandbox://${kind}/skuio` })),
    )

    expect(resources.map(({ uri }) => uri)).toEqual([
      'order-sandbox://rules/newstore',
      'order-sandbox://rules/skuio',
      'order-sandbox://openapi/newstore',
      'order-sandbox://openapi/skuio',
    ])
    expect(rules?.contents).toMatchObject([{ text: expect.stringMatching(/^- skuio\.reopen-guard: .*Documented: “/m) }])
    expect(spec?.contents).toMatchObject([{ text: expect.stringMatching(/^openapi: 3\.1/m) }])
    await expect(client.readResource({ uri: 'order-sandbox://rules/nope' })).rejects.toThrow(
      'There is no API named nope.',
    )
  })
})
