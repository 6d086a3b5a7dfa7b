/** What is wrong with an OpenAPI file that a person brought to be played. */
export class MockError extends Error {
  override readonly name = 'MockError'
  /** One for each place that is wrong; none where the message says it all. */
  readonly errors: readonly { readonly field: string; readonly message: string }[]

  constructor(message: string, errors: readonly { readonly field: string; readonly message: string }[] = []) {
    super(message)
    this.errors = errors
  }
}
