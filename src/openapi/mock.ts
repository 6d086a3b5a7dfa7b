/** Plays OpenAPI files that the sandbox has no rules for, from their examples and schemas, by prism-http. */
import {
  createInstance,
  getHttpOperationsFromSpec,
  NOT_FOUND,
  type PrismHttpComponents,
  type PrismHttpInstance,
  ProblemJsonError,
} from '@stoplight/prism-http'
import { matchPath } from '@stoplight/prism-http/dist/router/matchPath.js'
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js'
import { type Diagnostic, writeAnswer, writeProblem } from './mock-answer.ts'
import { MockError } from './mock-error.ts'
import { type OpenApiFile, readOpenApiFile } from './mock-file.ts'
import { AbsentHeaders } from './mock-headers.ts'
import type { Preferences } from './mock-preferences.ts'
import { type PlayableRequest, type Refusal, readMockRequest } from './mock-request.ts'
import { brokenSchemas, mendSchemas, type Operation, withDialect } from './mock-schemas.ts'
import { checkName, checkTerritories, isBelow, type Neighbour } from './mock-territory.ts'
import { isOverTime, TimeLimit } from './mock-time-limit.ts'

/** A file that is played without rules. */
export interface MockSpec {
  readonly name: string
  readonly title: string
  readonly operations: readonly { readonly operationId: string; readonly method: string; readonly path: string }[]
  /** The paths below which everything belongs to it. */
  readonly territory: readonly string[]
  /**
   * Answers as the file says, or tells why the request cannot be played.
   *
   * @param path percent-encoded, without the prefix that names a session
   * @param newSeed where the chance of generated data begins
   */
  play(request: Request, path: string, newSeed: () => string): Promise<Response | Refusal>
}

/**
 * Reads the files and finds a place for each.
 *
 * @param specs files by name
 * @param neighbours what else answers requests
 * @throws MockError that says which file cannot be played, where, why and how to mend it
 */
export async function readMocks(
  specs: Readonly<Record<string, string>>,
  neighbours: readonly Neighbour[],
): Promise<readonly MockSpec[]> {
  const files = Object.entries(specs)
  for (const [name, file] of files) checkName(name, file, neighbours)
  const mocks = await Promise.all(files.map(([name, file]) => readMock(name, file)))
  checkTerritories(mocks, neighbours)
  return mocks
}

async function readMock(name: string, file: string): Promise<MockSpec & { readonly file: string }> {
  const read = await readOpenApiFile(file)
  const operations = await operationsOf(read, file)
  if (operations.length === 0) throw new MockError(`${file} has no operations: there is no method below "paths".`)
  mendSchemas(operations)
  const broken = brokenSchemas(operations)
  if (broken.length > 0) {
    throw new MockError(`${file} cannot be played: what is wrong here would make Prism let everything pass.`, broken)
  }
  const byMount = Map.groupBy(operations, (operation) => mountOf(operation, read.document, file))
  // The longest first, because it is the one that a path belongs to.
  const territory = [...byMount.keys()].toSorted((a, b) => b.length - a.length)
  const prism = createInstance(defaults, {
    logger: silent,
    validateInput: checkInput(new TimeLimit(longestCheckMs)),
  })
  const absentHeaders = new AbsentHeaders()
  return {
    name,
    file,
    title: read.title,
    operations: [...byMount].flatMap(([mount, all]) => all.map((one) => summaryOf(one, mount))),
    territory,
    play: async (request, path, newSeed) => {
      const mount = territory.find((one) => isBelow(path, one)) ?? '/'
      const below = mount === '/' ? path : path.slice(mount.length) || '/'
      const playable = await readMockRequest(request, below)
      if ('status' in playable) return playable
      const { input } = playable
      const all = byMount.get(mount) ?? []
      const there = all.filter((one) => hasPath(one, input.url.path))
      const candidates = there.map((one) => absentHeaders.without(one, input.headers ?? {}))
      // Given none at all, Prism would say that the file is empty.
      return play(prism, there.length > 0 ? candidates : all, playable, newSeed)
    },
  }
}

async function operationsOf({ version, document }: OpenApiFile, file: string): Promise<readonly Operation[]> {
  try {
    // OpenAPI 2.0 knows no default media type, and Prism takes none for none at all.
    const json = { consumes: ['application/json'], produces: ['application/json'] }
    const complete = { '2.0': { ...json, ...document }, '3.0': document, '3.1': withDialect(document) }[version]
    const operations = await getHttpOperationsFromSpec(complete)
    // Prism would call the URLs that requests bring. The sandbox calls nobody.
    return operations.map((operation) => ({ ...operation, callbacks: undefined }))
  } catch (error) {
    throw new MockError(`${file} cannot be read as OpenAPI ${version}: ${messageOf(error)}`)
  }
}

