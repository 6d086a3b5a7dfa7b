/** Imports point down the list below: never up, never sideways, and Node stands at the edge. */
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** From the top down. What stands on one line does not know of its neighbours. */
const layers: readonly (readonly string[])[] = [
  ['cli', 'the page', 'vitest.ts', 'testing'],
  ['matchers.ts'],
  ['index.ts'],
  ['node.ts', 'config.ts'],
  ['opening.ts', 'loading.ts', 'config.generated.ts'],
  ['kept.ts'],
  ['browser.ts', 'msw.ts', 'client'],
  ['sandbox.ts'],
  ['control', 'contracts', 'console', 'the port'],
  ['providers', 'engine'],
  ['define-provider.ts'],
  ['provider.ts'],
  ['journal'],
  ['faults'],
  ['openapi', 'state'],
  ['domain'],
  ['fixtures.generated.js'],
]

/** Whole areas that also run where there is no Node, in a service worker. */
const withoutNode = [
  'domain',
  'provider.ts',
  'define-provider.ts',
  'providers',
  'engine',
  'openapi',
  'faults',
  'journal',
]
/** Compile or play specs at run time, which only a Node process does. */
const atTheEdge = /^openapi\/(ajv|mock.*|.*compile.*)\.ts$/

interface Import {
  /** `engine/world.ts`, below src. */
  readonly from: string
  /** The same, or a package: `node:fs`. */
  readonly to: string
  readonly onlyTypes: boolean
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !/\.generated\./.test(file))

const imports: readonly Import[] = files.flatMap(importsOf)

function importsOf(from: string): Import[] {
  const text = codeOf(from)
  const found = [
    ...text.matchAll(/\b(?:import|export)\s+(?<type>type\s+)?(?:[^'"`;]*?\bfrom\s+)?['"](?<to>[^'"]+)['"]/g),
    ...text.matchAll(/\bimport\(\s*['"](?<to>[^'"]+)['"]/g),
    ...text.matchAll(/\brequire\(\s*['"](?<to>[^'"]+)['"]/g),
  ]
  return found.map(({ groups = {} }) => ({
    from,
    to: target(from, groups.to ?? ''),
    onlyTypes: groups.type !== undefined,
  }))
}

function codeOf(file: string): string {
  const text = readFileSync(join(source, file), 'utf8')
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

/** A relative import as a path below src; a package as it is. */
function target(from: string, to: string): string {
  if (!to.startsWith('.')) return to
  return relative(source, join(source, dirname(from), to))
    .split(sep)
    .join('/')
}

/** Opening a port is an area of its own, of three files beside sandbox.ts. */
const portFiles = ['listen.ts', 'body-socket.ts', 'wire-socket.ts']

function areaOf(file: string): string {
  if (portFiles.includes(file)) return 'the port'
  // What the console serves runs in a browser, and knows the sandbox by the client.
  return file.startsWith('console/page/') ? 'the page' : (file.split('/')[0] ?? file)
}
const layerOf = (file: string): number => layers.findIndex((areas) => areas.includes(areaOf(file)))
const isOurs = ({ to }: Import): boolean => files.includes(to) || /\.generated\./.test(to)
const show = ({ from, to }: Import): string => `${from} imports ${to}`

describe('the layers', () => {
  test('have a place for every file', () => {
    expect(files.filter((file) => layerOf(file) === -1)).toEqual([])
  })

  test('are read with all their imports', () => {
    expect(imports.filter(isOurs).length).toBeGreaterThan(files.length)
    expect(imports.filter(({ to }) => to.startsWith('..') || /^\.{0,2}\//.test(to))).toEqual([])
  })

  test('are never imported upwards', () => {
    expect(
      imports
        .filter(isOurs)
        .filter(({ from, to }) => layerOf(to) < layerOf(from))
        .map(show),
    ).toEqual([])
  })

  test('are never imported sideways', () => {
    const sideways = imports
      .filter(isOurs)
      .filter(({ from, to }) => layerOf(to) === layerOf(from) && areaOf(to) !== areaOf(from))

    expect(sideways.map(show)).toEqual([])
  })

  test('begin with a command line that imports what is exported, like any user', () => {
    const inside = imports.filter(isOurs).filter(({ from, to }) => areaOf(from) === 'cli' && areaOf(to) !== 'cli')

    expect(inside.filter(({ to }) => !['index.ts', 'client/index.ts'].includes(to)).map(show)).toEqual([])
  })

  test('end with a domain that imports nothing of ours', () => {
    const out = imports.filter(isOurs).filter(({ from, to }) => areaOf(from) === 'domain' && areaOf(to) !== 'domain')

    expect(out.map(show)).toEqual([])
  })
})

describe('providers', () => {
  const folderOf = (file: string) => (file.startsWith('providers/') ? file.split('/')[1] : undefined)
  const among = imports.filter(isOurs).filter(({ from }) => areaOf(from) === 'providers')

  test('do not import each other: only their list knows them', () => {
    const strangers = among.filter(({ from, to }) => folderOf(to) !== undefined && folderOf(from) !== folderOf(to))

    expect(strangers.filter(({ from }) => from !== 'providers/index.ts').map(show)).toEqual([])
  })

  test('reach the engine as arguments', () => {
    expect(among.filter(({ to }) => areaOf(to) === 'engine').map(show)).toEqual([])
  })

  test('are no names to the engine', () => {
    const knowing = imports
      .filter(isOurs)
      .filter(({ from, to }) => areaOf(from) === 'engine' && areaOf(to) === 'providers')

    expect(knowing.map(show)).toEqual([])
  })

  test('have the same files in each folder', () => {
    const expected = ['index.ts', 'types.ts', 'rules.ts', 'handlers.ts', 'dialect.ts', 'scenarios.ts']
    const folders = new Set(files.flatMap((file) => folderOf(file) ?? []).filter((name) => !name.endsWith('.ts')))

    expect(folders.size).toBeGreaterThan(1)
    for (const folder of folders) {
      const there = files.filter((file) => folderOf(file) === folder).map((file) => file.split('/')[2])
      expect(there, folder).toEqual(expect.arrayContaining(expected))
    }
  })
})

describe('Node', () => {
  const ofNode = ({ to }: Import): boolean => isBuiltin(to)

  test.for(withoutNode)('is not imported below src/%s', (area) => {
    const found = imports.filter(({ from }) => areaOf(from) === area && !atTheEdge.test(from)).filter(ofNode)

    expect(found.map(show)).toEqual([])
  })

  describe.for(['sandbox.ts', 'browser.ts', 'msw.ts', 'client/index.ts'])('is not needed by %s', (door) => {
    /** All that is loaded with it, or by it when it is needed. */
    const reached = new Set([door])
    const leading: Import[] = []
    for (const file of reached) {
      for (const one of importsOf(file)) {
        if (one.onlyTypes) continue
        leading.push(one)
        if (isOurs(one)) reached.add(one.to)
      }
    }

    test('nor by what that imports', () => {
      expect([...reached]).toContain('engine/ours.ts')
      const needy = /^(@hono\/node-server|@pact-foundation|@pactflow|@stoplight|lowdb|yaml)(\/|$)|^ajv(\/|$)/

      expect(leading.filter((one) => ofNode(one) || needy.test(one.to)).map(show)).toEqual([])
    })

    test('and neither is making code of text', () => {
      const making = [...reached].filter((file) => /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(/.test(codeOf(file)))

      expect(making).toEqual([])
    })
  })
})
