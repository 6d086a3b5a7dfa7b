/** The time in one session: the machine's, or one that a person set. */
import { Temporal } from 'temporal-polyfill'

/** What a clock shows and whether it stands still; `now` is ISO 8601 in UTC. */
export interface ClockReading {
  readonly now: string
  readonly frozen: boolean
}

/** Runs `offsetMs` away from the machine's clock, or stands still at `frozenAtMs`. */
export type ClockState = { readonly offsetMs: number } | { readonly frozenAtMs: number }

/** A time or a duration that cannot be read. The message says what would be right. */
export class ClockError extends Error {
  override readonly name = 'ClockError'
}

export class Clock {
  readonly #machine: () => number
  readonly #initial: ClockState
  #state: ClockState

  /** @param machine the machine's clock in milliseconds since the epoch */
  constructor(machine: () => number, initial: ClockState = { offsetMs: 0 }) {
    this.#machine = machine
    this.#initial = initial
    this.#state = initial
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return 'frozenAtMs' in this.#state ? this.#state.frozenAtMs : this.#machine() + this.#state.offsetMs
  }

  read(): ClockReading {
    return { now: new Date(this.now()).toISOString(), frozen: 'frozenAtMs' in this.#state }
  }

  /**
   * Stops the clock at a time.
   *
   * @example clock.set('2026-05-11T07:00:00Z')
   * @throws ClockError
   */
  set(time: string): void {
    this.#state = stoppedAt(time)
  }

  /**
   * Moves the clock on (or back, by a negative duration), standing or running.
   *
   * @param duration ISO 8601, by the calendar in UTC
   * @example clock.advance('P1D')
   * @throws ClockError
   */
  advance(duration: string): void {
    const was = this.now()
    const movedMs = within(addDuration(was, duration)) - was
    this.#state =
      'frozenAtMs' in this.#state
        ? { frozenAtMs: this.#state.frozenAtMs + movedMs }
        : { offsetMs: this.#state.offsetMs + movedMs }
  }

  /** Lets a stopped clock run on from the time it shows. */
  resume(): void {
    if ('frozenAtMs' in this.#state) this.#state = { offsetMs: this.#state.frozenAtMs - this.#machine() }
  }

  reset(): void {
    this.#state = this.#initial
  }

  get state(): ClockState {
    return this.#state
  }

  restore(state: ClockState): void {
    this.#state = state
  }
}

/**
 * A clock that stands still at a time.
 *
 * @throws ClockError
 */
export const stoppedAt = (time: string): ClockState => ({ frozenAtMs: within(parseInstant(time)) })

/** RFC 3339, as strict as in the fields of an order; Temporal knows the calendar and would take more ways to write it. */
const written = /^(\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i

/**
 * Milliseconds since the epoch of an RFC 3339 date-time.
 *
 * @throws ClockError
 */
export function parseInstant(time: string): number {
  const [, seconds = '', fraction = '', offset = ''] = written.exec(time) ?? []
  try {
    // Temporal refuses more than nine digits.
    return Temporal.Instant.from(seconds + fraction.slice(0, 10) + offset).epochMilliseconds
  } catch {
    throw new ClockError(`'${time.slice(0, 80)}' is not a date-time. Write it like 2026-05-10T09:00:00Z.`)
  }
}

/** Both APIs write years with four digits. */
function within(ms: number): number {
  if (ms >= Date.UTC(1000, 0, 1) && ms < Date.UTC(9999, 0, 1)) return ms
  throw new ClockError('The clock shows the years 1000 to 9998, and no others.')
}

function addDuration(ms: number, duration: string): number {
  try {
    return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC').add(duration).epochMilliseconds
  } catch {
    throw new ClockError(
      `'${duration.slice(0, 80)}' is not an ISO 8601 duration that the clock can move by. Write it like P1D, PT2H or -PT30M.`,
    )
  }
}

/** The calendar date in a time zone, `YYYY-MM-DD`. */
export const dateIn = (timeZone: string, ms: number): string =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** Whether the time zone is one that dates can be told in. */
export function isTimeZone(name: string): boolean {
  try {
    dateIn(name, 0)
    return true
  } catch {
    return false
  }
}
