/**
 * Prints the bill of materials, in CycloneDX: the package and each package that it brings along, as the lockfile has them.
 *
 * `npm sbom --omit dev` in the repository leaves out packages that a tool needs as well, Pact among them. So it is
 * asked in a folder where there are no tools.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'order-sandbox-sbom-'))
// npm names what it describes after the folder.
const folder = join(temporary, 'order-sandbox')
try {
  mkdirSync(folder)
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as object
  const forUsers = { ...manifest, devDependencies: {}, workspaces: [], scripts: {} }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(forUsers))
  copyFileSync(`${root}package-lock.json`, join(folder, 'package-lock.json'))
  const npm = (...args: readonly string[]): string =>
    execFileSync('npm', [...args, '--package-lock-only', '--ignore-scripts', '--no-audit', '--loglevel', 'error'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
  npm('install', '--prefer-offline')
  process.stdout.write(npm('sbom', '--sbom-format', 'cyclonedx'))
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
