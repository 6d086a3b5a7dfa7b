/** What an OpenAPI file without rules answers. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { ask, documentOf, json, petshop, playing, read, written } from './playing.ts'

// One for all: what is played has no state.
const sandbox = await createSandbox({ fixtures: {}, specs: { petshop } })
afterAll(() => sandbox.close())

const prismError = 'https://stoplight.io/prism/errors#'

describe('an answer', () => {
  test('is the first example of the file, below the path of its first server', async () => {
    const { status, headers, body } = await ask(sandbox, 'GET', '/shop/v1/pets')

    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('x-total')).toBe('2')
    expect(body).toEqual([
      { name: 'Tom', kind: 'cat' },
      { name: 'Rex', kind: 'dog' },
    ])
  })

  test('is made from the schema where there is no example, as JSON where that is one of the media types', async () => {
    const { status, headers, body } = await ask(sandbox, 'POST', '/shop/v1/pets', {
      headers: { ...json, accept: '*/*' },
      body: '{"name":"Tom"}',
    })

    expect(status).toBe(201)
    expect(headers.get('content-type')).toBe('application/json')
    expect(body).toMatchObject({ name: 'string', kind: 'cat' })
  })

  test('is the same in every session and through a socket', async () => {
    const { url } = await sandbox.listen()

    const inProcess = await ask(sandbox, 'GET', '/shop/v1/pets/1')
    const overSocket = await read(await fetch(`${url}/shop/v1/pets/1`))
    const inSession = await read(await fetch(`${url}/@worker-3/shop/v1/pets/1`))

    expect(overSocket.body).toEqual(inProcess.body)
    expect(inSession.body).toEqual(inProcess.body)
    expect(overSocket.headers.get('content-type')).toBe('application/json')
  })

  test('does not take its length and encoding from the file, which would cut it off', async () => {
    const { url } = await sandbox.listen()

    const { status, body } = await read(await fetch(`${url}/shop/v1/pets`))

    expect(status).toBe(200)
    expect(body).toHaveLength(2)
  })

  test('to HEAD is that to GET, without the body', async () => {
    const { url } = await sandbox.listen()

    for (const answer of [
      await ask(sandbox, 'HEAD', '/shop/v1/pets/best'),
      await read(await fetch(`${url}/shop/v1/pets/best`, { method: 'HEAD' })),
    ]) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/plain')
      expect(answer.text).toBe('')
    }
  })

  test('prefers a path without parameters', async () => {
    const { text } = await ask(sandbox, 'GET', '/shop/v1/pets/best')

    expect(text).toBe('Tom')
  })

  test('that does not fit its own schema says so', async () => {
    const { status, headers } = await ask(sandbox, 'GET', '/shop/v1/wrong')

    expect(status).toBe(200)
    expect(JSON.parse(headers.get('sl-violations') ?? '')).toMatchObject([
      { location: ['response', 'body'], code: 'required' },
    ])
  })

  test('that is no JSON and no text is refused with the reason', async () => {
    const { status, body } = await ask(sandbox, 'GET', '/shop/v1/certificate')

    expect(status).toBe(406)
    expect(body).toMatchObject({ type: 'urn:order-sandbox:unwritable-answer' })
  })

  test('has no body where HTTP has none, whatever the file says', async () => {
    const { status, text } = await ask(sandbox, 'GET', '/shop/v1/pets/1', { headers: { prefer: 'code=304' } })

    expect(status).toBe(304)
    expect(text).toBe('')
  })

  test.each([
    ['application/json', 200],
    ['text/html, *; q=.2, */*; q=.2', 200],
    ['text/html', 406],
    [';;', 400],
  ])('to Accept: %s is %i where the file says */*', async (accept, expected) => {
    const { status } = await ask(sandbox, 'GET', '/shop/v1/pets/1', { headers: { accept } })

    expect(status).toBe(expected)
  })

  test('never calls the URLs that a file names as callbacks', async () => {
    const called: (string | undefined)[] = []
    const caller = createServer((request, response) => {
      called.push(request.url)
      response.end()
    })
    await once(caller.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void caller.close())
    const callback = { post: { responses: { 200: { description: '' } } } }
    const hooks = await written(
      documentOf({
        '/hooks': {
          post: { responses: { 204: { description: '' } }, callbacks: { done: { '{$request.header.url}': callback } } },
        },
      }),
    )
    const sandbox = await playing({ hooks })
    const url = `http://127.0.0.1:${(caller.address() as AddressInfo).port}/called`

    const { status } = await ask(sandbox, 'POST', '/hooks', { headers: { url } })
    await fetch(`${url}-by-the-test`)

    expect(status).toBe(204)
    expect(called).toEqual(['/called-by-the-test'])
  })
})

