/** Does to an order what a caller or the vendor would: says what would come of it, shows the request, sends it. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Json } from '../json.tsx'
import { entries } from '../live.ts'
import { BasisTag, Copy, HeaderLines, RuleNote, StatusTag, VerdictTag, verdictMarks, words } from '../parts.tsx'
import { type Answered, curlOf, type Sendable, send } from '../requests.ts'
import { to } from '../route.ts'
import { type Action, actionsOf, type Looking } from './outlooks.ts'

const groups = [
  { by: 'caller', title: 'Caller' },
  { by: 'status', title: 'Set status' },
  { by: 'vendor', title: 'Vendor' },
] as const

export function Actions({ view, status, chosen, choose }: Looking) {
  const actions = actionsOf(view, status)
  const open = actions.find(({ key }) => key === chosen)
  return (
    <>
      <div class="actions">
        {groups
          .filter(({ by }) => actions.some((one) => one.by === by))
          .map(({ by, title }) => (
            <div key={by} class="action-group" role="group" aria-label={title}>
              <span class="action-title">{title}</span>
              <div class="row">
                {actions
                  .filter((one) => one.by === by)
                  .map(({ key, label, outlook }) => (
                    <button
                      key={key}
                      type="button"
                      class={`action ${outlook && outlook.to !== status ? `action-${outlook.verdict}` : ''}`}
                      aria-pressed={key === chosen}
                      data-action={key}
                      onClick={() => choose(key === chosen ? undefined : key)}
                    >
                      {outlook && outlook.to !== status && (
                        <span aria-hidden="true">{verdictMarks[outlook.verdict]} </span>
                      )}
                      {label}
                    </button>
                  ))}
              </div>
            </div>
          ))}
      </div>
      {open ? (
        <Preview key={open.key} action={open} status={status} />
      ) : (
        <p class="muted hint">
          Choose an action or a way in the picture: you see the rule and the request before anything is sent.
        </p>
      )}
    </>
  )
}

function Preview({ action: { outlook, request }, status }: { action: Action; status: string }) {
  const body = useSignal(request.body ?? '')
  const edited = useSignal(false)
  const answered = useSignal<Answered | undefined>(undefined)
  const busy = useSignal(false)
  useEffect(() => {
    if (!edited.value) body.value = request.body ?? ''
  }, [request.body])
  const now: Sendable = { ...request, ...(request.body === undefined ? {} : { body: body.value }) }
  const submit = async (): Promise<void> => {
    busy.value = true
    answered.value = await send(now)
    busy.value = false
  }
  return (
    <div class="preview">
      {outlook && (
        <div class={`outlook outlook-${outlook.verdict}`}>
          <p>
            <VerdictTag verdict={outlook.verdict} /> {words(status)} → {words(outlook.to)}
            {outlook.result === status
              ? `: it stays ${words(status)}`
              : outlook.result === outlook.to
                ? ''
                : `: it becomes ${words(outlook.result)}`}
          </p>
          <RuleNote id={outlook.rule} statement={outlook.statement} basis={outlook.basis} />
          {outlook.remedy !== undefined && <p class="remedy">To get past it: {outlook.remedy}</p>}
        </div>
      )}
      <p class="request-line">
        <strong>{request.method}</strong> <code>{request.path}</code>
      </p>
      <HeaderLines headers={request.headers} />
      {request.body !== undefined && (
        <label>
          <span class="hidden">Body of the request</span>
          <textarea
            class="code"
            rows={Math.max(2, body.value.split('\n').length)}
            spellcheck={false}
            value={body.value}
            onInput={(event) => {
              edited.value = true
              body.value = event.currentTarget.value
            }}
          />
        </label>
      )}
      <div class="row">
        <button type="button" class="primary" disabled={busy.value} onClick={submit}>
          Send
        </button>
        <Copy text={() => curlOf(now)} label="Copy as curl" />
      </div>
      <div aria-live="polite">{answered.value && <Outcome answered={answered.value} />}</div>
    </div>
  )
}

/** What came back, and where the journal has it. */
export function Outcome({ answered }: { answered: Answered }) {
  const entry = entries.value.findLast(({ request }) => request.headers['request-id'] === answered.requestId)
  const body = answered.kind === 'answer' ? parsed(answered.body) : undefined
  return (
    <div class="outcome">
      <p>
        {answered.kind === 'lost' ? (
          <>
            <StatusTag status={0} lost /> The answer never came.{' '}
          </>
        ) : (
          <StatusTag status={answered.status} />
        )}{' '}
        {entry && <a href={to('journal', entry.n)}>Journal entry {entry.n}</a>}
        {entry?.decisions.map((decision) => (
          <span key={decision.rule} class="outcome-decision">
            {' '}
            <VerdictTag verdict={decision.verdict} /> by <a href={to('rules', decision.rule)}>{decision.rule}</a>{' '}
            <BasisTag basis={decision.basis} />
          </span>
        ))}
      </p>
      {body !== undefined && answered.kind === 'answer' && answered.status >= 400 && (
        <Json value={body} label="Answer" />
      )}
    </div>
  )
}

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
