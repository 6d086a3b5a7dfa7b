/** Date-times as SKU.io writes them: UTC with six decimals, `2026-05-08T12:00:00.000000Z`. */

/** @param text an RFC 3339 date-time, as the spec's format has made sure */
export function toDateTime(text: string): string {
  const seconds = new Date(text.replace(/\.\d+/, '')).toISOString().slice(0, 19)
  const fraction = /\.(\d+)/.exec(text)?.[1] ?? ''
  return `${seconds}.${fraction.slice(0, 6).padEnd(6, '0')}Z`
}

/** @param ms milliseconds since the epoch */
export const dateTimeAt = (ms: number): string => `${new Date(ms).toISOString().slice(0, -1)}000Z`
