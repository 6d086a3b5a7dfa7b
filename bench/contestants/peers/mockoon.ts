/** A data file of Mockoon: the orders in two data buckets, and CRUD routes over them. */
import { type OrderSet, readOrders } from '../../orders.ts'

export async function mockoonEnvironment(orders: OrderSet): Promise<object> {
  const { newstore, skuio } = await readOrders(orders)
  return {
    uuid: 'c3f1a1c2-0000-4000-8000-000000000001',
    // The newest kind of data file there is: nothing is left to migrate.
    lastMigration: 33,
    name: 'Orders',
    endpointPrefix: '',
    latency: 0,
    port: 3000,
    hostname: '',
    folders: [],
    routes: [
      crud('c3f1a1c2-0000-4000-8000-000000000002', 'order-management/orders', 'newstore'),
      crud('c3f1a1c2-0000-4000-8000-000000000003', 'api/sales-orders', 'skuio'),
    ],
    rootChildren: [
      { type: 'route', uuid: 'c3f1a1c2-0000-4000-8000-000000000002' },
      { type: 'route', uuid: 'c3f1a1c2-0000-4000-8000-000000000003' },
    ],
    proxyMode: false,
    proxyHost: '',
    proxyRemovePrefix: false,
    tlsOptions: {
      enabled: false,
      type: 'CERT',
      pfxPath: '',
      certPath: '',
      keyPath: '',
      caPath: '',
      passphrase: '',
    },
    cors: false,
    headers: [],
    proxyReqHeaders: [],
    proxyResHeaders: [],
    data: [bucket('newstore', newstore), bucket('skuio', skuio)],
    callbacks: [],
  }
}

const bucket = (id: string, orders: readonly object[]): object => ({
  uuid: `c3f1a1c2-0000-4000-8000-${id.padStart(12, '0')}`,
  id,
  name: id,
  documentation: '',
  value: JSON.stringify(orders),
})

const crud = (uuid: string, endpoint: string, databucketID: string): object => ({
  uuid,
  type: 'crud',
  documentation: '',
  method: '',
  endpoint,
  responses: [
    {
      uuid: uuid.replace('c3f1', 'c3f2'),
      body: '{}',
      latency: 0,
      statusCode: 200,
      label: '',
      headers: [{ key: 'Content-Type', value: 'application/json' }],
      bodyType: 'DATABUCKET',
      filePath: '',
      databucketID,
      sendFileAsBody: false,
      rules: [],
      rulesOperator: 'OR',
      disableTemplating: false,
      fallbackTo404: false,
      default: true,
      crudKey: 'id',
      callbacks: [],
    },
  ],
  responseMode: null,
  streamingMode: null,
  streamingInterval: 0,
})
