/** Tells when the process that started this one is gone. */
import { fstatSync } from 'node:fs'

/** No system tells a child when its parent ends, so one has to look. */
const lookEveryMs = 250

/**
 * Resolves when the parent is gone, has closed the pipe that is our stdin, or has closed its IPC channel.
 *
 * A pipe also tells of a parent behind npm or npx: these hand it on, and live on without the one who started them.
 */
export function parentGone(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const parent = process.ppid
  const looking = setInterval(() => {
    if (process.ppid !== parent || !isAlive(parent)) resolve()
  }, lookEveryMs)
  process.once('disconnect', resolve)
  // What comes is thrown away: only the end counts.
  if (isPipe(0)) process.stdin.once('end', resolve).once('error', resolve).resume()
  return promise.finally(() => clearInterval(looking))
}

/** Windows does not give an orphan another parent. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, and of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A terminal, a file or /dev/null tells nothing about a parent. */
function isPipe(descriptor: number): boolean {
  try {
    const is = fstatSync(descriptor)
    return is.isFIFO() || is.isSocket()
  } catch {
    return false
  }
}
