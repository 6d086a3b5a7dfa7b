/** What the screen knows of the two vendors: their addresses and their dialects, and nothing of a sandbox. */

export const skuio = 'https://app.sku.io'
export const newstore = 'https://acme.p.newstore.net'

export interface SkuioOrder {
  readonly id: number
  readonly sales_order_number: string
  readonly order_status: string
  readonly fulfillment_status: string
}

/** An answer, with what a sandbox says beside it and a vendor never does. */
export interface Answer<Body> {
  readonly body: Body
  readonly notice: string | undefined
}

/** A vendor said no. The message is the vendor's own. */
export class Refused extends Error {}

/** @throws Refused, or TypeError if there was no answer */
async function call<Body>(
  method: string,
  url: string,
  { headers = {}, body }: { readonly headers?: Readonly<Record<string, string>>; readonly body?: object } = {},
): Promise<Answer<Body>> {
  const response = await fetch(url, {
    method,
    headers: { authorization: 'Bearer any', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const answer = text === '' ? undefined : JSON.parse(text)
  if (!response.ok) throw new Refused(`${response.status}: ${answer?.message ?? response.statusText}`)
  return { body: answer as Body, notice: response.headers.get('sandbox-notice') ?? undefined }
}

export async function listOrders(): Promise<readonly SkuioOrder[]> {
  const { body } = await call<{ data: SkuioOrder[] }>('GET', `${skuio}/api/sales-orders/list?per_page=100`)
  return body.data
}

export async function changeOrder(id: number, change: object): Promise<Answer<SkuioOrder>> {
  const { body, notice } = await call<{ data: SkuioOrder }>('PUT', `${skuio}/api/sales-orders/${id}`, { body: change })
  return { body: body.data, notice }
}

export async function holdOrder(id: string): Promise<Answer<undefined>> {
  return call('PATCH', `${newstore}/order-management/orders/${id}`, {
    headers: { 'request-id': crypto.randomUUID(), tenant: 'acme', 'x-newstore-tenant': 'acme' },
    body: { status: 'on_hold' },
  })
}
