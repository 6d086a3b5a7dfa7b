/** `order-sandbox start` for a program that starts it: by --ready-file it learns where it is, by --with-parent it stops in time. */
import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe } from 'vitest'
import { type Folder, main, Running, test } from './command.ts'

interface Ready {
  readonly url: string
  readonly port: number
  readonly pid: number
}

const readyIn = async (folder: Folder, name = 'ready.json'): Promise<Ready> =>
  JSON.parse(await readFile(join(folder.path, name), 'utf8')) as Ready

describe.concurrent('--ready-file', () => {
  test('says where it listens, by the time that it does', async ({ folder, expect }) => {
    const sandbox = await folder.start(['--ready-file', 'run/ready.json'])

    const ready = await readyIn(folder, 'run/ready.json')
    const { status } = await fetch(`${ready.url}/_sandbox/health`)

    expect(ready).toEqual({
      url: sandbox.url,
      port: Number(new URL(sandbox.url).port),
      pid: sandbox.process.pid,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
    expect(status).toBe(200)
    expect(await readdir(join(folder.path, 'run'))).toEqual(['ready.json'])
  })

  test.for<readonly [how: string, signals: readonly NodeJS.Signals[]]>([
    ['a signal', ['SIGTERM']],
    ['a second signal', ['SIGINT', 'SIGTERM']],
  ])('is gone after %s', async ([, signals], { folder, expect }) => {
    const sandbox = await folder.start(['--ready-file', 'ready.json'])

    for (const signal of signals) sandbox.process.kill(signal)
    await sandbox.ended()

    expect(await readdir(folder.path)).toEqual([])
  })

  test('of a run that was killed is replaced', async ({ folder, expect }) => {
    const killed = await folder.start(['--ready-file', 'ready.json'])
    await killed.stop('SIGKILL')
    expect((await readyIn(folder)).pid).toBe(killed.process.pid)

    const next = await folder.start(['--ready-file', 'ready.json'])

    expect((await readyIn(folder)).pid).toBe(next.process.pid)
  })

  test('of a run that was killed deceives nobody while the next one cannot start', async ({ folder, expect }) => {
    const killed = await folder.start(['--ready-file', 'ready.json'])
    await killed.stop('SIGKILL')

    const { code } = await folder.run(['start', '--ready-file', 'ready.json', '--fixtures', 'nope.json'])

    expect(code).toBe(2)
    expect(await readdir(folder.path)).toEqual([])
  })

  test('stays where another sandbox has written it since', async ({ folder, expect }) => {
    const first = await folder.start(['--ready-file', 'ready.json'])
    const second = await folder.start(['--ready-file', 'ready.json'])

    await first.stop()

    expect((await readyIn(folder)).pid).toBe(second.process.pid)
  })

  test('does not take the place of a file that is somebody else’s', async ({ folder, expect }) => {
    await folder.write('package.json', '{ "name": "shop" }')

    const ended = await folder.run(['start', '--ready-file', 'package.json'])

    expect(ended).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'package.json is there already, and no sandbox has written it: name another file. See: order-sandbox start --help\n',
    })
    expect(await readFile(join(folder.path, 'package.json'), 'utf8')).toBe('{ "name": "shop" }')
  })

  test('that cannot be written is told of, with exit code 2', async ({ folder, expect }) => {
    const { code, stderr } = await folder.run(['start', '--ready-file', '/dev/null/ready.json'])

    expect(stderr).toMatch(/^\/dev\/null\/ready\.json cannot be the ready file: E/)
    expect(code).toBe(2)
  })
})

const command = [process.execPath, main, 'start', '--port', '0', '--with-parent']

/** A program that runs another one as its child, and lives until it is killed or the child has ended. */
const parentOf = (child: readonly string[], stdio: unknown): string[] => [
  process.execPath,
  '-e',
  `const { spawn } = require('node:child_process')
   const [name, ...args] = ${JSON.stringify(child)}
   spawn(name, args, { stdio: ${JSON.stringify(stdio)} }).once('exit', (code) => process.exit(code))`,
]

/** Runs a program whose descendants write to the same pipes, so that it has ended for us when they all have. */
async function running(
  { path }: Folder,
  [name = '', ...args]: readonly string[],
  options: SpawnOptions = {},
): Promise<Running> {
  const env = { PATH: process.env.PATH ?? '' }
  const one = new Running(spawn(name, args, { cwd: path, env, stdio: 'pipe', ...options } as { stdio: 'pipe' }))
  one.url = (await one.says(/http:\/\/[\w.]+:\d+/))[0]
  return one
}

describe.concurrent('--with-parent', () => {
  test('stops when its parent is killed', async ({ folder, expect }) => {
    const parent = await running(folder, parentOf(command, ['ignore', 'inherit', 'inherit']))

    parent.process.kill('SIGKILL')
    await parent.ended()

    expect(parent.stderr).toBe('Stopping: the process that started it is gone.\n')
    await expect(fetch(parent.url)).rejects.toThrow()
  })

  test('stops when the one behind its parent is killed, as behind npx, by the pipe that is its stdin', async ({
    folder,
    expect,
  }) => {
    const between = parentOf(command, 'inherit')
    const parent = await running(folder, parentOf(between, ['pipe', 'inherit', 'inherit']))

    parent.process.kill('SIGKILL')
    await parent.ended()

    expect(parent.stderr).toBe('Stopping: the process that started it is gone.\n')
  })

  test('stops when its parent closes the pipe, and exits 0', async ({ folder, expect }) => {
    const sandbox = await folder.start(['--with-parent', '--ready-file', 'ready.json'])

    sandbox.process.stdin.write('What is said to it counts for nothing.\n')
    sandbox.process.stdin.end()

    expect(await sandbox.ended()).toBe(0)
    expect(await readdir(folder.path)).toEqual([])
  })

  test('stops when its parent closes the IPC channel', async ({ folder, expect }) => {
    const sandbox = await running(folder, command, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    // Node tells of no close where a channel was cut.
    const ended = once(sandbox.process, 'exit')

    sandbox.process.disconnect()

    expect(await ended).toEqual([0, null])
  })

  test('is what it takes: without it, the end of stdin means nothing', async ({ folder, expect }) => {
    const sandbox = await folder.start()

    sandbox.process.stdin.end()
    const { status } = await fetch(`${sandbox.url}/_sandbox/health`)

    expect(status).toBe(200)
    expect(await sandbox.stop()).toBe(0)
    expect(sandbox.stderr).toMatch(/^Stopping: what is in flight/)
  })
})
