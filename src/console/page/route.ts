/** Where in the page somebody is: the hash says it, so that every place can be linked to and gone back to. */
import { signal } from '@preact/signals'

export interface Route {
  /** `orders`, `journal`, … */
  readonly view: string
  /** What follows, decoded: `['skuio', '1002']`. */
  readonly rest: readonly string[]
}

export const route = signal(read())

addEventListener('hashchange', () => {
  route.value = read()
})

function read(): Route {
  const [view = '', ...rest] = location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decode)
  return { view: view || 'orders', rest }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** `to('orders', 'skuio', '1002')` is `#/orders/skuio/1002`. */
export const to = (...parts: readonly (string | number)[]): string =>
  `#/${parts.map((part) => encodeURIComponent(part)).join('/')}`

export function go(href: string): void {
  location.hash = href
}
