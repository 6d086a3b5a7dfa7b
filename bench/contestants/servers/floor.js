/** The floor: what any server on this Node pays. Bare `node:http`, a body parsed, a Map updated, the order answered. */
import { createServer } from 'node:http'
import module from 'node:module'
import { isStatus, missing, readOrders, refusal } from './orders.js'

module.enableCompileCache()
const { newstore, skuio } = readOrders(process.argv[2])
const newstorePath = '/order-management/orders/'
const skuioPath = '/api/sales-orders/'

const server = createServer((request, response) => {
  if (request.method === 'GET') return answer(request, response, undefined)
  let text = ''
  request.setEncoding('utf8')
  request.on('data', (chunk) => {
    text += chunk
  })
  request.on('end', () => answer(request, response, JSON.parse(text)))
})

function answer({ url }, response, body) {
  if (url.startsWith(newstorePath)) {
    const order = newstore.get(url.slice(newstorePath.length))
    if (!order) return send(response, 404, missing)
    order.status = body.status
    response.writeHead(200, { 'content-length': 0 })
    return response.end()
  }
  const order = skuio.get(url.slice(skuioPath.length))
  if (!order) return send(response, 404, missing)
  if (body) {
    if (!isStatus(body.order_status)) return send(response, 422, refusal)
    Object.assign(order, body)
  }
  return send(response, 200, { data: order })
}

function send(response, status, content) {
  const text = JSON.stringify(content)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}

server.listen(0, '127.0.0.1', () => {
  console.log(`listens on http://127.0.0.1:${server.address().port}`)
})
