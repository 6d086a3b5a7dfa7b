/** The sessions there are, and which of them a request is for. */
import type { World } from './world.ts'

export const defaultSession = 'default'
const allowed = /^[A-Za-z0-9._-]{1,64}$/

/** Splits `/@worker-3/api/sales-orders/1001` into session and path; a path without a prefix names none. */
export function addressOf(path: string): { readonly session?: string; readonly path: string } {
  if (!path.startsWith('/@')) return { path }
  const end = path.indexOf('/', 2)
  return end === -1 ? { session: path.slice(2), path: '/' } : { session: path.slice(2, end), path: path.slice(end) }
}

export const isSessionName = (name: string): boolean => allowed.test(name)

/** Why a name is none, for the person who chose it. */
export const sessionNameHint = (name: string): string =>
  `"${name.slice(0, 80)}" cannot name a session. Use 1 to 64 letters, digits, dots, dashes and underscores.`

/** How many sessions are kept, and for how long one that nobody uses. */
export interface SessionBounds {
  readonly most: number
  readonly idleMs: number
}

export const defaultSessionBounds: SessionBounds = { most: 1000, idleMs: 60 * 60 * 1000 }

interface Open {
  readonly world: World
  usedAtMs: number
  /** How many requests and watchers it has now. */
  inUse: number
}

export class Sessions {
  readonly #make: (name: string) => World
  readonly #forget: (world: World) => void
  readonly #bounds: SessionBounds
  /** The least recently used first. */
  readonly #open = new Map<string, Open>()
  /** The most recently used, which stands at the end already. */
  #latest: Open | undefined

  /**
   * @param make the world of a session that is used for the first time
   * @param forget is told of a session that nobody has used for long
   */
  constructor(make: (name: string) => World, forget: (world: World) => void, bounds: SessionBounds) {
    this.#make = make
    this.#forget = forget
    this.#bounds = bounds
  }

  /** The session's world; its first use creates it. */
  get(name: string): World {
    return this.#use(name).world
  }

  /** Like `get`, and the session is not forgotten before the work is done. */
  async within<Result>(name: string, work: (world: World) => Result | Promise<Result>): Promise<Result> {
    const open = this.#use(name)
    open.inUse += 1
    try {
      return await work(open.world)
    } finally {
      open.inUse -= 1
      // Used until now, unless it was forgotten by name meanwhile.
      if (this.#open.get(name) === open) this.#use(name)
    }
  }

  /** A session that is open, without opening it. */
  peek(name: string): World | undefined {
    return this.#open.get(name)?.world
  }

  names(): string[] {
    return [...this.#open.keys()].toSorted()
  }

  worlds(): World[] {
    return Array.from(this.#open.values(), ({ world }) => world)
  }

  /**
   * Forgets a session; its next use creates it from the fixtures again.
   *
   * @returns whether there was one of that name
   */
  async delete(name: string): Promise<boolean> {
    const open = this.#open.get(name)
    await open?.world.reset()
    return this.#open.delete(name)
  }

  #use(name: string): Open {
    const usedAtMs = performance.now()
    const known = this.#open.get(name)
    if (known !== undefined && known === this.#latest) {
      known.usedAtMs = usedAtMs
      return known
    }
    // Moved to the end, where the most recently used are.
    if (known) this.#open.delete(name)
    const open = known ?? { world: this.#make(name), usedAtMs, inUse: 0 }
    open.usedAtMs = usedAtMs
    this.#open.set(name, open)
    this.#latest = open
    if (!known) this.#forgetOld(usedAtMs)
    return open
  }

  /** The oldest go first, and never one in use, nor the default session. */
  #forgetOld(nowMs: number): void {
    for (const [name, { world, usedAtMs, inUse }] of this.#open) {
      const tooMany = this.#open.size > this.#bounds.most
      if (!tooMany && nowMs - usedAtMs <= this.#bounds.idleMs) return
      if (inUse > 0 || name === defaultSession || usedAtMs === nowMs) continue
      this.#open.delete(name)
      this.#forget(world)
    }
  }
}
