/** Clients that a well-known generator makes of specs/ compile, and work against the sandbox. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'

const run = promisify(execFile)
const generator = fileURLToPath(new URL('../../tools/sdks.ts', import.meta.url))
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

const compilerOptions = {
  strict: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023', 'DOM', 'DOM.Iterable'],
  types: [],
  rootDir: '.',
  outDir: 'built',
}

/** What a person writes who has generated the three clients. The types are part of the test. */
const consumer = `
import { client as control } from './control/client.gen.js'
import { addFault, getOrder, given } from './control/sdk.gen.js'
import { client as newstore } from './newstore/client.gen.js'
import { updateOrder } from './newstore/sdk.gen.js'
import { client as skuio } from './skuio/client.gen.js'
import { getSalesOrder, updateSalesOrder } from './skuio/sdk.gen.js'

export async function consume(url: string): Promise<unknown> {
  control.setConfig({ baseUrl: url + '/_sandbox' })
  newstore.setConfig({ baseUrl: url + '/order-management', auth: () => 'any' })
  skuio.setConfig({ baseUrl: url, auth: () => 'any' })

  await given({ body: { provider: 'skuio', scenario: 'a closed, fulfilled order', params: { id: 7 } } })
  const reopened = await updateSalesOrder({ path: { salesOrder: 7 }, body: { order_status: 'open' } })
  // @ts-expect-error there is no such status
  const misspelt = await updateSalesOrder({ path: { salesOrder: 7 }, body: { order_status: 'opne' } })
  const status: 'draft' | 'open' | 'reserved' | 'closed' | 'cancelled' | 'refunded' | 'completed' | undefined =
    (await getSalesOrder({ path: { salesOrder: 7 } })).data?.data.order_status

  const id = 'b604ffda-7e31-4338-beab-7f939a8c2322'
  const headers = { 'Request-Id': 'r-1', Tenant: 'acme', 'X-Newstore-Tenant': 'acme' }
  const held = await updateOrder({ path: { id }, headers, body: { status: 'on_hold' } })
  await addFault({ body: { kind: 'status', status: 500, times: 1, match: { provider: 'newstore' } } })
  const struck = await updateOrder({ path: { id }, headers, body: { status: 'on_hold' } })
  const looked = await getOrder({ path: { provider: 'newstore', id } })
  return [
    [reopened.response?.status, reopened.response?.headers.get('sandbox-notice')],
    [misspelt.response?.status, misspelt.error],
    status,
    [held.response?.status, struck.response?.status, struck.error],
    looked.data?.order.status,
  ]
}
`

test('clients generated from the specs compile strictly, and do what the vendors say', { timeout: 60_000 }, async ({
  onTestFinished,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-sdks-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const sandbox = await createSandbox()
  onTestFinished(() => sandbox.close())
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, exclude: ['built'] }))
  await writeFile(join(folder, 'consumer.ts'), consumer)

  await run(process.execPath, [generator, folder])
  const compiled = await run(process.execPath, [compiler, '-p', folder]).catch(({ stdout }: { stdout: string }) => ({
    stdout,
  }))
  expect(compiled.stdout).toBe('')
  const { consume } = (await import(/* @vite-ignore */ join(folder, 'built/consumer.js'))) as {
    consume: (url: string) => Promise<unknown>
  }

  expect(await consume((await sandbox.listen()).url)).toEqual([
    [200, expect.stringContaining('reopen-suppressed')],
    [422, expect.objectContaining({ errors: { order_status: ['The selected order status is invalid.'] } })],
    'closed',
    [200, 500, expect.objectContaining({ error_code: 'internal_error' })],
    'on_hold',
  ])
})
