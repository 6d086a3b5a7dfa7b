/** The small parts that every view is made of. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Basis, Refused, type Verdict } from './api.ts'
import { generation, rulesById } from './live.ts'
import { to } from './route.ts'

export function Heading({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header class="view-head">
      <h1>{title}</h1>
      {children}
    </header>
  )
}

const verdictWords = { allow: 'allowed', suppress: 'suppressed', refuse: 'refused' }
export const verdictMarks = { allow: '✓', suppress: '⊘', refuse: '✕' }

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`tag tag-${verdict}`}>
      <span aria-hidden="true">{verdictMarks[verdict]} </span>
      {verdictWords[verdict]}
    </span>
  )
}

export function BasisTag({ basis }: { basis: Basis }) {
  return basis.kind === 'documented' ? (
    <span class="tag tag-documented" title={basis.source}>
      documented
    </span>
  ) : (
    <span class="tag tag-assumed" title={basis.why}>
      assumed
    </span>
  )
}

/** A rule where something was decided by it: its name leads to it, its sentence and its source stand beside. */
export function RuleNote({ id, statement, basis }: { id: string; statement: string; basis: Basis }) {
  return (
    <div class="rule-note">
      <p class="rule-note-head">
        <a href={to('rules', id)}>{id}</a> <BasisTag basis={basis} />
      </p>
      <p>{statement}</p>
      <Source basis={basis} />
    </div>
  )
}

export function Source({ basis }: { basis: Basis }) {
  return basis.kind === 'documented' ? (
    <blockquote>
      “{basis.quote}” <cite>{basis.source}</cite>
    </blockquote>
  ) : (
    <p class="muted">Assumed: {basis.why}</p>
  )
}

/** A rule that is known by its id alone. */
export function RuleLink({ id }: { id: string }) {
  const rule = rulesById.value.get(id)
  return (
    <a href={to('rules', id)} title={rule?.statement}>
      {id}
    </a>
  )
}

export function StatusTag({ status, lost = false }: { status: number; lost?: boolean }) {
  const kind = lost ? 'lost' : `${Math.floor(status / 100)}xx`
  return (
    <span class={`tag tag-http tag-${kind}`}>{lost ? (status === 0 ? 'no answer' : `${status} lost`) : status}</span>
  )
}

/** Copies a text, and says so. */
export function Copy({ text, label }: { text: () => string; label: string }) {
  const copied = useSignal<'no' | 'yes' | 'failed'>('no')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text())
      copied.value = 'yes'
    } catch {
      copied.value = 'failed'
    }
    setTimeout(() => {
      copied.value = 'no'
    }, 2000)
  }
  const words = { no: label, yes: 'Copied', failed: 'Copy it by hand' }
  return (
    <button type="button" class="quiet" onClick={copy}>
      <span aria-live="polite">{words[copied.value]}</span>
    </button>
  )
}

export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <div>{children}</div>
    </div>
  )
}

/** What went wrong with something that was asked for, field by field. */
export function Failure({ error }: { error: unknown }) {
  if (error === undefined) return null
  const problem = error instanceof Refused ? error.problem : undefined
  return (
    <div class="failure" role="alert">
      <p>{problem ? (problem.detail ?? problem.title) : 'The sandbox did not answer. Is it running?'}</p>
      {problem?.errors && (
        <ul>
          {problem.errors.map(({ field, message }) => (
            <li key={field + message}>
              <code>{field}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** One choice out of a few. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: Value
  options: readonly { readonly value: Value; readonly label: string }[]
  onChoose: (value: Value) => void
}) {
  return (
    <div class="choice" role="group" aria-label={label}>
      {options.map((one) => (
        <button key={one.value} type="button" aria-pressed={one.value === value} onClick={() => onChoose(one.value)}>
          {one.label}
        </button>
      ))}
    </div>
  )
}

/** Reads something from the sandbox, and again whenever something has happened there; the last answer stays until then. */
export function useRead<Answer>(read: () => Promise<Answer>) {
  const answer = useSignal<Answer | undefined>(undefined)
  const error = useSignal<unknown>(undefined)
  const asked = useRef(0)
  const now = generation.value
  useEffect(() => {
    asked.current += 1
    const mine = asked.current
    const isLatest = (): boolean => mine === asked.current
    read().then(
      (found) => {
        if (!isLatest()) return
        answer.value = found
        error.value = undefined
      },
      (why: unknown) => {
        if (isLatest()) error.value = why
      },
    )
  }, [now])
  return { answer: answer.value, error: error.value }
}

/** Does something that may fail, once at a time. */
export function useDeed() {
  const busy = useSignal(false)
  const error = useSignal<unknown>(undefined)
  const run = async (deed: () => Promise<unknown>): Promise<boolean> => {
    if (busy.value) return false
    busy.value = true
    try {
      await deed()
      error.value = undefined
      return true
    } catch (why) {
      error.value = why
      return false
    } finally {
      busy.value = false
    }
  }
  return { busy: busy.value, error: error.value, run }
}

/** Goes on in what was just opened. Where it stands alone it is seen from its top; beside a list, the list stays where it is. */
export function focusOn(opened: HTMLElement | null): void {
  opened?.focus({ preventScroll: true })
  if (opened?.tagName !== 'MAIN' && matchMedia('(width >= 1000px)').matches) return
  document.querySelector('main')?.scrollTo(0, 0)
  scrollTo(0, 0)
}

/** `2026-05-10 09:00:00`, in UTC as the sandbox writes it. */
export const when = (iso: string): string => iso.slice(0, 19).replace('T', ' ')

export const words = (status: string): string => status.replaceAll('_', ' ')

export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={`${at} (sandbox clock, UTC)`}>
      {when(at)}
    </time>
  )
}
