/** Reads the text of a data file: of any format there was, and what is left of a damaged one. */
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import { type Data, formatVersion, put, type SessionData } from './data-format.ts'
import { reasonOf } from './disk.ts'
import { type Damage, DataFileError } from './keeper.ts'
import { salvage } from './salvage.ts'

/** What makes the next format of each older one. */
const migrations: Readonly<Record<number, (data: JsonObject) => JsonObject>> = {
  // The first files knew of no log. What the log of a later one has, this format has too.
  1: (data) => ({ ...data, version: 2, folded: data.folded ?? 0 }),
}

/** What a text says that should be a data file. */
export interface DataReading {
  /** What is good of it. */
  readonly data: Data
  /** The format that it was written in. */
  readonly version: number
  readonly damage: readonly Damage[]
}

/**
 * @param name of the file, for whoever has to mend it
 * @throws DataFileError if it is no data file, or one of a newer order-sandbox
 */
export function readData(text: string, name: string): DataReading {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    const { data, version = formatVersion, damage } = salvage(text, name, reasonOf(error))
    if (version > formatVersion) throw strangeVersion(name, version)
    return { data, version, damage }
  }
  if (!isJsonObject(content) || !isJsonObject(content.sessions) || typeof content.version !== 'number') {
    throw new DataFileError(
      `${name} is no data file of order-sandbox: it has no "version" and "sessions". Name another file.`,
    )
  }
  const { version } = content
  let current: JsonObject = content
  while (Number(current.version) < formatVersion) {
    const migrate = migrations[Number(current.version)]
    if (!migrate) break
    current = migrate(current)
  }
  if (current.version !== formatVersion) throw strangeVersion(name, version)
  const damage: Damage[] = []
  const sessions: Data['sessions'] = {}
  for (const [session, data] of Object.entries(current.sessions as JsonObject)) {
    const orders = isJsonObject(data) && isJsonObject(data.orders) ? data.orders : undefined
    const wrong = orders && Object.keys(orders).find((provider) => !isJsonObject(orders[provider]))
    if (!orders) damage.push({ where: name, what: `session "${session}" has no "orders"` })
    else if (wrong !== undefined)
      damage.push({ where: name, what: `the orders of ${wrong} in session "${session}" are no object` })
    else put(sessions, session, data as unknown as SessionData)
  }
  const { folded } = current
  if (!Number.isSafeInteger(folded)) damage.push({ where: name, what: '"folded" is no whole number' })
  return { data: { version: formatVersion, folded: Number(folded) || 0, sessions }, version, damage }
}

const strangeVersion = (name: string, version: number): DataFileError =>
  new DataFileError(
    version > formatVersion
      ? `${name} cannot be read. It was written by a newer order-sandbox, in format ${version}, and this one reads up to format ${formatVersion}: use the version that wrote it, or name another file.`
      : `${name} cannot be read: it says that it is of format ${version}, which never was. Mend its "version", or name another file.`,
  )
