/**
 * Turns specs/<name>.yaml into src/providers/<name>/api.generated.ts (types) and spec.generated.js (operations with
 * validators that need neither Ajv nor eval at run time; JavaScript, because stripping types off so much text would
 * cost every start from source more than everything else). Of specs/control.yaml it makes src/control/spec.generated.js
 * and the types of src/client/, of package.json what a sandbox says of its version, and of fixtures/ a module with all
 * of them; these two are for where there are no files.
 * Of the options in src/cli/options.ts it makes config.schema.json, src/config.generated.ts and docs/command-line.md. Of
 * the spec of each API in examples/ it makes types.
 *
 * node tools/generate.ts            writes the files
 * node tools/generate.ts --check    exits 1 if one of them is not current
 */
import { globSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { _ } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import openapiTs, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import type { JsonObject } from '../src/domain/json.ts'
import { mostReasons } from '../src/domain/problem.ts'
import { createAjv, inDocument } from '../src/openapi/ajv.ts'
import { readDocument } from '../src/openapi/document.ts'
import type { Validate } from '../src/openapi/spec.ts'
import { commandLinePage } from './command-line.ts'
import { configSchema, configTypes } from './config-schema.ts'
import { rulesPage, rulesTable } from './rules.ts'

const root = new URL('../', import.meta.url)
const providers = [
  { name: 'newstore', order: 'Order' },
  { name: 'skuio', order: 'SalesOrder' },
]

const declarationIn = (src: string): string =>
  `import type { Spec } from '${src}openapi/spec.js'\n\nexport declare const spec: Spec\n`

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
let stale = 0
for (const { name, order } of providers) {
  const specUrl = new URL(`specs/${name}.yaml`, root)
  const text = await readFile(specUrl, 'utf8')
  const banner = `// Generated from specs/${name}.yaml by \`npm run generate\`. Change the spec, not this file.\n`
  await emit(`src/providers/${name}/api.generated.ts`, banner + (await typesOf(text)))
  await emit(`src/providers/${name}/spec.generated.js`, banner + validatorsOf(parse(text), '../../', order))
  await emit(`src/providers/${name}/spec.generated.d.ts`, banner + declarationIn('../../'))
}
const controlText = await readFile(new URL('specs/control.yaml', root), 'utf8')
const controlSpec = parse(controlText)
const control = withoutResponses(controlSpec)
const controlBanner = '// Generated from specs/control.yaml by `npm run generate`. Change the spec, not this file.\n'
await emit('src/control/spec.generated.js', controlBanner + validatorsOf(control, '../'))
await emit('src/control/spec.generated.d.ts', controlBanner + declarationIn('../'))
// openapi-fetch reads what is in an array only where it may be changed.
// These are exported, and what is exported is documented.
const controlNames = {
  paths: 'The control API by its paths, in the shape that openapi-fetch reads.',
  components:
    'What the bodies of the control API look like: `components["schemas"]["Entry"]` is an entry of the journal.',
  operations: 'The control API by the `operationId` of each call.',
}
const controlTypes = Object.entries(controlNames).reduce(
  (types, [name, says]) => types.replace(`export interface ${name} `, `/** ${says} */\nexport interface ${name} `),
  await typesOf(controlText, { immutable: false }),
)
await emit('src/client/api.generated.ts', controlBanner + controlTypes)
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { version: string }
const versionBanner = '// Generated from package.json by `npm run generate`. Change the version there, not here.\n'
await emit('src/control/version.generated.ts', `${versionBanner}export const version = '${version}'\n`)

const fixtureFiles = (await readdir(new URL('fixtures', root), { recursive: true, withFileTypes: true }))
  .filter((one) => one.isFile())
  .map((one) => relative(fileURLToPath(root), join(one.parentPath, one.name)).split(sep).join('/'))
  .toSorted()
const fixtureBanner =
  '// Generated from fixtures/ by `npm run generate`. It names the files, so run that when there is another one.\n'
await emit('src/fixtures.generated.js', fixtureBanner + moduleOf(fixtureFiles))
await emit(
  'src/fixtures.generated.d.ts',
  `${fixtureBanner}import type { FixtureFile } from './engine/seed.js'\n\nexport declare const packagedFixtures: readonly FixtureFile[]\n`,
)

const schema = configSchema(controlSpec)
await emit('config.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
const tableBanner = '// Generated from src/cli/options.ts by `npm run generate`. Change the table, not this file.\n'
await emit('src/config.generated.ts', tableBanner + (await configTypes(schema)))
await emit('docs/command-line.md', commandLinePage())
await emit('docs/rules.md', rulesPage())
const readme = await readFile(new URL('README.md', root), 'utf8')
await emit('README.md', readme.replace(/(<!-- rules.*-->\n)[\s\S]*?(<!-- \/rules -->)/, `$1${rulesTable()}$2`))
for (const file of globSync('examples/*/openapi.yaml', { cwd: root })) {
  const exampleBanner = '// Generated from openapi.yaml by openapi-typescript. Change the spec, not this file.\n'
  const text = await readFile(new URL(file, root), 'utf8')
  await emit(`${dirname(file)}/api.generated.ts`, exampleBanner + (await typesOf(text)))
}
if (stale > 0) process.exitCode = 1

async function typesOf(text: string, { immutable = true } = {}): Promise<string> {
  return astToString(await openapiTs(text, { immutable, defaultNonNullable: false }))
}

/** Our own answers are held to their spec by tests and not on every call, so nobody needs validators of them. */
function withoutResponses(document: JsonObject): JsonObject {
  const text = JSON.stringify(document, (key, value: unknown) => (key === 'responses' ? {} : value))
  return JSON.parse(text) as JsonObject
}

/** The files are imported and not copied, so each of them stands once in the package. */
function moduleOf(files: readonly string[]): string {
  const imports = files.map((file, index) => `import f${index} from '../${file}' with { type: 'json' }\n`)
  const entries = files.map((file, index) => {
    const provider = providers.find(({ name }) => file.startsWith(`fixtures/${name}/`))?.name
    return `  { name: '${file}',${provider === undefined ? '' : ` provider: '${provider}',`} content: f${index} },\n`
  })
  return `${imports.join('')}\nexport const packagedFixtures = [\n${entries.join('')}]\n`
}

async function emit(path: string, text: string): Promise<void> {
  const url = new URL(path, root)
  if (!values.check) return writeFile(url, text)
  const current = await readFile(url, 'utf8').catch(() => '')
  if (current === text) return undefined
  console.error(`${path} is not current. Run: npm run generate`)
  stale += 1
  return undefined
}

/** @param src the way from the file to src/ */
function validatorsOf(document: JsonObject, src: string, order?: string): string {
  const schemas: Record<string, JsonObject> = {}
  const nameOf = new Map<Validate, string>()
  // One schema, one validator, however many answers are of it.
  const made = new Map<string, Validate>()
  const spec = readDocument(document, order, (_title, schema) => {
    const text = JSON.stringify(schema)
    const known = made.get(text)
    if (known) return known
    const name = `v${Object.keys(schemas).length}`
    schemas[name] = schema
    const placeholder: Validate = () => true
    nameOf.set(placeholder, name)
    made.set(text, placeholder)
    return placeholder
  })
  const ajv = createAjv(document, { source: true, esm: true, lines: true, formats: _`formats` })
  ajv.addSchema(inDocument(document, schemas), 'document')
  const refs = Object.fromEntries(Object.keys(schemas).map((name) => [name, `document#/$defs/${name}`]))
  // Ajv's own helper for the length of a string is CommonJS; an ES module cannot require it, and it is this.
  const code = standalone
    .default(ajv, refs)
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text) => [...text].length')
  if (code.includes('require('))
    throw new Error(`The validators need a runtime module: ${/require\([^)]*\)/.exec(code)?.[0]}`)

  const body = JSON.stringify(
    spec,
    (_key, value: unknown) => (typeof value === 'function' ? `§${nameOf.get(value as Validate)}§` : value),
    2,
  ).replace(/"§(v\d+)§"/g, '$1')
  return [
    `import { formats } from '${src}openapi/formats.ts'`,
    '',
    withSetsOfKeys(withoutNeedlessAsking(bounded(code)))
      .replaceAll('export const v', 'const v')
      .replace('"use strict";', ''),
    `export const spec = ${body}`,
    '',
  ].join('\n')
}

/**
 * With `ownProperties` Ajv asks of every key whether the object has it itself. Only a name that all objects inherit, such
 * as `constructor`, makes a difference there, and for each of the other hundred keys of an order it is a call for nothing.
 */
function withoutNeedlessAsking(code: string): string {
  const unlessInherited = (asked: string, value: string, key: string, what: string): string =>
    key in Object.prototype ? asked : `${value}.${key} ${what} undefined`
  return code
    .replaceAll(/\((\w+)\.(\w+) === undefined\) \|\| \(!\(func\d+\.call\(\1, "\2"\)\)\)/g, (asked, value, key) =>
      unlessInherited(asked, value, key, '==='),
    )
    .replaceAll(/(\w+)\.(\w+) !== undefined && func\d+\.call\(\1, "\2"\)/g, (asked, value, key) =>
      unlessInherited(asked, value, key, '!=='),
    )
}

/** Which keys a schema names is asked of a set: for each key of an answer, Ajv would look through the whole schema. */
function withSetsOfKeys(code: string): string {
  const schemas = new Set<string>()
  const asked = code.replaceAll(
    /func\d+\.call\((schema\d+)\.properties, (key\d+)\)/g,
    (_, schema: string, key: string) => {
      schemas.add(schema)
      return `${schema}Keys.has(${key})`
    },
  )
  return asked.replaceAll(/^const (schema\d+) = .*$/gm, (line: string, schema: string) =>
    schemas.has(schema) ? `${line}\nconst ${schema}Keys = new Set(Object.keys(${schema}.properties));` : line,
  )
}

/**
 * Lets every loop end with the violation that is one too many. Ajv has no limit of its own, and where a schema stands apart it
 * copies the whole list for each bad item, so that ten thousand take a second and half a million take an hour.
 *
 * Whatever is left out when a loop ends early is in a value that does not fit already, so the verdict stays the same.
 */
function bounded(code: string): string {
  const loops = [
    [/^for\(let (i\d+)=0; \1<(len\d+); \1\+\+\)\{$/gm, `for(let $1=0; $1<$2 && errors<${mostReasons}; $1++){`],
    [/^for\(const (key\d+) of (Object\.keys\(\w+\))\)\{$/gm, `for(const $1 of $2){\nif(errors>=${mostReasons}) break;`],
  ] as const
  const limited = loops.reduce((text, [loop, limit]) => text.replaceAll(loop, limit), code)
  // `uniqueItems` of plain values ends with the first that stands twice; of anything else it would compare all with all.
  const known = /errors<\d|^for\(const key\d+ of |^for\(;i\d+--;\)\{$/
  const missed = limited.split('\n').find((line) => /\b(for|while) ?\(/.test(line) && !known.test(line))
  if (missed !== undefined) throw new Error(`A validator has a loop without a limit: ${missed}`)
  return limited
}
