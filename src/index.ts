/** What you import from `order-sandbox`. */
export type { Exchange } from './engine/exchange.ts'
export { inFull, Mistake } from './engine/ours.ts'
export { checkSpec } from './openapi/check-spec.ts'
export type { Provider } from './provider.ts'
export { createSandbox, packagedFixtures, type Sandbox, type SandboxClock, type SandboxOptions } from './sandbox.ts'
