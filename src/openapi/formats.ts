/** The string formats that specs may name: those of ajv-formats, with dates held to what a calendar and a clock know. */
import { fullFormats } from 'ajv-formats/dist/formats.js'

const isDate = (text: string): boolean => {
  const format = fullFormats.date
  return typeof format === 'object' && 'validate' in format && (format.validate as (text: string) => boolean)(text)
}

const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i

/**
 * RFC 3339, section 5.6, read strictly: offsets have minutes (`+01:00`, never `+01`), the hour 24 does not exist, and a
 * leap second is refused, because no clock that the sandbox could store it on can tell it from the next minute.
 */
const isDateTime = (text: string): boolean => {
  if (!dateTime.test(text)) return false
  // Which months have these days, a calendar says.
  if (text.slice(8, 10) > '28' && !isDate(text.slice(0, 10))) return false
  if (!text.startsWith('0000') && !text.startsWith('9999')) return true
  // With its offset taken off it must still lie in a year of four digits, or it could not be written again.
  const year = new Date(text.toUpperCase()).getUTCFullYear()
  return year >= 0 && year <= 9999
}

export const formats = { ...fullFormats, 'date-time': isDateTime }
