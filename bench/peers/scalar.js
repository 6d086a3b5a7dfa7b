/** Scalar's mock server as its guide has it: one document, examples for answers, requests held to it. */
import { readFileSync } from 'node:fs'
import module from 'node:module'

module.enableCompileCache()
const { serve } = await import('@hono/node-server')
const { createMockServer } = await import('@scalar/mock-server')

const document = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const app = await createMockServer({ document, logger: false })
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`listens on http://127.0.0.1:${port}`)
})
