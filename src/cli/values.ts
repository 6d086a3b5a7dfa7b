/** What the value of an option may be, and how it is read wherever it stands. */
import { resolve } from 'node:path'

/** A value that an option cannot have. The message follows the option's name: `must be a whole number, not "x"`. */
export class WrongValue extends Error {
  override readonly name = 'WrongValue'
}

export type JsonSchema = Readonly<Record<string, unknown>>

export interface Kind<Value> {
  /** A `flag` needs no value on the command line; a `list` can be given more than once there. */
  readonly form: 'flag' | 'one' | 'list'
  /** How its value is written in a config file, for editors. `read` also takes what the environment can write. */
  readonly schema: JsonSchema
  /** Whether a shell completes its value with the names of files. */
  readonly completes?: 'file'
  /** Whether a word is meant for this option, where a command has another with the same flag. */
  readonly takes?: (word: string) => boolean
  /** What stands between the items of a list in an environment variable; a comma unless given. */
  readonly separator?: RegExp
  /**
   * @param given text from the command line or the environment (of a list: its items), anything from a config file
   * @param folder that files are named from
   * @throws WrongValue
   */
  read(given: unknown, folder: string): Value
}

const yes = ['true', '1', 'yes', 'on']
const no = ['false', '0', 'no', 'off']

export const flag: Kind<boolean> = {
  form: 'flag',
  schema: { type: 'boolean' },
  read: (given) => {
    const word = String(given).toLowerCase()
    if (typeof given === 'boolean' || yes.includes(word) || no.includes(word))
      return given === true || yes.includes(word)
    throw new WrongValue(`must be true or false, not ${shown(given)}`)
  },
}

export const wholeNumber = (least: number, most: number): Kind<number> => ({
  form: 'one',
  schema: { type: 'integer', minimum: least, maximum: most },
  read: (given) => {
    const value = typeof given === 'string' && /^-?\d+$/.test(given) ? Number(given) : given
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    throw new WrongValue(`must be a whole number from ${least} to ${most}, not ${shown(given)}`)
  },
})

export const seconds: Kind<number> = {
  form: 'one',
  schema: { type: 'number', minimum: 0 },
  read: (given) => {
    const value = typeof given === 'string' && /^\d+(\.\d+)?$/.test(given) ? Number(given) : given
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
    throw new WrongValue(`must be a number of seconds, 0 or more, not ${shown(given)}`)
  },
}

/** `80` and `80%` are the same. */
export const percent: Kind<number> = {
  form: 'one',
  schema: { type: 'number', minimum: 0, maximum: 100 },
  read: (given) => {
    const value = typeof given === 'string' && /^\d+(\.\d+)?%?$/.test(given) ? Number.parseFloat(given) : given
    if (typeof value === 'number' && value >= 0 && value <= 100) return value
    throw new WrongValue(`must be a percentage from 0 to 100, not ${shown(given)}`)
  },
}

export const oneOf = <Word extends string>(...words: readonly Word[]): Kind<Word> => ({
  form: 'one',
  schema: { type: 'string', enum: words },
  read: (given) => {
    const word = words.find((one) => one === given)
    if (word !== undefined) return word
    throw new WrongValue(
      `must be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(words)}, not ${shown(given)}`,
    )
  },
})

/** Never repeated in a message: it may be a secret. */
export const text: Kind<string> = {
  form: 'one',
  schema: { type: 'string', pattern: '\\S' },
  read: (given) => {
    if (typeof given === 'string' && given.trim() !== '') return given
    throw new WrongValue(given === '' ? 'must not be empty' : 'must be text')
  },
}

/** Becomes part of the names of files. */
export const name: Kind<string> = {
  form: 'one',
  schema: { type: 'string', pattern: '^[A-Za-z0-9][\\w.-]{0,99}$', examples: ['oms-worker'] },
  read: (given) => {
    if (typeof given === 'string' && /^[A-Za-z0-9][\w.-]{0,99}$/.test(given)) return given
    throw new WrongValue(
      `must be of letters, digits, dots, dashes and underscores, like oms-worker, not ${shown(given)}`,
    )
  },
}

export const file: Kind<string> = {
  form: 'one',
  schema: text.schema,
  completes: 'file',
  read: (given, folder) => resolve(folder, text.read(given, folder)),
}

/** One item, or a list of them. */
export const oneOrMore = (item: JsonSchema): JsonSchema => ({ anyOf: [item, { type: 'array', items: item }] })

export const files: Kind<readonly string[]> = {
  form: 'list',
  schema: oneOrMore(file.schema),
  completes: 'file',
  read: (given, folder) => items(given).map((one) => file.read(one, folder)),
}

/** Folders, or files of code. */
export const providers: Kind<readonly string[]> = {
  ...files,
  // A path where a name could stand as well has a slash in it, begins with a dot or ends like code.
  takes: (word) => /[\\/]|^\.|\.m?[jt]s$/.test(word),
}

