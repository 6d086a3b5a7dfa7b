/** The tool that verifies contracts, as `order-sandbox verify` does. */
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import {
  Broker,
  findContracts,
  inFull,
  loadProviders,
  Mistake,
  type Report,
  reportOf,
  verifyContracts,
} from '../../index.ts'
import { options, type Values } from '../options.ts'
import { openPlace } from '../verify-place.ts'
import { prettyContract, prettySummary } from '../verify-pretty.ts'
import { ToolError } from './reach.ts'
import { looks, type Tool, tool } from './tool.ts'

/** @param values of the options that a sandbox of its own is made by */
export const verifyContractsBy = (values: Values): Tool =>
  tool({
    name: 'verify_contracts',
    title: 'Verify contracts',
    description:
      'Holds Pact files against the specs and plays each interaction in a fresh sandbox of its own, never in a session. What does not hold is told with the differences and the rule that decided.',
    input: z.strictObject({
      paths: z.array(z.string()).min(1).optional().describe('Pact files or folders; contracts/ unless given.'),
      staticOnly: z.boolean().optional().describe('Only hold them against the specs, and play nothing.'),
    }),
    output: z.looseObject({ holds: z.boolean(), counts: z.looseObject({ interactions: z.int(), fail: z.int() }) }),
    hints: looks,
    play: async ({ paths = ['contracts'], staticOnly = false }) => {
      const report = await verified(paths, {
        ...values,
        clock: values.clock ?? options.clock.defaults.verify,
        staticOnly,
      })
      const text = [...report.contracts.map((one) => prettyContract(one, report)), prettySummary(report)].join('')
      return { text: stripVTControlCharacters(text).trim(), data: { ...report } }
    },
  })

async function verified(paths: readonly string[], values: Values): Promise<Report> {
  try {
    const providers = await loadProviders(values.providers ?? [])
    const sources = await findContracts(paths, new Broker({}))
    const place = await openPlace(values)
    try {
      const results = await verifyContracts(sources, { providers, target: place.target })
      return reportOf(
        place.about,
        results.map(({ result }) => result),
      )
    } finally {
      await place.close()
    }
  } catch (error) {
    throw error instanceof Mistake ? new ToolError(inFull(error)) : error
  }
}
