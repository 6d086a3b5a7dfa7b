/** What a running sandbox takes up when files change: fixtures and specs, and of the config file what needs no restart. */
import { sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { fixturesOf, inFull, Mistake, type Sandbox } from '../index.ts'
import { configFilesIn, nameOf } from './config-file.ts'
import { type CommandName, configKeyOf, rowsOf, type Values, WrongCall } from './options.ts'
import { escapedLines } from './terminal.ts'
import { watchFiles } from './watch.ts'

/** The options that can change while a sandbox runs. */
const live = ['fixtures', 'spec'] as const
const isLive = (key: string): boolean => live.some((one) => one === key)

/**
 * Watches, and tells on stderr what was taken up, what was not, and why. What a session changed stays.
 *
 * @param values that the sandbox was opened with
 * @param readAgain reads the options anew, from wherever they stand
 * @returns what stops the watching
 */
export function takeUpChanges(
  sandbox: Sandbox,
  command: CommandName,
  values: Values,
  readAgain: () => Promise<Values>,
): () => void {
  const configs = values.config === undefined ? configFilesIn(process.cwd()) : [values.config]
  let inForce = values
  let unwatch = watching()
  // One after the other, so that the last to be read is the last to count.
  let turn = Promise.resolve()

  function watching(): () => void {
    const { fixtures, spec } = whatIsRead(sandbox, inForce)
    const code = values.providers ?? []
    return watchFiles([...fixtures, ...Object.values(spec), ...configs, ...code], (changed) => {
      turn = turn.then(() => takeUp(changed))
    })
  }

  async function takeUp(changed: readonly string[]): Promise<void> {
    const config = changed.find((path) => configs.includes(path))
    const next = config === undefined ? inForce : await readOptionsAgain(readAgain)
    if (!next) return
    const news = rowsOf(command)
      .map(([key]) => key)
      .filter((key) => !isDeepStrictEqual(next[key], inForce[key]))
    const later = news.filter((key) => !isLive(key))
    if (later.length > 0) {
      const names = new Intl.ListFormat('en').format(later.map(configKeyOf))
      say(`${names} ${later.length === 1 ? 'counts' : 'count'} from the next start.`)
    }
    const { fixtures, spec } = whatIsRead(sandbox, inForce)
    const read = changed.filter((path) => [...fixtures, ...Object.values(spec)].some((one) => isIn(path, one)))
    const code = changed.filter((path) => !read.includes(path) && !configs.includes(path))
    if (code.length > 0) say(`${code.map(nameOf).join(', ')}: code and specs of an API count from the next start.`)
    const isAboutFiles = news.some(isLive) || read.length > 0
    if (isAboutFiles && (await reload(sandbox, config === undefined ? read : [config, ...read], next))) {
      inForce = { ...inForce, fixtures: next.fixtures, spec: next.spec }
      const before = unwatch
      unwatch = watching()
      before()
    } else if (news.length === 0 && config !== undefined) say(`${nameOf(config)} brings nothing new.`)
  }

  return () => unwatch()
}

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(place + sep)

async function readOptionsAgain(readAgain: () => Promise<Values>): Promise<Values | undefined> {
  try {
    return await readAgain()
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error
    say(`The options stay as they were. ${error.message}`)
    return undefined
  }
}

/** @returns whether it was taken up */
async function reload(sandbox: Sandbox, changed: readonly string[], values: Values): Promise<boolean> {
  const { fixtures, spec } = whatIsRead(sandbox, values)
  const what = Object.keys(spec).length === 0 ? 'fixtures' : 'fixtures and specs'
  try {
    await sandbox.reload({ fixtures, specs: spec })
    const kept = values.data === undefined ? '' : ' Orders in the data file stay as they are until a reset.'
    say(`Read the ${what} again (${changed.map(nameOf).join(', ')}): ${ordersOf(sandbox)}.${kept}`)
    return true
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    say(`The ${what} stay as they were. ${inFull(error)}`)
    return false
  }
}

const whatIsRead = ({ providers }: Sandbox, { fixtures = fixturesOf(providers), spec = {} }: Values) => ({
  fixtures,
  spec,
})

const ordersOf = (sandbox: Sandbox): string =>
  Object.entries(sandbox.counts())
    .map(([provider, count]) => `${provider} ${count} ${count === 1 ? 'order' : 'orders'}`)
    .join(', ')

const say = (text: string): void => void process.stderr.write(`${escapedLines(text)}\n`)
