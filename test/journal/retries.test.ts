/** How a consumer tries again, and whether that is how the vendor says. */
import { describe, expect, onTestFinished, vi } from 'vitest'
import type { CallSequence, Judgement, RetryReport } from '../../src/journal/retries.ts'
import { eventually } from '../faults/doors.ts'
import type { Answer } from '../support/answer.ts'
import { askToken, get, hold, put } from '../support/asking.ts'
import { closed, pending } from '../support/newstore.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'

/** Puts an order on hold; answers the status it got in the end. */
type Consumer = (sandbox: OpenSandbox, order: string) => Promise<number>

/** A consumer waits on the sandbox clock, which takes no time. */
const wait = (sandbox: OpenSandbox, seconds: number): Promise<void> => sandbox.clock.advance(`PT${seconds}S`)

/** A consumer makes up a Request-Id for every call, and keeps it for every try of that call. */
const newId = (): string => crypto.randomUUID().replaceAll('-', '')

/** Tries again after a 5xx, later and later; never after a 4xx, which the same request would get again. */
const goodConsumer: Consumer = async (sandbox, order) => {
  const headers = { 'Request-Id': newId() }
  for (let attempt = 1; ; attempt++) {
    const { status } = await hold(sandbox, order, { status: 'on_hold' }, headers)
    if (status < 500 || attempt === 4) return status
    await wait(sandbox, 2 ** attempt)
  }
}

/** Takes every error for one that passes. */
const stubbornConsumer: Consumer = async (sandbox, order) => {
  const headers = { 'Request-Id': newId() }
  for (let attempt = 1; ; attempt++) {
    const { status } = await hold(sandbox, order, { status: 'on_hold' }, headers)
    if (status < 400 || attempt === 3) return status
    await wait(sandbox, 1)
  }
}

/** Has not heard that a 500 may be tried again. */
const timidConsumer: Consumer = async (sandbox, order) =>
  (await hold(sandbox, order, { status: 'on_hold' }, { 'Request-Id': newId() })).status

const judgementsOf = ({ calls }: RetryReport): Judgement[] => calls.flatMap(({ judgements }) => [...judgements])
/** Each judgement in two words: `violation retried-unfixed-400`. */
const verdictsOf = (sandbox: Pick<OpenSandbox, 'retries'>): string[] =>
  judgementsOf(sandbox.retries()).map(({ severity, verdict }) => `${severity} ${verdict}`)

/** The machine's time stands still but for what a test lets pass, so that no pause comes about by chance. */
function stopTheMachine(): { pass(ms: number): void } {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  return { pass: (ms) => void vi.advanceTimersByTime(ms) }
}

