/** Whatever the disk refuses, and whenever: the answer says so, memory and file agree, and it goes on when it can. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createSandbox, Mistake, type Sandbox } from '../../src/index.ts'
import { type Choose, FailingDisk, type Failure, type Operation } from './failing-disk.ts'

const fixtures = {
  skuio: { orders: [1001, 1002, 1003].map((id) => ({ id, order_status: 'open' })) },
  newstore: { orders: [{ tenant: 'acme', id: 'n-1', status: 'pending' }] },
  tokens: [{ token: 'listed' }],
  clients: [{ client_id: 'c', client_secret: 's' }],
}
const clock = '2026-05-10T09:00:00Z'
const auth = 'listed'

interface Answer {
  readonly status: number
  readonly type: string | null
  readonly body: Readonly<Record<string, unknown>>
}

async function ask(sandbox: Sandbox, call: string, body?: unknown, token = 'listed'): Promise<Answer> {
  const [method = '', path = ''] = call.split(' ')
  const form = body instanceof URLSearchParams
  const response = await sandbox.fetch(
    new Request(`http://sandbox${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
      },
      ...(body === undefined ? {} : { body: form ? body.toString() : JSON.stringify(body) }),
    }),
  )
  const text = await response.text()
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: text === '' ? {} : JSON.parse(text),
  }
}

/** Changes of every kind there is. */
const changes: readonly (readonly [what: string, make: (sandbox: Sandbox) => Promise<Answer>])[] = [
  ['an order', (one) => ask(one, 'PUT /api/sales-orders/1001', { customer_po_number: 'PO-1', tracking_number: 'T-1' })],
  ['one of another session', (one) => ask(one, 'PUT /@other/api/sales-orders/1001', { tracking_number: 'T-2' })],
  ['one while the log is folded in', (one) => whileFolding(() => ask(one, 'DELETE /_sandbox/orders/skuio/1002'))],
  ['an order by hand', (one) => ask(one, 'PUT /_sandbox/orders/skuio/1004', { order_status: 'draft' })],
  ['the clock', (one) => ask(one, 'PUT /_sandbox/clock', { advance: 'P1D' })],
  ['a token', (one) => ask(one, 'POST /auth/realms/acme/protocol/openid-connect/token', asClient)],
  ['an older world', (one) => ask(one, 'POST /_sandbox/snapshots/early/restore')],
  ['a session that is forgotten', (one) => ask(one, 'DELETE /_sandbox/sessions/other')],
  ['the fixtures again', (one) => ask(one, 'POST /_sandbox/reset')],
  ['an order after all that', (one) => ask(one, 'PUT /api/sales-orders/1003', { tracking_number: 'T-3' })],
]

const asClient = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'c', client_secret: 's' })

function whileFolding<Result>(work: () => Promise<Result>): Promise<Result> {
  vi.advanceTimersByTime(2_000)
  return work()
}

/** Everything of a sandbox that has to survive. */
async function look(sandbox: Sandbox, token: string): Promise<unknown> {
  const seen = [sandbox, sandbox.session('other')].map((one) => ({
    now: one.clock.now(),
    orders: ['skuio', 'newstore'].flatMap((provider) =>
      one
        .orders(provider)
        .list()
        .map(({ id }) => ({ ...one.orders(provider).view(id), transitions: undefined })),
    ),
  }))
  return { seen, token: (await ask(sandbox, 'PATCH /order-management/orders/n-1', {}, token)).status }
}

/**
 * Makes every change, each again until it is made, and looks after each refusal and at the end.
 *
 * @param isLasting whether the disk fails until a change was refused
 * @returns what was refused
 */
