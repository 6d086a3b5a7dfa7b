/** The sessions there are, and which of them a request is for. */
import type { World } from './world.ts'

export const defaultSession = 'default'
const allowed = /^[A-Za-z0-9._-]{1,64}$/

/** Where a request leads: the session it names, and the path without it. */
export interface Address {
  readonly session: string
  readonly path: string
}

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

export class Sessions {
  readonly #open: (name: string) => World
  readonly #worlds = new Map<string, World>()

  /** @param open makes the world of a session that is used for the first time */
  constructor(open: (name: string) => World) {
    this.#open = open
  }

  /** The session's world; its first use creates it. */
  get(name: string): World {
    let world = this.#worlds.get(name)
    if (!world) {
      world = this.#open(name)
      this.#worlds.set(name, world)
    }
    return world
  }

  names(): string[] {
    return [...this.#worlds.keys()]
  }
}
