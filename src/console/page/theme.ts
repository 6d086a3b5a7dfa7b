/** Light or dark: as the system says, unless somebody chose. */
import { effect, signal } from '@preact/signals'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'order-sandbox.theme'
const kept = localStorage.getItem(key)

export const theme = signal<Theme>(themes.find((one) => one === kept) ?? 'system')

effect(() => {
  document.documentElement.dataset.theme = theme.value
  localStorage.setItem(key, theme.value)
})
