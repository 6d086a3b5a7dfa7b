/** Serves the console at /_sandbox/ui and the API reference at /_sandbox/docs, from the files that the build made. */
import type { MiddlewareHandler } from 'hono'
import { ours } from '../engine/ours.ts'
import type { App, AppContext, Bindings } from '../engine/routes.ts'

// This file lies two levels below the package's root, from source in src/ as well as built in dist/.
const built = new URL('../../dist/console/page/', import.meta.url)

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

const security = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** The answer to a request that may not come in. */
type Guard = (request: Request, overSocket: boolean) => Response | undefined

/**
 * Holds nothing of any session, so it asks for no token; the page asks for it, and the control API holds it to that.
 *
 * @param guard keeps out whoever reaches this machine by a name of their own
 */
export function routeConsole(app: App, guard: Guard): void {
  const doorman: MiddlewareHandler<{ Bindings: Bindings }> = async (c, next) => {
    const refusal = guard(c.req.raw, c.env?.incoming !== undefined)
    if (refusal) c.res = refusal
    else await next()
    for (const [name, value] of Object.entries(security)) {
      // What the control API answers in its stead has headers of its own.
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
  }
  for (const path of ['/_sandbox/ui', '/_sandbox/docs']) app.use(path, doorman).use(`${path}/*`, doorman)
  app.get('/', doorman, async (c, next) => {
    if (!wantsHtml(c)) return next()
    // With the session that stands before the path.
    return moved(c, `${new URL(c.req.url).pathname.replace(/\/$/, '')}/_sandbox/ui`)
  })
  app.get('/_sandbox/ui', () => page('ui.html'))
  app.get('/_sandbox/docs', () => page('docs.html'))
  app.get('/_sandbox/ui/', (c) => moved(c, '../ui'))
  app.get('/_sandbox/docs/', (c) => moved(c, '../docs'))
  app.get('/_sandbox/ui/assets/:name', (c) => asset(c.req.param('name')))
}

const wantsHtml = (c: AppContext): boolean => (c.req.header('accept') ?? '').includes('text/html')

const moved = (c: AppContext, location: string): Response => {
  c.header('vary', 'accept')
  return c.redirect(location, 302)
}

async function page(name: string): Promise<Response> {
  const file = await read(name)
  if (!file) {
    return ours({
      name: 'console-not-built',
      status: 503,
      title: 'The console is not built.',
      detail: 'Build it with "npm run build:console" and load this page again. The control API works without it.',
    })
  }
  return answer(name, file, 'no-cache')
}

/** Its name changes with its content, so a browser never has to ask for it again. */
async function asset(name: string): Promise<Response> {
  const file = /^\w[\w.-]*$/.test(name) ? await read(`assets/${name}`) : undefined
  if (file) return answer(name, file, 'public, max-age=31536000, immutable')
  return ours({
    name: 'unknown-file',
    status: 404,
    title: 'The console has no such file.',
    detail: 'It may be of a build before this one. Load the page again.',
  })
}

const answer = (name: string, file: Uint8Array<ArrayBuffer>, caching: string): Response =>
  new Response(file, {
    headers: {
      'content-type': types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      'cache-control': caching,
    },
  })

/** Read when somebody asks, so that a sandbox that nobody looks at holds no pages in its memory. */
async function read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { readFile } = await import('node:fs/promises')
  try {
    return await readFile(new URL(path, built))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
