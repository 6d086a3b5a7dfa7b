/** What the command says of itself. */
import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { tooOld } from '../../src/cli/node-version.ts'
import { commands, flagOf, type Key, options } from '../../src/cli/options.ts'
import { test } from './command.ts'

const names = Object.keys(commands) as (keyof typeof commands)[]
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

describe('help', () => {
  test.for(names)('of %s lists every option that it knows, and no other', async (name, { folder }) => {
    const { code, stdout, stderr } = await folder.run([name, '--help'])

    const known = Object.entries(options).filter(([, { of }]) => (of as readonly string[]).includes(name))
    const listed = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((found) => String(found[1]))
    expect(listed.toSorted()).toEqual(known.map(([key]) => flagOf(key as Key)).toSorted())
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('of the command itself names every command', async ({ folder }) => {
    const { stdout } = await folder.run(['--help'])

    for (const { usage } of Object.values(commands)) expect(stdout).toContain(`order-sandbox ${usage}`)
  })

  test.for([['help'], ['-h'], ['help', 'check'], ['check', '-h']])('is there by %j', async (args, { folder }) => {
    const { code, stdout } = await folder.run(args)

    expect(code).toBe(0)
    expect(stdout).toContain(args.includes('check') ? 'order-sandbox check: ' : 'order-sandbox: ')
  })

  test('is there even where the options have mistakes', async ({ folder }) => {
    await folder.write('order-sandbox.config.json', { prot: 1 })

    const { code } = await folder.run(['--help'], { ORDER_SANDBOX_PORT: 'x' })

    expect(code).toBe(0)
  })

  test.for([['--version'], ['-v'], ['check', '--version']])('the version is there by %j', async (args, { folder }) => {
    expect(await folder.run(args)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('an old Node', () => {
  test.for(['18.20.0', '20.20.2', '24.17.9'])('%s is told which one is needed', (old) => {
    expect(tooOld(old)).toMatch(new RegExp(`^order-sandbox needs Node 24.18 or newer, and this is Node ${old}: .*\\.$`))
  })

  test.for(['24.18.0', '24.21.0', '26.0.0'])('%s will do', (good) => {
    expect(tooOld(good)).toBeUndefined()
  })
})
