/** The contract that a consumer test writes: anew in every run, and told of when it is not the one that is committed. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PactV4 } from '@pact-foundation/pact'

export interface Contract {
  addInteraction(): ReturnType<PactV4['addInteraction']>
  /**
   * Puts what was written in the place of the committed file, and answers both texts; once, after all interactions.
   *
   * @throws if one of them failed, and then the committed file stays as it is
   */
  settle(): Promise<{ readonly committed: string; readonly written: string }>
}

/** @param provider as the sandbox names it: `newstore` or `skuio` */
export async function openContract(consumer: string, provider: string): Promise<Contract> {
  const name = `${consumer}-${provider}.json`
  // Pact adds to a file that is there already, so that what is gone from the tests would stay in it.
  const folder = await mkdtemp(join(tmpdir(), `${consumer}-`))
  const pact = new PactV4({ consumer, provider, dir: folder, logLevel: 'error' })
  let begun = 0
  return {
    addInteraction: () => {
      begun += 1
      return pact.addInteraction()
    },
    settle: async () => {
      const file = new URL(`../contracts/${name}`, import.meta.url)
      const written = withoutVersions(await readFile(join(folder, name), 'utf8'))
      const committed = await readFile(file, 'utf8').catch(() => written)
      await rm(folder, { recursive: true })
      const { interactions } = JSON.parse(written) as { interactions: object[] }
      if (interactions.length < begun) throw new Error(`${interactions.length} of ${begun} interactions came about.`)
      await writeFile(file, written)
      return { committed, written }
    },
  }
}

/** The versions of Pact's own libraries say nothing of the contract, and would change it with every update. */
function withoutVersions(text: string): string {
  const { metadata, ...contract } = JSON.parse(text) as { metadata: { pactSpecification: object } }
  const { pactSpecification } = metadata
  return `${JSON.stringify({ ...contract, metadata: { pactSpecification } }, null, 2)}\n`
}
