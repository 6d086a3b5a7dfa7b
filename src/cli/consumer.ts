/** Runs the consumer's own command to its end, on our terminal and with the signals that we get. */
import spawn from 'cross-spawn'
import { WrongCall, wayOut } from './options.ts'
import { escaped } from './terminal.ts'
import { shown } from './values.ts'

/** How a command ended: by itself with an exit code, or by a signal. */
export type Ending =
  | { readonly exitCode: number; readonly signal: null }
  | { readonly exitCode: null; readonly signal: NodeJS.Signals }

/** @throws WrongCall if there is no such command, or it cannot be run */
export async function runToItsEnd(
  command: readonly [name: string, ...args: string[]],
  variables: Readonly<Record<string, string>>,
): Promise<Ending> {
  const [name, ...args] = command
  // Not Node's own: on Windows, npm and npx are scripts, which only a shell with the right quotes can run.
  const consumer = spawn(name, args, { stdio: 'inherit', env: { ...process.env, ...variables } })
  const forwarding = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const forward = (): void => {
      // A terminal sends Ctrl-C to both of us, and a second one would stop many a test runner in the middle of its end.
      if (signal !== 'SIGINT' || !onATerminal()) consumer.kill(signal)
    }
    process.on(signal, forward)
    return () => process.off(signal, forward)
  })
  try {
    return await new Promise<Ending>((resolve, reject) => {
      consumer.once('error', (error) => {
        // Also told when a signal cannot be sent; the command runs on then.
        const cannotRun = 'syscall' in error && String(error.syscall).startsWith('spawn')
        if (cannotRun) reject(new WrongCall(whyNot(command, error)))
      })
      consumer.once('exit', (exitCode, signal) => {
        resolve(signal === null ? { exitCode: exitCode ?? 0, signal } : { exitCode: null, signal })
      })
    })
  } finally {
    for (const stop of forwarding) stop()
  }
}

const onATerminal = (): boolean => [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)

function whyNot([name, ...args]: readonly [name: string, ...args: string[]], error: Error): string {
  const code = 'code' in error ? error.code : undefined
  if (code === 'ENOENT') {
    const apart =
      args.length === 0 && /\s/.test(name) ? ` Write its words apart: order-sandbox exec -- ${escaped(name)} ` : ''
    return `There is no command ${shown(name)} to run.${apart} ${wayOut('exec')}`
  }
  if (code === 'EACCES')
    return `${shown(name)} may not be run: it is no program, or you have no right to. ${wayOut('exec')}`
  return `${shown(name)} cannot be run: ${error.message}. ${wayOut('exec')}`
}
