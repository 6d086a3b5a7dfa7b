/** One exchange: what was asked and answered, what was decided and why, and what it changed. */
import { useSignal } from '@preact/signals'
import { Fragment } from 'preact'
import type { EntryView } from '../api.ts'
import { Json } from '../json.tsx'
import { entries, titleOf } from '../live.ts'
import { Panel, PanelHead } from '../panel.tsx'
import { Copy, Empty, HeaderLines, RuleNote, StatusTag, Time, VerdictTag, words } from '../parts.tsx'
import { type Answered, curlOf, newRequestId, replayOf, type Sendable, send } from '../requests.ts'
import { to } from '../route.ts'
import { Outcome } from './actions.tsx'
import { Contract } from './contract.tsx'

export function Entry({ n }: { n: number }) {
  const entry = entries.value.find((one) => one.n === n)
  return (
    <Panel label={`Journal entry ${n}`} back={to('journal')}>
      {entry ? (
        <Opened entry={entry} />
      ) : (
        <Empty title={`The journal has no entry ${n}.`}>
          It was emptied, or the entry belongs to another session. <a href={to('journal')}>Back to the journal</a>
        </Empty>
      )}
    </Panel>
  )
}

function Opened({ entry }: { entry: EntryView }) {
  const { n, at, provider, operation, order, actor, request, answer, decisions, refusedBy, notices, faults, errors } =
    entry
  const query = Object.entries(request.query)
  return (
    <>
      <PanelHead
        title={
          <>
            {request.method} {operation ?? 'no operation'} <StatusTag status={answer.status} lost={!answer.delivered} />
          </>
        }
        back={to('journal')}
        what="entry"
      >
        {titleOf(provider)} · entry {n} · <Time at={at} /> · {entry.durationMs} ms
        {actor !== undefined && (
          <>
            {' '}
            · sent by the <a href={to('actors')}>second writer</a> “{actor}”
          </>
        )}
        {order !== undefined && (
          <>
            {' '}
            ·{' '}
            <a class="whole" href={to('orders', provider, order)}>
              order {order}
            </a>
          </>
        )}
      </PanelHead>
      <Further entry={entry} />
      {(decisions.length > 0 || refusedBy) && (
        <section aria-label="Decided">
          <h3>Decided</h3>
          {decisions.map(({ rule, verdict, trigger, from, to, result, statement, basis, remedy }) => (
            <div key={rule} class={`outlook outlook-${verdict}`}>
              <p>
                <VerdictTag verdict={verdict} /> {trigger}: {words(from)} → {words(to)}
                {result === to ? '' : `: it ${result === from ? 'stays' : 'becomes'} ${words(result)}`}
              </p>
              <RuleNote id={rule} statement={statement} basis={basis} />
              {remedy !== undefined && <p class="remedy">To get past it: {remedy}</p>}
            </div>
          ))}
          {refusedBy && !decisions.some(({ rule }) => rule === refusedBy.rule) && (
            <div class="outlook outlook-refuse">
              <p>
                <VerdictTag verdict="refuse" />
              </p>
              <RuleNote id={refusedBy.rule} statement={refusedBy.statement} basis={refusedBy.basis} />
            </div>
          )}
        </section>
      )}
      {(notices.length > 0 || faults.length > 0) && (
        <section aria-label="Notices and faults">
          <h3>Notices and faults</h3>
          {faults.map(({ id, kind, stage }, at) => (
            <p key={at}>
              <span class="tag tag-fault">{kind}</span> struck{' '}
              {stage === 'response' ? 'the answer, after the order had changed' : 'before the order was touched'}
              {id === undefined ? (
                ', asked for by the request itself'
              ) : (
                <>
                  {' '}
                  · <a href={to('faults')}>{id}</a>
                </>
              )}
            </p>
          ))}
          {notices.map(({ name, about, rule, statement, basis }) => (
            <div key={name + JSON.stringify(about)} class="outlook">
              <p>
                <span class="tag tag-notice">{name}</span>{' '}
                {about &&
                  Object.entries(about)
                    .map(([key, value]) => `${key}: ${value}`)
                    .join(' · ')}
              </p>
              {!decisions.some((one) => one.rule === rule) && (
                <RuleNote id={rule} statement={statement} basis={basis} />
              )}
            </div>
          ))}
        </section>
      )}
      <section aria-label="Request">
        <h3>Request</h3>
        <p class="request-line">
          <strong>{request.method}</strong> <code>{request.path}</code>
        </p>
        {query.length > 0 && <Headers label="Query" headers={request.query} open />}
        <Headers label={howMany(request.headers)} headers={request.headers} />
        {request.text !== undefined && (
          <>
            <p class="muted">Its body could not be read. It begins:</p>
            <pre aria-label="Body of the request">{request.text}</pre>
          </>
        )}
        {request.text === undefined &&
          (request.body === undefined || request.body === null ? (
            <p class="muted">It had no body.</p>
          ) : (
            <Json value={request.body} errors={errors ?? {}} label="Body of the request" />
          ))}
      </section>
      <section aria-label="Change">
        <h3>Change</h3>
        <Change change={entry.change} />
      </section>
      <section aria-label="Answer">
        <h3>Answer</h3>
        <p>
          <StatusTag status={answer.status} lost={!answer.delivered} />{' '}
          {answer.delivered ? '' : 'The client never got it whole.'}
        </p>
        <Headers label={howMany(answer.headers)} headers={answer.headers} />
        {answer.body === undefined ? (
          <p class="muted">It had no body.</p>
        ) : (
          <Json value={answer.body} label="Body of the answer" />
        )}
      </section>
    </>
  )
}

