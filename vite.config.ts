/** Builds the console and the API reference into dist/console/page, from where the sandbox serves them. */
import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('src/console/page'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: at('dist/console/page'),
    emptyOutDir: true,
    target: 'es2023',
    // Colours are given as light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The Content-Security-Policy allows no inline script or style, and the preload helper is of no use to two small pages.
    assetsInlineLimit: 0,
    modulePreload: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: { input: { ui: at('src/console/page/ui.html'), docs: at('src/console/page/docs.html') } },
  },
  experimental: {
    // The pages stand at /_sandbox/ui and /_sandbox/docs, with or without a session before; all other files below ui/.
    renderBuiltUrl: (filename, { hostType }) => (hostType === 'html' ? `./ui/${filename}` : { relative: true }),
  },
  plugins: [
    {
      name: 'viewer-licence',
      // The standalone viewer is copied as a file, so the list of licences does not know of it.
      writeBundle: () => {
        for (const name of ['LICENSE', 'NOTICE', 'swagger-ui-bundle.js.LICENSE.txt']) {
          copyFileSync(at(`node_modules/swagger-ui-dist/${name}`), at(`dist/console/page/swagger-ui.${name}`))
        }
      },
    },
  ],
})
