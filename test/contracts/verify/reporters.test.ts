/** What came of a verification: for people, as JSON, as JUnit XML. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test as plain } from 'vitest'
import { junitOf, reportOf } from '../../../src/index.ts'
import { test } from '../../cli/command.ts'
import { asksFor, pact, reopens, staysClosed } from './pacts.ts'

describe('for people', () => {
  test('it says what was given, asked and expected, what differs, which rule decided and how we know it', async ({
    folder,
  }) => {
    const unsure = asksFor('cancelled', ['a closed, fulfilled order', 'order 1001 is draft'], { order_status: 'open' })
    await folder.write('contracts/web-skuio.json', pact('skuio', [staysClosed, reopens, unsure]))
    await folder.write('contracts/web-erp.json', pact('ERP', [staysClosed]))

    const { stdout, stderr, code } = await folder.run(['verify'])

    expect(stdout.split('\n')).toEqual([
      'web → ERP  contracts/web-erp.json',
      '  ✗ its provider is "ERP", and only newstore and skuio are played here.',
      '',
      'web → skuio  contracts/web-skuio.json, Pact 3.0.0',
      '  ✓ does not reopen it  PUT /api/sales-orders/1002',
      '      given order 1002 is closed and fulfilled',
      '      skuio.reopen-guard: closed → open suppressed (documented)',
      '  ✗ reopens it  PUT /api/sales-orders/1002',
      '      given order 1002 is closed and fulfilled',
      "      $.data.order_status: Expected 'closed' (String) to be equal to 'open' (String)",
      '      decided by skuio.reopen-guard: closed → open suppressed',
      expect.stringMatching(/^ {8}A closed order that is fulfilled .* does not reopen/),
      expect.stringMatching(/^ {8}documented: “.+” \(SKU\.io developer docs, Update Sales Order\)$/),
      '  ✗ asks for cancelled  PUT /api/sales-orders/1002',
      '      given a closed, fulfilled order',
      '        and order 1001 is draft',
      expect.stringMatching(/\$\.data\.order_status/),
      expect.stringMatching(/^ {6}decided by skuio\.\S+: closed → cancelled$/),
      expect.any(String),
      expect.any(String),
      '',
      '',
    ])
    expect(stderr.split('\n')).toEqual([
      '3 interactions in 2 contracts against a sandbox at 2026-05-10T09:00:00Z: 1 holds, 2 do not.',
      'contracts/web-erp.json could not be verified: its provider is "ERP", and only newstore and skuio are played here.',
      '',
    ])
    expect(code).toBe(1)
  })

  test('what a contract holds cannot command the terminal', async ({ folder }) => {
    const evil = { ...staysClosed, description: 'red \u001b[31m alert' }
    await folder.write('contracts/a.json', pact('skuio', [evil], { consumer: 'a\u0007b' }))

    const { stdout } = await folder.run(['verify', '--static-only'])

    expect(stdout).toContain('red \\u001b[31m alert')
    expect(stdout).not.toContain('\u0007')
  })
})

describe('--reporter', () => {
  test('junit goes to its file as well-formed XML, and people are still told', async ({ folder }) => {
    const odd = { ...reopens, description: 'says "<&>" and \u0000\u001b' }
    await folder.write('contracts/a.json', pact('skuio', [staysClosed, odd]))
    await folder.write('contracts/b.json', '')

    const { stdout, code } = await folder.run([
      'verify',
      '--reporter',
      'junit:reports/out.xml',
      '--reporter',
      'json:out.json',
    ])

    const xml = await readFile(join(folder.path, 'reports/out.xml'), 'utf8')
    expect(elementsOf(xml)).toEqual([
      'testsuites tests=3 failures=1 errors=1 skipped=0',
      'testsuite web → skuio tests=2 failures=1 errors=0 skipped=0',
      'testcase does not reopen it, given order 1002 is closed and fulfilled',
      'system-out',
      'testcase says "<&>" and \ufffd\ufffd, given order 1002 is closed and fulfilled',
      'failure',
      'system-out',
      'testsuite contracts/b.json tests=1 failures=0 errors=1 skipped=0',
      'testcase can be verified',
      'error',
    ])
    expect(xml).toContain('skuio.reopen-guard: closed → open suppressed.')
    expect(JSON.parse(await readFile(join(folder.path, 'out.json'), 'utf8'))).toMatchObject({ holds: false })
    expect(stdout).toContain('✗')
    expect(code).toBe(1)
  })

  plain('junit counts what is pending as skipped', () => {
    const interaction = {
      description: 'x',
      given: [],
      request: { method: 'GET', path: '/' },
      status: { expected: 200 },
      differences: [],
      findings: [],
      decidedBy: [],
      durationMs: 5,
    }
    const about = { source: 'x.json', pending: true, wip: false, notices: [] }
    const broken = { kind: 'broken', reason: 'it is empty' } as const
    const report = reportOf({ mode: 'sandbox' }, [
      { ...about, verdict: 'pending', interactions: [{ ...interaction, verdict: 'pending', reason: 'no\nway' }] },
      { ...about, verdict: 'pending', problem: broken, interactions: [] },
    ])

    expect(report.holds).toBe(true)
    expect(elementsOf(junitOf(report))).toEqual([
      'testsuites tests=2 failures=0 errors=0 skipped=1',
      'testsuite x.json tests=1 failures=0 errors=0 skipped=1',
      'testcase x',
      'skipped',
      'testsuite x.json tests=1 failures=0 errors=0 skipped=0',
      'testcase can be verified',
      'skipped',
    ])
  })

  test.for([
    [['--reporter', 'xml'], '--reporter must be pretty, json, junit, json:<file> or junit:<file>, not "xml".'],
    [
      ['--reporter', 'json', '--reporter', 'junit'],
      '--reporter json and junit cannot both go to stdout: give one a file.',
    ],
    [
      ['--static-only', '--against', 'http://127.0.0.1:1'],
      '--static-only plays nothing, so nothing is asked --against.',
    ],
    [
      ['--provider-states-url', 'http://127.0.0.1:1'],
      '--provider-states-url belongs to --against: a sandbox of our own sets its states itself.',
    ],
    [['--provider', 'skuoi'], '--provider must be one of newstore, skuio, not skuoi. Did you mean skuio?'],
    [['--against', '127.0.0.1:4010'], '--against must be a URL that begins with http:// or https://.'],
    [['--header', 'Authorization'], '--header must be like "Authorization: Bearer …".'],
    [
      ['--consumer-version-selectors', 'main'],
      '--consumer-version-selectors must be selectors in JSON, like [{"mainBranch":true},{"deployedOrReleased":true}], not "main".',
    ],
    [['--include-wip-since', 'monday'], '--include-wip-since must be a date like 2026-05-10, not "monday".'],
  ] as const)('%j is a wrong call', async ([args, message], { folder }) => {
    const { code, stdout, stderr } = await folder.run(['verify', ...args])

    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `${message} See: order-sandbox verify --help\n`,
    })
  })
})

/** Start tags in order, each with what it counts or its name; throws where the XML is not well-formed. */
function elementsOf(xml: string): string[] {
  const elements: string[] = []
  const open: string[] = []
  let rest = xml
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(rest)
    if (!found) return undefined
    rest = rest.slice(found[0].length)
    return found
  }
  if (!take(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/)) throw new Error('It has no declaration.')
  while (rest.trim() !== '') {
    const end = take(/^<\/([\w-]+)>/)
    const start = end
      ? undefined
      : take(/^<([\w-]+)((?: [\w-]+="[^"<&]*(?:&(?:lt|gt|amp|quot|#\d+);[^"<&]*)*")*)(\/?)>/)
    if (end) {
      if (open.pop() !== end[1]) throw new Error(`</${end[1]}> closes nothing.`)
    } else if (start) {
      const [, name = '', attributes = '', closed] = start
      const values = new Map(
        Array.from(attributes.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, key = '', value = '']) => [key, plainText(value)]),
      )
      const counts = ['tests', 'failures', 'errors', 'skipped'].flatMap((key) =>
        values.has(key) ? [`${key}=${values.get(key)}`] : [],
      )
      const called = name === 'testsuite' || name === 'testcase' ? [values.get('name') ?? ''] : []
      elements.push([name, ...called, ...counts].join(' '))
      if (closed === '') open.push(name)
    } else if (!take(/^(?:[^<&]|&(?:lt|gt|amp|quot|#\d+);)+/)) throw new Error(`This is no XML: ${rest.slice(0, 80)}`)
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} never ends.`)
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml)) throw new Error('It has characters that XML cannot hold.')
  return elements
}

const plainText = (escaped: string): string =>
  escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
