/** Second writers: who else changes an order, after which request or at what time, and what came of it. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Actor, sandbox } from '../api.ts'
import { bound, Choice, JsonForm } from '../controls.tsx'
import { firstOrderOf, providers, titleOf } from '../live.ts'
import { Empty, Failure, Heading, readAgain, Time, useDeed, useRead } from '../parts.tsx'
import { to } from '../route.ts'

const begin = `{
  "name": "the other warehouse",
  "provider": "skuio",
  "order": "1001",
  "steps": [{ "after": 2, "fulfill": { "lines": [{ "id": 11, "quantity": 1 }] } }]
}`

export function ActorsView() {
  const { answer, error } = useRead(() => sandbox.value.actors.list())
  const provider = useSignal(providers.value[0]?.name ?? '')
  const order = useSignal('')
  const deed = useDeed()
  useEffect(() => {
    order.value = firstOrderOf(provider.value)
  }, [provider.value])
  const add = (actor: object): Promise<unknown> =>
    sandbox.value.actors.add(actor as Record<string, unknown>).then(readAgain)
  const scripts = answer?.scripts.filter((one) => (one.provider ?? provider.value) === provider.value)
  return (
    <>
      <Heading title="Second writers" />
      <p class="muted lead">
        Somebody else who changes an order between two requests of your client, always at the same moment.
      </p>
      <section aria-label="Add a second writer" class="block">
        <h2>Add</h2>
        <div class="filters">
          <Choice
            label="API"
            value={provider}
            options={providers.value.map(({ name, title }) => ({ value: name, label: title }))}
          />
          <label>
            order <input class="sized" type="text" spellcheck={false} {...bound(order)} />
          </label>
        </div>
        <div class="presets">
          {scripts?.map(({ script, statement }) => (
            <button
              key={script}
              type="button"
              class="preset"
              disabled={deed.busy}
              onClick={() => deed.run(() => add({ script, provider: provider.value, order: order.value.trim() }))}
            >
              <strong>{script.replaceAll('-', ' ')}</strong>
              <span>{statement}</span>
            </button>
          ))}
        </div>
        <Failure error={error ?? deed.error} />
        <JsonForm summary="Steps of your own, as JSON" label="The second writer as JSON" begin={begin} submit={add} />
      </section>
      <section aria-label="In this session" class="block">
        <h2>
          In this session <span class="count">{answer?.actors.length ?? ''}</span>
        </h2>
        {answer?.actors.length === 0 && (
          <Empty title="Nobody else changes anything.">
            Add a second writer above; what each step did is told here.
          </Empty>
        )}
        <ul class="cards">
          {answer?.actors.map((actor) => (
            <li key={actor.id}>
              <Writer actor={actor} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Writer({ actor: { id, name, provider, order, steps, results, seen } }: { actor: Actor }) {
  const { error, busy, run } = useDeed()
  return (
    <article class="fault" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <code>{id}</code>
      </header>
      <p>
        {titleOf(provider)}, <a href={to('orders', provider, order)}>order {order}</a> · has seen {seen}{' '}
        {seen === 1 ? 'request' : 'requests'} to it
      </p>
      <ol class="steps">
        {steps.map((step, at) => {
          const result = results[at]
          return (
            <li key={at} class={result ? (result.done ? 'step step-done' : 'step step-failed') : 'step'}>
              <p>
                {step.at === undefined ? `After request ${step.after}` : <Time at={step.at} />}: <Deed of={step} />
              </p>
              <p class="step-result">
                {result ? (
                  <>
                    {result.done ? '✓' : '✕'} {result.outcome} · <Time at={result.at} />
                  </>
                ) : (
                  'still to come'
                )}
              </p>
            </li>
          )
        })}
      </ol>
      <div class="row">
        <button
          type="button"
          class="quiet"
          disabled={busy}
          onClick={() => run(() => sandbox.value.actors.remove(id).then(readAgain))}
        >
          Send away <span class="hidden">{name}</span>
        </button>
      </div>
      <Failure error={error} />
    </article>
  )
}

function Deed({ of: { transition, fulfill, request = {} } }: { of: Actor['steps'][number] }) {
  if (transition !== undefined) return <>moves it to {transition}</>
  if (fulfill) {
    const { lines } = fulfill
    return <>ships {lines ? lines.map(({ id, quantity }) => `${quantity} of line ${id}`).join(', ') : 'what is left'}</>
  }
  const { method, path = '', body } = request
  return (
    <>
      {method === undefined ? 'updates it' : `${method} ${path}`}{' '}
      {body !== undefined && <code>{JSON.stringify(body)}</code>}
    </>
  )
}
