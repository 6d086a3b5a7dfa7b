/** Contracts as consumers would publish them, and the report on them as programs read it. */

import type { Report } from '../../../src/index.ts'
import type { Ended, Folder } from '../../cli/command.ts'

export type Interaction = Readonly<Record<string, unknown>>

const bearer = { Authorization: 'Bearer any' }
const json = { ...bearer, 'Content-Type': 'application/json' }

/** As file of version 3 unless said otherwise. */
export const pact = (
  provider: string,
  interactions: readonly unknown[],
  { consumer = 'web', version = '3.0.0' }: { readonly consumer?: string; readonly version?: string } = {},
): object => ({
  consumer: { name: consumer },
  provider: { name: provider },
  interactions,
  metadata: { pactSpecification: { version } },
})

/** A state by its sentence, or with parameters. */
export type Given = string | { readonly name: string; readonly params: object }

const statesOf = (given: readonly Given[]): object[] =>
  given.map((one) => (typeof one === 'string' ? { name: one } : one))

/** A consumer of SKU.io reads an order and looks at some of it, or at its status alone. */
export const reads = (
  id: number,
  given: readonly Given[],
  data: object | undefined,
  more: { readonly status?: number; readonly description?: string } = {},
): Interaction => ({
  description: more.description ?? `reads order ${id}`,
  providerStates: statesOf(given),
  request: { method: 'GET', path: `/api/sales-orders/${id}`, headers: bearer },
  response: { status: more.status ?? 200, ...(data === undefined ? {} : { body: { data } }) },
})

/** A consumer of SKU.io asks for a status of order 1002. */
export const asksFor = (status: string, given: readonly Given[], data: object, description?: string): Interaction => ({
  description: description ?? `asks for ${status}`,
  providerStates: statesOf(given),
  request: { method: 'PUT', path: '/api/sales-orders/1002', headers: json, body: { order_status: status } },
  response: { status: 200, headers: { 'Content-Type': 'application/json' }, body: { data } },
})

/** A consumer of NewStore puts an order on hold. */
export const holds = (
  id: string,
  given: readonly Given[],
  response: object,
  { tenant = 'acme', description = 'puts an order on hold' } = {},
): Interaction => ({
  description,
  providerStates: statesOf(given),
  request: {
    method: 'PATCH',
    path: `/order-management/orders/${id}`,
    headers: { ...json, 'Request-Id': 'r-1', Tenant: tenant, 'X-Newstore-Tenant': tenant },
    body: { status: 'on_hold' },
  },
  response,
})

export const closedAndFulfilled = 'order 1002 is closed and fulfilled'

/** What the guard does, as a consumer that knows it expects it. */
export const staysClosed = asksFor('open', [closedAndFulfilled], { order_status: 'closed' }, 'does not reopen it')
/** The same by a consumer that does not. */
export const reopens = asksFor('open', [closedAndFulfilled], { order_status: 'open' }, 'reopens it')

/** Options as they stand on a command line: `{ brokerUrl: 'x', publish: true }` is `--broker-url x --publish`. */
export const flags = (options: Readonly<Record<string, string | true>>): string[] =>
  Object.entries(options).flatMap(([key, value]) => {
    const flag = `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    return value === true ? [flag] : [flag, value]
  })

export interface Told extends Ended {
  readonly report: Report
}

/** Runs the command, and reads the report that it prints. */
export async function told(
  folder: Folder,
  args: readonly string[] = [],
  environment?: Readonly<Record<string, string>>,
): Promise<Told> {
  const ended = await folder.run(['verify', '--reporter', 'json', ...args], environment)
  if (!ended.stdout.startsWith('{')) throw new Error(`It printed no report: ${ended.stdout}${ended.stderr}`)
  return { ...ended, report: JSON.parse(ended.stdout) as Report }
}

/** Each interaction with its verdict, in order. */
export const verdicts = ({ report }: Told): readonly (readonly [description: string, verdict: string])[] =>
  report.contracts.flatMap(({ interactions }) => interactions.map((one) => [one.description, one.verdict] as const))
