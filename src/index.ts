/** What you import from `order-sandbox`. */
export { Broker, type BrokerContract, type ProviderVersion, shownUrl } from './contracts/broker.ts'
export { looksLikePact } from './contracts/pact-file.ts'
export type { Target } from './contracts/play.ts'
export type { Contracts, Recording } from './contracts/record.ts'
export {
  type ContractResult,
  type InteractionResult,
  junitOf,
  type Report,
  reasonsOf,
  reportOf,
  type Surroundings,
} from './contracts/report.ts'
export { type FoundContract, findContracts } from './contracts/sources.ts'
export { type Verified, verifyContracts } from './contracts/verify.ts'
export type { Exchange } from './engine/exchange.ts'
export { inFull, Mistake } from './engine/ours.ts'
export { faultKinds } from './faults/catalog.ts'
export { type FaultSpec, parseFault } from './faults/fault.ts'
export type { CoverageReport } from './journal/coverage.ts'
export type { RetryReport } from './journal/retries.ts'
export type { EntryMatch, Times } from './journal/verify.ts'
export { groundOf, inWords, tellingJudgements, wordsOf } from './journal/wording.ts'
export { checkDataFile, type DataReport, looksLikeDataFile } from './kept.ts'
export { checkSpec } from './openapi/check-spec.ts'
export type { Provider } from './provider.ts'
export { providers } from './providers/index.ts'
export { createSandbox, packagedFixtures, type Sandbox, type SandboxClock, type SandboxOptions } from './sandbox.ts'
