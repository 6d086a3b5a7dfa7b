/** An OpenAPI document as the engine needs it: its operations, with a compiled validator for everything it types. */

/** One thing wrong with a value, as Ajv reports it. `instancePath` is a JSON Pointer into the value. */
export interface Violation {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** True if the value fits; otherwise `errors` holds every violation until the next call. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly Violation[] | null | undefined
}

/** What the document says of one top-level field of a request body. */
export interface Field {
  readonly type: string
  readonly format?: string
  readonly nullable: boolean
  readonly enum?: readonly string[]
  /** Of an object that names its fields, and says that it takes no others or does not say anything of others. */
  readonly fields?: Readonly<Record<string, Field>>
  /** Of an array. */
  readonly items?: Field
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required: boolean
  readonly type: string
  readonly validate: Validate
}

export interface RequestContent {
  readonly validate: Validate
  readonly fields: Readonly<Record<string, Field>>
}

export interface SpecOperation {
  readonly operationId: string
  /** Upper case. */
  readonly method: string
  /** With the base path of its server: `/order-management/orders/{id}`. */
  readonly path: string
  readonly summary: string
  /** True where the sandbox added it to what the vendor documents. */
  readonly extension: boolean
  readonly parameters: readonly Parameter[]
  /** By media type. */
  readonly request: Readonly<Record<string, RequestContent>>
  /** By status (or `4XX`, or `default`), then by media type; an answer without content has no media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validate>>>>
}

/** An OpenAPI document, ready to be played: its operations, with validators of what they take and give. */
export interface Spec {
  /** The document itself, where it does not lie in the package. */
  readonly document?: { readonly file: string; readonly text: string }
  readonly title: string
  readonly version: string
  readonly operations: readonly SpecOperation[]
  /** The shape of an order in this API. */
  readonly order: Validate
  readonly orderFields: Readonly<Record<string, Field>>
}

/** The names of the headers that an operation cannot do without, besides Authorization, which is no parameter. */
export const requiredHeaders = ({ parameters }: Pick<SpecOperation, 'parameters'>): readonly string[] =>
  parameters.filter((one) => one.in === 'header' && one.required).map(({ name }) => name)

/** `OrderUpdate` fits or the reasons why not, a hundred or a few more at most. */
export const violations = (validate: Validate, value: unknown): readonly Violation[] =>
  validate(value) ? [] : (validate.errors ?? [])
