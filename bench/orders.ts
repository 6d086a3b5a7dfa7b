/** The orders that every contestant starts with, as a folder of fixtures. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Orders in `<folder>/<provider>/orders.json`, and the ids that requests can name. */
export interface OrderSet {
  readonly folder: string
  readonly newstoreIds: readonly string[]
  readonly skuioIds: readonly number[]
}

const address = {
  name: 'Ada Lindgren',
  company: null,
  email: null,
  phone: null,
  address1: '500 Market Street',
  address2: null,
  city: 'San Francisco',
  province: 'California',
  province_code: 'CA',
  zip: '94105',
  country: 'United States',
  country_code: 'US',
}

/** Whole, as SKU.io answers it, so that every contestant answers as many bytes as the sandbox does. */
const skuioOrder = (id: number): object => ({
  id,
  sales_order_number: `SO-${id}`,
  customer_po_number: null,
  order_status: 'open',
  fulfillment_status: 'unfulfilled',
  payment_status: 'paid',
  canceled_at: null,
  order_date: '2026-05-01',
  payment_date: null,
  ship_by_date: null,
  hold_until_date: null,
  deliver_by_date: null,
  fulfilled_at: null,
  tracking_number: null,
  store_id: 1,
  sales_channel_id: 1,
  sub_sales_channel_id: null,
  shipping_method_id: null,
  requested_shipping_method: null,
  customer_id: null,
  sales_rep_id: null,
  sales_rep_name: null,
  shipping_address_id: null,
  billing_address_id: null,
  currency_id: 1,
  currency_code: 'USD',
  tax_rate_id: null,
  is_tax_included: false,
  packing_slip_printed_at: null,
  last_synced_from_sales_channel_at: null,
  on_hold: false,
  is_quote: false,
  memo_for_customer: null,
  quote_sent_at: null,
  quote_approved_by_customer_at: null,
  quote_expires_at: null,
  tags: [],
  discount_lines: [],
  custom_field_values: [],
  created_at: '2026-05-01T16:00:00.000000Z',
  updated_at: '2026-05-02T10:00:00.000000Z',
  sales_order_lines: [
    {
      id: id * 10 + 1,
      product_id: 501,
      sku: 'MUG-BLUE',
      description: 'Blue mug',
      quantity: 2,
      fulfilled_quantity: 0,
      amount: 12.5,
      discount: null,
      tax_rate_id: null,
      warehouse_id: 1,
      nominal_code_id: null,
      sales_channel_line_id: null,
    },
  ],
  customer: { id: 1, name: 'Ada Lindgren', email: 'ada.lindgren@example.com', company: null, phone: null },
  shipping_address: address,
  billing_address: address,
  financial_lines: [],
  notes: [],
})

const newstoreId = (n: number): string => `b604ffda-7e31-4338-beab-${String(n).padStart(12, '0')}`

const newstoreOrder = (n: number): object => ({
  id: newstoreId(n),
  external_id: `GD${String(n).padStart(9, '0')}`,
  status: 'pending',
  channel: 'web',
  currency_code: 'USD',
  placed_at: '2026-05-01T18:25:37Z',
  customer_name: 'Ada Lindgren',
  customer_email: 'ada.lindgren@example.com',
  shipping_option: 'standard',
  items: [
    {
      id: `66489124-85b8-4769-bbc6-${String(n).padStart(12, '0')}`,
      product_id: 'mug-blue',
      product_name: 'Blue mug',
      quantity: 2,
      unit_price: 12.5,
    },
  ],
})

/** Writes so many orders as fixtures. */
export async function writeOrders(
  folder: string,
  counts: { readonly newstore: number; readonly skuio: number },
): Promise<OrderSet> {
  const skuioIds = Array.from({ length: counts.skuio }, (_, n) => 1001 + n)
  const numbers = Array.from({ length: counts.newstore }, (_, n) => n + 1)
  const write = async (provider: string, content: object): Promise<void> => {
    await mkdir(join(folder, provider), { recursive: true })
    await writeFile(join(folder, provider, 'orders.json'), JSON.stringify(content))
  }
  await write('newstore', {
    tenants: ['acme'],
    orders: numbers.map((n) => ({ tenant: 'acme', order: newstoreOrder(n) })),
  })
  await write('skuio', { orders: skuioIds.map((id) => ({ order: skuioOrder(id) })) })
  return { folder, newstoreIds: numbers.map(newstoreId), skuioIds }
}

/** The orders themselves, by provider. */
export async function readOrders({ folder }: OrderSet): Promise<Record<'newstore' | 'skuio', readonly object[]>> {
  const of = async (provider: string): Promise<readonly object[]> => {
    const text = await readFile(join(folder, provider, 'orders.json'), 'utf8')
    return (JSON.parse(text) as { orders: { order: object }[] }).orders.map(({ order }) => order)
  }
  return { newstore: await of('newstore'), skuio: await of('skuio') }
}
