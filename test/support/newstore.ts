/** What the tests of NewStore share: the orders of the fixtures, and what an error looks like. */
import { expect } from 'vitest'
import { requestId } from './asking.ts'
import { table } from './table.ts'

export const pending = 'b604ffda-7e31-4338-beab-7f939a8c2322'
export const inFulfillment = 'c705ffda-8e32-4339-8eb0-8f940a9d3433'
export const closed = 'd806ffda-9e33-4440-9eb1-9f951bae4544'
/** Pending, and of tenant globex. */
export const ofGlobex = 'e907ffda-ae34-4541-aeb2-a0962cbf5655'
export const nobodys = '00000000-0000-4000-8000-000000000000'

export const statuses = ['pending', 'routing', 'in_fulfillment', 'on_hold', 'complete', 'closed', 'cancelled'] as const

const errorCodes = new Map(
  table<'status' | 'error_code'>(`
    | status | error_code         |
    | 400    | bad_request        |
    | 401    | unauthorized       |
    | 403    | forbidden          |
    | 404    | not_found          |
    | 405    | method_not_allowed |
    | 500    | internal_error     |
  `).map(({ status, error_code }) => [Number(status), error_code]),
)

/** The body of an error, with a message of the law or, where the law has none, any. */
export const errorBody = (status: number, message: unknown = expect.stringMatching(/\w/), id: unknown = requestId) => ({
  error_code: errorCodes.get(status),
  message,
  request_id: id,
})

/** A validation message in the vendor's style. */
export const validation = (error: string): string => `Validation of update order request failed with error: ${error}.`
