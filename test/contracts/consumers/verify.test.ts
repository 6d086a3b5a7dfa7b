/** The contracts of the examples hold, and one that expects something else does not. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import { test } from '../../cli/command.ts'

const names = ['channel-sync-skuio.json', 'oms-worker-newstore.json', 'support-desk-newstore.json']

const pathOf = (name: string): string => fileURLToPath(new URL(`../../../contracts/${name}`, import.meta.url))

describe('the contracts of the examples', () => {
  test('hold', async ({ folder }) => {
    const { code, stdout, stderr } = await folder.run(['verify', ...names.map(pathOf)])

    expect(stdout + stderr).toContain('17 interactions in 3 contracts')
    expect(stdout + stderr).toContain('17 hold')
    expect(code).toBe(0)
  })

  test.for([
    ['channel-sync-skuio.json', '"order_status": "closed"', '"order_status": "open"'],
    ['oms-worker-newstore.json', '"status": 400', '"status": 422'],
    ['support-desk-newstore.json', '"error_code": "forbidden"', '"error_code": "unauthorized"'],
  ] as const)('no longer hold when one value in %s is another one', async ([name, from, to], { folder }) => {
    const contract = await readFile(pathOf(name), 'utf8')
    expect(contract).toContain(from)
    await folder.write(name, contract.replace(from, to))

    const { code, stdout, stderr } = await folder.run(['verify', name])

    expect(stdout + stderr).toContain('1 does not')
    expect(code).toBe(1)
  })
})
