/** Presses the button for one order, and prints what the page would show. */
import { pressHold, render } from './hold-button.ts'

const desk = {
  newstore: process.env.ORDER_SANDBOX_URL ?? 'http://127.0.0.1:4010',
  tenant: process.env.TENANT ?? 'acme',
  token: process.env.TOKEN ?? 'any',
}

const [order] = process.argv.slice(2)
if (order === undefined) {
  console.error('Name an order: node examples/support-desk/main.ts d806ffda-9e33-4440-9eb1-9f951bae4544')
  process.exitCode = 2
} else {
  const shown = await pressHold(desk, order)
  console.log(render(shown))
  if (shown.mood === 'trouble') process.exitCode = 1
}
