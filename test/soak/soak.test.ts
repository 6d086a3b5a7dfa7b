/** A few seconds of `npm run soak`: whether a process stays flat, no such short time can tell. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const soak = fileURLToPath(new URL('soak.ts', import.meta.url))

test('tells how a sandbox fares while everything is done to it', { timeout: 120_000 }, async () => {
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, [soak, '--minutes', '0.1'], (_, said) => resolve(said))
  })

  const [head, ...lines] = stdout.split('\n')
  const rows = lines.slice(0, lines.indexOf('')).map((line) => line.trim().split(/ +/).map(Number))
  expect(head).toMatch(/^minute +requests +broken off +heap MiB/)
  expect(rows.length).toBeGreaterThan(2)
  for (const row of rows) expect(row).toEqual(Array.from({ length: 8 }, () => expect.any(Number)))
  expect(rows.at(-1)?.[1]).toBeGreaterThan(50)
  expect(stdout).toMatch(/^. the heap grows by at most 1 MiB a minute: -?[\d.]+ MiB a minute$/m)
  expect(stdout).toMatch(/^✓ it stops when it is told to: code 0/m)
})
