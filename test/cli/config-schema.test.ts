/** config.schema.json, by which editors know a config file: it agrees with what the command reads. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../src/cli/options.ts'
import { defineConfig } from '../../src/index.ts'
import { test } from './command.ts'

const schema = JSON.parse(readFileSync(new URL('../../config.schema.json', import.meta.url), 'utf8')) as {
  readonly properties: Readonly<Record<string, object>>
}
// Examples and descriptions are for people.
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
const fits = ajv.compile(schema)

function mistakesIn(content: unknown): string[] {
  const mistakes: string[] = []
  readConfig({ name: 'config', folder: '/', content }, mistakes)
  return mistakes
}

/** A value that the schema offers for an option, from wherever it stands in it. */
function offered(part: object): readonly unknown[] {
  const { examples = [], enum: words = [], anyOf = [], items, type, minimum } = part as Record<string, never>
  const own = [...(examples as unknown[]), ...(words as unknown[])]
  const inside = items === undefined ? [] : [offered(items)]
  const plain = own.length > 0 ? [] : type === 'boolean' ? [true, false] : minimum === undefined ? [] : [minimum]
  return [...own, ...plain, ...inside.filter((list) => list.length > 0), ...(anyOf as object[]).flatMap(offered)]
}

describe('the schema of the config file', () => {
  const rows = Object.entries(schema.properties).flatMap(([key, part]) =>
    offered(part).map((value): readonly [string, unknown] => [key, value]),
  )

  test('offers values', () => {
    expect(rows.length).toBeGreaterThan(30)
  })

  test.for(rows)('offers for %s what the command takes: %j', ([key, value]) => {
    expect(fits({ [key]: value }), JSON.stringify(fits.errors)).toBe(true)
    expect(mistakesIn({ [key]: value })).toEqual([])
  })

  test.for<readonly [what: string, content: object]>([
    ['a misspelt key', { prot: 4011 }],
    ['the name of an option where the key is another', { fault: 'skuio status=500' }],
    ['an option that cannot stand there', { config: 'other.json' }],
    ['a port out of range', { port: 70_000 }],
    ['a word that is no choice', { log: 'xml' }],
    ['a date-time without an offset', { clock: '2026-05-10T09:00:00' }],
    ['a scene without its provider', { given: ['no orders'] }],
    ['a fault that is a number', { faults: [500] }],
    ['a percentage over 100', { minCoverage: 101 }],
    ['an origin with a path', { cors: 'https://shop.example.com/cart' }],
    ['an empty text', { host: ' ' }],
    ['a name that no file can have', { record: '../me' }],
    ['a reporter that there is none of', { reporter: 'xml' }],
    ['a URL of another kind', { brokerUrl: 'ftp://broker.example.com' }],
    ['selectors that are none', { consumerVersionSelectors: [] }],
    ['a date in words', { includeWipSince: 'yesterday' }],
  ])('and the command refuse %s', ([, content]) => {
    expect(fits(content)).toBe(false)
    expect(mistakesIn(content)).not.toEqual([])
  })

  test('knows the fields of a fault', () => {
    expect(fits({ faults: [{ kind: 'status', status: 500, match: { provider: 'skuio' } }] })).toBe(true)
    expect(fits({ faults: [{ kind: 'status', statsu: 500 }] })).toBe(false)
    expect(fits({ faults: [{ status: 500 }] })).toBe(false)
  })

  test('can be named in the file itself', async ({ folder }) => {
    const $schema = './node_modules/order-sandbox/config.schema.json'
    await folder.write('order-sandbox.config.json', { $schema, port: 4011 })

    const { code } = await folder.run(['check', 'order-sandbox.config.json'])

    expect(fits({ $schema })).toBe(true)
    expect(code).toBe(0)
  })

  test('agrees with the types of defineConfig', () => {
    const config = defineConfig({
      fixtures: ['orders', 'more.yaml'],
      faults: ['skuio status=500', { kind: 'latency', ms: { min: 1, max: 5 }, match: { order: 1002 } }],
      spec: { petshop: 'petshop.yaml' },
      // @ts-expect-error Only these are known: pretty, json, silent.
      log: 'xml',
    })

    expect(fits({ ...config, log: 'json' })).toBe(true)
  })

  test('is what YAML comes to, too', () => {
    const text =
      '# yaml-language-server: $schema=node_modules/order-sandbox/config.schema.json\nclock: 2026-05-10T09:00:00Z\n'

    expect(fits(parse(text))).toBe(true)
    expect(mistakesIn(parse(text))).toEqual([])
  })
})
