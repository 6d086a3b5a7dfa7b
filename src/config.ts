/** The config file, typed: what `order-sandbox.config.ts` exports. */
import type { components } from './config.generated.ts'

/** Options by their keys in a config file; files are named from where it lies. */
export type Config = components['schemas']['Config']

/**
 * Lets an editor complete and check a config file.
 *
 * @example
 * import { defineConfig } from 'order-sandbox'
 *
 * export default defineConfig({ port: 4011, fixtures: 'orders.json', faults: 'skuio status=500 times=1' })
 */
export const defineConfig = (config: Config): Config => config
