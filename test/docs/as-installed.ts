/**
 * Lets a program that lies anywhere import what it would find in a project that has the package installed: the package
 * itself, from source, and the packages beside it. For `node --import`.
 */
import { registerHooks } from 'node:module'

const root = new URL('../../', import.meta.url)

const doors: Readonly<Record<string, string>> = {
  'order-sandbox': 'src/index.ts',
  'order-sandbox/client': 'src/client/index.ts',
  'order-sandbox/msw': 'src/msw.ts',
}

registerHooks({
  resolve: (specifier, context, next) => {
    const door = doors[specifier]
    if (door !== undefined) return next(new URL(door, root).href, context)
    const isPackage = !/^(\.|\/|node:|file:)/.test(specifier)
    const fromHere = context.parentURL?.startsWith(root.href) ?? true
    return next(specifier, isPackage && !fromHere ? { ...context, parentURL: import.meta.url } : context)
  },
})
