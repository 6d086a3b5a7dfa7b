/** The one Ajv that every schema is compiled with, here at run time and in `tools/generate.ts` ahead of it. */
import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import { isJsonObject, type JsonObject } from '../domain/json.ts'
import { besideKey } from './document.ts'
import { formats } from './formats.ts'

export function createAjv(document: JsonObject, code: Options['code'] = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    // `__proto__` and `constructor` are keys like any other.
    ownProperties: true,
    // One function a schema, wherever it is used, is a quarter less generated code. To call one costs more than to ask
    // whether a value is a date, so those of a few keywords stand where they are used.
    inlineRefs: 5,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    formats,
    code,
  })
  ajv.addVocabulary(['components', 'example', 'externalDocs', 'xml', 'discriminator', ...extensionKeys(document)])
  return ajv
}

/** A schema that stands alone: the references in it still find the document's components and the files beside it. */
export const inDocument = (document: JsonObject, schemas: Readonly<Record<string, JsonObject>>): JsonObject => ({
  $id: 'document',
  $defs: schemas,
  components: document.components,
  ...(document[besideKey] === undefined ? {} : { [besideKey]: document[besideKey] }),
})

function extensionKeys(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) extensionKeys(one, found)
  else if (isJsonObject(value)) {
    for (const [key, one] of Object.entries(value)) {
      if (key.startsWith('x-')) found.add(key)
      extensionKeys(one, found)
    }
  }
  return found
}
