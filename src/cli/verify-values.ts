/** What the values of the options of `verify` may be. */
import { file, type Kind, oneOrMore, shown, text, WrongValue } from './values.ts'

/** How results are told, and where: on stdout unless a file is given. */
export interface Reporter {
  readonly form: (typeof forms)[number]
  readonly file?: string
}

const forms = ['pretty', 'json', 'junit'] as const

export const reporters: Kind<readonly Reporter[]> = {
  form: 'list',
  schema: oneOrMore({ type: 'string', pattern: '^(pretty|(json|junit)(:.+)?)$', examples: ['junit:report.xml'] }),
  read: (given, folder) =>
    listOf(given).map((one) => {
      const [word, ...rest] = String(one).split(':')
      const form = forms.find((known) => known === word)
      const path = rest.join(':')
      if (typeof one !== 'string' || form === undefined || (form === 'pretty' && path !== '')) {
        throw new WrongValue(`must be pretty, json, junit, json:<file> or junit:<file>, not ${shown(one)}`)
      }
      return path === '' ? { form } : { form, file: file.read(path, folder) }
    }),
}

export const texts: Kind<readonly string[]> = {
  form: 'list',
  schema: oneOrMore(text.schema),
  read: (given, folder) => listOf(given).map((one) => text.read(one, folder)),
}

/** Like texts, and each may be empty: `--state ''`. */
export const maybeEmptyTexts: Kind<readonly string[]> = {
  form: 'list',
  schema: oneOrMore({ type: 'string' }),
  read: (given) =>
    listOf(given).map((one) => {
      if (typeof one === 'string') return one
      throw new WrongValue(`must be text, not ${shown(one)}`)
    }),
}

/** Never repeated in a message: it may hold credentials. */
export const url: Kind<string> = {
  form: 'one',
  schema: { type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
  read: (given) => {
    if (typeof given === 'string' && /^https?:\/\//i.test(given) && URL.canParse(given)) return given.replace(/\/$/, '')
    throw new WrongValue('must be a URL that begins with http:// or https://')
  },
}

/** `Name: value` each; the values may be secrets. */
export const headers: Kind<Readonly<Record<string, string>>> = {
  form: 'list',
  schema: { type: 'object', additionalProperties: text.schema, examples: [{ Authorization: 'Bearer …' }] },
  // Values have commas themselves.
  separator: /\n/,
  read: (given) => {
    const isNamed = typeof given === 'object' && given !== null && !Array.isArray(given)
    const pairs = isNamed ? Object.entries(given as Record<string, unknown>) : listOf(given).map((one) => pairOf(one))
    return Object.fromEntries(pairs.map(([name, value]) => [name, text.read(value, '')]))
  },
}

function pairOf(given: unknown): readonly [name: string, value: string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.+)$/.exec(String(given)) ?? []
  if (name !== undefined && value !== undefined) return [name, value]
  throw new WrongValue('must be like "Authorization: Bearer …"')
}

export type Selector = Readonly<Record<string, string | boolean>>

/** JSON as Pact writes it: `{"mainBranch":true}`, or a list of such. */
export const selectors: Kind<readonly Selector[]> = {
  form: 'one',
  schema: {
    type: 'array',
    minItems: 1,
    items: { type: 'object', additionalProperties: { type: ['string', 'boolean'] } },
    examples: [[{ mainBranch: true }, { deployedOrReleased: true }]],
  },
  read: (given) => {
    const value: unknown = typeof given === 'string' ? parsed(given) : given
    const all: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (all.length > 0 && all.every(isSelector)) return all
    throw new WrongValue(
      `must be selectors in JSON, like [{"mainBranch":true},{"deployedOrReleased":true}], not ${shown(given)}`,
    )
  },
}

const isSelector = (value: unknown): value is Selector =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === 'string' || typeof one === 'boolean')

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export const date: Kind<string> = {
  form: 'one',
  schema: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d($|T)', examples: ['2026-05-10'] },
  read: (given) => {
    if (typeof given === 'string' && /^\d{4}-\d\d-\d\d($|T)/.test(given) && !Number.isNaN(Date.parse(given)))
      return given
    throw new WrongValue(`must be a date like 2026-05-10, not ${shown(given)}`)
  },
}

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given])
