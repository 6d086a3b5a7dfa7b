/** The sandbox as a user starts it, with everything on: in memory, with a data file, and with that on the disk itself. */
import { join } from 'node:path'
import { announced, type Contestant } from './contestant.ts'

/** @param main the command's file */
export function sandboxes(main: string): readonly Contestant[] {
  const sandbox = (name: string, what: string, more: (folder: string) => readonly string[]): Contestant => ({
    name,
    kind: 'sandbox',
    what,
    command: ({ orders, folder }) => ({
      file: process.execPath,
      args: [main, 'start', '--port', '0', '--log', 'silent', '--fixtures', orders.folder, ...more(folder)],
      announces: announced,
      // Away from the config file of whoever runs this.
      cwd: folder,
    }),
    renew: { method: 'POST', path: '/_sandbox/reset', headers: {} },
  })
  return [
    sandbox('sandbox', 'order-sandbox start', () => []),
    sandbox('sandbox-data', 'order-sandbox start --data', (folder) => ['--data', join(folder, 'state.json')]),
    sandbox('sandbox-durable', 'order-sandbox start --data --durable', (folder) => [
      '--data',
      join(folder, 'state.json'),
      '--durable',
    ]),
  ]
}