describe('Prefer', () => {
  test.each([
    ['code=404', 404, { error: 'it ran away' }],
    ['code="404"', 404, { error: 'it ran away' }],
    ['code=404, example="no such pet"', 404, { error: 'never heard of it' }],
    ['Code=404;foo=bar , EXAMPLE="no such pet"', 404, { error: 'never heard of it' }],
    ['respond-async, code=404, wait=10', 404, { error: 'it ran away' }],
    ['code=404, code=200', 404, { error: 'it ran away' }],
    ['dynamic=false', 200, { name: 'Tom', kind: 'cat' }],
    ['return=minimal', 200, { name: 'Tom', kind: 'cat' }],
    ['"', 200, { name: 'Tom', kind: 'cat' }],
  ])('%s is answered %i', async (prefer, status, body) => {
    const answer = await ask(sandbox, 'GET', '/shop/v1/pets/1', { headers: { prefer } })

    expect(answer).toMatchObject({ status, body })
  })

  test('may come in several header fields', async () => {
    const headers = new Headers([
      ['prefer', 'code=404'],
      ['prefer', 'example="no such pet"'],
    ])

    const answer = await read(await sandbox.fetch(new Request('http://sandbox/shop/v1/pets/1', { headers })))

    expect(answer.body).toEqual({ error: 'never heard of it' })
    expect(answer.headers.get('preference-applied')).toBe('code=404, example="no such pet"')
  })

  test.each([
    ['GET', '/shop/v1/pets/1', 'code=404, wait=10', 'code=404'],
    ['GET', '/shop/v1/pets', 'example=none, dynamic=true', 'example=none'],
    ['GET', '/shop/v1/pets/1', 'dynamic', 'dynamic'],
    ['GET', '/shop/v1/pets/x', 'dynamic', null],
    ['GET', '/shop/v1/pets/1', 'wait=10', null],
  ])('%s %s with %s says that it applied %s', async (method, path, prefer, applied) => {
    const { headers } = await ask(sandbox, method, path, { headers: { prefer } })

    expect(headers.get('preference-applied')).toBe(applied)
  })

  test.each(['code=abc', 'code=', 'code=99', 'code=101', 'example=""', 'dynamic=maybe'])(
    '%s makes no sense and is refused',
    async (prefer) => {
      const { status, body } = await ask(sandbox, 'GET', '/shop/v1/pets/1', { headers: { prefer } })

      expect(status).toBe(422)
      expect(body).toMatchObject({ type: 'urn:order-sandbox:bad-preference' })
    },
  )

  test.each(['code=418', 'example=nope', 'code=404, example=nope', 'code=404, dynamic=true'])(
    '%s, which the file does not have, is answered 404 and not with something else',
    async (prefer) => {
      const { status, body } = await ask(sandbox, 'GET', '/shop/v1/pets/1', { headers: { prefer } })

      expect(status).toBe(404)
      expect(body).toMatchObject({ type: `${prismError}NOT_FOUND` })
    },
  )

  test('may come as query parameters, as Prism takes them', async () => {
    const byQuery = await ask(sandbox, 'GET', '/shop/v1/pets/1?__code=404&__example=no%20such%20pet')
    const byBoth = await ask(sandbox, 'GET', '/shop/v1/pets/1?__code=404', { headers: { prefer: 'code=200' } })
    const dynamic = await ask(sandbox, 'GET', '/shop/v1/pets/1?__dynamic=true')

    expect(byQuery).toMatchObject({ status: 404, body: { error: 'never heard of it' } })
    expect(byQuery.headers.get('preference-applied')).toBeNull()
    expect(byBoth.status).toBe(200)
    expect(dynamic.body).not.toEqual({ name: 'Tom', kind: 'cat' })
  })

  test('dynamic=true makes data up, other data each time, and the same again from the same seed', async () => {
    const headers = { prefer: 'dynamic=true' }
    const take = async (seed: number): Promise<unknown[]> => {
      const sandbox = await playing({ petshop }, seed)
      const answers = []
      for (let count = 0; count < 3; count++)
        answers.push((await ask(sandbox, 'GET', '/shop/v1/pets/1', { headers })).body)
      return answers
    }

    const [first, again, other] = [await take(7), await take(7), await take(8)]

    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    expect(first[1]).not.toEqual(first[0])
  })
})

