/** Every name that the package exports says what it is, where an editor shows it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type typescript from '../../tools/node_modules/typescript/lib/typescript.js'

const root = new URL('../../', import.meta.url)
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  exports: Record<string, string | { readonly default: string }>
}
/** What the package exports, where it stands before a build. */
const doors = Object.entries(exports).flatMap(([subpath, door]) =>
  typeof door === 'string'
    ? []
    : [
        {
          specifier: `order-sandbox${subpath.slice(1)}`,
          file: fileURLToPath(new URL(door.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'), root)),
        },
      ],
)

// TypeScript 7, which compiles this project, has no API to ask; the tools have a 5 beside them that has one.
const ts = createRequire(new URL('tools/package.json', root))('typescript') as typeof typescript
const program = ts.createProgram(
  doors.map(({ file }) => file),
  { module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, noEmit: true, skipLibCheck: true, types: [] },
)
const checker = program.getTypeChecker()

test.for(doors)('$specifier documents whatever it exports', ({ file }) => {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const names = module ? checker.getExportsOfModule(module) : []

  const undocumented = names.filter((name) => {
    const meant = (name.flags & ts.SymbolFlags.Alias) === 0 ? name : checker.getAliasedSymbol(name)
    return meant.getDocumentationComment(checker).length === 0
  })

  expect(names).not.toEqual([])
  expect(undocumented.map(({ name }) => name)).toEqual([])
})
