/** json-server as a module, as its guide has it: in memory, because its file is written whole at every change. */
import jsonServer from 'json-server'
import { readOrders } from '../contestants/servers/orders.js'

const { newstore, skuio } = readOrders(process.argv[2])
const app = jsonServer.create()
app.use(jsonServer.defaults({ logger: false }))
app.use(jsonServer.bodyParser)
app.use(jsonServer.rewriter({ '/api/sales-orders/:id': '/skuio/:id', '/order-management/orders/:id': '/newstore/:id' }))
app.use(jsonServer.router({ newstore: [...newstore.values()], skuio: [...skuio.values()] }))
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`listens on http://127.0.0.1:${server.address().port}`)
})
