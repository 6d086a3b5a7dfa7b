/** Requests that the page sends for somebody, and as the curl command that sends the same. */
import { signal } from '@preact/signals'
import { authorization, controlToken, type EntryView, type OrderView, prefix } from './api.ts'
import { index } from './live.ts'

/** A request to a simulated API, or to the control API. */
export interface Sendable {
  readonly method: string
  /** From the root of the session. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** As it goes out. */
  readonly body?: string | undefined
}

export type Answered =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly notices: string | null
      readonly body: string
      readonly requestId: string
    }
  | { readonly kind: 'lost'; readonly why: string; readonly requestId: string }

const tokenKey = 'order-sandbox.api-token'

/** The bearer token that requests to the simulated APIs carry. */
export const apiToken = signal(sessionStorage.getItem(tokenKey) ?? 'any')

export function carry(token: string): void {
  sessionStorage.setItem(tokenKey, token)
  apiToken.value = token
}

const isControl = (path: string): boolean => path.startsWith('/_sandbox/')

/** Sends it, with an id by which the journal tells it from others. */
export async function send({ method, path, headers, body }: Sendable): Promise<Answered> {
  const requestId = headers['Request-Id'] ?? newRequestId()
  const sent = { ...headers, ...(isControl(path) ? authorization() : { 'Request-Id': requestId }) }
  try {
    const response = await fetch(prefix() + path, { method, headers: sent, ...(body === undefined ? {} : { body }) })
    const text = await response.text()
    return {
      kind: 'answer',
      status: response.status,
      notices: response.headers.get('sandbox-notice'),
      body: text,
      requestId,
    }
  } catch (error) {
    return { kind: 'lost', why: error instanceof Error ? error.message : String(error), requestId }
  }
}

export const newRequestId = (): string => `console-${Math.random().toString(36).slice(2, 10)}`

/** In POSIX quotes. The control token is not written out: the command may end up anywhere. */
export function curlOf({ method, path, headers, body }: Sendable): string {
  const all =
    isControl(path) && controlToken.value !== null ? { ...headers, Authorization: 'Bearer $CONTROL_TOKEN' } : headers
  return [
    `curl -i -X ${method} ${quoted(location.origin + prefix() + path)}`,
    ...Object.entries(all).map(([name, value]) =>
      value.includes('$CONTROL_TOKEN') ? `-H "${name}: ${value}"` : `-H ${quoted(`${name}: ${value}`)}`,
    ),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(' \\\n  ')
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The update of an order through its own API. */
export function updateOf({ provider, tenant, order }: OrderView, body: object): Sendable {
  const operation = index.value?.operations.find(
    (one) => one.provider === provider && (one.method === 'PUT' || one.method === 'PATCH'),
  )
  if (!operation) throw new Error(`${provider} has no operation that updates an order.`)
  const { method, url, headers = [] } = operation
  const { pathname } = new URL(url.replace(/\{\w+\}/, encodeURIComponent(String(order.id))))
  return {
    method,
    path: pathname.slice(prefix().length),
    headers: {
      Authorization: `Bearer ${apiToken.value}`,
      'Content-Type': 'application/json',
      ...Object.fromEntries(headers.map((name) => [name, /tenant/i.test(name) ? (tenant ?? '') : newRequestId()])),
    },
    body: JSON.stringify(body),
  }
}

/** A call of the control API about an order. */
export const backstageOf = ({ provider, order }: OrderView, what: string, body: object): Sendable => ({
  method: 'POST',
  path: `/_sandbox/orders/${encodeURIComponent(provider)}/${encodeURIComponent(String(order.id))}/${what}`,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

/** What browsers send by themselves, and what says nothing about the request. */
const ownHeaders =
  /^(host|connection|content-length|origin|referer|user-agent|accept|accept-.*|sec-.*|sandbox-session|cookie)$/

/** The same request once more; undefined where the journal no longer has it whole. */
export function replayOf({ request }: EntryView): Sendable | undefined {
  const { method, path, query, headers, body, text } = request
  if (text !== undefined) return undefined
  const mediaType = headers['content-type'] ?? ''
  if (body !== undefined && body !== null && !/json/.test(mediaType)) return undefined
  if (JSON.stringify(body)?.includes('"[redacted]"')) return undefined
  const search = new URLSearchParams(query).toString()
  const kept = Object.entries(headers).filter(([name]) => !ownHeaders.test(name))
  return {
    method,
    path: path + (search === '' ? '' : `?${search}`),
    headers: Object.fromEntries(kept.map(([name, value]) => [name, value.replace('[redacted]', apiToken.value)])),
    ...(body === undefined || body === null || method === 'GET' ? {} : { body: JSON.stringify(body) }),
  }
}
