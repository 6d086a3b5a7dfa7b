/** The APIs that the sandbox plays. A third one is one more folder and one more name here. */
import type { Provider } from '../provider.ts'
import { newstore } from './newstore/index.ts'
import { skuio } from './skuio/index.ts'

/** The APIs that come with the package: NewStore and SKU.io. */
export const providers: readonly Provider[] = [newstore, skuio]
