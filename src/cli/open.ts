/** Opens the sandbox that the options describe: with its scenes and faults, on its port, watching its files. */
import { createSandbox, type Exchange, type Sandbox } from '../index.ts'
import { addFaults } from './faults.ts'
import type { CommandName, Values } from './options.ts'
import { takeUpChanges } from './take-up.ts'

export interface Opened {
  readonly sandbox: Sandbox
  readonly url: string
  readonly port: number
  /** Answers what is in flight, then closes the port. */
  close(): Promise<void>
}

/**
 * @param command that opens it, for whoever has to mend its options
 * @param readAgain reads the options anew, where they are watched
 * @throws Mistake or WrongCall if an option, a fixture or the data file is wrong, or the port is taken
 */
export async function openSandbox(
  values: Values,
  command: CommandName,
  onExchange: (exchange: Exchange) => void,
  readAgain: () => Promise<Values>,
): Promise<Opened> {
  const { host, port } = values
  const sandbox = await openInProcess(values, command, onExchange)
  try {
    const listening = await sandbox.listen({ host, port })
    const unwatch = values.watch ? takeUpChanges(sandbox, command, values, readAgain) : undefined
    return {
      sandbox,
      ...listening,
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

/**
 * The same sandbox without a port.
 *
 * @throws Mistake or WrongCall if an option, a fixture or the data file is wrong
 */
export async function openInProcess(
  values: Values,
  command: CommandName,
  onExchange?: (exchange: Exchange) => void,
): Promise<Sandbox> {
  const sandbox = await createSandbox({
    providers: values.providers,
    fixtures: values.fixtures,
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
    onLoading: (loaded, all) => void process.stderr.write(`Orders loaded: ${grouped(loaded)} of ${grouped(all)}\n`),
  })
  try {
    for (const { provider, scenario } of values.given ?? []) await sandbox.given(provider, scenario)
    addFaults(sandbox, values.fault ?? [], command)
    return sandbox
  } catch (error) {
    await sandbox.close()
    throw error
  }
}

const grouped = (count: number): string => count.toLocaleString('en')
