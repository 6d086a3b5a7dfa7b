/** Data files of other versions: an older one is taken over, a newer one is refused. */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { emptyData, textOf } from '../../src/state/data-format.ts'

const clock = '2026-05-10T09:00:00Z'

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

test('a killed run of format 1 goes on, with everything that stood in its log', async () => {
  const data = join(await folder(), 'state.json')
  // Written by the order-sandbox that had that format.
  await copyFile(new URL('format-1/state.txt', import.meta.url), data)
  await copyFile(new URL('format-1/log.txt', import.meta.url), `${data}.log`)

  const sandbox = await createSandbox({ data, fixtures: {}, clock, auth: 'listed' })
  const withToken = await sandbox.fetch(
    new Request('http://sandbox/order-management/orders/n-1', {
      method: 'PATCH',
      headers: {
        authorization: 'Bearer sandbox-6ac1f425ff4780ebb8672f8ceebc1448',
        'content-type': 'application/json',
        tenant: 'acme',
      },
      body: '{}',
    }),
  )

  expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: 'T-2' })
  expect(sandbox.session('worker-3').orders('skuio').get(1002)).toMatchObject({ tracking_number: 'T-3' })
  expect(sandbox.clock.now()).toBe('2026-05-11T09:00:00.000Z')
  expect(withToken.status).toBe(400)
  await sandbox.close()
  expect(JSON.parse(await readFile(data, 'utf8'))).toMatchObject({ version: 2, folded: 5 })
})

test('the numbers of format 1 had gaps, and those are no damage', async () => {
  const data = join(await folder(), 'state.json')
  const log = await readFile(new URL('format-1/log.txt', import.meta.url), 'utf8')
  await copyFile(new URL('format-1/state.txt', import.meta.url), data)
  await writeFile(`${data}.log`, log.split('\n').toSpliced(1, 1).join('\n'))

  const sandbox = await createSandbox({ data, fixtures: {}, clock })

  expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: 'T-2' })
  await sandbox.close()
})

test.for([
  [
    'newer',
    3,
    /written by a newer order-sandbox, in format 3, and this one reads up to format 2: use the version that/,
  ],
  ['impossible', 0, /says that it is of format 0, which never was/],
] as const)('a file of a %s format is refused, and stays as it is', async ([, version, message]) => {
  const data = join(await folder(), 'state.json')
  const text = `{"version": ${version}, "sessions": {}}`
  await writeFile(data, text)

  await expect(createSandbox({ data, fixtures: {} })).rejects.toThrow(message)
  expect(await readFile(data, 'utf8')).toBe(text)
})

test('a newer file is refused as such even where it is damaged', async () => {
  const data = join(await folder(), 'state.json')
  await writeFile(data, '{\n  "version": 3,\n  "sessions": {\n    "default": {')

  await expect(createSandbox({ data, fixtures: {} })).rejects.toThrow(/in format 3/)
})

test('the file is laid out as anybody would lay out JSON', () => {
  const data = emptyData()
  data.sessions = {
    default: {
      orders: { skuio: { 1: { order: { lines: [1, { a: 'b\n' }], none: [], nothing: {} } }, 2: null }, newstore: {} },
    },
    other: { clock: { frozenAtMs: 1 }, tokens: [], orders: {} },
  }

  const text = [...textOf(data)].join('')

  expect(text).toBe(JSON.stringify(data, null, 2))
})
