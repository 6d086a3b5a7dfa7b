/** Pact's verifier is content where it could do nothing at all. Whatever it cannot do must fail here. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test as plain } from 'vitest'
import { PactVerifier, readAccount } from '../../../src/contracts/verifier.ts'
import { verifyContracts } from '../../../src/contracts/verify.ts'
import { providers } from '../../../src/index.ts'
import { test } from '../../cli/command.ts'
import { holds, pact, reads, staysClosed, told, verdicts } from './pacts.ts'

describe('nothing to check is exit code 2', () => {
  test.for<{ title: string; args: string[]; stderr: RegExp }>([
    {
      title: 'no folder contracts/',
      args: [],
      stderr: /There is no folder contracts here: name Pact files, folders or URLs\./,
    },
    {
      title: 'a path that leads nowhere',
      args: ['pacts/web.json'],
      stderr: /There is no file or folder pacts\/web\.json\./,
    },
    {
      title: 'a folder without a contract',
      args: ['docs'],
      stderr: /There is no contract in docs: it holds no \.json file\./,
    },
    {
      title: 'a contract without interactions',
      args: ['empty.json'],
      stderr: /empty\.json could not be verified: it has no interactions/,
    },
    {
      title: 'a contract with another provider',
      args: ['erp.json'],
      stderr: /its provider is "ERP", and only newstore and skuio are played here\./,
    },
    {
      title: 'a provider that is written in another way',
      args: ['big.json'],
      stderr: /its provider is "SKUIO", .* Did you mean "skuio"\?/,
    },
    {
      title: 'filters that leave nothing',
      args: ['good.json', '--consumer', 'wbe'],
      stderr: /No interaction is left by --consumer\. There are contracts between web and skuio\./,
    },
  ])('$title', async ({ args, stderr }, { folder }) => {
    await folder.write('docs/README.md', '# Nothing')
    await folder.write('empty.json', pact('skuio', []))
    await folder.write('erp.json', pact('ERP', [staysClosed]))
    await folder.write('big.json', pact('SKUIO', [staysClosed]))
    await folder.write('good.json', pact('skuio', [staysClosed]))

    const ended = await folder.run(['verify', ...args])

    expect(ended.stderr).toMatch(stderr)
    expect(ended.code).toBe(2)
  })
})

describe('beside a contract that holds', () => {
  test('every other that cannot be verified is named, with the reason, and counts', async ({ folder }) => {
    await folder.write('contracts/a-good.json', pact('skuio', [staysClosed]))
    await folder.write('contracts/b-broken.json', '{ "consumer": ')
    await folder.write('contracts/c-blank.json', '')
    await folder.write('contracts/d-list.json', '[]')
    await folder.write('contracts/e-nameless.json', {
      consumer: {},
      provider: { name: 'skuio' },
      interactions: [staysClosed],
    })
    await folder.write('contracts/f-empty.json', pact('skuio', []))
    await folder.write('contracts/g-erp.json', pact('ERP', [staysClosed]))

    const { report, code } = await told(folder)

    expect(report.contracts.map(({ verdict, problem }) => [verdict, problem?.kind, problem?.reason])).toEqual([
      ['holds', undefined, undefined],
      ['fails', 'broken', expect.stringMatching(/^it is no JSON: /)],
      ['fails', 'broken', 'it is empty'],
      ['fails', 'broken', 'it is no Pact file: it holds no JSON object'],
      ['fails', 'broken', 'it is no Pact file: it does not name its consumer'],
      ['fails', 'empty', 'it has no interactions'],
      ['fails', 'other-provider', 'its provider is "ERP", and only newstore and skuio are played here.'],
    ])
    expect(code).toBe(1)
  })
})

describe('an interaction fails', () => {
  test('with a state that nobody knows, is not said whole, or cannot be; the nearest is named', async ({ folder }) => {
    await folder.write(
      'contracts/web-skuio.json',
      pact('skuio', [
        reads(1002, ['a closed order'], undefined, { description: 'half a sentence' }),
        reads(1002, ['order 1002 is closed', 'nobody knows this'], undefined, { description: 'one of two' }),
        reads(1002, [{ name: 'an order', params: { order_status: 'opn' } }], undefined, {
          description: 'no such status',
        }),
        reads(1002, [], { id: 1002 }, { description: 'the next one' }),
      ]),
    )

    const run = await told(folder)

    expect(verdicts(run).map(([, verdict]) => verdict)).toEqual(['fails', 'fails', 'fails', 'holds'])
    const [half, one, status] = run.report.contracts[0]?.interactions.map(({ reason }) => reason) ?? []
    expect(half).toMatch(
      /^The setup of "a closed order" was answered 422\.\nskuio has no scenario named "a closed order"\./,
    )
    expect(half).toMatch(/Did you mean "a closed, (un)?fulfilled order"\?$/)
    expect(one).toMatch(/^The setup of "nobody knows this" was answered 422\./)
    expect(status).toMatch(/params\.order_status: must be equal to one of the allowed values: draft, open/)
  })

  test('that is none, has half of its parts, or is of another kind', async ({ folder }) => {
    const { request, response } = reads(1001, [], undefined)
    await folder.write(
      'contracts/odd-skuio.json',
      pact('skuio', [
        { description: 'no request', response },
        { description: 'no response', request },
        { description: 'no path', request: { method: 'GET' }, response },
        { description: 'a status as text', request, response: { status: '200' } },
        null,
        { description: 'a message', type: 'Asynchronous/Messages', contents: { content: 'x' } },
        {
          description: 'a rule that is none',
          request,
          response: {
            status: 200,
            body: { data: { id: 1001 } },
            matchingRules: { body: { '$.data.id': { matchers: [{ match: 'regex', regex: '(' }] } } },
          },
        },
      ]),
    )

    const { report } = await told(folder)

    expect(report.counts).toMatchObject({ interactions: 7, fail: 7 })
    expect(
      report.contracts[0]?.interactions.map(({ reason, differences }) => reason ?? differences[0]?.message),
    ).toEqual([
      'It has no request.',
      'It has no response.',
      'Its request has no path.',
      'Its response has no status, but "200".',
      'It has no request.',
      'It is no HTTP interaction (Asynchronous/Messages), and these APIs have no others.',
      expect.stringContaining("'(' is not a valid regular expression"),
    ])
  })

  test('for a number that is written in another way: to the verifier 1.0 is no 1', async ({ folder }) => {
    const text = JSON.stringify(pact('skuio', [reads(1002, [], { id: 1002 })]))
    await folder.write('contracts/web-skuio.json', `\u{feff}${text.replace('"id":1002', '"id":1002.0')}`)

    const { report } = await told(folder)

    expect(report.contracts[0]?.interactions[0]?.differences).toMatchObject([
      { where: '$.data.id', message: 'Expected 1002 (Integer) to be equal to 1002.0 (Decimal)' },
    ])
  })

  test('that calls the other provider', async ({ folder }) => {
    const order = 'b604ffda-7e31-4338-beab-7f939a8c2322'
    await folder.write('contracts/web-skuio.json', pact('skuio', [holds(order, [], { status: 200 })]))

    const { report } = await told(folder)

    expect(report.contracts[0]?.interactions[0]).toMatchObject({
      verdict: 'fails',
      findings: [{ kind: 'mistake', code: 'request.path-or-method.unknown' }],
    })
  })

  test('where the verifier falls, with its last words; so does each after it', async ({ folder }) => {
    await folder.write('contracts/web-skuio.json', pact('skuio', [staysClosed, reads(1001, [], { id: 1001 })]))

    const { report, code } = await told(folder, [], { PACT_PREBUILD_PACKAGE_LOCATION: '/nowhere' })

    const reasons = report.contracts[0]?.interactions.map(({ reason }) => reason) ?? []
    expect(reasons).toHaveLength(2)
    for (const reason of reasons) expect(reason).toMatch(/^The verifier fell \(exit code 1\)\. Its last words:\n/)
    expect(code).toBe(1)
  })

  test('whatever the environment tells the verifier to leave out', async ({ folder }) => {
    await folder.write('contracts/web-skuio.json', pact('skuio', [reads(1002, [], { id: 1 })]))

    const { report, code } = await told(folder, [], {
      PACT_DESCRIPTION: 'another',
      PACT_PROVIDER_STATE: 'another',
      PACT_BROKER_BASE_URL: 'http://127.0.0.1:1',
      HTTP_PROXY: 'http://127.0.0.1:1',
      http_proxy: 'http://127.0.0.1:1',
      QUIRKS: '1',
    })

    expect(report.counts).toMatchObject({ interactions: 1, fail: 1 })
    expect(report.contracts[0]?.interactions[0]?.differences).toMatchObject([
      { where: '$.data.id', expected: 1, actual: 1002 },
    ])
    expect(code).toBe(1)
  })
})

describe('what the verifier says is believed', () => {
  plain.for([
    [
      '{"result":true,"errors":[],"pendingErrors":[],"interactionResults":[]}',
      'The verifier ran 0 interactions instead of one.',
    ],
    ['{"result":true}', 'The verifier ran 0 interactions instead of one.'],
    ['{"result":false,"errors":[{"mismatch":{"message":"Failed to load"}}]}', 'Failed to load'],
    [
      '{"result":true,"interactionResults":[{"result":"OK"},{"result":"OK"}]}',
      'The verifier ran 2 interactions instead of one.',
    ],
    ['{"result":false,"interactionResults":[{"result":"OK"}]}', 'The verifier does not say why.'],
    [
      '{"result":true,"interactionResults":[{"result":"OK"}],"pendingErrors":[{"mismatch":{"message":"Boom"}}]}',
      'Boom',
    ],
    ['{"result":true,"interactionResults":[{"result":"Error"}]}', 'The verifier does not say why.'],
    ['null', 'The verifier could not run: null'],
    ['Pact core crashed', 'The verifier could not run: Pact core crashed'],
  ] as const)('only where one interaction ran, and well: not %s', ([account, reason]) => {
    expect(readAccount(account)).toEqual({ holds: false, differences: [], reason })
  })

  plain('where it did', () => {
    const account = '{"result":true,"errors":[],"interactionResults":[{"result":"OK"}]}'

    expect(readAccount(account)).toEqual({ holds: true, differences: [] })
  })

  plain('and only where the request was seen', async () => {
    const other = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const source = { name: 'web.json', text: JSON.stringify(pact('skuio', [reads(1002, [], undefined)])) }

    const [verified] = await verifyContracts([source], {
      providers,
      target: {
        atOnce: 1,
        isLocal: true,
        headers: {},
        timeoutMs: 5000,
        place: () => ({ baseUrl: `http://127.0.0.1:${port}`, seen: () => [] }),
      },
    })

    expect(verified?.result.interactions[0]).toMatchObject({
      verdict: 'fails',
      reason: 'The verifier says that it holds, but no request has come.',
    })
  })

  plain('and not where it cannot be started', async () => {
    const verifier = new PactVerifier('/nowhere/at/all', true)
    const job = { file: 'x.json', provider: 'skuio', baseUrl: 'http://127.0.0.1:1', headers: {}, timeoutMs: 1000 }

    expect(await verifier.verify(job)).toMatchObject({
      holds: false,
      reason: expect.stringMatching(/cannot be started|fell/),
    })
  })
})
