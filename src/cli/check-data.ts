/** Looks at one data file for `order-sandbox check`, and saves what is good of a damaged one for `--repair`. */
import { basename } from 'node:path'
import { checkDataFile, type Provider } from '../index.ts'
import type { Check } from './check.ts'
import { nameOf } from './config-file.ts'

/** @throws Mistake if a sandbox has it open, or if it cannot be written */
export async function checkData(file: string, providers: readonly Provider[], repair: boolean): Promise<Check> {
  const name = nameOf(file)
  const { sessions, orders, changes, damage, isRepairable, originals } = await checkDataFile(file, {
    providers,
    repair,
  })
  const about = { kind: 'data', name, extent: extentOf({ session: sessions, order: orders, change: changes }) } as const
  const wrong = damage.map(({ where, what }) => `${where}: ${what}`)
  if (originals) {
    const kept = originals.map((one) => basename(one)).join(' and ')
    const notes = [
      ...wrong.map((one) => `lost: ${one}`),
      `What is good was saved. The damaged file is kept as ${kept}.`,
    ]
    return { ...about, mistakes: [], notes }
  }
  if (wrong.length === 0) return { ...about, mistakes: [] }
  const wayOut = isRepairable
    ? `What is good can be saved, and the damaged file is kept beside it: order-sandbox check --repair ${name}`
    : 'Nothing of it can be saved. Mend it by hand, or move it away to begin from the fixtures.'
  return { ...about, mistakes: wrong, notes: [wayOut] }
}

/** `2 sessions, 14 orders, 1 change`; a change stands in the log alone. */
const extentOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([word, count]) => count > 0 || word !== 'change')
    .map(([word, count]) => `${count} ${word}${count === 1 ? '' : 's'}`)
    .join(', ')
