/** The reads of SKU.io: one order by two addresses, and the list page by page. */
import { describe, expect } from 'vitest'
import { ask, get, put } from '../support/asking.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'
import { anOrder, type OrderStatus, orderStatuses } from '../support/skuio.ts'
import { every, table } from '../support/table.ts'

const list = '/api/sales-orders/list'

interface Page {
  readonly data: readonly Record<string, unknown>[]
  readonly links: {
    readonly first: string
    readonly last: string
    readonly prev: string | null
    readonly next: string | null
  }
  readonly meta: Record<string, unknown> & { readonly links: readonly Record<string, unknown>[] }
  readonly unfiltered_total: number
}

async function page(sandbox: OpenSandbox, query = ''): Promise<Page> {
  const answer = await get(sandbox, list + query)
  expect(answer).toAnswer(200)
  return answer.body as Page
}

/** Goes where a link leads. It must lead to this very sandbox. */
function follow(sandbox: OpenSandbox, link: string | null): Promise<Page> {
  expect(link?.slice(0, sandbox.origin.length + list.length)).toBe(sandbox.origin + list)
  return page(sandbox, link?.slice(sandbox.origin.length + list.length))
}

const idsOf = ({ data }: Page) => data.map(({ id }) => id)

/** Nothing but these, from 101 on. */
async function only(sandbox: OpenSandbox, statuses: readonly OrderStatus[]): Promise<void> {
  await sandbox.given('skuio', 'no orders')
  for (const [index, status] of statuses.entries()) await anOrder(sandbox, { status, id: 101 + index })
}

describe.for(['/api/sales-orders', '/api/v2/sales-orders'])('GET %s/{salesOrder}', (below) => {
  test('answers the order as an update leaves it', async ({ sandbox }) => {
    const { order } = await put(sandbox, 1001, { tracking_number: '1Z', tags: ['gift'] })

    const answer = await get(sandbox, `${below}/1001`)

    expect(answer).toAnswer(200, { data: order })
    expect(answer.headers.get('content-type')).toBe('application/json')
  })

  test('may be asked by whoever may only read', async ({ sandbox }) => {
    expect(await get(sandbox, `${below}/1001`, { Authorization: 'Bearer read-only' })).toAnswer(200)
  })

  test.for(
    table<'because' | 'id' | 'authorization' | 'status' | 'message'>(`
      | because          | id   | authorization        | status | message                                           |
      | no token         | 1001 |                      | 401    | Unauthenticated.                                  |
      | expired token    | 1001 | Bearer expired       | 401    | Unauthenticated.                                  |
      | revoked token    | 1001 | Bearer revoked       | 401    | Unauthenticated.                                  |
      | no token either  | 999  |                      | 401    | Unauthenticated.                                  |
      | no such order    | 999  | Bearer example-token | 404    | No query results for model [App\\Models\\SalesOrder] 999 |
      | no number        | abc  | Bearer example-token | 404    | No query results for model [App\\Models\\SalesOrder] abc |
    `),
  )('answers $status: $because', async ({ id, authorization, status, message }, { sandbox }) => {
    const answer = await get(sandbox, `${below}/${id}`, { Authorization: authorization === '' ? null : authorization })

    expect(answer).toAnswer(Number(status), { message })
  })

  test('changes nothing', async ({ sandbox }) => {
    const before = sandbox.orders('skuio').list()
    await sandbox.clock.advance('P1D')

    await get(sandbox, `${below}/1002`)

    expect(sandbox.orders('skuio').list()).toEqual(before)
  })
})

