/** A damaged data file: told of with line and remedy, and what is good of it saved, order by order. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test as forAny } from '@fast-check/vitest'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkDataFile, createSandbox, type DataReport } from '../../src/index.ts'

const fixtures = {
  skuio: { orders: [1001, 1002, 1003].map((id) => ({ id, order_status: 'open' })) },
  newstore: { orders: [{ tenant: 'acme', id: 'n-1', status: 'pending' }] },
}
// Many sandboxes are opened here, and no log may be folded in by itself.
vi.setConfig({ testTimeout: 60_000 })
beforeAll(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterAll(() => vi.useRealTimers())

let text: string | undefined
let folder: string
let data: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
  data = join(folder, 'state.json')
  return () => rm(folder, { recursive: true, force: true })
})

/** A file with two sessions, every order of which says whose it is. */
async function whole(): Promise<string> {
  const sandbox = await createSandbox({ data, fixtures })
  for (const id of [1001, 1002, 1003]) {
    await sandbox.orders('skuio').put({ id, order_status: 'open', tracking_number: `default ${id}` })
    await sandbox
      .session('other')
      .orders('skuio')
      .put({ id, order_status: 'open', tracking_number: `other ${id}` })
  }
  await sandbox.close()
  return readFile(data, 'utf8')
}

/** A log of three changes, which a killed run leaves beside its file; its lines. */
async function log(): Promise<string[]> {
  const sandbox = await createSandbox({ data, fixtures })
  const file = await readFile(data)
  for (const tracking of ['first', 'second', 'third']) {
    await sandbox.orders('skuio').put({ id: 1001, order_status: 'open', tracking_number: tracking })
  }
  const lines = await readFile(`${data}.log`, 'utf8')
  await sandbox.close()
  await writeFile(data, file)
  await writeFile(`${data}.log`, lines)
  return lines.split('\n')
}

const start = (): Promise<string> =>
  createSandbox({ data, fixtures }).then(
    async (sandbox) => {
      await sandbox.close()
      return 'started'
    },
    (error: Error) => error.message,
  )

const saved = async (): Promise<Record<string, unknown>> => {
  const sandbox = await createSandbox({ data, fixtures: {} })
  const found: Record<string, unknown> = {}
  for (const session of [sandbox, sandbox.session('other')]) {
    for (const { id, order } of session.orders('skuio').list()) found[`${session.name} ${id}`] = order.tracking_number
  }
  await sandbox.close()
  return found
}

const all = Object.fromEntries(
  ['default', 'other'].flatMap((session) =>
    [1001, 1002, 1003].map((id) => [`${session} ${id}`, `${session} ${id}`] as const),
  ),
)
const without = (...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)))
const told = ({ damage }: DataReport): string[] => damage.map(({ where, what }) => `${where}: ${what}`)
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length

