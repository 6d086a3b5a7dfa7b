/** The states of a provider's orders, from its rules: where an order is, and what each way from there would lead to. */
import { useMemo } from 'preact/hooks'
import type { Outlook } from '../api.ts'
import { rules, statusesOf, titleOf } from '../live.ts'
import { verdictMarks, words } from '../parts.tsx'
import { type Looking, outlookKey } from './outlooks.ts'

const width = 520
const height = 330
const node = { width: 108, height: 30 }

interface Point {
  readonly x: number
  readonly y: number
}

export function Diagram({ view, status, chosen, choose }: Looking) {
  const { provider } = view
  const statuses = statusesOf(provider)
  const places = useMemo(() => placesOf(statuses), [statuses.join()])
  const faint = useMemo(() => waysOf(provider), [rules.value, provider])
  // Of several that lead to one status, what the vendor or a caller would get through with lies on top.
  const outlooks = view.transitions
    .filter(({ to }) => to !== status && places.has(to))
    .toSorted((a, b) => rank(a) - rank(b))
  const perTarget = new Map<string, number>()
  return (
    <figure class="diagram">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`States of an order of ${titleOf(provider)}; it is ${words(status)}`}
      >
        <defs>
          {['allow', 'suppress', 'refuse', 'faint'].map((kind) => (
            <marker
              key={kind}
              id={`head-${kind}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="6"
              markerHeight="6"
              orient="auto-start-reverse"
            >
              <path class={`head head-${kind}`} d="M0 0 8 4 0 8z" />
            </marker>
          ))}
        </defs>
        <g aria-hidden="true">
          {faint.map(([from, to]) => {
            const [start, end] = [places.get(from), places.get(to)]
            return start && end && from !== status ? (
              <path key={`${from}>${to}`} class="way" d={curve(start, end, 0).path} marker-end="url(#head-faint)" />
            ) : null
          })}
        </g>
        {outlooks.map((outlook) => {
          const [start, end] = [places.get(status), places.get(outlook.to)]
          if (!start || !end) return null
          const nth = perTarget.get(outlook.to) ?? 0
          perTarget.set(outlook.to, nth + 1)
          return (
            <Edge
              key={outlookKey(outlook)}
              outlook={outlook}
              line={curve(start, end, nth)}
              isChosen={chosen === outlookKey(outlook)}
              choose={choose}
            />
          )
        })}
        {statuses.map((one) => {
          const place = places.get(one)
          return place ? <State key={one} name={one} at={place} isCurrent={one === status} /> : null
        })}
      </svg>
      <figcaption>
        <span class="key key-allow">✓ allowed</span>
        <span class="key key-suppress">⊘ suppressed: 200, and nothing moves</span>
        <span class="key key-refuse">✕ refused</span>
        <span class="key key-documented">documented</span>
        <span class="key key-assumed">assumed</span>
      </figcaption>
    </figure>
  )
}

const order = { refuse: 0, suppress: 1, allow: 2 }
const rank = ({ verdict }: Outlook): number => order[verdict]

function State({ name, at: { x, y }, isCurrent }: { name: string; at: Point; isCurrent: boolean }) {
  return (
    <g class={isCurrent ? 'state state-current' : 'state'} data-state={name}>
      <rect x={x - node.width / 2} y={y - node.height / 2} width={node.width} height={node.height} rx={8} />
      <text x={x} y={y + 4.5}>
        {words(name)}
      </text>
    </g>
  )
}

function Edge({
  outlook,
  line: { path, mark },
  isChosen,
  choose,
}: {
  outlook: Outlook
  line: Line
  isChosen: boolean
  choose: (key: string) => void
}) {
  const { verdict, basis, trigger, to, statement } = outlook
  const pick = (): void => choose(outlookKey(outlook))
  return (
    <g
      class={`edge edge-${verdict} edge-${basis.kind}${isChosen ? ' edge-chosen' : ''}`}
      role="button"
      tabindex={0}
      aria-pressed={isChosen}
      aria-label={`${trigger} to ${words(to)}: ${verdict}, ${basis.kind}`}
      data-edge={outlookKey(outlook)}
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        pick()
      }}
    >
      <title>{`${trigger} → ${words(to)}: ${statement}`}</title>
      <path class="edge-reach" d={path} />
      <path class="edge-line" d={path} marker-end={`url(#head-${verdict})`} />
      <circle cx={mark.x} cy={mark.y} r={9} />
      <text x={mark.x} y={mark.y + 4}>
        {verdictMarks[verdict]}
      </text>
    </g>
  )
}

/** On an ellipse, in the order in which the rules name them, so that a status always stands at its place. */
function placesOf(statuses: readonly string[]): ReadonlyMap<string, Point> {
  const [radiusX, radiusY] = [(width - node.width) / 2 - 6, (height - node.height) / 2 - 6]
  return new Map(
    statuses.map((status, at) => {
      const angle = (at / statuses.length) * 2 * Math.PI - Math.PI / 2
      return [status, { x: width / 2 + radiusX * Math.cos(angle), y: height / 2 + radiusY * Math.sin(angle) }]
    }),
  )
}

/** Every change that some rule allows, once. */
function waysOf(provider: string): readonly (readonly [from: string, to: string])[] {
  const ways = new Map<string, readonly [string, string]>()
  for (const { provider: owner, from = [], to = [], verdict } of rules.value) {
    if (owner !== provider || verdict !== 'allow') continue
    for (const start of from) for (const end of to) if (start !== end) ways.set(`${start}>${end}`, [start, end])
  }
  return [...ways.values()]
}

interface Line {
  readonly path: string
  /** Where the mark of the verdict stands. */
  readonly mark: Point
}

/** From the border of one state to that of another, each further one between the same two bent more. */
function curve(from: Point, to: Point, nth: number): Line {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const bend = 18 + nth * 30
  const control = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend }
  const start = border(from, control)
  const end = border(to, control)
  // A point of the quadratic curve, nearer to where it ends: marks of ways that part do not cover each other there. Those
  // of ways to the same state stand one before the other.
  const t = 0.62 - nth * 0.2
  const at = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c
  const number = (value: number): string => value.toFixed(1)
  return {
    path: `M${number(start.x)} ${number(start.y)}Q${number(control.x)} ${number(control.y)} ${number(end.x)} ${number(end.y)}`,
    mark: { x: at(start.x, control.x, end.x), y: at(start.y, control.y, end.y) },
  }
}

/** Where the line from the middle of a state towards a point leaves the state. */
function border(state: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - state.x, towards.y - state.y]
  const gap = 3
  const scale = Math.min(
    (node.width / 2 + gap) / Math.max(Math.abs(dx), 0.01),
    (node.height / 2 + gap) / Math.max(Math.abs(dy), 0.01),
  )
  return { x: state.x + dx * scale, y: state.y + dy * scale }
}
