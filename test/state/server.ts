/** A sandbox in a process of its own, which a test can kill. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Server {
  readonly url: string
  readonly stopped: Promise<unknown>
  /** kill -9 */
  kill(): void
}

const program = `
  import { createSandbox } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)}
  const sandbox = await createSandbox(JSON.parse(process.argv[1]))
  console.log((await sandbox.listen()).url)
`

/** @param signal kills it while it starts */
export async function startServer(options: object, signal?: AbortSignal): Promise<Server> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const kill = (): void => void child.kill('SIGKILL')
  signal?.addEventListener('abort', kill)
  const stopped = once(child, 'close')
  const line = once(createInterface(child.stdout), 'line')
  const failed = stopped.then(() => Promise.reject(new Error(`It did not start: ${said}`)))
  const [url] = (await Promise.race([line, failed])) as [string]
  signal?.removeEventListener('abort', kill)
  return { url, stopped, kill }
}
