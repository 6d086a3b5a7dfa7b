/** Where mocks may stand: each under a name and a path of its own, out of the way of everything else. */
import { MockError } from './mock-error.ts'

/** Something that answers requests. */
export interface Neighbour {
  readonly name: string
  /** The paths below which everything belongs to it. */
  readonly territory: readonly string[]
}

/** A mock on its way in. */
export interface Newcomer extends Neighbour {
  readonly file: string
  readonly operations: readonly { readonly method: string; readonly path: string }[]
}

/** @throws MockError if something else has the name, or if it is none */
export function checkName(name: string, file: string, neighbours: readonly Neighbour[]): void {
  if (!/^[a-z0-9-]+$/.test(name)) {
    throw new MockError(
      `"${name}" cannot name the spec ${file}. Use lower-case letters, digits and dashes: ${suggestion(name)}=${file}`,
    )
  }
  if (neighbours.some((one) => one.name === name)) {
    throw new MockError(`The name ${name} is taken by ${name} itself. Choose another for ${file}: my-${name}=${file}`)
  }
}

const suggestion = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'my-api'

/** @throws MockError if two would answer the same requests */
export function checkTerritories(mocks: readonly Newcomer[], neighbours: readonly Neighbour[]): void {
  for (const [index, mock] of mocks.entries()) {
    const { name, file, territory, operations } = mock
    for (const neighbour of neighbours) {
      for (const taken of neighbour.territory) {
        const mount = territory.find((one) => isBelow(one, taken))
        if (mount !== undefined) {
          throw new MockError(
            `${name} would answer below ${mount}, where ${taken} belongs to ${neighbour.name}. ${howToMove(file)}`,
          )
        }
        refuseOperations(mock, operations, taken, neighbour.name)
      }
    }
    for (const other of mocks) {
      if (other === mock) continue
      for (const taken of other.territory) {
        if (territory.includes(taken) && mocks.indexOf(other) < index) {
          throw new MockError(
            `${name} and ${other.name} would both answer below ${taken}. Give one of them another path. ${howToMove(file)}`,
          )
        }
        // The longer path wins, so what the shorter has there could never be reached.
        const outer = operations.filter(
          ({ path }) => !territory.some((own) => isBelow(own, taken) && isBelow(path, own)),
        )
        refuseOperations(mock, outer, taken, other.name)
      }
    }
    const sessionLike = operations.find(({ path }) => path.startsWith('/@'))
    if (sessionLike) {
      throw new MockError(
        `${name} has ${sessionLike.method} ${sessionLike.path}, but a path that begins with /@ names a session. ${howToMove(file)}`,
      )
    }
  }
}

function refuseOperations(mock: Newcomer, operations: Newcomer['operations'], taken: string, owner: string): void {
  const inside = operations.find(({ path }) => isBelow(path, taken))
  if (!inside) return
  throw new MockError(
    `${mock.name} has ${inside.method} ${inside.path}, where ${taken} belongs to ${owner}. ${howToMove(mock.file)}`,
  )
}

const howToMove = (file: string): string =>
  `A spec answers below the path of its first server: change "servers" in ${file} (OpenAPI 2.0: "basePath"), for example to /my-api.`

export const isBelow = (path: string, territory: string): boolean =>
  territory === '/' || path === territory || path.startsWith(`${territory}/`)
