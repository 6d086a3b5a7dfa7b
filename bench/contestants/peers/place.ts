/** Where the peers are: a folder of their own, into which they are installed when somebody first asks for them. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../peers/', import.meta.url))

/** A file of the bench's own beside the peers. */
export const beside = (file: string): string => join(folder, file)

/** A file of one of their packages. */
export const inPackage = (path: string): string => join(folder, 'node_modules', path)

/**
 * Installs them as bench/peers/package.json says, unless that has been done. No install script of theirs runs.
 *
 * @returns why npm could not, if it could not
 */
export function installPeers(say: (text: string) => void): string | undefined {
  const wanted = readFileSync(beside('package.json'), 'utf8')
  const mark = inPackage('.installed')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return undefined
  say('peers: npm install, which takes a minute and 400 MB')
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
  const { status, error, stderr } = spawnSync('npm', install, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) {
    const told = error?.message ?? stderr.split('\n').find((line) => line.startsWith('npm error')) ?? stderr
    return `npm could not install it: ${told}`
  }
  writeFileSync(mark, wanted)
  return undefined
}
