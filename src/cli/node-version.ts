/** Which Node the package needs. Imports nothing, so that an old one can still read it. */

const oldest = [24, 18] as const

/**
 * Why this Node will not do, in one sentence; undefined if it will.
 *
 * @param version as `process.versions.node` has it: `24.18.0`
 */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined
  return `order-sandbox needs Node ${oldest.join('.')} or newer, and this is Node ${version}: install a newer one from https://nodejs.org, or run it with \`npx -p node@24 -p order-sandbox order-sandbox\`.`
}
