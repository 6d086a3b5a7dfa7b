/** kill -9: what was acknowledged is there afterwards. A few rounds of what `npm run test:kill` does two hundred times. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { killRounds } from './kill-rounds.ts'

test.for([
  ['without --durable', false],
  ['with --durable', true],
] as const)(
  'a sandbox that is killed loses nothing acknowledged and tears nothing, %s',
  {
    timeout: 120_000,
  },
  async ([, durable]) => {
    const folder = await mkdtemp(join(tmpdir(), 'order-sandbox-kill-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))

    const { rounds, acknowledged, whileFolding } = await killRounds({ folder, rounds: 5, seed: 1, durable })

    expect(rounds).toBe(5)
    // Or nothing of this was tried.
    expect(acknowledged).toBeGreaterThan(200)
    expect(whileFolding).toBeGreaterThan(0)
  },
)
