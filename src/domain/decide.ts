/** Whether an order may change its status: pure, from rows of rules. */
import type { Rule } from './rules.ts'

/**
 * `allow`: the status is applied. `suppress`: the vendor answers as if all were well and the status stays.
 * `refuse`: the vendor says no, and nothing changes.
 */
export type Verdict = 'allow' | 'suppress' | 'refuse'

/** Stops a transition because of what the order or the request holds besides the status. */
export interface Guard<Facts> extends Rule {
  readonly verdict: Exclude<Verdict, 'allow'>
  stops(facts: Facts): boolean
  /** What a caller could send to get past it: `send "force_reopen": true`. */
  readonly remedy?: string
}

/** One row: from any of `from` to any of `to`, when `trigger` asks for it. */
export interface Transition<Status extends string = string, Facts = unknown> extends Rule {
  /** What asks for it, such as the field of a request; `vendor` is for what happens without any call of the API. */
  readonly trigger: string
  readonly from: readonly Status[]
  readonly to: readonly Status[]
  /** The verdict where no guard stops it; `allow` unless said otherwise. */
  readonly verdict?: Verdict
  readonly guards?: readonly Guard<Facts>[]
}

/** A row as those see it who only show it: with its guards, and without what they look at. */
export type TransitionRow = Omit<Transition, 'guards'> & { readonly guards?: readonly Omit<Guard<never>, 'stops'>[] }

/** What becomes of a change of status, and the rule that says so. */
export interface Decision<Status extends string = string> {
  readonly verdict: Verdict
  readonly rule: Rule
  readonly trigger: string
  readonly from: Status
  /** The status that was asked for. */
  readonly to: Status
  /** The status the order has after it. */
  readonly result: Status
  readonly remedy?: string
}

/**
 * The first row that fits speaks; within it, the first guard that stops.
 *
 * @throws if no row fits: a provider's rows must cover every change its operations can ask for.
 */
export function decide<Status extends string, Facts>(
  transitions: readonly Transition<Status, Facts>[],
  asked: { readonly trigger: string; readonly from: Status; readonly to: Status },
  facts: Facts,
): Decision<Status> {
  const { trigger, from, to } = asked
  const row = transitions.find((one) => one.trigger === trigger && one.to.includes(to) && one.from.includes(from))
  if (!row) throw new Error(`No rule says what ${asked.trigger} does from '${asked.from}' to '${asked.to}'.`)

  const guard = row.guards?.find((guard) => guard.stops(facts))
  if (guard) {
    const { verdict, remedy } = guard
    return { ...asked, verdict, rule: guard, result: asked.from, ...(remedy === undefined ? {} : { remedy }) }
  }
  const verdict = row.verdict ?? 'allow'
  return { ...asked, verdict, rule: row, result: verdict === 'allow' ? asked.to : asked.from }
}
