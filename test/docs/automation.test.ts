/** The files for pipelines and containers in examples/ are well formed, and call the command as it is. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readCommandLine, rowsOf, variableOf } from '../../src/cli/options.ts'

const read = (file: string): string => readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8')

/** The words of a line of a shell that has nothing but words, and words in double quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole)

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
}
interface Pipeline {
  readonly 'against-the-sandbox': { readonly image: string; readonly script: readonly string[] }
}
const workflow = parse(read('ci/github-actions.yml')) as Workflow
const pipeline = parse(read('ci/gitlab-ci.yml')) as Pipeline
const dockerfile = read('docker/Dockerfile')

const lines = {
  'github-actions.yml': Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
  'gitlab-ci.yml': pipeline['against-the-sandbox'].script,
}

describe.for(Object.entries(lines))('%s', ([, script]) => {
  const calls = script.filter((line) => line.startsWith('npx order-sandbox '))

  test('checks, runs the tests and verifies', () => {
    expect(calls.map((line) => wordsOf(line)[2])).toEqual(['check', 'exec', 'verify'])
  })

  test.for(calls)('%s is a call that the command knows', (line) => {
    expect(() => readCommandLine(wordsOf(line).slice(2))).not.toThrow()
  })
})

describe('the Dockerfile', () => {
  const instruction = (name: string): string[] =>
    [...dockerfile.replaceAll('\\\n', '').matchAll(/^(\w+) +(.*)$/gm)].flatMap(([, word, rest = '']) =>
      word === name ? [rest] : [],
    )

  test('pins the Node that the package needs, in every stage', () => {
    expect(instruction('FROM')).toEqual(['node:24-slim AS install', 'node:24-slim'])
  })

  test('does not run as root', () => {
    expect(instruction('USER')).toEqual(['node'])
  })

  test('asks after its health with nothing but Node', () => {
    const [check = ''] = instruction('HEALTHCHECK')

    expect(JSON.parse(/CMD (\[.*\])$/.exec(check)?.[1] ?? 'null')).toEqual([
      'node',
      '-e',
      expect.stringContaining('/_sandbox/health'),
    ])
    expect(check).toContain(variableOf('controlToken'))
  })

  test('starts a sandbox that other machines reach', () => {
    const call = readCommandLine(JSON.parse(instruction('CMD').join('')) as string[])

    expect(call.command).toBe('start')
    expect(call.given.get('host')?.value).toBe('0.0.0.0')
    expect(rowsOf('start').map(([key]) => key)).toEqual(expect.arrayContaining([...call.given.keys()]))
  })
})

test('compose.yaml builds that image and gives it a token', () => {
  const { services } = parse(read('docker/compose.yaml')) as {
    services: Record<string, { build: { dockerfile: string }; environment: Record<string, string> }>
  }

  const service = services['order-sandbox']

  expect(service?.build.dockerfile).toBe('examples/docker/Dockerfile')
  expect(Object.keys(service?.environment ?? {})).toEqual([variableOf('controlToken')])
})
