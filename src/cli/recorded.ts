/** What `exec --record` has to say: the contracts that were written, and what none of them can say. */
import type { Contracts } from '../index.ts'
import { nameOf } from './config-file.ts'
import { escaped, styled } from './terminal.ts'

/** More than these are counted, and stand in the report. */
const mostLeftOut = 20

const out = process.stderr

/** @param recorded undefined if the command failed, and so nothing was written */
export function recordedInWords(recorded: Contracts | undefined): string {
  if (!recorded) return 'Nothing was recorded, because the command failed.\n'
  const { contracts, leftOut } = recorded
  const lines = [
    ...contracts.map(({ file, interactions }) => {
      const many = `${interactions} interaction${interactions === 1 ? '' : 's'}`
      return `${styled('green', '✓', out)} Recorded ${escaped(nameOf(file))}: ${many}.`
    }),
    ...leftOut.slice(0, mostLeftOut).map(({ call, reason, times }) => {
      const often = times === 1 ? '' : ` (${times} times)`
      return styled('dim', `  Left out: ${escaped(call)}${often}: ${escaped(reason)}.`, out)
    }),
  ]
  const more = leftOut.length - mostLeftOut
  if (more > 0) lines.push(styled('dim', `  … and ${more} more: --report <file> has them all`, out))
  if (contracts.length === 0) lines.unshift('Nothing could be recorded.')
  return `${lines.join('\n')}\n`
}

/** As a report has it: the contracts themselves stand in their files. */
export const withoutPacts = ({ contracts, leftOut }: Contracts) => ({
  contracts: contracts.map(({ provider, file, interactions }) => ({ provider, file, interactions })),
  leftOut,
})
