/** Starts a sandbox in this tab, lets a service worker hand it the requests to both vendors, and opens the screen. */
import { setupWorker } from 'msw/browser'
import { render } from 'preact'
import { createSandbox } from '../../src/browser.ts'
import { sandboxHandlers } from '../../src/msw.ts'
import { Backstage, noteExchange } from './backstage.tsx'
import { readOrders, Screen } from './screen.tsx'
import { newstore, skuio } from './vendors.ts'

const sandbox = await createSandbox({ onExchange: noteExchange })
const worker = setupWorker(...sandboxHandlers(sandbox, { baseUrls: { newstore, skuio } }))
await worker.start({ serviceWorker: { url: './mockServiceWorker.js' }, quiet: true })
await readOrders()

const place = document.getElementById('app')
if (!place) throw new Error('The page has no place for the screen.')
place.replaceChildren()
render(
  <>
    <Screen />
    <Backstage sandbox={sandbox} again={readOrders} />
  </>,
  place,
)
