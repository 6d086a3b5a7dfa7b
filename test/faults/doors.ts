/** The `test` of fault tests: one session, seen in process, by global fetch and from a bare socket. */
import { expect } from 'vitest'
import type { OpenSandbox } from '../support/sandboxes.ts'
import { test as behaviour } from '../support/sandboxes.ts'

export const test = behaviour
  .extend('server', { scope: 'file' }, async ({ shared }) => (await shared.sandbox.listen()).url)
  /** Where the session of the test is reached: `http://127.0.0.1:4010/@test-3`. */
  .extend('url', ({ server, sandbox }) => `${server}/@${sandbox.name}`)
  /** The session by each way in which a program can ask it. */
  .extend('doors', ({ url, sandbox }) => ({
    'global fetch': { ...sandbox, origin: url, send: (path: string, init?: RequestInit) => fetch(url + path, init) },
    'in process': {
      ...sandbox,
      origin: 'http://sandbox',
      send: (path: string, init?: RequestInit) => sandbox.fetch(new Request(`http://sandbox${path}`, init)),
    },
  }))

export type Door = 'global fetch' | 'in process'
export const doorNames: readonly Door[] = ['global fetch', 'in process']

/** What a program sees of one request. */
export interface Seen {
  readonly status?: number
  readonly text?: string
  readonly headers?: Headers
  /** What `fetch`, or reading the body, rejected with, as far as programs tell errors apart. */
  readonly error?: { readonly name: string; readonly message: string; readonly code: unknown }
}

/** Sends a request and reads the answer to its end, whatever comes of it. */
export async function see(door: Pick<OpenSandbox, 'send'>, path: string, init: RequestInit): Promise<Seen> {
  let seen: Seen = {}
  try {
    const response = await door.send(path, init)
    seen = { status: response.status, headers: response.headers }
    return { ...seen, text: await response.text() }
  } catch (thrown) {
    const { name, message, cause } = thrown as Error & { cause?: { code?: unknown } }
    return { ...seen, error: { name, message, code: cause?.code } }
  }
}

/** For what comes about by itself, and soon: `await eventually(() => sandbox.faults.list()).toHaveLength(1)`. */
export function eventually<Value>(look: () => Value) {
  return expect.poll(look, { timeout: 20_000, interval: 5 })
}
