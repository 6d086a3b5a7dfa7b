// Generated from fixtures/ by `npm run generate`. It names the files, so run that when there is another one.
import f0 from '../fixtures/newstore/each-status.json' with { type: 'json' }
import f1 from '../fixtures/newstore/globex-outdoor.json' with { type: 'json' }
import f2 from '../fixtures/newstore/holds-and-cancellations.json' with { type: 'json' }
import f3 from '../fixtures/newstore/shop-spring-collection.json' with { type: 'json' }
import f4 from '../fixtures/newstore/tenants.json' with { type: 'json' }
import f5 from '../fixtures/skuio/cancellations.json' with { type: 'json' }
import f6 from '../fixtures/skuio/holds-and-preorders.json' with { type: 'json' }
import f7 from '../fixtures/skuio/marketplace.json' with { type: 'json' }
import f8 from '../fixtures/skuio/quotes.json' with { type: 'json' }
import f9 from '../fixtures/skuio/refunds.json' with { type: 'json' }
import f10 from '../fixtures/skuio/reopen-guard.json' with { type: 'json' }
import f11 from '../fixtures/skuio/shipping-progress.json' with { type: 'json' }
import f12 from '../fixtures/skuio/shop-spring-collection.json' with { type: 'json' }
import f13 from '../fixtures/skuio/wholesale.json' with { type: 'json' }
import f14 from '../fixtures/tokens.json' with { type: 'json' }

export const packagedFixtures = [
  { name: 'fixtures/newstore/each-status.json', provider: 'newstore', content: f0 },
  { name: 'fixtures/newstore/globex-outdoor.json', provider: 'newstore', content: f1 },
  { name: 'fixtures/newstore/holds-and-cancellations.json', provider: 'newstore', content: f2 },
  { name: 'fixtures/newstore/shop-spring-collection.json', provider: 'newstore', content: f3 },
  { name: 'fixtures/newstore/tenants.json', provider: 'newstore', content: f4 },
  { name: 'fixtures/skuio/cancellations.json', provider: 'skuio', content: f5 },
  { name: 'fixtures/skuio/holds-and-preorders.json', provider: 'skuio', content: f6 },
  { name: 'fixtures/skuio/marketplace.json', provider: 'skuio', content: f7 },
  { name: 'fixtures/skuio/quotes.json', provider: 'skuio', content: f8 },
  { name: 'fixtures/skuio/refunds.json', provider: 'skuio', content: f9 },
  { name: 'fixtures/skuio/reopen-guard.json', provider: 'skuio', content: f10 },
  { name: 'fixtures/skuio/shipping-progress.json', provider: 'skuio', content: f11 },
  { name: 'fixtures/skuio/shop-spring-collection.json', provider: 'skuio', content: f12 },
  { name: 'fixtures/skuio/wholesale.json', provider: 'skuio', content: f13 },
  { name: 'fixtures/tokens.json', content: f14 },
]
