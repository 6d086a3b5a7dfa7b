/** Faults from the command line and the config file, added to a sandbox or told of with everything that is wrong. */
import { type FaultSpec, faultKinds, Mistake, parseFault, type Sandbox } from '../index.ts'
import { type CommandName, didYouMean, nearest, WrongCall, wayOut } from './options.ts'
import { shown } from './values.ts'

interface Wrong {
  readonly field: string
  readonly message: string
}

/** @throws WrongCall that names each fault that cannot be, and everything wrong with it */
export function addFaults(sandbox: Sandbox, asked: readonly (string | object)[], command: CommandName): void {
  const mistakes = asked.flatMap((one) => tryFault(sandbox, one))
  if (mistakes.length > 0) throw new WrongCall([...mistakes, wayOut(command)].join('\n'))
}

/**
 * Adds a fault.
 *
 * @returns what is wrong with one that cannot be: a line that names it, and one for each mistake
 */
export function tryFault(sandbox: Sandbox, asked: string | object): readonly string[] {
  const wrong = addFault(sandbox, asked)
  if (wrong.length === 0) return []
  return [
    `There is no such fault as ${typeof asked === 'string' ? `"${asked}"` : shown(asked)}:`,
    ...wrong.map(({ field, message }) => `  ${field}: ${message}`),
  ]
}

/** @returns what is wrong with it */
function addFault(sandbox: Sandbox, asked: string | object): readonly Wrong[] {
  const providers = sandbox.providers.map(({ name }) => name)
  if (typeof asked === 'string') {
    const wrong = wrongWords(asked, providers)
    if (wrong.length > 0) return wrong
  }
  const given: object = typeof asked === 'string' ? parseFault(asked, providers) : asked
  try {
    // Not yet known to be one: whatever is wrong with it is thrown.
    sandbox.faults.add(given as FaultSpec)
    return []
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return error.errors.map(({ field, message }) => ({ field, message: message + hint(sandbox, field, given) }))
  }
}

/** What is wrong with the words of a line, before anything can be made of them. */
function wrongWords(line: string, providers: readonly string[]): readonly Wrong[] {
  const words = line.split(/[\s;]+/).filter(Boolean)
  const keys = words.filter((word) => word.includes('=')).map((word) => word.slice(0, word.indexOf('=')))
  const bare = words.filter((word) => !word.includes('=') && !providers.includes(word))
  const kinds = bare.filter((word) => isKind(word))
  const wrong = bare
    .filter((word) => !isKind(word))
    .map((word) => ({
      field: word,
      message: `is no provider (${providers.join(', ')}) and no kind of fault (${faultKinds.join(', ')}).${didYouMean(nearest(word, [...providers, ...faultKinds]))}`,
    }))
  if (kinds.length > 1) wrong.push({ field: 'kind', message: `is given ${kinds.length} times: ${kinds.join(', ')}` })
  if (bare.length === 0 && !keys.includes('status') && !keys.includes('kind')) {
    const near = keys.find((key) => nearest(key, ['status']) !== undefined)
    const hint = near === undefined ? '' : ` Did you mean status=… instead of ${near}=…?`
    wrong.push({ field: 'kind', message: `is missing: name one of ${faultKinds.join(', ')}.${hint}` })
  }
  return wrong
}

const isKind = (word: string): boolean => faultKinds.some((kind) => kind === word)

/** The nearest name, where the fault names something that there is none of. */
function hint({ providers }: Sandbox, field: string, { match }: { readonly match?: unknown }): string {
  const { provider, operation } = (match ?? {}) as Readonly<Record<string, unknown>>
  if (field === 'match.provider') {
    return inASentence(
      provider,
      providers.map(({ name }) => name),
    )
  }
  if (field !== 'match.operation') return ''
  return inASentence(
    operation,
    providers.flatMap(({ spec }) => spec.operations.map(({ operationId }) => operationId)),
  )
}

function inASentence(name: unknown, known: readonly string[]): string {
  const near = didYouMean(nearest(String(name), known))
  return near === '' ? '' : `.${near}`
}
