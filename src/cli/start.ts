/** `order-sandbox start`: plays the APIs until it is told to stop. */
import type { Sandbox } from '../index.ts'
import { logTo } from './log.ts'
import { openSandbox } from './open.ts'
import type { Values } from './options.ts'
import { parentGone } from './parent.ts'
import { ReadyFile } from './ready-file.ts'
import { styled } from './terminal.ts'
import { tryLine } from './try-line.ts'

/**
 * Where it listens, and each request, goes to stdout; whatever else there is to tell goes to stderr.
 *
 * @throws Mistake or WrongCall if an option, a fixture or the data file is wrong, or the port is taken
 */
export async function start(values: Values, version: string, readAgain: () => Promise<Values>): Promise<number> {
  const ready = values.readyFile === undefined ? undefined : new ReadyFile(values.readyFile)
  const opened = await openSandbox(values, 'start', logTo(process.stdout, values.log), readAgain)
  const { sandbox, url, port } = opened
  try {
    const stopped = untilStopped(values.withParent)
    ready?.write({ url, port, pid: process.pid, version })
    const isJson = values.log === 'json'
    process.stdout.write(isJson ? openingEntry(sandbox, url, version) : opening(sandbox, url, values, version))
    await stopped
  } finally {
    ready?.remove()
    await opened.close()
  }
  return 0
}

/** The first signal asks to stop, and what is in flight is finished; the second stops at once. */
function untilStopped(withParent: boolean): Promise<void> {
  return new Promise((resolve) => {
    let stopping = false
    const stop = (why: string): void => {
      stopping = true
      process.stderr.write(`Stopping: ${why}\n`)
      resolve()
    }
    if (withParent) void parentGone().then(() => stop('the process that started it is gone.'))
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      process.on(signal, () => {
        if (stopping) process.exit(code)
        stop('what is in flight is finished first. Once more stops at once.')
      })
    }
  })
}

const openingEntry = (sandbox: Sandbox, url: string, version: string): string =>
  `${JSON.stringify({ time: new Date().toISOString(), listening: url, version, orders: sandbox.counts() })}\n`

function opening(sandbox: Sandbox, url: string, values: Values, version: string): string {
  const bold = (text: string): string => styled('bold', text, process.stdout)
  const dim = (text: string): string => styled('dim', text, process.stdout)
  const counts = sandbox.counts()
  const played = sandbox.providers.map(({ name, title, spec, handlers }) => ({
    title,
    orders: counts[name] ?? 0,
    operations: spec.operations.filter(({ operationId }) => handlers[operationId]),
  }))
  const width = Math.max(...played.flatMap(({ operations }) => operations.map(({ path }) => path.length)))
  const lines = [`${bold('order-sandbox')} ${version} listens on ${bold(url)}`, `Console: ${url}/_sandbox/ui`]
  for (const { title, orders, operations } of played) {
    lines.push('', `${bold(title)}  ${orders} ${orders === 1 ? 'order' : 'orders'}`)
    for (const { method, path, summary } of operations) {
      lines.push(`  ${method.padEnd(6)} ${path.padEnd(width)}  ${dim(summary)}`)
    }
  }
  for (const { name, title, operations } of sandbox.mocks) {
    lines.push('', `${bold(title)}  ${dim(`from --spec ${name}, without rules`)}`)
    for (const { method, path, operationId } of operations) {
      lines.push(`  ${method.toUpperCase().padEnd(6)} ${path.padEnd(width)}  ${dim(operationId)}`)
    }
  }
  const hint = tryLine(sandbox, url, values.auth)
  if (hint) lines.push('', `Try: ${hint.what}`, `  ${hint.command}`)
  lines.push('', '')
  return lines.join('\n')
}