/** The path of the first server, which Prism drops. */
function mountOf({ servers }: Operation, document: Readonly<Record<string, unknown>>, file: string): string {
  const [server] = servers ?? []
  const url = server
    ? server.url.replaceAll(/\{([^}]*)\}/g, (_, name: string) => server.variables?.[name]?.default ?? '')
    : String(document.basePath ?? '/')
  try {
    return decodeURI(new URL(url, 'http://localhost').pathname).replace(/\/+$/, '') || '/'
  } catch {
    throw new MockError(
      `${file} has a server whose URL cannot be read: ${url}. Write it like https://example.com/my-api`,
    )
  }
}

function summaryOf({ iid, method, path }: Operation, mount: string): MockSpec['operations'][number] {
  const fullPath = mount === '/' ? path : mount + path
  return { operationId: iid ?? `${method.toUpperCase()} ${fullPath}`, method: method.toUpperCase(), path: fullPath }
}

const defaults = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const

async function play(
  prism: PrismHttpInstance,
  operations: readonly Operation[],
  { input, preferences, mediaTypes }: PlayableRequest,
  newSeed: () => string,
): Promise<Response | Refusal> {
  const { code, example, dynamic = false } = preferences
  const documented = operations.map((one) => one.method.toUpperCase())
  const method = input.method === 'head' && !documented.includes('HEAD') ? 'get' : input.method
  // Prism writes into its configuration, so every request gets a new one.
  const mock = {
    dynamic,
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(mediaTypes === undefined ? {} : { mediaTypes: [...mediaTypes] }),
    ...(dynamic ? { seed: newSeed() } : {}),
  }
  try {
    const result = await prism.request({ ...input, method }, [...operations], { ...defaults, mock })()
    if (result._tag === 'Left') return writeProblem(problemOf(result.left, preferences), allowOf(documented))
    const { output, validations } = result.right
    // Asked for a code that it cannot answer as wished, Prism answers with another one.
    if (code !== undefined && output.statusCode !== code && !validations.input.some(isError))
      return writeProblem(unknownWish(preferences), '')
    const diagnostics = [...told('request', validations.input), ...told('response', validations.output)]
    return writeAnswer(output, diagnostics, preferences)
  } catch (error) {
    return {
      name: 'unplayable',
      status: 500,
      title: 'The file could not be played.',
      detail: `${method.toUpperCase()} ${input.url.path}: ${messageOf(error)}`,
    }
  }
}

const longestCheckMs = 1000

/** What Prism throws at while it reads a request is wrong with the request: parts of a body that have no end, say. */
const checkInput =
  (limit: TimeLimit): PrismHttpComponents['validateInput'] =>
  (given) => {
    try {
      return limit.run(() => validateInput(given))
    } catch (error) {
      const wrong = isOverTime(error)
        ? {
            code: 'too-slow',
            message: `Request takes more than ${longestCheckMs} ms to be held to the schemas and patterns of the file`,
          }
        : { code: 'unreadable', message: messageOf(error) }
      return { _tag: 'Left', left: [{ ...wrong, severity: severities.indexOf('Error') }] }
    }
  }

function hasPath(operation: Operation, path: string): boolean {
  const match = matchPath(path, operation.path)
  return match._tag === 'Right' && isMatch(match.right)
}

// Prism does not export its enum of matches.
const isMatch = (match: string): boolean => match !== 'no-match'

const allowOf = (methods: readonly string[]): string =>
  [...new Set(methods.includes('GET') ? [...methods, 'HEAD'] : methods)].toSorted().join(', ')

function problemOf(error: Error, preferences: Preferences): ProblemJsonError {
  if (error instanceof ProblemJsonError) return error
  const { code, example, dynamic } = preferences
  // Prism has no problem for wishes that the file cannot grant together.
  if (code !== undefined || example !== undefined || dynamic !== undefined) return unknownWish(preferences)
  return new ProblemJsonError('https://stoplight.io/prism/errors#UNKNOWN', error.message, 500, '')
}

function unknownWish({ code, example, dynamic }: Preferences): ProblemJsonError {
  const wishes = Object.entries({ code, example, dynamic }).filter(([, value]) => value !== undefined)
  const named = wishes.map(([name, value]) => `${name}=${value}`).join(', ')
  return ProblemJsonError.fromTemplate(
    NOT_FOUND,
    `The file has no answer for ${named} in a media type that you accept.`,
  )
}

const isError = ({ severity }: { readonly severity: number }): boolean => severities[severity] === 'Error'

const severities = ['Error', 'Warning', 'Information', 'Hint']

const told = (
  side: 'request' | 'response',
  all: readonly { path?: string[]; severity: number; code?: string | number; message: string }[],
): Diagnostic[] =>
  all.map(({ path = [], severity, code, message }) => ({
    location: [side, ...path],
    severity: severities[severity] ?? String(severity),
    code,
    message,
  }))

// Prism's log is a second voice; the journal has what was answered.
const quiet = (): void => {}
const silent = {
  trace: quiet,
  debug: quiet,
  info: quiet,
  success: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  child: () => silent,
} as unknown as NonNullable<Parameters<typeof createInstance>[1]>['logger']

const messageOf = (error: unknown): string => (error instanceof Error ? error.message.trim() : String(error))
