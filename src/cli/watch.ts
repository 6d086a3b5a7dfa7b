/** Tells when files change, below folders or by name, once for many changes at a time. */
import { statSync, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Long enough for an editor to finish a file that it writes in several steps. */
const settleMs = 100

/**
 * @param paths that need not be there: a file that comes is a change, too
 * @param tell is told the paths that changed, sorted
 * @returns what stops the watching
 */
export function watchFiles(paths: readonly string[], tell: (changed: readonly string[]) => void): () => void {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const note = (path: string): void => {
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const all = [...changed].toSorted()
      changed.clear()
      tell(all)
    }, settleMs)
  }

  const watchers = paths.map((path) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
    // Many editors put a new file in the place of the old one, which only its folder is told of.
    const folder = isFolder ? path : dirname(path)
    const watcher = watch(folder, { recursive: isFolder }, (_, name) => {
      if (isFolder && name !== null) note(join(folder, name))
      else if (name === null || name === basename(path)) note(path)
    })
    // A folder that is gone cannot be watched; what is read the next time says so.
    watcher.on('error', () => note(path))
    return watcher
  })
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
