/** `order-sandbox exec --record`: from a session to a contract that verifies at once. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { type Folder, test } from '../../cli/command.ts'

const closedOrder = 'd806ffda-9e33-4440-9eb1-9f951bae4544'

/** Calls both APIs, in two sessions and across a reset. */
const consumer = `
  const url = process.env.ORDER_SANDBOX_URL
  const send = (method, path, body, headers) => fetch(url + path, {
    method,
    headers: { authorization: 'Bearer s3cret', 'content-type': 'application/json', ...headers },
    body: body && JSON.stringify(body),
  }).then((answer) => answer.text())
  const hold = (id) => send('PATCH', '/order-management/orders/' + id, { status: 'on_hold' },
    { 'Request-Id': crypto.randomUUID(), Tenant: 'acme', 'X-Newstore-Tenant': 'acme' })
  await hold('b604ffda-7e31-4338-beab-7f939a8c2322')
  await hold('${closedOrder}')
  await send('PUT', '/@worker-1/api/sales-orders/1002', { order_status: 'open', quote_sent_at: new Date().toISOString() })
  await send('GET', '/api/sales-orders/list?filter[order_status]=closed')
  await send('POST', '/_sandbox/reset')
  await send('PUT', '/api/sales-orders/1001', { ship_by_date: 'tomorrow' })
`

async function record(folder: Folder, ...options: string[]) {
  await folder.write('consumer.mjs', consumer)
  return folder.run(['exec', '--record', 'shop', ...options, '--', process.execPath, 'consumer.mjs'])
}

const read = async (folder: Folder, name: string): Promise<string> => readFile(join(folder.path, name), 'utf8')

describe('exec --record', () => {
  test.for(['V4', 'V3'])('writes contracts of %s that hold at once', async (version, { folder }) => {
    const recorded = await record(folder, '--record-pact', version)
    expect(recorded.stderr).toBe(
      '✓ Recorded contracts/shop-newstore.json: 2 interactions.\n✓ Recorded contracts/shop-skuio.json: 3 interactions.\n',
    )
    expect(recorded.code).toBe(0)

    const verified = await folder.run(['verify', 'contracts'])

    expect(verified.stdout + verified.stderr).toContain('5 hold')
    expect(verified.code).toBe(0)
  })

  test.for([
    ['a status', '"status": 400', '"status": 200'],
    ['what the API decided', '"order_status": "closed"', '"order_status": "open"'],
    ['the state', 'order 1001 is open and unfulfilled', 'no orders'],
    ['what was sent', '"tomorrow"', '"2026-05-20"'],
  ] as const)('writes contracts that no longer hold with another value for %s', async ([, from, to], { folder }) => {
    await record(folder)
    for (const name of ['contracts/shop-newstore.json', 'contracts/shop-skuio.json']) {
      await folder.write(name, (await read(folder, name)).replace(from, to))
    }

    const verified = await folder.run(['verify', 'contracts'])

    expect(verified.stdout + verified.stderr).toContain('4 hold, 1 does not')
    expect(verified.code).toBe(1)
  })

  test('writes the same files every time, where they are wanted', async ({ folder }) => {
    await record(folder, '--record-dir', 'first', '--clock', '2026-05-10T09:00:00Z')
    await record(folder, '--record-dir', 'second')

    for (const name of ['shop-newstore.json', 'shop-skuio.json']) {
      expect(await read(folder, `first/${name}`)).toBe(await read(folder, `second/${name}`))
    }
  })

  test('names what no contract can say, and has it in the report', async ({ folder }) => {
    await folder.write(
      'consumer.mjs',
      consumer.replaceAll(/await hold\((.*)\)$/gm, 'await hold($1).catch(() => undefined)'),
    )
    const options = ['--record=shop', '--report=report.json', '--fault', `empty-reply times=1 order=${closedOrder}`]

    const { code, stderr } = await folder.run(['exec', ...options, '--', process.execPath, 'consumer.mjs'])

    expect(stderr).toContain(
      `Left out: PATCH /order-management/orders/${closedOrder}: its answer was lost (empty-reply).`,
    )
    expect(code).toBe(0)
    expect(JSON.parse(await read(folder, 'report.json')).recorded).toEqual({
      contracts: [
        { provider: 'newstore', file: 'contracts/shop-newstore.json', interactions: 1 },
        { provider: 'skuio', file: 'contracts/shop-skuio.json', interactions: 3 },
      ],
      leftOut: [
        {
          call: `PATCH /order-management/orders/${closedOrder}`,
          reason: 'its answer was lost (empty-reply)',
          times: 1,
        },
      ],
    })
  })

  test('takes nothing from a command that fails', async ({ folder }) => {
    const { code, stderr } = await record(folder, '--fault', `empty-reply times=1 order=${closedOrder}`)

    expect(stderr).toContain('Nothing was recorded, because the command failed.')
    expect(code).toBe(1)
  })

  test('has nothing to record of a command that never calls', async ({ folder }) => {
    const { code, stderr } = await folder.run(['exec', '--record', 'shop', '--', process.execPath, '--version'])

    expect(stderr).toContain('called no operation of the sandbox')
    expect(code).toBe(2)
  })

  test('refuses names that no file can have, and places that are none', async ({ folder }) => {
    const named = await folder.run(['exec', '--record', 'a/b', '--', process.execPath, '--version'])
    expect(named.stderr).toContain('--record must be of letters, digits, dots, dashes and underscores')
    expect(named.code).toBe(2)

    await folder.write('file', '')
    const placed = await record(folder, '--record-dir', 'file')
    expect(placed.stderr).toMatch(/file cannot hold the contracts: EEXIST/)
    expect(placed.code).toBe(2)
  })
})
