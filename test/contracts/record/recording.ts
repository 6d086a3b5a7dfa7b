/** What the tests of recording share: the interactions of a contract, read. */
import { expect } from 'vitest'
import type { Recording } from '../../../src/index.ts'

export interface ReadInteraction {
  readonly description: string
  readonly providerStates?: readonly { readonly name: string; readonly params?: Record<string, unknown> }[]
  readonly request: {
    readonly method: string
    readonly path: string
    readonly query?: Record<string, string[]>
    readonly headers?: Record<string, string[]>
    readonly body?: { readonly content: unknown; readonly contentType: string }
    readonly matchingRules?: Rules
  }
  readonly response: {
    readonly status: number
    readonly headers?: Record<string, string[]>
    readonly body?: { readonly content: Record<string, unknown> }
    readonly matchingRules?: Rules
  }
}

type Rules = Record<string, Record<string, { readonly matchers: readonly Record<string, unknown>[] }>>

/** The interactions with one provider. */
export async function interactionsWith(recording: Recording, provider: string): Promise<ReadInteraction[]> {
  const { contracts } = await recording.contracts()
  const contract = contracts.find((one) => one.provider === provider)
  return (contract?.pact.interactions ?? []) as unknown as ReadInteraction[]
}

/** The only interaction with the provider. */
export async function theInteraction(recording: Recording, provider: string): Promise<ReadInteraction> {
  const interactions = await interactionsWith(recording, provider)
  expect(interactions.map(({ description }) => description)).toHaveLength(1)
  return interactions[0] as ReadInteraction
}

/** The states of an interaction in short: `order 1002 is closed and fulfilled {"on_hold":true}`. */
export const statesOf = ({ providerStates = [] }: ReadInteraction): string[] =>
  providerStates.map(({ name, params }) => (params ? `${name} ${JSON.stringify(params)}` : name))

/** The matcher at a path of the answer's body: `type`, `regex ^…$`, or nothing where the value itself is expected. */
export function matcherAt({ response }: ReadInteraction, path: string): string | undefined {
  const { match, regex } = response.matchingRules?.body?.[path]?.matchers[0] ?? {}
  if (match === undefined) return undefined
  return regex === undefined ? String(match) : `${String(match)} ${String(regex)}`
}