describe('an invalid request', () => {
  test.each([
    ['a query parameter out of range', 'GET', '/pets?limit=500', {}, undefined, ['query', 'limit']],
    [
      'a query parameter that is none of its values',
      'GET',
      '/pets?kind=cat&kind=cow',
      {},
      undefined,
      ['query', 'kind', '1'],
    ],
    ['a header that is none of its values', 'GET', '/pets', { 'x-shop': 'west' }, undefined, ['header', 'x-shop']],
    ['a path parameter of another type', 'GET', '/pets/tom', {}, undefined, ['path', 'id']],
    ['a body that does not fit', 'PUT', '/pets/1', json, '{"name":""}', ['body', 'name']],
    [
      'a form that does not fit',
      'PUT',
      '/pets/1',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'name=x',
      ['body', 'name'],
    ],
  ])('with %s is answered 422 with the place', async (_, method, path, headers, body, location) => {
    const answer = await ask(sandbox, method, `/shop/v1${path}`, { headers, ...(body === undefined ? {} : { body }) })

    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.body).toMatchObject({ type: `${prismError}UNPROCESSABLE_ENTITY`, validation: [{ location }] })
    expect(JSON.parse(answer.headers.get('sl-violations') ?? '')).toMatchObject([
      { location: ['request', ...location], severity: 'Error' },
    ])
  })

  test.each([
    ['that does not fit', json, '{"name":"Tom","kind":"cow"}'],
    ['that does not fit further in', json, '{"name":"Tom","mother":{"name":"Eva","weight":0}}'],
    ['that is missing', json, undefined],
    ['of another media type', { 'content-type': 'text/plain' }, 'Tom'],
  ])('with a body %s is answered as the file says, where it does', async (_, headers, body) => {
    const answer = await ask(sandbox, 'POST', '/shop/v1/pets', { headers, ...(body === undefined ? {} : { body }) })

    expect(answer).toMatchObject({ status: 400, body: { error: 'this is no pet' } })
    expect(answer.headers.get('sl-violations')).toContain('"request"')
  })

  test('with a missing body is answered 422 where the file says nothing', async () => {
    const things = await written(
      documentOf({
        '/things': { post: { requestBody: { required: true, content: { 'application/json': {} } }, responses: {} } },
      }),
    )
    const sandbox = await playing({ things })

    const { status, body } = await ask(sandbox, 'POST', '/things')

    expect(status).toBe(422)
    expect(body).toMatchObject({ validation: [{ location: [], code: 'required' }] })
  })

  test('of another media type is answered 415 where the file says nothing', async () => {
    const { status, body } = await ask(sandbox, 'PUT', '/shop/v1/pets/1', {
      headers: { 'content-type': 'text/plain' },
      body: 'Tom',
    })

    expect(status).toBe(415)
    expect(body).toMatchObject({ type: `${prismError}INVALID_CONTENT_TYPE` })
  })

  test('with hundreds of violations stays within what a client takes as a header', async () => {
    const { url } = await sandbox.listen()
    const kinds = Array.from({ length: 300 }, (_, index) => `kind=${index}`).join('&')

    const { status, headers, body } = await read(await fetch(`${url}/shop/v1/pets?${kinds}`))

    expect(status).toBe(422)
    expect(headers.get('sl-violations')?.length).toBeLessThan(5000)
    expect((body as { validation: unknown[] }).validation).toHaveLength(100)
  })

  test('without the credentials it needs is answered 401', async () => {
    const without = await ask(sandbox, 'DELETE', '/shop/v1/pets/1')
    const withToken = await ask(sandbox, 'DELETE', '/shop/v1/pets/1', { headers: { authorization: 'Bearer any' } })

    expect(without).toMatchObject({ status: 401, body: { type: `${prismError}UNAUTHORIZED` } })
    expect(without.headers.get('www-authenticate')).toBe('Bearer')
    expect(withToken).toMatchObject({ status: 204, text: '' })
    expect(withToken.headers.get('content-type')).toBeNull()
  })

  test('to an unknown path is answered 404, with an unknown method 405', async () => {
    const unknownPath = await ask(sandbox, 'GET', '/shop/v1/cars')
    const wrongMethod = await ask(sandbox, 'PATCH', '/shop/v1/pets/1')

    expect(unknownPath).toMatchObject({ status: 404, body: { type: `${prismError}NO_PATH_MATCHED_ERROR` } })
    expect(wrongMethod).toMatchObject({ status: 405, body: { type: `${prismError}NO_METHOD_MATCHED_ERROR` } })
    expect(wrongMethod.headers.get('allow')).toBe('DELETE, GET, HEAD, PUT')
  })
})