/** What can be made of it: the same once more, here or from a terminal, or a contract. */
function Further({ entry }: { entry: EntryView }) {
  const answered = useSignal<Answered | undefined>(undefined)
  const busy = useSignal(false)
  const contracting = useSignal(false)
  const request = replayOf(entry)
  const replay = async (request: Sendable): Promise<void> => {
    busy.value = true
    // A new id, so that the answer is found in the journal, and no second call passes for the first.
    const { 'request-id': had, ...headers } = request.headers
    answered.value = await send({
      ...request,
      headers: { ...headers, ...(had === undefined ? {} : { 'Request-Id': newRequestId() }) },
    })
    busy.value = false
  }
  return (
    <>
      <div class="row">
        {request && (
          <>
            <button type="button" class="primary" disabled={busy.value} onClick={() => replay(request)}>
              Replay
            </button>
            <Copy text={() => curlOf(request)} label="Copy as curl" />
          </>
        )}
        <button
          type="button"
          class="quiet"
          aria-expanded={contracting.value}
          onClick={() => {
            contracting.value = !contracting.value
          }}
        >
          Make a contract of this
        </button>
      </div>
      {!request && (
        <p class="muted">It cannot be sent again: the journal does not keep secrets and bodies that are no JSON.</p>
      )}
      <div aria-live="polite">{answered.value && <Outcome answered={answered.value} />}</div>
      {contracting.value && <Contract n={entry.n} />}
    </>
  )
}

function howMany(headers: Readonly<Record<string, string>>): string {
  const { length } = Object.keys(headers)
  return length === 1 ? '1 header' : `${length} headers`
}

function Headers({
  label,
  headers,
  open = false,
}: {
  label: string
  headers: Readonly<Record<string, string>>
  open?: boolean
}) {
  return (
    <details open={open}>
      <summary>{label}</summary>
      <HeaderLines headers={headers} />
    </details>
  )
}

/** What the exchange changed, what stood there before beside what stands there since. */
function Change({ change }: Pick<EntryView, 'change'>) {
  if (change.length === 0) return <p class="muted">The order stayed as it was.</p>
  return (
    <ul class="diff" aria-label="Changed fields">
      {change.map((step, at) => (
        <li key={at}>
          <code class="diff-path">
            {placeOf(step.path).map((part, at) => (
              <Fragment key={at}>
                {part}
                <wbr />
              </Fragment>
            ))}
          </code>
          <span class="diff-values">
            {'before' in step && <Value of={step.before} was />}
            {'before' in step && 'value' in step && <span aria-hidden="true">→</span>}
            {'value' in step && <Value of={step.value} />}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Value({ of, was = false }: { of: unknown; was?: boolean }) {
  const text = JSON.stringify(of)
  const shown = text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`
  return was ? <del title={text}>{shown}</del> : <ins title={text}>{shown}</ins>
}

const mostShown = 300

/** Where it was changed, in parts between which a line may break; `/history/-` is the end of the history. */
const placeOf = (path: string): readonly string[] =>
  path
    .replace(/^\/(order\/)?/, '')
    .replace(/\/-$/, '')
    .replaceAll('/', '.')
    .split(/(?<=[._])/)
