/** A Pact Broker as the place where contracts come from, and to which results go. */
import { describe, expect } from 'vitest'
import { test } from '../../cli/command.ts'
import { startBroker } from './broker-stand-in.ts'
import { flags, holds, pact, reopens, staysClosed, told, verdicts } from './pacts.ts'

const good = { content: pact('skuio', [staysClosed]) }
const bad = { content: pact('skuio', [staysClosed, reopens], { consumer: 'sync' }) }
const newstore = { content: pact('newstore', [holds('b604ffda-7e31-4338-beab-7f939a8c2322', [], { status: 200 })]) }
const token = 's3cret-token'

describe('a broker', () => {
  test('gives what waits for each provider, by the selectors, and is told nothing unless asked to', async ({
    folder,
  }) => {
    const broker = await startBroker({ skuio: [good], newstore: [newstore] }, { authorization: `Bearer ${token}` })

    const run = await told(
      folder,
      flags({
        brokerUrl: broker.url,
        enablePending: true,
        includeWipSince: '2026-01-01',
        consumerVersionSelectors: '[{"mainBranch":true},{"deployedOrReleased":true}]',
        consumerVersionTags: 'prod',
        providerBranch: 'main',
      }),
      { PACT_BROKER_TOKEN: token },
    )

    expect(verdicts(run)).toEqual([
      ['puts an order on hold', 'holds'],
      ['does not reopen it', 'holds'],
    ])
    expect(run.report.contracts.map(({ source, notices }) => [source, notices])).toEqual([
      [`${broker.url}/contracts/provider/newstore/0`, ['This is contract 0 of newstore.']],
      [`${broker.url}/contracts/provider/skuio/0`, ['This is contract 0 of skuio.']],
    ])
    expect(broker.to('POST', '/pacts').map(({ path, body }) => ({ path, body }))).toEqual(
      ['newstore', 'skuio'].map((name) => ({
        path: `/pacts/provider/${name}/for-verification`,
        body: {
          includePendingStatus: true,
          includeWipPactsSince: '2026-01-01',
          providerVersionBranch: 'main',
          consumerVersionSelectors: [{ mainBranch: true }, { deployedOrReleased: true }, { tag: 'prod', latest: true }],
        },
      })),
    )
    expect(broker.to('POST', '/results')).toEqual([])
    expect(broker.to('PUT', '/')).toEqual([])
    expect(run.code).toBe(0)
  })

  test('is told of each interaction, of the version with its branch and tags', async ({ folder }) => {
    const broker = await startBroker({ skuio: [good, bad] }, { authorization: `Basic ${btoa('me:pass')}` })

    const run = await told(
      folder,
      flags({
        brokerUrl: broker.url,
        brokerUsername: 'me',
        brokerPassword: 'pass',
        provider: 'skuio',
        publish: true,
        providerVersion: '1.2+3',
        providerBranch: 'feat/x',
        providerTags: 'dev',
        buildUrl: 'https://ci.example.com/7',
      }),
    )

    expect(run.code).toBe(1)
    expect(run.report.contracts.map(({ published }) => published)).toEqual([{ version: '1.2+3' }, { version: '1.2+3' }])
    expect(
      broker
        .to('PUT', '/')
        .map(({ path }) => path)
        .slice(0, 2),
    ).toEqual([
      '/pacticipants/skuio/branches/feat%2Fx/versions/1.2%2B3',
      '/pacticipants/skuio/versions/1.2%2B3/tags/dev',
    ])
    const [first, second] = broker.to('POST', '/results')
    expect(first).toMatchObject({
      path: '/results/skuio/0',
      body: { success: true, providerApplicationVersion: '1.2+3' },
    })
    expect(second?.body).toEqual({
      success: false,
      providerApplicationVersion: '1.2+3',
      buildUrl: 'https://ci.example.com/7',
      verifiedBy: { implementation: 'order-sandbox', version: expect.any(String) },
      testResults: [
        { interactionId: 'skuio-1-0', interactionDescription: 'does not reopen it', success: true },
        {
          interactionId: 'skuio-1-1',
          interactionDescription: 'reopens it',
          success: false,
          mismatches: [
            { attribute: 'body', identifier: '$.data.order_status', description: expect.stringContaining('open') },
          ],
        },
      ],
    })
    expect(run.stderr).toMatch(/The result of .*skuio\/1 was published for version 1\.2\+3\./)
  })

  test('may have contracts that are pending or work in progress: they fail without harm, and it is told so', async ({
    folder,
  }) => {
    const broker = await startBroker({
      skuio: [good, { ...bad, pending: true }, { content: pact('skuio', [reopens], { consumer: 'new' }), wip: true }],
    })

    const run = await told(
      folder,
      flags({ brokerUrl: broker.url, provider: 'skuio', enablePending: true, publish: true, providerVersion: '1' }),
    )

    expect(run.report.contracts.map(({ verdict, pending, wip }) => [verdict, pending, wip])).toEqual([
      ['holds', false, false],
      ['pending', true, false],
      ['pending', true, true],
    ])
    expect(broker.to('POST', '/results').map(({ body }) => (body as { success: boolean }).success)).toEqual([
      true,
      false,
      false,
    ])
    expect(run.report.holds).toBe(true)
    expect(run.code).toBe(0)
  })

  test('that does not take a result is told of, and that is no success', async ({ folder }) => {
    const broker = await startBroker({ skuio: [good] }, { refuses: 'must be a semantic version' })

    const run = await told(folder, [
      '--broker-url',
      broker.url,
      '--provider',
      'skuio',
      '--publish',
      '--provider-version',
      'x',
    ])

    expect(run.report.contracts[0]?.verdict).toBe('holds')
    expect(run.report.contracts[0]?.published).toEqual({
      problem: expect.stringMatching(/^POST .*\/results\/skuio\/0 was answered 400: .*must be a semantic version/),
    })
    expect(run.code).toBe(1)
  })

  test('can be asked for one contract by its URL, as its webhooks name it', async ({ folder }) => {
    const broker = await startBroker({ skuio: [good] }, { authorization: `Bearer ${token}` })

    const run = await told(
      folder,
      [`${broker.url}/contracts/provider/skuio/0`, '--publish', '--provider-version', '2'],
      { ORDER_SANDBOX_BROKER_TOKEN: token },
    )

    expect(run.report.contracts).toMatchObject([{ verdict: 'holds', published: { version: '2' } }])
    expect(broker.to('POST', '/results')).toHaveLength(1)
    expect(run.code).toBe(0)
  })
})

