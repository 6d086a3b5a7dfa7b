/** How well the consumer did: whether it retried as the vendors allow, and what of the APIs it has met. */
import { signal } from '@preact/signals'
import { type CoverageReport, hrefIn, type RetryReport, sandbox, session } from '../api.ts'
import { Choice } from '../controls.tsx'
import { titleOf } from '../live.ts'
import { Empty, Failure, Heading, RuleNote, StatusTag, useRead } from '../parts.tsx'
import { to } from '../route.ts'

const scope = signal<'here' | 'everywhere'>('here')

export function VerdictsView() {
  const everywhere = scope.value === 'everywhere'
  const retries = useRead(() => sandbox.value.retries({ everywhere }), scope.value)
  const coverage = useRead(() => sandbox.value.coverage({ everywhere }), scope.value)
  return (
    <>
      <Heading title="Verdicts">
        <Choice
          label="Of which sessions"
          value={scope}
          options={[
            { value: 'here', label: 'This session' },
            { value: 'everywhere', label: 'All sessions since the start' },
          ]}
        />
      </Heading>
      <section aria-label="Retries" class="block">
        <h2>Retries</h2>
        <Failure error={retries.error} />
        {retries.answer && <Retries report={retries.answer} />}
      </section>
      <section aria-label="Coverage" class="block">
        <h2>Coverage</h2>
        <Failure error={coverage.error} />
        {coverage.answer && <Coverage report={coverage.answer} />}
      </section>
    </>
  )
}

const severities = { right: '✓ right', note: 'note', violation: '✕ violation' }

function Retries({ report: { obeyed, calls } }: { report: RetryReport }) {
  const judged = calls.filter(({ judgements }) => judgements.length > 0)
  if (calls.length === 0)
    return <Empty title="No calls yet.">Every request of your client is judged here by the answer before it.</Empty>
  return (
    <>
      <p class={obeyed ? 'verdict verdict-good' : 'verdict verdict-bad'}>
        {obeyed ? '✓ Nothing was against a retry rule.' : '✕ The client broke a retry rule.'} {calls.length}{' '}
        {calls.length === 1 ? 'call' : 'calls'}, {judged.length} with a verdict.
      </p>
      <ul class="cards">
        {judged.map((call) => (
          <li key={`${call.session} ${call.attempts[0]?.entry}`}>
            <article class="fault">
              <h3>
                {call.method} {call.operation}{' '}
                <span class="muted">
                  {titleOf(call.provider)}
                  {call.session !== session.value && ` · session ${call.session}`}
                </span>
              </h3>
              <p class="attempts">
                {call.attempts.map(({ entry, status, delivered }) => (
                  <a key={entry} href={hrefIn(call.session, to('journal', entry))}>
                    <StatusTag status={status} lost={!delivered} /> #{entry}
                  </a>
                ))}
              </p>
              {call.judgements.map(({ verdict, severity, entries, rule, statement, basis, applied }) => (
                <div key={verdict + entries.join()} class={`outlook outlook-${severity}`}>
                  <p>
                    <span class={`tag tag-${severity}`}>{severities[severity]}</span> {verdict.replaceAll('-', ' ')}
                    {applied !== undefined &&
                      (applied ? ' (the change had been applied)' : ' (nothing had been applied)')}
                  </p>
                  <RuleNote id={rule} statement={statement} basis={basis} />
                </div>
              ))}
            </article>
          </li>
        ))}
      </ul>
    </>
  )
}

function Coverage({ report: { percent, providers, faults, missing } }: { report: CoverageReport }) {
  return (
    <>
      <div class="meters">
        <Meter title="All that was called" percent={percent} />
        {providers.map(({ provider, percent }) => (
          <Meter key={provider} title={titleOf(provider)} percent={percent} />
        ))}
      </div>
      {missing.length === 0 ? (
        <p class="muted">
          {percent === 0 ? 'Nothing has been called yet, so nothing is missed.' : 'Nothing is missing.'}
        </p>
      ) : (
        <details open>
          <summary>{missing.length} things never met</summary>
          <ul class="missing">
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      {providers.map(({ provider, operations, answers, values, transitions, guards }) => (
        <details key={provider}>
          <summary>{titleOf(provider)}, item by item</summary>
          <Items title="Operations" items={operations} />
          <Items title="Documented answers" items={answers} />
          <Items title="Transitions" items={transitions} />
          <Items title="Guards" items={guards} />
          <Items title="Values" items={values} />
        </details>
      ))}
      <details>
        <summary>Faults, kind by kind</summary>
        <Items title="Faults" items={faults} />
      </details>
    </>
  )
}

const Meter = ({ title, percent }: { title: string; percent: number }) => (
  <label class="meter">
    <span>
      {title} <strong>{percent} %</strong>
    </span>
    <progress max={100} value={percent} />
  </label>
)

const Items = ({ title, items }: { title: string; items: CoverageReport['faults'] }) =>
  items.length === 0 ? null : (
    <div class="items">
      <h3>
        {title}{' '}
        <span class="muted">
          {items.filter(({ met }) => met > 0).length} of {items.length}
        </span>
      </h3>
      <ul>
        {items.map(({ item, met }) => (
          <li key={item} class={met > 0 ? 'met' : 'unmet'}>
            <span aria-hidden="true">{met > 0 ? '✓' : '○'}</span> <code>{item}</code>{' '}
            <span class="muted">{met > 0 ? `${met}×` : 'never'}</span>
          </li>
        ))}
      </ul>
    </div>
  )
