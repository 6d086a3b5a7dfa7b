/** How the tests run: everything in process, and what consumers see once more over a socket. */
import { defineConfig } from 'vitest/config'

const seenByConsumers = ['test/behaviour/**/*.test.ts', 'test/conformance/**/*.test.ts']

export default defineConfig({
  test: {
    taskTitleValueFormatTruncate: 200,
    projects: [
      {
        test: {
          name: 'in process',
          include: ['test/**/*.test.ts'],
          provide: { door: 'in process' },
        },
      },
      {
        test: {
          name: 'over a socket',
          include: seenByConsumers,
          // These never send a request to the sandbox, or send it in a way of their own.
          exclude: ['test/conformance/second-opinion.test.ts'],
          provide: { door: 'socket' },
        },
      },
    ],
  },
})
