/** `order-sandbox check` of a data file: what is wrong with it, line by line, and with --repair what can be saved. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { type Folder, test } from './command.ts'

/** A data file of two orders and one session more, in the folder. */
async function whole(folder: Folder): Promise<string> {
  const data = join(folder.path, 'state.json')
  const orders = [1001, 1002].map((id) => ({ id, order_status: 'open' }))
  const sandbox = await createSandbox({ data, fixtures: { skuio: { orders } } })
  await sandbox.session('other').orders('skuio').put({ id: 1001, order_status: 'closed' })
  await sandbox.close()
  return data
}

async function damaged(
  folder: Folder,
): Promise<{ readonly data: string; readonly text: string; readonly line: number }> {
  const data = await whole(folder)
  const text = (await readFile(data, 'utf8')).replace('"1002": {', '"1002": [')
  await writeFile(data, text)
  return { data, text, line: text.slice(0, text.indexOf('"1002": [')).split('\n').length }
}

describe.concurrent('check', () => {
  test('of a data file that is whole tells what is in it', async ({ folder, expect }) => {
    await whole(folder)

    const { code, stdout, stderr } = await folder.run(['check', 'state.json'])

    expect(stdout).toBe('✓ state.json  2 sessions, 3 orders\n')
    expect(stderr).toBe('All 1 hold.\n')
    expect(code).toBe(0)
  })

  test('of a damaged one names each line, what is lost and the way out, and exits 1', async ({ folder, expect }) => {
    const { data, text, line } = await damaged(folder)

    const { code, stdout } = await folder.run(['check', 'state.json'])

    expect(stdout.split('\n')).toEqual([
      '✗ state.json  2 sessions, 2 orders',
      expect.stringMatching(/^ {4}state\.json, line \d+: this is not JSON: .*$/),
      `    state.json, line ${line}: order 1002 of skuio in session "default" cannot be read`,
      '    What is good can be saved, and the damaged file is kept beside it: order-sandbox check --repair state.json',
      '',
    ])
    expect(code).toBe(1)
    expect(await readFile(data, 'utf8')).toBe(text)
  })

  test('--repair saves what is good, tells what is lost, and exits 0', async ({ folder, expect }) => {
    const { text, line } = await damaged(folder)

    const { code, stdout } = await folder.run(['check', '--repair', 'state.json'])
    const again = await folder.run(['check', '--repair', 'state.json'])

    expect(stdout).toContain(
      `    lost: state.json, line ${line}: order 1002 of skuio in session "default" cannot be read\n`,
    )
    expect(stdout).toContain('    What is good was saved. The damaged file is kept as state.json.damaged-1.\n')
    expect(code).toBe(0)
    expect(again).toMatchObject({ code: 0, stdout: '✓ state.json  2 sessions, 2 orders\n' })
    expect((await readdir(folder.path)).toSorted()).toEqual(['state.json', 'state.json.damaged-1'])
    expect(await readFile(join(folder.path, 'state.json.damaged-1'), 'utf8')).toBe(text)
  })

  test('--repair says in JSON where the damaged file is', async ({ folder, expect }) => {
    await damaged(folder)

    const { stdout } = await folder.run(['check', '--json', '--repair', 'state.json'])

    expect(JSON.parse(stdout)).toMatchObject({
      holds: true,
      checks: [{ kind: 'data', name: 'state.json', holds: true, notes: expect.arrayContaining([expect.any(String)]) }],
    })
  })

  test('--repair exits 1 where nothing can be saved', async ({ folder, expect }) => {
    await folder.write('state.json', '{"version": 2, "sessions": {')

    const { code, stdout } = await folder.run(['check', '--repair', 'state.json'])

    expect(stdout).toContain('Nothing of it can be saved. Mend it by hand, or move it away to begin from the fixtures.')
    expect(code).toBe(1)
  })

  test('exits 2 where a sandbox has the file open', async ({ folder, expect }) => {
    await folder.start(['--data', 'state.json'])

    for (const args of [
      ['check', 'state.json'],
      ['check', '--repair', 'state.json'],
    ]) {
      const { code, stderr } = await folder.run(args)

      expect(stderr).toContain('is in use by another order-sandbox')
      expect(code).toBe(2)
    }
  })

  test.for([
    [['check', '--repair'], '--repair needs the data file: order-sandbox check --repair <file>'],
    [['check', '--repair', 'none.json'], 'There is no data file none.json.'],
    [['check', '--repair', '.'], 'There is no data file ..'],
  ] as const)('%j is a wrong call', async ([args, message], { folder, expect }) => {
    const { code, stderr } = await folder.run(args)

    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})

test('a start beside a damaged file names the repair, and exits 2', async ({ folder, expect }) => {
  const { data } = await damaged(folder)

  const { code, stderr } = await folder.run(['start', '--port', '0', '--data', 'state.json'])

  expect(stderr).toContain(`order-sandbox check --repair ${data}`)
  expect(code).toBe(2)
})

test('a start after a kill in the midst of a write tells on stderr what it dropped', async ({ folder, expect }) => {
  const data = await whole(folder)
  await writeFile(`${data}.log`, '12345678 3 {"put":["default"')

  const sandbox = await folder.start(['--data', 'state.json', '--log', 'json'])

  expect(sandbox.stderr).toContain(`${data}.log, line 1 was cut off`)
  expect(sandbox.stdout.split('\n')[0]).toMatch(/^\{"time":/)
})
