/** The orders: the board, and beside it the one that is open. */
import { useEffect } from 'preact/hooks'
import { go, route, to } from '../route.ts'
import { Board } from './board.tsx'
import { Order } from './order.tsx'

export function OrdersView() {
  const [provider, id] = route.value.rest
  const isOpen = provider !== undefined && id !== undefined
  useEffect(() => {
    if (!isOpen) return
    const close = ({ key, target }: KeyboardEvent): void => {
      if (key === 'Escape' && !(target instanceof HTMLTextAreaElement)) go(to('orders'))
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [isOpen])
  return (
    <div class={isOpen ? 'split split-open' : 'split'}>
      <Board open={isOpen ? { provider, id } : undefined} />
      {isOpen && <Order key={`${provider}/${id}`} provider={provider} id={id} />}
    </div>
  )
}
