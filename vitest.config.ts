/** How the tests run: what consumers see twice, in process and over a socket; everything else once. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const seenByConsumers = ['test/behaviour/**/*.test.ts', 'test/conformance/**/*.test.ts']
/** Needs a registry to install from, so `npm test` leaves it out: `npm run test:package`. */
const ofThePackage = 'test/package/**/*.test.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The examples of providers import the package by its name, as those do who copy them. */
const resolve = {
  alias: [
    { find: /^order-sandbox$/, replacement: at('src/index.ts') },
    { find: /^order-sandbox\/testing$/, replacement: at('src/testing/index.ts') },
  ],
}

/** Generous, because no test is about time, and the machines that run them are often busy. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    // Titles of table rows are read whole.
    taskTitleValueFormatTruncate: 200,
    // Vitest leaves one core free, but many of these tests wait for programs that they have started.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: {
          ...patience,
          name: 'in process',
          include: ['test/**/*.test.ts'],
          exclude: [...seenByConsumers, ofThePackage],
          provide: { door: 'in process' },
        },
      },
      {
        resolve,
        test: {
          ...patience,
          name: 'behaviour in process',
          include: seenByConsumers,
          // Nothing is shared in the modules, so files may share those; that halves the time.
          isolate: false,
          provide: { door: 'in process' },
        },
      },
      {
        resolve,
        test: {
          ...patience,
          name: 'behaviour over a socket',
          include: seenByConsumers,
          // It asks for verdicts on bodies, which no door changes.
          exclude: ['test/conformance/second-opinion.test.ts'],
          isolate: false,
          provide: { door: 'socket' },
        },
      },
      {
        // The handlers are for both majors of MSW.
        resolve: { alias: [{ find: /^msw(?=\/|$)/, replacement: 'msw-2' }] },
        test: {
          ...patience,
          name: 'msw 2',
          include: ['test/msw/node.test.ts'],
        },
      },
      {
        test: {
          name: 'package',
          include: [ofThePackage],
          globalSetup: 'test/package/install.ts',
        },
      },
      {
        resolve,
        test: {
          ...patience,
          name: 'examples',
          include: ['examples/**/*.test.ts'],
          // Pact's native code takes badly to neighbours.
          fileParallelism: false,
          env: { PACT_DO_NOT_TRACK: 'true' },
        },
      },
    ],
  },
})
