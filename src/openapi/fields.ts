/** The fields that a schema names, and what a value holds besides them. */
import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import { mostReasons } from '../domain/problem.ts'
import type { Field } from './spec.ts'

type Fields = Readonly<Record<string, Field>>

/** The field at a path of keys; an index stands for the items of an array. */
export function fieldAt(fields: Fields, keys: readonly string[]): Field | undefined {
  const [first = '', ...rest] = keys
  let field = Object.hasOwn(fields, first) ? fields[first] : undefined
  for (const key of rest)
    field = field?.items ?? (field?.fields && Object.hasOwn(field.fields, key) ? field.fields[key] : undefined)
  return field
}

/** A key that the schema does not name. */
export interface UnknownKey {
  /** With dots: `sales_order_lines.0.qty`. */
  readonly path: string
  /** The name that was likely meant. */
  readonly nearest?: string
}

/** The keys of an object, and of the objects in it, that its schema does not name: the first hundred, where there are more. */
export function unknownKeys(value: unknown, fields: Fields): readonly UnknownKey[] {
  const unknown: UnknownKey[] = []
  collectUnknown(value, fields, '', unknown)
  return unknown
}

function collectUnknown(value: unknown, fields: Fields, path: string, unknown: UnknownKey[]): void {
  if (!isJsonObject(value)) return
  for (const key of Object.keys(value)) {
    if (unknown.length >= mostReasons) return
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    const inner = value[key]
    if (!field) {
      const nearest = nearestTo(key, Object.keys(fields))
      unknown.push({ path: path + key, ...(nearest === undefined ? {} : { nearest }) })
    } else if (field.fields) {
      collectUnknown(inner, field.fields, `${path}${key}.`, unknown)
    } else if (field.items?.fields && Array.isArray(inner)) {
      for (const [index, item] of inner.entries())
        collectUnknown(item, field.items.fields, `${path}${key}.${index}.`, unknown)
    }
  }
}

/** A value without the keys that its schema does not name, in it and in the objects in it. */
export function onlyKnown(value: JsonObject, fields: Fields): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, Json | undefined][] => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined
      return field ? [[key, onlyKnownIn(inner, field)]] : []
    }),
  )
}

function onlyKnownIn(value: Json | undefined, { fields, items }: Field): Json | undefined {
  if (fields && isJsonObject(value)) return onlyKnown(value, fields)
  if (items?.fields && Array.isArray(value)) return value.map((item: Json) => onlyKnownIn(item, items) ?? null)
  return value
}