describe('exit code 2, and why', () => {
  test.for<{ title: string; args: (url: string) => string[]; stderr: RegExp }>([
    {
      title: 'a broker that does not know the provider',
      args: (url) => ['--broker-url', url, '--provider', 'newstore'],
      stderr: /has no contracts with newstore to verify\./,
    },
    {
      title: 'a broker that cannot be reached',
      args: () => ['--broker-url', 'http://127.0.0.1:1'],
      stderr: /http:\/\/127\.0\.0\.1:1\/ cannot be reached: fetch failed/,
    },
    {
      title: 'a server that is no broker',
      args: (url) => ['--broker-url', `${url}/contracts/provider/skuio/0`],
      stderr: /is no Pact Broker, or too old a one/,
    },
    {
      title: 'a URL that gives nothing',
      args: (url) => [`${url}/nowhere`],
      stderr: /GET .*\/nowhere was answered 404: not found/,
    },
    {
      title: 'a result without a version',
      args: (url) => ['--broker-url', url, '--publish'],
      stderr: /--publish needs --provider-version/,
    },
    {
      title: 'a result of a part',
      args: (url) => ['--broker-url', url, '--publish', '--provider-version', '1', '--state', 'x'],
      stderr: /--publish tells of whole contracts/,
    },
    {
      title: 'a result of files',
      args: () => ['web.json', '--publish', '--provider-version', '1'],
      stderr: /--publish needs contracts that come from a broker\./,
    },
    {
      title: 'two kinds of credentials',
      args: (url) => ['--broker-url', url, '--broker-token', 't', '--broker-username', 'u'],
      stderr: /exclude each other/,
    },
  ])('$title', async ({ args, stderr }, { folder }) => {
    const broker = await startBroker({ skuio: [good] })
    await folder.write('web.json', good.content)

    const ended = await folder.run(['verify', ...args(broker.url)])

    expect(ended.stderr).toMatch(stderr)
    expect(ended.code).toBe(2)
  })

  test('credentials that are wrong, or that a link would lead elsewhere', async ({ folder }) => {
    const broker = await startBroker({ skuio: [good] }, { authorization: `Bearer ${token}` })
    const elsewhere = broker.url.replace('127.0.0.1', 'localhost')

    const refused = await folder.run(['verify', '--broker-url', broker.url, '--broker-token', 'wrong'])
    const led = await folder.run(['verify', '--broker-url', elsewhere, '--broker-token', token])

    expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/was answered 401: give --broker-token/) })
    expect(led).toMatchObject({ code: 2, stderr: expect.stringMatching(/whose credentials no other server is given/) })
    expect(broker.asked.at(-1)?.authorization).toBeUndefined()
    expect(refused.stderr + led.stderr).not.toContain(token)
  })
})
