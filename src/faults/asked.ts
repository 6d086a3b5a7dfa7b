/** Faults that a request asks for itself, for itself alone: `Prefer: code=500` and `Sandbox-Fault: connection-reset`. */
import { type FaultError, type FaultSpec, faultErrors, parseFault } from './fault.ts'

/** What tells requests apart: a header speaks of its own request alone. */
const forMany = ['times', 'skip', 'probability', 'per', 'match', 'enabled']

/**
 * @returns the fault asked for, nothing, or why it cannot be
 * @throws nothing: an unknown preference is ignored, as RFC 7240 says
 */
export function askedFault(
  asked: { header(name: string): string | undefined },
  providers: readonly { readonly name: string }[],
): { readonly fault: FaultSpec; readonly applied?: string } | { readonly errors: readonly FaultError[] } | undefined {
  const line = asked.header('sandbox-fault')
  if (line !== undefined) {
    const names = providers.map(({ name }) => name)
    const given = parseFault(line, names)
    const errors = [
      ...faultErrors(given, names, []).filter(({ field }) => !field.startsWith('match')),
      ...forMany
        .filter((key) => given[key] !== undefined)
        .map((field) => ({ field, message: 'has no meaning here: the fault is for this one request' })),
    ]
    // Nothing is wrong with it, so it has the shape.
    return errors.length > 0 ? { errors } : { fault: given as unknown as FaultSpec }
  }
  const preference = asked.header('prefer')
  const code =
    preference === undefined ? undefined : /(?:^|[,;])\s*code\s*=\s*"?([45]\d\d)"?\s*(?:$|[,;])/i.exec(preference)?.[1]
  if (code === undefined) return undefined
  return { fault: { kind: 'status', status: Number(code) }, applied: `code=${code}` }
}
