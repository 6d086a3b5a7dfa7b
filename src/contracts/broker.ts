/** A Pact Broker: gives the contracts that wait for a provider, and is told what came of them. */
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts'
import { Mistake } from '../engine/ours.ts'
import { type ContractResult, type InteractionResult, reasonsOf } from './report.ts'
import { reasonOf } from './states.ts'
import type { ContractSource } from './verify.ts'

export interface BrokerOptions {
  /** Where it is; absent where single contracts are fetched by their URLs. */
  readonly url?: string | undefined
  readonly token?: string | undefined
  readonly username?: string | undefined
  readonly password?: string | undefined
}

/** Which of the consumers' versions are meant, and what the broker shall know about this provider's. */
export interface Selection {
  readonly selectors: readonly JsonObject[]
  readonly tags: readonly string[]
  readonly branch?: string | undefined
  readonly enablePending: boolean
  /** A date: contracts that nobody asked for count as work in progress if they are newer. */
  readonly includeWipSince?: string | undefined
}

/** A version of the provider, of which results are told. */
export interface ProviderVersion {
  readonly version: string
  readonly branch?: string | undefined
  readonly tags: readonly string[]
  /** Where the build can be looked at. */
  readonly buildUrl?: string | undefined
  /** Of this package. */
  readonly verifier: string
}

/** A contract that came from a broker, with the links by which it can be told of. */
export interface BrokerContract extends ContractSource {
  readonly links: JsonObject
}

const timeoutMs = 30_000

/** A Pact Broker, or PactFlow: where contracts come from, and where results go. */
export class Broker {
  readonly #url: string | undefined
  readonly #credentials: string | undefined

  constructor({ url, token, username, password }: BrokerOptions) {
    this.#url = url
    if (token !== undefined) this.#credentials = `Bearer ${token}`
    else if (username !== undefined) this.#credentials = basic(username, password ?? '')
  }

  /**
   * The contracts that the broker has for a provider; none where it does not know of it.
   *
   * @throws Mistake if the broker cannot be asked, or answers what no broker says
   */
  async contractsFor(provider: string, selection: Selection): Promise<readonly BrokerContract[]> {
    const start = this.#url ?? ''
    const index = await this.#ask('GET', start)
    const link = hrefOf(index, 'pb:provider-pacts-for-verification')
    if (link === undefined) {
      throw new Mistake(
        'conflict',
        `${shownUrl(start)} is no Pact Broker, or too old a one: it has no link pb:provider-pacts-for-verification.`,
      )
    }
    const { selectors, tags, branch, enablePending, includeWipSince } = selection
    const wanted: JsonObject = {
      includePendingStatus: enablePending,
      consumerVersionSelectors: selectors,
      ...(tags.length === 0 ? {} : { providerVersionTags: tags }),
      ...(branch === undefined ? {} : { providerVersionBranch: branch }),
      ...(includeWipSince === undefined ? {} : { includeWipPactsSince: includeWipSince }),
    }
    const answer = await this.#ask('POST', filled(link, { provider }), wanted, 'may be unknown')
    const { pacts } = objectIn(answer?._embedded)
    const contracts: BrokerContract[] = []
    for (const one of Array.isArray(pacts) ? pacts.filter(isJsonObject) : []) {
      const url = hrefOf(one, 'self')
      if (url === undefined)
        throw new Mistake('conflict', `The broker names a contract of ${provider} without a link to it.`)
      const { pending, wip, notices } = objectIn(one.verificationProperties)
      contracts.push({
        ...(await this.contractAt(url)),
        // Work in progress is always pending, whatever else the broker says of it.
        pending: pending === true || wip === true,
        wip: wip === true,
        notices: noticesOf(notices),
      })
    }
    return contracts
  }

  /**
   * The contract behind a URL, of a broker or of any other server.
   *
   * @throws Mistake if it does not answer with one
   */
  async contractAt(url: string): Promise<BrokerContract> {
    const { text, json } = await this.#fetch('GET', url)
    return { name: shownUrl(url), text, links: objectIn(json?._links) }
  }

  /**
   * Tells the broker what came of a contract, and of which version of the provider.
   *
   * @throws Mistake if it does not want to hear of it
   */
  async publish({ links, name }: BrokerContract, result: ContractResult, version: ProviderVersion): Promise<void> {
    const target = hrefOf({ _links: links }, 'pb:publish-verification-results')
    if (target === undefined) {
      throw new Mistake('conflict', `${name} came without the link pb:publish-verification-results.`)
    }
    await this.#nameVersion(links, version)
    await this.#ask('POST', target, resultsOf(result, version))
  }

