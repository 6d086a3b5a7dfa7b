/**
 * A process of its own for Pact's verifier: it is native code that prints to the standard output whatever it likes and takes
 * the whole process with it when it falls. Runs one interaction for each message it gets, and answers with what came of it.
 */
import { Verifier } from '@pact-foundation/pact-core'

/** One interaction to verify. */
export interface Job {
  /** A Pact file that holds it alone. */
  readonly file: string
  readonly provider: string
  readonly baseUrl: string
  /** Where states are set; absent where they are only announced. */
  readonly statesUrl?: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/** The verifier's own account, as JSON text; or why there is none. */
export type Account = { readonly json: string } | { readonly failed: string }

async function run({ file, provider, baseUrl, statesUrl, headers, timeoutMs }: Job): Promise<Account> {
  try {
    const verifier = new Verifier({
      providerBaseUrl: baseUrl,
      provider,
      pactUrls: [file],
      timeout: timeoutMs,
      logLevel: 'error',
      ...(statesUrl === undefined ? {} : { providerStatesSetupUrl: statesUrl }),
      ...(Object.keys(headers).length === 0 ? {} : { customProviderHeaders: { ...headers } }),
    })
    // What holds is told as a value and what does not as an error, both in the same words.
    return { json: await verifier.verify().catch((error: unknown) => messageOf(error)) }
  } catch (error) {
    return { failed: messageOf(error) }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

process.on('message', (job: Job) => {
  void run(job).then((account) => process.send?.(account))
})
