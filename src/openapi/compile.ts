/** Makes the spec of an API out of its OpenAPI file when the sandbox starts, for whoever brings one of their own. */
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import { nearestTo } from '../domain/nearest.ts'
import { besideKey, DocumentError, readDocument } from './document.ts'
import { MockError } from './mock-error.ts'
import type { Spec, Validate } from './spec.ts'

/** An OpenAPI file that cannot be played by rules. The message says which, where, why and how to mend it. */
export class SpecError extends Error {
  override readonly name = 'SpecError'
}

/**
 * Reads an OpenAPI 3.1 file and compiles every schema in it. Files beside it that it refers to belong to it.
 *
 * @param file JSON or YAML
 * @param order the name of the schema in `components.schemas` that is an order of this API: `Return`
 * @example
 * const spec = await compileSpec(new URL('openapi.yaml', import.meta.url), { order: 'Return' })
 * @throws SpecError if the file is no OpenAPI 3.1, or with every schema in it that does not compile
 */
export async function compileSpec(file: string | URL, { order }: { readonly order: string }): Promise<Spec> {
  // Loaded by those alone who bring an API: the sandbox's own were compiled ahead.
  const [{ readFile }, { fileURLToPath }, { stringify }, { readOpenApiFile }] = await Promise.all([
    import('node:fs/promises'),
    import('node:url'),
    import('yaml'),
    import('./mock-file.ts'),
  ])
  const path = file instanceof URL ? fileURLToPath(file) : file
  try {
    const { version, document: read } = await readOpenApiFile(path)
    if (version !== '3.1') {
      throw new SpecError(
        `${path} is OpenAPI ${version}. An API that is played by rules needs 3.1, whose schemas are JSON Schema: "nullable: true" becomes "type: [string, 'null']".`,
      )
    }
    const document = read as JsonObject
    checkOrder(path, document, order)
    // Whoever reads it elsewhere has no files beside it.
    const text = besideKey in document ? stringify(document) : await readFile(path, 'utf8')
    return { ...(await compiled(path, document, order)), document: { file: path, text } }
  } catch (error) {
    if (error instanceof MockError) throw new SpecError(error.message)
    throw error instanceof DocumentError ? new SpecError(`${path}: ${error.message}`) : error
  }
}

function checkOrder(path: string, { components }: JsonObject, order: string): void {
  const schemas = isJsonObject(components) && isJsonObject(components.schemas) ? Object.keys(components.schemas) : []
  if (schemas.includes(order)) return
  const near = nearestTo(order, schemas)
  const hint = near === undefined ? `It has: ${schemas.join(', ') || 'none'}.` : `Did you mean "${near}"?`
  throw new SpecError(`${path} has no schema "${order}" in components.schemas for its orders. ${hint}`)
}

async function compiled(path: string, document: JsonObject, order: string): Promise<Spec> {
  const { createAjv, inDocument } = await import('./ajv.ts')
  // One schema, one validator, however many answers are of it.
  const schemas = new Map<string, { readonly name: string; readonly title: string; readonly schema: JsonObject }>()
  readDocument(document, order, (title, schema) => {
    const text = JSON.stringify(schema)
    if (!schemas.has(text)) schemas.set(text, { name: `v${schemas.size}`, title, schema })
    return () => false
  })
  const ajv = createAjv(document)
  const byName = Object.fromEntries(Array.from(schemas.values(), ({ name, schema }) => [name, schema]))
  ajv.addSchema(inDocument(document, byName))
  const validators = new Map<string, Validate>()
  const mistakes: string[] = []
  for (const [text, { name, title }] of schemas) {
    try {
      const validate = ajv.getSchema(`document#/$defs/${name}`)
      if (validate) validators.set(text, validate as Validate)
    } catch (error) {
      mistakes.push(`${title}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (mistakes.length > 0)
    throw new SpecError([`${path} has schemas that cannot be compiled:`, ...mistakes].join('\n  '))
  return readDocument(document, order, (title, schema) => {
    const validate = validators.get(JSON.stringify(schema))
    if (!validate) throw new Error(`${title} was not compiled.`)
    return validate
  })
}
