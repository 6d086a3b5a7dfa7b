/**
 * Kills a sandbox two hundred times without --durable, and as often with it, while many write to it.
 *
 * npm run test:kill -- --rounds 200 --seed 1
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type KillReport, killRounds } from './kill-rounds.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const rounds = Number(values.rounds)
const seed = Number(values.seed)

const told = ({ rounds, acknowledged, underWay, made, whileFolding, whileStarting }: KillReport): string =>
  `${rounds} kills (${whileFolding} of them while the log was folded in), and ${whileStarting} more during a start: ${acknowledged} changes acknowledged, none lost, none torn; ${underWay} were under way, and ${made} of those were made`

for (const durable of [false, true]) {
  const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-kill-'))
  const what = durable ? 'With --durable' : 'Without --durable'
  const onRound = (report: KillReport): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}: ${told(report)}`)
    else if (report.rounds % 20 === 0) process.stderr.write(`${what}: ${told(report)}\n`)
  }
  const report = await killRounds({ folder, rounds, seed, durable, onRound })
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  process.stdout.write(`${what}: ${told(report)}.\n`)
  await rm(folder, { recursive: true })
}
