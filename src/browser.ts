/** What you import from `order-sandbox/browser`: a sandbox that runs in a tab, or wherever else there are no files. */
import { defaultSession } from './engine/sessions.ts'
import { type CoreOptions, type CoreSandbox, inMemory, openCore } from './sandbox.ts'

export { inFull, Mistake } from './engine/ours.ts'
export { faultKinds } from './faults/catalog.ts'
export { type FaultSpec, parseFault } from './faults/fault.ts'
export type { CoreSandbox as Sandbox, SandboxClock } from './sandbox.ts'

/** What a sandbox is made with. All of it is optional. */
export interface SandboxOptions extends CoreOptions {
  /** What would stand in fixture files. The fixtures of the package unless given. */
  readonly fixtures?: object | readonly object[] | undefined
}

/**
 * Starts a sandbox, all of it in memory.
 *
 * @example
 * const sandbox = await createSandbox()
 * await sandbox.given('skuio', 'a closed, fulfilled order')
 * const response = await sandbox.fetch(new Request('https://app.sku.io/api/sales-orders/1002'))
 * @throws Mistake if an option or a fixture is wrong; the message says which and how to mend it
 */
export async function createSandbox({ fixtures, ...options }: SandboxOptions = {}): Promise<CoreSandbox> {
  const core = await openCore(options, {
    readFixtures: async () => {
      if (fixtures) return { files: inMemory([fixtures].flat()) }
      // Loaded only by those who bring none of their own.
      const { packagedFixtures } = await import('./fixtures.generated.js')
      return { files: packagedFixtures }
    },
  })
  return core.seenFrom(defaultSession)
}