async function run(how: Choose, isLasting: boolean): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'order-sandbox-'))
  const disk = await new FailingDisk(folder).watchHandles()
  const data = join(folder, 'state.json')
  const refused: string[] = []
  const options = { data, fixtures, clock, auth, durable: true, onWarning: () => {} } as const
  const opened = async (): Promise<Sandbox> => {
    try {
      return await createSandbox(options)
    } catch (error) {
      expect(error).toBeInstanceOf(Mistake)
      expect((error as Mistake).message).toContain('injected')
      refused.push('start')
      if (isLasting) disk.heal()
      // In the same process, a lock that could not be removed is one of somebody who is alive.
      rmSync(`${data}.lock`, { force: true })
      return createSandbox(options)
    }
  }
  /** What a start would find if the process were killed now. */
  const afterKill = async (token: string): Promise<unknown> => {
    const copy = mkdtempSync(join(tmpdir(), 'order-sandbox-killed-'))
    for (const [name, content] of disk.afterKill) if (!name.includes('.lock')) writeFileSync(join(copy, name), content)
    const next = await createSandbox({ ...options, data: join(copy, 'state.json') })
    const found = await look(next, token)
    await next.close()
    rmSync(copy, { recursive: true })
    return found
  }
  try {
    disk.fail(how)
    let sandbox = await opened()
    await ask(sandbox, 'PUT /_sandbox/snapshots/early')
    let token = 'none yet'
    for (const [what, make] of changes) {
      const before = await look(sandbox, token)
      let answer = await make(sandbox)
      if (answer.status >= 400) {
        refused.push(what)
        expect(answer, what).toMatchObject({
          status: 507,
          type: 'application/problem+json',
          body: { type: 'urn:order-sandbox:not-kept', detail: expect.stringContaining('injected') },
        })
        expect(await look(sandbox, token), `after ${what} was refused`).toEqual(before)
        if (isLasting) disk.heal()
        // What is on the disk is certain once it could be written again.
        if (!isLasting) expect(await afterKill(token), `killed after ${what} was refused`).toEqual(before)
        answer = await make(sandbox)
      }
      expect(answer.status, what).toBeLessThan(300)
      token = String(answer.body.access_token ?? token)
      await disk.quiet()
    }
    const last = await look(sandbox, token)
    expect(await afterKill(token), 'killed at the end').toEqual(last)
    await sandbox.close()
    rmSync(`${data}.lock`, { force: true })
    disk.heal()
    sandbox = await opened()
    expect(await look(sandbox, token), 'after a new start').toEqual(last)
    await sandbox.close()
    expect(disk.open, 'files that were left open').toBe(0)
  } finally {
    disk.remove()
    rmSync(folder, { recursive: true })
  }
  return refused
}

