/** Brings one order to SKU.io twice; the channel calls it open both times. */
import { type Synced, syncOrder } from './sync-order.ts'

const skuio = {
  url: process.env.ORDER_SANDBOX_URL ?? 'http://127.0.0.1:4010',
  token: process.env.TOKEN ?? 'any',
}

const id = Number(process.argv[2])
if (!Number.isInteger(id)) {
  console.error('Name an order by its number: node examples/channel-sync/main.ts 1002')
  process.exitCode = 2
} else {
  let last: Synced | undefined
  for (const trackingNumber of ['1Z999AA10123456784', '1Z999AA10123456785']) {
    last = await syncOrder(skuio, { id, status: 'open', trackingNumber }, last)
    console.log(JSON.stringify(last))
    if (last.outcome !== 'as-told' && last.outcome !== 'status-kept') process.exitCode = 1
  }
}
