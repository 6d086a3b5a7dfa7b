/** The control call that tells what a request would come to, without sending it. */
import type { JsonObject } from '../domain/json.ts'
import { Mistake } from '../engine/ours.ts'
import { viewOf } from '../journal/journal.ts'
import { isBelow } from '../openapi/mock-territory.ts'
import { badValue, type ControlCall, json, type Play } from './call.ts'

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export const explainCalls: Readonly<Record<string, Play>> = {
  explainRequest: async (call) => {
    const { world, explain, body } = call
    const asked = body as JsonObject & Asked
    checkPath(asked.path, call)
    const entry = await explain(world, requestOf(asked))
    if (!entry) throw new Mistake('invalid', `Nothing can be told of ${asked.method} ${asked.path}.`)
    // It has no place in the journal, and nobody waited for it.
    const {
      n: _n,
      session: _session,
      at: _at,
      durationMs: _ms,
      actor: _actor,
      faults: _faults,
      ...rest
    } = viewOf(entry)
    return json(rest)
  },
}

/** @throws Mistake if no API that is played by rules has such a path */
function checkPath(path: string, { providers, mocks }: ControlCall): void {
  const bare = path.split('?', 1)[0] ?? ''
  const holds = (territory: readonly string[]): boolean => territory.some((one) => isBelow(bare, one))
  if (providers.some(({ territory }) => holds(territory))) return
  const mock = mocks.find(({ territory }) => holds(territory))
  if (mock) throw badValue('path', `belongs to ${mock.name}, which is played without rules: nothing is decided there`)
  const known = providers.flatMap(({ title, territory }) => `${title} below ${territory.join(' and ')}`)
  throw badValue('path', `must be that of a simulated API: ${known.join(', ')}`)
}

function requestOf({ method, path, headers: given = {}, body }: Asked): Request {
  if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
    throw badValue('body', `cannot go with ${method}`)
  }
  const headers = headersOf(given)
  // What a request asks of the sandbox itself would spoil the answer.
  for (const name of ['sandbox-fault', 'prefer']) headers.delete(name)
  if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  return new Request(new URL(path, 'http://sandbox'), {
    method,
    headers,
    ...(text === undefined ? {} : { body: text }),
  })
}

function headersOf(given: Readonly<Record<string, string>>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    try {
      headers.set(name, value)
    } catch {
      throw badValue(`headers.${name}`, 'is no header that can be sent')
    }
  }
  return headers
}
