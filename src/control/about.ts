/** The control calls that tell what the sandbox is: what it plays, by which rules, in which sessions. */
import { Mistake } from '../engine/ours.ts'
import { defaultSession } from '../engine/sessions.ts'
import { requiredHeaders, type SpecOperation } from '../openapi/spec.ts'
import type { Provider } from '../provider.ts'
import { type ControlCall, json, nothing, type Play } from './call.ts'
import { spec } from './spec.generated.js'
import { version } from './version.generated.ts'

export const index: Play = ({ providers, mocks, session, world, origin }) =>
  json({
    version,
    session,
    providers: providers.map(({ name, title }) => ({ name, title })),
    mocks: mocks.map(({ name, title }) => ({ name, title })),
    counts: world.counts(),
    operations: [
      ...providers.flatMap((one) =>
        one.spec.operations.map((operation) => ({
          ...shown(operation, origin, one.name),
          headers: requiredHeaders(operation),
        })),
      ),
      ...mocks.flatMap((one) =>
        one.operations.map((operation) => shown({ summary: operation.operationId, ...operation }, origin, one.name)),
      ),
    ],
    control: spec.operations.map((operation) => shown(operation, origin)),
  })

type Shown = Pick<SpecOperation, 'operationId' | 'method' | 'path' | 'summary'>

const shown = ({ operationId, method, path, summary }: Shown, origin: string, provider?: string) => ({
  ...(provider === undefined ? {} : { provider }),
  operationId,
  method,
  url: origin + path,
  summary,
})

export const aboutCalls: Readonly<Record<string, Play>> = {
  getHealth: () => json({ status: 'ok' }),

  getIndex: index,

  listRules: ({ providers }) => json({ rules: providers.flatMap(rulesOf) }),

  getOpenapi: async ({ providers, readSpec, params: { file = '' } }) => {
    const files = [...providers.map(({ name }) => name), 'control'].map((name) => `${name}.yaml`)
    if (!files.includes(file)) {
      throw new Mistake('unknown', `There is no spec named "${file.slice(0, 80)}". There are: ${files.join(', ')}.`)
    }
    const brought = providers.find(({ name }) => `${name}.yaml` === file)?.spec.document?.text
    if (brought === undefined && !readSpec) {
      throw new Mistake('unknown', `${file} is a file of the package, and this sandbox runs where there are no files.`)
    }
    return new Response(brought ?? (await readSpec?.(file)), { headers: { 'content-type': 'application/yaml' } })
  },

  listSessions: ({ sessions }) =>
    json({ sessions: sessions.worlds().map((world) => ({ name: world.name, counts: world.counts() })) }),

  deleteSession: async ({ sessions, params: { name = '' } }: ControlCall) => {
    if (name === defaultSession) {
      throw new Mistake('conflict', `The session ${name} is always there. To begin again in it: POST /_sandbox/reset`)
    }
    if (!(await sessions.delete(name))) {
      throw new Mistake(
        'unknown',
        `There is no session named "${name.slice(0, 80)}". All of them: GET /_sandbox/sessions`,
      )
    }
    return nothing()
  },
}

/** Each rule as it may be shown: a transition with its statuses, a guard with its verdict. */
function rulesOf({ name, rules, transitions }: Provider) {
  const guards = transitions.flatMap((row) => row.guards ?? [])
  return rules.map(({ id, statement, basis }) => {
    const row = transitions.find((one) => one.id === id)
    const guard = guards.find((one) => one.id === id)
    return {
      id,
      provider: name,
      statement,
      basis,
      ...(row && {
        trigger: row.trigger,
        from: row.from,
        to: row.to,
        verdict: row.verdict ?? 'allow',
        guards: row.guards?.map((one) => one.id) ?? [],
      }),
      ...(guard && { verdict: guard.verdict, remedy: guard.remedy }),
    }
  })
}
