/** Credentials in memory: what a consumer sends is taken out before it is kept, so a dump of the process has none of it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Running, test } from '../cli/command.ts'

const json = { 'content-type': 'application/json' }

/** A request on a connection of its own: what an open one has buffered is no concern here. */
async function ask({ url }: Running, path: string, init: RequestInit = {}): Promise<void> {
  const headers = new Headers(init.headers)
  headers.set('connection', 'close')
  await (await fetch(url + path, { ...init, headers })).text()
}

/** Everything that the process holds on to, as its own dump. */
async function dumped({ process }: Running, folder: string): Promise<string> {
  const dump = async (): Promise<string> => {
    const file = (await readdir(folder)).find((name) => name.endsWith('.heapsnapshot'))
    return file === undefined ? '' : readFile(join(folder, file), 'utf8')
  }
  process.kill('SIGUSR2')
  await expect.poll(async () => (await dump()).trimEnd().endsWith('}'), { timeout: 30_000, interval: 100 }).toBe(true)
  return dump()
}

test('no credential that a consumer sent, or was given, is in a dump of the memory', { timeout: 60_000 }, async ({
  folder,
}) => {
  const sandbox = await folder.start([], { NODE_OPTIONS: '--heapsnapshot-signal=SIGUSR2' })
  const headers = {
    ...json,
    authorization: 'Bearer s3cret-bearer',
    cookie: 'session=s3cret-cookie',
    'x-api-key': 's3cret-api-key',
  }
  const order = '/api/sales-orders/1001'
  const token = '/auth/realms/acme/protocol/openid-connect/token'
  const form = { grant_type: 'client_credentials', client_id: 'shop' }
  const basic = btoa('shop:s3cret-basic')

  await ask(sandbox, `${order}?access_token=s3cret-query&page=1`, { headers })
  await ask(sandbox, order, {
    method: 'PUT',
    headers,
    body: '{"tracking_number":"kept-as-it-is","client_secret":"s3cret-body"}',
  })
  await ask(sandbox, order, { method: 'PUT', headers, body: '{"notes":[{"note":"x","Password":"s3cret-deep"}]}' })
  await ask(sandbox, order, { method: 'PUT', headers, body: '{"password": "s3cret-malformed",' })
  await ask(sandbox, order, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'text/plain' },
    body: 'token=s3cret-text',
  })
  await ask(sandbox, token, { method: 'POST', body: new URLSearchParams({ ...form, client_secret: 's3cret-form' }) })
  await ask(sandbox, token, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams(form),
  })
  // What the runtime remembers of the last request, it remembers of these.
  for (let n = 0; n < 5; n++) await ask(sandbox, order, { headers: { authorization: 'Bearer another' } })
  const text = await dumped(sandbox, folder.path)

  expect(text).toContain('kept-as-it-is')
  expect([...new Set(text.match(/s3cret-[\w-]+/g))]).toEqual([])
  expect(text).not.toContain(basic)
})
