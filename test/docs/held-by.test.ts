/** A table in the docs that says by which test a promise is held names tests that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const docs = new URL('../../docs/', import.meta.url)

interface Held {
  readonly doc: string
  readonly promise: string
  /** The titles of tests, each with the file it is in. */
  readonly by: readonly { readonly title: string; readonly file: string }[]
}

const held: readonly Held[] = readdirSync(docs)
  .filter((name) => name.endsWith('.md'))
  .flatMap((doc) => {
    const lines = readFileSync(new URL(doc, docs), 'utf8').split('\n')
    return lines.flatMap((line, at) => {
      const head = cellsOf(lines.slice(0, at).findLast((one, before) => isHead(one, lines[before + 1])) ?? '')
      const column = head.indexOf('Held by')
      if (column === -1 || !line.startsWith('|') || isRule(line) || isHead(line, lines[at + 1])) return []
      const cells = cellsOf(line)
      const by = Array.from(
        (cells[column] ?? '').matchAll(/\[([^\]]+)\]\(([^)]+)\)/g),
        ([, title = '', file = '']) => ({
          title,
          file,
        }),
      )
      return [{ doc, promise: cells[0] ?? '', by }]
    })
  })

function cellsOf(line: string): string[] {
  return line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : []
}

function isRule(line: string | undefined): boolean {
  return /^\|[-: |]+\|$/.test(line ?? '')
}

function isHead(line: string, next: string | undefined): boolean {
  return line.startsWith('|') && isRule(next)
}

/** Whether a test file has a test of that title; `%s` and `$name` stand for what a row of a table has there. */
function hasTitle(text: string, title: string): boolean {
  // A title is what a call begins with.
  const titles = Array.from(text.matchAll(/\(\s*(['"`])((?:\\.|(?!\1).)+)\1,/gs), ([, , one = '']) => one)
  return titles.some((one) => {
    const parts = one.replace(/\\(.)/g, '$1').split(/%[sijdo]|\$\{[^}]*\}|\$\w+/)
    const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+)')
    return new RegExp(`^${pattern}$`)
      .exec(title)
      ?.slice(1)
      .every((word) => text.includes(word))
  })
}

describe('a promise in the docs', () => {
  test('is made at least once', () => {
    expect(held.length).toBeGreaterThan(10)
  })

  test.for(held)('$doc: $promise', ({ by }) => {
    expect(by.length).toBeGreaterThan(0)
    for (const { title, file } of by) {
      const path = fileURLToPath(new URL(file, docs))
      expect(existsSync(path), `${file} exists`).toBe(true)
      expect(hasTitle(readFileSync(path, 'utf8'), title), `${file} has a test "${title}"`).toBe(true)
    }
  })
})
