/** The bench itself: that it runs, and what it hands over. What it measures is another matter on every machine. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

async function bench(
  ...args: string[]
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [at('bench/main.ts'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  await once(child, 'close')
  const [stdout, stderr] = await said
  return { code: child.exitCode, stdout, stderr }
}

afterEach(() => {
  vi.unstubAllEnvs()
})

const source = ['--sandbox', at('src/cli/main.ts')]
const spread = {
  median: expect.any(Number),
  min: expect.any(Number),
  max: expect.any(Number),
  each: [expect.any(Number)],
}

test('measures the sandbox and its floor, and tells that as JSON', { timeout: 60_000 }, async () => {
  const tiny = ['--rounds', '1', '--requests', '50', '--rate', '50']

  const { code, stdout, stderr } = await bench(...source, ...tiny, '--only', 'floor,sandbox', '--json', '-')

  expect(code, stderr).toBe(0)
  const measured = JSON.parse(stdout)
  expect(measured.settings).toMatchObject({ rounds: 1, requests: 50 })
  expect(measured.results).toMatchObject([{ name: 'floor' }, { name: 'sandbox' }])
  for (const one of measured.results) {
    expect(one.keeps).toBe(true)
    expect(one.works).toMatchObject({
      patch: { status: 200, perSecond: spread },
      put: { status: 200, perSecond: spread },
      refused: { status: 422, perSecond: spread },
      get: { status: 200, perSecond: spread },
    })
    expect(one).toMatchObject({ latency: { p50Ms: spread, p99Ms: spread }, startMs: spread })
  }
  expect(measured.goals).toContainEqual(expect.objectContaining({ what: 'PUT: CPU × floor', atMost: 1.6 }))
})

test('leaves no file of its own behind', { timeout: 60_000 }, async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  vi.stubEnv('TMPDIR', folder)

  await bench(...source, '--rounds', '1', '--requests', '10', '--rate', '10', '--only', 'sandbox', '--work', 'get')

  // What Node has compiled is kept for the next start.
  expect(await readdir(folder)).toEqual(['node-compile-cache'])
})

test('lists who takes part', async () => {
  const { stdout } = await bench('--list')

  for (const name of ['floor', 'hono-ajv', 'sandbox-durable', 'prism', 'wiremock'])
    expect(stdout).toContain(`| ${name}`)
})

test('names what is wrong with a call', async () => {
  expect(await bench('--only', 'sandbx')).toMatchObject({ code: 2, stderr: expect.stringContaining('"sandbx"') })
  expect(await bench('--rounds', 'many')).toMatchObject({ code: 2, stderr: expect.stringContaining('"many"') })
  expect(await bench('--work', 'post')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('patch, put, refused'),
  })
})
