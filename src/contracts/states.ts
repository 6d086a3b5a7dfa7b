/**
 * Stands between the verifier and whoever sets provider states. The verifier tells nobody why a state could not be set, and
 * asks again for minutes after a server error; here every call is remembered, and a failure is told to it as one to give up on.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isJsonObject, type JsonObject } from '../domain/json.ts'

/** One call, as Pact's verifiers make it. */
export interface StateCall {
  readonly action: 'setup' | 'teardown'
  /** Empty for an interaction without a state. */
  readonly state: string
  readonly params: JsonObject
}

/** Sets a state; an answer that is no success is a failure. */
export type SetState = (call: StateCall) => Promise<Response>

export class StateRelay {
  readonly #server = createServer((request, response) => void this.#answer(request, response))
  readonly #open = new Map<string, { readonly set: SetState; readonly failures: string[] }>()
  #next = 1

  static async open(): Promise<StateRelay> {
    const relay = new StateRelay()
    await new Promise<void>((resolve, reject) => {
      relay.#server.once('error', reject).listen(0, '127.0.0.1', resolve)
    })
    return relay
  }

  /** Opens a way for one interaction. */
  way(set: SetState): StateWay {
    const key = String(this.#next++)
    const failures: string[] = []
    this.#open.set(key, { set, failures })
    const { port } = this.#server.address() as AddressInfo
    return { url: `http://127.0.0.1:${port}/${key}`, failures, close: () => void this.#open.delete(key) }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const way = this.#open.get(request.url?.slice(1) ?? '')
    let told = 'Nobody waits for this state any more.'
    try {
      const call = callOf(await textOf(request))
      const answer = await way?.set(call)
      const text = (await answer?.text()) ?? ''
      if (answer?.ok) {
        response.writeHead(200, { 'content-type': answer.headers.get('content-type') ?? 'application/json' }).end(text)
        return
      }
      if (answer) told = failureOf(call, answer.status, text)
    } catch (error) {
      told = `The provider states cannot be reached: ${reasonOf(error)}`
    }
    way?.failures.push(told)
    response.writeHead(422, { 'content-type': 'text/plain' }).end(told)
  }
}

/** A URL to which the states of one interaction are sent. */
export interface StateWay {
  readonly url: string
  /** Why states could not be set, each in a sentence or more. */
  readonly failures: readonly string[]
  close(): void
}

async function textOf(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8')
  let text = ''
  for await (const piece of request) text += String(piece)
  return text
}

function callOf(text: string): StateCall {
  const given: unknown = JSON.parse(text)
  const { action, state, params } = isJsonObject(given) ? given : {}
  return {
    action: action === 'teardown' ? 'teardown' : 'setup',
    state: typeof state === 'string' ? state : '',
    params: isJsonObject(params) ? params : {},
  }
}

/** The words of a problem by RFC 9457, or the beginning of whatever else came. */
function failureOf({ action, state }: StateCall, status: number, text: string): string {
  const what = state === '' ? `The ${action} of an interaction without a state` : `The ${action} of "${state}"`
  let problem: unknown
  try {
    problem = JSON.parse(text)
  } catch {
    problem = undefined
  }
  const { detail, errors } = isJsonObject(problem) ? problem : {}
  const fields = Array.isArray(errors) ? errors.filter(isJsonObject) : []
  const lines = [
    typeof detail === 'string' ? detail : text.slice(0, 200),
    ...fields
      .filter(({ field }) => field !== 'state')
      .map(({ field, message }) => `  ${String(field)}: ${String(message)}`),
  ].filter((line) => line !== '')
  return [`${what} was answered ${status}.`, ...lines].join('\n')
}

/** `fetch` says why only in the cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
