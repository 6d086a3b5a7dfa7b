/** Serves the page, on any free port: the place of your own development server. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const page = await readFile(new URL('desk.html', import.meta.url))
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end(page)
})
server.listen(0, '127.0.0.1', () => {
  console.log(`The desk is at http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