  /** The branch and the tags of the version come first: what is told of results looks at them. */
  async #nameVersion(links: JsonObject, { version, branch, tags }: ProviderVersion): Promise<void> {
    if (branch === undefined && tags.length === 0) return
    const url = hrefOf({ _links: links }, 'pb:provider')
    const provider = url === undefined ? undefined : await this.#ask('GET', url)
    const put = async (link: string, values: Readonly<Record<string, string>>): Promise<void> => {
      const template = hrefOf(provider, link)
      if (template === undefined) throw new Mistake('conflict', `The broker has no link ${link} for its providers.`)
      await this.#ask('PUT', filled(template, values), {})
    }
    if (branch !== undefined) await put('pb:branch-version', { branch, version })
    for (const tag of tags) await put('pb:version-tag', { tag, version })
  }

  /** @param missing what a 404 means: a mistake unless it may be */
  async #ask(
    method: string,
    url: string,
    body?: JsonObject,
    missing?: 'may be unknown',
  ): Promise<JsonObject | undefined> {
    const { json, text } = await this.#fetch(method, url, body, missing)
    if (json === undefined && text !== '' && method === 'GET') {
      throw new Mistake('conflict', `${shownUrl(url)} does not answer as a Pact Broker does, with JSON.`)
    }
    return json
  }

  async #fetch(
    method: string,
    url: string,
    body?: JsonObject,
    missing?: 'may be unknown',
  ): Promise<{ readonly text: string; readonly json: JsonObject | undefined }> {
    const { target, credentials } = this.#addressed(url)
    let response: Response
    let text: string
    try {
      response = await fetch(target, {
        method,
        headers: {
          accept: 'application/hal+json, application/json',
          ...(credentials === undefined ? {} : { authorization: credentials }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        signal: AbortSignal.timeout(timeoutMs),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      text = await response.text()
    } catch (error) {
      throw new Mistake('conflict', `${shownUrl(url)} cannot be reached: ${reasonOf(error)}.`)
    }
    if (response.status === 404 && missing) return { text: '', json: undefined }
    if (!response.ok) {
      const why = response.status === 401 ? `401: ${this.#wayIn(target)}` : saidBy(response.status, text)
      throw new Mistake('conflict', `${method} ${shownUrl(url)} was answered ${why}`)
    }
    return { text, json: parsed(text) }
  }

  #wayIn({ origin }: URL): string {
    if (this.#url === undefined || new URL(this.#url).origin === origin) {
      return 'give --broker-token, or --broker-username and --broker-password.'
    }
    return `a link led there from ${shownUrl(this.#url)}, whose credentials no other server is given. If it is the same broker, give its URL as --broker-url.`
  }

  /** Credentials go to the broker that was named, and to no other server that a link of it may lead to. */
  #addressed(given: string): { readonly target: URL; readonly credentials: string | undefined } {
    if (!URL.canParse(given)) throw new Mistake('invalid', `${given} is no URL.`)
    const target = new URL(given)
    const own =
      target.username === ''
        ? undefined
        : basic(decodeURIComponent(target.username), decodeURIComponent(target.password))
    target.username = ''
    target.password = ''
    if (this.#url === undefined) return { target, credentials: own ?? this.#credentials }
    const home = new URL(this.#url)
    if (target.origin === home.origin) {
      const ofHome =
        home.username === '' ? undefined : basic(decodeURIComponent(home.username), decodeURIComponent(home.password))
      return { target, credentials: own ?? this.#credentials ?? ofHome }
    }
    return { target, credentials: own }
  }
}

const basic = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`

/** Without the credentials that may stand in it. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return url
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}

function saidBy(status: number, text: string): string {
  const { errors, error, message } = parsed(text) ?? {}
  const why = errors ?? error ?? message
  return why === undefined ? `${status}.` : `${status}: ${typeof why === 'string' ? why : JSON.stringify(why)}`
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const objectIn = (value: unknown): JsonObject => (isJsonObject(value) ? value : {})

function hrefOf(resource: JsonObject | undefined, link: string): string | undefined {
  const { href } = objectIn(objectIn(resource?._links)[link])
  return typeof href === 'string' ? href : undefined
}

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : encodeURIComponent(value)
  })

/** What is to be said before anybody has verified it. */
const noticesOf = (notices: Json | undefined): readonly string[] =>
  (Array.isArray(notices) ? notices : [])
    .filter(isJsonObject)
    .filter(({ when, text }) => typeof text === 'string' && (when === undefined || when === 'before_verification'))
    .map(({ text }) => String(text))

/** In the words of the broker's API, by which it also shows the results on its pages. */
function resultsOf({ interactions, verdict, problem }: ContractResult, told: ProviderVersion): JsonObject {
  const { version, buildUrl, verifier } = told
  return {
    // What is pending has not held either; the broker knows what that means for a contract.
    success: verdict === 'holds',
    providerApplicationVersion: version,
    ...(buildUrl === undefined ? {} : { buildUrl }),
    testResults: problem
      ? [{ success: false, exceptions: [{ message: problem.reason }] }]
      : interactions.map(testResultOf),
    verifiedBy: { implementation: 'order-sandbox', version: verifier },
  }
}

function testResultOf(interaction: InteractionResult): JsonObject {
  const { id, description, verdict, differences } = interaction
  const others = reasonsOf({ ...interaction, differences: [] })
  return {
    ...(id === undefined ? {} : { interactionId: id }),
    interactionDescription: description,
    success: verdict === 'holds',
    ...(differences.length === 0
      ? {}
      : {
          mismatches: differences.map(({ where, message }) => {
            const [attribute = '', ...rest] = where.startsWith('$') ? ['body', where] : where.split(' ')
            return { attribute, ...(rest.length === 0 ? {} : { identifier: rest.join(' ') }), description: message }
          }),
        }),
    ...(others.length === 0 ? {} : { exceptions: others.map((message) => ({ message })) }),
  }
}
