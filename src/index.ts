/** What you import from `order-sandbox`. */
export { Mistake } from './engine/ours.ts'
export { createSandbox, type Sandbox, type SandboxClock, type SandboxOptions } from './sandbox.ts'
