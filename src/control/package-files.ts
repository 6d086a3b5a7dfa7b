/** What the control API reads from the package it came in: its version and its specs. */

// This file lies two levels below the package's root, from source in src/ as well as built in dist/.
const root = new URL('../../', import.meta.url)

export async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await read('package.json')) as { version: string }
  return version
}

/** @param name of a file in specs/ that is known to be there */
export const readSpec = (name: string): Promise<string> => read(`specs/${name}`)

async function read(path: string): Promise<string> {
  // Loaded only when it is needed, so that the rest also runs where there are no files.
  const { readFile } = await import('node:fs/promises')
  return readFile(new URL(path, root), 'utf8')
}
