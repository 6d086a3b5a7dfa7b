/** The screen of a person who looks after sales orders. It would run as it is against the vendors themselves. */
import { signal } from '@preact/signals'
import { type Answer, changeOrder, holdOrder, listOrders, Refused, type SkuioOrder } from './vendors.ts'

/** NewStore has no call that lists orders, so the shop remembers its own. */
const remembered = [
  { id: 'b604ffda-7e31-4338-beab-7f939a8c2322', name: 'A jacket, ordered this morning' },
  { id: 'c705ffda-8e32-4339-8eb0-8f940a9d3433', name: 'Two pairs of shoes, being packed' },
  { id: 'd806ffda-9e33-4440-9eb1-9f951bae4544', name: 'A bag, delivered last week' },
]

const orders = signal<readonly SkuioOrder[]>([])
const told = signal<{ readonly mood: 'done' | 'failed'; readonly text: string; readonly notice?: string | undefined }>()

/** Does what a button says, and tells what came of it. */
async function press(work: () => Promise<Answer<string>>): Promise<void> {
  try {
    const { body, notice } = await work()
    told.value = { mood: 'done', text: body, notice }
  } catch (error) {
    const text = error instanceof Refused ? error.message : `There was no answer that could be read: ${String(error)}`
    told.value = { mood: 'failed', text }
  }
}

export const readOrders = async (): Promise<void> => {
  orders.value = await listOrders()
}

const change = (order: SkuioOrder, asked: object) => async (): Promise<Answer<string>> => {
  const { body, notice } = await changeOrder(order.id, asked)
  orders.value = orders.value.map((one) => (one.id === body.id ? body : one))
  return { body: `Order ${body.sales_order_number} is ${body.order_status}.`, notice }
}

const hold = (id: string, name: string) => async (): Promise<Answer<string>> => {
  const { notice } = await holdOrder(id)
  return { body: `On hold: ${name}.`, notice }
}

export const Screen = () => (
  <section aria-labelledby="orders">
    <h1 id="orders">Sales orders</h1>
    {told.value && (
      <p class={told.value.mood} role={told.value.mood === 'done' ? 'status' : 'alert'}>
        {told.value.text}
        {told.value.notice !== undefined && <code>{told.value.notice}</code>}
      </p>
    )}
    <h2>NewStore</h2>
    <table>
      <tbody>
        {remembered.map(({ id, name }) => (
          <tr key={id} data-order={id}>
            <td>{name}</td>
            <td>
              <button type="button" onClick={() => press(hold(id, name))}>
                Hold
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <h2>SKU.io</h2>
    <button
      type="button"
      onClick={() => press(async () => ({ body: `${await readAgain()} orders.`, notice: undefined }))}
    >
      Read again
    </button>
    <table>
      <thead>
        <tr>
          <th>Order</th>
          <th>Status</th>
          <th>Fulfilment</th>
          <th>Actions</th>
        </tr>
      </thead>
      <tbody>
        {orders.value.map((order) => (
          <Row key={order.id} order={order} />
        ))}
      </tbody>
    </table>
  </section>
)

async function readAgain(): Promise<number> {
  await readOrders()
  return orders.value.length
}

const Row = ({ order }: { readonly order: SkuioOrder }) => (
  <tr data-order={order.id}>
    <td>{order.sales_order_number}</td>
    <td>{order.order_status}</td>
    <td>{order.fulfillment_status}</td>
    <td>
      {order.order_status === 'closed' ? (
        <>
          <button type="button" onClick={() => press(change(order, { order_status: 'open' }))}>
            Reopen
          </button>
          <button type="button" onClick={() => press(change(order, { order_status: 'open', force_reopen: true }))}>
            Force
          </button>
        </>
      ) : (
        <button type="button" onClick={() => press(change(order, { order_status: 'closed' }))}>
          Close
        </button>
      )}
    </td>
  </tr>
)