describe('three consumers', () => {
  const flaky = (sandbox: OpenSandbox, times: number) => sandbox.faults.add({ kind: 'status', status: 500, times })

  test('one that tries a 500 again and no 400 is in order', async ({ sandbox }) => {
    flaky(sandbox, 2)

    expect(await goodConsumer(sandbox, pending)).toBe(200)
    expect(await goodConsumer(sandbox, closed)).toBe(400)

    const report = sandbox.retries()
    expect(report.obeyed).toBe(true)
    expect(report.calls).toEqual([
      {
        session: sandbox.name,
        provider: 'newstore',
        operation: 'updateOrder',
        order: pending,
        method: 'PATCH',
        path: `/order-management/orders/${pending}`,
        attempts: [
          { entry: 1, status: 500, delivered: true, at: '2026-05-10T09:00:00.000Z' },
          { entry: 2, status: 500, delivered: true, at: '2026-05-10T09:00:02.000Z' },
          { entry: 3, status: 200, delivered: true, at: '2026-05-10T09:00:06.000Z' },
        ],
        judgements: [
          {
            verdict: 'retried-after-500',
            severity: 'right',
            entries: [1, 2],
            rule: 'newstore.retry-500',
            statement: 'After a 500 the same request may be tried again automatically.',
            basis: {
              kind: 'documented',
              quote: 'It is acceptable to automatically retry the request.',
              source: 'NewStore docs, Sales Order Support API, updateOrder',
            },
          },
          expect.objectContaining({ verdict: 'retried-after-500', entries: [2, 3] }),
        ],
      },
      expect.objectContaining({ order: closed, judgements: [] }),
    ])
  })

  test('one that tries a 400 again breaks the rule', async ({ sandbox }) => {
    expect(await stubbornConsumer(sandbox, closed)).toBe(400)

    const report = sandbox.retries()
    expect(report.obeyed).toBe(false)
    const broken = {
      verdict: 'retried-unfixed-400',
      severity: 'violation',
      rule: 'newstore.retry-400',
      statement: 'After a 400 the request may be tried again only with its error fixed.',
    }
    expect(judgementsOf(report)).toMatchObject([
      { ...broken, entries: [1, 2], basis: { kind: 'documented' } },
      { ...broken, entries: [2, 3] },
    ])
  })

  test('one that tries an injected 400 again breaks it just so', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 400, times: 1 })

    expect(await stubbornConsumer(sandbox, pending)).toBe(200)

    expect(verdictsOf(sandbox)).toEqual(['violation retried-unfixed-400'])
  })

  test('one that never tries again is in order, and is told what it could have done', async ({ sandbox }) => {
    flaky(sandbox, 1)

    expect(await timidConsumer(sandbox, pending)).toBe(500)

    const report = sandbox.retries()
    expect(report.obeyed).toBe(true)
    expect(judgementsOf(report)).toMatchObject([
      { verdict: 'gave-up-after-500', severity: 'note', entries: [1], rule: 'newstore.retry-500' },
    ])
  })

  test('one that gives up after four tries is told so once', async ({ sandbox }) => {
    flaky(sandbox, 10)

    expect(await goodConsumer(sandbox, pending)).toBe(500)

    expect(verdictsOf(sandbox)).toEqual([
      'right retried-after-500',
      'right retried-after-500',
      'right retried-after-500',
      'note gave-up-after-500',
    ])
  })
})

describe('of SKU.io', () => {
  test.for([
    { what: 'a 422', path: 1001, payload: { order_status: 'shipped' } },
    { what: 'a 404', path: 999, payload: { order_status: 'open' } },
    { what: 'a 400', path: 1001, payload: '[]' },
  ])('$what that is tried again unfixed is a violation', async ({ path, payload }, { sandbox }) => {
    await put(sandbox, path, payload)
    await wait(sandbox, 1)
    await put(sandbox, path, payload)

    expect(judgementsOf(sandbox.retries())).toMatchObject([
      { verdict: 'retried-unfixed-400', severity: 'violation', rule: 'skuio.retry-4xx', entries: [1, 2] },
    ])
  })
})

describe('a 400 that is tried again is no violation', () => {
  const update = { status: 'on_hold' }

  test('where the client only looks again whether an order is there by now', async ({ sandbox }) => {
    expect(await get(sandbox, '/api/sales-orders/4711')).toAnswer(404)
    expect(await get(sandbox, '/api/sales-orders/4711')).toAnswer(404)

    expect(sandbox.retries().obeyed).toBe(true)
  })

  test('with another body', async ({ sandbox }) => {
    expect(await hold(sandbox, pending, { status: 'onhold' })).toAnswer(400)
    expect(await hold(sandbox, pending, update)).toAnswer(200)

    expect(sandbox.retries().obeyed).toBe(true)
  })

  test.for([
    { header: 'Request-Id', value: null },
    { header: 'Tenant', value: null },
    { header: 'X-Newstore-Tenant', value: 'globex' },
    { header: 'Content-Type', value: 'text/plain' },
    { header: 'Authorization', value: 'Bearer expired' },
  ])('with the header $header mended', async ({ header, value }, { sandbox }) => {
    const first = await hold(sandbox, pending, update, { [header]: value })
    const second = await hold(sandbox, pending, update)

    expect([first.status, second.status]).toEqual([expect.any(Number), 200])
    expect(first).toRefuse()
    expect(sandbox.retries().obeyed).toBe(true)
  })

  test('after the order was changed meanwhile', async ({ sandbox }) => {
    expect(await hold(sandbox, closed)).toAnswer(400)
    await sandbox.given('newstore', `order ${closed} is pending`)
    expect(await hold(sandbox, closed)).toAnswer(200)

    expect(sandbox.retries().obeyed).toBe(true)
  })

  test('after the order was created meanwhile', async ({ sandbox }) => {
    expect(await put(sandbox, 5000, { tracking_number: '1Z' })).toAnswer(404)
    await sandbox.orders('skuio').put({ id: 5000, order_status: 'open' })
    expect(await put(sandbox, 5000, { tracking_number: '1Z' })).toAnswer(200)

    expect(sandbox.retries().obeyed).toBe(true)
  })

  test('after time alone has changed the order', async ({ open }) => {
    const sandbox = await open({ holdGraceSeconds: 60 })
    await hold(sandbox, pending)

    expect(await hold(sandbox, pending, { status: 5 })).toAnswer(400)
    await wait(sandbox, 61)
    expect(await hold(sandbox, pending, { status: 5 })).toAnswer(400)

    expect(sandbox.retries().obeyed).toBe(true)
  })
})

