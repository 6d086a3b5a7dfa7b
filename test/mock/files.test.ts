/** Which OpenAPI files can be played, and what is said of those that cannot. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { Mistake } from '../../src/index.ts'
import { ask, documentOf, json, petshop, playing, taking, written } from './playing.ts'

const post = (schema: object): object => ({
  post: {
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: { 204: { description: '' } },
  },
})

describe('a file', () => {
  test('is shown with its title, its territory and its operations', async () => {
    const sandbox = await playing({ petshop })

    const [mock] = sandbox.mocks

    expect(mock).toMatchObject({ name: 'petshop', title: 'Pet shop', territory: ['/shop/v1'] })
    expect(mock?.operations).toContainEqual({ operationId: 'getPet', method: 'GET', path: '/shop/v1/pets/{id}' })
  })

  test('may be split over the files of its folder', async () => {
    const file = await written(taking({ $ref: './models/pet.yaml#/Pet' }), {
      'models/pet.yaml': 'Pet:\n  properties:\n    name: { $ref: name.json }\n    mother: { $ref: "#/Pet" }\n',
      'models/name.json': { type: 'string' },
    })
    const sandbox = await playing({ file })

    const fits = await ask(sandbox, 'POST', '/things', { headers: json, body: '{"mother":{"name":"Eva"}}' })
    const doesNotFit = await ask(sandbox, 'POST', '/things', { headers: json, body: '{"mother":{"name":1}}' })

    expect([fits.status, doesNotFit.status]).toEqual([204, 422])
  })

  test('may share parts by YAML anchors and merge keys', async () => {
    const file = await written(
      [
        'openapi: 3.0.3',
        'info: { title: Shared, version: "1" }',
        'x-answer: &answer { description: All is well., content: { text/plain: { example: shared } } }',
        'paths:',
        '  /things:',
        '    get:',
        '      responses:',
        '        200: { <<: *answer, headers: {} }',
      ].join('\n'),
    )

    const { text } = await ask(await playing({ file }), 'GET', '/things')

    expect(text).toBe('shared')
  })

  test('of OpenAPI 2.0 has its base path and takes JSON unless it says otherwise', async () => {
    const file = await written({
      swagger: '2.0',
      info: { title: 'Old', version: '1' },
      basePath: '/old',
      paths: {
        '/things': {
          post: {
            parameters: [{ in: 'body', name: 'body', required: true, schema: { type: 'object', required: ['name'] } }],
            responses: { 200: { description: '', schema: { type: 'string' } } },
          },
        },
        '/pictures': {
          post: {
            consumes: ['multipart/form-data'],
            parameters: [{ in: 'formData', name: 'picture', type: 'file' }],
            responses: { 204: { description: '' } },
          },
        },
      },
    })
    const sandbox = await playing({ file })

    const fits = await ask(sandbox, 'POST', '/old/things', { headers: json, body: '{"name":"Tom"}' })
    const doesNotFit = await ask(sandbox, 'POST', '/old/things', { headers: json, body: '{}' })

    expect(fits).toMatchObject({ status: 200, body: 'string' })
    expect(doesNotFit.status).toBe(422)
  })

  test('with several servers answers below the first of each operation', async () => {
    const file = await written(
      documentOf(
        { '/a': post({}), '/b': { ...post({}), servers: [{ url: 'v1/inner/' }] } },
        { servers: [{ url: '/v1' }] },
      ),
    )

    const sandbox = await playing({ file })

    expect(sandbox.mocks[0]?.territory.toSorted()).toEqual(['/v1', '/v1/inner'])
    expect((await ask(sandbox, 'POST', '/v1/inner/b', { headers: json, body: '1' })).status).toBe(204)
    expect((await ask(sandbox, 'POST', '/v1/b', { headers: json, body: '1' })).status).toBe(404)
  })

  test('may lie within another, whose paths it does not take', async () => {
    const outer = await written(documentOf({ '/a': post({}) }))
    const inner = await written(documentOf({ '/b': post({}) }, { servers: [{ url: '/inner' }] }))

    const sandbox = await playing({ outer, inner })

    expect((await ask(sandbox, 'POST', '/a', { headers: json, body: '1' })).status).toBe(204)
    expect((await ask(sandbox, 'POST', '/inner/b', { headers: json, body: '1' })).status).toBe(204)
  })
})

/** Prism passes every request to a schema that it fails to compile, so each of these must refuse what does not fit. */
describe('a schema that is right in the file is checked', () => {
  const numbers = { type: 'object', properties: { n: { type: 'number', minimum: 0, exclusiveMinimum: true } } }
  const modern = { openapi: '3.1.0' }
  const recursive = {
    components: {
      schemas: {
        Node: {
          type: 'object',
          properties: { ...numbers.properties, next: { $ref: '#/components/schemas/Node' } },
        },
      },
    },
  }
  test.each([
    ['a nullable enum of 3.0', taking({ type: 'string', nullable: true, enum: ['a', null] }), ['"a"', 'null'], ['"b"']],
    ['an exclusive minimum of 3.0', taking(numbers), ['{"n":1}'], ['{"n":0}']],
    [
      'a schema that refers to itself',
      taking({ $ref: '#/components/schemas/Node' }, recursive),
      ['{"next":{"n":1}}'],
      ['{"n":0}', '{"next":{"next":{"n":0}}}'],
    ],
    ['a keyword of 3.1', taking({ type: 'array', prefixItems: [{ type: 'string' }] }, modern), ['["a"]'], ['[1]']],
    [
      "OpenAPI's own dialect",
      taking(
        { properties: { a: {} }, unevaluatedProperties: false },
        { ...modern, jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' },
      ),
      ['{"a":1}'],
      ['{"b":1}'],
    ],
    ['a schema with an $id', taking({ $id: 'https://example.com/thing', type: 'string' }), ['"a"'], ['1']],
    [
      'a merged allOf',
      taking({ allOf: [{ required: ['a'] }, { properties: { a: { type: 'integer' } } }] }),
      ['{"a":1}'],
      ['{}', '{"a":"x"}'],
    ],
    [
      'a discriminator',
      taking({ allOf: [{ type: 'object', required: ['t'] }], discriminator: { propertyName: 't' } }),
      ['{"t":"x"}'],
      ['{}'],
    ],
  ])('%s', async (_, document, fitting, others) => {
    const file = await written(document)
    // In the second sandbox too: what Prism compiles is kept for the whole process.
    for (const sandbox of [await playing({ file }), await playing({ file })]) {
      const statusOf = async (body: string): Promise<number> =>
        (await ask(sandbox, 'POST', '/things', { headers: json, body })).status

      for (const body of fitting.filter((one) => one !== 'null'))
        expect([body, await statusOf(body)]).toEqual([body, 204])
      for (const body of others) expect([body, await statusOf(body)]).toEqual([body, 422])
    }
  })
})

describe('a schema that cannot be compiled stops the start', () => {
  const at = (schema: object) => ({ type: 'object', properties: { list: { type: 'array', items: schema } } })
  const body = 'POST /things, request body application/json'
  test.each([
    [
      'a pattern that is none',
      taking(at({ pattern: '[a' })),
      `${body} /properties/list/items`,
      'Invalid regular expression',
    ],
    ['a type that is none', taking(at({ type: 'strng' })), `${body} /properties/list/items`, 'type must be equal to'],
    [
      'required as a boolean',
      taking(at({ required: true })),
      `${body} /properties/list/items`,
      'required must be array',
    ],
    ['an empty enum', taking({ enum: [] }), body, 'enum must NOT have fewer than 1 items'],
    [
      'a dialect that nobody knows',
      taking({}, { openapi: '3.1.0', jsonSchemaDialect: 'https://example.com/dialect' }),
      body,
      'https://example.com/dialect',
    ],
    ['a body that is readOnly as a whole', taking({ readOnly: true }), body, 'leaves nothing to check'],
    [
      'a response',
      documentOf({
        '/things': {
          get: {
            responses: { 200: { description: '', content: { 'application/json': { schema: { minLength: 'x' } } } } },
          },
        },
      }),
      'GET /things, response 200 application/json',
      'minLength must be integer',
    ],
    [
      'a parameter',
      documentOf({
        '/things': { get: { parameters: [{ name: 'q', in: 'query', schema: { pattern: '(' } }], responses: {} } },
      }),
      'GET /things, query parameter q',
      'Invalid regular expression',
    ],
    [
      'a form that refers to itself',
      documentOf(
        {
          '/things': {
            post: {
              requestBody: {
                content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/Node' } } },
              },
              responses: {},
            },
          },
        },
        { components: { schemas: { Node: { properties: { next: { $ref: '#/components/schemas/Node' } } } } } },
      ),
      'POST /things, request body application/x-www-form-urlencoded /properties/next',
      'cannot be checked in a form',
    ],
    [
      'a style for lists on something else',
      documentOf({
        '/things': {
          get: {
            parameters: [{ name: 'q', in: 'query', style: 'pipeDelimited', schema: { type: 'string' } }],
            responses: {},
          },
        },
      }),
      'GET /things, query parameter q',
      'pipeDelimited is for arrays only',
    ],
  ])('%s', async (_, document, field, message) => {
    const file = await written(document)

    const mistake = await playing({ file }).catch((error: unknown) => error)

    expect(mistake).toBeInstanceOf(Mistake)
    expect((mistake as Mistake).message).toContain(file)
    expect((mistake as Mistake).errors).toEqual([{ field, message: expect.stringContaining(message) }])
  })
})

describe('a file that cannot be played says why', () => {
  const server = (url: string): object => documentOf({ '/a': post({}) }, { servers: [{ url }] })
  test.each([
    ['no YAML', 'openapi: [', /main\.yaml cannot be parsed: .*line 1/s],
    ['no object', '[]', /it holds no object/],
    ['no OpenAPI', { title: 'x' }, /neither "openapi" nor "swagger"/],
    ['a version to come', { openapi: '4.0.0' }, /openapi: "4\.0\.0"/],
    ['no operations', documentOf({}), /has no operations/],
    ['a reference to nowhere', taking({ $ref: '#/components/schemas/Nope' }), /#\/components\/schemas\/Nope/],
    ['a reference to the network', taking({ $ref: 'https://example.com/a.json' }), /the sandbox fetches nothing/],
    ['a reference out of its folder', taking({ $ref: '../a.json' }), /\.\.\/a\.json, which is outside/],
    [
      'a reference to no file',
      taking({ $ref: 'a.json#/A' }),
      /no file .*a\.json\. .*main\.json refers to it as a\.json#\/A/,
    ],
    ['a server that is no URL', server('http://:::'), /server whose URL cannot be read: http:\/\/:::/],
    [
      'a server in a provider',
      server('https://example.com/api/v3'),
      /below \/api\/v3, where \/api belongs to skuio.*"servers"/,
    ],
    ['a server in the control API', server('/_sandbox'), /\/_sandbox belongs to the sandbox/],
    [
      'an operation in a provider',
      documentOf({ '/auth/token': post({}) }),
      /has POST \/auth\/token, where \/auth belongs to newstore/,
    ],
    ['an operation that looks like a session', documentOf({ '/@me': post({}) }), /begins with \/@ names a session/],
  ])('%s', async (_, document, reason) => {
    const file = await written(document)

    await expect(playing({ file })).rejects.toThrow(reason)
    await expect(playing({ file })).rejects.toBeInstanceOf(Mistake)
  })

  test('two files at the same place, or one in the other', async () => {
    const root = await written(documentOf({ '/inner/a': post({}) }))
    const inner = await written(server('/inner'))

    await expect(playing({ one: inner, two: inner })).rejects.toThrow('two and one would both answer below /inner.')
    await expect(playing({ root, inner })).rejects.toThrow('root has POST /inner/a, where /inner belongs to inner.')
  })

  test('a name that is none, or taken', async () => {
    await expect(playing({ 'Pet Shop': petshop })).rejects.toThrow(`pet-shop=${petshop}`)
    await expect(playing({ skuio: petshop })).rejects.toThrow('The name skuio is taken')
    await expect(playing({ petshop: '/nowhere/petshop.yaml' })).rejects.toThrow(
      'There is no file /nowhere/petshop.yaml',
    )
  })
})

describe('prism-http', () => {
  const source = new URL('../../src/index.ts', import.meta.url).href
  const program = `
    import { createRequire } from 'node:module'
    import { createSandbox } from ${JSON.stringify(source)}
    const sandbox = await createSandbox(JSON.parse(process.argv[1]))
    await sandbox.fetch(new Request('http://sandbox/api/sales-orders/1'))
    console.log(Object.keys(createRequire(import.meta.url).cache).filter((one) => one.includes('prism-http')).length)
  `
  const loadedWith = async (options: object): Promise<number> => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      program,
      JSON.stringify({ fixtures: {}, ...options }),
    ])
    return Number(stdout)
  }

  test('is loaded only by those who bring a spec', { timeout: 60_000 }, async () => {
    expect(await loadedWith({})).toBe(0)
    expect(await loadedWith({ specs: { petshop } })).toBeGreaterThan(0)
  })
})
