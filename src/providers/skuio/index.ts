/** SKU.io: `PUT /api/sales-orders/{salesOrder}` and the reads a front end needs around it. */
import { defineProvider } from '../../define-provider.ts'
import { problem } from '../../domain/problem.ts'
import { backstage } from './backstage.ts'
import { dialect } from './dialect.ts'
import { handlers } from './handlers.ts'
import { orders } from './orders.ts'
import { asks, foresee } from './outlook.ts'
import { refusals, rules, transitions } from './rules.ts'
import { scenarios } from './scenarios.ts'
import { spec } from './spec.generated.js'
import { orderStatuses } from './types.ts'

export const skuio = defineProvider({
  name: 'skuio',
  title: 'SKU.io',
  spec,
  statuses: orderStatuses,
  rules: [...Object.values(rules), ...Object.values(refusals)],
  transitions,
  orders,
  handlers,
  outside: {
    unknownPath: ({ path }) =>
      problem(refusals.unknownPath, 404, `The route ${path.replace(/^\//, '')} could not be found.`),
    wrongMethod: ({ method, path }, allow) =>
      problem(
        refusals.wrongMethod,
        405,
        `The ${method} method is not supported for route ${path.replace(/^\//, '')}. Supported methods: ${allow}.`,
        { headers: { allow } },
      ),
    tooLarge: (_, limit) => problem(refusals.tooLarge, 413, `The request body is larger than ${limit} bytes.`),
  },
  dialect,
  scenarios,
  asks,
  foresee,
  backstage,
  retry: { afterRefusal: rules.mayNotRetry, afterFailure: rules.mayRetry },
})
