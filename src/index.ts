/** What you import from `order-sandbox`. */
export { type Config, defineConfig } from './config.ts'
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
export { defineProvider, faultsOf, type ProviderDefinition, ProviderError } from './define-provider.ts'
export { type Decision, decide, type Guard, type Transition, type Verdict } from './domain/decide.ts'
export type { Json, JsonObject } from './domain/json.ts'
export type { Notice } from './domain/notice.ts'
export { type Problem, problem } from './domain/problem.ts'
export { assumed, type Basis, documented, type Rule } from './domain/rules.ts'
export type { Exchange } from './engine/exchange.ts'
export { inFull, Mistake } from './engine/ours.ts'
export { faultKinds } from './faults/catalog.ts'
export { type FaultSpec, parseFault } from './faults/fault.ts'
export type { CoverageReport } from './journal/coverage.ts'
export type { RetryReport } from './journal/retries.ts'
export type { EntryMatch, Times } from './journal/verify.ts'
export { groundOf, inWords, tellingJudgements, wordsOf } from './journal/wording.ts'
export { checkDataFile, type DataReport, looksLikeDataFile } from './kept.ts'
export { loadProviders } from './loading.ts'
export { createSandbox, type Sandbox, type SandboxOptions } from './node.ts'
export { checkSpec } from './openapi/check-spec.ts'
export { compileSpec, SpecError } from './openapi/compile.ts'
export { unknownKeys } from './openapi/fields.ts'
export { requiredHeaders, type Spec, type Violation, violations } from './openapi/spec.ts'
export { fixturesOf, packagedFixtures } from './opening.ts'
export type {
  Answer,
  Ask,
  Asked,
  Backstage,
  Call,
  Dialect,
  Gate,
  Handler,
  Moment,
  Move,
  OrderKind,
  Outcome,
  Provider,
  Scenario,
  Stage,
} from './provider.ts'
export { providers } from './providers/index.ts'
export type { SandboxClock } from './sandbox.ts'
export { type HistoryEntry, type OrderRecord, withHistory } from './state/orders.ts'
