/** The sandbox that the page was served by, in the session and with the control token that are chosen. */
import { computed, signal } from '@preact/signals'
import { type components, connect } from '../../client/index.ts'
import { defaultSession } from '../../engine/sessions.ts'
import type { FaultSpec } from '../../faults/fault.ts'

export { Refused, type SandboxEvent, Unreachable } from '../../client/index.ts'
export { defaultSession, type FaultSpec }

type Schemas = components['schemas']
export type Actor = Schemas['Actor']
export type Basis = Schemas['Rule']['basis']
export type ClockReading = Schemas['ClockReading']
export type CoverageReport = Schemas['CoverageReport']
export type EntryView = Schemas['Entry']
export type Fault = Schemas['Fault']
export type HistoryEntry = OrderView['history'][number]
export type Index = Schemas['Index']
export type MadeContract = Schemas['ContractList']['contracts'][number]
export type OrderSummary = Schemas['OrderSummary']
export type OrderView = Schemas['OrderView']
export type Outlook = OrderView['transitions'][number]
export type RetryReport = Schemas['RetryReport']
export type RuleView = Schemas['Rule']
export type ScenarioView = Schemas['ScenarioList']['scenarios'][number]
export type SessionView = Schemas['SessionList']['sessions'][number]
export type Verdict = Schemas['Verdict']

const tokenKey = 'order-sandbox.control-token'

export const session = signal(/^\/@([^/]+)\//.exec(location.pathname)?.[1] ?? defaultSession)
/** Asked for once, and kept for as long as the tab is open. */
export const controlToken = signal(sessionStorage.getItem(tokenKey))
/** Whether the sandbox asks for a token that we do not have. */
export const locked = signal(false)

export const sandbox = computed(() =>
  connect(location.origin, {
    session: session.value,
    token: controlToken.value ?? undefined,
    fetch: async (request) => {
      const response = await fetch(request)
      if (response.status === 401) locked.value = true
      return response
    },
  }),
)

export function unlock(token: string): void {
  sessionStorage.setItem(tokenKey, token)
  controlToken.value = token
  locked.value = false
}

/** Goes into a session: the address tells it, so that a reload and a copied link stay in it. */
export function enter(name: string): void {
  session.value = name
  history.replaceState(null, '', `${prefix()}/_sandbox/ui${location.hash}`)
}

/** What stands before every path of the session: `/@worker-3`. */
export const prefix = (): string => prefixOf(session.value)

const prefixOf = (name: string): string => (name === defaultSession ? '' : `/@${name}`)

/** A place of the page, seen from a session: `#/journal/3`, or `/@worker-3/_sandbox/ui#/journal/3`. */
export const hrefIn = (name: string, hash: string): string =>
  name === session.value ? hash : `${prefixOf(name)}/_sandbox/ui${hash}`

/** What a control call must bring that is written out whole. */
export const authorization = (): Record<string, string> =>
  controlToken.value === null ? {} : { authorization: `Bearer ${controlToken.value}` }
