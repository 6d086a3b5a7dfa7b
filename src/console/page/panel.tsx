/** What is open of a list: beside the list where there is room for both, alone where there is none. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { go } from './route.ts'

/**
 * Takes the focus, and gives it back to what it was opened by. Escape closes it.
 *
 * @param back the list that it is open of: `#/orders`
 */
export function Panel({ label, back, children }: { label: string; back: string; children: ComponentChildren }) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    focusOn(panel.current)
    const opened = location.hash
    const close = ({ key, target }: KeyboardEvent): void => {
      const isTyping = target instanceof Element && target.matches('input, textarea, select')
      if (key === 'Escape' && !isTyping) go(back)
    }
    addEventListener('keydown', close)
    return () => {
      removeEventListener('keydown', close)
      document.querySelector<HTMLElement>(`main a[href=${JSON.stringify(opened)}]`)?.focus()
    }
  }, [])
  return (
    <section class="panel" ref={panel} tabIndex={-1} aria-label={label}>
      {children}
    </section>
  )
}

/** @param what `order`: what closing it is called */
export function PanelHead({
  title,
  back,
  what,
  children,
}: {
  title: ComponentChildren
  back: string
  what: string
  children: ComponentChildren
}) {
  return (
    <header class="panel-head">
      <div>
        <h2>{title}</h2>
        <p class="muted">{children}</p>
      </div>
      <a class="close" href={back}>
        <span aria-hidden="true">×</span>
        <span class="hidden">Close the {what}</span>
      </a>
    </header>
  )
}

/** Goes on in what was just opened. Where it stands alone it is seen from its top; beside a list, the list stays where it is. */
export function focusOn(opened: HTMLElement | null): void {
  opened?.focus({ preventScroll: true })
  if (opened?.tagName !== 'MAIN' && matchMedia('(width >= 1000px)').matches) return
  document.querySelector('main')?.scrollTo(0, 0)
  scrollTo(0, 0)
}
