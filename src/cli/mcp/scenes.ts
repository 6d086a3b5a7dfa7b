/** The tools that tell what there is, and set a session up. */
import { z } from 'zod'
import type { components } from '../../client/index.ts'
import { adds, looks, provider, removes, session, tool } from './tool.ts'

type Schemas = components['schemas']

const clockOf = ({ now, frozen, timezone }: Schemas['ClockReading']): string =>
  `${now} (${frozen ? 'stopped' : 'running'}, business time zone ${timezone})`

export const overview = tool({
  name: 'overview',
  title: 'What the sandbox plays',
  description:
    'Start here. The simulated APIs with their operations, how many orders there are, the scenes that can be set, the time, the faults in force and the sessions.',
  input: z.strictObject({ session }),
  hints: looks,
  play: async (_, { sandbox }) => {
    const [index, clock, faults, scenarios, sessions] = await Promise.all([
      sandbox.about(),
      sandbox.clock.read(),
      sandbox.faults.list(),
      sandbox.scenarios(),
      sandbox.sessions.list(),
    ])
    const lines = [
      `order-sandbox ${index.version}, session ${index.session}. Sessions: ${sessions.map(({ name }) => name).join(', ')}.`,
      `Clock: ${clockOf(clock)}.`,
      faults.length === 0 ? 'Faults in force: none.' : 'Faults in force:',
      ...faults.map(({ strikes: _strikes, ...fault }) => `- ${JSON.stringify(fault)}`),
    ]
    for (const { name, title } of index.providers) {
      const count = index.counts[name] ?? 0
      lines.push('', `${title} (${name}): ${count} ${count === 1 ? 'order' : 'orders'}`)
      for (const { method, url, summary } of index.operations.filter((one) => one.provider === name)) {
        lines.push(`- ${method} ${pathOf(url)}: ${summary}`)
      }
      lines.push('Scenes:')
      for (const { sentence, params, choices } of scenarios.filter((one) => one.provider === name)) {
        const words = Object.entries(choices).map(([word, those]) => `<${word}>: ${those.join(', ')}`)
        const taken = params === 'none' ? [] : [`params: ${params}`]
        lines.push(`- ${sentence}${[...words, ...taken].map((one) => `; ${one}`).join('')}`)
      }
      lines.push(`Rules and spec: order-sandbox://rules/${name}, order-sandbox://openapi/${name}`)
    }
    const others = index.operations.filter((one) => index.providers.every(({ name }) => name !== one.provider))
    if (others.length > 0) lines.push('', 'Played from examples, without rules:')
    for (const one of others) lines.push(`- ${one.provider}: ${one.method} ${pathOf(one.url)}`)
    return { text: lines.join('\n') }
  },
})

/** Without the prefix that names a session, and with the braces of its parameters, which a URL would escape. */
const pathOf = (url: string): string => decodeURI(new URL(url).pathname).replace(/^\/@[^/]+/, '')

export const setScene = tool({
  name: 'set_scene',
  title: 'Set a scene',
  description:
    'Brings orders, tokens or trouble into a named state, e.g. {"provider": "skuio", "scenario": "a closed, fulfilled order", "params": {"id": 77}}. Any order can be made: "an order" takes every field as params. `overview` lists the sentences; fill in the words in angle brackets.',
  input: z.strictObject({
    session,
    provider,
    scenario: z.string().describe('The sentence, e.g. "order 1002 is closed and fulfilled".'),
    params: z.record(z.string(), z.unknown()).optional().describe('Fields of the order, in the API’s own names.'),
  }),
  hints: adds,
  play: async ({ provider, scenario, params }, { sandbox }) => {
    await sandbox.given(provider, scenario, params)
    return { text: `Set for ${provider}: ${scenario}${params === undefined ? '' : ` with ${JSON.stringify(params)}`}.` }
  },
})

export const turnClock = tool({
  name: 'turn_clock',
  title: 'Turn the clock',
  description:
    'Stops the sandbox clock at a time, moves it, or lets it run; holds, expiry and dates follow it. Give exactly one of now, advance and resume.',
  input: z
    .strictObject({
      session,
      now: z.string().optional().describe('ISO 8601 date-time to stop it at, e.g. "2026-05-10T09:00:00Z".'),
      advance: z.string().optional().describe('ISO 8601 duration to move it on by, e.g. "P1D" or "PT30M".'),
      resume: z.literal(true).optional().describe('Lets a stopped clock run on.'),
    })
    .refine(({ now, advance, resume }) => [now, advance, resume].filter((one) => one !== undefined).length === 1, {
      message: 'give exactly one of now, advance and resume',
    }),
  hints: adds,
  play: async ({ now, advance }, { sandbox: { clock } }) => {
    const turned = now !== undefined ? clock.set(now) : advance !== undefined ? clock.advance(advance) : clock.resume()
    return { text: `The clock says ${clockOf(await turned)}.` }
  },
})

export const reset = tool({
  name: 'reset',
  title: 'Begin again',
  description:
    'Takes a session back to its fixtures. Changes to orders, faults, journal, verdicts, snapshots and the clock of that session are gone.',
  input: z.strictObject({ session }),
  hints: removes,
  play: async (_, { sandbox }) => {
    await sandbox.reset()
    return { text: `Session ${sandbox.name} is as its fixtures have it.` }
  },
})
