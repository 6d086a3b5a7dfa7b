/** NewStore: `PATCH /order-management/orders/{id}` and the endpoint that issues its tokens. */
import { defineProvider } from '../../define-provider.ts'
import { problem } from '../../domain/problem.ts'
import { backstage } from './backstage.ts'
import { dialect } from './dialect.ts'
import { handlers } from './handlers.ts'
import { orders, settle } from './orders.ts'
import { asks, foresee } from './outlook.ts'
import { refusals, rules, transitions, unknownStatus } from './rules.ts'
import { scenarios } from './scenarios.ts'
import { spec } from './spec.generated.js'
import { statuses } from './types.ts'

export const newstore = defineProvider({
  name: 'newstore',
  title: 'NewStore',
  spec,
  statuses,
  rules: [unknownStatus, ...Object.values(rules), ...Object.values(refusals)],
  transitions,
  orders,
  handlers,
  outside: {
    unknownPath: ({ path }) => problem(refusals.unknownPath, 404, `Path '${path}' not found.`),
    wrongMethod: ({ method, path }, allow) =>
      problem(refusals.wrongMethod, 405, `Method ${method} is not allowed for '${path}'.`, { headers: { allow } }),
    tooLarge: (_, limit) => problem(refusals.tooLarge, 413, `Request body is larger than ${limit} bytes.`),
  },
  dialect,
  scenarios,
  settle,
  asks,
  foresee,
  backstage,
  retry: { afterRefusal: rules.mayNotRetry, afterFailure: rules.mayRetry },
})
