/** A Pact Broker as far as a verification meets it: HAL on loopback, which remembers what it was asked. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: unknown
}

/** A contract as the broker has it. */
export interface Kept {
  readonly content: object
  readonly pending?: boolean
  readonly wip?: boolean
}

export interface BrokerStandIn {
  readonly url: string
  readonly asked: readonly Asked[]
  /** What was asked by a method below a path. */
  to(method: string, path: string): readonly Asked[]
}

/** @param contracts by provider; its interactions get the ids `<provider>-<n>-<m>` */
export async function startBroker(
  contracts: Readonly<Record<string, readonly Kept[]>>,
  { authorization, refuses }: { readonly authorization?: string; readonly refuses?: string } = {},
): Promise<BrokerStandIn> {
  const asked: Asked[] = []
  let url = ''
  const answerTo = ({ method, path, authorization: given }: Asked): readonly [status: number, body?: object] => {
    if (authorization !== undefined && given !== authorization) return [401, {}]
    const parts = path.split('/').slice(1)
    const [first = '', second = '', third = '', fourth = ''] = parts
    const link = (href: string, more: object = {}): object => ({ href: url + href, ...more })
    if (path === '/') {
      const template = link('/pacts/provider/{provider}/for-verification', { templated: true })
      return [200, { _links: { 'pb:provider-pacts-for-verification': template } }]
    }
    const kept = contracts[third] ?? []
    if (method === 'POST' && parts.at(-1) === 'for-verification') {
      if (!contracts[third]) return [404, { error: 'No provider with this name' }]
      const pacts = kept.map(({ pending, wip }, at) => ({
        shortDescription: 'latest',
        verificationProperties: {
          ...(pending === undefined ? {} : { pending }),
          ...(wip === undefined ? {} : { wip }),
          notices: [
            { when: 'before_verification', text: `This is contract ${at} of ${third}.` },
            { when: 'after_verification:success_true_published_true', text: 'Well done.' },
          ],
        },
        _links: { self: link(`/contracts/provider/${third}/${at}`) },
      }))
      return [200, { _embedded: { pacts } }]
    }
    const one = kept[Number(fourth)]
    if (first === 'contracts' && second === 'provider' && one) {
      const { interactions = [], ...rest } = one.content as { readonly interactions?: readonly object[] }
      return [
        200,
        {
          ...rest,
          interactions: interactions.map((each, at) => ({ ...each, _id: `${third}-${fourth}-${at}` })),
          _links: {
            'pb:publish-verification-results': link(`/results/${third}/${fourth}`),
            'pb:provider': link(`/pacticipants/${third}`),
          },
        },
      ]
    }
    if (first === 'results') return refuses === undefined ? [201, {}] : [400, { errors: { version: [refuses] } }]
    if (first === 'pacticipants' && method === 'GET') {
      return [
        200,
        {
          _links: {
            'pb:branch-version': link(`/pacticipants/${second}/branches/{branch}/versions/{version}`, {
              templated: true,
            }),
            'pb:version-tag': link(`/pacticipants/${second}/versions/{version}/tags/{tag}`, { templated: true }),
          },
        },
      ]
    }
    return first === 'pacticipants' ? [200, {}] : [404, { error: 'not found' }]
  }

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    request.setEncoding('utf8')
    let text = ''
    for await (const piece of request) text += String(piece)
    const { method = '', url: path = '', headers } = request
    const one = { method, path, authorization: headers.authorization, body: text === '' ? undefined : JSON.parse(text) }
    asked.push(one)
    const [status, body] = answerTo(one)
    response.writeHead(status, { 'content-type': 'application/hal+json' }).end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, asked, to: (method, path) => asked.filter((one) => one.method === method && one.path.startsWith(path)) }
}
