/** What the data file asks of the disk: folders that are there, files that are replaced whole or not at all. */
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Which file it is, whatever it is called. */
export interface Identity {
  readonly dev: number
  readonly ino: number
}

export async function identityOf(file: FileHandle): Promise<Identity> {
  const { dev, ino } = await file.stat()
  return { dev, ino }
}

/** Whether a path leads to one of the files that it may lead to, before or after it was looked at. */
export async function leadsTo(path: string, files: () => readonly Identity[]): Promise<boolean> {
  const before = files()
  try {
    const found = await stat(path)
    return [...before, ...files()].some(({ dev, ino }) => found.dev === dev && found.ino === ino)
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return false
    throw error
  }
}

/** Node's own recursive way never comes back where a folder cannot be made, as under /proc. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (isCode(error, 'EEXIST')) return
    const parent = dirname(folder)
    const isOrphan = isCode(error, 'ENOENT') && (await stat(parent).catch(() => undefined)) === undefined
    if (!isOrphan || parent === folder) throw error
    await makeFolder(parent)
    await mkdir(folder)
  }
}

const chunkLength = 64 * 1024

/**
 * Puts a new file in the place of one, in a single step and only once the disk has all of it: whoever looks, after
 * whatever happened, finds the old one or the new one. That the folder knows it is for `syncFolder` to see to.
 *
 * @param pieces are asked for one after the other, and others may work in between
 * @param ready is told which file it will be, just before it takes the place
 * @returns the new file, open
 */
export async function replaceFile(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  ready: (identity: Identity, bytes: number) => void = () => {},
): Promise<FileHandle> {
  const temporary = join(dirname(path), `.${basename(path)}.tmp`)
  let file: FileHandle | undefined
  try {
    file = await open(temporary, 'w+')
    let text = ''
    for (const piece of pieces) {
      if (typeof piece !== 'string') await file.writeFile(piece)
      else if ((text += piece).length >= chunkLength) {
        await file.writeFile(text)
        text = ''
      }
    }
    await file.writeFile(text)
    await file.sync()
    const { dev, ino, size } = await file.stat()
    ready({ dev, ino }, size)
    await rename(temporary, path)
    return file
  } catch (error) {
    await file?.close().catch(() => undefined)
    // A half of it would only take up room, of which there may be none.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Has the disk know which files are in the folder of a path. Windows has no such call and needs none. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk and try again.',
  EDQUOT: 'Make room on the disk, or have the quota raised, and try again.',
  EFBIG: 'No file may grow that large here: raise the limit (ulimit -f).',
  EROFS: 'The disk is read-only: make it writable, or name a file on another one with --data.',
  EACCES: 'Make it writable for you, or name another file with --data.',
  EPERM: 'Make it writable for you, or name another file with --data.',
  EIO: 'The disk fails: name a file on another one with --data.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n).',
  EBUSY: 'If the file is mounted by itself, mount its folder instead: the file is replaced as a whole.',
  EISDIR: 'A folder is in its place: move that away, or name another file with --data.',
  ENOTEMPTY: 'A folder is in its place: move that away, or name another file with --data.',
  ENOENT: 'Its folder is gone: make it again, or name another file with --data.',
  ENOTDIR: 'What should be its folder is a file: name another file with --data.',
}

/** Why something could not be done, and what to do about it where that can be told. */
export function inWords(error: unknown): string {
  const remedy = error instanceof Error && 'code' in error ? remedies[String(error.code)] : undefined
  return remedy === undefined ? reasonOf(error) : `${reasonOf(error)}. ${remedy}`
}

export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
