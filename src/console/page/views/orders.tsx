/** The orders: the board, and beside it the one that is open. */
import { route } from '../route.ts'
import { Board } from './board.tsx'
import { Order } from './order.tsx'

export function OrdersView() {
  const [provider, id] = route.value.rest
  const isOpen = provider !== undefined && id !== undefined
  return (
    <div class={isOpen ? 'split split-open' : 'split'}>
      <Board open={isOpen ? { provider, id } : undefined} />
      {isOpen && <Order key={`${provider}/${id}`} provider={provider} id={id} />}
    </div>
  )
}
