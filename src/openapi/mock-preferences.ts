/** Which answer a request asks for: RFC 7240's `Prefer`, or the query parameters that Prism takes in its stead. */

export interface Preferences {
  readonly code?: number
  readonly example?: string
  readonly dynamic?: boolean
  /** Those that came by `Prefer`, as `Preference-Applied` would say them. */
  readonly stated: Readonly<Partial<Record<'code' | 'example' | 'dynamic', string>>>
}

const names = ['code', 'example', 'dynamic'] as const
type Name = (typeof names)[number]
const isOurs = (name: string): name is Name => names.some((one) => one === name)

/**
 * Reads what is preferred; what others may understand is left alone.
 *
 * @returns why not, if a preference of ours makes no sense
 * @example readPreferences('code=404, example="no such pet"', new URLSearchParams())
 */
export function readPreferences(prefer: string | null, query: URLSearchParams): Preferences | string {
  const stated: Partial<Record<Name, string>> = {}
  for (const [name, value] of parse(prefer ?? '')) {
    // Of one that is stated twice, the first counts (RFC 7240, section 2).
    if (isOurs(name)) stated[name] ??= value
  }
  const asked: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = stated[name] ?? query.get(`__${name}`)
    if (value !== null) asked[name] = value
  }

  const { code, example, dynamic } = asked
  if (code !== undefined && !/^[2-5]\d\d$/.test(code))
    return `code must be a status from 200 to 599, like code=404, not "${code}".`
  if (example === '') return 'example must be the name of an example, like example=cat.'
  if (dynamic !== undefined && !['true', 'false', ''].includes(dynamic.toLowerCase()))
    return `dynamic must be true or false, not "${dynamic}".`
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example === undefined ? {} : { example }),
    ...(dynamic === undefined ? {} : { dynamic: dynamic.toLowerCase() !== 'false' }),
    stated: Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, written(name, value)])),
  }
}

const token = /^[\w!#$%&'*+.^`|~-]+$/
const member = /(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g
// Two patterns and not one: blanks that two parts of a pattern may both take cost it the square of their number.
const nameFirst = /^([^\s=;"]+)(.*)$/s
const valueFirst = /^(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))(.*)$/s

/** The preferences with their values, without their parameters. One that is not well-formed is passed over. */
function* parse(prefer: string): Generator<readonly [name: string, value: string]> {
  for (const [text] of prefer.matchAll(member)) {
    const [, name, after = ''] = nameFirst.exec(text.trim()) ?? []
    if (name === undefined) continue
    const given = after.trimStart()
    const valued = given.startsWith('=') ? valueFirst.exec(given.slice(1).trimStart()) : undefined
    const [, quoted, plain = '', rest = given] = valued ?? []
    if (/^\s*(?:;|$)/.test(rest)) yield [name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? plain]
  }
}

function written(name: string, value: string): string {
  if (value === '') return name
  return `${name}=${token.test(value) ? value : `"${value.replaceAll(/["\\]/g, '\\$&')}"`}`
}
