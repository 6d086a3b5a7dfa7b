/** The string formats that specs may name: those of ajv-formats, with dates held to what a calendar and a clock know. */
import { fullFormats } from 'ajv-formats/dist/formats.js'

const isDate = (text: string): boolean => {
  const format = fullFormats.date
  return typeof format === 'object' && 'validate' in format && (format.validate as (text: string) => boolean)(text)
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i

/**
 * RFC 3339, section 5.6, read strictly: offsets have minutes (`+01:00`, never `+01`), the hour 24 does not exist, and a
 * leap second is refused, because no clock that the sandbox could store it on can tell it from the next minute.
 */
const isDateTime = (text: string): boolean => {
  const [date = '', time = '', rest] = text.split(/[Tt]/, 3)
  if (rest !== undefined || !isDate(date) || !timeOfDay.test(time)) return false
  // With its offset taken off it must still lie in a year of four digits, or it could not be written again.
  const year = new Date(`${date}T${time}`.toUpperCase()).getUTCFullYear()
  return year >= 0 && year <= 9999
}

export const formats = { ...fullFormats, 'date-time': isDateTime }
