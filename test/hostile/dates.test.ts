/** Dates and times at the edge of what can be written: fields and clock read them by one rule, docs/decisions/0003. */
import { describe, expect } from 'vitest'
import { createSandbox, Mistake } from '../../src/index.ts'
import { ask, put } from '../support/asking.ts'
import { test } from '../support/sandboxes.ts'
import { table } from '../support/table.ts'

/** What a field answers and the clock shows; `no` where it is refused. */
const times = table<'given' | 'field' | 'clock'>(`
  | given                                     | field                       | clock                    |
  | 2026-05-10T09:00:00Z                      | 2026-05-10T09:00:00.000000Z | 2026-05-10T09:00:00.000Z |
  | 2026-05-10t09:00:00z                      | 2026-05-10T09:00:00.000000Z | 2026-05-10T09:00:00.000Z |
  | 2026-05-10T09:00:00+01:00                 | 2026-05-10T08:00:00.000000Z | 2026-05-10T08:00:00.000Z |
  | 2026-05-10T09:00:00-00:00                 | 2026-05-10T09:00:00.000000Z | 2026-05-10T09:00:00.000Z |
  | 2026-05-10T09:00:00-23:59                 | 2026-05-11T08:59:00.000000Z | 2026-05-11T08:59:00.000Z |
  | 2026-05-10T09:00:00+01                    | no                          | no                       |
  | 2026-05-10T09:00:00+0100                  | no                          | no                       |
  | 2026-05-10T09:00:00+24:00                 | no                          | no                       |
  | 2026-05-10T09:00:00                       | no                          | no                       |
  | 2026-05-10 09:00:00Z                      | no                          | no                       |
  | 2026-05-10T09:00Z                         | no                          | no                       |
  | 20260510T090000Z                          | no                          | no                       |
  | 2026-05-10                                | no                          | no                       |
  | 2026-05-10T09:00:00Z[UTC]                 | no                          | no                       |
  | 2026-05-10T09:00:00,5Z                    | no                          | no                       |
  | 2026-05-10T09:00:00.5Z                    | 2026-05-10T09:00:00.500000Z | 2026-05-10T09:00:00.500Z |
  | 2026-05-10T09:00:00.123456789Z            | 2026-05-10T09:00:00.123456Z | 2026-05-10T09:00:00.123Z |
  | 2026-05-10T09:00:00.123456789012345678Z   | 2026-05-10T09:00:00.123456Z | 2026-05-10T09:00:00.123Z |
  | 2026-05-10T09:00:00.Z                     | no                          | no                       |
  | 2026-05-10T24:00:00Z                      | no                          | no                       |
  | 2026-05-10T23:60:00Z                      | no                          | no                       |
  | 2016-12-31T23:59:60Z                      | no                          | no                       |
  | 2026-05-10T23:59:60Z                      | no                          | no                       |
  | 2024-02-29T00:00:00Z                      | 2024-02-29T00:00:00.000000Z | 2024-02-29T00:00:00.000Z |
  | 2000-02-29T00:00:00Z                      | 2000-02-29T00:00:00.000000Z | 2000-02-29T00:00:00.000Z |
  | 2026-02-29T00:00:00Z                      | no                          | no                       |
  | 1900-02-29T00:00:00Z                      | no                          | no                       |
  | 2026-02-30T00:00:00Z                      | no                          | no                       |
  | 2026-04-31T00:00:00Z                      | no                          | no                       |
  | 2026-13-01T00:00:00Z                      | no                          | no                       |
  | 2026-00-01T00:00:00Z                      | no                          | no                       |
  | 2026-05-00T00:00:00Z                      | no                          | no                       |
  | 0000-01-01T00:00:00Z                      | 0000-01-01T00:00:00.000000Z | no                       |
  | 0000-01-01T00:00:00+00:01                 | no                          | no                       |
  | 0999-12-31T23:59:59Z                      | 0999-12-31T23:59:59.000000Z | no                       |
  | 1000-01-01T00:00:00Z                      | 1000-01-01T00:00:00.000000Z | 1000-01-01T00:00:00.000Z |
  | 9998-12-31T23:59:59Z                      | 9998-12-31T23:59:59.000000Z | 9998-12-31T23:59:59.000Z |
  | 9999-12-31T23:59:59Z                      | 9999-12-31T23:59:59.000000Z | no                       |
  | 9999-12-31T23:59:59-00:01                 | no                          | no                       |
  | 10000-01-01T00:00:00Z                     | no                          | no                       |
  | +010000-01-01T00:00:00Z                   | no                          | no                       |
  | -000001-01-01T00:00:00Z                   | no                          | no                       |
`)

const dates = table<'given' | 'taken'>(`
  | given       | taken |
  | 2026-05-10  | yes   |
  | 2024-02-29  | yes   |
  | 2000-02-29  | yes   |
  | 0000-02-29  | yes   |
  | 9999-12-31  | yes   |
  | 2026-02-29  | no    |
  | 1900-02-29  | no    |
  | 2026-02-30  | no    |
  | 2026-06-31  | no    |
  | 2026-13-01  | no    |
  | 2026-5-1    | no    |
  | 20260510    | no    |
  | 10000-01-01 | no    |
  | -2026-01-01 | no    |
`)

describe('a date-time', () => {
  test.for(times)('in a field: $given', async ({ given, field }, { sandbox }) => {
    const answer = await put(sandbox, 1001, { fulfilled_at: given })

    if (field === 'no') {
      expect(answer).toAnswer(422)
      expect(answer.body).toMatchObject({ message: 'The fulfilled at field must be a valid date.' })
    } else expect(answer.order).toMatchObject({ fulfilled_at: field })
  })

  test.for(times)('on the clock: $given', async ({ given, clock }, { sandbox }) => {
    const answer = await ask(sandbox, 'PUT', '/_sandbox/clock', {
      headers: { 'Content-Type': 'application/json' },
      body: { now: given },
    })

    if (clock === 'no') expect(answer.body).toMatchObject({ status: 422, errors: [{ field: 'now' }] })
    else expect(answer.body).toMatchObject({ now: clock, frozen: true })
  })

  test.for(times)('from which the clock begins: $given', async ({ given, clock }) => {
    const opened = createSandbox({ clock: given })

    if (clock === 'no') await expect(opened).rejects.toBeInstanceOf(Mistake)
    else {
      const sandbox = await opened
      expect(sandbox.clock.now()).toBe(clock)
      await sandbox.close()
    }
  })
})

describe('a date', () => {
  test.for(dates)('in a field: $given', async ({ given, taken }, { sandbox }) => {
    const answer = await put(sandbox, 1001, { order_date: given })

    if (taken === 'yes') expect(answer.order).toMatchObject({ order_date: given })
    else expect(answer.body).toMatchObject({ errors: { order_date: ['The order date field must be a valid date.'] } })
  })
})
