/** Which rules of the sandbox spoke while an interaction was played, what each said, and how we know it. */
import type { Rule } from '../domain/rules.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { RuleTold } from './report.ts'

/** Each rule once, by the strongest that it said: a decision, then a refusal, then a notice. */
export function rulesTold(exchanges: readonly Exchange[]): readonly RuleTold[] {
  const all = exchanges.flatMap(({ decisions, notices, refusedBy, status }) => [
    ...decisions.map(({ rule, verdict, from, to, result }) => {
      if (verdict === 'suppress') return told(rule, `${from} → ${to} suppressed`)
      if (verdict === 'refuse') return told(rule, `${from} → ${to} refused`)
      return told(rule, from === result ? `stays ${from}` : `${from} → ${result}`)
    }),
    ...(refusedBy ? [told(refusedBy, `refused with ${status}`)] : []),
    ...notices.map(({ rule, name, about = {} }) => told(rule, [name, ...Object.values(about)].join(' '))),
  ])
  return all.filter((one, at) => all.findIndex(({ rule }) => rule === one.rule) === at)
}

const told = ({ id, statement, basis }: Rule, said: string): RuleTold => ({ rule: id, statement, basis, said })
