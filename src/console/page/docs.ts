/** The API reference: Swagger UI on the sandbox's own specs, whose requests go to this sandbox and this session. */
/// <reference types="vite/client" />
import viewerStyle from 'swagger-ui-dist/swagger-ui.css?url'
import viewerScript from 'swagger-ui-dist/swagger-ui-bundle.js?url'
import { type Index, locked, sandbox } from './api.ts'
import { theme } from './theme.ts'

interface Request {
  url: string
  headers: Record<string, string>
}

interface Response {
  readonly url: string
  text: string
}

interface ViewerOptions {
  readonly url: string
  readonly domNode: Element
  readonly deepLinking: boolean
  readonly docExpansion: 'list'
  readonly defaultModelsExpandDepth: number
  readonly syntaxHighlight: { readonly theme: string }
  readonly requestInterceptor: (request: Request) => Request
  readonly responseInterceptor: (response: Response) => Response
}

declare global {
  interface Window {
    SwaggerUIBundle?: (options: ViewerOptions) => void
  }
}

type Spec = Index['providers'][number]

const itself: Spec = { name: 'control', title: 'The sandbox itself' }

const prefix = /^\/@[^/]+/.exec(location.pathname)?.[0] ?? ''
const place = element('reference')

try {
  const [{ providers }] = await Promise.all([sandbox.value.about(), loadStyle(), loadScript()])
  const specs = [...providers, itself]
  const wanted = new URLSearchParams(location.search).get('spec')
  const spec = specs.find(({ name }) => name === wanted) ?? specs[0] ?? itself
  element('specs').append(...specs.map((one) => linkTo(one, one === spec)))
  showSpec(spec)
} catch {
  place.innerHTML = locked.value
    ? '<p class="docs-note">The sandbox asks for its control token. Give it to the console, and come back.</p>'
    : '<p class="docs-note">The viewer could not be loaded. Load the page again when the sandbox runs.</p>'
}

function linkTo({ name, title }: Spec, isShown: boolean): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `?spec=${name}`
  link.textContent = title
  if (isShown) link.setAttribute('aria-current', 'page')
  return link
}

function showSpec({ name }: Spec): void {
  if (!window.SwaggerUIBundle) throw new Error('The viewer is not there.')
  place.textContent = ''
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const paint = (): void => {
    const isDark = theme.value === 'system' ? dark.matches : theme.value === 'dark'
    document.documentElement.classList.toggle('dark-mode', isDark)
  }
  paint()
  dark.addEventListener('change', paint)
  new MutationObserver(nameControls).observe(place, { childList: true, subtree: true })
  window.SwaggerUIBundle({
    url: `${prefix}/_sandbox/openapi/${name}.yaml`,
    domNode: place,
    deepLinking: false,
    docExpansion: 'list',
    defaultModelsExpandDepth: -1,
    // Of those that the viewer has, one with enough contrast on a dark page.
    syntaxHighlight: { theme: 'obsidian' },
    requestInterceptor: (request) => {
      const token = sessionStorage.getItem('order-sandbox.control-token')
      const isControl = new URL(request.url, location.href).pathname.startsWith(`${prefix}/_sandbox`)
      if (token !== null && isControl) request.headers.Authorization ??= `Bearer ${token}`
      return request
    },
    responseInterceptor: (response) => {
      // The specs name the address that a sandbox has by default; requests from this page go to where the page came from.
      if (response.url.endsWith('.yaml')) {
        response.text = response.text.replaceAll('http://127.0.0.1:4010', location.origin + prefix)
      }
      return response
    },
  })
}

/** The viewer leaves its choices without a name and its examples without a way to scroll them by the keyboard. */
function nameControls(): void {
  for (const choice of place.querySelectorAll('select:not([aria-label])')) {
    choice.setAttribute('aria-label', choice.id === 'servers' ? 'Server' : 'Example')
  }
  for (const example of place.querySelectorAll<HTMLElement>('pre.microlight:not([tabindex])')) example.tabIndex = 0
}

function loadStyle(): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = viewerStyle
  return loaded(link)
}

function loadScript(): Promise<void> {
  const script = document.createElement('script')
  script.src = viewerScript
  return loaded(script)
}

function loaded(node: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    node.addEventListener('load', () => resolve())
    node.addEventListener('error', reject)
    // Before our own styles, which have the last word.
    document.head.prepend(node)
  })
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no place for ${id}.`)
  return found
}
