/** One exchange: what was asked and answered, what was decided and why, and what it changed. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { EntryView } from '../api.ts'
import { Json } from '../json.tsx'
import { entries, ordersBefore, titleOf } from '../live.ts'
import { Copy, Empty, focusOn, RuleNote, StatusTag, Time, VerdictTag, words } from '../parts.tsx'
import { type Answered, curlOf, newRequestId, replayOf, send } from '../requests.ts'
import { to } from '../route.ts'
import { Outcome } from './actions.tsx'

export function Entry({ n }: { n: number }) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => focusOn(panel.current), [])
  const entry = entries.value.find((one) => one.n === n)
  return (
    <section class="panel" ref={panel} tabIndex={-1} aria-label={`Journal entry ${n}`}>
      {entry ? (
        <Opened entry={entry} />
      ) : (
        <Empty title={`The journal has no entry ${n}.`}>
          It was emptied, or the entry belongs to another session. <a href={to('journal')}>Back to the journal</a>
        </Empty>
      )}
    </section>
  )
}

function Opened({ entry }: { entry: EntryView }) {
  const { n, at, provider, operation, order, actor, request, answer, decisions, refusedBy, notices, faults, errors } =
    entry
  const query = Object.entries(request.query)
  return (
    <>
      <header class="panel-head">
        <div>
          <h2>
            {request.method} {operation ?? 'no operation'} <StatusTag status={answer.status} lost={!answer.delivered} />
          </h2>
          <p class="muted">
            {titleOf(provider)} · entry {n} · <Time at={at} /> · {entry.durationMs} ms
            {actor !== undefined && ` · sent by the second writer “${actor}”`}
            {order !== undefined && (
              <>
                {' '}
                · <a href={to('orders', provider, order)}>order {order}</a>
              </>
            )}
          </p>
        </div>
        <a class="close" href={to('journal')}>
          <span aria-hidden="true">×</span>
          <span class="hidden">Close the entry</span>
        </a>
      </header>
      <Again entry={entry} />
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
        <Headers label={`${Object.keys(request.headers).length} headers`} headers={request.headers} />
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
        <Change entry={entry} />
      </section>
      <section aria-label="Answer">
        <h3>Answer</h3>
        <p>
          <StatusTag status={answer.status} lost={!answer.delivered} />{' '}
          {answer.delivered ? '' : 'The client never got it whole.'}
        </p>
        <Headers label={`${Object.keys(answer.headers).length} headers`} headers={answer.headers} />
        {answer.body === undefined ? (
          <p class="muted">It had no body.</p>
        ) : (
          <Json value={answer.body} label="Body of the answer" />
        )}
      </section>
    </>
  )
}

/** Sends the same once more, here or from a terminal. */
function Again({ entry }: { entry: EntryView }) {
  const answered = useSignal<Answered | undefined>(undefined)
  const busy = useSignal(false)
  const request = replayOf(entry)
  if (!request)
    return <p class="muted">It cannot be sent again: the journal does not keep secrets and bodies that are no JSON.</p>
  const replay = async (): Promise<void> => {
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
        <button type="button" class="primary" disabled={busy.value} onClick={replay}>
          Replay
        </button>
        <Copy text={() => curlOf(request)} label="Copy as curl" />
      </div>
      <div aria-live="polite">{answered.value && <Outcome answered={answered.value} />}</div>
    </>
  )
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
      <ul class="plain headers">
        {Object.entries(headers).map(([name, value]) => (
          <li key={name}>
            <code>
              {name}: {value}
            </code>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the exchange changed, with what stood there before where the page has seen it. */
function Change({ entry: { n, change } }: { entry: EntryView }) {
  if (change.length === 0) return <p class="muted">The order stayed as it was.</p>
  const before = ordersBefore.get(n)
  return (
    <ul class="diff" aria-label="Changed fields">
      {change.map((step) => {
        const old = before && step.path.startsWith('/order/') ? at(before, step.path.slice('/order'.length)) : undefined
        return (
          <li key={step.path + step.op}>
            <code class="diff-path">{step.path.slice(1).replaceAll('/', '.')}</code>
            {step.op !== 'add' && old !== undefined && <del>{JSON.stringify(old)}</del>}
            {'value' in step ? (
              <ins>{JSON.stringify(step.value)}</ins>
            ) : step.op === 'remove' && old === undefined ? (
              <del>removed</del>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

/** The value at a JSON Pointer. */
function at(value: unknown, pointer: string): unknown {
  let found = value
  for (const key of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return undefined
    found = (found as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return found
}
