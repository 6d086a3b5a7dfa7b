// Generated from fixtures/ by `npm run generate`. It names the files, so run that when there is another one.
import type { FixtureFile } from './engine/seed.js'

export declare const packagedFixtures: readonly FixtureFile[]
