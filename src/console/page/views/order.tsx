/** One order: what it is, what could become of it now and by which rule, and what has happened to it. */
import { useSignal } from '@preact/signals'
import { type OrderView, Refused, sandbox } from '../api.ts'
import { titleOf } from '../live.ts'
import { Panel, PanelHead } from '../panel.tsx'
import { Empty, Failure, Time, useRead, words } from '../parts.tsx'
import { to } from '../route.ts'
import { Actions } from './actions.tsx'
import { faceOf } from './board.tsx'
import { Diagram } from './diagram.tsx'
import { Fields, Rows } from './fields.tsx'
import { Timeline } from './timeline.tsx'

/** One for each order: it does not turn into another. */
export function Order({ provider, id }: { provider: string; id: string }) {
  const { answer: view, error } = useRead(() => sandbox.value.orders(provider).view(id))
  const isGone = error instanceof Refused && error.status === 404
  return (
    <Panel label={`Order ${id}`} back={to('orders')}>
      {isGone ? (
        <Empty title={`${titleOf(provider)} has no order ${id} in this session.`}>
          It may have been removed, or belong to another session. <a href={to('orders')}>Back to the orders</a>
        </Empty>
      ) : view ? (
        <Opened view={view} />
      ) : error === undefined ? (
        <p class="loading">Loading…</p>
      ) : (
        <Failure error={error} />
      )}
    </Panel>
  )
}

function Opened({ view }: { view: OrderView }) {
  const { provider, tenant, order, fulfillments } = view
  const chosen = useSignal<string | undefined>(undefined)
  const { number, who } = faceOf(String(order.id), order)
  const status = statusIn(view)
  const lines = rowsOf(order.sales_order_lines ?? order.items)
  const choose = (key: string | undefined): void => {
    chosen.value = key
  }
  return (
    <>
      <PanelHead
        title={
          <>
            {number} <span class="tag tag-status">{words(status)}</span>
          </>
        }
        back={to('orders')}
        what="order"
      >
        {titleOf(provider)}
        {tenant === undefined ? '' : ` · ${tenant}`} · {who} · <code class="id">{String(order.id)}</code>
      </PanelHead>
      <section aria-label="What could happen now">
        <h3>What could happen now</h3>
        <Diagram view={view} status={status} chosen={chosen.value} choose={choose} />
        <Actions view={view} status={status} chosen={chosen.value} choose={choose} />
      </section>
      <section aria-label="What happened">
        <h3>What happened</h3>
        <Timeline view={view} />
      </section>
      <section aria-label="Lines">
        <h3>Lines</h3>
        {lines.length === 0 ? <p class="muted">It has no lines.</p> : <Rows rows={lines} label="Lines of the order" />}
      </section>
      <section aria-label="Fulfilments">
        <h3>Fulfilments</h3>
        {fulfillments.length === 0 ? (
          <p class="muted">Nothing of it has shipped.</p>
        ) : (
          <ul>
            {fulfillments.map((one) => (
              <li key={one.id}>
                <code>{one.id}</code> · <Time at={one.fulfilled_at} /> ·{' '}
                {one.lines.map((line) => `${line.quantity} of line ${line.id}`).join(', ')}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-label="Fields">
        <h3>Fields</h3>
        <Fields view={view} />
      </section>
    </>
  )
}

/** The status stands in the order under a name of its API; every outlook starts from it. */
const statusIn = ({ order }: OrderView): string => String(order.order_status ?? order.status)

const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    : []
