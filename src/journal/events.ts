/** What happens in a session, one event after the other, for those who watch it live. */
import type { JsonObject } from '../domain/json.ts'

export type EventName = 'exchange' | 'order' | 'fault' | 'clock' | 'reset'

export interface SandboxEvent {
  /** Counts up from 1 in each session, so that a watcher who comes back knows where to go on. */
  readonly id: number
  readonly name: EventName
  /** Worked out only if somebody watches. */
  readonly data: () => JsonObject
}

const mostKept = 1000

export class Events {
  #events: SandboxEvent[] = []
  #next = 1
  #waiting = new Set<() => void>()

  add(name: EventName, data: () => JsonObject): void {
    this.#events.push({ id: this.#next, name, data })
    this.#next += 1
    if (this.#events.length > 2 * mostKept) this.#events = this.#events.slice(-mostKept)
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

  /** What came after an event, the oldest first, and whether something between has been dropped. */
  after(id: number): { readonly events: readonly SandboxEvent[]; readonly missed: number } {
    const oldest = this.#events[0]?.id ?? this.#next
    return { events: this.#events.filter((one) => one.id > id), missed: Math.max(0, oldest - id - 1) }
  }

  /** Resolves when something has come after an event, or the watcher has gone. */
  async wait(id: number, signal: AbortSignal): Promise<void> {
    if (this.last > id || signal.aborted) return
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.#waiting.add(wake)
      signal.addEventListener('abort', wake)
    })
  }
}
