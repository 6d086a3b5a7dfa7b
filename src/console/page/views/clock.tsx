/** The session's clock: stop it, turn it, let it run. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type ClockReading, sandbox } from '../api.ts'
import { bound } from '../controls.tsx'
import { clock, nowOf } from '../live.ts'
import { Failure, Heading, useDeed, when } from '../parts.tsx'

const steps = [
  { duration: '-P1D', label: '− 1 day' },
  { duration: 'PT1M', label: '+ 1 minute' },
  { duration: 'PT1H', label: '+ 1 hour' },
  { duration: 'P1D', label: '+ 1 day' },
  { duration: 'P7D', label: '+ 1 week' },
  { duration: 'P1M', label: '+ 1 month' },
]

export function ClockView() {
  const machineMs = useSignal(Date.now())
  const duration = useSignal('PT36H')
  const moment = useSignal('')
  const { error, busy, run } = useDeed()
  useEffect(() => {
    const timer = setInterval(() => {
      machineMs.value = Date.now()
    }, 250)
    return () => clearInterval(timer)
  }, [])
  const reading = clock.value
  if (!reading) return null
  const now = nowOf(reading, Math.max(machineMs.value, reading.readAtMs))
  const its = sandbox.value.clock
  const show = (turned: Promise<ClockReading>): Promise<boolean> =>
    run(async () => {
      clock.value = { ...(await turned), readAtMs: Date.now() }
    })
  return (
    <>
      <Heading title="Clock" />
      <section class="block" aria-label="Now">
        <p class="clock-now">{when(now.toISOString())}</p>
        <p class="muted">
          UTC · {local(now, reading.timezone)} in {reading.timezone}, where the business tells dates · the clock{' '}
          {reading.frozen ? 'stands still' : 'runs'}
        </p>
        <div class="row">
          {reading.frozen ? (
            <button type="button" disabled={busy} onClick={() => show(its.resume())}>
              Let it run
            </button>
          ) : (
            <button type="button" disabled={busy} onClick={() => show(its.set(now.toISOString()))}>
              Stop it here
            </button>
          )}
        </div>
        <Failure error={error} />
      </section>
      <section class="block" aria-label="Advance">
        <h2>Advance</h2>
        <div class="row">
          {steps.map((step) => (
            <button key={step.duration} type="button" disabled={busy} onClick={() => show(its.advance(step.duration))}>
              {step.label}
            </button>
          ))}
        </div>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault()
            void show(its.advance(duration.value))
          }}
        >
          <label>
            By an ISO 8601 duration <input type="text" {...bound(duration)} />
          </label>
          <button type="submit" disabled={busy}>
            Advance
          </button>
        </form>
      </section>
      <section class="block" aria-label="Set">
        <h2>Set</h2>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault()
            if (moment.value !== '') void show(its.set(new Date(`${moment.value}Z`).toISOString()))
          }}
        >
          <label>
            To a moment, in UTC <input type="datetime-local" step="1" {...bound(moment)} />
          </label>
          <button type="submit" disabled={busy || moment.value === ''}>
            Set and stop
          </button>
        </form>
        <p class="muted">
          Release floors, hold grace periods, token lifetimes, rate limits and second writers go by this clock; other
          sessions have clocks of their own.
        </p>
      </section>
    </>
  )
}

const local = (now: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(now)
