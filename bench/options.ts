/** The options of the bench. */
import { parseArgs } from 'node:util'
import { type WorkName, workNames } from './works.ts'

/** The two halves of the bench. */
export type Part = 'compare' | 'flat'

export interface Options {
  readonly rounds: number
  readonly requests: number
  readonly warmUp: number
  readonly rate: number
  readonly connections: number
  /** Empty: all of them. */
  readonly only: readonly string[]
  readonly works: readonly WorkName[]
  readonly json: string | undefined
  /** Which parts run. */
  readonly parts: readonly Part[]
  /** Whether bench/README.md gets the results. */
  readonly write: boolean
  readonly profile: WorkName | undefined
  readonly sandbox: string | undefined
  readonly list: boolean
  readonly help: boolean
}

/** A wrong call, told without a stack. */
export class WrongCall extends Error {}

export const help = `Measures the sandbox beside its floor and its peers, on this machine and at the same time.

Usage
  npm run bench -- [options]

Options
  --only <name,…>       take part: these alone; the floor always does
  --work <name,…>       ask for these alone: ${workNames.join(', ')}
  --flat                measure only whether the sandbox costs the same whatever it holds
  --no-flat             measure everything else; so do --only and --work
  --rounds <n>          rounds, in each of which everyone gets the same (default: 5)
  --requests <n>        requests of a kind in a round (default: 4000)
  --warm-up <n>         requests of a kind before the first round (default: 8 times --requests)
  --rate <n>            requests a second for the latencies (default: 300)
  --connections <n>     requests on their way at once (default: 8)
  --sandbox <file>      the command's file of another build of the sandbox (default: dist/cli/main.js, built before)
  --profile <work>      write a .cpuprofile of the sandbox under one kind of request, and print where the time goes
  --json <file>         also write everything that was measured; - is stdout, which then has nothing else
  --write               also put the results into bench/README.md
  --list                who takes part
  -h, --help            print this help
`

export function readOptions(args: readonly string[]): Options {
  const values = parsed(args)
  const number = (name: 'rounds' | 'requests' | 'warm-up' | 'rate' | 'connections', otherwise: number): number => {
    const text = values[name]
    if (text === undefined) return otherwise
    const value = Number(text)
    if (!Number.isInteger(value) || value < 1) {
      throw new WrongCall(`--${name} must be a whole number of at least 1, but is "${text}".`)
    }
    return value
  }
  const requests = number('requests', 4000)
  return {
    rounds: number('rounds', 5),
    requests,
    warmUp: number('warm-up', 8 * requests),
    rate: number('rate', 300),
    connections: number('connections', 8),
    only: names(values.only),
    works: values.work === undefined ? workNames : names(values.work).map(workName),
    json: values.json,
    parts: parts(values),
    write: values.write,
    profile: values.profile === undefined ? undefined : workName(values.profile),
    sandbox: values.sandbox,
    list: values.list,
    help: values.help,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        only: { type: 'string' },
        work: { type: 'string' },
        rounds: { type: 'string' },
        requests: { type: 'string' },
        'warm-up': { type: 'string' },
        rate: { type: 'string' },
        connections: { type: 'string' },
        sandbox: { type: 'string' },
        profile: { type: 'string' },
        json: { type: 'string' },
        flat: { type: 'boolean' },
        write: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error))
  }
}

function parts({
  flat,
  only,
  work,
}: {
  readonly flat?: boolean | undefined
  readonly only?: string | undefined
  readonly work?: string | undefined
}): readonly Part[] {
  if (flat === true) return ['flat']
  return flat === false || only !== undefined || work !== undefined ? ['compare'] : ['compare', 'flat']
}

const names = (text: string | undefined): string[] => text?.split(',').map((name) => name.trim()) ?? []

function workName(name: string): WorkName {
  const found = workNames.find((one) => one === name)
  if (!found) throw new WrongCall(`There is no work named "${name}". There are: ${workNames.join(', ')}.`)
  return found
}
