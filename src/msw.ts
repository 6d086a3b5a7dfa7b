/** What you import from `order-sandbox/msw`: handlers that let a sandbox answer inside Mock Service Worker. */
import { type HttpHandler, HttpResponse, http } from 'msw'
import { Mistake } from './engine/ours.ts'
import { pathsOf, routeOf } from './engine/routes.ts'
import type { CoreSandbox } from './sandbox.ts'

/** Which calls the handlers are for. */
export interface HandlerOptions {
  /**
   * Where the consumer calls each API, by the name of the provider or of a spec of your own. An API without one is not
   * played. `*` stands for any part of a host.
   *
   * @example { newstore: 'https://*.p.newstore.net', skuio: ['https://app.sku.io', 'http://localhost:8080/skuio'] }
   */
  readonly baseUrls: Readonly<Record<string, string | readonly string[]>>
}

/**
 * Handlers for the paths that the sandbox knows below the base URLs; whatever else is asked there is left to other
 * handlers and to `onUnhandledRequest`. Give it a session to play that session: `sandboxHandlers(sandbox.session('a'), …)`.
 *
 * @example
 * const sandbox = await createSandbox()
 * const server = setupServer(...sandboxHandlers(sandbox, { baseUrls: { skuio: 'https://app.sku.io' } }))
 * @throws Mistake if a base URL is none, or is one of an API that the sandbox does not play
 */
export function sandboxHandlers(
  sandbox: Pick<CoreSandbox, 'fetch' | 'providers' | 'mocks'>,
  { baseUrls }: HandlerOptions,
): HttpHandler[] {
  const pathsByApi = new Map<string, readonly string[]>(
    [
      ...sandbox.providers.map(({ name, spec, handlers }) => [name, pathsOf(spec.operations, handlers)] as const),
      ...sandbox.mocks.map(({ name, operations }) => [name, operations] as const),
    ].map(([name, all]) => [name, [...new Set(all.map(({ path }) => routeOf(path)))]]),
  )
  return Object.entries(baseUrls).flatMap(([api, urls]) => {
    const paths = pathsByApi.get(api)
    if (!paths) {
      const known = [...pathsByApi.keys()].join(', ')
      throw new Mistake('unknown', `The sandbox plays no "${api}" to give a base URL to. It plays: ${known}`)
    }
    return [urls].flat().flatMap((url) => {
      const { base, prefix } = readBase(api, url)
      // All methods, because the vendor itself says which of them a path does not have.
      return paths.map((path) => http.all(base + path, ({ request }) => answer(sandbox, request, prefix)))
    })
  })
}

/** A base URL without the slash at its end, and the path in it. */
function readBase(api: string, url: string): { readonly base: string; readonly prefix: string } {
  const base = url.replace(/\/+$/, '')
  const { protocol, pathname, search, hash } = URL.canParse(base) ? new URL(base) : new URL('none:')
  if (!/^https?:$/.test(protocol) || `${search}${hash}` !== '' || pathname.includes('*')) {
    throw new Mistake('invalid', `"${url}" is no base URL of ${api}. Write it like https://app.sku.io`)
  }
  return { base, prefix: pathname.replace(/\/$/, '') }
}

async function answer({ fetch }: Pick<CoreSandbox, 'fetch'>, request: Request, prefix: string): Promise<Response> {
  try {
    return await fetch(prefix === '' ? request : await withoutPrefix(request, prefix))
  } catch {
    // An answer that was lost on its way. Here there is no connection that could break in more than one way.
    return HttpResponse.error()
  }
}

async function withoutPrefix(request: Request, prefix: string): Promise<Request> {
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(prefix.length)
  const { method, headers, signal } = request
  const bytes = await request.arrayBuffer()
  return new Request(url, { method, headers, signal, ...(bytes.byteLength > 0 ? { body: bytes } : {}) })
}
