/** The data file: what was answered 200 is in it, it starts the next run, and one process has it at a time. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { startServer } from './server.ts'

const clock = '2026-05-10T09:00:00Z'
const fixtures = {
  skuio: {
    orders: [
      { id: 1001, order_status: 'open' },
      { id: 1002, order_status: 'draft' },
    ],
  },
  newstore: { orders: [{ tenant: 'acme', id: 'n-1', status: 'pending' }] },
}
let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
  file = join(folder, 'state.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const close = (sandbox: Sandbox, body: object = { order_status: 'closed' }): Promise<Response> =>
  sandbox.fetch(
    new Request('http://127.0.0.1/api/sales-orders/1001', {
      method: 'PUT',
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )

describe('a sandbox with a data file', () => {
  it('goes on where the last run stopped', async () => {
    const first = await createSandbox({ data: file, fixtures, clock })
    await close(first)
    await first.orders('newstore').put({ tenant: 'initech', id: 'n-2', status: 'on_hold' })
    await first.orders('skuio').delete(1002)
    await first.clock.set('2026-06-01T00:00:00Z')
    await first.close()

    const second = await createSandbox({ data: file, fixtures, clock })

    expect(second.orders('skuio').get(1001)).toMatchObject({ order_status: 'closed' })
    expect(second.orders('skuio').get(1002)).toBeUndefined()
    expect(second.orders('newstore').view('n-2')).toMatchObject({ tenant: 'initech', order: { status: 'on_hold' } })
    expect(second.clock.now()).toBe('2026-06-01T00:00:00.000Z')
    await second.close()
  })

  it('needs no fixtures for the next run', async () => {
    const first = await createSandbox({ data: file, fixtures, clock })
    await first.close()

    const second = await createSandbox({ data: file, fixtures: {}, clock })

    expect(second.counts()).toEqual({ newstore: 1, skuio: 2 })
    await second.close()
  })

  it('keeps every session, and the fixtures come back with a reset', async () => {
    const first = await createSandbox({ data: file, fixtures, clock })
    await close(first.session('worker-3'))
    await close(first)
    await first.reset()
    await first.close()

    const second = await createSandbox({ data: file, fixtures, clock })

    expect(second.orders('skuio').get(1001)).toMatchObject({ order_status: 'open' })
    expect(second.session('worker-3').orders('skuio').get(1001)).toMatchObject({ order_status: 'closed' })
    await second.close()
  })

  it('writes a file that a person can read', async () => {
    const sandbox = await createSandbox({ data: file, fixtures, clock })
    await close(sandbox, { customer_po_number: 'PO-77' })
    await sandbox.close()

    const written = JSON.parse(await readFile(file, 'utf8'))

    expect(written.sessions.default.orders.skuio['1001'].order.customer_po_number).toBe('PO-77')
    expect(await readFile(file, 'utf8')).toContain('\n  ')
  })

  it('leaves nothing behind that would stop the next run', async () => {
    const sandbox = await createSandbox({ data: file, fixtures, clock })
    await close(sandbox)
    await sandbox.close()

    expect(await readdir(folder)).toEqual(['state.json'])
  })
})

describe('a data file that cannot be used', () => {
  it('is not shared by two sandboxes', async () => {
    const first = await createSandbox({ data: file, fixtures, clock })

    await expect(createSandbox({ data: file, fixtures, clock })).rejects.toThrow(/is in use by another order-sandbox/)
    await first.close()
  })

  it.each([
    ['is not JSON', '{"version": 1,', /state\.json, line 1: this is not JSON/],
    ['is something else', '{"name": "a package"}', /is no data file of order-sandbox/],
    ['comes from a newer version', '{"version": 99, "sessions": {}}', /format 99/],
    ['lacks orders', '{"version": 1, "sessions": {"default": {}}}', /session "default" has no "orders"/],
  ])('%s: says so, and is left as it was', async (_, content, message) => {
    await writeFile(file, content)

    await expect(createSandbox({ data: file, fixtures, clock })).rejects.toThrow(message)
    expect(await readFile(file, 'utf8')).toBe(content)
    expect(await readdir(folder)).toEqual(['state.json'])
  })

  it('names the order and the field that do not fit the spec, and lets go of the file', async () => {
    const first = await createSandbox({ data: file, fixtures, clock })
    await first.close()
    await writeFile(file, (await readFile(file, 'utf8')).replace('"order_status": "draft"', '"order_status": "drafty"'))

    const failure = await createSandbox({ data: file, fixtures, clock }).catch((error: unknown) => error)

    expect(failure).toMatchObject({
      errors: [{ field: 'session default: skuio order 1002', message: expect.stringContaining('order_status') }],
    })
    expect(await readdir(folder)).not.toContain('state.json.lock')
  })
})

describe('the change log beside the file', () => {
  /** What a run leaves behind that was killed before anything was folded in. */
  const killedRun = async (): Promise<string[]> => {
    const server = await startServer({ data: file, fixtures })
    for (const po of ['PO-1', 'PO-2', 'PO-3']) {
      await fetch(`${server.url}/api/sales-orders/1001`, {
        method: 'PUT',
        headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
        body: JSON.stringify({ customer_po_number: po }),
      })
    }
    server.kill()
    await server.stopped
    return (await readFile(`${file}.log`, 'utf8')).trimEnd().split('\n')
  }
  const po = async (): Promise<unknown> => {
    const sandbox = await createSandbox({ data: file, fixtures, clock })
    const order = sandbox.orders('skuio').get(1001)
    await sandbox.close()
    return order?.customer_po_number
  }

  it('is taken up by the next start, and folded in', async () => {
    await killedRun()

    expect(await po()).toBe('PO-3')
    expect(await readdir(folder)).toEqual(['state.json'])
  })

  it('does not count twice what was folded in before the log could be emptied', async () => {
    const lines = await killedRun()
    await po()
    const sandbox = await createSandbox({ data: file, fixtures, clock })
    await close(sandbox, { customer_po_number: 'PO-4' })
    await sandbox.close()
    await writeFile(`${file}.log`, `${lines.join('\n')}\n`)

    expect(await po()).toBe('PO-4')
  })
})
