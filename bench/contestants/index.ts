/** Everyone who takes part. */
import { fileURLToPath } from 'node:url'
import type { Contestant } from './contestant.ts'
import { sandboxes } from './sandbox.ts'

const byHand = (file: string): Contestant['command'] => {
  const path = fileURLToPath(new URL(`servers/${file}`, import.meta.url))
  return ({ orders }) => ({ file: process.execPath, args: [path, orders.folder], announces: /http:\/\/[\d.]+:\d+/ })
}

export const contestants = (sandbox: string): readonly Contestant[] => [
  { name: 'floor', what: 'bare node:http, JSON, a Map', command: byHand('floor.js') },
  { name: 'hono', what: 'Hono, JSON, a Map', command: byHand('hono.js') },
  { name: 'hono-ajv', what: 'Hono, JSON, a Map, Ajv with our specs', command: byHand('hono-ajv.js') },
  ...sandboxes(sandbox),
]
