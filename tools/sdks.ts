/**
 * Generates a client of each API from specs/, as users do who have a generator of their own.
 *
 * node tools/sdks.ts <folder>       writes <folder>/newstore, /skuio and /control
 */
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// The generator takes whichever TypeScript lies next to it, and that of this project (7) has no compiler API.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, specifier === 'typescript' ? { ...context, parentURL: import.meta.url } : context),
})
const { createClient } = await import('@hey-api/openapi-ts')

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder that the clients shall be written to.')
for (const name of ['newstore', 'skuio', 'control']) {
  await createClient({
    input: fileURLToPath(new URL(`../specs/${name}.yaml`, import.meta.url)),
    output: { path: `${folder}/${name}`, module: { extension: '.js' } },
    plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
    logs: { level: 'silent', file: false },
  })
}
