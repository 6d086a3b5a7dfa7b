/** What is wrong with a value, field by field, as the person who wrote it wants to hear it. */
import { nearestTo } from '../domain/nearest.ts'
import { mostReasons } from '../domain/problem.ts'
import { fieldAt } from '../openapi/fields.ts'
import type { Field, Violation } from '../openapi/spec.ts'
import type { BadField } from './ours.ts'

/**
 * @param fields what the schema knows at the top of the value
 * @param root what the value as a whole is called: `body`
 */
export function badFields(
  wrong: readonly Violation[],
  fields: Readonly<Record<string, Field>>,
  root: string,
): BadField[] {
  return wrong.slice(0, mostReasons).map(({ instancePath, keyword, params, message = 'is not valid' }): BadField => {
    const at = instancePath.slice(1).replaceAll('/', '.')
    const known = Object.keys(at === '' ? fields : (fieldAt(fields, at.split('.'))?.fields ?? {}))
    const below = (key: unknown): string => (at === '' ? String(key) : `${at}.${String(key)}`)
    switch (keyword) {
      case 'additionalProperties': {
        const near = nearestTo(String(params.additionalProperty), known)
        const hint = near === undefined ? '' : `. Did you mean "${near}"?`
        return { field: below(params.additionalProperty), message: `is not known${hint}` }
      }
      case 'required':
        return { field: below(params.missingProperty), message: 'is required' }
      case 'minProperties':
        return { field: at || root, message: `must have at least ${String(params.limit)} of: ${known.join(', ')}` }
      case 'maxProperties':
        return { field: at || root, message: `must have at most ${String(params.limit)} of: ${known.join(', ')}` }
      case 'const':
        return { field: at || root, message: `must be ${JSON.stringify(params.allowedValue)}` }
      default: {
        const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.map(String).join(', ')}` : ''
        return { field: at || root, message: message + allowed }
      }
    }
  })
}
