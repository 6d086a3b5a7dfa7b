/** One command that a newcomer can paste and that shows what the sandbox is for. */
import { type Provider, requiredHeaders, type Sandbox } from '../index.ts'

export interface TryLine {
  readonly what: string
  readonly command: string
}

/** More orders than these are not looked through: starting must not take longer the more there are. */
const mostOrders = 500

/** Best first: what surprises people and can be got past, then what is suppressed, refused, allowed. */
const worth: readonly ((change: Change) => boolean)[] = [
  ({ verdict, remedy }) => verdict === 'suppress' && remedy !== undefined,
  ({ verdict }) => verdict === 'suppress',
  ({ verdict }) => verdict === 'refuse',
  ({ verdict, to, result }) => verdict === 'allow' && to === result,
]

type View = NonNullable<ReturnType<ReturnType<Sandbox['orders']>['view']>>
type Change = View['transitions'][number]

/** A status change that can be asked for, of an order that there is. */
export function tryLine(sandbox: Sandbox, url: string, auth: 'any' | 'listed'): TryLine | undefined {
  const views = sandbox.providers.flatMap((provider) => {
    const orders = sandbox.orders(provider.name)
    const ids = orders.list().map(({ id }) => id)
    const lowest = ids.slice(0, mostOrders).toSorted(new Intl.Collator('en', { numeric: true }).compare)
    return lowest.map((id) => ({ provider, id, view: orders.view(id) }))
  })
  for (const isWanted of worth) {
    for (const { provider, id, view } of views) {
      const change = view?.transitions.find((one) => one.body !== undefined && isWanted(one))
      const operation = change && updateOf(provider)
      if (!view || !operation) continue
      const headers = requiredHeaders(operation).map(
        (name) => `${name}: ${/tenant/i.test(name) ? view.tenant : 'try-1'}`,
      )
      const token = auth === 'any' ? 'any' : '<a listed token>'
      return {
        what: `${provider.title} order ${id}, ${outcomeOf(change)}`,
        command: [
          `curl -i -X ${operation.method}`,
          quoted(url + operation.path.replace(/\{\w+\}/, encodeURIComponent(id))),
          ...[`Authorization: Bearer ${token}`, ...headers, 'Content-Type: application/json'].map(
            (header) => `-H ${quoted(header)}`,
          ),
          `-d ${quoted(JSON.stringify(change.body))}`,
        ].join(' '),
      }
    }
  }
  return undefined
}

function outcomeOf({ verdict, to, result, remedy }: Change): string {
  if (verdict === 'refuse') return `which is refused to become ${to}`
  if (verdict === 'allow') return `which becomes ${to}`
  const past = remedy === undefined ? '' : ` (to get past it, ${remedy})`
  return `which stays ${result} although the answer is 200: Sandbox-Notice says why${past}`
}

/** For a shell: ids and tenants are whatever the fixtures say. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** The operation that changes an order. */
const updateOf = ({ spec, handlers }: Provider) =>
  spec.operations.find(
    ({ operationId, request }) =>
      handlers[operationId]?.order !== undefined && request['application/json'] !== undefined,
  )