describe('a damaged data file', () => {
  test('stops the start, which names the line and the way out, and stays as it is', async () => {
    const text = (await whole()).replace('"tracking_number": "other 1002"', '"tracking_number": other 1002')
    await writeFile(data, text)

    const message = await start()

    expect(message).toContain(`${data}, line ${lineOf(text, ' other 1002')}: this is not JSON`)
    expect(message).toContain(`order-sandbox check --repair ${data}`)
    expect(await readFile(data, 'utf8')).toBe(text)
    expect(await readdir(folder)).toEqual(['state.json'])
  })

  test.for([
    ['torn in two', (text: string) => text.slice(0, text.indexOf('other 1002')), without('other 1002', 'other 1003')],
    [
      'with a letter lost in an order',
      (text: string) => text.replace('"default 1002"', '"default 1002'),
      without('default 1002'),
    ],
    [
      'with a letter lost in the name of an order',
      (text: string) => text.replace('"1002": {', '"1002: {'),
      without('default 1002'),
    ],
    [
      'with a letter lost where an order ends',
      (text: string) => text.replace(/^ {10}\},$/m, '          ,'),
      without('default 1001'),
    ],
    [
      'with a line in the midst of an order overwritten',
      (text: string) => text.replace(/^.*"default 1002".*$/m, '\0'.repeat(40)),
      without('default 1002'),
    ],
    [
      'with so much overwritten that a session may have ended in there',
      (text: string) => text.replace(/^.*"default 1002".*$/m, '\0'.repeat(400)),
      without('default 1002', 'default 1003'),
    ],
    [
      'with the beginning of a session overwritten',
      (text: string) => text.replace('    "other": {\n      "orders": {', '\0'.repeat(34)),
      without('other 1001', 'other 1002', 'other 1003'),
    ],
    [
      'with an order that does not fit the spec',
      (text: string) => text.replace(/"order_status": "open"/, '"order_status": "opem"'),
      without('default 1001'),
    ],
    [
      'with an order that is none',
      (text: string) => text.replace(/"1003": \{/, '"1000": 5,\n          "1003": {'),
      all,
    ],
    [
      'with a clock that is none',
      (text: string) => text.replace('    "other": {', '    "other": {\n      "clock": {},'),
      all,
    ],
  ] as const)('%s: what is whole is saved, and the damaged one kept beside it', async ([, damage, good]) => {
    const text = damage(await whole())
    await writeFile(data, text)

    const before = await start()
    const looked = await checkDataFile(data)
    const repaired = await checkDataFile(data, { repair: true })

    expect(before).toMatch(/check --repair/)
    expect(looked.damage.length).toBeGreaterThan(0)
    expect(told(repaired)).toEqual(told(looked))
    expect(repaired.originals).toEqual([`${data}.damaged-1`])
    expect(await readFile(`${data}.damaged-1`, 'utf8')).toBe(text)
    expect(await saved()).toMatchObject(good)
    expect(Object.keys(await saved()).length).toBe(Object.keys(good).length)
    expect((await checkDataFile(data)).damage).toEqual([])
  })

  test('leaves the orders of an API alone that is not played here', async () => {
    const text = (await whole()).replace('"newstore": {', '"returns": {').replace('"default 1001"', 'default 1001')
    await writeFile(data, text)

    await checkDataFile(data, { repair: true })

    expect(JSON.parse(await readFile(data, 'utf8'))).toMatchObject({
      sessions: { default: { orders: { returns: { 'n-1': { order: { status: 'pending' } } } } } },
    })
    expect(await start()).toMatch(/holds orders of returns, which is not played here/)
  })

  test('keeps each damaged file under a number of its own', async () => {
    const text = await whole()
    for (const part of ['default 1001', 'default 1002']) {
      await writeFile(data, text.replace(`"${part}"`, part))
      await checkDataFile(data, { repair: true })
    }

    expect((await readdir(folder)).toSorted()).toEqual(['state.json', 'state.json.damaged-1', 'state.json.damaged-2'])
  })

  test.for([
    [
      'laid out by somebody else',
      JSON.stringify({ version: 2, folded: 0, sessions: { default: { orders: {} } } }).slice(0, -3),
    ],
    ['empty', ''],
    ['something else', '{"name": "a package"}'],
  ] as const)('%s is left alone, for nothing of it can be saved', async ([, text]) => {
    await writeFile(data, text)

    const report = await checkDataFile(data, { repair: true })

    expect(report).toMatchObject({ isRepairable: false, sessions: 0 })
    expect(report.damage.length).toBeGreaterThan(0)
    expect(await readFile(data, 'utf8')).toBe(text)
    expect(await readdir(folder)).toEqual(['state.json'])
  })

  test('is not touched while a sandbox has it open', async () => {
    const sandbox = await createSandbox({ data, fixtures })

    await expect(checkDataFile(data)).rejects.toThrow(/is in use by another order-sandbox/)
    await expect(checkDataFile(data, { repair: true })).rejects.toThrow(/is in use by another order-sandbox/)
    await sandbox.close()
  })

  forAny.prop([fc.nat(), fc.nat({ max: 200 }), fc.constantFrom('', '\0', '}', '"', '\n', 'x')], { numRuns: 100 })(
    'anywhere and anyhow: what is saved is what stood there, in its own session',
    async (at, length, letter) => {
      text ??= await whole()
      const from = at % text.length
      const damaged = text.slice(0, from) + letter.repeat(length) + text.slice(from + length)
      // What is JSON still may have been edited by a person.
      if (isJson(damaged)) return
      await writeFile(data, damaged)

      const { isRepairable, originals } = await checkDataFile(data, { repair: true })

      if (!isRepairable) return
      expect(await readFile(originals?.[0] ?? '', 'utf8')).toBe(damaged)
      for (const [key, value] of Object.entries(await saved())) {
        // A letter may be another one between quotation marks, but no order stands in the place of another.
        if (key in all && Object.keys(all).includes(String(value))) expect(value).toBe(key)
      }
      for (const original of originals ?? []) await rm(original)
    },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a damaged log', () => {
  test.for([
    [
      'a line',
      (lines: string[]) => lines.with(1, (lines[1] ?? '').replace('second', 'sacond')),
      /line 2: the line is damaged/,
    ],
    ['a line without a change', (lines: string[]) => lines.with(1, ''), /line 2: the line is damaged/],
    ['a line that is gone', (lines: string[]) => lines.toSpliced(1, 1), /line 2: change 2 is missing before it/],
    [
      'the first line',
      (lines: string[]) => lines.toSpliced(0, 1),
      /line 1: change 1 is missing: the log goes on from a later data file/,
    ],
    [
      'a line that stands twice',
      (lines: string[]) => lines.toSpliced(1, 0, lines[0] ?? ''),
      /line 2: change 1 comes after change 1/,
    ],
    [
      'the last line',
      (lines: string[]) => lines.with(2, (lines[2] ?? '').replace('third', 'thurd')),
      /line 3: the line is damaged/,
    ],
  ] as const)('%s: stops the start, and the changes that are whole are saved', async ([what, damage, message]) => {
    const lines = damage(await log())
    await writeFile(`${data}.log`, lines.join('\n'))

    const before = await start()
    const { originals, damage: found } = await checkDataFile(data, { repair: true })

    expect(before).toMatch(message)
    expect(found.length).toBe(1)
    expect(originals).toEqual([`${data}.damaged-1`, `${data}.log.damaged-1`])
    expect(await saved()).toMatchObject({ 'default 1001': what === 'the last line' ? 'second' : 'third' })
    expect((await readdir(folder)).filter((name) => name.endsWith('.log'))).toEqual([])
  })

  test('with a change of a kind that nobody knows stops the start', async () => {
    const lines = await log()
    const { lineOf } = await import('../../src/state/change-log.ts')
    await writeFile(`${data}.log`, [...lines.slice(0, 3), lineOf(4, { unheard: ['of'] }).toString()].join('\n'))

    expect(await start()).toMatch(/change 4 is of a kind that nobody knows/)
  })

  test('whose data file is gone is not taken for the whole', async () => {
    await log()
    await rm(data)

    expect(await start()).toMatch(/state\.json: it is missing, and state\.json\.log goes on from it/)
    await checkDataFile(data, { repair: true })
    expect(await saved()).toEqual({ 'default 1001': 'third' })
  })

  test('beside an older data file stops the start', async () => {
    await whole()
    const older = await readFile(data, 'utf8')
    const sandbox = await createSandbox({ data, fixtures })
    await sandbox.orders('skuio').put({ id: 1001, order_status: 'open' })
    await sandbox.close()
    await log()
    await writeFile(data, older)

    expect(await start()).toMatch(/is missing: the log goes on from a later data file than the one beside it/)
  })

  test('that ends in the midst of a line has lost nothing that was acknowledged: it is told, and the start goes on', async () => {
    const lines = await log()
    await writeFile(`${data}.log`, lines.join('\n').slice(0, -30))
    const warnings: string[] = []

    const sandbox = await createSandbox({ data, fixtures, onWarning: (one) => warnings.push(one) })

    expect(sandbox.orders('skuio').get(1001)).toMatchObject({ tracking_number: 'second' })
    expect(warnings).toEqual([expect.stringMatching(/state\.json\.log, line 3 was cut off: it was being written when/)])
    await sandbox.close()
  })
})