describe('a request that cannot be read', () => {
  test.each([
    ['a body that ends early', 'malformed-body', '/pets', json, '{"name":'],
    ['a body that is not UTF-8', 'malformed-body', '/pets', json, new Uint8Array([0x22, 0xff, 0x22])],
    ['a body nested too deep', 'malformed-body', '/pets', json, '['.repeat(10_000) + ']'.repeat(10_000)],
    [
      'a form that is not UTF-8',
      'malformed-body',
      '/pets',
      { 'content-type': 'application/x-www-form-urlencoded' },
      '%E0%A4%A=1',
    ],
    ['a Content-Type that is none', 'malformed-content-type', '/pets', { 'content-type': 'garbage' }, 'Tom'],
    ['a Content-Type of punctuation', 'malformed-content-type', '/pets', { 'content-type': ';;' }, 'Tom'],
    ['a path that is not UTF-8', 'malformed-path', '/pets/%E0%A4%A', json, '{}'],
  ])('because of %s is answered 400', async (_, name, path, headers, body) => {
    const answer = await ask(sandbox, 'POST', `/shop/v1${path}`, { headers, body })

    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.body).toMatchObject({ type: `urn:order-sandbox:${name}`, status: 400 })
  })

  test('because its parts have no headers is answered 422', async () => {
    const { status } = await ask(sandbox, 'PUT', '/shop/v1/pets/1', {
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: '--b\r\n\r\n\r\n--b\r\n\r\n--b--',
    })

    expect(status).toBe(422)
  })

  test('because it is too large is answered 413, even where nobody has said its length', async () => {
    const { url } = await sandbox.listen()
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024))
    const body = new ReadableStream({
      start: (stream) => {
        for (let count = 0; count < 20; count++) stream.enqueue(chunk)
        stream.close()
      },
    })

    const inProcess = await ask(sandbox, 'POST', '/shop/v1/pets', { headers: json, body: `"${'x'.repeat(2 ** 20)}"` })
    const chunked = await fetch(`${url}/shop/v1/pets`, {
      method: 'POST',
      headers: json,
      body,
      duplex: 'half',
    } as RequestInit)

    expect(inProcess.status).toBe(413)
    expect(chunked.status).toBe(413)
  })
})

describe('what Prism throws at', () => {
  const of = (parameter: object): object => ({ parameters: [parameter], responses: { 204: { description: '' } } })
  const ids = { type: 'array', items: { type: 'integer' } }
  const document = documentOf({
    '/path/{ids}': { get: of({ name: 'ids', in: 'path', required: true, schema: ids }) },
    '/label/{id}': { get: of({ name: 'id', in: 'path', required: true, style: 'label', schema: { type: 'integer' } }) },
    '/optional': { get: of({ name: 'X-Ids', in: 'header', schema: ids }) },
    '/required': { get: of({ name: 'X-Ids', in: 'header', required: true, schema: ids }) },
    '/answer': {
      get: { responses: { 204: { description: '', headers: { 'X-Ids': { schema: ids, example: [1, 2] } } } } },
    },
  })

  test.each([
    ['a list in the path', '/path/1,2', {}, 204],
    ['a list in the path that does not fit', '/path/1,x', {}, 422],
    ['a label', '/label/.1', {}, 204],
    ['a label without its dot', '/label/1', {}, 422],
    ['an optional list that is not sent', '/optional', {}, 204],
    ['an optional list that is sent', '/optional', { 'x-ids': '1,2' }, 204],
    ['an optional list that does not fit', '/optional', { 'x-ids': '1,x' }, 422],
    ['a required list that is not sent', '/required', {}, 422],
    ['a list in a header of the answer', '/answer', {}, 204],
  ])('%s is answered', async (_, path, headers, status) => {
    const sandbox = await playing({ things: await written(document) })

    const answer = await ask(sandbox, 'GET', path, { headers })

    expect(answer.status).toBe(status)
  })
})
