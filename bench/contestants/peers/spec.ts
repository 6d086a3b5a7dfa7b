/** Our two specs as one, for mock servers that play one document. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

type PathItem = Readonly<Record<string, object>>

interface Document {
  readonly openapi: string
  readonly servers: readonly { readonly url: string }[]
  readonly security?: readonly object[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>
}

/** What the bench asks for. Other operations would only make the peers' routing dearer. */
const asked = ['/orders/{id}', '/api/sales-orders/{salesOrder}']

/** @returns the file, in the folder */
export async function writeSpec(folder: string): Promise<string> {
  const specs = await Promise.all(['newstore', 'skuio'].map(read))
  const kinds = new Set(specs.flatMap(({ components }) => Object.keys(components)))
  const merged = {
    openapi: specs[0]?.openapi,
    info: { title: 'Orders', version: '1.0.0' },
    paths: Object.assign({}, ...specs.map(({ paths }) => paths)) as object,
    components: Object.fromEntries(
      [...kinds].map((kind) => [kind, Object.assign({}, ...specs.map(({ components }) => components[kind])) as object]),
    ),
  }
  const file = join(folder, 'openapi.json')
  await writeFile(file, JSON.stringify(merged))
  return file
}

/** One spec that can stand beside another: its server's path before its paths, its name before those of its components. */
async function read(name: string): Promise<Document> {
  const text = await readFile(fileURLToPath(new URL(`../../../specs/${name}.yaml`, import.meta.url)), 'utf8')
  const renamed = JSON.stringify(parse(text)).replaceAll(/#\/components\/(\w+)\//g, `#/components/$1/${name}-`)
  const { servers, security, paths, components, ...rest } = JSON.parse(renamed) as Document
  const base = new URL(servers[0]?.url ?? 'http://127.0.0.1').pathname.replace(/\/$/, '')
  return {
    ...rest,
    servers,
    paths: Object.fromEntries(
      Object.entries(paths)
        .filter(([path]) => asked.includes(path))
        .map(([path, item]) => [`${base}${path}`, standalone(item, security)]),
    ),
    components: Object.fromEntries(
      Object.entries(components).map(([kind, all]) => [kind, kind === 'securitySchemes' ? all : prefixed(name, all)]),
    ),
  }
}

/** Its operations say themselves what the document and the path say of them all, which some peers do not read there. */
const standalone = ({ parameters, ...operations }: PathItem, security: Document['security']): PathItem =>
  Object.fromEntries(
    Object.entries(operations).map(([method, operation]) => [method, { security, parameters, ...operation }]),
  )

const prefixed = (name: string, all: Readonly<Record<string, object>>): Readonly<Record<string, object>> =>
  Object.fromEntries(Object.entries(all).map(([key, one]) => [`${name}-${key}`, one]))
