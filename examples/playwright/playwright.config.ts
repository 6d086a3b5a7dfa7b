/** Four workers, one sandbox: it is started on any free port, and each test has a session of its own in it. */
import { defineConfig } from '@playwright/test'

const { CHROMIUM_PATH } = process.env

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 4,
  reporter: 'list',
  // Four browsers at once take their time on a small machine.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    // A browser that is there already. Without one: npx playwright install chromium
    launchOptions: CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH },
  },
  // The name of a group is that of the environment variable in which the tests find an address.
  webServer: [
    {
      command: 'order-sandbox start --port 0 --log silent --clock 2026-05-10T09:00:00Z',
      wait: { stdout: /listens on (?<order_sandbox_url>\S+)/ },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
    { command: 'node serve.ts', wait: { stdout: /is at (?<desk_url>\S+)/ } },
  ],
})
