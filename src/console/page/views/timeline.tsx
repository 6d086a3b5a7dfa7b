/** What has happened to an order, each step with its request, its rule and the sentence that the rule rests on. */
import type { EntryView, HistoryEntry, OrderView } from '../api.ts'
import { entries, rulesById } from '../live.ts'
import { BasisTag, RuleLink, Source, StatusTag, Time, VerdictTag, words } from '../parts.tsx'
import { to } from '../route.ts'

interface Step {
  readonly at: string
  /** Counts up in the order in which things came. */
  readonly place: number
  readonly entry?: EntryView
  readonly history: readonly HistoryEntry[]
}

export function Timeline({ view }: { view: OrderView }) {
  const steps = stepsOf(view)
  if (steps.length === 0) return <p class="muted">Nothing yet: it is as the fixtures have it.</p>
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li key={`${step.at} ${step.place}`}>
          <p class="timeline-head">
            <Time at={step.at} />
            {step.entry ? (
              <a href={to('journal', step.entry.n)}>
                {step.entry.request.method} {step.entry.operation} <span class="muted">#{step.entry.n}</span>
              </a>
            ) : (
              <span class="muted">not by a request in the journal</span>
            )}
            {step.entry && <StatusTag status={step.entry.answer.status} lost={!step.entry.answer.delivered} />}
          </p>
          {step.entry?.decisions
            .filter(({ from, to, verdict }) => verdict !== 'allow' || from === to)
            .map(({ verdict, from, to, rule, basis, statement, remedy }) => (
              <div key={rule} class="timeline-step">
                <p>
                  <VerdictTag verdict={verdict} /> {words(from)} → {words(to)} · <RuleLink id={rule} />{' '}
                  <BasisTag basis={basis} />
                </p>
                <p>{statement}</p>
                <Source basis={basis} />
                {remedy !== undefined && <p class="remedy">To get past it: {remedy}</p>}
              </div>
            ))}
          {step.entry?.refusedBy && step.entry.decisions.length === 0 && (
            <div class="timeline-step">
              <p>
                refused by <RuleLink id={step.entry.refusedBy.rule} /> <BasisTag basis={step.entry.refusedBy.basis} />
              </p>
              <p>{step.entry.refusedBy.statement}</p>
            </div>
          )}
          {step.history.map((line, at) => (
            <Happened key={at} line={line} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function Happened({ line: { event, from, to, rule, detail } }: { line: HistoryEntry }) {
  const known = rule === undefined ? undefined : rulesById.value.get(rule)
  return (
    <div class="timeline-step">
      <p>
        <strong>{event.replaceAll('-', ' ')}</strong>
        {from !== undefined && to !== undefined && ` ${words(from)} → ${words(to)}`}
        {detail !== undefined && ` · ${detail}`}
        {rule !== undefined && (
          <>
            {' '}
            · <RuleLink id={rule} />
          </>
        )}{' '}
        {known && <BasisTag basis={known.basis} />}
      </p>
      {known && (
        <details>
          <summary>Why</summary>
          <p>{known.statement}</p>
          <Source basis={known.basis} />
        </details>
      )}
    </div>
  )
}

/** The latest first. A line of the history belongs to the request whose change added it. */
function stepsOf({ provider, order, history }: OrderView): Step[] {
  const own = entries.value.filter((entry) => entry.provider === provider && entry.order === String(order.id))
  const left = [...history]
  const asked = own.flatMap((entry): Step[] => {
    const lines = addedBy(entry).flatMap((added) => {
      const at = left.findIndex((one) => same(one, added))
      return at === -1 ? [] : left.splice(at, 1)
    })
    const isRead = entry.request.method === 'GET'
    return isRead && entry.faults.length === 0
      ? []
      : [{ at: entry.at, place: history.length + entry.n, entry, history: lines }]
  })
  // What one move of the vendor did is one step.
  const others = [...Map.groupBy(left, ({ at }) => at)].map(
    ([at, lines]): Step => ({ at, place: Math.max(...lines.map((line) => history.indexOf(line))), history: lines }),
  )
  // The vendors write moments with more digits than we do, so they are compared as times.
  return [...asked, ...others].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.place - a.place)
}

const addedBy = ({ change }: EntryView): HistoryEntry[] =>
  change.flatMap((step) => (step.op === 'add' && step.path.startsWith('/history/') ? [step.value as HistoryEntry] : []))

const same = (a: HistoryEntry, b: HistoryEntry): boolean =>
  a.at === b.at && a.event === b.event && a.from === b.from && a.to === b.to && a.rule === b.rule
