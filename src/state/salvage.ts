/**
 * Saves what is whole of a data file that is no JSON any more, order by order.
 *
 * It goes by the lines that the sandbox writes: in what is laid out otherwise, nothing can be told from the rest. Where
 * something is gone, the next order may be of another session, whose beginning went with it: then nothing is saved until
 * a session begins that names itself. Better to lose an order, which is told and stands in the original, than to put
 * one where it never was.
 */
import { type Data, emptyData, put, type SessionData } from './data-format.ts'
import type { Damage } from './keeper.ts'

/** The lines that begin something, as they are laid out: two spaces for each level. */
const opening = /^(?<indent> {2}| {4}| {6}| {8}| {10})(?<key>"(?:[^"\\]|\\.)*"): (?<value>.*)$/
const closing = /^(?<indent> *)[}\]],?$/
/** Where the lines inside an order begin. */
const inOrder = ' '.repeat(10)
/** How many characters it takes at least to end one session and begin another. */
const leastBoundary = '        }\n      }\n    },\n    "x": {\n      "orders": {\n        "skuio": {\n'.length

/** What is left of a file, and what stood in its head. */
export interface Salvaged {
  readonly data: Data
  readonly version: number | undefined
  readonly damage: readonly Damage[]
}

/**
 * @param name of the file, for whoever has to mend it
 * @param reason why it is no JSON, as V8 says it
 */
export function salvage(text: string, name: string, reason: string): Salvaged {
  return new Salvage(text.split('\n'), name).read(text.trim() === '' ? 'the file is empty' : reason)
}

class Salvage {
  readonly #lines: readonly string[]
  readonly #name: string
  readonly #data = emptyData()
  readonly #damage: Damage[] = []
  #version: number | undefined
  /** Where we are: in a session, and among the orders of one provider. */
  #sessionName = ''
  #session: SessionData | undefined
  #provider = ''
  #orders: Record<string, unknown> | undefined
  /** Whether what was read last can be followed by more of its kind: it ends with a comma, or has just begun. */
  #goesOn = true
  /** How many characters of what cannot be read stand one after the other. */
  #strange = 0
  /** Whether what is read now has been told of already, as part of something larger. */
  #isTold = false

  constructor(lines: readonly string[], name: string) {
    this.#lines = lines
    this.#name = name
  }

