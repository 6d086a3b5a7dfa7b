/** Opens the sandbox that the options describe: with its scenes and faults, on its port, watching its fixtures. */
import { createSandbox, type Exchange, inFull, Mistake, packagedFixtures, type Sandbox } from '../index.ts'
import { addFaults } from './faults.ts'
import type { CommandName, Values } from './options.ts'
import { escapedLines } from './terminal.ts'
import { watchFiles } from './watch.ts'

export interface Opened {
  readonly sandbox: Sandbox
  readonly url: string
  /** Answers what is in flight, then closes the port. */
  close(): Promise<void>
}

/**
 * @param command that opens it, for whoever has to mend its options
 * @throws Mistake or WrongCall if an option, a fixture or the data file is wrong, or the port is taken
 */
export async function openSandbox(
  values: Values,
  command: CommandName,
  onExchange: (exchange: Exchange) => void,
): Promise<Opened> {
  const { host, port, fixtures = [packagedFixtures] } = values
  const sandbox = await createSandbox({
    fixtures,
    data: values.data,
    durable: values.durable,
    clock: values.clock,
    seed: values.seed,
    strict: values.strict,
    auth: values.auth,
    timezone: values.timezone,
    holdGraceSeconds: values.holdGraceSeconds,
    cors: values.cors,
    controlToken: values.controlToken,
    specs: values.spec,
    onExchange,
  })
  try {
    for (const { provider, scenario } of values.given ?? []) await sandbox.given(provider, scenario)
    addFaults(sandbox, values.fault ?? [], command)
    const { url } = await sandbox.listen({ host, port })
    const unwatch = values.watch ? watchFiles(fixtures, readAgainOneByOne(sandbox, values.data)) : undefined
    return {
      sandbox,
      url,
      close: () => {
        unwatch?.()
        return sandbox.close()
      },
    }
  } catch (error) {
    await sandbox.close()
    throw error
  }
}

/** One after the other, so that the last to be read is the last to count. */
function readAgainOneByOne(sandbox: Sandbox, data: string | undefined): (changed: readonly string[]) => void {
  let reloaded = Promise.resolve()
  return (changed) => {
    reloaded = reloaded.then(() => readAgain(sandbox, changed, data))
  }
}

async function readAgain(sandbox: Sandbox, changed: readonly string[], data: string | undefined): Promise<void> {
  try {
    await sandbox.reload()
    const kept = data === undefined ? '' : ' Orders in the data file stay as they are until a reset.'
    process.stderr.write(`Read the fixtures again (${changed.join(', ')}): ${ordersOf(sandbox)}.${kept}\n`)
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    process.stderr.write(`The fixtures stay as they were. ${escapedLines(inFull(error))}\n`)
  }
}

const ordersOf = (sandbox: Sandbox): string =>
  Object.entries(sandbox.counts())
    .map(([provider, count]) => `${provider} ${count} ${count === 1 ? 'order' : 'orders'}`)
    .join(', ')
