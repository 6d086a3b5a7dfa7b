/** One update of each API that changes an order, to be sent by any client. */
import type { Sandbox } from '../../src/index.ts'
import { pending, requestId } from '../support/newstore-requests.ts'
