/** A contract of one exchange: asks in whose name, shows the interaction, and gives the Pact file away. */
import { signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type MadeContract, sandbox } from '../api.ts'
import { bound } from '../controls.tsx'
import { Json } from '../json.tsx'
import { Copy, Failure, useDeed } from '../parts.tsx'

// Whoever makes a second contract makes it for the same consumer.
const consumer = signal('')

export function Contract({ n }: { n: number }) {
  const made = useSignal<readonly MadeContract[]>([])
  const { error, busy, run } = useDeed()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const make = (event: Event): void => {
    event.preventDefault()
    made.value = []
    void run(async () => {
      made.value = await sandbox.value.journal.contract(consumer.value.trim(), [n])
    })
  }
  return (
    <section class="contract" aria-label="Contract">
      <form class="row" onSubmit={make}>
        <label>
          Name of the consumer{' '}
          <input
            ref={field}
            type="text"
            required
            autoComplete="off"
            spellcheck={false}
            placeholder="oms-worker"
            {...bound(consumer)}
          />
        </label>
        <button type="submit" disabled={busy}>
          Make the contract
        </button>
      </form>
      <Failure error={error} called={{ consumer: 'The name', 'entries.0': 'This exchange' }} />
      <div aria-live="polite">
        {made.value.map((contract) => (
          <Made key={contract.file} contract={contract} />
        ))}
      </div>
    </section>
  )
}

function Made({ contract: { file, pact } }: { contract: MadeContract }) {
  const text = (): string => `${JSON.stringify(pact, null, 2)}\n`
  // Every Pact file has them.
  const interactions = pact.interactions as readonly unknown[]
  return (
    <div class="contract-made">
      <p>
        <code>{file}</code>: it was tried on a fresh sandbox and holds there. Put it into <code>contracts/</code>, and{' '}
        <code>order-sandbox verify</code> plays it.
      </p>
      <div class="row">
        <button type="button" onClick={() => download(file, text())}>
          Download
        </button>
        <Copy text={text} label="Copy the Pact file" />
      </div>
      {interactions.map((interaction, at) => (
        <Json key={at} value={interaction} label="Interaction" />
      ))}
    </div>
  )
}

function download(file: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = file
  link.click()
  URL.revokeObjectURL(link.href)
}
