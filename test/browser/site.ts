/** A site of static files, built as its readers would build it, and what it was asked for. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build, type InlineConfig, type Rolldown } from 'vite'

export interface Site {
  /** Where its page is. */
  readonly url: string
  /** What was built, by path below that. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** `GET /demo/index.html`, each request that reached the server. */
  readonly asked: readonly string[]
  close(): void
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** @param base the path below which it lies: `/demo/` */
export async function openSite(config: InlineConfig, base: string): Promise<Site> {
  const made = (await build({ logLevel: 'error', ...config, build: { write: false } })) as Rolldown.RolldownOutput
  const files = new Map(made.output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : one.source]))
  const asked: string[] = []
  const server = createServer(({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`)
    const file = url.startsWith(base) ? files.get(url.slice(base.length) || 'index.html') : undefined
    const type = types[url.split('.').at(-1) ?? ''] ?? 'text/html'
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type }).end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    files,
    asked,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