  read(reason: string): Salvaged {
    const wrong = Number(/line (\d+)/.exec(reason)?.[1] ?? firstWrong(this.#lines))
    const what = reason.replace(/ \(line.*$/, '')
    this.#tell(wrong - 1, what.startsWith('the file') ? what : `this is not JSON: ${what}`)
    this.#isTold = false
    for (let at = 0; at < this.#lines.length; ) at = this.#readAt(at) + 1
    return { data: this.#data, version: this.#version, damage: this.#damage }
  }

  /** @returns the last line of what was read */
  #readAt(at: number): number {
    const line = this.#lines[at] ?? ''
    const { indent, key = '', value = '' } = opening.exec(line)?.groups ?? {}
    if (indent === undefined) {
      this.#skip(line, at)
      return at
    }
    const depth = indent.length / 2
    const called = nameIn(key)
    const place = depth === 5 ? this.#orders : this.#session
    // Without a comma before it, or a second time, it can be of another session.
    if (depth > 2 && (!this.#goesOn || (depth !== 4 && place && Object.hasOwn(place, called) && called !== 'orders')))
      this.#lose()
    let last = at
    if (depth === 1) this.#readHead(called, value)
    else if (depth === 2) this.#beginSession(called)
    else if (!this.#session || (depth === 5 && !this.#orders)) {
      if (!this.#isTold) this.#tell(at, 'nobody can tell to what this belongs, nor what follows it')
      this.#goesOn = true
      return at
    } else if (depth === 4) this.#beginProvider(called)
    else if (depth === 5 || called !== 'orders') last = this.#take(at, indent, called)
    // Of what is torn the last line lies deeper.
    this.#goesOn = /^ {2,10}\S.*[,{]$|^ {2,10}[}\]],$/.test(this.#lines[last] ?? '')
    this.#strange = 0
    return last
  }

  #readHead(called: string, value: string): void {
    const number = Number.parseInt(value, 10)
    if (called === 'version') this.#version = number || undefined
    if (called === 'folded') this.#data.folded = number || 0
  }

  #beginSession(name: string): void {
    this.#session = { orders: {} }
    this.#sessionName = name
    this.#orders = undefined
    this.#isTold = false
    put(this.#data.sessions, name, this.#session)
  }

  #beginProvider(name: string): void {
    this.#provider = name
    this.#orders = this.#session?.orders[name] ?? {}
    this.#isTold = false
    put(this.#session?.orders, name, this.#orders)
  }

  /** Saves an order, or what else a session has. */
  #take(at: number, indent: string, called: string): number {
    const { last, value } = blockAt(this.#lines, at, indent)
    const isOrder = indent.length === inOrder.length
    const what = isOrder ? `order ${called} of ${this.#provider}` : `the ${called}`
    this.#isTold = false
    if (value === undefined) this.#tell(at, `${what} in session "${this.#sessionName}" cannot be read`)
    else put((isOrder ? this.#orders : this.#session) as Record<string, unknown> | undefined, called, value)
    return last
  }

  /** What begins nothing: the end of something, or what cannot be read. */
  #skip(line: string, at: number): void {
    const ended = closing.exec(line)?.groups?.indent?.length
    if (ended !== undefined) {
      if (ended <= 8) this.#orders = undefined
      if (ended <= 4) this.#session = undefined
      this.#goesOn = line.endsWith(',')
    } else if (line !== '' && line !== '{') {
      if (!this.#isTold) this.#tell(at, 'what stands here cannot be read')
      this.#goesOn = true
      if (!line.startsWith(inOrder)) this.#strange += line.length + 1
      if (this.#strange >= leastBoundary) this.#lose()
    }
  }

  /** From here on nobody can tell of which session things are. */
  #lose(): void {
    this.#session = undefined
    this.#orders = undefined
  }

  #tell(at: number, what: string): void {
    this.#damage.push({ where: `${this.#name}, line ${at + 1}`, what })
    this.#isTold = true
  }
}

/** The value that begins on a line, and the last of its lines; without a value where it is torn. */
function blockAt(lines: readonly string[], from: number, indent: string): { last: number; value?: unknown } {
  const line = lines[from] ?? ''
  const begun = line.slice(line.indexOf('": ') + 3)
  let last = from
  if (begun === '{' || begun === '[') {
    for (;;) {
      const next = lines[last + 1] ?? ''
      const isEnd = next.startsWith(`${indent}}`) || next.startsWith(`${indent}]`)
      if (!isEnd && !next.startsWith(`${indent} `)) return { last }
      last += 1
      if (isEnd) break
    }
  }
  try {
    const text = [begun, ...lines.slice(from + 1, last + 1)].join('\n').replace(/,\s*$/, '')
    return { last, value: JSON.parse(text) }
  } catch {
    return { last }
  }
}

function nameIn(key: string): string {
  try {
    return String(JSON.parse(key))
  } catch {
    return key
  }
}

/** The first line with which the text is wrong already, whatever comes after it: V8 does not always say. */
function firstWrong(lines: readonly string[]): number {
  let [right, wrong] = [0, lines.length]
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2)
    if (isWrong(lines.slice(0, middle).join('\n'))) wrong = middle
    else right = middle
  }
  return wrong
}

/** Whether a text cannot be the beginning of JSON. */
function isWrong(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    const { message } = error as SyntaxError
    const at = /position (\d+)/.exec(message)?.[1]
    return at === undefined ? !message.includes('end of JSON') : Number(at) < text.length
  }
}
