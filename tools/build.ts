/** Builds the package into dist/: TypeScript by tsc, and beside it the generated JavaScript that tsc leaves alone. */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
for (const file of globSync('**/*.generated.{js,d.ts}', { cwd: `${root}src` })) {
  cpSync(`${root}src/${file}`, `${root}dist/${file}`)
}
