/** Links in the folders that a person names: they may not lead to files elsewhere on the machine. */
import { lstat, realpath } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path, with every link in it followed, is inside a folder; false where it leads nowhere. */
export async function isInside(folder: string, path: string): Promise<boolean> {
  try {
    const way = relative(await realpath(folder), await realpath(path))
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
  } catch {
    return false
  }
}

export const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
