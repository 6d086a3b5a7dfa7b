/** How the properties talk to a sandbox, and how they say what they were answered. */
import { createSandbox } from '../../src/index.ts'

export type Sandbox = Awaited<ReturnType<typeof createSandbox>>
export type World = Pick<Sandbox, 'fetch' | 'orders' | 'clock'>

/** The moment every world of the properties begins at. */
export const start = new Date('2026-05-10T09:00:00Z')

/** How often a property is tried: that many times, or as often as three seconds allow on a machine that has other things to do. */
export function runs(numRuns: number): { numRuns: number; interruptAfterTimeLimit: number } {
  return { numRuns, interruptAfterTimeLimit: 3_000 }
}

/** A sandbox that gives every run of a property a world of its own: a session nobody else has touched. */
export async function manyWorlds(
  options: Parameters<typeof createSandbox>[0] = {},
): Promise<{ next: () => { world: World; name: string }; sandbox: Sandbox }> {
  const sandbox = await createSandbox({ clock: '2026-05-10T09:00:00Z', ...options })
  let count = 0
  const next = () => {
    count += 1
    const name = `run-${count}`
    return { world: sandbox.session(name), name }
  }
  return { next, sandbox }
}

export type Answer = {
  status: number
  headers: Headers
  text: string
  /** The parsed body, or undefined when it is empty or no JSON. */
  body: unknown
}

export async function ask(
  world: World,
  method: string,
  path: string,
  options: { headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return answerOf(await world.fetch(new Request(`http://sandbox${path}`, { method, ...options })))
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    body = undefined
  }
  return { status: response.status, headers: response.headers, text, body }
}

/**
 * The tokens of the `Sandbox-Notice` header, an RFC 9651 list; a comma inside a parameter's string parts nothing.
 *
 * @example noticesOf('reopen-suppressed; rule="skuio.reopen-guard", unknown-field; field="a,b"')  // ['reopen-suppressed', 'unknown-field']
 */
export function noticesOf(header: string | null): string[] {
  const withoutStrings = (header ?? '').replaceAll(/"(?:[^"\\]|\\.)*"/g, '')
  return withoutStrings
    .split(',')
    .map((item) => item.split(';')[0]?.trim() ?? '')
    .filter((token) => token !== '')
}

/** Where two JSON values differ, one line each: `order_status: the law says "closed", the sandbox "open"`. */
export function differences(expected: unknown, actual: unknown, at = ''): string[] {
  if (isContainer(expected) && isContainer(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const one = expected as Record<string, unknown>
    const other = actual as Record<string, unknown>
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    return keys.flatMap((key) => differences(one[key], other[key], at === '' ? key : `${at}.${key}`))
  }
  if (Object.is(expected, actual)) return []
  return [`${at || 'the whole'}: the law says ${show(expected)}, the sandbox ${show(actual)}`]
}

export function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

/** Fail with a story: what was asked of what, and each thing that came out otherwise. */
export function agree(story: () => string, differing: string[]): void {
  if (differing.length > 0) throw new Error(`${story()}\n  ${differing.join('\n  ')}\n`)
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
