/** `order-sandbox exec`: the consumer's own command, run against a sandbox and judged. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe } from 'vitest'
import { type Folder, test } from './command.ts'

const closedOrder = 'd806ffda-9e33-4440-9eb1-9f951bae4544'

/** What the consumers below have in common: `put` and `hold` print the status that they are answered with. */
const client = `
export const url = process.env.ORDER_SANDBOX_URL
const send = async (method, path, headers, body) => {
  const answer = await fetch(url + path, {
    method,
    headers: { authorization: 'Bearer any', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  console.log(answer.status)
  return answer.status
}
export const put = (id, body, session = '') => send('PUT', session + '/api/sales-orders/' + id, {}, body)
export const hold = (id, session = '') =>
  send(
    'PATCH',
    session + '/order-management/orders/' + id,
    { 'Request-Id': crypto.randomUUID(), Tenant: 'acme', 'X-Newstore-Tenant': 'acme' },
    { status: 'on_hold' },
  )
`

const consumers = {
  /** Tries a 500 again, and mends a 422. */
  good: `
    import { put } from './client.mjs'
    while ((await put(1001, { order_status: 'closed' })) === 500);
    if ((await put(1003, { order_status: 'opne' })) === 422) await put(1003, { order_status: 'open' })`,
  /** Sends what was refused again as it was. */
  stubborn: `
    import { hold } from './client.mjs'
    await hold('${closedOrder}')
    await hold('${closedOrder}')`,
  /** Does the same in a session of its own, and hides the traces. */
  stubbornInItsSession: `
    import { hold, url } from './client.mjs'
    await hold('${closedOrder}', '/@worker-1')
    await hold('${closedOrder}', '/@worker-1')
    console.log((await fetch(url + '/@worker-1/_sandbox/reset', { method: 'POST' })).status)`,
  /** Lets a 500 be. */
  timid: `
    import { put } from './client.mjs'
    await put(1001, { order_status: 'closed' })`,
}

/** The arguments that run a consumer with options of exec. */
async function consumer(folder: Folder, name: keyof typeof consumers, ...options: string[]): Promise<string[]> {
  await folder.write('client.mjs', client)
  await folder.write('consumer.mjs', consumers[name])
  return ['exec', ...options, '--', process.execPath, 'consumer.mjs']
}

const readReport = async (folder: Folder, name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder.path, name), 'utf8'))

describe.concurrent('exec', () => {
  test('runs a command with the URL of a sandbox, and says nothing of its own', async ({ folder, expect }) => {
    const ended = await folder.run(await consumer(folder, 'timid'))

    expect(ended).toEqual({ code: 0, stdout: '200\n', stderr: '' })
  })

  test('leaves stdout to the command: the log goes to stderr', async ({ folder, expect }) => {
    const { stdout, stderr } = await folder.run(await consumer(folder, 'timid', '--log', 'pretty'))

    expect(stdout).toBe('200\n')
    expect(stderr).toMatch(/^PUT {5}\/api\/sales-orders\/1001 {2}200 {2}[\d.]+ ms {2}open → closed: close\n$/)
  })

  test('takes the options of start', async ({ folder, expect }) => {
    const options = ['--given', 'skuio: order 1001 is cancelled', '--fault', 'skuio status=503 times=1']

    const { stdout } = await folder.run(await consumer(folder, 'timid', ...options))

    expect(stdout).toBe('503\n')
  })

  test("passes the command's input on", async ({ folder, expect }) => {
    const one = folder.begin(['exec', '--', process.execPath, '-e', 'process.stdin.pipe(process.stdout)'])

    one.process.stdin.end('what a test types\n')

    expect(await one.ended()).toBe(0)
    expect(one.stdout).toBe('what a test types\n')
  })
})

