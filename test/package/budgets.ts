/** How large the package may grow. Raise a number only with a reason that is worth it to everyone who installs. */

const kilobyte = 1000
const megabyte = 1000 * kilobyte

export const budgets = {
  /** What is downloaded: 0.98 MB in November 2026. */
  packedBytes: 1.2 * megabyte,
  /** What lies on the disk, half of it the console with its API viewer: 4.1 MB. */
  unpackedBytes: 5 * megabyte,
  /** The package with all its dependencies, most of it Pact and Prism: 91 MB. */
  installedBytes: 100 * megabyte,
  /** How many packages that is: 204. */
  installedPackages: 230,
} as const
