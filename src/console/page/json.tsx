/** JSON as people read it, with what is wrong with a field beside the field. */
import type { ComponentChildren, VNode } from 'preact'

export type FieldErrors = Readonly<Record<string, readonly string[]>>

/** @param errors by path with dots: `sales_order_lines.0.quantity` */
export function Json({ value, errors = {}, label }: { value: unknown; errors?: FieldErrors; label: string }) {
  const met = new Set<string>()
  const lines = linesOf(value, { path: '', name: null, comma: '', errors, met })
  const elsewhere = Object.entries(errors).filter(([path]) => !met.has(path))
  return (
    // Long values scroll, and whoever has no mouse must be able to scroll them too.
    <div class="json" role="region" aria-label={label} tabIndex={0}>
      {lines}
      {elsewhere.map(([path, messages]) => (
        <Line key={path} errors={[messages.join(' ')]}>
          {path}
        </Line>
      ))}
    </div>
  )
}

interface Place {
  readonly path: string
  readonly name: ComponentChildren
  /** What follows the value. */
  readonly comma: string
  readonly errors: FieldErrors
  /** The paths at which something stands. */
  readonly met: Set<string>
}

function linesOf(value: unknown, { path, name, comma, errors, met }: Place): VNode {
  met.add(path)
  const isArray = Array.isArray(value)
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const own = errors[path] ?? []
  if (inner.length === 0) {
    return (
      <Line errors={own}>
        {name}
        <Scalar value={value} />
        {comma}
      </Line>
    )
  }
  return (
    <>
      <Line errors={own}>
        {name}
        {isArray ? '[' : '{'}
      </Line>
      <div class="json-in">
        {inner.map(([key, one], at) =>
          linesOf(one, {
            path: path === '' ? key : `${path}.${key}`,
            name: isArray ? null : <span class="json-key">{JSON.stringify(key)}: </span>,
            comma: at < inner.length - 1 ? ',' : '',
            errors,
            met,
          }),
        )}
      </div>
      <Line errors={[]}>
        {isArray ? ']' : '}'}
        {comma}
      </Line>
    </>
  )
}

function Line({ errors, children }: { errors: readonly string[]; children: ComponentChildren }) {
  return (
    <div class={errors.length > 0 ? 'json-line json-bad' : 'json-line'}>
      <code>{children}</code>
      {errors.map((error) => (
        <em key={error} class="json-error">
          {error}
        </em>
      ))}
    </div>
  )
}

function Scalar({ value }: { value: unknown }) {
  const kind = value === null ? 'null' : typeof value
  return <span class={`json-${kind}`}>{JSON.stringify(value) ?? 'nothing'}</span>
}
