/** Sees to it that one process at a time has a data file. */
import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { inWords, isCode } from './disk.ts'
import { DataFileError } from './keeper.ts'

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, so that another one that got the same id later is told from it. */
  readonly born: string
}

const lockOf = (path: string): string => `${path}.lock`

/** @throws DataFileError if another process has the file, or none can lock it */
export async function lock(path: string): Promise<void> {
  const mine: Holder = { pid: process.pid, host: hostname(), born: await birthOf(process.pid) }
  if (await take(lockOf(path), mine)) return
  await refuseIfHeld(path)
  await takeOver(path, mine)
}

/** Lets another process have the file, if it is still this one that has it. */
export async function unlock(path: string): Promise<void> {
  const holder = await readHolder(lockOf(path))
  if (holder?.pid === process.pid && holder.born === (await birthOf(process.pid)))
    await rm(lockOf(path), { force: true })
}

/** @throws DataFileError if a process that runs has the file */
export async function refuseIfHeld(path: string): Promise<void> {
  const holder = await readHolder(lockOf(path))
  if (holder === undefined || !(await isAlive(holder))) return
  throw new DataFileError(
    `${path} is in use by another order-sandbox (process ${holder.pid} on ${holder.host}). Stop it, or name another file with --data. If it no longer runs, remove ${lockOf(path)}.`,
  )
}

/** Of several that find a lock whose holder is dead, one removes it: another might remove the lock of the first. */
async function takeOver(path: string, mine: Holder): Promise<void> {
  const guard = `${lockOf(path)}.guard`
  if (!(await take(guard, mine))) {
    const holder = await readHolder(guard)
    // Left by one that was killed in these few steps, it must not stand in the way for ever.
    if (holder === undefined || !(await isAlive(holder))) await rm(guard, { force: true })
    throw new DataFileError(`${path} is being opened by another order-sandbox at this moment. Try again.`)
  }
  try {
    await refuseIfHeld(path)
    await rm(lockOf(path), { force: true })
    if (await take(lockOf(path), mine)) return
    await refuseIfHeld(path)
    throw new DataFileError(`${path} is being opened by another order-sandbox at this moment. Try again.`)
  } finally {
    await rm(guard, { force: true })
  }
}

/** Makes a lock that is whole from the first moment; tells whether there was none. */
async function take(lockFile: string, mine: Holder): Promise<boolean> {
  const own = `${lockFile}.${randomUUID()}`
  try {
    await writeFile(own, JSON.stringify(mine))
    await link(own, lockFile).catch((error: unknown) => {
      if (!withoutLinks.some((code) => isCode(error, code))) throw error
      return copyFile(own, lockFile, constants.COPYFILE_EXCL)
    })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw new DataFileError(`${lockFile.replace(/\.lock.*$/, '')} cannot keep the state: ${inWords(error)}`)
  } finally {
    await rm(own, { force: true }).catch(() => undefined)
  }
}

/** What disks say that know no hard links. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** @throws DataFileError if the lock is there and cannot be read: then it may well be somebody's */
async function readHolder(lockFile: string): Promise<Holder | undefined> {
  let text: string
  try {
    text = await readFile(lockFile, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw new DataFileError(`${lockFile} cannot be read: ${inWords(error)}`)
  }
  try {
    const { pid, host, born }: Record<string, unknown> = JSON.parse(text)
    if (typeof pid === 'number') return { pid, host: String(host), born: String(born ?? unknownBirth) }
  } catch {
    // Torn by a power loss, it is nobody's.
  }
  return undefined
}

/** A process of another machine cannot be asked, so it counts as alive. */
async function isAlive({ pid, host, born }: Holder): Promise<boolean> {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false
  }
  const now = await birthOf(pid)
  return now === born || now === unknownBirth || born === unknownBirth
}

const unknownBirth = 'unknown'

/** When a process began: what Linux says of it, to the hundredth of a second; elsewhere only this process knows. */
async function birthOf(pid: number): Promise<string> {
  try {
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ])
    // The name of the program stands in brackets and may hold anything, so the fields are counted from its end.
    return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return pid === process.pid ? String(Math.round(performance.timeOrigin)) : unknownBirth
  }
}
