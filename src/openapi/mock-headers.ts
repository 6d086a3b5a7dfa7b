/** Headers that are lists or objects: Prism can only read those that are there, and throws at the others. */
import type { Operation } from './mock-schemas.ts'

/** Makes an operation one that Prism can hold a request to, whichever headers the request has. */
export class AbsentHeaders {
  // Prism compiles the headers of every operation it has not seen before, and keeps them.
  readonly #variants = new WeakMap<Operation, Map<string, Operation>>()

  /** @param present the headers of the request, in lower case */
  without(operation: Operation, present: Readonly<Record<string, unknown>>): Operation {
    const headers = operation.request?.headers ?? []
    const absent = headers.filter(({ name, schema }) => isComposite(schema) && !(name.toLowerCase() in present))
    if (absent.length === 0) return operation

    const variants = this.#variants.get(operation) ?? new Map<string, Operation>()
    this.#variants.set(operation, variants)
    const key = absent.map((one) => one.name).join()
    // Without a type it is read as it is; whether it must be there is still checked.
    const untyped = headers.map((one) => (absent.includes(one) ? { ...one, schema: {} } : one))
    const variant = variants.get(key) ?? { ...operation, request: { ...operation.request, headers: untyped } }
    variants.set(key, variant)
    return variant
  }
}

export const isComposite = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && 'type' in schema && ['array', 'object'].includes(String(schema.type))