describe.concurrent('--expect-retry-rules', () => {
  test('exits 0 for a consumer that obeys them', async ({ folder, expect }) => {
    const options = ['--expect-retry-rules', '--fault', 'skuio status=500 times=1']

    const { code, stdout, stderr } = await folder.run(await consumer(folder, 'good', ...options))

    expect(stdout).toBe('500\n200\n422\n200\n')
    expect(stderr).toMatch(/✓ The rules of trying again were obeyed in 3 calls(, \d notes?)?\.\n$/)
    expect(code).toBe(0)
  })

  test('exits 1 for one that sends a refused request again, and tells which, why, and how we know', async ({
    folder,
    expect,
  }) => {
    const { code, stderr } = await folder.run(await consumer(folder, 'stubborn', '--expect-retry-rules'))

    expect(stderr).toBe(
      [
        `violation  retried-unfixed-400  PATCH /order-management/orders/${closedOrder}  entries 1, 2`,
        '  After a 400 the request may be tried again only with its error fixed.',
        '  “The request can only be retried if the error described in the response body is fixed.” (NewStore docs, Sales Order Support API, updateOrder)',
        '✗ The rules of trying again were broken: 1 violation in 1 call.',
        '',
      ].join('\n'),
    )
    expect(code).toBe(1)
  })

  test('sees what was done in other sessions, and before a reset', async ({ folder, expect }) => {
    const args = await consumer(folder, 'stubbornInItsSession', '--expect-retry-rules')

    const { code, stdout, stderr } = await folder.run(args)

    expect(stdout).toBe('400\n400\n204\n')
    expect(stderr).toMatch(/^violation {2}retried-unfixed-400 {2}@worker-1 {2}PATCH /)
    expect(code).toBe(1)
  })

  test('only notes that a consumer never tries a 500 again', async ({ folder, expect }) => {
    const options = ['--expect-retry-rules', '--fault', 'skuio status=500']

    const { code, stderr } = await folder.run(await consumer(folder, 'timid', ...options))

    expect(stderr).toMatch(/^note {2}gave-up-after-500 {2}PUT \/api\/sales-orders\/1001 {2}entry 1\n/)
    expect(stderr).toMatch(/✓ The rules of trying again were obeyed in 1 call, 1 note\.\n$/)
    expect(code).toBe(0)
  })

  test('can stand in the config file', async ({ folder, expect }) => {
    await folder.write('order-sandbox.config.json', { expectRetryRules: true })

    expect((await folder.run(await consumer(folder, 'stubborn'))).code).toBe(1)
  })
})

describe.concurrent('--min-coverage', () => {
  test('exits 1 below it, with a table and the first of what was never met', async ({ folder, expect }) => {
    const { code, stderr } = await folder.run(await consumer(folder, 'stubborn', '--min-coverage', '90'))

    const lines = stderr.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^ +operations {2}answers {2}values {2}transitions {2}guards$/)
    expect(lines[1]).toMatch(/^newstore +1\/2 +1\/\d+ +1\/1 +1\/3 +0\/0 {2}[\d.]+ %$/)
    expect(lines[2]).toMatch(/^skuio +0\/4 +.* never called, not counted$/)
    expect(lines[3]).toMatch(/^faults +0\/9$/)
    expect(lines[4]).toBe('  never called issueToken')
    expect(lines.at(-2)).toMatch(/^ {2}… and \d+ more: --coverage tells them all$/)
    expect(lines.at(-1)).toMatch(/^✗ [\d.]+ % of the APIs .* was met, and 90 % was asked for\.$/)
    expect(lines).toHaveLength(16)
    expect(code).toBe(1)
  })

  test('exits 0 where it is reached', async ({ folder, expect }) => {
    const { code, stderr } = await folder.run(await consumer(folder, 'stubborn', '--min-coverage', '5%'))

    expect(stderr).toMatch(/\n✓ [\d.]+ % of the APIs .*, and 5 % was asked for\.\n$/)
    expect(code).toBe(0)
  })

  test('has --coverage beside it, which tells all and asks for nothing', async ({ folder, expect }) => {
    const { code, stderr } = await folder.run(await consumer(folder, 'stubborn', '--coverage'))

    expect(stderr).toMatch(/\n {2}never met the fault slow-body\n[\d.]+ % of the APIs [^\n]* was met\.\n$/)
    expect(stderr).not.toContain('more:')
    expect(code).toBe(0)
  })
})

describe.concurrent('a command that fails', () => {
  test('exits 1, and its own exit code is told', async ({ folder, expect }) => {
    const ended = await folder.run(['exec', '--', process.execPath, '-e', 'process.exit(7)'])

    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `${process.execPath} -e 'process.exit(7)' ended with exit code 7.\n`,
    })
  })

  test('is judged all the same', async ({ folder, expect }) => {
    const args = await consumer(folder, 'stubborn', '--expect-retry-rules')
    await folder.write('failing.mjs', "import './consumer.mjs'\nprocess.exitCode = 3")

    const { code, stderr } = await folder.run([...args.slice(0, -1), 'failing.mjs'])

    expect(stderr).toMatch(/^violation {2}retried-unfixed-400[^]*\n.* failing\.mjs ended with exit code 3\.\n$/)
    expect(code).toBe(1)
  })

  test('exits 1 where a signal kills it, and that is told', async ({ folder, expect }) => {
    await folder.write('suicidal.mjs', "process.kill(process.pid, 'SIGKILL')")

    const { code, stderr } = await folder.run(['exec', '--', process.execPath, 'suicidal.mjs'])

    expect(stderr).toBe(`${process.execPath} suicidal.mjs was stopped by SIGKILL.\n`)
    expect(code).toBe(1)
  })
})

