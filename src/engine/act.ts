/** Lets a second writer take its steps: by requests of its own, or as the vendor's own people would. */
import { requiredHeaders } from '../openapi/spec.ts'
import type { Deed, Take } from './actors.ts'
import { Mistake } from './ours.ts'
import type { App } from './routes.ts'
import type { World } from './world.ts'

export function takerFor(app: App, world: World): Take {
  return async (spec, deed) => {
    try {
      return { done: true, outcome: await take(app, world, spec, deed) }
    } catch (error) {
      // Whatever it is, it is the second writer's failure, and no answer of the consumer's may turn on it.
      return { done: false, outcome: error instanceof Error ? error.message : String(error) }
    }
  }
}

async function take(app: App, world: World, spec: Parameters<Take>[0], deed: Deed): Promise<string> {
  const orders = world.orders(spec.provider)
  if ('transition' in deed) {
    await orders.transition(spec.order, deed.transition)
    return `moved to ${deed.transition}`
  }
  if ('fulfill' in deed) {
    await orders.fulfill(spec.order, deed.fulfill.lines)
    return 'shipped'
  }
  const { method, path, body } = deed.request
  const update = updateOf(world, spec.provider, spec.order)
  const tenant = world.records.get(spec.provider, spec.order)?.tenant ?? ''
  const request = new Request(new URL(path ?? update.path, 'http://sandbox'), {
    method: method ?? update.method,
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer second-writer',
      'request-id': world.chance.hex(32),
      ...(tenant === '' ? {} : Object.fromEntries(update.tenantHeaders.map((name) => [name, tenant]))),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const response = await app.fetch(request, { session: world.name, actor: spec.name })
  return `answered ${response.status}`
}

/** How an order is updated. */
interface Update {
  readonly method: string
  readonly path: string
  /** Those in which its API takes the tenant. */
  readonly tenantHeaders: readonly string[]
}

function updateOf(world: World, providerName: string, id: string): Update {
  const provider = world.provider(providerName)
  for (const operation of provider.spec.operations) {
    const { operationId, method, path } = operation
    const parameter = provider.handlers[operationId]?.order
    if (parameter === undefined || (method !== 'PUT' && method !== 'PATCH')) continue
    return {
      method,
      path: path.replace(`{${parameter}}`, encodeURIComponent(id)),
      tenantHeaders: requiredHeaders(operation).filter((name) => /tenant/i.test(name)),
    }
  }
  throw new Mistake('invalid', `${provider.title} has no operation that updates an order. Name a method and a path.`)
}
