/** What a request would come to, found out by playing it in a copy of the session. */
import type { Entry } from '../journal/journal.ts'
import type { App } from './routes.ts'
import type { World } from './world.ts'

/**
 * Nothing of it remains: the order stays, the journal has no entry, chance goes on where it was, and no fault is used up.
 *
 * @param request to a simulated API
 */
export async function explain(app: App, world: World, request: Request): Promise<Entry | undefined> {
  const aside = world.copy()
  await app.fetch(request, { session: world.name, aside })
  return aside.journal.entries().at(-1)
}
