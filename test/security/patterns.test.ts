/** Texts that are made to keep a pattern busy: each is answered, where a pattern that backtracks would take days. */
import { describe, expect, vi } from 'vitest'
import { petshop } from '../mock/playing.ts'
import { ask, askToken, get, hold, put } from '../support/asking.ts'
import { pending } from '../support/newstore.ts'
import { test } from '../support/sandboxes.ts'

// What takes a second by itself takes longer where many tests run at once.
vi.setConfig({ testTimeout: 30_000 })

const million = 1_000_000
const blanks = ' '.repeat(million)
const json = { 'Content-Type': 'application/json' }

describe('a text that is made to keep a pattern busy', () => {
  test('as the control token', async ({ open }) => {
    const sandbox = await open({ controlToken: 'sesame' })

    for (const authorization of [
      `Bearer a${blanks}b`,
      `Bearer${blanks}b`,
      `${blanks}Bearer x`,
      `Bearer ${'a '.repeat(million / 2)}`,
    ]) {
      const answer = await ask(sandbox, 'GET', '/_sandbox/health', { headers: { authorization } })

      expect(answer.status).toBe(401)
    }
  })

  test('as credentials for the APIs', async ({ sandbox }) => {
    for (const Authorization of [
      `Bearer a${blanks}b`,
      `Bearer${blanks}a b`,
      `Basic ${'A'.repeat(million)}!`,
      `Basic${blanks}!`,
    ]) {
      expect(await put(sandbox, 1001, {}, { Authorization })).toAnswer(401)
      expect(await hold(sandbox, pending, {}, { Authorization })).toAnswer(401)
      expect(await askToken(sandbox, 'acme', { grant_type: 'client_credentials' }, { Authorization })).toRefuse()
    }
  })

  test('as a preference', async ({ open }) => {
    const sandbox = await open({ specs: { petshop } })

    for (const Prefer of [
      `code${blanks}"`,
      `code=${blanks}"`,
      `code${blanks}=${blanks}!"`,
      `,${blanks}code=`,
      '"\\'.repeat(million / 2),
      '"a'.repeat(million / 2),
    ]) {
      expect(await put(sandbox, 1001, {}, { Prefer })).toAnswer(200)
      expect((await ask(sandbox, 'GET', '/shop/v1/pets/1', { headers: { Prefer } })).status).toBeLessThan(500)
    }
  })

  test('as media types', async ({ open }) => {
    const sandbox = await open({ specs: { petshop } })

    for (const type of [
      `application/${'+json '.repeat(million / 6)}`,
      `a/b${';a=b'.repeat(million / 4)}!`,
      `a/b${blanks}x`,
      `${'a'.repeat(million)}/`,
    ]) {
      expect((await put(sandbox, 1001, {}, { 'Content-Type': type })).status).toBe(415)
      expect(
        (await ask(sandbox, 'POST', '/shop/v1/pets', { headers: { 'Content-Type': type, Accept: type }, body: '{}' }))
          .status,
      ).toBeLessThan(500)
    }
  })

  test('as a fault', async ({ sandbox }) => {
    for (const fault of [
      `status=500${blanks}x`,
      'header.a=1 '.repeat(million / 11),
      `${'-a'.repeat(million / 2)}=1`,
      ';'.repeat(million),
    ]) {
      expect(await put(sandbox, 1001, {}, { 'Sandbox-Fault': fault })).toRefuse()
    }
  })

  test('as a scenario', async ({ sandbox }) => {
    for (const scenario of [
      'order 1 is '.repeat(90_000),
      'order <'.repeat(140_000),
      `order ${' is and '.repeat(120_000)}`,
    ]) {
      const body = { provider: 'skuio', scenario }

      expect(await ask(sandbox, 'POST', '/_sandbox/given', { headers: json, body })).toAnswer(422)
      expect(
        await ask(sandbox, 'POST', '/_sandbox/provider-states', { headers: json, body: { state: scenario } }),
      ).toAnswer(422)
    }
  })

  test('as the path of a fault, full of stars', async ({ sandbox }) => {
    sandbox.faults.add({ kind: 'status', status: 503, match: { path: `${'*a'.repeat(100_000)}b` } })

    expect(await get(sandbox, `/api/sales-orders/${'a'.repeat(4000)}`)).toAnswer(404)
  })

  test('as a date, a date-time and a clock', async ({ sandbox }) => {
    for (const text of ['1'.repeat(900_000), 'T'.repeat(900_000), `2026-05-10T09:00:00.${'1'.repeat(900_000)}x`]) {
      expect(await put(sandbox, 1001, { order_date: text })).toAnswer(422)
      expect(await put(sandbox, 1001, { fulfilled_at: text })).toAnswer(422)
      expect(await ask(sandbox, 'PUT', '/_sandbox/clock', { headers: json, body: { now: text } })).toAnswer(422)
      expect(await ask(sandbox, 'PUT', '/_sandbox/clock', { headers: json, body: { advance: `P${text}` } })).toAnswer(
        422,
      )
    }
  })

  test('as the name of a key', async ({ sandbox }) => {
    expect(await put(sandbox, 1001, { ['order_status'.repeat(50_000)]: 1 })).toAnswer(200)
  })

  test('as a query', async ({ sandbox }) => {
    const query = `a${'%20'.repeat(100_000)}=${'+'.repeat(100_000)}`

    expect(await get(sandbox, `/api/sales-orders/list?${query}`)).toAnswer(200)
    expect(await get(sandbox, `/_sandbox/orders?${query}`)).toAnswer(422)
  })
})
