/** OpenAPI files of one's own, right, wrong or hostile: what is right is checked, and what is not stops the start. */
import { describe, expect, test, vi } from 'vitest'
import { Mistake } from '../../src/index.ts'
import { ask, json, playing, taking, written } from '../mock/playing.ts'

// What takes a second by itself takes longer where many tests run at once.
vi.setConfig({ testTimeout: 30_000 })

async function refusal(
  document: object | string,
  beside: Readonly<Record<string, object | string>> = {},
): Promise<Mistake> {
  const file = await written(document, beside)
  const error: unknown = await playing({ file }).catch((thrown: unknown) => thrown)
  if (!(error instanceof Mistake)) throw new Error(`It is played, or fails with ${String(error)}.`)
  return error
}

describe('an enum', () => {
  test.for([
    ['that may be null, and says so', { type: 'string', nullable: true, enum: ['a', null] }, ['"a"', 'null'], ['"b"']],
    ['that may be null, and lists no null', { type: 'string', nullable: true, enum: ['a'] }, ['"a"', 'null'], ['"b"']],
    ['with a value twice', { type: 'string', enum: ['a', 'a', 'b'] }, ['"a"', '"b"'], ['"c"', 'null']],
    ['with the same object twice', { enum: [{ a: 1 }, { a: 1 }] }, ['{"a":1}'], ['{"a":2}']],
  ] as const)('%s is held to', async ([, schema, fitting, others]) => {
    const sandbox = await playing({ file: await written(taking({ type: 'object', properties: { it: schema } })) })
    const statusOf = async (it: string) =>
      (await ask(sandbox, 'POST', '/things', { headers: json, body: `{"it":${it}}` })).status

    expect(await Promise.all(fitting.map(statusOf))).toEqual(fitting.map(() => 204))
    expect(await Promise.all(others.map(statusOf))).toEqual(others.map(() => 422))
  })
})

describe('a document', () => {
  test('of twenty thousand levels is refused', async () => {
    const { message } = await refusal(taking({ $ref: 'deep.json' }), {
      'deep.json': '{"items":'.repeat(20_000) + '{}' + '}'.repeat(20_000),
    })

    expect(message).toMatch(/deep\.json is nested more than 256 deep/)
  })

  test('whose YAML leads back into itself is played', async () => {
    const file = await written(
      'openapi: 3.0.3\ninfo: &info { title: Loop, version: "1", x-self: *info }\npaths: { /things: { get: { responses: { 204: { description: "" } } } } }\n',
    )

    expect((await ask(await playing({ file }), 'GET', '/things')).status).toBe(204)
  })

  test('with a key twice is refused with its line', async () => {
    const { message } = await refusal('openapi: 3.0.3\nopenapi: 3.0.3\ninfo: {}\npaths: {}\n')

    expect(message).toMatch(/Map keys must be unique at line 2, column 1/)
  })
})

describe('a request that would take its file for ever is given up after a second:', () => {
  const slow = {
    '^(a+)+$': `${'a'.repeat(60)}!`,
    '^(a|a)*$': `${'a'.repeat(60)}!`,
    '^(?=b)(\\w+\\s?)*$': `b${'a'.repeat(60)}!`,
  }

  test.for(Object.entries(slow))('a pattern like %s', async ([pattern, text]) => {
    const sandbox = await playing({ file: await written(taking({ type: 'string', pattern })) })

    const given = await ask(sandbox, 'POST', '/things', { headers: json, body: JSON.stringify(text) })
    const fitting = await ask(sandbox, 'POST', '/things', { headers: json, body: '"aab"' })

    expect(given).toMatchObject({
      status: 422,
      body: { validation: [{ code: 'too-slow', message: expect.stringContaining('more than 1000 ms') }] },
    })
    expect([204, 422]).toContain(fitting.status)
  })

  test('a list of half a million items that do not fit', async () => {
    const item = { type: 'object', required: ['id', 'name'], properties: { id: { type: 'integer' } } }
    const sandbox = await playing({ file: await written(taking({ type: 'array', items: item })) })

    const { status, text } = await ask(sandbox, 'POST', '/things', {
      headers: json,
      body: `[${Array<string>(340_000).fill('{}').join(',')}]`,
    })

    expect(status).toBe(422)
    expect(text.length).toBeLessThan(100_000)
  })
})
