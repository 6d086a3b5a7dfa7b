/** Files that somebody else had a hand in: links that lead elsewhere, aliases that multiply, values that no terminal should see. */
import { lstat, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import { createSandbox, Mistake } from '../../src/index.ts'
import { type Folder, test } from '../cli/command.ts'

const orders = [{ id: 1, order_status: 'open' }]
const spec = (schema: object): object => ({
  openapi: '3.1.0',
  info: { title: 'Own', version: '1' },
  servers: [{ url: '/own' }],
  paths: { '/a': { get: { responses: { 200: { description: '', content: { 'application/json': { schema } } } } } } },
})
const pact = { consumer: { name: 'shop' }, provider: { name: 'skuio' }, interactions: [] }

/** A folder with a link in it, to a file that is not in it. */
async function linked(folder: Folder, name: string, content: unknown): Promise<string> {
  const target = await folder.write('elsewhere/secret.json', content)
  await folder.write('named/one.json', { skuio: { orders } })
  await symlink(target, join(folder.path, 'named', name))
  return join(folder.path, 'named')
}

describe('a link that leads out of the folder that was named', () => {
  test('is no fixture', async ({ folder }) => {
    const named = await linked(folder, 'two.json', { skuio: { orders: [{ id: 2, order_status: 'open' }] } })

    const { code, stderr } = await folder.run(['start', '--port', '0', '--fixtures', named])

    expect(code).toBe(2)
    expect(stderr).toContain('two.json: is a link that leads out of')
  })

  test('is no folder of fixtures', async ({ folder }) => {
    await folder.write('elsewhere/skuio/two.json', orders)
    await folder.write('named/one.json', { skuio: { orders } })
    await symlink('../elsewhere', join(folder.path, 'named', 'more'))

    await expect(createSandbox({ fixtures: join(folder.path, 'named') })).rejects.toMatchObject({
      errors: [{ field: join(folder.path, 'named', 'more'), message: expect.stringContaining('leads out of') }],
    })
  })

  test('is no part of a spec', async ({ folder }) => {
    const named = await linked(folder, 'part.json', { type: 'object', description: 'what is in the file' })
    const file = await folder.write('named/spec.json', spec({ $ref: './part.json' }))

    const { code, stderr } = await folder.run(['start', '--port', '0', '--spec', `own=${file}`])

    expect(code).toBe(2)
    expect(stderr).toContain(`refers to ./part.json, which is a link that leads out of ${named}`)
    expect(stderr).not.toContain('what is in the file')
  })

  test('is no contract', async ({ folder }) => {
    const named = await linked(folder, 'shop-skuio.json', pact)

    const { code, stderr } = await folder.run(['verify', named])

    expect(code).toBe(2)
    expect(stderr).toContain('shop-skuio.json is a link that leads out of')
  })

  test('is no config that is found by itself, and may be named', async ({ folder }) => {
    const link = join(folder.path, 'order-sandbox.config.json')
    await symlink(fileURLToPath(new URL('../../package.json', import.meta.url)), link)

    const found = await folder.run(['start', '--port', '0'])
    const named = await folder.run(['start', '--port', '0', '--config', link])

    expect(found).toMatchObject({ code: 2, stderr: expect.stringContaining('config.json is a link that leads out of') })
    expect(named.stderr).toContain('order-sandbox.config.json: name is not known')
  })

  test('is no place to record a contract to', async ({ folder }) => {
    const named = await linked(folder, 'shop-skuio.json', 'as it was')
    const sandbox = await createSandbox()
    const recording = sandbox.record('shop')
    await sandbox.fetch(new Request('http://sandbox/api/sales-orders/1001', { headers: { authorization: 'Bearer t' } }))

    await expect(recording.write(named)).rejects.toThrow(/shop-skuio\.json is a link that leads out of/)

    await sandbox.close()
    expect(await readFile(join(folder.path, 'elsewhere', 'secret.json'), 'utf8')).toBe('as it was')
  })

  test.for(['.log', '.lock'])('is no file beside the data: data.json%s', async (ending, { folder }) => {
    const victim = await folder.write('elsewhere/victim', 'as it was')
    const data = join(folder.path, 'data.json')
    await symlink(victim, data + ending)

    await expect(createSandbox({ data })).rejects.toThrow(`${data}${ending} is a link`)

    expect(await readFile(victim, 'utf8')).toBe('as it was')
  })
})

describe('a link that stays in the folder', () => {
  test('is read once, where it leads', async ({ folder }) => {
    await folder.write('named/skuio/one.json', orders)
    await symlink('one.json', join(folder.path, 'named', 'skuio', 'two.json'))

    const sandbox = await createSandbox({ fixtures: join(folder.path, 'named') })

    expect(sandbox.counts()).toMatchObject({ skuio: 1 })
    await sandbox.close()
  })

  test('to the data file is the data file, and stays a link', async ({ folder }) => {
    const [real, link] = [join(folder.path, 'real.json'), join(folder.path, 'link.json')]
    await (await createSandbox({ data: real, fixtures: { skuio: { orders } } })).close()
    await symlink(real, link)

    const sandbox = await createSandbox({ data: link, fixtures: {} })
    await sandbox.orders('skuio').put({ id: 2, order_status: 'open' })
    await sandbox.close()

    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    expect(JSON.parse(await readFile(real, 'utf8'))).toMatchObject({
      sessions: { default: { orders: { skuio: { 1: {}, 2: {} } } } },
    })
  })
})

/** Nine times nine times nine …: three gigabytes of laughter in a kilobyte. */
const laughs = [
  'a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]',
  ...Array.from(
    'bcdefghi',
    (name, index) => `${name}: &${name} [${Array<string>(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
  ),
].join('\n')

describe('YAML whose aliases multiply is refused before it has grown:', () => {
  test('as a fixture', async ({ folder }) => {
    const file = await folder.write('laughs.yaml', laughs)

    const error: unknown = await createSandbox({ fixtures: file }).catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(Mistake)
    expect((error as Mistake).errors).toEqual([
      { field: file, message: expect.stringContaining('Excessive alias count') },
    ])
  })

  test('as a spec', async ({ folder }) => {
    const file = await folder.write('laughs.yaml', laughs)

    await expect(createSandbox({ specs: { own: file } })).rejects.toThrow(
      /laughs\.yaml cannot be parsed: Excessive alias/,
    )
  })

  test('as a config', async ({ folder }) => {
    await folder.write('order-sandbox.config.yaml', laughs)

    const { code, stderr } = await folder.run(['start', '--port', '0'])

    expect(code).toBe(2)
    expect(stderr).toContain('Excessive alias count')
  })
})

describe('a file that is nested without end is refused:', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`

  test('as a fixture', async ({ folder }) => {
    const file = await folder.write('deep.json', `{"skuio":{"orders":${deep}}}`)

    const error = (await createSandbox({ fixtures: file }).catch((thrown: unknown) => thrown)) as Mistake

    expect(error.errors).toEqual([{ field: file, message: 'is nested more than 64 deep' }])
  })

  test('as a fixture that leads back into itself', async ({ folder }) => {
    const file = await folder.write('loop.yaml', 'skuio:\n  orders: [&a {id: 1, order_status: open, tags: [*a]}]\n')

    const error = (await createSandbox({ fixtures: file }).catch((thrown: unknown) => thrown)) as Mistake

    expect(error.errors).toEqual([{ field: file, message: 'is nested more than 64 deep' }])
  })
})

test('what a file says reaches no terminal that would obey it', async ({ folder }) => {
  const file = await folder.write('evil.json', {
    skuio: { orders: [{ id: 1, order_status: 'open', '\u001b[2J\u202eowned': 1 }] },
  })

  const { code, stderr } = await folder.run(['start', '--port', '0', '--fixtures', file])

  expect(code).toBe(2)
  expect(stderr).toContain(String.raw`\u001b[2J\u202eowned is not known`)
  expect(stderr).not.toContain('\u001b')
})