describe('the list', () => {
  test('has every order once, by id, over all its pages', async ({ sandbox }) => {
    const ids = sandbox
      .orders('skuio')
      .list()
      .map(({ id }) => Number(id))
      .toSorted((a, b) => a - b)
    const seen: unknown[] = []

    let current = await page(sandbox)
    for (;;) {
      expect(current.data.length).toBeLessThanOrEqual(10)
      seen.push(...idsOf(current))
      if (current.links.next === null) break
      current = await follow(sandbox, current.links.next)
    }

    expect(seen).toEqual(ids)
    expect(current.unfiltered_total).toBe(ids.length)
  })

  test('has the orders whole, as they are read one by one', async ({ sandbox }) => {
    const { data } = await page(sandbox)

    for (const order of data)
      expect(await get(sandbox, `/api/sales-orders/${String(order.id)}`)).toAnswer(200, { data: order })
  })

  const pages = table<'query' | 'ids' | 'page' | 'per_page' | 'from' | 'to' | 'last' | 'total' | 'prev' | 'next'>(`
    | query                                        | ids                 | page | per_page | from | to   | last | total | prev | next |
    | -------------------------------------------- | ------------------- | ---- | -------- | ---- | ---- | ---- | ----- | ---- | ---- |
    |                                              | 101 102 103 104 105 | 1    | 10       | 1    | 5    | 1    | 5     | null | null |
    | ?page=1                                      | 101 102 103 104 105 | 1    | 10       | 1    | 5    | 1    | 5     | null | null |
    | ?per_page=2                                  | 101 102             | 1    | 2        | 1    | 2    | 3    | 5     | null | 2    |
    | ?per_page=2&page=2                           | 103 104             | 2    | 2        | 3    | 4    | 3    | 5     | 1    | 3    |
    | ?per_page=2&page=3                           | 105                 | 3    | 2        | 5    | 5    | 3    | 5     | 2    | null |
    | ?per_page=5                                  | 101 102 103 104 105 | 1    | 5        | 1    | 5    | 1    | 5     | null | null |
    | ?per_page=100                                | 101 102 103 104 105 | 1    | 100      | 1    | 5    | 1    | 5     | null | null |
    | ?filter[order_status]=open                   | 101 103 105         | 1    | 10       | 1    | 3    | 1    | 3     | null | null |
    | ?filter%5Border_status%5D=open               | 101 103 105         | 1    | 10       | 1    | 3    | 1    | 3     | null | null |
    | ?filter[order_status]=open&per_page=2&page=2 | 105                 | 2    | 2        | 3    | 3    | 2    | 3     | 1    | null |
    | ?filter[order_status]=draft                  |                     | 1    | 10       | null | null | 1    | 0     | null | null |
  `)

  test.for(pages)('"$query" of five orders, three of them open: $ids', async (row, { sandbox }) => {
    await only(sandbox, ['open', 'closed', 'open', 'cancelled', 'open'])

    const body = await page(sandbox, row.query)

    const number = (cell: string) => (cell === 'null' ? null : Number(cell))
    expect(idsOf(body)).toEqual(row.ids === '' ? [] : row.ids.split(' ').map(Number))
    expect(body.meta).toMatchObject({
      current_page: number(row.page),
      per_page: number(row.per_page),
      from: number(row.from),
      to: number(row.to),
      last_page: number(row.last),
      total: number(row.total),
      path: sandbox.origin + list,
    })
    expect(body.unfiltered_total).toBe(5)
    const pageOf = (link: string | null) => (link === null ? null : Number(new URL(link).searchParams.get('page')))
    expect(pageOf(body.links.prev)).toBe(number(row.prev))
    expect(pageOf(body.links.next)).toBe(number(row.next))
    expect(pageOf(body.links.first)).toBe(1)
    expect(pageOf(body.links.last)).toBe(number(row.last))
  })

  test('links keep the filter and the size of a page', async ({ sandbox }) => {
    await only(sandbox, ['open', 'closed', 'open', 'open', 'open', 'open'])
    const first = await page(sandbox, '?filter[order_status]=open&per_page=2')

    const second = await follow(sandbox, first.links.next)
    expect(idsOf(second)).toEqual([104, 105])
    expect(idsOf(await follow(sandbox, second.links.next))).toEqual([106])
    expect(await follow(sandbox, second.links.prev)).toEqual(first)
    expect(await follow(sandbox, second.links.first)).toEqual(first)
    expect(idsOf(await follow(sandbox, second.links.last))).toEqual([106])
  })

  test('has a navigation: previous, each page, next', async ({ sandbox }) => {
    await only(sandbox, ['open', 'open', 'open'])

    const { meta, links } = await page(sandbox, '?per_page=1&page=2')

    expect(meta.links.map(({ label, active }) => ({ label, active }))).toEqual([
      { label: '&laquo; Previous', active: false },
      { label: '1', active: false },
      { label: '2', active: true },
      { label: '3', active: false },
      { label: 'Next &raquo;', active: false },
    ])
    expect(meta.links[0]?.url).toBe(links.prev)
    expect(meta.links[1]?.url).toBe(links.first)
    expect(meta.links[3]?.url).toBe(links.last)
    expect(meta.links[4]?.url).toBe(links.next)
  })

  test('has an empty page after the last', async ({ sandbox }) => {
    await only(sandbox, ['open', 'open', 'open'])

    const { data, meta } = await page(sandbox, '?page=7&per_page=2')

    expect(data).toEqual([])
    expect(meta).toMatchObject({ current_page: 7, from: null, to: null, last_page: 2, total: 3 })
  })

  test('is one empty page without orders', async ({ sandbox }) => {
    await sandbox.given('skuio', 'no orders')

    const { data, links, meta, unfiltered_total } = await page(sandbox)

    expect(data).toEqual([])
    expect(links).toMatchObject({ prev: null, next: null })
    expect(meta).toMatchObject({ current_page: 1, last_page: 1, total: 0, from: null, to: null })
    expect(unfiltered_total).toBe(0)
  })

  test.for(orderStatuses)('filters by the status as it is now: %s', async (status, { sandbox }) => {
    await only(sandbox, ['open', ...orderStatuses])
    expect(idsOf(await page(sandbox, `?filter[order_status]=${status}`))).toContain(102 + orderStatuses.indexOf(status))

    await put(sandbox, 101, status === 'cancelled' ? { order_status: status } : { order_status: status })

    expect(idsOf(await page(sandbox, `?filter[order_status]=${status}`))).toContain(101)
  })

  test('may be asked by whoever may only read, and by nobody without a token', async ({ sandbox }) => {
    expect(await get(sandbox, list, { Authorization: 'Bearer read-only' })).toAnswer(200)
    for (const authorization of [null, 'Bearer expired', 'Basic ZGVtbzpkZW1v']) {
      expect(await get(sandbox, list, { Authorization: authorization })).toAnswer(401, { message: 'Unauthenticated.' })
    }
  })

  test('has no other method, and is no order that could be updated', async ({ sandbox }) => {
    const headers = { Authorization: 'Bearer example-token', 'Content-Type': 'application/json' }

    for (const method of ['POST', 'PATCH', 'DELETE']) {
      const answer = await ask(sandbox, method, list, { headers, body: {} })
      expect(answer).toAnswer(405)
      expect(answer.headers.get('allow')?.split(', ')).toContain('GET')
      expect(answer.headers.get('allow')).not.toContain('PUT')
    }
    expect(await put(sandbox, 'list', { order_status: 'closed' })).toRefuse()
  })
})

describe('a bad query', () => {
  const bad = [
    ...every({ name: ['page', 'per_page'], value: ['0', '-1', '1.5', 'two', '', '1e1', '0x1'] }),
    { name: 'per_page', value: '101' },
    { name: 'per_page', value: '99999999999999999999' },
    ...every({ name: ['filter[order_status]'], value: ['opened', 'OPEN', '', 'open,closed'] }),
  ]

  test.for(bad)('is refused: $name=$value', async ({ name, value }, { sandbox }) => {
    const answer = await get(sandbox, `${list}?${new URLSearchParams({ [name]: value })}`)

    const field = name.replace('[', '.').replace(']', '')
    expect(answer).toAnswer(422, { message: expect.any(String), errors: { [field]: [expect.any(String)] } })
  })

  test('names every bad parameter', async ({ sandbox }) => {
    const answer = await get(sandbox, `${list}?page=0&per_page=0&filter[order_status]=opened`)

    const { message, errors } = answer.body as { message: string; errors: Record<string, string[]> }
    expect(Object.keys(errors).toSorted()).toEqual(['filter.order_status', 'page', 'per_page'])
    expect(message).toBe(`${Object.values(errors)[0]?.[0]} (and 2 more errors)`)
  })
})
