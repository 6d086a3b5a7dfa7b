/** All orders of the session by status, live. */
import { computed, signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { OrderSummary } from '../api.ts'
import { changes, keyOf, orders, providers, statusesOf, titleOf } from '../live.ts'
import { Choice, Empty, Heading, words } from '../parts.tsx'
import { to } from '../route.ts'

/** How many cards of a column are shown before somebody asks for more. */
const pageSize = 30

// They outlive the view, so that whoever comes back finds the board as it was.
const provider = signal('')
const tenant = signal('')
const sought = signal('')

const tenants = computed(() => [
  ...new Set([...orders.value.values()].flatMap(({ tenant }) => (tenant === undefined ? [] : [tenant]))),
])

const found = computed(() => {
  const needle = sought.value.trim().toLowerCase()
  return [...orders.value.values()].filter(
    (one) =>
      (provider.value === '' || one.provider === provider.value) &&
      (tenant.value === '' || one.tenant === tenant.value) &&
      (needle === '' || textOf(one).includes(needle)),
  )
})

const texts = new WeakMap<object, string>()

/** Everything that an order says, worked out once. */
function textOf({ id, order }: OrderSummary): string {
  const known = texts.get(order)
  if (known !== undefined) return known
  const text = `${id} ${JSON.stringify(order)}`.toLowerCase()
  texts.set(order, text)
  return text
}

export function Board({ open }: { open: { provider: string; id: string } | undefined }) {
  const shown = providers.value.filter(({ name }) => provider.value === '' || name === provider.value)
  return (
    <section class="board" aria-label="All orders">
      <Heading title="Orders">
        <search class="filters">
          <Choice
            label="API"
            value={provider.value}
            options={[
              { value: '', label: 'All' },
              ...providers.value.map(({ name, title }) => ({ value: name, label: title })),
            ]}
            onChoose={(value) => {
              provider.value = value
            }}
          />
          <label>
            <span class="hidden">Tenant</span>
            <select
              value={tenant.value}
              onChange={(event) => {
                tenant.value = event.currentTarget.value
              }}
            >
              <option value="">every tenant</option>
              {tenants.value.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <label>
            <span class="hidden">Search the orders</span>
            <input
              type="search"
              placeholder="Number, name, SKU…"
              value={sought.value}
              onInput={(event) => {
                sought.value = event.currentTarget.value
              }}
            />
          </label>
        </search>
      </Heading>
      {found.value.length === 0 ? (
        <NoOrders />
      ) : (
        shown.map(({ name }) => (
          <ProviderBoard key={name} name={name} open={open?.provider === name ? open.id : undefined} />
        ))
      )}
    </section>
  )
}

function NoOrders() {
  if (orders.value.size === 0) {
    return (
      <Empty title="This session has no orders.">
        <a href={to('scenarios')}>Set a scene</a>, or <a href={to('sessions')}>reset the session</a> to have the
        fixtures again.
      </Empty>
    )
  }
  const clear = (): void => {
    provider.value = ''
    tenant.value = ''
    sought.value = ''
  }
  return (
    <Empty title="No order fits the filters.">
      <button type="button" onClick={clear}>
        Show all {orders.value.size} orders
      </button>
    </Empty>
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
  const left = orders.length - limit.value
  return (
    <section class={orders.length === 0 ? 'column column-empty' : 'column'} aria-label={words(status)}>
      <h3>
        {words(status)} <span class="count">{orders.length}</span>
      </h3>
      <ul>
        {orders.slice(0, limit.value).map((one) => (
          <Card key={one.id} order={one} isOpen={one.id === open} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            limit.value += pageSize
          }}
        >
          Show {Math.min(left, pageSize)} of {left} more
        </button>
      )}
    </section>
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