describe('a 400 that is tried again is a violation', () => {
  test('with a fresh Request-Id and nothing else', async ({ sandbox }) => {
    await hold(sandbox, closed, { status: 'on_hold' }, { 'Request-Id': 'first' })
    await hold(sandbox, closed, { status: 'on_hold' }, { 'Request-Id': 'second' })

    expect(verdictsOf(sandbox)).toEqual(['violation retried-unfixed-400'])
  })

  test('with the keys of its body in another order', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'shipped', tracking_number: '1Z' })
    await put(sandbox, 1001, { tracking_number: '1Z', order_status: 'shipped' })

    expect(verdictsOf(sandbox)).toEqual(['violation retried-unfixed-400'])
  })

  test('though time has changed the order before both', async ({ open }) => {
    const sandbox = await open({ holdGraceSeconds: 60 })
    await hold(sandbox, pending)
    await wait(sandbox, 61)

    await hold(sandbox, pending, { status: 5 })
    await hold(sandbox, pending, { status: 5 })

    expect(verdictsOf(sandbox)).toContain('violation retried-unfixed-400')
  })

  test('though another order was changed meanwhile', async ({ sandbox }) => {
    await hold(sandbox, closed)
    await hold(sandbox, pending)
    await hold(sandbox, closed)

    expect(verdictsOf(sandbox)).toContain('violation retried-unfixed-400')
  })

  test('where the form of a token is sent once more', async ({ sandbox }) => {
    await askToken(sandbox, 'acme', { grant_type: 'password' })
    await askToken(sandbox, 'acme', { grant_type: 'password' })
    await askToken(sandbox, 'acme', { grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' })

    expect(verdictsOf(sandbox)).toEqual(['violation retried-unfixed-400'])
  })
})

