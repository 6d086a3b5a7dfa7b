/** Named starting points, one click each: the same sentences that tests and contracts use. */
import { useSignal } from '@preact/signals'
import { type ScenarioView, sandbox } from '../api.ts'
import { Code } from '../controls.tsx'
import { firstOrderOf, providers, titleOf } from '../live.ts'
import { Failure, Heading, useDeed, useRead } from '../parts.tsx'
import { to } from '../route.ts'

export function ScenariosView() {
  const { answer, error } = useRead(() => sandbox.value.scenarios())
  return (
    <>
      <Heading title="Scenarios" />
      <p class="muted lead">
        Each sets a scene in this session; what is not named stays as it is. Several apply one after the other.
      </p>
      <Failure error={error} />
      {answer &&
        providers.value.map(({ name }) => (
          <section key={name} class="block" aria-label={titleOf(name)}>
            <h2>{titleOf(name)}</h2>
            <ul class="cards">
              {answer
                .filter(({ provider }) => provider === name)
                .map((scenario) => (
                  <li key={scenario.sentence}>
                    <Scene scenario={scenario} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </>
  )
}

/** What a placeholder begins with, so that one click is enough. */
function beginningOf(name: string, provider: string): string {
  if (name === 'id') return firstOrderOf(provider) || '1'
  return name === 'status' ? '500' : ''
}

function Scene({ scenario: { provider, sentence, description, params, choices } }: { scenario: ScenarioView }) {
  const parts = sentence.split(/(<\w+>)/)
  const names = parts.filter((part) => part.startsWith('<')).map((part) => part.slice(1, -1))
  const values = useSignal<Readonly<Record<string, string>>>(
    Object.fromEntries(names.map((name) => [name, choices[name]?.[0] ?? beginningOf(name, provider)])),
  )
  const more = useSignal('')
  const isSet = useSignal(false)
  const { error, busy, run } = useDeed()
  const set = (name: string, value: string): void => {
    values.value = { ...values.value, [name]: value }
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    isSet.value = false
    const said = sentence.replaceAll(/<(\w+)>/g, (_, name: string) => values.value[name] ?? '')
    void run(async () => {
      await sandbox.value.given(
        provider,
        said,
        more.value.trim() === '' ? {} : (JSON.parse(more.value) as Record<string, unknown>),
      )
      isSet.value = true
    })
  }
  return (
    <form class="scene" onSubmit={submit}>
      <p class="sentence">
        {parts.map((part, at) => {
          if (!part.startsWith('<')) return part
          const name = part.slice(1, -1)
          const known = choices[name]
          return known ? (
            <select
              key={at}
              aria-label={name}
              value={values.value[name]}
              onChange={(event) => set(name, event.currentTarget.value)}
            >
              {known.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          ) : (
            <input
              key={at}
              class="sized"
              aria-label={name}
              type="text"
              required
              placeholder={name}
              value={values.value[name]}
              onInput={(event) => set(name, event.currentTarget.value)}
            />
          )
        })}
      </p>
      <p class="muted">{description}</p>
      {params !== '' && (
        <details>
          <summary>Parameters</summary>
          <Code label={<span class="muted">{params}</span>} value={more} rows={2} placeholder={'{ "id": 4711 }'} />
        </details>
      )}
      <div class="row">
        <button type="submit" disabled={busy}>
          Set the scene
        </button>
        <span aria-live="polite">
          {isSet.value && (
            <>
              ✓ Set. <a href={to('orders')}>See the orders</a>
            </>
          )}
        </span>
      </div>
      <Failure error={error} />
    </form>
  )
}
