/** What nobody has of a real vendor: trouble on demand, and a look at what was decided and why. */
import { signal } from '@preact/signals'
import type { FaultSpec, Sandbox, SandboxOptions } from '../../src/browser.ts'

type Exchange = Parameters<NonNullable<SandboxOptions['onExchange']>>[0]

const shown = 12
const exchanges = signal<readonly Exchange[]>([])
const waiting = signal(0)

/** For `createSandbox`. */
export function noteExchange(exchange: Exchange): void {
  exchanges.value = [exchange, ...exchanges.value].slice(0, shown)
  waiting.value -= exchange.faults?.filter(({ id }) => id !== undefined).length ?? 0
}

const troubles: Readonly<Record<string, FaultSpec>> = {
  'NewStore answers 500': { kind: 'status', status: 500, match: { provider: 'newstore' } },
  'SKU.io answers 429': { kind: 'rate-limit', limit: 0, windowMs: 60_000, match: { provider: 'skuio' } },
  'the change is made and the answer lost': { kind: 'connection-reset', stage: 'response' },
  'the answer breaks off': { kind: 'truncated-body', stage: 'response' },
  'the answer is no JSON': { kind: 'malformed-body', stage: 'response' },
  'the answer trickles': { kind: 'slow-body', bytesPerSecond: 1000 },
}

export function Backstage({ sandbox, again }: { readonly sandbox: Sandbox; readonly again: () => Promise<void> }) {
  const strike = (trouble: FaultSpec): void => {
    sandbox.faults.add({ ...trouble, times: 1 })
    waiting.value += 1
  }
  const reset = async (): Promise<void> => {
    await sandbox.reset()
    await again()
    waiting.value = 0
    exchanges.value = []
  }
  return (
    <aside aria-labelledby="backstage">
      <h2 id="backstage">Backstage</h2>
      <p>
        A sandbox in this tab plays both vendors. No server is asked, and a reload begins anew.{' '}
        <button type="button" onClick={reset}>
          Begin anew
        </button>
      </p>
      <h3>Strike the next request</h3>
      <ul class="troubles">
        {Object.entries(troubles).map(([name, trouble]) => (
          <li key={name}>
            <button type="button" onClick={() => strike(trouble)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p data-waiting={waiting.value}>Faults that wait: {waiting.value}</p>
      <h3>What was asked and decided</h3>
      <ol class="exchanges">
        {exchanges.value.map((exchange, index) => (
          <li key={exchanges.value.length - index}>
            <code>
              {exchange.method} {exchange.path}
            </code>{' '}
            {exchange.status === 0 ? 'no answer' : exchange.status}
            {[...exchange.decisions, ...exchange.notices].map(({ rule }) => (
              <small key={rule?.id}>{rule?.statement}</small>
            ))}
          </li>
        ))}
      </ol>
    </aside>
  )
}
