#!/usr/bin/env node
/** The command `order-sandbox`: looks at the Node that runs it, and only then loads anything that needs this Node. */
import module from 'node:module'
import { tooOld } from './node-version.ts'

const why = tooOld(process.versions.node)
if (why !== undefined) {
  console.error(why)
  process.exitCode = 2
} else {
  // From the second start on, most of the time of a start is saved; NODE_DISABLE_COMPILE_CACHE=1 does without.
  module.enableCompileCache()
  const { run } = await import('./run.ts')
  await run(process.argv.slice(2))
}
