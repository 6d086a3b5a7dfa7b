/** `order-sandbox exec`: runs the consumer's own command against a sandbox, and judges what it did. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { nameOf } from './config-file.ts'
import { type Ending, runToItsEnd } from './consumer.ts'
import { coverageInWords, retriesInWords } from './judgement.ts'
import { logTo } from './log.ts'
import { openSandbox } from './open.ts'
import { type Values, WrongCall, wayOut } from './options.ts'
import { recordedInWords, withoutPacts } from './recorded.ts'
import { escaped } from './terminal.ts'

/**
 * Stdout is the command's own: everything that we have to say goes to stderr, and as JSON to the file of `--report`.
 *
 * @returns 0 if the command succeeded and what was asked of it holds, 1 if not, 2 if it never called the sandbox
 * @throws WrongCall if the command cannot be run
 */
export async function exec(
  values: Values,
  [name, ...args]: readonly string[],
  readAgain: () => Promise<Values>,
): Promise<number> {
  if (name === undefined || name.trim() === '') {
    throw new WrongCall(`exec needs a command to run, like: order-sandbox exec -- npm test  ${wayOut('exec')}`)
  }
  const command = [name, ...args] as const
  const { report: file, expectRetryRules, minCoverage, coverage: wantsCoverage } = values
  // A report that cannot be written is told of before a long run, and one of an earlier run does not outlive it.
  if (file !== undefined) await write(file, '')

  const opened = await openSandbox(values, 'exec', logTo(process.stderr, values.log), readAgain)
  const { record: consumer, recordPact: version, recordDir } = values
  const recording = consumer === undefined ? undefined : opened.sandbox.record(consumer, { version })
  // Closed first, so that what is still in flight is judged too.
  const ending = await runToItsEnd(command, { ORDER_SANDBOX_URL: opened.url }).finally(() => opened.close())
  const retries = opened.sandbox.retries({ everywhere: true })
  const coverage = opened.sandbox.coverage({ everywhere: true })

  const judged = expectRetryRules || minCoverage !== undefined || recording !== undefined
  const nothingCame = retries.calls.length === 0
  const failed = ending.exitCode !== 0
  // A consumer that fails does not know what it may count on.
  const recorded = failed ? undefined : await recording?.write(recordDir)
  const holds =
    !failed &&
    !(judged && nothingCame) &&
    recorded?.contracts.length !== 0 &&
    (!expectRetryRules || retries.obeyed) &&
    (minCoverage === undefined || coverage.percent >= minCoverage)
  if (file !== undefined) {
    const result = { command, ...ending, holds, retries, coverage, recorded: recorded && withoutPacts(recorded) }
    await write(file, `${JSON.stringify(result, null, 2)}\n`)
  }

  const say = (text: string): void => void process.stderr.write(text)
  if (judged && nothingCame)
    say(`${called(command)} called no operation of the sandbox: does it use ORDER_SANDBOX_URL?\n`)
  else {
    if (recording !== undefined) say(recordedInWords(recorded))
    if (expectRetryRules) say(retriesInWords(retries))
    if (minCoverage !== undefined || wantsCoverage)
      say(coverageInWords(coverage, { least: minCoverage, all: wantsCoverage }))
  }
  if (failed) say(`${called(command)} ${howItEnded(ending)}.\n`)
  if (holds) return 0
  return !failed && nothingCame ? 2 : 1
}

async function write(file: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  } catch (error) {
    const isOfTheSystem = error instanceof Error && 'syscall' in error
    throw isOfTheSystem ? new WrongCall(`${nameOf(file)} cannot hold the report: ${error.message}`) : error
  }
}

/** As a person would have typed it. */
const called = (command: readonly string[]): string =>
  escaped(command.map((word) => (/^[\w./:=@%+,-]+$/.test(word) ? word : `'${word}'`)).join(' '))

const howItEnded = ({ exitCode, signal }: Ending): string =>
  signal === null ? `ended with exit code ${exitCode}` : `was stopped by ${signal}`
