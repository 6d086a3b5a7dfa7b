/** What happens in a session, one event after the other, for those who watch it live. */
import type { JsonObject } from '../domain/json.ts'
import { Latest } from './latest.ts'

export type EventName = 'exchange' | 'order' | 'fault' | 'clock' | 'reset'

export interface SandboxEvent {
  /** Counts up from 1 in each session, so that a watcher who comes back knows where to go on. */
  readonly id: number
  readonly name: EventName
  /** Worked out only if somebody watches. */
  readonly data: () => JsonObject
  /** What it keeps from being forgotten, roughly. */
  readonly bytes: number
}

const bounds = { entries: 1000, bytes: 16 * 1024 * 1024 }

export class Events {
  readonly #events = new Latest<SandboxEvent>(bounds)
  #next = 1
  #waiting = new Set<() => void>()

  /** @param bytes how much memory the data holds on to, where that is more than a little */
  add(name: EventName, data: () => JsonObject, bytes = 0): void {
    this.#events.add({ id: this.#next, name, data, bytes })
    this.#next += 1
    if (this.#waiting.size === 0) return
    for (const wake of this.#waiting) wake()
    this.#waiting.clear()
  }

  /** The id of the latest event. */
  get last(): number {
    return this.#next - 1
  }

  /** How many watchers wait for the next event. */
  get watchers(): number {
    return this.#waiting.size
  }

  /**
   * What came after an event, the oldest first, and how many between have been dropped.
   *
   * @param most how many events at most
   */
  after(id: number, most = Infinity): { readonly events: readonly SandboxEvent[]; readonly missed: number } {
    const oldest = this.#events.at(0)?.id ?? this.#next
    const from = Math.max(0, id + 1 - oldest)
    return { events: this.#events.slice(from, from + most), missed: Math.max(0, oldest - id - 1) }
  }

  /**
   * Resolves when something has come after an event, the watcher has gone, or the time is over.
   *
   * @returns whether something has come
   */
  async wait(id: number, signal: AbortSignal, ms?: number): Promise<boolean> {
    if (this.last > id) return true
    if (signal.aborted) return false
    await new Promise<void>((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(() => wake(), ms)
      const wake = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.#waiting.add(wake)
      signal.addEventListener('abort', wake)
    })
    return this.last > id
  }
}
