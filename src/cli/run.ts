/** From a command line to the command it asks for, and from what came of it to an exit code. */
import { readFile } from 'node:fs/promises'
import { helpOf } from './help.ts'
import { type CommandLine, readCommandLine, readOptions, type Values, WrongCall } from './options.ts'
import { escapedLines } from './terminal.ts'

/** 0: done. 1: what was checked does not hold. 2: the call is wrong, or there was nothing to check. */
type ExitCode = number

/** Each is loaded when it is asked for. */
const commands: Readonly<
  Record<
    CommandLine['command'],
    (values: Values, rest: readonly string[], readAgain: () => Promise<Values>) => Promise<ExitCode>
  >
> = {
  start: async (values, _, readAgain) => (await import('./start.ts')).start(values, await packageVersion(), readAgain),
  exec: async (values, rest, readAgain) => (await import('./exec.ts')).exec(values, rest, readAgain),
  verify: async (values, rest) => (await import('./verify.ts')).verify(values, rest, await packageVersion()),
  check: async (values, rest) => (await import('./check.ts')).check(values, rest),
  rules: async (values, rest) => (await import('./rules.ts')).rules(values, rest),
  init: async (values) => (await import('./init.ts')).init(values),
  mcp: async (values) => (await import('./mcp.ts')).mcp(values, await packageVersion()),
  completion: async (_, rest) => (await import('./completion.ts')).completion(rest),
}

export async function run(args: readonly string[]): Promise<void> {
  // Who reads along may stop reading (`| head`); that is no reason to fall over.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  try {
    process.exitCode = await answer(args)
  } catch (error) {
    process.stderr.write(`${escapedLines(await messageOf(error))}\n`)
    process.exitCode = 2
  }
  // A request that nobody waits for any more must not keep the process.
  process.stdout.write('', () => process.exit())
}

async function answer(args: readonly string[]): Promise<ExitCode> {
  const line = readCommandLine(args)
  if (line.help || line.version) {
    process.stdout.write(line.help ? helpOf(line.command, line.named) : `${await packageVersion()}\n`)
    return 0
  }
  const read = (): Promise<Values> => readOptions(line, process.env, process.cwd())
  return commands[line.command](await read(), line.rest, read)
}

/** A person's mistake is told in its own words; ours is thrown on, with its stack. */
async function messageOf(error: unknown): Promise<string> {
  if (error instanceof WrongCall) return error.message
  const { inFull, Mistake } = await import('../index.ts')
  if (error instanceof Mistake) return inFull(error)
  throw error
}

async function packageVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return version
}
