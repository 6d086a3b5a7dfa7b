/**
 * What you import from `order-sandbox/vitest`: a `test` that brings a sandbox. The import also adds matchers to `expect`.
 *
 * @example
 * import { test } from 'order-sandbox/vitest'
 * import { expect } from 'vitest'
 *
 * test('closes the order', async ({ sandbox, sandboxUrl }) => {
 *   await sandbox.given('skuio', 'order 1001 is open')
 *   await closeOrder(sandboxUrl, 1001)
 *
 *   expect(sandbox).toHaveStatus('skuio', 1001, 'closed')
 *   expect(sandbox).toHaveObeyedTheRetryRules()
 * })
 */
import { expect, test as plain } from 'vitest'
import { createSandbox, type EntryMatch, type SandboxOptions, type Times } from './index.ts'
import * as matchers from './matchers.ts'

declare module 'vitest' {
  // The names of the parameters must be those of vitest.
  interface Matchers<R, T> {
    /** The consumer broke no rule of trying again; the message lists each violation with its rule. */
    toHaveObeyedTheRetryRules(): R
    /**
     * Such a request came, at least once unless `times` says otherwise; the message shows what came nearest.
     *
     * @example expect(sandbox).toHaveReceived({ operation: 'updateSalesOrder', order: '1002', body: { '/order_status': 'open' } })
     */
    toHaveReceived(match: EntryMatch, times?: Times): R
    /**
     * The order has the status now; the message says which rule left it in another.
     *
     * @example expect(sandbox).toHaveStatus('skuio', 1002, 'closed')
     */
    toHaveStatus(provider: string, order: string | number, status: string): R
    /**
     * A rule suppressed a change: the answer was as if all were well, and the status stayed.
     *
     * @param rule its id, or the last part of it in words
     * @example expect(sandbox).toHaveSuppressed('reopen guard')
     */
    toHaveSuppressed(rule: string): R
  }
}

expect.extend({ ...matchers })

/** Options of the sandbox of a file: `test.override('sandboxOptions', { clock: '2026-05-10T09:00:00Z' })`. */
const options: SandboxOptions = {}

/**
 * Vitest's `test`, with
 * - `sandbox`: a session of the test's own, fresh from the fixtures, in a sandbox that the tests of a file share;
 * - `sandboxUrl`: where that session listens, for a client that needs an address (only then is a port opened);
 * - `sandboxOptions`: what the sandbox of the file is made with, to be overridden at the top of the file.
 */
export const test = plain
  .extend('sandboxOptions', { scope: 'file' }, options)
  .extend('sandboxOfFile', { scope: 'file' }, async ({ sandboxOptions }, { onCleanup }) => {
    const sandbox = await createSandbox(sandboxOptions)
    onCleanup(() => sandbox.close())
    return { sandbox, sessions: 0 }
  })
  .extend('sandboxPort', { scope: 'file' }, async ({ sandboxOfFile }) => sandboxOfFile.sandbox.listen())
  .extend('sandbox', async ({ sandboxOfFile }, { onCleanup }) => {
    sandboxOfFile.sessions += 1
    const session = sandboxOfFile.sandbox.session(`test-${sandboxOfFile.sessions}`)
    onCleanup(() => session.reset())
    return session
  })
  .extend('sandboxUrl', ({ sandbox, sandboxPort }) => `${sandboxPort.url}/@${sandbox.name}`)
