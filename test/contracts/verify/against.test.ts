/** `--against`: a deployment instead of a sandbox of our own. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished } from 'vitest'
import { createSandbox } from '../../../src/index.ts'
import { test } from '../../cli/command.ts'
import { pact, reads, reopens, staysClosed, told, verdicts } from './pacts.ts'

/** A sandbox stands in for the deployment: it also has a place for provider states. */
async function listening() {
  const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z' })
  onTestFinished(() => sandbox.close())
  const { url } = await sandbox.session('theirs').listen()
  return { sandbox: sandbox.session('theirs'), url }
}

test('is played with the states that the deployment can be told to set', async ({ folder }) => {
  const { sandbox, url } = await listening()
  await sandbox.given('skuio', 'no orders')
  await folder.write(
    'contracts/web-skuio.json',
    pact('skuio', [staysClosed, reopens, reads(1, ['nobody knows this'], undefined)]),
  )

  const run = await told(folder, ['--against', url, '--provider-states-url', `${url}/_sandbox/provider-states`])

  expect(run.report).toMatchObject({ mode: 'deployment', against: url, states: 'set', holds: false })
  expect(run.report.clock).toBeUndefined()
  expect(verdicts(run).map(([, verdict]) => verdict)).toEqual(['holds', 'fails', 'fails'])
  const [, differs, unknown] = run.report.contracts[0]?.interactions ?? []
  expect(differs).toMatchObject({ differences: [{ where: '$.data.order_status' }], decidedBy: [] })
  expect(unknown?.reason).toMatch(/^The setup of "nobody knows this" was answered 422\.\nskuio has no scenario/)
  expect(run.code).toBe(1)
})

test('only announces states where nobody sets them, and sends the headers that are given', async ({ folder }) => {
  const { sandbox, url } = await listening()
  await sandbox.given('skuio', 'order 1002 is open')
  const expired = reads(1001, ['the token is expired'], { id: 1001 })
  await folder.write('contracts/web-skuio.json', pact('skuio', [expired, { ...reopens, description: 'finds it open' }]))

  const run = await told(folder, ['--against', url, '--header', 'Authorization: Bearer of-theirs'])
  const shown = await folder.run(['verify', '--against', url])

  expect(run.report.states).toBe('announced')
  expect(verdicts(run)).toEqual([
    ['reads order 1001', 'holds'],
    ['finds it open', 'holds'],
  ])
  expect(sandbox.journal.entries().map(({ request }) => request.method)).toEqual(['GET', 'PUT', 'GET', 'PUT'])
  expect(shown.stdout).toContain('given the token is expired (only announced)')
  expect(shown.stderr).toMatch(/whose states nobody has set/)
})

test('fails, and soon, where states cannot be set or nobody listens', async ({ folder }) => {
  const theirs = createServer((_, response) => response.writeHead(500).end('{"error":"no database"}')).listen(
    0,
    '127.0.0.1',
  )
  await once(theirs, 'listening')
  onTestFinished(() => void theirs.close())
  const url = `http://127.0.0.1:${(theirs.address() as AddressInfo).port}`
  await folder.write('contracts/web-skuio.json', pact('skuio', [staysClosed, reads(1001, [], { id: 1001 })]))

  const broken = await told(folder, ['--against', url, '--provider-states-url', `${url}/states`])
  const closed = await told(folder, ['--against', 'http://127.0.0.1:1'])

  expect(broken.report.contracts[0]?.interactions.map(({ reason }) => reason)).toEqual([
    'The setup of "order 1002 is closed and fulfilled" was answered 500.\n{"error":"no database"}',
    'The setup of an interaction without a state was answered 500.\n{"error":"no database"}',
  ])
  expect(closed.report.counts).toMatchObject({ fail: 2 })
  expect(closed.report.contracts[0]?.interactions[0]?.reason).toMatch(/error sending request/)
  expect([broken.code, closed.code]).toEqual([1, 1])
})
