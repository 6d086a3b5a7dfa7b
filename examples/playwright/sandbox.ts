/** The `test` of these specs: it brings a session of the sandbox, fresh from the fixtures. */
import { test as plain } from '@playwright/test'

export interface Sandbox {
  /** Where the page under test calls the APIs. */
  readonly url: string
  given(provider: string, scenario: string, params?: object): Promise<void>
  addFault(fault: object): Promise<void>
  /** The order as it stands now, in the shape of its API. */
  order(provider: string, id: string | number): Promise<Record<string, unknown>>
}

export const test = plain.extend<{ sandbox: Sandbox }>({
  sandbox: async ({ request }, use, { testId, retry }) => {
    const url = `${process.env.ORDER_SANDBOX_URL}/@${testId}-${retry}`
    const post = async (path: string, data: object): Promise<void> => {
      const answer = await request.post(`${url}/_sandbox${path}`, { data })
      if (!answer.ok()) throw new Error(await answer.text())
    }
    await use({
      url,
      given: (provider, scenario, params = {}) => post('/given', { provider, scenario, params }),
      addFault: (fault) => post('/faults', fault),
      order: async (provider, id) =>
        (await (await request.get(`${url}/_sandbox/orders/${provider}/${id}`)).json()).order,
    })
  },
})
