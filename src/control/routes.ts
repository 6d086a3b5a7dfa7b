/** The control API under /_sandbox: what people and tests do to the sandbox itself. */
import type { Tell } from '../engine/exchange.ts'
import type { App } from '../engine/routes.ts'
import type { Sessions } from '../engine/sessions.ts'
import type { MockSpec } from '../openapi/mock.ts'
import type { Provider } from '../provider.ts'

export interface ControlOptions {
  readonly providers: readonly Provider[]
  readonly sessions: Sessions
  readonly mocks: readonly MockSpec[]
  readonly controlToken: string | undefined
  readonly tell: Tell
}

export function routeControl(app: App, _options: ControlOptions): void {
  app.get('/_sandbox/health', (c) => c.json({ status: 'ok' }))
}
