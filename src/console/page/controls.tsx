/** What people fill in, choose and narrow lists by, the same in every view. */
import { type Signal, signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { providers } from './live.ts'
import { Empty, Failure, useDeed } from './parts.tsx'

/** Has a field show a signal, and the signal follow what is typed or chosen. */
export const bound = <Value extends string>(to: Signal<Value>) => ({
  value: to.value,
  onInput: (event: Event & { readonly currentTarget: { readonly value: string } }): void => {
    // A choice offers nothing but its own options.
    to.value = event.currentTarget.value as Value
  },
})

/** One choice out of a few. */
export function Choice<Value extends string>({
  label,
  value,
  options,
}: {
  label: string
  value: Signal<Value>
  options: readonly { readonly value: Value; readonly label: string }[]
}) {
  return (
    <div class="choice" role="group" aria-label={label}>
      {options.map((one) => (
        <button
          key={one.value}
          type="button"
          aria-pressed={one.value === value.value}
          onClick={() => {
            value.value = one.value
          }}
        >
          {one.label}
        </button>
      ))}
    </div>
  )
}

/** One API, or all of them as the empty text. */
export function ProviderChoice({
  value,
  label = 'API',
  all = 'All',
}: {
  value: Signal<string>
  label?: string
  all?: string
}) {
  const named = providers.value.map(({ name, title }) => ({ value: name, label: title }))
  return <Choice label={label} value={value} options={[{ value: '', label: all }, ...named]} />
}

/** What a list is narrowed to. It outlives the view, so that whoever comes back finds the list as it was. */
export class Narrowing {
  readonly provider = signal('')
  readonly sought = signal('')
  /** What this list alone can be narrowed by; the empty text stands for everything. */
  readonly further: readonly Signal<string>[]
  readonly #texts = new WeakMap<object, string>()

  constructor(...further: readonly Signal<string>[]) {
    this.further = further
  }

  /** @param text everything that can be looked for in it, worked out once and only if something is */
  fits(one: { readonly provider: string }, text: () => string): boolean {
    if (this.provider.value !== '' && this.provider.value !== one.provider) return false
    const needle = this.sought.value.trim().toLowerCase()
    if (needle === '') return true
    const known = this.#texts.get(one) ?? text().toLowerCase()
    this.#texts.set(one, known)
    return known.includes(needle)
  }

  clear(): void {
    for (const one of [this.provider, this.sought, ...this.further]) one.value = ''
  }
}

/** The controls of a narrowing: its API, what is the list's own, and what is looked for. */
export function Filters({
  by,
  what,
  hint,
  children,
  after,
}: {
  by: Narrowing
  /** `the orders` */
  what: string
  hint: string
  children?: ComponentChildren
  after?: ComponentChildren
}) {
  return (
    <search class="filters">
      <ProviderChoice value={by.provider} />
      {children}
      <label>
        <span class="hidden">Search {what}</span>
        <input type="search" placeholder={hint} {...bound(by.sought)} />
      </label>
      {after}
    </search>
  )
}

/** @param what `order`, `all` how many there are of them */
export function NoneFits({ by, what, all }: { by: Narrowing; what: string; all: string }) {
  return (
    <Empty title={`No ${what} fits the filters.`}>
      <button type="button" onClick={() => by.clear()}>
        Show all {all}
      </button>
    </Empty>
  )
}

/** The next page of a list that is too long to be shown at once. */
export function More({
  limit,
  of,
  step,
  what = 'more',
}: {
  limit: Signal<number>
  of: number
  step: number
  what?: string
}) {
  const left = of - limit.value
  if (left <= 0) return null
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        limit.value += step
      }}
    >
      Show {Math.min(left, step)} of {left} {what}
    </button>
  )
}

/** Text for programs. */
export function Code({
  label,
  value,
  rows,
  placeholder,
}: {
  label: ComponentChildren
  value: Signal<string>
  rows: number
  placeholder?: string
}) {
  return (
    <label>
      {label}
      <textarea
        class="code"
        rows={rows}
        spellcheck={false}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...bound(value)}
      />
    </label>
  )
}

/** JSON that somebody writes out, for everything that no button has. */
export function JsonForm({
  summary,
  label,
  begin,
  submit,
}: {
  summary: string
  label: string
  begin: string
  /** What is written may be anything that is JSON: the sandbox tells what is wrong with it. */
  submit: (value: object) => Promise<unknown>
}) {
  const text = useSignal(begin)
  const { error, busy, run } = useDeed()
  return (
    <details>
      <summary>{summary}</summary>
      <form
        class="json-form"
        onSubmit={(event) => {
          event.preventDefault()
          void run(async () => submit(JSON.parse(text.value) as object))
        }}
      >
        <Code label={<span class="hidden">{label}</span>} value={text} rows={begin.split('\n').length + 1} />
        <Failure error={error} />
        <button type="submit" disabled={busy}>
          Add it
        </button>
      </form>
    </details>
  )
}
