/** Which bearer tokens a session accepts, and what each may do. */

/** A token as a fixture lists it. */
export interface TokenFixture {
  readonly token: string
  readonly state?: 'valid' | 'expired' | 'revoked'
  readonly access?: 'read-write' | 'read-only'
  /** The tenants it is good for; every tenant unless given. */
  readonly tenants?: readonly string[]
  /** The provider it is meant for; every provider unless given. */
  readonly provider?: string
}

/** A client that may ask for tokens, as a fixture lists it. */
export interface ClientFixture {
  readonly client_id: string
  readonly client_secret: string
}

export interface IssuedToken {
  readonly token: string
  readonly provider: string
  readonly tenants: readonly string[]
  /** Milliseconds since the epoch, on the sandbox clock. */
  readonly expiresAtMs: number
}

/** What a token is worth now. */
export interface Standing {
  readonly state: 'accepted' | 'expired' | 'revoked' | 'unknown'
  readonly readOnly: boolean
  readonly tenants?: readonly string[] | undefined
}

/** A state that a scenario puts every token of a provider in. */
export type Spell = 'expired' | 'read-only'

/** `any`: a token nobody listed is accepted and may write. `listed`: only listed and issued tokens are. */
export type AuthMode = 'any' | 'listed'

/** How many tokens a session remembers that were issued in it: the oldest go, long after anybody has use for them. */
export const mostIssued = 10_000

export interface CredentialsState {
  readonly issued: readonly IssuedToken[]
  readonly spells: readonly (readonly [provider: string, spell: Spell])[]
}

export class Credentials {
  readonly #mode: AuthMode
  #listed: ReadonlyMap<string, TokenFixture>
  #issued = new Map<string, IssuedToken>()
  #spells = new Map<string, Spell>()

  constructor(mode: AuthMode, listed: readonly TokenFixture[]) {
    this.#mode = mode
    this.#listed = new Map(listed.map((token) => [token.token, token]))
  }

  check(provider: string, token: string, nowMs: number): Standing {
    const spell = this.#spells.get(provider)
    const standing = this.#stands(provider, token, nowMs)
    if (standing.state !== 'accepted' || spell === undefined) return standing
    return spell === 'expired' ? { ...standing, state: 'expired' } : { ...standing, readOnly: true }
  }

  /** Lists other tokens; what was issued or cast stays. */
  relist(listed: readonly TokenFixture[]): void {
    this.#listed = new Map(listed.map((token) => [token.token, token]))
  }

  issue(token: IssuedToken): void {
    this.#issued.set(token.token, token)
    const [oldest = ''] = this.#issued.keys()
    if (this.#issued.size > mostIssued) this.#issued.delete(oldest)
  }

  /** From now on every token of the provider is expired, or read-only. */
  cast(provider: string, spell: Spell): void {
    this.#spells.set(provider, spell)
  }

  get state(): CredentialsState {
    return { issued: [...this.#issued.values()], spells: [...this.#spells] }
  }

  restore({ issued, spells }: CredentialsState): void {
    this.#issued = new Map(issued.map((one) => [one.token, one]))
    this.#spells = new Map(spells)
  }

  #stands(provider: string, token: string, nowMs: number): Standing {
    const issued = this.#issued.get(token)
    if (issued?.provider === provider) {
      return { state: nowMs < issued.expiresAtMs ? 'accepted' : 'expired', readOnly: false, tenants: issued.tenants }
    }
    const listed = this.#listed.get(token)
    if (listed && (listed.provider ?? provider) === provider) {
      const { state = 'valid', access = 'read-write', tenants } = listed
      return { state: state === 'valid' ? 'accepted' : state, readOnly: access === 'read-only', tenants }
    }
    return { state: this.#mode === 'any' ? 'accepted' : 'unknown', readOnly: false }
  }
}
