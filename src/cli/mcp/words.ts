/** What the sandbox decided and why, in words that a model can act on. */
import type { components } from '../../client/index.ts'
import { groundOf } from '../../index.ts'

type Schemas = components['schemas']
export type Entry = Schemas['Entry']
/** What is told of a request that was sent, and of one that was only explained. */
export type Telling = Schemas['Explanation'] & Partial<Pick<Entry, 'n' | 'faults'>>

interface Reason {
  readonly rule: string
  readonly statement: string
  readonly basis: Parameters<typeof groundOf>[0]
}

/** The rule, what it says, and how we know it. */
export const because = ({ rule, statement, basis }: Reason): string =>
  `${rule}: ${statement} ${basis.kind === 'documented' ? 'Documented' : 'Assumed'}: ${groundOf(basis).replace(/[^.]$/, '$&.')}`

interface Decided extends Reason {
  readonly verdict: 'allow' | 'suppress' | 'refuse'
  readonly to: string
  readonly result: string
  readonly remedy?: string | undefined
}

/** `suppressed, stays closed` */
function verdictOf({ verdict, to, result }: Pick<Decided, 'verdict' | 'to' | 'result'>): string {
  if (verdict === 'suppress') return `suppressed: the answer is as if all were well, and it stays ${result}`
  if (verdict === 'refuse') return `refused, stays ${result}`
  return to === result ? 'allowed' : `allowed, becomes ${result}`
}

const past = ({ remedy }: { readonly remedy?: string | undefined }): string =>
  remedy === undefined ? '' : ` To get past it, ${remedy}.`

/** What came of a request, line by line: decisions first, the answer last. */
export function tellingOf({ answer, decisions, refusedBy, errors, notices, faults = [], change }: Telling): string {
  const decided = new Set(decisions.map(({ rule }) => rule))
  const lines = [
    ...decisions.map((one) => `${one.trigger} ${one.from} → ${one.to}: ${verdictOf(one)}. ${because(one)}${past(one)}`),
    ...(refusedBy && !decided.has(refusedBy.rule) ? [`Refused. ${because(refusedBy)}`] : []),
    ...Object.entries(errors ?? {}).map(([field, reasons]) => `  ${field}: ${reasons.join(' ')}`),
    ...notices
      // What decisions and faults say below and above is not said again.
      .filter(({ name, rule }) => !decided.has(rule) && name !== 'fault-injected')
      .map((one) => `Notice ${one.name}${aboutOf(one.about)}. ${because(one)}`),
    ...faults.map(({ id, kind, stage }) => `Fault ${id ?? 'asked for by the request'}: ${kind} at the ${stage}.`),
    ...changesIn(change),
  ]
  return [...lines, bodyOf(answer.body)].filter((line) => line !== '').join('\n')
}

const aboutOf = (about: Readonly<Record<string, string>> = {}): string => {
  const all = Object.entries(about).map(([name, value]) => `${name} ${value}`)
  return all.length === 0 ? '' : ` (${all.join(', ')})`
}

/** More changes than these nobody reads; the data has them all. */
const mostChanges = 20

function changesIn(change: Telling['change']): string[] {
  // The history says again what the decisions have said.
  const told = change.filter(({ path }) => !path.startsWith('/history'))
  if (told.length === 0) return []
  const shown = told.slice(0, mostChanges).map((one) => {
    const value = 'value' in one ? ` ${JSON.stringify(one.value)}` : ''
    return `  ${one.op} ${one.path}${value}`
  })
  const left = told.length - shown.length
  return ['Changed:', ...shown, ...(left > 0 ? [`  … and ${left} more`] : [])]
}

const bodyOf = (body: unknown): string => (body === undefined ? '' : `Body: ${JSON.stringify(body)}`)

/** `200`, or what became of the answer instead. */
export function statusOf({ status, delivered }: Entry['answer']): string {
  if (status === 0) return 'no answer'
  return delivered ? String(status) : `${status}, which the client never got whole`
}

/** `17  PUT /api/sales-orders/1002  200  closed → open suppressed: skuio.reopen-guard` */
export function lineOf({ n, actor, request, answer, decisions, refusedBy, faults }: Entry): string {
  const decided = decisions.map(({ from, to, verdict, rule }) => {
    const word = { allow: 'allowed', suppress: 'suppressed', refuse: 'refused' }[verdict]
    return `${from} → ${to} ${word}: ${rule}`
  })
  const refused = refusedBy && decisions.length === 0 ? [`refused: ${refusedBy.rule}`] : []
  const struck = faults.map(({ kind, stage }) => `fault ${kind} at the ${stage}`)
  const who = actor === undefined ? [] : [`by ${actor}`]
  return [n, `${request.method} ${request.path}`, statusOf(answer), ...who, ...decided, ...refused, ...struck].join(
    '  ',
  )
}

/** What each change would do now, the changes that one rule decides alike together. */
export function outlookOf({ transitions }: Schemas['OrderView']): string[] {
  const alike = Map.groupBy(
    transitions,
    ({ trigger, verdict, rule, to, result }) => `${trigger} ${rule} ${verdict} ${verdict === 'allow' && to === result}`,
  )
  return [...alike.values()].flatMap((those) => {
    const [first] = those
    if (!first) return []
    const by = first.trigger === 'vendor' ? "the vendor's own backend" : first.trigger
    const asked = those.find(({ body }) => body !== undefined)?.body
    const how = asked === undefined ? '' : ` Body: ${JSON.stringify(asked)}.`
    return [
      `- ${by} → ${those.map(({ to }) => to).join(', ')}: ${verdictOf(first)}. ${because(first)}${past(first)}${how}`,
    ]
  })
}
