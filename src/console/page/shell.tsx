/** The frame around every view: where one is, which session, what time, and whether the sandbox is there. */
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { controlToken, locked, prefix, session, unlock } from './api.ts'
import { bound } from './controls.tsx'
import { clock, connection, entries, faults, index, nowOf, orders, tryNow } from './live.ts'
import { focusOn } from './panel.tsx'
import { when } from './parts.tsx'
import { route, to } from './route.ts'
import { theme, themes } from './theme.ts'
import { ActorsView } from './views/actors.tsx'
import { ClockView } from './views/clock.tsx'
import { FaultsView } from './views/faults.tsx'
import { JournalView } from './views/journal.tsx'
import { OrdersView } from './views/orders.tsx'
import { RulesView } from './views/rules.tsx'
import { ScenariosView } from './views/scenarios.tsx'
import { SessionsView } from './views/sessions.tsx'
import { VerdictsView } from './views/verdicts.tsx'

interface View {
  readonly name: string
  readonly title: string
  readonly show: ComponentType
  /** How many there are, where that is worth knowing from everywhere. */
  readonly count?: () => number
}

const views: readonly View[] = [
  { name: 'orders', title: 'Orders', show: OrdersView, count: () => orders.value.size },
  { name: 'journal', title: 'Journal', show: JournalView, count: () => entries.value.length },
  { name: 'faults', title: 'Faults', show: FaultsView, count: () => faults.value.length },
  { name: 'actors', title: 'Second writers', show: ActorsView },
  { name: 'verdicts', title: 'Verdicts', show: VerdictsView },
  { name: 'rules', title: 'Rules', show: RulesView },
  { name: 'clock', title: 'Clock', show: ClockView },
  { name: 'scenarios', title: 'Scenarios', show: ScenariosView },
  { name: 'sessions', title: 'Sessions', show: SessionsView },
]

export function Shell() {
  const view = views.find(({ name }) => name === route.value.view)
  const main = useRef<HTMLElement>(null)
  const shown = useRef(view)
  useEffect(() => {
    document.title = `${view?.title ?? 'Not found'} · order-sandbox`
    // Whoever uses the keyboard goes on in the view that was opened, and not in the list of views.
    if (shown.current !== view) focusOn(main.current)
    shown.current = view
    document.querySelector('.side [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [view, index.value])
  if (locked.value) return <Gate />
  return (
    <>
      <Top skip={() => main.current?.focus()} />
      <nav class="side" aria-label="Views">
        {views.map(({ name, title, count }) => (
          <a key={name} href={to(name)} aria-current={view?.name === name ? 'page' : undefined}>
            {title}
            {count && <Count of={count()} />}
          </a>
        ))}
        <a class="side-docs" href={`${prefix()}/_sandbox/docs`}>
          API reference
        </a>
      </nav>
      <main ref={main} tabIndex={-1}>
        {connection.value === 'lost' && <Lost />}
        {!index.value ? (
          <p class="loading">{connection.value === 'lost' ? '' : 'Loading…'}</p>
        ) : view ? (
          <view.show key={session.value} />
        ) : (
          <p class="empty">
            There is no such view. <a href={to('orders')}>Go to the orders</a>
          </p>
        )}
      </main>
    </>
  )
}

const Count = ({ of }: { of: number }) => (of === 0 ? null : <span class="count">{of}</span>)

function Top({ skip }: { skip: () => void }) {
  const states = { connecting: 'connecting', open: 'live', lost: 'offline' }
  return (
    <header class="top">
      <a class="skip" href={location.hash || '#/orders'} onClick={(event) => (event.preventDefault(), skip())}>
        Skip to the view
      </a>
      <a class="brand" href={to('orders')}>
        order-sandbox
      </a>
      <a class="chip" href={to('sessions')} title="Switch, reset, keep and restore">
        <span class="chip-label">session</span> {session.value}
      </a>
      <Now />
      <span class={`live live-${connection.value}`} role="status">
        {states[connection.value]}
      </span>
      <label class="theme">
        <span class="hidden">Colours</span>
        <span aria-hidden="true">◐</span>
        <select {...bound(theme)}>
          {themes.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    </header>
  )
}

/** The sandbox's time, which stands or runs. */
function Now() {
  const machineMs = useSignal(Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      machineMs.value = Date.now()
    }, 1000)
    return () => clearInterval(timer)
  }, [])
  if (!clock.value) return <span class="chip chip-clock">…</span>
  const now = nowOf(clock.value, Math.max(machineMs.value, clock.value.readAtMs))
  return (
    <a class="chip chip-clock" href={to('clock')} title="Turn the clock">
      <span class="chip-label">{clock.value.frozen ? 'stopped at' : 'running'}</span> {when(now.toISOString())}
    </a>
  )
}

function Lost() {
  return (
    <div class="banner" role="alert">
      <p>
        <strong>The connection to the sandbox is lost.</strong> What you see is how it was. The page tries again by
        itself; start the sandbox again on this address if it was stopped.
      </p>
      <button type="button" onClick={tryNow}>
        Try now
      </button>
    </div>
  )
}

/** Asks for the control token where the sandbox was started with one. */
function Gate() {
  const token = useSignal('')
  return (
    <main class="gate">
      <h1>order-sandbox</h1>
      <p>This sandbox was started with a control token. It stays in this tab until you close it.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (token.value !== '') unlock(token.value)
        }}
      >
        <label>
          Control token
          <input type="password" autoComplete="off" {...bound(token)} />
        </label>
        {controlToken.value !== null && (
          <p class="failure" role="alert">
            The sandbox does not accept this token. It is the one that --control-token was given.
          </p>
        )}
        <button type="submit" class="primary">
          Open the console
        </button>
      </form>
    </main>
  )
}
