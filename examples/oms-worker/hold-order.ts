/** An OMS worker's way of putting a NewStore order on hold: again after a 500, waiting longer each time; never again after a 400. */

/** Where NewStore is, and in whose name it is called. */
export interface Newstore {
  readonly url: string
  readonly tenant: string
  readonly token: string
}

export type Outcome =
  | { readonly held: true; readonly attempts: number }
  /** `mend` says what to repair before the order is tried again; without it, another time may do. */
  | { readonly held: false; readonly attempts: number; readonly status: number; readonly mend?: string }

/** How long to wait before the second, third and fourth attempt. */
const waitsMs = [200, 400, 800]

/**
 * Puts an order on hold.
 *
 * @param wait passes the time; the tests do it without any
 */
export async function holdOrder(newstore: Newstore, order: string, wait = timer): Promise<Outcome> {
  // One Request-Id for all attempts, so that both sides find the whole call under one name.
  const requestId = crypto.randomUUID()
  for (let attempts = 1; ; attempts += 1) {
    const { status, message } = await ask(newstore, order, requestId)
    if (status === 200) return { held: true, attempts }
    if (status < 500) return { held: false, attempts, status, mend: message }
    const waitMs = waitsMs[attempts - 1]
    if (waitMs === undefined) return { held: false, attempts, status }
    await wait(waitMs)
  }
}

const timer = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function ask(
  { url, tenant, token }: Newstore,
  order: string,
  requestId: string,
): Promise<{ readonly status: number; readonly message: string }> {
  try {
    const answer = await fetch(`${url}/order-management/orders/${encodeURIComponent(order)}`, {
      method: 'PATCH',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Request-Id': requestId,
        Tenant: tenant,
        'X-Newstore-Tenant': tenant,
      },
      body: JSON.stringify({ status: 'on_hold' }),
    })
    return { status: answer.status, message: answer.ok ? '' : await messageOf(answer) }
  } catch {
    // No answer at all. Holding an order that is on hold already does no harm, so this is like a 500.
    return { status: 599, message: 'NewStore did not answer.' }
  }
}

/** NewStore's errors are problems with a message; a proxy in between may answer anything. */
async function messageOf(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => undefined)
  const hasMessage = typeof body === 'object' && body !== null && 'message' in body
  return hasMessage ? String(body.message) : `NewStore answered ${answer.status}.`
}
