/** Everyone who takes part. */
import { fileURLToPath } from 'node:url'
import { announced, type Contestant } from './contestant.ts'
import { peers } from './peers/index.ts'
import { sandboxes } from './sandbox.ts'

const byHand = (name: string, what: string): Contestant => {
  const path = fileURLToPath(new URL(`servers/${name}.js`, import.meta.url))
  return {
    name,
    kind: 'by hand',
    what,
    command: ({ orders }) => ({ file: process.execPath, args: [path, orders.folder], announces: announced }),
  }
}

/** @param main the file of the sandbox's command */
export const contestants = (main: string): readonly Contestant[] => [
  byHand('floor', 'bare node:http, JSON, a Map'),
  byHand('hono', 'Hono, JSON, a Map'),
  byHand('hono-ajv', 'Hono, JSON, a Map, Ajv with our specs'),
  ...sandboxes(main),
  ...peers,
]