describe('after an answer that was lost', () => {
  const lost = async (sandbox: OpenSandbox, send: () => Promise<Answer>) => {
    await expect(send()).rejects.toThrow('fetch failed')
    await wait(sandbox, 1)
    expect(await send()).toAnswer(200)
    return judgementsOf(sandbox.retries())
  }
  const update = (sandbox: OpenSandbox) => () => put(sandbox, 1001, { tracking_number: '1Z' })

  test.for([
    { stage: 'request', applied: false },
    { stage: 'response', applied: true },
  ] as const)(
    'at the $stage it may be tried again, and applied is $applied',
    async ({ stage, applied }, { sandbox }) => {
      sandbox.faults.add({ kind: 'connection-reset', stage, times: 1 })

      const judgements = await lost(sandbox, update(sandbox))

      expect(judgements).toMatchObject([
        {
          verdict: 'retried-after-lost-answer',
          severity: 'right',
          entries: [1, 2],
          rule: 'retry.lost-answer',
          applied,
        },
      ])
      expect(judgements[0]?.basis).toMatchObject({ kind: 'documented', source: 'RFC 9110, section 9.2.2' })
    },
  )

  test.for(['no-response', 'empty-reply', 'truncated-body', 'malformed-body'] as const)(
    'by %s it is the same',
    async (kind, { sandbox }) => {
      sandbox.faults.add({ kind, stage: 'response', times: 1, ...(kind === 'no-response' ? { ms: 1 } : {}) } as const)
      const send = update(sandbox)
      await send().catch(() => undefined)
      await wait(sandbox, 1)
      await send()

      expect(judgementsOf(sandbox.retries())).toMatchObject([{ verdict: 'retried-after-lost-answer', applied: true }])
    },
  )

  test.for(['request', 'response'] as const)(
    'because the client would not wait at the %s',
    async (stage, { sandbox }) => {
      sandbox.faults.add({ kind: 'latency', ms: 600_000, stage, times: 1 })
      const init = {
        method: 'PUT',
        headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
        body: '{"tracking_number":"1Z"}',
      }
      const controller = new AbortController()

      const asking = sandbox.send('/api/sales-orders/1001', { ...init, signal: controller.signal })
      await eventually(() => sandbox.faults.list()).toMatchObject([{ struck: 1 }])
      controller.abort()
      await expect(asking).rejects.toThrow('This operation was aborted')
      await wait(sandbox, 1)
      await sandbox.send('/api/sales-orders/1001', init)

      expect(judgementsOf(sandbox.retries())).toMatchObject([{ verdict: 'retried-after-lost-answer', applied: true }])
    },
  )

  test('a change that changed nothing was not applied', async ({ sandbox }) => {
    await put(sandbox, 1001, { tracking_number: '1Z' })
    sandbox.journal.clear()
    sandbox.faults.add({ kind: 'empty-reply', stage: 'response', times: 1 })

    expect(await lost(sandbox, update(sandbox))).toMatchObject([{ applied: false }])
  })
})

describe('a request that was answered 200 and is sent again', () => {
  test('is worth a note', async ({ sandbox }) => {
    await put(sandbox, 1001, { tracking_number: '1Z' })
    await put(sandbox, 1001, { tracking_number: '1Z' })

    const report = sandbox.retries()
    expect(report.obeyed).toBe(true)
    expect(judgementsOf(report)).toMatchObject([
      { verdict: 'duplicate-after-200', severity: 'note', entries: [1, 2], rule: 'retry.duplicate' },
    ])
  })

  test('is none where the order was changed in between', async ({ sandbox }) => {
    await put(sandbox, 1001, { order_status: 'closed' })
    await put(sandbox, 1001, { order_status: 'open' })
    await put(sandbox, 1001, { order_status: 'closed' })

    expect(verdictsOf(sandbox)).toEqual([])
  })

  test('is none where it only reads', async ({ sandbox }) => {
    await get(sandbox, '/api/sales-orders/1001')
    await get(sandbox, '/api/sales-orders/1001')

    expect(verdictsOf(sandbox)).toEqual([])
  })
})