/** Files by name: `orders=orders.yaml` each, or an object in a config file. */
export const namedFiles: Kind<Readonly<Record<string, string>>> = {
  form: 'list',
  schema: {
    type: 'object',
    propertyNames: { pattern: '^[\\w.-]+$' },
    additionalProperties: file.schema,
    examples: [{ petshop: 'petshop.yaml' }],
  },
  read: (given, folder) => {
    const pairs =
      typeof given === 'object' && given !== null && !Array.isArray(given)
        ? Object.entries(given as Record<string, unknown>)
        : items(given).map((one) => pairOf(one))
    const named = new Map<string, string>()
    for (const [name, path] of pairs) {
      if (!/^[\w.-]+$/.test(name)) throw new WrongValue(`has the name ${shown(name)}: use letters, digits, ., _ and -`)
      if (named.has(name)) throw new WrongValue(`has the name ${shown(name)} twice`)
      named.set(name, file.read(path, folder))
    }
    return Object.fromEntries(named)
  },
}

function pairOf(given: unknown): [name: string, path: string] {
  const [, name, path] = /^([^=]+)=(.+)$/s.exec(String(given)) ?? []
  if (typeof given === 'string' && name !== undefined && path !== undefined) return [name, path]
  throw new WrongValue(`must be a name and a file, like orders=orders.yaml, not ${shown(given)}`)
}

export interface Scene {
  readonly provider: string
  readonly scenario: string
}

export const scenes: Kind<readonly Scene[]> = {
  form: 'list',
  schema: oneOrMore({
    type: 'string',
    pattern: '^\\s*[\\w-]+\\s*:\\s*\\S',
    examples: ['skuio: a closed, fulfilled order'],
  }),
  // Sentences have commas themselves: only one before the next provider's name stands between two.
  separator: /,(?=\s*[\w-]+\s*:)/,
  read: (given) =>
    items(given).map((one) => {
      const [, provider, scenario] = /^\s*([\w-]+)\s*:\s*(\S.*)$/s.exec(String(one)) ?? []
      if (provider !== undefined && scenario !== undefined) return { provider, scenario }
      throw new WrongValue(`must be like "skuio: a closed, fulfilled order", not ${shown(one)}`)
    }),
}

/** Faults in one line each, or as the objects that the control API takes. Whether they can be is for the sandbox to say. */
export const faults: Kind<readonly (string | object)[]> = {
  form: 'list',
  schema: oneOrMore({
    anyOf: [
      { type: 'string', pattern: '\\S', examples: ['skuio status=500 times=1 stage=response'] },
      { $ref: '#/definitions/Fault' },
    ],
  }),
  read: (given) =>
    items(given).map((one) => {
      if (typeof one === 'string' && one.trim() !== '') return one
      if (typeof one === 'object' && one !== null && !Array.isArray(one)) return one
      throw new WrongValue(`must be like "skuio status=500 times=1 stage=response", not ${shown(one)}`)
    }),
}

/** What a browser sends as `Origin`. */
export const origins: Kind<readonly string[]> = {
  form: 'list',
  schema: oneOrMore({
    type: 'string',
    pattern: '^(\\*|[a-z][a-z0-9+.-]*://[^/]+)$',
    examples: ['https://shop.example.com'],
  }),
  read: (given) =>
    items(given).map((one) => {
      if (typeof one === 'string' && (one === '*' || (URL.canParse(one) && new URL(one).origin === one))) return one
      throw new WrongValue(`must be an origin like https://shop.example.com, or *, not ${shown(one)}`)
    }),
}

export const dateTime: Kind<string> = {
  form: 'one',
  schema: { type: 'string', format: 'date-time', examples: ['2026-05-10T09:00:00Z'] },
  read: (given) => {
    // As strict as the sandbox itself, which knows the calendar besides.
    const right = typeof given === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(given)
    if (right && !Number.isNaN(Date.parse(given))) return given
    throw new WrongValue(`must be a date-time with its offset, like 2026-05-10T09:00:00Z, not ${shown(given)}`)
  },
}

export const timeZone: Kind<string> = {
  form: 'one',
  schema: { ...text.schema, examples: ['America/Los_Angeles', 'Europe/Berlin'] },
  read: (given) => {
    try {
      return (
        new Intl.DateTimeFormat('en', { timeZone: text.read(given, '') }).resolvedOptions().timeZone && String(given)
      )
    } catch {
      throw new WrongValue(`must be a time zone like America/Los_Angeles or Europe/Berlin, not ${shown(given)}`)
    }
  },
}

const items = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given])

/** As a person wrote it, and short. */
export function shown(given: unknown): string {
  const written = JSON.stringify(given) ?? String(given)
  return written.length > 80 ? `${written.slice(0, 77)}...` : written
}
