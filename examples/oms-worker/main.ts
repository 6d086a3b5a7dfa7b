/** Puts the orders of the command line on hold, one after the other. */
import { holdOrder } from './hold-order.ts'

const newstore = {
  url: process.env.ORDER_SANDBOX_URL ?? 'http://127.0.0.1:4010',
  tenant: process.env.TENANT ?? 'acme',
  token: process.env.TOKEN ?? 'any',
}

const orders = process.argv.slice(2)
if (orders.length === 0) {
  console.error('Name the orders to hold: node examples/oms-worker/main.ts b604ffda-7e31-4338-beab-7f939a8c2322')
  process.exitCode = 2
}
for (const order of orders) {
  const outcome = await holdOrder(newstore, order)
  const tries = `${outcome.attempts} ${outcome.attempts === 1 ? 'try' : 'tries'}`
  if (outcome.held) console.log(`${order}: on hold after ${tries}`)
  else console.log(`${order}: not held after ${tries}. ${outcome.mend ?? `NewStore fails (${outcome.status}); later.`}`)
  if (!outcome.held) process.exitCode = 1
}