describe('how long it waited', () => {
  const twice = async (sandbox: OpenSandbox, between: () => unknown): Promise<string[]> => {
    await put(sandbox, 1001, { tracking_number: '1Z' })
    await between()
    await put(sandbox, 1001, { tracking_number: '1Z' })
    return verdictsOf(sandbox)
  }
  const noBackoff = ['right retried-after-500', 'note no-backoff']

  test.for([
    { ms: 0, verdicts: noBackoff },
    { ms: 49, verdicts: noBackoff },
    { ms: 50, verdicts: ['right retried-after-500'] },
  ])('$ms ms after a 500', async ({ ms, verdicts }, { sandbox }) => {
    const machine = stopTheMachine()
    sandbox.faults.add({ kind: 'status', status: 500, times: 1 })

    expect(await twice(sandbox, () => machine.pass(ms))).toEqual(verdicts)
  })

  test('on the sandbox clock counts as well', async ({ sandbox }) => {
    stopTheMachine()
    sandbox.faults.add({ kind: 'status', status: 500, times: 1 })

    expect(await twice(sandbox, () => wait(sandbox, 1))).toEqual(['right retried-after-500'])
  })

  test('not at all after a lost answer', async ({ sandbox }) => {
    stopTheMachine()
    sandbox.faults.add({ kind: 'malformed-body', times: 1 })

    expect(await twice(sandbox, () => undefined)).toEqual(['right retried-after-lost-answer', 'note no-backoff'])
  })

  test('is nobody’s business after a 400', async ({ sandbox }) => {
    stopTheMachine()
    await put(sandbox, 1001, { order_status: 'shipped' })
    await put(sandbox, 1001, { order_status: 'open' })

    expect(verdictsOf(sandbox)).toEqual([])
  })

  const limits = [
    { what: 'a 429 of a rate limit', fault: { kind: 'rate-limit', limit: 0, windowMs: 30_000, times: 1 } },
    { what: 'a 503', fault: { kind: 'status', status: 503, retryAfter: 30, times: 1 } },
  ] as const

  test.for(limits)('less than Retry-After of $what said is a violation', async ({ fault }, { sandbox }) => {
    sandbox.faults.add(fault)

    const verdicts = await twice(sandbox, () => wait(sandbox, 29))

    expect(verdicts).toContain('violation ignored-retry-after')
    expect(verdicts).not.toContain('note no-backoff')
    expect(sandbox.retries().obeyed).toBe(false)
    const judged = judgementsOf(sandbox.retries()).find(({ verdict }) => verdict === 'ignored-retry-after')
    expect(judged).toMatchObject({ entries: [1, 2], rule: 'retry.retry-after', basis: { kind: 'documented' } })
  })

  test.for(limits)('as long as Retry-After of $what said is in order', async ({ fault }, { sandbox }) => {
    sandbox.faults.add(fault)

    expect(await twice(sandbox, () => wait(sandbox, 30))).not.toContain('violation ignored-retry-after')
    expect(sandbox.retries().obeyed).toBe(true)
  })
})

describe('a retry storm', () => {
  const storm = async (sandbox: OpenSandbox, tries: number, pauseMs: number): Promise<string[]> => {
    const machine = stopTheMachine()
    sandbox.faults.add({ kind: 'status', status: 500 })
    for (let index = 0; index < tries; index++) {
      await put(sandbox, 1001, { tracking_number: '1Z' })
      machine.pass(pauseMs)
    }
    return verdictsOf(sandbox).filter((one) => one.endsWith('storm'))
  }

  test('is eleven failing tries within ten seconds', async ({ sandbox }) => {
    expect(await storm(sandbox, 11, 1000)).toEqual(['violation retry-storm'])

    const judged = judgementsOf(sandbox.retries()).find(({ verdict }) => verdict === 'retry-storm')
    expect(judged).toMatchObject({ entries: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], rule: 'retry.storm' })
  })

  test('is not ten', async ({ sandbox }) => {
    expect(await storm(sandbox, 10, 100)).toEqual([])
  })

  test('is not eleven in more time', async ({ sandbox }) => {
    expect(await storm(sandbox, 11, 1001)).toEqual([])
  })

  test('is not twenty requests that are answered', async ({ sandbox }) => {
    for (let index = 0; index < 20; index++) await put(sandbox, 1001, { tracking_number: '1Z' })

    expect(verdictsOf(sandbox)).not.toContain('violation retry-storm')
  })
})

describe('a Request-Id', () => {
  test('that names two calls is worth a note at the second', async ({ sandbox }) => {
    await hold(sandbox, pending, { status: 'on_hold' }, { 'Request-Id': 'one' })
    await hold(sandbox, pending, {}, { 'Request-Id': 'one' })

    const { obeyed, calls } = sandbox.retries()
    expect(obeyed).toBe(true)
    expect(calls.map(({ judgements }) => judgements.length)).toEqual([0, 1])
    expect(calls[1]?.judgements).toMatchObject([
      {
        verdict: 'request-id-reused-for-another-call',
        severity: 'note',
        entries: [1, 2],
        rule: 'retry.request-id',
      },
    ])
  })

  test('that names the tries of one call is as it should be', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 500, times: 1 })
    await goodConsumer(sandbox, pending)

    expect(verdictsOf(sandbox)).toEqual(['right retried-after-500'])
  })
})

