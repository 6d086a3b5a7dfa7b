/** Links in the docs lead somewhere, and every page is found from the index. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (page: string): string => readFileSync(join(root, page), 'utf8')
const pagesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => join(folder, name))

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', 'bench'].flatMap(pagesIn),
].toSorted()

/** What a page says outside of code. */
const proseOf = (page: string): string => read(page).replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')

/** Where its links lead, without those to other hosts. */
const linksIn = (page: string): string[] =>
  [
    ...proseOf(page)
      .replaceAll(/`[^`\n]*`/g, 'code')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))

/** The anchors that GitHub gives the headings of a page. */
const anchorsOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  )

/** Why a link leads nowhere, or nothing. */
function brokenBy(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  if (relative(root, join(root, target)).startsWith('..')) return `${link} leads out of the repository`
  if (!existsSync(join(root, target))) return `${link}: there is no ${target}`
  if (anchor === undefined || statSync(join(root, target)).isDirectory()) return undefined
  const anchors = anchorsOf(target)
  return anchors.includes(anchor) ? undefined : `${link}: ${target} has no such heading, only ${anchors.join(', ')}`
}

describe('every link leads somewhere', () => {
  test.for(pages)('in %s', (page) => {
    expect(linksIn(page).flatMap((link) => brokenBy(page, link) ?? [])).toEqual([])
  })

  test('and there are links', () => {
    expect(pages.flatMap(linksIn).length).toBeGreaterThan(50)
  })
})

test('every page in docs/ stands in its index', () => {
  const index = linksIn('docs/README.md')

  const others = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect(others.filter((name) => !index.includes(name))).toEqual([])
})
