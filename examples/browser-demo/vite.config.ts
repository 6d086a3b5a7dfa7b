/** Builds the demo into static files, with the worker of Mock Service Worker beside them. */
import { fileURLToPath } from 'node:url'
import { msw } from 'msw/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // So that the files may lie below any path.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: false },
  // The script comes from the package, and is not kept here.
  plugins: [msw({ mode: 'worker-only' })],
})