describe('what belongs to one call', () => {
  const callsOf = (sandbox: OpenSandbox): CallSequence[] => [...sandbox.retries().calls]

  test('is one operation on one order with one body, however mixed it comes', async ({ sandbox }) => {
    for (const _ of [1, 2]) {
      await put(sandbox, 1001, { tracking_number: '1Z' })
      await put(sandbox, 1002, { tracking_number: '1Z' })
      await put(sandbox, 1001, { tracking_number: '2Z' })
      await get(sandbox, '/api/sales-orders/1001')
      await get(sandbox, '/api/v2/sales-orders/1001')
    }

    expect(callsOf(sandbox).map(({ attempts }) => attempts.map(({ entry }) => entry))).toEqual([
      [1, 6],
      [2, 7],
      [3, 8],
      [4, 9],
      [5, 10],
    ])
  })

  test('are no second writers', async ({ sandbox }) => {
    sandbox.actors.add({
      provider: 'skuio',
      order: 1001,
      steps: [1, 2, 3].map((after) => ({ after, request: { body: { order_status: 'shipped' } } })),
    })

    for (const _ of [1, 2, 3]) await get(sandbox, '/api/sales-orders/1001')

    expect(sandbox.journal.entries({ status: 422 })).toHaveLength(3)
    expect(verdictsOf(sandbox)).toEqual([])
    expect(callsOf(sandbox)).toHaveLength(1)
  })
})

describe('verdicts', () => {
  test('outlive a reset, for a judgement at the end of the run', async ({ open }) => {
    const sandbox = await open({})
    await stubbornConsumer(sandbox, closed)
    await sandbox.reset()
    await timidConsumer(sandbox, pending)

    expect(sandbox.retries()).toMatchObject({ obeyed: true, calls: [{ order: pending }] })
    expect(sandbox.retries({ everywhere: true })).toMatchObject({
      obeyed: false,
      calls: [{ order: closed, judgements: [{}, {}] }, { order: pending }],
    })
  })

  test('outlive an emptied journal, and a session that is deleted', async ({ open }) => {
    const sandbox = await open({})
    await stubbornConsumer(sandbox, closed)
    sandbox.journal.clear()
    await put(sandbox, 1001, { order_status: 'shipped' }, { 'Sandbox-Session': 'worker-3' })
    await put(sandbox, 1001, { order_status: 'shipped' }, { 'Sandbox-Session': 'worker-3' })
    const deleted = await sandbox.send('/_sandbox/sessions/worker-3', { method: 'DELETE' })

    expect(deleted.status).toBe(204)
    const { obeyed, calls } = sandbox.retries({ everywhere: true })
    expect(obeyed).toBe(false)
    expect(calls.map(({ session, operation }) => [session, operation])).toEqual([
      ['default', 'updateOrder'],
      ['worker-3', 'updateSalesOrder'],
    ])
    expect(sandbox.retries()).toEqual({ obeyed: true, calls: [] })
  })

  test('are each session’s own, and together those of all', async ({ open }) => {
    const sandbox = await open({})
    for (const name of ['a', 'b']) {
      await put(sandbox, 1001, { order_status: 'shipped' }, { 'Sandbox-Session': name })
    }

    expect(sandbox.session('a').retries().calls).toHaveLength(1)
    expect(sandbox.retries().calls).toEqual([])
    // The same request in two sessions is two calls, and neither was tried again.
    const { obeyed, calls } = sandbox.retries({ everywhere: true })
    expect(obeyed).toBe(true)
    expect(calls.map(({ session }) => session).toSorted()).toEqual(['a', 'b'])
    expect(calls.flatMap(({ judgements }) => judgements)).toEqual([])
  })
})
