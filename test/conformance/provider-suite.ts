/** What every provider must do, whatever it plays: it passes by being listed. */
import { describe, expect } from 'vitest'
import type { Outlook } from '../../src/engine/world.ts'
import type { Provider } from '../../src/provider.ts'
import type { Answer } from '../support/answer.ts'
import { ask, type HeadersToSend } from '../support/asking.ts'
import { type OpenSandbox, test } from '../support/sandboxes.ts'
import { every } from '../support/table.ts'
import { type PlayableCall, SpecDocument, type SpecifiedOperation } from './spec-document.ts'

/** Calls that ask the sandbox for an answer it would not give by itself. Who plays `Prefer` plays them, too. */
export const isPreferred = ({ headers }: PlayableCall): boolean =>
  Object.keys(headers).some((name) => name.toLowerCase() === 'prefer')

/** An id that no fixture has and that every API could have. */
const newId = '98765'

const documents = new Map<string, SpecDocument>()

/** The provider's own spec, read once. */
export function documentOf(provider: Provider): SpecDocument {
  const known = documents.get(provider.name) ?? new SpecDocument(provider.name)
  documents.set(provider.name, known)
  return known
}

export function conformanceSuite(provider: Provider): void {
  const document = documentOf(provider)
  const { operations } = document
  const calls = operations.flatMap((one) => one.calls).filter((one) => !isPreferred(one))

  const play = (
    sandbox: OpenSandbox,
    { method, path, headers, body }: Pick<PlayableCall, 'method' | 'path' | 'headers' | 'body'>,
  ) => ask(sandbox, method, path, { headers, body })

  const expectInSpec = (operationId: string, answer: Answer) =>
    expect(document.faults(operationId, answer), answer.story).toEqual([])

  /** Everything the session has of this provider. */
  const everything = (sandbox: OpenSandbox) => {
    const orders = sandbox.orders(provider.name)
    return orders.list().map(({ id }) => orders.view(id))
  }

  describe(`the examples of the spec of ${provider.title}`, () => {
    test.for(operations)('there is one for $operationId', ({ calls }) => {
      expect(calls.length).toBeGreaterThan(0)
    })

    test.for(calls)('$operation.operationId: $name, answered $status', async (call, { sandbox }) => {
      const before = everything(sandbox)

      const answer = await play(sandbox, call)

      expect(answer).toAnswer(call.status)
      expect(lacking(call.answer, answer.body), answer.story).toEqual([])
      expectInSpec(call.operation.operationId, answer)
      if (call.status >= 400) expect(everything(sandbox)).toEqual(before)
    })
  })

  describe(`the methods and paths of ${provider.title}`, () => {
    /** Each path once, filled in as its first example fills it. */
    const paths = [...new Map(operations.map((one) => [one.path, one])).values()].map((operation) => ({
      operation,
      path: operation.calls[0]?.path.split('?')[0] ?? operation.path,
    }))

    const wrong = paths.flatMap(({ operation, path }) => {
      const there = document.methodsAt(path)
      return ['GET', 'PUT', 'POST', 'PATCH', 'DELETE']
        .filter((method) => !there.includes(method))
        .map((method) => ({
          operation,
          path,
          method,
          there: document.operations.filter((one) => one.path === operation.path).map((one) => one.method),
        }))
    })

    test.for(wrong)(
      '$method $path is answered 405, with $there allowed',
      async ({ operation, path, method, there }, { sandbox }) => {
        const before = everything(sandbox)

        const answer = await play(sandbox, { method, path, headers: document.defaultHeaders, body: undefined })

        expect(answer).toAnswer(405)
        expectInSpec(operation.operationId, answer)
        const allowed = answer.headers.get('allow')?.split(', ') ?? []
        expect(allowed.filter((one) => one !== 'HEAD' && one !== 'OPTIONS').toSorted()).toEqual(there.toSorted())
        expect(everything(sandbox)).toEqual(before)
      },
    )

    const nowhere = provider.territory.flatMap((below) => [
      `${below}/nowhere`,
      `${below}/no/where/at/all`,
      `${below}/%20`,
    ])

    test.for(every({ path: nowhere, method: ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] }))(
      '$method $path is answered 404 in its own dialect',
      async ({ path, method }, { sandbox }) => {
        const answer = await play(sandbox, { method, path, headers: document.defaultHeaders, body: undefined })

        expect(answer).toAnswer(404)
        // The dialect is that of the operations which document a 404.
        const dialects = operations.filter(({ operationId }) => document.faults(operationId, answer).length === 0)
        expect(dialects, answer.story).not.toEqual([])
      },
    )

    test('each operation has a handler, and each handler an operation', () => {
      expect(Object.keys(provider.handlers).toSorted()).toEqual(
        operations.map(({ operationId }) => operationId).toSorted(),
      )
    })
  })

  describe(`the bodies that ${provider.title} gets`, () => {
    const taking = operations.filter(({ mediaType }) => mediaType !== undefined)
    const sendTo = (
      sandbox: OpenSandbox,
      { method, calls }: SpecifiedOperation,
      body: unknown,
      headers: HeadersToSend = {},
    ) => {
      const [call] = calls
      return ask(sandbox, method, call?.path ?? '', { headers: { ...call?.headers, ...headers }, body })
    }

    test.for(taking)('over 1 MiB are answered 413 by $operationId, as documented', async (operation, { sandbox }) => {
      const answer = await sendTo(sandbox, operation, 'x'.repeat(1024 * 1024 + 1))

      expect(answer).toAnswer(413)
      expectInSpec(operation.operationId, answer)
    })

    const garbage: { what: string; body: string | Uint8Array; headers?: HeadersToSend }[] = [
      { what: 'nothing', body: '' },
      { what: 'blanks', body: ' \r\n\t' },
      { what: 'half an object', body: '{"a":' },
      { what: 'null', body: 'null' },
      { what: 'a number', body: '1e999' },
      { what: 'an array', body: '[[[]]]' },
      { what: 'a deep array', body: '['.repeat(5000) },
      { what: 'a deep array that ends', body: '['.repeat(5000) + ']'.repeat(5000) },
      { what: 'a prototype', body: '{"__proto__":{"constructor":null}}' },
      { what: 'a form', body: 'a=b&a=c&=&&%ff=%', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      { what: 'XML', body: '<?xml version="1.0"?><a/>', headers: { 'Content-Type': 'application/xml' } },
      { what: 'bytes', body: Uint8Array.from({ length: 256 }, (_, index) => index) },
      { what: 'bytes of no kind', body: new Uint8Array(64).fill(255), headers: { 'Content-Type': null } },
      { what: 'a kind that is none', body: '{}', headers: { 'Content-Type': ';;,' } },
    ]

    test.for(every({ operation: taking, one: garbage }))(
      'are never a 5xx: $one.what for $operation.operationId',
      async ({ operation, one }, { sandbox }) => {
        const answer = await sendTo(sandbox, operation, one.body, one.headers)

        expect(answer.status, answer.story).toBeLessThan(500)
        expectInSpec(operation.operationId, answer)
      },
    )

    test.for(operations.filter(({ mediaType }) => mediaType === undefined))(
      'do not disturb $operationId, which takes none',
      async (operation, { sandbox }) => {
        const [call] = operation.calls.filter(({ status }) => status === 200)

        const answer = await ask(sandbox, operation.method, `${call?.path}`, {
          headers: { ...call?.headers, 'Content-Type': 'application/json' },
        })

        expect(answer).toAnswer(200)
        expectInSpec(operation.operationId, answer)
      },
    )
  })

  describe(`the rules of ${provider.title}`, () => {
    test('have an id each, with its name before it', () => {
      const ids = provider.rules.map(({ id }) => id)

      expect(ids.filter((id) => !new RegExp(`^${provider.name}\\.[a-z0-9]+(-[a-z0-9]+)*$`).test(id))).toEqual([])
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    })

    test.for(provider.rules)('$id is one statement, and says how we know it', ({ statement, basis }) => {
      expect(statement).toMatch(/^\S.{10,}\.$/s)
      if (basis.kind === 'documented') {
        expect(basis.quote).toMatch(/\w/)
        expect(basis.source).toMatch(/\w/)
      } else {
        expect(basis.why).toMatch(/^\S.{10,}[.!]$/s)
      }
    })

    test('are all of them listed: those of gates, transitions and guards, too', () => {
      const listed = new Set(provider.rules.map(({ id }) => id))
      const gates = Object.values(provider.handlers).flatMap(({ gates }) => gates)
      const guards = provider.transitions.flatMap(({ guards = [] }) => guards)

      expect(
        [...gates, ...provider.transitions, ...guards].map(({ id }) => id).filter((id) => !listed.has(id)),
      ).toEqual([])
    })
  })

  describe(`the scenarios of ${provider.title}`, () => {
    /** Every way to fill in the placeholders of a sentence. */
    const sentences = provider.scenarios.flatMap(({ sentence, choices = {} }) => {
      const names = [...sentence.matchAll(/<(\w+)>/g)].map(([, name]) => name ?? '')
      const values = Object.fromEntries(names.map((name) => [name, choices[name] ?? [name === 'id' ? newId : '500']]))
      return every(values).map((words) => ({
        sentence,
        words: words as Record<string, string>,
        filled: sentence.replace(/<(\w+)>/g, (_, name: string) => String((words as Record<string, string>)[name])),
      }))
    })

    /** The status that a sentence without placeholders names: "an order on hold". */
    const statusIn = (sentence: string) =>
      provider.statuses.find((status) => new RegExp(`\\b${status.replaceAll('_', '[ _]')}\\b`).test(sentence))

    test.for(sentences)('"$filled" sets what it says', async ({ sentence, words, filled }, { sandbox }) => {
      const orders = sandbox.orders(provider.name)
      await sandbox.given(provider.name, 'no orders')
      expect(orders.list()).toEqual([])

      await sandbox.given(provider.name, filled)

      const [summary, ...more] = orders.list()
      expect(more).toEqual([])
      const { id, ...said } = words
      if (id !== undefined) {
        expect(summary?.id).toBe(id)
        expect(orders.get(id)).toMatchObject(said)
      } else if (statusIn(sentence) !== undefined) {
        expect(summary?.status).toBe(statusIn(sentence))
      }
    })

    test.for(sentences.filter(({ words }) => 'id' in words))(
      '"$filled" can be said with its words as parameters',
      async ({ sentence, words, filled }, { sandbox }) => {
        await sandbox.given(provider.name, filled)
        const expected = sandbox.orders(provider.name).get(newId)
        await sandbox.given(provider.name, 'no orders')

        await sandbox.given(provider.name, sentence, words)

        expect(sandbox.orders(provider.name).get(newId)).toEqual(expected)
      },
    )

    test('take the fixture of an id where there is one', async ({ sandbox }) => {
      const orders = sandbox.orders(provider.name)
      for (const { id, order } of orders.list()) {
        const status = String(order[provider.orders.statusKey])
        await sandbox.given(provider.name, `order ${id} is ${status}`)
        expect(orders.get(id)).toEqual(order)
      }
    })

    test('are refused by the nearest one when nobody knows them', async ({ sandbox }) => {
      for (const { sentence } of provider.scenarios) {
        const misspelt = sentence.replace(/e/, 'ee')
        if (misspelt === sentence || /<\w+>/.test(sentence)) continue
        await expect(sandbox.given(provider.name, misspelt)).rejects.toMatchObject({
          name: 'Mistake',
          message: expect.stringContaining(sentence),
        })
      }
    })
  })

  describe(`what ${provider.title} says of each status change beforehand`, () => {
    const [update] = operations.filter(
      (one) => one.mediaType === 'application/json' && provider.handlers[one.operationId]?.order,
    )
    const { statusKey } = provider.orders
    const defaults = Object.values(document.defaultHeaders)

    /** Orders that differ in what is said of them. */
    const differing = (sandbox: OpenSandbox) => {
      const orders = sandbox.orders(provider.name)
      const seen = new Map<string, { id: string; transitions: readonly Outlook[] }>()
      for (const { id, tenant } of orders.list()) {
        const { transitions } = orders.view(id) ?? { transitions: [] }
        if (tenant !== undefined && !defaults.includes(tenant)) continue
        const said = JSON.stringify(transitions)
        if (!seen.has(said)) seen.set(said, { id, transitions })
      }
      return [...seen.values()]
    }

    test('covers every status there is', ({ sandbox }) => {
      const covered = differing(sandbox).map(({ id }) => sandbox.orders(provider.name).get(id)?.[statusKey])

      expect(new Set(covered)).toEqual(new Set(provider.statuses))
    })

    test('is what then happens', async ({ sandbox }) => {
      const failures: string[] = []
      for (const { id, transitions } of differing(sandbox)) {
        for (const outlook of transitions) {
          await sandbox.reset()
          failures.push(
            ...(await differences(sandbox, id, outlook)).map((one) => `${id}: ${JSON.stringify(outlook)}\n  ${one}`),
          )
        }
      }
      expect(failures).toEqual([])
    })

    test('comes from every row there is, except those that nobody can ask for', ({ sandbox }) => {
      const outlooks = differing(sandbox).flatMap(({ transitions }) => transitions)
      const spoken = new Set(outlooks.map(({ rule }) => rule))
      const askable = new Set(outlooks.map(({ trigger }) => trigger))
      const rows = provider.transitions.flatMap((row) => [
        row,
        ...(row.guards ?? []).map((guard) => ({ ...guard, trigger: row.trigger })),
      ])

      expect(rows.filter(({ id, trigger }) => !spoken.has(id) && askable.has(trigger)).map(({ id }) => id)).toEqual([])
    })

    /** How what happens differs from what was foretold. */
    async function differences(sandbox: OpenSandbox, id: string, outlook: Outlook): Promise<string[]> {
      const orders = sandbox.orders(provider.name)
      const before = orders.view(id)
      const refusedThen = outlook.body
        ? await askFor(sandbox, id, outlook)
        : await orders.transition(id, outlook.to).then(
            () => [],
            () => (outlook.verdict === 'refuse' ? [] : ['it was refused']),
          )
      const after = orders.view(id)
      const status = String(after?.order[statusKey])
      return [
        ...refusedThen,
        ...(status === outlook.result ? [] : [`the status is then ${status}`]),
        ...(outlook.verdict === 'refuse' && JSON.stringify(after) !== JSON.stringify(before)
          ? ['it was refused, and changed']
          : []),
      ]
    }

    async function askFor(sandbox: OpenSandbox, id: string, { body, verdict, rule }: Outlook): Promise<string[]> {
      if (!update) return ['there is no operation that could be asked']
      const answer = await ask(sandbox, update.method, update.path.replace(/\{\w+\}/, id), {
        headers: { ...document.defaultHeaders, 'Content-Type': 'application/json' },
        body,
      })
      const refused = answer.status >= 400
      return [
        ...(refused === (verdict === 'refuse') ? [] : [`it was answered ${answer.status}`]),
        ...(verdict === 'suppress' && !answer.notices.some((notice) => notice.rule === rule)
          ? ['there is no notice of the rule']
          : []),
      ]
    }
  })
}

/** What a value lacks of what it should have at least, line by line. A list begins as expected; an empty one is empty. */
function lacking(expected: unknown, actual: unknown, path = ''): string[] {
  if (expected === undefined) return []
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) {
    return Object.is(expected, actual)
      ? []
      : [`${path || '/'} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`]
  }
  const isEmptied = Array.isArray(expected) && expected.length === 0
  if (Array.isArray(actual) && isEmptied && actual.length > 0) {
    return [`${path || '/'} has ${actual.length} items, not none`]
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    lacking(value, (actual as Record<string, unknown>)[key], `${path}/${key}`),
  )
}
