/** A sandbox in a process of its own, which a test can kill. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Server {
  readonly url: string
  readonly stopped: Promise<unknown>
  fetch(request: Request): Promise<Response>
  /** kill -9 */
  kill(): void
}

const program = `
  import { createSandbox } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)}
  const sandbox = await createSandbox(JSON.parse(process.argv[1]))
  console.log((await sandbox.listen()).url)
`

export async function startServer(options: object): Promise<Server> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stopped = once(child, 'exit')
  const line = once(createInterface(child.stdout), 'line')
  const [url] = (await Promise.race([line, stopped.then(() => Promise.reject(new Error('it did not start')))])) as [
    string,
  ]
  return {
    url,
    stopped,
    fetch: (request) => fetch(new URL(new URL(request.url).pathname, url), request),
    kill: () => child.kill('SIGKILL'),
  }
}
