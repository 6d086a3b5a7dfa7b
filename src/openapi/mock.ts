/** Plays OpenAPI files that the sandbox has no rules for, from their examples and schemas, by prism-http. */

/** A file that is played without rules. */
export interface MockSpec {
  readonly name: string
  readonly title: string
  readonly operations: readonly { readonly operationId: string; readonly method: string; readonly path: string }[]
  /** The paths below which everything belongs to it. */
  readonly territory: readonly string[]
  play(request: Request, path: string): Promise<Response>
}

export async function readMock(name: string, file: string): Promise<MockSpec> {
  throw new Error(`${name} ${file}: not built yet`)
}
