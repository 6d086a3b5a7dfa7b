/** Pages through orders from order to order, so that changes between two pages shift nothing. */
import { Mistake } from '../engine/ours.ts'
import type { OrderSummary } from '../engine/world.ts'
import { badValue, type QueryValue } from './call.ts'

/** A cursor is the last order of the page before: opaque to callers, and safe in a URL. */
export function cursorAt({ provider, id }: OrderSummary): string {
  const bytes = new TextEncoder().encode(JSON.stringify([provider, id]))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/**
 * The orders that come after the cursor's.
 *
 * @param all the orders before any filter, so that an order which no longer fits the filter still holds its place
 * @throws Mistake if the cursor is none, or its order is gone
 */
export function afterCursor(all: readonly OrderSummary[], cursor: QueryValue | undefined): readonly OrderSummary[] {
  if (cursor === undefined) return all
  const [provider, id] = read(String(cursor))
  const at = all.findIndex((one) => one.provider === provider && one.id === id)
  if (at !== -1) return all.slice(at + 1)
  throw new Mistake(
    'conflict',
    `The page before ended at order ${id} of ${provider}, which is gone. Begin again without a cursor.`,
  )
}

function read(cursor: string): readonly [provider: string, id: string] {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const [provider, id]: unknown[] = Array.isArray(value) ? value : []
    if (typeof provider === 'string' && typeof id === 'string') return [provider, id]
  } catch {
    // Whatever is wrong with it, it was not made here.
  }
  throw badValue('cursor', 'is none of ours: take it from "next" of the page before')
}
