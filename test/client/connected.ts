/** The `test` of the client: a sandbox on a port, and a client of a session of the test's own. */
import { test as plain } from 'vitest'
import { connect } from '../../src/client/index.ts'
import { createSandbox } from '../../src/index.ts'

const now = '2026-05-10T09:00:00Z'
export const pending = 'b604ffda-7e31-4338-beab-7f939a8c2322'

export const test = plain
  .extend('local', { scope: 'file' }, async ({}, { onCleanup }) => {
    const sandbox = await createSandbox({ clock: now })
    onCleanup(() => sandbox.close())
    return { sandbox, url: (await sandbox.listen()).url, count: 0 }
  })
  /** Each request of the client as method and path: `GET /_sandbox/faults`. */
  .extend('sent', async (): Promise<string[]> => [])
  .extend('sandbox', ({ local, sent }) => {
    local.count += 1
    return connect(local.url, {
      session: `client-${local.count}`,
      fetch: (request) => {
        sent.push(`${request.method} ${new URL(request.url).pathname}`)
        return fetch(request)
      },
    })
  })
