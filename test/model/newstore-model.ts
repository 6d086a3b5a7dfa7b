/**
 * What NewStore's order update answers, told a second time: one request to `/order-management/orders/{id}`, gate by gate.
 *
 * The gates stand in the order of the law's table and the first that fails answers, so the numbers in the comments are the table's own.
 *
 * @example
 * play(orders, { method: 'PATCH', id, headers: { … }, body: '{"status":"on_hold"}' })
 * // { status: 200, orders: the same, that one on hold with one more entry in its history }
 */

export type ModelOrder = {
  id: string
  tenant: string
  status: 'pending' | 'routing' | 'in_fulfillment' | 'on_hold' | 'complete' | 'closed' | 'cancelled'
  /** How often the status has changed: one entry in the history each. */
  changes: number
}

export type ModelRequest = {
  method: string
  id: string
  /** Names in lower case; one that is not there was not sent. */
  headers: Record<string, string>
  body?: string
}

export type Played = {
  status: number
  orders: ModelOrder[]
  error_code?: string
  /** The law's own text, or the pattern of it where the law shows only an example of another value. */
  message?: string | RegExp
  /** What was sent, or undefined when the sandbox has to make one up: 32 hexadecimal digits. */
  request_id?: string
  allow?: string
}

const tenants = ['acme', 'globex']
const invalid = 'Validation of update order request failed with error: '

export function play(orders: ModelOrder[], request: ModelRequest): Played {
  const { headers } = request
  const requestId = headers['request-id'] || undefined
  const refuse = (status: number, error_code: string, message?: string | RegExp): Played => ({
    status,
    orders,
    error_code,
    ...(message !== undefined && { message }),
    ...(requestId !== undefined && { request_id: requestId }),
  })

  // 1: the method
  if (request.method !== 'PATCH') return { ...refuse(405, 'method_not_allowed'), allow: 'PATCH' }

  // 2: a bearer token
  const [scheme, token] = (headers.authorization ?? '').split(' ')
  if (scheme !== 'Bearer' || !token) return refuse(401, 'unauthorized')

  // 3: a token that still counts
  if (token === 'expired' || token === 'revoked') return refuse(403, 'forbidden')

  // 4: the three headers
  if (!headers['request-id']) return refuse(400, 'bad_request', "Missing header parameter 'Request-Id'")
  if (!headers.tenant) return refuse(400, 'bad_request', "Missing header parameter 'Tenant'")
  if (!headers['x-newstore-tenant']) return refuse(400, 'bad_request', "Missing header parameter 'X-Newstore-Tenant'")

  // 5: one tenant
  const { tenant } = headers
  if (tenant !== headers['x-newstore-tenant']) {
    return refuse(400, 'bad_request', "Header parameters 'Tenant' and 'X-Newstore-Tenant' do not match")
  }

  // 6: a tenant that exists, and that the token is for
  if (!tenants.includes(tenant)) return refuse(403, 'forbidden')
  if (token === 'acme-only' && tenant !== 'acme') return refuse(403, 'forbidden')

  // 7: JSON
  const mediaType = (headers['content-type'] ?? '').split(';')[0]?.trim()
  if (mediaType !== 'application/json') return refuse(400, 'bad_request')
  let body: unknown
  try {
    body = JSON.parse(request.body ?? '')
  } catch {
    return refuse(400, 'bad_request', `${invalid}request body is not valid JSON.`)
  }

  // 8: an object, a string in it, and the one status that is supported
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const isEmptyList = Array.isArray(body) && body.length === 0
    return refuse(
      400,
      'bad_request',
      isEmptyList ? `${invalid}[] is not of type 'object'.` : / is not of type 'object'\.$/,
    )
  }
  const wanted = Object.hasOwn(body, 'status') ? (body as { status: unknown }).status : undefined
  if (wanted === null) return refuse(400, 'bad_request', `${invalid}None is not of type 'string'.`)
  if (typeof wanted === 'number' && Number.isSafeInteger(wanted) && !Object.is(wanted, -0)) {
    return refuse(400, 'bad_request', `${invalid}${wanted} is not of type 'string'.`)
  }
  if (wanted !== undefined && typeof wanted !== 'string') {
    return refuse(400, 'bad_request', / is not of type 'string'\.$/)
  }
  if (wanted !== undefined && wanted !== 'on_hold') {
    // How a text with quotes or control characters is quoted, no example of the law shows.
    const plain = /^[\w .-]*$/.test(wanted)
    const message = plain ? `${invalid}'${wanted}' is not one of ['on_hold'].` : / is not one of \['on_hold'\]\.$/
    return refuse(400, 'bad_request', message)
  }

  // 9: an order of this tenant
  const order = orders.find((one) => one.id === request.id && one.tenant === tenant)
  if (!order) return refuse(404, 'not_found', `Order '${request.id}' not found.`)

  // An object without a status asks for nothing, whatever state the order is in.
  if (wanted === undefined) return { status: 200, orders }

  // 10: the state
  if (order.status === 'complete' || order.status === 'closed' || order.status === 'cancelled') {
    return refuse(400, 'bad_request', `Order in status '${order.status}' cannot be put on hold.`)
  }

  // 11: apply, once
  if (order.status === 'on_hold') return { status: 200, orders }
  return {
    status: 200,
    orders: orders.map((one) => (one === order ? { ...order, status: 'on_hold', changes: order.changes + 1 } : one)),
  }
}
