/** Somebody takes the files away while they are in use: nothing that was acknowledged goes with them. */
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { table } from '../support/table.ts'

const fixtures = { skuio: { orders: [1001, 1002].map((id) => ({ id, order_status: 'open' })) } }

async function open() {
  const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const data = join(folder, 'kept', 'state.json')
  const sandbox = await createSandbox({ data, fixtures, onWarning: () => {} })
  onTestFinished(() => sandbox.close())
  return { folder, data, sandbox }
}

const put = async (sandbox: Sandbox, id: number, tracking: string): Promise<{ status: number; detail: string }> => {
  const response = await sandbox.fetch(
    new Request(`http://sandbox/api/sales-orders/${id}`, {
      method: 'PUT',
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: JSON.stringify({ tracking_number: tracking }),
    }),
  )
  return { status: response.status, detail: '', ...((await response.json()) as object) }
}

/** What a start would find if the process were killed now. */
async function afterKill(folder: string): Promise<unknown[]> {
  await cp(join(folder, 'kept'), join(folder, 'killed'), { recursive: true, filter: (name) => !name.endsWith('.lock') })
  const next = await createSandbox({ data: join(folder, 'killed', 'state.json'), fixtures: {} })
  const found = [1001, 1002].map((id) => next.orders('skuio').get(id)?.tracking_number)
  await next.close()
  return found
}

const taken = table<'what' | 'of'>(`
  | what                    | of                          |
  | the data file           | state.json                  |
  | the log                 | state.json.log              |
  | both                    | state.json,state.json.log   |
`)

test.for(taken)('$what: the next change brings it back, with all that came before', async ({ of }) => {
  const { folder, data, sandbox } = await open()
  await put(sandbox, 1001, 'before')
  for (const name of of.split(',')) await rm(join(folder, 'kept', name))

  const { status } = await put(sandbox, 1002, 'after')

  expect(status).toBe(200)
  expect(await afterKill(folder)).toEqual(['before', 'after'])
  expect(await readdir(join(data, '..'))).toEqual(expect.arrayContaining(['state.json', 'state.json.log']))
})

test('the whole folder: changes are refused until there is one again', async () => {
  const { folder, sandbox } = await open()
  await put(sandbox, 1001, 'before')
  await rm(join(folder, 'kept'), { recursive: true })

  const refused = await put(sandbox, 1002, 'lost')
  await mkdir(join(folder, 'kept'))
  const kept = await put(sandbox, 1002, 'after')

  expect(refused).toMatchObject({ status: 507, type: 'urn:order-sandbox:not-kept' })
  expect(refused.detail).toMatch(/Its folder is gone: make it again/)
  expect(kept.status).toBe(200)
  expect(await afterKill(folder)).toEqual(['before', 'after'])
})

test('a folder in the place of the data file: changes are refused until it is moved away', async () => {
  const { folder, data, sandbox } = await open()
  await put(sandbox, 1001, 'before')
  await rm(data)
  await mkdir(data)

  const refused = await put(sandbox, 1002, 'lost')
  await rm(data, { recursive: true })
  const kept = await put(sandbox, 1002, 'after')

  expect(refused).toMatchObject({ status: 507, detail: expect.stringContaining('A folder is in its place') })
  expect(kept.status).toBe(200)
  expect(await afterKill(folder)).toEqual(['before', 'after'])
})

test.for([
  ['a folder', 'folder', /A folder is in its place/],
  ['below a file', join('file', 'state.json'), /What should be its folder is a file/],
] as const)('%s is no place for a data file: the start says so', async ([, name, message]) => {
  const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'folder'))
  await writeFile(join(folder, 'file'), '')

  await expect(createSandbox({ data: join(folder, name), fixtures })).rejects.toThrow(message)
})

// There is no such place elsewhere.
describe.runIf(process.platform === 'linux')('on Linux', () => {
  test('a folder that nobody can make is told of at once', async () => {
    // Node's own way of making folders never comes back from here.
    const data = '/proc/order-sandbox/kept/state.json'

    await expect(createSandbox({ data, fixtures })).rejects.toThrow(/cannot keep the state: ENOENT/)
  })
})

test('a link to a data file stays one, and both names lead to the same lock', async () => {
  const { folder, data, sandbox } = await open()
  const link = join(folder, 'link.json')
  await symlink(data, link)

  await expect(createSandbox({ data: link, fixtures })).rejects.toThrow(/is in use by another order-sandbox/)
  await put(sandbox, 1001, 'before')
  await sandbox.close()
  const next = await createSandbox({ data: link, fixtures: {} })

  expect(next.orders('skuio').get(1001)).toMatchObject({ tracking_number: 'before' })
  expect(await readdir(folder)).toEqual(['kept', 'link.json'])
  await next.close()
})
