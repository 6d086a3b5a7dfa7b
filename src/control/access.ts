/** Who may call the control API: programs and pages of this machine, or whoever has the control token. */
import { ours } from '../engine/ours.ts'

export interface Door {
  readonly controlToken: string | undefined
  /** False for a request that a program in the same process makes; such a one has no `Host`. */
  readonly overSocket: boolean
}

/** The answer to a request that may not come in. */
export function refuseAccess(request: Request, { controlToken, overSocket }: Door): Response | undefined {
  const { headers, method } = request
  if (controlToken !== undefined) {
    const offered = /^bearer (.*)$/i.exec(headers.get('authorization') ?? '')?.[1]?.trim()
    if (!offered || !isSame(offered, controlToken)) return unauthorized(Boolean(offered))
  }
  const foreign = refuseHost(request, { controlToken, overSocket })
  if (foreign) return foreign
  const reads = method === 'GET' || method === 'HEAD'
  return reads ? undefined : refuseStranger(request, 'change')
}

/** The answer to a request by a name that is none of this machine. Whoever brings the control token may use any. */
export function refuseHost({ headers, url }: Request, { controlToken, overSocket }: Door): Response | undefined {
  if (controlToken !== undefined) return undefined
  const host = headers.get('host')
  if (host === null ? overSocket : !isLoopback(host)) return foreignHost(host ?? '')
  // A request target may name a host itself, and then that is the one which is meant (RFC 9112, section 3.2.2).
  return overSocket && !isLoopback(new URL(url).host) ? foreignHost(new URL(url).host) : undefined
}

/** The answer to a page of another origin. */
export function refuseStranger(request: Request, intent: 'change' | 'watch'): Response | undefined {
  const stranger = strangerOf(request)
  return stranger === undefined ? undefined : crossOrigin(stranger, intent)
}

/** Takes as long for a token that is nearly right as for any other of its length. */
function isSame(offered: string, expected: string): boolean {
  let differs = offered.length ^ expected.length
  for (let at = 0; at < offered.length; at++) {
    differs |= offered.charCodeAt(at) ^ expected.charCodeAt(at % expected.length)
  }
  return differs === 0
}

/** Names that no DNS server outside this machine has a say in. A name like `127.evil.example` is none of them. */
const loopback = /^(localhost|([a-z0-9_-]+\.)+localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i

const isLoopback = (host: string): boolean => loopback.test(host)

/** The origin that a browser says the request comes from, where that is not the sandbox itself. */
function strangerOf({ headers, url }: Request): string | undefined {
  const origin = headers.get('origin')
  // Schemes are not compared: behind a proxy that ends TLS, the page's is https and ours http.
  if (origin !== null && !(URL.canParse(origin) && new URL(origin).host === new URL(url).host)) return origin
  const site = headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none' ? undefined : (origin ?? `another site (${site})`)
}

const unauthorized = (offered: boolean): Response =>
  ours({
    name: 'unauthorized',
    status: 401,
    title: 'The control API needs its token.',
    detail: offered
      ? 'This is not the control token that the sandbox was started with.'
      : 'This sandbox was started with a control token. Send it as "Authorization: Bearer <token>".',
    headers: {
      'www-authenticate': `Bearer realm="order-sandbox control"${offered ? ', error="invalid_token"' : ''}`,
    },
  })

const foreignHost = (host: string): Response =>
  ours({
    name: 'foreign-host',
    status: 403,
    title: 'The control API answers only to names of this machine.',
    detail: `The Host header says "${host.slice(0, 200)}". Any web site can point a name of its own here (DNS rebinding). Use 127.0.0.1 or localhost, or start the sandbox with a control token and send it.`,
  })

const crossOrigin = (stranger: string, intent: 'change' | 'watch'): Response =>
  ours({
    name: 'cross-origin',
    status: 403,
    title: `A page of another origin may not ${intent} the sandbox.`,
    detail: `The request comes from a page of ${stranger.slice(0, 200)}. Make the call from a program, or from a page of the sandbox itself.`,
  })
