/** The log of requests: one line for each, for people or for programs. */
import { type Exchange, wordsOf } from '../index.ts'
import { escaped, styled } from './terminal.ts'

export type LogFormat = 'pretty' | 'json' | 'silent'

/** Writes a line for each exchange that it is told of. */
export function logTo(out: NodeJS.WritableStream, format: LogFormat): (exchange: Exchange) => void {
  if (format === 'silent') return () => {}
  if (format === 'json') return (exchange) => out.write(`${escaped(JSON.stringify(entryOf(exchange)))}\n`)
  return (exchange) => out.write(`${prettyLine(exchange, out)}\n`)
}

function entryOf(exchange: Exchange) {
  const { session, provider, operation, method, path, status, durationMs, decisions, notices, refusedBy } = exchange
  return {
    time: new Date().toISOString(),
    session,
    provider,
    operation,
    method,
    path,
    status,
    ms: Math.round(durationMs * 1000) / 1000,
    decisions: decisions.map(({ verdict, from, to, result, rule }) => ({ verdict, from, to, result, rule: rule.id })),
    notices: notices.map(({ name, rule, about }) => ({ name, rule: rule.id, ...about })),
    refusedBy: refusedBy?.id,
  }
}

/** `PUT     /api/sales-orders/1002  200  3 ms  closed → open suppressed: reopen guard` */
function prettyLine(exchange: Exchange, out: NodeJS.WritableStream): string {
  const { session, method, path, status, durationMs } = exchange
  const dim = (text: string): string => styled('dim', text, out)
  const parts = [
    method.padEnd(6),
    escaped(path),
    styled(status < 400 ? 'green' : status < 500 ? 'yellow' : 'red', String(status), out),
    dim(`${durationMs < 10 ? durationMs.toFixed(1) : Math.round(durationMs)} ms`),
    ...whatHappened(exchange).map((text) => escaped(text)),
  ]
  if (session !== 'default') parts.unshift(dim(`@${escaped(session)}`))
  return parts.join('  ')
}

/** What was decided, refused and noticed, each in a few words. */
function whatHappened({ decisions, notices, refusedBy }: Exchange): string[] {
  const told = new Set(decisions.map(({ rule }) => rule.id))
  const decided = decisions.map(({ verdict, from, to, result, rule }) => {
    if (verdict === 'suppress') return `${from} → ${to} suppressed: ${wordsOf(rule.id)}`
    if (verdict === 'refuse') return `${from} → ${to} refused: ${wordsOf(rule.id)}`
    return from === result ? `stays ${from}: ${wordsOf(rule.id)}` : `${from} → ${result}: ${wordsOf(rule.id)}`
  })
  const refused = refusedBy && !told.has(refusedBy.id) ? [`refused: ${wordsOf(refusedBy.id)}`] : []
  // A notice of what a decision has said already would say it twice.
  const noticed = notices
    .filter(({ rule }) => !told.has(rule.id))
    .map(({ name, about = {} }) => {
      const { 'did-you-mean': near, ...rest } = about
      const what = [name.replaceAll('-', ' '), ...Object.values(rest)].join(' ')
      return near === undefined ? what : `${what} (did you mean ${near}?)`
    })
  return [...decided, ...refused, ...noticed]
}
