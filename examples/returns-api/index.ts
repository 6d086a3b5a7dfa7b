/** The Returns API, as order-sandbox plays it: `order-sandbox --provider ./returns-api`. */
import { type Ask, compileSpec, defineProvider } from 'order-sandbox'
import { dialect } from './dialect.ts'
import { handlers } from './handlers.ts'
import { backstage, complete } from './returns.ts'
import { retry, transitions } from './rules.ts'
import { scenarios } from './scenarios.ts'
import { statuses } from './types.ts'

export default defineProvider({
  name: 'returns',
  title: 'Returns',
  spec: await compileSpec(new URL('openapi.yaml', import.meta.url), { order: 'Return' }),
  fixtures: new URL('fixtures', import.meta.url),
  statuses,
  transitions,
  orders: { exampleId: 'RMA-98765', complete },
  handlers,
  dialect,
  scenarios,
  // What could become of a return, so that the console can tell beforehand: by the API, and by a scan in the warehouse.
  asks: () => [
    ...['approved', 'rejected', 'refunded'].map((to): Ask => ({ trigger: 'status', to, body: { status: to } })),
    { trigger: 'vendor', to: 'received' },
  ],
  backstage,
  retry,
})
