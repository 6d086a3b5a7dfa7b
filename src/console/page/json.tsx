/** JSON as people read it, with what is wrong with a field beside the field. */
import type { ComponentChildren } from 'preact'

export type FieldErrors = Readonly<Record<string, readonly string[]>>

interface Line {
  readonly depth: number
  readonly text: ComponentChildren
  readonly errors: readonly string[]
}

/** @param errors by path with dots: `sales_order_lines.0.quantity` */
export function Json({ value, errors = {}, label }: { value: unknown; errors?: FieldErrors; label: string }) {
  const met = new Set<string>()
  const lines = [...linesOf(value, errors, met)]
  const elsewhere = Object.entries(errors).filter(([path]) => !met.has(path))
  return (
    // Long lines scroll, and whoever has no mouse must be able to scroll them too.
    <div class="json" role="region" aria-label={label} tabIndex={0}>
      {lines.map(({ depth, text, errors }, at) => (
        <div key={at} class={errors.length > 0 ? 'json-line json-bad' : 'json-line'}>
          <code style={{ paddingInlineStart: `${depth * 2}ch` }}>{text}</code>
          {errors.map((error) => (
            <em key={error} class="json-error">
              {error}
            </em>
          ))}
        </div>
      ))}
      {elsewhere.map(([path, messages]) => (
        <div key={path} class="json-line json-bad">
          <code>{path}</code>
          <em class="json-error">{messages.join(' ')}</em>
        </div>
      ))}
    </div>
  )
}

function* linesOf(
  value: unknown,
  errors: FieldErrors,
  met: Set<string>,
  at: { depth: number; path: string; key?: string; comma: string } = { depth: 0, path: '', comma: '' },
): Generator<Line> {
  const { depth, path, key, comma } = at
  const own = errors[path] ?? []
  if (own.length > 0) met.add(path)
  const name = key === undefined ? null : <span class="json-key">{JSON.stringify(key)}: </span>
  const line = (text: ComponentChildren, errors = own): Line => ({ depth, text, errors })
  const isArray = Array.isArray(value)
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (inner.length === 0) {
    yield line([name, scalar(value), comma])
    return
  }
  yield line([name, isArray ? '[' : '{'])
  for (const [index, [innerKey, one]] of inner.entries()) {
    const next = {
      depth: depth + 1,
      path: path === '' ? innerKey : `${path}.${innerKey}`,
      comma: index < inner.length - 1 ? ',' : '',
    }
    yield* linesOf(one, errors, met, isArray ? next : { ...next, key: innerKey })
  }
  yield line([isArray ? ']' : '}', comma], [])
}

function scalar(value: unknown): ComponentChildren {
  const kind = value === null ? 'null' : typeof value
  return <span class={`json-${kind}`}>{JSON.stringify(value) ?? 'nothing'}</span>
}
