/** One process at a time has a data file: told by its lock, which never outlives its holder for long. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { startServer } from './server.ts'

// Processes are started here.
vi.setConfig({ testTimeout: 60_000 })

const fixtures = { skuio: { orders: [{ id: 1001, order_status: 'open' }] } }
let folder: string
let data: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'order-sandbox-'))
  data = join(folder, 'state.json')
  return () => rm(folder, { recursive: true, force: true })
})

const open = async (): Promise<string> => {
  try {
    const sandbox = await createSandbox({ data, fixtures })
    await sandbox.close()
    return 'opened'
  } catch (error) {
    return (error as Error).message
  }
}

/** A process that runs, and has nothing to do with us. */
async function stranger(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("runs")'])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child.pid ?? 0
}

describe('a lock', () => {
  test('of a process that runs keeps others out, and says which process', async () => {
    const server = await startServer({ data, fixtures })
    onTestFinished(() => server.kill())
    const { pid } = JSON.parse(await readFile(`${data}.lock`, 'utf8')) as { pid: number }

    expect(await open()).toBe(
      `${data} is in use by another order-sandbox (process ${pid} on ${hostname()}). Stop it, or name another file with --data. If it no longer runs, remove ${data}.lock.`,
    )
  })

  test('of a process that was killed is taken over at once', async () => {
    const server = await startServer({ data, fixtures })
    server.kill()
    await server.stopped
    await access(`${data}.lock`)

    expect(await open()).toBe('opened')
    expect(await readdir(folder)).toEqual(['state.json'])
  })

  test('of another machine cannot be asked, so it holds until somebody removes it', async () => {
    await writeFile(`${data}.lock`, JSON.stringify({ pid: 1, host: 'elsewhere', born: 'x' }))

    expect(await open()).toContain('(process 1 on elsewhere)')
    await rm(`${data}.lock`)
    expect(await open()).toBe('opened')
  })

  test('that a power loss has torn is nobody’s', async () => {
    await writeFile(`${data}.lock`, '{"pid":')

    expect(await open()).toBe('opened')
  })

  test('that somebody else holds by now is left alone on closing', async () => {
    const sandbox = await createSandbox({ data, fixtures })
    const theirs = JSON.stringify({ pid: 1, host: 'elsewhere', born: 'x' })
    await writeFile(`${data}.lock`, theirs)

    await sandbox.close()

    expect(await readFile(`${data}.lock`, 'utf8')).toBe(theirs)
  })

  test('of a dead process is had by one of several that want it at about the same time', async () => {
    const turns = async (count: number): Promise<void> => {
      for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
    }
    for (let round = 0; round < 40; round++) {
      await writeFile(`${data}.lock`, JSON.stringify({ pid: 2 ** 22 - 1, host: hostname(), born: 'long ago' }))

      const all = await Promise.allSettled(
        [0, 1, 2, 3, 4].map((late) => turns(late * (round % 10)).then(() => createSandbox({ data, fixtures }))),
      )

      const opened = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      for (const one of opened) await one.close()
      expect(opened.length).toBe(1)
      expect(await readdir(folder)).toEqual(['state.json'])
    }
  })
})

// Elsewhere nobody can be asked when a process began.
describe.runIf(process.platform === 'linux')('on Linux', () => {
  test('a process that got the number of a dead holder is told from it', async () => {
    const pid = await stranger()
    await writeFile(`${data}.lock`, JSON.stringify({ pid, host: hostname(), born: 'another boot 12345' }))

    expect(await open()).toBe('opened')
  })

  test('so is this very process, as in a container where all have the same', async () => {
    await writeFile(`${data}.lock`, JSON.stringify({ pid: process.pid, host: hostname(), born: 'another boot 1' }))

    expect(await open()).toBe('opened')
  })
})
