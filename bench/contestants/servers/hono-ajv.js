/** The same Hono app with its requests held to the specs by Ajv, whose validators are made at the start, as one does. */
import { readFileSync } from 'node:fs'
import module from 'node:module'

module.enableCompileCache()
const { serve } = await import('@hono/node-server')
const { default: Ajv } = await import('ajv/dist/2020.js')
const { default: addFormats } = await import('ajv-formats')
const { Hono } = await import('hono')
const { parse } = await import('yaml')
const { missing, readOrders } = await import('./orders.js')

const { newstore, skuio } = readOrders(process.argv[2])
const ajv = new Ajv({ allErrors: true, strict: false })
addFormats(ajv)

/** The validator of the body of one operation. */
function validator(name, path, method) {
  const spec = parse(readFileSync(new URL(`../../../specs/${name}.yaml`, import.meta.url), 'utf8'))
  ajv.addSchema(spec, name)
  const pointer = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}/requestBody/content/application~1json/schema`
  return ajv.compile({ $ref: `${name}#${encodeURI(pointer)}` })
}
const isUpdate = validator('newstore', '/orders/{id}', 'patch')
const isSalesOrderUpdate = validator('skuio', '/api/sales-orders/{salesOrder}', 'put')

const app = new Hono()
const refused = (c, { errors }) => c.json({ message: ajv.errorsText(errors), errors }, 422)

app.patch('/order-management/orders/:id', async (c) => {
  const order = newstore.get(c.req.param('id'))
  if (!order) return c.json(missing, 404)
  const body = await c.req.json()
  if (!isUpdate(body)) return refused(c, isUpdate)
  order.status = body.status
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
  if (!isSalesOrderUpdate(body)) return refused(c, isSalesOrderUpdate)
  Object.assign(order, body)
  return c.json({ data: order })
})

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`listens on http://127.0.0.1:${port}`)
})
