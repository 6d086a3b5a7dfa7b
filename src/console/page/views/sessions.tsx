/** Worlds of their own: switch between them, begin again, keep one and bring it back. */
import { useSignal } from '@preact/signals'
import { defaultSession, enter, type SessionView, sandbox, session } from '../api.ts'
import { bound } from '../controls.tsx'
import { titleOf } from '../live.ts'
import { Empty, Failure, Heading, readAgain, Time, useDeed, useRead } from '../parts.tsx'
import { apiToken, carry } from '../requests.ts'

export function SessionsView() {
  return (
    <>
      <Heading title="Sessions" />
      <All />
      <This />
      <Snapshots />
      <Token />
    </>
  )
}

function All() {
  const { answer, error } = useRead(() => sandbox.value.sessions.list())
  const name = useSignal('')
  const deed = useDeed()
  return (
    <section class="block" aria-label="All sessions">
      <h2>Switch</h2>
      <p class="muted">
        A session has its own orders, faults, journal and clock. Its first use creates it from the fixtures.
      </p>
      <Failure error={error ?? deed.error} />
      <ul class="sessions">
        {answer?.toSorted(byName).map((one) => (
          <li key={one.name} class={one.name === session.value ? 'session session-here' : 'session'}>
            <strong>{one.name}</strong>
            <span class="muted">
              {Object.entries(one.counts)
                .map(([provider, count]) => `${titleOf(provider)} ${count}`)
                .join(' · ')}
            </span>
            {one.name === session.value ? (
              <span class="tag tag-status">here</span>
            ) : (
              <button type="button" onClick={() => enter(one.name)}>
                Switch <span class="hidden">to {one.name}</span>
              </button>
            )}
            {one.name !== defaultSession && one.name !== session.value && (
              <button
                type="button"
                class="quiet"
                onClick={() => deed.run(() => sandbox.value.sessions.forget(one.name)).then(readAgain)}
              >
                Forget <span class="hidden">{one.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.value !== '') enter(name.value)
        }}
      >
        <label>
          Name{' '}
          <input
            type="text"
            pattern="[A-Za-z0-9._\-]{1,64}"
            title="1 to 64 letters, digits, dots, dashes and underscores"
            {...bound(name)}
          />
        </label>
        <button type="submit">Switch or create</button>
      </form>
    </section>
  )
}

/** The sandbox tells them by their last use, and then every use would move them about. */
const byName = (a: SessionView, b: SessionView): number =>
  Number(b.name === defaultSession) - Number(a.name === defaultSession) || a.name.localeCompare(b.name)

function This() {
  const asked = useSignal(false)
  const { error, busy, run } = useDeed()
  return (
    <section class="block" aria-label="This session">
      <h2>Reset</h2>
      <p class="muted">
        The fixtures again. Faults, journal, clock and snapshots of <strong>{session.value}</strong> are gone.
      </p>
      {asked.value ? (
        <div class="row">
          <button
            type="button"
            class="danger"
            disabled={busy}
            onClick={() =>
              run(() => sandbox.value.reset()).then(() => {
                asked.value = false
              })
            }
          >
            Yes, reset {session.value}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              asked.value = false
            }}
          >
            Keep it
          </button>
        </div>
      ) : (
        <button
          type="button"
          onClick={() => {
            asked.value = true
          }}
        >
          Reset…
        </button>
      )}
      <Failure error={error} />
    </section>
  )
}

function Snapshots() {
  const { answer, error } = useRead(() => sandbox.value.snapshots.list())
  const name = useSignal('before-the-demo')
  const deed = useDeed()
  const then = (what: () => Promise<unknown>): void => void deed.run(what).then(readAgain)
  return (
    <section class="block" aria-label="Snapshots">
      <h2>Snapshots</h2>
      <Failure error={error ?? deed.error} />
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          then(() => sandbox.value.snapshots.take(name.value))
        }}
      >
        <label>
          Name <input type="text" required {...bound(name)} />
        </label>
        <button type="submit" disabled={deed.busy}>
          Take a snapshot
        </button>
      </form>
      {answer?.length === 0 && (
        <Empty title="No snapshots.">Take one before a demo, and come back to it as often as you like.</Empty>
      )}
      <ul class="sessions">
        {answer?.map((one) => (
          <li key={one.name} class="session">
            <strong>{one.name}</strong>
            <span class="muted">
              taken at <Time at={one.takenAt} />
            </span>
            <button type="button" onClick={() => then(() => sandbox.value.snapshots.restore(one.name))}>
              Restore <span class="hidden">{one.name}</span>
            </button>
            <button type="button" class="quiet" onClick={() => then(() => sandbox.value.snapshots.delete(one.name))}>
              Delete <span class="hidden">{one.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Token() {
  return (
    <section class="block" aria-label="Requests from this page">
      <h2>Requests from this page</h2>
      <label>
        Bearer token that they carry{' '}
        <input
          type="text"
          spellcheck={false}
          value={apiToken.value}
          onInput={(event) => carry(event.currentTarget.value)}
        />
      </label>
      <p class="muted">
        <code>any</code> may do everything; <code>expired</code>, <code>revoked</code>, <code>read-only</code> and{' '}
        <code>acme-only</code> may not.
      </p>
    </section>
  )
}