// Hundreds of sandboxes are opened here.
vi.setConfig({ testTimeout: 300_000 })
beforeAll(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterAll(() => vi.useRealTimers())

describe('every operation of the file system fails, one after the other,', () => {
  const isAny = () => true
  const isWrite = ({ name }: Operation) => name.startsWith('write')

  test.for([
    ['once', { code: 'EIO' }, false, isAny],
    ['once, after half of it was done', { code: 'ENOSPC', some: true }, false, isWrite],
    ['with all that follow, until there is room again', { code: 'ENOSPC', some: true }, true, isAny],
  ] as const)(
    '%s: it is told, memory and file agree, and the next change is kept',
    async ([, failure, isLasting, isMeant]) => {
      let most = 0
      await run((operation) => {
        most += Number(isMeant(operation))
        return undefined
      }, isLasting)
      const refused = new Set<string>()
      for (let nth = 1; nth <= most; nth++) {
        let count = 0
        let struck = ''
        const fails = (operation: Operation): Failure | undefined => {
          if (!isMeant(operation)) return undefined
          count += 1
          if (count < nth || (count > nth && !isLasting)) return undefined
          struck ||= `${operation.name} ${operation.file}`
          return failure
        }
        const came = await run(fails, isLasting).catch((error: unknown) => {
          throw new Error(`Where operation ${nth} fails, ${struck}`, { cause: error })
        })
        for (const what of came) refused.add(what)
      }

      // Or nothing of this was tried.
      expect([...refused]).toEqual(expect.arrayContaining(changes.map(([what]) => what)))
    },
  )
})

describe('a sandbox whose disk is full', () => {
  const open = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'order-sandbox-'))
    const disk = await new FailingDisk(folder).watchHandles()
    const warnings: string[] = []
    const onWarning = (text: string) => void warnings.push(text)
    const sandbox = await createSandbox({ data: join(folder, 'state.json'), fixtures, clock, onWarning })
    onTestFinished(async () => {
      disk.heal()
      await sandbox.close()
      disk.remove()
      rmSync(folder, { recursive: true })
    })
    const put = (tracking: string) => ask(sandbox, 'PUT /api/sales-orders/1001', { tracking_number: tracking })
    return { folder, disk, sandbox, put, warnings }
  }
  const full: Failure = { code: 'ENOSPC', some: true }

  test('still reads, and says how to go on', async () => {
    const { disk, sandbox, put } = await open()
    disk.fail(({ name }) => (name.startsWith('write') ? full : undefined))

    const { status, body } = await put('T-1')
    const read = await ask(sandbox, 'GET /api/sales-orders/1001')

    expect(status).toBe(507)
    expect(body.detail).toMatch(
      /state\.json\.log could not be written, so nothing was changed: ENOSPC.*\. Make room on the disk and try again\.$/,
    )
    expect(read).toMatchObject({ status: 200, body: { data: { tracking_number: null } } })
  })

  test('says what a restart may find where a half-written change cannot even be taken back', async () => {
    const { disk, put } = await open()
    disk.fail(({ name }) => (name === 'write' || name === 'truncate' ? full : undefined))

    const { body } = await put('T-1')

    expect(body.detail).toContain('could not be taken back from the log')
  })

  test('leaves no half of a file behind, which would take up room itself', async () => {
    const { folder, disk, put } = await open()
    disk.fail(({ name, file }) => (name === 'writeFile' && file === '.state.json.tmp' ? full : undefined))

    await put('T-1')
    vi.advanceTimersByTime(2_000)
    await disk.quiet()

    expect(disk.operations).toContain('writeFile .state.json.tmp')
    expect(readdirSync(folder).toSorted()).toEqual(['state.json', 'state.json.lock', 'state.json.log'])
  })

  test('tells once that the file is behind, and once that it is up to date again', async () => {
    const { disk, put, warnings } = await open()
    disk.fail(({ name, file }) => (name === 'writeFile' && file === '.state.json.tmp' ? full : undefined))

    for (const tracking of ['T-1', 'T-2', 'T-3']) {
      expect((await put(tracking)).status).toBe(200)
      vi.advanceTimersByTime(2_000)
      await disk.quiet()
    }
    disk.heal()
    vi.advanceTimersByTime(2_000)
    await disk.quiet()

    expect(warnings).toEqual([
      expect.stringMatching(/state\.json could not be brought up to date\. Nothing is lost: .* Make room on the disk/),
      expect.stringMatching(/state\.json is up to date again\.$/),
    ])
  })
})

describe('what a change costs', () => {
  const costOf = async (count: number, work: (sandbox: Sandbox) => Promise<unknown>) => {
    const folder = mkdtempSync(join(tmpdir(), 'order-sandbox-'))
    const disk = await new FailingDisk(folder).watchHandles()
    const orders = Array.from({ length: count }, (_, index) => ({ id: 1001 + index, order_status: 'open' }))
    const sandbox = await createSandbox({ data: join(folder, 'state.json'), fixtures: { skuio: { orders } }, clock })
    const { written } = disk
    const before = disk.operations.length
    await work(sandbox)
    const cost = { bytes: disk.written - written, operations: disk.operations.slice(before) }
    await sandbox.close()
    disk.remove()
    rmSync(folder, { recursive: true })
    return cost
  }
  const put = (sandbox: Sandbox, id = 1001) => ask(sandbox, `PUT /api/sales-orders/${id}`, { tracking_number: 'T-1' })

  test('is the same among three orders and among three thousand', async () => {
    const few = await costOf(3, put)
    const many = await costOf(3_000, put)

    expect(few.bytes).toBeGreaterThan(100)
    expect(many).toEqual(few)
  })

  test('is shared by those that come together', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => 1001 + index)

    const { operations } = await costOf(100, (sandbox) => Promise.all(ids.map((id) => put(sandbox, id))))

    expect(operations.filter((one) => one.startsWith('write')).length).toBeLessThan(5)
  })
})
