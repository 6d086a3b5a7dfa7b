/** The `test` of behaviour tests: each gets a sandbox to itself, fresh from the fixtures at 2026-05-10T09:00:00Z. */
import { inject, test as plain } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether requests go straight to the code or through a port; the tests are the same. */
    door: 'in process' | 'socket'
  }
}

/** A sandbox, with the door that requests of this run go through. */
export interface OpenSandbox extends Sandbox {
  /** Where paths begin: `http://127.0.0.1:4010/@test-3`. */
  readonly origin: string
  send(path: string, init?: RequestInit): Promise<Response>
}

const now = '2026-05-10T09:00:00Z'
/** The same moment as SKU.io writes it. */
export const nowInSkuio = '2026-05-10T09:00:00.000000Z'

export const test = plain
  .extend('shared', { scope: 'file' }, async ({}, { onCleanup }) => {
    const sandbox = await createSandbox({ clock: now })
    onCleanup(() => sandbox.close())
    return { sandbox, url: inject('door') === 'socket' ? (await sandbox.listen()).url : undefined, count: 0 }
  })
  /** A session of its own in the sandbox of the file. */
  .extend('sandbox', async ({ shared }) => {
    shared.count += 1
    const name = `test-${shared.count}`
    return opened(shared.sandbox.session(name), shared.url && `${shared.url}/@${name}`)
  })
  /** Opens sandboxes with other options. */
  .extend('open', async ({}, { onCleanup }) => {
    const all: Sandbox[] = []
    onCleanup(async () => {
      await Promise.all(all.map((one) => one.close()))
    })
    return async (options: SandboxOptions): Promise<OpenSandbox> => {
      const sandbox = await createSandbox({ clock: now, ...options })
      all.push(sandbox)
      return opened(sandbox, inject('door') === 'socket' ? (await sandbox.listen()).url : undefined)
    }
  })

/** @param url where it listens; it is asked in process without one */
function opened(sandbox: Sandbox, url: string | undefined): OpenSandbox {
  if (url !== undefined) return { ...sandbox, origin: url, send: (path, init) => fetch(url + path, init) }
  const origin = 'http://sandbox'
  return { ...sandbox, origin, send: (path, init) => sandbox.fetch(new Request(origin + path, init)) }
}
