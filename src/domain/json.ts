/** JSON as values: what orders, bodies and answers are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
/** A JSON object; a key that is undefined is not written. */
export type JsonObject = { readonly [key: string]: Json | undefined }

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A value as text: a string as it is, anything else as one would write it.
 *
 * `String` alone asks an object for its `toString`, which in JSON is a key like any other and may hold a number.
 */
export const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)

/**
 * Whether two values are the same JSON, whatever the order of their keys.
 *
 * The libraries for it ask values for their `valueOf`, `toString` or `constructor`, which here are keys like any other.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => sameJson(one, b[at]))
  }
  const [left, right] = [a as JsonObject, b as JsonObject]
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  )
}
