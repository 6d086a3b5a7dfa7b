/** Tables with headings, as text: many cases of one rule, read at a glance. */

export { every } from '../../src/testing/every.ts'

/**
 * The rows of a table, each by its headings. Cells are text without the space around it.
 *
 * @example
 * table<'from' | 'answer'>(`
 *   | from    | answer |
 *   | pending | 200    |
 * `) // [{ from: 'pending', answer: '200' }]
 * @throws if a row has more or fewer cells than there are headings
 */
export function table<Heading extends string>(text: string): Record<Heading, string>[] {
  const [headings = [], ...rows] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[|\s:-]+$/.test(line))
    .map(cellsOf)
  return rows.map((cells) => {
    if (cells.length !== headings.length) {
      throw new Error(
        `${headings.length} headings (${headings.join(', ')}), but ${cells.length} cells: ${cells.join(', ')}`,
      )
    }
    return Object.fromEntries(cells.map((cell, index) => [headings[index], cell])) as Record<Heading, string>
  })
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())
