/** Trouble on demand: what is in force, whom it has struck, and more of it in two clicks. */
import { useSignal } from '@preact/signals'
import { type Fault, type FaultSpec, sandbox } from '../api.ts'
import { bound, JsonForm, ProviderChoice } from '../controls.tsx'
import { faults, titleOf } from '../live.ts'
import { Empty, Failure, Heading, useDeed } from '../parts.tsx'
import { to } from '../route.ts'

interface Preset {
  readonly name: string
  readonly says: string
  readonly fault: FaultSpec
}

const presets: readonly Preset[] = [
  {
    name: 'Lose the next answer',
    says: 'The order changes, then the connection is reset.',
    fault: { kind: 'connection-reset', stage: 'response', times: 1 },
  },
  {
    name: '500 twice, then fine',
    says: 'Does the client try again?',
    fault: { kind: 'status', status: 500, times: 2 },
  },
  { name: 'Slow by 2 s', says: 'Every answer is late.', fault: { kind: 'latency', ms: 2000 } },
  {
    name: '30 % 500',
    says: 'By the chance of the session, so a run repeats.',
    fault: { kind: 'status', status: 500, probability: 0.3 },
  },
  {
    name: 'Five requests a minute',
    says: '429 with Retry-After beyond that.',
    fault: { kind: 'rate-limit', limit: 5, windowMs: 60_000 },
  },
  {
    name: 'Broken JSON once',
    says: '200 with a body that no parser takes.',
    fault: { kind: 'malformed-body', times: 1 },
  },
]

export function FaultsView() {
  const provider = useSignal('')
  const order = useSignal('')
  const { error, busy, run } = useDeed()
  const add = (fault: FaultSpec): Promise<boolean> => {
    const match = {
      ...(provider.value === '' ? {} : { provider: provider.value }),
      ...(order.value.trim() === '' ? {} : { order: order.value.trim() }),
    }
    return run(() => sandbox.value.faults.add(Object.keys(match).length === 0 ? fault : { ...fault, match }))
  }
  return (
    <>
      <Heading title="Faults" />
      <section aria-label="Add a fault" class="block">
        <h2>Add</h2>
        <div class="filters">
          <span class="label">For requests to</span>
          <ProviderChoice label="For requests to" value={provider} all="any API" />
          <label>
            about order <input type="text" placeholder="any" {...bound(order)} />
          </label>
        </div>
        <div class="presets">
          {presets.map(({ name, says, fault }) => (
            <button key={name} type="button" class="preset" disabled={busy} onClick={() => add(fault)}>
              <strong>{name}</strong>
              <span>{says}</span>
            </button>
          ))}
        </div>
        <Failure error={error} />
        <JsonForm
          summary="Another fault, as JSON"
          label="The fault as JSON"
          begin={
            '{ "kind": "status", "status": 503, "retryAfter": 2, "times": 1, "match": { "operation": "updateOrder" } }'
          }
          submit={(fault) => sandbox.value.faults.add(fault as FaultSpec)}
        />
      </section>
      <section aria-label="In force" class="block">
        <h2>
          In force <span class="count">{faults.value.length}</span>
          {faults.value.length > 0 && (
            <button type="button" class="quiet" onClick={() => run(() => sandbox.value.faults.clear())}>
              Remove all
            </button>
          )}
        </h2>
        {faults.value.length === 0 ? (
          <Empty title="Nothing goes wrong.">
            Add a fault above; what it strikes is counted here and marked in the journal.
          </Empty>
        ) : (
          <ul class="cards">
            {faults.value.map((fault) => (
              <li key={fault.id}>
                <InForce fault={fault} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

function InForce({ fault }: { fault: Fault }) {
  const { error, busy, run } = useDeed()
  const { id, kind, stage, enabled, matched, struck, strikes, match, times, skip, probability, per, ...rest } = fault
  const conditions = [
    ...Object.entries(rest).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    stage === 'response' ? 'after the order has changed' : 'before the order is touched',
    ...(times === undefined ? [] : [`${times} times`]),
    ...(skip === undefined ? [] : [`lets ${skip} pass`]),
    ...(probability === undefined ? [] : [`chance ${Math.round(probability * 100)} %`]),
    ...(per === undefined ? [] : [`per ${per}`]),
  ]
  const isSpent = times !== undefined && per === undefined && struck >= times
  return (
    <article class={enabled && !isSpent ? 'fault' : 'fault fault-off'} aria-label={`${id}: ${kind}`}>
      <header>
        <h3>
          <span class="tag tag-fault">{kind}</span>{' '}
          {match?.provider === undefined ? 'any API' : titleOf(match.provider)}
          {match?.order !== undefined && `, order ${match.order}`}
        </h3>
        <code>{id}</code>
      </header>
      <p>{conditions.join(' · ')}</p>
      {match !== undefined && Object.keys(match).some((key) => key !== 'provider' && key !== 'order') && (
        <p>
          only <code>{JSON.stringify(match)}</code>
        </p>
      )}
      <p aria-live="polite">
        <strong>
          struck {struck} of {matched}
        </strong>
        {isSpent && ' · used up'}
        {strikes.length > 0 && (
          <>
            {' · entries '}
            {strikes.slice(-8).map((n) => (
              <a key={n} href={to('journal', n)}>
                {n}{' '}
              </a>
            ))}
          </>
        )}
      </p>
      <div class="row">
        <button
          type="button"
          class="quiet"
          disabled={busy}
          onClick={() => run(() => sandbox.value.faults.change(id, { enabled: !enabled }))}
        >
          {enabled ? 'Switch off' : 'Switch on'}
        </button>
        <button type="button" class="quiet" disabled={busy} onClick={() => run(() => sandbox.value.faults.remove(id))}>
          Remove <span class="hidden">{id}</span>
        </button>
      </div>
      <Failure error={error} />
    </article>
  )
}
