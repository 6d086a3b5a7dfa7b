/** All orders of the session by status, live. */
import { computed, signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { OrderSummary } from '../api.ts'
import { bound, Filters, More, Narrowing, NoneFits } from '../controls.tsx'
import { changes, keyOf, orders, providers, statusesOf, titleOf } from '../live.ts'
import { Empty, Heading, words } from '../parts.tsx'
import { to } from '../route.ts'

/** How many cards of a column are shown before somebody asks for more. */
const pageSize = 30

const tenant = signal('')
const by = new Narrowing(tenant)

const tenants = computed(() => [
  ...new Set([...orders.value.values()].flatMap(({ tenant }) => (tenant === undefined ? [] : [tenant]))),
])

const found = computed(() =>
  [...orders.value.values()].filter(
    (one) =>
      (tenant.value === '' || one.tenant === tenant.value) &&
      by.fits(one, () => `${one.id} ${JSON.stringify(one.order)}`),
  ),
)

export function Board({ open }: { open: { provider: string; id: string } | undefined }) {
  return (
    <section class="board" aria-label="All orders">
      <Heading title="Orders">
        <Filters by={by} what="the orders" hint="Number, name, SKU…">
          {tenants.value.length > 0 && (
            <label>
              <span class="hidden">Tenant</span>
              <select {...bound(tenant)}>
                <option value="">every tenant</option>
                {tenants.value.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
          )}
        </Filters>
      </Heading>
      {orders.value.size === 0 ? (
        <Empty title="This session has no orders.">
          <a href={to('scenarios')}>Set a scene</a>, or <a href={to('sessions')}>reset the session</a> to have the
          fixtures again.
        </Empty>
      ) : found.value.length === 0 ? (
        <NoneFits by={by} what="order" all={`${orders.value.size} orders`} />
      ) : (
        providers.value.map(({ name }) => (
          <ProviderBoard key={name} name={name} open={open?.provider === name ? open.id : undefined} />
        ))
      )}
    </section>
  )
}

function ProviderBoard({ name, open }: { name: string; open: string | undefined }) {
  const own = found.value.filter((one) => one.provider === name)
  if (own.length === 0) return null
  return (
    <section class="provider-board" aria-label={titleOf(name)}>
      <h2>
        {titleOf(name)} <span class="count">{own.length}</span>
      </h2>
      <div class="columns" tabIndex={0} role="region" aria-label={`${titleOf(name)} by status`}>
        {statusesOf(name).map((status) => (
          <Column key={status} status={status} orders={own.filter((one) => one.status === status)} open={open} />
        ))}
      </div>
    </section>
  )
}

function Column({
  status,
  orders,
  open,
}: {
  status: string
  orders: readonly OrderSummary[]
  open: string | undefined
}) {
  const limit = useSignal(pageSize)
  return (
    <div class={orders.length === 0 ? 'column column-empty' : 'column'} role="group" aria-label={words(status)}>
      <h3>
        {words(status)} <span class="count">{orders.length}</span>
      </h3>
      <ul>
        {orders.slice(0, limit.value).map((one) => (
          <Card key={one.id} order={one} isOpen={one.id === open} />
        ))}
      </ul>
      <More limit={limit} of={orders.length} step={pageSize} />
    </div>
  )
}

function Card({ order: { provider, id, tenant, order }, isOpen }: { order: OrderSummary; isOpen: boolean }) {
  const changed = changes.value.get(keyOf(provider, id)) ?? 0
  // Two names for one animation: the browser plays it again only if the name changes.
  const flash = changed === 0 ? '' : changed % 2 === 0 ? ' flash-even' : ' flash-odd'
  const { number, who } = faceOf(id, order)
  const card = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // The open order is followed to the column that it goes to.
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isOpen])
  return (
    <li>
      <a
        ref={card}
        class={`card${flash}`}
        href={to('orders', provider, id)}
        aria-current={isOpen ? 'true' : undefined}
        data-order={keyOf(provider, id)}
      >
        <span class="card-number">{number}</span>
        <span class="card-who">{who}</span>
        <span class="card-flags">
          {tenant !== undefined && <span>{tenant}</span>}
          {typeof order.fulfillment_status === 'string' && <span>{words(order.fulfillment_status)}</span>}
          {order.on_hold === true && <span class="flag-hold">on hold</span>}
        </span>
      </a>
    </li>
  )
}

/** What people call an order by, in whichever API's words. */
export function faceOf(id: string, order: OrderSummary['order']): { number: string; who: string } {
  const { customer, customer_name, sales_order_number, external_id } = order
  const named = typeof customer === 'object' && customer !== null && 'name' in customer ? customer.name : customer_name
  const number = sales_order_number ?? external_id
  return { number: typeof number === 'string' ? number : id, who: typeof named === 'string' ? named : '—' }
}
