/** Many cases of one rule. */

/** Every combination of one value from each list: `every({ from: ['open'], force: [true, false] })`. */
export function every<Lists extends Readonly<Record<string, readonly unknown[]>>>(
  lists: Lists,
): { [Name in keyof Lists]: Lists[Name][number] }[] {
  let rows: Record<string, unknown>[] = [{}]
  for (const [name, values] of Object.entries(lists)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })))
  }
  return rows as { [Name in keyof Lists]: Lists[Name][number] }[]
}
