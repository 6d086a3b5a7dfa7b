/** The checks of a provider can fail: each spoilt one by those that are about it, and by no others. */
import { describe, expect, test } from 'vitest'
import returns from '../../examples/returns-api/index.ts'
import { createSandbox, type Handler, type Provider, type SandboxOptions } from '../../src/index.ts'
import { conformance } from '../../src/testing/index.ts'

const { handlers, spec, dialect, scenarios } = returns
const { getReturn, updateReturn } = handlers
if (!getReturn || !updateReturn || !spec.document) throw new Error('The Returns API is not what it was.')
const { file, text } = spec.document

const withHandler = (name: string, handler: Handler): Provider => ({
  ...returns,
  handlers: { ...handlers, [name]: handler },
})
const silent: Handler = { ...updateReturn, play: (call) => ({ ...updateReturn.play(call), notices: [] }) }
const gullible: Handler = { ...updateReturn, gates: updateReturn.gates.filter(({ id }) => id !== 'returns.not-json') }

interface Spoilt {
  readonly provider: Provider
  readonly fixtures?: SandboxOptions['fixtures']
  /** The checks that fail. */
  readonly fail: readonly RegExp[]
}

const spoilt: Readonly<Record<string, Spoilt>> = {
  'an example that is answered otherwise': {
    provider: {
      ...returns,
      spec: {
        ...spec,
        document: { file, text: text.replace('answer: { status: approved }', 'answer: { status: sent }') },
      },
    },
    fail: [/: updateReturn: approve, answered 200$/],
  },
  'a suppression that nobody is told of': {
    provider: withHandler('updateReturn', silent),
    fail: [/: is what then happens$/],
  },
  'a body that it should not take': {
    provider: withHandler('updateReturn', gullible),
    fail: [/: are never a 5xx: .* for updateReturn$/],
  },
  'a refusal in another dialect': {
    provider: {
      ...returns,
      dialect: { ...dialect, refuse: ({ status }) => ({ status, headers: {}, body: { oops: true } }) },
    },
    fail: [/: (create|get|update)Return: .*, answered 4/, /is answered 40[45]/, /^the bodies it gets: (over|are)/],
  },
  'a scenario that sets something else': {
    provider: {
      ...returns,
      scenarios: scenarios.map((one) =>
        one.sentence === 'an approved return'
          ? { ...one, set: (stage, params) => stage.put({ id: 'RMA-1002', ...params, status: 'rejected' }) }
          : one,
      ),
    },
    fail: [/: "an approved return" sets what it says$/],
  },
  'fixtures that do not show what can happen': {
    provider: returns,
    fixtures: { returns: { orders: [{ id: 'RMA-1003', status: 'received' }] } },
    fail: [
      /^the examples of its spec: (create|update)Return/,
      /: covers every status there is$/,
      /: comes from every row/,
    ],
  },
}

describe('a provider fails with', () => {
  test.for(Object.entries(spoilt))('%s', async ([, { provider, fixtures, fail }]) => {
    const sandbox = await createSandbox({ providers: [provider], fixtures, clock: '2026-05-10T09:00:00Z' })

    const failed: string[] = []
    for (const { name, run } of conformance(provider, { sandbox })) await run().catch(() => failed.push(name))

    for (const expected of fail) expect(failed).toContainEqual(expect.stringMatching(expected))
    expect(failed.filter((name) => !fail.some((expected) => expected.test(name)))).toEqual([])
  })
})
