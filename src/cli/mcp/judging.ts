/** The tool that judges the client by what it has sent. */
import { z } from 'zod'
import type { components } from '../../client/index.ts'
import { inWords, type RetryReport, tellingJudgements } from '../../index.ts'
import { looks, session, tool } from './tool.ts'

/** The first of what was never met says enough; who wants all asks for all. */
const mostMissing = 20

export const judgeClient = tool({
  name: 'judge_client',
  title: 'Judge the client',
  description:
    'Did the client try again as the vendors allow (each verdict with the rule and the entries it rests on), and how much of the APIs has it met: operations, answers, values, transitions, guards, faults? Only what was sent counts, by tests or by `send_request`.',
  input: z.strictObject({
    session,
    everywhere: z
      .boolean()
      .optional()
      .describe('Of all sessions since the start, instead of this one since its reset.'),
    all: z.boolean().optional().describe('Tells everything that was never met, and not only the first of it.'),
  }),
  output: z.looseObject({
    retries: z.looseObject({ obeyed: z.boolean(), calls: z.array(z.looseObject({})) }),
    coverage: z.looseObject({ percent: z.number(), missing: z.array(z.string()) }),
  }),
  hints: looks,
  play: async ({ everywhere = false, all = false }, { sandbox }) => {
    const [retries, coverage] = await Promise.all([sandbox.retries({ everywhere }), sandbox.coverage({ everywhere })])
    return { text: [...retriesIn(retries), ...coverageIn(coverage, all)].join('\n'), data: { retries, coverage } }
  },
})

function retriesIn(report: RetryReport): string[] {
  const { obeyed, calls } = report
  if (calls.length === 0) return ['No operation was called yet.']
  const told = tellingJudgements(report).map((one) => `- ${inWords(one).join(' ')}`)
  const calledWell = `The rules of trying again were ${obeyed ? 'obeyed' : 'BROKEN'} in ${calls.length} calls`
  return [told.length === 0 ? `${calledWell}.` : `${calledWell}:`, ...told]
}

function coverageIn({ percent, providers, missing }: components['schemas']['CoverageReport'], all: boolean): string[] {
  const shown = all ? missing : missing.slice(0, mostMissing)
  const left = missing.length - shown.length
  return [
    `Met: ${percent} % of the APIs that were called (${providers.map((one) => `${one.provider} ${one.percent} %`).join(', ')}).`,
    ...shown.map((one) => `- ${one}`),
    ...(left > 0 ? [`- … and ${left} more: all=true`] : []),
  ]
}
