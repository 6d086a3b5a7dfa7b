/** An emulator of our two APIs in Vercel's emulate, written by hand as its guide has it: state and handlers, nothing validated but the status. */
import module from 'node:module'

module.enableCompileCache()
const { createEmulator, defineEmulator } = await import('emulate')
const { isStatus, missing, readOrders, refusal } = await import('../contestants/servers/orders.js')

const { newstore, skuio } = readOrders(process.argv[2])
const orders = defineEmulator({
  name: 'orders',
  state: () => ({ newstore: Object.fromEntries(newstore), skuio: Object.fromEntries(skuio) }),
  setup({ app, state }) {
    app.patch('/order-management/orders/:id', async (c) => {
      const order = state.newstore[c.req.param('id')]
      if (!order) return c.json(missing, 404)
      const { status } = await c.req.json()
      order.status = status
      return c.body(null, 200)
    })
    app.get('/api/sales-orders/:id', (c) => {
      const order = state.skuio[c.req.param('id')]
      return order ? c.json({ data: order }) : c.json(missing, 404)
    })
    app.put('/api/sales-orders/:id', async (c) => {
      const order = state.skuio[c.req.param('id')]
      if (!order) return c.json(missing, 404)
      const body = await c.req.json()
      if (!isStatus(body.order_status)) return c.json(refusal, 422)
      Object.assign(order, body)
      return c.json({ data: order })
    })
  },
})
const { url } = await createEmulator({ service: orders, port: 0 })
// It listens on 127.0.0.1 alone, though it calls that localhost.
console.log(`listens on ${url.replace('localhost', '127.0.0.1')}`)
