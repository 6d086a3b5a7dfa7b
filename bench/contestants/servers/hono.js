/** A Hono app as one writes it by hand for a test: JSON in, a Map, JSON out, and nothing looked at but the status. */
import module from 'node:module'

module.enableCompileCache()
const { serve } = await import('@hono/node-server')
const { Hono } = await import('hono')
const { isStatus, missing, readOrders, refusal } = await import('./orders.js')

const { newstore, skuio } = readOrders(process.argv[2])
const app = new Hono()

app.patch('/order-management/orders/:id', async (c) => {
  const order = newstore.get(c.req.param('id'))
  if (!order) return c.json(missing, 404)
  const { status } = await c.req.json()
  order.status = status
  return c.body(null, 200)
})

app.get('/api/sales-orders/:id', (c) => {
  const order = skuio.get(c.req.param('id'))
  return order ? c.json({ data: order }) : c.json(missing, 404)
})

app.put('/api/sales-orders/:id', async (c) => {
  const order = skuio.get(c.req.param('id'))
  if (!order) return c.json(missing, 404)
  const body = await c.req.json()
  if (!isStatus(body.order_status)) return c.json(refusal, 422)
  Object.assign(order, body)
  return c.json({ data: order })
})

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`listens on http://127.0.0.1:${port}`)
})
