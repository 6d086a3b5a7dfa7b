/** Whether this machine has curl, which the sessions in the docs are typed with. */
import { execFileSync } from 'node:child_process'

/** Where it is checked for good, a machine without it is a failure. */
export const hasCurl = (() => {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