describe.concurrent('a signal', () => {
  const politely = `
    import { put } from './client.mjs'
    const stop = async () => {
      await put(1001, {})
      process.exit(0)
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    setInterval(() => {}, 1000)
    console.log('ready')`

  test.for(['SIGINT', 'SIGTERM'] as const)(
    '%s is for the command first, which can still speak with the sandbox',
    async (signal, { folder, expect }) => {
      await folder.write('client.mjs', client)
      await folder.write('consumer.mjs', politely)
      const running = folder.begin(['exec', '--expect-retry-rules', '--', process.execPath, 'consumer.mjs'])
      await running.says(/ready/)

      const code = await running.stop(signal)

      expect(running.stdout).toBe('ready\n200\n')
      expect(running.stderr).toBe('✓ The rules of trying again were obeyed in 1 call.\n')
      expect(code).toBe(0)
    },
  )

  test('that the command does not catch ends it, and exec exits 1', async ({ folder, expect }) => {
    await folder.write('consumer.mjs', "setInterval(() => {}, 1000)\nconsole.log('ready')")
    const running = folder.begin(['exec', '--', process.execPath, 'consumer.mjs'])
    await running.says(/ready/)

    expect(await running.stop('SIGTERM')).toBe(1)
    expect(running.stderr).toBe(`${process.execPath} consumer.mjs was stopped by SIGTERM.\n`)
  })
})

describe.concurrent('--report', () => {
  test('writes the result to a file, in a folder that need not be there', async ({ folder, expect }) => {
    await folder.run(await consumer(folder, 'stubborn', '--expect-retry-rules', '--report', 'out/report.json'))

    expect(await readReport(folder, 'out/report.json')).toMatchObject({
      command: [process.execPath, 'consumer.mjs'],
      exitCode: 0,
      signal: null,
      holds: false,
      retries: {
        obeyed: false,
        calls: [
          { operation: 'updateOrder', order: closedOrder, judgements: [{ severity: 'violation', entries: [1, 2] }] },
        ],
      },
      coverage: { percent: expect.any(Number), providers: [{ provider: 'newstore' }, { provider: 'skuio' }] },
    })
  })

  test('is there for a command that was killed, too', async ({ folder, expect }) => {
    await folder.write('suicidal.mjs', "process.kill(process.pid, 'SIGKILL')")

    await folder.run(['exec', '--report', 'report.json', '--', process.execPath, 'suicidal.mjs'])

    expect(await readReport(folder, 'report.json')).toMatchObject({ exitCode: null, signal: 'SIGKILL', holds: false })
  })

  test('that cannot be written is told of before the command runs', async ({ folder, expect }) => {
    const { code, stdout, stderr } = await folder.run(
      await consumer(folder, 'timid', '--report', '/dev/null/report.json'),
    )

    expect(stderr).toMatch(/^\/dev\/null\/report\.json cannot hold the report: E/)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

const see = 'See: order-sandbox exec --help\n'

describe.concurrent('exit code 2, and what would be right, for', () => {
  test.for<[what: string, args: string[], says: string]>([
    ['no command', ['exec'], `exec needs a command to run, like: order-sandbox exec -- npm test  ${see}`],
    ['nothing after --', ['exec', '--'], `exec needs a command to run, like: order-sandbox exec -- npm test  ${see}`],
    [
      'a command without --',
      ['exec', 'npm', 'test', '--silent'],
      `exec takes its command after --, like: order-sandbox exec -- npm …  ${see}`,
    ],
    [
      'a command that is not there',
      ['exec', '--', 'nowhere-to-be-found'],
      `There is no command "nowhere-to-be-found" to run. ${see}`,
    ],
    [
      'a command and its arguments in one word',
      ['exec', '--', 'nowhere-to-be-found --now'],
      `There is no command "nowhere-to-be-found --now" to run. Write its words apart: order-sandbox exec -- nowhere-to-be-found --now  ${see}`,
    ],
    [
      'a command that is no program',
      ['exec', '--', './notes.txt'],
      `"./notes.txt" may not be run: it is no program, or you have no right to. ${see}`,
    ],
    [
      'an unknown option',
      ['exec', '--min-coverge', '5', '--', 'true'],
      `There is no option --min-coverge. Did you mean --min-coverage? ${see}`,
    ],
    [
      'an option of another command',
      ['exec', '--json', '--', 'true'],
      `--json is an option of verify, check, rules, and init, not of exec. ${see}`,
    ],
  ])('%s', async ([, args, says], { folder, expect }) => {
    await folder.write('notes.txt', '')

    expect(await folder.run(args)).toEqual({ code: 2, stdout: '', stderr: says })
  })

  test.for([['--expect-retry-rules'], ['--min-coverage', '0']])(
    'a command that never calls the sandbox, with %j',
    async (options, { folder, expect }) => {
      const { code, stderr } = await folder.run(['exec', ...options, '--', process.execPath, '--version'])

      expect(stderr).toBe(
        `${process.execPath} --version called no operation of the sandbox: does it use ORDER_SANDBOX_URL?\n`,
      )
      expect(code).toBe(2)
    },
  )
})
