/** The files that `order-sandbox init` writes: a config, two orders to begin with, and a first test that passes as it is. */
import type { Project } from './project.ts'

export interface NewFile {
  /** From the project's folder. */
  readonly path: string
  readonly text: string
}

export interface NewFiles {
  readonly config: NewFile
  readonly orders: NewFile
  /** Absent where no JavaScript is tested. */
  readonly test?: NewFile
}

const ordersPath = 'order-sandbox/orders.json'

export function newFiles(project: Project): NewFiles {
  const files = { config: configFor(project), orders: { path: ordersPath, text: json(orders) } }
  return project.isPackage ? { ...files, test: testFor(project) } : files
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** In TypeScript only where Node takes a file that ends in .ts for an ES module. */
function configFor({ typescript, modules, isPackage }: Project): NewFile {
  if (isPackage && typescript && modules) {
    return {
      path: 'order-sandbox.config.ts',
      text: `/** Options of order-sandbox; every other one can stand here, too. */
import type { Config } from 'order-sandbox'

export default {
  // The orders to begin with. Without this line: the many of the package.
  fixtures: '${ordersPath}',
} satisfies Config
`,
    }
  }
  return {
    path: 'order-sandbox.config.json',
    text: json({ $schema: './node_modules/order-sandbox/config.schema.json', fixtures: ordersPath }),
  }
}

/** One of each API: what is left out gets defaults. */
const orders = {
  skuio: {
    orders: [
      {
        id: 1,
        sales_order_number: 'SO-1',
        order_status: 'open',
        sales_order_lines: [{ id: 11, sku: 'MUG-BLUE', description: 'Blue mug', quantity: 2, amount: 12.5 }],
        customer: { id: 1, name: 'Ada Lindgren', email: 'ada.lindgren@example.com' },
      },
    ],
  },
  newstore: {
    orders: [
      {
        tenant: 'acme',
        id: 'b604ffda-7e31-4338-beab-7f939a8c2322',
        external_id: 'WEB-1',
        status: 'pending',
        customer_name: 'Ada Lindgren',
        items: [{ id: 'line-1', product_id: 'mug-blue', product_name: 'Blue mug', quantity: 2, unit_price: 12.5 }],
      },
    ],
  },
}

const name = 'order-sandbox.test'
const title = 'a closed order that has shipped does not reopen, though the answer is 200'
const opening = '/** The first test against the order sandbox. Your own client belongs where the request is sent. */'
const scene = 'order 1 is closed and fulfilled'

function testFor(project: Project): NewFile {
  const { runner, runnerMajor = 5, testFolder, typescript, modules } = project
  const at = (ending: string, text: string): NewFile => ({ path: `${testFolder}/${name}.${ending}`, text })
  if (runner === 'jest') return at('js', jestTest)
  if (runner === 'vitest')
    return at(typescript ? 'ts' : 'js', runnerMajor >= 5 ? vitestTest : asIt('vitest', typescript))
  // Node takes these endings for ES modules, whatever package.json says.
  const ending = { ts: modules ? 'ts' : 'mts', js: modules ? 'js' : 'mjs' }[typescript ? 'ts' : 'js']
  return at(ending, asIt('node', typescript))
}

const request = (address: string): string => `  const answer = await fetch(\`\${${address}}/api/sales-orders/1\`, {
    method: 'PUT',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    body: JSON.stringify({ order_status: 'open' }),
  })`

const ordersFile = `const fixtures = fileURLToPath(new URL('../${ordersPath}', import.meta.url))`

const vitestTest = `${opening}
import { fileURLToPath } from 'node:url'
import { test } from 'order-sandbox/vitest'
import { expect } from 'vitest'

${ordersFile}
test.override('sandboxOptions', { fixtures })

test('${title}', async ({ sandbox, sandboxUrl }) => {
  await sandbox.given('skuio', '${scene}')

${request('sandboxUrl')}

  expect(answer.status).toBe(200)
  expect(sandbox).toHaveStatus('skuio', 1, 'closed')
  expect(sandbox).toHaveSuppressed('reopen guard')
  expect(sandbox).toHaveObeyedTheRetryRules()
})
`

/** For node:test, and for a vitest from before the fixture of the package. */
function asIt(runner: 'node' | 'vitest', typescript: boolean): string {
  const isNode = runner === 'node'
  const [before, after] = isNode ? ['before', 'after'] : ['beforeAll', 'afterAll']
  const imports = isNode
    ? [
        "import assert from 'node:assert/strict'",
        "import { after, before, test } from 'node:test'",
        "import { fileURLToPath } from 'node:url'",
      ]
    : ["import { fileURLToPath } from 'node:url'"]
  const own = `import { createSandbox${typescript ? ', type Sandbox' : ''} } from 'order-sandbox'`
  const same = (actual: string, expected: string): string =>
    isNode ? `  assert.equal(${actual}, ${expected})` : `  expect(${actual}).toBe(${expected})`
  return `${opening}
${[...imports, own, ...(isNode ? [] : ["import { afterAll, beforeAll, expect, test } from 'vitest'"])].join('\n')}

${ordersFile}

let sandbox${typescript ? ': Sandbox' : ''}
let url${typescript ? ': string' : ''}
${before}(async () => {
  sandbox = await createSandbox({ fixtures })
  url = (await sandbox.listen()).url
})
${after}(() => sandbox.close())

test('${title}', async () => {
  await sandbox.given('skuio', '${scene}')

${request('url')}

${same('answer.status', '200')}
${same("sandbox.orders('skuio').get(1)?.order_status", "'closed'")}
${same('sandbox.retries().obeyed', 'true')}
})
`
}

/** Without imports, so that it runs whatever Jest makes of them; the sandbox runs beside it. */
const jestTest = `/**
 * The first test against the order sandbox. Your own client belongs where the request is sent.
 * Run it with: npx order-sandbox exec -- npx jest ${name}
 *
 * @jest-environment node
 */
const url = process.env.ORDER_SANDBOX_URL

const send = (method, path, body) =>
  fetch(url + path, {
    method,
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })

beforeAll(() => {
  if (!url) throw new Error('There is no sandbox: run npx order-sandbox exec -- npx jest ${name}')
})

test('${title}', async () => {
  await send('POST', '/_sandbox/given', { provider: 'skuio', scenario: '${scene}' })

  const answer = await send('PUT', '/api/sales-orders/1', { order_status: 'open' })

  const { order } = await (await send('GET', '/_sandbox/orders/skuio/1')).json()
  expect(answer.status).toBe(200)
  expect(order.order_status).toBe('closed')
})
`
