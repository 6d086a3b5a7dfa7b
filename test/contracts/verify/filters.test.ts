/** Which contracts, and which of their interactions, are left by what a person asks for. */
import { describe, expect, test as plain } from 'vitest'
import { type Filters, noFilters } from '../../../src/contracts/filters.ts'
import { providers, verifyContracts } from '../../../src/index.ts'
import { test } from '../../cli/command.ts'
import { holds, pact, reads, told, verdicts } from './pacts.ts'

const order = 'b604ffda-7e31-4338-beab-7f939a8c2322'
const oms = pact('newstore', [holds(order, [], { status: 200 }, { description: 'hold (1 of 2)' })], { consumer: 'oms' })
const web = pact('skuio', [reads(1001, [], { id: 1001 }), reads(1002, ['a closed, fulfilled order'], { id: 1002 })])

describe('filters', () => {
  plain.for<[title: string, filters: Partial<Filters>, left: readonly string[]]>([
    ['nothing out where there are none', {}, ['hold (1 of 2)', 'reads order 1001', 'reads order 1002']],
    ['a consumer', { consumers: ['oms'] }, ['hold (1 of 2)']],
    ['a consumer by its whole name alone', { consumers: ['om', 'web'] }, ['reads order 1001', 'reads order 1002']],
    ['a provider', { providers: ['newstore'] }, ['hold (1 of 2)']],
    ['a pattern for descriptions', { descriptions: ['^re(ads|opens)'] }, ['reads order 1001', 'reads order 1002']],
    ['a description with brackets, word for word', { descriptions: ['hold (1 of 2)'] }, ['hold (1 of 2)']],
    ['a pattern that is none, word for word', { descriptions: ['(1'] }, ['hold (1 of 2)']],
    ['a state', { states: ['closed'] }, ['reads order 1002']],
    ['no state', { states: [''] }, ['hold (1 of 2)', 'reads order 1001']],
    ['several', { consumers: ['web'], states: ['', 'closed'], descriptions: ['1002$'] }, ['reads order 1002']],
    ['what cannot be both', { consumers: ['oms'], states: ['closed'] }, []],
  ])('leave %s', async ([, filters, left]) => {
    const sources = [oms, web].map((content, at) => ({ name: `${at}.json`, text: JSON.stringify(content) }))

    const verified = await verifyContracts(sources, { providers, filters: { ...noFilters, ...filters } })

    const interactions = verified.flatMap(({ result }) => result.interactions)
    expect(interactions.map(({ description }) => description)).toEqual(left)
  })

  plain('leave out no contract that nobody can read: it may be the one that is meant', async () => {
    const filters = { ...noFilters, consumers: ['web'], states: ['closed'] }

    const verified = await verifyContracts([{ name: 'broken.json', text: '{' }], { providers, filters })

    expect(verified.map(({ result }) => result.verdict)).toEqual(['fails'])
  })

  test('stand on the command line', async ({ folder }) => {
    await folder.write('contracts/oms.json', oms)
    await folder.write('contracts/web.json', web)
    const args = [
      '--consumer',
      'web',
      '--provider',
      'skuio',
      '--state',
      '',
      '--state',
      'closed',
      '--description',
      '1002$',
    ]

    const run = await told(folder, args)

    expect(verdicts(run)).toEqual([['reads order 1002', 'holds']])
    expect(run.code).toBe(0)
  })
})
