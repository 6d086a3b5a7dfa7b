/** Builds the package into dist/: TypeScript by tsc, and beside it the console and the generated JavaScript that tsc leaves alone. */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
execFileSync('vite', ['build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
for (const file of globSync('**/*.generated.{js,d.ts}', { cwd: `${root}src` })) {
  // What they import is TypeScript here and JavaScript there.
  const text = readFileSync(`${root}src/${file}`, 'utf8').replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'")
  writeFileSync(`${root}dist/${file}`, text)
}
