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

export function HeaderLines({ headers }: { headers: Readonly<Record<string, string>> }) {
  return (
    <ul class="headers">
      {Object.entries(headers).map(([name, value]) => (
        <li key={name}>
          <code>
            {name}: {value}
          </code>
        </li>
      ))}
    </ul>
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

/**
 * What went wrong with something that was asked for, field by field.
 *
 * @param called what people know a field as, where they have not written it themselves
 */
export function Failure({ error, called = {} }: { error: unknown; called?: Readonly<Record<string, string>> }) {
  if (error === undefined) return null
  const problem = error instanceof Refused ? error.problem : undefined
  return (
    <div class="failure" role="alert">
      <p>{problem ? (problem.detail ?? problem.title) : saidOf(error)}</p>
      {problem?.errors && (
        <ul>
          {problem.errors.map(({ field, message }) => (
            <li key={field + message}>
              {called[field] ?? <code>{field}</code>} {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const saidOf = (error: unknown): string =>
  error instanceof SyntaxError ? `This is no JSON: ${error.message}` : 'The sandbox did not answer. Is it running?'

/**
 * Reads something from the sandbox, and again whenever something has happened there; the last answer stays until then.
 *
 * @param of what is read: another text, and it is read anew
 */
export function useRead<Answer>(read: () => Promise<Answer>, of: string = '') {
  const answer = useSignal<Answer | undefined>(undefined)
  const error = useSignal<unknown>(undefined)
  const reading = useRef<{ of: string; again: boolean }>(undefined)
  const now = generation.value
  useEffect(() => {
    // However much happens meanwhile, it is read once more, and not once for each.
    if (reading.current?.of === of) {
      reading.current.again = true
      return
    }
    const mine = { of, again: true }
    reading.current = mine
    void (async () => {
      while (mine.again && reading.current === mine) {
        mine.again = false
        const found = await read().then(
          (value) => ({ value }),
          (why: unknown) => ({ why }),
        )
        if (reading.current !== mine) return
        if ('value' in found) answer.value = found.value
        error.value = 'why' in found ? found.why : undefined
      }
      if (reading.current === mine) reading.current = undefined
    })()
  }, [now, of])
  useEffect(() => () => void (reading.current = undefined), [])
  return { answer: answer.value, error: error.value }
}

/** Of what has no events of its own, whoever changed it reads it again. */
export const readAgain = (): void => {
  generation.value += 1
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
