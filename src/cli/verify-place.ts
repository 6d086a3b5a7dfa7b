/** Where `order-sandbox verify` plays contracts. */
import { availableParallelism } from 'node:os'
import { createSandbox, type Exchange, type Sandbox, type Surroundings, shownUrl, type Target } from '../index.ts'
import type { Values } from './options.ts'

/** Where contracts are played, and what the report says of it. */
export interface OpenPlace {
  readonly about: Surroundings
  readonly target?: Target
  close(): Promise<void>
}

/**
 * A sandbox of its own on a free port; or a deployment, or nothing where nothing is played.
 *
 * @throws Mistake if a fixture is wrong
 */
export async function openPlace(values: Values): Promise<OpenPlace> {
  const { against, staticOnly, clock } = values
  if (staticOnly) return { about: { mode: 'static' }, close: async () => {} }
  if (against !== undefined) {
    const states = values.providerStatesUrl === undefined ? 'announced' : 'set'
    const about = { mode: 'deployment', against: shownUrl(against), states } as const
    return { about, target: deployment(against, values), close: async () => {} }
  }
  const seen = new Map<string, Exchange[]>()
  const sandbox = await createSandbox({
    providers: values.providers,
    fixtures: values.fixtures,
    clock,
    seed: values.seed,
    strict: values.strict,
    auth: values.auth,
    timezone: values.timezone,
    holdGraceSeconds: values.holdGraceSeconds,
    onExchange: (exchange) => {
      if (exchange.path.startsWith('/_sandbox')) return
      seen.set(exchange.session, [...(seen.get(exchange.session) ?? []), exchange])
    },
  })
  try {
    const { url } = await sandbox.listen({ port: 0 })
    const about = { mode: 'sandbox', ...(clock === undefined ? {} : { clock }), states: 'set' } as const
    return { about, target: worlds(sandbox, url, seen, values.header), close: () => sandbox.close() }
  } catch (error) {
    await sandbox.close()
    throw error
  }
}

/** A world of its own for each interaction, in one sandbox. */
function worlds(
  sandbox: Sandbox,
  url: string,
  seen: ReadonlyMap<string, readonly Exchange[]>,
  headers: Values['header'],
): Target {
  let opened = 0
  return {
    atOnce: Math.min(4, availableParallelism()),
    isLocal: true,
    headers: headers ?? {},
    timeoutMs: 10_000,
    place: ({ consumer, provider }) => {
      const session = `verify-${++opened}`
      return {
        baseUrl: `${url}/@${session}`,
        seen: () => seen.get(session) ?? [],
        setState: (call) =>
          sandbox.session(session).fetch(
            new Request(`http://sandbox/_sandbox/provider-states?provider=${provider}`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ ...call, consumer }),
            }),
          ),
      }
    },
  }
}

/** Contracts one after the other: what they leave behind is the deployment's own business. */
function deployment(against: string, { providerStatesUrl, header }: Values): Target {
  const timeoutMs = 30_000
  return {
    atOnce: 1,
    isLocal: /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(against).hostname),
    headers: header ?? {},
    timeoutMs,
    place: ({ consumer, provider }) => ({
      baseUrl: against,
      ...(providerStatesUrl === undefined
        ? {}
        : {
            setState: (call) =>
              fetch(providerStatesUrl, {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ ...call, consumer, provider }),
                // Before the verifier itself loses patience, so that it can be told why.
                signal: AbortSignal.timeout(timeoutMs - 5000),
              }),
          }),
    }),
  }
}
