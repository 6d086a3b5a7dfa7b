/** The examples run against a sandbox as their READMEs say, and keep to the rules of trying again. */
import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import { type Folder, test } from '../../cli/command.ts'
import { table } from '../../support/table.ts'

const pending = 'b604ffda-7e31-4338-beab-7f939a8c2322'
const closed = 'd806ffda-9e33-4440-9eb1-9f951bae4544'

const exec = (folder: Folder, example: string, order: string, options: readonly string[]) => {
  const main = fileURLToPath(new URL(`../../../examples/${example}/main.ts`, import.meta.url))
  return folder.run(['exec', '--expect-retry-rules', ...options, '--', process.execPath, main, ...order.split(' ')])
}

describe('an example', () => {
  test.for(
    table<'example' | 'order' | 'fault' | 'says' | 'code'>(`
      | example      | order                | fault              | says                                                                  | code |
      | oms-worker   | ${pending}           |                    | on hold after 1 try                                                   | 0    |
      | oms-worker   | ${pending}           | status=500 times=2 | on hold after 3 tries                                                 | 0    |
      | oms-worker   | ${pending}           | empty-reply times=1 stage=response | on hold after 2 tries                                 | 0    |
      | oms-worker   | ${closed}            |                    | not held after 1 try. Order in status 'closed' cannot be put on hold. | 1    |
      | support-desk | ${pending}           |                    | The order is on hold.                                                 | 0    |
      | support-desk | ${closed}            |                    | The order cannot be held: Order in status                             | 1    |
      | support-desk | ${pending}           | status=500 times=1 | Try again in a moment.                                                | 1    |
      | channel-sync | 1002                 |                    | {"outcome":"status-kept","status":"closed","told":"open"}             | 0    |
      | channel-sync | 1003                 |                    | {"outcome":"as-told","status":"open"}                                 | 0    |
      | channel-sync | 999                  |                    | {"outcome":"unknown-order"}                                           | 1    |
    `),
  )('$example $order with "$fault" says "$says"', async ({ example, order, fault, says, code }, { folder }) => {
    const ended = await exec(folder, example, order, fault === '' ? [] : ['--fault', fault])

    expect(ended.stdout).toContain(says)
    expect(ended.stderr).toContain('The rules of trying again were obeyed')
    expect(ended.code).toBe(Number(code))
  })
})
